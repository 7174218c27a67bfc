//! <linux/openat2.h>: opening files with more to say.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

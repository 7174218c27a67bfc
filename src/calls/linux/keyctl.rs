//! <linux/keyctl.h>: keys.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <linux/landlock.h>: rights given up.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

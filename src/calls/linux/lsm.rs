//! <linux/lsm.h>: security modules.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

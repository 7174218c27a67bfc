//! <linux/module.h>: kernel modules.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

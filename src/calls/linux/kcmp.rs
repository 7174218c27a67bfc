//! <linux/kcmp.h>: what two processes share.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <linux/mount.h>: what is mounted.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

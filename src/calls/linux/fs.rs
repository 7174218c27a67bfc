//! <linux/fs.h>: files' attributes.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

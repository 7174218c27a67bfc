//! <sys/statfs.h>: file systems' sizes.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

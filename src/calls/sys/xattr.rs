//! <sys/xattr.h>: extended attributes.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

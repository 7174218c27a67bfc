//! <linux/nsfs.h>: namespaces.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

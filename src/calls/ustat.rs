//! <ustat.h>: file systems, the first kind.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

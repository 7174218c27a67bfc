//! <linux/ioprio.h>: the order of I/O.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

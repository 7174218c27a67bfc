//! <linux/io_uring.h>: I/O through rings.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

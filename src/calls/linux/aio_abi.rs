//! <linux/aio_abi.h>: asynchronous I/O, the first kind.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <linux/membarrier.h>: memory barriers in other threads.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

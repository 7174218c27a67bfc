//! <sys/klog.h>: the kernel's log.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

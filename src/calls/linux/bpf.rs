//! <linux/bpf.h>: programs in the kernel.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

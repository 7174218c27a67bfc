//! <linux/seccomp.h>: filters for calls.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

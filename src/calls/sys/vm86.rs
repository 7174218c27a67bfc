//! <sys/vm86.h>: real mode.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

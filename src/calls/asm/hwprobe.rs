//! <asm/hwprobe.h>: what the processor can do.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

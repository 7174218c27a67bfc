//! <asm/prctl.h>: what an architecture keeps of a thread.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

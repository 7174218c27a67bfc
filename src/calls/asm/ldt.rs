//! <asm/ldt.h>: the local descriptor table.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

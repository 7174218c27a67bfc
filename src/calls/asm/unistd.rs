//! <asm/unistd.h>: calls of one architecture alone.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

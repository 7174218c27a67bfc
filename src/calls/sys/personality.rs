//! <sys/personality.h>: how the kernel treats a program.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

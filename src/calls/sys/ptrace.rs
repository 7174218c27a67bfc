//! <sys/ptrace.h>: another process's inside.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

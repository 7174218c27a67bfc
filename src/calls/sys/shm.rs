//! <sys/shm.h>: System V shared memory.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

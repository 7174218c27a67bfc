//! <sys/sem.h>: System V semaphores.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

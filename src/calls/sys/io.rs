//! <sys/io.h>: I/O ports.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

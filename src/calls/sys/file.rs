//! <sys/file.h>: locks on open files.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/fsuid.h>: whose files.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/capability.h>: capabilities.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

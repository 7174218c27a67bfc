//! <sys/pidfd.h>: processes behind descriptors.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/sysinfo.h>: the system's sizes.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

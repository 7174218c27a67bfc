//! <sys/times.h>: processor time.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

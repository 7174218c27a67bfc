//! <numaif.h>: memory nodes.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

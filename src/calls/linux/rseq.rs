//! <linux/rseq.h>: restartable sequences.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

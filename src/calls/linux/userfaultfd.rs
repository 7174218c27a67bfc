//! <linux/userfaultfd.h>: page faults handled by the program.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

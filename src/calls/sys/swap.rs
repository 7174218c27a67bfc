//! <sys/swap.h>: swap space.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/eventfd.h>: counters behind descriptors.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

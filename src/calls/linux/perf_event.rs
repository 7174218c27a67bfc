//! <linux/perf_event.h>: counters.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/timerfd.h>: timers behind descriptors.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

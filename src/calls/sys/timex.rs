//! <sys/timex.h>: the clock's discipline.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

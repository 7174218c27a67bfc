//! <sys/time.h>: interval timers.

use crate::types::*;

calls! {
    /// Starts or stops a timer that sends a signal, and tells what it was.
    fn setitimer(which: int, new: *const Itimerval, old: *mut Itimerval) -> Result<int>, "getitimer";
}

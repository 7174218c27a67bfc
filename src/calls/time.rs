//! <time.h>: clocks.

use crate::types::*;

calls! {
    /// Reads a clock, in `long` seconds.
    fn clock_gettime(clock: clockid_t, time: *mut OldTimespec) -> Result<int>;
    /// Reads a clock, with 64-bit time on a 32-bit machine.
    fn clock_gettime64(clock: clockid_t, time: *mut Timespec) -> Result<int>, "clock_gettime";
}

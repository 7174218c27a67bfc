//! <sys/timex.h>: how the clock is corrected.

use crate::types::*;

calls! {
    /// Reads and changes how the clock is corrected; gives one of [`TIME`].
    fn adjtimex(state: *mut OldTimex) -> Result<int>;
    /// The same for any clock.
    fn clock_adjtime(clock: clockid_t, state: *mut OldTimex) -> Result<int>, "adjtimex";
    /// The same with 64-bit time on a 32-bit machine.
    fn clock_adjtime64(clock: clockid_t, state: *mut Timex) -> Result<int>, "adjtimex";
}

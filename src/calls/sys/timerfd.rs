//! <sys/timerfd.h>: timers behind descriptors.

use crate::types::*;

calls! {
    /// Makes a timer; reading gives the number of times that it went off, as a `u64`.
    fn timerfd_create(clock: clockid_t, flags: int) -> Result<int>;
    /// Starts or stops it, and tells what it was.
    fn timerfd_settime(fd: int, flags: int, new: *const OldItimerspec, old: *mut OldItimerspec) -> Result<int>, "timerfd_create";
    /// Starts or stops it, with 64-bit time on a 32-bit machine.
    fn timerfd_settime64(fd: int, flags: int, new: *const Itimerspec, old: *mut Itimerspec) -> Result<int>, "timerfd_create";
    /// Tells how long it still runs.
    fn timerfd_gettime(fd: int, left: *mut OldItimerspec) -> Result<int>, "timerfd_create";
    /// Tells how long it still runs, with 64-bit time on a 32-bit machine.
    fn timerfd_gettime64(fd: int, left: *mut Itimerspec) -> Result<int>, "timerfd_create";
}

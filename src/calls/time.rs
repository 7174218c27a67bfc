//! <time.h>: clocks, sleeps, timers.

use crate::types::*;

calls! {
    /// The seconds since 1970, as a `long`; they are written to `seconds` too unless that is null.
    fn time(seconds: *mut time_t) -> Result<time_t>;
    /// Sets the time of day, in seconds.
    fn stime(seconds: *const time_t) -> Result<int>;
    /// Reads a clock, in `long` seconds.
    fn clock_gettime(clock: clockid_t, time: *mut OldTimespec) -> Result<int>;
    /// Reads a clock, with 64-bit time on a 32-bit machine.
    fn clock_gettime64(clock: clockid_t, time: *mut Timespec) -> Result<int>, "clock_gettime";
    /// Sets a clock, in `long` seconds.
    fn clock_settime(clock: clockid_t, time: *const OldTimespec) -> Result<int>, "clock_gettime";
    /// Sets a clock, with 64-bit time on a 32-bit machine.
    fn clock_settime64(clock: clockid_t, time: *const Timespec) -> Result<int>, "clock_gettime";
    /// Tells how fine a clock is.
    fn clock_getres(clock: clockid_t, span: *mut OldTimespec) -> Result<int>, "clock_gettime";
    /// Tells how fine a clock is, with 64-bit time on a 32-bit machine.
    fn clock_getres_time64(clock: clockid_t, span: *mut Timespec) -> Result<int>, "clock_gettime";
    /// Sleeps for a span; what was left goes to `left` if a signal came.
    fn nanosleep(span: *const OldTimespec, left: *mut OldTimespec) -> Result<int>;
    /// Sleeps by a clock, for a span or until a point of time.
    fn clock_nanosleep(clock: clockid_t, flags: int, time: *const OldTimespec, left: *mut OldTimespec) -> Result<int>;
    /// Sleeps by a clock, with 64-bit time on a 32-bit machine.
    fn clock_nanosleep_time64(clock: clockid_t, flags: int, time: *const Timespec, left: *mut Timespec) -> Result<int>, "clock_nanosleep";
    /// Makes a timer; without `event` it sends `SIG::ALRM`.
    fn timer_create(clock: clockid_t, event: *mut Sigevent, timer: *mut timer_t) -> Result<int>;
    /// Starts or stops a timer, and tells what it was.
    fn timer_settime(timer: timer_t, flags: int, new: *const OldItimerspec, old: *mut OldItimerspec) -> Result<int>;
    /// Starts or stops a timer, with 64-bit time on a 32-bit machine.
    fn timer_settime64(timer: timer_t, flags: int, new: *const Itimerspec, old: *mut Itimerspec) -> Result<int>, "timer_settime";
    /// Tells how long a timer still runs.
    fn timer_gettime(timer: timer_t, left: *mut OldItimerspec) -> Result<int>, "timer_settime";
    /// Tells how long a timer still runs, with 64-bit time on a 32-bit machine.
    fn timer_gettime64(timer: timer_t, left: *mut Itimerspec) -> Result<int>, "timer_settime";
    /// How often a timer went off while its signal was waiting.
    fn timer_getoverrun(timer: timer_t) -> Result<int>;
    /// Takes a timer away.
    fn timer_delete(timer: timer_t) -> Result<int>;
}

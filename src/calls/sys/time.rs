//! <sys/time.h>: the time of day, interval timers.

use crate::types::*;

calls! {
    /// Reads the time of day, and the time zone if that is not null.
    fn gettimeofday(time: *mut Timeval, zone: *mut Timezone) -> Result<int>;
    /// Sets the time of day or the time zone or both. The first zone since the start moves the clock too.
    fn settimeofday(time: *const Timeval, zone: *const Timezone) -> Result<int>, "gettimeofday";
    /// Tells how long a timer still runs.
    fn getitimer(which: int, left: *mut Itimerval) -> Result<int>;
    /// Sets when a file was last read and changed, in seconds; a null pointer is now.
    fn utime(path: *const char, times: *const Utimbuf) -> Result<int>;
    /// Sets when a file was last read and changed, by two times in microseconds; a null pointer is now.
    fn utimes(path: *const char, times: *const Timeval) -> Result<int>, "utime";
    /// `utimes`, seen from a directory; a null path is the descriptor itself.
    fn futimesat(dirfd: int, path: *const char, times: *const Timeval) -> Result<int>;
    /// Starts or stops a timer that sends a signal, and tells what it was.
    fn setitimer(which: int, new: *const Itimerval, old: *mut Itimerval) -> Result<int>, "getitimer";
}

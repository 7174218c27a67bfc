//! <sys/time.h>: interval timers.

use crate::types::*;

calls! {
    /// Sets when a file was last read and changed, in seconds; a null pointer is now.
    fn utime(path: *const char, times: *const Utimbuf) -> Result<int>;
    /// Sets when a file was last read and changed, by two times in microseconds; a null pointer is now.
    fn utimes(path: *const char, times: *const Timeval) -> Result<int>, "utime";
    /// `utimes`, seen from a directory; a null path is the descriptor itself.
    fn futimesat(dirfd: int, path: *const char, times: *const Timeval) -> Result<int>;
    /// Starts or stops a timer that sends a signal, and tells what it was.
    fn setitimer(which: int, new: *const Itimerval, old: *mut Itimerval) -> Result<int>, "getitimer";
}

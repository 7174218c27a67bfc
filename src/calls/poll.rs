//! <poll.h>: waiting for descriptors, as a list.

use crate::types::*;

calls! {
    /// Waits for descriptors, so many milliseconds at the most; -1 is without end.
    fn poll(fds: *mut Pollfd, nfds: uint, timeout: int) -> Result<int>;
    /// Waits for descriptors; `sigsetsize` is the size of `mask`, 8 bytes.
    fn ppoll(fds: *mut Pollfd, nfds: uint, timeout: *mut OldTimespec, mask: *const Sigset, sigsetsize: size_t) -> Result<int>, "poll";
    /// Waits for descriptors, with 64-bit time on a 32-bit machine; `sigsetsize` is the size of `mask`, 8 bytes.
    fn ppoll_time64(fds: *mut Pollfd, nfds: uint, timeout: *mut Timespec, mask: *const Sigset, sigsetsize: size_t) -> Result<int>, "poll";
}

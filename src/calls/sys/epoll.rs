//! <sys/epoll.h>: waiting for many descriptors.

use crate::types::*;

calls! {
    /// Makes an epoll descriptor; `size` only has to be above 0.
    fn epoll_create(size: int) -> Result<int>;
    /// Makes an epoll descriptor, with [`EPOLL_FLAG`] bits.
    fn epoll_create1(flags: int) -> Result<int>, "epoll_create";
    /// Adds, changes or removes a descriptor that is watched ([`EPOLL_CTL`]).
    fn epoll_ctl(epfd: int, op: int, fd: int, event: *const EpollEvent) -> Result<int>;
    /// Waits for events, so many milliseconds at the most; -1 is without end.
    fn epoll_wait(epfd: int, events: *mut EpollEvent, maxevents: int, timeout: int) -> Result<int>;
    /// Waits for events with another signal mask; `sigsetsize` is its size, 8 bytes.
    fn epoll_pwait(epfd: int, events: *mut EpollEvent, maxevents: int, timeout: int, mask: *const Sigset, sigsetsize: size_t) -> Result<int>, "epoll_wait";
    /// Waits for events with another signal mask, for a 64-bit time on every machine; null is without end.
    fn epoll_pwait2(epfd: int, events: *mut EpollEvent, maxevents: int, timeout: *const Timespec, mask: *const Sigset, sigsetsize: size_t) -> Result<int>, "epoll_wait";
}

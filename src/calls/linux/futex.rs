//! <linux/futex.h>: sleeping on a word of memory.

use crate::types::*;

calls! {
    /// Waits on, wakes or moves the waiters of a word; `timeout` may be a count instead.
    fn futex(word: *mut u32, op: int, value: u32, timeout: *const OldTimespec, word2: *mut u32, value3: u32) -> Result<int>;
    /// The same with 64-bit time on a 32-bit machine.
    fn futex_time64(word: *mut u32, op: int, value: u32, timeout: *const Timespec, word2: *mut u32, value3: u32) -> Result<int>, "futex";
    /// Waits on any of several words, until a point of time of a clock; gives the index of the one that was woken.
    fn futex_waitv(words: *mut FutexWaitv, count: uint, flags: uint, until: *const Timespec, clock: clockid_t) -> Result<int>;
    /// Waits on a word, for the bits of `mask`, until a point of time of a clock. It is in Linux since 6.7.
    fn futex_wait(word: *mut void, value: ulong, mask: ulong, flags: uint, until: *const Timespec, clock: clockid_t) -> Result<int>;
    /// Wakes up to `count` waiters that wait for a bit of `mask`. It is in Linux since 6.7.
    fn futex_wake(word: *mut void, mask: ulong, count: int, flags: uint) -> Result<int>;
    /// Wakes some waiters of the first of two words and lets others wait on the second. It is in Linux since 6.7.
    fn futex_requeue(words: *mut FutexWaitv, flags: uint, wake: int, requeue: int) -> Result<int>;
    /// Tells the kernel where this thread's list of held locks is, and the size of its head.
    fn set_robust_list(head: *mut RobustListHead, size: size_t) -> Result<int>, "get_robust_list";
    /// Tells where a thread's list of held locks is, 0 for this thread.
    fn get_robust_list(tid: int, head: *mut *mut RobustListHead, size: *mut size_t) -> Result<int>;
}

//! <linux/futex.h>: sleeping on a word of memory.

use crate::types::*;

calls! {
    /// Waits on, wakes or moves the waiters of a word; `timeout` may be a count instead.
    fn futex(word: *mut u32, op: int, value: u32, timeout: *const OldTimespec, word2: *mut u32, value3: u32) -> Result<int>;
    /// The same with 64-bit time on a 32-bit machine.
    fn futex_time64(word: *mut u32, op: int, value: u32, timeout: *const Timespec, word2: *mut u32, value3: u32) -> Result<int>, "futex";
}

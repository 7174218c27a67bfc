//! <asm/unistd.h>: calls of one architecture alone.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Sends the thread SIGTRAP. When it goes on, it makes the call again, unless the handler moved it on. What comes back
    /// means nothing.
    fn arm_breakpoint() -> ulong;
    /// Makes what was written as data be what is executed, from `start` up to `end`.
    fn arm_cacheflush(start: *mut void, end: *mut void, flags: int) -> Result<int>;
    /// Goes over to 26-bit mode, on processors that have one; on others it is an illegal instruction.
    fn arm_usr26() -> ulong;
    /// Comes back from 26-bit mode, on processors that have one; on others it is an illegal instruction.
    fn arm_usr32() -> ulong;
    /// Sets what the register for thread-local storage holds.
    fn arm_set_tls(value: ulong) -> Result<int>;
    /// Tells what the register for thread-local storage holds.
    fn arm_get_tls() -> *mut void;
}

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
    /// Calls the firmware of a powerpc machine.
    fn rtas(args: *mut RtasArgs) -> Result<int>;
    /// Writes this context to `old` and goes on in `new`, if that is not null; `size` is a context's in bytes.
    fn swapcontext(old: *mut void, new: *mut void, size: long) -> Result<long>;
    /// Changes the order of bytes of this thread: the instruction behind the call is read in the other one already.
    fn switch_endian() -> Result<long>;
    /// Protects pieces of 4096 bytes on powerpc: 2 bits each, 32 of them in a page of 64 KiB. Only with hashed page tables.
    fn subpage_prot(addr: ulong, len: ulong, map: *mut u32) -> Result<long>;
}

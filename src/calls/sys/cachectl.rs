//! <sys/cachectl.h>: instruction caches.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Makes what was written as data be what is executed, from `start` up to `end`.
    fn riscv_flush_icache(start: *mut void, end: *mut void, flags: ulong) -> Result<int>;
}

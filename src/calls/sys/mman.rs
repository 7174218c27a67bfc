//! <sys/mman.h>: memory.

use crate::types::*;

calls! {
    /// Maps a file or fresh memory, `offset` in bytes.
    #[cfg(target_pointer_width = "64")]
    fn mmap(addr: *mut void, length: size_t, prot: ulong, flags: ulong, fd: int, offset: ulong) -> Result<*mut void>;
    /// Maps a file or fresh memory, `offset` in units of 4096 bytes whatever a page is.
    fn mmap2(addr: *mut void, length: size_t, prot: ulong, flags: ulong, fd: int, offset: ulong) -> Result<*mut void>;
    /// Takes mappings away.
    fn munmap(addr: *mut void, length: size_t) -> Result<int>;
    /// Changes what may be done with mapped memory.
    fn mprotect(addr: *mut void, length: size_t, prot: ulong) -> Result<int>;
    /// Makes a file without a name, in memory.
    fn memfd_create(name: *const char, flags: uint) -> Result<int>;
}

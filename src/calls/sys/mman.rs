//! <sys/mman.h>: memory.

use crate::types::*;

calls! {
    /// Maps a file or fresh memory, `offset` in bytes.
    #[cfg(not(any(target_arch = "x86", target_arch = "s390x")))]
    fn mmap(addr: *mut void, length: size_t, prot: ulong, flags: ulong, fd: int, offset: ulong) -> Result<*mut void>;
    /// Maps a file or fresh memory; the arguments stand in memory here, with `offset` in bytes.
    #[cfg(any(target_arch = "x86", target_arch = "s390x"))]
    fn mmap(args: *const MmapArgStruct) -> Result<*mut void>;
    /// Maps a file or fresh memory, `offset` in units of 4096 bytes whatever a page is.
    fn mmap2(addr: *mut void, length: size_t, prot: ulong, flags: ulong, fd: int, offset: ulong) -> Result<*mut void>;
    /// Takes mappings away.
    fn munmap(addr: *mut void, length: size_t) -> Result<int>;
    /// Makes a mapping longer or shorter, or moves it; `new_addr` is read with `MREMAP::FIXED` and `DONTUNMAP`.
    fn mremap(addr: *mut void, old_length: size_t, new_length: size_t, flags: ulong, new_addr: *mut void) -> Result<*mut void>;
    /// Lets a page of a mapping show another part of its file: `pgoff` in pages, `prot` zero.
    fn remap_file_pages(addr: *mut void, size: size_t, prot: ulong, pgoff: ulong, flags: ulong) -> Result<int>;
    /// Changes what may be done with mapped memory.
    fn mprotect(addr: *mut void, length: size_t, prot: ulong) -> Result<int>;
    /// The same, and puts the memory under a protection key, −1 for none.
    fn pkey_mprotect(addr: *mut void, length: size_t, prot: ulong, pkey: int) -> Result<int>, "mprotect";
    /// Gives a protection key, and sets what it takes away from this thread.
    fn pkey_alloc(flags: ulong, access_rights: ulong) -> Result<int>;
    /// Gives a protection key back.
    fn pkey_free(pkey: int) -> Result<int>, "pkey_alloc";
    /// Makes mappings last: they can't be changed or taken away any more. 64-bit kernels have it.
    fn mseal(addr: *mut void, length: size_t, flags: ulong) -> Result<int>;
    /// Makes a shadow stack, `size` in bytes, where the processor has such stacks.
    fn map_shadow_stack(addr: ulong, size: ulong, flags: uint) -> Result<*mut void>;
    /// Writes a mapping's changes to its file.
    fn msync(addr: *mut void, length: size_t, flags: int) -> Result<int>;
    /// Tells which pages are in memory: the lowest bit of a byte for each.
    fn mincore(addr: *mut void, length: size_t, pages: *mut uchar) -> Result<int>;
    /// Does something with memory, or says what is expected of it.
    fn madvise(addr: *mut void, length: size_t, advice: int) -> Result<int>;
    /// The same for another process's memory, in pieces; gives the number of bytes.
    fn process_madvise(pidfd: int, pieces: *const Iovec, count: size_t, advice: int, flags: uint) -> Result<ssize_t>;
    /// Takes away the memory of a process that is ending.
    fn process_mrelease(pidfd: int, flags: uint) -> Result<int>;
    /// Keeps memory from being swapped out; all of it is there when the call returns.
    fn mlock(addr: *const void, length: size_t) -> Result<int>;
    /// The same, with flags.
    fn mlock2(addr: *const void, length: size_t, flags: int) -> Result<int>, "mlock";
    /// Lets memory be swapped out again.
    fn munlock(addr: *const void, length: size_t) -> Result<int>, "mlock";
    /// Keeps all of the process's memory from being swapped out.
    fn mlockall(flags: int) -> Result<int>, "mlock";
    /// Lets all of the process's memory be swapped out again.
    fn munlockall() -> Result<int>, "mlock";
    /// Tells how much of a file is in memory, in pages. Linux 6.5 is the first to have it.
    fn cachestat(fd: uint, range: *mut CachestatRange, answer: *mut Cachestat, flags: uint) -> Result<int>;
    /// Makes a file without a name, in memory.
    fn memfd_create(name: *const char, flags: uint) -> Result<int>;
    /// Makes a file in memory that the kernel itself has no access to, but through this process.
    fn memfd_secret(flags: uint) -> Result<int>;
}

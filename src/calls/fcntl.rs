//! <fcntl.h>: opening files, and what an open file can be told.

use crate::types::*;

calls! {
    /// Takes a module out of the kernel; with [`O::TRUNC`] by force, where the kernel lets one.
    fn delete_module(name: *const char, flags: uint) -> Result<int>;
    /// Opens a file. On a 32-bit machine, without `O_LARGEFILE`, not one of 2 GiB or more.
    fn open(path: *const char, flags: int, mode: mode_t) -> Result<int>;
    /// Opens a file, seen from a directory. On a 32-bit machine, without `O_LARGEFILE`, not one of 2 GiB or more.
    fn openat(dirfd: int, path: *const char, flags: int, mode: mode_t) -> Result<int>, "open";
    /// Makes a file, or cuts it to nothing, and opens it to write.
    fn creat(path: *const char, mode: mode_t) -> Result<int>, "open";
    /// Tells whether the real user may do something with a file: [`OK`].
    fn access(path: *const char, mode: int) -> Result<int>;
    /// Tells whether the real user may do something with a file, seen from a directory.
    fn faccessat(dirfd: int, path: *const char, mode: int) -> Result<int>, "access";
    /// Tells whether a user may do something with a file; with `AT_EACCESS` the effective one.
    fn faccessat2(dirfd: int, path: *const char, mode: int, flags: int) -> Result<int>, "access";
    /// Asks or tells an open file or descriptor something; `arg` is a number or an address.
    fn fcntl(fd: int, cmd: uint, arg: ulong) -> Result<int>;
    /// `fcntl` with 64-bit locks, on a 32-bit machine.
    fn fcntl64(fd: int, cmd: uint, arg: ulong) -> Result<int>, "fcntl";
    /// Gives a file its blocks, or takes them away.
    fn fallocate(fd: int, mode: int, offset: loff_t, len: loff_t) -> Result<int>;
    /// Says how a file is about to be read; `len` has 32 bits on x86.
    #[cfg(not(target_arch = "mips"))]
    fn fadvise64(fd: int, offset: loff_t, len: size_t, advice: int) -> Result<int>, "posix_fadvise";
    /// Says how a file is about to be read.
    #[cfg(target_arch = "mips")]
    fn fadvise64(fd: int, offset: loff_t, len: loff_t, advice: int) -> Result<int>, "posix_fadvise";
    /// Says how a file is about to be read.
    #[cfg(not(target_arch = "powerpc"))]
    fn fadvise64_64(fd: int, offset: loff_t, len: loff_t, advice: int) -> Result<int>, "posix_fadvise";
    /// Says how a file is about to be read, with the advice before the pairs.
    #[cfg(target_arch = "powerpc")]
    fn fadvise64_64(fd: int, advice: int, offset: loff_t, len: loff_t) -> Result<int>, "posix_fadvise";
    /// Says how a file is about to be read, with the advice before the pairs.
    fn arm_fadvise64_64(fd: int, advice: int, offset: loff_t, len: loff_t) -> Result<int>, "posix_fadvise";
    /// Fetches a part of a file into the page cache.
    fn readahead(fd: int, offset: loff_t, count: size_t) -> Result<ssize_t>;
    /// Moves bytes from one descriptor to another inside the kernel; one of them is a pipe's.
    fn splice(from: int, from_offset: *mut loff_t, to: int, to_offset: *mut loff_t, len: size_t, flags: uint) -> Result<ssize_t>;
    /// Copies bytes from one pipe to another, and leaves them in the first.
    fn tee(from: int, to: int, len: size_t, flags: uint) -> Result<ssize_t>;
    /// Puts memory into a pipe without a copy, or takes a pipe's bytes out into it.
    fn vmsplice(fd: int, iov: *const Iovec, count: ulong, flags: uint) -> Result<ssize_t>;
    /// Writes a part of a file to the disk, without the inode; `nbytes` 0 is all up to the end.
    fn sync_file_range(fd: int, offset: loff_t, nbytes: loff_t, flags: uint) -> Result<int>;
    /// `sync_file_range` with the flags before the pairs.
    fn sync_file_range2(fd: int, flags: uint, offset: loff_t, nbytes: loff_t) -> Result<int>, "sync_file_range";
    /// `sync_file_range2` under its first name.
    fn arm_sync_file_range(fd: int, flags: uint, offset: loff_t, nbytes: loff_t) -> Result<int>, "sync_file_range";
    /// Gives a file's handle and its mount's number: an `int`, or a `u64` with `AT_HANDLE_MNT_ID_UNIQUE`.
    fn name_to_handle_at(dirfd: int, path: *const char, handle: *mut FileHandle, mount_id: *mut void, flags: int) -> Result<int>, "open_by_handle_at";
    /// Opens the file of a handle; any descriptor of its file system serves as the first argument.
    fn open_by_handle_at(mount_fd: int, handle: *mut FileHandle, flags: int) -> Result<int>;
}

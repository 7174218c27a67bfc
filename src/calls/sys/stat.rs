//! <sys/stat.h>: what a file is.

use crate::types::*;

calls! {
    /// Tells about a file.
    fn stat(path: *const char, stat: *mut Stat) -> Result<int>;
    /// Tells about a file, a symbolic link included.
    fn lstat(path: *const char, stat: *mut Stat) -> Result<int>, "stat";
    /// Tells about an open file.
    fn fstat(fd: int, stat: *mut Stat) -> Result<int>, "stat";
    /// Tells about a file, seen from a directory: the manual page's `fstatat`.
    fn newfstatat(dirfd: int, path: *const char, stat: *mut Stat, flags: int) -> Result<int>, "stat";
    /// Tells about a file, with 64-bit sizes on a 32-bit machine.
    fn stat64(path: *const char, stat: *mut Stat64) -> Result<int>, "stat";
    /// Tells about a file, a symbolic link included, with 64-bit sizes on a 32-bit machine.
    fn lstat64(path: *const char, stat: *mut Stat64) -> Result<int>, "stat";
    /// Tells about an open file, with 64-bit sizes on a 32-bit machine.
    fn fstat64(fd: int, stat: *mut Stat64) -> Result<int>, "stat";
    /// Tells about a file, seen from a directory, with 64-bit sizes on a 32-bit machine.
    fn fstatat64(dirfd: int, path: *const char, stat: *mut Stat64, flags: int) -> Result<int>, "stat";
    /// Tells about a file: what `mask` asks for, of what the file system knows.
    fn statx(dirfd: int, path: *const char, flags: uint, mask: uint, statx: *mut Statx) -> Result<int>;
    /// Sets a file's permissions.
    fn chmod(path: *const char, mode: mode_t) -> Result<int>;
    /// Sets an open file's permissions.
    fn fchmod(fd: int, mode: mode_t) -> Result<int>, "chmod";
    /// Sets a file's permissions, seen from a directory.
    fn fchmodat(dirfd: int, path: *const char, mode: mode_t) -> Result<int>, "chmod";
    /// Sets a file's permissions, seen from a directory, with flags.
    fn fchmodat2(dirfd: int, path: *const char, mode: mode_t, flags: uint) -> Result<int>, "chmod";
    /// Makes a directory.
    fn mkdir(path: *const char, mode: mode_t) -> Result<int>;
    /// Makes a directory, seen from a directory.
    fn mkdirat(dirfd: int, path: *const char, mode: mode_t) -> Result<int>, "mkdir";
    /// Makes a file, a pipe, a socket or a device; `dev` has 12 bits of major number among 20 of minor.
    fn mknod(path: *const char, mode: mode_t, dev: dev_t) -> Result<int>;
    /// Makes a file, a pipe, a socket or a device, seen from a directory.
    fn mknodat(dirfd: int, path: *const char, mode: mode_t, dev: dev_t) -> Result<int>, "mknod";
    /// Sets which permissions new files don't get, and tells which these were.
    fn umask(mask: int) -> int;
    /// Sets when a file was last read and changed: two times, in `long` seconds; a null path is the descriptor itself.
    fn utimensat(dirfd: int, path: *const char, times: *const OldTimespec, flags: int) -> Result<int>;
    /// `utimensat` with 64-bit time, on a 32-bit machine.
    fn utimensat_time64(dirfd: int, path: *const char, times: *const Timespec, flags: int) -> Result<int>, "utimensat";
}

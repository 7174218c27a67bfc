//! <sys/statfs.h>: file systems' sizes.

use crate::types::*;

calls! {
    /// Tells about the file system that a path lies in.
    fn statfs(path: *const char, buf: *mut Statfs) -> Result<int>;
    /// Tells about the file system that an open file lies in.
    fn fstatfs(fd: int, buf: *mut Statfs) -> Result<int>, "statfs";
    /// `statfs` with 64-bit numbers, on a 32-bit machine; `size` is the struct's.
    fn statfs64(path: *const char, size: size_t, buf: *mut Statfs64) -> Result<int>, "statfs";
    /// `fstatfs` with 64-bit numbers, on a 32-bit machine; `size` is the struct's.
    fn fstatfs64(fd: int, size: size_t, buf: *mut Statfs64) -> Result<int>, "statfs";
}

//! <sys/uio.h>: several buffers at once.

use crate::task::LowHigh;
use crate::types::*;

calls! {
    /// Reads into several buffers, one after the other.
    fn readv(fd: int, iov: *const Iovec, count: int) -> Result<ssize_t>;
    /// Writes several buffers, one after the other.
    fn writev(fd: int, iov: *const Iovec, count: int) -> Result<ssize_t>, "readv";
    /// Reads into several buffers at `offset`.
    fn preadv(fd: int, iov: *const Iovec, count: int, offset: LowHigh) -> Result<ssize_t>, "readv";
    /// Writes several buffers at `offset`.
    fn pwritev(fd: int, iov: *const Iovec, count: int, offset: LowHigh) -> Result<ssize_t>, "readv";
    /// Reads into several buffers at `offset`, or at the file position for -1, with `RWF_` flags.
    fn preadv2(fd: int, iov: *const Iovec, count: int, offset: LowHigh, flags: int) -> Result<ssize_t>, "readv";
    /// Writes several buffers at `offset`, or at the file position for -1, with `RWF_` flags.
    fn pwritev2(fd: int, iov: *const Iovec, count: int, offset: LowHigh, flags: int) -> Result<ssize_t>, "readv";
}

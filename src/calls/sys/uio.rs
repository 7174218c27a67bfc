//! <sys/uio.h>: several buffers at once.

use crate::task::LowHigh;
use crate::types::*;

calls! {
    /// Reads into several buffers, one after the other.
    fn readv(fd: int, iov: *const Iovec, count: ulong) -> Result<ssize_t>;
    /// Writes several buffers, one after the other.
    fn writev(fd: int, iov: *const Iovec, count: ulong) -> Result<ssize_t>, "readv";
    /// Reads into several buffers at `offset`.
    fn preadv(fd: int, iov: *const Iovec, count: ulong, offset: LowHigh) -> Result<ssize_t>, "readv";
    /// Writes several buffers at `offset`.
    fn pwritev(fd: int, iov: *const Iovec, count: ulong, offset: LowHigh) -> Result<ssize_t>, "readv";
    /// Reads into several buffers at `offset`, or at the file position for -1, with `RWF_` flags.
    fn preadv2(fd: int, iov: *const Iovec, count: ulong, offset: LowHigh, flags: rwf_t) -> Result<ssize_t>, "readv";
    /// Writes several buffers at `offset`, or at the file position for -1, with `RWF_` flags.
    fn pwritev2(fd: int, iov: *const Iovec, count: ulong, offset: LowHigh, flags: rwf_t) -> Result<ssize_t>, "readv";
    /// Reads another process's memory, at the places of `remote`, into those of `local`; `flags` is 0.
    fn process_vm_readv(pid: pid_t, local: *const Iovec, local_count: ulong, remote: *const Iovec, remote_count: ulong, flags: ulong) -> Result<ssize_t>;
    /// Writes another process's memory, at the places of `remote`, from those of `local`; `flags` is 0.
    fn process_vm_writev(pid: pid_t, local: *const Iovec, local_count: ulong, remote: *const Iovec, remote_count: ulong, flags: ulong) -> Result<ssize_t>, "process_vm_readv";
}

//! <sys/sendfile.h>: from one file to another.

use crate::types::*;

calls! {
    /// Copies from a file to a descriptor inside the kernel; the offset has 32 bits on 32-bit machines.
    fn sendfile(to: int, from: int, offset: *mut off_t, count: size_t) -> Result<ssize_t>;
    /// Copies from a file to a descriptor inside the kernel, with a 64-bit offset on a 32-bit machine.
    fn sendfile64(to: int, from: int, offset: *mut loff_t, count: size_t) -> Result<ssize_t>, "sendfile";
}

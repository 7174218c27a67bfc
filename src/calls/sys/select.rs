//! <sys/select.h>: waiting for descriptors, as bits.

use crate::types::*;

calls! {
    /// Waits for descriptors. The last argument points to a signal set's address and its size.
    fn pselect6(nfds: int, read: *mut ulong, write: *mut ulong, except: *mut ulong, timeout: *mut OldTimespec, mask: *const SigsetArgpack) -> Result<int>, "select";
    /// Waits for descriptors, with 64-bit time on a 32-bit machine.
    fn pselect6_time64(nfds: int, read: *mut ulong, write: *mut ulong, except: *mut ulong, timeout: *mut Timespec, mask: *const SigsetArgpack) -> Result<int>, "select";
}

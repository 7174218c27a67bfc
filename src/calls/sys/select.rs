//! <sys/select.h>: waiting for descriptors, as bits.
//!
//! Of each set the kernel reads and writes the first `nfds` bits, up to a word's boundary.

use crate::types::*;

calls! {
    /// Waits for descriptors. What is left of the time is written back.
    #[cfg(not(any(target_arch = "x86", target_arch = "powerpc", target_arch = "powerpc64")))]
    fn select(nfds: int, read: *mut FdSet, write: *mut FdSet, except: *mut FdSet, timeout: *mut Timeval) -> Result<int>;
    /// Waits for descriptors, with all arguments behind one pointer: this machine's first form of `_newselect`.
    #[cfg(any(target_arch = "x86", target_arch = "powerpc", target_arch = "powerpc64"))]
    fn select(args: *const SelArgStruct) -> Result<int>;
    /// Waits for descriptors: what elsewhere is `select`. What is left of the time is written back.
    fn _newselect(nfds: int, read: *mut FdSet, write: *mut FdSet, except: *mut FdSet, timeout: *mut Timeval) -> Result<int>, "select";
    /// Waits for descriptors. The last argument points to a signal set's address and its size.
    fn pselect6(nfds: int, read: *mut FdSet, write: *mut FdSet, except: *mut FdSet, timeout: *mut OldTimespec, mask: *const SigsetArgpack) -> Result<int>, "select";
    /// Waits for descriptors, with 64-bit time on a 32-bit machine.
    fn pselect6_time64(nfds: int, read: *mut FdSet, write: *mut FdSet, except: *mut FdSet, timeout: *mut Timespec, mask: *const SigsetArgpack) -> Result<int>, "select";
}

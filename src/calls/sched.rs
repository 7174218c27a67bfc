//! <sched.h>: processes, namespaces, processors.

use crate::types::*;

calls! {
    /// Makes a process or a thread; `tls` and `ctid` stand in the machine's order.
    fn clone(flags: ulong, stack: *mut void, ptid: *mut int, fourth: ulong, fifth: ulong) -> Result<pid_t>;
    /// Leaves what this process shared with others.
    fn unshare(flags: ulong) -> Result<int>;
    /// Lets another thread run first.
    fn sched_yield() -> Result<int>;
    /// Says on which processors a thread may run: `size` bytes of a bit mask.
    fn sched_setaffinity(pid: pid_t, size: uint, mask: *const ulong) -> Result<int>;
    /// Tells on which processors a thread may run, and how many bytes of the mask the kernel filled.
    fn sched_getaffinity(pid: pid_t, size: uint, mask: *mut ulong) -> Result<int>, "sched_setaffinity";
}

//! <sched.h>: processes, namespaces, processors.

use crate::arch::CLONE_ORDER;
use crate::types::*;

calls! {
    /// Makes a process or a thread: the child is told 0. The arguments' order is this one on every machine.
    fn clone(flags: ulong, stack: *mut void, ptid: *mut int, ctid: *mut int, tls: ulong) -> Result<pid_t>, in CLONE_ORDER;
    /// Leaves what this process shared with others.
    fn unshare(flags: ulong) -> Result<int>;
    /// Lets another thread run first.
    fn sched_yield() -> Result<int>;
    /// Says on which processors a thread may run: `size` bytes of a bit mask.
    fn sched_setaffinity(pid: pid_t, size: uint, mask: *const ulong) -> Result<int>;
    /// Tells on which processors a thread may run, and how many bytes of the mask the kernel filled.
    fn sched_getaffinity(pid: pid_t, size: uint, mask: *mut ulong) -> Result<int>, "sched_setaffinity";
}

//! <sched.h>: processes, namespaces, processors.

use crate::arch::CLONE_ORDER;
use crate::types::*;

calls! {
    /// Makes a process or a thread: the child is told 0. The arguments' order is this one on every machine.
    ///
    /// A child that is given a stack goes on in the caller's code, with nothing of the caller on its stack: only
    /// assembly can be written so. A null stack is a copy of this one, or, with `CLONE_VM`, this one itself, and then
    /// what `vfork` says holds.
    fn clone(flags: ulong, stack: *mut void, ptid: *mut int, ctid: *mut int, tls: ulong) -> Result<pid_t>, in CLONE_ORDER;
    /// Makes a process or a thread: the child is told 0. `size` is that of the struct; what `clone` says of stacks holds.
    fn clone3(args: *mut CloneArgs, size: size_t) -> Result<pid_t>, "clone";
    /// Leaves what this process shared with others.
    fn unshare(flags: ulong) -> Result<int>;
    /// Enters a namespace, or several of a process, by descriptor; `flags` says which kinds they may be, 0 for any.
    fn setns(fd: int, flags: int) -> Result<int>;
    /// Tells on which processor and which memory node the thread runs; the third argument is unused.
    fn getcpu(cpu: *mut uint, node: *mut uint, unused: *mut void) -> Result<int>;
    /// Lets another thread run first.
    fn sched_yield() -> Result<int>;
    /// Says on which processors a thread may run: `size` bytes of a bit mask.
    fn sched_setaffinity(pid: pid_t, size: uint, mask: *const ulong) -> Result<int>;
    /// Tells on which processors a thread may run, and how many bytes of the mask the kernel filled.
    fn sched_getaffinity(pid: pid_t, size: uint, mask: *mut ulong) -> Result<int>, "sched_setaffinity";
    /// Sets a thread's policy and priority, 0 for this thread.
    fn sched_setscheduler(pid: pid_t, policy: int, param: *const SchedParam) -> Result<int>;
    /// Tells a thread's policy, and with it [`SCHED::RESET_ON_FORK`].
    fn sched_getscheduler(pid: pid_t) -> Result<int>, "sched_setscheduler";
    /// Sets a thread's priority and leaves its policy.
    fn sched_setparam(pid: pid_t, param: *const SchedParam) -> Result<int>;
    /// Tells a thread's priority.
    fn sched_getparam(pid: pid_t, param: *mut SchedParam) -> Result<int>, "sched_setparam";
    /// Sets all about a thread's scheduling; the struct tells its own size, and `flags` is 0.
    fn sched_setattr(pid: pid_t, attr: *mut SchedAttr, flags: uint) -> Result<int>;
    /// Tells all about a thread's scheduling, in `size` bytes.
    fn sched_getattr(pid: pid_t, attr: *mut SchedAttr, size: uint, flags: uint) -> Result<int>, "sched_setattr";
    /// Tells the highest priority of a policy.
    fn sched_get_priority_max(policy: int) -> Result<int>;
    /// Tells the lowest priority of a policy.
    fn sched_get_priority_min(policy: int) -> Result<int>, "sched_get_priority_max";
    /// Tells the length of a thread's turn, in `long` seconds.
    fn sched_rr_get_interval(pid: pid_t, interval: *mut OldTimespec) -> Result<int>;
    /// Tells the length of a thread's turn, with 64-bit time on a 32-bit machine.
    fn sched_rr_get_interval_time64(pid: pid_t, interval: *mut Timespec) -> Result<int>, "sched_rr_get_interval";
}

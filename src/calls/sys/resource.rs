//! <sys/resource.h>: limits.

use crate::types::*;

calls! {
    /// Tells a limit, in a machine's word; where there is an `ugetrlimit` cut to 31 bits.
    fn getrlimit(resource: uint, limit: *mut OldRlimit) -> Result<int>;
    /// Tells a limit, in all 32 bits of a machine's word.
    fn ugetrlimit(resource: uint, limit: *mut OldRlimit) -> Result<int>, "getrlimit";
    /// Sets a limit, in a machine's word.
    fn setrlimit(resource: uint, limit: *const OldRlimit) -> Result<int>, "getrlimit";
    /// Tells and sets a limit of a process, 0 for this one; either address may be null. To a kernel of 32 bits,
    /// 4 GiB and more are no limit.
    fn prlimit64(pid: pid_t, resource: uint, new: *const Rlimit, old: *mut Rlimit) -> Result<int>, "getrlimit";
    /// Tells what was used up.
    fn getrusage(who: int, usage: *mut Rusage) -> Result<int>;
    /// Tells the best nice value among those meant, as 20 minus it: 1 to 40.
    fn getpriority(which: int, who: int) -> Result<int>;
    /// Sets the nice value of all those meant, 0 for this process, group or user.
    fn setpriority(which: int, who: int, nice: int) -> Result<int>, "getpriority";
}

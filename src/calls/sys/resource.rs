//! <sys/resource.h>: limits.

use crate::types::*;

calls! {
    /// Tells and sets a limit of a process, 0 for this one; either address may be null.
    fn prlimit64(pid: pid_t, resource: uint, new: *const Rlimit, old: *mut Rlimit) -> Result<int>, "getrlimit";
}

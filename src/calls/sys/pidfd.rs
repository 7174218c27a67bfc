//! <sys/pidfd.h>: processes behind descriptors.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// A descriptor of a process, or of one thread of it.
    fn pidfd_open(pid: pid_t, flags: uint) -> Result<int>;
    /// A copy of another process's descriptor.
    fn pidfd_getfd(pidfd: int, fd: int, flags: uint) -> Result<int>;
    /// Sends a signal to the process that a descriptor stands for; `info` may be null.
    fn pidfd_send_signal(pidfd: int, sig: int, info: *mut Siginfo, flags: uint) -> Result<int>;
}

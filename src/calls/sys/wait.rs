//! <sys/wait.h>: the end of other processes.

use crate::types::*;

calls! {
    /// Waits for a child and tells its status; `usage` may be null.
    fn wait4(pid: pid_t, status: *mut int, options: int, usage: *mut Rusage) -> Result<pid_t>;
    /// Waits for a child, in more detail; `info` and `usage` may be null.
    fn waitid(which: int, id: pid_t, info: *mut Siginfo, options: int, usage: *mut Rusage) -> Result<int>, "wait";
    /// Waits for a child and tells its status.
    fn waitpid(pid: pid_t, status: *mut int, options: int) -> Result<pid_t>, "wait";
}

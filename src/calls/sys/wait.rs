//! <sys/wait.h>: the end of other processes.

use crate::types::*;

calls! {
    /// Waits for a child and tells its status.
    fn wait4(pid: pid_t, status: *mut int, options: int, usage: *mut void) -> Result<pid_t>;
    /// Waits for a child, in more detail; `usage` may be null.
    fn waitid(which: int, id: pid_t, info: *mut Siginfo, options: int, usage: *mut void) -> Result<int>;
}

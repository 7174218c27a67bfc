//! <sys/quota.h>: disk quotas.

use crate::types::*;

calls! {
    /// Sets and tells limits on a file system, by its device's path; `cmd` is made by [`Q::of`].
    fn quotactl(cmd: uint, special: *const char, id: uid_t, addr: *mut void) -> Result<int>;
    /// Sets and tells limits on the file system that a descriptor lies in.
    fn quotactl_fd(fd: int, cmd: uint, id: uid_t, addr: *mut void) -> Result<int>, "quotactl";
}

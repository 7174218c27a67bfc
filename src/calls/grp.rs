//! <grp.h>: supplementary groups.

use crate::types::*;

calls! {
    /// Tells the supplementary groups, or with `size` 0 how many there are; 16 bits each on x86 and arm.
    fn getgroups(size: int, list: *mut kernel_gid_t) -> Result<int>;
    /// Tells the supplementary groups, 32 bits each on x86 and arm too.
    fn getgroups32(size: int, list: *mut gid_t) -> Result<int>, "getgroups";
    /// Sets this thread's supplementary groups; 16 bits each on x86 and arm.
    fn setgroups(size: int, list: *const kernel_gid_t) -> Result<int>, "getgroups";
    /// Sets this thread's supplementary groups, 32 bits each on x86 and arm too.
    fn setgroups32(size: int, list: *const gid_t) -> Result<int>, "getgroups";
}

//! <sys/fsuid.h>: whose files.

use crate::types::*;

calls! {
    /// Sets the user whose files this thread uses, and tells who it was, whether or not that worked.
    fn setfsuid(uid: kernel_uid_t) -> int;
    /// The same with 32 bits on x86 and arm.
    fn setfsuid32(uid: uid_t) -> int, "setfsuid";
    /// Sets the group whose files this thread uses, and tells which it was, whether or not that worked.
    fn setfsgid(gid: kernel_gid_t) -> int;
    /// The same with 32 bits on x86 and arm.
    fn setfsgid32(gid: gid_t) -> int, "setfsgid";
}

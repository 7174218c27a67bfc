//! <linux/mount.h>: what is mounted.

use crate::types::*;

calls! {
    /// Tells about a mount; `size` is that of the struct and the room for texts behind it.
    fn statmount(req: *const MntIdReq, buf: *mut Statmount, size: size_t, flags: uint) -> Result<int>;
    /// Lists the numbers of the mounts below one, and gives how many there are of them; `count` is the room.
    fn listmount(req: *const MntIdReq, ids: *mut u64, count: size_t, flags: uint) -> Result<ssize_t>;
}

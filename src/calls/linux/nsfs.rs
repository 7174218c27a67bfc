//! <linux/nsfs.h>: namespaces.

use crate::types::*;

calls! {
    /// Lists the numbers of namespaces, and gives how many there are of them; `count` is the room.
    fn listns(req: *const NsIdReq, ids: *mut u64, count: size_t, flags: uint) -> Result<ssize_t>;
}

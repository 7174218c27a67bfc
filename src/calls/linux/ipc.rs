//! <linux/ipc.h>: all System V calls behind one number.

#[allow(unused_imports)] // some machines lack the call
use crate::types::*;

calls! {
    /// Makes the call that the lower half of `call` says, an [`IPCCALL`]. s390x has no `fifth`, and no upper half.
    fn ipc(call: uint, first: int, second: ulong, third: ulong, ptr: *mut void, fifth: long) -> Result<int>;
}

//! <linux/ipc.h>: all System V calls behind one number.

#[allow(unused_imports)] // some machines lack the call
use crate::types::*;

calls! {
    /// Makes the call that the lower half of `call` says, an [`IPCCALL`]. s390x has no upper half.
    #[cfg(not(target_arch = "s390x"))]
    fn ipc(call: uint, first: int, second: ulong, third: ulong, ptr: *mut void, fifth: long) -> Result<int>;
    /// Makes the call that `call` says, an [`IPCCALL`].
    #[cfg(target_arch = "s390x")]
    fn ipc(call: uint, first: int, second: ulong, third: ulong, ptr: *mut void) -> Result<int>;
}

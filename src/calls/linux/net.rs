//! <linux/net.h>: all of sockets in one call, as some machines first had them.

#[allow(unused_imports)] // some machines have none of the calls
use crate::types::*;

calls! {
    /// Makes the socket call that [`SYS`] names, with the arguments that `args` points to.
    fn socketcall(call: int, args: *const ulong) -> Result<long>;
}

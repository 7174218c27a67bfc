//! <linux/keyctl.h>: keys.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Does something with a key, a [`KEYCTL`]; what the arguments are depends on it.
    fn keyctl(option: int, arg2: ulong, arg3: ulong, arg4: ulong, arg5: ulong) -> Result<long>;
}

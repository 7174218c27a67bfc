//! <linux/seccomp.h>: filters for calls.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Filters the calls that this process may make from now on.
    fn seccomp(op: uint, flags: uint, args: *mut void) -> Result<int>;
}

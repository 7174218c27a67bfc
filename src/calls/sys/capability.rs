//! <sys/capability.h>: capabilities.

use crate::types::*;

calls! {
    /// Tells a thread's capabilities, one [`CapUserData`] or two by the version; null data only asks for the version.
    fn capget(header: *mut CapUserHeader, data: *mut CapUserData) -> Result<int>;
    /// Sets this thread's capabilities, and no other's.
    fn capset(header: *mut CapUserHeader, data: *const CapUserData) -> Result<int>, "capget";
}

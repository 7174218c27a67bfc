//! <sys/ioctl.h>: whatever has no call of its own.

use crate::types::*;

calls! {
    /// Does what `request` says to an open file; the argument is a pointer, or a number in a pointer's place.
    fn ioctl(fd: int, request: uint, argument: *mut void) -> Result<int>;
}

//! <sys/file.h>: locks on open files.

use crate::types::*;

calls! {
    /// Locks an open file as a whole, or lets go of it, by a `LOCK_` name.
    fn flock(fd: int, operation: uint) -> Result<int>;
}

//! <sys/io.h>: I/O ports.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Opens I/O ports to this thread, or closes them.
    fn ioperm(from: ulong, num: ulong, turn_on: int) -> Result<int>;
    /// Opens all I/O ports to this thread at level 3, and closes them at 0.
    fn iopl(level: uint) -> Result<int>;
}

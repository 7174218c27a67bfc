//! <asm/ldt.h>: the local descriptor table.

#[allow(unused_imports)] // some machines have none of these calls
use crate::{task::Narrow, types::*};

calls! {
    /// Reads (`func` 0) or sets (1, or in a new form 0x11) segments; tells how many bytes it read.
    fn modify_ldt(func: int, ptr: *mut void, bytecount: ulong) -> Result<Narrow>;
}

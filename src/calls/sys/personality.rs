//! <sys/personality.h>: how the kernel treats a program.

use crate::types::*;

calls! {
    /// Sets what this thread takes the kernel for, and tells what it was; `0xffff_ffff` only asks.
    fn personality(persona: uint) -> Result<uint>;
}

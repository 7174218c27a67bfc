//! <asm/prctl.h>: what an architecture keeps of a thread.

#[allow(unused_imports)] // some machines lack the call
use crate::types::*;

calls! {
    /// Reads and sets what is x86's own: bases of segments, CPUID, tags and the shadow stack.
    fn arch_prctl(option: int, arg2: ulong) -> Result<int>;
}

//! <asm/prctl.h>: what an architecture keeps of a thread.

use crate::types::*;

calls! {
    /// Reads and sets what is x86's own: bases of segments, CPUID, tags, the shadow stack. What it writes has 64 bits.
    fn arch_prctl(option: int, arg2: ulong) -> Result<int>;
}

//! <linux/rseq.h>: restartable sequences.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Registers the area where the kernel tells this thread its processor, and starts its sequences again.
    fn rseq(rseq: *mut Rseq, len: u32, flags: int, sig: u32) -> Result<int>;
    /// Gives back the rest of the time that the thread had asked for: 1 if there was one.
    fn rseq_slice_yield() -> Result<int>;
}

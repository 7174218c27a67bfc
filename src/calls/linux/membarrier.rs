//! <linux/membarrier.h>: memory barriers in other threads.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// A memory barrier on all processors that run the process's threads, or the machine's.
    fn membarrier(cmd: int, flags: uint, cpu_id: int) -> Result<int>;
}

//! <linux/kcmp.h>: what two processes share.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Compares what two processes have: 0 if it is the same, 1 if less, 2 if greater, 3 if there is no order.
    fn kcmp(pid1: pid_t, pid2: pid_t, kind: int, idx1: ulong, idx2: ulong) -> Result<int>;
}

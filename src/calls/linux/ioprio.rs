//! <linux/ioprio.h>: priorities of input and output.

use crate::types::*;

calls! {
    /// Tells the priority ([`IOPRIO`]) of a thread, a group or a user ([`IOPRIO_WHO`]); 0 is the caller.
    fn ioprio_get(which: int, who: int) -> Result<int>, "ioprio_set";
    /// Sets the priority.
    fn ioprio_set(which: int, who: int, ioprio: int) -> Result<int>;
}

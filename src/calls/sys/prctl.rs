//! <sys/prctl.h>: what a process can be told about itself.

use crate::types::*;

calls! {
    /// Asks or tells the kernel something about this process or thread; arguments without a use are 0.
    fn prctl(option: int, arg2: ulong, arg3: ulong, arg4: ulong, arg5: ulong) -> Result<int>;
}

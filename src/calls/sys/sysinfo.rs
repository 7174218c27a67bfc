//! <sys/sysinfo.h>: the system's sizes.

use crate::types::*;

calls! {
    /// Tells how long the system runs, its load, and its memory.
    fn sysinfo(info: *mut Sysinfo) -> Result<int>;
}

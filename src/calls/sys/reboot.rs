//! <sys/reboot.h>: the machine's end.

use crate::types::*;

calls! {
    /// Restarts the machine, stops it, or says what ctrl-alt-del does; the magic numbers guard it.
    fn reboot(magic: int, magic2: int, cmd: uint, arg: *mut void) -> Result<int>;
}

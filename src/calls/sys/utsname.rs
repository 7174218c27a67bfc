//! <sys/utsname.h>: the kernel's name.

use crate::types::*;

calls! {
    /// Tells the names of the kernel, the host and the machine.
    fn uname(name: *mut Utsname) -> Result<int>;
}

//! <sys/klog.h>: the kernel's log.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Reads the kernel's messages, clears them, and says which go to the console; a [`SYSLOG_ACTION`].
    fn syslog(action: int, buf: *mut char, len: int) -> Result<int>;
}

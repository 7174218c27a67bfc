//! <ustat.h>: file systems, the first kind.

#[allow(unused_imports)] // some machines have none of these calls
use crate::types::*;

calls! {
    /// Tells how much is free on the mounted file system whose device has this number.
    fn ustat(dev: dev_t, buf: *mut Ustat) -> Result<int>;
}

//! <sys/mount.h>: file systems.

use crate::types::*;

calls! {
    /// Mounts a file system, or changes or moves a mount.
    fn mount(source: *const char, target: *const char, kind: *const char, flags: ulong, data: *const void) -> Result<int>;
    /// Takes a mount away.
    fn umount2(target: *const char, flags: int) -> Result<int>, "umount";
}

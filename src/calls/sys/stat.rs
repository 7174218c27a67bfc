//! <sys/stat.h>: what a file is.

use crate::types::*;

calls! {
    /// Tells about a file: what `mask` asks for, of what the file system knows.
    fn statx(dirfd: int, path: *const char, flags: uint, mask: uint, statx: *mut Statx) -> Result<int>;
    /// Makes a directory.
    fn mkdirat(dirfd: int, path: *const char, mode: mode_t) -> Result<int>, "mkdir";
}

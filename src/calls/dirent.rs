//! <dirent.h>: directories.

use crate::types::*;

calls! {
    /// Reads entries of a directory, as many `linux_dirent64` records as fit.
    fn getdents64(fd: int, entries: *mut void, size: size_t) -> Result<ssize_t>, "getdents";
}

//! <dirent.h>: directories.

use crate::types::*;

calls! {
    /// Reads entries of a directory, as many of the old records as fit into `size` bytes; 0 at the end.
    fn getdents(fd: int, entries: *mut Dirent, size: uint) -> Result<int>;
    /// Reads entries of a directory, as many records as fit into `size` bytes; 0 at the end.
    fn getdents64(fd: int, entries: *mut Dirent64, size: uint) -> Result<int>, "getdents";
}

//! <stdio.h>: renaming.

use crate::types::*;

calls! {
    /// Gives a file another name, and takes that from what had it.
    fn rename(old: *const char, new: *const char) -> Result<int>;
    /// Gives a file another name, each seen from a directory.
    fn renameat(old_dirfd: int, old: *const char, new_dirfd: int, new: *const char) -> Result<int>, "rename";
    /// Gives a file another name, each seen from a directory, in one of the ways that `RENAME_` names.
    fn renameat2(old_dirfd: int, old: *const char, new_dirfd: int, new: *const char, flags: uint) -> Result<int>, "rename";
}

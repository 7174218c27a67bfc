//! <linux/fs.h>: files' attributes.

use crate::types::*;

calls! {
    /// Tells a file's attributes; `size` is the struct's.
    fn file_getattr(dirfd: int, path: *const char, attr: *mut FileAttr, size: size_t, flags: uint) -> Result<int>;
    /// Sets a file's attributes; `size` is the struct's.
    fn file_setattr(dirfd: int, path: *const char, attr: *const FileAttr, size: size_t, flags: uint) -> Result<int>;
}

//! <linux/openat2.h>: opening files with more to say.

use crate::types::*;

calls! {
    /// Opens a file, seen from a directory, on the ways that are allowed; `size` is the struct's.
    fn openat2(dirfd: int, path: *const char, how: *const OpenHow, size: size_t) -> Result<int>;
}

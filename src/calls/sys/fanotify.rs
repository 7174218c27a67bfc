//! <sys/fanotify.h>: what happens to files, with a say.

use crate::types::*;

calls! {
    /// Makes a descriptor that tells what happens to files, and can be asked first; `event_flags` are those of the files
    /// that it opens.
    fn fanotify_init(flags: uint, event_flags: uint) -> Result<int>;
    /// Marks a file, a mount or a file system, or takes marks away; a null path is the descriptor itself.
    fn fanotify_mark(fd: int, flags: uint, mask: u64, dirfd: int, path: *const char) -> Result<int>;
}

//! <sys/inotify.h>: what happens to files.

use crate::types::*;

calls! {
    /// Makes a descriptor that tells what happens to files.
    fn inotify_init() -> Result<int>;
    /// Makes a descriptor that tells what happens to files, with flags.
    fn inotify_init1(flags: int) -> Result<int>, "inotify_init";
    /// Watches a file or directory, or changes for what, and gives the watch's number.
    fn inotify_add_watch(fd: int, path: *const char, mask: u32) -> Result<int>;
    /// Ends a watch.
    fn inotify_rm_watch(fd: int, wd: int) -> Result<int>;
}

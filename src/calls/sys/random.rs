//! <sys/random.h>: random bytes.

use crate::types::*;

calls! {
    /// Fills a buffer with random bytes, the first 256 of them in one piece.
    fn getrandom(buf: *mut void, size: size_t, flags: uint) -> Result<ssize_t>;
}

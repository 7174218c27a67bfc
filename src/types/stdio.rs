//! Renaming.

use super::macros::{flags, headers};
use super::uint;

headers!("linux/fs.h");

flags! {
    /// How `renameat2` renames, the `RENAME_` names of
    /// [rename(2)](https://man7.org/linux/man-pages/man2/rename.2.html).
    RENAME(uint) {
        /// Fail if the new name is taken.
        NOREPLACE "RENAME_NOREPLACE" = 1 << 0;
        /// The two files change places.
        EXCHANGE "RENAME_EXCHANGE" = 1 << 1;
        /// Leave a device 0:0 behind, which hides the name in an overlay.
        WHITEOUT "RENAME_WHITEOUT" = 1 << 2;
    }
}

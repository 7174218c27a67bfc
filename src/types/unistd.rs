//! Descriptors.

use super::macros::{flags, headers};
use super::uint;

headers!("linux/close_range.h");

flags! {
    /// What `close_range` does, the `CLOSE_RANGE_` names of
    /// [close_range(2)](https://man7.org/linux/man-pages/man2/close_range.2.html).
    #[allow(non_camel_case_types)] // as C has it
    CLOSE_RANGE(uint) {
        /// First, other threads keep the descriptors as they are.
        UNSHARE "CLOSE_RANGE_UNSHARE" = 1 << 1;
        /// The descriptors are not closed before another program is executed.
        CLOEXEC "CLOSE_RANGE_CLOEXEC" = 1 << 2;
    }
}

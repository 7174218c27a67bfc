//! Lists of buffers.

use super::macros::{headers, structs};
use super::{size_t, void};

headers!("linux/uio.h");

structs! {
    /// One buffer of several: C's `struct iovec`.
    #[derive(Clone, Copy, Debug)]
    Iovec: struct "iovec" {
        /// Where it starts.
        base "iov_base": *mut void,
        /// Its length in bytes.
        len "iov_len": size_t,
    }
}

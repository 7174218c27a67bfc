//! Lists of buffers.

use super::{size_t, void};

/// One buffer of several: C's `struct iovec`.
#[derive(Clone, Copy, Debug)]
#[doc(alias = "iovec")]
#[repr(C)]
pub struct Iovec {
    /// Where it starts.
    pub base: *mut void,
    /// Its length in bytes.
    pub len: size_t,
}

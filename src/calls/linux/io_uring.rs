//! <linux/io_uring.h>: requests and completions in shared memory.

use crate::types::*;

calls! {
    /// Makes a ring for so many requests, and tells in `params` how it is laid out.
    fn io_uring_setup(entries: u32, params: *mut IoUringParams) -> Result<int>;
    /// Submits requests and waits for completions. With [`IORING_ENTER::EXT_ARG`] the last two are an
    /// [`IoUringGeteventsArg`] and its size, else a [`Sigset`] and its size.
    fn io_uring_enter(fd: uint, to_submit: u32, min_complete: u32, flags: u32, arg: *const void, size: size_t) -> Result<int>;
    /// Registers buffers, descriptors and more with a ring ([`IORING_REGISTER`]).
    fn io_uring_register(fd: uint, op: uint, arg: *mut void, count: uint) -> Result<int>;
}

//! <linux/aio_abi.h>: asynchronous I/O, the first kind.

use crate::types::*;

calls! {
    /// Makes a context for so many requests; the word at `ctx` has to be 0 before.
    fn io_setup(count: uint, ctx: *mut aio_context_t) -> Result<int>;
    /// Ends a context, and waits for what is under way.
    fn io_destroy(ctx: aio_context_t) -> Result<int>;
    /// Submits requests, and tells how many were taken.
    fn io_submit(ctx: aio_context_t, count: long, requests: *const *mut Iocb) -> Result<int>;
    /// Cancels a request.
    fn io_cancel(ctx: aio_context_t, request: *mut Iocb, result: *mut IoEvent) -> Result<int>;
    /// Waits for at least `min` requests to be done.
    fn io_getevents(ctx: aio_context_t, min: long, max: long, events: *mut IoEvent, timeout: *mut OldTimespec) -> Result<int>;
    /// Waits with another signal mask.
    fn io_pgetevents(ctx: aio_context_t, min: long, max: long, events: *mut IoEvent, timeout: *mut OldTimespec, mask: *const AioSigset) -> Result<int>, "io_getevents";
    /// Waits with another signal mask, and with 64-bit time on a 32-bit machine.
    fn io_pgetevents_time64(ctx: aio_context_t, min: long, max: long, events: *mut IoEvent, timeout: *mut Timespec, mask: *const AioSigset) -> Result<int>, "io_getevents";
}

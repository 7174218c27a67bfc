//! <sys/ptrace.h>: another process's inside.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Looks into another process, changes it, stops it and lets it go on. What `addr` and `data` are depends on the
    /// request; the `PEEK` ones write the word to `data`, unlike the C library's function, which gives it back.
    fn ptrace(request: long, pid: long, addr: *mut void, data: *mut void) -> Result<long>;
}

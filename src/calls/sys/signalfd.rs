//! <sys/signalfd.h>: signals as something to read.

use crate::types::*;

calls! {
    /// Makes a descriptor that reads the signals of `mask` (or, with `fd`, changes one); `sigsetsize` is 8 bytes.
    fn signalfd(fd: int, mask: *const Sigset, sigsetsize: size_t) -> Result<int>;
    /// The same with [`SFD`] bits.
    fn signalfd4(fd: int, mask: *const Sigset, sigsetsize: size_t, flags: int) -> Result<int>, "signalfd";
}

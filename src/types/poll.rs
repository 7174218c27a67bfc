//! Waiting for descriptors.

use super::macros::flags;
use super::{Sigset, int, short, size_t};

/// A descriptor to wait for: C's `struct pollfd`.
#[derive(Clone, Copy, Debug, Default)]
#[doc(alias = "pollfd")]
#[repr(C)]
pub struct Pollfd {
    /// The descriptor; a negative one is passed over.
    pub fd: int,
    /// What to wait for: [`POLL`] bits.
    pub events: short,
    /// What there was: [`POLL`] bits.
    pub revents: short,
}

flags! {
    /// What a descriptor can be waited for, the `POLL` names of
    /// [poll(2)](https://man7.org/linux/man-pages/man2/poll.2.html).
    POLL(short) {
        /// Something can be read.
        IN "POLLIN" = 0x001;
        /// Something out of the ordinary can be read.
        PRI "POLLPRI" = 0x002;
        /// Something can be written.
        OUT "POLLOUT" = 0x004;
        /// An error (only told).
        ERR "POLLERR" = 0x008;
        /// The other end is gone (only told).
        HUP "POLLHUP" = 0x010;
        /// No such descriptor (only told).
        NVAL "POLLNVAL" = 0x020;
    }
}

/// `pselect6`'s last argument: a signal set's address and its size.
#[derive(Clone, Copy, Debug)]
#[doc(alias = "sigset_argpack")]
#[repr(C)]
pub struct SigsetArgpack {
    /// The signals to hold back while waiting, null for no change.
    pub mask: *const Sigset,
    /// The size of the set: 8 bytes.
    pub size: size_t,
}

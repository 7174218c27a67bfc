//! Waiting for descriptors.

use super::macros::{flags, headers, structs};
use super::{Sigset, int, short, size_t};

headers!("linux/poll.h");

structs! {
    /// A descriptor to wait for: C's `struct pollfd`.
    #[derive(Clone, Copy, Debug, Default)]
    Pollfd: struct "pollfd" {
        /// The descriptor; a negative one is passed over.
        fd "fd": int,
        /// What to wait for: [`POLL`] bits.
        events "events": short,
        /// What there was: [`POLL`] bits.
        revents "revents": short,
    }
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

structs! {
    /// `pselect6`'s last argument: a signal set's address and its size.
    #[derive(Clone, Copy, Debug)]
    SigsetArgpack: "fs/select.c" "sigset_argpack" {
        /// The signals to hold back while waiting, null for no change.
        mask "mask": *const Sigset,
        /// The size of the set: 8 bytes.
        size "size": size_t,
    }
}

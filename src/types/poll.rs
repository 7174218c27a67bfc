//! Waiting for descriptors, as a list or as bits.

use super::macros::{flags, headers, structs};
use super::{Sigset, Timeval, int, short, size_t, ulong};

headers!("linux/poll.h linux/posix_types.h");

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

/// mips has no bit of its own for ordinary data.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));

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
        /// Ordinary data can be read.
        RDNORM "POLLRDNORM" = 0x040;
        /// Data of another band can be read.
        RDBAND "POLLRDBAND" = 0x080;
        /// Ordinary data can be written.
        WRNORM "POLLWRNORM" = if MIPS { 0x004 } else { 0x100 };
        /// Data of another band can be written.
        WRBAND "POLLWRBAND" = if MIPS { 0x100 } else { 0x200 };
        /// Nothing.
        MSG "POLLMSG" = 0x400;
        /// For `/dev/poll`, which Linux does not have.
        REMOVE "POLLREMOVE" = 0x1000;
        /// The other end sends no more.
        RDHUP "POLLRDHUP" = 0x2000;
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

structs! {
    /// A set of descriptors, 0 to 1023, for `select` and its kin: C's `fd_set`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[doc(alias = "fd_set")]
    FdSet: typedef "__kernel_fd_set" {
        /// A bit for each, the lowest first.
        bits "fds_bits": [ulong; FdSet::SIZE / ulong::BITS as usize],
    }
}

impl FdSet {
    /// The number of bits.
    #[doc(alias = "FD_SETSIZE")]
    pub const SIZE: usize = 1024;
    /// No descriptor.
    #[doc(alias = "FD_ZERO")]
    pub const EMPTY: FdSet = FdSet { bits: [0; FdSet::SIZE / ulong::BITS as usize] };

    /// This set and one descriptor more. A number beyond the set changes nothing.
    #[must_use]
    #[doc(alias = "FD_SET")]
    pub const fn with(mut self, fd: int) -> FdSet {
        if fd >= 0 && (fd as usize) < FdSet::SIZE {
            self.bits[(fd as u32 / ulong::BITS) as usize] |= 1 << (fd as u32 % ulong::BITS);
        }
        self
    }

    /// Whether a descriptor is in the set.
    #[doc(alias = "FD_ISSET")]
    pub const fn has(&self, fd: int) -> bool {
        fd >= 0
            && (fd as usize) < FdSet::SIZE
            && self.bits[(fd as u32 / ulong::BITS) as usize] >> (fd as u32 % ulong::BITS) & 1 == 1
    }
}

impl Default for FdSet {
    fn default() -> FdSet {
        FdSet::EMPTY
    }
}

structs! {
    /// All arguments of the first form of `select`, which x86 and powerpc keep.
    #[derive(Clone, Copy, Debug)]
    SelArgStruct: "fs/select.c" "sel_arg_struct" {
        /// One more than the highest descriptor.
        n "n": ulong,
        /// Which to read from.
        inp "inp": *mut FdSet,
        /// Which to write to.
        outp "outp": *mut FdSet,
        /// Which to watch for what is out of the ordinary.
        exp "exp": *mut FdSet,
        /// How long at the most; null is without end.
        tvp "tvp": *mut Timeval,
    }
}

//! Memory.

use super::macros::{flags, headers};
use super::{uint, ulong};

headers!("linux/mman.h linux/memfd.h");

flags! {
    /// What may be done with memory, the `PROT_` names of
    /// [mmap(2)](https://man7.org/linux/man-pages/man2/mmap.2.html).
    PROT(ulong) {
        /// Read.
        READ "PROT_READ" = 1;
        /// Written.
        WRITE "PROT_WRITE" = 2;
        /// Executed.
        EXEC "PROT_EXEC" = 4;
    }
}

impl PROT {
    /// Nothing: the address is taken, and that is all.
    #[doc(alias = "PROT_NONE")]
    pub const NONE: PROT = PROT::empty();
}

flags! {
    /// How memory is mapped, the `MAP_` names of
    /// [mmap(2)](https://man7.org/linux/man-pages/man2/mmap.2.html).
    MAP(ulong) {
        /// Writes are seen by others and by the file.
        SHARED "MAP_SHARED" = 0x01;
        /// Writes are this process's own.
        PRIVATE "MAP_PRIVATE" = 0x02;
        /// At this address, whatever was there.
        FIXED "MAP_FIXED" = 0x10;
        /// Fresh memory, no file.
        ANONYMOUS "MAP_ANONYMOUS" = 0x20;
        /// At this address, or an error if something is there.
        FIXED_NOREPLACE "MAP_FIXED_NOREPLACE" = 0x100000;
    }
}

flags! {
    /// How a file in memory is made, the `MFD_` names of
    /// [memfd_create(2)](https://man7.org/linux/man-pages/man2/memfd_create.2.html).
    MFD(uint) {
        /// Closed when another program is executed.
        CLOEXEC "MFD_CLOEXEC" = 1;
        /// It can be sealed.
        ALLOW_SEALING "MFD_ALLOW_SEALING" = 2;
    }
}

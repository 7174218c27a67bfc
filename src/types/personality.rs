//! What a program takes the kernel for.

use super::macros::{flags, headers, open};
use super::uint;

headers!("linux/personality.h");

flags! {
    /// What differs for a program, in the upper bytes of its personality: names without a prefix, of
    /// [personality(2)](https://man7.org/linux/man-pages/man2/personality.2.html).
    PERSONALITY(uint) {
        /// `uname` tells of Linux 2.6.
        UNAME26 = 0x002_0000;
        /// Addresses are not random.
        ADDR_NO_RANDOMIZE = 0x004_0000;
        /// Addresses of functions are those of descriptors.
        FDPIC_FUNCPTRS = 0x008_0000;
        /// A page of zeros is at address 0.
        MMAP_PAGE_ZERO = 0x010_0000;
        /// Mappings grow upwards.
        ADDR_COMPAT_LAYOUT = 0x020_0000;
        /// What can be read can be executed.
        READ_IMPLIES_EXEC = 0x040_0000;
        /// Addresses have 32 bits.
        ADDR_LIMIT_32BIT = 0x080_0000;
        /// Does nothing on Linux.
        SHORT_INODE = 0x100_0000;
        /// Does nothing on Linux.
        WHOLE_SECONDS = 0x200_0000;
        /// `select` and `poll` leave the time limit as it was.
        STICKY_TIMEOUTS = 0x400_0000;
        /// Addresses are below 3 GiB.
        ADDR_LIMIT_3GB = 0x800_0000;
        /// What a program with set-user-ID or set-group-ID loses.
        CLEAR_ON_SETID "PER_CLEAR_ON_SETID" = 0x074_0000;
    }
}

open! {
    /// Whole personalities, the `PER_` names: a type in the lowest byte, and [`PERSONALITY`]'s bits.
    PER(uint) {
        /// Linux.
        LINUX "PER_LINUX" = 0x0000;
        /// Linux with 32 bits of addresses.
        LINUX_32BIT "PER_LINUX_32BIT" = 0x080_0000;
        /// Linux with function descriptors.
        LINUX_FDPIC "PER_LINUX_FDPIC" = 0x008_0000;
        /// System V, release 4.
        SVR4 "PER_SVR4" = 0x410_0001;
        /// System V, release 3.
        SVR3 "PER_SVR3" = 0x500_0002;
        /// SCO's System V, release 3.
        SCOSVR3 "PER_SCOSVR3" = 0x700_0003;
        /// SCO OpenServer 5.
        OSR5 "PER_OSR5" = 0x600_0003;
        /// Wyse's System V.
        WYSEV386 "PER_WYSEV386" = 0x500_0004;
        /// Interactive UNIX, release 4.
        ISCR4 "PER_ISCR4" = 0x400_0005;
        /// BSD.
        BSD "PER_BSD" = 0x0006;
        /// SunOS.
        SUNOS "PER_SUNOS" = 0x400_0006;
        /// Xenix.
        XENIX "PER_XENIX" = 0x500_0007;
        /// Linux, and `uname` tells of a 32-bit machine.
        LINUX32 "PER_LINUX32" = 0x0008;
        /// The same with addresses below 3 GiB.
        LINUX32_3GB "PER_LINUX32_3GB" = 0x800_0008;
        /// IRIX 5.
        IRIX32 "PER_IRIX32" = 0x400_0009;
        /// IRIX 6 with 32 bits.
        IRIXN32 "PER_IRIXN32" = 0x400_000a;
        /// IRIX 6 with 64 bits.
        IRIX64 "PER_IRIX64" = 0x400_000b;
        /// RISC OS.
        RISCOS "PER_RISCOS" = 0x000c;
        /// Solaris.
        SOLARIS "PER_SOLARIS" = 0x400_000d;
        /// UnixWare 7.
        UW7 "PER_UW7" = 0x410_000e;
        /// OSF/1, version 4.
        OSF4 "PER_OSF4" = 0x000f;
        /// The bits that hold the type.
        MASK "PER_MASK" = 0x00ff;
    }
}

//! How an `ioctl` request's number is made: of the argument's direction and size, a kind and a number.

use super::macros::{headers, open};
use super::uint;

headers!("linux/ioctl.h");

open! {
    /// Which way an `ioctl`'s argument goes, seen from the program.
    IOC(uint) {
        /// There is none, or it is no pointer.
        NONE "_IOC_NONE" = by(0, 1, 1);
        /// The kernel writes it, the program reads it.
        READ "_IOC_READ" = 2;
        /// The program writes it, the kernel reads it.
        WRITE "_IOC_WRITE" = by(1, 4, 4);
    }
}

/// Where the number's parts begin. On mips and powerpc the direction takes three bits, and the size one less.
#[cfg(barelinux_facts)]
open! {
    /// Where the number's parts begin, for the check alone.
    IocShift(uint) {
        /// The kind.
        TYPE "_IOC_TYPESHIFT" = TYPE_SHIFT;
        /// The size.
        SIZE "_IOC_SIZESHIFT" = SIZE_SHIFT;
        /// The direction.
        DIR "_IOC_DIRSHIFT" = DIR_SHIFT;
    }
}

const TYPE_SHIFT: u32 = 8;
const SIZE_SHIFT: u32 = 16;
const DIR_SHIFT: u32 = by(30, 29, 29);

/// A value of most machines', of mips', and of powerpc's.
pub(super) const fn by(generic: uint, mips: uint, powerpc: uint) -> uint {
    if cfg!(any(target_arch = "mips", target_arch = "mips64")) {
        mips
    } else if cfg!(any(target_arch = "powerpc", target_arch = "powerpc64")) {
        powerpc
    } else {
        generic
    }
}

/// The number of a request of this kind, with an argument of `size` bytes: C's `_IOC`.
///
/// A size that the number has no room for (16 KiB, 8 KiB on mips and powerpc) spoils the other parts, as in C.
#[must_use]
#[doc(alias = "_IOC")]
pub const fn ioc(direction: IOC, kind: u8, number: u8, size: usize) -> uint {
    direction.0 << DIR_SHIFT | (size as uint) << SIZE_SHIFT | (kind as uint) << TYPE_SHIFT | number as uint
}

/// A request whose argument is nothing, or no pointer: C's `_IO`.
#[must_use]
#[doc(alias = "_IO")]
pub const fn io(kind: u8, number: u8) -> uint {
    ioc(IOC::NONE, kind, number, 0)
}

/// A request that fills a `T`: C's `_IOR`.
#[must_use]
#[doc(alias = "_IOR")]
pub const fn ior<T>(kind: u8, number: u8) -> uint {
    ioc(IOC::READ, kind, number, size_of::<T>())
}

/// A request that takes a `T`: C's `_IOW`.
#[must_use]
#[doc(alias = "_IOW")]
pub const fn iow<T>(kind: u8, number: u8) -> uint {
    ioc(IOC::WRITE, kind, number, size_of::<T>())
}

/// A request that takes a `T` and fills it: C's `_IOWR`.
#[must_use]
#[doc(alias = "_IOWR")]
pub const fn iowr<T>(kind: u8, number: u8) -> uint {
    ioc(IOC(IOC::READ.0 | IOC::WRITE.0), kind, number, size_of::<T>())
}

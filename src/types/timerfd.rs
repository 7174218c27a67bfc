//! Timers behind descriptors.

use super::macros::{flags, headers, open};
use super::{O, int, uint};

headers!("linux/timerfd.h");

flags! {
    /// How a timer behind a descriptor is made and set, the `TFD_` names of
    /// [timerfd_create(2)](https://man7.org/linux/man-pages/man2/timerfd_create.2.html).
    TFD(int) {
        /// To set: a point of time and not a span.
        TIMER_ABSTIME "TFD_TIMER_ABSTIME" = 1;
        /// To set: reading is an error when the clock was set.
        TIMER_CANCEL_ON_SET "TFD_TIMER_CANCEL_ON_SET" = 2;
        /// To make: closed when another program is executed.
        CLOEXEC "TFD_CLOEXEC" = O::CLOEXEC.bits();
        /// To make: calls don't wait.
        NONBLOCK "TFD_NONBLOCK" = O::NONBLOCK.bits();
    }
}

/// Machines whose `ioctl` numbers have the direction in other bits.
const OTHER_DIRECTIONS: bool =
    cfg!(any(target_arch = "mips", target_arch = "mips64", target_arch = "powerpc", target_arch = "powerpc64"));

open! {
    /// What `ioctl` does with a timer, the `TFD_IOC_` name.
    #[allow(non_camel_case_types)] // as C has it
    TFD_IOC(uint) {
        /// Sets how often it went off, a `u64`, as if it had.
        SET_TICKS "TFD_IOC_SET_TICKS" = if OTHER_DIRECTIONS { 0x8008_5400u32 } else { 0x4008_5400 };
    }
}

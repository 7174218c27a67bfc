//! Times: points, spans, timers.

use super::long;

/// A time of 64-bit seconds on every machine: C's `struct __kernel_timespec`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias("timespec", "__kernel_timespec"))]
#[repr(C)]
pub struct Timespec {
    /// Seconds.
    pub sec: i64,
    /// Nanoseconds, 0 to 999,999,999.
    pub nsec: i64,
}

/// A time of `long` seconds, which end in 2038 on 32-bit machines: C's `struct __kernel_old_timespec`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "__kernel_old_timespec")]
#[repr(C)]
pub struct OldTimespec {
    /// Seconds.
    pub sec: long,
    /// Nanoseconds, 0 to 999,999,999.
    pub nsec: long,
}

/// A time of `long` seconds and microseconds: C's `struct __kernel_old_timeval`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias("timeval", "__kernel_old_timeval"))]
#[repr(C)]
pub struct Timeval {
    /// Seconds.
    pub sec: long,
    /// Microseconds, 0 to 999,999.
    pub usec: long,
}

/// A timer: C's `struct itimerval`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "itimerval")]
#[repr(C)]
pub struct Itimerval {
    /// The span between one expiry and the next; zero fires once.
    pub interval: Timeval,
    /// The span until the next expiry; zero stops the timer.
    pub value: Timeval,
}

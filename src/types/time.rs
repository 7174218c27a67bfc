//! Times: points, spans, timers.

use super::macros::{headers, structs};
use super::{long, time_t};

headers!("linux/time_types.h linux/time.h linux/utime.h");

structs! {
    /// A time of 64-bit seconds on every machine: C's `struct __kernel_timespec`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[doc(alias = "timespec")]
    Timespec: struct "__kernel_timespec" {
        /// Seconds.
        sec "tv_sec": i64,
        /// Nanoseconds, 0 to 999,999,999.
        nsec "tv_nsec": i64,
    }
}

structs! {
    /// A time of `long` seconds, which end in 2038 on 32-bit machines: C's `struct __kernel_old_timespec`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    OldTimespec: struct "__kernel_old_timespec" {
        /// Seconds.
        sec "tv_sec": long,
        /// Nanoseconds, 0 to 999,999,999.
        nsec "tv_nsec": long,
    }
}

structs! {
    /// A time of `long` seconds and microseconds: C's `struct __kernel_old_timeval`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[doc(alias = "timeval")]
    Timeval: struct "__kernel_old_timeval" {
        /// Seconds.
        sec "tv_sec": long,
        /// Microseconds, 0 to 999,999.
        usec "tv_usec": long,
    }
}

structs! {
    /// A timer: C's `struct itimerval`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Itimerval: struct "itimerval" {
        /// The span between one expiry and the next; zero fires once.
        interval "it_interval": Timeval,
        /// The span until the next expiry; zero stops the timer.
        value "it_value": Timeval,
    }
}

structs! {
    /// The two times that `utime` sets: C's `struct utimbuf`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Utimbuf: struct "utimbuf" {
        /// When it was last read, in seconds since 1970.
        actime "actime": time_t,
        /// When its contents last changed, in seconds since 1970.
        modtime "modtime": time_t,
    }
}

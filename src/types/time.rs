//! Times: points, spans, timers.

use super::macros::{flags, headers, open, structs};
use super::{clockid_t, int, long, void};

headers!("linux/time_types.h linux/time.h asm/siginfo.h");

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

    /// A time of `long` seconds, which end in 2038 on 32-bit machines: C's `struct __kernel_old_timespec`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    OldTimespec: struct "__kernel_old_timespec" {
        /// Seconds.
        sec "tv_sec": long,
        /// Nanoseconds, 0 to 999,999,999.
        nsec "tv_nsec": long,
    }

    /// A time of `long` seconds and microseconds: C's `struct __kernel_old_timeval`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[doc(alias = "timeval")]
    Timeval: struct "__kernel_old_timeval" {
        /// Seconds.
        sec "tv_sec": long,
        /// Microseconds, 0 to 999,999.
        usec "tv_usec": long,
    }

    /// A timer in nanoseconds, with 64-bit time on every machine: C's `struct __kernel_itimerspec`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Itimerspec: struct "__kernel_itimerspec" {
        /// The span between one expiry and the next; zero fires once.
        interval "it_interval": Timespec,
        /// The next expiry; zero stops the timer.
        value "it_value": Timespec,
    }

    /// A timer in nanoseconds, of `long` seconds: C's `struct itimerspec`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    OldItimerspec: struct "itimerspec" {
        /// The span between one expiry and the next; zero fires once.
        interval "it_interval": OldTimespec,
        /// The next expiry; zero stops the timer.
        value "it_value": OldTimespec,
    }

    /// A timer in microseconds: C's `struct itimerval`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Itimerval: struct "itimerval" {
        /// The span between one expiry and the next; zero fires once.
        interval "it_interval": Timeval,
        /// The span until the next expiry; zero stops the timer.
        value "it_value": Timeval,
    }

    /// The system's time zone, which the kernel keeps and hardly uses: C's `struct timezone`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Timezone: struct "timezone" {
        /// Minutes west of Greenwich.
        minuteswest "tz_minuteswest": int,
        /// A kind of summer time; nothing reads it.
        dsttime "tz_dsttime": int,
    }
}

open! {
    /// A clock, the `CLOCK_` names of
    /// [clock_gettime(2)](https://man7.org/linux/man-pages/man2/clock_gettime.2.html).
    CLOCK(clockid_t) {
        /// The time of day, since 1970; it can be set.
        REALTIME "CLOCK_REALTIME" = 0;
        /// Runs on without jumps, and stands still while the system sleeps.
        MONOTONIC "CLOCK_MONOTONIC" = 1;
        /// Processor time of this process.
        PROCESS_CPUTIME_ID "CLOCK_PROCESS_CPUTIME_ID" = 2;
        /// Processor time of this thread.
        THREAD_CPUTIME_ID "CLOCK_THREAD_CPUTIME_ID" = 3;
        /// As the hardware runs, without corrections.
        MONOTONIC_RAW "CLOCK_MONOTONIC_RAW" = 4;
        /// The time of day at the last tick.
        REALTIME_COARSE "CLOCK_REALTIME_COARSE" = 5;
        /// The monotonic time at the last tick.
        MONOTONIC_COARSE "CLOCK_MONOTONIC_COARSE" = 6;
        /// Monotonic, and counts while the system sleeps.
        BOOTTIME "CLOCK_BOOTTIME" = 7;
        /// The time of day; a timer wakes the system.
        REALTIME_ALARM "CLOCK_REALTIME_ALARM" = 8;
        /// `BOOTTIME`; a timer wakes the system.
        BOOTTIME_ALARM "CLOCK_BOOTTIME_ALARM" = 9;
        /// No clock any more.
        SGI_CYCLE "CLOCK_SGI_CYCLE" = 10;
        /// The time of day without leap seconds.
        TAI "CLOCK_TAI" = 11;
        /// The first of the clocks that can be steered apart from the others.
        AUX "CLOCK_AUX" = 16;
        /// The last of these.
        AUX_LAST "CLOCK_AUX_LAST" = 23;
    }

    /// The three timers of [getitimer(2)](https://man7.org/linux/man-pages/man2/getitimer.2.html).
    ITIMER(int) {
        /// Time that passes; it sends `SIG::ALRM`.
        REAL "ITIMER_REAL" = 0;
        /// The process's own processor time; it sends `SIG::VTALRM`.
        VIRTUAL "ITIMER_VIRTUAL" = 1;
        /// The process's and the kernel's processor time for it; it sends `SIG::PROF`.
        PROF "ITIMER_PROF" = 2;
    }

    /// How an event is told, the `SIGEV_` names of
    /// [sigevent(3type)](https://man7.org/linux/man-pages/man3/sigevent.3type.html).
    SIGEV(int) {
        /// By a signal.
        SIGNAL "SIGEV_SIGNAL" = 0;
        /// Not at all.
        NONE "SIGEV_NONE" = 1;
        /// By a thread, which the C library makes; to the kernel it is a signal, and to `mq_notify` a socket.
        THREAD "SIGEV_THREAD" = 2;
        /// With `SIGNAL`: to one thread.
        THREAD_ID "SIGEV_THREAD_ID" = 4;
    }
}

flags! {
    /// How a timer or a sleep takes its time, the `TIMER_` name of
    /// [clock_nanosleep(2)](https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html).
    TIMER(int) {
        /// A point of time and not a span.
        ABSTIME "TIMER_ABSTIME" = 1;
    }
}

structs! {
    /// What comes along with a signal: C's `union sigval`.
    #[derive(Clone, Copy)]
    Sigval: union "sigval" {
        /// A number.
        int "sival_int": int,
        /// An address.
        ptr "sival_ptr": *mut void,
    }

    /// How an event is to be told: C's `struct sigevent`, 64 bytes.
    #[derive(Clone, Copy)]
    Sigevent: struct "sigevent" {
        /// What comes along with the signal.
        value "sigev_value": Sigval,
        /// The signal.
        signo "sigev_signo": int,
        /// One of [`SIGEV`].
        notify "sigev_notify": int,
        /// More, as `notify` says.
        un "_sigev_un": SigevUn,
    }
}

/// The union in C's `struct sigevent`.
#[derive(Clone, Copy)]
#[repr(C)]
pub union SigevUn {
    /// With `SIGEV::THREAD_ID`: the thread.
    #[doc(alias = "sigev_notify_thread_id")]
    pub tid: int,
    /// With `SIGEV::THREAD`, to the C library: a function and a thread's attributes.
    #[doc(alias = "sigev_notify_function")]
    #[doc(alias = "sigev_notify_attributes")]
    pub thread: [*mut void; 2],
    /// All of it.
    pub pad: [int; SIGEV_PAD],
}

/// 64 bytes, without what stands before.
const SIGEV_PAD: usize = (64 - 2 * size_of::<int>() - size_of::<Sigval>()) / size_of::<int>();

impl Default for Sigevent {
    fn default() -> Sigevent {
        // SAFETY: zeros are a number, a null pointer, and no signal.
        unsafe { core::mem::zeroed() }
    }
}

impl core::fmt::Debug for Sigevent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sigevent")
            .field("signo", &self.signo)
            .field("notify", &SIGEV(self.notify))
            .finish_non_exhaustive()
    }
}

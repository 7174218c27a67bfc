//! How the clock is corrected.

use super::macros::{flags, headers, open, structs};
use super::{Timeval, int, long, uint};

headers!("linux/timex.h");

flags! {
    /// What `adjtimex` sets, the `ADJ_` names of
    /// [adjtimex(2)](https://man7.org/linux/man-pages/man2/adjtimex.2.html).
    ADJ(uint) {
        /// `offset`.
        OFFSET "ADJ_OFFSET" = 0x0001;
        /// `freq`.
        FREQUENCY "ADJ_FREQUENCY" = 0x0002;
        /// `maxerror`.
        MAXERROR "ADJ_MAXERROR" = 0x0004;
        /// `esterror`.
        ESTERROR "ADJ_ESTERROR" = 0x0008;
        /// `status`.
        STATUS "ADJ_STATUS" = 0x0010;
        /// `constant`.
        TIMECONST "ADJ_TIMECONST" = 0x0020;
        /// The offset of international atomic time, which `constant` holds.
        TAI "ADJ_TAI" = 0x0080;
        /// Adds `time` to the clock.
        SETOFFSET "ADJ_SETOFFSET" = 0x0100;
        /// Microseconds from here on.
        MICRO "ADJ_MICRO" = 0x1000;
        /// Nanoseconds from here on.
        NANO "ADJ_NANO" = 0x2000;
        /// `tick`.
        TICK "ADJ_TICK" = 0x4000;
        /// As `adjtime` did: slowly by `offset`, and tells what was left.
        OFFSET_SINGLESHOT "ADJ_OFFSET_SINGLESHOT" = 0x8001;
        /// As `adjtime` did: only tells what is left.
        OFFSET_SS_READ "ADJ_OFFSET_SS_READ" = 0xa001;
    }

    /// NTP's own names for some of [`ADJ`].
    MOD(uint) {
        /// [`ADJ::OFFSET`].
        OFFSET "MOD_OFFSET" = 0x0001;
        /// [`ADJ::FREQUENCY`].
        FREQUENCY "MOD_FREQUENCY" = 0x0002;
        /// [`ADJ::MAXERROR`].
        MAXERROR "MOD_MAXERROR" = 0x0004;
        /// [`ADJ::ESTERROR`].
        ESTERROR "MOD_ESTERROR" = 0x0008;
        /// [`ADJ::STATUS`].
        STATUS "MOD_STATUS" = 0x0010;
        /// [`ADJ::TIMECONST`].
        TIMECONST "MOD_TIMECONST" = 0x0020;
        /// [`ADJ::TAI`].
        TAI "MOD_TAI" = 0x0080;
        /// [`ADJ::MICRO`].
        MICRO "MOD_MICRO" = 0x1000;
        /// [`ADJ::NANO`].
        NANO "MOD_NANO" = 0x2000;
    }

    /// The state of the clock's correction, the `STA_` names of
    /// [adjtimex(2)](https://man7.org/linux/man-pages/man2/adjtimex.2.html).
    STA(int) {
        /// By phase.
        PLL "STA_PLL" = 0x0001;
        /// Frequency by a pulse per second.
        PPSFREQ "STA_PPSFREQ" = 0x0002;
        /// Time by a pulse per second.
        PPSTIME "STA_PPSTIME" = 0x0004;
        /// By frequency.
        FLL "STA_FLL" = 0x0008;
        /// A leap second comes at the end of the day.
        INS "STA_INS" = 0x0010;
        /// A second falls away at the end of the day.
        DEL "STA_DEL" = 0x0020;
        /// Nothing keeps the clock right.
        UNSYNC "STA_UNSYNC" = 0x0040;
        /// The frequency stays.
        FREQHOLD "STA_FREQHOLD" = 0x0080;
        /// There is a pulse (only told).
        PPSSIGNAL "STA_PPSSIGNAL" = 0x0100;
        /// The pulse trembles (only told).
        PPSJITTER "STA_PPSJITTER" = 0x0200;
        /// The pulse drifts (only told).
        PPSWANDER "STA_PPSWANDER" = 0x0400;
        /// The pulse could not be used (only told).
        PPSERROR "STA_PPSERROR" = 0x0800;
        /// The clock's hardware is broken (only told).
        CLOCKERR "STA_CLOCKERR" = 0x1000;
        /// In nanoseconds (only told).
        NANO "STA_NANO" = 0x2000;
        /// By frequency (only told).
        MODE "STA_MODE" = 0x4000;
        /// The second source (only told).
        CLK "STA_CLK" = 0x8000;
        /// All that is only told.
        RONLY "STA_RONLY" = 0xff00;
    }
}

open! {
    /// What the clock is up to, the `TIME_` names of
    /// [adjtimex(2)](https://man7.org/linux/man-pages/man2/adjtimex.2.html), which it returns.
    TIME(int) {
        /// It is right.
        OK "TIME_OK" = 0;
        /// A leap second comes.
        INS "TIME_INS" = 1;
        /// A second falls away.
        DEL "TIME_DEL" = 2;
        /// The leap second is now.
        OOP "TIME_OOP" = 3;
        /// The leap second was.
        WAIT "TIME_WAIT" = 4;
        /// Nothing keeps it right.
        ERROR "TIME_ERROR" = 5;
        /// The same.
        BAD "TIME_BAD" = 5;
    }
}

structs! {
    /// A time of 64-bit seconds and microseconds inside of [`Timex`]: C's `struct __kernel_timex_timeval`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    TimexTimeval: struct "__kernel_timex_timeval" {
        /// Seconds.
        sec "tv_sec": i64,
        /// Microseconds, or nanoseconds where the state says so.
        usec "tv_usec": i64,
    }

    /// The clock's correction, with 64-bit time on every machine: C's `struct __kernel_timex`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "timex")]
    Timex: struct "__kernel_timex" {
        /// What to set: [`ADJ`] bits.
        modes "modes": uint,
        pad: uint,
        /// How far the clock is off, in microseconds or nanoseconds.
        offset "offset": i64,
        /// The frequency's correction, in parts per million of which each has 65,536 parts.
        freq "freq": i64,
        /// How far it can be off, in microseconds.
        maxerror "maxerror": i64,
        /// How far it may be off, in microseconds.
        esterror "esterror": i64,
        /// [`STA`] bits.
        status "status": int,
        pad2: uint,
        /// How fast it is corrected.
        constant "constant": i64,
        /// How fine the clock is, in microseconds.
        precision "precision": i64,
        /// How wrong the frequency can be, in parts per million of which each has 65,536 parts.
        tolerance "tolerance": i64,
        /// The time.
        time "time": TimexTimeval,
        /// Microseconds between ticks.
        tick "tick": i64,
        /// The pulse's frequency, in parts per million of which each has 65,536 parts.
        ppsfreq "ppsfreq": i64,
        /// How much the pulse trembles, in microseconds or nanoseconds.
        jitter "jitter": i64,
        /// How long the pulse is watched: so many powers of two in seconds.
        shift "shift": int,
        pad3: uint,
        /// How much the pulse drifts, in parts per million of which each has 65,536 parts.
        stabil "stabil": i64,
        /// How often it trembled too much.
        jitcnt "jitcnt": i64,
        /// How often it was watched for `shift`.
        calcnt "calcnt": i64,
        /// How often that failed.
        errcnt "errcnt": i64,
        /// How often it drifted too much.
        stbcnt "stbcnt": i64,
        /// Seconds that international atomic time is ahead.
        tai "tai": int,
        pad4: [int; 11],
    }

    /// The clock's correction, in `long`s: C's `struct timex`. On a 64-bit machine it is laid out as [`Timex`].
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    OldTimex: struct "timex" {
        /// What to set: [`ADJ`] bits.
        modes "modes": uint,
        /// How far the clock is off, in microseconds or nanoseconds.
        offset "offset": long,
        /// The frequency's correction, in parts per million of which each has 65,536 parts.
        freq "freq": long,
        /// How far it can be off, in microseconds.
        maxerror "maxerror": long,
        /// How far it may be off, in microseconds.
        esterror "esterror": long,
        /// [`STA`] bits.
        status "status": int,
        /// How fast it is corrected.
        constant "constant": long,
        /// How fine the clock is, in microseconds.
        precision "precision": long,
        /// How wrong the frequency can be, in parts per million of which each has 65,536 parts.
        tolerance "tolerance": long,
        /// The time.
        time "time": Timeval,
        /// Microseconds between ticks.
        tick "tick": long,
        /// The pulse's frequency, in parts per million of which each has 65,536 parts.
        ppsfreq "ppsfreq": long,
        /// How much the pulse trembles, in microseconds or nanoseconds.
        jitter "jitter": long,
        /// How long the pulse is watched: so many powers of two in seconds.
        shift "shift": int,
        /// How much the pulse drifts, in parts per million of which each has 65,536 parts.
        stabil "stabil": long,
        /// How often it trembled too much.
        jitcnt "jitcnt": long,
        /// How often it was watched for `shift`.
        calcnt "calcnt": long,
        /// How often that failed.
        errcnt "errcnt": long,
        /// How often it drifted too much.
        stbcnt "stbcnt": long,
        /// Seconds that international atomic time is ahead.
        tai "tai": int,
        pad: [int; 11],
    }
}

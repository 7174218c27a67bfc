//! What a process may use up, and what it has.

use super::macros::{headers, open, structs};
use super::{Timeval, int, long, uint, ulong};

headers!("linux/resource.h");

structs! {
    /// A limit: what holds, and how far it may be raised. `u64::MAX` is no limit.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "rlimit")]
    Rlimit: struct "rlimit64" {
        /// What holds.
        cur "rlim_cur": u64,
        /// How far the process itself may raise it.
        max "rlim_max": u64,
    }
}

structs! {
    /// A limit in a machine's word: C's `struct rlimit`. [`RLIM::INFINITY`] is no limit.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    OldRlimit: struct "rlimit" {
        /// What holds.
        cur "rlim_cur": ulong,
        /// How far the process itself may raise it.
        max "rlim_max": ulong,
    }
}

open! {
    /// A limit's special values, in a machine's word.
    RLIM(ulong) {
        /// No limit.
        INFINITY "RLIM_INFINITY" = if cfg!(target_arch = "mips") { 0x7fff_ffff } else { ulong::MAX };
        /// How many limits there are.
        NLIMITS "RLIM_NLIMITS" = 16;
    }
}

open! {
    /// A limit's special value, in 64 bits.
    RLIM64(u64) {
        /// No limit.
        INFINITY "RLIM64_INFINITY" = u64::MAX;
    }
}

/// Five limits have other numbers on mips.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));

/// One value for mips, one for the rest.
const fn mips_or(mips: uint, others: uint) -> uint {
    if MIPS { mips } else { others }
}

open! {
    /// What a limit is about, the `RLIMIT_` names of
    /// [getrlimit(2)](https://man7.org/linux/man-pages/man2/getrlimit.2.html).
    RLIMIT(uint) {
        /// Processor time, in seconds.
        CPU "RLIMIT_CPU" = 0;
        /// The size of a file that is written, in bytes.
        FSIZE "RLIMIT_FSIZE" = 1;
        /// Data segments and private memory, in bytes.
        DATA "RLIMIT_DATA" = 2;
        /// The main thread's stack, in bytes.
        STACK "RLIMIT_STACK" = 3;
        /// A core dump, in bytes.
        CORE "RLIMIT_CORE" = 4;
        /// Resident memory, in bytes; nothing asks for it any more.
        RSS "RLIMIT_RSS" = mips_or(7, 5);
        /// The number of processes and threads of the user.
        NPROC "RLIMIT_NPROC" = mips_or(8, 6);
        /// The highest descriptor, and one more.
        NOFILE "RLIMIT_NOFILE" = mips_or(5, 7);
        /// Memory that is locked, in bytes.
        MEMLOCK "RLIMIT_MEMLOCK" = mips_or(9, 8);
        /// Address space, in bytes.
        AS "RLIMIT_AS" = mips_or(6, 9);
        /// The number of locks; nothing asks for it any more.
        LOCKS "RLIMIT_LOCKS" = 10;
        /// The number of signals that the user has waiting.
        SIGPENDING "RLIMIT_SIGPENDING" = 11;
        /// The user's POSIX message queues, in bytes.
        MSGQUEUE "RLIMIT_MSGQUEUE" = 12;
        /// How far the nice value may go: 20 minus it.
        NICE "RLIMIT_NICE" = 13;
        /// The highest real-time priority.
        RTPRIO "RLIMIT_RTPRIO" = 14;
        /// Processor time of a real-time thread without a wait, in microseconds.
        RTTIME "RLIMIT_RTTIME" = 15;
    }
}

structs! {
    /// What was used up: C's `struct rusage`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Rusage: struct "rusage" {
        /// Time in the program.
        utime "ru_utime": Timeval,
        /// Time in the kernel.
        stime "ru_stime": Timeval,
        /// The most resident memory, in kilobytes.
        maxrss "ru_maxrss": long,
        /// Always 0.
        ixrss "ru_ixrss": long,
        /// Always 0.
        idrss "ru_idrss": long,
        /// Always 0.
        isrss "ru_isrss": long,
        /// Page faults that needed no reading.
        minflt "ru_minflt": long,
        /// Page faults that needed reading.
        majflt "ru_majflt": long,
        /// Always 0.
        nswap "ru_nswap": long,
        /// Blocks of 512 bytes that were read from disks.
        inblock "ru_inblock": long,
        /// Blocks of 512 bytes that were written to disks.
        oublock "ru_oublock": long,
        /// Always 0.
        msgsnd "ru_msgsnd": long,
        /// Always 0.
        msgrcv "ru_msgrcv": long,
        /// Always 0.
        nsignals "ru_nsignals": long,
        /// How often it waited.
        nvcsw "ru_nvcsw": long,
        /// How often it was made to wait.
        nivcsw "ru_nivcsw": long,
    }
}

open! {
    /// Whose use is meant, the `RUSAGE_` names of
    /// [getrusage(2)](https://man7.org/linux/man-pages/man2/getrusage.2.html).
    RUSAGE(int) {
        /// This process's.
        SELF "RUSAGE_SELF" = 0;
        /// Its children's that were waited for.
        CHILDREN "RUSAGE_CHILDREN" = -1;
        /// Both; the kernel's own, no call takes it.
        BOTH "RUSAGE_BOTH" = -2;
        /// This thread's.
        THREAD "RUSAGE_THREAD" = 1;
    }
}

open! {
    /// Whose priority is meant, and its bounds, the `PRIO_` names of
    /// [getpriority(2)](https://man7.org/linux/man-pages/man2/getpriority.2.html).
    PRIO(int) {
        /// A process's or a thread's.
        PROCESS "PRIO_PROCESS" = 0;
        /// A process group's.
        PGRP "PRIO_PGRP" = 1;
        /// A user's.
        USER "PRIO_USER" = 2;
        /// The best nice value.
        MIN "PRIO_MIN" = -20;
        /// One worse than the worst nice value.
        MAX "PRIO_MAX" = 20;
    }
}

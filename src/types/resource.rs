//! What a process may use up.

use super::macros::{headers, open, structs};
use super::uint;

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
        /// The number of processes and threads of the user.
        NPROC "RLIMIT_NPROC" = 6;
        /// The highest descriptor, and one more.
        NOFILE "RLIMIT_NOFILE" = 7;
        /// Memory that is locked, in bytes.
        MEMLOCK "RLIMIT_MEMLOCK" = 8;
        /// Address space, in bytes.
        AS "RLIMIT_AS" = 9;
    }
}

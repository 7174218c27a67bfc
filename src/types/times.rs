//! Processor time.

use super::clock_t;
use super::macros::{headers, structs};

headers!("linux/times.h");

structs! {
    /// What `times` tells, in ticks of a hundredth of a second: C's `struct tms`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Tms: struct "tms" {
        /// Time in the program.
        utime "tms_utime": clock_t,
        /// Time in the kernel.
        stime "tms_stime": clock_t,
        /// Time in the programs of children that were waited for.
        cutime "tms_cutime": clock_t,
        /// Time in the kernel for children that were waited for.
        cstime "tms_cstime": clock_t,
    }
}

//! What the system has.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

use super::macros::{headers, open, structs};
use super::{char, int, long, ulong};

headers!("linux/sysinfo.h");

structs! {
    /// What `sysinfo` tells: C's `struct sysinfo`.
    #[derive(Clone, Copy, Debug)]
    Sysinfo: struct "sysinfo" {
        /// Seconds since the start.
        uptime "uptime": long,
        /// How many threads wanted to run in the last 1, 5 and 15 minutes, in parts of 65,536.
        loads "loads": [ulong; 3],
        /// Memory, in units of `mem_unit`, as all that follow.
        totalram "totalram": ulong,
        /// Memory that is free.
        freeram "freeram": ulong,
        /// Memory that is shared.
        sharedram "sharedram": ulong,
        /// Memory that buffers use.
        bufferram "bufferram": ulong,
        /// Swap space.
        totalswap "totalswap": ulong,
        /// Swap space that is free.
        freeswap "freeswap": ulong,
        /// How many threads there are, in 16 bits.
        procs "procs": u16,
        pad: u16,
        /// High memory of a 32-bit machine.
        totalhigh "totalhigh": ulong,
        /// High memory that is free.
        freehigh "freehigh": ulong,
        /// The unit, in bytes.
        mem_unit "mem_unit": u32,
        rest: [char; 20 - 2 * size_of::<ulong>() - 4],
    }
}

impl Default for Sysinfo {
    fn default() -> Sysinfo {
        // SAFETY: numbers, all of which may be zero.
        unsafe { core::mem::zeroed() }
    }
}

open! {
    /// How `loads` is to be read.
    SI_LOAD(int) {
        /// The bits behind the point.
        SHIFT "SI_LOAD_SHIFT" = 16;
    }
}

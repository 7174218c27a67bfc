//! What `acct` has written about processes that ended.

use super::macros::{flags, headers, open, structs};
use super::{char, comp_t, uchar, uint};

headers!("linux/acct.h");

structs! {
    /// A record as kernels without `CONFIG_BSD_PROCESS_ACCT_V3` write it; times in ticks of [`ACCT::HZ`].
    #[derive(Clone, Copy, Debug, Default)]
    Acct: struct "acct" {
        /// What is to be said of the process: [`AcctA`].
        flag "ac_flag": AcctA,
        /// The kind of record: 2, and [`ACCT::BYTEORDER`].
        version "ac_version": uchar,
        /// The lower half of the real user's number.
        uid16 "ac_uid16": u16,
        /// The lower half of the real group's number.
        gid16 "ac_gid16": u16,
        /// The terminal's device, 0 for none.
        tty "ac_tty": u16,
        /// When it started, in seconds since 1970.
        btime "ac_btime": u32,
        /// Time in the program.
        utime "ac_utime": comp_t,
        /// Time in the kernel.
        stime "ac_stime": comp_t,
        /// From the start to the end.
        etime "ac_etime": comp_t,
        /// Memory, in KiB.
        mem "ac_mem": comp_t,
        /// Never filled.
        io "ac_io": comp_t,
        /// Never filled.
        rw "ac_rw": comp_t,
        /// Page faults without reading.
        minflt "ac_minflt": comp_t,
        /// Page faults that read from a disk.
        majflt "ac_majflt": comp_t,
        /// Never filled.
        swaps "ac_swaps": comp_t,
        /// How many ticks a second has.
        ahz "ac_ahz": u16,
        /// How it ended, as `wait4` tells it.
        exitcode "ac_exitcode": u32,
        /// Its name, with a NUL behind it.
        comm "ac_comm": [char; 17],
        /// From the start to the end: the upper 8 bits of a `comp2_t`.
        etime_hi "ac_etime_hi": u8,
        /// From the start to the end: the lower 16 bits of a `comp2_t`.
        etime_lo "ac_etime_lo": u16,
        /// The real user.
        uid "ac_uid": u32,
        /// The real group.
        gid "ac_gid": u32,
    }

    /// A record as kernels with `CONFIG_BSD_PROCESS_ACCT_V3` write it; times in ticks of [`ACCT::HZ`].
    #[derive(Clone, Copy, Debug, Default)]
    AcctV3: struct "acct_v3" {
        /// What is to be said of the process: [`AcctA`].
        flag "ac_flag": AcctA,
        /// The kind of record: 3, and [`ACCT::BYTEORDER`].
        version "ac_version": uchar,
        /// The terminal's device, 0 for none.
        tty "ac_tty": u16,
        /// How it ended, as `wait4` tells it.
        exitcode "ac_exitcode": u32,
        /// The real user.
        uid "ac_uid": u32,
        /// The real group.
        gid "ac_gid": u32,
        /// The process's number.
        pid "ac_pid": u32,
        /// The parent's number.
        ppid "ac_ppid": u32,
        /// When it started, in seconds since 1970.
        btime "ac_btime": u32,
        /// From the start to the end.
        etime "ac_etime": f32,
        /// Time in the program.
        utime "ac_utime": comp_t,
        /// Time in the kernel.
        stime "ac_stime": comp_t,
        /// Memory, in KiB.
        mem "ac_mem": comp_t,
        /// Never filled.
        io "ac_io": comp_t,
        /// Never filled.
        rw "ac_rw": comp_t,
        /// Page faults without reading.
        minflt "ac_minflt": comp_t,
        /// Page faults that read from a disk.
        majflt "ac_majflt": comp_t,
        /// Never filled.
        swaps "ac_swaps": comp_t,
        /// Its name; a NUL stands behind a shorter one.
        comm "ac_comm": [char; 16],
    }
}

flags! {
    /// What a record says of a process, the `A` names of [acct(5)](https://man7.org/linux/man-pages/man5/acct.5.html).
    AcctA(uchar) {
        /// It was a copy of another, and never executed a program.
        FORK "AFORK" = 0x01;
        /// It used root's rights.
        SU "ASU" = 0x02;
        /// Never set.
        COMPAT "ACOMPAT" = 0x04;
        /// It left a core dump.
        CORE "ACORE" = 0x08;
        /// A signal ended it.
        XSIG "AXSIG" = 0x10;
        /// It was the last thread of its process.
        GROUP "AGROUP" = 0x20;
    }
}

open! {
    /// Numbers that go with the records.
    ACCT(uint) {
        /// How many bytes of a name are kept.
        COMM "ACCT_COMM" = 16;
        /// What a record's `version` has on a big-endian machine.
        BYTEORDER "ACCT_BYTEORDER" = if cfg!(target_endian = "big") { 0x80 } else { 0 };
        /// The version of [`Acct`].
        VERSION "ACCT_VERSION" = 2;
        /// How many ticks a second has.
        HZ "AHZ" = 100;
    }
}

//! Descriptors of processes.

use super::macros::{flags, headers, open, structs};
use super::{int, uint};

headers!("linux/pidfd.h");

flags! {
    /// How a process is opened.
    PIDFD(uint) {
        /// A wait for it does not block.
        NONBLOCK "PIDFD_NONBLOCK" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 0x80 } else { 0x800 };
        /// One thread, not the whole process.
        THREAD "PIDFD_THREAD" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 0x400 } else { 0x80 };
    }
}

flags! {
    /// To whom `pidfd_send_signal` sends.
    #[allow(non_camel_case_types)] // as C has it
    PIDFD_SIGNAL(uint) {
        /// To one thread.
        THREAD "PIDFD_SIGNAL_THREAD" = 1;
        /// To the process.
        THREAD_GROUP "PIDFD_SIGNAL_THREAD_GROUP" = 2;
        /// To its group.
        PROCESS_GROUP "PIDFD_SIGNAL_PROCESS_GROUP" = 4;
    }
}

open! {
    /// The caller itself, in the place of a descriptor.
    #[allow(non_camel_case_types)] // as C has it
    PIDFD_SELF(int) {
        /// This thread.
        THREAD "PIDFD_SELF_THREAD" = -10000;
        /// This process.
        THREAD_GROUP "PIDFD_SELF_THREAD_GROUP" = -10001;
    }
}

flags! {
    /// What [`PidfdInfo`] is asked for, and what is in it.
    #[allow(non_camel_case_types)] // as C has it
    PIDFD_INFO(u64) {
        /// Its numbers.
        PID "PIDFD_INFO_PID" = 1;
        /// Its users and groups.
        CREDS "PIDFD_INFO_CREDS" = 2;
        /// Its control group.
        CGROUPID "PIDFD_INFO_CGROUPID" = 4;
        /// How it ended.
        EXIT "PIDFD_INFO_EXIT" = 8;
        /// Its core dump.
        COREDUMP "PIDFD_INFO_COREDUMP" = 0x10;
        /// Which of these the kernel has.
        SUPPORTED_MASK "PIDFD_INFO_SUPPORTED_MASK" = 0x20;
        /// The signal of its core dump.
        COREDUMP_SIGNAL "PIDFD_INFO_COREDUMP_SIGNAL" = 0x40;
        /// The code of that signal.
        COREDUMP_CODE "PIDFD_INFO_COREDUMP_CODE" = 0x80;
    }
}

flags! {
    /// About a core dump.
    #[allow(non_camel_case_types)] // as C has it
    PIDFD_COREDUMP(u32) {
        /// There is one.
        ED "PIDFD_COREDUMPED" = 1;
        /// There is none.
        SKIP "PIDFD_COREDUMP_SKIP" = 2;
        /// It was made with the process's own rights.
        USER "PIDFD_COREDUMP_USER" = 4;
        /// It was made with root's rights.
        ROOT "PIDFD_COREDUMP_ROOT" = 8;
    }
}

open! {
    /// The sizes that [`PidfdInfo`] had, in bytes.
    #[allow(non_camel_case_types)] // as C has it
    PIDFD_INFO_SIZE(usize) {
        /// At first.
        VER0 "PIDFD_INFO_SIZE_VER0" = 64;
        /// With the core dump.
        VER1 "PIDFD_INFO_SIZE_VER1" = 72;
        /// With its signal.
        VER2 "PIDFD_INFO_SIZE_VER2" = 80;
        /// With what is supported.
        VER3 "PIDFD_INFO_SIZE_VER3" = 88;
    }
}

structs! {
    /// What a descriptor tells of its process.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    PidfdInfo: struct "pidfd_info" {
        /// What is asked for, and what is there.
        mask "mask": PIDFD_INFO,
        /// Its control group's number.
        cgroupid "cgroupid": u64,
        /// The thread's number.
        pid "pid": u32,
        /// The process's number.
        tgid "tgid": u32,
        /// The parent's number.
        ppid "ppid": u32,
        /// The real user.
        ruid "ruid": u32,
        /// The real group.
        rgid "rgid": u32,
        /// The effective user.
        euid "euid": u32,
        /// The effective group.
        egid "egid": u32,
        /// The saved user.
        suid "suid": u32,
        /// The saved group.
        sgid "sgid": u32,
        /// The user for file systems.
        fsuid "fsuid": u32,
        /// The group for file systems.
        fsgid "fsgid": u32,
        /// How it ended, as `wait4` tells it.
        exit_code "exit_code": i32,
        /// Its core dump.
        coredump_mask "coredump_mask": PIDFD_COREDUMP,
        /// The signal of its core dump.
        coredump_signal "coredump_signal": u32,
        /// The code of that signal.
        coredump_code "coredump_code": u32,
        _coredump_pad: u32,
        /// What the kernel can tell.
        supported_mask "supported_mask": PIDFD_INFO,
    }
}

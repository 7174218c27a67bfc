//! Filters on calls.

use super::AUDIT_ARCH;
use super::macros::{flags, headers, open, structs};
use super::{int, uint, ulong};

headers!("linux/seccomp.h");

open! {
    /// What `seccomp` does.
    SECCOMP(uint) {
        /// From now on only `read`, `write`, `exit` and `rt_sigreturn`.
        SET_MODE_STRICT "SECCOMP_SET_MODE_STRICT" = 0;
        /// Adds a filter, a [`SockFprog`](super::SockFprog).
        SET_MODE_FILTER "SECCOMP_SET_MODE_FILTER" = 1;
        /// Is there this [`SECCOMP_RET`]?
        GET_ACTION_AVAIL "SECCOMP_GET_ACTION_AVAIL" = 2;
        /// Tells [`SeccompNotifSizes`].
        GET_NOTIF_SIZES "SECCOMP_GET_NOTIF_SIZES" = 3;
    }
}

open! {
    /// Whether calls are filtered, as `PR_SET_SECCOMP` takes and `PR_GET_SECCOMP` tells it.
    #[allow(non_camel_case_types)] // as C has it
    SECCOMP_MODE(ulong) {
        /// They are not.
        DISABLED "SECCOMP_MODE_DISABLED" = 0;
        /// Only `read`, `write`, `exit` and `rt_sigreturn`.
        STRICT "SECCOMP_MODE_STRICT" = 1;
        /// By filters.
        FILTER "SECCOMP_MODE_FILTER" = 2;
    }
}

flags! {
    /// How a filter is added.
    #[allow(non_camel_case_types)] // as C has it
    SECCOMP_FILTER_FLAG(uint) {
        /// To all threads.
        TSYNC "SECCOMP_FILTER_FLAG_TSYNC" = 1;
        /// What it does is logged.
        LOG "SECCOMP_FILTER_FLAG_LOG" = 2;
        /// The processor may go ahead of itself as before.
        SPEC_ALLOW "SECCOMP_FILTER_FLAG_SPEC_ALLOW" = 4;
        /// The call gives a descriptor that is told of calls.
        NEW_LISTENER "SECCOMP_FILTER_FLAG_NEW_LISTENER" = 8;
        /// A thread that cannot follow is told as `ESRCH`, not by its number.
        TSYNC_ESRCH "SECCOMP_FILTER_FLAG_TSYNC_ESRCH" = 0x10;
        /// Once the listener has a call, only a deadly signal ends its wait.
        WAIT_KILLABLE_RECV "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV" = 0x20;
    }
}

open! {
    /// What a filter says about a call: one of these, and 16 bits of data.
    #[allow(non_camel_case_types)] // as C has it
    SECCOMP_RET(u32) {
        /// Ends the process.
        KILL_PROCESS "SECCOMP_RET_KILL_PROCESS" = 0x8000_0000;
        /// Ends the thread.
        KILL_THREAD "SECCOMP_RET_KILL_THREAD" = 0;
        /// The same as [`KILL_THREAD`](SECCOMP_RET::KILL_THREAD).
        KILL "SECCOMP_RET_KILL" = 0;
        /// Sends `SIGSYS`.
        TRAP "SECCOMP_RET_TRAP" = 0x0003_0000;
        /// The call fails with the data as its error.
        ERRNO "SECCOMP_RET_ERRNO" = 0x0005_0000;
        /// The listener decides.
        USER_NOTIF "SECCOMP_RET_USER_NOTIF" = 0x7fc0_0000;
        /// The tracer decides.
        TRACE "SECCOMP_RET_TRACE" = 0x7ff0_0000;
        /// Makes the call and logs it.
        LOG "SECCOMP_RET_LOG" = 0x7ffc_0000;
        /// Makes the call.
        ALLOW "SECCOMP_RET_ALLOW" = 0x7fff_0000;
        /// Not an action: the bits of one.
        ACTION_FULL "SECCOMP_RET_ACTION_FULL" = 0xffff_0000;
        /// Not an action: the bits of one without its sign.
        ACTION "SECCOMP_RET_ACTION" = 0x7fff_0000;
        /// Not an action: the bits of the data.
        DATA "SECCOMP_RET_DATA" = 65535;
    }
}

structs! {
    /// The call that a filter looks at.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    SeccompData: struct "seccomp_data" {
        /// Its number.
        nr "nr": int,
        /// The architecture of the call.
        arch "arch": AUDIT_ARCH,
        /// The address of the instruction.
        instruction_pointer "instruction_pointer": u64,
        /// Its arguments.
        args "args": [u64; 6],
    }
}

structs! {
    /// How large the kernel's structs are, in bytes.
    #[derive(Clone, Copy, Debug, Default)]
    SeccompNotifSizes: struct "seccomp_notif_sizes" {
        /// Of [`SeccompNotif`].
        notif "seccomp_notif": u16,
        /// Of [`SeccompNotifResp`].
        notif_resp "seccomp_notif_resp": u16,
        /// Of [`SeccompData`].
        data "seccomp_data": u16,
    }
}

structs! {
    /// A call that a listener is told of.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    SeccompNotif: struct "seccomp_notif" {
        /// The number of this notice.
        id "id": u64,
        /// The thread, 0 if it cannot be seen from here.
        pid "pid": u32,
        /// 0.
        flags "flags": u32,
        /// The call.
        data "data": SeccompData,
    }
}

flags! {
    /// What becomes of a call that a listener was told of.
    #[allow(non_camel_case_types)] // as C has it
    SECCOMP_USER_NOTIF_FLAG(u32) {
        /// It is made.
        CONTINUE "SECCOMP_USER_NOTIF_FLAG_CONTINUE" = 1;
    }
}

structs! {
    /// A listener's answer.
    #[derive(Clone, Copy, Debug, Default)]
    SeccompNotifResp: struct "seccomp_notif_resp" {
        /// The number of the notice.
        id "id": u64,
        /// What the call gives back.
        val "val": i64,
        /// The error, negative, or 0.
        error "error": i32,
        /// What becomes of it.
        flags "flags": SECCOMP_USER_NOTIF_FLAG,
    }
}

flags! {
    /// How a listener works.
    #[allow(non_camel_case_types)] // as C has it
    SECCOMP_USER_NOTIF_FD(u64) {
        /// The two threads run in turn, on one processor.
        SYNC_WAKE_UP "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP" = 1;
    }
}

flags! {
    /// How a descriptor is given to the caller.
    #[allow(non_camel_case_types)] // as C has it
    SECCOMP_ADDFD_FLAG(u32) {
        /// With this number.
        SETFD "SECCOMP_ADDFD_FLAG_SETFD" = 1;
        /// The number is what the call gives back.
        SEND "SECCOMP_ADDFD_FLAG_SEND" = 2;
    }
}

structs! {
    /// A descriptor that the caller is to get.
    #[derive(Clone, Copy, Debug, Default)]
    SeccompNotifAddfd: struct "seccomp_notif_addfd" {
        /// The number of the notice.
        id "id": u64,
        /// How.
        flags "flags": SECCOMP_ADDFD_FLAG,
        /// The listener's descriptor.
        srcfd "srcfd": u32,
        /// The number that it is to have there.
        newfd "newfd": u32,
        /// Its flags there: `O_CLOEXEC`.
        newfd_flags "newfd_flags": u32,
    }
}

//! What `prctl` is told and tells.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

use super::macros::{flags, headers, open, structs};
use super::{int, uint, ulong};

headers!("linux/prctl.h linux/const.h");

structs! {
    /// What the kernel knows of an address space, for `PR_SET_MM_MAP`: C's `struct prctl_mm_map`.
    #[derive(Clone, Copy, Debug)]
    PrctlMmMap: struct "prctl_mm_map" {
        /// Where code starts.
        start_code "start_code": u64,
        /// Where code ends.
        end_code "end_code": u64,
        /// Where data starts.
        start_data "start_data": u64,
        /// Where data ends.
        end_data "end_data": u64,
        /// Where the heap of `brk` starts.
        start_brk "start_brk": u64,
        /// Where the heap of `brk` ends.
        brk "brk": u64,
        /// Where the stack starts.
        start_stack "start_stack": u64,
        /// Where the arguments start.
        arg_start "arg_start": u64,
        /// Where the arguments end.
        arg_end "arg_end": u64,
        /// Where the environment starts.
        env_start "env_start": u64,
        /// Where the environment ends.
        env_end "env_end": u64,
        /// The auxiliary vector.
        auxv "auxv": *mut u64,
        /// Its size in bytes.
        auxv_size "auxv_size": u32,
        /// The descriptor of the program's file, or all ones for no change.
        exe_fd "exe_fd": u32,
    }
}

impl Default for PrctlMmMap {
    fn default() -> PrctlMmMap {
        // SAFETY: numbers and a pointer, all of which may be zero.
        unsafe { core::mem::zeroed() }
    }
}

open! {
    /// What `prctl` does, the `PR_` names of [prctl(2)](https://man7.org/linux/man-pages/man2/prctl.2.html).
    PR(int) {
        /// The signal that comes when the thread that made this process ends, 0 for none.
        SET_PDEATHSIG "PR_SET_PDEATHSIG" = 1;
        /// Writes that signal's number to an `int`.
        GET_PDEATHSIG "PR_GET_PDEATHSIG" = 2;
        /// Tells whether the process leaves a core dump.
        GET_DUMPABLE "PR_GET_DUMPABLE" = 3;
        /// Says whether it does: 0 or 1.
        SET_DUMPABLE "PR_SET_DUMPABLE" = 4;
        /// Writes [`PR_UNALIGN`] to an `int`.
        GET_UNALIGN "PR_GET_UNALIGN" = 5;
        /// Sets [`PR_UNALIGN`]: what badly aligned accesses do.
        SET_UNALIGN "PR_SET_UNALIGN" = 6;
        /// Tells whether capabilities survive the loss of user 0.
        GET_KEEPCAPS "PR_GET_KEEPCAPS" = 7;
        /// Says whether they do, until the next `execve`: 0 or 1.
        SET_KEEPCAPS "PR_SET_KEEPCAPS" = 8;
        /// Writes [`PR_FPEMU`] to an `int`.
        GET_FPEMU "PR_GET_FPEMU" = 9;
        /// Sets [`PR_FPEMU`]: emulated floating point.
        SET_FPEMU "PR_SET_FPEMU" = 10;
        /// Writes [`PR_FP_EXC`] to an `int`.
        GET_FPEXC "PR_GET_FPEXC" = 11;
        /// Sets [`PR_FP_EXC`]: powerpc's floating-point exceptions.
        SET_FPEXC "PR_SET_FPEXC" = 12;
        /// Tells [`PR_TIMING`].
        GET_TIMING "PR_GET_TIMING" = 13;
        /// Sets [`PR_TIMING`]; only the first of them is there.
        SET_TIMING "PR_SET_TIMING" = 14;
        /// Sets the thread's name: a C string of up to 15 bytes.
        SET_NAME "PR_SET_NAME" = 15;
        /// Writes the thread's name: 16 bytes, NUL included.
        GET_NAME "PR_GET_NAME" = 16;
        /// Writes [`PR_ENDIAN`] to an `int`.
        GET_ENDIAN "PR_GET_ENDIAN" = 19;
        /// Sets [`PR_ENDIAN`]: powerpc's byte order.
        SET_ENDIAN "PR_SET_ENDIAN" = 20;
        /// Tells the mode of seccomp.
        GET_SECCOMP "PR_GET_SECCOMP" = 21;
        /// Sets the mode of seccomp, and its filter.
        SET_SECCOMP "PR_SET_SECCOMP" = 22;
        /// Tells whether a capability is in the bounding set.
        CAPBSET_READ "PR_CAPBSET_READ" = 23;
        /// Takes a capability out of the bounding set.
        CAPBSET_DROP "PR_CAPBSET_DROP" = 24;
        /// Writes [`PR_TSC`] to an `int`.
        GET_TSC "PR_GET_TSC" = 25;
        /// Sets [`PR_TSC`]: x86's time stamp counter.
        SET_TSC "PR_SET_TSC" = 26;
        /// Tells [`SECBIT`](super::SECBIT).
        GET_SECUREBITS "PR_GET_SECUREBITS" = 27;
        /// Sets [`SECBIT`](super::SECBIT).
        SET_SECUREBITS "PR_SET_SECUREBITS" = 28;
        /// How late a sleep may end, in nanoseconds; 0 is what the thread began with.
        SET_TIMERSLACK "PR_SET_TIMERSLACK" = 29;
        /// Tells how late a sleep may end, in nanoseconds.
        GET_TIMERSLACK "PR_GET_TIMERSLACK" = 30;
        /// Stops the performance counters that this thread opened.
        TASK_PERF_EVENTS_DISABLE "PR_TASK_PERF_EVENTS_DISABLE" = 31;
        /// Starts the performance counters that this thread opened.
        TASK_PERF_EVENTS_ENABLE "PR_TASK_PERF_EVENTS_ENABLE" = 32;
        /// What happens when memory breaks: [`PR_MCE_KILL`], and then [`PR_MCE_KILL_POLICY`].
        MCE_KILL "PR_MCE_KILL" = 33;
        /// Tells [`PR_MCE_KILL_POLICY`].
        MCE_KILL_GET "PR_MCE_KILL_GET" = 34;
        /// Changes what the kernel knows of the address space: [`PR_SET_MM`].
        SET_MM "PR_SET_MM" = 35;
        /// Makes this process the new parent of descendants that lose theirs: 0 or 1.
        SET_CHILD_SUBREAPER "PR_SET_CHILD_SUBREAPER" = 36;
        /// Writes whether it is to an `int`.
        GET_CHILD_SUBREAPER "PR_GET_CHILD_SUBREAPER" = 37;
        /// No `execve` gives rights any more, for good: 1.
        SET_NO_NEW_PRIVS "PR_SET_NO_NEW_PRIVS" = 38;
        /// Tells whether that is so.
        GET_NO_NEW_PRIVS "PR_GET_NO_NEW_PRIVS" = 39;
        /// Writes the address that `set_tid_address` set.
        GET_TID_ADDRESS "PR_GET_TID_ADDRESS" = 40;
        /// No huge pages for this process: 0 or 1, and [`PR_THP_DISABLE`].
        SET_THP_DISABLE "PR_SET_THP_DISABLE" = 41;
        /// Tells whether that is so.
        GET_THP_DISABLE "PR_GET_THP_DISABLE" = 42;
        /// Does nothing any more.
        MPX_ENABLE_MANAGEMENT "PR_MPX_ENABLE_MANAGEMENT" = 43;
        /// Does nothing any more.
        MPX_DISABLE_MANAGEMENT "PR_MPX_DISABLE_MANAGEMENT" = 44;
        /// Sets [`PR_FP_MODE`]: mips' floating-point registers.
        SET_FP_MODE "PR_SET_FP_MODE" = 45;
        /// Tells [`PR_FP_MODE`].
        GET_FP_MODE "PR_GET_FP_MODE" = 46;
        /// Reads and changes the ambient capabilities: [`PR_CAP_AMBIENT`].
        CAP_AMBIENT "PR_CAP_AMBIENT" = 47;
        /// Sets the length of aarch64's vectors, in bytes, with [`PR_SVE`].
        SVE_SET_VL "PR_SVE_SET_VL" = 50;
        /// Tells the length of aarch64's vectors, in bytes, with [`PR_SVE`].
        SVE_GET_VL "PR_SVE_GET_VL" = 51;
        /// Tells [`PR_SPEC_STATE`] of a [`PR_SPEC`].
        GET_SPECULATION_CTRL "PR_GET_SPECULATION_CTRL" = 52;
        /// Sets [`PR_SPEC_STATE`] of a [`PR_SPEC`].
        SET_SPECULATION_CTRL "PR_SET_SPECULATION_CTRL" = 53;
        /// Makes new keys for aarch64's pointer authentication: [`PR_PAC`], or 0 for all.
        PAC_RESET_KEYS "PR_PAC_RESET_KEYS" = 54;
        /// Sets [`PR_TAGGED_ADDR`]: addresses with tags.
        SET_TAGGED_ADDR_CTRL "PR_SET_TAGGED_ADDR_CTRL" = 55;
        /// Tells [`PR_TAGGED_ADDR`].
        GET_TAGGED_ADDR_CTRL "PR_GET_TAGGED_ADDR_CTRL" = 56;
        /// This thread writes out memory for others, and must not wait for that itself: 0 or 1.
        SET_IO_FLUSHER "PR_SET_IO_FLUSHER" = 57;
        /// Tells whether that is so.
        GET_IO_FLUSHER "PR_GET_IO_FLUSHER" = 58;
        /// Calls from outside of a range become `SIGSYS`: [`PR_SYS_DISPATCH`].
        SET_SYSCALL_USER_DISPATCH "PR_SET_SYSCALL_USER_DISPATCH" = 59;
        /// Says which of [`PR_PAC`] are in use.
        PAC_SET_ENABLED_KEYS "PR_PAC_SET_ENABLED_KEYS" = 60;
        /// Tells which of [`PR_PAC`] are in use.
        PAC_GET_ENABLED_KEYS "PR_PAC_GET_ENABLED_KEYS" = 61;
        /// Who shares a core with whom: [`PR_SCHED_CORE`].
        SCHED_CORE "PR_SCHED_CORE" = 62;
        /// Sets the length of aarch64's streaming vectors, in bytes, with [`PR_SME`].
        SME_SET_VL "PR_SME_SET_VL" = 63;
        /// Tells the length of aarch64's streaming vectors, in bytes, with [`PR_SME`].
        SME_GET_VL "PR_SME_GET_VL" = 64;
        /// Sets [`PR_MDWE`]: memory that could be written never becomes executable.
        SET_MDWE "PR_SET_MDWE" = 65;
        /// Tells [`PR_MDWE`].
        GET_MDWE "PR_GET_MDWE" = 66;
        /// Equal pages of this process become one: 0 or 1.
        SET_MEMORY_MERGE "PR_SET_MEMORY_MERGE" = 67;
        /// Tells whether that is so.
        GET_MEMORY_MERGE "PR_GET_MEMORY_MERGE" = 68;
        /// Sets [`PR_RISCV_V_VSTATE_CTRL`]: riscv's vectors.
        RISCV_V_SET_CONTROL "PR_RISCV_V_SET_CONTROL" = 69;
        /// Tells [`PR_RISCV_V_VSTATE_CTRL`].
        RISCV_V_GET_CONTROL "PR_RISCV_V_GET_CONTROL" = 70;
        /// Whether programs may use riscv's `fence.i`: [`PR_RISCV_CTX`] and [`PR_RISCV_SCOPE`].
        RISCV_SET_ICACHE_FLUSH_CTX "PR_RISCV_SET_ICACHE_FLUSH_CTX" = 71;
        /// Tells [`PR_PPC_DEXCR_CTRL`] of a [`PR_PPC_DEXCR`].
        PPC_GET_DEXCR "PR_PPC_GET_DEXCR" = 72;
        /// Sets [`PR_PPC_DEXCR_CTRL`] of a [`PR_PPC_DEXCR`].
        PPC_SET_DEXCR "PR_PPC_SET_DEXCR" = 73;
        /// Writes [`PR_SHADOW_STACK`] to a `ulong`.
        GET_SHADOW_STACK_STATUS "PR_GET_SHADOW_STACK_STATUS" = 74;
        /// Sets [`PR_SHADOW_STACK`].
        SET_SHADOW_STACK_STATUS "PR_SET_SHADOW_STACK_STATUS" = 75;
        /// Makes bits of [`PR_SHADOW_STACK`] final.
        LOCK_SHADOW_STACK_STATUS "PR_LOCK_SHADOW_STACK_STATUS" = 76;
        /// Whether `timer_create` is told the number: [`PR_TIMER_CREATE_RESTORE_IDS`].
        TIMER_CREATE_RESTORE_IDS "PR_TIMER_CREATE_RESTORE_IDS" = 77;
        /// How the process's futexes are looked up: [`PR_FUTEX_HASH`].
        FUTEX_HASH "PR_FUTEX_HASH" = 78;
        /// More time in a critical section: [`PR_RSEQ_SLICE_EXTENSION`].
        RSEQ_SLICE_EXTENSION "PR_RSEQ_SLICE_EXTENSION" = 79;
        /// Writes [`PR_CFI_STATE`] of a [`PR_CFI`] to a `ulong`.
        GET_CFI "PR_GET_CFI" = 80;
        /// Sets [`PR_CFI_STATE`] of a [`PR_CFI`].
        SET_CFI "PR_SET_CFI" = 81;
        /// Sets an attribute of mappings: [`PR_SET_VMA`].
        SET_VMA "PR_SET_VMA" = 0x53564d41;
        /// Writes the auxiliary vector, and tells its size in bytes.
        GET_AUXV "PR_GET_AUXV" = 0x41555856;
        /// The process that may trace this one under Yama, or [`PR_SET_PTRACER::ANY`].
        SET_PTRACER "PR_SET_PTRACER" = 0x59616d61;
    }
}

open! {
    /// What a badly aligned access does, where that is the kernel's to say.
    PR_UNALIGN(uint) {
        /// The kernel does it in steps.
        NOPRINT "PR_UNALIGN_NOPRINT" = 1;
        /// It is answered by `SIGBUS`.
        SIGBUS "PR_UNALIGN_SIGBUS" = 2;
    }
}

open! {
    /// What emulated floating point does, on ia64.
    PR_FPEMU(uint) {
        /// It works, without a word in the log.
        NOPRINT "PR_FPEMU_NOPRINT" = 1;
        /// It is answered by `SIGFPE`.
        SIGFPE "PR_FPEMU_SIGFPE" = 2;
    }
}

flags! {
    /// Which floating-point exceptions powerpc tells of, and how exactly.
    PR_FP_EXC(uint) {
        /// Told late, and not to be recovered from.
        NONRECOV "PR_FP_EXC_NONRECOV" = 1;
        /// Told late, and to be recovered from.
        ASYNC "PR_FP_EXC_ASYNC" = 2;
        /// Told at the instruction.
        PRECISE "PR_FP_EXC_PRECISE" = 3;
        /// The other bits say which are told.
        SW_ENABLE "PR_FP_EXC_SW_ENABLE" = 0x80;
        /// A division by zero.
        DIV "PR_FP_EXC_DIV" = 0x010000;
        /// A result too large.
        OVF "PR_FP_EXC_OVF" = 0x020000;
        /// A result too small.
        UND "PR_FP_EXC_UND" = 0x040000;
        /// A result that is not exact.
        RES "PR_FP_EXC_RES" = 0x080000;
        /// An operation that makes no sense.
        INV "PR_FP_EXC_INV" = 0x100000;
    }
}

impl PR_FP_EXC {
    /// None is told: no bit at all.
    #[doc(alias = "PR_FP_EXC_DISABLED")]
    pub const DISABLED: PR_FP_EXC = PR_FP_EXC::empty();
}

open! {
    /// How processor time is counted.
    PR_TIMING(int) {
        /// By looking at every tick.
        STATISTICAL "PR_TIMING_STATISTICAL" = 0;
        /// By the time of every change (not there).
        TIMESTAMP "PR_TIMING_TIMESTAMP" = 1;
    }
}

open! {
    /// A byte order of powerpc.
    PR_ENDIAN(int) {
        /// The highest byte first.
        BIG "PR_ENDIAN_BIG" = 0;
        /// The lowest byte first.
        LITTLE "PR_ENDIAN_LITTLE" = 1;
        /// The lowest byte first by a trick with addresses.
        PPC_LITTLE "PR_ENDIAN_PPC_LITTLE" = 2;
    }
}

open! {
    /// What reading x86's time stamp counter does.
    PR_TSC(int) {
        /// It reads it.
        ENABLE "PR_TSC_ENABLE" = 1;
        /// It is answered by `SIGSEGV`.
        SIGSEGV "PR_TSC_SIGSEGV" = 2;
    }
}

open! {
    /// Whether a process has a policy of its own for memory that breaks.
    PR_MCE_KILL(int) {
        /// The system's holds.
        CLEAR "PR_MCE_KILL_CLEAR" = 0;
        /// Its own holds: [`PR_MCE_KILL_POLICY`].
        SET "PR_MCE_KILL_SET" = 1;
    }
}

open! {
    /// When a process learns that memory of its own broke.
    PR_MCE_KILL_POLICY(int) {
        /// When it touches it.
        LATE "PR_MCE_KILL_LATE" = 0;
        /// At once.
        EARLY "PR_MCE_KILL_EARLY" = 1;
        /// As the system says.
        DEFAULT "PR_MCE_KILL_DEFAULT" = 2;
    }
}

open! {
    /// What the kernel is told of an address space.
    PR_SET_MM(int) {
        /// Where code starts.
        START_CODE "PR_SET_MM_START_CODE" = 1;
        /// Where code ends.
        END_CODE "PR_SET_MM_END_CODE" = 2;
        /// Where data starts.
        START_DATA "PR_SET_MM_START_DATA" = 3;
        /// Where data ends.
        END_DATA "PR_SET_MM_END_DATA" = 4;
        /// Where the stack starts.
        START_STACK "PR_SET_MM_START_STACK" = 5;
        /// Where the heap of `brk` starts.
        START_BRK "PR_SET_MM_START_BRK" = 6;
        /// Where the heap of `brk` ends.
        BRK "PR_SET_MM_BRK" = 7;
        /// Where the arguments start.
        ARG_START "PR_SET_MM_ARG_START" = 8;
        /// Where the arguments end.
        ARG_END "PR_SET_MM_ARG_END" = 9;
        /// Where the environment starts.
        ENV_START "PR_SET_MM_ENV_START" = 10;
        /// Where the environment ends.
        ENV_END "PR_SET_MM_ENV_END" = 11;
        /// The auxiliary vector: its address and its size in bytes.
        AUXV "PR_SET_MM_AUXV" = 12;
        /// What `/proc/self/exe` leads to: a descriptor.
        EXE_FILE "PR_SET_MM_EXE_FILE" = 13;
        /// All at once: a [`PrctlMmMap`].
        MAP "PR_SET_MM_MAP" = 14;
        /// Writes the size of [`PrctlMmMap`] to a `uint`.
        MAP_SIZE "PR_SET_MM_MAP_SIZE" = 15;
    }
}

open! {
    /// Who may trace this process, besides a process's number.
    PR_SET_PTRACER(ulong) {
        /// Anyone.
        ANY "PR_SET_PTRACER_ANY" = !0;
    }
}

flags! {
    /// How far huge pages are switched off.
    PR_THP_DISABLE(ulong) {
        /// Not where `madvise` asked for them.
        EXCEPT_ADVISED "PR_THP_DISABLE_EXCEPT_ADVISED" = 1 << 1;
    }
}

flags! {
    /// How mips' floating-point registers are.
    PR_FP_MODE(int) {
        /// 64 bits each.
        FR "PR_FP_MODE_FR" = 1 << 0;
        /// 32-bit code is emulated on top.
        FRE "PR_FP_MODE_FRE" = 1 << 1;
    }
}

open! {
    /// What happens to the ambient capabilities.
    PR_CAP_AMBIENT(int) {
        /// Tells whether one is in it.
        IS_SET "PR_CAP_AMBIENT_IS_SET" = 1;
        /// Adds one, which is permitted and inheritable.
        RAISE "PR_CAP_AMBIENT_RAISE" = 2;
        /// Takes one away.
        LOWER "PR_CAP_AMBIENT_LOWER" = 3;
        /// Takes all away.
        CLEAR_ALL "PR_CAP_AMBIENT_CLEAR_ALL" = 4;
    }
}

flags! {
    /// How the length of aarch64's vectors is set, beside the length itself.
    PR_SVE(int) {
        /// The bits that hold the length, in bytes.
        VL_LEN_MASK "PR_SVE_VL_LEN_MASK" = 0xffff;
        /// Kept over `execve`.
        VL_INHERIT "PR_SVE_VL_INHERIT" = 1 << 17;
        /// It holds from the next `execve` on.
        SET_VL_ONEXEC "PR_SVE_SET_VL_ONEXEC" = 1 << 18;
    }
}

flags! {
    /// How the length of aarch64's streaming vectors is set, beside the length itself.
    PR_SME(int) {
        /// The bits that hold the length, in bytes.
        VL_LEN_MASK "PR_SME_VL_LEN_MASK" = 0xffff;
        /// Kept over `execve`.
        VL_INHERIT "PR_SME_VL_INHERIT" = 1 << 17;
        /// It holds from the next `execve` on.
        SET_VL_ONEXEC "PR_SME_SET_VL_ONEXEC" = 1 << 18;
    }
}

open! {
    /// Something that processors do ahead of time.
    PR_SPEC(int) {
        /// Loads before older stores.
        STORE_BYPASS "PR_SPEC_STORE_BYPASS" = 0;
        /// Guessing where branches go.
        INDIRECT_BRANCH "PR_SPEC_INDIRECT_BRANCH" = 1;
        /// Leaving the first-level cache as it is when another thread runs.
        L1D_FLUSH "PR_SPEC_L1D_FLUSH" = 2;
    }
}

flags! {
    /// Whether processors may do it for this thread.
    PR_SPEC_STATE(ulong) {
        /// It is this thread's to say.
        PRCTL "PR_SPEC_PRCTL" = 1 << 0;
        /// They may.
        ENABLE "PR_SPEC_ENABLE" = 1 << 1;
        /// They may not.
        DISABLE "PR_SPEC_DISABLE" = 1 << 2;
        /// They may not, for good.
        FORCE_DISABLE "PR_SPEC_FORCE_DISABLE" = 1 << 3;
        /// They may not until the next `execve`.
        DISABLE_NOEXEC "PR_SPEC_DISABLE_NOEXEC" = 1 << 4;
    }
}

impl PR_SPEC_STATE {
    /// This processor is safe: no bit at all.
    #[doc(alias = "PR_SPEC_NOT_AFFECTED")]
    pub const NOT_AFFECTED: PR_SPEC_STATE = PR_SPEC_STATE::empty();
}

flags! {
    /// Keys of aarch64's pointer authentication.
    PR_PAC(ulong) {
        /// Instructions, key A.
        APIAKEY "PR_PAC_APIAKEY" = 1 << 0;
        /// Instructions, key B.
        APIBKEY "PR_PAC_APIBKEY" = 1 << 1;
        /// Data, key A.
        APDAKEY "PR_PAC_APDAKEY" = 1 << 2;
        /// Data, key B.
        APDBKEY "PR_PAC_APDBKEY" = 1 << 3;
        /// The generic key.
        APGAKEY "PR_PAC_APGAKEY" = 1 << 4;
    }
}

flags! {
    /// How addresses with tags are taken, on aarch64 and riscv.
    PR_TAGGED_ADDR(ulong) {
        /// Calls take addresses with tags.
        TAGGED_ADDR_ENABLE "PR_TAGGED_ADDR_ENABLE" = 1 << 0;
        /// A wrong tag is answered at the instruction.
        MTE_TCF_SYNC "PR_MTE_TCF_SYNC" = 1 << 1;
        /// A wrong tag is answered later.
        MTE_TCF_ASYNC "PR_MTE_TCF_ASYNC" = 1 << 2;
        /// The bits that say how a wrong tag is answered; none of them: not at all.
        MTE_TCF_MASK "PR_MTE_TCF_MASK" = 3 << 1;
        /// A bit for each tag that the random choice may take.
        MTE_TAG_MASK "PR_MTE_TAG_MASK" = 0xffff << 3;
        /// Only stores are looked at.
        MTE_STORE_ONLY "PR_MTE_STORE_ONLY" = 1 << 19;
        /// How many bits of an address riscv ignores.
        PMLEN_MASK "PR_PMLEN_MASK" = 0x7f << 24;
    }
}

impl PR_TAGGED_ADDR {
    /// A wrong tag is not answered: no bit at all.
    #[doc(alias = "PR_MTE_TCF_NONE")]
    pub const MTE_TCF_NONE: PR_TAGGED_ADDR = PR_TAGGED_ADDR::empty();
}

open! {
    /// Where fields of [`PR_TAGGED_ADDR`] start.
    PR_TAGGED_ADDR_SHIFT(uint) {
        /// How a wrong tag is answered.
        MTE_TCF_SHIFT "PR_MTE_TCF_SHIFT" = 1;
        /// The tags.
        MTE_TAG_SHIFT "PR_MTE_TAG_SHIFT" = 3;
        /// The number of bits.
        PMLEN_SHIFT "PR_PMLEN_SHIFT" = 24;
    }
}

open! {
    /// When a call becomes `SIGSYS`.
    PR_SYS_DISPATCH(int) {
        /// Never.
        OFF "PR_SYS_DISPATCH_OFF" = 0;
        /// Where a byte says so, and the call is outside of the range.
        EXCLUSIVE_ON "PR_SYS_DISPATCH_EXCLUSIVE_ON" = 1;
        /// Where a byte says so, and the call is inside of the range.
        INCLUSIVE_ON "PR_SYS_DISPATCH_INCLUSIVE_ON" = 2;
        /// As `EXCLUSIVE_ON`, the first name.
        ON "PR_SYS_DISPATCH_ON" = 1;
    }
}

open! {
    /// What the byte says.
    SYSCALL_DISPATCH_FILTER(u8) {
        /// Calls are made.
        ALLOW "SYSCALL_DISPATCH_FILTER_ALLOW" = 0;
        /// Calls become `SIGSYS`.
        BLOCK "SYSCALL_DISPATCH_FILTER_BLOCK" = 1;
    }
}

open! {
    /// What is done about the sharing of cores.
    PR_SCHED_CORE(int) {
        /// Writes the group's cookie to a `u64`.
        GET "PR_SCHED_CORE_GET" = 0;
        /// Makes a new group.
        CREATE "PR_SCHED_CORE_CREATE" = 1;
        /// Takes another process into this group.
        SHARE_TO "PR_SCHED_CORE_SHARE_TO" = 2;
        /// Joins another process's group.
        SHARE_FROM "PR_SCHED_CORE_SHARE_FROM" = 3;
        /// How many there are.
        MAX "PR_SCHED_CORE_MAX" = 4;
    }
}

open! {
    /// Who is meant by a number.
    PR_SCHED_CORE_SCOPE(int) {
        /// The thread.
        THREAD "PR_SCHED_CORE_SCOPE_THREAD" = 0;
        /// The process.
        THREAD_GROUP "PR_SCHED_CORE_SCOPE_THREAD_GROUP" = 1;
        /// The process group.
        PROCESS_GROUP "PR_SCHED_CORE_SCOPE_PROCESS_GROUP" = 2;
    }
}

flags! {
    /// How strictly memory is either to be written or to be executed.
    PR_MDWE(ulong) {
        /// Nothing becomes executable that was not from the start.
        REFUSE_EXEC_GAIN "PR_MDWE_REFUSE_EXEC_GAIN" = 1 << 0;
        /// New processes don't take it over.
        NO_INHERIT "PR_MDWE_NO_INHERIT" = 1 << 1;
    }
}

open! {
    /// An attribute of mappings.
    PR_SET_VMA(int) {
        /// The name that /proc shows: address, length, and a C string or null.
        ANON_NAME "PR_SET_VMA_ANON_NAME" = 0;
    }
}

flags! {
    /// Whether a thread of riscv may use vectors: two bits for now, two for after `execve`, each pair 0 for the default.
    PR_RISCV_V_VSTATE_CTRL(ulong) {
        /// It may not.
        OFF "PR_RISCV_V_VSTATE_CTRL_OFF" = 1;
        /// It may.
        ON "PR_RISCV_V_VSTATE_CTRL_ON" = 2;
        /// What holds after `execve` also holds after the next.
        INHERIT "PR_RISCV_V_VSTATE_CTRL_INHERIT" = 1 << 4;
        /// The bits for now.
        CUR_MASK "PR_RISCV_V_VSTATE_CTRL_CUR_MASK" = 0x3;
        /// The bits for after `execve`.
        NEXT_MASK "PR_RISCV_V_VSTATE_CTRL_NEXT_MASK" = 0xc;
        /// All bits.
        MASK "PR_RISCV_V_VSTATE_CTRL_MASK" = 0x1f;
    }
}

impl PR_RISCV_V_VSTATE_CTRL {
    /// As the system says: no bit at all.
    #[doc(alias = "PR_RISCV_V_VSTATE_CTRL_DEFAULT")]
    pub const DEFAULT: PR_RISCV_V_VSTATE_CTRL = PR_RISCV_V_VSTATE_CTRL::empty();
}

open! {
    /// Whether a program may use riscv's `fence.i`.
    PR_RISCV_CTX(int) {
        /// It may.
        SW_FENCEI_ON "PR_RISCV_CTX_SW_FENCEI_ON" = 0;
        /// It may not.
        SW_FENCEI_OFF "PR_RISCV_CTX_SW_FENCEI_OFF" = 1;
    }
}

open! {
    /// For whom.
    PR_RISCV_SCOPE(int) {
        /// The process.
        PER_PROCESS "PR_RISCV_SCOPE_PER_PROCESS" = 0;
        /// The thread.
        PER_THREAD "PR_RISCV_SCOPE_PER_THREAD" = 1;
    }
}

open! {
    /// An aspect of powerpc's execution control.
    PR_PPC_DEXCR(int) {
        /// Hints for branches.
        SBHE "PR_PPC_DEXCR_SBHE" = 0;
        /// No guessing of recurrent branch targets.
        IBRTPD "PR_PPC_DEXCR_IBRTPD" = 1;
        /// No guessing of return addresses.
        SRAPD "PR_PPC_DEXCR_SRAPD" = 2;
        /// Hash instructions.
        NPHIE "PR_PPC_DEXCR_NPHIE" = 3;
    }
}

flags! {
    /// What is done with an aspect.
    PR_PPC_DEXCR_CTRL(int) {
        /// It can be changed.
        EDITABLE "PR_PPC_DEXCR_CTRL_EDITABLE" = 0x1;
        /// It is on.
        SET "PR_PPC_DEXCR_CTRL_SET" = 0x2;
        /// It is off.
        CLEAR "PR_PPC_DEXCR_CTRL_CLEAR" = 0x4;
        /// It is on after `execve`.
        SET_ONEXEC "PR_PPC_DEXCR_CTRL_SET_ONEXEC" = 0x8;
        /// It is off after `execve`.
        CLEAR_ONEXEC "PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC" = 0x10;
        /// All bits.
        MASK "PR_PPC_DEXCR_CTRL_MASK" = 0x1f;
    }
}

flags! {
    /// What a thread's shadow stack can do.
    PR_SHADOW_STACK(ulong) {
        /// It is there.
        ENABLE "PR_SHADOW_STACK_ENABLE" = 1 << 0;
        /// It can be written.
        WRITE "PR_SHADOW_STACK_WRITE" = 1 << 1;
        /// It can be pushed to.
        PUSH "PR_SHADOW_STACK_PUSH" = 1 << 2;
    }
}

open! {
    /// Whether `timer_create` is told the timer's number.
    PR_TIMER_CREATE_RESTORE_IDS(int) {
        /// It chooses.
        OFF "PR_TIMER_CREATE_RESTORE_IDS_OFF" = 0;
        /// It is told.
        ON "PR_TIMER_CREATE_RESTORE_IDS_ON" = 1;
        /// Tells which.
        GET "PR_TIMER_CREATE_RESTORE_IDS_GET" = 2;
    }
}

open! {
    /// What is done about the table of a process's futexes.
    PR_FUTEX_HASH(int) {
        /// Sets its size, a power of two, 0 for the system's table.
        SET_SLOTS "PR_FUTEX_HASH_SET_SLOTS" = 1;
        /// Tells its size.
        GET_SLOTS "PR_FUTEX_HASH_GET_SLOTS" = 2;
    }
}

open! {
    /// What is done about more time.
    PR_RSEQ_SLICE_EXTENSION(int) {
        /// Tells [`PR_RSEQ_SLICE_EXT`].
        GET "PR_RSEQ_SLICE_EXTENSION_GET" = 1;
        /// Sets [`PR_RSEQ_SLICE_EXT`].
        SET "PR_RSEQ_SLICE_EXTENSION_SET" = 2;
    }
}

flags! {
    /// Whether a thread can ask for more time.
    PR_RSEQ_SLICE_EXT(ulong) {
        /// It can.
        ENABLE "PR_RSEQ_SLICE_EXT_ENABLE" = 1;
    }
}

open! {
    /// A check of where branches go.
    PR_CFI(int) {
        /// Indirect branches lead to marked places.
        BRANCH_LANDING_PADS "PR_CFI_BRANCH_LANDING_PADS" = 0;
    }
}

flags! {
    /// Whether it is made.
    PR_CFI_STATE(ulong) {
        /// It is.
        ENABLE "PR_CFI_ENABLE" = 1 << 0;
        /// It is not.
        DISABLE "PR_CFI_DISABLE" = 1 << 1;
        /// For good.
        LOCK "PR_CFI_LOCK" = 1 << 2;
    }
}

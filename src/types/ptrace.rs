//! Looking into another process.

use super::macros::{flags, headers, open, structs};
#[allow(unused_imports)] // some machines' registers want them
use super::{int, long, uint, ulong};

headers!("linux/ptrace.h linux/audit.h linux/elf.h");

open! {
    /// What `ptrace` does, the `PTRACE_` names of [ptrace(2)](https://man7.org/linux/man-pages/man2/ptrace.2.html).
    PTRACE(long) {
        /// The parent is to trace this process.
        TRACEME "PTRACE_TRACEME" = 0;
        /// Reads a word of memory, into what `data` points to.
        PEEKTEXT "PTRACE_PEEKTEXT" = 1;
        /// Reads a word of memory, into what `data` points to.
        PEEKDATA "PTRACE_PEEKDATA" = 2;
        /// Reads a word of what the kernel keeps of it, as its registers, into what `data` points to.
        PEEKUSR "PTRACE_PEEKUSR" = 3;
        /// Writes a word of memory.
        POKETEXT "PTRACE_POKETEXT" = 4;
        /// Writes a word of memory.
        POKEDATA "PTRACE_POKEDATA" = 5;
        /// Writes a word of what the kernel keeps of it.
        POKEUSR "PTRACE_POKEUSR" = 6;
        /// Lets it go on, with the signal `data` if that is not 0.
        CONT "PTRACE_CONT" = 7;
        /// Kills it.
        KILL "PTRACE_KILL" = 8;
        /// Lets it make one step.
        SINGLESTEP "PTRACE_SINGLESTEP" = 9;
        /// Traces a process, and stops it.
        ATTACH "PTRACE_ATTACH" = 16;
        /// Traces it no more, and lets it go on.
        DETACH "PTRACE_DETACH" = 17;
        /// Lets it go on up to the next call's start or end.
        SYSCALL "PTRACE_SYSCALL" = 24;
        /// Sets [`PTRACE_O`] bits, from `data`.
        SETOPTIONS "PTRACE_SETOPTIONS" = 16896;
        /// Reads what an event tells: a `ulong`.
        GETEVENTMSG "PTRACE_GETEVENTMSG" = 16897;
        /// Reads the signal that stopped it.
        GETSIGINFO "PTRACE_GETSIGINFO" = 16898;
        /// Changes the signal that stopped it.
        SETSIGINFO "PTRACE_SETSIGINFO" = 16899;
        /// Reads a set of registers: `addr` is which (`NT_PRSTATUS` is 1), `data` an [`Iovec`](super::Iovec) whose
        /// length becomes what was read.
        GETREGSET "PTRACE_GETREGSET" = 16900;
        /// Writes a set of registers, as [`GETREGSET`](PTRACE::GETREGSET).
        SETREGSET "PTRACE_SETREGSET" = 16901;
        /// Traces a process, and does not stop it; `data` has the options.
        SEIZE "PTRACE_SEIZE" = 16902;
        /// Stops it.
        INTERRUPT "PTRACE_INTERRUPT" = 16903;
        /// Leaves it stopped and tells of what happens to it.
        LISTEN "PTRACE_LISTEN" = 16904;
        /// Reads signals that wait for it: `addr` is a [`PtracePeeksiginfoArgs`].
        PEEKSIGINFO "PTRACE_PEEKSIGINFO" = 16905;
        /// Reads which signals it holds back; `addr` is the size of a [`Sigset`](super::Sigset).
        GETSIGMASK "PTRACE_GETSIGMASK" = 16906;
        /// Changes which signals it holds back.
        SETSIGMASK "PTRACE_SETSIGMASK" = 16907;
        /// Reads one of its filters, by number.
        SECCOMP_GET_FILTER "PTRACE_SECCOMP_GET_FILTER" = 16908;
        /// Reads about one of its filters.
        SECCOMP_GET_METADATA "PTRACE_SECCOMP_GET_METADATA" = 16909;
        /// Reads about the call that it is stopped at: `addr` is the size of what `data` points to.
        GET_SYSCALL_INFO "PTRACE_GET_SYSCALL_INFO" = 16910;
        /// Changes the call that it is stopped at.
        SET_SYSCALL_INFO "PTRACE_SET_SYSCALL_INFO" = 16914;
        /// Reads its `rseq` registration.
        GET_RSEQ_CONFIGURATION "PTRACE_GET_RSEQ_CONFIGURATION" = 16911;
        /// Changes which of its calls become signals.
        SET_SYSCALL_USER_DISPATCH_CONFIG "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG" = 16912;
        /// Reads which of its calls become signals.
        GET_SYSCALL_USER_DISPATCH_CONFIG "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG" = 16913;
        /// Reads its registers.
        #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "riscv32", target_arch = "loongarch64", target_arch = "s390x")))]
        GETREGS "PTRACE_GETREGS" = 12;
        /// Writes its registers.
        #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "riscv32", target_arch = "loongarch64", target_arch = "s390x")))]
        SETREGS "PTRACE_SETREGS" = 13;
        /// Reads its floating-point registers.
        #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "riscv32", target_arch = "loongarch64", target_arch = "s390x")))]
        GETFPREGS "PTRACE_GETFPREGS" = 14;
        /// Writes its floating-point registers.
        #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "riscv32", target_arch = "loongarch64", target_arch = "s390x")))]
        SETFPREGS "PTRACE_SETFPREGS" = 15;
        /// Reads its SSE registers.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        GETFPXREGS "PTRACE_GETFPXREGS" = 18;
        /// Writes its SSE registers.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        SETFPXREGS "PTRACE_SETFPXREGS" = 19;
        /// Sets options, as the first kernels numbered it.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "arm", target_arch = "s390x", target_arch = "mips64", target_arch = "mips"))]
        OLDSETOPTIONS "PTRACE_OLDSETOPTIONS" = 21;
        /// Reads what its thread-local storage is.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "arm", target_arch = "mips64", target_arch = "mips"))]
        GET_THREAD_AREA "PTRACE_GET_THREAD_AREA" = if cfg!(target_arch = "arm") { 22 } else { 25 };
        /// Changes what its thread-local storage is.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "mips64", target_arch = "mips"))]
        SET_THREAD_AREA "PTRACE_SET_THREAD_AREA" = 26;
        /// Does what `arch_prctl` does, to it.
        #[cfg(target_arch = "x86_64")]
        ARCH_PRCTL "PTRACE_ARCH_PRCTL" = 30;
        /// Lets it go on up to the next call, which is not made.
        #[cfg(not(any(target_arch = "arm", target_arch = "riscv64", target_arch = "riscv32", target_arch = "mips64", target_arch = "mips")))]
        SYSEMU "PTRACE_SYSEMU" = if cfg!(any(target_arch = "powerpc64", target_arch = "powerpc")) { 29 } else { 31 };
        /// Lets it make one step, and no call.
        #[cfg(not(any(target_arch = "arm", target_arch = "riscv64", target_arch = "riscv32", target_arch = "mips64", target_arch = "mips")))]
        SYSEMU_SINGLESTEP "PTRACE_SYSEMU_SINGLESTEP" = if cfg!(any(target_arch = "powerpc64", target_arch = "powerpc")) { 30 } else { 32 };
        /// Lets it go on up to the next branch.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "s390x", target_arch = "powerpc64", target_arch = "powerpc"))]
        SINGLEBLOCK "PTRACE_SINGLEBLOCK" = if cfg!(any(target_arch = "powerpc64", target_arch = "powerpc")) { 256 } else if cfg!(target_arch = "s390x") { 12 } else { 33 };
        /// Reads its iWMMXt registers.
        #[cfg(target_arch = "arm")]
        GETWMMXREGS "PTRACE_GETWMMXREGS" = 18;
        /// Writes its iWMMXt registers.
        #[cfg(target_arch = "arm")]
        SETWMMXREGS "PTRACE_SETWMMXREGS" = 19;
        /// Changes the number of the call that it is about to make.
        #[cfg(target_arch = "arm")]
        SET_SYSCALL "PTRACE_SET_SYSCALL" = 23;
        /// Reads its Crunch registers.
        #[cfg(target_arch = "arm")]
        GETCRUNCHREGS "PTRACE_GETCRUNCHREGS" = 25;
        /// Writes its Crunch registers.
        #[cfg(target_arch = "arm")]
        SETCRUNCHREGS "PTRACE_SETCRUNCHREGS" = 26;
        /// Reads its VFP registers.
        #[cfg(target_arch = "arm")]
        GETVFPREGS "PTRACE_GETVFPREGS" = 27;
        /// Writes its VFP registers.
        #[cfg(target_arch = "arm")]
        SETVFPREGS "PTRACE_SETVFPREGS" = 28;
        /// Reads a hardware breakpoint.
        #[cfg(target_arch = "arm")]
        GETHBPREGS "PTRACE_GETHBPREGS" = 29;
        /// Writes a hardware breakpoint.
        #[cfg(target_arch = "arm")]
        SETHBPREGS "PTRACE_SETHBPREGS" = 30;
        /// Reads where a program without fixed addresses was loaded: `addr` is a [`PTRACE_GETFDPIC`].
        #[cfg(any(target_arch = "arm", target_arch = "riscv64", target_arch = "riscv32"))]
        GETFDPIC "PTRACE_GETFDPIC" = if cfg!(target_arch = "arm") { 31 } else { 33 };
        /// Reads tags of memory.
        #[cfg(target_arch = "aarch64")]
        PEEKMTETAGS "PTRACE_PEEKMTETAGS" = 33;
        /// Writes tags of memory.
        #[cfg(target_arch = "aarch64")]
        POKEMTETAGS "PTRACE_POKEMTETAGS" = 34;
        /// Reads a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        PEEKTEXT_3264 "PTRACE_PEEKTEXT_3264" = 192;
        /// Reads a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        PEEKDATA_3264 "PTRACE_PEEKDATA_3264" = 193;
        /// Writes a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        POKETEXT_3264 "PTRACE_POKETEXT_3264" = 194;
        /// Writes a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        POKEDATA_3264 "PTRACE_POKEDATA_3264" = 195;
        /// Reads the thread-local storage of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        GET_THREAD_AREA_3264 "PTRACE_GET_THREAD_AREA_3264" = 196;
        /// Reads its watchpoints.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        GET_WATCH_REGS "PTRACE_GET_WATCH_REGS" = 208;
        /// Writes its watchpoints.
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        SET_WATCH_REGS "PTRACE_SET_WATCH_REGS" = 209;
        /// Reads its AltiVec registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        GETVRREGS "PTRACE_GETVRREGS" = 18;
        /// Writes its AltiVec registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        SETVRREGS "PTRACE_SETVRREGS" = 19;
        /// Reads its SPE registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        GETEVRREGS "PTRACE_GETEVRREGS" = 20;
        /// Writes its SPE registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        SETEVRREGS "PTRACE_SETEVRREGS" = 21;
        /// Reads its VSX registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        GETVSRREGS "PTRACE_GETVSRREGS" = 27;
        /// Writes its VSX registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        SETVSRREGS "PTRACE_SETVSRREGS" = 28;
        /// Reads a debug register.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        GET_DEBUGREG "PTRACE_GET_DEBUGREG" = 25;
        /// Writes a debug register.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        SET_DEBUGREG "PTRACE_SET_DEBUGREG" = 26;
        /// Reads all 64 bits of its registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        GETREGS64 "PTRACE_GETREGS64" = 22;
        /// Writes all 64 bits of its registers.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        SETREGS64 "PTRACE_SETREGS64" = 23;
        /// Reads several words of what the kernel keeps of it.
        #[cfg(target_arch = "s390x")]
        PEEKUSR_AREA "PTRACE_PEEKUSR_AREA" = 20480;
        /// Writes several words of what the kernel keeps of it.
        #[cfg(target_arch = "s390x")]
        POKEUSR_AREA "PTRACE_POKEUSR_AREA" = 20481;
        /// Reads from where it branched last.
        #[cfg(target_arch = "s390x")]
        GET_LAST_BREAK "PTRACE_GET_LAST_BREAK" = 20486;
        /// Allows it transactions.
        #[cfg(target_arch = "s390x")]
        ENABLE_TE "PTRACE_ENABLE_TE" = 20489;
        /// Forbids it transactions.
        #[cfg(target_arch = "s390x")]
        DISABLE_TE "PTRACE_DISABLE_TE" = 20496;
        /// Makes its transactions fail by chance.
        #[cfg(target_arch = "s390x")]
        TE_ABORT_RAND "PTRACE_TE_ABORT_RAND" = 20497;
        /// Reads an area of memory.
        #[cfg(target_arch = "s390x")]
        PEEKTEXT_AREA "PTRACE_PEEKTEXT_AREA" = 20482;
        /// Reads an area of memory.
        #[cfg(target_arch = "s390x")]
        PEEKDATA_AREA "PTRACE_PEEKDATA_AREA" = 20483;
        /// Writes an area of memory.
        #[cfg(target_arch = "s390x")]
        POKETEXT_AREA "PTRACE_POKETEXT_AREA" = 20484;
        /// Writes an area of memory.
        #[cfg(target_arch = "s390x")]
        POKEDATA_AREA "PTRACE_POKEDATA_AREA" = 20485;
        /// Reads which call it makes.
        #[cfg(target_arch = "s390x")]
        PEEK_SYSTEM_CALL "PTRACE_PEEK_SYSTEM_CALL" = 20487;
        /// Changes which call it makes.
        #[cfg(target_arch = "s390x")]
        POKE_SYSTEM_CALL "PTRACE_POKE_SYSTEM_CALL" = 20488;
        /// Reads a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_PEEKTEXT "PPC_PTRACE_PEEKTEXT_3264" = 149;
        /// Reads a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_PEEKDATA "PPC_PTRACE_PEEKDATA_3264" = 148;
        /// Writes a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_POKETEXT "PPC_PTRACE_POKETEXT_3264" = 147;
        /// Writes a word of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_POKEDATA "PPC_PTRACE_POKEDATA_3264" = 146;
        /// Reads a word of what the kernel keeps of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_PEEKUSR "PPC_PTRACE_PEEKUSR_3264" = 145;
        /// Writes a word of what the kernel keeps of a 64-bit process, from a 32-bit one.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_POKEUSR "PPC_PTRACE_POKEUSR_3264" = 144;
        /// Reads what breakpoints the processor has.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_GETHWDBGINFO "PPC_PTRACE_GETHWDBGINFO" = 137;
        /// Sets a hardware breakpoint.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_SETHWDEBUG "PPC_PTRACE_SETHWDEBUG" = 136;
        /// Takes a hardware breakpoint away.
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        PPC_DELHWDEBUG "PPC_PTRACE_DELHWDEBUG" = 135;
        /// Sets which of its addresses are watched.
        #[cfg(target_arch = "s390x")]
        PROT "PTRACE_PROT" = 21;
    }
}

flags! {
    /// What a tracer is told, and what becomes of the process: the options of `ptrace`.
    #[allow(non_camel_case_types)] // as C has it
    PTRACE_O(int) {
        /// A stop at a call is told by `SIGTRAP | 0x80`.
        TRACESYSGOOD "PTRACE_O_TRACESYSGOOD" = 1;
        /// Stop at a fork, and trace the child.
        TRACEFORK "PTRACE_O_TRACEFORK" = 2;
        /// Stop at a vfork, and trace the child.
        TRACEVFORK "PTRACE_O_TRACEVFORK" = 4;
        /// Stop at a clone, and trace the child.
        TRACECLONE "PTRACE_O_TRACECLONE" = 8;
        /// Stop when another program starts.
        TRACEEXEC "PTRACE_O_TRACEEXEC" = 0x10;
        /// Stop when a vfork's child has let it go on.
        TRACEVFORKDONE "PTRACE_O_TRACEVFORKDONE" = 0x20;
        /// Stop at its end.
        TRACEEXIT "PTRACE_O_TRACEEXIT" = 0x40;
        /// Stop where a filter says so.
        TRACESECCOMP "PTRACE_O_TRACESECCOMP" = 0x80;
        /// It is killed when its tracer ends.
        EXITKILL "PTRACE_O_EXITKILL" = 0x0010_0000;
        /// Its filters are not asked.
        SUSPEND_SECCOMP "PTRACE_O_SUSPEND_SECCOMP" = 0x0020_0000;
        /// All of them.
        MASK "PTRACE_O_MASK" = 0x0030_00ff;
    }
}

open! {
    /// Why a traced process stopped: the second byte of the stop signal's part in its status.
    #[allow(non_camel_case_types)] // as C has it
    PTRACE_EVENT(int) {
        /// At a fork.
        FORK "PTRACE_EVENT_FORK" = 1;
        /// At a vfork.
        VFORK "PTRACE_EVENT_VFORK" = 2;
        /// At a clone.
        CLONE "PTRACE_EVENT_CLONE" = 3;
        /// Another program started.
        EXEC "PTRACE_EVENT_EXEC" = 4;
        /// A vfork's child let it go on.
        VFORK_DONE "PTRACE_EVENT_VFORK_DONE" = 5;
        /// At its end.
        EXIT "PTRACE_EVENT_EXIT" = 6;
        /// A filter said so.
        SECCOMP "PTRACE_EVENT_SECCOMP" = 7;
        /// It was stopped.
        STOP "PTRACE_EVENT_STOP" = 128;
    }
}

open! {
    /// What [`PTRACE::GETEVENTMSG`] tells at a call.
    #[allow(non_camel_case_types)] // as C has it
    PTRACE_EVENTMSG(ulong) {
        /// At its start.
        SYSCALL_ENTRY "PTRACE_EVENTMSG_SYSCALL_ENTRY" = 1;
        /// At its end.
        SYSCALL_EXIT "PTRACE_EVENTMSG_SYSCALL_EXIT" = 2;
    }
}

flags! {
    /// Which signals [`PTRACE::PEEKSIGINFO`] reads.
    #[allow(non_camel_case_types)] // as C has it
    PTRACE_PEEKSIGINFO(u32) {
        /// The process's, not the thread's.
        SHARED "PTRACE_PEEKSIGINFO_SHARED" = 1;
    }
}

structs! {
    /// Which signals [`PTRACE::PEEKSIGINFO`] reads.
    #[derive(Clone, Copy, Debug, Default)]
    PtracePeeksiginfoArgs: struct "ptrace_peeksiginfo_args" {
        /// The first, from 0.
        off "off": u64,
        /// Whose.
        flags "flags": PTRACE_PEEKSIGINFO,
        /// How many at the most.
        nr "nr": i32,
    }
}

structs! {
    /// About a filter.
    #[derive(Clone, Copy, Debug, Default)]
    SeccompMetadata: struct "seccomp_metadata" {
        /// Which one, from 0, the newest.
        filter_off "filter_off": u64,
        /// The flags that it was installed with.
        flags "flags": u64,
    }
}

open! {
    /// Where a process is stopped, in [`PtraceSyscallInfo`]'s `op`.
    #[allow(non_camel_case_types)] // as C has it
    PTRACE_SYSCALL_INFO(u8) {
        /// Not at a call.
        NONE "PTRACE_SYSCALL_INFO_NONE" = 0;
        /// At a call's start.
        ENTRY "PTRACE_SYSCALL_INFO_ENTRY" = 1;
        /// At a call's end.
        EXIT "PTRACE_SYSCALL_INFO_EXIT" = 2;
        /// Where a filter says so.
        SECCOMP "PTRACE_SYSCALL_INFO_SECCOMP" = 3;
    }
}

structs! {
    /// A call that starts.
    #[derive(Clone, Copy, Debug, Default)]
    PtraceSyscallInfoEntry: inside "((struct ptrace_syscall_info *)0)->entry" {
        /// Its number.
        nr "nr": u64,
        /// Its arguments.
        args "args": [u64; 6],
    }

    /// A call that ends.
    #[derive(Clone, Copy, Debug, Default)]
    PtraceSyscallInfoExit: inside "((struct ptrace_syscall_info *)0)->exit" {
        /// What it gives back, or the error's negative number.
        rval "rval": i64,
        /// Whether it is an error.
        is_error "is_error": u8,
    }

    /// A call that a filter stops.
    #[derive(Clone, Copy, Debug, Default)]
    PtraceSyscallInfoSeccomp: inside "((struct ptrace_syscall_info *)0)->seccomp" {
        /// Its number.
        nr "nr": u64,
        /// Its arguments.
        args "args": [u64; 6],
        /// What the filter says with it.
        ret_data "ret_data": u32,
        _reserved2: u32,
    }
}

/// About a call, by where it is stopped.
#[derive(Clone, Copy)]
#[repr(C)]
pub union PtraceSyscallInfoMore {
    /// With [`PTRACE_SYSCALL_INFO::ENTRY`].
    pub entry: PtraceSyscallInfoEntry,
    /// With [`PTRACE_SYSCALL_INFO::EXIT`].
    pub exit: PtraceSyscallInfoExit,
    /// With [`PTRACE_SYSCALL_INFO::SECCOMP`].
    pub seccomp: PtraceSyscallInfoSeccomp,
}

structs! {
    /// About the call that a process is stopped at.
    #[derive(Clone, Copy)]
    #[non_exhaustive]
    PtraceSyscallInfo: struct "ptrace_syscall_info" {
        /// Where it is stopped.
        op "op": PTRACE_SYSCALL_INFO,
        _reserved: u8,
        /// 0.
        flags "flags": u16,
        /// The architecture of the call.
        arch "arch": AUDIT_ARCH,
        /// The address of the instruction.
        instruction_pointer "instruction_pointer": u64,
        /// The stack's.
        stack_pointer "stack_pointer": u64,
        /// The call.
        more "": PtraceSyscallInfoMore,
    }
}

impl Default for PtraceSyscallInfo {
    fn default() -> PtraceSyscallInfo {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A thread's `rseq` registration.
    #[derive(Clone, Copy, Debug, Default)]
    PtraceRseqConfiguration: struct "ptrace_rseq_configuration" {
        /// The struct's address.
        rseq_abi_pointer "rseq_abi_pointer": u64,
        /// Its size in bytes.
        rseq_abi_size "rseq_abi_size": u32,
        /// What stands before an abort handler.
        signature "signature": u32,
        /// 0.
        flags "flags": u32,
        _pad: u32,
    }
}

structs! {
    /// Which calls become signals, as `PR_SET_SYSCALL_USER_DISPATCH` has it.
    #[derive(Clone, Copy, Debug, Default)]
    PtraceSudConfig: struct "ptrace_sud_config" {
        /// On or off.
        mode "mode": u64,
        /// The address of the byte that switches it.
        selector "selector": u64,
        /// The start of the addresses that calls are left alone from.
        offset "offset": u64,
        /// How many bytes these are.
        len "len": u64,
    }
}

open! {
    /// Which registers [`PTRACE::GETREGSET`] reads, as its `addr`; a core dump's notes have the same types.
    NT(uint) {
        /// The general ones.
        PRSTATUS "NT_PRSTATUS" = 1;
        /// Floating point.
        PRFPREG "NT_PRFPREG" = 2;
        /// In a core dump: about the process.
        PRPSINFO "NT_PRPSINFO" = 3;
        /// In a core dump: the kernel's own struct.
        TASKSTRUCT "NT_TASKSTRUCT" = 4;
        /// In a core dump: the auxiliary vector.
        AUXV "NT_AUXV" = 6;
        /// In a core dump: the signal.
        SIGINFO "NT_SIGINFO" = 0x5349_4749;
        /// In a core dump: the files that are mapped.
        FILE "NT_FILE" = 0x4649_4c45;
        /// x86: SSE.
        PRXFPREG "NT_PRXFPREG" = 0x46e6_2b7f;
        /// powerpc: AltiVec.
        PPC_VMX "NT_PPC_VMX" = 256;
        /// powerpc: SPE.
        PPC_SPE "NT_PPC_SPE" = 257;
        /// powerpc: VSX.
        PPC_VSX "NT_PPC_VSX" = 258;
        /// powerpc: where branches go.
        PPC_TAR "NT_PPC_TAR" = 259;
        /// powerpc: the priority.
        PPC_PPR "NT_PPC_PPR" = 260;
        /// powerpc: data streams.
        PPC_DSCR "NT_PPC_DSCR" = 261;
        /// powerpc: branches on events.
        PPC_EBB "NT_PPC_EBB" = 262;
        /// powerpc: the performance monitor.
        PPC_PMU "NT_PPC_PMU" = 263;
        /// powerpc: the general ones before a transaction.
        PPC_TM_CGPR "NT_PPC_TM_CGPR" = 264;
        /// powerpc: floating point before a transaction.
        PPC_TM_CFPR "NT_PPC_TM_CFPR" = 265;
        /// powerpc: AltiVec before a transaction.
        PPC_TM_CVMX "NT_PPC_TM_CVMX" = 266;
        /// powerpc: VSX before a transaction.
        PPC_TM_CVSX "NT_PPC_TM_CVSX" = 267;
        /// powerpc: about a transaction.
        PPC_TM_SPR "NT_PPC_TM_SPR" = 268;
        /// powerpc: where branches go, before a transaction.
        PPC_TM_CTAR "NT_PPC_TM_CTAR" = 269;
        /// powerpc: the priority before a transaction.
        PPC_TM_CPPR "NT_PPC_TM_CPPR" = 270;
        /// powerpc: data streams before a transaction.
        PPC_TM_CDSCR "NT_PPC_TM_CDSCR" = 271;
        /// powerpc: protection keys.
        PPC_PKEY "NT_PPC_PKEY" = 272;
        /// powerpc: what is not executed ahead.
        PPC_DEXCR "NT_PPC_DEXCR" = 273;
        /// powerpc: the key of return addresses.
        PPC_HASHKEYR "NT_PPC_HASHKEYR" = 274;
        /// x86: the segments for thread-local storage.
        _386_TLS "NT_386_TLS" = 512;
        /// x86: which ports are open.
        _386_IOPERM "NT_386_IOPERM" = 513;
        /// x86: all that `xsave` keeps.
        X86_XSTATE "NT_X86_XSTATE" = 514;
        /// x86: the shadow stack.
        X86_SHSTK "NT_X86_SHSTK" = 516;
        /// In a core dump: where `xsave` puts what.
        X86_XSAVE_LAYOUT "NT_X86_XSAVE_LAYOUT" = 517;
        /// s390: upper halves.
        S390_HIGH_GPRS "NT_S390_HIGH_GPRS" = 768;
        /// s390: the timer.
        S390_TIMER "NT_S390_TIMER" = 769;
        /// s390: the clock's comparator.
        S390_TODCMP "NT_S390_TODCMP" = 770;
        /// s390: the clock's programmable register.
        S390_TODPREG "NT_S390_TODPREG" = 771;
        /// s390: control.
        S390_CTRS "NT_S390_CTRS" = 772;
        /// s390: the prefix.
        S390_PREFIX "NT_S390_PREFIX" = 773;
        /// s390: from where it branched last.
        S390_LAST_BREAK "NT_S390_LAST_BREAK" = 774;
        /// s390: which call it makes.
        S390_SYSTEM_CALL "NT_S390_SYSTEM_CALL" = 775;
        /// s390: a transaction that failed.
        S390_TDB "NT_S390_TDB" = 776;
        /// s390: vectors 0 to 15, lower halves.
        S390_VXRS_LOW "NT_S390_VXRS_LOW" = 777;
        /// s390: vectors 16 to 31.
        S390_VXRS_HIGH "NT_S390_VXRS_HIGH" = 778;
        /// s390: guarded storage.
        S390_GS_CB "NT_S390_GS_CB" = 779;
        /// s390: guarded storage, as broadcast.
        S390_GS_BC "NT_S390_GS_BC" = 780;
        /// s390: runtime instrumentation.
        S390_RI_CB "NT_S390_RI_CB" = 781;
        /// In a core dump: s390's protected guests.
        S390_PV_CPU_DATA "NT_S390_PV_CPU_DATA" = 782;
        /// arm: VFP.
        ARM_VFP "NT_ARM_VFP" = 1024;
        /// arm: where thread-local storage is.
        ARM_TLS "NT_ARM_TLS" = 1025;
        /// aarch64: breakpoints.
        ARM_HW_BREAK "NT_ARM_HW_BREAK" = 1026;
        /// aarch64: watchpoints.
        ARM_HW_WATCH "NT_ARM_HW_WATCH" = 1027;
        /// aarch64: which call it makes.
        ARM_SYSTEM_CALL "NT_ARM_SYSTEM_CALL" = 1028;
        /// aarch64: SVE.
        ARM_SVE "NT_ARM_SVE" = 1029;
        /// aarch64: where an address holds its signature.
        ARM_PAC_MASK "NT_ARM_PAC_MASK" = 1030;
        /// aarch64: the keys that sign addresses.
        ARM_PACA_KEYS "NT_ARM_PACA_KEYS" = 1031;
        /// aarch64: the key that signs anything.
        ARM_PACG_KEYS "NT_ARM_PACG_KEYS" = 1032;
        /// aarch64: tagged addresses.
        ARM_TAGGED_ADDR_CTRL "NT_ARM_TAGGED_ADDR_CTRL" = 1033;
        /// aarch64: which keys are on.
        ARM_PAC_ENABLED_KEYS "NT_ARM_PAC_ENABLED_KEYS" = 1034;
        /// aarch64: streaming SVE.
        ARM_SSVE "NT_ARM_SSVE" = 1035;
        /// aarch64: ZA.
        ARM_ZA "NT_ARM_ZA" = 1036;
        /// aarch64: ZT0.
        ARM_ZT "NT_ARM_ZT" = 1037;
        /// aarch64: the mode of 8-bit floating point.
        ARM_FPMR "NT_ARM_FPMR" = 1038;
        /// aarch64: overlays of permissions.
        ARM_POE "NT_ARM_POE" = 1039;
        /// aarch64: the guarded control stack.
        ARM_GCS "NT_ARM_GCS" = 1040;
        /// ARC: further ones.
        ARC_V2 "NT_ARC_V2" = 1536;
        /// In a core dump: a device's.
        VMCOREDD "NT_VMCOREDD" = 1792;
        /// mips: DSP.
        MIPS_DSP "NT_MIPS_DSP" = 2048;
        /// mips: the mode of floating point.
        MIPS_FP_MODE "NT_MIPS_FP_MODE" = 2049;
        /// mips: vectors.
        MIPS_MSA "NT_MIPS_MSA" = 2050;
        /// riscv: control and status.
        RISCV_CSR "NT_RISCV_CSR" = 2304;
        /// riscv: vectors.
        RISCV_VECTOR "NT_RISCV_VECTOR" = 2305;
        /// riscv: tagged addresses.
        RISCV_TAGGED_ADDR_CTRL "NT_RISCV_TAGGED_ADDR_CTRL" = 2306;
        /// riscv: the shadow stack and landing pads.
        RISCV_USER_CFI "NT_RISCV_USER_CFI" = 2307;
        /// loongarch: what the processor has.
        LOONGARCH_CPUCFG "NT_LOONGARCH_CPUCFG" = 2560;
        /// loongarch: control and status.
        LOONGARCH_CSR "NT_LOONGARCH_CSR" = 2561;
        /// loongarch: LSX.
        LOONGARCH_LSX "NT_LOONGARCH_LSX" = 2562;
        /// loongarch: LASX.
        LOONGARCH_LASX "NT_LOONGARCH_LASX" = 2563;
        /// loongarch: binary translation.
        LOONGARCH_LBT "NT_LOONGARCH_LBT" = 2564;
        /// loongarch: breakpoints.
        LOONGARCH_HW_BREAK "NT_LOONGARCH_HW_BREAK" = 2565;
        /// loongarch: watchpoints.
        LOONGARCH_HW_WATCH "NT_LOONGARCH_HW_WATCH" = 2566;
    }
}

open! {
    /// An architecture and its calling convention, as filters and tracers are told.
    #[allow(non_camel_case_types)] // as C has it
    AUDIT_ARCH(u32) {
        /// aarch64.
        AARCH64 "AUDIT_ARCH_AARCH64" = 0xc000_00b7;
        /// alpha.
        ALPHA "AUDIT_ARCH_ALPHA" = 0xc000_9026;
        /// ARCompact.
        ARCOMPACT "AUDIT_ARCH_ARCOMPACT" = 0x4000_005d;
        /// ARCompact, big-endian.
        ARCOMPACTBE "AUDIT_ARCH_ARCOMPACTBE" = 93;
        /// ARCv2.
        ARCV2 "AUDIT_ARCH_ARCV2" = 0x4000_00c3;
        /// ARCv2, big-endian.
        ARCV2BE "AUDIT_ARCH_ARCV2BE" = 195;
        /// arm.
        ARM "AUDIT_ARCH_ARM" = 0x4000_0028;
        /// arm, big-endian.
        ARMEB "AUDIT_ARCH_ARMEB" = 40;
        /// C6x.
        C6X "AUDIT_ARCH_C6X" = 0x4000_008c;
        /// C6x, big-endian.
        C6XBE "AUDIT_ARCH_C6XBE" = 140;
        /// CRIS.
        CRIS "AUDIT_ARCH_CRIS" = 0x4000_004c;
        /// C-SKY.
        CSKY "AUDIT_ARCH_CSKY" = 0x4000_00fc;
        /// FR-V.
        FRV "AUDIT_ARCH_FRV" = 21569;
        /// H8/300.
        H8300 "AUDIT_ARCH_H8300" = 46;
        /// Hexagon.
        HEXAGON "AUDIT_ARCH_HEXAGON" = 164;
        /// x86.
        I386 "AUDIT_ARCH_I386" = 0x4000_0003;
        /// Itanium.
        IA64 "AUDIT_ARCH_IA64" = 0xc000_0032;
        /// M32R.
        M32R "AUDIT_ARCH_M32R" = 88;
        /// m68k.
        M68K "AUDIT_ARCH_M68K" = 4;
        /// MicroBlaze.
        MICROBLAZE "AUDIT_ARCH_MICROBLAZE" = 189;
        /// mips.
        MIPS "AUDIT_ARCH_MIPS" = 8;
        /// mips, little-endian.
        MIPSEL "AUDIT_ARCH_MIPSEL" = 0x4000_0008;
        /// mips64.
        MIPS64 "AUDIT_ARCH_MIPS64" = 0x8000_0008;
        /// mips64 with 32-bit addresses.
        MIPS64N32 "AUDIT_ARCH_MIPS64N32" = 0xa000_0008;
        /// mips64, little-endian.
        MIPSEL64 "AUDIT_ARCH_MIPSEL64" = 0xc000_0008;
        /// mips64 with 32-bit addresses, little-endian.
        MIPSEL64N32 "AUDIT_ARCH_MIPSEL64N32" = 0xe000_0008;
        /// NDS32.
        NDS32 "AUDIT_ARCH_NDS32" = 0x4000_00a7;
        /// NDS32, big-endian.
        NDS32BE "AUDIT_ARCH_NDS32BE" = 167;
        /// Nios II.
        NIOS2 "AUDIT_ARCH_NIOS2" = 0x4000_0071;
        /// OpenRISC.
        OPENRISC "AUDIT_ARCH_OPENRISC" = 92;
        /// parisc.
        PARISC "AUDIT_ARCH_PARISC" = 15;
        /// parisc, 64 bits.
        PARISC64 "AUDIT_ARCH_PARISC64" = 0x8000_000f;
        /// powerpc.
        PPC "AUDIT_ARCH_PPC" = 20;
        /// powerpc64.
        PPC64 "AUDIT_ARCH_PPC64" = 0x8000_0015;
        /// powerpc64, little-endian.
        PPC64LE "AUDIT_ARCH_PPC64LE" = 0xc000_0015;
        /// riscv32.
        RISCV32 "AUDIT_ARCH_RISCV32" = 0x4000_00f3;
        /// riscv64.
        RISCV64 "AUDIT_ARCH_RISCV64" = 0xc000_00f3;
        /// s390.
        S390 "AUDIT_ARCH_S390" = 22;
        /// s390x.
        S390X "AUDIT_ARCH_S390X" = 0x8000_0016;
        /// SuperH.
        SH "AUDIT_ARCH_SH" = 42;
        /// SuperH, little-endian.
        SHEL "AUDIT_ARCH_SHEL" = 0x4000_002a;
        /// SuperH, 64 bits.
        SH64 "AUDIT_ARCH_SH64" = 0x8000_002a;
        /// SuperH, 64 bits, little-endian.
        SHEL64 "AUDIT_ARCH_SHEL64" = 0xc000_002a;
        /// sparc.
        SPARC "AUDIT_ARCH_SPARC" = 2;
        /// sparc64.
        SPARC64 "AUDIT_ARCH_SPARC64" = 0x8000_002b;
        /// TILE-Gx.
        TILEGX "AUDIT_ARCH_TILEGX" = 0xc000_00bf;
        /// TILE-Gx with 32-bit addresses.
        TILEGX32 "AUDIT_ARCH_TILEGX32" = 0x4000_00bf;
        /// TILEPro.
        TILEPRO "AUDIT_ARCH_TILEPRO" = 0x4000_00bc;
        /// UniCore.
        UNICORE "AUDIT_ARCH_UNICORE" = 0x4000_006e;
        /// x86_64.
        X86_64 "AUDIT_ARCH_X86_64" = 0xc000_003e;
        /// Xtensa.
        XTENSA "AUDIT_ARCH_XTENSA" = 94;
        /// loongarch32.
        LOONGARCH32 "AUDIT_ARCH_LOONGARCH32" = 0x4000_0102;
        /// loongarch64.
        LOONGARCH64 "AUDIT_ARCH_LOONGARCH64" = 0xc000_0102;
    }
}

#[cfg(any(target_arch = "arm", target_arch = "riscv64", target_arch = "riscv32"))]
open! {
    /// Which map [`PTRACE::GETFDPIC`] reads.
    #[allow(non_camel_case_types)] // as C has it
    PTRACE_GETFDPIC(int) {
        /// The program's.
        EXEC "PTRACE_GETFDPIC_EXEC" = 0;
        /// The interpreter's.
        INTERP "PTRACE_GETFDPIC_INTERP" = 1;
    }
}

#[cfg(target_arch = "x86_64")]
structs! {
    /// A thread's registers, as `PTRACE_GETREGS` and `NT_PRSTATUS` have them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: "arch/x86/include/asm/user_64.h" "user_regs_struct" {
        /// Register `r15`.
        r15 "r15": ulong,
        /// Register `r14`.
        r14 "r14": ulong,
        /// Register `r13`.
        r13 "r13": ulong,
        /// Register `r12`.
        r12 "r12": ulong,
        /// Register `rbp`.
        bp "bp": ulong,
        /// Register `rbx`.
        bx "bx": ulong,
        /// Register `r11`.
        r11 "r11": ulong,
        /// Register `r10`.
        r10 "r10": ulong,
        /// Register `r9`.
        r9 "r9": ulong,
        /// Register `r8`.
        r8 "r8": ulong,
        /// Register `rax`.
        ax "ax": ulong,
        /// Register `rcx`.
        cx "cx": ulong,
        /// Register `rdx`.
        dx "dx": ulong,
        /// Register `rsi`.
        si "si": ulong,
        /// Register `rdi`.
        di "di": ulong,
        /// The call's number, which `rax` loses.
        orig_ax "orig_ax": ulong,
        /// The instruction's address, `rip`.
        ip "ip": ulong,
        /// Segment `cs`.
        cs "cs": ulong,
        /// Register `rflags`.
        flags "flags": ulong,
        /// The stack's, `rsp`.
        sp "sp": ulong,
        /// Segment `ss`.
        ss "ss": ulong,
        /// Where segment `fs` starts.
        fs_base "fs_base": ulong,
        /// Where segment `gs` starts.
        gs_base "gs_base": ulong,
        /// Segment `ds`.
        ds "ds": ulong,
        /// Segment `es`.
        es "es": ulong,
        /// Segment `fs`.
        fs "fs": ulong,
        /// Segment `gs`.
        gs "gs": ulong,
    }

    /// A thread's registers as a signal's frame and the headers have them: the first ones of [`UserRegs`].
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    PtRegs: struct "pt_regs" {
        /// Register `r15`.
        r15 "r15": ulong,
        /// Register `r14`.
        r14 "r14": ulong,
        /// Register `r13`.
        r13 "r13": ulong,
        /// Register `r12`.
        r12 "r12": ulong,
        /// Register `rbp`.
        rbp "rbp": ulong,
        /// Register `rbx`.
        rbx "rbx": ulong,
        /// Register `r11`.
        r11 "r11": ulong,
        /// Register `r10`.
        r10 "r10": ulong,
        /// Register `r9`.
        r9 "r9": ulong,
        /// Register `r8`.
        r8 "r8": ulong,
        /// Register `rax`.
        rax "rax": ulong,
        /// Register `rcx`.
        rcx "rcx": ulong,
        /// Register `rdx`.
        rdx "rdx": ulong,
        /// Register `rsi`.
        rsi "rsi": ulong,
        /// Register `rdi`.
        rdi "rdi": ulong,
        /// The call's number.
        orig_rax "orig_rax": ulong,
        /// The instruction's address.
        rip "rip": ulong,
        /// Segment `cs`.
        cs "cs": ulong,
        /// Register `rflags`.
        eflags "eflags": ulong,
        /// The stack's.
        rsp "rsp": ulong,
        /// Segment `ss`.
        ss "ss": ulong,
    }
}

#[cfg(target_arch = "x86")]
structs! {
    /// A thread's registers, as `PTRACE_GETREGS` and `NT_PRSTATUS` have them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "user_regs_struct")]
    UserRegs: struct "pt_regs" {
        /// Register `ebx`.
        ebx "ebx": long,
        /// Register `ecx`.
        ecx "ecx": long,
        /// Register `edx`.
        edx "edx": long,
        /// Register `esi`.
        esi "esi": long,
        /// Register `edi`.
        edi "edi": long,
        /// Register `ebp`.
        ebp "ebp": long,
        /// Register `eax`.
        eax "eax": long,
        /// Segment `ds`.
        ds "xds": int,
        /// Segment `es`.
        es "xes": int,
        /// Segment `fs`.
        fs "xfs": int,
        /// Segment `gs`.
        gs "xgs": int,
        /// The call's number.
        orig_eax "orig_eax": long,
        /// The instruction's address.
        eip "eip": long,
        /// Segment `cs`.
        cs "xcs": int,
        /// Register `eflags`.
        eflags "eflags": long,
        /// The stack's.
        esp "esp": long,
        /// Segment `ss`.
        ss "xss": int,
    }
}

#[cfg(target_arch = "arm")]
structs! {
    /// A thread's registers, as `PTRACE_GETREGS` and `NT_PRSTATUS` have them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: struct "pt_regs" {
        /// Registers `r0` to `r15`, the status, and `r0` as it was before the call.
        uregs "uregs": [long; 18],
    }
}

#[cfg(target_arch = "aarch64")]
structs! {
    /// A thread's registers, as `NT_PRSTATUS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: struct "user_pt_regs" {
        /// Registers `x0` to `x30`.
        regs "regs": [u64; 31],
        /// The stack's.
        sp "sp": u64,
        /// The instruction's address.
        pc "pc": u64,
        /// The status.
        pstate "pstate": u64,
    }

    /// A thread's floating-point registers, as `NT_PRFPREG` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserFpsimdState: struct "user_fpsimd_state" {
        /// Registers `v0` to `v31`.
        vregs "vregs": [u128; 32],
        /// The status.
        fpsr "fpsr": u32,
        /// The control.
        fpcr "fpcr": u32,
        _reserved: [u32; 2],
    }

    /// One hardware breakpoint.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserHwdebugReg: inside "((struct user_hwdebug_state *)0)->dbg_regs[0]" {
        /// The address.
        addr "addr": u64,
        /// What it stops at.
        ctrl "ctrl": u32,
        _pad: u32,
    }

    /// A thread's hardware breakpoints, as `NT_ARM_HW_BREAK` and `NT_ARM_HW_WATCH` have them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserHwdebugState: struct "user_hwdebug_state" {
        /// How many there are, and of what kind.
        dbg_info "dbg_info": u32,
        _pad: u32,
        /// The breakpoints.
        dbg_regs "dbg_regs": [UserHwdebugReg; 16],
    }

    /// The head of a thread's SVE registers, as `NT_ARM_SVE` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserSveHeader: struct "user_sve_header" {
        /// The size of it all in bytes.
        size "size": u32,
        /// The most that it can be.
        max_size "max_size": u32,
        /// A vector's length in bytes.
        vl "vl": u16,
        /// The most that it can be.
        max_vl "max_vl": u16,
        /// Which registers follow, and what becomes of the length.
        flags "flags": SVE_PT,
        _reserved: u16,
    }

    /// The bits of an address that hold a signature, as `NT_ARM_PAC_MASK` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserPacMask: struct "user_pac_mask" {
        /// Of data.
        data_mask "data_mask": u64,
        /// Of instructions.
        insn_mask "insn_mask": u64,
    }

    /// The keys that sign addresses, as `NT_ARM_PACA_KEYS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserPacAddressKeys: struct "user_pac_address_keys" {
        /// Instructions, key A.
        apiakey "apiakey": u128,
        /// Instructions, key B.
        apibkey "apibkey": u128,
        /// Data, key A.
        apdakey "apdakey": u128,
        /// Data, key B.
        apdbkey "apdbkey": u128,
    }

    /// The key that signs anything, as `NT_ARM_PACG_KEYS` has it.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserPacGenericKeys: struct "user_pac_generic_keys" {
        /// The key.
        apgakey "apgakey": u128,
    }

    /// The head of a thread's ZA register, as `NT_ARM_ZA` has it.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserZaHeader: struct "user_za_header" {
        /// The size of it all in bytes.
        size "size": u32,
        /// The most that it can be.
        max_size "max_size": u32,
        /// A vector's length in bytes.
        vl "vl": u16,
        /// The most that it can be.
        max_vl "max_vl": u16,
        /// What becomes of the length.
        flags "flags": ZA_PT,
        _reserved: u16,
    }

    /// A thread's guarded control stack, as `NT_ARM_GCS` has it.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserGcs: struct "user_gcs" {
        /// What is on.
        features_enabled "features_enabled": u64,
        /// What cannot be changed any more.
        features_locked "features_locked": u64,
        /// The stack's address.
        gcspr_el0 "gcspr_el0": u64,
    }
}

#[cfg(target_arch = "aarch64")]
flags! {
    /// About SVE registers, in [`UserSveHeader`]'s `flags`.
    #[allow(non_camel_case_types)] // as C has it
    SVE_PT(u16) {
        /// SVE registers follow; without it, floating-point registers.
        REGS_SVE "SVE_PT_REGS_SVE" = 1;
        /// A child gets the same length.
        VL_INHERIT "SVE_PT_VL_INHERIT" = 2;
        /// The length changes when another program starts.
        VL_ONEXEC "SVE_PT_VL_ONEXEC" = 4;
    }

    /// About the ZA register, in [`UserZaHeader`]'s `flags`.
    #[allow(non_camel_case_types)] // as C has it
    ZA_PT(u16) {
        /// A child gets the same length.
        VL_INHERIT "ZA_PT_VL_INHERIT" = 2;
        /// The length changes when another program starts.
        VL_ONEXEC "ZA_PT_VL_ONEXEC" = 4;
    }
}

#[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
structs! {
    /// A thread's registers, as `NT_PRSTATUS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: struct "user_regs_struct" {
        /// The instruction's address.
        pc "pc": ulong,
        /// Register `ra`.
        ra "ra": ulong,
        /// Register `sp`.
        sp "sp": ulong,
        /// Register `gp`.
        gp "gp": ulong,
        /// Register `tp`.
        tp "tp": ulong,
        /// Register `t0`.
        t0 "t0": ulong,
        /// Register `t1`.
        t1 "t1": ulong,
        /// Register `t2`.
        t2 "t2": ulong,
        /// Register `s0`.
        s0 "s0": ulong,
        /// Register `s1`.
        s1 "s1": ulong,
        /// Register `a0`.
        a0 "a0": ulong,
        /// Register `a1`.
        a1 "a1": ulong,
        /// Register `a2`.
        a2 "a2": ulong,
        /// Register `a3`.
        a3 "a3": ulong,
        /// Register `a4`.
        a4 "a4": ulong,
        /// Register `a5`.
        a5 "a5": ulong,
        /// Register `a6`.
        a6 "a6": ulong,
        /// Register `a7`.
        a7 "a7": ulong,
        /// Register `s2`.
        s2 "s2": ulong,
        /// Register `s3`.
        s3 "s3": ulong,
        /// Register `s4`.
        s4 "s4": ulong,
        /// Register `s5`.
        s5 "s5": ulong,
        /// Register `s6`.
        s6 "s6": ulong,
        /// Register `s7`.
        s7 "s7": ulong,
        /// Register `s8`.
        s8 "s8": ulong,
        /// Register `s9`.
        s9 "s9": ulong,
        /// Register `s10`.
        s10 "s10": ulong,
        /// Register `s11`.
        s11 "s11": ulong,
        /// Register `t3`.
        t3 "t3": ulong,
        /// Register `t4`.
        t4 "t4": ulong,
        /// Register `t5`.
        t5 "t5": ulong,
        /// Register `t6`.
        t6 "t6": ulong,
    }

    /// A thread's single-precision registers.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    RiscvFExtState: struct "__riscv_f_ext_state" {
        /// Registers `f0` to `f31`.
        f "f": [u32; 32],
        /// Status and control.
        fcsr "fcsr": u32,
    }

    /// A thread's double-precision registers, as `NT_PRFPREG` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    RiscvDExtState: struct "__riscv_d_ext_state" {
        /// Registers `f0` to `f31`.
        f "f": [u64; 32],
        /// Status and control.
        fcsr "fcsr": u32,
    }

    /// The head of a thread's vector registers, as `NT_RISCV_VECTOR` has them: they stand behind it.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    RiscvVRegsetState: struct "__riscv_v_regset_state" {
        /// The first element.
        vstart "vstart": ulong,
        /// How many elements.
        vl "vl": ulong,
        /// Their type.
        vtype "vtype": ulong,
        /// Status and control.
        vcsr "vcsr": ulong,
        /// A register's length in bytes.
        vlenb "vlenb": ulong,
    }
}

#[cfg(any(target_arch = "loongarch64", target_arch = "loongarch32"))]
structs! {
    /// A thread's registers, as `NT_PRSTATUS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: struct "user_pt_regs" {
        /// Registers `r0` to `r31`.
        regs "regs": [ulong; 32],
        /// `a0` as it was before the call.
        orig_a0 "orig_a0": ulong,
        /// The instruction's address.
        csr_era "csr_era": ulong,
        /// The address of the last fault.
        csr_badv "csr_badv": ulong,
        _reserved: [ulong; 10],
    }

    /// A thread's floating-point registers.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserFpState: struct "user_fp_state" {
        /// Registers `f0` to `f31`.
        fpr "fpr": [u64; 32],
        /// The conditions.
        fcc "fcc": u64,
        /// Status and control.
        fcsr "fcsr": u32,
    }
}

#[cfg(target_arch = "s390x")]
structs! {
    /// The program status word.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Psw: typedef "psw_t" {
        /// The status.
        mask "mask": ulong,
        /// The instruction's address.
        addr "addr": ulong,
    }

    /// A thread's registers, as `NT_PRSTATUS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: typedef "s390_regs" {
        /// The program status word.
        psw "psw": Psw,
        /// Registers `r0` to `r15`.
        gprs "gprs": [ulong; 16],
        /// Registers `a0` to `a15`.
        acrs "acrs": [uint; 16],
        /// `r2` as it was before the call.
        orig_gpr2 "orig_gpr2": ulong,
    }
}

#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
structs! {
    /// A thread's registers, as `PTRACE_GETREGS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: struct "pt_regs" {
        /// Registers `$0` to `$31`.
        regs "regs": [u64; 32],
        /// Register `lo`.
        lo "lo": u64,
        /// Register `hi`.
        hi "hi": u64,
        /// The instruction's address.
        cp0_epc "cp0_epc": u64,
        /// The address of the last fault.
        cp0_badvaddr "cp0_badvaddr": u64,
        /// The status.
        cp0_status "cp0_status": u64,
        /// The last exception's cause.
        cp0_cause "cp0_cause": u64,
    }
}

#[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
structs! {
    /// A thread's registers, as `NT_PRSTATUS` has them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    UserRegs: struct "pt_regs" {
        /// Registers `r0` to `r31`.
        gpr "gpr": [ulong; 32],
        /// The instruction's address.
        nip "nip": ulong,
        /// The machine's state.
        msr "msr": ulong,
        /// `r3` as it was before the call.
        orig_gpr3 "orig_gpr3": ulong,
        /// The count.
        ctr "ctr": ulong,
        /// Where it goes back to.
        link "link": ulong,
        /// Register `xer`.
        xer "xer": ulong,
        /// The conditions.
        ccr "ccr": ulong,
        /// Whether interrupts are let through.
        #[cfg(target_arch = "powerpc64")]
        softe "softe": ulong,
        /// Register `mq`.
        #[cfg(target_arch = "powerpc")]
        mq "mq": ulong,
        /// The last exception.
        trap "trap": ulong,
        /// The address of the last fault.
        dar "dar": ulong,
        /// About the last fault.
        dsisr "dsisr": ulong,
        /// A call's result.
        result "result": ulong,
    }
}

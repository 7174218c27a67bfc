//! Signals: numbers, sets, actions, and what is told about one.

use super::macros::{flags, headers, open, structs};
use super::{Sigval, clock_t, int, long, pid_t, short, size_t, timer_t, uid_t, uint, ulong, void};

headers!("linux/signal.h");

/// These have numbers of their own, and 128 signals.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));

/// How many signals there are; the first is 1.
const SIGNALS: usize = if MIPS { 128 } else { 64 };

open! {
    /// A signal's number, the `SIG` names of [signal(7)](https://man7.org/linux/man-pages/man7/signal.7.html).
    SIG(int) {
        /// The terminal is gone.
        HUP "SIGHUP" = 1;
        /// Interrupted from the keyboard.
        INT "SIGINT" = 2;
        /// Told to quit from the keyboard, with a core dump.
        QUIT "SIGQUIT" = 3;
        /// An instruction that the processor does not know.
        ILL "SIGILL" = 4;
        /// A breakpoint.
        TRAP "SIGTRAP" = 5;
        /// The program gave up by itself.
        ABRT "SIGABRT" = 6;
        /// The same as [`ABRT`](SIG::ABRT).
        IOT "SIGIOT" = 6;
        /// Memory that is not there, or badly aligned.
        BUS "SIGBUS" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 10 } else { 7 };
        /// An arithmetic fault.
        FPE "SIGFPE" = 8;
        /// Ended, without a chance to object.
        KILL "SIGKILL" = 9;
        /// The program's own.
        USR1 "SIGUSR1" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 16 } else { 10 };
        /// An address that may not be used so.
        SEGV "SIGSEGV" = 11;
        /// The program's own.
        USR2 "SIGUSR2" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 17 } else { 12 };
        /// A pipe or socket that nobody reads any more.
        PIPE "SIGPIPE" = 13;
        /// A timer went off.
        ALRM "SIGALRM" = 14;
        /// Asked to end.
        TERM "SIGTERM" = 15;
        /// The coprocessor's stack (never sent).
        #[cfg(not(any(target_arch = "mips64", target_arch = "mips")))]
        STKFLT "SIGSTKFLT" = 16;
        /// An emulated instruction (never sent).
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        EMT "SIGEMT" = 7;
        /// A child ended, stopped or went on.
        CHLD "SIGCHLD" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 18 } else { 17 };
        /// The same as [`CHLD`](SIG::CHLD).
        #[cfg(any(target_arch = "mips64", target_arch = "mips"))]
        CLD "SIGCLD" = 18;
        /// Go on.
        CONT "SIGCONT" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 25 } else { 18 };
        /// Stopped, without a chance to object.
        STOP "SIGSTOP" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 23 } else { 19 };
        /// Stopped from the keyboard.
        TSTP "SIGTSTP" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 24 } else { 20 };
        /// A background process read from its terminal.
        TTIN "SIGTTIN" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 26 } else { 21 };
        /// A background process wrote to its terminal.
        TTOU "SIGTTOU" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 27 } else { 22 };
        /// Urgent data on a socket.
        URG "SIGURG" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 21 } else { 23 };
        /// The processor time that is allowed is used up.
        XCPU "SIGXCPU" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 30 } else { 24 };
        /// The file is larger than is allowed.
        XFSZ "SIGXFSZ" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 31 } else { 25 };
        /// A timer of the process's own running time went off.
        VTALRM "SIGVTALRM" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 28 } else { 26 };
        /// A timer of the process's running time went off.
        PROF "SIGPROF" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 29 } else { 27 };
        /// The terminal's size changed.
        WINCH "SIGWINCH" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 20 } else { 28 };
        /// Input or output is possible.
        IO "SIGIO" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 22 } else { 29 };
        /// The same as [`IO`](SIG::IO).
        POLL "SIGPOLL" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 22 } else { 29 };
        /// The power is failing.
        PWR "SIGPWR" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 19 } else { 30 };
        /// A call that is not allowed, or does not exist.
        SYS "SIGSYS" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 12 } else { 31 };
        /// The first of those that queue, all of them the program's own.
        RTMIN "SIGRTMIN" = 32;
        /// The last of those that queue.
        RTMAX "SIGRTMAX" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 128 } else { 64 };
    }
}

open! {
    /// How `rt_sigprocmask` changes the mask.
    HowSIG(int) {
        /// Hold these back too.
        BLOCK "SIG_BLOCK" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 1 } else { 0 };
        /// Let these through.
        UNBLOCK "SIG_UNBLOCK" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 2 } else { 1 };
        /// Hold back exactly these.
        SETMASK "SIG_SETMASK" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 3 } else { 2 };
    }
}

#[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
type ActionFlags = ulong;
#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
type ActionFlags = uint;

flags! {
    /// How a signal is handled, the `SA_` names of
    /// [sigaction(2)](https://man7.org/linux/man-pages/man2/sigaction.2.html).
    SA(ActionFlags) {
        /// No signal when a child stops.
        NOCLDSTOP "SA_NOCLDSTOP" = 1;
        /// Children leave no zombies.
        NOCLDWAIT "SA_NOCLDWAIT" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 0x0001_0000 } else { 2 };
        /// The handler gets three arguments.
        SIGINFO "SA_SIGINFO" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { 8 } else { 4 };
        /// A bit that stays unknown: a kernel that clears it clears all that it does not know.
        UNSUPPORTED "SA_UNSUPPORTED" = 0x400;
        /// The address of a fault keeps the bits of its tag.
        EXPOSE_TAGBITS "SA_EXPOSE_TAGBITS" = 0x800;
        /// The handler runs in 32-bit mode.
        #[cfg(target_arch = "arm")]
        THIRTYTWO "SA_THIRTYTWO" = 0x0200_0000;
        /// The restorer's field is filled.
        #[cfg(not(any(target_arch = "riscv64", target_arch = "riscv32", target_arch = "loongarch64", target_arch = "mips64", target_arch = "mips")))]
        RESTORER "SA_RESTORER" = 0x0400_0000;
        /// The handler runs on the alternate stack.
        ONSTACK "SA_ONSTACK" = 0x0800_0000;
        /// A call that was interrupted starts again.
        RESTART "SA_RESTART" = 0x1000_0000;
        /// The signal is not held back in its own handler.
        NODEFER "SA_NODEFER" = 0x4000_0000;
        /// The same as [`NODEFER`](SA::NODEFER).
        NOMASK "SA_NOMASK" = 0x4000_0000;
        /// The handler serves once.
        RESETHAND "SA_RESETHAND" = 0x8000_0000;
        /// The same as [`RESETHAND`](SA::RESETHAND).
        ONESHOT "SA_ONESHOT" = 0x8000_0000;
    }
}

/// A set of signals as the kernel has it: 64 bits (mips: 128), signal 1 the lowest. It is not the C library's
/// `sigset_t` of 1024 bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "sigset_t")]
#[repr(C)]
pub struct Sigset([ulong; SIGNALS / ulong::BITS as usize]);

impl Sigset {
    /// The size that calls want to be told, in bytes.
    pub const SIZE: usize = size_of::<Sigset>();
    /// No signal.
    pub const EMPTY: Sigset = Sigset([0; SIGNALS / ulong::BITS as usize]);
    /// Every signal.
    pub const FULL: Sigset = Sigset([!0; SIGNALS / ulong::BITS as usize]);

    /// This set and one signal more. A number that is no signal's changes nothing.
    #[must_use]
    pub const fn with(mut self, signal: SIG) -> Sigset {
        if signal.0 >= 1 && signal.0 <= SIGNALS as int {
            let bit = signal.0 as u32 - 1;
            self.0[(bit / ulong::BITS) as usize] |= 1 << (bit % ulong::BITS);
        }
        self
    }

    /// Whether a signal is in the set.
    pub const fn has(self, signal: SIG) -> bool {
        if signal.0 < 1 || signal.0 > SIGNALS as int {
            return false;
        }
        let bit = signal.0 as u32 - 1;
        self.0[(bit / ulong::BITS) as usize] >> (bit % ulong::BITS) & 1 == 1
    }

    /// The first word of the set: what the calls of the first kernels take, which know no other signals.
    #[doc(alias = "old_sigset_t")]
    pub const fn old(self) -> ulong {
        self.0[0]
    }
}

structs! {
    /// What a signal does: the kernel's `struct sigaction`, not the C library's.
    #[derive(Clone, Copy, Debug)]
    #[doc(alias = "kernel_sigaction")]
    Sigaction: struct "sigaction" in "include/linux/signal_types.h" on (any(target_arch = "x86", target_arch = "arm")) {
        /// How the handler is called.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        flags "sa_flags": SA,
        /// The handler's address, 0 for the default (`SIG_DFL`), 1 to ignore the signal (`SIG_IGN`).
        handler "sa_handler": *const void,
        /// How the handler is called.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        flags "sa_flags": SA,
        /// What the handler returns to: [`RESTORER`](crate::arch::RESTORER).
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "arm", target_arch = "aarch64", target_arch = "s390x", target_arch = "powerpc64", target_arch = "powerpc"))]
        restorer "sa_restorer": Option<unsafe extern "C" fn()>,
        /// Which signals are held back while the handler runs.
        mask "sa_mask": Sigset,
    }
}

impl Sigaction {
    /// What the signal does if nobody says otherwise.
    pub const DFL: Sigaction = Sigaction::with(core::ptr::null(), SA::empty());
    /// The signal is passed over.
    pub const IGN: Sigaction = Sigaction::with(core::ptr::without_provenance(1), SA::empty());

    /// A handler and how it is called; the way back from it is filled in where the machine wants one.
    pub const fn with(handler: *const void, flags: SA) -> Sigaction {
        #[cfg(target_arch = "x86_64")]
        let flags = SA::from_bits_retain(flags.bits() | SA::RESTORER.bits());
        Sigaction {
            handler,
            flags,
            #[cfg(any(
                target_arch = "x86_64",
                target_arch = "x86",
                target_arch = "arm",
                target_arch = "aarch64",
                target_arch = "s390x",
                target_arch = "powerpc64",
                target_arch = "powerpc"
            ))]
            restorer: crate::arch::RESTORER,
            mask: Sigset::EMPTY,
        }
    }
}

/// What `sigsuspend` takes: the first word of a set, [`Sigset::old`]; on mips the set's address.
#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
pub type SuspendSet = *const Sigset;
/// What `sigsuspend` takes: the first word of a set, [`Sigset::old`]; on mips the set's address.
#[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
pub type SuspendSet = ulong;

/// What a signal does, as the first `sigaction` call has it: on mips it is the same struct.
#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
pub type OldSigaction = Sigaction;

#[cfg(any(target_arch = "x86", target_arch = "arm"))]
structs! {
    /// What a signal does, as the first `sigaction` call has it.
    #[derive(Clone, Copy, Debug)]
    OldSigaction: struct "sigaction" {
        /// The handler's address, 0 for the default (`SIG_DFL`), 1 to ignore the signal (`SIG_IGN`).
        handler "sa_handler": *const void,
        /// Which signals are held back while the handler runs: [`Sigset::old`].
        mask "sa_mask": ulong,
        /// How the handler is called.
        flags "sa_flags": SA,
        /// What the handler returns to.
        restorer "sa_restorer": Option<unsafe extern "C" fn()>,
    }
}

// s390x's headers don't have it.
#[cfg(any(target_arch = "s390x", target_arch = "powerpc64", target_arch = "powerpc"))]
structs! {
    /// What a signal does, as the first `sigaction` call has it.
    #[derive(Clone, Copy, Debug)]
    OldSigaction: "include/linux/signal_types.h" "old_sigaction" {
        /// The handler's address, 0 for the default (`SIG_DFL`), 1 to ignore the signal (`SIG_IGN`).
        handler "sa_handler": *const void,
        /// Which signals are held back while the handler runs: [`Sigset::old`].
        mask "sa_mask": ulong,
        /// How the handler is called.
        flags "sa_flags": SA,
        /// What the handler returns to.
        restorer "sa_restorer": Option<unsafe extern "C" fn()>,
    }
}

open! {
    /// Why a signal was sent, if not for a fault: the `SI_` names, in [`Siginfo`]'s `code`. 0 and below are from a
    /// process.
    SI(int) {
        /// By `kill`.
        USER "SI_USER" = 0;
        /// By the kernel.
        KERNEL "SI_KERNEL" = 128;
        /// By `rt_sigqueueinfo`, with a value.
        QUEUE "SI_QUEUE" = -1;
        /// By a timer.
        TIMER "SI_TIMER" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { -3 } else { -2 };
        /// By a message queue.
        MESGQ "SI_MESGQ" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { -4 } else { -3 };
        /// By asynchronous I/O.
        ASYNCIO "SI_ASYNCIO" = if cfg!(any(target_arch = "mips64", target_arch = "mips")) { -2 } else { -4 };
        /// By I/O that a descriptor's owner asked to be told.
        SIGIO "SI_SIGIO" = -5;
        /// By `tkill` or `tgkill`.
        TKILL "SI_TKILL" = -6;
        /// By a program's start, to its other threads.
        DETHREAD "SI_DETHREAD" = -7;
        /// By a lookup of a name.
        ASYNCNL "SI_ASYNCNL" = -60;
    }
}

open! {
    /// Why [`SIG::ILL`] was sent.
    ILL(int) {
        /// An instruction.
        ILLOPC "ILL_ILLOPC" = 1;
        /// An operand.
        ILLOPN "ILL_ILLOPN" = 2;
        /// The way that an address is formed.
        ILLADR "ILL_ILLADR" = 3;
        /// A trap.
        ILLTRP "ILL_ILLTRP" = 4;
        /// An instruction that only the kernel may use.
        PRVOPC "ILL_PRVOPC" = 5;
        /// A register that only the kernel may use.
        PRVREG "ILL_PRVREG" = 6;
        /// The coprocessor.
        COPROC "ILL_COPROC" = 7;
        /// The stack inside of the processor.
        BADSTK "ILL_BADSTK" = 8;
        /// An address that is none.
        BADIADDR "ILL_BADIADDR" = 9;
    }
}

open! {
    /// Why [`SIG::FPE`] was sent.
    FPE(int) {
        /// A whole number divided by 0.
        INTDIV "FPE_INTDIV" = 1;
        /// A whole number became too large.
        INTOVF "FPE_INTOVF" = 2;
        /// Divided by 0.
        FLTDIV "FPE_FLTDIV" = 3;
        /// Too large.
        FLTOVF "FPE_FLTOVF" = 4;
        /// Too near to 0.
        FLTUND "FPE_FLTUND" = 5;
        /// Not exact.
        FLTRES "FPE_FLTRES" = 6;
        /// Not defined.
        FLTINV "FPE_FLTINV" = 7;
        /// An index outside of its range.
        FLTSUB "FPE_FLTSUB" = 8;
        /// Not known.
        FLTUNK "FPE_FLTUNK" = 14;
        /// An instruction that traps on a condition.
        CONDTRAP "FPE_CONDTRAP" = 15;
    }
}

open! {
    /// Why [`SIG::SEGV`] was sent.
    SEGV(int) {
        /// Nothing is mapped there.
        MAPERR "SEGV_MAPERR" = 1;
        /// What is mapped there may not be used so.
        ACCERR "SEGV_ACCERR" = 2;
        /// Outside of the bounds that were set.
        BNDERR "SEGV_BNDERR" = 3;
        /// The protection key forbids it.
        PKUERR "SEGV_PKUERR" = 4;
        /// The page has no tags.
        ACCADI "SEGV_ACCADI" = 5;
        /// A tag is wrong, told late.
        ADIDERR "SEGV_ADIDERR" = 6;
        /// A tag is wrong, told at once.
        ADIPERR "SEGV_ADIPERR" = 7;
        /// A tag is wrong, told late (aarch64).
        MTEAERR "SEGV_MTEAERR" = 8;
        /// A tag is wrong, told at once (aarch64).
        MTESERR "SEGV_MTESERR" = 9;
        /// The shadow stack says otherwise.
        CPERR "SEGV_CPERR" = 10;
    }
}

open! {
    /// Why [`SIG::BUS`] was sent.
    BUS(int) {
        /// Badly aligned.
        ADRALN "BUS_ADRALN" = 1;
        /// The memory is not there.
        ADRERR "BUS_ADRERR" = 2;
        /// The memory has an error.
        OBJERR "BUS_OBJERR" = 3;
        /// The memory has an error, and the program cannot go on.
        MCEERR_AR "BUS_MCEERR_AR" = 4;
        /// The memory has an error, found before anybody used it.
        MCEERR_AO "BUS_MCEERR_AO" = 5;
    }
}

open! {
    /// Why [`SIG::TRAP`] was sent.
    TRAP(int) {
        /// A breakpoint.
        BRKPT "TRAP_BRKPT" = 1;
        /// One step was made.
        TRACE "TRAP_TRACE" = 2;
        /// A branch was taken.
        BRANCH "TRAP_BRANCH" = 3;
        /// A breakpoint of the processor's.
        HWBKPT "TRAP_HWBKPT" = 4;
        /// Not known.
        UNK "TRAP_UNK" = 5;
        /// An event of `perf_event_open`.
        PERF "TRAP_PERF" = 6;
    }
}

flags! {
    /// About an event of `perf_event_open`, in [`SifieldsPerf`]'s `flags`.
    #[allow(non_camel_case_types)] // as C has it
    TRAP_PERF_FLAG(u32) {
        /// The signal came later than the event.
        ASYNC "TRAP_PERF_FLAG_ASYNC" = 1;
    }
}

open! {
    /// Why [`SIG::POLL`] was sent.
    SigPOLL(int) {
        /// There is something to read.
        IN "POLL_IN" = 1;
        /// There is room to write.
        OUT "POLL_OUT" = 2;
        /// There is a message.
        MSG "POLL_MSG" = 3;
        /// An error.
        ERR "POLL_ERR" = 4;
        /// There is something urgent to read.
        PRI "POLL_PRI" = 5;
        /// The other end is gone.
        HUP "POLL_HUP" = 6;
    }
}

open! {
    /// Why [`SIG::SYS`] was sent.
    SigSYS(int) {
        /// A seccomp filter says so.
        SECCOMP "SYS_SECCOMP" = 1;
        /// The program asked for it, by `PR_SET_SYSCALL_USER_DISPATCH`.
        USER_DISPATCH "SYS_USER_DISPATCH" = 2;
    }
}

open! {
    /// Why `SIGEMT` was sent, where there is one.
    EMT(int) {
        /// A tag is too large.
        TAGOVF "EMT_TAGOVF" = 1;
    }
}

flags! {
    /// About an alternate stack, in [`Sigaltstack`]'s `flags`.
    SigSS(uint) {
        /// It is in use.
        ONSTACK "SS_ONSTACK" = 1;
        /// There is none.
        DISABLE "SS_DISABLE" = 2;
        /// It is none while a handler runs on it.
        AUTODISARM "SS_AUTODISARM" = 0x8000_0000;
    }
}

open! {
    /// Sizes of an alternate stack, in bytes; a machine with many registers may want more (`AT_MINSIGSTKSZ`).
    SIGSTKSZ(size_t) {
        /// The least that the kernel takes.
        MIN "MINSIGSTKSZ" = if cfg!(target_arch = "aarch64") { 5120 } else if cfg!(target_arch = "loongarch64") { 4096 } else if cfg!(target_arch = "powerpc64") { 8192 } else { 2048 };
        /// What is enough for most.
        USUAL "SIGSTKSZ" = if cfg!(any(target_arch = "aarch64", target_arch = "loongarch64")) { 16384 } else if cfg!(target_arch = "powerpc64") { 32768 } else { 8192 };
    }
}

structs! {
    /// The stack that signal handlers run on: C's `stack_t`.
    #[derive(Clone, Copy, Debug)]
    #[doc(alias = "stack_t")]
    Sigaltstack: struct "sigaltstack" {
        /// Its lowest address.
        sp "ss_sp": *mut void,
        /// About it.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        flags "ss_flags": SigSS,
        /// Its size in bytes.
        size "ss_size": size_t,
        /// About it.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        flags "ss_flags": SigSS,
    }
}

impl Default for Sigaltstack {
    fn default() -> Sigaltstack {
        Sigaltstack { sp: core::ptr::null_mut(), flags: SigSS::DISABLE, size: 0 }
    }
}

structs! {
    /// From a process: who sent it.
    #[derive(Clone, Copy, Debug, Default)]
    SifieldsKill: inside "((union __sifields *)0)->_kill" {
        /// The process.
        pid "_pid": pid_t,
        /// Its user.
        uid "_uid": uid_t,
    }

    /// From a timer.
    #[derive(Clone, Copy)]
    SifieldsTimer: inside "((union __sifields *)0)->_timer" {
        /// The timer.
        tid "_tid": timer_t,
        /// How often it went off and could not tell.
        overrun "_overrun": int,
        /// What it was given to carry.
        sigval "_sigval": Sigval,
        _sys_private: int,
    }

    /// From a process, with a value.
    #[derive(Clone, Copy)]
    SifieldsRt: inside "((union __sifields *)0)->_rt" {
        /// The process.
        pid "_pid": pid_t,
        /// Its user.
        uid "_uid": uid_t,
        /// What it was given to carry.
        sigval "_sigval": Sigval,
    }

    /// About a child.
    #[derive(Clone, Copy, Debug, Default)]
    SifieldsSigchld: inside "((union __sifields *)0)->_sigchld" {
        /// The child.
        pid "_pid": pid_t,
        /// Its user.
        uid "_uid": uid_t,
        /// Its exit status, or the number of the signal that ended or stopped it.
        status "_status": int,
        /// The time that it ran for itself, in ticks.
        utime "_utime": clock_t,
        /// The time that the kernel ran for it, in ticks.
        stime "_stime": clock_t,
    }

    /// The bounds that an address is outside of.
    #[derive(Clone, Copy, Debug)]
    SifieldsBnd: inside "((union __sifields *)0)->_sigfault._addr_bnd" {
        _dummy: [u8; size_of::<usize>()],
        /// The lowest that is allowed.
        lower "_lower": *mut void,
        /// The highest that is allowed.
        upper "_upper": *mut void,
    }

    /// The protection key that forbids it.
    #[derive(Clone, Copy, Debug)]
    SifieldsPkey: inside "((union __sifields *)0)->_sigfault._addr_pkey" {
        _dummy: [u8; size_of::<usize>()],
        /// The key.
        pkey "_pkey": u32,
    }

    /// The event of `perf_event_open`.
    #[derive(Clone, Copy, Debug)]
    SifieldsPerf: inside "((union __sifields *)0)->_sigfault._perf" {
        /// The event's `sig_data`.
        data "_data": ulong,
        /// The event's type.
        kind "_type": u32,
        /// About it: [`TRAP_PERF_FLAG`] bits.
        flags "_flags": TRAP_PERF_FLAG,
    }
}

/// What is told about a fault besides its address, by the code.
#[derive(Clone, Copy)]
#[repr(C)]
pub union SifieldsMore {
    /// The number of the trap.
    pub trapno: int,
    /// With [`BUS::MCEERR_AR`] and [`BUS::MCEERR_AO`]: how much is bad, as the power of two of its bytes.
    pub addr_lsb: short,
    /// With [`SEGV::BNDERR`].
    pub bnd: SifieldsBnd,
    /// With [`SEGV::PKUERR`].
    pub pkey: SifieldsPkey,
    /// With [`TRAP::PERF`].
    pub perf: SifieldsPerf,
}

structs! {
    /// About a fault.
    #[derive(Clone, Copy)]
    SifieldsSigfault: inside "((union __sifields *)0)->_sigfault" {
        /// The address.
        addr "_addr": *mut void,
        /// What else is told.
        more "": SifieldsMore,
    }

    /// About input and output.
    #[derive(Clone, Copy, Debug, Default)]
    SifieldsSigpoll: inside "((union __sifields *)0)->_sigpoll" {
        /// What is possible: `POLL` bits.
        band "_band": long,
        /// The descriptor.
        fd "_fd": int,
    }

    /// About a call that is not allowed.
    #[derive(Clone, Copy, Debug)]
    SifieldsSigsys: inside "((union __sifields *)0)->_sigsys" {
        /// Behind the instruction that made the call.
        call_addr "_call_addr": *mut void,
        /// The call's number.
        syscall "_syscall": int,
        /// The architecture: an `AUDIT_ARCH` value.
        arch "_arch": uint,
    }

    /// What is told about a signal, by the signal and its code.
    #[derive(Clone, Copy)]
    Sifields: union "__sifields" {
        /// From `kill`.
        kill "_kill": SifieldsKill,
        /// From a timer.
        timer "_timer": SifieldsTimer,
        /// From `rt_sigqueueinfo`.
        rt "_rt": SifieldsRt,
        /// With [`SIG::CHLD`].
        sigchld "_sigchld": SifieldsSigchld,
        /// With [`SIG::ILL`], [`SIG::FPE`], [`SIG::SEGV`], [`SIG::BUS`], [`SIG::TRAP`].
        sigfault "_sigfault": SifieldsSigfault,
        /// With [`SIG::POLL`].
        sigpoll "_sigpoll": SifieldsSigpoll,
        /// With [`SIG::SYS`].
        sigsys "_sigsys": SifieldsSigsys,
    }

    /// What is told about a signal, or about a child that was waited for: C's `siginfo_t`, 128 bytes.
    #[derive(Clone, Copy)]
    Siginfo: typedef "siginfo_t" {
        /// The signal.
        signo "si_signo": int,
        /// An error number, rarely filled.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        errno "si_errno": int,
        /// Why it was sent: [`SI`], or by the signal, as [`CLD`](super::CLD).
        code "si_code": int,
        /// An error number, rarely filled.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        errno "si_errno": int,
        /// The rest, by the signal.
        fields "_sifields": Sifields,
        _pad: [u8; 128 - SIGINFO_HEAD - size_of::<Sifields>()],
    }
}

/// Three `int`s, up to the alignment of a word.
const SIGINFO_HEAD: usize = 12usize.next_multiple_of(size_of::<ulong>());

static_assertions::const_assert_eq!(size_of::<Siginfo>(), 128);

impl Default for Siginfo {
    fn default() -> Siginfo {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

impl core::fmt::Debug for Siginfo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Siginfo {{ signo: {:?}, errno: {}, code: {}, .. }}", SIG(self.signo), self.errno, self.code)
    }
}

impl Siginfo {
    /// The process that it came from or is about (`si_pid`): for signals that a process sent, and for
    /// children. For other signals the number means nothing.
    pub fn pid(&self) -> int {
        // SAFETY: every bit pattern is a value of it, and the kernel has written the whole union, or `default` did.
        unsafe { self.fields.kill.pid }
    }

    /// A child's exit status, or the number of the signal that ended or stopped it (`si_status`).
    pub fn status(&self) -> int {
        // SAFETY: as above.
        unsafe { self.fields.sigchld.status }
    }
}

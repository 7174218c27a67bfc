//! Signals: numbers, sets, actions, and what is told about one.

use super::macros::{flags, headers, open, structs};
use super::{int, ulong, void};

headers!("linux/signal.h");

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
        /// Memory that is not there, or badly aligned.
        BUS "SIGBUS" = 7;
        /// An arithmetic fault.
        FPE "SIGFPE" = 8;
        /// Ended, without a chance to object.
        KILL "SIGKILL" = 9;
        /// The program's own.
        USR1 "SIGUSR1" = 10;
        /// An address that may not be used so.
        SEGV "SIGSEGV" = 11;
        /// The program's own.
        USR2 "SIGUSR2" = 12;
        /// A pipe or socket that nobody reads any more.
        PIPE "SIGPIPE" = 13;
        /// A timer went off.
        ALRM "SIGALRM" = 14;
        /// Asked to end.
        TERM "SIGTERM" = 15;
        /// The coprocessor's stack (never sent).
        STKFLT "SIGSTKFLT" = 16;
        /// A child ended, stopped or went on.
        CHLD "SIGCHLD" = 17;
        /// Go on.
        CONT "SIGCONT" = 18;
        /// Stopped, without a chance to object.
        STOP "SIGSTOP" = 19;
        /// Stopped from the keyboard.
        TSTP "SIGTSTP" = 20;
        /// A background process read from its terminal.
        TTIN "SIGTTIN" = 21;
        /// A background process wrote to its terminal.
        TTOU "SIGTTOU" = 22;
        /// Urgent data on a socket.
        URG "SIGURG" = 23;
        /// The processor time that is allowed is used up.
        XCPU "SIGXCPU" = 24;
        /// The file is larger than is allowed.
        XFSZ "SIGXFSZ" = 25;
        /// A timer of the process's own running time went off.
        VTALRM "SIGVTALRM" = 26;
        /// A timer of the process's running time went off.
        PROF "SIGPROF" = 27;
        /// The terminal's size changed.
        WINCH "SIGWINCH" = 28;
        /// Input or output is possible.
        IO "SIGIO" = 29;
        /// The power is failing.
        PWR "SIGPWR" = 30;
        /// A call that is not allowed, or does not exist.
        SYS "SIGSYS" = 31;
    }
}

open! {
    /// How `rt_sigprocmask` changes the mask.
    HowSIG(int) {
        /// Hold these back too.
        BLOCK "SIG_BLOCK" = 0;
        /// Let these through.
        UNBLOCK "SIG_UNBLOCK" = 1;
        /// Hold back exactly these.
        SETMASK "SIG_SETMASK" = 2;
    }
}

flags! {
    /// How a signal is handled, the `SA_` names of
    /// [sigaction(2)](https://man7.org/linux/man-pages/man2/sigaction.2.html).
    SA(ulong) {
        /// No signal when a child stops.
        NOCLDSTOP "SA_NOCLDSTOP" = 0x0000_0001;
        /// Children leave no zombies.
        NOCLDWAIT "SA_NOCLDWAIT" = 0x0000_0002;
        /// The handler gets three arguments.
        SIGINFO "SA_SIGINFO" = 0x0000_0004;
        /// The restorer's field is filled.
        #[cfg(any(
            target_arch = "x86_64", target_arch = "x86", target_arch = "arm", target_arch = "aarch64",
            target_arch = "s390x", target_arch = "powerpc64", target_arch = "powerpc"
        ))]
        RESTORER "SA_RESTORER" = 0x0400_0000;
        /// The handler runs on the alternate stack.
        ONSTACK "SA_ONSTACK" = 0x0800_0000;
        /// A call that was interrupted starts again.
        RESTART "SA_RESTART" = 0x1000_0000;
        /// The signal is not held back in its own handler.
        NODEFER "SA_NODEFER" = 0x4000_0000;
        /// The handler serves once.
        RESETHAND "SA_RESETHAND" = 0x8000_0000;
    }
}

/// A set of signals as the kernel has it: 64 bits, signal 1 the lowest. It is not the C library's
/// `sigset_t` of 1024 bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "sigset_t")]
#[repr(C)]
pub struct Sigset([ulong; 64 / ulong::BITS as usize]);

impl Sigset {
    /// The size that calls want to be told, in bytes.
    pub const SIZE: usize = size_of::<Sigset>();
    /// No signal.
    pub const EMPTY: Sigset = Sigset([0; 64 / ulong::BITS as usize]);
    /// Every signal.
    pub const FULL: Sigset = Sigset([!0; 64 / ulong::BITS as usize]);

    /// This set and one signal more. A number that is no signal's changes nothing.
    #[must_use]
    pub const fn with(mut self, signal: SIG) -> Sigset {
        if signal.0 >= 1 && signal.0 <= 64 {
            let bit = signal.0 as u32 - 1;
            self.0[(bit / ulong::BITS) as usize] |= 1 << (bit % ulong::BITS);
        }
        self
    }

    /// Whether a signal is in the set.
    pub const fn has(self, signal: SIG) -> bool {
        if signal.0 < 1 || signal.0 > 64 {
            return false;
        }
        let bit = signal.0 as u32 - 1;
        self.0[(bit / ulong::BITS) as usize] >> (bit % ulong::BITS) & 1 == 1
    }
}

structs! {
    /// What a signal does: the kernel's `struct sigaction`, not the C library's.
    #[derive(Clone, Copy, Debug)]
    #[doc(alias = "kernel_sigaction")]
    Sigaction: struct "sigaction" in "include/linux/signal_types.h" on (any(target_arch = "x86", target_arch = "arm")) {
        /// The handler's address, 0 for the default (`SIG_DFL`), 1 to ignore the signal (`SIG_IGN`).
        handler "sa_handler": *const void,
        /// How the handler is called.
        flags "sa_flags": SA,
        /// What the handler returns to: [`RESTORER`](crate::arch::RESTORER).
        #[cfg(any(
            target_arch = "x86_64", target_arch = "x86", target_arch = "arm", target_arch = "aarch64",
            target_arch = "s390x", target_arch = "powerpc64", target_arch = "powerpc"
        ))]
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

structs! {
    /// What is told about a signal, or about a child that was waited for: C's `siginfo_t`, 128 bytes.
    #[derive(Clone, Copy)]
    Siginfo: typedef "siginfo_t" {
        /// The signal.
        signo "si_signo": int,
        /// An error number, rarely filled.
        errno "si_errno": int,
        /// Why it was sent.
        code "si_code": int,
        /// The rest, by the signal: the kernel's union, which starts at a word's boundary.
        fields: [ulong; (128 - SIGINFO_HEAD) / size_of::<ulong>()],
    }
}

/// Three `int`s, up to the alignment of a word.
const SIGINFO_HEAD: usize = 12usize.next_multiple_of(size_of::<ulong>());

static_assertions::const_assert_eq!(size_of::<Siginfo>(), 128);

impl Default for Siginfo {
    fn default() -> Siginfo {
        Siginfo { signo: 0, errno: 0, code: 0, fields: [0; (128 - SIGINFO_HEAD) / size_of::<ulong>()] }
    }
}

impl Siginfo {
    /// The process that it came from or is about (`si_pid`): for signals that a process sent, and for
    /// children. For other signals the number means nothing.
    pub fn pid(&self) -> int {
        self.field(0)
    }

    /// A child's exit status, or the number of the signal that ended or stopped it (`si_status`).
    pub fn status(&self) -> int {
        self.field(2)
    }

    /// The `int` at position `n` of the union.
    fn field(&self, n: usize) -> int {
        let ints = self.fields.as_ptr().cast::<int>();
        // SAFETY: every `n` that this file passes lies in the union, and every bit pattern is an `int`.
        unsafe { *ints.add(n) }
    }
}

//! <signal.h>: signals.

#[allow(unused_imports)] // some machines lack the call
use crate::arch::SUSPEND_ORDER;
#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Sends a signal to a process, a group, or all.
    fn kill(pid: pid_t, sig: int) -> Result<int>;
    /// Sends a signal to a thread, of whatever process.
    fn tkill(tid: pid_t, sig: int) -> Result<int>;
    /// Sends a signal to one thread of a process.
    fn tgkill(tgid: pid_t, tid: pid_t, sig: int) -> Result<int>;
    /// Sends a signal with what `info` says to a process; its code is to be below 0.
    fn rt_sigqueueinfo(pid: pid_t, sig: int, info: *mut Siginfo) -> Result<int>;
    /// Sends a signal with what `info` says to one thread of a process; its code is to be below 0.
    fn rt_tgsigqueueinfo(tgid: pid_t, tid: pid_t, sig: int, info: *mut Siginfo) -> Result<int>, "rt_sigqueueinfo";
    /// Says what a signal does, and tells what it did; `sigsetsize` is the size of a signal set, 8 bytes (mips: 16).
    fn rt_sigaction(sig: int, act: *const Sigaction, old: *mut Sigaction, sigsetsize: size_t) -> Result<int>, "sigaction";
    /// Changes which signals this thread holds back; `sigsetsize` is the size of a signal set.
    fn rt_sigprocmask(how: int, set: *const Sigset, old: *mut Sigset, sigsetsize: size_t) -> Result<int>, "sigprocmask";
    /// Tells which signals are held back and waiting; `sigsetsize` is the size of a signal set.
    fn rt_sigpending(set: *mut Sigset, sigsetsize: size_t) -> Result<int>, "sigpending";
    /// Holds back other signals until one was handled: always fails, with `EINTR`.
    fn rt_sigsuspend(set: *const Sigset, sigsetsize: size_t) -> Result<int>, "sigsuspend";
    /// Waits for a signal of `set`, or for `timeout` at the longest.
    fn rt_sigtimedwait(set: *const Sigset, info: *mut Siginfo, timeout: *const OldTimespec, sigsetsize: size_t) -> Result<int>, "sigwaitinfo";
    /// Waits for a signal of `set`, or for `timeout` at the longest, with 64-bit time on a 32-bit machine.
    fn rt_sigtimedwait_time64(set: *const Sigset, info: *mut Siginfo, timeout: *const Timespec, sigsetsize: size_t) -> Result<int>, "sigwaitinfo";
    /// Sets the stack that handlers run on, and tells which it was.
    fn sigaltstack(stack: *const Sigaltstack, old: *mut Sigaltstack) -> Result<int>;
    /// Says what a signal does, one of the first 32; `rt_sigaction` knows all.
    fn sigaction(sig: int, act: *const OldSigaction, old: *mut OldSigaction) -> Result<int>;
    /// Says what a signal does, the next time that it comes, and gives back what it did.
    fn signal(sig: int, handler: *const void) -> Result<*mut void>;
    /// Tells which of the first 32 signals are held back and waiting: [`Sigset::old`].
    fn sigpending(set: *mut ulong) -> Result<int>;
    /// Changes which of the first 32 signals this thread holds back: [`Sigset::old`].
    fn sigprocmask(how: int, set: *const ulong, old: *mut ulong) -> Result<int>;
    /// Holds back others of the first 32 signals until one was handled: always fails, with `EINTR`.
    fn sigsuspend(unused: int, unused2: int, set: SuspendSet) -> Result<int>, in SUSPEND_ORDER;
    /// Asks to be told when a message comes to an empty queue, once; null asks for that no more.
    fn mq_notify(queue: mqd_t, event: *const Sigevent) -> Result<int>;
}

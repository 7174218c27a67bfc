//! <signal.h>: signals.

use crate::types::*;

calls! {
    /// Sends a signal to a process, a group, or all.
    fn kill(pid: pid_t, sig: int) -> Result<int>;
    /// Sends a signal to one thread of a process.
    fn tgkill(tgid: pid_t, tid: pid_t, sig: int) -> Result<int>;
    /// Says what a signal does, and tells what it did; `sigsetsize` is the size of a signal set, 8 bytes.
    fn rt_sigaction(sig: int, act: *const Sigaction, old: *mut Sigaction, sigsetsize: size_t) -> Result<int>, "sigaction";
    /// Changes which signals this thread holds back; `sigsetsize` is the size of a signal set, 8 bytes.
    fn rt_sigprocmask(how: int, set: *const Sigset, old: *mut Sigset, sigsetsize: size_t) -> Result<int>, "sigprocmask";
    /// Tells which signals are held back and waiting; `sigsetsize` is the size of a signal set, 8 bytes.
    fn rt_sigpending(set: *mut Sigset, sigsetsize: size_t) -> Result<int>, "sigpending";
    /// Waits for a signal of `set`, or for `timeout` at the longest.
    fn rt_sigtimedwait(set: *const Sigset, info: *mut Siginfo, timeout: *const OldTimespec, sigsetsize: size_t) -> Result<int>, "sigwaitinfo";
    /// Waits for a signal of `set`, or for `timeout` at the longest, with 64-bit time on a 32-bit machine.
    fn rt_sigtimedwait_time64(set: *const Sigset, info: *mut Siginfo, timeout: *const Timespec, sigsetsize: size_t) -> Result<int>, "sigwaitinfo";
}

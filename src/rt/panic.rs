//! The end of a program that cannot go on.

use core::panic::PanicInfo;

use super::Output;
use crate::types::{HowSIG, SIG, Sigaction, Sigset};
use crate::{arch, calls};

/// Prints what went wrong, and where, to descriptor 2, and aborts. [`entry!`](crate::entry) makes it
/// the program's panic handler.
#[cold]
pub fn panicked(info: &PanicInfo<'_>) -> ! {
    // If nobody can be told, the signal still tells the parent.
    let _ = match info.location() {
        Some(place) => Output::STDERR.write_args(format_args!("panicked at {place}:\n{}\n", info.message())),
        None => Output::STDERR.write_args(format_args!("panicked:\n{}\n", info.message())),
    };
    abort()
}

/// Ends the program by SIGABRT, whatever it does with that signal otherwise.
///
/// PID 1 of a namespace passes over signals that have no handler, a filter may refuse each of these
/// calls, and another thread may undo them: what follows is then the processor's own signal, which
/// nobody can pass over, and last the exit status that a shell shows for SIGABRT, 134.
#[cold]
pub fn abort() -> ! {
    // SAFETY: the pointers are good for what the calls read, and nothing of this program goes on.
    unsafe {
        // All other signals wait, so that no handler runs in between.
        let _ = calls::rt_sigprocmask(HowSIG::SETMASK.0, &Sigset::FULL, core::ptr::null_mut(), Sigset::SIZE);
        let _ = calls::rt_sigaction(SIG::ABRT.0, &Sigaction::DFL, core::ptr::null_mut(), Sigset::SIZE);
        let _ = calls::tgkill(calls::getpid(), calls::gettid(), SIG::ABRT.0);
        let only = Sigset::EMPTY.with(SIG::ABRT);
        let _ = calls::rt_sigprocmask(HowSIG::UNBLOCK.0, &only, core::ptr::null_mut(), Sigset::SIZE);
        // Still here: this is PID 1, or a filter holds the signal up.
        let _ = calls::rt_sigaction(SIG::ILL.0, &Sigaction::DFL, core::ptr::null_mut(), Sigset::SIZE);
        arch::trap();
        calls::exit_group(134)
    }
}

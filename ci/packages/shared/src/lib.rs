//! Exports one function, and nothing of the crate's.

/// The number of the process.
#[unsafe(no_mangle)]
pub extern "C" fn pid_of_this() -> i32 {
    // SAFETY: the call only tells a number.
    unsafe { barelinux::calls::getpid() }
}

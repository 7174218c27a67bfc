//! Calls below a libc, beside it.

/// The process's number, as the kernel tells it.
///
/// ```
/// assert_eq!(std_program::pid(), std::process::id());
/// ```
pub fn pid() -> u32 {
    // SAFETY: the call only tells a number.
    unsafe { barelinux::calls::getpid() as u32 }
}

#[cfg(test)]
mod tests {
    #[test]
    fn pid_is_std_s() {
        assert_eq!(super::pid(), std::process::id());
    }

    #[test]
    #[should_panic = "caught"]
    fn panics_are_caught() {
        panic!("caught by std's harness");
    }
}

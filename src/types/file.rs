//! Locks on open files.

use super::int;
use super::macros::{flags, headers};

headers!("linux/fcntl.h");

flags! {
    /// What `flock` does, the `LOCK_` names of [flock(2)](https://man7.org/linux/man-pages/man2/flock.2.html).
    LOCK(int) {
        /// Lock it together with others who do so.
        SH "LOCK_SH" = 1;
        /// Lock it alone.
        EX "LOCK_EX" = 2;
        /// Don't wait.
        NB "LOCK_NB" = 4;
        /// Let go of it.
        UN "LOCK_UN" = 8;
        /// Of mandatory locks, which are gone.
        MAND "LOCK_MAND" = 32;
        /// Of mandatory locks: others could read.
        READ "LOCK_READ" = 64;
        /// Of mandatory locks: others could write.
        WRITE "LOCK_WRITE" = 128;
        /// Of mandatory locks: others could do both.
        RW "LOCK_RW" = 192;
    }
}

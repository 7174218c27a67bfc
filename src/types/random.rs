//! Random bytes.

use super::macros::{flags, headers};
use super::uint;

headers!("linux/random.h");

flags! {
    /// How random bytes are got, the `GRND_` names of
    /// [getrandom(2)](https://man7.org/linux/man-pages/man2/getrandom.2.html).
    GRND(uint) {
        /// Don't wait for the first randomness after the start.
        NONBLOCK "GRND_NONBLOCK" = 1;
        /// Does nothing any more.
        RANDOM "GRND_RANDOM" = 2;
        /// Whatever there is, also before the first randomness.
        INSECURE "GRND_INSECURE" = 4;
    }
}

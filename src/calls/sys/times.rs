//! <sys/times.h>: processor time.

use crate::types::*;

calls! {
    /// Tells this process's and its children's time, and the ticks since some moment: all in hundredths of a second.
    ///
    /// The ticks go through all values, those of errors too: with an address that is good or null there is no error.
    fn times(buf: *mut Tms) -> clock_t;
}

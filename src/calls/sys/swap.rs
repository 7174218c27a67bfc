//! <sys/swap.h>: swap space.

use crate::types::*;

calls! {
    /// Swaps to a file or device.
    fn swapon(path: *const char, flags: int) -> Result<int>;
    /// Takes back what was swapped to a file or device, and swaps there no more.
    fn swapoff(path: *const char) -> Result<int>, "swapon";
}

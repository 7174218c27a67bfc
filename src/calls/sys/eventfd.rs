//! <sys/eventfd.h>: counters as descriptors.

use crate::types::*;

calls! {
    /// Makes a descriptor of a counter, which starts at `count`.
    fn eventfd(count: uint) -> Result<int>;
    /// Makes a descriptor of a counter, with [`EFD`] bits.
    fn eventfd2(count: uint, flags: int) -> Result<int>, "eventfd";
}

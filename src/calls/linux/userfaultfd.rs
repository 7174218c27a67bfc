//! <linux/userfaultfd.h>: page faults handled by the program.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// A descriptor that tells of pages that are missing, for the program to fill.
    fn userfaultfd(flags: int) -> Result<int>;
}

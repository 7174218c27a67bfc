//! <asm/guarded_storage.h>: memory that an s390 processor watches for a program.

#[allow(unused_imports)] // most machines have none of them
use crate::types::*;

calls! {
    /// Starts and ends guarded storage of this thread, or of all: a [`GS`].
    fn s390_guarded_storage(command: int, block: *mut GsCb) -> Result<int>;
}

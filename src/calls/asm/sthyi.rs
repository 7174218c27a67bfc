//! <asm/sthyi.h>: what an s390 machine is made of.

#[allow(unused_imports)] // most machines have none of them
use crate::types::*;

calls! {
    /// Tells about the machine and its parts, in 4096 bytes; `code` is [`STHYI_FC::CP_IFL_CAP`].
    fn s390_sthyi(code: ulong, buffer: *mut void, return_code: *mut u64, flags: ulong) -> Result<int>;
}

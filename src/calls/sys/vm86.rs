//! <sys/vm86.h>: real mode.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Runs 16-bit code as an 8086 would, up to what it cannot do, or tells about it: a `VM86` command, and a `Vm86plusStruct` or a
    /// number. On powerpc nobody answers.
    fn vm86(cmd: ulong, arg: *mut void) -> Result<int>;
    /// Runs 16-bit code as an 8086 would, up to what it cannot do.
    fn vm86old(info: *mut Vm86Struct) -> Result<int>, "vm86";
}

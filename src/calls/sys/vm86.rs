//! <sys/vm86.h>: real mode.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Runs 16-bit code as an 8086 would, up to what it cannot do; a [`VM86`] command. Or tells about it.
    fn vm86(cmd: ulong, arg: *mut Vm86plusStruct) -> Result<int>;
    /// Runs 16-bit code as an 8086 would, up to what it cannot do.
    fn vm86old(info: *mut Vm86Struct) -> Result<int>, "vm86";
}

//! <linux/bpf.h>: programs in the kernel.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Makes, loads and asks about BPF programs, maps and types. The last two say where a failure is told, with
    /// [`BPF_CMD::COMMON_ATTRS`] in `cmd` alone; older kernels don't look at them.
    fn bpf(cmd: int, attr: *mut BpfAttr, size: uint, common: *mut BpfCommonAttr, common_size: uint) -> Result<int>;
}

//! <asm/hwprobe.h>: what the processor can do.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Tells what processors can do, a pair each; with [`RISCV_HWPROBE::WHICH_CPUS`], which of them have all of it.
    /// `cpusetsize` is in bytes.
    fn riscv_hwprobe(pairs: *mut RiscvHwprobe, pair_count: size_t, cpusetsize: size_t, cpus: *mut ulong, flags: uint) -> Result<int>;
}

#![no_std]

pub mod types;

#[cfg_attr(target_arch = "x86_64", path = "nr/x86_64.rs")]
#[cfg_attr(target_arch = "x86", path = "nr/x86.rs")]
#[cfg_attr(target_arch = "arm", path = "nr/arm.rs")]
#[cfg_attr(target_arch = "aarch64", path = "nr/aarch64.rs")]
#[cfg_attr(target_arch = "riscv64", path = "nr/riscv64.rs")]
pub mod nr;

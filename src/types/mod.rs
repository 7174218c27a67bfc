//! What the kernel reads and writes: C's type names, structs, constants, errors. No behaviour.
//!
//! C's own names ([`int`], [`size_t`], [`loff_t`] …) are lower-case aliases, right on each machine.
//! Structs have Rust's names and fields without their C prefix (`tv_sec` is `sec`). Constants lose
//! their prefix and gain a type: `O_CLOEXEC` is [`O::CLOEXEC`], `AT_PAGESZ` is [`AuxType::PAGESZ`].

mod acct;
mod auxv;
mod bpf;
mod ctypes;
mod dirent;
mod errno;
#[cfg(barelinux_facts)]
pub mod facts;
mod fcntl;
mod file;
mod filter;
#[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
mod hwprobe;
mod kcmp;
mod kexec;
mod keys;
mod klog;
mod landlock;
mod lsm;
mod macros;
mod membarrier;
mod mman;
mod module;
mod mount;
mod perf_event;
mod pidfd;
mod poll;
mod ptrace;
mod reboot;
mod resource;
mod rseq;
mod seccomp;
mod signal;
mod stat;
mod stdio;
mod time;
mod uio;
mod unistd;
mod userfaultfd;
mod ustat;
mod utsname;
#[cfg(target_arch = "x86")]
mod vm86;
mod wait;

pub use acct::*;
pub use auxv::*;
pub use bpf::*;
pub use ctypes::*;
pub use dirent::*;
pub use errno::*;
pub use fcntl::*;
pub use file::*;
pub use filter::*;
#[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
pub use hwprobe::*;
pub use kcmp::*;
pub use kexec::*;
pub use keys::*;
pub use klog::*;
pub use landlock::*;
pub use lsm::*;
pub use membarrier::*;
pub use mman::*;
pub use module::*;
pub use mount::*;
pub use perf_event::*;
pub use pidfd::*;
pub use poll::*;
pub use ptrace::*;
pub use reboot::*;
pub use resource::*;
pub use rseq::*;
pub use seccomp::*;
pub use signal::*;
pub use stat::*;
pub use stdio::*;
pub use time::*;
pub use uio::*;
pub use unistd::*;
pub use userfaultfd::*;
pub use ustat::*;
pub use utsname::*;
#[cfg(target_arch = "x86")]
pub use vm86::*;
pub use wait::*;

/// The type of what never comes back, `!`, under a name that can stand in a signature's table.
pub type Never = <fn() -> ! as Output>::Output;

/// The result type of a function pointer.
#[doc(hidden)]
pub trait Output {
    type Output;
}

impl<T> Output for fn() -> T {
    type Output = T;
}

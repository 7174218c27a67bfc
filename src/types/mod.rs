//! What the kernel reads and writes: C's type names, structs, constants, errors. No behaviour.
//!
//! C's own names ([`int`], [`size_t`], [`loff_t`] …) are lower-case aliases, right on each machine.
//! Structs have Rust's names and fields without their C prefix (`tv_sec` is `sec`). Constants lose
//! their prefix and gain a type: `O_CLOEXEC` is [`O::CLOEXEC`], `AT_PAGESZ` is [`AuxType::PAGESZ`].

#![allow(clippy::derivable_impls)] // pointers have a default since Rust 1.88

mod acct;
mod aio;
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
mod arch_prctl;
mod auxv;
mod blkdev;
mod bpf;
mod capability;
mod ctypes;
mod devices;
mod dirent;
mod errno;
mod events;
#[cfg(barelinux_facts)]
pub mod facts;
mod fanotify;
mod fcntl;
mod file;
mod filter;
mod fsctl;
mod futex;
#[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
mod hwprobe;
mod inet;
mod inotify;
mod io_uring;
mod ioctl;
mod ioprio;
mod ipc;
mod kcmp;
mod kexec;
mod keys;
mod klog;
mod kstat;
mod landlock;
mod ldt;
mod limits;
mod lsm;
mod macros;
mod membarrier;
mod mempolicy;
mod mman;
mod module;
mod mount;
mod mqueue;
mod netdevice;
mod netlink;
mod nsfs;
mod packet;
mod perf_event;
mod personality;
mod pidfd;
mod poll;
#[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
mod powerpc;
mod prctl;
mod ptrace;
mod quota;
mod random;
mod reboot;
mod resource;
mod rseq;
#[cfg(target_arch = "s390x")]
mod s390;
mod sched;
mod seccomp;
mod signal;
mod socket;
mod sockios;
mod stat;
mod statfs;
mod stdio;
mod swap;
mod sysinfo;
mod termios;
mod time;
mod timerfd;
mod times;
mod timex;
mod uio;
mod unistd;
mod userfaultfd;
mod ustat;
mod utsname;
#[cfg(target_arch = "x86")]
mod vm86;
mod wait;
mod watch_queue;
mod xattr;

pub use acct::*;
pub use aio::*;
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
pub use arch_prctl::*;
pub use auxv::*;
pub use blkdev::*;
pub use bpf::*;
pub use capability::*;
pub use ctypes::*;
pub use devices::*;
pub use dirent::*;
pub use errno::*;
pub use events::*;
pub use fanotify::*;
pub use fcntl::*;
pub use file::*;
pub use filter::*;
pub use fsctl::*;
pub use futex::*;
#[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
pub use hwprobe::*;
pub use inet::*;
pub use inotify::*;
pub use io_uring::*;
pub use ioctl::*;
pub use ioprio::*;
pub use ipc::*;
pub use kcmp::*;
pub use kexec::*;
pub use keys::*;
pub use klog::*;
#[allow(unused_imports)] // riscv32 has none of them
pub use kstat::*;
pub use landlock::*;
pub use ldt::*;
pub use limits::*;
pub use lsm::*;
pub use membarrier::*;
pub use mempolicy::*;
pub use mman::*;
pub use module::*;
pub use mount::*;
pub use mqueue::*;
pub use netdevice::*;
pub use netlink::*;
pub use nsfs::*;
pub use packet::*;
pub use perf_event::*;
pub use personality::*;
pub use pidfd::*;
pub use poll::*;
#[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
pub use powerpc::*;
pub use prctl::*;
pub use ptrace::*;
pub use quota::*;
pub use random::*;
pub use reboot::*;
pub use resource::*;
pub use rseq::*;
#[cfg(target_arch = "s390x")]
pub use s390::*;
pub use sched::*;
pub use seccomp::*;
pub use signal::*;
pub use socket::*;
pub use sockios::*;
pub use stat::*;
pub use statfs::*;
pub use stdio::*;
pub use swap::*;
pub use sysinfo::*;
pub use termios::*;
pub use time::*;
pub use timerfd::*;
pub use times::*;
pub use timex::*;
pub use uio::*;
pub use unistd::*;
pub use userfaultfd::*;
pub use ustat::*;
pub use utsname::*;
#[cfg(target_arch = "x86")]
pub use vm86::*;
pub use wait::*;
pub use watch_queue::*;
pub use xattr::*;

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

//! What the kernel reads and writes: C's type names, structs, constants, errors. No behaviour.
//!
//! C's own names ([`int`], [`size_t`], [`loff_t`] …) are lower-case aliases, right on each machine.
//! Structs have Rust's names and fields without their C prefix (`tv_sec` is `sec`). Constants lose
//! their prefix and gain a type: `O_CLOEXEC` is [`O::CLOEXEC`], `AT_PAGESZ` is [`AuxType::PAGESZ`].

mod acct;
mod auxv;
mod ctypes;
mod dirent;
mod errno;
#[cfg(barelinux_facts)]
pub mod facts;
mod fcntl;
mod file;
mod macros;
mod mman;
mod mount;
mod poll;
mod reboot;
mod resource;
mod signal;
mod stat;
mod stdio;
mod time;
mod uio;
mod unistd;
mod ustat;
mod utsname;
mod wait;

pub use acct::*;
pub use auxv::*;
pub use ctypes::*;
pub use dirent::*;
pub use errno::*;
pub use fcntl::*;
pub use file::*;
pub use mman::*;
pub use mount::*;
pub use poll::*;
pub use reboot::*;
pub use resource::*;
pub use signal::*;
pub use stat::*;
pub use stdio::*;
pub use time::*;
pub use uio::*;
pub use unistd::*;
pub use ustat::*;
pub use utsname::*;
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

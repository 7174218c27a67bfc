//! Linux itself as an API: every system call, on every architecture, with no libc under it.
//!
//! # A map
//! The crate is one set of facts, seen from three depths:
//!
//! | depth | where | what it is |
//! |---|---|---|
//! | stubs | [`arch`] | `syscall0` … `syscall6`: the machine's own instruction, inlined, with exact clobbers |
//! | thin calls | [`calls`] | `unsafe`, a line each: the kernel's names and C types, and [`Result`] |
//! | typed calls | to come | owned descriptors, bit flags, safe; the same call in any process |
//!
//! and what stands beside them:
//!
//! | | |
//! |---|---|
//! | [`nr`] | the numbers of the calls, generated from the kernel's headers |
//! | [`types`] | what the kernel reads and writes: C's type names, structs, constants, [`Errno`] |
//! | [`task`] | how arguments become words: every trap of the calling convention, handled once |
//! | [`rt`] | what a program needs that has no libc: [`entry!`], arguments, [`println!`], a panic that ends it |
//!
//! # A program
//! ```ignore
//! #![no_std]
//! #![no_main]
//!
//! barelinux::entry!(main);
//!
//! fn main() {
//!     barelinux::println!("Hello, world!");
//! }
//! ```
//! `cargo run --example hello` runs this one: a static program without a byte of a libc.
//!
//! # In a program with std
//! The library defines no symbol that a libc has, so any program can depend on it:
//! ```
//! use barelinux::calls;
//! // SAFETY: this call only tells a number.
//! let pid = unsafe { calls::getpid() };
//! assert_eq!(pid as u32, std::process::id());
//! ```

#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![deny(unsafe_op_in_unsafe_fn)]
#![warn(missing_docs, clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc)]
// Constants and types are named as the manual pages name them.
#![allow(clippy::upper_case_acronyms)]
// The crate's C type aliases are `u32` on one machine and `u16` or `u64` on another.
#![allow(clippy::unnecessary_cast, clippy::useless_conversion)]

pub mod arch;
pub mod calls;
pub mod rt;
pub mod task;
pub mod types;

pub use arch::nr;
pub use types::{Errno, Result};

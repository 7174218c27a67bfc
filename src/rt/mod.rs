//! What a program needs when there is no libc under it: an entry, its arguments, a way to print, a
//! panic that ends it. A program that does not say [`entry!`](crate::entry) gets none of this.
//!
//! ```ignore
//! #![no_std]
//! #![no_main]
//! use barelinux::{entry, println, rt::Start};
//!
//! entry!(main);
//!
//! fn main(start: Start) {
//!     for argument in start.args() {
//!         println!("{argument:?}");
//!     }
//! }
//! ```

mod entry;
pub mod mem;
mod output;
mod panic;
mod relocate;
mod start;

pub use entry::{ExitCode, Main, Termination, enter};
pub use output::Output;
pub use panic::{abort, panicked};
pub use relocate::relocate;
pub use start::{Args, Aux, Auxv, Env, Start};

#[doc(hidden)]
pub use output::print;

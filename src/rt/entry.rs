//! From the kernel's entry to `main`, and from `main` to the exit status.

use core::fmt::Debug;

use super::{Output, Start};
use crate::calls;
use crate::types::{Never, int};

/// The status that a program ends with: 0 for success, 1 to 255 for anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExitCode(u8);

impl ExitCode {
    /// It went well: 0.
    pub const SUCCESS: ExitCode = ExitCode(0);
    /// It did not: 1.
    pub const FAILURE: ExitCode = ExitCode(1);
}

impl From<u8> for ExitCode {
    fn from(status: u8) -> ExitCode {
        ExitCode(status)
    }
}

/// What `main` may give back.
pub trait Termination {
    /// The exit status that it means.
    fn status(self) -> ExitCode;
}

impl Termination for () {
    #[inline(always)]
    fn status(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}

impl Termination for ExitCode {
    #[inline(always)]
    fn status(self) -> ExitCode {
        self
    }
}

impl Termination for Never {
    fn status(self) -> ExitCode {
        self
    }
}

/// An error is printed to descriptor 2, and the status is 1.
impl<T: Termination, E: Debug> Termination for Result<T, E> {
    #[inline]
    fn status(self) -> ExitCode {
        match self {
            Ok(value) => value.status(),
            Err(error) => {
                // There is nobody left to tell if this fails; the status tells.
                let _ = Output::STDERR.write_args(format_args!("Error: {error:?}\n"));
                ExitCode::FAILURE
            }
        }
    }
}

/// What can be a program's `main`: a function of no argument, or of a [`Start`].
pub trait Main<Arguments> {
    /// Runs it.
    fn run(self, start: Start) -> ExitCode;
}

impl<F: FnOnce() -> R, R: Termination> Main<()> for F {
    #[inline(always)]
    fn run(self, _: Start) -> ExitCode {
        self().status()
    }
}

impl<F: FnOnce(Start) -> R, R: Termination> Main<(Start,)> for F {
    #[inline(always)]
    fn run(self, start: Start) -> ExitCode {
        self(start).status()
    }
}

/// Runs `main` and ends the program: what [`entry!`](crate::entry) puts behind `_start`.
///
/// # Safety
/// `stack` is where the stack pointer was at the program's entry.
#[inline(always)]
pub unsafe fn enter<Arguments>(stack: *const usize, main: impl Main<Arguments>) -> ! {
    // SAFETY: the caller's promise.
    let status = main.run(unsafe { Start::from_stack(stack) });
    // SAFETY: the program is over.
    unsafe { calls::exit_group(int::from(status.0)) }
}

/// Makes a program: `entry!(main)` in its root, with `#![no_std]` and `#![no_main]`.
///
/// `main` takes no argument or a [`Start`](crate::rt::Start), and gives back `()`, an
/// [`ExitCode`](crate::rt::ExitCode), or a `Result` of these whose error has `Debug`.
///
/// It emits what a program needs that has no libc, each under its weak name, so that a linked object
/// that brings its own wins: `_start`; the functions that the compiler takes for granted (`memcpy`,
/// `memmove`, `memset`, `memcmp`, `bcmp`, `strlen`); the panic handler; and the names that prebuilt
/// libraries mention and that a program which cannot unwind never calls. The crate's library has none of
/// them: a program with std that uses the crate keeps its libc's.
///
/// A weak name and a strong one can't stand in one object file, though, and link-time optimisation makes one of
/// many. Rust code that defines such a function itself says so: `entry!(main, without memcpy memset)`.
///
/// ```ignore
/// #![no_std]
/// #![no_main]
///
/// barelinux::entry!(main);
///
/// fn main() {
///     barelinux::println!("Hello, world!");
/// }
/// ```
#[macro_export]
macro_rules! entry {
    ($main:path $(, without $($own:ident)+)?) => {
        mod __barelinux_entry {
            #[allow(unused_imports)]
            use super::*;

            #[cfg(panic = "unwind")]
            ::core::compile_error!(
                "a program without libc cannot unwind: set panic = \"abort\" in Cargo.toml's [profile.dev] and \
                 [profile.release] (for examples and tests: rustflags = [\"-Cpanic=abort\"] in .cargo/config.toml, \
                 which a RUSTFLAGS in the environment replaces)"
            );

            unsafe extern "C" fn enter(stack: *const usize) -> ! {
                // SAFETY: `_start` passes the stack pointer on.
                unsafe { $crate::rt::enter(stack, $main) }
            }

            $crate::__barelinux_start!(enter, $crate::rt::relocate);
            $crate::__barelinux_weak!("memcpy", $crate::rt::mem::memcpy $(, $($own)+)?);
            $crate::__barelinux_weak!("memmove", $crate::rt::mem::memmove $(, $($own)+)?);
            $crate::__barelinux_weak!("memset", $crate::rt::mem::memset $(, $($own)+)?);
            $crate::__barelinux_weak!("memcmp", $crate::rt::mem::memcmp $(, $($own)+)?);
            $crate::__barelinux_weak!("bcmp", $crate::rt::mem::memcmp $(, $($own)+)?);
            $crate::__barelinux_weak!("strlen", $crate::rt::mem::strlen $(, $($own)+)?);
            // Mentioned by prebuilt code and never called.
            $crate::__barelinux_weak!("rust_eh_personality", $crate::rt::abort);
            $crate::__barelinux_weak!("_Unwind_Resume", $crate::rt::abort);
            #[cfg(target_arch = "arm")]
            $crate::__barelinux_weak!("__aeabi_unwind_cpp_pr0", $crate::rt::abort);
            #[cfg(target_arch = "arm")]
            $crate::__barelinux_weak!("__aeabi_unwind_cpp_pr1", $crate::rt::abort);
            // Atomic operations bring it along, for a constructor that nothing runs here.
            #[cfg(target_arch = "aarch64")]
            $crate::__barelinux_weak!("getauxval", $crate::rt::abort);

            #[panic_handler]
            fn panic(info: &::core::panic::PanicInfo<'_>) -> ! {
                $crate::rt::panicked(info)
            }
        }
    };
}

/// A function under a C name, weakly, in a section of its own so that an unused one is left out; nothing if
/// the name is among `own`.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_weak {
    ($name:literal, $function:path $(, $($own:ident)+)?) => {
        ::core::arch::global_asm!(
            // Names are compared by the assembler: a macro cannot, and a symbol that starts with `.L` leaves no trace.
            $($(::core::concat!(".set .Lown_", ::core::stringify!($own), ", 1"),)+)?
            ::core::concat!(".ifndef .Lown_", $name),
            ::core::concat!(".pushsection .text.", $name, ",\"ax\",%progbits"),
            ::core::concat!(".weak ", $name),
            ::core::concat!(".type ", $name, ",%function"),
            $crate::__barelinux_label!(),
            ::core::concat!($name, ":"),
            $crate::__barelinux_jump!("{function}"),
            ::core::concat!(".size ", $name, ", . - ", $name),
            ".popsection",
            ".endif",
            function = sym $function,
        );
    };
}

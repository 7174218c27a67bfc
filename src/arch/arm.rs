//! arm, EABI, in ARM and in Thumb mode. The kernel keeps every register but `r0`. In Thumb mode
//! `r7`, which holds the number, is the compiler's frame pointer: there the stub moves it aside.

use super::{Relocation, stub};

#[path = "../nr/arm.rs"]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = "arm";

/// A 64-bit value takes an even register and the odd one after it.
pub const PAIRS_ALIGNED: bool = true;

/// `R_ARM_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 23, addends: false };

/// What a signal handler returns to: the kernel's own trampoline, in its signal page.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

macro_rules! svc {
    ($name:ident($nr:ident $(, $arg:ident)*) -> $r:ident: $($operands:tt)*) => {
        #[cfg(not(barelinux_thumb))]
        stub! { $name($nr $(, $arg)*) -> $r: "svc 0", in("r7") $nr, $($operands)*,
            options(nostack, preserves_flags) }
        #[cfg(barelinux_thumb)]
        stub! { $name($nr $(, $arg)*) -> $r:
            "mov {frame}, r7", "mov r7, {number}", "svc 0", "mov r7, {frame}",
            number = in(reg) $nr, frame = out(reg) _, $($operands)*,
            options(nostack, preserves_flags) }
    };
}

svc! { syscall0(nr) -> r: lateout("r0") r }
svc! { syscall1(nr, a) -> r: inlateout("r0") a => r }
svc! { syscall2(nr, a, b) -> r: inlateout("r0") a => r, in("r1") b }
svc! { syscall3(nr, a, b, c) -> r: inlateout("r0") a => r, in("r1") b, in("r2") c }
svc! { syscall4(nr, a, b, c, d) -> r: inlateout("r0") a => r, in("r1") b, in("r2") c, in("r3") d }
svc! { syscall5(nr, a, b, c, d, e) -> r: inlateout("r0") a => r, in("r1") b, in("r2") c, in("r3") d, in("r4") e }
svc! { syscall6(nr, a, b, c, d, e, f) -> r: inlateout("r0") a => r, in("r1") b, in("r2") c, in("r3") d, in("r4") e,
in("r5") f }

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!("udf #0", options(nomem, nostack, preserves_flags)) }
}

/// Marks the label that follows as code of this mode: without it a Thumb program starts in ARM mode.
#[doc(hidden)]
#[macro_export]
#[cfg(barelinux_thumb)]
macro_rules! __barelinux_label {
    () => {
        ".thumb_func"
    };
}
/// As above: in ARM mode a label needs no mark.
#[doc(hidden)]
#[macro_export]
#[cfg(not(barelinux_thumb))]
macro_rules! __barelinux_label {
    () => {
        ""
    };
}

/// Goes to another function and does not come back.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_jump {
    ($to:literal) => {
        ::core::concat!("b ", $to)
    };
}

/// `_start` for a program at any address, `_start_static` for one that needs no relocation.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            $crate::__barelinux_label!(),
            "_start: mov r0, sp",
            "bl {relocate}",
            "b _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            $crate::__barelinux_label!(),
            "_start_static: mov r0, sp",
            "bl {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

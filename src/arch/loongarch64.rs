//! loongarch64. The kernel keeps every register but `a0` and `t0`–`t8`.

use super::{Relocation, stub};

#[path = "../nr/loongarch64.rs"]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = "loongarch64";

/// A 64-bit value is one word here, so there are no pairs.
pub const PAIRS_ALIGNED: bool = false;

/// `R_LARCH_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 3, addends: true };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

macro_rules! syscall {
    ($name:ident($($arg:ident),*) -> $r:ident: $($operands:tt)*) => {
        stub! { $name($($arg),*) -> $r: "syscall 0", $($operands)*,
            lateout("$t0") _, lateout("$t1") _, lateout("$t2") _, lateout("$t3") _, lateout("$t4") _,
            lateout("$t5") _, lateout("$t6") _, lateout("$t7") _, lateout("$t8") _,
            options(nostack, preserves_flags) }
    };
}

syscall! { syscall0(nr) -> r: in("$a7") nr, lateout("$a0") r }
syscall! { syscall1(nr, a) -> r: in("$a7") nr, inlateout("$a0") a => r }
syscall! { syscall2(nr, a, b) -> r: in("$a7") nr, inlateout("$a0") a => r, in("$a1") b }
syscall! { syscall3(nr, a, b, c) -> r: in("$a7") nr, inlateout("$a0") a => r, in("$a1") b, in("$a2") c }
syscall! { syscall4(nr, a, b, c, d) -> r: in("$a7") nr, inlateout("$a0") a => r, in("$a1") b, in("$a2") c, in("$a3") d }
syscall! { syscall5(nr, a, b, c, d, e) -> r: in("$a7") nr, inlateout("$a0") a => r, in("$a1") b, in("$a2") c,
in("$a3") d, in("$a4") e }
syscall! { syscall6(nr, a, b, c, d, e, f) -> r: in("$a7") nr, inlateout("$a0") a => r, in("$a1") b, in("$a2") c,
in("$a3") d, in("$a4") e, in("$a5") f }

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // `break` asks for SIGTRAP; this word is no instruction.
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!(".word 0", options(nomem, nostack, preserves_flags)) }
}

/// What stands before a label of code: nothing.
#[doc(hidden)]
#[macro_export]
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
            "_start: move $a0, $sp",
            "bl {relocate}",
            "b _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: move $a0, $sp",
            "bl {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

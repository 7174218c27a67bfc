//! mips (o32) and mips64 (n64), big-endian. The kernel keeps the registers that a function call keeps, and tells an
//! error by a word of its own, `$7`, beside the positive number: the stub makes it negative. `$1` and the two halves
//! of a product, which the kernel changes and an asm block cannot name, are put aside.

use super::{Relocation, stub};

#[cfg_attr(target_arch = "mips", path = "../nr/mips.rs")]
#[cfg_attr(target_arch = "mips64", path = "../nr/mips64.rs")]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = if cfg!(target_pointer_width = "64") { "mips64" } else { "mips" };

/// On mips a 64-bit value takes an even register (`$4`, `$6`, or a place on the stack) and the one after it.
pub const PAIRS_ALIGNED: bool = true;

/// `R_MIPS_REL32`, on mips64 with `R_MIPS_64` behind it.
pub const RELOCATION: Relocation =
    Relocation { relative: if cfg!(target_pointer_width = "64") { 0x1203 } else { 3 }, addends: false };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

/// Makes the result negative where `$7` is 1, and leaves it where that is 0.
#[cfg(target_arch = "mips")]
macro_rules! negate {
    () => {
        "negu $7, $7; xor $2, $2, $7; subu $2, $2, $7"
    };
}
#[cfg(target_arch = "mips64")]
macro_rules! negate {
    () => {
        "dnegu $7, $7; xor $2, $2, $7; dsubu $2, $2, $7"
    };
}

/// A call: the options, what comes around the instruction, and the operands.
macro_rules! syscall {
    ($name:ident($nr:ident $(, $arg:ident)*) -> $r:ident: [$($option:ident)?] [$($before:literal)*] [$($after:literal)*]
        $($operands:tt)*) => {
        stub! { $name($nr $(, $arg)*) -> $r:
            ".set push", ".set noat", "move {at}, $1", "mfhi {high}", "mflo {low}",
            $($before,)* "syscall", $($after,)*
            "mthi {high}", "mtlo {low}", "move $1, {at}", ".set pop", negate!(),
            at = out(reg) _, high = out(reg) _, low = out(reg) _,
            inlateout("$2") $nr => $r, lateout("$3") _, $($operands)*,
            lateout("$10") _, lateout("$11") _, lateout("$12") _, lateout("$13") _, lateout("$14") _, lateout("$15") _,
            lateout("$24") _, lateout("$25") _, options($($option)?) }
    };
}

syscall! { syscall0(nr) -> r: [nostack] [] [] lateout("$7") _, lateout("$8") _, lateout("$9") _ }
syscall! { syscall1(nr, a) -> r: [nostack] [] [] in("$4") a, lateout("$7") _, lateout("$8") _, lateout("$9") _ }
syscall! { syscall2(nr, a, b) -> r: [nostack] [] [] in("$4") a, in("$5") b, lateout("$7") _, lateout("$8") _,
lateout("$9") _ }
syscall! { syscall3(nr, a, b, c) -> r: [nostack] [] [] in("$4") a, in("$5") b, in("$6") c, lateout("$7") _,
lateout("$8") _, lateout("$9") _ }
syscall! { syscall4(nr, a, b, c, d) -> r: [nostack] [] [] in("$4") a, in("$5") b, in("$6") c, inlateout("$7") d => _,
lateout("$8") _, lateout("$9") _ }

#[cfg(target_arch = "mips64")]
mod more {
    use super::stub;

    syscall! { syscall5(nr, a, b, c, d, e) -> r: [nostack] [] [] in("$4") a, in("$5") b, in("$6") c,
    inlateout("$7") d => _, inlateout("$8") e => _, lateout("$9") _ }
    syscall! { syscall6(nr, a, b, c, d, e, f) -> r: [nostack] [] [] in("$4") a, in("$5") b, in("$6") c,
    inlateout("$7") d => _, inlateout("$8") e => _, inlateout("$9") f => _ }
}

// From the fifth on the arguments stand on the stack, above the room that is kept for the first four.
#[cfg(target_arch = "mips")]
mod more {
    use super::stub;

    syscall! { syscall5(nr, a, b, c, d, e) -> r: [] ["addiu $sp, $sp, -32" "sw $8, 16($sp)"] ["addiu $sp, $sp, 32"]
    in("$4") a, in("$5") b, in("$6") c, inlateout("$7") d => _, inlateout("$8") e => _, lateout("$9") _ }
    syscall! { syscall6(nr, a, b, c, d, e, f) -> r: []
    ["addiu $sp, $sp, -32" "sw $8, 16($sp)" "sw $9, 20($sp)"] ["addiu $sp, $sp, 32"]
    in("$4") a, in("$5") b, in("$6") c, inlateout("$7") d => _, inlateout("$8") e => _, inlateout("$9") f => _ }
    syscall! { syscall7(nr, a, b, c, d, e, f, g) -> r: []
    ["addiu $sp, $sp, -32" "sw $8, 16($sp)" "sw $9, 20($sp)" "sw {g}, 24($sp)"] ["addiu $sp, $sp, 32"]
    g = in(reg) g, in("$4") a, in("$5") b, in("$6") c, inlateout("$7") d => _, inlateout("$8") e => _,
    inlateout("$9") f => _ }
}
pub use more::*;

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!(".word 0x0000003f", options(nomem, nostack, preserves_flags)) }
}

/// What stands before a label of code: nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_label {
    () => {
        ""
    };
}

/// Goes to another function and does not come back. A function is told its own address in `$25`.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_jump {
    ($to:literal) => {
        ::core::concat!(
            ".set push; .set noreorder; move $3, $31; bal 1f; nop; 2: .word ",
            $to,
            " - 2b; ",
            "1: lw $25, 0($31); ",
            $crate::__barelinux_add!(),
            " $25, $25, $31; move $31, $3; jr $25; nop; .set pop"
        )
    };
}

/// The instruction that adds addresses.
#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "mips")]
macro_rules! __barelinux_add {
    () => {
        "addu"
    };
}
/// The instruction that adds addresses.
#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "mips64")]
macro_rules! __barelinux_add {
    () => {
        "daddu"
    };
}

/// `_start` for a program at any address, `_start_static` for one that needs no relocation. Each finds the function
/// that it calls from its own place, and leaves room for what that may put above its own frame.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".set push",
            ".set noreorder",
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            // What linkers look for on this machine.
            ".globl __start",
            ".type __start,%function",
            "__start:",
            "_start: move $4, $sp",
            "bal 1f",
            ::core::concat!($crate::__barelinux_add!(), " $sp, $sp, -32"),
            "2: .word {relocate} - 2b",
            "1: lw $25, 0($31)",
            ::core::concat!($crate::__barelinux_add!(), " $25, $25, $31"),
            "jalr $25",
            "nop",
            "b _start_static",
            ::core::concat!($crate::__barelinux_add!(), " $sp, $sp, 32"),
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: move $4, $sp",
            "bal 1f",
            ::core::concat!($crate::__barelinux_add!(), " $sp, $sp, -32"),
            "2: .word {entry} - 2b",
            "1: lw $25, 0($31)",
            ::core::concat!($crate::__barelinux_add!(), " $25, $25, $31"),
            "jalr $25",
            "nop",
            ".size _start_static, . - _start_static",
            ".popsection",
            ".set pop",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

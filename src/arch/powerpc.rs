//! powerpc64, little-endian (ELFv2), and powerpc, 32 bits and big-endian. The kernel keeps the registers that a function call keeps, and tells an
//! error by a bit of its own: `cr0.SO`, beside the positive number. The stub negates it then.

use super::{Relocation, stub};

#[cfg_attr(target_arch = "powerpc64", path = "../nr/powerpc64.rs")]
#[cfg_attr(target_arch = "powerpc", path = "../nr/powerpc.rs")]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = if cfg!(target_pointer_width = "64") { "powerpc64" } else { "powerpc" };

/// On powerpc a 64-bit value takes an odd register (r3, r5, r7) and the one after it.
pub const PAIRS_ALIGNED: bool = true;

/// `R_PPC64_RELATIVE`, `R_PPC_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 22, addends: true };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

macro_rules! sc {
    ($name:ident($nr:ident $(, $arg:ident)*) -> $r:ident: $($operands:tt)*) => {
        stub! { $name($nr $(, $arg)*) -> $r: "sc", "bns+ 2f", "neg 3, 3", "2:",
            inlateout("r0") $nr => _, $($operands)*,
            lateout("r9") _, lateout("r10") _, lateout("r11") _, lateout("r12") _,
            lateout("cr0") _, lateout("ctr") _, lateout("xer") _,
            options(nostack) }
    };
}

sc! { syscall0(nr) -> r: lateout("r3") r, lateout("r4") _, lateout("r5") _, lateout("r6") _, lateout("r7") _,
lateout("r8") _ }
sc! { syscall1(nr, a) -> r: inlateout("r3") a => r, lateout("r4") _, lateout("r5") _, lateout("r6") _,
lateout("r7") _, lateout("r8") _ }
sc! { syscall2(nr, a, b) -> r: inlateout("r3") a => r, inlateout("r4") b => _, lateout("r5") _, lateout("r6") _,
lateout("r7") _, lateout("r8") _ }
sc! { syscall3(nr, a, b, c) -> r: inlateout("r3") a => r, inlateout("r4") b => _, inlateout("r5") c => _,
lateout("r6") _, lateout("r7") _, lateout("r8") _ }
sc! { syscall4(nr, a, b, c, d) -> r: inlateout("r3") a => r, inlateout("r4") b => _, inlateout("r5") c => _,
inlateout("r6") d => _, lateout("r7") _, lateout("r8") _ }
sc! { syscall5(nr, a, b, c, d, e) -> r: inlateout("r3") a => r, inlateout("r4") b => _, inlateout("r5") c => _,
inlateout("r6") d => _, inlateout("r7") e => _, lateout("r8") _ }
sc! { syscall6(nr, a, b, c, d, e, f) -> r: inlateout("r3") a => r, inlateout("r4") b => _, inlateout("r5") c => _,
inlateout("r6") d => _, inlateout("r7") e => _, inlateout("r8") f => _ }

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!(".long 0", options(nomem, nostack, preserves_flags)) }
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

/// `_start` for a program at any address, `_start_static` for one that needs no relocation. Each finds `r2`, by
/// which code reaches data, from its own place, and makes the frame that the called function writes to.
#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "powerpc64")]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            "_start: bcl 20, 31, 2f",
            "2: mflr 2",
            "addis 2, 2, .TOC. - 2b@ha",
            "addi 2, 2, .TOC. - 2b@l",
            "mr 3, 1",
            "stdu 1, -32(1)",
            "bl {relocate}",
            "nop",
            "addi 1, 1, 32",
            "b _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: bcl 20, 31, 2f",
            "2: mflr 2",
            "addis 2, 2, .TOC. - 2b@ha",
            "addi 2, 2, .TOC. - 2b@l",
            "mr 3, 1",
            "stdu 1, -32(1)",
            "bl {entry}",
            "nop",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

/// The same on powerpc: only the frame, in which the called function puts where it goes back to.
#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "powerpc")]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            "_start: mr 3, 1",
            "stwu 1, -16(1)",
            "bl {relocate}",
            "addi 1, 1, 16",
            "b _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: mr 3, 1",
            "stwu 1, -16(1)",
            "bl {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

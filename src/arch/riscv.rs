//! riscv64 and riscv32, which differ in nothing but their numbers. The kernel keeps every integer and floating point register but `a0`; it drops the vector
//! state (`v0`–`v31`; that `vl` and `vtype` change is said by not claiming `preserves_flags`).

use super::{Relocation, stub};

#[cfg_attr(target_arch = "riscv64", path = "../nr/riscv64.rs")]
#[cfg_attr(target_arch = "riscv32", path = "../nr/riscv32.rs")]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = if cfg!(target_pointer_width = "64") { "riscv64" } else { "riscv32" };

/// On riscv32 a 64-bit value takes whichever two registers come next.
pub const PAIRS_ALIGNED: bool = false;

/// `R_RISCV_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 3, addends: true };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

macro_rules! ecall {
    ($name:ident($($arg:ident),*) -> $r:ident: $($operands:tt)*) => {
        stub! { $name($($arg),*) -> $r: "ecall", $($operands)*,
            lateout("v0") _, lateout("v1") _, lateout("v2") _, lateout("v3") _,
            lateout("v4") _, lateout("v5") _, lateout("v6") _, lateout("v7") _,
            lateout("v8") _, lateout("v9") _, lateout("v10") _, lateout("v11") _,
            lateout("v12") _, lateout("v13") _, lateout("v14") _, lateout("v15") _,
            lateout("v16") _, lateout("v17") _, lateout("v18") _, lateout("v19") _,
            lateout("v20") _, lateout("v21") _, lateout("v22") _, lateout("v23") _,
            lateout("v24") _, lateout("v25") _, lateout("v26") _, lateout("v27") _,
            lateout("v28") _, lateout("v29") _, lateout("v30") _, lateout("v31") _,
            options(nostack) }
    };
}

ecall! { syscall0(nr) -> r: in("a7") nr, lateout("a0") r }
ecall! { syscall1(nr, a) -> r: in("a7") nr, inlateout("a0") a => r }
ecall! { syscall2(nr, a, b) -> r: in("a7") nr, inlateout("a0") a => r, in("a1") b }
ecall! { syscall3(nr, a, b, c) -> r: in("a7") nr, inlateout("a0") a => r, in("a1") b, in("a2") c }
ecall! { syscall4(nr, a, b, c, d) -> r: in("a7") nr, inlateout("a0") a => r, in("a1") b, in("a2") c, in("a3") d }
ecall! { syscall5(nr, a, b, c, d, e) -> r: in("a7") nr, inlateout("a0") a => r, in("a1") b, in("a2") c, in("a3") d,
in("a4") e }
ecall! { syscall6(nr, a, b, c, d, e, f) -> r: in("a7") nr, inlateout("a0") a => r, in("a1") b, in("a2") c, in("a3") d,
in("a4") e, in("a5") f }

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!("unimp", options(nomem, nostack)) }
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
        ::core::concat!("tail ", $to)
    };
}

/// `_start` for a program at any address, `_start_static` for one that needs no relocation. `gp` is
/// set where the linker may have shortened addresses to be relative to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            "_start:",
            ".weak __global_pointer$",
            ".hidden __global_pointer$",
            ".option push",
            ".option norelax",
            "lla gp, __global_pointer$",
            ".option pop",
            "mv a0, sp",
            "call {relocate}",
            "tail _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: mv a0, sp",
            "tail {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

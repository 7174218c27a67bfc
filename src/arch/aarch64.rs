//! aarch64, both byte orders. The kernel keeps every register but `x0`; what it does not keep of the
//! scalable vectors is named only where the program is built to use them.

use super::{Relocation, stub};

#[path = "../nr/aarch64.rs"]
pub mod nr;

#[cfg(not(target_pointer_width = "64"))]
compile_error!(
    "barelinux does not serve ilp32 (aarch64 with 32-bit pointers): build for aarch64-unknown-linux-gnu or armv7-unknown-linux-gnueabihf"
);

/// This architecture's name in the crate's tables.
pub const NAME: &str = "aarch64";

/// A 64-bit value is one word here, so there are no pairs.
pub const PAIRS_ALIGNED: bool = false;

/// `R_AARCH64_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 1027, addends: true };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

// With SVE a call leaves the predicates, the first-fault register and all of a vector above its low
// 128 bits undefined. Naming a `v` register names the whole vector.
macro_rules! svc {
    ($name:ident($($arg:ident),*) -> $r:ident: $($operands:tt)*) => {
        #[cfg(not(target_feature = "sve"))]
        stub! { $name($($arg),*) -> $r: "svc 0", $($operands)*, options(nostack, preserves_flags) }
        #[cfg(target_feature = "sve")]
        stub! { $name($($arg),*) -> $r: "svc 0", $($operands)*,
            lateout("p0") _, lateout("p1") _, lateout("p2") _, lateout("p3") _,
            lateout("p4") _, lateout("p5") _, lateout("p6") _, lateout("p7") _,
            lateout("p8") _, lateout("p9") _, lateout("p10") _, lateout("p11") _,
            lateout("p12") _, lateout("p13") _, lateout("p14") _, lateout("p15") _, lateout("ffr") _,
            lateout("v0") _, lateout("v1") _, lateout("v2") _, lateout("v3") _,
            lateout("v4") _, lateout("v5") _, lateout("v6") _, lateout("v7") _,
            lateout("v8") _, lateout("v9") _, lateout("v10") _, lateout("v11") _,
            lateout("v12") _, lateout("v13") _, lateout("v14") _, lateout("v15") _,
            lateout("v16") _, lateout("v17") _, lateout("v18") _, lateout("v19") _,
            lateout("v20") _, lateout("v21") _, lateout("v22") _, lateout("v23") _,
            lateout("v24") _, lateout("v25") _, lateout("v26") _, lateout("v27") _,
            lateout("v28") _, lateout("v29") _, lateout("v30") _, lateout("v31") _,
            options(nostack, preserves_flags) }
    };
}

svc! { syscall0(nr) -> r: in("x8") nr, lateout("x0") r }
svc! { syscall1(nr, a) -> r: in("x8") nr, inlateout("x0") a => r }
svc! { syscall2(nr, a, b) -> r: in("x8") nr, inlateout("x0") a => r, in("x1") b }
svc! { syscall3(nr, a, b, c) -> r: in("x8") nr, inlateout("x0") a => r, in("x1") b, in("x2") c }
svc! { syscall4(nr, a, b, c, d) -> r: in("x8") nr, inlateout("x0") a => r, in("x1") b, in("x2") c, in("x3") d }
svc! { syscall5(nr, a, b, c, d, e) -> r: in("x8") nr, inlateout("x0") a => r, in("x1") b, in("x2") c, in("x3") d,
in("x4") e }
svc! { syscall6(nr, a, b, c, d, e, f) -> r: in("x8") nr, inlateout("x0") a => r, in("x1") b, in("x2") c, in("x3") d,
in("x4") e, in("x5") f }

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!("udf #0", options(nomem, nostack, preserves_flags)) }
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
            "_start: mov x0, sp",
            "bl {relocate}",
            "b _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: mov x0, sp",
            "bl {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

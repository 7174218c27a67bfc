//! s390x, big-endian. The kernel keeps every register but `r2`; the instruction changes no condition code
//! that a program could see kept, so the flags are not claimed.

use super::{Relocation, stub};

#[path = "../nr/s390x.rs"]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = "s390x";

/// A 64-bit value is one word here, so there are no pairs.
pub const PAIRS_ALIGNED: bool = false;

/// `R_390_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 12, addends: true };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

macro_rules! svc {
    ($name:ident($($arg:ident),*) -> $r:ident: $($operands:tt)*) => {
        stub! { $name($($arg),*) -> $r: "svc 0", $($operands)*, options(nostack) }
    };
}

svc! { syscall0(nr) -> r: in("r1") nr, lateout("r2") r }
svc! { syscall1(nr, a) -> r: in("r1") nr, inlateout("r2") a => r }
svc! { syscall2(nr, a, b) -> r: in("r1") nr, inlateout("r2") a => r, in("r3") b }
svc! { syscall3(nr, a, b, c) -> r: in("r1") nr, inlateout("r2") a => r, in("r3") b, in("r4") c }
svc! { syscall4(nr, a, b, c, d) -> r: in("r1") nr, inlateout("r2") a => r, in("r3") b, in("r4") c, in("r5") d }
svc! { syscall5(nr, a, b, c, d, e) -> r: in("r1") nr, inlateout("r2") a => r, in("r3") b, in("r4") c, in("r5") d,
in("r6") e }
svc! { syscall6(nr, a, b, c, d, e, f) -> r: in("r1") nr, inlateout("r2") a => r, in("r3") b, in("r4") c, in("r5") d,
in("r6") e, in("r7") f }

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!(".short 0", options(nomem, nostack, preserves_flags)) }
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
        ::core::concat!("jg ", $to)
    };
}

/// `_start` for a program at any address, `_start_static` for one that needs no relocation. A function
/// may write to the 160 bytes above its caller's stack pointer, which at the entry are the arguments.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            "_start: lgr %r2, %r15",
            "aghi %r15, -160",
            "brasl %r14, {relocate}",
            "aghi %r15, 160",
            "jg _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: lgr %r2, %r15",
            "aghi %r15, -160",
            "brasl %r14, {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

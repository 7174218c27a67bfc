//! x86_64 with 64-bit pointers. The kernel leaves its result in `rax`; the `syscall` instruction
//! itself spoils `rcx` (it holds the return address) and `r11` (the flags, put back from there).

use super::{Relocation, stub};

#[path = "../nr/x86_64.rs"]
pub mod nr;

#[cfg(not(target_pointer_width = "64"))]
compile_error!(
    "barelinux does not serve x32 (x86_64 with 32-bit pointers): build for x86_64-unknown-linux-gnu or i686-unknown-linux-gnu"
);

/// This architecture's name in the crate's tables.
pub const NAME: &str = "x86_64";

/// A 64-bit value is one word here, so there are no pairs.
pub const PAIRS_ALIGNED: bool = false;

/// `R_X86_64_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 8, addends: true };

stub! { syscall0(nr) -> r: "syscall", inlateout("rax") nr => r,
lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }
stub! { syscall1(nr, a) -> r: "syscall", inlateout("rax") nr => r, in("rdi") a,
lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }
stub! { syscall2(nr, a, b) -> r: "syscall", inlateout("rax") nr => r, in("rdi") a, in("rsi") b,
lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }
stub! { syscall3(nr, a, b, c) -> r: "syscall", inlateout("rax") nr => r, in("rdi") a, in("rsi") b, in("rdx") c,
lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }
stub! { syscall4(nr, a, b, c, d) -> r: "syscall", inlateout("rax") nr => r, in("rdi") a, in("rsi") b, in("rdx") c,
in("r10") d, lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }
stub! { syscall5(nr, a, b, c, d, e) -> r: "syscall", inlateout("rax") nr => r, in("rdi") a, in("rsi") b, in("rdx") c,
in("r10") d, in("r8") e, lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }
stub! { syscall6(nr, a, b, c, d, e, f) -> r: "syscall", inlateout("rax") nr => r, in("rdi") a, in("rsi") b, in("rdx") c,
in("r10") d, in("r8") e, in("r9") f, lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags) }

// The kernel of this machine has no trampoline of its own: a handler installed without one cannot
// return. Hidden, and named after the version, so that two versions of the crate can be linked.
macro_rules! restorer {
    () => {
        concat!("__barelinux_", env!("CARGO_PKG_VERSION_MAJOR"), "_", env!("CARGO_PKG_VERSION_MINOR"), "_restorer")
    };
}

core::arch::global_asm!(
    concat!(".pushsection .text.", restorer!(), ",\"ax\",%progbits"),
    concat!(".globl ", restorer!()),
    concat!(".hidden ", restorer!()),
    concat!(".type ", restorer!(), ",%function"),
    concat!(restorer!(), ":"),
    "mov eax, {rt_sigreturn}",
    "syscall",
    ".popsection",
    rt_sigreturn = const nr::RT_SIGRETURN,
);

/// What a signal handler returns to: `sa_restorer`, with the flag `SA_RESTORER`.
pub const RESTORER: Option<unsafe extern "C" fn()> = {
    unsafe extern "C" {
        #[link_name = restorer!()]
        fn restorer();
    }
    Some(restorer)
};

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { core::arch::asm!("ud2", options(nomem, nostack, preserves_flags)) }
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
        ::core::concat!("jmp ", $to)
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
            "_start: mov rdi, rsp",
            "call {relocate}",
            "jmp _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: mov rdi, rsp",
            "call {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

//! x86 in 32-bit mode. The kernel keeps every register but `eax`. Three of the six argument registers
//! are the compiler's (`esi`, `ebp`, and `ebx` where code is position-independent), so the stubs do
//! not declare them: they put them aside and put them back.

use core::arch::asm;

use super::{Relocation, Word, stub, word};

#[path = "../nr/x86.rs"]
pub mod nr;

/// This architecture's name in the crate's tables.
pub const NAME: &str = "x86";

/// A 64-bit value takes whichever two registers come next.
pub const PAIRS_ALIGNED: bool = false;

/// `R_386_RELATIVE`.
pub const RELOCATION: Relocation = Relocation { relative: 8, addends: false };

/// What a signal handler returns to: the kernel's own trampoline, in the vDSO.
pub const RESTORER: Option<unsafe extern "C" fn()> = None;

stub! { syscall0(nr) -> r: "int 0x80", inlateout("eax") nr => r, options(nostack, preserves_flags) }
stub! { syscall1(nr, a) -> r: "xchg ebx, {a}", "int 0x80", "xchg ebx, {a}",
inlateout("eax") nr => r, a = in(reg) a, options(nostack, preserves_flags) }
stub! { syscall2(nr, a, b) -> r: "xchg ebx, {a}", "int 0x80", "xchg ebx, {a}",
inlateout("eax") nr => r, a = in(reg) a, in("ecx") b, options(nostack, preserves_flags) }
stub! { syscall3(nr, a, b, c) -> r: "xchg ebx, {a}", "int 0x80", "xchg ebx, {a}",
inlateout("eax") nr => r, a = in(reg) a, in("ecx") b, in("edx") c, options(nostack, preserves_flags) }

// With four arguments and more, what the undeclared registers get waits in memory, at `eax`.
/// Makes the call `nr` with four arguments: the machine's own instruction, inlined.
///
/// # Safety
/// This is the kernel's whole interface: the caller vouches for what the call does.
#[inline(always)]
pub unsafe fn syscall4(nr: usize, a: Word, b: Word, c: Word, d: Word) -> Word {
    let aside = [word(nr), a, d];
    let r: Word;
    // SAFETY: the caller vouches for the call; `ebx` and `esi` are put back, `aside` outlives the block.
    unsafe {
        asm!(
            "push ebx", "push esi",
            "mov ebx, [eax + 4]", "mov esi, [eax + 8]", "mov eax, [eax]",
            "int 0x80",
            "pop esi", "pop ebx",
            inlateout("eax") aside.as_ptr() => r, in("ecx") b, in("edx") c, options(preserves_flags)
        )
    };
    r
}

/// Makes the call `nr` with five arguments: the machine's own instruction, inlined.
///
/// # Safety
/// This is the kernel's whole interface: the caller vouches for what the call does.
#[inline(always)]
pub unsafe fn syscall5(nr: usize, a: Word, b: Word, c: Word, d: Word, e: Word) -> Word {
    let aside = [word(nr), a, d];
    let r: Word;
    // SAFETY: as for `syscall4`.
    unsafe {
        asm!(
            "push ebx", "push esi",
            "mov ebx, [eax + 4]", "mov esi, [eax + 8]", "mov eax, [eax]",
            "int 0x80",
            "pop esi", "pop ebx",
            inlateout("eax") aside.as_ptr() => r, in("ecx") b, in("edx") c, in("edi") e, options(preserves_flags)
        )
    };
    r
}

/// Makes the call `nr` with six arguments: the machine's own instruction, inlined.
///
/// # Safety
/// This is the kernel's whole interface: the caller vouches for what the call does.
#[inline(always)]
pub unsafe fn syscall6(nr: usize, a: Word, b: Word, c: Word, d: Word, e: Word, f: Word) -> Word {
    let aside = [word(nr), a, d, f];
    let r: Word;
    // SAFETY: as for `syscall4`; `ebp` is put back too.
    unsafe {
        asm!(
            "push ebx", "push esi", "push ebp",
            "mov ebx, [eax + 4]", "mov esi, [eax + 8]", "mov ebp, [eax + 12]", "mov eax, [eax]",
            "int 0x80",
            "pop ebp", "pop esi", "pop ebx",
            inlateout("eax") aside.as_ptr() => r, in("ecx") b, in("edx") c, in("edi") e, options(preserves_flags)
        )
    };
    r
}

/// An instruction that no program survives (`SIGILL`, which the kernel forces even on PID 1).
#[inline(always)]
pub fn trap() {
    // SAFETY: it changes no memory and no register.
    unsafe { asm!("ud2", options(nomem, nostack, preserves_flags)) }
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

/// `_start` for a program at any address, `_start_static` for one that needs no relocation. The stack
/// is aligned to 16 bytes where the kernel enters, and has to be at each call.
#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_start {
    ($entry:path, $relocate:path) => {
        ::core::arch::global_asm!(
            ".pushsection .text._start,\"ax\",%progbits",
            ".globl _start",
            ".type _start,%function",
            "_start: mov eax, esp",
            "sub esp, 12",
            "push eax",
            "call {relocate}",
            "add esp, 16",
            "jmp _start_static",
            ".size _start, . - _start",
            ".section .text._start_static,\"ax\",%progbits",
            ".globl _start_static",
            ".type _start_static,%function",
            "_start_static: mov edi, esp",
            // The shortest way to an argument and 16 bytes of alignment: all registers, `edi` lowest.
            "pusha",
            "call {entry}",
            ".size _start_static, . - _start_static",
            ".popsection",
            entry = sym $entry,
            relocate = sym $relocate,
        );
    };
}

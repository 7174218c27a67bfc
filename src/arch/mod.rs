//! The machines: one file per architecture, all with the same set of names.
//!
//! | name | what it is |
//! |---|---|
//! | [`NAME`] | the architecture, as this crate's tables call it |
//! | [`nr`] | its call numbers, generated from the kernel's headers |
//! | [`syscall0`] … [`syscall6`] | the stubs: one kernel call, and nothing else |
//! | [`MOST`] | how many words a call may take: 6, on mips 7 (and there is `syscall7`) |
//! | [`PAIRS_ALIGNED`] | does a 64-bit value on this 32-bit machine start at an even register? |
//! | [`CLONE_ORDER`] | the order in which `clone` takes its arguments |
//! | [`SUSPEND_ORDER`] | the order in which `sigsuspend` takes its arguments |
//! | [`RELOCATION`] | what a static-PIE program's relocations of itself look like |
//! | [`RESTORER`] | what a signal handler returns to, where the kernel brings nothing of its own |
//! | [`trap`] | the instruction that ends a program when nothing else did |
//! | `__barelinux_start!` | the entry's assembly, for [`entry!`](crate::entry) |
//!
//! A stub takes the call's number and its arguments as machine words and gives back the word that
//! the kernel left. [`Errno::decode`](crate::Errno::decode) tells a result from an error.
//!
//! # What a stub promises
//! Its asm block names exactly what the kernel changes: the result's register and whatever the
//! instruction itself spoils. It never claims `readonly` or `nomem`, since a call may read and
//! write any memory of the program. It says `nostack` and `preserves_flags` where that is true.
//!
//! # Which file is this machine's
//! One row each. Where no row fits, `machine.rs` says so in words.

#[cfg_attr(target_arch = "x86_64", path = "x86_64.rs")]
#[cfg_attr(target_arch = "x86", path = "x86.rs")]
#[cfg_attr(target_arch = "arm", path = "arm.rs")]
#[cfg_attr(target_arch = "aarch64", path = "aarch64.rs")]
#[cfg_attr(any(target_arch = "riscv64", target_arch = "riscv32"), path = "riscv.rs")]
#[cfg_attr(target_arch = "loongarch64", path = "loongarch64.rs")]
#[cfg_attr(target_arch = "s390x", path = "s390x.rs")]
#[cfg_attr(any(target_arch = "powerpc64", target_arch = "powerpc"), path = "powerpc.rs")]
#[cfg_attr(any(target_arch = "mips", target_arch = "mips64"), path = "mips.rs")]
mod machine;
pub use machine::*;

/// One machine word on its way to or from the kernel. It is a pointer type so that addresses keep
/// their provenance; a scalar becomes one by [`word`].
pub type Word = *mut ();

/// A scalar as a [`Word`]: it is no address and gives access to nothing.
#[inline(always)]
pub const fn word(value: usize) -> Word {
    core::ptr::without_provenance_mut(value)
}

/// For each register of `clone` which of (flags, stack, ptid, ctid, tls) it gets: most machines take `tls` before
/// `ctid`, and s390x the stack first.
pub const CLONE_ORDER: [usize; 5] = if cfg!(any(target_arch = "x86_64", target_arch = "loongarch64")) {
    [0, 1, 2, 3, 4]
} else if cfg!(target_arch = "s390x") {
    [1, 0, 2, 3, 4]
} else {
    [0, 1, 2, 4, 3]
};

/// The most words that a call takes: seven where a pair of registers may leave a hole and arguments go on on the stack.
pub const MOST: usize = if cfg!(target_arch = "mips") { 7 } else { 6 };

/// No call of this machine takes a seventh word.
///
/// # Safety
/// As for [`syscall6`].
#[cfg(not(target_arch = "mips"))]
#[allow(clippy::too_many_arguments)]
#[inline(always)]
pub(crate) unsafe fn syscall7(nr: usize, a: Word, b: Word, c: Word, d: Word, e: Word, f: Word, _: Word) -> Word {
    // SAFETY: the caller's promise.
    unsafe { syscall6(nr, a, b, c, d, e, f) }
}

/// For each register of `sigsuspend` which of (unused, unused, set) it gets: powerpc and mips leave the first two out.
pub const SUSPEND_ORDER: [usize; 5] =
    if cfg!(any(target_arch = "powerpc64", target_arch = "powerpc", target_arch = "mips64", target_arch = "mips")) {
        [2, 0, 1, 3, 4]
    } else {
        [0, 1, 2, 3, 4]
    };

/// What the relocations look like that a static-PIE program applies to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relocation {
    /// The number of the type "add the load address", the only one that such a program has.
    pub relative: usize,
    /// Whether the table holds the addends (`DT_RELA`), or they stand in the places (`DT_REL`).
    pub addends: bool,
}

/// A stub: its name, its arguments, the result, and then the asm block, as `asm!` takes it.
macro_rules! stub {
    ($name:ident($nr:ident $(, $arg:ident)*) -> $result:ident: $($asm:tt)*) => {
        #[doc = concat!("Makes the call `", stringify!($nr), "`",
            $(" ", stringify!($arg),)* ": the machine's own instruction, inlined, and nothing else.")]
        ///
        /// # Safety
        /// This is the kernel's whole interface: the caller vouches for what the call does.
        #[allow(clippy::too_many_arguments)] // mips has one of eight
        #[inline(always)]
        pub unsafe fn $name($nr: usize $(, $arg: $crate::arch::Word)*) -> $crate::arch::Word {
            let $result: $crate::arch::Word;
            // SAFETY: the caller vouches for the call; the operands name all that the kernel changes.
            unsafe { core::arch::asm!($($asm)*) };
            $result
        }
    };
}
pub(crate) use stub;

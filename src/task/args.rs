//! Arguments as words. What a C type is to the kernel stands here; what a register is, in `arch/`.

use core::mem::size_of;

use crate::arch::{self, MOST, PAIRS_ALIGNED, Word, word};
use crate::types::{Errno, Never, Result};

/// The words of one call, filled from the left.
///
/// All of it folds away: what is left of a call in a program is its moves and its instruction.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    words: [Word; 7],
    len: usize,
}

impl Words {
    /// No arguments yet.
    #[inline(always)]
    pub const fn new() -> Words {
        Words { words: [word(0); 7], len: 0 }
    }

    /// Adds one word.
    ///
    /// One more than [`MOST`] is a bug in the call's signature, which no kernel could take: it is dropped.
    #[inline(always)]
    pub fn push(&mut self, value: Word) {
        if self.len < MOST {
            self.words[self.len] = value;
            self.len += 1;
        }
    }

    /// Adds a 64-bit value: one word, or on a 32-bit machine two, in the order of its bytes, and
    /// from an even register on where the machine asks for that.
    #[inline(always)]
    pub fn push64(&mut self, value: u64) {
        if size_of::<usize>() == 8 {
            self.push(word(value as usize));
            return;
        }
        if PAIRS_ALIGNED && self.len % 2 == 1 {
            self.push(word(0));
        }
        let (low, high) = (word(value as usize), word((value >> 32) as usize));
        if cfg!(target_endian = "little") {
            self.push(low);
            self.push(high);
        } else {
            self.push(high);
            self.push(low);
        }
    }

    /// The same words in another order: each place tells which of them it gets.
    #[inline(always)]
    pub const fn in_order(self, order: [usize; 5]) -> Words {
        let [a, b, c, d, e] = order;
        let w = self.words;
        Words { words: [w[a], w[b], w[c], w[d], w[e], w[5], w[6]], len: self.len }
    }

    /// Makes the call `nr`, in this thread.
    ///
    /// # Safety
    /// The caller vouches for what the call does with these words.
    #[inline(always)]
    pub unsafe fn call(self, nr: usize) -> Word {
        let [a, b, c, d, e, f, g] = self.words;
        // SAFETY: the caller's promise.
        unsafe {
            match self.len {
                0 => arch::syscall0(nr),
                1 => arch::syscall1(nr, a),
                2 => arch::syscall2(nr, a, b),
                3 => arch::syscall3(nr, a, b, c),
                4 => arch::syscall4(nr, a, b, c, d),
                5 => arch::syscall5(nr, a, b, c, d, e),
                6 => arch::syscall6(nr, a, b, c, d, e, f),
                _ => arch::syscall7(nr, a, b, c, d, e, f, g),
            }
        }
    }
}

impl Default for Words {
    fn default() -> Words {
        Words::new()
    }
}

/// What can stand in a call's signature.
pub trait Arg {
    /// The argument as the kernel takes it in a process that has our memory.
    fn here(self, words: &mut Words);
}

macro_rules! scalars {
    ($($type:ty)*) => {$(
        impl Arg for $type {
            // A signed value keeps its sign up to the word's top: the kernel may read all of the word.
            #[inline(always)]
            fn here(self, words: &mut Words) {
                words.push(word(self as usize))
            }
        }
    )*};
}
scalars! { i8 u8 i16 u16 i32 u32 isize usize }

macro_rules! wide {
    ($($type:ty)*) => {$(
        impl Arg for $type {
            #[inline(always)]
            fn here(self, words: &mut Words) {
                words.push64(self as u64)
            }
        }
    )*};
}
wide! { i64 u64 }

impl<T> Arg for *const T {
    #[inline(always)]
    fn here(self, words: &mut Words) {
        words.push(self as Word)
    }
}

impl<T> Arg for *mut T {
    #[inline(always)]
    fn here(self, words: &mut Words) {
        words.push(self as Word)
    }
}

/// A file offset as `preadv` and its kin take it: two words, the low one first, at any register, on
/// EVERY machine. On a 64-bit one the low word is the whole offset and the high word is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LowHigh(pub i64);

impl Arg for LowHigh {
    #[inline(always)]
    fn here(self, words: &mut Words) {
        words.push(word(self.0 as usize));
        let high = if size_of::<usize>() == 8 { 0 } else { self.0 >> 32 };
        words.push(word(high as usize));
    }
}

/// A file offset as `_llseek` takes it: two words, the high one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HighLow(pub i64);

impl Arg for HighLow {
    #[inline(always)]
    fn here(self, words: &mut Words) {
        words.push(word((self.0 >> 32) as usize));
        words.push(word(self.0 as u32 as usize));
    }
}

/// What can stand behind the arrow of a call's signature.
pub trait Answer {
    /// The kernel's word as this type.
    fn answer(raw: Word) -> Self;

    /// The word in which an error is to be looked for.
    #[inline(always)]
    fn whole(raw: Word) -> Word {
        raw
    }
}

/// An `int` that comes without its sign's copies in the word's upper half, errors too (`modify_ldt`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Narrow(pub i32);

impl Answer for Narrow {
    #[inline(always)]
    fn answer(raw: Word) -> Narrow {
        Narrow(raw.addr() as i32)
    }

    #[inline(always)]
    fn whole(raw: Word) -> Word {
        word(raw.addr() as i32 as usize)
    }
}

macro_rules! answers {
    ($($type:ty)*) => {$(
        impl Answer for $type {
            #[inline(always)]
            fn answer(raw: Word) -> $type {
                raw.addr() as $type
            }
        }
    )*};
}
answers! { i32 u32 isize usize }
// A 64-bit result comes in one word, or through a pointer.
#[cfg(target_pointer_width = "64")]
answers! { i64 u64 }

impl<T> Answer for *mut T {
    #[inline(always)]
    fn answer(raw: Word) -> *mut T {
        raw.cast()
    }
}

/// A call that does not come back. Where a filter makes it come back all the same, the program ends.
impl Answer for Never {
    #[inline(always)]
    fn answer(_: Word) -> Never {
        loop {
            arch::trap();
        }
    }
}

impl<T: Answer> Answer for Result<T> {
    #[inline(always)]
    fn answer(raw: Word) -> Result<T> {
        match Errno::decode(T::whole(raw).addr()) {
            Ok(_) => Ok(T::answer(raw)),
            Err(error) => Err(error),
        }
    }
}

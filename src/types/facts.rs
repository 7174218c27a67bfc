//! What the crate says of the kernel's ABI, for `ci/abi-check`, which asks the kernel's headers the same.
//!
//! Built with `--cfg barelinux_facts`, each constant, struct and alias leaves a [`Fact`] in a section of its
//! own, and each thin call a [`Call`]: what is declared is checked, and nothing is listed twice. Other builds
//! have none of it.

use crate::task::{HighLow, LowHigh};

/// One type: its alias, its struct's layout, or its constants.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Fact {
    /// The headers that have it, space between them.
    pub headers: &'static str,
    /// Its name here.
    pub name: &'static str,
    /// Its name in C, as `sizeof` takes it; empty for constants.
    pub c: &'static str,
    /// What there is to check.
    pub members: &'static [Member],
}

/// One thing that has to be as the headers say.
#[derive(Clone, Copy)]
pub enum Member {
    /// A constant's C name, its value here, and what the headers call it if that is another name;
    /// behind `in ` stands the kernel's source file where the headers don't have it.
    Constant(&'static str, i128, &'static str),
    /// A type's size in bytes.
    Size(usize),
    /// A type's alignment in bytes.
    Align(usize),
    /// Whether a type has a sign.
    Signed(bool),
    /// A field's C name, its offset and its size in bytes.
    Field(&'static str, usize, usize),
    /// The kernel's source file that has the type, where the headers don't.
    Source(&'static str),
}

/// One thin call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Call {
    /// Its name here and in the kernel.
    pub name: &'static str,
    /// The module that it is in.
    pub module: &'static str,
    /// The manual page's name.
    pub page: &'static str,
    /// Its number.
    pub number: usize,
    /// What each argument is.
    pub args: &'static [(&'static str, Shape)],
    /// The machine's order of the words, where it is another one.
    pub order: &'static [usize],
    /// What comes back, as its declaration says it.
    pub answer: &'static str,
}

/// What an argument is to the kernel.
#[derive(Clone, Copy)]
pub enum Shape {
    /// An address.
    Pointer,
    /// A number of so many bytes, with a sign.
    Signed(usize),
    /// A number of so many bytes.
    Unsigned(usize),
    /// 64 bits in two words, the low one first.
    LowHigh,
    /// 64 bits in two words, the high one first.
    HighLow,
}

/// An argument's type, which knows its shape.
pub trait Shaped {
    /// The shape.
    const SHAPE: Shape;
}

macro_rules! shaped {
    ($($shape:ident: $($type:ty),*;)*) => {$($(
        impl Shaped for $type {
            const SHAPE: Shape = Shape::$shape(size_of::<$type>());
        }
    )*)*};
}
shaped! {
    Signed: i8, i16, i32, i64, isize;
    Unsigned: u8, u16, u32, u64, usize;
}

impl<T> Shaped for *const T {
    const SHAPE: Shape = Shape::Pointer;
}

impl<T> Shaped for *mut T {
    const SHAPE: Shape = Shape::Pointer;
}

impl Shaped for LowHigh {
    const SHAPE: Shape = Shape::LowHigh;
}

impl Shaped for HighLow {
    const SHAPE: Shape = Shape::HighLow;
}

/// Makes a function that gives all of a section.
macro_rules! section {
    ($(#[$doc:meta])* $name:ident: $type:ty, $start:literal $stop:literal) => {
        $(#[$doc])*
        pub fn $name() -> &'static [$type] {
            // The linker's names for where the section starts and ends.
            #[allow(improper_ctypes)] // no C is on the other side
            unsafe extern "C" {
                #[link_name = $start]
                static START: $type;
                #[link_name = $stop]
                static STOP: $type;
            }
            let (start, stop) = (&raw const START, &raw const STOP);
            // SAFETY: nothing else is in the section, and one lies behind the other.
            unsafe { core::slice::from_raw_parts(start, stop.offset_from_unsigned(start)) }
        }
    };
}
section! {
    /// All that the crate says of types and constants.
    all: Fact, "__start_barelinux_facts" "__stop_barelinux_facts"
}
section! {
    /// All thin calls.
    calls: Call, "__start_barelinux_calls" "__stop_barelinux_calls"
}

/// The size of the field that a function picks.
pub const fn size_of_field<S, F>(_: fn(&S) -> &F) -> usize {
    size_of::<F>()
}

//! What the crate says of the kernel's ABI, for `ci/abi-check`, which asks the kernel's headers the same.
//!
//! Built with `--cfg barelinux_facts`, each constant, struct and alias leaves a [`Fact`] in a section of its
//! own: what is declared is checked, and nothing is listed twice. Other builds have none of it.

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

// The linker's names for where the section starts and ends.
#[allow(improper_ctypes)] // no C is on the other side
unsafe extern "C" {
    #[link_name = "__start_barelinux_facts"]
    static START: Fact;
    #[link_name = "__stop_barelinux_facts"]
    static STOP: Fact;
}

/// All that the crate says.
pub fn all() -> &'static [Fact] {
    let (start, stop) = (&raw const START, &raw const STOP);
    // SAFETY: nothing but facts is in the section, one behind the other.
    unsafe { core::slice::from_raw_parts(start, stop.offset_from_unsigned(start)) }
}

/// The size of the field that a function picks.
pub const fn size_of_field<S, F>(_: fn(&S) -> &F) -> usize {
    size_of::<F>()
}

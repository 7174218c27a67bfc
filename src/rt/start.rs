//! What the kernel lays on a new program's stack: the arguments' number, their addresses, the
//! environment's addresses, the auxiliary vector.

use core::ffi::CStr;
use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use crate::arch::Word;
use crate::types::AuxType;

/// What the program was started with. [`entry!`](crate::entry) hands it to `main`; it can be copied
/// and kept, since all of it lasts as long as the program.
#[derive(Clone, Copy)]
pub struct Start {
    /// Where the stack pointer was: at the number of arguments.
    stack: *const usize,
    marker: PhantomData<&'static CStr>,
}

// SAFETY: it only reads what the kernel wrote before the program began, and what nothing of ours changes.
unsafe impl Send for Start {}
// SAFETY: as above.
unsafe impl Sync for Start {}

impl Start {
    /// The start at this stack.
    ///
    /// # Safety
    /// `stack` is where the stack pointer was when the kernel entered the program (or where a loader
    /// laid the same data out), and nobody changes that memory afterwards.
    #[inline(always)]
    pub const unsafe fn from_stack(stack: *const usize) -> Start {
        Start { stack, marker: PhantomData }
    }

    /// Where the stack pointer was at the entry.
    #[inline(always)]
    pub const fn stack(self) -> *const usize {
        self.stack
    }

    /// The program's arguments, the first of which is by custom its own name. There can be none at all.
    #[inline]
    pub fn args(self) -> Args {
        // SAFETY: the stack starts with the number of arguments, and so many addresses follow it.
        unsafe { Args { strings: Strings { next: self.stack.add(1).cast() }, left: *self.stack } }
    }

    /// The environment, `NAME=value` by custom.
    #[inline]
    pub fn env(self) -> Env {
        // SAFETY: the environment starts behind the arguments and their null pointer.
        unsafe { Env { strings: Strings { next: self.stack.add(*self.stack + 2).cast() } } }
    }

    /// The value of a variable of the environment, the first one of that name.
    ///
    /// # Example
    /// ```ignore
    /// let home = start.var("HOME");
    /// ```
    pub fn var(self, name: &str) -> Option<&'static CStr> {
        self.env().find_map(|entry| {
            let bytes = entry.to_bytes_with_nul();
            let value = bytes.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
            CStr::from_bytes_with_nul(value).ok()
        })
    }

    /// The auxiliary vector, as far as its end mark and without it.
    #[inline]
    pub fn auxv(self) -> Auxv {
        let mut env = self.env();
        while env.next().is_some() {}
        // SAFETY: `env` stands on the environment's null pointer, and the vector follows that.
        unsafe { Auxv { next: env.strings.next.add(1).cast(), marker: PhantomData } }
    }

    /// One value of the auxiliary vector; an address keeps its provenance.
    #[inline]
    pub fn aux(self, kind: AuxType) -> Option<Word> {
        self.auxv().find(|entry| entry.kind == kind).map(|entry| entry.value)
    }

    /// The size of a page in bytes, as this kernel has it: 4 KiB and 64 KiB both occur on one architecture.
    #[inline]
    pub fn page_size(self) -> Option<usize> {
        self.aux(AuxType::PAGESZ).map(|value| value.addr())
    }

    /// The file that was executed, as `execve` was told it: not necessarily the first argument.
    #[inline]
    pub fn exec_name(self) -> Option<&'static CStr> {
        let name = self.aux(AuxType::EXECFN)?;
        // SAFETY: the kernel says that a C string is there.
        (!name.is_null()).then(|| unsafe { CStr::from_ptr(name.cast()) })
    }
}

impl fmt::Debug for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start").field("args", &self.args()).finish_non_exhaustive()
    }
}

/// A walk over addresses of C strings, of which the last is null.
#[derive(Clone, Copy)]
struct Strings {
    next: *const *const core::ffi::c_char,
}

impl Strings {
    /// The string here, and on to the next place; at the null pointer it stays.
    #[inline]
    fn next(&mut self) -> Option<&'static CStr> {
        // SAFETY: `next` never goes past the null pointer that ends the list.
        unsafe {
            let string = *self.next;
            if string.is_null() {
                return None;
            }
            self.next = self.next.add(1);
            Some(CStr::from_ptr(string))
        }
    }
}

/// The arguments of the program: [`Start::args`].
#[derive(Clone)]
pub struct Args {
    strings: Strings,
    left: usize,
}

impl Iterator for Args {
    type Item = &'static CStr;

    #[inline]
    fn next(&mut self) -> Option<&'static CStr> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        self.strings.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }

    /// Goes straight there: an argument's length is not looked at to pass it over.
    fn nth(&mut self, n: usize) -> Option<&'static CStr> {
        let n = n.min(self.left);
        // SAFETY: `left` more addresses stand here, so that `n` of them can be passed over.
        self.strings.next = unsafe { self.strings.next.add(n) };
        self.left -= n;
        self.next()
    }
}

impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<&'static CStr> {
        self.left = self.left.checked_sub(1)?;
        // SAFETY: `left` addresses stand here, each of a C string.
        unsafe { Some(CStr::from_ptr(*self.strings.next.add(self.left))) }
    }
}

impl ExactSizeIterator for Args {}
impl FusedIterator for Args {}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// The environment of the program: [`Start::env`].
#[derive(Clone)]
pub struct Env {
    strings: Strings,
}

impl Iterator for Env {
    type Item = &'static CStr;

    #[inline]
    fn next(&mut self) -> Option<&'static CStr> {
        self.strings.next()
    }
}

impl FusedIterator for Env {}

impl fmt::Debug for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// One entry of the auxiliary vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aux {
    /// What it is about.
    pub kind: AuxType,
    /// A number or an address, by its kind.
    pub value: Word,
}

/// The auxiliary vector: [`Start::auxv`].
#[derive(Clone)]
pub struct Auxv {
    next: *const [Word; 2],
    marker: PhantomData<&'static Word>,
}

impl Iterator for Auxv {
    type Item = Aux;

    #[inline]
    fn next(&mut self) -> Option<Aux> {
        // SAFETY: `next` never goes past the end mark.
        let [kind, value] = unsafe { *self.next };
        let kind = AuxType(kind.addr());
        if kind == AuxType::NULL {
            return None;
        }
        // SAFETY: this was not the end mark, so there is one more.
        self.next = unsafe { self.next.add(1) };
        Some(Aux { kind, value })
    }
}

impl FusedIterator for Auxv {}

impl fmt::Debug for Auxv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

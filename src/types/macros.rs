//! How constants and structs get their types. A set of bits is a `flags!` type, a set of values that looks
//! closed an `open!` type. Both keep what they don't know, since kernels add members, and both know their
//! members' names: `Debug` prints them. What the kernel lays out in memory is a `structs!` type.
//!
//! Each declaration names its C counterpart, and the file that it stands in says where that is:
//! `headers!("linux/poll.h");`. From that the check against the kernel's headers is made.

/// The headers that have what a file declares.
macro_rules! headers {
    ($headers:literal) => {
        #[cfg(barelinux_facts)]
        const HEADERS: &str = $headers;
    };
}

/// Leaves a fact for the check, in a build for it.
#[cfg(barelinux_facts)]
macro_rules! fact {
    ($(#[$meta:meta])* $name:ident, $c:expr, [$($members:tt)*]) => {
        $(#[$meta])*
        const _: () = {
            #[allow(unused_imports)]
            use $crate::types::facts::{Fact, Member::*, size_of_field};
            #[used]
            #[unsafe(link_section = "barelinux_facts")]
            static FACT: Fact = Fact {
                headers: HEADERS,
                name: stringify!($name),
                c: $c,
                #[allow(unused_doc_comments)] // an element takes along its member's `cfg`
                members: &[$($members)*],
            };
        };
    };
}
#[cfg(not(barelinux_facts))]
macro_rules! fact {
    ($($fact:tt)*) => {};
}

/// A member's name in C: the crate's own where none is told.
macro_rules! c_name {
    ($member:ident) => {
        stringify!($member)
    };
    ($member:ident $c:literal) => {
        $c
    };
}

/// A set of bits, which keeps bits that it has no name for:
/// `NAME "C_NAME" = value;`, behind `=>` what the headers call it, or `in` and the kernel's source file. Where C has
/// no prefix, `NAME = value;`.
///
/// It is a type of the crate bitflags, whose own macro takes seven times as long to compile.
macro_rules! flags {
    ($($(#[$meta:meta])* $name:ident($bits:ty) {
        $($(#[$doc:meta])* $member:ident $($c:literal)? = $value:expr $(=> $other:literal)?;)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Copy, PartialEq, Hash, Default)]
        #[repr(transparent)]
        pub struct $name($bits);

        impl $name {
            $(
                $(#[$doc])*
                $(#[doc(alias = $c)])?
                pub const $member: $name = $name($value);
            )*
            $crate::types::macros::flags! { @methods $name $bits }
        }
        $crate::types::macros::flags! { @operators $name
            BitOr bitor BitOrAssign bitor_assign |,
            BitAnd bitand BitAndAssign bitand_assign &,
            BitXor bitxor BitXorAssign bitxor_assign ^
        }

        impl ::core::ops::Sub for $name {
            type Output = $name;
            #[inline(always)]
            fn sub(self, other: $name) -> $name {
                self.difference(other)
            }
        }

        impl ::core::ops::SubAssign for $name {
            #[inline(always)]
            fn sub_assign(&mut self, other: $name) {
                self.remove(other);
            }
        }

        impl ::core::ops::Not for $name {
            type Output = $name;
            #[inline(always)]
            fn not(self) -> $name {
                $name(!self.0)
            }
        }

        impl ::bitflags::Flags for $name {
            type Bits = $bits;
            #[allow(unused_doc_comments)] // an element takes along its member's `cfg`
            const FLAGS: &'static [::bitflags::Flag<$name>] = &[
                $($(#[$doc])* ::bitflags::Flag::new(stringify!($member), $name::$member),)*
                // Without a name: kernels add bits, and all of them are kept.
                ::bitflags::Flag::new("", $name(!0)),
            ];
            #[inline(always)]
            fn bits(&self) -> $bits {
                self.0
            }
            #[inline(always)]
            fn from_bits_retain(bits: $bits) -> $name {
                $name(bits)
            }
        }

        // By hand, since what is derived takes the compiler longer.
        impl Eq for $name {}
        impl Clone for $name {
            #[inline(always)]
            fn clone(&self) -> $name {
                *self
            }
        }

        impl ::core::fmt::Debug for $name {
            // Inline, so that the library holds no code for it, and takes no time to make it.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #[allow(unused_doc_comments)] // an element takes along its member's `cfg`
                const NAMES: &[(&str, u64)] = &[$($(#[$doc])* (stringify!($member), $value as $bits as u64),)*];
                $crate::types::macros::debug_flags(stringify!($name), self.0 as u64, NAMES, f)
            }
        }

        $crate::types::macros::fact!($name, "", [
            $($(#[$doc])* Constant($crate::types::macros::c_name!($member $($c)?), $value as $bits as i128, concat!($($other)?)),)*
        ]);
    )*};

    (@methods $name:ident $bits:ty) => {
        /// No bit.
        #[must_use]
        #[inline(always)]
        pub const fn empty() -> $name {
            $name(0)
        }
        /// The number.
        #[must_use]
        #[inline(always)]
        pub const fn bits(self) -> $bits {
            self.0
        }
        /// These bits, also those that have no name here.
        #[must_use]
        #[inline(always)]
        pub const fn from_bits_retain(bits: $bits) -> $name {
            $name(bits)
        }
        /// Is there no bit at all?
        #[must_use]
        #[inline(always)]
        pub const fn is_empty(self) -> bool {
            self.0 == 0
        }
        /// Are all bits of `other` here?
        #[must_use]
        #[inline(always)]
        pub const fn contains(self, other: $name) -> bool {
            self.0 & other.0 == other.0
        }
        /// Is any bit of `other` here?
        #[must_use]
        #[inline(always)]
        pub const fn intersects(self, other: $name) -> bool {
            self.0 & other.0 != 0
        }
        /// The bits that either has.
        #[must_use]
        #[inline(always)]
        pub const fn union(self, other: $name) -> $name {
            $name(self.0 | other.0)
        }
        /// The bits that both have.
        #[must_use]
        #[inline(always)]
        pub const fn intersection(self, other: $name) -> $name {
            $name(self.0 & other.0)
        }
        /// The bits that `other` does not have.
        #[must_use]
        #[inline(always)]
        pub const fn difference(self, other: $name) -> $name {
            $name(self.0 & !other.0)
        }
        /// Adds the bits of `other`.
        #[inline(always)]
        pub const fn insert(&mut self, other: $name) {
            self.0 |= other.0;
        }
        /// Takes the bits of `other` away.
        #[inline(always)]
        pub const fn remove(&mut self, other: $name) {
            self.0 &= !other.0;
        }
    };

    (@operators $name:ident $($trait:ident $method:ident $assign:ident $assign_method:ident $operator:tt),*) => {$(
        impl ::core::ops::$trait for $name {
            type Output = $name;
            #[inline(always)]
            fn $method(self, other: $name) -> $name {
                $name(self.0 $operator other.0)
            }
        }
        impl ::core::ops::$assign for $name {
            #[inline(always)]
            fn $assign_method(&mut self, other: $name) {
                self.0 = self.0 $operator other.0;
            }
        }
    )*};
}

/// Prints `O::RDWR | O::CLOEXEC`, and as `O(0x..)` what has no name.
// One function for all types, over a plain table: a generic one would be compiled for each.
pub(crate) fn debug_flags(
    name: &str,
    bits: u64,
    names: &[(&str, u64)],
    f: &mut core::fmt::Formatter<'_>,
) -> core::fmt::Result {
    let mut separator = "";
    let mut rest = bits;
    for (member, value) in names {
        // A member whose bits were all told already is another name for them.
        if bits & value == *value && rest & value != 0 {
            write!(f, "{separator}{name}::{member}")?;
            separator = " | ";
            rest &= !value;
        }
    }
    if separator.is_empty() || rest != 0 {
        write!(f, "{separator}{name}({rest:#x})")?;
    }
    Ok(())
}

/// A set of values, which keeps values that it has no name for; as `flags!`. A member whose name is C's own says
/// it once.
macro_rules! open {
    ($($(#[$meta:meta])* $name:ident($value_type:ty) {
        $($(#[$doc:meta])* $member:ident $($c:literal)? = $value:expr $(=> $other:literal)?;)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Copy, PartialEq, Hash)]
        #[repr(transparent)]
        pub struct $name(pub $value_type);

        impl $name {
            $(
                $(#[$doc])*
                $(#[doc(alias = $c)])?
                pub const $member: $name = $name($value);
            )*

            #[allow(unused_doc_comments)] // an element takes along its member's `cfg`
            const NAMES: &[(&str, &str, u64)] =
                &[$($(#[$doc])* (stringify!($member), $crate::types::macros::c_name!($member $($c)?), $value as $value_type as u64),)*];

            /// C's name for it, where it has one.
            #[must_use]
            #[inline]
            pub fn c_name(self) -> Option<&'static str> {
                let (_, c_name) = $crate::types::macros::names(self.0 as u64, $name::NAMES)?;
                Some(c_name)
            }
        }

        // By hand, since what is derived takes the compiler longer.
        impl Eq for $name {}
        impl Clone for $name {
            #[inline(always)]
            fn clone(&self) -> $name {
                *self
            }
        }

        impl ::core::fmt::Debug for $name {
            // Inline, so that the library holds no code for it, and takes no time to make it.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::types::macros::debug_open(stringify!($name), self.0 as u64, &self.0, $name::NAMES, f)
            }
        }

        $crate::types::macros::fact!($name, "", [
            $($(#[$doc])* Constant($crate::types::macros::c_name!($member $($c)?), $value as $value_type as i128, concat!($($other)?)),)*
        ]);
    )*};
}

/// A value's names here and in C: the first of those that share it.
pub(crate) fn names(value: u64, names: &[(&'static str, &'static str, u64)]) -> Option<(&'static str, &'static str)> {
    names.iter().find(|(.., member)| *member == value).map(|(name, c_name, _)| (*name, *c_name))
}

/// Prints `AF::INET`, and as `AF(77)` what has no name.
pub(crate) fn debug_open(
    name: &str,
    value: u64,
    number: &dyn core::fmt::Debug,
    members: &[(&'static str, &'static str, u64)],
    f: &mut core::fmt::Formatter<'_>,
) -> core::fmt::Result {
    match names(value, members) {
        Some((member, _)) => write!(f, "{name}::{member}"),
        None => write!(f, "{name}({number:?})"),
    }
}

/// What the kernel reads or writes: `Name: struct "c_name" { field "c_field": Type, … }`. Instead of
/// `struct` there can be `union`, `typedef`, or the kernel's source file where the headers don't have it; where
/// only some machines' headers lack it, `in "source/file.h" on (any(target_arch = "x86"))` stands behind the C
/// name. For a struct that has no name in C there is `inside`, with an expression of that type,
/// `((struct outer *)0)->field`; and `within`, with the type around it, where not even a field has its name: then
/// only the fields are checked. A field without a C name is not public: it is padding, or has accessors; one whose C
/// name is empty is public, and what C has there has no name.
macro_rules! structs {
    ($($(#[$meta:meta])* $name:ident: $kind:tt $c:literal $(in $source:literal on ($($where:tt)*))? {
        $($(#[$field_meta:meta])* $field:ident $($field_c:literal)?: $type:ty),* $(,)?
    })*) => {$(
        $crate::types::macros::structs! { @$kind
            $c
            $(#[$meta])*
            #[repr(C)]
            $name { $($(#[$field_meta])* $field $($field_c)?: $type),* }
        }

        $crate::types::macros::fact!($name, $crate::types::macros::structs!(@name $kind $c), [
            $crate::types::macros::structs!(@check $kind),
            $(Source(if cfg!($($where)*) { $source } else { "" }),)?
            $crate::types::macros::structs!(@size $kind $name),
            $crate::types::macros::structs!(@align $kind $name),
            $($(#[$field_meta])* $crate::types::macros::structs!(@field $name $field $($field_c)?),)*
        ]);
    )*};

    (@union $c:literal $(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident $($field_c:literal)?: $type:ty),* }) => {
        $(#[$meta])*
        #[doc(alias = $c)]
        pub union $name { $($(#[$field_meta])* pub $field: $type),* }
    };
    (@inside $c:literal $(#[$meta:meta])* $name:ident { $($fields:tt)* }) => {
        $crate::types::macros::structs! { @fields [$(#[$meta])* pub struct $name] [] $($fields)* }
    };
    (@within $c:literal $(#[$meta:meta])* $name:ident { $($fields:tt)* }) => {
        $crate::types::macros::structs! { @fields [$(#[$meta])* pub struct $name] [] $($fields)* }
    };
    (@$kind:tt $c:literal $(#[$meta:meta])* $name:ident { $($fields:tt)* }) => {
        $crate::types::macros::structs! { @fields [$(#[$meta])* #[doc(alias = $c)] pub struct $name] [] $($fields)* }
    };
    // One field after the other, since only those with a C name are public.
    (@fields [$($head:tt)*] [$($done:tt)*] $(#[$meta:meta])* $field:ident $c:literal: $type:ty $(, $($rest:tt)*)?) => {
        $crate::types::macros::structs! {
            @fields [$($head)*] [$($done)* $(#[$meta])* pub $field: $type,] $($($rest)*)?
        }
    };
    (@fields [$($head:tt)*] [$($done:tt)*] $(#[$meta:meta])* $field:ident: $type:ty $(, $($rest:tt)*)?) => {
        $crate::types::macros::structs! {
            @fields [$($head)*] [$($done)* $(#[$meta])* pub(crate) $field: $type,] $($($rest)*)?
        }
    };
    (@fields [$($head:tt)*] [$($done:tt)*]) => {
        $($head)* { $($done)* }
    };

    (@name struct $c:literal) => { concat!("struct ", $c) };
    (@name union $c:literal) => { concat!("union ", $c) };
    (@name typedef $c:literal) => { $c };
    (@name within $c:literal) => { $c };
    (@name inside $c:literal) => { concat!("typeof(", $c, ")") };
    (@name $source:literal $c:literal) => { $c };
    (@size within $name:ident) => { Source("") };
    (@size $kind:tt $name:ident) => { Size(size_of::<$name>()) };
    (@align within $name:ident) => { Source("") };
    (@align $kind:tt $name:ident) => { Align(align_of::<$name>()) };
    (@check $source:literal) => { Source($source) };
    (@check $kind:tt) => { Source("") };
    (@field $name:ident $field:ident $c:literal) => {
        Field($c, core::mem::offset_of!($name, $field), size_of_field(|s: &$name| {
            // SAFETY: nothing calls this; of what it would give only the type is looked at.
            unsafe { &*&raw const s.$field }
        }))
    };
    (@field $name:ident $field:ident) => { Source("") };
}

/// A union that has no name in C, as a field of a struct that has one:
/// `Name: Struct.field in "struct c_name" { member "c_name": Type, … }`.
macro_rules! anonymous {
    ($($(#[$meta:meta])* $name:ident: $struct:ident.$place:ident in $c:literal {
        $($(#[$member_meta:meta])* $member:ident $($member_c:literal)?: $type:ty),* $(,)?
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy)]
        #[repr(C)]
        #[allow(missing_debug_implementations)] // which member is meant only the program knows
        pub union $name { $($(#[$member_meta])* pub $member: $type),* }

        impl Default for $name {
            fn default() -> $name {
                // SAFETY: every member is made of numbers, for which 0 is a value.
                unsafe { core::mem::zeroed() }
            }
        }

        $crate::types::macros::fact!($name, $c, [
            $($crate::types::macros::anonymous!(@field $struct $place $type $(, $member_c)?),)*
        ]);
    )*};

    (@field $struct:ident $place:ident $type:ty, $c:literal) => {
        Field($c, core::mem::offset_of!($struct, $place), size_of::<$type>())
    };
    (@field $struct:ident $place:ident $type:ty) => { Source("") };
}
pub(crate) use {anonymous, c_name, fact, flags, headers, open, structs};

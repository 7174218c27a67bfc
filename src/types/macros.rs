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
macro_rules! fact {
    ($(#[$meta:meta])* $name:ident, $c:expr, [$($members:tt)*]) => {
        $(#[$meta])*
        #[cfg(barelinux_facts)]
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

/// A set of bits, which keeps bits that it has no name for:
/// `NAME "C_NAME" = value;`, behind `=>` what the headers call it, or `in` and the kernel's source file.
macro_rules! flags {
    ($($(#[$meta:meta])* $name:ident($bits:ty) {
        $($(#[$($doc:tt)*])* $member:ident $c:literal = $value:expr $(=> $other:literal)?;)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[repr(transparent)]
        pub struct $name($bits);

        ::bitflags::bitflags! {
            impl $name: $bits {
                $(
                    $(#[$($doc)*])*
                    #[doc(alias = $c)]
                    const $member = $value;
                )*
                const _ = !0;
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::types::macros::debug_flags(self, stringify!($name), f)
            }
        }

        $crate::types::macros::fact!($name, "", [
            $($(#[$($doc)*])* Constant($c, $value as $bits as i128, concat!($($other)?)),)*
        ]);
    )*};
}

/// Prints `O::RDWR | O::CLOEXEC`, and as `O(0x..)` what has no name.
pub(crate) fn debug_flags<F: bitflags::Flags>(
    flags: &F,
    name: &str,
    f: &mut core::fmt::Formatter<'_>,
) -> core::fmt::Result
where
    F::Bits: core::fmt::LowerHex + PartialEq,
{
    let mut separator = "";
    let mut rest = flags.bits();
    for (member, bits) in flags.iter_names() {
        write!(f, "{separator}{name}::{member}")?;
        separator = " | ";
        rest = rest & !bits.bits();
    }
    if separator.is_empty() || rest != F::empty().bits() {
        write!(f, "{separator}{name}({rest:#x})")?;
    }
    Ok(())
}

/// A set of values, which keeps values that it has no name for; as `flags!`.
macro_rules! open {
    ($($(#[$meta:meta])* $name:ident($value_type:ty) {
        $($(#[$doc:meta])* $member:ident $c:literal = $value:expr $(=> $other:literal)?;)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name(pub $value_type);

        impl $name {
            $(
                $(#[$doc])*
                #[doc(alias = $c)]
                pub const $member: $name = $name($value);
            )*

            /// C's name for it, where it has one.
            #[must_use]
            #[allow(unused_doc_comments)] // a comparison takes along its member's `cfg`
            pub fn c_name(self) -> Option<&'static str> {
                $(
                    $(#[$doc])*
                    if self.0 == $value {
                        return Some($c);
                    }
                )*
                None
            }
        }

        impl ::core::fmt::Debug for $name {
            #[allow(unused_doc_comments)] // a comparison takes along its member's `cfg`
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $(
                    $(#[$doc])*
                    if self.0 == $value {
                        return f.write_str(concat!(stringify!($name), "::", stringify!($member)));
                    }
                )*
                write!(f, concat!(stringify!($name), "({:?})"), self.0)
            }
        }

        $crate::types::macros::fact!($name, "", [
            $($(#[$doc])* Constant($c, $value as $value_type as i128, concat!($($other)?)),)*
        ]);
    )*};
}

/// What the kernel reads or writes: `Name: struct "c_name" { field "c_field": Type, … }`. Instead of
/// `struct` there can be `union`, `typedef`, or the kernel's source file where the headers don't have it. A
/// field without a C name is not public: it is padding, or has accessors.
macro_rules! structs {
    ($($(#[$meta:meta])* $name:ident: $kind:tt $c:literal {
        $($(#[$field_meta:meta])* $field:ident $($field_c:literal)?: $type:ty),* $(,)?
    })*) => {$(
        $crate::types::macros::structs! { @$kind
            $(#[$meta])*
            #[doc(alias = $c)]
            #[repr(C)]
            $name { $($(#[$field_meta])* $field $($field_c)?: $type),* }
        }

        $crate::types::macros::fact!($name, $crate::types::macros::structs!(@name $kind $c), [
            $crate::types::macros::structs!(@check $kind),
            Size(size_of::<$name>()),
            Align(align_of::<$name>()),
            $($(#[$field_meta])* $crate::types::macros::structs!(@field $name $field $($field_c)?),)*
        ]);
    )*};

    (@union $(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident $($field_c:literal)?: $type:ty),* }) => {
        $(#[$meta])*
        pub union $name { $($(#[$field_meta])* pub $field: $type),* }
    };
    (@$kind:tt $(#[$meta:meta])* $name:ident { $($fields:tt)* }) => {
        $crate::types::macros::structs! { @fields [$(#[$meta])* pub struct $name] [] $($fields)* }
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
    (@name $source:literal $c:literal) => { $c };
    (@check $source:literal) => { Source($source) };
    (@check $kind:tt) => { Source("") };
    (@field $name:ident $field:ident $c:literal) => {
        Field($c, core::mem::offset_of!($name, $field), size_of_field(|s: &$name| unsafe { &*&raw const s.$field }))
    };
    (@field $name:ident $field:ident) => { Source("") };
}
pub(crate) use {fact, flags, headers, open, structs};

//! How constants get their types. A set of bits is a `flags!` type; a set of values that looks closed
//! is an `open!` type. Both keep what they don't know, since kernels add members, and both know their
//! members' names: `Debug` prints them, and the check against the kernel's headers walks them.

/// A set of bits, which keeps bits that it has no name for.
macro_rules! flags {
    ($(#[$meta:meta])* $name:ident($bits:ty) {
        $($(#[$($doc:tt)*])* $member:ident $c:literal = $value:expr;)*
    }) => {
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

        impl $name {
            /// C's names for the members, and their values here.
            #[allow(unused_doc_comments)] // an element takes along its member's `cfg`
            pub const MEMBERS: &'static [(&'static str, i128)] =
                &[$($(#[$($doc)*])* ($c, $value as $bits as i128)),*];
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut first = true;
                for (name, _) in self.iter_names() {
                    write!(f, concat!("{}", stringify!($name), "::{}"), if first { "" } else { " | " }, name)?;
                    first = false;
                }
                let known = <$name as ::bitflags::Flags>::FLAGS.iter()
                    .filter(|flag| flag.is_named())
                    .fold(0, |bits, flag| bits | flag.value().bits());
                let rest = self.bits() & !known;
                if rest != 0 || first {
                    write!(f, concat!("{}", stringify!($name), "({:#x})"), if first { "" } else { " | " }, rest)?;
                }
                Ok(())
            }
        }
    };
}

/// A set of values, which keeps values that it has no name for.
macro_rules! open {
    ($(#[$meta:meta])* $name:ident($value_type:ty) {
        $($(#[$doc:meta])* $member:ident $c:literal = $value:expr;)*
    }) => {
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

            /// C's names for the members, and their values here.
            #[allow(unused_doc_comments)] // an element takes along its member's `cfg`
            pub const MEMBERS: &'static [(&'static str, i128)] =
                &[$($(#[$doc])* ($c, $value as $value_type as i128)),*];
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $(
                    if self.0 == $value {
                        return f.write_str(concat!(stringify!($name), "::", stringify!($member)));
                    }
                )*
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}
pub(crate) use {flags, open};

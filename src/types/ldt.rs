//! x86's segments, and threads' areas.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
pub use segments::*;

/// What `set_thread_area` takes: a segment of x86.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
pub type ThreadArea = *mut UserDesc;
/// What `set_thread_area` takes: the thread pointer of mips.
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
pub type ThreadArea = super::ulong;

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
mod segments {
    use crate::types::macros::{headers, open, structs};
    use crate::types::uint;

    headers!("asm/ldt.h");

    structs! {
        /// A segment: C's `struct user_desc`.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        UserDesc: struct "user_desc" {
            /// Its number; all ones in `set_thread_area` for any that is free.
            entry_number "entry_number": uint,
            /// Its address.
            base_addr "base_addr": uint,
            /// Its last byte or page.
            limit "limit": uint,
            bits: uint,
        }
    }

    impl UserDesc {
        /// 32 bits, not 16 (C's bit field `seg_32bit`).
        pub const SEG_32BIT: uint = 1 << 0;
        /// Not to be written, or only to be executed (`read_exec_only`).
        pub const READ_EXEC_ONLY: uint = 1 << 3;
        /// The limit counts pages of 4096 bytes (`limit_in_pages`).
        pub const LIMIT_IN_PAGES: uint = 1 << 4;
        /// It is not there (`seg_not_present`).
        pub const SEG_NOT_PRESENT: uint = 1 << 5;
        /// A bit for the program's own use (`useable`).
        pub const USEABLE: uint = 1 << 6;
        /// 64-bit code (`lm`), in 64-bit programs.
        pub const LM: uint = 1 << 7;

        /// A segment; `bits` are those of this type.
        pub const fn new(
            entry_number: uint,
            base_addr: uint,
            limit: uint,
            contents: MODIFY_LDT_CONTENTS,
            bits: uint,
        ) -> UserDesc {
            UserDesc { entry_number, base_addr, limit, bits: bits | (contents.0 & 3) << 1 }
        }

        /// The bits that are set.
        pub const fn bits(self) -> uint {
            self.bits & !(3 << 1)
        }

        /// What is in it (C's bit field `contents`).
        pub const fn contents(self) -> MODIFY_LDT_CONTENTS {
            MODIFY_LDT_CONTENTS(self.bits >> 1 & 3)
        }
    }

    open! {
        /// What is in a segment.
        MODIFY_LDT_CONTENTS(uint) {
            /// Data.
            DATA "MODIFY_LDT_CONTENTS_DATA" = 0;
            /// A stack, which grows downwards.
            STACK "MODIFY_LDT_CONTENTS_STACK" = 1;
            /// Code.
            CODE "MODIFY_LDT_CONTENTS_CODE" = 2;
        }

        /// Sizes of the table that `modify_ldt` reads and changes.
        LDT(uint) {
            /// How many segments there can be.
            ENTRIES "LDT_ENTRIES" = 8192;
            /// The size of one, in bytes.
            ENTRY_SIZE "LDT_ENTRY_SIZE" = 8;
        }
    }
}

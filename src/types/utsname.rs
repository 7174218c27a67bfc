//! The kernel's names.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

use super::macros::{headers, open, structs};
use core::ffi::c_char;

headers!("linux/utsname.h");

structs! {
    /// What `uname` tells, each a C string: C's `struct new_utsname`.
    #[derive(Clone, Copy)]
    #[doc(alias = "utsname")]
    Utsname: struct "new_utsname" {
        /// The system's name: `Linux`.
        sysname "sysname": [c_char; 65],
        /// The host's name.
        nodename "nodename": [c_char; 65],
        /// The kernel's version.
        release "release": [c_char; 65],
        /// When and how the kernel was built.
        version "version": [c_char; 65],
        /// The machine's architecture.
        machine "machine": [c_char; 65],
        /// The NIS domain's name.
        domainname "domainname": [c_char; 65],
    }
}

open! {
    /// The most bytes of a name.
    UTS_LEN(usize) {
        /// In [`Utsname`], without the NUL.
        NEW "__NEW_UTS_LEN" = 64;
    }
}

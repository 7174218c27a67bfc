//! The kernel's names.

use core::ffi::c_char;

/// What `uname` tells, each a C string: C's `struct new_utsname`.
#[derive(Clone, Copy)]
#[doc(alias("utsname", "new_utsname"))]
#[repr(C)]
pub struct Utsname {
    /// The system's name: `Linux`.
    pub sysname: [c_char; 65],
    /// The host's name.
    pub nodename: [c_char; 65],
    /// The kernel's version.
    pub release: [c_char; 65],
    /// When and how the kernel was built.
    pub version: [c_char; 65],
    /// The machine's architecture.
    pub machine: [c_char; 65],
    /// The NIS domain's name.
    pub domainname: [c_char; 65],
}

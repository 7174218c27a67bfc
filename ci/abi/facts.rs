//! Prints what the crate says of the kernel's ABI on the architecture that this is compiled for.
//! `ci/abi-check` runs it for each and gives the lines to `abi check`, which asks the headers.
//!
//! ```text
//! include  HEADERS...
//! KIND     NAME  WHAT  C-EXPRESSION  VALUE
//! end
//! ```
//!
//! Fields are separated by tabs. A line is checked with the headers of the last `include` before it.

#![no_std]
#![cfg_attr(not(test), no_main)]

use barelinux::println;
use barelinux::types::{C_TYPES, C_TYPES_HEADERS, Errno};

barelinux::entry!(main);

fn main() {
    include(C_TYPES_HEADERS);
    for alias in C_TYPES {
        let (name, c) = (alias.name, alias.c);
        println!("type\t{name}\tsize\tsizeof({c})\t{}", alias.size);
        println!("type\t{name}\talignment\t_Alignof({c})\t{}", alias.align);
        println!("type\t{name}\tsign\t({c})-1 < ({c})1\t{}", u8::from(alias.signed));
    }

    include("asm/errno.h");
    // The names from 512 on are not for programs, and so not in these headers.
    for error in (1..512).filter_map(Errno::from_raw) {
        if let Some(name) = error.name() {
            println!("constant\t{name}\tvalue\t{name}\t{}", error.raw());
        }
    }

    println!("end");
}

fn include(headers: &str) {
    println!("include\t{headers}");
}

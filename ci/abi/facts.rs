//! Prints what the crate says of the kernel's ABI on the architecture that this is compiled for.
//! `ci/abi-check` runs it for each and gives the lines to `abi check`, which asks the headers.
//!
//! ```text
//! include  HEADERS...
//! KIND     NAME  WHAT  C-EXPRESSION  VALUE
//! source   NAME  FILE
//! end
//! ```
//!
//! Fields are separated by tabs. A line is checked with the headers of the last `include` before it; a
//! `source` line names what no header has, and the kernel's source file that does.

#![no_std]
#![cfg_attr(not(test), no_main)]

use barelinux::println;
use barelinux::types::Errno;

barelinux::entry!(main);

#[cfg(not(barelinux_facts))]
fn main() -> barelinux::Result<()> {
    println!("built without --cfg barelinux_facts: there is nothing to tell");
    Err(Errno::ENODATA)
}

#[cfg(barelinux_facts)]
fn main() {
    use barelinux::types::facts::{Member, all};

    for fact in all() {
        println!("include\t{}", fact.headers);
        let (name, c) = (fact.name, fact.c);
        // On these two the headers have the struct of the first sigaction call alone.
        if name == "Sigaction" && cfg!(any(target_arch = "x86", target_arch = "arm")) {
            println!("source\t{c}\tinclude/linux/signal_types.h");
            continue;
        }
        let source = fact.members.iter().find_map(|member| match member {
            Member::Source(file) if !file.is_empty() => Some(file),
            _ => None,
        });
        if let Some(file) = source {
            println!("source\t{c}\t{file}");
            continue;
        }
        let kind =
            if fact.members.iter().any(|member| matches!(member, Member::Signed(_))) { "type" } else { "struct" };
        for member in fact.members {
            match *member {
                Member::Constant(constant, value, other) => match other.strip_prefix("in ") {
                    Some(file) => println!("source\t{constant}\t{file}"),
                    None => {
                        let expression = if other.is_empty() { constant } else { other };
                        // In 64 bits with a sign, as C's `long long` on the other side.
                        println!("constant\t{constant}\tvalue\t{expression}\t{}", value as i64);
                    }
                },
                Member::Size(size) => println!("{kind}\t{name}\tsize\tsizeof({c})\t{size}"),
                Member::Align(align) => println!("{kind}\t{name}\talignment\t_Alignof({c})\t{align}"),
                Member::Signed(signed) => println!("{kind}\t{name}\tsign\t({c})-1 < ({c})1\t{}", u8::from(signed)),
                // A field with an empty name is public and has none in C, as an unnamed union.
                Member::Field("", ..) => {}
                Member::Field(field, offset, size) => {
                    println!("field\t{c}.{field}\toffset\t__builtin_offsetof({c}, {field})\t{offset}");
                    // What a struct's end has any number of has no size.
                    if size != 0 {
                        println!("field\t{c}.{field}\tsize\tsizeof((({c} *)0)->{field})\t{size}");
                    }
                }
                Member::Source(_) => {}
            }
        }
    }

    println!("include\tasm/errno.h");
    for error in (1..4096).filter_map(Errno::from_raw) {
        match error.name() {
            // The names from 512 on are not for programs, and so not in the headers.
            Some(name) if error.raw() >= 512 => println!("source\t{name}\tinclude/linux/errno.h"),
            Some(name) => println!("constant\t{name}\tvalue\t{name}\t{}", error.raw()),
            None => {}
        }
    }
    println!("end");
}

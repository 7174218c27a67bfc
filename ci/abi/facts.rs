//! Prints what the crate says of the kernel's ABI on the architecture that this is compiled for.
//! `ci/abi-check` runs it for each and gives the lines to `abi check`, which asks the headers.
//!
//! ```text
//! KIND     NAME  WHAT  C-EXPRESSION  VALUE  HEADERS
//! source   NAME  FILE  HEADERS
//! call     NAME  MODULE  PAGE  NUMBER  ANSWER  ORDER  ARGUMENT...
//! end
//! ```
//!
//! Fields are separated by tabs, headers by spaces. A `source` line names what no header has, and the kernel's
//! source file that does: in its facts this file stands before the headers, `FILE|HEADERS`. An argument is its type
//! and its shape: `int:s4`, `size_t:u8`, `*const char:p`, `LowHigh:lh`, `HighLow:hl`. The order, `01243`, is
//! empty where the arguments already stand in the machine's.

#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![cfg_attr(not(test), no_main)]

#[cfg(barelinux_facts)]
use barelinux::print;
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
    use barelinux::types::facts::{Member, Shape, all, calls};

    for fact in all() {
        let (name, c, headers) = (fact.name, fact.c, fact.headers);
        let source = fact.members.iter().find_map(|member| match member {
            Member::Source(file) if !file.is_empty() => Some(*file),
            _ => None,
        });
        // In the kernel's source they are structs, and checked as far as that is at hand.
        let (file, bar, tag, name) = match source {
            Some(file) => (file, "|", if c.contains(' ') { "" } else { "struct " }, c),
            None => ("", "", "", name),
        };
        if source.is_some() {
            println!("source\t{c}\t{file}\t{headers}");
        }
        let place = format_args!("{file}{bar}{headers}");
        let kind =
            if fact.members.iter().any(|member| matches!(member, Member::Signed(_))) { "type" } else { "struct" };
        for member in fact.members {
            match *member {
                Member::Constant(constant, value, other) => match other.strip_prefix("in ") {
                    Some(file) => {
                        println!("source\t{constant}\t{file}\t{headers}");
                        println!("constant\t{constant}\tvalue\t{constant}\t{value}\t{file}|{headers}");
                    }
                    None => {
                        let expression = if other.is_empty() { constant } else { other };
                        // As clang's `long long` has it: the top bit of 64 is the sign.
                        let value = value as i64;
                        println!("constant\t{constant}\tvalue\t{expression}\t{value}\t{headers}");
                    }
                },
                Member::Size(size) => println!("{kind}\t{name}\tsize\tsizeof({tag}{c})\t{size}\t{place}"),
                Member::Align(align) => println!("{kind}\t{name}\talignment\t_Alignof({tag}{c})\t{align}\t{place}"),
                Member::Signed(signed) => {
                    println!("{kind}\t{name}\tsign\t({c})-1 < ({c})1\t{}\t{place}", u8::from(signed))
                }
                // A field with an empty name is public and has none in C, as an unnamed union.
                Member::Field("", ..) => {}
                Member::Field(field, offset, size) => {
                    println!("field\t{c}.{field}\toffset\t__builtin_offsetof({tag}{c}, {field})\t{offset}\t{place}");
                    // What a struct's end has any number of has no size.
                    if size != 0 {
                        println!("field\t{c}.{field}\tsize\tsizeof((({tag}{c} *)0)->{field})\t{size}\t{place}");
                    }
                }
                Member::Source(_) => {}
            }
        }
    }

    for error in (1..4096).filter_map(Errno::from_raw) {
        match error.name() {
            // The names from 512 on are not for programs, and so not in the headers.
            Some(name) if error.raw() >= 512 => println!("source\t{name}\tinclude/linux/errno.h\tasm/errno.h"),
            Some(name) => println!("constant\t{name}\tvalue\t{name}\t{}\tasm/errno.h", error.raw()),
            None => {}
        }
    }
    for call in calls() {
        print!("call\t{}\t{}\t{}\t{}\t{}\t", call.name, call.module, call.page, call.number, call.answer);
        for place in call.order {
            print!("{place}");
        }
        for (name, shape) in call.args {
            match shape {
                Shape::Pointer => print!("\t{name}:p"),
                Shape::Signed(size) => print!("\t{name}:s{size}"),
                Shape::Unsigned(size) => print!("\t{name}:u{size}"),
                Shape::LowHigh => print!("\t{name}:lh"),
                Shape::HighLow => print!("\t{name}:hl"),
            }
        }
        println!();
    }
    println!("end");
}

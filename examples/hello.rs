//! The smallest program: one line to standard output.
#![no_std]
#![no_main]

barelinux::entry!(main);

fn main() {
    barelinux::println!("Hello, world!");
}

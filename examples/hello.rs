//! The smallest program: one line to standard output.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

barelinux::entry!(main);

fn main() {
    barelinux::println!("Hello, world!");
}

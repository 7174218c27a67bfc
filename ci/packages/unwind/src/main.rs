//! `entry!` refuses this: its Cargo.toml lacks the profiles.
#![no_std]
#![no_main]

barelinux::entry!(main);

fn main() {}

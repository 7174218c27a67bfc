#![no_std]
#![no_main]
#[macro_use]
mod harness;
tests! {
    fn ok() { barelinux::println!("x"); }
    fn bad() { panic!("no") }
    fn skip() unless Some("because") => { }
}

//! Unwinds, uses the libc's memory functions, and makes calls without it.

use std::panic::{catch_unwind, panic_any};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

static DROPPED: AtomicBool = AtomicBool::new(false);

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        DROPPED.store(true, Relaxed);
    }
}

unsafe extern "C" {
    safe fn memcpy();
    safe fn memmove();
    safe fn memset();
    safe fn memcmp();
    safe fn strlen();
}

fn main() {
    let caught = catch_unwind(|| {
        let _guard = Guard;
        panic_any(7);
    });
    assert_eq!(caught.unwrap_err().downcast_ref(), Some(&7));
    assert!(DROPPED.load(Relaxed));

    let maps = std::fs::read_to_string("/proc/self/maps").expect("/proc");
    for function in [memcpy as extern "C" fn(), memmove, memset, memcmp, strlen] {
        let address = function as *const () as usize;
        let place = maps.lines().find(|line| {
            let (from, to) = line.split_once(' ').and_then(|(range, _)| range.split_once('-')).expect("a range");
            let number = |text| usize::from_str_radix(text, 16).expect("a number");
            (number(from)..number(to)).contains(&address)
        });
        assert!(place.expect("mapped").contains("/libc."), "{address:#x} is in {place:?}");
    }

    assert_eq!(std_program::pid(), std::process::id());
    barelinux::println!("unwound, and the memory functions are libc's");
}

//! Counts the calls of its own memcpy.
#![no_std]
#![no_main]

use core::hint::black_box;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

barelinux::entry!(main, without memcpy);

static CALLS: AtomicUsize = AtomicUsize::new(0);

#[unsafe(no_mangle)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
    CALLS.fetch_add(1, Relaxed);
    // SAFETY: what every caller of memcpy vouches for.
    unsafe { barelinux::rt::mem::memmove(to.cast(), from.cast(), n).cast() }
}

fn main() {
    let n = black_box(90);
    let (from, mut to) = (black_box([7u8; 100]), [0u8; 100]);
    to[..n].copy_from_slice(&from[..n]);
    assert_eq!(black_box(to)[..n], from[..n]);
    barelinux::println!("{}", CALLS.load(Relaxed) > 0);
}

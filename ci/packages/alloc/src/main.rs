//! A heap of one page-aligned array, which only grows.
#![no_std]
#![no_main]

extern crate alloc;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use alloc::{boxed::Box, format};
use barelinux::{entry, println, rt::Start};
use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr::null_mut;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

entry!(main);

const SIZE: usize = 1 << 20;

#[repr(align(4096))]
struct Heap(UnsafeCell<[u8; SIZE]>);

// SAFETY: each part of it is handed out once.
unsafe impl Sync for Heap {}

static HEAP: Heap = Heap(UnsafeCell::new([0; SIZE]));

struct Bump(AtomicUsize);

// SAFETY: what lies between two values of the counter is handed out once, aligned as asked.
unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let place = |used: usize| used.next_multiple_of(layout.align());
        let grown = self
            .0
            .fetch_update(Relaxed, Relaxed, |used| place(used).checked_add(layout.size()).filter(|end| *end <= SIZE));
        match grown {
            Ok(used) => HEAP.0.get().cast::<u8>().wrapping_add(place(used)),
            Err(_) => null_mut(),
        }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static BUMP: Bump = Bump(AtomicUsize::new(0));

fn main(start: Start) {
    let mut words: Vec<String> = start.args().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    words.sort();
    let mut lengths: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for word in &words {
        lengths.entry(word.len()).or_default().push(word);
    }
    let shown: Box<dyn core::fmt::Debug> = Box::new(lengths);
    println!("{}", format!("{shown:?}"));
}

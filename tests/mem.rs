//! The memory functions that `entry!` emits, under their C names, against plain byte loops.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

#[macro_use]
mod harness;

use core::ffi::{c_char, c_int, c_void};
use harness::sys;

// The names as a program's other objects see them: what the compiler makes its calls to.
unsafe extern "C" {
    fn memcpy(to: *mut c_void, from: *const c_void, n: usize) -> *mut c_void;
    fn memmove(to: *mut c_void, from: *const c_void, n: usize) -> *mut c_void;
    fn memset(to: *mut c_void, value: c_int, n: usize) -> *mut c_void;
    fn memcmp(a: *const c_void, b: *const c_void, n: usize) -> c_int;
    fn bcmp(a: *const c_void, b: *const c_void, n: usize) -> c_int;
    fn strlen(string: *const c_char) -> usize;
}

/// Sizes go to here.
const SIZES: usize = 300;
/// Alignments go to here.
const ALIGNS: usize = 16;
/// Room for the largest at the worst alignment, and for a wrong byte before and after it.
const ROOM: usize = 512;

/// A byte that depends on its place, by a loop that is no memory function.
fn pattern(place: usize, salt: usize) -> u8 {
    (place.wrapping_mul(167).wrapping_add(salt.wrapping_mul(59)) >> 1) as u8
}

/// Fills `bytes` one by one.
fn fill(bytes: &mut [u8], salt: usize) {
    for (place, byte) in bytes.iter_mut().enumerate() {
        // SAFETY: the byte is there; volatile so that this never becomes a call of what is tested.
        unsafe { core::ptr::write_volatile(byte, pattern(place, salt)) };
    }
}

/// Is each byte what `expected` says of its place?
#[track_caller]
fn check(bytes: &[u8], what: &str, numbers: (usize, usize, usize), expected: impl Fn(usize) -> u8) {
    for (place, byte) in bytes.iter().enumerate() {
        assert_eq!(*byte, expected(place), "{what}{numbers:?} at {place}");
    }
}

/// Memory that ends where the next page cannot be touched: whatever reads or writes behind it dies.
fn before_a_wall(len: usize) -> &'static mut [u8] {
    const PAGE: usize = 65536;
    let memory = sys::memory(2 * PAGE);
    // SAFETY: the second half is never touched again, but to see that it cannot be.
    unsafe { barelinux::calls::mprotect(memory[PAGE..].as_mut_ptr().cast(), PAGE, 0) }.expect("a wall");
    &mut memory[PAGE - len..PAGE]
}

tests! {
    fn memcpy_every_size_and_alignment() {
        let (to, from) = (sys::memory(ROOM), sys::memory(ROOM));
        fill(from, 1);
        for n in 0..=SIZES {
            for to_at in 0..ALIGNS {
                for from_at in 0..ALIGNS {
                    fill(&mut to[..8 + to_at + n + 8], 2);
                    // SAFETY: both places have room.
                    let result = unsafe {
                        memcpy(to[8 + to_at..].as_mut_ptr().cast(), from[from_at..].as_ptr().cast(), n)
                    };
                    assert_eq!(result.cast(), to[8 + to_at..].as_mut_ptr());
                    let start = 8 + to_at;
                    check(&to[..start + n + 8], "memcpy", (n, to_at, from_at), |place| {
                        if (start..start + n).contains(&place) {
                            pattern(place - start + from_at, 1)
                        } else {
                            pattern(place, 2)
                        }
                    });
                }
            }
        }
    }

    fn memmove_every_overlap() {
        /// Behind the last byte that is moved.
        const FAR: usize = 64 + ALIGNS + SIZES + 8;
        let bytes = sys::memory(ROOM);
        for n in (0..=64).chain([100, 128, 150, 255, 256, 299, 300]) {
            for from in 0..ALIGNS {
                // From below to above.
                for to in 0..80 {
                    fill(&mut bytes[..FAR], 3);
                    // SAFETY: both places have room.
                    let result = unsafe {
                        let start = bytes.as_mut_ptr();
                        memmove(start.add(32 + to).cast(), start.add(64 + from).cast(), n)
                    };
                    assert_eq!(result.cast(), bytes[32 + to..].as_mut_ptr());
                    check(&bytes[..FAR], "memmove", (n, to, from), |place| {
                        if (32 + to..32 + to + n).contains(&place) {
                            pattern(place - (32 + to) + 64 + from, 3)
                        } else {
                            pattern(place, 3)
                        }
                    });
                }
            }
        }
    }

    fn memset_every_size_and_alignment() {
        let bytes = sys::memory(ROOM);
        for n in 0..=SIZES {
            for at in 0..ALIGNS {
                // Only the low byte of the value counts.
                for value in [0x80, 0x1234_567f, -1] {
                    fill(&mut bytes[..8 + at + n + 8], 4);
                    // SAFETY: the place has room.
                    let result = unsafe { memset(bytes[8 + at..].as_mut_ptr().cast(), value, n) };
                    assert_eq!(result.cast(), bytes[8 + at..].as_mut_ptr());
                    check(&bytes[..8 + at + n + 8], "memset", (n, at, value as usize), |place| {
                        if (8 + at..8 + at + n).contains(&place) { value as u8 } else { pattern(place, 4) }
                    });
                }
            }
        }
    }

    fn memcmp_every_size_alignment_and_difference() {
        let (a, b) = (sys::memory(ROOM), sys::memory(ROOM));
        for n in 0..=SIZES {
            for at in 0..ALIGNS {
                fill(a, 5);
                fill(&mut b[at..], 5);
                // SAFETY: both places have room.
                let compare = |a: &[u8], b: &[u8]| unsafe {
                    let (a, b) = (a.as_ptr().cast(), b[at..].as_ptr().cast());
                    (memcmp(a, b, n).signum(), bcmp(a, b, n) != 0, memcmp(b, a, n).signum())
                };
                // What lies behind the end does not count.
                b[at + n] ^= 1;
                assert_eq!(compare(a, b), (0, false, 0), "memcmp({n}, {at})");
                for place in [0, n / 3, n / 2, n.wrapping_sub(2), n.wrapping_sub(1)] {
                    if place < n {
                        // As unsigned bytes, and the first difference decides.
                        let (was, last) = (b[at + place], b[at + n - 1]);
                        a[place] = 0x01;
                        b[at + place] = 0x81;
                        b[at + n - 1] = if place == n - 1 { 0x81 } else { 0 };
                        assert_eq!(compare(a, b), (-1, true, 1), "memcmp({n}, {at}) at {place}");
                        a[place] = was;
                        b[at + n - 1] = last;
                        b[at + place] = was;
                    }
                }
            }
        }
    }

    fn strlen_every_length_and_alignment() {
        let bytes = sys::memory(ROOM);
        for len in 0..=SIZES {
            for at in 0..ALIGNS {
                for (place, byte) in bytes.iter_mut().enumerate() {
                    *byte = if place < at { 0 } else { 0x80 | place as u8 };
                }
                bytes[at + len] = 0;
                // SAFETY: a NUL is there.
                assert_eq!(unsafe { strlen(bytes[at..].as_ptr().cast()) }, len);
            }
        }
    }

    /// None of them touches a byte outside.
    fn up_to_a_wall() {
        for n in 0..=SIZES {
            let (to, from) = (before_a_wall(n), before_a_wall(n));
            fill(from, 6);
            // SAFETY: exactly `n` bytes are there on both sides.
            unsafe {
                memcpy(to.as_mut_ptr().cast(), from.as_ptr().cast(), n);
                check(to, "memcpy", (n, 0, 0), |place| pattern(place, 6));
                assert_eq!(memcmp(to.as_ptr().cast(), from.as_ptr().cast(), n), 0);
                memmove(to.as_mut_ptr().cast(), from.as_ptr().cast(), n);
                memset(to.as_mut_ptr().cast(), 0xee, n);
                check(to, "memset", (n, 0, 0), |_| 0xee);
                if n != 0 {
                    to[n - 1] = 0;
                    assert_eq!(strlen(to.as_ptr().cast()), n - 1);
                }
            }
        }
    }

    /// Sizes at which a word count, a page or a block could be taken wrongly.
    fn large_blocks() {
        for n in [4095, 4096, 4097, 65535, 65536, 65537, 1 << 20, (1 << 20) + 3] {
            let (to, from) = (sys::memory(n + 1), sys::memory(n + 1));
            fill(from, 7);
            // SAFETY: both places have room.
            unsafe { memcpy(to.as_mut_ptr().cast(), from.as_ptr().cast(), n) };
            check(&to[..n], "memcpy", (n, 0, 0), |place| pattern(place, 7));
            assert_eq!(to[n], 0);
            // SAFETY: the last byte has room too.
            unsafe { memmove(to[1..].as_mut_ptr().cast(), to.as_ptr().cast(), n) };
            check(&to[1..], "memmove", (n, 1, 0), |place| pattern(place, 7));
            // SAFETY: both places have room.
            unsafe { memset(to.as_mut_ptr().cast(), 9, n) };
            check(&to[..n], "memset", (n, 0, 0), |_| 9);
        }
    }
}

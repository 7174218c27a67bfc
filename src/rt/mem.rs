//! The functions that the compiler calls for copying, filling and comparing memory. They are ordinary
//! functions here; only [`entry!`](crate::entry) gives them their C names, in the final program.
//!
//! Every access of their own is volatile: the compiler would otherwise recognise the loops and turn
//! them into calls of the very functions that they are.

use core::ffi::{c_char, c_int, c_void};
use core::ptr::{read_volatile, write_volatile};

const WORD: usize = size_of::<usize>();

/// Copies `n` bytes upwards, word by word where both sides can be aligned together.
///
/// # Safety
/// As [`memcpy`], or overlapping with `to` below `from`.
#[inline(always)]
unsafe fn copy_up(mut to: *mut u8, mut from: *const u8, mut n: usize) {
    // SAFETY: each access is within the `n` bytes that the caller vouches for, and aligned for its type.
    unsafe {
        if n >= 2 * WORD && (to as usize ^ from as usize) % WORD == 0 {
            while to as usize % WORD != 0 {
                write_volatile(to, read_volatile(from));
                to = to.wrapping_add(1);
                from = from.wrapping_add(1);
                n -= 1;
            }
            while n >= WORD {
                write_volatile(to.cast::<usize>(), read_volatile(from.cast::<usize>()));
                to = to.wrapping_add(WORD);
                from = from.wrapping_add(WORD);
                n -= WORD;
            }
        }
        while n != 0 {
            write_volatile(to, read_volatile(from));
            to = to.wrapping_add(1);
            from = from.wrapping_add(1);
            n -= 1;
        }
    }
}

/// Copies `n` bytes downwards.
///
/// # Safety
/// As [`memmove`].
#[inline(always)]
unsafe fn copy_down(to: *mut u8, from: *const u8, mut n: usize) {
    // SAFETY: as above; the last bytes go first.
    unsafe {
        if n >= 2 * WORD && (to as usize ^ from as usize) % WORD == 0 {
            while (to as usize).wrapping_add(n) % WORD != 0 {
                n -= 1;
                write_volatile(to.wrapping_add(n), read_volatile(from.wrapping_add(n)));
            }
            while n >= WORD {
                n -= WORD;
                let word = read_volatile(from.wrapping_add(n).cast::<usize>());
                write_volatile(to.wrapping_add(n).cast::<usize>(), word);
            }
        }
        while n != 0 {
            n -= 1;
            write_volatile(to.wrapping_add(n), read_volatile(from.wrapping_add(n)));
        }
    }
}

/// Copies `n` bytes between places that don't overlap; gives `to` back.
/// [memcpy(3)](https://man7.org/linux/man-pages/man3/memcpy.3.html)
///
/// # Safety
/// `from` is good for reading `n` bytes, `to` for writing them, and they don't overlap.
pub unsafe extern "C" fn memcpy(to: *mut c_void, from: *const c_void, n: usize) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe { copy_up(to.cast(), from.cast(), n) };
    to
}

/// Copies `n` bytes between places that may overlap; gives `to` back.
/// [memmove(3)](https://man7.org/linux/man-pages/man3/memmove.3.html)
///
/// # Safety
/// `from` is good for reading `n` bytes and `to` for writing them.
pub unsafe extern "C" fn memmove(to: *mut c_void, from: *const c_void, n: usize) -> *mut c_void {
    // SAFETY: the caller's promise. Upwards overwrites only what was read, if `to` does not lie inside
    // the source (one unsigned compare); else downwards does.
    unsafe {
        if (to as usize).wrapping_sub(from as usize) >= n {
            copy_up(to.cast(), from.cast(), n);
        } else {
            copy_down(to.cast(), from.cast(), n);
        }
    }
    to
}

/// Sets `n` bytes to the low byte of `value`; gives `to` back.
/// [memset(3)](https://man7.org/linux/man-pages/man3/memset.3.html)
///
/// # Safety
/// `to` is good for writing `n` bytes.
pub unsafe extern "C" fn memset(to: *mut c_void, value: c_int, mut n: usize) -> *mut c_void {
    let byte = value as u8;
    let word = usize::MAX / 0xff * byte as usize;
    let mut at = to.cast::<u8>();
    // SAFETY: each access is within the `n` bytes that the caller vouches for, and aligned for its type.
    unsafe {
        if n >= 2 * WORD {
            while at as usize % WORD != 0 {
                write_volatile(at, byte);
                at = at.wrapping_add(1);
                n -= 1;
            }
            while n >= WORD {
                write_volatile(at.cast::<usize>(), word);
                at = at.wrapping_add(WORD);
                n -= WORD;
            }
        }
        while n != 0 {
            write_volatile(at, byte);
            at = at.wrapping_add(1);
            n -= 1;
        }
    }
    to
}

/// Compares `n` bytes as unsigned numbers: negative, 0 or positive, by the first that differ.
/// [memcmp(3)](https://man7.org/linux/man-pages/man3/memcmp.3.html)
///
/// # Safety
/// `a` and `b` are good for reading `n` bytes.
pub unsafe extern "C" fn memcmp(a: *const c_void, b: *const c_void, n: usize) -> c_int {
    let (a, b) = (a.cast::<u8>(), b.cast::<u8>());
    let mut i = 0;
    while i != n {
        // SAFETY: `i` is below `n`.
        let (x, y) = unsafe { (read_volatile(a.wrapping_add(i)), read_volatile(b.wrapping_add(i))) };
        if x != y {
            return c_int::from(x) - c_int::from(y);
        }
        i += 1;
    }
    0
}

/// The length of a C string in bytes, without its NUL.
/// [strlen(3)](https://man7.org/linux/man-pages/man3/strlen.3.html)
///
/// # Safety
/// `string` is good for reading up to and with its NUL.
pub unsafe extern "C" fn strlen(string: *const c_char) -> usize {
    let mut len = 0;
    // SAFETY: the NUL is not behind us.
    while unsafe { read_volatile(string.wrapping_add(len)) } != 0 {
        len += 1;
    }
    len
}

//! What the tests of several areas take.
#![allow(dead_code)] // some machines lack the calls that want it

use crate::harness::{read_file, str};
use barelinux::{calls, types::*};

/// Above 4 GiB, with different bits in all four bytes of both words.
pub const FAR: loff_t = 0x0000_0005_8123_4567;

/// An empty memory file.
pub fn file() -> int {
    // SAFETY: the name is a C string.
    unsafe { calls::memfd_create(c"test".as_ptr(), MFD::CLOEXEC.bits()) }.expect("a memory file")
}

/// What `statx` tells of a descriptor.
pub fn statx(fd: int) -> Statx {
    let mut stat = Statx::default();
    let flags = AT::EMPTY_PATH.bits();
    // SAFETY: the path is a C string, the struct is ours.
    unsafe { calls::statx(fd, c"".as_ptr(), flags, STATX::BASIC_STATS.bits(), &mut stat) }.expect("statx");
    stat
}

/// The first place from `from` on where a file holds data: the kernel's own view of where it was written.
pub fn data_from(fd: int, from: loff_t) -> loff_t {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the call changes a file position.
    return unsafe { calls::lseek(fd, from, SEEK::DATA.0 as uint) }.expect("data");
    #[cfg(target_pointer_width = "32")]
    {
        let mut at = 0;
        // SAFETY: the result is ours to write.
        unsafe { calls::_llseek(fd as uint, barelinux::task::HighLow(from), &mut at, SEEK::DATA.0 as uint) }
            .expect("data");
        at
    }
}

/// A line of a file in /proc, behind its label.
pub fn proc_line<'a>(path: &core::ffi::CStr, label: &str, buffer: &'a mut [u8]) -> &'a str {
    let text = str(read_file(path, buffer).expect("/proc"));
    text.lines().find_map(|line| line.strip_prefix(label)).expect("the label").trim()
}

/// A path like /proc/self/fdinfo/7.
pub fn numbered(prefix: &str, number: int, path: &mut [u8; 64]) -> *const char {
    let mut digits = [0; 12];
    let mut at = digits.len();
    let mut rest = number;
    while at == digits.len() || rest != 0 {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let len = prefix.len() + digits.len() - at;
    path[..prefix.len()].copy_from_slice(prefix.as_bytes());
    path[prefix.len()..len].copy_from_slice(&digits[at..]);
    path[len] = 0;
    path.as_ptr().cast()
}

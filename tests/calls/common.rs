//! What the tests of several areas take.
#![allow(dead_code)] // some machines lack the calls that want it

use crate::harness::{Ended, in_child, read_file, str, sys};
use barelinux::{Errno, Result, calls, types::*};
use core::ffi::CStr;
use core::ptr::null;

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
    unsafe { calls::statx(fd, c"".as_ptr(), flags as uint, STATX::BASIC_STATS.bits(), &mut stat) }.expect("statx");
    stat
}

/// The first place from `from` on where a file holds data: the kernel's own view of where it was written.
pub fn data_from(fd: int, from: loff_t) -> loff_t {
    sys::lseek(fd, from, SEEK::DATA).expect("data")
}

/// A line of a file in /proc, behind its label.
pub fn proc_line<'a>(path: &CStr, label: &str, buffer: &'a mut [u8]) -> &'a str {
    let text = str(read_file(path, buffer).expect("/proc"));
    text.lines().find_map(|line| line.strip_prefix(label)).expect("the label").trim()
}

/// A path like /proc/self/fdinfo/7.
pub fn numbered(prefix: &str, number: int, path: &mut [u8; 64]) -> *const char {
    numbered_in(prefix, number, "", path)
}

/// A path like /proc/7/status.
pub fn numbered_in(prefix: &str, number: int, suffix: &str, path: &mut [u8; 64]) -> *const char {
    let mut digits = [0; 12];
    let mut at = digits.len();
    let mut rest = number;
    while at == digits.len() || rest != 0 {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let mut len = 0;
    for part in [prefix.as_bytes(), &digits[at..], suffix.as_bytes(), b"\0"] {
        path[len..len + part.len()].copy_from_slice(part);
        len += part.len();
    }
    path.as_ptr().cast()
}

/// Waits until a process sleeps in the kernel.
pub fn asleep(pid: pid_t) {
    let mut path = [0; 64];
    // SAFETY: the path is a C string, and the processor is free to do something else.
    let path = unsafe { CStr::from_ptr(numbered_in("/proc/", pid, "/stat", &mut path)) };
    let end = sys::now() + 60_000_000_000;
    loop {
        let mut buffer = [0; 512];
        let text = str(read_file(path, &mut buffer).expect("/proc"));
        if text.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('S')) {
            return;
        }
        assert!(sys::now() < end, "it does not sleep");
        // SAFETY: it changes nothing.
        let _ = unsafe { calls::sched_yield() };
    }
}

/// A new and empty current directory, which goes with everything in it.
pub struct Folder([u8; 64]);

impl Folder {
    pub fn new() -> Folder {
        let mut path = [0; 64];
        // SAFETY: the path is a C string, and of this process alone.
        unsafe {
            numbered("/tmp/barelinux-", calls::getpid(), &mut path);
            // A test that failed may have left one.
            if calls::mkdirat(CWD, path.as_ptr().cast(), 0o755) == Err(Errno::EEXIST) {
                empty(path.as_ptr().cast());
            }
            calls::chdir(path.as_ptr().cast()).expect("the directory");
        }
        Folder(path)
    }

    /// Its path.
    pub fn path(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.0).expect("a path")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // SAFETY: the path is a C string, and of this process alone.
        unsafe {
            calls::chdir(c"/".as_ptr()).expect("the root");
            empty(self.0.as_ptr().cast());
            calls::unlinkat(CWD, self.0.as_ptr().cast(), AT::REMOVEDIR.bits()).expect("no entries");
        }
    }
}

/// Removes what is in a directory.
unsafe fn empty(path: *const char) {
    let mut records = [0u64; 128];
    // SAFETY: the caller's path; the buffer and the descriptor are our own.
    unsafe {
        let fd = calls::openat(CWD, path, (O::DIRECTORY | O::CLOEXEC).bits(), 0).expect("a directory");
        loop {
            let len =
                calls::getdents64(fd, records.as_mut_ptr().cast(), size_of_val(&records) as uint).expect("entries");
            let mut at = 0;
            while at < len as usize {
                let record = records.as_ptr().byte_add(at).cast::<Dirent64>();
                let name = (&raw const (*record).name).cast();
                at += usize::from((*record).reclen);
                if [c".", c".."].contains(&CStr::from_ptr(name)) || calls::unlinkat(fd, name, 0).is_ok() {
                    continue;
                }
                let entry = calls::openat(fd, name, O::PATH.bits(), 0).expect("an entry");
                let mut link = [0; 64];
                empty(numbered("/proc/self/fd/", entry, &mut link));
                calls::unlinkat(fd, name, AT::REMOVEDIR.bits()).expect("an empty directory");
                let _ = calls::close(entry);
            }
            if len == 0 {
                break;
            }
        }
        let _ = calls::close(fd);
    }
}

/// Makes a file with this in it.
pub fn make(path: &CStr, contents: &[u8]) {
    let flags = O::CREAT | O::TRUNC | O::WRONLY | O::CLOEXEC;
    // SAFETY: the path is a C string, the bytes and the descriptor are our own.
    unsafe {
        let fd = calls::openat(CWD, path.as_ptr(), flags.bits(), 0o644).expect("a file");
        assert_eq!(calls::write(fd, contents.as_ptr().cast(), contents.len()), Ok(contents.len() as ssize_t));
        let _ = calls::close(fd);
    }
}

/// What `statx` tells of a path, of a symbolic link itself.
pub fn stat_of(path: &CStr) -> Result<Statx> {
    let mut stat = Statx::default();
    let flags = AT::SYMLINK_NOFOLLOW.bits();
    // SAFETY: the path is a C string, the struct is ours.
    unsafe { calls::statx(CWD, path.as_ptr(), flags as uint, STATX::BASIC_STATS.bits(), &mut stat) }?;
    Ok(stat)
}

/// What /proc tells of a descriptor: its file position, and its open file's flags. `None` if it is not one.
pub fn fdinfo(fd: int) -> Option<(loff_t, O)> {
    let (mut path, mut buffer) = ([0; 64], [0; 512]);
    numbered("/proc/self/fdinfo/", fd, &mut path);
    let text = str(read_file(CStr::from_bytes_until_nul(&path).expect("a path"), &mut buffer)?);
    let field = |label| text.lines().find_map(|line| line.strip_prefix(label)).expect("the label").trim();
    let flags = int::from_str_radix(field("flags:"), 8).expect("octal");
    Some((field("pos:").parse().expect("a number"), O::from_bits_retain(flags)))
}

/// Runs `work` in a process with mounts of its own: what it mounts is gone with it. It takes root.
pub fn with_own_mounts(work: impl FnOnce()) {
    let ended = in_child(|| {
        // SAFETY: the paths are C strings, the namespace is this process's.
        unsafe {
            calls::unshare(CLONE::NEWNS.bits() as ulong).expect("a mount namespace");
            let private = (MS::REC | MS::PRIVATE).bits();
            calls::mount(null(), c"/".as_ptr(), null(), private, null()).expect("a private tree");
        }
        work();
    });
    assert_eq!(ended, Ended::Exited(0));
}

/// Mounts a file system without a disk.
pub fn mount(kind: &CStr, at: &CStr, options: &CStr) {
    // SAFETY: all of it are C strings; the caller has mounts of its own.
    unsafe { calls::mount(kind.as_ptr(), at.as_ptr(), kind.as_ptr(), 0, options.as_ptr().cast()) }.expect("a mount");
}

/// Makes a directory.
pub fn make_folder(path: &CStr) {
    // SAFETY: the path is a C string.
    unsafe { calls::mkdirat(CWD, path.as_ptr(), 0o755) }.expect("a directory");
}

/// Opens a file of the system's.
pub fn open_system(path: &CStr, flags: O) -> Result<int> {
    // SAFETY: the path is a C string.
    unsafe { calls::openat(CWD, path.as_ptr(), (flags | O::CLOEXEC).bits(), 0) }
}

/// An `ioctl` request with something to fill or to take.
pub fn ioctl<T>(fd: int, request: uint, argument: &mut T) -> Result<int> {
    // SAFETY: the request is one that takes or fills a `T`.
    unsafe { calls::ioctl(fd, request, (&raw mut *argument).cast()) }
}

/// An `ioctl` request with a number.
pub fn ioctl_number(fd: int, request: uint, argument: usize) -> Result<int> {
    // SAFETY: the request takes no pointer.
    unsafe { calls::ioctl(fd, request, core::ptr::without_provenance_mut(argument)) }
}

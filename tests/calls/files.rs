//! Open files: reading, writing, positions, lengths, descriptors, locks.

use crate::common::*;
use crate::harness::{Ended, Pipe, emulated, read_file, start_in_child, sys};
use barelinux::{Errno, calls, types::*};

tests! {
    group;

    fn read_and_write() for (read, write) {
        let _folder = Folder::new();
        make(c"file", b"");
        let mut back = [0; 8];
        // SAFETY: the bytes are ours.
        unsafe {
            let fd = open(c"file", O::RDWR);
            assert_eq!(calls::write(fd, c"contents".as_ptr().cast(), 8), Ok(8));
            assert_eq!(fdinfo(fd).expect("a descriptor").0, 8);
            assert_eq!(stat_of(c"file").map(|stat| stat.size), Ok(8));
            let map = sys::mmap(0, 4096, PROT::READ, MAP::SHARED, fd, 0).expect("a mapping");
            assert_eq!(core::slice::from_raw_parts(map, 9), b"contents\0");

            // What is not behind the file position is not read.
            let fd = open(c"file", O::RDONLY);
            assert_eq!(calls::read(fd, back.as_mut_ptr().cast(), 3), Ok(3));
            assert_eq!(&back, b"con\0\0\0\0\0");
            assert_eq!(calls::read(fd, back.as_mut_ptr().cast(), 8), Ok(5));
            assert_eq!(&back, b"tents\0\0\0");
            assert_eq!(calls::read(fd, back.as_mut_ptr().cast(), 8), Ok(0));
            assert_eq!(fdinfo(fd).expect("a descriptor").0, 8);
            assert_eq!(calls::write(fd, back.as_ptr().cast(), 1), Err(Errno::EBADF));
        }
    }

    fn close() for (close) {
        let fd = file();
        assert!(fdinfo(fd).is_some());
        // SAFETY: the descriptor is ours.
        unsafe {
            assert_eq!(calls::close(fd), Ok(0));
            assert!(fdinfo(fd).is_none());
            assert_eq!(calls::close(fd), Err(Errno::EBADF));
            // The number is free again.
            assert_eq!(file(), fd);
        }
    }

    fn lseek() if lseek for (lseek) {
        let fd = file();
        let seek = |offset, whence: SEEK| {
            // SAFETY: the file is ours.
            let at = unsafe { calls::lseek(fd, offset, whence.0 as uint) };
            at.inspect(|at| assert_eq!(fdinfo(fd).expect("a descriptor").0, *at as loff_t))
        };
        sys::truncate(fd, 0x7654_3210).expect("a length");
        assert_eq!(seek(0x0123_4567, SEEK::SET), Ok(0x0123_4567));
        assert_eq!(seek(-0x67, SEEK::CUR), Ok(0x0123_4500));
        assert_eq!(seek(-0x10, SEEK::END), Ok(0x7654_3200));
        assert_eq!(seek(-1, SEEK::SET), Err(Errno::EINVAL));
        assert_eq!(seek(0, SEEK(77)), Err(Errno::EINVAL));
        // SAFETY: the byte is ours.
        unsafe { calls::pwrite64(fd, c"x".as_ptr().cast(), 1, 0x10_0000) }.expect("a byte");
        assert_eq!(seek(1, SEEK::DATA), Ok(0x10_0000));
        assert!(seek(0x10_0000, SEEK::HOLE).is_ok_and(|at| at > 0x10_0000 && at <= 0x11_0000));
        assert_eq!(seek(0x7000_0000, SEEK::DATA), Err(Errno::ENXIO));
        // On a 32-bit machine this is EOVERFLOW, but a 64-bit kernel below cuts it.
        #[cfg(target_pointer_width = "64")]
        {
            sys::truncate(fd, FAR).expect("a length");
            assert_eq!(seek(0, SEEK::END), Ok(FAR));
        }
    }

    fn _llseek() if _llseek for (_llseek) {
        seeks_far(|fd, to, at, whence| // SAFETY: the file and the result are the test's.
            unsafe { calls::_llseek(fd, to, at, whence) });
    }

    /// It has this name on riscv32.
    fn llseek() if llseek for (llseek) {
        seeks_far(|fd, to, at, whence| // SAFETY: the file and the result are the test's.
            unsafe { calls::llseek(fd, to, at, whence) });
    }

    fn pread64_and_pwrite64() for (pread64, pwrite64) {
        let fd = file();
        let mut back = [0; 4];
        // SAFETY: the bytes are ours.
        unsafe {
            assert_eq!(calls::pwrite64(fd, c"far!".as_ptr().cast(), 4, FAR), Ok(4));
            assert_eq!((statx(fd).size, fdinfo(fd).expect("a descriptor").0), (FAR as u64 + 4, 0));
            assert_eq!(calls::pread64(fd, back.as_mut_ptr().cast(), 4, FAR + 1), Ok(3));
            assert_eq!((&back, fdinfo(fd).expect("a descriptor").0), (b"ar!\0", 0));
        }
    }

    fn truncate() if truncate for (truncate) {
        let _folder = Folder::new();
        make(c"file", b"contents");
        // SAFETY: the path is a C string.
        unsafe {
            assert_eq!(calls::truncate(c"file".as_ptr(), 4), Ok(0));
            assert_eq!(read_file(c"file", &mut [0; 16]), Some(&b"cont"[..]));
            // As far as the machine's word goes.
            let far = if cfg!(target_pointer_width = "64") { FAR as off_t } else { 0x7654_3210 };
            assert_eq!(calls::truncate(c"file".as_ptr(), far), Ok(0));
            assert_eq!(stat_of(c"file").map(|stat| stat.size), Ok(far as u64));
            assert_eq!(calls::truncate(c"file".as_ptr(), -1), Err(Errno::EINVAL));
            assert_eq!(calls::truncate(c"none".as_ptr(), 4), Err(Errno::ENOENT));
        }
    }

    fn truncate64() if truncate64 for (truncate64) {
        let _folder = Folder::new();
        make(c"file", b"contents");
        // SAFETY: the path is a C string.
        unsafe {
            assert_eq!(calls::truncate64(c"file".as_ptr(), 4), Ok(0));
            assert_eq!(read_file(c"file", &mut [0; 16]), Some(&b"cont"[..]));
            assert_eq!(calls::truncate64(c"file".as_ptr(), FAR), Ok(0));
            assert_eq!(stat_of(c"file").map(|stat| stat.size), Ok(FAR as u64));
            assert_eq!(calls::truncate64(c"file".as_ptr(), -1), Err(Errno::EINVAL));
        }
    }

    fn ftruncate() if ftruncate for (ftruncate) {
        let fd = file();
        // SAFETY: the file is ours.
        unsafe {
            calls::write(fd, c"contents".as_ptr().cast(), 8).expect("a write");
            assert_eq!(calls::ftruncate(fd, 4), Ok(0));
            assert_eq!((statx(fd).size, calls::pread64(fd, [0u8; 8].as_mut_ptr().cast(), 8, 0)), (4, Ok(4)));
            let far = if cfg!(target_pointer_width = "64") { FAR as off_t } else { 0x7654_3210 };
            assert_eq!(calls::ftruncate(fd, far), Ok(0));
            assert_eq!(statx(fd).size, far as u64);
            assert_eq!(calls::ftruncate(fd, -1), Err(Errno::EINVAL));
        }
    }

    fn ftruncate64() if ftruncate64 for (ftruncate64) {
        let fd = file();
        // SAFETY: the file is ours.
        unsafe {
            calls::write(fd, c"contents".as_ptr().cast(), 8).expect("a write");
            assert_eq!(calls::ftruncate64(fd, 4), Ok(0));
            assert_eq!((statx(fd).size, calls::pread64(fd, [0u8; 8].as_mut_ptr().cast(), 8, 0)), (4, Ok(4)));
            assert_eq!(calls::ftruncate64(fd, FAR), Ok(0));
            assert_eq!(statx(fd).size, FAR as u64);
            assert_eq!(calls::ftruncate64(fd, -1), Err(Errno::EINVAL));
        }
    }

    /// The two are one open file: a position moved by one is moved for the other.
    fn dup() for (dup) {
        let fd = file();
        // SAFETY: the descriptors are ours.
        unsafe {
            let free = sys::fcntl(fd, F::DUPFD.0, 0).expect("a descriptor");
            calls::close(free).expect("a descriptor");
            assert_eq!(calls::dup(fd), Ok(free));
            calls::write(free, c"12345".as_ptr().cast(), 5).expect("a write");
            assert_eq!(fdinfo(fd).expect("a descriptor").0, 5);
            // The memory file's descriptor has the flag; a copy never does.
            assert!(fdinfo(fd).is_some_and(|(_, flags)| flags.contains(O::CLOEXEC)));
            assert!(fdinfo(free).is_some_and(|(_, flags)| !flags.contains(O::CLOEXEC)));
        }
    }

    fn dup2() if dup2 for (dup2) {
        let (fd, other) = (file(), Pipe::new(O::empty()));
        // SAFETY: the descriptors are ours.
        unsafe {
            assert_eq!(calls::dup2(fd, other.to), Ok(other.to));
            calls::write(other.to, c"12345".as_ptr().cast(), 5).expect("a write");
            assert_eq!(fdinfo(fd).expect("a descriptor").0, 5);
            // It was the pipe's only end to write.
            assert_eq!(calls::read(other.from, [0u8; 1].as_mut_ptr().cast(), 1), Ok(0));
            assert_eq!(calls::dup2(fd, fd), Ok(fd));
            assert_eq!(calls::dup2(fd, 900), Ok(900));
            assert_eq!(fdinfo(900).expect("a descriptor").0, 5);
            assert_eq!(calls::dup2(901, 901), Err(Errno::EBADF));
        }
    }

    fn dup3() for (dup3) {
        let (fd, other) = (file(), Pipe::new(O::empty()));
        // SAFETY: the descriptors are ours.
        unsafe {
            assert_eq!(calls::dup3(fd, other.to, O::CLOEXEC.bits()), Ok(other.to));
            calls::write(other.to, c"12345".as_ptr().cast(), 5).expect("a write");
            assert_eq!(fdinfo(fd).expect("a descriptor").0, 5);
            assert!(fdinfo(other.to).is_some_and(|(_, flags)| flags.contains(O::CLOEXEC)));
            assert_eq!(calls::read(other.from, [0u8; 1].as_mut_ptr().cast(), 1), Ok(0));
            assert_eq!(calls::dup3(fd, 900, 0), Ok(900));
            assert!(fdinfo(900).is_some_and(|(_, flags)| !flags.contains(O::CLOEXEC)));
            assert_eq!(calls::dup3(fd, fd, 0), Err(Errno::EINVAL));
        }
    }

    fn pipe() if pipe for (pipe) {
        let mut ends = [-1; 2];
        // SAFETY: the numbers are ours to write.
        assert_eq!(unsafe { calls::pipe(ends.as_mut_ptr()) }, Ok(0));
        passes_bytes(ends);
        for end in ends {
            assert!(fdinfo(end).is_some_and(|(_, flags)| !flags.intersects(O::CLOEXEC | O::NONBLOCK)));
        }
    }

    fn pipe2() for (pipe2) {
        let mut ends = [-1; 2];
        let mut bytes = [0u8; 8];
        // SAFETY: the numbers and the bytes are ours to write.
        unsafe {
            let flags = O::CLOEXEC | O::NONBLOCK;
            assert_eq!(calls::pipe2(ends.as_mut_ptr(), flags.bits()), Ok(0));
            passes_bytes(ends);
            assert_eq!(calls::read(ends[0], bytes.as_mut_ptr().cast(), 8), Err(Errno::EAGAIN));
            for end in ends {
                assert!(fdinfo(end).is_some_and(|(_, flags)| flags.contains(O::CLOEXEC)));
            }
            // Of packets one at a time is read.
            assert_eq!(calls::pipe2(ends.as_mut_ptr(), O::DIRECT.bits()), Ok(0));
            calls::write(ends[1], c"one".as_ptr().cast(), 3).expect("a write");
            calls::write(ends[1], c"four".as_ptr().cast(), 4).expect("a write");
            assert_eq!(calls::read(ends[0], bytes.as_mut_ptr().cast(), 8), Ok(3));
            assert_eq!(calls::read(ends[0], bytes.as_mut_ptr().cast(), 8), Ok(4));
            assert_eq!(&bytes[..4], b"four");
            assert_eq!(calls::pipe2(ends.as_mut_ptr(), O::CREAT.bits()), Err(Errno::EINVAL));
        }
    }

    fn close_range() for (close_range) {
        let fd = file();
        let are_open = || [99, 100, 101, 102, 103].map(|fd| fdinfo(fd).is_some());
        let are_marked = || [99, 103].map(|fd| fdinfo(fd).is_some_and(|(_, flags)| flags.contains(O::CLOEXEC)));
        // SAFETY: the descriptors are ours.
        unsafe {
            for number in 99..104 {
                calls::dup3(fd, number, 0).expect("a descriptor");
            }
            assert_eq!(calls::close_range(100, 102, 0), Ok(0));
            assert_eq!((are_open(), are_marked()), ([true, false, false, false, true], [false, false]));
            assert_eq!(calls::close_range(100, uint::MAX, CLOSE_RANGE::CLOEXEC.bits()), Ok(0));
            assert_eq!((are_open(), are_marked()), ([true, false, false, false, true], [false, true]));
            assert_eq!(calls::close_range(2, 1, 0), Err(Errno::EINVAL));
            assert_eq!(calls::close_range(100, 102, 1), Err(Errno::EINVAL));
        }
    }

    /// A process that shares the table of descriptors gets one of its own and closes there.
    fn close_range_unshares() for (close_range)
        unless emulated("qemu-user has no clone with a shared table of descriptors alone") =>
    {
        const CLONE_FILES: ulong = 0x400;
        let fd = file();
        // SAFETY: no other thread; the descriptors are ours.
        unsafe {
            let shared = |work: fn(uint)| {
                let flags = CLONE_FILES | SIG::CHLD.0 as ulong;
                let pid = calls::clone(flags, core::ptr::null_mut(), core::ptr::null_mut(), core::ptr::null_mut(), 0);
                if pid == Ok(0) {
                    work(500);
                    calls::exit_group(if fdinfo(500).is_none() { 0 } else { 1 })
                }
                let mut status = -1;
                sys::wait4(pid.expect("a process"), &mut status, 0, core::ptr::null_mut()).expect("its end");
                assert_eq!(status, 0);
            };
            calls::dup3(fd, 500, 0).expect("a descriptor");
            shared(|fd| {
                assert_eq!(calls::close_range(fd, fd, CLOSE_RANGE::UNSHARE.bits()), Ok(0));
            });
            assert!(fdinfo(500).is_some());
            shared(|fd| {
                assert_eq!(calls::close_range(fd, fd, 0), Ok(0));
            });
            assert!(fdinfo(500).is_none());
        }
    }

    fn flock() for (flock) {
        let _folder = Folder::new();
        make(c"file", b"");
        let (one, two) = (open(c"file", O::RDONLY), open(c"file", O::RDONLY));
        // SAFETY: the descriptors are ours.
        let lock = |fd, operation: LOCK| unsafe { calls::flock(fd, operation.bits() as uint) };
        assert_eq!(lock(one, LOCK::EX), Ok(0));
        assert!(is_locked(b"FLOCK  ADVISORY  WRITE"));
        assert_eq!(lock(two, LOCK::SH | LOCK::NB), Err(Errno::EAGAIN));
        assert_eq!(lock(one, LOCK::UN), Ok(0));
        assert!(!is_locked(b"FLOCK  ADVISORY  WRITE"));
        assert_eq!((lock(one, LOCK::SH), lock(two, LOCK::SH | LOCK::NB)), (Ok(0), Ok(0)));
        assert!(is_locked(b"FLOCK  ADVISORY  READ"));
        assert_eq!(lock(one, LOCK::EX | LOCK::NB), Err(Errno::EAGAIN));
        assert_eq!(lock(one, LOCK::NB), Err(Errno::EINVAL));
        // It waits for another process to let go.
        let pipe = Pipe::new(O::CLOEXEC);
        // SAFETY: as above.
        let closed = unsafe { (calls::close(one), calls::close(two)) };
        assert_eq!(closed, (Ok(0), Ok(0)));
        let holder = start_in_child(|| {
            let fd = open(c"file", O::RDONLY);
            // SAFETY: the descriptors and the byte are ours.
            unsafe {
                calls::flock(fd, LOCK::EX.bits() as uint).expect("a lock");
                calls::write(pipe.to, c"l".as_ptr().cast(), 1).expect("a byte");
            }
        });
        assert!(sys::readable(pipe.from, 60));
        let third = open(c"file", O::RDONLY);
        // SAFETY: as above.
        assert_eq!(unsafe { calls::flock(third, LOCK::EX.bits() as uint) }, Ok(0));
        assert_eq!(holder.wait(60), Ended::Exited(0));
    }
}

/// Opens a file of the current folder.
pub fn open(path: &core::ffi::CStr, flags: O) -> int {
    // SAFETY: the path is a C string.
    unsafe { calls::openat(CWD, path.as_ptr(), (flags | O::LARGEFILE).bits(), 0o644) }.expect("a file")
}

/// Are these a pipe's ends, in this order?
fn passes_bytes(ends: [int; 2]) {
    let mut back = [0; 4];
    // SAFETY: the bytes are ours.
    unsafe {
        assert_eq!(calls::write(ends[1], c"pipe".as_ptr().cast(), 4), Ok(4));
        assert_eq!(calls::read(ends[0], back.as_mut_ptr().cast(), 4), Ok(4));
        assert_eq!(&back, b"pipe");
        assert_eq!(S_IF(statx(ends[0]).mode & S_IF::FMT), S_IF::IFO);
        assert_eq!(calls::read(ends[1], back.as_mut_ptr().cast(), 4), Err(Errno::EBADF));
    }
}

/// Does this process hold such a lock, as the kernel's list has it?
fn is_locked(kind: &[u8]) -> bool {
    let fd = open(c"/proc/locks", O::RDONLY);
    let mut digits = [0; 64];
    // SAFETY: the call only tells a number; the descriptor and the bytes are ours.
    unsafe {
        numbered(" ", calls::getpid(), &mut digits);
        let own = core::ffi::CStr::from_bytes_until_nul(&digits).expect("a number").to_bytes();
        let mut text = [0; 65536];
        let mut len = 0;
        while let Ok(more @ 1..) = calls::read(fd, text[len..].as_mut_ptr().cast(), text.len() - len) {
            len += more as usize;
        }
        let _ = calls::close(fd);
        let has = |line: &[u8], part: &[u8]| line.windows(part.len()).any(|window| window == part);
        text[..len].split(|byte| *byte == b'\n').any(|line| has(line, kind) && has(line, own))
    }
}

/// The offset's high word stands before its low one.
#[allow(dead_code)] // a 64-bit machine has none of these
fn seeks_far(call: impl Fn(uint, barelinux::task::HighLow, *mut loff_t, uint) -> Result<int>) {
    let fd = file();
    sys::truncate(fd, FAR).expect("a length");
    let seek = |offset, whence: SEEK| {
        let mut at = -1;
        call(fd as uint, barelinux::task::HighLow(offset), &mut at, whence.0 as uint).map(|zero| {
            assert_eq!((zero, fdinfo(fd).expect("a descriptor").0), (0, at));
            at
        })
    };
    assert_eq!(seek(FAR + 1, SEEK::SET), Ok(FAR + 1));
    assert_eq!(seek(-2, SEEK::CUR), Ok(FAR - 1));
    assert_eq!(seek(0x1_0000_0000, SEEK::END), Ok(FAR + 0x1_0000_0000));
    assert_eq!(seek(-1, SEEK::SET), Err(Errno::EINVAL));
}

//! Moving bytes: several buffers at once, between descriptors, between processes.

use crate::common::*;
use crate::files::open;
use crate::harness::{Ended, Pipe, emulated, since, start_in_child, sys};
use barelinux::task::LowHigh;
use barelinux::{Errno, calls, types::*};
use core::ptr::null_mut;

tests! {
    group;

    fn readv_and_writev() for (readv, writev) {
        let fd = file();
        let out = parts([b"one, ", b"", b"and two"]);
        let (mut one, mut two) = ([0u8; 4], [0u8; 32]);
        let into = [buffer(&mut one), buffer(&mut two)];
        // SAFETY: the buffers are ours.
        unsafe {
            assert_eq!(calls::writev(fd, out.as_ptr(), 3), Ok(12));
            assert_eq!((statx(fd).size, fdinfo(fd).expect("a descriptor").0), (12, 12));
            assert_eq!(sys::lseek(fd, 0, SEEK::SET), Ok(0));
            assert_eq!(calls::readv(fd, into.as_ptr(), 2), Ok(12));
            assert_eq!((&one, &two[..9]), (b"one,", &b" and two\0"[..]));
            assert_eq!(fdinfo(fd).expect("a descriptor").0, 12);
            assert_eq!(calls::readv(fd, into.as_ptr(), UIO::MAXIOV.0 as ulong + 1), Err(Errno::EINVAL));
        }
    }

    fn preadv_and_pwritev() for (preadv, pwritev) {
        let fd = file();
        let out = parts([b"one, ", b"", b"and two"]);
        let (mut one, mut two) = ([0u8; 4], [0u8; 32]);
        let into = [buffer(&mut one), buffer(&mut two)];
        // SAFETY: the buffers are ours.
        unsafe {
            assert_eq!(calls::pwritev(fd, out.as_ptr(), 3, LowHigh(FAR)), Ok(12));
            assert_eq!((statx(fd).size, fdinfo(fd).expect("a descriptor").0), (FAR as u64 + 12, 0));
            assert_eq!(calls::preadv(fd, into.as_ptr(), 2, LowHigh(FAR + 1)), Ok(11));
            assert_eq!((&one, &two[..8]), (b"ne, ", &b"and two\0"[..]));
            assert_eq!(calls::preadv(fd, into.as_ptr(), 2, LowHigh(-1)), Err(Errno::EINVAL));
        }
    }

    /// An offset of -1 is the file position; a flag shows that all stand in their places.
    fn preadv2_and_pwritev2() for (preadv2, pwritev2) unless emulated("qemu-user has neither") => {
        let _folder = Folder::new();
        make(c"file", b"");
        let fd = open(c"file", O::RDWR);
        let out = parts([b"one, ", b"", b"and two"]);
        let (mut one, mut two) = ([0u8; 4], [0u8; 32]);
        let into = [buffer(&mut one), buffer(&mut two)];
        let write = |offset, flags: RWF| {
            // SAFETY: the buffers are ours.
            unsafe { calls::pwritev2(fd, out.as_ptr(), 3, LowHigh(offset), flags.bits()) }
        };
        assert_eq!(write(-1, RWF::empty()), Ok(12));
        assert_eq!((statx(fd).size, fdinfo(fd).expect("a descriptor").0), (12, 12));
        assert_eq!(write(FAR, RWF::DSYNC | RWF::SYNC), Ok(12));
        assert_eq!((statx(fd).size, fdinfo(fd).expect("a descriptor").0), (FAR as u64 + 12, 12));
        assert_eq!(write(0, RWF::APPEND), Ok(12));
        assert_eq!(statx(fd).size, FAR as u64 + 24);
        // SAFETY: the buffers are ours.
        let read = |offset, flags: RWF| unsafe { calls::preadv2(fd, into.as_ptr(), 2, LowHigh(offset), flags.bits()) };
        assert_eq!(read(FAR + 13, RWF::empty()), Ok(11));
        assert_eq!((&one, &two[..8]), (b"ne, ", &b"and two\0"[..]));
        assert_eq!(read(0, RWF::from_bits_retain(1 << 30)), Err(Errno::EOPNOTSUPP));
        assert_eq!(write(0, RWF::from_bits_retain(1 << 30)), Err(Errno::EOPNOTSUPP));
        assert_eq!(read(-1, RWF::empty()), Ok(36));
        assert_eq!(fdinfo(fd).expect("a descriptor").0, 48);
        // Nothing is there to be read at once.
        let pipe = Pipe::new(O::empty());
        // SAFETY: the buffers are ours.
        let answer = unsafe { calls::preadv2(pipe.from, into.as_ptr(), 2, LowHigh(-1), RWF::NOWAIT.bits()) };
        assert_eq!(answer, Err(Errno::EAGAIN));
    }

    /// The flag that undoes `O_APPEND`, newer than the call.
    fn pwritev2_at_a_place() for (pwritev2) unless emulated("qemu-user has no pwritev2").or_else(|| since(6, 9)) => {
        let _folder = Folder::new();
        make(c"file", b"0123456789");
        let fd = open(c"file", O::RDWR | O::APPEND);
        let out = parts([b"xy"]);
        // SAFETY: the buffers are ours.
        unsafe {
            assert_eq!(calls::pwritev2(fd, out.as_ptr(), 1, LowHigh(4), RWF::NOAPPEND.bits()), Ok(2));
            assert_eq!(statx(fd).size, 10);
            assert_eq!(calls::pwritev2(fd, out.as_ptr(), 1, LowHigh(4), 0), Ok(2));
        }
        assert_eq!(crate::harness::read_file(c"file", &mut [0; 16]), Some(&b"0123xy6789xy"[..]));
    }

    /// Without its signal, newer than the call.
    fn pwritev2_to_nobody() for (pwritev2) unless emulated("qemu-user has no pwritev2").or_else(|| since(6, 18)) => {
        let pipe = Pipe::new(O::empty());
        let out = parts([b"xy"]);
        // SAFETY: the descriptor and the buffer are ours.
        let answer = unsafe {
            calls::close(pipe.from).expect("a descriptor");
            calls::pwritev2(pipe.to, out.as_ptr(), 1, LowHigh(-1), RWF::NOSIGNAL.bits())
        };
        assert_eq!(answer, Err(Errno::EPIPE));
    }

    fn sendfile() if sendfile for (sendfile) {
        let (from, to) = (file(), file());
        // SAFETY: the files and the offset are ours.
        unsafe {
            let far = if cfg!(target_pointer_width = "64") { FAR as off_t } else { 0x7654_3210 };
            calls::pwrite64(from, c"contents".as_ptr().cast(), 8, far as loff_t).expect("a write");
            let mut at = far + 1;
            assert_eq!(calls::sendfile(to, from, &mut at, 3), Ok(3));
            assert_eq!((at, fdinfo(from).expect("a descriptor").0), (far + 4, 0));
            assert_eq!(calls::sendfile(to, from, &mut at, 100), Ok(4));
            assert_eq!(holds(to, 0), *b"ontents\0");
            // Without an offset it is the file position's.
            assert_eq!(calls::sendfile(to, to, null_mut(), 2), Ok(0));
            let other = file();
            assert_eq!(calls::sendfile(other, from, null_mut(), 2), Ok(2));
            assert_eq!((fdinfo(from).expect("a descriptor").0, statx(other).size), (2, 2));
        }
    }

    fn sendfile64() if sendfile64 for (sendfile64) {
        let (from, to) = (file(), file());
        // SAFETY: the files and the offset are ours.
        unsafe {
            calls::pwrite64(from, c"contents".as_ptr().cast(), 8, FAR).expect("a write");
            let mut at = FAR + 1;
            assert_eq!(calls::sendfile64(to, from, &mut at, 3), Ok(3));
            assert_eq!((at, fdinfo(from).expect("a descriptor").0), (FAR + 4, 0));
            assert_eq!(calls::sendfile64(to, from, &mut at, 100), Ok(4));
            assert_eq!(holds(to, 0), *b"ontents\0");
            assert_eq!(calls::sendfile64(to, from, null_mut(), 2), Ok(2));
            assert_eq!(fdinfo(from).expect("a descriptor").0, 2);
        }
    }

    fn copy_file_range() for (copy_file_range) {
        let (from, to) = (file(), file());
        // SAFETY: the files and the offsets are ours.
        unsafe {
            calls::pwrite64(from, c"contents".as_ptr().cast(), 8, FAR).expect("a write");
            let (mut from_at, mut to_at) = (FAR + 1, FAR + 2);
            assert_eq!(calls::copy_file_range(from, &mut from_at, to, &mut to_at, 3, 0), Ok(3));
            assert_eq!((from_at, to_at), (FAR + 4, FAR + 5));
            assert_eq!((fdinfo(from).expect("a descriptor").0, fdinfo(to).expect("a descriptor").0), (0, 0));
            assert_eq!(holds(to, FAR), *b"\0\0ont\0\0\0");
            assert_eq!(calls::copy_file_range(from, null_mut(), to, &mut to_at, 2, 0), Ok(2));
            assert_eq!(fdinfo(from).expect("a descriptor").0, 2);
            assert_eq!(calls::copy_file_range(from, &mut from_at, to, &mut to_at, 3, 1 << 30), Err(Errno::EINVAL));
        }
    }

    fn splice() for (splice) {
        let (fd, pipe) = (file(), Pipe::new(O::empty()));
        // SAFETY: the descriptors and the offsets are ours.
        unsafe {
            calls::pwrite64(fd, c"contents".as_ptr().cast(), 8, FAR).expect("a write");
            let mut at = FAR + 1;
            let flags = (SPLICE_F::MOVE | SPLICE_F::MORE).bits();
            assert_eq!(calls::splice(fd, &mut at, pipe.to, null_mut(), 5, flags), Ok(5));
            assert_eq!((at, fdinfo(fd).expect("a descriptor").0), (FAR + 6, 0));
            // And back to another place.
            at = FAR + 0x10_0000;
            assert_eq!(calls::splice(pipe.from, null_mut(), fd, &mut at, 3, 0), Ok(3));
            assert_eq!((at, holds(fd, FAR + 0x10_0000)), (FAR + 0x10_0003, *b"ont\0\0\0\0\0"));
            let mut back = [0; 4];
            assert_eq!(calls::read(pipe.from, back.as_mut_ptr().cast(), 4), Ok(2));
            assert_eq!(&back, b"en\0\0");
            let nonblock = SPLICE_F::NONBLOCK.bits();
            assert_eq!(calls::splice(pipe.from, null_mut(), fd, &mut at, 3, nonblock), Err(Errno::EAGAIN));
            assert_eq!(calls::splice(pipe.from, &mut at, fd, null_mut(), 3, 0), Err(Errno::ESPIPE));
            assert_eq!(calls::splice(fd, null_mut(), file(), null_mut(), 3, 0), Err(Errno::EINVAL));
        }
    }

    fn tee() for (tee) {
        let (from, to) = (Pipe::new(O::empty()), Pipe::new(O::empty()));
        let mut back = [0; 8];
        // SAFETY: the descriptors and the bytes are ours.
        unsafe {
            calls::write(from.to, c"contents".as_ptr().cast(), 8).expect("a write");
            assert_eq!(calls::tee(from.from, to.to, 5, 0), Ok(5));
            assert_eq!(calls::read(to.from, back.as_mut_ptr().cast(), 8), Ok(5));
            assert_eq!(&back, b"conte\0\0\0");
            // They are still in the first.
            assert_eq!(calls::read(from.from, back.as_mut_ptr().cast(), 8), Ok(8));
            assert_eq!(&back, b"contents");
            let nonblock = SPLICE_F::NONBLOCK.bits();
            assert_eq!(calls::tee(from.from, to.to, 5, nonblock), Err(Errno::EAGAIN));
            assert_eq!(calls::tee(from.from, to.to, 5, 1 << 30), Err(Errno::EINVAL));
        }
    }

    fn vmsplice() for (vmsplice) {
        let pipe = Pipe::new(O::empty());
        let page = sys::memory(65536);
        page[..8].copy_from_slice(b"contents");
        let mut back = [0; 8];
        let (mut one, mut two) = ([0u8; 3], [0u8; 8]);
        // SAFETY: the descriptors and the bytes are ours; nothing else has the page.
        unsafe {
            let out = [buffer(&mut page[..3]), buffer(&mut page[3..8])];
            assert_eq!(calls::vmsplice(pipe.to, out.as_ptr(), 2, SPLICE_F::NONBLOCK.bits()), Ok(8));
            // No copy was made: the pipe has the page itself.
            page[0] = b'C';
            assert_eq!(calls::read(pipe.from, back.as_mut_ptr().cast(), 4), Ok(4));
            assert_eq!(&back, b"Cont\0\0\0\0");
            // The other way.
            let into = [buffer(&mut one), buffer(&mut two)];
            assert_eq!(calls::vmsplice(pipe.from, into.as_ptr(), 2, 0), Ok(4));
            assert_eq!((&one, &two), (b"ent", b"s\0\0\0\0\0\0\0"));
            let nonblock = SPLICE_F::NONBLOCK.bits();
            assert_eq!(calls::vmsplice(pipe.from, into.as_ptr(), 2, nonblock), Err(Errno::EAGAIN));
            assert_eq!(calls::vmsplice(pipe.to, out.as_ptr(), 2, 1 << 30), Err(Errno::EINVAL));
        }
    }

    /// Between two copies of one process, which see different things at the same places.
    fn process_vm_readv_and_writev() for (process_vm_readv, process_vm_writev)
        unless emulated("qemu-user has neither") =>
    {
        let memory = sys::memory(65536);
        let ([to_child, to_us], here) = ([Pipe::new(O::CLOEXEC), Pipe::new(O::CLOEXEC)], memory.as_mut_ptr());
        // SAFETY: the memory, the bytes and the descriptors are ours, or the child's.
        unsafe {
            let child = start_in_child(|| {
                here.copy_from(b"the child's".as_ptr(), 11);
                calls::write(to_us.to, c"x".as_ptr().cast(), 1).expect("a byte");
                assert!(sys::readable(to_child.from, 60));
                assert_eq!(core::slice::from_raw_parts(here.cast_const(), 12), b"ours's cXXXX");
            });
            assert!(sys::readable(to_us.from, 60));
            let (mut one, mut two) = ([0u8; 4], [0u8; 16]);
            let local = [buffer(&mut one), buffer(&mut two)];
            let at = |offset: usize, len| Iovec { base: here.add(offset).cast(), len };
            let remote = [at(4, 7), at(0, 3)];
            assert_eq!(calls::process_vm_readv(child.pid, local.as_ptr(), 2, remote.as_ptr(), 2, 0), Ok(10));
            assert_eq!((&one, &two[..7]), (b"chil", &b"d'sthe\0"[..]));
            assert_eq!(*here, 0);

            let local = parts([b"ours", b"'s ", b"cXXXX"]);
            let remote = [at(0, 5), at(5, 100)];
            assert_eq!(calls::process_vm_writev(child.pid, local.as_ptr(), 3, remote.as_ptr(), 2, 0), Ok(12));
            assert_eq!(*here, 0);
            let wrong = calls::process_vm_readv(child.pid, local.as_ptr(), 3, remote.as_ptr(), 2, 1);
            assert_eq!(wrong, Err(Errno::EINVAL));
            calls::write(to_child.to, c"x".as_ptr().cast(), 1).expect("a byte");
            assert_eq!(child.wait(60), Ended::Exited(0));
        }
    }
}

/// A list of these.
fn parts<const N: usize>(parts: [&[u8]; N]) -> [Iovec; N] {
    parts.map(|part| Iovec { base: part.as_ptr().cast_mut().cast(), len: part.len() })
}

/// One buffer of a list.
fn buffer(bytes: &mut [u8]) -> Iovec {
    Iovec { base: bytes.as_mut_ptr().cast(), len: bytes.len() }
}

/// What a file holds at a place, with zeros behind its end.
fn holds(fd: int, at: loff_t) -> [u8; 8] {
    let mut bytes = [0; 8];
    // SAFETY: the bytes are ours.
    unsafe { calls::pread64(fd, bytes.as_mut_ptr().cast(), 8, at) }.expect("bytes");
    bytes
}

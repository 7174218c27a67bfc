//! The traps of the calling convention: register pairs, argument orders, layouts that differ between machines.

use crate::common::*;
use crate::harness::{Ended, Pipe, emulated, in_child, real_kernel_only, str, sys};
use barelinux::task::LowHigh;
use barelinux::{Errno, calls, types::*};
use core::ptr::{null, null_mut};

tests! {
    group;

    /// An offset in two registers, aligned where the machine aligns pairs.
    fn pwrite64_and_pread64_above_4_gib() {
        let fd = file();
        let mut back = [0; 4];
        // SAFETY: the bytes are ours.
        unsafe {
            assert_eq!(calls::pwrite64(fd, c"far!".as_ptr().cast(), 4, FAR), Ok(4));
            assert_eq!(statx(fd).size, FAR as u64 + 4);
            assert_eq!(data_from(fd, 0), FAR & !(statx(fd).blksize as loff_t - 1));
            assert_eq!(calls::pread64(fd, back.as_mut_ptr().cast(), 4, FAR), Ok(4));
            assert_eq!(&back, b"far!");
            assert_eq!(calls::pread64(fd, back.as_mut_ptr().cast(), 4, FAR + 2), Ok(2));
            assert_eq!(calls::pread64(fd, back.as_mut_ptr().cast(), 4, -1), Err(Errno::EINVAL));
        }
    }

    /// The offset of these is two words, low and high, on every machine.
    fn preadv_and_pwritev_above_4_gib() {
        let fd = file();
        let text = *b"vectors";
        let mut back = [0; 7];
        let (head, tail) = back.split_at_mut(3);
        let out = [&text[..5], &text[5..]].map(|part| Iovec { base: part.as_ptr().cast_mut().cast(), len: part.len() });
        let into = [head, tail].map(|part| Iovec { base: part.as_mut_ptr().cast(), len: part.len() });
        // SAFETY: the buffers are ours.
        unsafe {
            assert_eq!(calls::pwritev(fd, out.as_ptr(), 2, LowHigh(FAR)), Ok(7));
            assert_eq!(statx(fd).size, FAR as u64 + 7);
            assert_eq!(calls::preadv(fd, into.as_ptr(), 2, LowHigh(FAR)), Ok(7));
        }
        assert_eq!(back, text);
    }

    /// And the flags stand behind both: one that does not exist is refused, and the file position is
    /// taken for an offset of -1.
    fn preadv2_and_pwritev2() unless emulated("qemu-user has neither") => {
        const NO_SUCH_FLAG: int = 1 << 30;
        let fd = file();
        let text = *b"position";
        let mut back = [0; 8];
        let out = Iovec { base: text.as_ptr().cast_mut().cast(), len: 8 };
        let into = Iovec { base: back.as_mut_ptr().cast(), len: 8 };
        // SAFETY: the buffers are ours.
        unsafe {
            assert_eq!(calls::pwritev2(fd, &out, 1, LowHigh(-1), 0), Ok(8));
            assert_eq!(calls::pwritev2(fd, &out, 1, LowHigh(FAR), 0), Ok(8));
            assert_eq!(statx(fd).size, FAR as u64 + 8);
            assert_eq!(calls::preadv2(fd, &into, 1, LowHigh(FAR), 0), Ok(8));
            assert_eq!(back, text);
            assert_eq!(calls::preadv2(fd, &into, 1, LowHigh(0), NO_SUCH_FLAG), Err(Errno::EOPNOTSUPP));
            assert_eq!(calls::pwritev2(fd, &out, 1, LowHigh(0), NO_SUCH_FLAG), Err(Errno::EOPNOTSUPP));
            // The position is behind the first 8 bytes, where a hole begins.
            assert_eq!(calls::preadv2(fd, &into, 1, LowHigh(-1), 0), Ok(8));
        }
        assert_eq!(back, [0; 8]);
    }

    fn ftruncate_above_4_gib() {
        let fd = file();
        sys::truncate(fd, FAR).expect("ftruncate");
        assert_eq!((statx(fd).size, statx(fd).blocks), (FAR as u64, 0));
        assert_eq!(sys::truncate(fd, -1), Err(Errno::EINVAL));
    }

    /// Two pairs, behind two words.
    fn fallocate_above_4_gib() {
        let fd = file();
        // SAFETY: the file is ours.
        assert_eq!(unsafe { calls::fallocate(fd, 0, FAR, 0x1234) }, Ok(0));
        assert_eq!(statx(fd).size, FAR as u64 + 0x1234);
        // Only the blocks of the 0x1234 bytes, in units of 512.
        let units = u64::from(statx(fd).blksize) / 512;
        assert!((0x1234 / 512..=0x1234 / 512 + 2 * units).contains(&statx(fd).blocks), "{}", statx(fd).blocks);
    }

    /// Where the advice stands is different on three kinds of machine; a wrong one is refused.
    fn fadvise() {
        let fd = file();
        const NO_SUCH_ADVICE: int = 77;
        // SAFETY: advice changes nothing that can be read.
        let advise = |fd, advice| unsafe {
            #[cfg(target_pointer_width = "64")]
            return calls::fadvise64(fd, FAR, 4096, advice);
            #[cfg(any(target_arch = "x86", target_arch = "riscv32"))]
            return calls::fadvise64_64(fd, FAR, FAR, advice);
            #[cfg(target_arch = "powerpc")]
            return calls::fadvise64_64(fd, advice, FAR, FAR);
            #[cfg(target_arch = "mips")]
            return calls::fadvise64(fd, FAR, FAR, advice);
            #[cfg(target_arch = "arm")]
            return calls::arm_fadvise64_64(fd, advice, FAR, FAR);
        };
        // The last two of the six have other numbers on s390x.
        for advice in if cfg!(target_arch = "s390x") { [0, 1, 2, 3, 6, 7] } else { [0, 1, 2, 3, 4, 5] } {
            assert_eq!(advise(fd, advice), Ok(0), "{advice}");
        }
        assert_eq!(advise(fd, NO_SUCH_ADVICE), Err(Errno::EINVAL));
        assert_eq!(advise(Pipe::new(O::empty()).from, 0), Err(Errno::ESPIPE));
    }

    fn readahead() {
        // SAFETY: it changes nothing that can be read.
        unsafe {
            let own = calls::openat(CWD, c"/proc/self/exe".as_ptr(), O::RDONLY.bits(), 0).expect("this program");
            assert_eq!(calls::readahead(own, 4096, 4096), Ok(0));
            assert_eq!(calls::readahead(Pipe::new(O::empty()).from, 0, 1), Err(Errno::EINVAL));
        }
    }

    /// `mmap` of a part of a file above 4 GiB: on 32-bit machines in units of 4096 bytes.
    fn mmap_above_4_gib() unless if cfg!(target_pointer_width = "32") {
        emulated("qemu-user cuts the offset to 32 bits")
    } else {
        None
    } => {
        let fd = file();
        let page = FAR & !0xffff;
        // SAFETY: the byte is ours; a mapping at a place of the kernel's choice is nobody else's.
        unsafe {
            calls::pwrite64(fd, c"M".as_ptr().cast(), 1, page).expect("a write");
            let at = sys::mmap(0, 65536, PROT::READ, MAP::SHARED, fd, page as u64).expect("a mapping");
            assert_eq!(*at, b'M');
            calls::pwrite64(fd, c"N".as_ptr().cast(), 1, page).expect("a write");
            assert_eq!(at.read_volatile(), b'N');
            assert_eq!(calls::munmap(at.cast(), 65536), Ok(0));
            // Nothing is there any more.
            assert_eq!(calls::write(Pipe::new(O::empty()).to, at.cast(), 1), Err(Errno::EFAULT));
        }
    }

    fn lseek_above_4_gib() {
        let fd = file();
        sys::truncate(fd, FAR).expect("ftruncate");
        // SAFETY: the result and the byte are ours.
        unsafe {
            assert_eq!(sys::lseek(fd, FAR + 1, SEEK::SET), Ok(FAR + 1));
            assert_eq!(calls::write(fd, c"x".as_ptr().cast(), 1), Ok(1));
        }
        assert_eq!(statx(fd).size, FAR as u64 + 2);
    }

    /// Offsets behind pointers are 64 bits too.
    fn sendfile_and_copy_file_range_above_4_gib() {
        let (from, to) = (file(), file());
        let pipe = Pipe::new(O::empty());
        let mut back = [0; 4];
        // SAFETY: the bytes and the offsets are ours.
        unsafe {
            calls::pwrite64(from, c"copy".as_ptr().cast(), 4, FAR).expect("a write");
            let mut at = FAR;
            #[cfg(target_pointer_width = "64")]
            assert_eq!(calls::sendfile(pipe.to, from, &mut at, 100), Ok(4));
            #[cfg(target_pointer_width = "32")]
            assert_eq!(calls::sendfile64(pipe.to, from, &mut at, 100), Ok(4));
            assert_eq!(at, FAR + 4);
            assert_eq!(calls::read(pipe.from, back.as_mut_ptr().cast(), 4), Ok(4));
            assert_eq!(&back, b"copy");
            let (mut from_at, mut to_at) = (FAR + 1, FAR + 2);
            assert_eq!(calls::copy_file_range(from, &mut from_at, to, &mut to_at, 100, 0), Ok(3));
            assert_eq!((from_at, to_at, statx(to).size), (FAR + 4, FAR + 5, FAR as u64 + 5));
        }
    }

    /// On a 32-bit machine an error is an error too, and not a large size.
    fn errors_are_errors() {
        let mut byte = 0u8;
        // SAFETY: the byte is ours.
        unsafe {
            assert_eq!(calls::read(-1, (&raw mut byte).cast(), 1), Err(Errno::EBADF));
            // On s390x, where a program may have every address, the size itself is what is refused.
            let refused = if cfg!(target_arch = "s390x") { Errno::EINVAL } else { Errno::EFAULT };
            let answer = calls::write(1, null(), usize::MAX);
            assert!(answer == Err(refused) || answer == Err(Errno::EFAULT), "{answer:?}");
            assert_eq!(calls::openat(CWD, c"/no/such/file".as_ptr(), 0, 0), Err(Errno::ENOENT));
            assert_eq!(calls::dup(-1), Err(Errno::EBADF));
            assert_eq!(sys::mmap(0, 0, PROT::READ, MAP::PRIVATE | MAP::ANONYMOUS, -1, 0).map(|_| ()), Err(Errno::EINVAL));
        }
    }

    fn signals_pending_and_waited_for() {
        let set = Sigset::EMPTY.with(SIG::USR1).with(SIG(40));
        let mut pending = Sigset::FULL;
        // SAFETY: the process is ours.
        unsafe {
            calls::rt_sigprocmask(HowSIG::BLOCK.0, &set, null_mut(), Sigset::SIZE).expect("a mask");
            calls::kill(calls::getpid(), 40).expect("a signal");
            calls::rt_sigpending(&mut pending, Sigset::SIZE).expect("the pending ones");
        }
        assert_eq!(pending, Sigset::EMPTY.with(SIG(40)));
        assert!(pending.has(SIG(40)) && !pending.has(SIG::USR1));
        let mut buffer = [0; 4096];
        let blocked = proc_line(c"/proc/self/status", "SigBlk:", &mut buffer);
        // The emulator blocks signals of its own accord.
        if emulated("").is_none() {
            assert_eq!(u64::from_str_radix(blocked, 16), Ok(1 << 39 | 1 << 9));
        }
        assert_eq!(sys::wait_signal(&set, 60_000_000_000), Ok(40));
        assert_eq!(sys::wait_signal(&set, 1_000_000), Err(Errno::EAGAIN));
    }

    fn a_futex_wakes_a_process() {
        const WAIT: int = 0;
        const WAKE: int = 1;
        // SAFETY: fresh memory, that both processes see.
        let word = unsafe { sys::mmap(0, 65536, PROT::READ | PROT::WRITE, MAP::SHARED | MAP::ANONYMOUS, -1, 0) };
        let word = word.expect("memory").cast::<u32>();
        let waiting = Pipe::new(O::CLOEXEC);
        // SAFETY: the word is there in both processes.
        unsafe {
            let pid = calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0).expect("a process");
            let long = Timespec { sec: 60, nsec: 0 };
            if pid == 0 {
                calls::write(waiting.to, c"w".as_ptr().cast(), 1).expect("a byte");
                let answer = sys::futex(word, WAIT, 0, &long, null_mut(), 0);
                let woken = answer == Ok(0) || (answer == Err(Errno::EAGAIN) && word.read_volatile() == 1);
                calls::exit_group(if woken { 0 } else { 1 })
            }
            assert!(sys::readable(waiting.from, 60));
            word.write_volatile(1);
            // The child may not sleep yet: it then sees the new value.
            sys::futex(word, WAKE, 1, null(), null_mut(), 0).expect("a wake");
            let mut status = WaitStatus(-1);
            assert_eq!(sys::wait4(pid, &raw mut status.0, 0, null_mut()), Ok(pid));
            assert_eq!(status.exited(), Some(0));
            // With nobody to wake it, a wait ends in time; and not before.
            let (soon, before) = (Timespec { sec: 0, nsec: 20_000_000 }, sys::now());
            assert_eq!(sys::futex(word, WAIT, 1, &soon, null_mut(), 0), Err(Errno::ETIMEDOUT));
            assert!(sys::now() - before >= 20_000_000);
        }
    }

    fn directories() {
        // SAFETY: the paths are C strings, the buffers are ours.
        unsafe {
            let mut path = [0; 64];
            let path = numbered("/tmp/barelinux-", calls::getpid(), &mut path);
            calls::mkdirat(CWD, path, 0o700).expect("a directory");
            calls::chdir(path).expect("the directory");
            let mut cwd = [0; 64];
            let len = calls::readlinkat(CWD, c"/proc/self/cwd".as_ptr(), cwd.as_mut_ptr().cast(), 64).expect("a link");
            assert_eq!(&cwd[..len as usize], core::ffi::CStr::from_ptr(path).to_bytes());
            let flags = (O::CREAT | O::EXCL | O::WRONLY).bits();
            for name in [c"one", c"two"] {
                let fd = calls::openat(CWD, name.as_ptr(), flags, 0o600).expect("a file");
                assert_eq!((statx(fd).mode, statx(fd).nlink), (0o100600, 1));
                assert_eq!(calls::openat(CWD, name.as_ptr(), flags, 0o600), Err(Errno::EEXIST));
            }
            let here = calls::openat(CWD, c".".as_ptr(), (O::RDONLY | O::DIRECTORY).bits(), 0).expect("the directory");
            // Each record: inode, offset, length of the record, type, name.
            let mut entries = [0u64; 64];
            let len = calls::getdents64(here, entries.as_mut_ptr().cast(), size_of_val(&entries) as uint).expect("entries") as usize;
            let bytes = core::slice::from_raw_parts(entries.as_ptr().cast::<u8>(), len);
            let (mut at, mut files, mut folders) = (0, 0, 0);
            while at < len {
                let size = u16::from_ne_bytes([bytes[at + 16], bytes[at + 17]]) as usize;
                let name = core::ffi::CStr::from_bytes_until_nul(&bytes[at + 19..at + size]).expect("a name");
                match bytes[at + 18] {
                    8 => files += (name == c"one" || name == c"two") as u32,
                    4 => folders += (name == c"." || name == c"..") as u32,
                    kind => panic!("{name:?} of type {kind}"),
                }
                at += size;
            }
            assert_eq!((at, files, folders), (len, 2, 2));
            assert_eq!(calls::unlinkat(CWD, path, AT::REMOVEDIR.bits()), Err(Errno::ENOTEMPTY));
            for name in [c"one", c"two"] {
                calls::unlinkat(CWD, name.as_ptr(), 0).expect("a file");
            }
            assert_eq!(calls::unlinkat(here, path, 0), Err(Errno::EISDIR));
            calls::unlinkat(CWD, path, AT::REMOVEDIR.bits()).expect("the directory");
            assert_eq!(calls::chdir(path), Err(Errno::ENOENT));
        }
    }

    /// A byte each way, and the descriptors are the numbers that the call gave.
    fn socketpair() {
        let mut ends = [-1; 2];
        let mut byte = 0u8;
        // SAFETY: all of it is ours.
        unsafe {
            assert_eq!(calls::socketpair(1, 1, 0, ends.as_mut_ptr()), Ok(0));
            for (to, from) in [(0, 1), (1, 0)] {
                assert_eq!(calls::write(ends[to], c"s".as_ptr().cast(), 1), Ok(1));
                assert_eq!(calls::read(ends[from], (&raw mut byte).cast(), 1), Ok(1));
                assert_eq!(byte, b's');
            }
        }
    }

    fn descriptors() {
        let fd = file();
        // SAFETY: the descriptors are ours.
        unsafe {
            let same = calls::dup(fd).expect("a descriptor");
            assert!(same != fd && statx(same).ino == statx(fd).ino);
            let pipe = Pipe::new(O::empty());
            assert_eq!(calls::dup3(fd, pipe.from, O::CLOEXEC.bits()), Ok(pipe.from));
            assert_eq!(statx(pipe.from).ino, statx(fd).ino);
            assert_eq!(sys::fcntl(pipe.from, F::GETFD.0, 0), Ok(1));
            assert_eq!(calls::dup3(fd, fd, 0), Err(Errno::EINVAL));
            assert_eq!(sys::fcntl(fd, F::DUPFD_CLOEXEC.0, 100), Ok(100));
            assert_eq!((calls::close(100), calls::close(100)), (Ok(0), Err(Errno::EBADF)));
        }
    }

    /// In a mount namespace of its own.
    fn mounts() unless real_kernel_only("qemu-user passes mounts on to a kernel that is not the test's") => {
        const NEWNS: ulong = 0x0002_0000;
        const REC_PRIVATE: ulong = 0x4000 | 0x4_0000;
        let ended = in_child(|| {
            // SAFETY: the paths are C strings, the namespace is ours.
            unsafe {
                calls::unshare(NEWNS).expect("a mount namespace");
                calls::mount(null(), c"/".as_ptr(), null(), REC_PRIVATE, null()).expect("a private tree");
                calls::mount(c"ours".as_ptr(), c"/tmp".as_ptr(), c"tmpfs".as_ptr(), 0, c"size=64k".as_ptr().cast())
                    .expect("a file system");
                let is_there = || {
                    let mut buffer = [0; 16384];
                    let fd = calls::openat(CWD, c"/proc/self/mounts".as_ptr(), 0, 0).expect("/proc");
                    let mut len = 0;
                    while let Ok(more @ 1..) = calls::read(fd, buffer[len..].as_mut_ptr().cast(), buffer.len() - len) {
                        len += more as usize;
                    }
                    let _ = calls::close(fd);
                    str(&buffer[..len]).lines().any(|line| line.starts_with("ours /tmp tmpfs ") && line.contains("size=64k"))
                };
                assert!(is_there());
                // A folder is no mount; /tmp may be one below ours.
                calls::mkdirat(CWD, c"/tmp/folder".as_ptr(), 0o755).expect("a folder");
                assert_eq!(calls::umount2(c"/tmp/folder".as_ptr(), 0), Err(Errno::EINVAL));
                calls::umount2(c"/tmp".as_ptr(), 0).expect("an end to it");
                assert!(!is_there());
            }
        });
        assert_eq!(ended, Ended::Exited(0));
    }

    /// The magic numbers guard it.
    fn reboot_wants_its_magic() {
        // SAFETY: without its magic numbers it does nothing.
        let answer = unsafe { calls::reboot(1, 2, 0, null_mut()) };
        assert!(matches!(answer, Err(Errno::EINVAL | Errno::EPERM)), "{answer:?}");
    }
}

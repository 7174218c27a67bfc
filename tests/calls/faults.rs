//! Faults that other crates had, each a test of its name: what it says must not be so here.

use crate::common::*;
#[allow(unused_imports)] // on 32-bit machines
use crate::harness::sys;
use crate::harness::{Pipe, emulated};
use barelinux::arch::{self, word};
use barelinux::{Errno, calls, nr, types::*};
use core::ptr::null_mut;

extern "C" fn nothing(_: int) {}

tests! {
    group;

    /// An error came out as a number just below 4 GiB; and an address up there is no error.
    fn errors_zero_extended_on_32_bit() {
        // SAFETY: no descriptor has this number, and the memory is fresh.
        unsafe {
            let raw = arch::syscall1(nr::CLOSE, word(usize::MAX));
            assert_eq!(raw.addr() as isize, -9);
            assert_eq!(Errno::decode(raw.addr()), Err(Errno::EBADF));
            assert_eq!(calls::close(-1), Err(Errno::EBADF));
            assert_eq!(calls::read(-1, null_mut(), 0), Err(Errno::EBADF));
            #[cfg(target_pointer_width = "32")]
            {
                let flags = MAP::PRIVATE | MAP::ANONYMOUS | MAP::FIXED_NOREPLACE;
                let at = sys::mmap(0x9abc_d000, 4096, PROT::READ | PROT::WRITE, flags, -1, 0).expect("memory above 2 GiB");
                assert_eq!(at.addr(), 0x9abc_d000);
                at.write_volatile(1);
            }
        }
    }

    /// The flags have this machine's values: the kernel prints them.
    fn arm_with_x86_open_flags() for (openat) {
        // SAFETY: the paths are C strings.
        unsafe {
            let open = |path: &core::ffi::CStr, flags: O| calls::openat(CWD, path.as_ptr(), flags.bits(), 0);
            assert_eq!(open(c"/proc/self/status", O::DIRECTORY), Err(Errno::ENOTDIR));
            assert_eq!(open(c"/proc/self", O::NOFOLLOW), Err(Errno::ELOOP));
            assert!(open(c"/proc/self", O::DIRECTORY).is_ok());
            let wanted = O::RDWR | O::APPEND | O::NONBLOCK | O::NOATIME | O::LARGEFILE | O::DSYNC;
            let fd = open(c"/dev/null", wanted).expect("/dev/null");
            let (mut path, mut buffer) = ([0; 64], [0; 512]);
            let path = core::ffi::CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path));
            // A 64-bit kernel sets O_LARGEFILE for its own programs and prints it in its own bits.
            let told = int::from_str_radix(proc_line(path, "flags:", &mut buffer), 8).expect("octal");
            if emulated("").is_none() {
                assert_eq!(O::from_bits_retain(told) | O::LARGEFILE, wanted);
            }
            assert_eq!(sys::fcntl(fd, F::GETFL.0, 0).map(|flags| O::from_bits_retain(flags) | O::LARGEFILE), Ok(wanted));
        }
    }

    /// The second of two events stands where the kernel puts it: 12 bytes on x86_64, 16 elsewhere.
    fn epoll_event_unpacked_on_x86_64() {
        let mut events = [EpollEvent::default(); 3];
        // SAFETY: the descriptors are ours, the events live until the calls are over.
        unsafe {
            let epoll = calls::epoll_create1(0).expect("epoll");
            for data in [0x1122_3344_5566_7788, 0x99aa_bbcc_ddee_ff00] {
                let full = calls::eventfd2(1, 0).expect("an eventfd");
                let event = EpollEvent { events: EPOLL::IN, data };
                calls::epoll_ctl(epoll, EPOLL_CTL::ADD.0, full, &event).expect("added");
            }
            let mask = Sigset::EMPTY;
            assert_eq!(calls::epoll_pwait(epoll, events.as_mut_ptr(), 3, 1000, &mask, Sigset::SIZE), Ok(2));
        }
        let mut data = events.map(|event| event.data);
        data.sort_unstable();
        assert_eq!(data, [0, 0x1122_3344_5566_7788, 0x99aa_bbcc_ddee_ff00]);
    }

    /// The kernel fills no more of `Statx` than its 256 bytes, and says the same as elsewhere.
    fn statx_too_small() for (statx) {
        let own = statx(file());
        assert_eq!((own.size, own.nlink), (0, 0));
        #[repr(C)]
        struct Guarded(Statx, [u8; 512]);
        let mut guarded = Guarded(Statx::default(), [0xa5; 512]);
        // SAFETY: the struct is ours.
        unsafe {
            let all = STATX::BASIC_STATS | STATX::BTIME | STATX::MNT_ID | STATX::from_bits_retain(0x7fff_f000);
            calls::statx(CWD, c"/proc/self".as_ptr(), AT::SYMLINK_NOFOLLOW.bits() as uint, all.bits(), &mut guarded.0).expect("statx");
            assert!(guarded.1.iter().all(|byte| *byte == 0xa5));
            // A symbolic link, seen as itself and as what it leads to.
            assert_eq!(guarded.0.mode & 0o170000, 0o120000);
            calls::statx(CWD, c"/proc/self".as_ptr(), 0, all.bits(), &mut guarded.0).expect("statx");
            assert_eq!(guarded.0.mode & 0o170000, 0o040000);
            assert_eq!(guarded.0.uid, calls::getuid());
        }
    }

    /// The mask has a size, without which the kernel refuses it.
    fn ppoll_without_its_sigset_size() {
        let usr1 = Sigset::EMPTY.with(SIG::USR1);
        let mut fds = [Pollfd { fd: Pipe::new(O::empty()).from, events: POLL::IN.bits(), revents: 0 }];
        let mut poll = |mask: &Sigset, size| {
            let mut soon = Timespec { sec: 0, nsec: 1_000_000 };
            #[cfg(target_pointer_width = "64")]
            // SAFETY: all of it is ours; the two times are laid out alike.
            return unsafe { calls::ppoll(fds.as_mut_ptr(), 1, (&raw mut soon).cast(), mask, size) };
            #[cfg(target_pointer_width = "32")]
            // SAFETY: all of it is ours.
            return unsafe { calls::ppoll_time64(fds.as_mut_ptr(), 1, &mut soon, mask, size) };
        };
        let handler = Sigaction::with(nothing as extern "C" fn(int) as *const void, SA::empty());
        // SAFETY: the handler does nothing; the process is ours.
        unsafe {
            calls::rt_sigaction(SIG::USR1.0, &handler, null_mut(), Sigset::SIZE).expect("a handler");
            calls::rt_sigprocmask(HowSIG::BLOCK.0, &usr1, null_mut(), Sigset::SIZE).expect("a mask");
            calls::tgkill(calls::getpid(), calls::gettid(), SIG::USR1.0).expect("a signal");
        }
        assert_eq!(poll(&usr1, Sigset::SIZE), Ok(0));
        assert_eq!(poll(&usr1, 4), Err(Errno::EINVAL));
        assert_eq!(poll(&Sigset::EMPTY, Sigset::SIZE), Err(Errno::EINTR));
    }

    /// The kernel's six-argument calls take `ebp`, and position-independent code `ebx`, which the compiler keeps for
    /// itself: a stub that asks for them is refused.
    fn x86_does_not_compile() if vm86old {
        let fd = file();
        sys::truncate(fd, 3 * 4096).expect("a size");
        // SAFETY: the file is ours, and read only where it has bytes.
        unsafe {
            assert_eq!(calls::pwrite64(fd, c"six".as_ptr().cast(), 3, 8192), Ok(3));
            let at = calls::mmap2(null_mut(), 4096, PROT::READ.bits(), MAP::SHARED.bits(), fd, 2).expect("a mapping");
            assert_eq!(core::slice::from_raw_parts(at.cast::<u8>(), 4), b"six\0");
        }
    }

    /// All calls and types that a thin interface to Linux is asked for by name are there.
    fn calls_and_types_missing() {
        there! {
            accept accept4 access acct alarm bind brk chdir chmod chown chroot close close_range connect creat dup dup2
            dup3 epoll_create epoll_create1 epoll_ctl epoll_wait eventfd eventfd2 exit exit_group faccessat faccessat2
            fchdir fchmod fchmodat fchown fchownat fcntl fdatasync fsync ftruncate futex getcpu getcwd getdents
            getdents64 getegid geteuid getgid getgroups getpeername getpid getppid getrandom getresgid getresuid getsid
            getsockname getsockopt gettid getuid inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
            io_uring_enter io_uring_register io_uring_setup ioctl kill lchown link linkat listen lseek _llseek mmap
            mremap munmap open openat pause pipe pipe2 pivot_root poll ppoll prctl read readlink
            readlinkat readv sendfile sendfile64 setsockopt socket socketpair splice statx sync syncfs tee truncate
            write writev
        }
        sizes! {
            int 4, uint 4, short 2, ushort 2, long WORD, ulong WORD, longlong 8, ulonglong 8, char 1, uchar 1,
            size_t WORD, ssize_t WORD, off_t WORD, off64_t 8, loff_t 8, ino64_t 8, pid_t 4, uid_t 4, gid_t 4,
            socklen_t 4, sa_family_t 2, sock_type 4, nfds_t 4, time_t WORD, suseconds_t WORD,
            mode_t if cfg!(any(target_arch = "x86", target_arch = "arm")) { 2 } else { 4 },
            Sigset if cfg!(any(target_arch = "mips", target_arch = "mips64")) { 16 } else { 8 },
            Pollfd 8, Iovec 2 * WORD, Timespec 16, OldTimespec 2 * WORD, Statx 256, StatxTimestamp 16, Sockaddr 16,
            SockaddrStorage 128, IoUringParams 120, IoSqringOffsets 40, IoCqringOffsets 40,
            Flock if WORD == 8 { 32 } else { 16 }, Timeval 2 * WORD,
            EpollEvent if cfg!(any(target_arch = "x86_64", target_arch = "x86")) { 12 } else { 16 },
        }
    }
}

/// A machine word's bytes.
const WORD: usize = size_of::<usize>();

/// Names calls, where the machine has them.
macro_rules! there {
    ($($call:ident)*) => {$(
        barelinux::with_call! { $call => let _ = calls::$call; }
    )*};
}

/// Names types and their sizes.
macro_rules! sizes {
    ($($type:ident $size:expr,)*) => {$(
        assert_eq!(size_of::<$type>(), $size, stringify!($type));
    )*};
}
use {sizes, there};

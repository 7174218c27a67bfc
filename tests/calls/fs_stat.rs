//! What a file is: status, permissions, times, special files; and what its file system is.
#![allow(clippy::unnecessary_cast)] // the fields' types are each machine's own

use crate::common::*;
#[allow(unused_imports)] // one machine has `statx` alone
use crate::harness::{emulated, in_child, root_only, since, start, sys};
use barelinux::{Errno, calls, types::*, with_call};
use core::ffi::CStr;
use core::ptr::null;

/// Compares what `stat` and its kin tell with what `statx` tells, field by field.
#[allow(unused_macros)] // one machine has `statx` alone
macro_rules! same {
    ($stat:expr, $statx:expr) => {{
        let (stat, x) = (&$stat, &$statx);
        let device = |major: u32, minor: u32| u64::from(minor & 0xff | major << 8 | (minor & !0xff) << 12);
        assert_eq!((stat.ino as u64, stat.dev as u64), (x.ino, device(x.dev_major, x.dev_minor)));
        assert_eq!((stat.mode as u32, stat.nlink as u32), (x.mode.into(), x.nlink));
        assert_eq!((stat.uid as u32, stat.gid as u32), (x.uid, x.gid));
        assert_eq!(stat.rdev as u64, device(x.rdev_major, x.rdev_minor));
        assert_eq!((stat.size as u64, stat.blocks as u64, stat.blksize as u32), (x.size, x.blocks, x.blksize));
        assert_eq!((stat.atime as i64, stat.atime_nsec as u32), (x.atime.sec, x.atime.nsec));
        assert_eq!((stat.mtime as i64, stat.mtime_nsec as u32), (x.mtime.sec, x.mtime.nsec));
        assert_eq!((stat.ctime as i64, stat.ctime_nsec as u32), (x.ctime.sec, x.ctime.nsec));
    }};
}

tests! {
    group;

    fn stat_and_lstat() if stat for (stat, lstat) unless crate::harness::odd_emulator(&["s390x"], "its emulator fills the struct otherwise than a kernel") => {
        let _folder = files();
        let mut stat = Stat::default();
        // SAFETY: the paths are C strings, the struct is ours.
        unsafe {
            assert_eq!(calls::stat(c"file".as_ptr(), &mut stat), Ok(0));
            same!(stat, stat_of(c"file").expect("a file"));
            assert_eq!((stat.size, stat.mode as u16, stat.mtime, stat.mtime_nsec), (4, 0o100640, 2_000_000_000, 999_999_999));
            assert_eq!(calls::stat(c"link".as_ptr(), &mut stat), Ok(0));
            same!(stat, stat_of(c"file").expect("a file"));
            assert_eq!(calls::lstat(c"link".as_ptr(), &mut stat), Ok(0));
            same!(stat, stat_of(c"link").expect("a link"));
            assert_eq!(S_IF(stat.mode as u16 & S_IF::FMT), S_IF::LNK);
            assert_eq!(calls::stat(c"/dev/null".as_ptr(), &mut stat), Ok(0));
            same!(stat, stat_of(c"/dev/null").expect("a device"));
            assert_eq!(stat.rdev, 0x0103);
            assert_eq!(calls::stat(c"none".as_ptr(), &mut stat), Err(Errno::ENOENT));
        }
    }

    fn fstat() if fstat for (fstat) unless crate::harness::odd_emulator(&["loongarch64", "s390x"], "its emulator fills the struct otherwise than a kernel") => {
        let _folder = files();
        let mut stat = Stat::default();
        // SAFETY: the descriptors and the struct are ours.
        unsafe {
            let fd = calls::openat(CWD, c"file".as_ptr(), 0, 0).expect("the file");
            assert_eq!(calls::fstat(fd, &mut stat), Ok(0));
            same!(stat, stat_of(c"file").expect("a file"));
            let large = file();
            sys::truncate(large, FAR).expect("a length");
            // A 32-bit machine's own struct cannot say this.
            if cfg!(target_pointer_width = "64") {
                assert_eq!(calls::fstat(large, &mut stat), Ok(0));
                same!(stat, statx(large));
            } else if emulated("").is_none() {
                assert_eq!(calls::fstat(large, &mut stat), Err(Errno::EOVERFLOW));
            }
        }
    }

    fn newfstatat() if newfstatat for (newfstatat) unless crate::harness::odd_emulator(&["loongarch64"], "its emulator fills the struct otherwise than a kernel") => {
        let _folder = files();
        let mut stat = Stat::default();
        // SAFETY: the paths are C strings, the descriptors and the struct are ours.
        unsafe {
            let folder = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            let (file, link) = (stat_of(c"file").expect("a file"), stat_of(c"link").expect("a link"));
            calls::chdir(c"/".as_ptr()).expect("the root");
            assert_eq!(calls::newfstatat(folder, c"link".as_ptr(), &mut stat, AT::SYMLINK_NOFOLLOW.bits()), Ok(0));
            same!(stat, link);
            assert_eq!(calls::newfstatat(folder, c"link".as_ptr(), &mut stat, 0), Ok(0));
            same!(stat, file);
            assert_eq!(calls::newfstatat(folder, c"".as_ptr(), &mut stat, AT::EMPTY_PATH.bits()), Ok(0));
            same!(stat, statx(folder));
        }
    }

    fn stat64_and_lstat64() if stat64 for (stat64, lstat64) {
        #[cfg(target_pointer_width = "32")]
        {
            let _folder = files();
            let mut stat = Stat64::default();
            // SAFETY: the paths are C strings, the struct is ours.
            unsafe {
                assert_eq!(calls::stat64(c"link".as_ptr(), &mut stat), Ok(0));
                same!(stat, stat_of(c"file").expect("a file"));
                assert_eq!(calls::lstat64(c"link".as_ptr(), &mut stat), Ok(0));
                same!(stat, stat_of(c"link").expect("a link"));
                assert_eq!(calls::stat64(c"/dev/null".as_ptr(), &mut stat), Ok(0));
                same!(stat, stat_of(c"/dev/null").expect("a device"));
                sys::truncate(calls::openat(CWD, c"file".as_ptr(), (O::RDWR | O::LARGEFILE).bits(), 0).expect("the file"), FAR)
                    .expect("a length");
                assert_eq!(calls::stat64(c"file".as_ptr(), &mut stat), Ok(0));
                same!(stat, stat_of(c"file").expect("a file"));
                #[cfg(any(target_arch = "x86", target_arch = "arm"))]
                assert_eq!((stat.size, stat.old_ino as u64), (FAR, stat.ino as u32 as u64));
            }
        }
    }

    fn fstat64_and_fstatat64() if fstat64 for (fstat64, fstatat64) {
        #[cfg(target_pointer_width = "32")]
        {
            let _folder = files();
            let mut stat = Stat64::default();
            // SAFETY: the paths are C strings, the descriptors and the struct are ours.
            unsafe {
                let large = file();
                sys::truncate(large, FAR).expect("a length");
                assert_eq!(calls::fstat64(large, &mut stat), Ok(0));
                same!(stat, statx(large));
                let folder = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
                let (file, link) = (stat_of(c"file").expect("a file"), stat_of(c"link").expect("a link"));
                calls::chdir(c"/".as_ptr()).expect("the root");
                assert_eq!(calls::fstatat64(folder, c"link".as_ptr(), &mut stat, AT::SYMLINK_NOFOLLOW.bits()), Ok(0));
                same!(stat, link);
                assert_eq!(calls::fstatat64(folder, c"link".as_ptr(), &mut stat, 0), Ok(0));
                same!(stat, file);
            }
        }
    }

    fn statx_attributes() for (statx) {
        let _folder = files();
        let mut stat = Statx::default();
        let mut ask = |path: &CStr, flags: AT, mask: STATX| {
            // SAFETY: the path is a C string, the struct is ours.
            unsafe { calls::statx(CWD, path.as_ptr(), flags.bits() as uint, mask.bits(), &mut stat) }.map(|zero| {
                assert_eq!(zero, 0);
                stat
            })
        };
        let told = ask(c"link", AT::empty(), STATX::BASIC_STATS).expect("a file");
        assert_eq!((told.size, told.mode, told.mtime.sec, told.mtime.nsec), (4, 0o100640, 2_000_000_000, 999_999_999));
        assert!(STATX::from_bits_retain(told.mask).contains(STATX::BASIC_STATS));
        let told = ask(c"link", AT::SYMLINK_NOFOLLOW | AT::STATX_DONT_SYNC, STATX::TYPE).expect("a link");
        assert_eq!(S_IF(told.mode & S_IF::FMT), S_IF::LNK);
        let told = ask(c"/proc", AT::empty(), STATX::MNT_ID).expect("a directory");
        assert!(STATX_ATTR::from_bits_retain(told.attributes_mask & told.attributes).contains(STATX_ATTR::MOUNT_ROOT));
        assert_eq!(ask(c"file", AT::empty(), STATX::RESERVED).map(|_| ()), Err(Errno::EINVAL));
        assert_eq!(ask(c"none", AT::empty(), STATX::TYPE).map(|_| ()), Err(Errno::ENOENT));
    }

    fn chmod() if chmod for (chmod) {
        // SAFETY: the path is a C string.
        chmod_case(|path, mode| unsafe { calls::chmod(path.as_ptr(), mode.bits() as mode_t) });
    }

    fn fchmod() for (fchmod) {
        chmod_case(|path, mode| {
            // SAFETY: the path is a C string, the descriptor is ours.
            let fd = unsafe { calls::openat(CWD, path.as_ptr(), (O::RDONLY | O::CLOEXEC).bits(), 0) }?;
            // SAFETY: the descriptor is ours.
            unsafe { calls::fchmod(fd, mode.bits() as mode_t) }
        });
    }

    fn fchmodat() for (fchmodat) {
        // SAFETY: the path is a C string.
        chmod_case(|path, mode| unsafe { calls::fchmodat(CWD, path.as_ptr(), mode.bits() as mode_t) });
    }

    /// Its flags say what the others cannot.
    fn fchmodat2() for (fchmodat2) unless since(6, 6).or_else(|| emulated("qemu-user has no fchmodat2")) => {
        // SAFETY: the path is a C string.
        chmod_case(|path, mode| unsafe { calls::fchmodat2(CWD, path.as_ptr(), mode.bits() as mode_t, 0) });
        let _folder = files();
        // SAFETY: the paths are C strings, the descriptor is ours.
        unsafe {
            let fd = calls::openat(CWD, c"file".as_ptr(), O::PATH.bits(), 0).expect("the file");
            assert_eq!(calls::fchmod(fd, 0o600), Err(Errno::EBADF));
            assert_eq!(calls::fchmodat2(fd, c"".as_ptr(), 0o604, AT::EMPTY_PATH.bits() as uint), Ok(0));
            assert_eq!(stat_of(c"file").map(|stat| stat.mode), Ok(0o100604));
            // A link has no permissions of its own.
            let answer = calls::fchmodat2(CWD, c"link".as_ptr(), 0o600, AT::SYMLINK_NOFOLLOW.bits() as uint);
            assert_eq!(answer, Err(Errno::EOPNOTSUPP));
        }
    }

    fn mkdir() if mkdir for (mkdir) {
        let _folder = Folder::new();
        // SAFETY: the paths are C strings.
        unsafe {
            calls::umask(0o022);
            assert_eq!(calls::mkdir(c"folder".as_ptr(), 0o1773), Ok(0));
            assert_eq!(stat_of(c"folder").map(|stat| (stat.mode, stat.nlink >= 1)), Ok((0o041751, true)));
            assert_eq!(calls::mkdir(c"folder".as_ptr(), 0o700), Err(Errno::EEXIST));
            assert_eq!(calls::mkdir(c"none/folder".as_ptr(), 0o700), Err(Errno::ENOENT));
        }
    }

    fn mkdirat() for (mkdirat) {
        let _folder = Folder::new();
        // SAFETY: the paths are C strings, the descriptor is ours.
        unsafe {
            let here = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            calls::umask(0);
            calls::chdir(c"/".as_ptr()).expect("the root");
            assert_eq!(calls::mkdirat(here, c"folder".as_ptr(), 0o705), Ok(0));
            calls::fchdir(here).expect("the directory");
            assert_eq!(stat_of(c"folder").map(|stat| stat.mode), Ok(0o040705));
        }
    }

    fn mknod() if mknod for (mknod) {
        // SAFETY: the path is a C string.
        pipe_case(|path, mode| unsafe { calls::mknod(path.as_ptr(), mode, 0) });
    }

    fn mknodat() for (mknodat) {
        // SAFETY: the path is a C string.
        pipe_case(|path, mode| unsafe { calls::mknodat(CWD, path.as_ptr(), mode, 0) });
    }

    /// A device's number has 12 bits of major number among 20 of minor. Nothing opens it.
    fn device_numbers() unless root_only() => {
        let _folder = Folder::new();
        let (major, minor) = (0xabc, 0x12345);
        let device: dev_t = minor & 0xff | major << 8 | (minor & !0xff) << 12;
        let mode = (S_IF::CHR.0 | 0o600) as mode_t;
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::mknodat(CWD, c"one".as_ptr(), mode, device), Ok(0));
            with_call!(mknod => {
                assert_eq!(calls::mknod(c"two".as_ptr(), mode, device), Ok(0));
                assert_eq!(stat_of(c"two").map(|stat| (stat.rdev_major, stat.rdev_minor)), Ok((major, minor)));
            });
        }
        let stat = stat_of(c"one").expect("a device");
        assert_eq!((stat.rdev_major, stat.rdev_minor, S_IF(stat.mode & S_IF::FMT)), (major, minor, S_IF::CHR));
    }

    fn umask() for (umask) {
        let _folder = Folder::new();
        // SAFETY: the mask is this process's own.
        unsafe {
            calls::umask(0o027);
            make(c"file", b"");
            assert_eq!(stat_of(c"file").map(|stat| stat.mode), Ok(0o100640));
            if emulated("").is_none() {
                assert_eq!(proc_line(c"/proc/self/status", "Umask:", &mut [0; 2048]), "0027");
            }
            assert_eq!(calls::umask(0), 0o027);
        }
    }

    fn utimensat() if utimensat for (utimensat) {
        let _folder = files();
        let time = |sec, nsec| OldTimespec { sec, nsec };
        let times = || stat_of(c"file").map(|stat| (stat.atime.sec, stat.atime.nsec, stat.mtime.sec, stat.mtime.nsec));
        // SAFETY: the paths are C strings, the times are ours.
        unsafe {
            let set = |path: &CStr, a, b, flags: AT| calls::utimensat(CWD, path.as_ptr(), [a, b].as_ptr(), flags.bits());
            assert_eq!(set(c"link", time(1_234_567_890, 111_111_111), time(-77, 222_222_222), AT::empty()), Ok(0));
            assert_eq!(times(), Ok((1_234_567_890, 111_111_111, -77, 222_222_222)));
            assert_eq!(set(c"file", time(7, 8), time(9, UTIME::OMIT.0 as long), AT::empty()), Ok(0));
            assert_eq!(times(), Ok((7, 8, -77, 222_222_222)));
            assert_eq!(set(c"link", time(10, 0), time(11, 0), AT::SYMLINK_NOFOLLOW), Ok(0));
            assert_eq!((times(), stat_of(c"link").map(|stat| stat.mtime.sec)), (Ok((7, 8, -77, 222_222_222)), Ok(11)));
            assert_eq!(set(c"file", time(1, 1_000_000_000), time(1, 0), AT::empty()), Err(Errno::EINVAL));
            // A null path is the descriptor.
            let fd = calls::openat(CWD, c"file".as_ptr(), 0, 0).expect("the file");
            let now = [time(0, UTIME::NOW.0 as long), time(12, 13)];
            assert_eq!(calls::utimensat(fd, null(), now.as_ptr(), 0), Ok(0));
            assert!(times().is_ok_and(|(sec, _, m, n)| sec > 1_600_000_000 && (m, n) == (12, 13)));
        }
    }

    /// Times after 2106.
    fn utimensat_time64() if utimensat_time64 for (utimensat_time64) {
        let _folder = files();
        let times = [Timespec { sec: 0x1_2345_6789, nsec: 1 }, Timespec { sec: 0x1_0000_0000, nsec: 999_999_999 }];
        // SAFETY: the path is a C string, the times are ours.
        unsafe {
            assert_eq!(calls::utimensat_time64(CWD, c"file".as_ptr(), times.as_ptr(), 0), Ok(0));
            let stat = stat_of(c"file").expect("a file");
            assert_eq!((stat.atime.sec, stat.atime.nsec), (0x1_2345_6789, 1));
            assert_eq!((stat.mtime.sec, stat.mtime.nsec), (0x1_0000_0000, 999_999_999));
            let omit = Timespec { sec: 0, nsec: UTIME::OMIT.0 };
            let times = [omit, Timespec { sec: 5, nsec: 6 }];
            assert_eq!(calls::utimensat_time64(CWD, c"file".as_ptr(), times.as_ptr(), 0), Ok(0));
            let stat = stat_of(c"file").expect("a file");
            assert_eq!((stat.atime.sec, stat.mtime.sec, stat.mtime.nsec), (0x1_2345_6789, 5, 6));
        }
    }

    fn utime() if utime for (utime) {
        let _folder = files();
        // SAFETY: the path is a C string, the times are ours.
        unsafe {
            assert_eq!(calls::utime(c"file".as_ptr(), &Utimbuf { actime: 1_111_111_111, modtime: 22 }), Ok(0));
            let stat = stat_of(c"file").expect("a file");
            assert_eq!((stat.atime.sec, stat.mtime.sec, stat.mtime.nsec), (1_111_111_111, 22, 0));
            assert_eq!(calls::utime(c"file".as_ptr(), null()), Ok(0));
            assert!(stat_of(c"file").is_ok_and(|stat| stat.mtime.sec > 1_600_000_000));
        }
    }

    fn utimes() if utimes for (utimes) {
        // SAFETY: the path is a C string, the times are two.
        utimes_case(|path, times| unsafe { calls::utimes(path.as_ptr(), times.as_ptr()) });
    }

    fn futimesat() if futimesat for (futimesat) {
        // SAFETY: the path is a C string, the times are two.
        utimes_case(|path, times| unsafe { calls::futimesat(CWD, path.as_ptr(), times.as_ptr()) });
        // SAFETY: the descriptor is ours.
        unsafe {
            let fd = file();
            let times = [Timeval { sec: 3, usec: 4 }, Timeval { sec: 5, usec: 6 }];
            // A null path is the descriptor; the emulator wants a path.
            if emulated("").is_none() {
                assert_eq!(calls::futimesat(fd, null(), times.as_ptr()), Ok(0));
                assert_eq!((statx(fd).atime.sec, statx(fd).atime.nsec, statx(fd).mtime.sec), (3, 4000, 5));
            }
        }
    }

    fn statfs_and_fstatfs() if statfs for (statfs, fstatfs) unless crate::harness::odd_emulator(&["loongarch64"], "its emulator fills the struct otherwise than a kernel") => {
        let mut stat = Statfs::default();
        // SAFETY: the path is a C string, the descriptor and the struct are ours.
        unsafe {
            assert_eq!(calls::statfs(c"/proc".as_ptr(), &mut stat), Ok(0));
            assert_eq!((Magic(stat.r#type as u32), stat.namelen, stat.blocks), (Magic::PROC, 255, 0));
            assert!(ST::from_bits_retain(stat.flags as u32).contains(ST::VALID));
            let page = start().page_size().expect("a page");
            assert_eq!(stat.bsize as usize, page);
            assert_eq!(calls::fstatfs(file(), &mut stat), Ok(0));
            assert_eq!((Magic(stat.r#type as u32), stat.frsize as usize), (Magic::TMPFS, page));
            assert_eq!(calls::statfs(c"/none".as_ptr(), &mut stat), Err(Errno::ENOENT));
        }
    }

    fn statfs64_and_fstatfs64() if statfs64 for (statfs64, fstatfs64) {
        let mut stat = Statfs64::default();
        let size = size_of::<Statfs64>();
        // SAFETY: the path is a C string, the descriptor and the struct are ours.
        unsafe {
            assert_eq!(calls::statfs64(c"/proc".as_ptr(), size, &mut stat), Ok(0));
            assert_eq!((Magic(stat.r#type as u32), stat.namelen, { stat.blocks }), (Magic::PROC, 255, 0));
            assert!(ST::from_bits_retain(stat.flags as u32).contains(ST::VALID));
            assert_eq!(calls::fstatfs64(file(), size, &mut stat), Ok(0));
            assert_eq!(Magic(stat.r#type as u32), Magic::TMPFS);
            // The emulator does not look at the size.
            if emulated("").is_none() {
                assert_eq!(calls::statfs64(c"/proc".as_ptr(), size - 4, &mut stat), Err(Errno::EINVAL));
            }
        }
    }

    /// The same file system, told in two ways that share no code here.
    fn statfs_of_a_known_size() unless crate::harness::real_kernel_only("it mounts") => {
        let ended = in_child(|| {
            let _folder = Folder::new();
            // SAFETY: the namespace is this child's own, the paths are C strings, the struct is ours.
            unsafe {
                crate::fs_mount::own_namespace();
                let here = c".".as_ptr();
                let options = c"size=96k,nr_inodes=77";
                calls::mount(null(), here, c"tmpfs".as_ptr(), MS::NOEXEC.bits(), options.as_ptr().cast()).expect("a mount");
                calls::chdir(_folder.path().as_ptr()).expect("the mount");
                make(c"file", &[1; 100]);
                let told = with_call!(statfs64 => {{
                    let mut stat = Statfs64::default();
                    assert_eq!(calls::statfs64(c"file".as_ptr(), size_of::<Statfs64>(), &mut stat), Ok(0));
                    [stat.bsize as u64, stat.blocks, stat.bfree, stat.bavail, stat.files, stat.ffree, stat.flags as u64]
                }} else {{
                    let mut stat = Statfs::default();
                    assert_eq!(calls::statfs(c"file".as_ptr(), &mut stat), Ok(0));
                    [stat.bsize, stat.blocks, stat.bfree, stat.bavail, stat.files, stat.ffree, stat.flags].map(|n| n as u64)
                }});
                let [size, blocks, free, available, files, free_files, flags] = told;
                assert_eq!((blocks * size, free, available), (96 * 1024, blocks - 1, blocks - 1));
                assert_eq!((files, free_files), (77, 75));
                assert!(ST::from_bits_retain(flags as u32).contains(ST::NOEXEC | ST::VALID));
                calls::chdir(c"/".as_ptr()).expect("the root");
                calls::umount2(_folder.path().as_ptr(), 0).expect("no mount");
            }
        });
        assert_eq!(ended, crate::harness::Ended::Exited(0));
    }
}

/// A file and a link to it in a folder.
fn files() -> Folder {
    let folder = Folder::new();
    make(c"file", b"text");
    // SAFETY: the paths are C strings, the times are ours.
    unsafe {
        calls::fchmodat(CWD, c"file".as_ptr(), 0o640).expect("permissions");
        calls::symlinkat(c"file".as_ptr(), CWD, c"link".as_ptr()).expect("a link");
        if root_only().is_none() {
            calls::fchownat(CWD, c"file".as_ptr(), 1001, 1002, 0).expect("an owner");
        }
        // No two of what a struct holds are alike.
        with_call!(utimensat => {
            let time = |sec, nsec| OldTimespec { sec, nsec };
            let times = [time(1_900_000_000, 123_456_789), time(2_000_000_000, 999_999_999)];
            calls::utimensat(CWD, c"file".as_ptr(), times.as_ptr(), 0).expect("times");
        } else {
            let time = |sec, nsec| Timespec { sec, nsec };
            let times = [time(1_900_000_000, 123_456_789), time(2_000_000_000, 999_999_999)];
            calls::utimensat_time64(CWD, c"file".as_ptr(), times.as_ptr(), 0).expect("times");
        });
    }
    folder
}

fn chmod_case(chmod: impl Fn(&CStr, Mode) -> Result<int>) {
    let _folder = files();
    for mode in [Mode::RWXU | Mode::RGRP | Mode::XOTH, Mode::SUID | Mode::RUSR | Mode::XUSR, Mode::SVTX | Mode::RUSR] {
        assert_eq!(chmod(c"link", mode), Ok(0));
        assert_eq!(stat_of(c"file").map(|stat| stat.mode), Ok(0o100000 | mode.bits()));
    }
    assert_eq!(chmod(c"none", Mode::RUSR), Err(Errno::ENOENT));
}

/// What goes in at one end of a pipe with a name comes out at the other.
fn pipe_case(mknod: impl Fn(&CStr, mode_t) -> Result<int>) {
    let _folder = Folder::new();
    // SAFETY: the paths are C strings, the bytes and descriptors are ours.
    unsafe {
        calls::umask(0o077);
        assert_eq!(mknod(c"pipe", (S_IF::IFO.0 | 0o666) as mode_t), Ok(0));
        assert_eq!(stat_of(c"pipe").map(|stat| stat.mode), Ok(0o010600));
        assert_eq!(mknod(c"pipe", (S_IF::IFO.0 | 0o666) as mode_t), Err(Errno::EEXIST));
        let open = |flags: O| calls::openat(CWD, c"pipe".as_ptr(), (flags | O::NONBLOCK).bits(), 0).expect("an end");
        let (from, to) = (open(O::RDONLY), open(O::WRONLY));
        let mut back = [0; 4];
        assert_eq!(calls::write(to, c"pipe".as_ptr().cast(), 4), Ok(4));
        assert_eq!(calls::read(from, back.as_mut_ptr().cast(), 4), Ok(4));
        assert_eq!(&back, b"pipe");
        assert_eq!(mknod(c"file", 0o644), Ok(0));
        assert_eq!(stat_of(c"file").map(|stat| stat.mode), Ok(0o100600));
        assert_eq!(mknod(c"folder", S_IF::DIR.0 as mode_t), Err(Errno::EPERM));
    }
}

#[allow(dead_code)] // some machines have neither call
fn utimes_case(utimes: impl Fn(&CStr, &[Timeval; 2]) -> Result<int>) {
    let _folder = files();
    let time = |sec, usec| Timeval { sec, usec };
    assert_eq!(utimes(c"link", &[time(1_111_111_111, 222_222), time(33, 999_999)]), Ok(0));
    let stat = stat_of(c"file").expect("a file");
    assert_eq!((stat.atime.sec, stat.atime.nsec), (1_111_111_111, 222_222_000));
    assert_eq!((stat.mtime.sec, stat.mtime.nsec), (33, 999_999_000));
    assert_eq!(utimes(c"file", &[time(1, 1_000_000), time(1, 0)]), Err(Errno::EINVAL));
    assert_eq!(utimes(c"none", &[time(1, 0); 2]), Err(Errno::ENOENT));
}

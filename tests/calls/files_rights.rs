//! What takes rights: owners, roots, accounting, terminals; and what is told of file systems.

use crate::common::*;
use crate::files::open;
use crate::harness::{Ended, Pipe, in_child, read_file, real_kernel_only, root_only, since, str, sys};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::{null, null_mut};

tests! {
    group;

    fn chown() if chown for (chown) unless root_only() => {
        let _folder = folder_with_a_link();
        // SAFETY: the paths are C strings.
        let chown = |owner, group| unsafe { calls::chown(c"link".as_ptr(), owner, group) };
        assert_eq!((chown(1111, 2222), owners(c"file"), owners(c"link")), (Ok(0), (1111, 2222), (0, 0)));
        const SAME: kernel_uid_t = !0;
        assert_eq!((chown(SAME, 3333), owners(c"file")), (Ok(0), (1111, 3333)));
        assert_eq!((chown(4444, SAME), owners(c"file")), (Ok(0), (4444, 3333)));
        assert_eq!((chown(65534, 0), owners(c"file")), (Ok(0), (65534, 0)));
    }

    fn lchown() if lchown for (lchown) unless root_only() => {
        let _folder = folder_with_a_link();
        // SAFETY: the paths are C strings.
        let lchown = |owner, group| unsafe { calls::lchown(c"link".as_ptr(), owner, group) };
        assert_eq!((lchown(1111, 2222), owners(c"file"), owners(c"link")), (Ok(0), (0, 0), (1111, 2222)));
        const SAME: kernel_uid_t = !0;
        assert_eq!((lchown(SAME, 3333), owners(c"link")), (Ok(0), (1111, 3333)));
    }

    fn fchown() for (fchown) unless root_only() => {
        let _folder = folder_with_a_link();
        let fd = open(c"file", O::RDONLY);
        // SAFETY: the file is ours.
        let fchown = |owner, group| unsafe { calls::fchown(fd, owner, group) };
        assert_eq!((fchown(1111, 2222), owners(c"file")), (Ok(0), (1111, 2222)));
        const SAME: kernel_uid_t = !0;
        assert_eq!((fchown(SAME, 3333), owners(c"file")), (Ok(0), (1111, 3333)));
    }

    fn chown32() if chown32 for (chown32) unless root_only() => {
        let _folder = folder_with_a_link();
        // SAFETY: the paths are C strings.
        let chown = |owner, group| unsafe { calls::chown32(c"link".as_ptr(), owner, group) };
        assert_eq!((chown(111_111, 222_222), owners(c"file"), owners(c"link")), (Ok(0), (111_111, 222_222), (0, 0)));
        assert_eq!((chown(uid_t::MAX, 3), owners(c"file")), (Ok(0), (111_111, 3)));
    }

    fn lchown32() if lchown32 for (lchown32) unless root_only() => {
        let _folder = folder_with_a_link();
        // SAFETY: the paths are C strings.
        let lchown = |owner, group| unsafe { calls::lchown32(c"link".as_ptr(), owner, group) };
        assert_eq!((lchown(111_111, 222_222), owners(c"file"), owners(c"link")), (Ok(0), (0, 0), (111_111, 222_222)));
        assert_eq!((lchown(4, gid_t::MAX), owners(c"link")), (Ok(0), (4, 222_222)));
    }

    fn fchown32() if fchown32 for (fchown32) unless root_only() => {
        let _folder = folder_with_a_link();
        let fd = open(c"file", O::RDONLY);
        // SAFETY: the file is ours.
        let fchown = |owner, group| unsafe { calls::fchown32(fd, owner, group) };
        assert_eq!((fchown(111_111, 222_222), owners(c"file")), (Ok(0), (111_111, 222_222)));
        assert_eq!((fchown(uid_t::MAX, 3), owners(c"file")), (Ok(0), (111_111, 3)));
    }

    fn fchownat() for (fchownat) unless root_only() => {
        let outer = folder_with_a_link();
        let dir = open(outer.path(), O::DIRECTORY);
        let chown = |dir, path: &CStr, owner, group, flags: AT| {
            // SAFETY: the path is a C string.
            unsafe { calls::fchownat(dir, path.as_ptr(), owner, group, flags.bits()) }
        };
        assert_eq!(chown(dir, c"link", 111_111, 222_222, AT::empty()), Ok(0));
        assert_eq!((owners(c"file"), owners(c"link")), ((111_111, 222_222), (0, 0)));
        assert_eq!(chown(CWD, c"link", 4, gid_t::MAX, AT::SYMLINK_NOFOLLOW), Ok(0));
        assert_eq!((owners(c"file"), owners(c"link")), ((111_111, 222_222), (4, 0)));
        let fd = open(c"file", O::PATH);
        assert_eq!((chown(fd, c"", uid_t::MAX, 5, AT::EMPTY_PATH), owners(c"file")), (Ok(0), (111_111, 5)));
        assert_eq!(chown(dir, c"file", 0, 0, AT::REMOVEDIR), Err(Errno::EINVAL));
    }

    /// Only for the process, whose current directory is outside from then on.
    fn chroot() for (chroot) unless real_kernel_only("qemu-user looks up some paths elsewhere") => {
        let outer = Folder::new();
        make_folder(c"root");
        make(c"root/mark", b"");
        let ended = in_child(|| {
            // SAFETY: the path is a C string, the process is ours.
            assert_eq!(unsafe { calls::chroot(c"root".as_ptr()) }, Ok(0));
            is_within_root();
        });
        assert_eq!(ended, Ended::Exited(0));
        // SAFETY: the path is a C string.
        assert_eq!(unsafe { calls::chroot(c"root/mark".as_ptr()) }, Err(Errno::ENOTDIR));
        assert!(stat_of(outer.path()).is_ok());
    }

    fn fchroot() for (fchroot) unless real_kernel_only("qemu-user has no fchroot").or_else(|| since(7, 3)) => {
        let _outer = Folder::new();
        make_folder(c"root");
        make(c"root/mark", b"");
        let (root, file) = (open(c"root", O::DIRECTORY), open(c"root/mark", O::RDONLY));
        let ended = in_child(|| {
            // SAFETY: the descriptor and the process are ours.
            assert_eq!(unsafe { calls::fchroot(root, 0) }, Ok(0));
            is_within_root();
        });
        assert_eq!(ended, Ended::Exited(0));
        // SAFETY: the descriptors are ours.
        unsafe {
            assert_eq!(calls::fchroot(file, 0), Err(Errno::ENOTDIR));
            assert_eq!(calls::fchroot(root, 1), Err(Errno::EINVAL));
        }
    }

    fn pivot_root() for (pivot_root) unless real_kernel_only("qemu-user passes mounts on to a kernel that is not the test's") => {
        let outer = Folder::new();
        with_own_mounts(|| {
            // A root that has a place to stand on, which the very first one lacks.
            mount(c"tmpfs", outer.path(), c"size=64k");
            // SAFETY: the paths are C strings, process and mounts are ours.
            unsafe {
                calls::chroot(outer.path().as_ptr()).expect("a root");
                calls::chdir(c"/".as_ptr()).expect("the root");
                make(c"/first", b"");
                make_folder(c"/new");
                mount(c"tmpfs", c"/new", c"size=64k");
                make(c"/new/second", b"");
                make_folder(c"/new/old");
                assert_eq!(calls::pivot_root(c"/new".as_ptr(), c"/new".as_ptr()).map_err(|_| ()), Ok(0));
                // The old one lies on the new one now; again, with a place of its own.
                calls::umount2(c"/".as_ptr(), MNT_DETACH).expect("the old root");
            }
            assert_eq!((stat_of(c"/second").is_ok(), stat_of(c"/first").map(|_| ())), (true, Err(Errno::ENOENT)));
        });
    }

    /// A record of a process that ended, and none of one before or after.
    fn acct() for (acct) unless real_kernel_only("qemu-user has no acct") => {
        let folder = Folder::new();
        // On a file system that is nearly full the kernel writes no records: they go to one of their own.
        // SAFETY: the mount namespace is this process's own, the paths are C strings.
        unsafe {
            crate::fs_mount::own_namespace();
            calls::mount(null(), folder.path().as_ptr(), c"tmpfs".as_ptr(), 0, null()).expect("a mount");
            calls::chdir(folder.path().as_ptr()).expect("the mount");
        }
        make(c"records", b"");
        let ended = in_child(|| {
            // SAFETY: no other thread; accounting is the pid namespace's own.
            unsafe {
                calls::unshare(CLONE::NEWPID.bits() as ulong).expect("a pid namespace");
                let run = |work: &dyn Fn() -> int| {
                    let flags = SIG::CHLD.0 as ulong;
                    let pid = calls::clone(flags, null_mut(), null_mut(), null_mut(), 0).expect("a process");
                    if pid == 0 {
                        calls::exit_group(work())
                    }
                    let mut status = -1;
                    sys::wait4(pid, &mut status, 0, null_mut()).expect("its end");
                    status
                };
                let status = run(&|| {
                    run(&|| 6);
                    assert_eq!(calls::acct(c"records".as_ptr()), Ok(0));
                    let status = run(&|| 7);
                    assert_eq!(calls::acct(null()), Ok(0));
                    run(&|| 8);
                    (status != 7 << 8) as int
                });
                assert_eq!(status, 0);
            }
        });
        assert_eq!(ended, Ended::Exited(0));
        assert_eq!((size_of::<Acct>(), size_of::<AcctV3>()), (64, 64));
        let mut bytes = [0; 200];
        let record = read_file(c"records", &mut bytes).expect("records");
        // The second is about who switched it off.
        assert_eq!(record.len(), 128);
        let mut name = [0; 17];
        let name = read_file(c"/proc/self/comm", &mut name).expect("/proc").trim_ascii_end();
        let is_name = |comm: &[char]| comm.iter().zip(name).all(|(a, b)| int::from(*a) == int::from(*b));
        // SAFETY: there are so many bytes, and every one of them may be anything.
        match (record[1], unsafe { (record.as_ptr().cast::<Acct>().read_unaligned(), record.as_ptr().cast::<AcctV3>().read_unaligned()) }) {
            (version, (_, v3)) if version == 3 | ACCT::BYTEORDER.0 as u8 => {
                assert_eq!((v3.pid, v3.ppid, v3.exitcode, v3.uid, v3.gid), (3, 1, 7 << 8, 0, 0));
                assert!(v3.flag.contains(AcctA::FORK) && is_name(&v3.comm) && v3.mem != 0);
                assert!(v3.etime >= 0.0 && v3.etime < 100.0 * ACCT::HZ.0 as f32, "{}", v3.etime);
            }
            (version, (v2, _)) => {
                assert_eq!(version, ACCT::VERSION.0 as u8 | ACCT::BYTEORDER.0 as u8);
                assert_eq!((v2.exitcode, v2.uid, v2.gid, v2.ahz), (7 << 8, 0, 0, ACCT::HZ.0 as u16));
                assert!(v2.flag.contains(AcctA::FORK) && is_name(&v2.comm));
            }
        }
        // SAFETY: as above.
        unsafe {
            calls::chdir(c"/".as_ptr()).expect("the root");
            calls::umount2(folder.path().as_ptr(), 0).expect("an end to the mount");
        }
    }

    /// A terminal of the test's own is taken from the process, which is told so, and nothing more can be written.
    fn vhangup() for (vhangup) unless real_kernel_only("qemu-user passes mounts on to a kernel that is not the test's") => {
        let outer = Folder::new();
        with_own_mounts(|| {
            mount(c"devpts", outer.path(), c"newinstance,ptmxmode=0666");
            // SAFETY: the path is a C string. The current directory lies under the mount.
            unsafe { calls::chdir(outer.path().as_ptr()) }.expect("the mount");
            let master = open(c"ptmx", O::RDWR | O::NOCTTY);
            unlock(master);
            let pipe = Pipe::new(O::CLOEXEC);
            // SAFETY: the process and its descriptors are ours.
            unsafe {
                let hangup = Sigset::EMPTY.with(SIG::HUP);
                calls::rt_sigprocmask(HowSIG::BLOCK.0, &hangup, null_mut(), Sigset::SIZE).expect("a mask");
                let pid = calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0).expect("a process");
                if pid == 0 {
                    calls::setsid().expect("a session");
                    let slave = open(c"0", O::RDWR);
                    assert_ne!(terminal(), 0);
                    assert_eq!(calls::write(slave, c"x".as_ptr().cast(), 1), Ok(1));
                    assert_eq!(calls::vhangup(), Ok(0));
                    assert_eq!(terminal(), 0);
                    assert_eq!(calls::write(slave, c"x".as_ptr().cast(), 1), Err(Errno::EIO));
                    assert_eq!(sys::wait_signal(&hangup, 60_000_000_000), Ok(SIG::HUP.0));
                    calls::write(pipe.to, c"x".as_ptr().cast(), 1).expect("a byte");
                    calls::exit_group(0)
                }
                let mut status = -1;
                assert_eq!(sys::wait4(pid, &mut status, 0, null_mut()), Ok(pid));
                assert_eq!((status, sys::ready(pipe.from)), (0, true));
            }
        });
    }

    /// Three calls in one: they agree with each other and with /proc.
    fn sysfs() if sysfs for (sysfs) unless if cfg!(target_arch = "arm") {
        Some("Debian's kernel is built without CONFIG_SYSFS_SYSCALL")
    } else {
        crate::harness::emulated("qemu-user has no sysfs")
    } => {
        let mut buffer = [0; 4096];
        let list = str(read_file(c"/proc/filesystems", &mut buffer).expect("/proc"));
        let mut name = [0u8; 64];
        // SAFETY: the name is a C string, the buffer is ours.
        let (count, index, answer) = unsafe {
            let count = calls::sysfs(3, 0, 0);
            let index = calls::sysfs(1, c"proc".as_ptr().expose_provenance() as ulong, 0);
            let to = name.as_mut_ptr().expose_provenance() as ulong;
            (count, index, calls::sysfs(2, index.expect("an index") as ulong, to))
        };
        assert_eq!(count, Ok(list.lines().count() as int));
        let line = list.lines().position(|line| line.split_whitespace().last() == Some("proc"));
        assert_eq!((index.ok(), answer), (line.map(|line| line as int), Ok(0)));
        assert_eq!(CStr::from_bytes_until_nul(&name), Ok(c"proc"));
        // SAFETY: as above.
        assert_eq!(unsafe { calls::sysfs(4, 0, 0) }, Err(Errno::EINVAL));
    }

    /// A file system whose free room is known.
    fn ustat() if ustat for (ustat) unless real_kernel_only("qemu-user passes mounts on to a kernel that is not the test's") => {
        let outer = Folder::new();
        with_own_mounts(|| {
            mount(c"tmpfs", outer.path(), c"nr_blocks=10,nr_inodes=20");
            let root = stat_of(outer.path()).expect("the mount");
            // 12 bits of major number among 20 of minor.
            let device = |major, minor| minor & 0xff | major << 8 | (minor & !0xff) << 12;
            let mut told = Ustat { fname: [1; 6], ..Ustat::default() };
            let dev = device(root.dev_major, root.dev_minor);
            // SAFETY: the struct is ours.
            unsafe {
                assert_eq!(calls::ustat(dev, &mut told), Ok(0));
                assert_eq!((told.tfree, told.tinode, told.fname), (10, 19, [0; 6]));
                assert_eq!(calls::ustat(device(4000, 4000), &mut told), Err(Errno::EINVAL));
            }
        });
    }
}

/// `umount2`'s flag that takes a mount away whatever uses it.
const MNT_DETACH: int = 2;

/// A folder with a file in it, and a symbolic link to that; both root's.
fn folder_with_a_link() -> Folder {
    let folder = Folder::new();
    make(c"file", b"");
    // SAFETY: the paths are C strings.
    unsafe { calls::symlinkat(c"file".as_ptr(), CWD, c"link".as_ptr()) }.expect("a symbolic link");
    assert_eq!((owners(c"file"), owners(c"link")), ((0, 0), (0, 0)));
    folder
}

/// A file's or symbolic link's owner and group.
fn owners(path: &CStr) -> (uid_t, gid_t) {
    let stat = stat_of(path).expect("a file");
    (stat.uid, stat.gid)
}

/// Is this process's `/` the folder with the mark, which was `root` in the current directory?
fn is_within_root() {
    let same = |one: &CStr, two: &CStr| stat_of(one).map(|stat| stat.ino) == stat_of(two).map(|stat| stat.ino);
    assert!(stat_of(c"/mark").is_ok() && same(c"/..", c"/") && same(c"/mark", c"root/mark"));
    assert_eq!(stat_of(c"/proc").map(|_| ()), Err(Errno::ENOENT));
    let mut path = [0; 64];
    // SAFETY: the buffer is ours.
    unsafe { calls::getcwd(path.as_mut_ptr().cast(), 64) }.expect("a path");
    assert!(path.starts_with(b"(unreachable)/"));
}

/// Lets the other end of a pseudoterminal be opened.
fn unlock(master: int) {
    // _IOW('T', 0x31, int)
    let write = if cfg!(any(
        target_arch = "mips",
        target_arch = "mips64",
        target_arch = "powerpc",
        target_arch = "powerpc64"
    )) {
        0x8000_0000
    } else {
        0x4000_0000u32
    };
    let off = 0 as int;
    // SAFETY: the descriptor and the number are ours.
    let raw = unsafe {
        let arch_word = barelinux::arch::word;
        barelinux::arch::syscall3(
            barelinux::nr::IOCTL,
            arch_word(master as usize),
            arch_word((write | 0x4_5431) as usize),
            (&raw const off).cast_mut().cast(),
        )
    };
    assert_eq!(raw.addr(), 0);
}

/// The number of this process's terminal, 0 for none.
fn terminal() -> i64 {
    let mut buffer = [0; 1024];
    let stat = str(read_file(c"/proc/self/stat", &mut buffer).expect("/proc"));
    // Behind the name: state, parent, group, session, terminal.
    let field = stat.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(4));
    field.and_then(|number| number.parse().ok()).expect("a number")
}

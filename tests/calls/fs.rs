//! Opening files, and what an open file can be told.

use crate::common::*;
use crate::harness::{Ended, Pipe, emulated, in_child, read_file, root_only, since, sys};
use barelinux::{Errno, calls, types::*, with_call};
use core::ffi::CStr;

tests! {
    group;

    fn open_and_creat() if open for (open, creat) {
        let _folder = Folder::new();
        // SAFETY: the paths are C strings, the descriptors are ours.
        unsafe {
            calls::umask(0);
            let fd = calls::open(c"file".as_ptr(), (O::CREAT | O::EXCL | O::WRONLY).bits(), 0o641).expect("a file");
            assert_eq!(calls::write(fd, c"text".as_ptr().cast(), 4), Ok(4));
            let stat = stat_of(c"file").expect("a file");
            assert_eq!((stat.mode, stat.size, stat.ino), (0o100641, 4, statx(fd).ino));
            assert_eq!(calls::open(c"file".as_ptr(), (O::CREAT | O::EXCL).bits(), 0o600), Err(Errno::EEXIST));
            assert_eq!(calls::open(c"none".as_ptr(), O::RDONLY.bits(), 0), Err(Errno::ENOENT));
            // What is there loses its contents and keeps its permissions; what is not there is made.
            let fd = calls::creat(c"file".as_ptr(), 0o777).expect("the file");
            let stat = stat_of(c"file").expect("a file");
            assert_eq!((stat.mode, stat.size, stat.ino), (0o100641, 0, statx(fd).ino));
            assert_eq!(fdinfo(fd).map(|(_, flags)| flags & O::ACCMODE), Some(O::WRONLY));
            calls::creat(c"new".as_ptr(), 0o604).expect("a file");
            assert_eq!(stat_of(c"new").map(|stat| stat.mode), Ok(0o100604));
        }
    }

    fn openat() for (openat) {
        let _folder = Folder::new();
        // SAFETY: the paths are C strings, the descriptors are ours.
        unsafe {
            calls::umask(0);
            calls::mkdirat(CWD, c"folder".as_ptr(), 0o755).expect("a directory");
            let folder = calls::openat(CWD, c"folder".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            let flags = O::CREAT | O::EXCL | O::RDWR | O::APPEND | O::CLOEXEC;
            let fd = calls::openat(folder, c"file".as_ptr(), flags.bits(), 0o602).expect("a file");
            let stat = stat_of(c"folder/file").expect("a file");
            assert_eq!((stat.mode, stat.ino), (0o100602, statx(fd).ino));
            let (_, told) = fdinfo(fd).expect("a descriptor");
            if emulated("").is_none() {
                assert_eq!(told & (O::ACCMODE | O::APPEND | O::CLOEXEC), O::RDWR | O::APPEND | O::CLOEXEC);
            }
            // A file without a name.
            let unnamed = calls::openat(folder, c".".as_ptr(), (O::TMPFILE | O::RDWR).bits(), 0o600).expect("a file");
            assert_eq!((statx(unnamed).nlink, statx(unnamed).mode), (0, 0o100600));
            assert_eq!(calls::openat(folder, c"folder/file".as_ptr(), 0, 0), Err(Errno::ENOENT));
            assert_eq!(calls::openat(fd, c"file".as_ptr(), 0, 0), Err(Errno::ENOTDIR));
        }
    }

    fn openat2() unless emulated("qemu-user has no openat2") => {
        openat2_case();
    }

    fn openat2_flags() for (openat2) unless emulated("qemu-user has no openat2") => {
        let _folder = Folder::new();
        let open = |path: &CStr, how: OpenHow| {
            // SAFETY: the path is a C string, the struct is ours.
            unsafe { calls::openat2(CWD, path.as_ptr(), &how, size_of::<OpenHow>()) }
        };
        // SAFETY: it is this process's own.
        unsafe { calls::umask(0) };
        let fd = open(c"file", how(O::CREAT | O::WRONLY, 0o604, RESOLVE::empty())).expect("a file");
        assert_eq!((stat_of(c"file").expect("a file").ino, statx(fd).mode), (statx(fd).ino, 0o100604));
        // Unlike elsewhere, what is unknown or makes no sense is refused.
        let unknown = O::from_bits_retain(1 << 30);
        assert_eq!(open(c"file", how(unknown, 0, RESOLVE::empty())), Err(Errno::EINVAL));
        assert_eq!(open(c"file", how(O::RDONLY, 0o600, RESOLVE::empty())), Err(Errno::EINVAL));
        assert_eq!(open(c"file", how(O::RDONLY, 0, RESOLVE::from_bits_retain(1 << 40))), Err(Errno::EINVAL));
        // SAFETY: the path is a C string, the bytes are ours.
        unsafe {
            let mut longer = [0u64; 4];
            assert!(calls::openat2(CWD, c"file".as_ptr(), longer.as_ptr().cast(), 32).is_ok());
            longer[3] = 1;
            assert_eq!(calls::openat2(CWD, c"file".as_ptr(), longer.as_ptr().cast(), 32), Err(Errno::E2BIG));
        }
    }

    fn access() if access for (access) {
        // SAFETY: the path is a C string.
        access_case(|path, mode| unsafe { calls::access(path.as_ptr(), mode) });
    }

    fn faccessat() for (faccessat) {
        // SAFETY: the path is a C string.
        access_case(|path, mode| unsafe { calls::faccessat(CWD, path.as_ptr(), mode) });
        let _folder = Folder::new();
        // SAFETY: the paths are C strings, the descriptor is ours.
        unsafe {
            make(c"file", b"");
            let folder = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            calls::chdir(c"/".as_ptr()).expect("the root");
            assert_eq!(calls::faccessat(folder, c"file".as_ptr(), 0), Ok(0));
            assert_eq!(calls::faccessat(folder, c"none".as_ptr(), 0), Err(Errno::ENOENT));
        }
    }

    /// Its flags say what the others cannot.
    fn faccessat2() for (faccessat2) unless emulated("qemu-user has no faccessat2") => {
        // SAFETY: the path is a C string.
        access_case(|path, mode| unsafe { calls::faccessat2(CWD, path.as_ptr(), mode, AT::EACCESS.bits()) });
        let _folder = Folder::new();
        // SAFETY: the paths are C strings.
        unsafe {
            calls::symlinkat(c"nowhere".as_ptr(), CWD, c"link".as_ptr()).expect("a link");
            assert_eq!(calls::faccessat2(CWD, c"link".as_ptr(), 0, 0), Err(Errno::ENOENT));
            assert_eq!(calls::faccessat2(CWD, c"link".as_ptr(), 0, AT::SYMLINK_NOFOLLOW.bits()), Ok(0));
            assert_eq!(calls::faccessat2(CWD, c"link".as_ptr(), 0, AT::REMOVEDIR.bits() << 1), Err(Errno::EINVAL));
        }
    }

    fn fcntl_flags() if fcntl for (fcntl) {
        let fd = file();
        // SAFETY: the descriptor is ours.
        unsafe {
            let flags = || fdinfo(fd).expect("a descriptor").1;
            assert_eq!(calls::fcntl(fd, F::GETFD.0, 0), Ok(FD::CLOEXEC.bits()));
            assert_eq!(calls::fcntl(fd, F::SETFD.0, 0), Ok(0));
            assert!(!flags().contains(O::CLOEXEC));
            assert_eq!(calls::fcntl(fd, F::SETFL.0, (O::APPEND | O::NONBLOCK).bits() as ulong), Ok(0));
            let told = calls::fcntl(fd, F::GETFL.0, 0).map(O::from_bits_retain).expect("flags");
            assert!(told.contains(O::APPEND | O::NONBLOCK | O::RDWR));
            if emulated("").is_none() {
                assert!(flags().contains(O::APPEND | O::NONBLOCK));
            }
            let (mut byte, same) = (0u8, calls::fcntl(fd, F::DUPFD.0, 77).expect("a descriptor"));
            assert!(same >= 77);
            // It is the same open file: what one sets the other has.
            assert_eq!(calls::pwrite64(same, c"ab".as_ptr().cast(), 2, 0), Ok(2));
            assert_eq!(calls::read(fd, (&raw mut byte).cast(), 1), Ok(1));
            assert_eq!(fdinfo(same).map(|(at, _)| at), Some(1));
            assert_eq!(calls::fcntl(fd, 77, 0), Err(Errno::EINVAL));
            assert_eq!(calls::fcntl(-1, F::GETFD.0, 0), Err(Errno::EBADF));
        }
    }

    /// Locks with the machine's own `off_t`.
    fn fcntl_locks() if fcntl for (fcntl) {
        let fd = file();
        // SAFETY: it only tells a number.
        let own = unsafe { calls::getpid() };
        let set = |kind: LockF| {
            let lock = Flock { r#type: kind.0, start: 0x0765_4321, len: 0x123, ..Flock::default() };
            // SAFETY: the struct is ours.
            unsafe { calls::fcntl(fd, F::SETLK.0, (&raw const lock).expose_provenance() as ulong) }
        };
        let other = |kind: LockF| {
            let mut lock = Flock { r#type: kind.0, start: 0x0765_4000, len: 0x1000, ..Flock::default() };
            // SAFETY: the struct is ours.
            let told = unsafe { calls::fcntl(fd, F::GETLK.0, (&raw mut lock).expose_provenance() as ulong) };
            assert_eq!(told, Ok(0));
            lock
        };
        assert_eq!(set(LockF::RDLCK), Ok(0));
        let ended = in_child(|| {
            assert_eq!(LockF(other(LockF::RDLCK).r#type), LockF::UNLCK);
            let lock = other(LockF::WRLCK);
            assert_eq!((LockF(lock.r#type), lock.start, lock.len, lock.pid), (LockF::RDLCK, 0x0765_4321, 0x123, own));
            assert_eq!(set(LockF::WRLCK), Err(Errno::EAGAIN));
        });
        assert_eq!(ended, Ended::Exited(0));
        assert_eq!(set(LockF::UNLCK), Ok(0));
        assert_eq!(in_child(|| assert_eq!(set(LockF::WRLCK), Ok(0))), Ended::Exited(0));
    }

    /// Locks above 4 GiB.
    fn fcntl64_locks() if fcntl64 for (fcntl64) {
        #[cfg(target_pointer_width = "32")]
        {
            let fd = file();
            // SAFETY: it only tells a number.
            let own = unsafe { calls::getpid() };
            let control = |command: F, start, kind: LockF| {
                let mut lock = Flock64 { r#type: kind.0, start, len: FAR, ..Flock64::default() };
                // SAFETY: the struct is ours.
                unsafe { calls::fcntl64(fd, command.0, (&raw mut lock).expose_provenance() as ulong) }.map(|_| lock)
            };
            assert!(control(F::SETLK64, FAR, LockF::WRLCK).is_ok());
            let ended = in_child(|| {
                let lock = control(F::GETLK64, 2 * FAR - 1, LockF::RDLCK).expect("a lock");
                assert_eq!((LockF(lock.r#type), lock.start, lock.len, lock.pid), (LockF::WRLCK, FAR, FAR, own));
                for free in [0, 2 * FAR] {
                    assert_eq!(control(F::GETLK64, free, LockF::RDLCK).map(|lock| LockF(lock.r#type)), Ok(LockF::UNLCK));
                }
                assert_eq!(control(F::SETLK64, FAR, LockF::RDLCK).map(|_| ()), Err(Errno::EAGAIN));
            });
            assert_eq!(ended, Ended::Exited(0));
        }
    }

    /// Locks that belong to the open file: a second one of the same process is in the way.
    fn fcntl_open_file_locks() {
        let _folder = Folder::new();
        make(c"file", b"");
        #[cfg(target_pointer_width = "64")]
        type Lock = Flock;
        #[cfg(target_pointer_width = "32")]
        type Lock = Flock64;
        let open = || {
            // SAFETY: the path is a C string.
            unsafe { calls::openat(CWD, c"file".as_ptr(), O::RDWR.bits(), 0) }.expect("the file")
        };
        let (one, two) = (open(), open());
        let lock = |fd, command, kind: LockF| {
            let mut lock = Lock { r#type: kind.0, start: 0x12_3456_789a, len: 5, ..Lock::default() };
            control(fd, command, (&raw mut lock).expose_provenance() as ulong).map(|_| lock)
        };
        assert!(lock(one, F::OFD_SETLK, LockF::WRLCK).is_ok());
        let other = lock(two, F::OFD_GETLK, LockF::RDLCK).expect("a lock");
        assert_eq!((LockF(other.r#type), other.start, other.len, other.pid), (LockF::WRLCK, 0x12_3456_789a, 5, -1));
        assert_eq!(lock(two, F::OFD_SETLK, LockF::RDLCK).map(|_| ()), Err(Errno::EAGAIN));
        // SAFETY: the descriptor is ours.
        unsafe { calls::close(one) }.expect("an end");
        assert!(lock(two, F::OFD_SETLKW, LockF::WRLCK).is_ok());
    }

    fn fcntl_seals() {
        // SAFETY: the name is a C string.
        let fd = unsafe { calls::memfd_create(c"sealed".as_ptr(), MFD::ALLOW_SEALING.bits()) }.expect("a memory file");
        sys::truncate(fd, 4096).expect("a length");
        assert_eq!(control(fd, F::GET_SEALS, 0), Ok(0));
        let write = |at| {
            // SAFETY: the file is ours.
            unsafe { calls::pwrite64(fd, c"x".as_ptr().cast(), 1, at) }
        };
        assert_eq!(control(fd, F::ADD_SEALS, (F_SEAL::GROW | F_SEAL::SHRINK).bits() as ulong), Ok(0));
        assert_eq!((write(0), write(4096), sys::truncate(fd, 1)), (Ok(1), Err(Errno::EPERM), Err(Errno::EPERM)));
        assert_eq!(control(fd, F::ADD_SEALS, (F_SEAL::WRITE | F_SEAL::SEAL).bits() as ulong), Ok(0));
        assert_eq!(write(0), Err(Errno::EPERM));
        assert_eq!(control(fd, F::ADD_SEALS, F_SEAL::EXEC.bits() as ulong), Err(Errno::EPERM));
        let all = F_SEAL::GROW | F_SEAL::SHRINK | F_SEAL::WRITE | F_SEAL::SEAL;
        assert_eq!(control(fd, F::GET_SEALS, 0), Ok(all.bits() as int));
    }

    fn fcntl_pipe_size() {
        let pipe = Pipe::new(O::NONBLOCK);
        assert_eq!(control(pipe.to, F::SETPIPE_SZ, 4097).map(|size| size.count_ones()), Ok(1));
        let size = control(pipe.from, F::GETPIPE_SZ, 0).expect("a size") as usize;
        assert!((4097..=131072).contains(&size));
        let bytes = sys::memory(size + 1);
        // As much goes in, and no more.
        // SAFETY: the bytes are ours.
        assert_eq!(unsafe { calls::write(pipe.to, bytes.as_ptr().cast(), size + 1) }, Ok(size as ssize_t));
    }

    /// A signal of our choice, for a process of our choice, when a pipe can be read.
    fn fcntl_signals() {
        let signal = SIG(40);
        let set = Sigset::EMPTY.with(signal);
        let pipe = Pipe::new(O::empty());
        // SAFETY: the process is ours.
        unsafe {
            calls::rt_sigprocmask(HowSIG::BLOCK.0, &set, core::ptr::null_mut(), Sigset::SIZE).expect("a mask");
            let mut owner = FOwnerEx { r#type: F_OWNER::PID.0, pid: calls::getpid() };
            assert_eq!(control(pipe.from, F::SETOWN_EX, (&raw mut owner).expose_provenance() as ulong), Ok(0));
            assert_eq!(control(pipe.from, F::GETOWN, 0), Ok(owner.pid));
            let mut told = FOwnerEx::default();
            assert_eq!(control(pipe.from, F::GETOWN_EX, (&raw mut told).expose_provenance() as ulong), Ok(0));
            assert_eq!(told, owner);
            assert_eq!(control(pipe.from, F::SETSIG, signal.0 as ulong), Ok(0));
            assert_eq!(control(pipe.from, F::GETSIG, 0), Ok(signal.0));
            assert_eq!(control(pipe.from, F::SETFL, O::ASYNC.bits() as ulong), Ok(0));
            assert_eq!(calls::write(pipe.to, c"x".as_ptr().cast(), 1), Ok(1));
        }
        assert_eq!(sys::wait_signal(&set, 60_000_000_000), Ok(signal.0));
    }

    /// Two signals for files: somebody opens one that we have a lease on; something is made in a directory.
    fn fcntl_leases_and_directories() {
        let _folder = Folder::new();
        make(c"file", b"");
        let signal = SIG(41);
        let set = Sigset::EMPTY.with(signal);
        let open = |flags: O| {
            // SAFETY: the path is a C string.
            unsafe { calls::openat(CWD, c"file".as_ptr(), (flags | O::NONBLOCK).bits(), 0) }
        };
        let fd = open(O::RDONLY).expect("the file");
        // SAFETY: the process is ours, the paths are C strings.
        unsafe {
            calls::rt_sigprocmask(HowSIG::BLOCK.0, &set, core::ptr::null_mut(), Sigset::SIZE).expect("a mask");
            assert_eq!(control(fd, F::SETSIG, signal.0 as ulong), Ok(0));
            assert_eq!(control(fd, F::SETLEASE, LockF::RDLCK.0 as ulong), Ok(0));
            assert_eq!(control(fd, F::GETLEASE, 0), Ok(LockF::RDLCK.0.into()));
            let ended = in_child(|| {
                let answer = open(O::WRONLY);
                assert_eq!(answer, Err(Errno::EAGAIN));
            });
            assert_eq!(ended, Ended::Exited(0));
            assert_eq!(sys::wait_signal(&set, 60_000_000_000), Ok(signal.0));
            assert_eq!(control(fd, F::SETLEASE, LockF::UNLCK.0 as ulong), Ok(0));
            assert!(open(O::WRONLY).is_ok());

            let folder = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            assert_eq!(control(folder, F::SETSIG, signal.0 as ulong), Ok(0));
            assert_eq!(control(folder, F::NOTIFY, DN::CREATE.bits() as ulong), Ok(0));
            calls::mkdirat(CWD, c"new".as_ptr(), 0o700).expect("a directory");
            assert_eq!(sys::wait_signal(&set, 60_000_000_000), Ok(signal.0));
        }
    }

    fn fcntl_queries() unless since(6, 12).or_else(|| emulated("qemu-user has no F_DUPFD_QUERY")) => {
        let _folder = Folder::new();
        // SAFETY: the path is a C string, the descriptors are ours.
        unsafe {
            let open = || calls::openat(CWD, c"file".as_ptr(), (O::CREAT | O::RDWR).bits(), 0o600).expect("a file");
            let (made, found) = (open(), open());
            assert_eq!((control(made, F::CREATED_QUERY, 0), control(found, F::CREATED_QUERY, 0)), (Ok(1), Ok(0)));
            let same = calls::dup(made).expect("a descriptor");
            assert_eq!(control(made, F::DUPFD_QUERY, same as ulong), Ok(1));
            assert_eq!(control(made, F::DUPFD_QUERY, found as ulong), Ok(0));
            let (mut hint, mut told) = (RWH_WRITE_LIFE::SHORT.0, 0u64);
            assert_eq!(control(made, F::SET_RW_HINT, (&raw mut hint).expose_provenance() as ulong), Ok(0));
            assert_eq!(control(found, F::GET_RW_HINT, (&raw mut told).expose_provenance() as ulong), Ok(0));
            assert_eq!(RWH_WRITE_LIFE(told), RWH_WRITE_LIFE::SHORT);
        }
    }

    /// Two pairs behind two words: what has blocks, above 4 GiB, and what loses them again.
    fn fallocate() for (fallocate) {
        let fd = file();
        let page = u64::from(statx(fd).blksize) as loff_t;
        let far = FAR & !(page - 1);
        // SAFETY: the file is ours.
        let give = |mode: FALLOC_FL, at, len| unsafe { calls::fallocate(fd, mode.bits(), at, len) };
        assert_eq!(give(FALLOC_FL::ALLOCATE_RANGE, far, 4 * page), Ok(0));
        let units = page as u64 / 512;
        assert_eq!((statx(fd).size, statx(fd).blocks), ((far + 4 * page) as u64, 4 * units));
        for at in [far + page, far + 3 * page] {
            // SAFETY: the file is ours.
            assert_eq!(unsafe { calls::pwrite64(fd, c"x".as_ptr().cast(), 1, at) }, Ok(1));
        }
        assert_eq!((data_from(fd, 0), statx(fd).blocks), (far + page, 4 * units));
        assert_eq!(give(FALLOC_FL::PUNCH_HOLE | FALLOC_FL::KEEP_SIZE, far + page, 2 * page), Ok(0));
        assert_eq!((statx(fd).size, statx(fd).blocks), ((far + 4 * page) as u64, 2 * units));
        assert_eq!(data_from(fd, 0), far + 3 * page);
        assert_eq!(give(FALLOC_FL::KEEP_SIZE, far + FAR, page), Ok(0));
        assert_eq!(statx(fd).size, (far + 4 * page) as u64);
        assert_eq!(give(FALLOC_FL::ALLOCATE_RANGE, far, -1), Err(Errno::EINVAL));
        assert_eq!(give(FALLOC_FL::from_bits_retain(1 << 20), far, 1), Err(Errno::EOPNOTSUPP));
    }

    /// Where the arguments stand: each wrong one is refused. The effect is the case of `fs_disk`.
    fn fadvise_arguments() {
        let fd = file();
        for advice in [POSIX_FADV::NORMAL, POSIX_FADV::RANDOM, POSIX_FADV::SEQUENTIAL, POSIX_FADV::NOREUSE] {
            assert_eq!(advise(fd, FAR, FAR, advice), Ok(0), "{advice:?}");
        }
        assert_eq!(advise(fd, FAR, FAR, POSIX_FADV(77)), Err(Errno::EINVAL));
        assert_eq!(advise(Pipe::new(O::empty()).from, 0, 0, POSIX_FADV::NORMAL), Err(Errno::ESPIPE));
        if cfg!(target_pointer_width = "32") {
            assert_eq!(advise(fd, FAR, -1, POSIX_FADV::NORMAL), Err(Errno::EINVAL));
        }
        // The one whose length is a word: an offset above 4 GiB, and the advice behind both.
        with_call! { fadvise64 =>
            // SAFETY: advice changes nothing that can be read.
            let advise = |advice| unsafe { calls::fadvise64(fd, FAR, 0x7fff_ffff, advice) };
            assert_eq!((advise(POSIX_FADV::RANDOM.0), advise(77)), (Ok(0), Err(Errno::EINVAL)));
        }
    }

    fn sync_file_range_arguments() {
        let fd = file();
        let all = SYNC_FILE_RANGE::WRITE_AND_WAIT;
        assert_eq!(sync_range(fd, FAR, FAR, all), Ok(0));
        assert_eq!(sync_range(fd, FAR, FAR, SYNC_FILE_RANGE::from_bits_retain(8)), Err(Errno::EINVAL));
        assert_eq!(sync_range(fd, FAR, -1, all), Err(Errno::EINVAL));
        assert_eq!(sync_range(fd, -1, FAR, all), Err(Errno::EINVAL));
        // Together above what there is.
        assert_eq!(sync_range(fd, FAR, loff_t::MAX, all), Err(Errno::EINVAL));
        assert_eq!(sync_range(Pipe::new(O::empty()).from, 0, 0, all), Err(Errno::ESPIPE));
    }

    fn handles() for (name_to_handle_at, open_by_handle_at) unless root_only() => {
        let _folder = Folder::new();
        make(c"one", b"by handle");
        make(c"other", b"");
        let handle = |path: &CStr, flags: int| {
            let mut handle = Handle { head: FileHandle { handle_bytes: 128, handle_type: 0 }, bytes: [0; FileHandle::MAX] };
            let mut mount = 0;
            // SAFETY: the path is a C string, the handle has the room that it tells.
            unsafe { calls::name_to_handle_at(CWD, path.as_ptr(), (&raw mut handle).cast(), (&raw mut mount).cast(), flags) }
                .map(|zero| {
                    assert_eq!(zero, 0);
                    (handle, mount as int)
                })
        };
        let (one, mount) = handle(c"one", 0).expect("a handle");
        // SAFETY: the paths are C strings, the structs are ours.
        unsafe {
            calls::linkat(CWD, c"one".as_ptr(), CWD, c"same".as_ptr(), 0).expect("a link");
            let (same, other) = (handle(c"same", 0).expect("a handle").0, handle(c"other", 0).expect("a handle").0);
            assert_eq!((one.head, one.bytes), (same.head, same.bytes));
            assert_ne!(one.bytes, other.bytes);
            let fd = calls::openat(CWD, c"one".as_ptr(), 0, 0).expect("the file");
            let (mut path, mut buffer) = ([0; 64], [0; 512]);
            let path = CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path));
            assert_eq!(proc_line(path, "mnt_id:", &mut buffer).parse(), Ok(mount));

            let here = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            calls::renameat2(CWD, c"one".as_ptr(), CWD, c"moved".as_ptr(), 0).expect("another name");
            let mut again = one;
            let opened = calls::open_by_handle_at(here, (&raw mut again).cast(), O::RDONLY.bits()).expect("the file");
            assert_eq!(statx(opened).ino, statx(fd).ino);
            let mut bytes = [0; 16];
            assert_eq!(calls::read(opened, bytes.as_mut_ptr().cast(), 16), Ok(9));
            assert_eq!(&bytes[..9], b"by handle");
            // Without room it tells how much it wants.
            let (mut small, mut again) = (FileHandle::default(), 0);
            let answer = calls::name_to_handle_at(CWD, c"moved".as_ptr(), &mut small, (&raw mut again).cast::<int>().cast(), 0);
            assert_eq!((answer, small.handle_bytes), (Err(Errno::EOVERFLOW), one.head.handle_bytes));
            let mut broken = Handle { bytes: [0x55; FileHandle::MAX], ..one };
            assert_eq!(calls::open_by_handle_at(here, (&raw mut broken).cast(), 0), Err(Errno::ESTALE));
        }
    }

    /// A mount's number in 64 bits, never used again: `statx` tells the same.
    fn handles_and_unique_mounts() unless since(6, 12).or_else(|| emulated("qemu-user writes 32 bits")) => {
        let mut handle = Handle { head: FileHandle { handle_bytes: 128, handle_type: 0 }, bytes: [0; FileHandle::MAX] };
        let (mut mount, mut stat) = (0u64, Statx::default());
        let flags = AT::HANDLE_MNT_ID_UNIQUE.bits();
        // SAFETY: the path is a C string, the rest is ours.
        unsafe {
            let path = c"/tmp".as_ptr();
            calls::name_to_handle_at(CWD, path, (&raw mut handle).cast(), (&raw mut mount).cast(), flags).expect("a handle");
            calls::statx(CWD, path, 0, STATX::MNT_ID_UNIQUE.bits(), &mut stat).expect("statx");
        }
        assert!(mount > u64::from(u32::MAX / 2));
        assert_eq!(mount, stat.mnt_id);
    }
}

/// A handle and the room for it.
#[derive(Clone, Copy)]
#[repr(C)]
struct Handle {
    head: FileHandle,
    bytes: [u8; FileHandle::MAX],
}

/// `fcntl` as the machine has it for 64-bit locks.
fn control(fd: int, command: F, arg: ulong) -> Result<int> {
    // SAFETY: what `arg` points to, if it does, is the test's own.
    unsafe { with_call!(fcntl64 => { calls::fcntl64(fd, command.0, arg) } else { calls::fcntl(fd, command.0, arg) }) }
}

with_call! { fadvise64_64 =>
    /// On powerpc the advice stands before the pairs.
    pub unsafe fn advise64(fd: int, at: loff_t, len: loff_t, advice: int) -> Result<int> {
        // SAFETY: advice changes nothing that can be read.
        #[cfg(target_arch = "powerpc")]
        return unsafe { calls::fadvise64_64(fd, advice, at, len) };
        // SAFETY: as above.
        #[cfg(not(target_arch = "powerpc"))]
        return unsafe { calls::fadvise64_64(fd, at, len, advice) };
    }
}

/// Says how a file is about to be read, as the machine has it for 64-bit lengths.
pub fn advise(fd: int, at: loff_t, len: loff_t, advice: POSIX_FADV) -> Result<int> {
    // SAFETY: advice changes nothing that can be read.
    unsafe {
        with_call!(arm_fadvise64_64 => { calls::arm_fadvise64_64(fd, advice.0, at, len) } else {
            with_call!(fadvise64_64 => { advise64(fd, at, len, advice.0) } else {
                calls::fadvise64(fd, at, len as _, advice.0)
            })
        })
    }
}

/// Writes a part of a file to the disk, as the machine has it.
pub fn sync_range(fd: int, at: loff_t, len: loff_t, flags: SYNC_FILE_RANGE) -> Result<int> {
    // SAFETY: it changes nothing that can be read.
    unsafe {
        with_call!(sync_file_range => { calls::sync_file_range(fd, at, len, flags.bits()) } else {
            calls::sync_file_range2(fd, flags.bits(), at, len)
        })
    }
}

fn how(flags: O, mode: u64, resolve: RESOLVE) -> OpenHow {
    let mut how = OpenHow::default();
    (how.flags, how.mode, how.resolve) = (flags.bits() as u64, mode, resolve.bits());
    how
}

/// The ways that a path may not take.
fn openat2_case() {
    let _folder = Folder::new();
    make(c"file", b"");
    // SAFETY: the paths are C strings, the descriptors are ours.
    unsafe {
        calls::mkdirat(CWD, c"folder".as_ptr(), 0o755).expect("a directory");
        calls::symlinkat(c"../file".as_ptr(), CWD, c"folder/out".as_ptr()).expect("a link");
        calls::symlinkat(c"/inner".as_ptr(), CWD, c"folder/in".as_ptr()).expect("a link");
        let folder = calls::openat(CWD, c"folder".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
        make(c"folder/inner", b"");
        let open = |path: &CStr, resolve| {
            calls::openat2(folder, path.as_ptr(), &how(O::RDONLY, 0, resolve), size_of::<OpenHow>())
        };
        let ino = |fd: Result<int>| fd.map(|fd| statx(fd).ino);
        let (file, inner) = (stat_of(c"file").map(|s| s.ino), stat_of(c"folder/inner").map(|s| s.ino));
        assert_eq!(ino(open(c"out", RESOLVE::empty())), file);
        assert_eq!(open(c"out", RESOLVE::BENEATH), Err(Errno::EXDEV));
        assert_eq!(open(c"out", RESOLVE::NO_SYMLINKS), Err(Errno::ELOOP));
        assert_eq!(open(c"in", RESOLVE::empty()), Err(Errno::ENOENT));
        assert_eq!(ino(open(c"in", RESOLVE::IN_ROOT)), inner);
        assert_eq!(open(c"/proc/self/exe", RESOLVE::NO_MAGICLINKS), Err(Errno::ELOOP));
        assert_eq!(open(c"/proc/self/stat", RESOLVE::NO_XDEV), Err(Errno::EXDEV));
        assert_eq!(ino(open(c"inner", RESOLVE::NO_XDEV | RESOLVE::BENEATH | RESOLVE::NO_SYMLINKS)), inner);
    }
}

/// What holds for the owner and for root alike: without any x nobody can execute it.
fn access_case(access: impl Fn(&CStr, int) -> Result<int>) {
    let _folder = Folder::new();
    make(c"file", b"");
    let mode = |mode| {
        // SAFETY: the path is a C string.
        unsafe { calls::fchmodat(CWD, c"file".as_ptr(), mode) }.expect("permissions");
    };
    mode(0o600);
    assert_eq!(access(c"file", OK::F.bits()), Ok(0));
    assert_eq!(access(c"file", (OK::R | OK::W).bits()), Ok(0));
    assert_eq!(access(c"file", OK::X.bits()), Err(Errno::EACCES));
    mode(0o700);
    assert_eq!(access(c"file", (OK::R | OK::X).bits()), Ok(0));
    assert_eq!(access(c"none", OK::F.bits()), Err(Errno::ENOENT));
    assert_eq!(access(c"file", 8), Err(Errno::EINVAL));
    // Root may write what nobody may; not what lies on a file system that is read only.
    assert_eq!(access(c"/proc/self/maps", OK::X.bits()), Err(Errno::EACCES));
    assert!(read_file(c"file", &mut [0; 4]).is_some());
}

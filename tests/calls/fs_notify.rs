//! What happens to files: inotify and fanotify.

use crate::common::*;
use crate::harness::{Ended, real_kernel_only, since, start_in_child, sys};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::null;

tests! {
    group;

    fn inotify_init() if inotify_init for (inotify_init) {
        // SAFETY: the descriptor is ours.
        let fd = unsafe { calls::inotify_init() }.expect("a descriptor");
        assert!(fdinfo(fd).is_some_and(|(_, flags)| !flags.contains(O::CLOEXEC)));
        watch_case(fd);
    }

    fn inotify_init1() for (inotify_init1, inotify_add_watch, inotify_rm_watch) {
        // SAFETY: the descriptor is ours.
        let fd = unsafe { calls::inotify_init1((IN_FLAG::CLOEXEC | IN_FLAG::NONBLOCK).bits()) }.expect("a descriptor");
        let mut event = 0u64;
        // SAFETY: the room is ours.
        assert_eq!(unsafe { calls::read(fd, (&raw mut event).cast(), 8) }, Err(Errno::EAGAIN));
        assert!(fdinfo(fd).is_some_and(|(_, flags)| flags.contains(O::CLOEXEC)));
        watch_case(fd);
        // SAFETY: it is a number.
        assert_eq!(unsafe { calls::inotify_init1(1) }, Err(Errno::EINVAL));
    }

    fn inotify_flags() {
        let _folder = Folder::new();
        make(c"file", b"");
        // SAFETY: the paths are C strings, the descriptor is ours.
        unsafe {
            let fd = calls::inotify_init1(IN_FLAG::NONBLOCK.bits()).expect("a descriptor");
            let add = |path: &CStr, mask: IN| calls::inotify_add_watch(fd, path.as_ptr(), mask.bits());
            assert_eq!(add(c"file", IN::OPEN | IN::ONLYDIR), Err(Errno::ENOTDIR));
            assert_eq!(add(c"none", IN::OPEN), Err(Errno::ENOENT));
            assert_eq!(add(c"file", IN::empty()), Err(Errno::EINVAL));
            let watch = add(c"file", IN::OPEN | IN::ONESHOT).expect("a watch");
            assert_eq!(add(c"file", IN::OPEN | IN::MASK_CREATE), Err(Errno::EEXIST));
            assert_eq!(add(c"file", IN::CLOSE | IN::MASK_ADD | IN::ONESHOT), Ok(watch));
            make(c"file", b"");
            // Once, and then the watch is over.
            let mut events = Events::of(fd);
            let open = events.next().expect("an event");
            assert_eq!((open.0.wd, IN::from_bits_retain(open.0.mask), open.0.len), (watch, IN::OPEN, 0));
            assert_eq!(events.next().map(|(event, _)| IN::from_bits_retain(event.mask)), Some(IN::IGNORED));
            assert!(events.next().is_none());
        }
    }

    /// Notified by a descriptor of the file, and with the number of who did it.
    fn fanotify() for (fanotify_init, fanotify_mark) unless real_kernel_only("qemu-user does not translate the events") => {
        let _folder = Folder::new();
        make(c"file", b"text");
        // SAFETY: the paths are C strings, the descriptors and the room are ours.
        unsafe {
            let flags = FAN_INIT::CLASS_NOTIF | FAN_INIT::CLOEXEC | FAN_INIT::NONBLOCK;
            let group = calls::fanotify_init(flags.bits(), (O::RDONLY | O::LARGEFILE).bits() as uint).expect("a descriptor");
            let mark = |flags: FAN_MARK, mask: FAN, path: *const char| {
                calls::fanotify_mark(group, flags.bits(), mask.bits(), CWD, path)
            };
            let file = c"file".as_ptr();
            // All 64 bits of the mask arrive: what is unknown in the upper half is refused.
            let far = FAN::from_bits_retain(1 << 40);
            assert_eq!(mark(FAN_MARK::ADD, FAN::OPEN | far, file), Err(Errno::EINVAL));
            assert_eq!(mark(FAN_MARK::ADD, FAN::OPEN | FAN::CLOSE_WRITE, file), Ok(0));
            let child = start_in_child(|| make(c"file", b"new"));
            let pid = child.pid;
            assert_eq!(child.wait(60), Ended::Exited(0));
            // Two things that happened to one file can be told as one.
            let (mut seen, mut events) = (FAN::empty(), [FanotifyEventMetadata::default(); 8]);
            let len = calls::read(group, events.as_mut_ptr().cast(), size_of_val(&events)).expect("events") as usize;
            let size = size_of::<FanotifyEventMetadata>();
            assert!(len >= size && len % size == 0);
            for event in &events[..len / size] {
                assert_eq!((event.event_len as usize, event.metadata_len as usize), (size, size));
                assert_eq!((FanotifyVersion(event.vers), event.pid), (FanotifyVersion::CURRENT, pid));
                assert_eq!(statx(event.fd).ino, stat_of(c"file").expect("the file").ino);
                seen |= FAN::from_bits_retain(event.mask);
            }
            assert_eq!(seen, FAN::OPEN | FAN::CLOSE_WRITE);
            assert_eq!(mark(FAN_MARK::REMOVE, FAN::OPEN, file), Ok(0));
            let fd = calls::openat(CWD, file, O::WRONLY.bits(), 0).expect("the file");
            assert_eq!(calls::read(group, events.as_mut_ptr().cast(), size_of_val(&events)), Err(Errno::EAGAIN));
            assert_eq!(mark(FAN_MARK::FLUSH, FAN::empty(), null()), Ok(0));
            assert_eq!(mark(FAN_MARK::REMOVE, FAN::CLOSE_WRITE, file), Err(Errno::ENOENT));
            calls::close(fd).expect("an end");
            assert_eq!(calls::read(group, events.as_mut_ptr().cast(), size_of_val(&events)), Err(Errno::EAGAIN));
            assert_eq!(calls::fanotify_init(1 << 31, 0), Err(Errno::EINVAL));
        }
    }

    /// Who opens the file waits for our answer.
    fn fanotify_answers() unless real_kernel_only("qemu-user does not translate the events") => {
        let _folder = Folder::new();
        make(c"file", b"text");
        // SAFETY: the paths are C strings, the descriptors and the room are ours.
        unsafe {
            let flags = FAN_INIT::CLASS_CONTENT | FAN_INIT::CLOEXEC;
            let group = calls::fanotify_init(flags.bits(), (O::RDONLY | O::LARGEFILE).bits() as uint).expect("a descriptor");
            let mark = FAN_MARK::ADD.bits();
            assert_eq!(calls::fanotify_mark(group, mark, FAN::OPEN_PERM.bits(), CWD, c"file".as_ptr()), Ok(0));
            let open = || calls::openat(CWD, c"file".as_ptr(), O::RDONLY.bits(), 0);
            let child = start_in_child(|| {
                assert_eq!(open(), Err(Errno::EPERM));
                assert!(open().is_ok());
            });
            for answer in [FanResponse::DENY, FanResponse::ALLOW] {
                assert!(sys::readable(group, 60));
                let mut event = FanotifyEventMetadata::default();
                let size = size_of::<FanotifyEventMetadata>();
                assert_eq!(calls::read(group, (&raw mut event).cast(), size), Ok(size as ssize_t));
                assert_eq!((FAN::from_bits_retain(event.mask), event.pid), (FAN::OPEN_PERM, child.pid));
                let response = FanotifyResponse { fd: event.fd, response: answer.bits() };
                let size = size_of::<FanotifyResponse>();
                assert_eq!(calls::write(group, (&raw const response).cast(), size), Ok(size as ssize_t));
                calls::close(event.fd).expect("an end");
            }
            assert_eq!(child.wait(60), Ended::Exited(0));
        }
    }

    /// Names and handles in the place of descriptors.
    fn fanotify_names() unless real_kernel_only("qemu-user does not translate the events") => {
        let _folder = Folder::new();
        // SAFETY: the paths are C strings, the descriptors and the room are ours.
        unsafe {
            let flags = FAN_INIT::REPORT_DFID_NAME | FAN_INIT::REPORT_PIDFD | FAN_INIT::CLOEXEC;
            let group = calls::fanotify_init(flags.bits(), 0).expect("a descriptor");
            let (mark, mask) = (FAN_MARK::ADD | FAN_MARK::ONLYDIR, FAN::CREATE | FAN::ONDIR);
            assert_eq!(calls::fanotify_mark(group, mark.bits(), mask.bits(), CWD, c".".as_ptr()), Ok(0));
            calls::mkdirat(CWD, c"folder".as_ptr(), 0o700).expect("a directory");
            let mut room = [0u64; 64];
            let len = calls::read(group, room.as_mut_ptr().cast(), size_of_val(&room)).expect("an event") as usize;
            let start = room.as_ptr().cast::<u8>();
            let event = start.cast::<FanotifyEventMetadata>().read_unaligned();
            assert_eq!((FAN::from_bits_retain(event.mask), FanFD(event.fd)), (mask, FanFD::NOFD));
            assert_eq!(event.event_len as usize, len);
            let (mut at, mut seen) = (usize::from(event.metadata_len), (false, false));
            while at < len {
                let record = start.add(at);
                let header = record.cast::<FanotifyEventInfoHeader>().read_unaligned();
                match FAN_EVENT_INFO_TYPE(header.info_type) {
                    FAN_EVENT_INFO_TYPE::DFID_NAME => {
                        let head = size_of::<FanotifyEventInfoFid>();
                        let handle = record.add(head).cast::<FileHandle>().read_unaligned();
                        let name = record.add(head + size_of::<FileHandle>() + handle.handle_bytes as usize);
                        seen.0 = CStr::from_ptr(name.cast()) == c"folder";
                    }
                    FAN_EVENT_INFO_TYPE::PIDFD => {
                        let record = record.cast::<FanotifyEventInfoPidfd>().read_unaligned();
                        let (mut path, mut buffer) = ([0; 64], [0; 512]);
                        let path = CStr::from_ptr(numbered("/proc/self/fdinfo/", record.pidfd, &mut path));
                        seen.1 = proc_line(path, "Pid:", &mut buffer).parse() == Ok(calls::getpid());
                    }
                    other => panic!("{other:?}"),
                }
                at += usize::from(header.len);
            }
            assert_eq!(seen, (true, true));
        }
    }

    /// A mount namespace of our own is watched.
    fn fanotify_mounts() unless since(6, 15)
        .or_else(|| real_kernel_only("qemu-user does not translate the events"))
        .or(cfg!(target_arch = "x86").then_some("a 64-bit kernel lays the event out as 64-bit programs have it")) => {
        crate::fs_mount::in_namespace(|| unsafe {
            // SAFETY: the namespace is ours, the paths are C strings, the room is ours.
            let group = calls::fanotify_init(FAN_INIT::REPORT_MNT.bits(), 0).expect("a descriptor");
            let space = calls::openat(CWD, c"/proc/self/ns/mnt".as_ptr(), 0, 0).expect("the namespace");
            let (mark, mask) = (FAN_MARK::ADD | FAN_MARK::MNTNS, FAN::MNT_ATTACH | FAN::MNT_DETACH);
            assert_eq!(calls::fanotify_mark(group, mark.bits(), mask.bits(), space, null()), Ok(0));
            calls::mount(null(), c"a".as_ptr(), c"tmpfs".as_ptr(), 0, null()).expect("a mount");
            #[repr(C)]
            #[derive(Default)]
            struct Event(FanotifyEventMetadata, FanotifyEventInfoMnt);
            let (mut event, mut stat) = (Event::default(), Statx::default());
            let size = size_of::<Event>();
            assert_eq!(calls::read(group, (&raw mut event).cast(), size), Ok(size as ssize_t));
            assert_eq!(FAN::from_bits_retain(event.0.mask), FAN::MNT_ATTACH);
            assert_eq!(FAN_EVENT_INFO_TYPE(event.1.hdr.info_type), FAN_EVENT_INFO_TYPE::MNT);
            calls::statx(CWD, c"a".as_ptr(), 0, STATX::MNT_ID_UNIQUE.bits(), &mut stat).expect("statx");
            assert_eq!(event.1.mnt_id, stat.mnt_id);
        });
    }
}

/// What a descriptor tells of a folder.
fn watch_case(fd: int) {
    let folder = Folder::new();
    // SAFETY: the paths are C strings, the descriptor is ours.
    unsafe {
        let mask = IN::CREATE | IN::DELETE | IN::MOVE | IN::CLOSE_WRITE;
        let watch = calls::inotify_add_watch(fd, folder.path().as_ptr(), mask.bits()).expect("a watch");
        // The kernel's own view of it.
        let (mut path, mut buffer) = ([0; 64], [0; 512]);
        let path = CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path));
        let told = proc_line(path, "inotify wd:", &mut buffer);
        let field = |label| told.split_whitespace().find_map(|word| word.strip_prefix(label)).expect("the label");
        assert_eq!(u64::from_str_radix(field("ino:"), 16), Ok(stat_of(c".").expect("the folder").ino));
        assert_eq!(u32::from_str_radix(field("mask:"), 16).map(IN::from_bits_retain), Ok(mask));

        make(c"one", b"");
        calls::mkdirat(CWD, c"folder".as_ptr(), 0o700).expect("a directory");
        calls::renameat2(CWD, c"one".as_ptr(), CWD, c"another".as_ptr(), 0).expect("another name");
        calls::unlinkat(CWD, c"another".as_ptr(), 0).expect("an end");
        assert_eq!(calls::inotify_rm_watch(fd, watch), Ok(0));
        make(c"unseen", b"");
        let mut events = Events::of(fd);
        let mut cookies = [0; 2];
        for (mask, name) in [
            (IN::CREATE, c"one"),
            (IN::CLOSE_WRITE, c"one"),
            (IN::CREATE | IN::ISDIR, c"folder"),
            (IN::MOVED_FROM, c"one"),
            (IN::MOVED_TO, c"another"),
            (IN::DELETE, c"another"),
            (IN::IGNORED, c""),
        ] {
            let (event, told) = events.next().expect("an event");
            assert_eq!((event.wd, IN::from_bits_retain(event.mask), told), (watch, mask, name));
            if IN::MOVE.contains(mask) {
                cookies[usize::from(mask == IN::MOVED_TO)] = event.cookie;
            } else {
                assert_eq!(event.cookie, 0);
            }
        }
        assert!(events.next().is_none());
        assert!(cookies[0] != 0 && cookies[0] == cookies[1]);
        assert_eq!(calls::inotify_rm_watch(fd, watch), Err(Errno::EINVAL));
        assert_eq!(calls::inotify_add_watch(OUTPUT, c".".as_ptr(), mask.bits()), Err(Errno::EINVAL));
    }
}

/// Standard output, which inotify does not know.
const OUTPUT: int = 1;

/// What a descriptor of inotify has to tell now.
struct Events {
    bytes: [u64; 128],
    at: usize,
    len: usize,
}

impl Events {
    fn of(fd: int) -> Events {
        let mut bytes = [0; 128];
        // SAFETY: the bytes are ours.
        let len = unsafe { calls::read(fd, bytes.as_mut_ptr().cast(), size_of_val(&bytes)) }.expect("events");
        Events { bytes, at: 0, len: len as usize }
    }

    fn next(&mut self) -> Option<(InotifyEvent, &CStr)> {
        if self.at == self.len {
            return None;
        }
        // SAFETY: the kernel wrote whole events, a name behind each.
        unsafe {
            let start = self.bytes.as_ptr().cast::<u8>().add(self.at);
            let event = start.cast::<InotifyEvent>().read_unaligned();
            let head = size_of::<InotifyEvent>();
            self.at += head + event.len as usize;
            let name = if event.len == 0 { c"" } else { CStr::from_ptr(start.add(head).cast()) };
            Some((event, name))
        }
    }
}

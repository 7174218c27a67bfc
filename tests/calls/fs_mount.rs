//! Mounts, each in a mount namespace of its own; and lists of namespaces.
#![allow(clippy::unnecessary_cast)] // a word's size is each machine's own

use crate::common::*;
use crate::harness::{Ended, in_child, read_file, real_kernel_only, since, str, sys};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::null;

/// Why no emulator does.
const FOREIGN: &str = "qemu-user has no mount namespace that is the test's";

tests! {
    group;

    fn mount_and_umount2() for (mount, umount2) unless real_kernel_only(FOREIGN) => {
        in_namespace(|| unsafe {
            // SAFETY, here and below: the namespace is this child's own, the paths are C strings, the rest is ours.
            let flags = MS::NOSUID | MS::NODEV | MS::NOATIME;
            assert_eq!(mount(c"ours", c"a", c"tmpfs", flags, c"size=64k"), Ok(0));
            let told = Mount::at("/a").expect("a mount");
            assert_eq!((told.kind, told.source, told.root), ("tmpfs", "ours", "/"));
            assert_eq!(told.options, "rw,nosuid,nodev,noatime");
            assert!(told.super_options.contains("size=64k"));
            make(c"a/file", b"text");

            // A second place for it, made read only by a second call.
            assert_eq!(mount(c"a", c"b", c"", MS::BIND, c""), Ok(0));
            assert_eq!(mount(c"", c"b", c"", MS::BIND | MS::REMOUNT | MS::RDONLY, c""), Ok(0));
            assert!(Mount::at("/b").is_some_and(|told| told.options.starts_with("ro,")));
            assert_eq!(read_file(c"b/file", &mut [0; 16]), Some(&b"text"[..]));
            assert_eq!(calls::unlinkat(CWD, c"b/file".as_ptr(), 0), Err(Errno::EROFS));
            assert_eq!(mount(c"", c"b", c"", MS::SHARED, c""), Ok(0));
            assert!(Mount::at("/b").is_some_and(|told| told.tags.starts_with("shared:")));
            assert_eq!(mount(c"b", c"c", c"", MS::MOVE, c""), Ok(0));
            assert!(Mount::at("/b").is_none() && Mount::at("/c").is_some());

            let umount = |path: &CStr, flags: MNT| calls::umount2(path.as_ptr(), flags.bits());
            let fd = calls::openat(CWD, c"a/file".as_ptr(), 0, 0).expect("the file");
            assert_eq!(umount(c"a", MNT::empty()), Err(Errno::EBUSY));
            assert_eq!((umount(c"c", MNT::EXPIRE), umount(c"c", MNT::EXPIRE)), (Err(Errno::EAGAIN), Ok(0)));
            assert_eq!(umount(c"a", MNT::DETACH), Ok(0));
            assert!(Mount::at("/a").is_none() && Mount::at("/c").is_none());
            assert_eq!(statx(fd).size, 4);
            calls::symlinkat(c"a".as_ptr(), CWD, c"link".as_ptr()).expect("a link");
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::empty(), c""), Ok(0));
            assert_eq!(umount(c"link", MNT::NOFOLLOW), Err(Errno::EINVAL));
            assert_eq!(umount(c"link", MNT::empty()), Ok(0));
        });
    }

    fn umount() if umount for (umount) unless real_kernel_only(FOREIGN) => {
        in_namespace(|| unsafe {
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::empty(), c""), Ok(0));
            assert!(Mount::at("/a").is_some());
            assert_eq!(calls::umount(c"a".as_ptr()), Ok(0));
            assert!(Mount::at("/a").is_none());
            assert_eq!(calls::umount(c"a".as_ptr()), Err(Errno::EINVAL));
        });
    }

    fn new_mounts() for (fsopen, fsconfig, fsmount, move_mount) unless real_kernel_only(FOREIGN) => {
        in_namespace(|| unsafe {
            let fs = calls::fsopen(c"tmpfs".as_ptr(), FSOPEN::CLOEXEC.bits()).expect("a file system");
            assert_eq!(set(fs, c"source", c"ours"), Ok(0));
            assert_eq!(set(fs, c"size", c"96k"), Ok(0));
            assert_eq!(set(fs, c"no such thing", c""), Err(Errno::EINVAL));
            let mut words = [0u8; 256];
            let len = calls::read(fs, words.as_mut_ptr().cast(), 256).expect("why") as usize;
            assert!(str(&words[..len]).contains("no such thing"));
            let create = FSCONFIG::CMD_CREATE.0;
            assert_eq!(calls::fsconfig(fs, create, null(), null(), 0), Ok(0));
            let attr = MOUNT_ATTR::NOSUID | MOUNT_ATTR::NOEXEC | MOUNT_ATTR::NODIRATIME;
            let new = calls::fsmount(fs, FSMOUNT::CLOEXEC.bits(), attr.bits() as uint).expect("a mount");
            // It is not in the tree yet, and can be used.
            assert!(Mount::at("/a").is_none());
            let fd = calls::openat(new, c"file".as_ptr(), (O::CREAT | O::RDWR).bits(), 0o600).expect("a file");
            let flags = MOVE_MOUNT::F_EMPTY_PATH.bits();
            assert_eq!(calls::move_mount(new, c"".as_ptr(), CWD, c"a".as_ptr(), flags), Ok(0));
            assert_eq!(stat_of(c"a/file").map(|stat| stat.ino), Ok(statx(fd).ino));
            let told = Mount::at("/a").expect("a mount");
            assert_eq!((told.kind, told.source, told.options), ("tmpfs", "ours", "rw,nosuid,noexec,nodiratime,relatime"));
            assert!(told.super_options.contains("size=96k"));
            // From one place to another.
            assert_eq!(calls::move_mount(CWD, c"a".as_ptr(), CWD, c"b".as_ptr(), 0), Ok(0));
            assert!(Mount::at("/a").is_none() && Mount::at("/b").is_some());
            assert_eq!(calls::fsopen(c"no such file system".as_ptr(), 0), Err(Errno::ENODEV));
        });
    }

    fn fspick() for (fspick) unless real_kernel_only(FOREIGN) => {
        in_namespace(|| unsafe {
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::empty(), c"size=64k"), Ok(0));
            let fs = calls::fspick(CWD, c"a".as_ptr(), FSPICK::CLOEXEC.bits()).expect("the file system");
            assert_eq!(set(fs, c"size", c"128k"), Ok(0));
            let flag = FSCONFIG::SET_FLAG.0;
            assert_eq!(calls::fsconfig(fs, flag, c"ro".as_ptr(), null(), 0), Ok(0));
            assert!(Mount::at("/a").is_some_and(|told| told.super_options.contains("size=64k")));
            assert_eq!(calls::fsconfig(fs, FSCONFIG::CMD_RECONFIGURE.0, null(), null(), 0), Ok(0));
            let told = Mount::at("/a").expect("the mount");
            assert!(told.super_options.starts_with("ro,size=128k"), "{}", told.super_options);
            assert_eq!(calls::fspick(CWD, c"b".as_ptr(), 0), Err(Errno::EINVAL));
        });
    }

    fn open_tree() for (open_tree) unless real_kernel_only(FOREIGN) => {
        in_namespace(|| unsafe {
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::NOSUID, c""), Ok(0));
            make(c"a/file", b"");
            // The mount itself, as a directory.
            let same = calls::open_tree(CWD, c"a".as_ptr(), OPEN_TREE::CLOEXEC.bits()).expect("the mount");
            assert_eq!(statx(same).ino, stat_of(c"a").expect("the mount").ino);
            assert!(fdinfo(same).is_some_and(|(_, flags)| flags.contains(O::PATH | O::CLOEXEC)));
            let flags = OPEN_TREE::CLONE.bits() | AT::RECURSIVE.bits() as uint;
            let copy = calls::open_tree(CWD, c"a".as_ptr(), flags).expect("a copy");
            let flags = MOVE_MOUNT::F_EMPTY_PATH.bits();
            assert_eq!(calls::move_mount(copy, c"".as_ptr(), CWD, c"b".as_ptr(), flags), Ok(0));
            assert_eq!(stat_of(c"b/file").map(|stat| stat.ino), stat_of(c"a/file").map(|stat| stat.ino));
            let (a, b) = (Mount::at("/a").expect("a mount"), Mount::at("/b").expect("its copy"));
            assert_eq!((a.device, a.options, a.source), (b.device, b.options, b.source));
            assert_ne!(a.id, b.id);
        });
    }

    fn mount_setattr() for (mount_setattr) unless real_kernel_only(FOREIGN) => {
        in_namespace(|| unsafe {
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::NODEV, c""), Ok(0));
            let change = |set: MOUNT_ATTR, clear: MOUNT_ATTR, propagation: MS| {
                let mut attr = attr(set, clear, propagation);
                calls::mount_setattr(CWD, c"a".as_ptr(), 0, &mut attr, size_of::<MountAttr>())
            };
            let options = || Mount::at("/a").expect("the mount").options;
            assert_eq!(change(MOUNT_ATTR::RDONLY | MOUNT_ATTR::NOSYMFOLLOW, MOUNT_ATTR::NODEV, MS::empty()), Ok(0));
            assert_eq!(options(), "ro,relatime,nosymfollow");
            assert_eq!(calls::mkdirat(CWD, c"a/b".as_ptr(), 0o700), Err(Errno::EROFS));
            assert_eq!(change(MOUNT_ATTR::NOATIME, MOUNT_ATTR::ATIME | MOUNT_ATTR::RDONLY, MS::SHARED), Ok(0));
            assert_eq!(options(), "rw,noatime,nosymfollow");
            assert!(Mount::at("/a").is_some_and(|told| told.tags.starts_with("shared:")));
            assert_eq!(change(MOUNT_ATTR::STRICTATIME, MOUNT_ATTR::empty(), MS::empty()), Err(Errno::EINVAL));
        });
    }

    fn open_tree_attr() for (open_tree_attr) unless since(6, 15).or_else(|| real_kernel_only(FOREIGN)) => {
        in_namespace(|| unsafe {
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::empty(), c""), Ok(0));
            let mut attr = attr(MOUNT_ATTR::RDONLY | MOUNT_ATTR::NOEXEC, MOUNT_ATTR::empty(), MS::empty());
            let (flags, size) = (OPEN_TREE::CLONE.bits(), size_of::<MountAttr>());
            let copy = calls::open_tree_attr(CWD, c"a".as_ptr(), flags, &mut attr, size).expect("a copy");
            let flags = MOVE_MOUNT::F_EMPTY_PATH.bits();
            assert_eq!(calls::move_mount(copy, c"".as_ptr(), CWD, c"b".as_ptr(), flags), Ok(0));
            assert!(Mount::at("/a").is_some_and(|told| told.options == "rw,relatime"));
            assert!(Mount::at("/b").is_some_and(|told| told.options == "ro,noexec,relatime"));
        });
    }

    fn statmount_and_listmount() for (statmount, listmount) unless since(6, 8).or_else(|| real_kernel_only(FOREIGN)) => {
        in_namespace(|| unsafe {
            assert_eq!(mount(c"ours", c"a", c"tmpfs", MS::NOSUID, c"size=64k"), Ok(0));
            calls::mkdirat(CWD, c"a/inner".as_ptr(), 0o700).expect("a directory");
            let flags = MS::NOEXEC | MS::RDONLY;
            assert_eq!(mount(c"inner", c"a/inner", c"ramfs", flags, c""), Ok(0));
            let id = |path: &CStr| {
                let mut stat = Statx::default();
                calls::statx(CWD, path.as_ptr(), 0, STATX::MNT_ID_UNIQUE.bits(), &mut stat).expect("statx");
                stat.mnt_id
            };
            let (outer, inner) = (id(c"a"), id(c"a/inner"));
            assert_ne!(outer, inner);

            let wanted = STATMOUNT::SB_BASIC | STATMOUNT::MNT_BASIC | STATMOUNT::MNT_ROOT | STATMOUNT::MNT_POINT
                | STATMOUNT::FS_TYPE;
            let mut told = Told { head: Statmount::default(), texts: [0; 512] };
            let asked = request(inner, wanted.bits());
            assert_eq!(calls::statmount(&asked, (&raw mut told).cast(), size_of::<Told>(), 0), Ok(0));
            let head = &told.head;
            assert_eq!(STATMOUNT::from_bits_retain(head.mask) & wanted, wanted);
            let line = Mount::at("/a/inner").expect("a mount");
            assert_eq!((u64::from(head.mnt_id_old), u64::from(head.mnt_parent_id_old)), (line.id, line.parent));
            assert_eq!((head.mnt_id, head.mnt_parent_id), (inner, outer));
            assert_eq!(Magic(head.sb_magic as u32), Magic::RAMFS);
            let attr = MOUNT_ATTR::from_bits_retain(head.mnt_attr);
            assert_eq!(attr, MOUNT_ATTR::RDONLY | MOUNT_ATTR::NOEXEC);
            assert_eq!(MS::from_bits_retain(head.mnt_propagation as ulong), MS::PRIVATE);
            assert_eq!((told.text(head.mnt_root), told.text(head.fs_type)), (c"/", c"ramfs"));
            assert!(told.text(head.mnt_point).to_bytes().ends_with(b"/a/inner"));
            assert!(head.size as usize > size_of::<Statmount>());
            let answer = calls::statmount(&asked, (&raw mut told).cast(), size_of::<Statmount>(), 0);
            assert_eq!(answer, Err(Errno::EOVERFLOW));

            // Both are below the root, the one below the other.
            let mut ids = [0u64; 512];
            let mut list = |from, after, flags: LISTMOUNT| {
                let count = calls::listmount(&request(from, after), ids.as_mut_ptr(), 512, flags.bits()).expect("mounts");
                (ids, count as usize)
            };
            let (all, count) = list(LSMT::ROOT.0, 0, LISTMOUNT::empty());
            assert!(all[..count].is_sorted() && all[..count].contains(&outer) && all[..count].contains(&inner));
            assert_eq!(count, Mount::count());
            let (below, count) = list(outer, 0, LISTMOUNT::empty());
            assert_eq!(&below[..count], [inner]);
            assert_eq!(list(outer, inner, LISTMOUNT::empty()).1, 0);
            if since(6, 10).is_none() {
                let (all, count) = list(LSMT::ROOT.0, 0, LISTMOUNT::REVERSE);
                assert!(all[..count].iter().rev().is_sorted());
            }
            calls::umount2(c"a/inner".as_ptr(), 0).expect("an end");
            assert_eq!(calls::statmount(&asked, (&raw mut told).cast(), size_of::<Told>(), 0), Err(Errno::ENOENT));
        });
    }

    /// A namespace's number is in its file's handle.
    fn listns() for (listns) unless since(6, 19).or_else(|| real_kernel_only(FOREIGN)) => {
        let list = || unsafe {
            let mut asked = NsIdReq::default();
            (asked.size, asked.ns_type) = (size_of::<NsIdReq>() as u32, NsType::UTS.bits());
            let mut ids = [0u64; 64];
            // SAFETY: both are ours.
            let count = calls::listns(&asked, ids.as_mut_ptr(), 64, 0).expect("namespaces") as usize;
            assert!(ids[..count].is_sorted());
            (ids, count)
        };
        let own = || {
            #[repr(C)]
            struct Handle(FileHandle, NsfsFileHandle);
            let mut handle = Handle(FileHandle { handle_bytes: 16, handle_type: 0 }, NsfsFileHandle::default());
            let (path, mut mount) = (c"/proc/self/ns/uts", 0);
            let flags = AT::SYMLINK_FOLLOW.bits();
            // SAFETY: the path is a C string, the rest is ours.
            unsafe {
                calls::name_to_handle_at(CWD, path.as_ptr(), (&raw mut handle).cast(), (&raw mut mount).cast::<int>().cast(), flags)
            }.expect("a handle");
            assert_eq!(NsType::from_bits_retain(handle.1.ns_type), NsType::UTS);
            handle.1.ns_id
        };
        let (ids, count) = list();
        assert!(ids[..count].contains(&own()) && ids[..count].contains(&InitNsId::UTS.0));
        let ended = in_child(|| {
            // SAFETY: it is this child's own.
            unsafe { calls::unshare(0x0400_0000) }.expect("a namespace");
            assert!(!ids[..count].contains(&own()));
            let (more, count) = list();
            assert!(more[..count].contains(&own()));
        });
        assert_eq!(ended, Ended::Exited(0));
    }
}

/// Gives this process a mount namespace, of which no other knows.
///
/// # Safety
/// The process has to be the caller's.
pub unsafe fn own_namespace() {
    const NEWNS: ulong = 0x0002_0000;
    // SAFETY: the caller's promise; the path is a C string.
    unsafe {
        calls::unshare(NEWNS).expect("a mount namespace");
        let flags = MS::REC | MS::PRIVATE;
        calls::mount(null(), c"/".as_ptr(), null(), flags.bits(), null()).expect("a private tree");
    }
}

/// Does this in a child with a mount namespace of its own, in a folder with the directories a, b and c.
pub fn in_namespace(work: impl FnOnce()) {
    let _folder = Folder::new();
    for name in [c"a", c"b", c"c"] {
        // SAFETY: the path is a C string.
        unsafe { calls::mkdirat(CWD, name.as_ptr(), 0o755) }.expect("a directory");
    }
    let ended = in_child(|| {
        // SAFETY: the child is ours.
        unsafe { own_namespace() };
        work();
    });
    assert_eq!(ended, Ended::Exited(0));
}

unsafe fn mount(source: &CStr, target: &CStr, kind: &CStr, flags: MS, options: &CStr) -> Result<int> {
    // SAFETY: the paths are C strings; whose namespace it is the caller knows.
    unsafe { calls::mount(source.as_ptr(), target.as_ptr(), kind.as_ptr(), flags.bits(), options.as_ptr().cast()) }
}

/// Sets a parameter of a file system.
unsafe fn set(fs: int, key: &CStr, value: &CStr) -> Result<int> {
    // SAFETY: both are C strings.
    unsafe { calls::fsconfig(fs, FSCONFIG::SET_STRING.0, key.as_ptr(), value.as_ptr().cast(), 0) }
}

fn attr(set: MOUNT_ATTR, clear: MOUNT_ATTR, propagation: MS) -> MountAttr {
    let mut attr = MountAttr::default();
    (attr.attr_set, attr.attr_clr, attr.propagation) = (set.bits(), clear.bits(), propagation.bits() as u64);
    attr
}

fn request(id: u64, param: u64) -> MntIdReq {
    let mut request = MntIdReq::default();
    (request.size, request.mnt_id, request.param) = (size_of::<MntIdReq>() as u32, id, param);
    request
}

/// What `statmount` tells, and its texts.
#[repr(C)]
struct Told {
    head: Statmount,
    texts: [u8; 512],
}

impl Told {
    fn text(&self, at: u32) -> &CStr {
        CStr::from_bytes_until_nul(&self.texts[at as usize..]).expect("a text")
    }
}

/// A line of /proc/self/mountinfo.
struct Mount {
    id: u64,
    parent: u64,
    device: &'static str,
    root: &'static str,
    options: &'static str,
    /// What is shared with whom; empty if nothing is.
    tags: &'static str,
    kind: &'static str,
    source: &'static str,
    super_options: &'static str,
}

impl Mount {
    fn all() -> impl Iterator<Item = &'static str> {
        let memory = sys::memory(1 << 17);
        let mut len = 0;
        // SAFETY: the memory is ours.
        unsafe {
            let fd = calls::openat(CWD, c"/proc/self/mountinfo".as_ptr(), O::CLOEXEC.bits(), 0).expect("/proc");
            while let n @ 1.. = calls::read(fd, memory[len..].as_mut_ptr().cast(), memory.len() - len).expect("lines") {
                len += n as usize;
            }
            let _ = calls::close(fd);
        }
        str(&memory[..len]).lines()
    }

    fn count() -> usize {
        Mount::all().count()
    }

    /// The mount whose place ends so.
    fn at(place: &str) -> Option<Mount> {
        let line = Mount::all().find(|line| line.split(' ').nth(4).is_some_and(|point| point.ends_with(place)))?;
        let (left, right) = line.split_once(" - ")?;
        let mut words = left.splitn(7, ' ');
        let mut word = || words.next().unwrap_or_default();
        let (id, parent, device, root, _, options) = (word(), word(), word(), word(), word(), word());
        let tags = word();
        let mut words = right.splitn(3, ' ');
        let mut word = || words.next().unwrap_or_default();
        let (kind, source, super_options) = (word(), word(), word());
        let number = |text: &str| text.parse().expect("a number");
        Some(Mount { id: number(id), parent: number(parent), device, root, options, tags, kind, source, super_options })
    }
}

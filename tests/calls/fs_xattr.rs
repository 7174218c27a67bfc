//! Extended attributes, and a file's attributes that are bits.

use crate::common::*;
use crate::harness::{Ended, emulated, in_child, root_only, since};
use barelinux::{Errno, calls, types::*, with_call};
use core::ffi::CStr;
use core::ptr::null_mut;

tests! {
    group;

    fn by_path() for (setxattr, getxattr, listxattr, removexattr) {
        let _folder = files();
        let path = c"link".as_ptr();
        // SAFETY: the paths and names are C strings, the bytes are ours.
        unsafe {
            all_of(c"user.one", Calls {
                set: &|name, value, flags: XATTR| {
                    calls::setxattr(path, name.as_ptr(), value.as_ptr().cast(), value.len(), flags.bits())
                },
                get: &|name, room: &mut [u8]| calls::getxattr(path, name.as_ptr(), room.as_mut_ptr().cast(), room.len()),
                list: &|room: &mut [u8]| calls::listxattr(path, room.as_mut_ptr().cast(), room.len()),
                remove: &|name| calls::removexattr(path, name.as_ptr()),
                // It is the file's that the link leads to.
                other: &|name, room| {
                    let fd = calls::openat(CWD, c"file".as_ptr(), 0, 0).expect("the file");
                    calls::fgetxattr(fd, name.as_ptr(), room.as_mut_ptr().cast(), room.len())
                },
            });
        }
    }

    /// A link has attributes, too, and root may set some.
    fn of_a_link() for (lsetxattr, lgetxattr, llistxattr, lremovexattr) unless root_only() => {
        let _folder = files();
        let path = c"link".as_ptr();
        // SAFETY: the paths and names are C strings, the bytes are ours.
        unsafe {
            all_of(c"trusted.one", Calls {
                set: &|name, value, flags: XATTR| {
                    calls::lsetxattr(path, name.as_ptr(), value.as_ptr().cast(), value.len(), flags.bits())
                },
                get: &|name, room: &mut [u8]| calls::lgetxattr(path, name.as_ptr(), room.as_mut_ptr().cast(), room.len()),
                list: &|room: &mut [u8]| calls::llistxattr(path, room.as_mut_ptr().cast(), room.len()),
                remove: &|name| calls::lremovexattr(path, name.as_ptr()),
                // The same link under a second name.
                other: &|name, room| {
                    assert_eq!(calls::getxattr(path, name.as_ptr(), null_mut(), 0), Err(Errno::ENODATA));
                    calls::lgetxattr(c"same".as_ptr(), name.as_ptr(), room.as_mut_ptr().cast(), room.len())
                },
            });
        }
    }

    fn by_descriptor() for (fsetxattr, fgetxattr, flistxattr, fremovexattr) {
        let _folder = files();
        // SAFETY: the paths and names are C strings, the bytes and the descriptor are ours.
        unsafe {
            let fd = calls::openat(CWD, c"file".as_ptr(), 0, 0).expect("the file");
            all_of(c"user.one", Calls {
                set: &|name, value, flags: XATTR| {
                    calls::fsetxattr(fd, name.as_ptr(), value.as_ptr().cast(), value.len(), flags.bits())
                },
                get: &|name, room: &mut [u8]| calls::fgetxattr(fd, name.as_ptr(), room.as_mut_ptr().cast(), room.len()),
                list: &|room: &mut [u8]| calls::flistxattr(fd, room.as_mut_ptr().cast(), room.len()),
                remove: &|name| calls::fremovexattr(fd, name.as_ptr()),
                other: &|name, room| {
                    calls::getxattr(c"file".as_ptr(), name.as_ptr(), room.as_mut_ptr().cast(), room.len())
                },
            });
        }
    }

    fn from_a_directory() for (setxattrat, getxattrat, listxattrat, removexattrat)
        unless since(6, 13).or_else(|| emulated("qemu-user has no setxattrat")) => {
        let folder = files();
        let size = size_of::<XattrArgs>();
        let args = |at: usize, len: usize, flags: XATTR| {
            let mut args = XattrArgs::default();
            (args.value, args.size, args.flags) = (at as u64, len as u32, flags.bits() as u32);
            args
        };
        // SAFETY: the paths and names are C strings, the bytes and the descriptor are ours.
        unsafe {
            let here = calls::openat(CWD, c".".as_ptr(), O::DIRECTORY.bits(), 0).expect("the directory");
            calls::chdir(c"/".as_ptr()).expect("the root");
            let path = c"link".as_ptr();
            all_of(c"user.one", Calls {
                set: &|name, value, flags| {
                    let args = args(value.as_ptr().expose_provenance(), value.len(), flags);
                    calls::setxattrat(here, path, 0, name.as_ptr(), &args, size)
                },
                get: &|name, room| {
                    let mut args = args(room.as_mut_ptr().expose_provenance(), room.len(), XATTR::empty());
                    calls::getxattrat(here, path, 0, name.as_ptr(), &mut args, size)
                },
                list: &|room| calls::listxattrat(here, path, 0, room.as_mut_ptr().cast(), room.len()),
                remove: &|name| calls::removexattrat(here, path, 0, name.as_ptr()),
                other: &|name, room| {
                    calls::chdir(folder.path().as_ptr()).expect("the folder");
                    let len = calls::getxattr(c"file".as_ptr(), name.as_ptr(), room.as_mut_ptr().cast(), room.len());
                    calls::chdir(c"/".as_ptr()).expect("the root");
                    len
                },
            });
            // The link itself, and what the struct must not have.
            let set = |flags: AT, args: XattrArgs, size| calls::setxattrat(here, path, flags.bits() as uint, c"user.x".as_ptr(), &args, size);
            assert_eq!(set(AT::SYMLINK_NOFOLLOW, args(here as usize, 0, XATTR::empty()), size), Err(Errno::EPERM));
            assert_eq!(set(AT::empty(), args(0, 0, XATTR::from_bits_retain(4)), size), Err(Errno::EINVAL));
            assert_eq!(set(AT::empty(), args(0, 0, XATTR::empty()), size - 1), Err(Errno::EINVAL));
            calls::chdir(folder.path().as_ptr()).expect("the folder");
        }
    }

    /// A user of the list may what others may not, and the mode shows the mask.
    fn access_control_lists() unless root_only() => {
        let _folder = files();
        #[repr(C)]
        struct List(PosixAclXattrHeader, [PosixAclXattrEntry; 5]);
        const USER: uid_t = 1234;
        let entry = |tag: AclTag, perm: AclPerm, id: u32| {
            PosixAclXattrEntry { tag: tag.0.to_le(), perm: perm.bits().to_le(), id: id.to_le() }
        };
        let list = List(PosixAclXattrHeader { version: AclVersion::CURRENT.0.to_le() }, [
            entry(AclTag::USER_OBJ, AclPerm::READ | AclPerm::WRITE, !0),
            entry(AclTag::USER, AclPerm::READ, USER),
            entry(AclTag::GROUP_OBJ, AclPerm::empty(), !0),
            entry(AclTag::MASK, AclPerm::READ | AclPerm::EXECUTE, !0),
            entry(AclTag::OTHER, AclPerm::empty(), !0),
        ]);
        let name = c"system.posix_acl_access".as_ptr();
        // SAFETY: the paths and names are C strings, the list is ours; only a child becomes another user.
        unsafe {
            let answer = calls::setxattr(c"file".as_ptr(), name, (&raw const list).cast(), size_of::<List>(), 0);
            assert_eq!(answer, Ok(0));
            assert_eq!(stat_of(c"file").map(|stat| stat.mode), Ok(0o100650));
            for (user, answer) in [(USER, Ok(0)), (USER + 1, Err(Errno::EACCES))] {
                let ended = in_child(|| {
                    with_call!(setuid32 => { calls::setuid32(user) } else { calls::setuid(user as kernel_uid_t) }).expect("a user");
                    assert_eq!(calls::faccessat(CWD, c"file".as_ptr(), OK::R.bits()), answer);
                    assert_eq!(calls::faccessat(CWD, c"file".as_ptr(), OK::W.bits()), Err(Errno::EACCES));
                });
                assert_eq!(ended, Ended::Exited(0));
            }
        }
    }

    /// What one of the two calls sets, the other tells; `statx` tells it too.
    fn file_attributes() for (file_getattr, file_setattr)
        unless since(6, 17).or_else(|| emulated("qemu-user has no file_getattr")) => {
        let _folder = files();
        let size = size_of::<FileAttr>();
        let nodump = || {
            let stat = stat_of(c"file").expect("a file");
            assert!(STATX_ATTR::from_bits_retain(stat.attributes_mask).contains(STATX_ATTR::NODUMP));
            STATX_ATTR::from_bits_retain(stat.attributes).contains(STATX_ATTR::NODUMP)
        };
        let mut attr = FileAttr::default();
        let path = c"link".as_ptr();
        // SAFETY: the paths are C strings, the struct is ours.
        unsafe {
            assert_eq!(calls::file_getattr(CWD, path, &mut attr, size, 0), Ok(0));
            assert!(!FS_XFLAG::from_bits_retain(attr.xflags).contains(FS_XFLAG::NODUMP) && !nodump());
            attr.xflags |= FS_XFLAG::NODUMP.bits();
            assert_eq!(calls::file_setattr(CWD, path, &attr, size, 0), Ok(0));
            assert!(nodump());
            let mut told = FileAttr::default();
            assert_eq!(calls::file_getattr(CWD, c"file".as_ptr(), &mut told, size, 0), Ok(0));
            assert_eq!(told, attr);
            attr.xflags -= FS_XFLAG::NODUMP.bits();
            assert_eq!(calls::file_setattr(CWD, path, &attr, size, 0), Ok(0));
            assert!(!nodump());
            assert_eq!(calls::file_getattr(CWD, path, &mut attr, size - 1, 0), Err(Errno::EINVAL));
            assert_eq!(calls::file_setattr(CWD, c"none".as_ptr(), &attr, size, 0), Err(Errno::ENOENT));
        }
    }
}

/// A file, and a link to it under two names.
fn files() -> Folder {
    let folder = Folder::new();
    make(c"file", b"");
    // SAFETY: the paths are C strings.
    unsafe {
        calls::symlinkat(c"file".as_ptr(), CWD, c"link".as_ptr()).expect("a link");
        calls::linkat(CWD, c"link".as_ptr(), CWD, c"same".as_ptr(), 0).expect("a link's link");
    }
    folder
}

/// One family's calls, and another's to read what it wrote.
#[allow(clippy::type_complexity)] // they have only this in common
struct Calls<'a> {
    set: &'a dyn Fn(&CStr, &[u8], XATTR) -> Result<int>,
    get: &'a dyn Fn(&CStr, &mut [u8]) -> Result<ssize_t>,
    list: &'a dyn Fn(&mut [u8]) -> Result<ssize_t>,
    remove: &'a dyn Fn(&CStr) -> Result<int>,
    other: &'a dyn Fn(&CStr, &mut [u8]) -> Result<ssize_t>,
}

fn all_of(name: &CStr, calls: Calls) {
    let mut room = [0; 256];
    let value = b"any bytes\0\xff";
    assert_eq!((calls.get)(name, &mut room), Err(Errno::ENODATA));
    assert_eq!((calls.set)(name, value, XATTR::REPLACE), Err(Errno::ENODATA));
    assert_eq!((calls.set)(name, value, XATTR::CREATE), Ok(0));
    assert_eq!((calls.set)(name, value, XATTR::CREATE), Err(Errno::EEXIST));
    for get in [calls.get, calls.other] {
        room.fill(0x55);
        assert_eq!(get(name, &mut room), Ok(value.len() as ssize_t));
        assert_eq!(&room[..value.len() + 1], b"any bytes\0\xff\x55");
    }
    // Only the size; too little room.
    assert_eq!((calls.get)(name, &mut []), Ok(value.len() as ssize_t));
    assert_eq!((calls.get)(name, &mut room[..4]), Err(Errno::ERANGE));
    let is_listed = || {
        let mut room = [0; 256];
        let size = (calls.list)(&mut []).expect("a size");
        assert_eq!((calls.list)(&mut room), Ok(size));
        let mut names = room[..size as usize].split_inclusive(|byte| *byte == 0);
        names.any(|listed| listed == name.to_bytes_with_nul())
    };
    assert!(is_listed());
    assert_eq!((calls.set)(name, b"new", XATTR::REPLACE), Ok(0));
    assert_eq!(((calls.other)(name, &mut room), &room[..3]), (Ok(3), &b"new"[..]));
    assert_eq!((calls.remove)(name), Ok(0));
    assert!(!is_listed());
    assert_eq!((calls.other)(name, &mut room), Err(Errno::ENODATA));
    assert_eq!((calls.remove)(name), Err(Errno::ENODATA));
}

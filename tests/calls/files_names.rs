//! Names: links, renaming, directories.

use crate::common::*;
use crate::files::open;
use crate::harness::{read_file, root_only, sys};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;

tests! {
    group;

    fn link() if link for (link) {
        let _folder = Folder::new();
        make(c"file", b"contents");
        symlink_to(c"file", c"symlink");
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::link(c"file".as_ptr(), c"second".as_ptr()), Ok(0));
            assert!(are_the_same(c"file", c"second"));
            assert_eq!(stat_of(c"file").map(|stat| stat.nlink), Ok(2));
            assert_eq!(calls::link(c"file".as_ptr(), c"second".as_ptr()), Err(Errno::EEXIST));
            // A link to the symbolic link, not to what it leads to.
            assert_eq!(calls::link(c"symlink".as_ptr(), c"third".as_ptr()), Ok(0));
            assert!(are_the_same(c"symlink", c"third"));
        }
    }

    fn linkat() for (linkat) {
        let _folder = Folder::new();
        let (from, to) = (folder(c"from"), folder(c"to"));
        make(c"from/file", b"contents");
        symlink_to(c"file", c"from/symlink");
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::linkat(from, c"file".as_ptr(), to, c"second".as_ptr(), 0), Ok(0));
            assert!(are_the_same(c"from/file", c"to/second"));
            let follow = AT::SYMLINK_FOLLOW.bits();
            assert_eq!(calls::linkat(from, c"symlink".as_ptr(), to, c"third".as_ptr(), follow), Ok(0));
            assert!(are_the_same(c"from/file", c"to/third"));
            assert_eq!(calls::linkat(from, c"symlink".as_ptr(), to, c"fourth".as_ptr(), 0), Ok(0));
            assert!(are_the_same(c"from/symlink", c"to/fourth"));
            assert_eq!(stat_of(c"from/file").map(|stat| stat.nlink), Ok(3));
        }
    }

    fn unlink() if unlink for (unlink) {
        let _folder = Folder::new();
        make(c"file", b"contents");
        folder(c"folder");
        let fd = open(c"file", O::RDONLY);
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::unlink(c"file".as_ptr()), Ok(0));
            assert_eq!(stat_of(c"file").map(|_| ()), Err(Errno::ENOENT));
            assert_eq!((statx(fd).nlink, statx(fd).size), (0, 8));
            assert_eq!(calls::unlink(c"file".as_ptr()), Err(Errno::ENOENT));
            assert_eq!(calls::unlink(c"folder".as_ptr()), Err(Errno::EISDIR));
        }
    }

    fn unlinkat() for (unlinkat) {
        let _folder = Folder::new();
        let dir = folder(c"folder");
        make(c"folder/file", b"contents");
        let remove = |dir, name: &CStr, flags: AT| {
            // SAFETY: the path is a C string.
            unsafe { calls::unlinkat(dir, name.as_ptr(), flags.bits()) }
        };
        assert_eq!(remove(CWD, c"folder", AT::REMOVEDIR), Err(Errno::ENOTEMPTY));
        assert_eq!(remove(dir, c"file", AT::REMOVEDIR), Err(Errno::ENOTDIR));
        assert_eq!(remove(dir, c"file", AT::empty()), Ok(0));
        assert_eq!(stat_of(c"folder/file").map(|_| ()), Err(Errno::ENOENT));
        assert_eq!(remove(CWD, c"folder", AT::REMOVEDIR), Ok(0));
        assert_eq!(stat_of(c"folder").map(|_| ()), Err(Errno::ENOENT));
    }

    fn symlink() if symlink for (symlink) {
        let _folder = Folder::new();
        make(c"file", b"contents");
        // SAFETY: the paths are C strings.
        assert_eq!(unsafe { calls::symlink(c"./file".as_ptr(), c"symlink".as_ptr()) }, Ok(0));
        assert!(says(c"symlink", 6));
        assert_eq!(read_file(c"symlink", &mut [0; 16]), Some(&b"contents"[..]));
        // SAFETY: the paths are C strings.
        assert_eq!(unsafe { calls::symlink(c"file".as_ptr(), c"symlink".as_ptr()) }, Err(Errno::EEXIST));
    }

    fn symlinkat() for (symlinkat) {
        let _folder = Folder::new();
        let dir = folder(c"folder");
        make(c"file", b"contents");
        // SAFETY: the paths are C strings.
        assert_eq!(unsafe { calls::symlinkat(c"../file".as_ptr(), dir, c"symlink".as_ptr()) }, Ok(0));
        assert!(says(c"folder/symlink", 7));
        assert_eq!(read_file(c"folder/symlink", &mut [0; 16]), Some(&b"contents"[..]));
    }

    fn readlink() if readlink for (readlink) {
        let _folder = Folder::new();
        symlink_to(c"whereto", c"symlink");
        make(c"file", b"");
        let mut buffer = [0xa5; 16];
        let mut read = |path: &CStr, size| {
            // SAFETY: the path is a C string, the buffer is ours.
            let len = unsafe { calls::readlink(path.as_ptr(), buffer.as_mut_ptr().cast(), size) }?;
            Ok((len, buffer))
        };
        assert_eq!(read(c"symlink", 16), Ok((7, *b"whereto\xa5\xa5\xa5\xa5\xa5\xa5\xa5\xa5\xa5")));
        assert_eq!(read(c"symlink", 3).map(|(len, _)| len), Ok(3));
        assert_eq!(read(c"file", 16), Err(Errno::EINVAL));
    }

    fn readlinkat() for (readlinkat) {
        let _folder = Folder::new();
        let dir = folder(c"folder");
        symlink_to(c"whereto", c"folder/symlink");
        let mut buffer = [0xa5; 9];
        let mut read = |dir, path: &CStr, size| {
            // SAFETY: the path is a C string, the buffer is ours.
            let len = unsafe { calls::readlinkat(dir, path.as_ptr(), buffer.as_mut_ptr().cast(), size) }?;
            Ok((len, buffer))
        };
        assert_eq!(read(dir, c"symlink", 9), Ok((7, *b"whereto\xa5\xa5")));
        // An empty path is the descriptor's own.
        let link = open(c"folder/symlink", O::PATH | O::NOFOLLOW);
        assert_eq!(read(link, c"", 3), Ok((3, *b"whereto\xa5\xa5")));
        assert_eq!(read(CWD, c"folder", 9), Err(Errno::EINVAL));
    }

    fn rename() if rename for (rename) {
        let _folder = Folder::new();
        make(c"file", b"contents");
        make(c"other", b"others");
        let ino = stat_of(c"file").map(|stat| stat.ino);
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::rename(c"file".as_ptr(), c"other".as_ptr()), Ok(0));
            assert_eq!((stat_of(c"other").map(|stat| stat.ino), stat_of(c"file").map(|_| ())), (ino, Err(Errno::ENOENT)));
            assert_eq!(calls::rename(c"file".as_ptr(), c"other".as_ptr()), Err(Errno::ENOENT));
        }
    }

    fn renameat() if renameat for (renameat) {
        let _folder = Folder::new();
        let (from, to) = (folder(c"from"), folder(c"to"));
        make(c"from/file", b"contents");
        let ino = stat_of(c"from/file").map(|stat| stat.ino);
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::renameat(from, c"file".as_ptr(), to, c"other".as_ptr()), Ok(0));
            assert_eq!(stat_of(c"to/other").map(|stat| stat.ino), ino);
            assert_eq!(calls::renameat(from, c"file".as_ptr(), to, c"other".as_ptr()), Err(Errno::ENOENT));
        }
    }

    fn renameat2() for (renameat2) {
        let _folder = Folder::new();
        let (from, to) = (folder(c"from"), folder(c"to"));
        make(c"from/file", b"contents");
        make(c"to/other", b"others");
        let inos = || (stat_of(c"from/file").map(|stat| stat.ino), stat_of(c"to/other").map(|stat| stat.ino));
        let rename = |flags: RENAME| {
            // SAFETY: the paths are C strings.
            unsafe { calls::renameat2(from, c"file".as_ptr(), to, c"other".as_ptr(), flags.bits()) }
        };
        let (file, other) = inos();
        assert_eq!((rename(RENAME::NOREPLACE), inos()), (Err(Errno::EEXIST), (file, other)));
        assert_eq!((rename(RENAME::EXCHANGE), inos()), (Ok(0), (other, file)));
        assert_eq!((rename(RENAME::EXCHANGE | RENAME::NOREPLACE), inos()), (Err(Errno::EINVAL), (other, file)));
        assert_eq!((rename(RENAME::empty()), inos()), (Ok(0), (Err(Errno::ENOENT), other)));
    }

    fn renameat2_leaves_a_whiteout() for (renameat2) unless root_only() => {
        let _folder = Folder::new();
        make(c"file", b"contents");
        // SAFETY: the paths are C strings.
        let answer = unsafe { calls::renameat2(CWD, c"file".as_ptr(), CWD, c"other".as_ptr(), RENAME::WHITEOUT.bits()) };
        assert_eq!((answer, read_file(c"other", &mut [0; 16])), (Ok(0), Some(&b"contents"[..])));
        let left = stat_of(c"file").expect("a whiteout");
        assert_eq!((S_IF(left.mode & S_IF::FMT), left.rdev_major, left.rdev_minor), (S_IF::CHR, 0, 0));
    }

    fn rmdir() if rmdir for (rmdir) {
        let _folder = Folder::new();
        folder(c"folder");
        make(c"folder/file", b"");
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::rmdir(c"folder".as_ptr()), Err(Errno::ENOTEMPTY));
            assert_eq!(calls::rmdir(c"folder/file".as_ptr()), Err(Errno::ENOTDIR));
            calls::unlinkat(CWD, c"folder/file".as_ptr(), 0).expect("a file");
            assert_eq!(calls::rmdir(c"folder".as_ptr()), Ok(0));
            assert_eq!(stat_of(c"folder").map(|_| ()), Err(Errno::ENOENT));
        }
    }

    fn chdir() for (chdir) {
        let outer = Folder::new();
        folder(c"folder");
        make(c"file", b"");
        // SAFETY: the paths are C strings.
        unsafe {
            assert_eq!(calls::chdir(c"folder".as_ptr()), Ok(0));
            assert!(is_current(outer.path(), b"/folder"));
            assert_eq!(calls::chdir(c"../file".as_ptr()), Err(Errno::ENOTDIR));
            assert_eq!(calls::chdir(c"none".as_ptr()), Err(Errno::ENOENT));
            assert_eq!(calls::chdir(c"/".as_ptr()), Ok(0));
            assert!(is_current(c"/", b""));
        }
    }

    fn fchdir() for (fchdir) {
        let outer = Folder::new();
        let dir = folder(c"folder");
        // SAFETY: the descriptors are ours.
        unsafe {
            assert_eq!(calls::fchdir(dir), Ok(0));
            assert!(is_current(outer.path(), b"/folder"));
            assert_eq!(calls::fchdir(file()), Err(Errno::ENOTDIR));
            assert_eq!(calls::fchdir(-1), Err(Errno::EBADF));
        }
    }

    fn getcwd() for (getcwd) {
        let outer = Folder::new();
        let mut buffer = [0; 64];
        let path = outer.path().to_bytes_with_nul();
        // SAFETY: the buffer is ours.
        unsafe {
            assert_eq!(calls::getcwd(buffer.as_mut_ptr().cast(), 64), Ok(path.len() as int));
            assert_eq!(&buffer[..path.len()], path);
            assert_eq!(calls::getcwd(buffer.as_mut_ptr().cast(), path.len() as ulong - 1), Err(Errno::ERANGE));
            // One that is gone has no path.
            folder(c"folder");
            calls::chdir(c"folder".as_ptr()).expect("a directory");
            calls::unlinkat(CWD, c"../folder".as_ptr(), AT::REMOVEDIR.bits()).expect("a directory");
            assert_eq!(calls::getcwd(buffer.as_mut_ptr().cast(), 64), Err(Errno::ENOENT));
        }
    }

    /// Offsets are taken as they come: to one of them the position can go back.
    fn getdents64() for (getdents64) {
        let _folder = Folder::new();
        let dir = one_of_each();
        let mut buffer = [0u64; 64];
        let mut found = Found::default();
        // SAFETY: the records are the kernel's own, in our buffer.
        unsafe {
            let start = buffer.as_mut_ptr().cast::<Dirent64>();
            let len = calls::getdents64(dir, start, size_of_val(&buffer) as uint).expect("entries") as usize;
            let (mut at, mut last) = (0, None);
            while at < len {
                let record = start.byte_add(at);
                let name = CStr::from_ptr((&raw const (*record).name).cast());
                found.add(name, (*record).ino, Some(DT((*record).kind)));
                if let Some(off) = last.replace((*record).off) {
                    assert_eq!(name_at(dir, off), Some(Named::new(name)));
                }
                at += usize::from((*record).reclen);
            }
            assert_eq!(at, len);
            assert_eq!(name_at(dir, last.expect("an entry")), None);
            found.is_all();
            // Where not even one fits.
            sys::lseek(dir, 0, SEEK::SET).expect("the start");
            assert_eq!(calls::getdents64(dir, start, 20), Err(Errno::EINVAL));
        }
    }

    fn getdents() if getdents for (getdents) {
        let _folder = Folder::new();
        let dir = one_of_each();
        let mut buffer = [0 as ulong; 128];
        let mut found = Found::default();
        // SAFETY: the records are the kernel's own, in our buffer.
        unsafe {
            let start = buffer.as_mut_ptr().cast::<Dirent>();
            let len = calls::getdents(dir, start, size_of_val(&buffer) as uint).expect("entries") as usize;
            let mut at = 0;
            while at < len {
                let record = start.byte_add(at);
                let size = usize::from((*record).reclen);
                let name = CStr::from_ptr((&raw const (*record).name).cast());
                // The type is the record's last byte.
                found.add(name, (*record).ino, Some(DT(*record.byte_add(size - 1).cast::<u8>())));
                at += size;
            }
            assert_eq!(at, len);
            assert_eq!(calls::getdents(dir, start, size_of_val(&buffer) as uint), Ok(0));
        }
        found.is_all();
    }

    fn readdir() if readdir for (readdir) unless crate::harness::foreign_big("qemu-user lacks it") => {
        let _folder = Folder::new();
        let dir = one_of_each();
        let mut buffer = [0 as ulong; 128];
        let mut found = Found::default();
        // SAFETY: the record is the kernel's own, in our buffer.
        unsafe {
            let record = buffer.as_mut_ptr().cast::<OldDirent>();
            loop {
                match calls::readdir(dir, record, 1).expect("an entry") {
                    0 => break,
                    one => assert_eq!(one, 1),
                }
                let name = CStr::from_ptr((&raw const (*record).name).cast());
                assert_eq!(name.count_bytes(), usize::from((*record).namlen));
                found.add(name, (*record).ino, None);
            }
        }
        found.is_all();
    }
}

/// Makes a directory, and opens it.
fn folder(path: &CStr) -> int {
    // SAFETY: the path is a C string.
    unsafe { calls::mkdirat(CWD, path.as_ptr(), 0o755) }.expect("a directory");
    open(path, O::DIRECTORY)
}

/// Makes a symbolic link.
fn symlink_to(target: &CStr, path: &CStr) {
    // SAFETY: the paths are C strings.
    unsafe { calls::symlinkat(target.as_ptr(), CWD, path.as_ptr()) }.expect("a symbolic link");
}

/// Is it a symbolic link that says so many bytes?
fn says(path: &CStr, len: u64) -> bool {
    stat_of(path).is_ok_and(|stat| (S_IF(stat.mode & S_IF::FMT), stat.size) == (S_IF::LNK, len))
}

/// Are these two names of one file?
fn are_the_same(one: &CStr, two: &CStr) -> bool {
    let [one, two] = [one, two].map(|path| stat_of(path).map(|stat| (stat.dev_major, stat.dev_minor, stat.ino)));
    one.is_ok() && one == two
}

/// Is the current directory this path with this behind it, as /proc has it?
fn is_current(path: &CStr, behind: &[u8]) -> bool {
    let mut link = [0u8; 128];
    let buffer = link.as_mut_ptr().cast();
    // SAFETY: the path is a C string, the buffer is ours.
    let len = unsafe { calls::readlinkat(CWD, c"/proc/self/cwd".as_ptr(), buffer, 128) }.expect("a link");
    link[..len as usize].strip_prefix(path.to_bytes()) == Some(behind)
}

/// Makes some files of different types in a folder, and opens that.
fn one_of_each() -> int {
    let dir = folder(c"entries");
    make(c"entries/file", b"");
    symlink_to(c"file", c"entries/a symbolic link");
    folder(c"entries/folder");
    dir
}

/// What was found of [`one_of_each`].
#[derive(Default)]
struct Found([u32; 5]);

impl Found {
    fn add(&mut self, name: &CStr, ino: impl Into<u64>, kind: Option<DT>) {
        let all = [
            (c".", DT::DIR),
            (c"..", DT::DIR),
            (c"file", DT::REG),
            (c"a symbolic link", DT::LNK),
            (c"folder", DT::DIR),
        ];
        let index = all.iter().position(|(other, _)| *other == name).expect("a name that is there");
        self.0[index] += 1;
        if let Some(kind) = kind {
            assert_eq!(kind, all[index].1, "{name:?}");
        }
        // SAFETY: the paths are C strings.
        unsafe {
            let entries = open(c"entries", O::DIRECTORY);
            let mut stat = Statx::default();
            let flags = AT::SYMLINK_NOFOLLOW.bits();
            calls::statx(entries, name.as_ptr(), flags as uint, STATX::INO.bits(), &mut stat).expect("an entry");
            let _ = calls::close(entries);
            assert_eq!(stat.ino, ino.into(), "{name:?}");
        }
    }

    fn is_all(&self) {
        assert_eq!(self.0, [1; 5]);
    }
}

/// An entry's name, kept.
#[derive(Debug, PartialEq)]
struct Named([u8; 24]);

impl Named {
    fn new(name: &CStr) -> Named {
        let mut bytes = [0; 24];
        bytes[..name.count_bytes()].copy_from_slice(name.to_bytes());
        Named(bytes)
    }
}

/// The name of a directory's entry at this offset, if there is one.
fn name_at(dir: int, off: i64) -> Option<Named> {
    let mut buffer = [0u64; 64];
    // SAFETY: the record is the kernel's own, in our buffer.
    unsafe {
        sys::lseek(dir, off, SEEK::SET).expect("a place");
        let record = buffer.as_mut_ptr().cast::<Dirent64>();
        match calls::getdents64(dir, record, size_of_val(&buffer) as uint).expect("entries") {
            0 => None,
            _ => Some(Named::new(CStr::from_ptr((&raw const (*record).name).cast()))),
        }
    }
}

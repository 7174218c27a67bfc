//! What is written reaches the disk: a memory file that is seen as one, with a file system on it.

use crate::common::*;
use crate::files::open;
use crate::fs_disk::{Disk, load};
use crate::harness::{guest_only, sys};
use barelinux::{Errno, calls, types::*};

/// Why only a machine of their own has these tests.
const ATTACHES: &str = "it adds a disk to the machine";

tests! {
    group;

    fn fsync() for (fsync) unless guest_only(ATTACHES) => {
        // SAFETY: the file is ours.
        reaches_the_disk(|fd| unsafe { calls::fsync(fd) });
        // SAFETY: no file of ours has the number.
        assert_eq!(unsafe { calls::fsync(-1) }, Err(Errno::EBADF));
    }

    fn fdatasync() for (fdatasync) unless guest_only(ATTACHES) => {
        // SAFETY: the file is ours.
        reaches_the_disk(|fd| unsafe { calls::fdatasync(fd) });
        // SAFETY: no file of ours has the number.
        assert_eq!(unsafe { calls::fdatasync(-1) }, Err(Errno::EBADF));
    }

    fn sync() for (sync) unless guest_only(ATTACHES) => {
        // SAFETY: it changes nothing that can be read.
        reaches_the_disk(|_| Ok(unsafe { calls::sync() }));
    }

    fn syncfs() for (syncfs) unless guest_only(ATTACHES) => {
        // SAFETY: the file system is ours.
        reaches_the_disk(|fd| unsafe { calls::syncfs(fd) });
        // SAFETY: no file of ours has the number.
        assert_eq!(unsafe { calls::syncfs(-1) }, Err(Errno::EBADF));
    }
}

/// Writes a file, looks that the disk does not have its contents yet, and that it does after `sync`.
fn reaches_the_disk(sync: impl FnOnce(int) -> Result<int>) {
    let outer = Folder::new();
    with_own_mounts(|| {
        let disk = msdos();
        // SAFETY: the paths are C strings.
        unsafe {
            let (device, kind) = (disk.path().as_ptr(), c"msdos".as_ptr());
            calls::mount(device, outer.path().as_ptr(), kind, 0, c"codepage=437".as_ptr().cast()).expect("a mount");
            calls::chdir(outer.path().as_ptr()).expect("the mount");
        }
        make(c"other", b"another file's contents");
        let fd = open(c"file", O::CREAT | O::RDWR);
        // SAFETY: the bytes are ours.
        assert_eq!(unsafe { calls::write(fd, c"these contents".as_ptr().cast(), 14) }, Ok(14));
        assert!(!has(&disk, b"these contents") && !has(&disk, b"another file's contents"));
        assert_eq!(sync(fd), Ok(0));
        assert!(has(&disk, b"these contents"));
        // SAFETY: the descriptor is ours, the path is a C string.
        unsafe {
            calls::close(fd).expect("an end");
            calls::chdir(c"/".as_ptr()).expect("another directory");
            calls::umount2(outer.path().as_ptr(), 0).expect("an end");
        }
    });
}

/// The disk's size, in bytes.
const SIZE: usize = 256 * 512;

/// A disk with a file system of MS-DOS on it.
fn msdos() -> Disk {
    for module in [c"fat", c"nls_cp437", c"msdos"] {
        load(module);
    }
    let disk = Disk::new(SIZE as loff_t);
    // Sectors of 512 bytes, one a cluster, one for the head; one table; 16 entries in the root; 256 sectors; a table of one.
    let head = [0u8, 2, 1, 1, 0, 1, 16, 0, 0, 1, 0xf8, 1, 0];
    let table = [0xf8u8, 0xff, 0xff];
    // SAFETY: the bytes are ours, and so is the file.
    unsafe {
        calls::pwrite64(disk.file, head.as_ptr().cast(), head.len(), 11).expect("a write");
        calls::pwrite64(disk.file, table.as_ptr().cast(), table.len(), 512).expect("a write");
    }
    disk
}

/// Are these bytes on the disk?
fn has(disk: &Disk, bytes: &[u8]) -> bool {
    let all = sys::memory(SIZE);
    // SAFETY: the memory and the file are ours.
    let len = unsafe { calls::pread64(disk.file, all.as_mut_ptr().cast(), SIZE, 0) };
    assert_eq!(len, Ok(SIZE as ssize_t));
    all.windows(bytes.len()).any(|window| window == bytes)
}

//! What is written reaches the disk: a memory file that is seen as one, with a file system on it.

use crate::common::*;
use crate::files::open;
use crate::harness::{guest_only, sys};
use barelinux::{Errno, arch, calls, types::*};
use core::ffi::CStr;
use core::ptr::{null_mut, without_provenance_mut};

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
        let disk = Disk::new();
        // SAFETY: the paths are C strings.
        unsafe {
            let (device, kind) = (disk.path.as_ptr().cast(), c"msdos".as_ptr());
            calls::mount(device, outer.path().as_ptr(), kind, 0, c"codepage=437".as_ptr().cast()).expect("a mount");
            calls::chdir(outer.path().as_ptr()).expect("the mount");
        }
        make(c"other", b"another file's contents");
        let fd = open(c"file", O::CREAT | O::RDWR);
        // SAFETY: the bytes are ours.
        assert_eq!(unsafe { calls::write(fd, c"these contents".as_ptr().cast(), 14) }, Ok(14));
        assert!(!disk.has(b"these contents") && !disk.has(b"another file's contents"));
        assert_eq!(sync(fd), Ok(0));
        assert!(disk.has(b"these contents"));
        // SAFETY: the descriptor is ours, the path is a C string.
        unsafe {
            calls::close(fd).expect("an end");
            calls::chdir(c"/".as_ptr()).expect("another directory");
            calls::umount2(outer.path().as_ptr(), 0).expect("an end");
        }
    });
}

/// A memory file that is seen as a disk, too, with a file system of MS-DOS on it.
struct Disk {
    file: int,
    device: int,
    path: [u8; 64],
}

impl Disk {
    const SIZE: usize = 256 * 512;

    fn new() -> Disk {
        for module in
            [c"/lib/modules/loop.ko", c"/lib/modules/fat.ko", c"/lib/modules/nls_cp437.ko", c"/lib/modules/msdos.ko"]
        {
            load_module(module);
        }
        let file = file();
        sys::truncate(file, Disk::SIZE as loff_t).expect("a length");
        // Sectors of 512 bytes, one a cluster, one for the head; one table; 16 entries in the root; 256 sectors; a table of one.
        let head = [0u8, 2, 1, 1, 0, 1, 16, 0, 0, 1, 0xf8, 1, 0];
        let table = [0xf8u8, 0xff, 0xff];
        let mut path = [0; 64];
        // SAFETY: bytes, path and descriptors are ours, and so is the machine.
        unsafe {
            calls::pwrite64(file, head.as_ptr().cast(), head.len(), 11).expect("a write");
            calls::pwrite64(file, table.as_ptr().cast(), table.len(), 512).expect("a write");
            let control = open(c"/dev/loop-control", O::RDWR);
            let number = calls::ioctl(control, LOOP::CTL_GET_FREE.0, null_mut()).expect("a free one");
            numbered("/dev/loop", number, &mut path);
            let device = open(CStr::from_bytes_until_nul(&path).expect("a path"), O::RDWR);
            calls::ioctl(device, LOOP::SET_FD.0, without_provenance_mut(file as usize)).expect("a disk");
            let _ = calls::close(control);
            Disk { file, device, path }
        }
    }

    /// Are these bytes on the disk?
    fn has(&self, bytes: &[u8]) -> bool {
        let all = sys::memory(Disk::SIZE);
        // SAFETY: the memory and the file are ours.
        let len = unsafe { calls::pread64(self.file, all.as_mut_ptr().cast(), Disk::SIZE, 0) };
        assert_eq!(len, Ok(Disk::SIZE as ssize_t));
        all.windows(bytes.len()).any(|window| window == bytes)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // SAFETY: the descriptors are ours.
        unsafe {
            calls::ioctl(self.device, LOOP::CLR_FD.0, null_mut()).expect("an end");
            let _ = (calls::close(self.device), calls::close(self.file));
        }
    }
}

/// Loads a module, where the kernel has not got it built in.
fn load_module(path: &CStr) {
    // SAFETY: the path and the options are C strings, and the machine is ours.
    unsafe {
        if let Ok(module) = calls::openat(CWD, path.as_ptr(), (O::RDONLY | O::CLOEXEC).bits(), 0) {
            let (number, options) = (barelinux::nr::FINIT_MODULE, c"".as_ptr().cast_mut().cast());
            let raw = arch::syscall3(number, arch::word(module as usize), options, arch::word(0));
            let loaded = Errno::decode(raw.addr());
            assert!(matches!(loaded, Ok(0) | Err(Errno::EEXIST)), "{path:?}: {loaded:?}");
            let _ = calls::close(module);
        }
    }
}

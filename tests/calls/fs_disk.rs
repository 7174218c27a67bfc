//! A disk: a memory file seen as one. What is in the page cache of it and what is not, swap space.

use crate::common::*;
use crate::fs::{advise, sync_range};
use crate::harness::{guest_only, read_file, start, str, sys};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::{null_mut, without_provenance_mut};

/// Why no other machine does.
const ATTACHES: &str = "it adds a disk to the machine";

tests! {
    group;

    fn readahead() for (readahead) unless guest_only(ATTACHES) => {
        let disk = Disk::new(2 * FAR);
        let (near, far) = (disk.page, disk.far());
        disk.forget(near);
        disk.forget(far);
        // SAFETY: it changes nothing that can be read.
        unsafe {
            assert_eq!(calls::readahead(disk.fd, far, disk.page as usize), Ok(0));
            assert_eq!((disk.cached(far), disk.cached(near)), (1, 0));
            assert_eq!(calls::readahead(crate::harness::Pipe::new(O::empty()).from, 0, 1), Err(Errno::EINVAL));
        }
    }

    fn fadvise64() if fadvise64 for (fadvise64) unless guest_only(ATTACHES) => {
        // SAFETY: advice changes nothing that can be read.
        advice_case(|fd, at, len, advice| unsafe { calls::fadvise64(fd, at, len as _, advice.0) });
    }

    fn fadvise64_64() if fadvise64_64 for (fadvise64_64) unless guest_only(ATTACHES) => {
        // SAFETY: advice changes nothing that can be read.
        advice_case(|fd, at, len, advice| unsafe { crate::fs::advise64(fd, at, len, advice.0) });
    }

    fn arm_fadvise64_64() if arm_fadvise64_64 for (arm_fadvise64_64) unless guest_only(ATTACHES) => {
        // SAFETY: advice changes nothing that can be read.
        advice_case(|fd, at, len, advice| unsafe { calls::arm_fadvise64_64(fd, advice.0, at, len) });
    }

    fn sync_file_range() if sync_file_range for (sync_file_range) unless guest_only(ATTACHES) => {
        // SAFETY: it changes nothing that can be read here.
        sync_case(|fd, at, len, flags| unsafe { calls::sync_file_range(fd, at, len, flags.bits()) });
    }

    fn sync_file_range2() if sync_file_range2 for (sync_file_range2) unless guest_only(ATTACHES) => {
        // SAFETY: it changes nothing that can be read here.
        sync_case(|fd, at, len, flags| unsafe { calls::sync_file_range2(fd, flags.bits(), at, len) });
    }

    fn arm_sync_file_range() if arm_sync_file_range for (arm_sync_file_range) unless guest_only(ATTACHES) => {
        // SAFETY: it changes nothing that can be read here.
        sync_case(|fd, at, len, flags| unsafe { calls::arm_sync_file_range(fd, flags.bits(), at, len) });
    }

    fn swapping() for (swapon, swapoff) unless guest_only(ATTACHES) => {
        let disk = Disk::new(1 << 20);
        let page = disk.page as usize;
        let mut header = SwapHeader::default();
        (header.version, header.last_page) = (1, (1 << 20) / page as u32 - 1);
        let is_used = || {
            let mut buffer = [0; 1024];
            let told = str(read_file(c"/proc/swaps", &mut buffer).expect("/proc"));
            let line = told.lines().find(|line| line.starts_with(str(disk.path().to_bytes())))?;
            let mut words = line.split_whitespace().skip(1);
            assert_eq!(words.next(), Some("partition"));
            let size: usize = words.next()?.parse().ok()?;
            assert_eq!(size * 1024, (1 << 20) - page);
            words.nth(1)?.parse::<int>().ok()
        };
        let flags = SWAP_FLAG::PREFER.bits() | 7;
        let path = disk.path().as_ptr();
        // SAFETY: the disk is ours, the path is a C string.
        unsafe {
            assert_eq!(calls::swapon(path, flags), Err(Errno::EINVAL));
            let magic = SwapHeader::MAGIC;
            let at = (page - magic.len()) as loff_t;
            assert_eq!(calls::pwrite64(disk.fd, (&raw const header).cast(), size_of::<SwapHeader>(), 0), Ok(1540));
            assert_eq!(calls::pwrite64(disk.fd, magic.as_ptr().cast(), magic.len(), at), Ok(10));
            assert_eq!(calls::swapon(path, 1 << 30), Err(Errno::EINVAL));
            assert_eq!(is_used(), None);
            assert_eq!(calls::swapon(path, flags), Ok(0));
            assert_eq!(is_used(), Some(7));
            assert_eq!(calls::swapon(path, flags), Err(Errno::EBUSY));
            assert_eq!(calls::swapoff(path), Ok(0));
            assert_eq!(is_used(), None);
            assert_eq!(calls::swapoff(path), Err(Errno::EINVAL));
        }
    }
}

/// What is no longer wanted leaves the page cache, and what will be wanted comes in: just that part.
fn advice_case(advise: impl Fn(int, loff_t, loff_t, POSIX_FADV) -> Result<int>) {
    let disk = Disk::new(2 * FAR);
    let (near, far) = (disk.page, disk.far());
    let mut byte = 0u8;
    for at in [near, far] {
        // SAFETY: the byte is ours.
        assert_eq!(unsafe { calls::pread64(disk.fd, (&raw mut byte).cast(), 1, at) }, Ok(1));
        assert_eq!(disk.cached(at), 1);
    }
    assert_eq!(advise(disk.fd, far, disk.page, POSIX_FADV::DONTNEED), Ok(0));
    assert_eq!((disk.cached(near), disk.cached(far)), (1, 0));
    assert_eq!(advise(disk.fd, near, disk.page, POSIX_FADV::DONTNEED), Ok(0));
    assert_eq!(advise(disk.fd, far, disk.page, POSIX_FADV::WILLNEED), Ok(0));
    assert_eq!((disk.cached(near), disk.cached(far)), (0, 1));
}

/// What was written to the disk is in the memory file only once that part was synchronised.
fn sync_case(sync: impl Fn(int, loff_t, loff_t, SYNC_FILE_RANGE) -> Result<int>) {
    let disk = Disk::new(2 * FAR);
    let (near, far) = (disk.page, disk.far());
    let written = |at| {
        let mut bytes = [0; 4];
        // SAFETY: the bytes are ours.
        assert_eq!(unsafe { calls::pread64(disk.file, bytes.as_mut_ptr().cast(), 4, at) }, Ok(4));
        bytes == *b"sync"
    };
    for at in [near, far] {
        // SAFETY: the bytes are ours.
        assert_eq!(unsafe { calls::pwrite64(disk.fd, c"sync".as_ptr().cast(), 4, at) }, Ok(4));
        assert!(!written(at));
    }
    assert_eq!(sync(disk.fd, far, disk.page, SYNC_FILE_RANGE::WRITE_AND_WAIT), Ok(0));
    assert_eq!((written(near), written(far)), (false, true));
    // Without a length it is all up to the end.
    assert_eq!(sync(disk.fd, 0, 0, SYNC_FILE_RANGE::WRITE_AND_WAIT), Ok(0));
    assert!(written(near));
}

/// Loads a module, if the kernel does not have it already.
pub fn load(name: &CStr) {
    let mut path = [0; 64];
    let mut at = 0;
    for part in [b"/lib/modules/", name.to_bytes(), b".ko\0"] {
        path[at..at + part.len()].copy_from_slice(part);
        at += part.len();
    }
    // SAFETY: the paths are C strings, the descriptor is ours, and so is the machine.
    unsafe {
        if let Ok(module) = calls::openat(CWD, path.as_ptr().cast(), O::CLOEXEC.bits(), 0) {
            let loaded = calls::finit_module(module, c"".as_ptr(), 0);
            assert!(matches!(loaded, Ok(0) | Err(Errno::EEXIST)), "{name:?}: {loaded:?}");
            let _ = calls::close(module);
        }
    }
}

/// A memory file that is seen as a disk, too.
pub struct Disk {
    /// The memory file.
    pub file: int,
    /// The disk.
    pub fd: int,
    page: loff_t,
    path: [u8; 64],
}

impl Disk {
    /// A new one, of nothing but zeros.
    pub fn new(size: loff_t) -> Disk {
        let file = file();
        sys::truncate(file, size).expect("a length");
        let mut path = [0; 64];
        let open = |path, flags: O| {
            // SAFETY: the path is a C string.
            unsafe { calls::openat(CWD, path, (flags | O::CLOEXEC | O::LARGEFILE).bits(), 0) }
        };
        // SAFETY: the descriptors are ours, and so is the machine.
        unsafe {
            load(c"loop");
            let control = open(c"/dev/loop-control".as_ptr(), O::RDWR).expect("loop devices");
            let number = calls::ioctl(control, LOOP::CTL_GET_FREE.0, null_mut()).expect("a free one");
            let fd = open(numbered("/dev/loop", number, &mut path), O::RDWR).expect("a loop device");
            calls::ioctl(fd, LOOP::SET_FD.0, without_provenance_mut(file as usize)).expect("a disk");
            let _ = calls::close(control);
            Disk { file, fd, page: start().page_size().expect("a page") as loff_t, path }
        }
    }

    /// Its path in /dev.
    pub fn path(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.path).expect("a path")
    }

    /// A page's place above 4 GiB.
    fn far(&self) -> loff_t {
        FAR & !(self.page - 1)
    }

    /// How many pages of one are in the page cache.
    fn cached(&self, at: loff_t) -> u64 {
        let (mut range, mut told) = (CachestatRange::default(), Cachestat::default());
        (range.off, range.len) = (at as u64, self.page as u64);
        // SAFETY: both are ours.
        unsafe { calls::cachestat(self.fd as uint, &mut range, &mut told, 0) }.expect("cachestat");
        told.cache
    }

    /// Takes a page out of the page cache.
    fn forget(&self, at: loff_t) {
        let _ = sync_range(self.fd, at, self.page, SYNC_FILE_RANGE::WRITE_AND_WAIT);
        assert_eq!(advise(self.fd, at, self.page, POSIX_FADV::DONTNEED), Ok(0));
        assert_eq!(self.cached(at), 0);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // SAFETY: the descriptors are ours.
        unsafe {
            calls::ioctl(self.fd, LOOP::CLR_FD.0, null_mut()).expect("an end");
            let _ = (calls::close(self.fd), calls::close(self.file));
        }
    }
}

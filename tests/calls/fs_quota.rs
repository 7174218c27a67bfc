//! Limits on what a user takes of a file system: one on a disk, made here by hand.

use crate::common::*;
use crate::fs_disk::{Disk, load};
use crate::harness::{Ended, guest_only, in_child, read_file, sys};
use barelinux::{Errno, calls, types::*, with_call};
use core::ptr::{null, null_mut};

/// Why no other machine does.
const ATTACHES: &str = "it adds a disk to the machine";
/// Whose limits they are.
const USER: uid_t = 1234;
/// The file system's blocks, in bytes.
const BLOCK: usize = 1024;

tests! {
    group;

    fn by_path() for (quotactl) unless guest_only(ATTACHES) => {
        quota_case(|_, disk, command, id, address| {
            // SAFETY: the path is a C string, the address is of what the command wants.
            unsafe { calls::quotactl(command.of(Quota::USR), disk.path().as_ptr(), id, address) }
        });
        // SAFETY: the paths are C strings, and no address is needed.
        unsafe {
            let sync = Q::SYNC.of(Quota::USR);
            assert_eq!(calls::quotactl(sync, null(), 0, null_mut()), Ok(0));
            assert_eq!(calls::quotactl(Q::SYNC.of(Quota(77)), null(), 0, null_mut()), Err(Errno::EINVAL));
            assert_eq!(calls::quotactl(sync, c"/dev/null".as_ptr(), 0, null_mut()), Err(Errno::ENOTBLK));
            assert_eq!(calls::quotactl(sync, c"/none".as_ptr(), 0, null_mut()), Err(Errno::ENOENT));
        }
    }

    fn by_descriptor() for (quotactl_fd) unless guest_only(ATTACHES) => {
        quota_case(|fd, _, command, id, address| {
            // SAFETY: the address is of what the command wants.
            unsafe { calls::quotactl_fd(fd, command.of(Quota::USR), id, address) }
        });
        // SAFETY: no address is needed.
        let answer = unsafe { calls::quotactl_fd(file(), Q::SYNC.of(Quota::USR), 0, null_mut()) };
        assert_eq!(answer, Err(Errno::ENOSYS));
    }
}

/// Sets a user's limits; the user takes what is allowed and no more; the call tells so, and so does the file of quotas.
fn quota_case(control: impl Fn(int, &Disk, Q, uid_t, *mut void) -> Result<int>) {
    for module in [c"crc16", c"mbcache", c"jbd2", c"ext4", c"quota_v1"] {
        load(module);
    }
    let disk = Disk::new(1 << 20);
    make_file_system(&disk);
    crate::fs_mount::in_namespace(|| {
        // SAFETY: the namespace is this child's own, the paths are C strings, the rest is ours.
        unsafe {
            let (kind, options) = (c"ext4".as_ptr(), c"usrquota".as_ptr().cast());
            calls::mount(disk.path().as_ptr(), c"a".as_ptr(), kind, 0, options).expect("a mount");
            // The first form of such a file: a record for each user, all zeros so far.
            make(c"a/quota", &[0; 3200]);
            let fd = calls::openat(CWD, c"a".as_ptr(), O::DIRECTORY.bits(), 0).expect("the mount");
            let control = |command, id, address: *mut void| control(fd, &disk, command, id, address);
            let path = c"a/quota".as_ptr().cast_mut().cast();
            assert_eq!(control(Q::GETFMT, 0, null_mut()), Err(Errno::ESRCH));
            // A descriptor cannot start it.
            let start = Q::QUOTAON.of(Quota::USR);
            assert_eq!(calls::quotactl(start, disk.path().as_ptr(), QFMT::VFS_OLD.0, path), Ok(0));
            let mut format = 0u32;
            assert_eq!(control(Q::GETFMT, 0, (&raw mut format).cast()), Ok(0));
            assert_eq!(QFMT(format), QFMT::VFS_OLD);
            let mut limits = Dqblk { bhardlimit: 64, ihardlimit: 3, valid: QIF::LIMITS.bits(), ..Dqblk::default() };
            assert_eq!(control(Q::SETQUOTA, USER, (&raw mut limits).cast()), Ok(0));

            let ended = in_child(|| {
                with_call!(setuid32 => { calls::setuid32(USER) } else { calls::setuid(USER as kernel_uid_t) })
                    .expect("a user");
                make(c"a/one", &[1; 4 * BLOCK]);
                make(c"a/two", b"");
                make(c"a/three", b"");
                let flags = (O::CREAT | O::WRONLY).bits();
                assert_eq!(calls::openat(CWD, c"a/four".as_ptr(), flags, 0o600), Err(Errno::EDQUOT));
                let fd = calls::openat(CWD, c"a/two".as_ptr(), flags, 0).expect("a file");
                // What is left of the 64 blocks, some of which tell where the others are.
                let write = |_: &usize| calls::write(fd, [1u8; BLOCK].as_ptr().cast(), BLOCK) == Ok(BLOCK as ssize_t);
                let written = (0..80).take_while(write).count();
                assert!((50..=60).contains(&written), "{written}");
                assert_eq!(calls::write(fd, c"more".as_ptr().cast(), 4), Err(Errno::EDQUOT));
            });
            assert_eq!(ended, Ended::Exited(0));
            calls::syncfs(fd).expect("all of it on the disk");
            let mut told = Dqblk::default();
            assert_eq!(control(Q::GETQUOTA, USER, (&raw mut told).cast()), Ok(0));
            assert_eq!((told.bhardlimit, told.ihardlimit, told.curinodes), (64, 3, 3));
            let taken = |path| 512 * stat_of(path).expect("a file").blocks;
            assert_eq!(told.curspace, taken(c"a/one") + taken(c"a/two"));
            assert!(QIF::from_bits_retain(told.valid).contains(QIF::ALL));
            let mut times = Dqinfo { bgrace: 1000, valid: IIF::BGRACE.bits(), ..Dqinfo::default() };
            assert_eq!(control(Q::SETINFO, 0, (&raw mut times).cast()), Ok(0));
            let mut times = Dqinfo::default();
            assert_eq!(control(Q::GETINFO, 0, (&raw mut times).cast()), Ok(0));
            assert_eq!(times.bgrace, 1000);
            assert_eq!(control(Q::SYNC, 0, null_mut()), Ok(0));
            assert_eq!(control(Q::QUOTAOFF, 0, null_mut()), Ok(0));
            assert_eq!(control(Q::GETQUOTA, USER, (&raw mut told).cast()), Err(Errno::ESRCH));

            // A record has six numbers, and two times in words of the kernel.
            let bytes = sys::memory(1 << 17);
            let len = read_file(c"a/quota", bytes).expect("the file").len();
            let record = |size: usize| {
                let bytes = &bytes[USER as usize * size..][..24];
                [0, 4, 8, 12, 16, 20]
                    .map(|at| u32::from_ne_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]))
            };
            let blocks = (told.curspace / 1024) as u32;
            assert!([32, 40].into_iter().any(|size| record(size) == [64, 0, blocks, 3, 0, 3]), "{len}");
            calls::close(fd).expect("an end");
            calls::umount2(c"a".as_ptr(), 0).expect("no mount");
        }
    });
}

/// The least that an ext2 is, on a disk of 1 MiB: one group, 32 inodes, and a root with nothing in it.
fn make_file_system(disk: &Disk) {
    const BLOCKS: u32 = 1024;
    const INODES: u32 = 32;
    // The blocks in order: one of nothing, the superblock, the group, two maps, four of inodes, the root.
    const USED: u32 = 10;
    let image = sys::memory(USED as usize * BLOCK);
    let mut put = |block: usize, at: usize, bytes: &[u8]| {
        let at = block * BLOCK + at;
        image[at..at + bytes.len()].copy_from_slice(bytes);
    };
    let (free_blocks, free_inodes) = (BLOCKS - USED, INODES - 10);
    for (at, value) in [
        (0, INODES),
        (4, BLOCKS),
        (12, free_blocks),
        (16, free_inodes),
        (20, 1),        // the first block of the group
        (32, 8192),     // blocks in a group
        (36, 8192),     // fragments in a group
        (40, INODES),   // inodes in a group
        (56, 0x1_ef53), // the magic number, and that nothing is broken
        (76, 1),        // a revision in which what follows has a meaning
        (84, 11),       // the first inode for files
        (88, 128),      // the size of an inode
        (96, 2),        // directories tell types
    ] {
        put(1, at, &value.to_le_bytes());
    }
    for (at, value) in [(0, 3), (4, 4), (8, 5), (12, free_blocks | free_inodes << 16), (16, 1)] {
        put(2, at, &value.to_le_bytes());
    }
    // What is in use, and what is not there at all. The first bit is block 1.
    put(3, 0, &[0xff; BLOCK]);
    put(3, 1, &[0; 126]);
    put(3, 1, &[0x01]);
    put(3, 127, &[0x80]);
    put(4, 0, &[0xff; BLOCK]);
    put(4, 1, &[0x03, 0, 0]);
    // The second inode is the root's: a directory for everybody, with two names, two units of 512 bytes, block 9.
    for (at, value) in [(0, 0x41ff), (4, BLOCK as u32), (26, 2), (28, 2), (40, 9)] {
        put(5, 128 + at, &u32::to_le_bytes(value)[..if at == 26 { 2 } else { 4 }]);
    }
    for (at, len, name) in [(0, 12, &b".\0"[..]), (12, 1012, &b"..\0"[..])] {
        put(9, at, &[2, 0, 0, 0]);
        put(9, at + 4, &u16::to_le_bytes(len));
        put(9, at + 6, &[name.len() as u8 - 1, 2]);
        put(9, at + 8, name);
    }
    // SAFETY: the disk is ours.
    let written = unsafe { calls::pwrite64(disk.fd, image.as_ptr().cast(), image.len(), 0) };
    assert_eq!(written, Ok(image.len() as ssize_t));
}

//! What `stat` and its kin tell: a struct of each machine's own, and on 32-bit machines a second one. `Statx` is the same
//! everywhere.

use super::macros::headers;
#[allow(unused_imports)] // riscv32 has none of these
use super::macros::structs;
#[allow(unused_imports)] // each machine has its own
use super::{int, long, longlong, uint, ulong, ulonglong, ushort};

headers!("asm/stat.h");

#[cfg(target_arch = "x86_64")]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        /// The inode's number.
        ino "st_ino": ulong,
        /// How many names the file has.
        nlink "st_nlink": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        _pad0: uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        /// The size in bytes.
        size "st_size": long,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": long,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": long,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": ulong,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": ulong,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": ulong,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        _unused: [long; 3],
    }
}

#[cfg(any(target_arch = "x86", target_arch = "arm"))]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        /// The inode's number.
        ino "st_ino": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": ushort,
        /// How many names the file has.
        nlink "st_nlink": ushort,
        /// The owner.
        uid "st_uid": ushort,
        /// The group.
        gid "st_gid": ushort,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        /// The size in bytes.
        size "st_size": ulong,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": ulong,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": ulong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": ulong,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": ulong,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": ulong,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        _unused: [ulong; 2],
    }
}

#[cfg(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "loongarch64"))]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        /// The inode's number.
        ino "st_ino": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        _pad1: ulong,
        /// The size in bytes.
        size "st_size": long,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": int,
        _pad2: int,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": long,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": long,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": long,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": long,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        _unused: [uint; 2],
    }
}

#[cfg(target_arch = "s390x")]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        /// The inode's number.
        ino "st_ino": ulong,
        /// How many names the file has.
        nlink "st_nlink": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        _pad1: uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        /// The size in bytes.
        size "st_size": ulong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": ulong,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": ulong,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": ulong,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": ulong,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": long,
        _unused: [ulong; 3],
    }
}

#[cfg(target_arch = "powerpc64")]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        /// The inode's number.
        ino "st_ino": ulong,
        /// How many names the file has.
        nlink "st_nlink": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        /// The size in bytes.
        size "st_size": long,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": ulong,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": ulong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": ulong,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": ulong,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": ulong,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        _unused: [ulong; 3],
    }
}

#[cfg(target_arch = "powerpc")]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        /// The inode's number.
        ino "st_ino": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": ushort,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        /// The size in bytes.
        size "st_size": long,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": ulong,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": ulong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": ulong,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": ulong,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": ulong,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        _unused: [ulong; 2],
    }
}

#[cfg(target_arch = "mips")]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": uint,
        _pad1: [long; 3],
        /// The inode's number.
        ino "st_ino": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": uint,
        _pad2: [long; 2],
        /// The size in bytes.
        size "st_size": long,
        _pad3: long,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": long,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": long,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": long,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": long,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": long,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": long,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": long,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": long,
        _pad4: [long; 14],
    }
}

#[cfg(target_arch = "mips64")]
structs! {
    /// A file's status as this machine's `stat` tells it: C's `struct stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat: struct "stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": uint,
        _pad0: [uint; 3],
        /// The inode's number.
        ino "st_ino": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": uint,
        _pad1: [uint; 3],
        /// The size in bytes.
        size "st_size": long,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": uint,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": uint,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": uint,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": uint,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": uint,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": uint,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": uint,
        _pad2: uint,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": ulong,
    }
}

#[cfg(any(target_arch = "x86", target_arch = "arm"))]
structs! {
    /// A file's status with 64-bit sizes, on a 32-bit machine: C's `struct stat64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat64: struct "stat64" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulonglong,
        _pad0: [u8; 4],
        /// The lower half of the inode's number, where it always was.
        old_ino "__st_ino": ulong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": uint,
        /// The owner.
        uid "st_uid": ulong,
        /// The group.
        gid "st_gid": ulong,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulonglong,
        _pad3: [u8; 4],
        /// The size in bytes.
        size "st_size": longlong,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": ulong,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": ulonglong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": ulong,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": ulong,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": ulong,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        /// The inode's number.
        ino "st_ino": ulonglong,
    }
}

#[cfg(target_arch = "powerpc")]
structs! {
    /// A file's status with 64-bit sizes, on a 32-bit machine: C's `struct stat64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat64: struct "stat64" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulonglong,
        /// The inode's number.
        ino "st_ino": ulonglong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulonglong,
        _pad2: ushort,
        /// The size in bytes.
        size "st_size": longlong,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": int,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": longlong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": int,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": uint,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": int,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": uint,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": int,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": uint,
        _unused: [uint; 2],
    }
}

#[cfg(target_arch = "mips")]
structs! {
    /// A file's status with 64-bit sizes, on a 32-bit machine: C's `struct stat64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Stat64: struct "stat64" {
        /// The device that it lies on, as one number.
        dev "st_dev": ulong,
        _pad0: [ulong; 3],
        /// The inode's number.
        ino "st_ino": ulonglong,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": uint,
        /// How many names the file has.
        nlink "st_nlink": uint,
        /// The owner.
        uid "st_uid": uint,
        /// The group.
        gid "st_gid": uint,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ulong,
        _pad1: [ulong; 3],
        /// The size in bytes.
        size "st_size": longlong,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": long,
        /// The nanoseconds of that.
        atime_nsec "st_atime_nsec": ulong,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": long,
        /// The nanoseconds of that.
        mtime_nsec "st_mtime_nsec": ulong,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": long,
        /// The nanoseconds of that.
        ctime_nsec "st_ctime_nsec": ulong,
        /// The size of a block that suits the file system, in bytes.
        blksize "st_blksize": ulong,
        _pad2: ulong,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "st_blocks": longlong,
    }
}

#[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "arm", target_arch = "powerpc"))]
structs! {
    /// What the first `stat` of all told, in 16-bit numbers: C's `struct __old_kernel_stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    OldKernelStat: struct "__old_kernel_stat" {
        /// The device that it lies on, as one number.
        dev "st_dev": ushort,
        /// The inode's number.
        ino "st_ino": ushort,
        /// Type and permissions: [`S_IF`](super::S_IF) and [`Mode`](super::Mode).
        mode "st_mode": ushort,
        /// How many names the file has.
        nlink "st_nlink": ushort,
        /// The owner.
        uid "st_uid": ushort,
        /// The group.
        gid "st_gid": ushort,
        /// The device that it stands for, as one number.
        rdev "st_rdev": ushort,
        /// The size in bytes.
        size "st_size": uint,
        /// When it was last read, in seconds since 1970.
        atime "st_atime": uint,
        /// When its contents last changed, in seconds since 1970.
        mtime "st_mtime": uint,
        /// When its inode last changed, in seconds since 1970.
        ctime "st_ctime": uint,
    }
}

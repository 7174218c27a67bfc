//! What a file is.

use super::macros::{flags, headers, open, structs};

headers!("linux/stat.h");

structs! {
    /// A point in time as [`Statx`] has it: C's `struct statx_timestamp`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    StatxTimestamp: struct "statx_timestamp" {
        /// Seconds since 1970.
        sec "tv_sec": i64,
        /// Nanoseconds, 0 to 999,999,999.
        nsec "tv_nsec": u32,
        _reserved: i32,
    }
}

structs! {
    /// What `statx` tells about a file: C's `struct statx`, all 256 bytes that a kernel may write.
    #[derive(Clone, Copy, Debug, Default)]
    #[non_exhaustive]
    Statx: struct "statx" {
        /// Which of the fields were filled: `STATX_` bits.
        mask "stx_mask": u32,
        /// The size of a block that suits the file system, in bytes.
        blksize "stx_blksize": u32,
        /// Attributes: `STATX_ATTR_` bits.
        attributes "stx_attributes": u64,
        /// How many names the file has.
        nlink "stx_nlink": u32,
        /// The owner.
        uid "stx_uid": u32,
        /// The group.
        gid "stx_gid": u32,
        /// Type and permissions.
        mode "stx_mode": u16,
        _spare0: u16,
        /// The inode's number.
        ino "stx_ino": u64,
        /// The size in bytes.
        size "stx_size": u64,
        /// What it takes on the disk, in units of 512 bytes.
        blocks "stx_blocks": u64,
        /// Which of the attributes the file system knows.
        attributes_mask "stx_attributes_mask": u64,
        /// When it was last read.
        atime "stx_atime": StatxTimestamp,
        /// When it was made.
        btime "stx_btime": StatxTimestamp,
        /// When its inode last changed.
        ctime "stx_ctime": StatxTimestamp,
        /// When its contents last changed.
        mtime "stx_mtime": StatxTimestamp,
        /// The device that it stands for, major number.
        rdev_major "stx_rdev_major": u32,
        /// The device that it stands for, minor number.
        rdev_minor "stx_rdev_minor": u32,
        /// The device that it lies on, major number.
        dev_major "stx_dev_major": u32,
        /// The device that it lies on, minor number.
        dev_minor "stx_dev_minor": u32,
        /// The mount that it was found through.
        mnt_id "stx_mnt_id": u64,
        /// How memory for direct I/O has to be aligned, in bytes.
        dio_mem_align "stx_dio_mem_align": u32,
        /// How offsets for direct I/O have to be aligned, in bytes.
        dio_offset_align "stx_dio_offset_align": u32,
        /// The subvolume.
        subvol "stx_subvol": u64,
        /// The smallest atomic write, in bytes.
        atomic_write_unit_min "stx_atomic_write_unit_min": u32,
        /// The largest atomic write, in bytes.
        atomic_write_unit_max "stx_atomic_write_unit_max": u32,
        /// How many pieces an atomic write may have.
        atomic_write_segments_max "stx_atomic_write_segments_max": u32,
        /// How offsets for direct reads have to be aligned, in bytes.
        dio_read_offset_align "stx_dio_read_offset_align": u32,
        /// The largest atomic write that is made without delay, in bytes.
        atomic_write_unit_max_opt "stx_atomic_write_unit_max_opt": u32,
        _spare2: u32,
        _spare3: [u64; 8],
    }
}

static_assertions::const_assert_eq!(size_of::<Statx>(), 256);

flags! {
    /// Which fields `statx` is asked for, and which it filled, the `STATX_` names of
    /// [statx(2)](https://man7.org/linux/man-pages/man2/statx.2.html).
    STATX(u32) {
        /// The file's type.
        TYPE "STATX_TYPE" = 0x0001;
        /// The permissions.
        MODE "STATX_MODE" = 0x0002;
        /// The number of names.
        NLINK "STATX_NLINK" = 0x0004;
        /// The owner.
        UID "STATX_UID" = 0x0008;
        /// The group.
        GID "STATX_GID" = 0x0010;
        /// The time of the last reading.
        ATIME "STATX_ATIME" = 0x0020;
        /// The time of the last change of the contents.
        MTIME "STATX_MTIME" = 0x0040;
        /// The time of the last change of the inode.
        CTIME "STATX_CTIME" = 0x0080;
        /// The inode's number.
        INO "STATX_INO" = 0x0100;
        /// The size.
        SIZE "STATX_SIZE" = 0x0200;
        /// The room on the disk.
        BLOCKS "STATX_BLOCKS" = 0x0400;
        /// All of the above: what `stat` has.
        BASIC_STATS "STATX_BASIC_STATS" = 0x07ff;
        /// The time that it was made.
        BTIME "STATX_BTIME" = 0x0800;
        /// The mount.
        MNT_ID "STATX_MNT_ID" = 0x1000;
    }
}

open! {
    /// A file's type, the `S_IF` names of [inode(7)](https://man7.org/linux/man-pages/man7/inode.7.html): what
    /// [`FMT`](S_IF::FMT) leaves of a [`Statx`]'s `mode`.
    #[allow(non_camel_case_types)] // as C has it
    S_IF(u16) {
        /// A pipe with a name.
        IFO "S_IFIFO" = 0o010000;
        /// A device that gives bytes.
        CHR "S_IFCHR" = 0o020000;
        /// A directory.
        DIR "S_IFDIR" = 0o040000;
        /// A device that gives blocks.
        BLK "S_IFBLK" = 0o060000;
        /// A regular file.
        REG "S_IFREG" = 0o100000;
        /// A symbolic link.
        LNK "S_IFLNK" = 0o120000;
        /// A socket.
        SOCK "S_IFSOCK" = 0o140000;
    }
}

impl S_IF {
    /// The bits of a mode that are the type.
    #[doc(alias = "S_IFMT")]
    pub const FMT: u16 = 0o170000;
}

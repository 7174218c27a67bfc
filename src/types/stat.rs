//! What a file is.

use super::macros::{flags, headers, open, structs};
use super::time_t;

headers!("linux/stat.h linux/utime.h");

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
        /// What there was at first; new programs don't need it.
        ALL "STATX_ALL" = 0x0fff;
        /// The mount, by a number that is used again.
        MNT_ID "STATX_MNT_ID" = 0x1000;
        /// How direct I/O has to be aligned.
        DIOALIGN "STATX_DIOALIGN" = 0x2000;
        /// The mount, by a number that is never used again.
        MNT_ID_UNIQUE "STATX_MNT_ID_UNIQUE" = 0x4000;
        /// The subvolume.
        SUBVOL "STATX_SUBVOL" = 0x8000;
        /// What atomic writes there are.
        WRITE_ATOMIC "STATX_WRITE_ATOMIC" = 0x1_0000;
        /// How direct reading has to be aligned.
        DIO_READ_ALIGN "STATX_DIO_READ_ALIGN" = 0x2_0000;
        /// Kept free, and refused.
        RESERVED "STATX__RESERVED" = 0x8000_0000;
    }

    /// A file's attributes, the `STATX_ATTR_` names of
    /// [statx(2)](https://man7.org/linux/man-pages/man2/statx.2.html).
    #[allow(non_camel_case_types)] // as C has it
    STATX_ATTR(u64) {
        /// The file system keeps it compressed.
        COMPRESSED "STATX_ATTR_COMPRESSED" = 0x04;
        /// It cannot change.
        IMMUTABLE "STATX_ATTR_IMMUTABLE" = 0x10;
        /// It can only grow at its end.
        APPEND "STATX_ATTR_APPEND" = 0x20;
        /// Backups pass it over.
        NODUMP "STATX_ATTR_NODUMP" = 0x40;
        /// It takes a key to read it.
        ENCRYPTED "STATX_ATTR_ENCRYPTED" = 0x0800;
        /// A file system is mounted there when somebody goes there.
        AUTOMOUNT "STATX_ATTR_AUTOMOUNT" = 0x1000;
        /// The root of a mount.
        MOUNT_ROOT "STATX_ATTR_MOUNT_ROOT" = 0x2000;
        /// What is read is compared with a hash.
        VERITY "STATX_ATTR_VERITY" = 0x10_0000;
        /// Reads and writes go to the memory that it lies in.
        DAX "STATX_ATTR_DAX" = 0x20_0000;
        /// Atomic writes are there.
        WRITE_ATOMIC "STATX_ATTR_WRITE_ATOMIC" = 0x40_0000;
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

flags! {
    /// Permissions, the `S_IRUSR` and its kin of [inode(7)](https://man7.org/linux/man-pages/man7/inode.7.html).
    Mode(u16) {
        /// The program runs as the file's owner.
        SUID "S_ISUID" = 0o4000;
        /// The program runs in the file's group; what is made in the directory gets the directory's.
        SGID "S_ISGID" = 0o2000;
        /// In the directory only a file's owner may rename or take away.
        SVTX "S_ISVTX" = 0o1000;
        /// The owner may do everything.
        RWXU "S_IRWXU" = 0o700;
        /// The owner may read.
        RUSR "S_IRUSR" = 0o400;
        /// The owner may write.
        WUSR "S_IWUSR" = 0o200;
        /// The owner may execute.
        XUSR "S_IXUSR" = 0o100;
        /// The group may do everything.
        RWXG "S_IRWXG" = 0o070;
        /// The group may read.
        RGRP "S_IRGRP" = 0o040;
        /// The group may write.
        WGRP "S_IWGRP" = 0o020;
        /// The group may execute.
        XGRP "S_IXGRP" = 0o010;
        /// Others may do everything.
        RWXO "S_IRWXO" = 0o007;
        /// Others may read.
        ROTH "S_IROTH" = 0o004;
        /// Others may write.
        WOTH "S_IWOTH" = 0o002;
        /// Others may execute.
        XOTH "S_IXOTH" = 0o001;
    }
}

open! {
    /// What can stand in the place of nanoseconds for `utimensat`, the `UTIME_` names of
    /// [utimensat(2)](https://man7.org/linux/man-pages/man2/utimensat.2.html).
    UTIME(i64) {
        /// Now.
        NOW "UTIME_NOW" = 0x3fff_ffff => "in include/linux/stat.h";
        /// Leave that time alone.
        OMIT "UTIME_OMIT" = 0x3fff_fffe => "in include/linux/stat.h";
    }
}

structs! {
    /// The two times that `utime` sets: C's `struct utimbuf`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Utimbuf: struct "utimbuf" {
        /// When it was last read, in seconds since 1970.
        actime "actime": time_t,
        /// When its contents last changed, in seconds since 1970.
        modtime "modtime": time_t,
    }
}

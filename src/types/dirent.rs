//! The records of a directory's entries. The name stands behind each, and a NUL behind that.

use super::macros::{headers, open, structs};
use super::{char, uchar, ulong, ushort};

headers!("linux/stat.h");

structs! {
    /// The head of what `getdents64` gives for an entry.
    #[derive(Clone, Copy, Debug, Default)]
    Dirent64: "include/linux/dirent.h" "linux_dirent64" {
        /// The inode's number.
        ino "d_ino": u64,
        /// The file position for the entry behind this one, in the file system's own units.
        off "d_off": i64,
        /// The record's length in bytes: there the next one starts.
        reclen "d_reclen": ushort,
        /// The type: a [`DT`].
        kind "d_type": uchar,
        /// The name starts here.
        name "d_name": [char; 0],
    }

    /// The head of what `getdents` gives for an entry. The record's last byte is the type: a [`DT`].
    #[derive(Clone, Copy, Debug, Default)]
    Dirent: "fs/readdir.c" "linux_dirent" {
        /// The inode's number.
        ino "d_ino": ulong,
        /// The file position for the entry behind this one, in the file system's own units.
        off "d_off": ulong,
        /// The record's length in bytes: there the next one starts.
        reclen "d_reclen": ushort,
        /// The name starts here.
        name "d_name": [char; 0],
    }

    /// The head of what `readdir` gives for an entry.
    #[derive(Clone, Copy, Debug, Default)]
    OldDirent: "fs/readdir.c" "old_linux_dirent" {
        /// The inode's number.
        ino "d_ino": ulong,
        /// The file position of this entry, in the file system's own units.
        offset "d_offset": ulong,
        /// The name's length in bytes.
        namlen "d_namlen": ushort,
        /// The name starts here.
        name "d_name": [char; 0],
    }
}

open! {
    /// An entry's type, the `DT_` names of [readdir(3)](https://man7.org/linux/man-pages/man3/readdir.3.html): the four
    /// bits of [`S_IF`](super::S_IF), shifted.
    DT(uchar) {
        /// The file system does not tell.
        UNKNOWN "DT_UNKNOWN" = 0 => "in include/linux/fs_dirent.h";
        /// A pipe with a name.
        FIFO "DT_FIFO" = 1 => "S_IFIFO >> 12";
        /// A device that gives bytes.
        CHR "DT_CHR" = 2 => "S_IFCHR >> 12";
        /// A directory.
        DIR "DT_DIR" = 4 => "S_IFDIR >> 12";
        /// A device that gives blocks.
        BLK "DT_BLK" = 6 => "S_IFBLK >> 12";
        /// A regular file.
        REG "DT_REG" = 8 => "S_IFREG >> 12";
        /// A symbolic link.
        LNK "DT_LNK" = 10 => "S_IFLNK >> 12";
        /// A socket.
        SOCK "DT_SOCK" = 12 => "S_IFSOCK >> 12";
        /// A mark that hides a name below it; kernels show it as a device that gives bytes.
        WHT "DT_WHT" = 14 => "in include/linux/fs_dirent.h";
    }
}

//! Extended attributes, and a file's attributes that are bits.

use super::macros::{flags, headers, structs};
use super::{int, uint};

headers!("linux/xattr.h linux/fs.h");

flags! {
    /// Whether an attribute may be there, the `XATTR_` names of
    /// [setxattr(2)](https://man7.org/linux/man-pages/man2/setxattr.2.html).
    XATTR(int) {
        /// It must not be there.
        CREATE "XATTR_CREATE" = 1;
        /// It must be there.
        REPLACE "XATTR_REPLACE" = 2;
    }

    /// A file's attributes as `file_getattr` has them, the `FS_XFLAG_` names of the kernel's linux/fs.h.
    #[allow(non_camel_case_types)] // as C has it
    FS_XFLAG(u64) {
        /// Its data lies in the real-time part.
        REALTIME "FS_XFLAG_REALTIME" = 0x0001;
        /// Its blocks were given in advance.
        PREALLOC "FS_XFLAG_PREALLOC" = 0x0002;
        /// It cannot change.
        IMMUTABLE "FS_XFLAG_IMMUTABLE" = 0x0008;
        /// It can only grow at its end.
        APPEND "FS_XFLAG_APPEND" = 0x0010;
        /// Every write waits for the disk.
        SYNC "FS_XFLAG_SYNC" = 0x0020;
        /// The time of the last reading is not kept.
        NOATIME "FS_XFLAG_NOATIME" = 0x0040;
        /// Backups pass it over.
        NODUMP "FS_XFLAG_NODUMP" = 0x0080;
        /// What is made in the directory lies in the real-time part.
        RTINHERIT "FS_XFLAG_RTINHERIT" = 0x0100;
        /// What is made in the directory belongs to its project.
        PROJINHERIT "FS_XFLAG_PROJINHERIT" = 0x0200;
        /// No symbolic link can be made in the directory.
        NOSYMLINKS "FS_XFLAG_NOSYMLINKS" = 0x0400;
        /// It has a wish for the size of extents.
        EXTSIZE "FS_XFLAG_EXTSIZE" = 0x0800;
        /// What is made in the directory has that wish.
        EXTSZINHERIT "FS_XFLAG_EXTSZINHERIT" = 0x1000;
        /// Its blocks stay where they are.
        NODEFRAG "FS_XFLAG_NODEFRAG" = 0x2000;
        /// Files that are written at the same time are kept apart on the disk.
        FILESTREAM "FS_XFLAG_FILESTREAM" = 0x4000;
        /// Reads and writes go to the memory that it lies in.
        DAX "FS_XFLAG_DAX" = 0x8000;
        /// It has a wish for the size of extents that are copied when written.
        COWEXTSIZE "FS_XFLAG_COWEXTSIZE" = 0x1_0000;
        /// What is read is compared with a hash.
        VERITY "FS_XFLAG_VERITY" = 0x2_0000;
        /// Upper and lower case are one name; cannot be set.
        CASEFOLD "FS_XFLAG_CASEFOLD" = 0x4_0000;
        /// Names don't keep their case; cannot be set.
        CASENONPRESERVING "FS_XFLAG_CASENONPRESERVING" = 0x8_0000;
        /// It has extended attributes.
        HASATTR "FS_XFLAG_HASATTR" = 0x8000_0000;
    }
}

structs! {
    /// An extended attribute's value, for `setxattrat` and `getxattrat`: C's `struct xattr_args`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    #[non_exhaustive]
    XattrArgs: struct "xattr_args" {
        /// The value's address.
        value "value": u64,
        /// Its size in bytes, or that of the room for it.
        size "size": u32,
        /// [`XATTR`]; 0 for `getxattrat`.
        flags "flags": u32,
    }

    /// A file's attributes: C's `struct file_attr`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    FileAttr: struct "file_attr" {
        /// [`FS_XFLAG`].
        xflags "fa_xflags": u64,
        /// The wish for the size of extents, in bytes.
        extsize "fa_extsize": uint,
        /// How many extents there are.
        nextents "fa_nextents": uint,
        /// The project.
        projid "fa_projid": uint,
        /// The wish for the size of extents that are copied when written, in bytes.
        cowextsize "fa_cowextsize": uint,
    }
}

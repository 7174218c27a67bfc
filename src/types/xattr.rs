//! Extended attributes, and a file's attributes that are bits.

use super::macros::{flags, headers, open, structs};
use super::{int, uint};

headers!("linux/xattr.h linux/fs.h linux/posix_acl.h linux/posix_acl_xattr.h");

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

open! {
    /// The sizes in bytes that [`FileAttr`] had.
    #[allow(non_camel_case_types)] // as C has it
    FILE_ATTR_SIZE(usize) {
        /// All of it (Linux 6.17).
        VER0 "FILE_ATTR_SIZE_VER0" = 24;
    }
}

open! {
    /// Whom an entry of an access control list is for, the `ACL_USER_OBJ` and its kin of
    /// [acl(5)](https://man7.org/linux/man-pages/man5/acl.5.html).
    AclTag(u16) {
        /// The owner.
        USER_OBJ "ACL_USER_OBJ" = 0x01;
        /// A user.
        USER "ACL_USER" = 0x02;
        /// The group.
        GROUP_OBJ "ACL_GROUP_OBJ" = 0x04;
        /// Another group.
        GROUP "ACL_GROUP" = 0x08;
        /// What all but the owner and the others get at most; the group's permissions in a mode.
        MASK "ACL_MASK" = 0x10;
        /// Everybody else.
        OTHER "ACL_OTHER" = 0x20;
    }

    /// Which list of a file it is, the `ACL_TYPE_` names of linux/posix_acl.h.
    #[allow(non_camel_case_types)] // as C has it
    ACL_TYPE(u16) {
        /// What holds for the file.
        ACCESS "ACL_TYPE_ACCESS" = 0x8000;
        /// What is made in the directory gets it.
        DEFAULT "ACL_TYPE_DEFAULT" = 0x4000;
    }

    /// The version of a list: C's `POSIX_ACL_XATTR_VERSION`.
    AclVersion(u32) {
        /// The one that these declarations are for.
        CURRENT "POSIX_ACL_XATTR_VERSION" = 2;
    }
}

flags! {
    /// What an entry of an access control list lets be done, the `ACL_READ` and its kin.
    AclPerm(u16) {
        /// Execute it, or go through a directory.
        EXECUTE "ACL_EXECUTE" = 1;
        /// Write it.
        WRITE "ACL_WRITE" = 2;
        /// Read it.
        READ "ACL_READ" = 4;
    }
}

structs! {
    /// The start of an access control list, the value of `system.posix_acl_access` and `system.posix_acl_default`, in
    /// little-endian byte order; entries stand behind it: C's `struct posix_acl_xattr_header`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    PosixAclXattrHeader: struct "posix_acl_xattr_header" {
        /// [`AclVersion`].
        version "a_version": u32,
    }

    /// An entry of an access control list, in little-endian byte order: C's `struct posix_acl_xattr_entry`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    PosixAclXattrEntry: struct "posix_acl_xattr_entry" {
        /// Whom it is for: [`AclTag`].
        tag "e_tag": u16,
        /// What they may: [`AclPerm`].
        perm "e_perm": u16,
        /// The user or group; all ones where the tag says it.
        id "e_id": u32,
    }
}

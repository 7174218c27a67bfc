//! Mounting file systems.

use super::macros::{flags, headers, open, structs};
use super::{O, int, uint, ulong};

headers!("linux/mount.h linux/fcntl.h");

flags! {
    /// How a file system is mounted, the `MS_` names of [mount(2)](https://man7.org/linux/man-pages/man2/mount.2.html).
    MS(ulong) {
        /// To read only.
        RDONLY "MS_RDONLY" = 1;
        /// Set-user-ID and set-group-ID bits do nothing.
        NOSUID "MS_NOSUID" = 2;
        /// Device files do nothing.
        NODEV "MS_NODEV" = 4;
        /// No program can be executed.
        NOEXEC "MS_NOEXEC" = 8;
        /// Every write waits for the disk.
        SYNCHRONOUS "MS_SYNCHRONOUS" = 16;
        /// Change the flags of a mount that is there.
        REMOUNT "MS_REMOUNT" = 32;
        /// Locks can be mandatory; kernels from 5.15 on do nothing about it.
        MANDLOCK "MS_MANDLOCK" = 64;
        /// Changes of directories wait for the disk.
        DIRSYNC "MS_DIRSYNC" = 128;
        /// Symbolic links are not followed.
        NOSYMFOLLOW "MS_NOSYMFOLLOW" = 256;
        /// The time of the last reading is not kept.
        NOATIME "MS_NOATIME" = 1024;
        /// That time is not kept for directories.
        NODIRATIME "MS_NODIRATIME" = 2048;
        /// Show a part of the tree in a second place.
        BIND "MS_BIND" = 4096;
        /// Move a mount.
        MOVE "MS_MOVE" = 8192;
        /// With the mounts below it.
        REC "MS_REC" = 16384;
        /// The kernel's log stays quiet.
        SILENT "MS_SILENT" = 32768;
        /// The old name of [`SILENT`](MS::SILENT).
        VERBOSE "MS_VERBOSE" = 32768;
        /// Access control lists; the umask does nothing where one is.
        POSIXACL "MS_POSIXACL" = 1 << 16;
        /// Mounts and unmounts are not passed on, and it cannot be bound elsewhere.
        UNBINDABLE "MS_UNBINDABLE" = 1 << 17;
        /// Mounts and unmounts are not passed on.
        PRIVATE "MS_PRIVATE" = 1 << 18;
        /// Mounts and unmounts come in and don't go out.
        SLAVE "MS_SLAVE" = 1 << 19;
        /// Mounts and unmounts are passed on.
        SHARED "MS_SHARED" = 1 << 20;
        /// The time of the last reading is kept if it is old or older than the last change.
        RELATIME "MS_RELATIME" = 1 << 21;
        /// The kernel's own mount.
        KERNMOUNT "MS_KERNMOUNT" = 1 << 22;
        /// Inodes count their changes.
        I_VERSION "MS_I_VERSION" = 1 << 23;
        /// The time of the last reading is always kept.
        STRICTATIME "MS_STRICTATIME" = 1 << 24;
        /// Times go to the disk late.
        LAZYTIME "MS_LAZYTIME" = 1 << 25;
        /// The kernel's own business.
        SUBMOUNT "MS_SUBMOUNT" = 1 << 26;
        /// The kernel's own business.
        NOREMOTELOCK "MS_NOREMOTELOCK" = 1 << 27;
        /// The kernel's own business.
        NOSEC "MS_NOSEC" = 1 << 28;
        /// The kernel's own business.
        BORN "MS_BORN" = 1 << 29;
        /// The kernel's own business.
        ACTIVE "MS_ACTIVE" = 1 << 30;
        /// The kernel's own business.
        NOUSER "MS_NOUSER" = 0x8000_0000 => "(unsigned int)MS_NOUSER";
        /// What can be changed of a file system that is mounted.
        RMT_MASK "MS_RMT_MASK" = 0x0280_0051;
        /// What very old kernels wanted in the upper half.
        MGC_VAL "MS_MGC_VAL" = 0xc0ed_0000;
        /// The bits of that.
        MGC_MSK "MS_MGC_MSK" = 0xffff_0000;
    }
}

flags! {
    /// How a mount is taken away, the `MNT_` names of [umount(2)](https://man7.org/linux/man-pages/man2/umount.2.html).
    MNT(int) {
        /// Though it is in use; data may get lost.
        FORCE "MNT_FORCE" = 1 => "in include/linux/fs.h";
        /// From the tree at once, and altogether when nobody uses it any more.
        DETACH "MNT_DETACH" = 2 => "in include/linux/fs.h";
        /// Only if it was marked so before and not used since; or else marked, with EAGAIN.
        EXPIRE "MNT_EXPIRE" = 4 => "in include/linux/fs.h";
        /// Not through a symbolic link: C's `UMOUNT_NOFOLLOW`.
        NOFOLLOW "UMOUNT_NOFOLLOW" = 8 => "in include/linux/fs.h";
    }

    /// How `open_tree` opens, the `OPEN_TREE_` names of
    /// [open_tree(2)](https://man7.org/linux/man-pages/man2/open_tree.2.html).
    #[allow(non_camel_case_types)] // as C has it
    OPEN_TREE(uint) {
        /// A copy that is nowhere mounted.
        CLONE "OPEN_TREE_CLONE" = 1;
        /// A copy in a new mount namespace, whose descriptor it gives.
        NAMESPACE "OPEN_TREE_NAMESPACE" = 2;
        /// Closed when another program is executed.
        CLOEXEC "OPEN_TREE_CLOEXEC" = O::CLOEXEC.bits() as uint;
    }

    /// How `move_mount` finds its two places, and what it does, the `MOVE_MOUNT_` names of
    /// [move_mount(2)](https://man7.org/linux/man-pages/man2/move_mount.2.html).
    #[allow(non_camel_case_types)] // as C has it
    MOVE_MOUNT(uint) {
        /// Follow symbolic links from where.
        F_SYMLINKS "MOVE_MOUNT_F_SYMLINKS" = 0x001;
        /// Let directories be mounted on the way from where.
        F_AUTOMOUNTS "MOVE_MOUNT_F_AUTOMOUNTS" = 0x002;
        /// An empty path from where is the descriptor itself.
        F_EMPTY_PATH "MOVE_MOUNT_F_EMPTY_PATH" = 0x004;
        /// Follow symbolic links to where.
        T_SYMLINKS "MOVE_MOUNT_T_SYMLINKS" = 0x010;
        /// Let directories be mounted on the way to where.
        T_AUTOMOUNTS "MOVE_MOUNT_T_AUTOMOUNTS" = 0x020;
        /// An empty path to where is the descriptor itself.
        T_EMPTY_PATH "MOVE_MOUNT_T_EMPTY_PATH" = 0x040;
        /// Nothing moves: the second joins the first one's sharing group.
        SET_GROUP "MOVE_MOUNT_SET_GROUP" = 0x100;
        /// Under what is mounted there already.
        BENEATH "MOVE_MOUNT_BENEATH" = 0x200;
        /// All of these.
        MASK "MOVE_MOUNT__MASK" = 0x377;
    }

    /// How `fsopen` opens, the `FSOPEN_` name of [fsopen(2)](https://man7.org/linux/man-pages/man2/fsopen.2.html).
    FSOPEN(uint) {
        /// Closed when another program is executed.
        CLOEXEC "FSOPEN_CLOEXEC" = 1;
    }

    /// How `fspick` opens, the `FSPICK_` names of [fspick(2)](https://man7.org/linux/man-pages/man2/fspick.2.html).
    FSPICK(uint) {
        /// Closed when another program is executed.
        CLOEXEC "FSPICK_CLOEXEC" = 1;
        /// Stop at a symbolic link.
        SYMLINK_NOFOLLOW "FSPICK_SYMLINK_NOFOLLOW" = 2;
        /// Don't let a directory be mounted on the way.
        NO_AUTOMOUNT "FSPICK_NO_AUTOMOUNT" = 4;
        /// An empty path is the descriptor itself.
        EMPTY_PATH "FSPICK_EMPTY_PATH" = 8;
    }

    /// How `fsmount` makes a mount, the `FSMOUNT_` names of
    /// [fsmount(2)](https://man7.org/linux/man-pages/man2/fsmount.2.html).
    FSMOUNT(uint) {
        /// Closed when another program is executed.
        CLOEXEC "FSMOUNT_CLOEXEC" = 1;
        /// In a new mount namespace, whose descriptor it gives.
        NAMESPACE "FSMOUNT_NAMESPACE" = 2;
    }

    /// What a mount lets be done, the `MOUNT_ATTR_` names of
    /// [mount_setattr(2)](https://man7.org/linux/man-pages/man2/mount_setattr.2.html).
    #[allow(non_camel_case_types)] // as C has it
    MOUNT_ATTR(u64) {
        /// To read only.
        RDONLY "MOUNT_ATTR_RDONLY" = 0x01;
        /// Set-user-ID and set-group-ID bits do nothing.
        NOSUID "MOUNT_ATTR_NOSUID" = 0x02;
        /// Device files do nothing.
        NODEV "MOUNT_ATTR_NODEV" = 0x04;
        /// No program can be executed.
        NOEXEC "MOUNT_ATTR_NOEXEC" = 0x08;
        /// The bits that say when the time of the last reading is kept.
        ATIME "MOUNT_ATTR__ATIME" = 0x70;
        /// The time of the last reading is not kept.
        NOATIME "MOUNT_ATTR_NOATIME" = 0x10;
        /// The time of the last reading is always kept.
        STRICTATIME "MOUNT_ATTR_STRICTATIME" = 0x20;
        /// That time is not kept for directories.
        NODIRATIME "MOUNT_ATTR_NODIRATIME" = 0x80;
        /// Owners are mapped as the user namespace says.
        IDMAP "MOUNT_ATTR_IDMAP" = 0x10_0000;
        /// Symbolic links are not followed.
        NOSYMFOLLOW "MOUNT_ATTR_NOSYMFOLLOW" = 0x20_0000;
    }

    /// What `statmount` is asked for, and what it gave, the `STATMOUNT_` names of
    /// [statmount(2)](https://man7.org/linux/man-pages/man2/statmount.2.html).
    STATMOUNT(u64) {
        /// The `sb_` fields.
        SB_BASIC "STATMOUNT_SB_BASIC" = 0x0001;
        /// The mount's numbers, attributes and propagation.
        MNT_BASIC "STATMOUNT_MNT_BASIC" = 0x0002;
        /// Where changes come from.
        PROPAGATE_FROM "STATMOUNT_PROPAGATE_FROM" = 0x0004;
        /// Which directory of the file system is mounted.
        MNT_ROOT "STATMOUNT_MNT_ROOT" = 0x0008;
        /// Where it is mounted.
        MNT_POINT "STATMOUNT_MNT_POINT" = 0x0010;
        /// The type of the file system.
        FS_TYPE "STATMOUNT_FS_TYPE" = 0x0020;
        /// The mount namespace.
        MNT_NS_ID "STATMOUNT_MNT_NS_ID" = 0x0040;
        /// The options, as one text.
        MNT_OPTS "STATMOUNT_MNT_OPTS" = 0x0080;
        /// The type within the type.
        FS_SUBTYPE "STATMOUNT_FS_SUBTYPE" = 0x0100;
        /// What is mounted.
        SB_SOURCE "STATMOUNT_SB_SOURCE" = 0x0200;
        /// The file system's options, one by one.
        OPT_ARRAY "STATMOUNT_OPT_ARRAY" = 0x0400;
        /// The security modules' options, one by one.
        OPT_SEC_ARRAY "STATMOUNT_OPT_SEC_ARRAY" = 0x0800;
        /// What this kernel can be asked for.
        SUPPORTED_MASK "STATMOUNT_SUPPORTED_MASK" = 0x1000;
        /// How users are mapped.
        MNT_UIDMAP "STATMOUNT_MNT_UIDMAP" = 0x2000;
        /// How groups are mapped.
        MNT_GIDMAP "STATMOUNT_MNT_GIDMAP" = 0x4000;
    }

    /// How `statmount` is told which mount, its other `STATMOUNT_` name.
    StatmountFlags(uint) {
        /// By a descriptor.
        BY_FD "STATMOUNT_BY_FD" = 1;
    }

    /// How `listmount` lists, the `LISTMOUNT_` name of
    /// [listmount(2)](https://man7.org/linux/man-pages/man2/listmount.2.html).
    LISTMOUNT(uint) {
        /// The last one first.
        REVERSE "LISTMOUNT_REVERSE" = 1;
    }
}

impl MOUNT_ATTR {
    /// The time of the last reading is kept if it is old or older than the last change: no bit at all.
    #[doc(alias = "MOUNT_ATTR_RELATIME")]
    pub const RELATIME: MOUNT_ATTR = MOUNT_ATTR::empty();
}

open! {
    /// What `fsconfig` does, the `FSCONFIG_` names of
    /// [fsconfig(2)](https://man7.org/linux/man-pages/man2/fsconfig.2.html).
    FSCONFIG(uint) {
        /// Sets a parameter that has no value.
        SET_FLAG "FSCONFIG_SET_FLAG" = 0;
        /// Sets a parameter to a text.
        SET_STRING "FSCONFIG_SET_STRING" = 1;
        /// Sets a parameter to bytes, `aux` of them.
        SET_BINARY "FSCONFIG_SET_BINARY" = 2;
        /// Sets a parameter to what is found at a path, from the directory `aux` on.
        SET_PATH "FSCONFIG_SET_PATH" = 3;
        /// The same, and the path may be empty.
        SET_PATH_EMPTY "FSCONFIG_SET_PATH_EMPTY" = 4;
        /// Sets a parameter to the descriptor `aux`.
        SET_FD "FSCONFIG_SET_FD" = 5;
        /// Makes the file system, or takes one that is there.
        CMD_CREATE "FSCONFIG_CMD_CREATE" = 6;
        /// Changes the file system.
        CMD_RECONFIGURE "FSCONFIG_CMD_RECONFIGURE" = 7;
        /// Makes the file system, or fails if it is there.
        CMD_CREATE_EXCL "FSCONFIG_CMD_CREATE_EXCL" = 8;
    }

    /// What can stand in the place of a mount's number for `listmount`, the `LSMT_` name of
    /// [listmount(2)](https://man7.org/linux/man-pages/man2/listmount.2.html).
    LSMT(u64) {
        /// The root of the namespace.
        ROOT "LSMT_ROOT" = u64::MAX;
    }
}

structs! {
    /// What `mount_setattr` changes: C's `struct mount_attr`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    MountAttr: struct "mount_attr" {
        /// What is set: [`MOUNT_ATTR`].
        attr_set "attr_set": u64,
        /// What is cleared before that.
        attr_clr "attr_clr": u64,
        /// How changes are passed on: one of [`MS`], or 0.
        propagation "propagation": u64,
        /// The descriptor of the user namespace for [`MOUNT_ATTR::IDMAP`].
        userns_fd "userns_fd": u64,
    }

    /// Which mount, and what of it: C's `struct mnt_id_req`. `size` is to be set to the struct's own.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    MntIdReq: struct "mnt_id_req" {
        /// This struct's size in bytes.
        size "size": u32,
        /// A namespace's descriptor, or the mount's with [`StatmountFlags::BY_FD`] (`mnt_fd`).
        #[doc(alias = "mnt_fd")]
        mnt_ns_fd "mnt_ns_fd": u32,
        /// The mount's number, the one that is never used again.
        mnt_id "mnt_id": u64,
        /// `statmount`: what is asked for, [`STATMOUNT`]. `listmount`: the last mount that is known already, or 0.
        param "param": u64,
        /// The mount namespace's number, 0 for the caller's.
        mnt_ns_id "mnt_ns_id": u64,
    }

    /// What a mount is: C's `struct statmount`. Texts stand behind it; a field that is one holds where it starts,
    /// counted in bytes from the end of this struct.
    #[derive(Clone, Copy, Debug)]
    #[non_exhaustive]
    Statmount: struct "statmount" {
        /// How many bytes there are, texts included.
        size "size": u32,
        /// Text: the options, with commas between them.
        mnt_opts "mnt_opts": u32,
        /// What was filled: [`STATMOUNT`].
        mask "mask": u64,
        /// The device, major number.
        sb_dev_major "sb_dev_major": u32,
        /// The device, minor number.
        sb_dev_minor "sb_dev_minor": u32,
        /// The kind of file system: [`Magic`](super::Magic).
        sb_magic "sb_magic": u64,
        /// How the file system is mounted: some of [`MS`].
        sb_flags "sb_flags": u32,
        /// Text: the type of the file system.
        fs_type "fs_type": u32,
        /// The mount's number, never used again.
        mnt_id "mnt_id": u64,
        /// The number of the mount that it lies in; its own for the root.
        mnt_parent_id "mnt_parent_id": u64,
        /// The number that /proc/self/mountinfo has, which is used again.
        mnt_id_old "mnt_id_old": u32,
        /// That of the mount that it lies in.
        mnt_parent_id_old "mnt_parent_id_old": u32,
        /// [`MOUNT_ATTR`].
        mnt_attr "mnt_attr": u64,
        /// How changes are passed on: one of [`MS`].
        mnt_propagation "mnt_propagation": u64,
        /// The group that it shares changes with.
        mnt_peer_group "mnt_peer_group": u64,
        /// The group that it gets changes from.
        mnt_master "mnt_master": u64,
        /// The nearest group in this namespace that changes come from.
        propagate_from "propagate_from": u64,
        /// Text: which directory of the file system is mounted.
        mnt_root "mnt_root": u32,
        /// Text: where, as seen from the caller's root.
        mnt_point "mnt_point": u32,
        /// The mount namespace.
        mnt_ns_id "mnt_ns_id": u64,
        /// Text: the type within the type.
        fs_subtype "fs_subtype": u32,
        /// Text: what is mounted.
        sb_source "sb_source": u32,
        /// How many options there are.
        opt_num "opt_num": u32,
        /// Text: the options, each with its NUL.
        opt_array "opt_array": u32,
        /// How many options of security modules there are.
        opt_sec_num "opt_sec_num": u32,
        /// Text: these options, each with its NUL.
        opt_sec_array "opt_sec_array": u32,
        /// What this kernel can be asked for.
        supported_mask "supported_mask": u64,
        /// How many ranges of users are mapped.
        mnt_uidmap_num "mnt_uidmap_num": u32,
        /// Text: these ranges, each with its NUL.
        mnt_uidmap "mnt_uidmap": u32,
        /// How many ranges of groups are mapped.
        mnt_gidmap_num "mnt_gidmap_num": u32,
        /// Text: these ranges, each with its NUL.
        mnt_gidmap "mnt_gidmap": u32,
        _spare2: [u64; 43],
    }
}

static_assertions::const_assert_eq!(size_of::<Statmount>(), 512);

impl Default for Statmount {
    fn default() -> Statmount {
        // SAFETY: all of it is integers.
        unsafe { core::mem::zeroed() }
    }
}

open! {
    /// The sizes in bytes that [`MountAttr`] had.
    #[allow(non_camel_case_types)] // as C has it
    MOUNT_ATTR_SIZE(usize) {
        /// All of it (Linux 5.12).
        VER0 "MOUNT_ATTR_SIZE_VER0" = 32;
    }

    /// The sizes in bytes that [`MntIdReq`] had.
    #[allow(non_camel_case_types)] // as C has it
    MNT_ID_REQ_SIZE(u32) {
        /// Up to `param` (Linux 6.8).
        VER0 "MNT_ID_REQ_SIZE_VER0" = 24;
        /// Up to `mnt_ns_id` (Linux 6.11).
        VER1 "MNT_ID_REQ_SIZE_VER1" = 32;
    }
}

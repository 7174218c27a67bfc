//! File systems as a whole.

use super::macros::{flags, headers, open, structs};
#[allow(unused_imports)] // each machine has its own
use super::{int, long, uint, ulong};

headers!("asm/statfs.h linux/magic.h linux/mount.h");

structs! {
    /// A file system's number: C's `fsid_t`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "fsid_t")]
    Fsid: typedef "__kernel_fsid_t" {
        /// Its two halves.
        val "val": [int; 2],
    }
}

/// A word of [`Statfs`] and [`Statfs64`], signed on a 64-bit machine.
#[cfg(target_pointer_width = "64")]
#[allow(dead_code, non_camel_case_types)] // two machines have their own
type statfs_word = long;
/// A word of [`Statfs`] and [`Statfs64`], signed on a 64-bit machine.
#[cfg(target_pointer_width = "32")]
#[allow(dead_code, non_camel_case_types)] // one machine has its own
type statfs_word = u32;

#[cfg(not(any(target_arch = "mips", target_arch = "mips64", target_arch = "s390x")))]
structs! {
    /// What a file system is and has left: C's `struct statfs`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Statfs: struct "statfs" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": statfs_word,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": statfs_word,
        /// How many blocks there are.
        blocks "f_blocks": statfs_word,
        /// How many are free.
        bfree "f_bfree": statfs_word,
        /// How many are free for everybody.
        bavail "f_bavail": statfs_word,
        /// How many inodes there are.
        files "f_files": statfs_word,
        /// How many inodes are free.
        ffree "f_ffree": statfs_word,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": statfs_word,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": statfs_word,
        /// How it is mounted: [`ST`].
        flags "f_flags": statfs_word,
        _spare: [statfs_word; 4],
    }
}

#[cfg(not(any(target_arch = "mips", target_arch = "mips64", target_arch = "s390x")))]
structs! {
    /// What a file system is and has left, in 64-bit numbers everywhere: C's `struct statfs64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[cfg_attr(target_arch = "arm", repr(packed(4)))]
    Statfs64: struct "statfs64" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": statfs_word,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": statfs_word,
        /// How many blocks there are.
        blocks "f_blocks": u64,
        /// How many are free.
        bfree "f_bfree": u64,
        /// How many are free for everybody.
        bavail "f_bavail": u64,
        /// How many inodes there are.
        files "f_files": u64,
        /// How many inodes are free.
        ffree "f_ffree": u64,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": statfs_word,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": statfs_word,
        /// How it is mounted: [`ST`].
        flags "f_flags": statfs_word,
        _spare: [statfs_word; 4],
    }
}

#[cfg(target_arch = "s390x")]
structs! {
    /// What a file system is and has left: C's `struct statfs`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Statfs: struct "statfs" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": uint,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": uint,
        /// How many blocks there are.
        blocks "f_blocks": ulong,
        /// How many are free.
        bfree "f_bfree": ulong,
        /// How many are free for everybody.
        bavail "f_bavail": ulong,
        /// How many inodes there are.
        files "f_files": ulong,
        /// How many inodes are free.
        ffree "f_ffree": ulong,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": uint,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": uint,
        /// How it is mounted: [`ST`].
        flags "f_flags": uint,
        _spare: [uint; 5],
    }
}

#[cfg(target_arch = "s390x")]
structs! {
    /// What a file system is and has left, in 64-bit numbers everywhere: C's `struct statfs64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Statfs64: struct "statfs64" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": uint,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": uint,
        /// How many blocks there are.
        blocks "f_blocks": u64,
        /// How many are free.
        bfree "f_bfree": u64,
        /// How many are free for everybody.
        bavail "f_bavail": u64,
        /// How many inodes there are.
        files "f_files": u64,
        /// How many inodes are free.
        ffree "f_ffree": u64,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": uint,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": uint,
        /// How it is mounted: [`ST`].
        flags "f_flags": uint,
        _spare: [uint; 5],
    }
}

#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
structs! {
    /// What a file system is and has left: C's `struct statfs`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Statfs: struct "statfs" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": long,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": long,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": long,
        /// How many blocks there are.
        blocks "f_blocks": long,
        /// How many are free.
        bfree "f_bfree": long,
        /// How many inodes there are.
        files "f_files": long,
        /// How many inodes are free.
        ffree "f_ffree": long,
        /// How many are free for everybody.
        bavail "f_bavail": long,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": long,
        /// How it is mounted: [`ST`].
        flags "f_flags": long,
        _spare: [long; 5],
    }
}

#[cfg(target_arch = "mips64")]
structs! {
    /// What a file system is and has left, in 64-bit numbers everywhere: C's `struct statfs64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Statfs64: struct "statfs64" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": long,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": long,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": long,
        /// How many blocks there are.
        blocks "f_blocks": long,
        /// How many are free.
        bfree "f_bfree": long,
        /// How many inodes there are.
        files "f_files": long,
        /// How many inodes are free.
        ffree "f_ffree": long,
        /// How many are free for everybody.
        bavail "f_bavail": long,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": long,
        /// How it is mounted: [`ST`].
        flags "f_flags": long,
        _spare: [long; 5],
    }
}

#[cfg(target_arch = "mips")]
structs! {
    /// What a file system is and has left, in 64-bit numbers everywhere: C's `struct statfs64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Statfs64: struct "statfs64" {
        /// The kind of file system: [`Magic`].
        r#type "f_type": u32,
        /// The size of a block that suits the file system, in bytes.
        bsize "f_bsize": u32,
        /// The unit of `blocks`, `bfree` and `bavail`, in bytes.
        frsize "f_frsize": u32,
        _pad: u32,
        /// How many blocks there are.
        blocks "f_blocks": u64,
        /// How many are free.
        bfree "f_bfree": u64,
        /// How many inodes there are.
        files "f_files": u64,
        /// How many inodes are free.
        ffree "f_ffree": u64,
        /// How many are free for everybody.
        bavail "f_bavail": u64,
        /// The file system's number.
        fsid "f_fsid": Fsid,
        /// How long a name can be, in bytes.
        namelen "f_namelen": u32,
        /// How it is mounted: [`ST`].
        flags "f_flags": u32,
        _spare: [u32; 5],
    }
}

flags! {
    /// How a file system is mounted, the `ST_` names of
    /// [statfs(2)](https://man7.org/linux/man-pages/man2/statfs.2.html).
    ST(u32) {
        /// To read only.
        RDONLY "ST_RDONLY" = 0x0001 => "MS_RDONLY";
        /// Set-user-ID and set-group-ID bits do nothing.
        NOSUID "ST_NOSUID" = 0x0002 => "MS_NOSUID";
        /// Device files do nothing.
        NODEV "ST_NODEV" = 0x0004 => "MS_NODEV";
        /// No program can be executed.
        NOEXEC "ST_NOEXEC" = 0x0008 => "MS_NOEXEC";
        /// Every write waits for the disk.
        SYNCHRONOUS "ST_SYNCHRONOUS" = 0x0010 => "MS_SYNCHRONOUS";
        /// The flags are there at all; the kernel always says so.
        VALID "ST_VALID" = 0x0020 => "in include/linux/statfs.h";
        /// Locks can be mandatory.
        MANDLOCK "ST_MANDLOCK" = 0x0040 => "MS_MANDLOCK";
        /// The time of the last reading is not kept.
        NOATIME "ST_NOATIME" = 0x0400 => "MS_NOATIME";
        /// That time is not kept for directories.
        NODIRATIME "ST_NODIRATIME" = 0x0800 => "MS_NODIRATIME";
        /// The time of the last reading is kept if it is old or older than the last change.
        RELATIME "ST_RELATIME" = 0x1000 => "in include/linux/statfs.h";
        /// Symbolic links are not followed.
        NOSYMFOLLOW "ST_NOSYMFOLLOW" = 0x2000 => "in include/linux/statfs.h";
    }
}

open! {
    /// What kind of file system it is: the `_MAGIC` names of
    /// [statfs(2)](https://man7.org/linux/man-pages/man2/statfs.2.html).
    Magic(u32) {
        /// Acorn ADFS.
        ADFS "ADFS_SUPER_MAGIC" = 0xadf5;
        /// Amiga FFS.
        AFFS "AFFS_SUPER_MAGIC" = 0xadff;
        /// AFS as OpenAFS has it.
        AFS "AFS_SUPER_MAGIC" = 0x5346414f;
        /// autofs.
        AUTOFS "AUTOFS_SUPER_MAGIC" = 0x0187;
        /// Ceph.
        CEPH "CEPH_SUPER_MAGIC" = 0x00c36400;
        /// Coda.
        CODA "CODA_SUPER_MAGIC" = 0x73757245;
        /// configfs.
        CONFIGFS "CONFIGFS_MAGIC" = 0x62656570;
        /// cramfs.
        CRAMFS "CRAMFS_MAGIC" = 0x28cd3d45;
        /// cramfs of the other byte order.
        CRAMFS_WEND "CRAMFS_MAGIC_WEND" = 0x453dcd28;
        /// debugfs.
        DEBUGFS "DEBUGFS_MAGIC" = 0x64626720;
        /// securityfs.
        SECURITYFS "SECURITYFS_MAGIC" = 0x73636673;
        /// selinuxfs.
        SELINUX "SELINUX_MAGIC" = 0xf97cff8c;
        /// smackfs.
        SMACK "SMACK_MAGIC" = 0x43415d53;
        /// ramfs.
        RAMFS "RAMFS_MAGIC" = 0x858458f6;
        /// tmpfs.
        TMPFS "TMPFS_MAGIC" = 0x01021994;
        /// hugetlbfs.
        HUGETLBFS "HUGETLBFS_MAGIC" = 0x958458f6;
        /// SquashFS.
        SQUASHFS "SQUASHFS_MAGIC" = 0x73717368;
        /// eCryptfs.
        ECRYPTFS "ECRYPTFS_SUPER_MAGIC" = 0xf15f;
        /// SGI EFS.
        EFS "EFS_SUPER_MAGIC" = 0x414a53;
        /// EROFS.
        EROFS_V1 "EROFS_SUPER_MAGIC_V1" = 0xe0f5e1e2;
        /// ext2.
        EXT2 "EXT2_SUPER_MAGIC" = 0xef53;
        /// ext3.
        EXT3 "EXT3_SUPER_MAGIC" = 0xef53;
        /// xenfs.
        XENFS "XENFS_SUPER_MAGIC" = 0xabba1974;
        /// ext4.
        EXT4 "EXT4_SUPER_MAGIC" = 0xef53;
        /// Btrfs.
        BTRFS "BTRFS_SUPER_MAGIC" = 0x9123683e;
        /// NILFS2.
        NILFS "NILFS_SUPER_MAGIC" = 0x3434;
        /// F2FS.
        F2FS "F2FS_SUPER_MAGIC" = 0xf2f52010;
        /// OS/2 HPFS.
        HPFS "HPFS_SUPER_MAGIC" = 0xf995e849;
        /// ISO 9660.
        ISOFS "ISOFS_SUPER_MAGIC" = 0x9660;
        /// JFFS2.
        JFFS2 "JFFS2_SUPER_MAGIC" = 0x72b6;
        /// XFS.
        XFS "XFS_SUPER_MAGIC" = 0x58465342;
        /// pstore.
        PSTOREFS "PSTOREFS_MAGIC" = 0x6165676c;
        /// efivarfs.
        EFIVARFS "EFIVARFS_MAGIC" = 0xde5e81e4;
        /// hostfs of User-mode Linux.
        HOSTFS "HOSTFS_SUPER_MAGIC" = 0x00c0ffee;
        /// overlayfs.
        OVERLAYFS "OVERLAYFS_SUPER_MAGIC" = 0x794c7630;
        /// FUSE.
        FUSE "FUSE_SUPER_MAGIC" = 0x65735546;
        /// bcachefs.
        BCACHEFS "BCACHEFS_SUPER_MAGIC" = 0xca451a4e;
        /// Minix, version 1.
        MINIX "MINIX_SUPER_MAGIC" = 0x137f;
        /// Minix, version 1 with names of 30 bytes.
        MINIX_2 "MINIX_SUPER_MAGIC2" = 0x138f;
        /// Minix, version 2.
        MINIX2 "MINIX2_SUPER_MAGIC" = 0x2468;
        /// Minix, version 2 with names of 30 bytes.
        MINIX2_2 "MINIX2_SUPER_MAGIC2" = 0x2478;
        /// Minix, version 3.
        MINIX3 "MINIX3_SUPER_MAGIC" = 0x4d5a;
        /// FAT.
        MSDOS "MSDOS_SUPER_MAGIC" = 0x4d44;
        /// exFAT.
        EXFAT "EXFAT_SUPER_MAGIC" = 0x2011bab0;
        /// NCP.
        NCP "NCP_SUPER_MAGIC" = 0x564c;
        /// NFS.
        NFS "NFS_SUPER_MAGIC" = 0x6969;
        /// OCFS2.
        OCFS2 "OCFS2_SUPER_MAGIC" = 0x7461636f;
        /// openpromfs.
        OPENPROM "OPENPROM_SUPER_MAGIC" = 0x9fa1;
        /// QNX 4.
        QNX4 "QNX4_SUPER_MAGIC" = 0x002f;
        /// QNX 6.
        QNX6 "QNX6_SUPER_MAGIC" = 0x68191122;
        /// AFS as the kernel has it.
        AFS_FS "AFS_FS_MAGIC" = 0x6b414653;
        /// ReiserFS.
        REISERFS "REISERFS_SUPER_MAGIC" = 0x52654973;
        /// smbfs.
        SMB "SMB_SUPER_MAGIC" = 0x517b;
        /// CIFS.
        CIFS "CIFS_SUPER_MAGIC" = 0xff534d42;
        /// SMB 2.
        SMB2 "SMB2_SUPER_MAGIC" = 0xfe534d42;
        /// Control groups, version 1.
        CGROUP "CGROUP_SUPER_MAGIC" = 0x27e0eb;
        /// Control groups, version 2.
        CGROUP2 "CGROUP2_SUPER_MAGIC" = 0x63677270;
        /// resctrl.
        RDTGROUP "RDTGROUP_SUPER_MAGIC" = 0x7655821;
        /// tracefs.
        TRACEFS "TRACEFS_MAGIC" = 0x74726163;
        /// 9P.
        V9FS "V9FS_MAGIC" = 0x01021997;
        /// Block devices.
        BDEVFS "BDEVFS_MAGIC" = 0x62646576;
        /// DAX devices.
        DAXFS "DAXFS_MAGIC" = 0x64646178;
        /// binfmt_misc.
        BINFMTFS "BINFMTFS_MAGIC" = 0x42494e4d;
        /// devpts.
        DEVPTS "DEVPTS_SUPER_MAGIC" = 0x1cd1;
        /// binder.
        BINDERFS "BINDERFS_SUPER_MAGIC" = 0x6c6f6f70;
        /// Futexes.
        FUTEXFS "FUTEXFS_SUPER_MAGIC" = 0xbad1dea;
        /// Pipes.
        PIPEFS "PIPEFS_MAGIC" = 0x50495045;
        /// proc.
        PROC "PROC_SUPER_MAGIC" = 0x9fa0;
        /// Sockets.
        SOCKFS "SOCKFS_MAGIC" = 0x534f434b;
        /// sysfs.
        SYSFS "SYSFS_MAGIC" = 0x62656572;
        /// usbfs.
        USBDEVICE "USBDEVICE_SUPER_MAGIC" = 0x9fa2;
        /// MTD.
        MTD_INODE_FS "MTD_INODE_FS_MAGIC" = 0x11307854;
        /// Descriptors without a file.
        ANON_INODE_FS "ANON_INODE_FS_MAGIC" = 0x09041934;
        /// Btrfs's own tests.
        BTRFS_TEST "BTRFS_TEST_MAGIC" = 0x73727279;
        /// Namespaces.
        NSFS "NSFS_MAGIC" = 0x6e736673;
        /// BPF.
        BPF_FS "BPF_FS_MAGIC" = 0xcafe4a11;
        /// AppArmor's.
        AAFS "AAFS_MAGIC" = 0x5a3c69f0;
        /// zonefs.
        ZONEFS "ZONEFS_MAGIC" = 0x5a4f4653;
        /// UDF.
        UDF "UDF_SUPER_MAGIC" = 0x15013346;
        /// dma-buf.
        DMA_BUF "DMA_BUF_MAGIC" = 0x444d4142;
        /// /dev/mem.
        DEVMEM "DEVMEM_MAGIC" = 0x454d444d;
        /// Secret memory.
        SECRETMEM "SECRETMEM_MAGIC" = 0x5345434d;
        /// Process descriptors.
        PID_FS "PID_FS_MAGIC" = 0x50494446;
        /// A guest's memory.
        GUEST_MEMFD "GUEST_MEMFD_MAGIC" = 0x474d454d;
        /// A root with nothing in it.
        NULL_FS "NULL_FS_MAGIC" = 0x4e554c4c;
        /// A root in which everything fails.
        FAIL_FS "FAIL_FS_MAGIC" = 0x4641494c;
    }
}

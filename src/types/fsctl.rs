//! Files and file systems, memory maps in /proc, namespaces: what `ioctl` does to them.

use super::ioctl::{io, ior, iow, iowr};
use super::macros::{flags, headers, open, structs};
use super::{MntNsInfo, char, int, long, uchar, uint};

headers!("linux/fs.h linux/fiemap.h linux/fsverity.h linux/nsfs.h");

/// How long a file system's name may be, in bytes.
pub const FSLABEL_MAX: usize = 256;

structs! {
    /// Which part of which file becomes a part of this one.
    #[derive(Clone, Copy, Debug, Default)]
    FileCloneRange: struct "file_clone_range" {
        /// The other file.
        src_fd "src_fd": i64,
        /// Where in it, in bytes.
        src_offset "src_offset": u64,
        /// How many bytes, 0 for all to its end.
        src_length "src_length": u64,
        /// Where in this one.
        dest_offset "dest_offset": u64,
    }

    /// The head of a request to share equal parts; as many [`FileDedupeRangeInfo`] follow it.
    #[derive(Clone, Copy, Debug, Default)]
    FileDedupeRange: struct "file_dedupe_range" {
        /// Where in this file, in bytes.
        src_offset "src_offset": u64,
        /// How many bytes.
        src_length "src_length": u64,
        /// How many other files follow.
        dest_count "dest_count": u16,
        _reserved1: u16,
        _reserved2: u32,
    }

    /// One of the other files.
    #[derive(Clone, Copy, Debug, Default)]
    FileDedupeRangeInfo: struct "file_dedupe_range_info" {
        /// Its descriptor.
        dest_fd "dest_fd": i64,
        /// Where in it, in bytes.
        dest_offset "dest_offset": u64,
        /// How many bytes are shared now.
        bytes_deduped "bytes_deduped": u64,
        /// A [`FILE_DEDUPE_RANGE`], or a negative error.
        status "status": i32,
        _reserved: u32,
    }

    /// Which free blocks a disk is told of, and how many bytes that were.
    #[derive(Clone, Copy, Debug, Default)]
    FstrimRange: struct "fstrim_range" {
        /// The first byte.
        start "start": u64,
        /// How many bytes; afterwards how many were told.
        len "len": u64,
        /// The shortest piece that is worth it, in bytes.
        minlen "minlen": u64,
    }

    /// A file system's identity.
    #[derive(Clone, Copy, Debug, Default)]
    Fsuuid2: struct "fsuuid2" {
        /// How many bytes there are.
        len "len": u8,
        /// The bytes.
        uuid "uuid": [u8; 16],
    }

    /// Where in /sys/fs a file system is.
    #[derive(Clone, Copy, Debug)]
    FsSysfsPath: struct "fs_sysfs_path" {
        /// How many bytes there are.
        len "len": u8,
        /// The path, with a NUL.
        name "name": [u8; 128],
    }

    /// Which checksums a disk keeps beside its blocks.
    #[derive(Clone, Copy, Debug, Default)]
    #[non_exhaustive]
    LogicalBlockMetadataCap: struct "logical_block_metadata_cap" {
        /// What it can do: [`LBMD_PI_CAP`] bits.
        flags "lbmd_flags": u32,
        /// How many bytes of data one of them is for.
        interval "lbmd_interval": u16,
        /// The size of what is beside them, in bytes.
        size "lbmd_size": u8,
        /// The part of it that is the user's own.
        opaque_size "lbmd_opaque_size": u8,
        /// Where that is.
        opaque_offset "lbmd_opaque_offset": u8,
        /// The part that protects.
        pi_size "lbmd_pi_size": u8,
        /// Where that is.
        pi_offset "lbmd_pi_offset": u8,
        /// Which checksum: an [`LBMD_PI_CSUM`].
        guard_tag_type "lbmd_guard_tag_type": u8,
        /// The size of the application's tag.
        app_tag_size "lbmd_app_tag_size": u8,
        /// The size of the block's tag.
        ref_tag_size "lbmd_ref_tag_size": u8,
        /// The size of the storage's tag.
        storage_tag_size "lbmd_storage_tag_size": u8,
        _pad: u8,
    }

    /// A file's attributes as XFS first had them.
    #[derive(Clone, Copy, Debug, Default)]
    Fsxattr: struct "fsxattr" {
        /// [`FS_XFLAG`](super::FS_XFLAG) bits.
        xflags "fsx_xflags": u32,
        /// The size of an extent in bytes.
        extsize "fsx_extsize": u32,
        /// How many extents there are.
        nextents "fsx_nextents": u32,
        /// The project, for its quota.
        projid "fsx_projid": u32,
        /// The size of an extent that is copied on a write.
        cowextsize "fsx_cowextsize": u32,
        _pad: [uchar; 8],
    }

    /// The head of a file's map; as many [`FiemapExtent`] follow it.
    #[derive(Clone, Copy, Debug, Default)]
    Fiemap: struct "fiemap" {
        /// The first byte that is asked about.
        start "fm_start": u64,
        /// How many bytes.
        length "fm_length": u64,
        /// [`FIEMAP_FLAG`] bits.
        flags "fm_flags": u32,
        /// How many extents there are.
        mapped_extents "fm_mapped_extents": u32,
        /// How many there is room for.
        extent_count "fm_extent_count": u32,
        _reserved: u32,
    }

    /// A piece of a file that lies in one piece on the disk.
    #[derive(Clone, Copy, Debug, Default)]
    FiemapExtent: struct "fiemap_extent" {
        /// Where in the file, in bytes.
        logical "fe_logical": u64,
        /// Where on the disk, in bytes.
        physical "fe_physical": u64,
        /// How many bytes.
        length "fe_length": u64,
        _reserved64: [u64; 2],
        /// [`FIEMAP_EXTENT`] bits.
        flags "fe_flags": u32,
        _reserved: [u32; 3],
    }

    /// Pages that are alike.
    #[derive(Clone, Copy, Debug, Default)]
    PageRegion: struct "page_region" {
        /// The first address.
        start "start": u64,
        /// The address behind the last one.
        end "end": u64,
        /// [`PAGE_IS`] bits.
        categories "categories": u64,
    }

    /// Which pages of a process are looked for.
    #[derive(Clone, Copy, Debug, Default)]
    #[non_exhaustive]
    PmScanArg: struct "pm_scan_arg" {
        /// This struct's size in bytes.
        size "size": u64,
        /// [`PM_SCAN`] bits.
        flags "flags": u64,
        /// The first address.
        start "start": u64,
        /// The address behind the last one.
        end "end": u64,
        /// Where it stopped.
        walk_end "walk_end": u64,
        /// Where the answers go: the address of [`PageRegion`]s.
        vec "vec": u64,
        /// How many there is room for.
        vec_len "vec_len": u64,
        /// How many pages are enough, 0 for any number.
        max_pages "max_pages": u64,
        /// Which categories are to be absent.
        category_inverted "category_inverted": u64,
        /// All of these are wanted.
        category_mask "category_mask": u64,
        /// One of these is wanted.
        category_anyof_mask "category_anyof_mask": u64,
        /// Which are told.
        return_mask "return_mask": u64,
    }

    /// A question about one line of /proc/PID/maps, and its answer.
    #[derive(Clone, Copy, Debug, Default)]
    #[non_exhaustive]
    ProcmapQuery: struct "procmap_query" {
        /// This struct's size in bytes.
        size "size": u64,
        /// What is looked for: [`PROCMAP_QUERY`] bits.
        query_flags "query_flags": u64,
        /// The address in question.
        query_addr "query_addr": u64,
        /// Where the mapping starts.
        vma_start "vma_start": u64,
        /// The address behind it.
        vma_end "vma_end": u64,
        /// What may be done there: [`PROCMAP_QUERY`] bits.
        vma_flags "vma_flags": u64,
        /// The size of a page, in bytes.
        vma_page_size "vma_page_size": u64,
        /// Where in the file it starts, in bytes.
        vma_offset "vma_offset": u64,
        /// The file's inode.
        inode "inode": u64,
        /// The file's device, major number.
        dev_major "dev_major": u32,
        /// The file's device, minor number.
        dev_minor "dev_minor": u32,
        /// The room for the name, and the name's size, in bytes.
        vma_name_size "vma_name_size": u32,
        /// The room for the build id, and its size, in bytes.
        build_id_size "build_id_size": u32,
        /// Where the name goes.
        vma_name_addr "vma_name_addr": u64,
        /// Where the build id goes.
        build_id_addr "build_id_addr": u64,
    }

    /// How a file is made verifiable.
    #[derive(Clone, Copy, Debug, Default)]
    FsverityEnableArg: struct "fsverity_enable_arg" {
        /// 1.
        version "version": u32,
        /// An [`FS_VERITY_HASH_ALG`].
        hash_algorithm "hash_algorithm": u32,
        /// The size of a block that has a hash, in bytes.
        block_size "block_size": u32,
        /// The salt's size in bytes.
        salt_size "salt_size": u32,
        /// Where the salt is.
        salt_ptr "salt_ptr": u64,
        /// The signature's size in bytes.
        sig_size "sig_size": u32,
        _reserved1: u32,
        /// Where the signature is.
        sig_ptr "sig_ptr": u64,
        _reserved2: [u64; 11],
    }

    /// The head of a file's hash, whose bytes follow it.
    #[derive(Clone, Copy, Debug, Default)]
    FsverityDigest: struct "fsverity_digest" {
        /// An [`FS_VERITY_HASH_ALG`].
        digest_algorithm "digest_algorithm": u16,
        /// The room for it, and its size, in bytes.
        digest_size "digest_size": u16,
    }

    /// What of a verifiable file's own data is read.
    #[derive(Clone, Copy, Debug, Default)]
    FsverityReadMetadataArg: struct "fsverity_read_metadata_arg" {
        /// Which: an [`FS_VERITY_METADATA_TYPE`].
        metadata_type "metadata_type": u64,
        /// Where in it, in bytes.
        offset "offset": u64,
        /// How many bytes.
        length "length": u64,
        /// Where they go.
        buf_ptr "buf_ptr": u64,
        _reserved: u64,
    }

}

open! {
    /// Requests to files and file systems whose names start with `FI`: the kernel's linux/fs.h.
    FI(uint) {
        /// Tells on which block of the disk a block of the file is: an `int`.
        BMAP "FIBMAP" = io(0x00, 1);
        /// Tells a block's size in bytes: an `int`.
        GETBSZ "FIGETBSZ" = io(0x00, 2);
        /// Lets nobody write to the file system.
        FREEZE "FIFREEZE" = iowr::<int>(b'X', 119);
        /// Lets them again.
        THAW "FITHAW" = iowr::<int>(b'X', 120);
        /// Tells the disk which blocks are free: a [`FstrimRange`].
        TRIM "FITRIM" = iowr::<FstrimRange>(b'X', 121);
        /// Shares all of another file's blocks: its descriptor is the argument.
        CLONE "FICLONE" = iow::<int>(0x94, 9);
        /// Shares some of them: a [`FileCloneRange`].
        CLONERANGE "FICLONERANGE" = iow::<FileCloneRange>(0x94, 13);
        /// Shares blocks that are equal: a [`FileDedupeRange`].
        DEDUPERANGE "FIDEDUPERANGE" = iowr::<FileDedupeRange>(0x94, 54);
    }
}

open! {
    /// What came of it.
    #[allow(non_camel_case_types)] // as C has it
    FILE_DEDUPE_RANGE(i32) {
        /// They are shared.
        SAME "FILE_DEDUPE_RANGE_SAME" = 0;
        /// They are not equal.
        DIFFERS "FILE_DEDUPE_RANGE_DIFFERS" = 1;
    }
}

open! {
    /// Requests to files and file systems, the `FS_IOC_` names of the kernel's linux/fs.h and linux/fsverity.h.
    #[allow(non_camel_case_types)] // as C has it
    FS_IOC(uint) {
        /// Tells a file's flags: [`FS_FL`] in an `int`.
        GETFLAGS "FS_IOC_GETFLAGS" = ior::<long>(b'f', 1);
        /// Sets them.
        SETFLAGS "FS_IOC_SETFLAGS" = iow::<long>(b'f', 2);
        /// Tells a file's generation: an `int`.
        GETVERSION "FS_IOC_GETVERSION" = ior::<long>(b'v', 1);
        /// Sets it.
        SETVERSION "FS_IOC_SETVERSION" = iow::<long>(b'v', 2);
        /// Tells where a file lies: a [`Fiemap`].
        FIEMAP "FS_IOC_FIEMAP" = iowr::<Fiemap>(b'f', 11);
        /// Tells a file's attributes: an [`Fsxattr`].
        FSGETXATTR "FS_IOC_FSGETXATTR" = ior::<Fsxattr>(b'X', 31);
        /// Sets them.
        FSSETXATTR "FS_IOC_FSSETXATTR" = iow::<Fsxattr>(b'X', 32);
        /// Tells the file system's name: [`FSLABEL_MAX`] bytes.
        GETFSLABEL "FS_IOC_GETFSLABEL" = ior::<[char; FSLABEL_MAX]>(0x94, 49);
        /// Sets it.
        SETFSLABEL "FS_IOC_SETFSLABEL" = iow::<[char; FSLABEL_MAX]>(0x94, 50);
        /// Tells its identity: a [`Fsuuid2`].
        GETFSUUID "FS_IOC_GETFSUUID" = ior::<Fsuuid2>(0x15, 0);
        /// Tells where in /sys/fs it is: an [`FsSysfsPath`].
        GETFSSYSFSPATH "FS_IOC_GETFSSYSFSPATH" = ior::<FsSysfsPath>(0x15, 1);
        /// Tells which checksums there are: a [`LogicalBlockMetadataCap`].
        GETLBMD_CAP "FS_IOC_GETLBMD_CAP" = iowr::<LogicalBlockMetadataCap>(0x15, 2);
        /// Ends all work on the file system: an [`FS_SHUTDOWN`] in a `u32`.
        SHUTDOWN "FS_IOC_SHUTDOWN" = ior::<u32>(b'X', 125);
        /// Makes a file verifiable: an [`FsverityEnableArg`].
        ENABLE_VERITY "FS_IOC_ENABLE_VERITY" = iow::<FsverityEnableArg>(b'f', 133);
        /// Tells its hash: an [`FsverityDigest`].
        MEASURE_VERITY "FS_IOC_MEASURE_VERITY" = iowr::<FsverityDigest>(b'f', 134);
        /// Reads what verifies it: an [`FsverityReadMetadataArg`].
        READ_VERITY_METADATA "FS_IOC_READ_VERITY_METADATA" = iowr::<FsverityReadMetadataArg>(b'f', 135);
    }
}

open! {
    /// How a file system ends its work.
    #[allow(non_camel_case_types)] // as C has it
    FS_SHUTDOWN(u32) {
        /// Everything is written first.
        DEFAULT "FS_SHUTDOWN_FLAGS_DEFAULT" = 0;
        /// Only its log is written.
        LOGFLUSH "FS_SHUTDOWN_FLAGS_LOGFLUSH" = 1;
        /// Nothing is.
        NOLOGFLUSH "FS_SHUTDOWN_FLAGS_NOLOGFLUSH" = 2;
    }
}

open! {
    /// How a verifiable file's hash is made.
    #[allow(non_camel_case_types)] // as C has it
    FS_VERITY_HASH_ALG(u32) {
        /// SHA-256.
        SHA256 "FS_VERITY_HASH_ALG_SHA256" = 1;
        /// SHA-512.
        SHA512 "FS_VERITY_HASH_ALG_SHA512" = 2;
    }
}

open! {
    /// What of a verifiable file's own data is read.
    #[allow(non_camel_case_types)] // as C has it
    FS_VERITY_METADATA_TYPE(u64) {
        /// The tree of hashes.
        MERKLE_TREE "FS_VERITY_METADATA_TYPE_MERKLE_TREE" = 1;
        /// What it is made of.
        DESCRIPTOR "FS_VERITY_METADATA_TYPE_DESCRIPTOR" = 2;
        /// The signature.
        SIGNATURE "FS_VERITY_METADATA_TYPE_SIGNATURE" = 3;
    }
}

flags! {
    /// A file's flags, the `FS_..._FL` names of
    /// [FS_IOC_GETFLAGS(2const)](https://man7.org/linux/man-pages/man2/FS_IOC_GETFLAGS.2const.html).
    #[allow(non_camel_case_types)] // as C has it
    FS_FL(u32) {
        /// Its blocks are to be wiped.
        SECRM "FS_SECRM_FL" = 0x1;
        /// Its removal can be undone.
        UNRM "FS_UNRM_FL" = 0x2;
        /// It is compressed.
        COMPR "FS_COMPR_FL" = 0x4;
        /// Writes wait for the disk.
        SYNC "FS_SYNC_FL" = 0x8;
        /// It cannot be changed.
        IMMUTABLE "FS_IMMUTABLE_FL" = 0x10;
        /// It can only grow.
        APPEND "FS_APPEND_FL" = 0x20;
        /// A dump passes it over.
        NODUMP "FS_NODUMP_FL" = 0x40;
        /// Reading leaves no time.
        NOATIME "FS_NOATIME_FL" = 0x80;
        /// Of compression.
        DIRTY "FS_DIRTY_FL" = 0x100;
        /// Some blocks are compressed.
        COMPRBLK "FS_COMPRBLK_FL" = 0x200;
        /// It is not to be compressed.
        NOCOMP "FS_NOCOMP_FL" = 0x400;
        /// It is encrypted.
        ENCRYPT "FS_ENCRYPT_FL" = 0x800;
        /// A directory with an index.
        INDEX "FS_INDEX_FL" = 0x1000;
        /// The same bit, for a tree.
        BTREE "FS_BTREE_FL" = 0x1000;
        /// A directory of AFS's.
        IMAGIC "FS_IMAGIC_FL" = 0x2000;
        /// Its data goes through the log.
        JOURNAL_DATA "FS_JOURNAL_DATA_FL" = 0x4000;
        /// Its end is not packed with others'.
        NOTAIL "FS_NOTAIL_FL" = 0x8000;
        /// Changes of the directory wait for the disk.
        DIRSYNC "FS_DIRSYNC_FL" = 0x10000;
        /// The top of trees that are not related.
        TOPDIR "FS_TOPDIR_FL" = 0x20000;
        /// It counts in larger units.
        HUGE_FILE "FS_HUGE_FILE_FL" = 0x40000;
        /// It is kept in extents.
        EXTENT "FS_EXTENT_FL" = 0x80000;
        /// It is verifiable.
        VERITY "FS_VERITY_FL" = 0x100000;
        /// It holds another one's attributes.
        EA_INODE "FS_EA_INODE_FL" = 0x200000;
        /// It has blocks behind its end.
        EOFBLOCKS "FS_EOFBLOCKS_FL" = 0x400000;
        /// It is not copied on a write.
        NOCOW "FS_NOCOW_FL" = 0x800000;
        /// It is memory.
        DAX "FS_DAX_FL" = 0x2000000;
        /// Its data is in the inode.
        INLINE_DATA "FS_INLINE_DATA_FL" = 0x10000000;
        /// What is made in it has its project.
        PROJINHERIT "FS_PROJINHERIT_FL" = 0x20000000;
        /// Capitals make no difference in it.
        CASEFOLD "FS_CASEFOLD_FL" = 0x40000000;
        /// The tools' own.
        RESERVED "FS_RESERVED_FL" = 0x80000000;
        /// The bits that are told.
        USER_VISIBLE "FS_FL_USER_VISIBLE" = 0x3dfff;
        /// The bits that can be set.
        USER_MODIFIABLE "FS_FL_USER_MODIFIABLE" = 0x380ff;
    }
}

flags! {
    /// What a disk's checksums can do.
    #[allow(non_camel_case_types)] // as C has it
    LBMD_PI_CAP(u32) {
        /// They are checked.
        INTEGRITY "LBMD_PI_CAP_INTEGRITY" = 0x1;
        /// So is the block's number.
        REFTAG "LBMD_PI_CAP_REFTAG" = 0x2;
    }
}

open! {
    /// Which checksum.
    #[allow(non_camel_case_types)] // as C has it
    LBMD_PI_CSUM(u8) {
        /// None.
        NONE "LBMD_PI_CSUM_NONE" = 0;
        /// That of the Internet protocol.
        IP "LBMD_PI_CSUM_IP" = 1;
        /// A CRC of 16 bits.
        CRC16_T10DIF "LBMD_PI_CSUM_CRC16_T10DIF" = 2;
        /// A CRC of 64 bits.
        CRC64_NVME "LBMD_PI_CSUM_CRC64_NVME" = 4;
    }
}

flags! {
    /// How a file's map is made.
    #[allow(non_camel_case_types)] // as C has it
    FIEMAP_FLAG(u32) {
        /// The file is written to the disk first.
        SYNC "FIEMAP_FLAG_SYNC" = 0x1;
        /// The attributes' map instead.
        XATTR "FIEMAP_FLAG_XATTR" = 0x2;
        /// The map is kept in memory.
        CACHE "FIEMAP_FLAG_CACHE" = 0x4;
    }
}

flags! {
    /// What is special about a piece of a file.
    #[allow(non_camel_case_types)] // as C has it
    FIEMAP_EXTENT(u32) {
        /// It is the last one.
        LAST "FIEMAP_EXTENT_LAST" = 0x1;
        /// Where it is is not known.
        UNKNOWN "FIEMAP_EXTENT_UNKNOWN" = 0x2;
        /// It has no place yet.
        DELALLOC "FIEMAP_EXTENT_DELALLOC" = 0x4;
        /// Its bytes mean nothing by themselves.
        ENCODED "FIEMAP_EXTENT_ENCODED" = 0x8;
        /// They are encrypted.
        DATA_ENCRYPTED "FIEMAP_EXTENT_DATA_ENCRYPTED" = 0x80;
        /// It is not aligned to blocks.
        NOT_ALIGNED "FIEMAP_EXTENT_NOT_ALIGNED" = 0x100;
        /// It lies among other data.
        DATA_INLINE "FIEMAP_EXTENT_DATA_INLINE" = 0x200;
        /// It shares a block.
        DATA_TAIL "FIEMAP_EXTENT_DATA_TAIL" = 0x400;
        /// It has a place, and is zeros.
        UNWRITTEN "FIEMAP_EXTENT_UNWRITTEN" = 0x800;
        /// The file system has no extents: these were put together.
        MERGED "FIEMAP_EXTENT_MERGED" = 0x1000;
        /// Another file has it, too.
        SHARED "FIEMAP_EXTENT_SHARED" = 0x2000;
    }
}

open! {
    /// A request to /proc/PID/pagemap.
    PAGEMAP(uint) {
        /// Looks for pages: a [`PmScanArg`].
        SCAN "PAGEMAP_SCAN" = iowr::<PmScanArg>(b'f', 16);
    }
}

flags! {
    /// What is true of a page.
    #[allow(non_camel_case_types)] // as C has it
    PAGE_IS(u64) {
        /// Writes to it can be watched.
        WPALLOWED "PAGE_IS_WPALLOWED" = 0x1;
        /// It was written.
        WRITTEN "PAGE_IS_WRITTEN" = 0x2;
        /// It is a file's.
        FILE "PAGE_IS_FILE" = 0x4;
        /// It is in memory.
        PRESENT "PAGE_IS_PRESENT" = 0x8;
        /// It is on the swap device.
        SWAPPED "PAGE_IS_SWAPPED" = 0x10;
        /// It is the page of zeros.
        PFNZERO "PAGE_IS_PFNZERO" = 0x20;
        /// It is a huge one.
        HUGE "PAGE_IS_HUGE" = 0x40;
        /// It was written since somebody asked.
        SOFT_DIRTY "PAGE_IS_SOFT_DIRTY" = 0x80;
        /// It guards.
        GUARD "PAGE_IS_GUARD" = 0x100;
        /// It was used.
        ACCESSED "PAGE_IS_ACCESSED" = 0x200;
    }
}

flags! {
    /// How pages are looked for.
    #[allow(non_camel_case_types)] // as C has it
    PM_SCAN(u64) {
        /// Watches those that are found.
        WP_MATCHING "PM_SCAN_WP_MATCHING" = 0x1;
        /// Stops at one that cannot be watched.
        CHECK_WPASYNC "PM_SCAN_CHECK_WPASYNC" = 0x2;
    }
}

open! {
    /// A request to /proc/PID/maps.
    PROCMAP(uint) {
        /// Asks about one mapping: a [`ProcmapQuery`].
        QUERY "PROCMAP_QUERY" = iowr::<ProcmapQuery>(b'f', 17);
    }
}

flags! {
    /// Which mapping is meant, and what may be done in it.
    #[allow(non_camel_case_types)] // as C has it
    PROCMAP_QUERY(u64) {
        /// It can be read.
        VMA_READABLE "PROCMAP_QUERY_VMA_READABLE" = 0x1;
        /// It can be written.
        VMA_WRITABLE "PROCMAP_QUERY_VMA_WRITABLE" = 0x2;
        /// It can be executed.
        VMA_EXECUTABLE "PROCMAP_QUERY_VMA_EXECUTABLE" = 0x4;
        /// It is shared.
        VMA_SHARED "PROCMAP_QUERY_VMA_SHARED" = 0x8;
        /// Or else the next one.
        COVERING_OR_NEXT_VMA "PROCMAP_QUERY_COVERING_OR_NEXT_VMA" = 0x10;
        /// One that has a file.
        FILE_BACKED_VMA "PROCMAP_QUERY_FILE_BACKED_VMA" = 0x20;
    }
}

open! {
    /// A namespace's requests, the `NS_` names of [ioctl_nsfs(2)](https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html).
    NS(uint) {
        /// Opens the user namespace that owns it.
        GET_USERNS "NS_GET_USERNS" = io(0xb7, 0x1);
        /// Opens its parent.
        GET_PARENT "NS_GET_PARENT" = io(0xb7, 0x2);
        /// Tells its kind: a `CLONE_NEW` flag.
        GET_NSTYPE "NS_GET_NSTYPE" = io(0xb7, 0x3);
        /// Tells a user namespace's owner: a `uid_t`.
        GET_OWNER_UID "NS_GET_OWNER_UID" = io(0xb7, 0x4);
        /// Tells a mount namespace's number: a `u64`.
        GET_MNTNS_ID "NS_GET_MNTNS_ID" = ior::<u64>(0xb7, 5);
        /// Tells here what thread has this number there.
        GET_PID_FROM_PIDNS "NS_GET_PID_FROM_PIDNS" = ior::<int>(0xb7, 0x6);
        /// Tells here what process has this number there.
        GET_TGID_FROM_PIDNS "NS_GET_TGID_FROM_PIDNS" = ior::<int>(0xb7, 0x7);
        /// Tells which number a thread has there.
        GET_PID_IN_PIDNS "NS_GET_PID_IN_PIDNS" = ior::<int>(0xb7, 0x8);
        /// Tells which number a process has there.
        GET_TGID_IN_PIDNS "NS_GET_TGID_IN_PIDNS" = ior::<int>(0xb7, 0x9);
        /// Tells about a mount namespace: a [`MntNsInfo`].
        MNT_GET_INFO "NS_MNT_GET_INFO" = ior::<MntNsInfo>(0xb7, 10);
        /// Opens the next one.
        MNT_GET_NEXT "NS_MNT_GET_NEXT" = ior::<MntNsInfo>(0xb7, 11);
        /// Opens the one before.
        MNT_GET_PREV "NS_MNT_GET_PREV" = ior::<MntNsInfo>(0xb7, 12);
        /// Tells a namespace's number: a `u64`.
        GET_ID "NS_GET_ID" = ior::<u64>(0xb7, 13);
    }
}

//! Pages that a program fills itself.

use super::int;
use super::macros::{flags, headers, open, structs};

headers!("linux/userfaultfd.h");

flags! {
    /// What `userfaultfd` takes beside `O_CLOEXEC` and `O_NONBLOCK`.
    UFFD(int) {
        /// Only for accesses of the program, not for the kernel's.
        USER_MODE_ONLY "UFFD_USER_MODE_ONLY" = 1;
    }
}

open! {
    /// The version that the first command tells.
    #[allow(non_camel_case_types)] // as C has it
    UFFD_API(u64) {
        /// The only one.
        API "UFFD_API" = 170;
    }
}

flags! {
    /// What the kernel can do, and what is wanted.
    #[allow(non_camel_case_types)] // as C has it
    UFFD_FEATURE(u64) {
        /// Writes to protected pages.
        PAGEFAULT_FLAG_WP "UFFD_FEATURE_PAGEFAULT_FLAG_WP" = 1;
        /// Tells of forks.
        EVENT_FORK "UFFD_FEATURE_EVENT_FORK" = 2;
        /// Tells of memory that moves.
        EVENT_REMAP "UFFD_FEATURE_EVENT_REMAP" = 4;
        /// Tells of memory that is given back.
        EVENT_REMOVE "UFFD_FEATURE_EVENT_REMOVE" = 8;
        /// Missing pages of large files.
        MISSING_HUGETLBFS "UFFD_FEATURE_MISSING_HUGETLBFS" = 0x10;
        /// Missing pages of shared memory.
        MISSING_SHMEM "UFFD_FEATURE_MISSING_SHMEM" = 0x20;
        /// Tells of memory that is unmapped.
        EVENT_UNMAP "UFFD_FEATURE_EVENT_UNMAP" = 0x40;
        /// A signal in the place of a message.
        SIGBUS "UFFD_FEATURE_SIGBUS" = 0x80;
        /// Tells the thread.
        THREAD_ID "UFFD_FEATURE_THREAD_ID" = 0x100;
        /// Pages of large files that are there and not mapped.
        MINOR_HUGETLBFS "UFFD_FEATURE_MINOR_HUGETLBFS" = 0x200;
        /// Pages of shared memory that are there and not mapped.
        MINOR_SHMEM "UFFD_FEATURE_MINOR_SHMEM" = 0x400;
        /// Tells all bits of the address.
        EXACT_ADDRESS "UFFD_FEATURE_EXACT_ADDRESS" = 0x800;
        /// Writes to protected pages of files.
        WP_HUGETLBFS_SHMEM "UFFD_FEATURE_WP_HUGETLBFS_SHMEM" = 0x1000;
        /// Writes to protected pages that are not there.
        WP_UNPOPULATED "UFFD_FEATURE_WP_UNPOPULATED" = 0x2000;
        /// Pages that are broken.
        POISON "UFFD_FEATURE_POISON" = 0x4000;
        /// Writes are noted, and not told.
        WP_ASYNC "UFFD_FEATURE_WP_ASYNC" = 0x8000;
        /// Pages can be moved.
        MOVE "UFFD_FEATURE_MOVE" = 0x0001_0000;
        /// Accesses to protected pages.
        RWP "UFFD_FEATURE_RWP" = 0x0002_0000;
        /// Accesses are noted, and not told.
        RWP_ASYNC "UFFD_FEATURE_RWP_ASYNC" = 0x0004_0000;
    }
}

open! {
    /// What a message tells.
    #[allow(non_camel_case_types)] // as C has it
    UFFD_EVENT(u8) {
        /// A page that is missing or protected.
        PAGEFAULT "UFFD_EVENT_PAGEFAULT" = 18;
        /// A fork.
        FORK "UFFD_EVENT_FORK" = 19;
        /// Memory that moved.
        REMAP "UFFD_EVENT_REMAP" = 20;
        /// Memory that was given back.
        REMOVE "UFFD_EVENT_REMOVE" = 21;
        /// Memory that was unmapped.
        UNMAP "UFFD_EVENT_UNMAP" = 22;
    }
}

flags! {
    /// About a page.
    #[allow(non_camel_case_types)] // as C has it
    UFFD_PAGEFAULT_FLAG(u64) {
        /// It was to be written.
        WRITE "UFFD_PAGEFAULT_FLAG_WRITE" = 1;
        /// It is protected against writing.
        WP "UFFD_PAGEFAULT_FLAG_WP" = 2;
        /// It is there and not mapped.
        MINOR "UFFD_PAGEFAULT_FLAG_MINOR" = 4;
        /// It is protected against all.
        RWP "UFFD_PAGEFAULT_FLAG_RWP" = 8;
    }
}

structs! {
    /// A page that is missing or protected.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(packed)]
    UffdMsgPagefault: within "struct uffd_msg" {
        _event: [u8; 8],
        /// About it.
        flags "arg.pagefault.flags": UFFD_PAGEFAULT_FLAG,
        /// The address.
        address "arg.pagefault.address": u64,
        /// The thread.
        ptid "arg.pagefault.feat.ptid": u32,
    }

    /// A fork.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(packed)]
    UffdMsgFork: within "struct uffd_msg" {
        _event: [u8; 8],
        /// The child's descriptor.
        ufd "arg.fork.ufd": u32,
    }

    /// Memory that moved.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(packed)]
    UffdMsgRemap: within "struct uffd_msg" {
        _event: [u8; 8],
        /// From where.
        from "arg.remap.from": u64,
        /// To where.
        to "arg.remap.to": u64,
        /// How many bytes.
        len "arg.remap.len": u64,
    }

    /// Memory that was given back or unmapped.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(packed)]
    UffdMsgRemove: within "struct uffd_msg" {
        _event: [u8; 8],
        /// Its start.
        start "arg.remove.start": u64,
        /// Its end.
        end "arg.remove.end": u64,
    }
}

/// What a userfaultfd tells: C's `struct uffd_msg`, 32 bytes.
#[doc(alias = "uffd_msg")]
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub union UffdMsg {
    /// What it tells.
    pub event: UFFD_EVENT,
    /// With [`UFFD_EVENT::PAGEFAULT`].
    pub pagefault: UffdMsgPagefault,
    /// With [`UFFD_EVENT::FORK`].
    pub fork: UffdMsgFork,
    /// With [`UFFD_EVENT::REMAP`].
    pub remap: UffdMsgRemap,
    /// With [`UFFD_EVENT::REMOVE`] and [`UFFD_EVENT::UNMAP`].
    pub remove: UffdMsgRemove,
}

super::macros::fact!(UffdMsg, "struct uffd_msg", [Size(size_of::<UffdMsg>()), Align(align_of::<UffdMsg>()),]);

impl Default for UffdMsg {
    fn default() -> UffdMsg {
        // SAFETY: zeros are a value of each of its parts.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// The first command.
    #[derive(Clone, Copy, Debug)]
    UffdioApi: struct "uffdio_api" {
        /// The version.
        api "api": UFFD_API,
        /// What is wanted, and what there is.
        features "features": UFFD_FEATURE,
        /// Told: which commands there are.
        ioctls "ioctls": UFFD_API_IOCTLS,
    }
}

impl Default for UffdioApi {
    fn default() -> UffdioApi {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

flags! {
    /// Which commands a userfaultfd has.
    #[allow(non_camel_case_types)] // as C has it
    UFFD_API_IOCTLS(u64) {
        /// Those that this version has.
        ALL "UFFD_API_IOCTLS" = 0x8000_0000_0000_0403;
        /// Those for all memory.
        RANGE "UFFD_API_RANGE_IOCTLS" = 0x3fc;
        /// Those for memory of files.
        RANGE_BASIC "UFFD_API_RANGE_IOCTLS_BASIC" = 0x3cc;
    }
}

structs! {
    /// A part of memory.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioRange: struct "uffdio_range" {
        /// Its start.
        start "start": u64,
        /// Its length in bytes.
        len "len": u64,
    }
}

flags! {
    /// What is told of.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_REGISTER_MODE(u64) {
        /// Pages that are missing.
        MISSING "UFFDIO_REGISTER_MODE_MISSING" = 1;
        /// Writes to protected pages.
        WP "UFFDIO_REGISTER_MODE_WP" = 2;
        /// Pages that are there and not mapped.
        MINOR "UFFDIO_REGISTER_MODE_MINOR" = 4;
        /// Accesses to protected pages.
        RWP "UFFDIO_REGISTER_MODE_RWP" = 8;
    }
}

structs! {
    /// Which memory is told of.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioRegister: struct "uffdio_register" {
        /// The memory.
        range "range": UffdioRange,
        /// What is told.
        mode "mode": UFFDIO_REGISTER_MODE,
        /// Told: which commands there are for it, a bit each.
        ioctls "ioctls": u64,
    }
}

flags! {
    /// How pages are copied.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_COPY_MODE(u64) {
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_COPY_MODE_DONTWAKE" = 1;
        /// They are protected.
        WP "UFFDIO_COPY_MODE_WP" = 2;
    }
}

structs! {
    /// Fills pages with a copy.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioCopy: struct "uffdio_copy" {
        /// To where.
        dst "dst": u64,
        /// From where.
        src "src": u64,
        /// How many bytes.
        len "len": u64,
        /// How.
        mode "mode": UFFDIO_COPY_MODE,
        /// Told: how many bytes it were, or the error.
        copy "copy": i64,
    }
}

flags! {
    /// How pages are filled with zeros.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_ZEROPAGE_MODE(u64) {
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_ZEROPAGE_MODE_DONTWAKE" = 1;
    }
}

structs! {
    /// Fills pages with zeros.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioZeropage: struct "uffdio_zeropage" {
        /// The pages.
        range "range": UffdioRange,
        /// How.
        mode "mode": UFFDIO_ZEROPAGE_MODE,
        /// Told: how many bytes it were, or the error.
        zeropage "zeropage": i64,
    }
}

flags! {
    /// How pages are protected.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_WRITEPROTECT_MODE(u64) {
        /// They are protected; without it they are not any more.
        WP "UFFDIO_WRITEPROTECT_MODE_WP" = 1;
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_WRITEPROTECT_MODE_DONTWAKE" = 2;
    }
}

structs! {
    /// Protects pages against writing.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioWriteprotect: struct "uffdio_writeprotect" {
        /// The pages.
        range "range": UffdioRange,
        /// How.
        mode "mode": UFFDIO_WRITEPROTECT_MODE,
    }
}

flags! {
    /// How pages that are there are mapped.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_CONTINUE_MODE(u64) {
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_CONTINUE_MODE_DONTWAKE" = 1;
        /// They are protected.
        WP "UFFDIO_CONTINUE_MODE_WP" = 2;
    }
}

structs! {
    /// Maps pages that are there.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioContinue: struct "uffdio_continue" {
        /// The pages.
        range "range": UffdioRange,
        /// How.
        mode "mode": UFFDIO_CONTINUE_MODE,
        /// Told: how many bytes it were, or the error.
        mapped "mapped": i64,
    }
}

flags! {
    /// How pages are broken.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_POISON_MODE(u64) {
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_POISON_MODE_DONTWAKE" = 1;
    }
}

structs! {
    /// Makes pages broken.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioPoison: struct "uffdio_poison" {
        /// The pages.
        range "range": UffdioRange,
        /// How.
        mode "mode": UFFDIO_POISON_MODE,
        /// Told: how many bytes it were, or the error.
        updated "updated": i64,
    }
}

flags! {
    /// How pages are protected against all.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_RWPROTECT_MODE(u64) {
        /// They are protected; without it they are not any more.
        RWP "UFFDIO_RWPROTECT_MODE_RWP" = 1;
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_RWPROTECT_MODE_DONTWAKE" = 2;
    }
}

structs! {
    /// Protects pages against all.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioRwprotect: struct "uffdio_rwprotect" {
        /// The pages.
        range "range": UffdioRange,
        /// How.
        mode "mode": UFFDIO_RWPROTECT_MODE,
    }
}

flags! {
    /// How pages are moved.
    #[allow(non_camel_case_types)] // as C has it
    UFFDIO_MOVE_MODE(u64) {
        /// Who waits goes on waiting.
        DONTWAKE "UFFDIO_MOVE_MODE_DONTWAKE" = 1;
        /// Pages that are missing there are passed over.
        ALLOW_SRC_HOLES "UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES" = 2;
    }
}

structs! {
    /// Fills pages with others, which go.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioMove: struct "uffdio_move" {
        /// To where.
        dst "dst": u64,
        /// From where.
        src "src": u64,
        /// How many bytes.
        len "len": u64,
        /// How.
        mode "mode": UFFDIO_MOVE_MODE,
        /// Told: how many bytes it were, or the error.
        move_ "move": i64,
    }
}

structs! {
    /// Changes what is wanted.
    #[derive(Clone, Copy, Debug, Default)]
    UffdioSetMode: struct "uffdio_set_mode" {
        /// What more.
        enable "enable": UFFD_FEATURE,
        /// What no more.
        disable "disable": UFFD_FEATURE,
    }
}

//! Memory.

use super::macros::{flags, headers, open, structs};
use super::{int, uint, ulong};

headers!("linux/mman.h linux/memfd.h");

/// Mips has many values of its own, which come from IRIX …
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));
/// … and powerpc a few.
const POWERPC: bool = cfg!(any(target_arch = "powerpc", target_arch = "powerpc64"));

/// One value for mips, one for powerpc, one for the rest.
const fn by_arch(mips: ulong, powerpc: ulong, others: ulong) -> ulong {
    match (MIPS, POWERPC) {
        (true, _) => mips,
        (_, true) => powerpc,
        _ => others,
    }
}

flags! {
    /// What may be done with memory, the `PROT_` names of
    /// [mmap(2)](https://man7.org/linux/man-pages/man2/mmap.2.html).
    PROT(ulong) {
        /// Read.
        READ "PROT_READ" = 1;
        /// Written.
        WRITE "PROT_WRITE" = 2;
        /// Executed.
        EXEC "PROT_EXEC" = 4;
        /// For atomic operations; Linux takes no notice.
        SEM "PROT_SEM" = by_arch(0x10, 8, 8);
        /// Only accesses in their strict order.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        SAO "PROT_SAO" = 0x10;
        /// Indirect branches land only where an instruction says so.
        #[cfg(target_arch = "aarch64")]
        BTI "PROT_BTI" = 0x10;
        /// Memory with tags.
        #[cfg(target_arch = "aarch64")]
        MTE "PROT_MTE" = 0x20;
        /// `mprotect`: down to the start of a mapping that grows downwards.
        GROWSDOWN "PROT_GROWSDOWN" = 0x0100_0000;
        /// `mprotect`: up to the end of a mapping that grows upwards.
        GROWSUP "PROT_GROWSUP" = 0x0200_0000;
    }
}

impl PROT {
    /// Nothing: the address is taken, and that is all.
    #[doc(alias = "PROT_NONE")]
    pub const NONE: PROT = PROT::empty();
}

flags! {
    /// How memory is mapped, the `MAP_` names of
    /// [mmap(2)](https://man7.org/linux/man-pages/man2/mmap.2.html).
    ///
    /// A huge page's size is a number, the binary logarithm of the bytes, from bit `HUGE_SHIFT` on.
    MAP(ulong) {
        /// Writes are seen by others and by the file.
        SHARED "MAP_SHARED" = 0x01;
        /// Writes are this process's own.
        PRIVATE "MAP_PRIVATE" = 0x02;
        /// Shared, and an unknown flag is an error.
        SHARED_VALIDATE "MAP_SHARED_VALIDATE" = 0x03;
        /// Memory that becomes zero when the system runs short.
        DROPPABLE "MAP_DROPPABLE" = 0x08;
        /// The bits that say whose the writes are.
        TYPE "MAP_TYPE" = 0x0f;
        /// At this address, whatever was there.
        FIXED "MAP_FIXED" = 0x10;
        /// Fresh memory, no file.
        ANONYMOUS "MAP_ANONYMOUS" = by_arch(0x0800, 0x20, 0x20);
        /// Another name for fresh memory, on powerpc; mips takes no notice of it.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64", target_arch = "mips", target_arch = "mips64"))]
        RENAME "MAP_RENAME" = 0x20;
        /// IRIX: writing makes the file longer. Linux takes no notice.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        AUTOGROW "MAP_AUTOGROW" = 0x40;
        /// IRIX: copied when the process is. Linux takes no notice.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        LOCAL "MAP_LOCAL" = 0x80;
        /// IRIX: swap is set aside when it is needed. Linux takes no notice.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        AUTORSRV "MAP_AUTORSRV" = 0x100;
        /// In the lower 2 GiB.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        _32BIT "MAP_32BIT" = 0x40;
        /// Above 4 GiB.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        ABOVE4G "MAP_ABOVE4G" = 0x80;
        /// It grows downwards, as a stack does.
        GROWSDOWN "MAP_GROWSDOWN" = by_arch(0x1000, 0x0100, 0x0100);
        /// Once: nobody writes to the file. Linux takes no notice.
        DENYWRITE "MAP_DENYWRITE" = by_arch(0x2000, 0x0800, 0x0800);
        /// Once: a program. Linux takes no notice.
        EXECUTABLE "MAP_EXECUTABLE" = by_arch(0x4000, 0x1000, 0x1000);
        /// Kept in memory, as by `mlock`.
        LOCKED "MAP_LOCKED" = by_arch(0x8000, 0x80, 0x2000);
        /// No swap is set aside.
        NORESERVE "MAP_NORESERVE" = by_arch(0x0400, 0x40, 0x4000);
        /// The pages are there at once.
        POPULATE "MAP_POPULATE" = by_arch(0x1_0000, 0x8000, 0x8000);
        /// With `POPULATE`: only pages that take no reading.
        NONBLOCK "MAP_NONBLOCK" = by_arch(0x2_0000, 0x1_0000, 0x1_0000);
        /// A place that is good for a stack.
        STACK "MAP_STACK" = by_arch(0x4_0000, 0x2_0000, 0x2_0000);
        /// Huge pages.
        HUGETLB "MAP_HUGETLB" = by_arch(0x8_0000, 0x4_0000, 0x4_0000);
        /// A write is in persistent memory before it goes on.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        SYNC "MAP_SYNC" = 0x8_0000;
        /// At this address, or an error if something is there.
        FIXED_NOREPLACE "MAP_FIXED_NOREPLACE" = 0x10_0000;
        /// The memory need not be cleared: only on machines without an MMU.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        UNINITIALIZED "MAP_UNINITIALIZED" = 0x400_0000;
        // The size with the most bits first: `Debug` takes the first that fits.
        /// Huge pages of 2 GiB.
        HUGE_2GB "MAP_HUGE_2GB" = 31 << MAP::HUGE_SHIFT;
        /// Huge pages of 8 MiB.
        HUGE_8MB "MAP_HUGE_8MB" = 23 << MAP::HUGE_SHIFT;
        /// Huge pages of 512 MiB.
        HUGE_512MB "MAP_HUGE_512MB" = 29 << MAP::HUGE_SHIFT;
        /// Huge pages of 1 GiB.
        HUGE_1GB "MAP_HUGE_1GB" = 30 << MAP::HUGE_SHIFT;
        /// Huge pages of 16 KiB.
        HUGE_16KB "MAP_HUGE_16KB" = 14 << MAP::HUGE_SHIFT;
        /// Huge pages of 512 KiB.
        HUGE_512KB "MAP_HUGE_512KB" = 19 << MAP::HUGE_SHIFT;
        /// Huge pages of 2 MiB.
        HUGE_2MB "MAP_HUGE_2MB" = 21 << MAP::HUGE_SHIFT;
        /// Huge pages of 32 MiB.
        HUGE_32MB "MAP_HUGE_32MB" = 25 << MAP::HUGE_SHIFT;
        /// Huge pages of 256 MiB.
        HUGE_256MB "MAP_HUGE_256MB" = 28 << MAP::HUGE_SHIFT;
        /// Huge pages of 1 MiB.
        HUGE_1MB "MAP_HUGE_1MB" = 20 << MAP::HUGE_SHIFT;
        /// Huge pages of 16 MiB.
        HUGE_16MB "MAP_HUGE_16MB" = 24 << MAP::HUGE_SHIFT;
        /// Huge pages of 16 GiB.
        HUGE_16GB "MAP_HUGE_16GB" = (34u32 << MAP::HUGE_SHIFT) as ulong;
        /// Huge pages of 64 KiB.
        HUGE_64KB "MAP_HUGE_64KB" = 16 << MAP::HUGE_SHIFT;
    }
}

impl MAP {
    /// A file: no bit at all.
    #[doc(alias = "MAP_FILE")]
    pub const FILE: MAP = MAP::empty();
    /// Where the number stands that tells the size of huge pages; it has six bits.
    #[doc(alias = "MAP_HUGE_SHIFT")]
    #[doc(alias = "MAP_HUGE_MASK")]
    pub const HUGE_SHIFT: u32 = 26;
}

structs! {
    /// The arguments of `mmap` on x86 and s390x, which take one address there: C's `struct mmap_arg_struct`.
    #[derive(Clone, Copy, Debug, Default)]
    MmapArgStruct: "mm/mmap.c" "mmap_arg_struct" {
        /// The address that is wanted, 0 for any.
        addr "addr": ulong,
        /// How many bytes.
        len "len": ulong,
        /// [`PROT`] bits.
        prot "prot": ulong,
        /// [`MAP`] bits.
        flags "flags": ulong,
        /// The file's descriptor.
        fd "fd": ulong,
        /// From where in the file, in bytes.
        offset "offset": ulong,
    }
}

flags! {
    /// How `mremap` moves, the `MREMAP_` names of
    /// [mremap(2)](https://man7.org/linux/man-pages/man2/mremap.2.html).
    MREMAP(ulong) {
        /// It may go to another address.
        MAYMOVE "MREMAP_MAYMOVE" = 1;
        /// It goes to the address that is given.
        FIXED "MREMAP_FIXED" = 2;
        /// The old address stays mapped, and is empty.
        DONTUNMAP "MREMAP_DONTUNMAP" = 4;
    }

    /// How `msync` writes, the `MS_` names of
    /// [msync(2)](https://man7.org/linux/man-pages/man2/msync.2.html).
    SyncMS(int) {
        /// Some time soon.
        ASYNC "MS_ASYNC" = 1;
        /// Other mappings see the file's contents anew.
        INVALIDATE "MS_INVALIDATE" = 2;
        /// Now: the call waits for it.
        SYNC "MS_SYNC" = 4;
    }

    /// What `mlockall` keeps in memory, the `MCL_` names of
    /// [mlockall(2)](https://man7.org/linux/man-pages/man2/mlockall.2.html).
    MCL(int) {
        /// What is mapped now.
        CURRENT "MCL_CURRENT" = by_arch(1, 0x2000, 1) as int;
        /// What is mapped later.
        FUTURE "MCL_FUTURE" = by_arch(2, 0x4000, 2) as int;
        /// Each page from when it is first there.
        ONFAULT "MCL_ONFAULT" = by_arch(4, 0x8000, 4) as int;
    }

    /// How `mlock2` keeps memory, the `MLOCK_` name of
    /// [mlock2(2)](https://man7.org/linux/man-pages/man2/mlock2.2.html).
    MLOCK(int) {
        /// Each page from when it is first there.
        ONFAULT "MLOCK_ONFAULT" = 1;
    }

    /// How a file in memory is made, the `MFD_` names of
    /// [memfd_create(2)](https://man7.org/linux/man-pages/man2/memfd_create.2.html).
    MFD(uint) {
        /// Closed when another program is executed.
        CLOEXEC "MFD_CLOEXEC" = 0x01;
        /// It can be sealed.
        ALLOW_SEALING "MFD_ALLOW_SEALING" = 0x02;
        /// In huge pages.
        HUGETLB "MFD_HUGETLB" = 0x04;
        /// Not to be executed, and sealed so.
        NOEXEC_SEAL "MFD_NOEXEC_SEAL" = 0x08;
        /// To be executed.
        EXEC "MFD_EXEC" = 0x10;
        /// Huge pages of 2 GiB.
        HUGE_2GB "MFD_HUGE_2GB" = 31 << MAP::HUGE_SHIFT;
        /// Huge pages of 8 MiB.
        HUGE_8MB "MFD_HUGE_8MB" = 23 << MAP::HUGE_SHIFT;
        /// Huge pages of 512 MiB.
        HUGE_512MB "MFD_HUGE_512MB" = 29 << MAP::HUGE_SHIFT;
        /// Huge pages of 1 GiB.
        HUGE_1GB "MFD_HUGE_1GB" = 30 << MAP::HUGE_SHIFT;
        /// Huge pages of 512 KiB.
        HUGE_512KB "MFD_HUGE_512KB" = 19 << MAP::HUGE_SHIFT;
        /// Huge pages of 2 MiB.
        HUGE_2MB "MFD_HUGE_2MB" = 21 << MAP::HUGE_SHIFT;
        /// Huge pages of 32 MiB.
        HUGE_32MB "MFD_HUGE_32MB" = 25 << MAP::HUGE_SHIFT;
        /// Huge pages of 256 MiB.
        HUGE_256MB "MFD_HUGE_256MB" = 28 << MAP::HUGE_SHIFT;
        /// Huge pages of 1 MiB.
        HUGE_1MB "MFD_HUGE_1MB" = 20 << MAP::HUGE_SHIFT;
        /// Huge pages of 16 MiB.
        HUGE_16MB "MFD_HUGE_16MB" = 24 << MAP::HUGE_SHIFT;
        /// Huge pages of 16 GiB.
        HUGE_16GB "MFD_HUGE_16GB" = 34 << MAP::HUGE_SHIFT;
        /// Huge pages of 64 KiB.
        HUGE_64KB "MFD_HUGE_64KB" = 16 << MAP::HUGE_SHIFT;
    }

    /// What a protection key takes away, the `PKEY_` names of
    /// [pkey_alloc(2)](https://man7.org/linux/man-pages/man2/pkey_alloc.2.html).
    PKEY(ulong) {
        /// Nothing.
        UNRESTRICTED "PKEY_UNRESTRICTED" = 0;
        /// Every access.
        DISABLE_ACCESS "PKEY_DISABLE_ACCESS" = 1;
        /// Writing.
        DISABLE_WRITE "PKEY_DISABLE_WRITE" = 2;
        /// Executing.
        #[cfg(any(target_arch = "aarch64", target_arch = "powerpc", target_arch = "powerpc64"))]
        DISABLE_EXECUTE "PKEY_DISABLE_EXECUTE" = 4;
        /// Reading.
        #[cfg(target_arch = "aarch64")]
        DISABLE_READ "PKEY_DISABLE_READ" = 8;
        /// All that this machine's keys can take away.
        ACCESS_MASK "PKEY_ACCESS_MASK" = match (cfg!(target_arch = "aarch64"), POWERPC) {
            (true, _) => 15,
            (_, true) => 7,
            _ => 3,
        };
    }

    /// What `map_shadow_stack` puts onto a new shadow stack.
    #[allow(non_camel_case_types)] // as C has it
    SHADOW_STACK(uint) {
        /// A token to switch to it.
        SET_TOKEN "SHADOW_STACK_SET_TOKEN" = 1;
        /// A marker of its top.
        SET_MARKER "SHADOW_STACK_SET_MARKER" = 2;
    }
}

open! {
    /// What is done with memory or expected of it, the `MADV_` names of
    /// [madvise(2)](https://man7.org/linux/man-pages/man2/madvise.2.html).
    MADV(int) {
        /// Nothing special.
        NORMAL "MADV_NORMAL" = 0;
        /// It is read here and there.
        RANDOM "MADV_RANDOM" = 1;
        /// It is read from front to back.
        SEQUENTIAL "MADV_SEQUENTIAL" = 2;
        /// It is read soon.
        WILLNEED "MADV_WILLNEED" = 3;
        /// It is let go of, and comes anew: zeros, or the file's contents.
        DONTNEED "MADV_DONTNEED" = 4;
        /// It may be let go of when memory is short, until it is written to.
        FREE "MADV_FREE" = 8;
        /// A hole is made, in the file too.
        REMOVE "MADV_REMOVE" = 9;
        /// A child gets none of it.
        DONTFORK "MADV_DONTFORK" = 10;
        /// A child gets it.
        DOFORK "MADV_DOFORK" = 11;
        /// Equal pages may become one.
        MERGEABLE "MADV_MERGEABLE" = 12;
        /// Each page stays its own.
        UNMERGEABLE "MADV_UNMERGEABLE" = 13;
        /// Huge pages are welcome.
        HUGEPAGE "MADV_HUGEPAGE" = 14;
        /// Huge pages are not.
        NOHUGEPAGE "MADV_NOHUGEPAGE" = 15;
        /// Left out of a core dump.
        DONTDUMP "MADV_DONTDUMP" = 16;
        /// Put into a core dump.
        DODUMP "MADV_DODUMP" = 17;
        /// A child finds zeros.
        WIPEONFORK "MADV_WIPEONFORK" = 18;
        /// A child finds the contents.
        KEEPONFORK "MADV_KEEPONFORK" = 19;
        /// Not needed for a while.
        COLD "MADV_COLD" = 20;
        /// Written out now.
        PAGEOUT "MADV_PAGEOUT" = 21;
        /// Made present for reading, with an error where that fails.
        POPULATE_READ "MADV_POPULATE_READ" = 22;
        /// Made present for writing, with an error where that fails.
        POPULATE_WRITE "MADV_POPULATE_WRITE" = 23;
        /// As `DONTNEED`, locked memory too.
        DONTNEED_LOCKED "MADV_DONTNEED_LOCKED" = 24;
        /// Made of huge pages now.
        COLLAPSE "MADV_COLLAPSE" = 25;
        /// Taken for broken memory: a test of what then happens.
        HWPOISON "MADV_HWPOISON" = 100;
        /// Moved away from memory that may break: a test.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        SOFT_OFFLINE "MADV_SOFT_OFFLINE" = 101;
        /// Every access is a fault.
        GUARD_INSTALL "MADV_GUARD_INSTALL" = 102;
        /// No longer.
        GUARD_REMOVE "MADV_GUARD_REMOVE" = 103;
    }
}

structs! {
    /// The part of a file that `cachestat` looks at: C's `struct cachestat_range`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    CachestatRange: struct "cachestat_range" {
        /// Where it starts, in bytes.
        off "off": u64,
        /// How long it is, in bytes; 0 is to the end.
        len "len": u64,
    }

    /// How much of a file is in memory, in pages: C's `struct cachestat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Cachestat: struct "cachestat" {
        /// In memory.
        cache "nr_cache": u64,
        /// Not yet written to the disk.
        dirty "nr_dirty": u64,
        /// Being written.
        writeback "nr_writeback": u64,
        /// Once in memory and no longer.
        evicted "nr_evicted": u64,
        /// Of these, those that went lately.
        recently_evicted "nr_recently_evicted": u64,
    }
}

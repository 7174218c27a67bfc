//! Block devices, their partitions and zones, and loop devices: what `ioctl` does to them.

use super::ioctl::{io, ior, iow, iowr};
use super::macros::{flags, headers, open, structs};
use super::{int, longlong, size_t, uchar, uint, ulong, ushort, void};

headers!("linux/fs.h linux/blkpg.h linux/hdreg.h linux/blkzoned.h linux/blktrace_api.h linux/loop.h");

structs! {
    /// What [`BLK::PG`] does.
    #[derive(Clone, Copy, Debug)]
    BlkpgIoctlArg: struct "blkpg_ioctl_arg" {
        /// What: a [`BLKPG`].
        op "op": int,
        /// No flag exists.
        flags "flags": int,
        /// The size of the data, in bytes.
        datalen "datalen": int,
        /// A [`BlkpgPartition`].
        data "data": *mut void,
    }

    /// A partition.
    #[derive(Clone, Copy, Debug)]
    BlkpgPartition: struct "blkpg_partition" {
        /// Where it starts, in bytes.
        start "start": longlong,
        /// Its length in bytes.
        length "length": longlong,
        /// Its number.
        pno "pno": int,
        /// Not used.
        devname "devname": [super::char; 64],
        /// Not used.
        volname "volname": [super::char; 64],
    }

    /// A disk's geometry, which means nothing any more but where a partition starts.
    #[derive(Clone, Copy, Debug, Default)]
    HdGeometry: struct "hd_geometry" {
        /// Heads.
        heads "heads": uchar,
        /// Sectors of a track.
        sectors "sectors": uchar,
        /// Cylinders.
        cylinders "cylinders": ushort,
        /// Where the partition starts, in sectors of 512 bytes.
        start "start": ulong,
    }

    /// A zone of a disk that is written in zones.
    #[derive(Clone, Copy, Debug, Default)]
    BlkZone: struct "blk_zone" {
        /// Where it starts, in sectors of 512 bytes.
        start "start": u64,
        /// Its length in sectors.
        len "len": u64,
        /// Where the next write goes.
        wp "wp": u64,
        /// How it is written: a [`BLK_ZONE_TYPE`].
        kind "type": u8,
        /// Its state: a [`BLK_ZONE_COND`].
        cond "cond": u8,
        /// Was it written out of order?
        non_seq "non_seq": u8,
        /// Is a reset advised?
        reset "reset": u8,
        _resv: [u8; 4],
        /// How much of it can be used, in sectors.
        capacity "capacity": u64,
        _reserved: [u8; 24],
    }

    /// The head of a report of zones; as many [`BlkZone`] follow it.
    #[derive(Clone, Copy, Debug, Default)]
    BlkZoneReport: struct "blk_zone_report" {
        /// The first sector that is asked about.
        sector "sector": u64,
        /// How many zones there is room for, and how many there are.
        nr_zones "nr_zones": u32,
        /// [`BLK_ZONE_REP`] bits.
        flags "flags": u32,
    }

    /// Some zones.
    #[derive(Clone, Copy, Debug, Default)]
    BlkZoneRange: struct "blk_zone_range" {
        /// The first sector.
        sector "sector": u64,
        /// How many.
        nr_sectors "nr_sectors": u64,
    }

    /// What is traced of a disk.
    #[derive(Clone, Copy, Debug, Default)]
    BlkUserTraceSetup: struct "blk_user_trace_setup" {
        /// The trace's name, which the kernel tells.
        name "name": [super::char; 32],
        /// Which actions.
        act_mask "act_mask": u16,
        /// The size of a buffer, in bytes.
        buf_size "buf_size": u32,
        /// How many buffers.
        buf_nr "buf_nr": u32,
        /// The first sector.
        start_lba "start_lba": u64,
        /// The last one.
        end_lba "end_lba": u64,
        /// Whose.
        pid "pid": u32,
    }

    /// A loop device, told the old way.
    #[derive(Clone, Copy, Debug)]
    LoopInfo: struct "loop_info" {
        /// Its number.
        number "lo_number": int,
        /// The device that the file lies on.
        device "lo_device": OldDev,
        /// The file's inode.
        inode "lo_inode": ulong,
        /// The device that the file is.
        rdevice "lo_rdevice": OldDev,
        /// Where in the file the disk starts, in bytes.
        offset "lo_offset": int,
        /// How it is encrypted: not any more.
        encrypt_type "lo_encrypt_type": int,
        /// The key's size.
        encrypt_key_size "lo_encrypt_key_size": int,
        /// [`LO_FLAGS`] bits.
        flags "lo_flags": int,
        /// A name.
        name "lo_name": [super::char; 64],
        /// The key.
        encrypt_key "lo_encrypt_key": [uchar; 32],
        /// Not used.
        init "lo_init": [ulong; 2],
        _reserved: [super::char; 4],
    }

    /// A loop device.
    #[derive(Clone, Copy, Debug)]
    LoopInfo64: struct "loop_info64" {
        /// The device that the file lies on.
        device "lo_device": u64,
        /// The file's inode.
        inode "lo_inode": u64,
        /// The device that the file is.
        rdevice "lo_rdevice": u64,
        /// Where in the file the disk starts, in bytes.
        offset "lo_offset": u64,
        /// The disk's size in bytes, 0 for all of the file.
        sizelimit "lo_sizelimit": u64,
        /// The device's number.
        number "lo_number": u32,
        /// How it is encrypted: not any more.
        encrypt_type "lo_encrypt_type": u32,
        /// The key's size.
        encrypt_key_size "lo_encrypt_key_size": u32,
        /// [`LO_FLAGS`] bits.
        flags "lo_flags": u32,
        /// A name, usually the file's.
        file_name "lo_file_name": [u8; 64],
        /// Another name.
        crypt_name "lo_crypt_name": [u8; 64],
        /// The key.
        encrypt_key "lo_encrypt_key": [u8; 32],
        /// Not used.
        init "lo_init": [u64; 2],
    }

    /// All that makes a loop device.
    #[derive(Clone, Copy, Debug, Default)]
    LoopConfig: struct "loop_config" {
        /// The file.
        fd "fd": u32,
        /// The size of a block in bytes, 0 for 512.
        block_size "block_size": u32,
        /// The rest.
        info "info": LoopInfo64,
        _reserved: [u64; 8],
    }
}

/// A device's number as the oldest structs have it: C's `__kernel_old_dev_t`.
type OldDev = super::old_dev_t;

impl Default for LoopInfo64 {
    fn default() -> LoopInfo64 {
        // SAFETY: all bits zero is a number in each field.
        unsafe { core::mem::zeroed() }
    }
}

open! {
    /// A block device's requests, the `BLK` names of the kernel's linux/fs.h.
    BLK(uint) {
        /// Makes it read-only, or not: an `int`.
        ROSET "BLKROSET" = io(0x12, 93);
        /// Is it? An `int`.
        ROGET "BLKROGET" = io(0x12, 94);
        /// Reads the partition table again.
        RRPART "BLKRRPART" = io(0x12, 95);
        /// Tells its size in sectors of 512 bytes: a `ulong`.
        GETSIZE "BLKGETSIZE" = io(0x12, 96);
        /// Forgets what is cached of it.
        FLSBUF "BLKFLSBUF" = io(0x12, 97);
        /// Sets how far to read ahead, in sectors of 512 bytes: the argument itself.
        RASET "BLKRASET" = io(0x12, 98);
        /// Tells it: a `long`.
        RAGET "BLKRAGET" = io(0x12, 99);
        /// The same of the file system.
        FRASET "BLKFRASET" = io(0x12, 100);
        /// Tells it: a `long`.
        FRAGET "BLKFRAGET" = io(0x12, 101);
        /// Not used any more.
        SECTSET "BLKSECTSET" = io(0x12, 102);
        /// Tells how many sectors a request may have: a `ushort`.
        SECTGET "BLKSECTGET" = io(0x12, 103);
        /// Tells a logical block's size in bytes: an `int`.
        SSZGET "BLKSSZGET" = io(0x12, 104);
        /// Adds, removes or resizes a partition: a [`BlkpgIoctlArg`].
        PG "BLKPG" = io(0x12, 105);
        /// Tells the cache's block size in bytes: an `int`.
        BSZGET "BLKBSZGET" = ior::<size_t>(0x12, 112) => "_IOR(0x12, 112, __kernel_size_t)";
        /// Sets it.
        BSZSET "BLKBSZSET" = iow::<size_t>(0x12, 113) => "_IOW(0x12, 113, __kernel_size_t)";
        /// Tells its size in bytes: a `u64`.
        GETSIZE64 "BLKGETSIZE64" = ior::<size_t>(0x12, 114) => "_IOR(0x12, 114, __kernel_size_t)";
        /// Makes a trace: a [`BlkUserTraceSetup`].
        TRACESETUP "BLKTRACESETUP" = iowr::<BlkUserTraceSetup>(0x12, 115);
        /// Starts it.
        TRACESTART "BLKTRACESTART" = io(0x12, 116);
        /// Stops it.
        TRACESTOP "BLKTRACESTOP" = io(0x12, 117);
        /// Ends it.
        TRACETEARDOWN "BLKTRACETEARDOWN" = io(0x12, 118);
        /// Says that a range is not needed: two `u64`, where and how many bytes.
        DISCARD "BLKDISCARD" = io(0x12, 119);
        /// Tells the smallest good size of a request in bytes: a `uint`.
        IOMIN "BLKIOMIN" = io(0x12, 120);
        /// Tells the best one.
        IOOPT "BLKIOOPT" = io(0x12, 121);
        /// Tells how far it is from being aligned, in bytes: an `int`.
        ALIGNOFF "BLKALIGNOFF" = io(0x12, 122);
        /// Tells a physical block's size in bytes: a `uint`.
        PBSZGET "BLKPBSZGET" = io(0x12, 123);
        /// Always tells 0.
        DISCARDZEROES "BLKDISCARDZEROES" = io(0x12, 124);
        /// Destroys a range: two `u64`.
        SECDISCARD "BLKSECDISCARD" = io(0x12, 125);
        /// Does it turn? A `ushort`.
        ROTATIONAL "BLKROTATIONAL" = io(0x12, 126);
        /// Makes a range zeros: two `u64`.
        ZEROOUT "BLKZEROOUT" = io(0x12, 127);
        /// Tells a number that no other disk had since the boot: a `u64`.
        GETDISKSEQ "BLKGETDISKSEQ" = ior::<u64>(0x12, 128);
        /// Tells the zones: a [`BlkZoneReport`].
        REPORTZONE "BLKREPORTZONE" = iowr::<BlkZoneReport>(0x12, 130);
        /// Empties zones: a [`BlkZoneRange`].
        RESETZONE "BLKRESETZONE" = iow::<BlkZoneRange>(0x12, 131);
        /// Tells a zone's size in sectors: a `u32`.
        GETZONESZ "BLKGETZONESZ" = ior::<u32>(0x12, 132);
        /// Tells how many zones there are: a `u32`.
        GETNRZONES "BLKGETNRZONES" = ior::<u32>(0x12, 133);
        /// Opens zones: a [`BlkZoneRange`].
        OPENZONE "BLKOPENZONE" = iow::<BlkZoneRange>(0x12, 134);
        /// Closes zones.
        CLOSEZONE "BLKCLOSEZONE" = iow::<BlkZoneRange>(0x12, 135);
        /// Fills zones.
        FINISHZONE "BLKFINISHZONE" = iow::<BlkZoneRange>(0x12, 136);
        /// Tells the zones, with flags in: a [`BlkZoneReport`].
        REPORTZONEV2 "BLKREPORTZONEV2" = iowr::<BlkZoneReport>(0x12, 142);
    }
}

open! {
    /// What [`BLK::PG`] does to a partition.
    BLKPG(int) {
        /// Adds it.
        ADD_PARTITION "BLKPG_ADD_PARTITION" = 1;
        /// Removes it.
        DEL_PARTITION "BLKPG_DEL_PARTITION" = 2;
        /// Changes its size.
        RESIZE_PARTITION "BLKPG_RESIZE_PARTITION" = 3;
    }
}

open! {
    /// How a zone is written.
    #[allow(non_camel_case_types)] // as C has it
    BLK_ZONE_TYPE(u8) {
        /// In any order.
        CONVENTIONAL "BLK_ZONE_TYPE_CONVENTIONAL" = 1;
        /// Only one block after the other.
        SEQWRITE_REQ "BLK_ZONE_TYPE_SEQWRITE_REQ" = 2;
        /// Better one block after the other.
        SEQWRITE_PREF "BLK_ZONE_TYPE_SEQWRITE_PREF" = 3;
    }
}

open! {
    /// A zone's state.
    #[allow(non_camel_case_types)] // as C has it
    BLK_ZONE_COND(u8) {
        /// It has none.
        NOT_WP "BLK_ZONE_COND_NOT_WP" = 0;
        /// Empty.
        EMPTY "BLK_ZONE_COND_EMPTY" = 1;
        /// Opened by a write.
        IMP_OPEN "BLK_ZONE_COND_IMP_OPEN" = 2;
        /// Opened by request.
        EXP_OPEN "BLK_ZONE_COND_EXP_OPEN" = 3;
        /// Closed.
        CLOSED "BLK_ZONE_COND_CLOSED" = 4;
        /// Can only be read.
        READONLY "BLK_ZONE_COND_READONLY" = 13;
        /// Full.
        FULL "BLK_ZONE_COND_FULL" = 14;
        /// Gone.
        OFFLINE "BLK_ZONE_COND_OFFLINE" = 15;
        /// Open, closed, but not empty: a report does not tell which.
        ACTIVE "BLK_ZONE_COND_ACTIVE" = 255;
    }
}

flags! {
    /// What a report of zones has, and what it is asked for.
    #[allow(non_camel_case_types)] // as C has it
    BLK_ZONE_REP(u32) {
        /// The capacities are filled.
        CAPACITY "BLK_ZONE_REP_CAPACITY" = 0x1;
        /// What the kernel knows will do.
        CACHED "BLK_ZONE_REP_CACHED" = 0x80000000;
    }
}

open! {
    /// What is left of a disk's old requests.
    HDIO(uint) {
        /// Tells the geometry: an [`HdGeometry`].
        GETGEO "HDIO_GETGEO" = 0x301;
    }
}

open! {
    /// A loop device's requests, the `LOOP_` names of [loop(4)](https://man7.org/linux/man-pages/man4/loop.4.html).
    LOOP(uint) {
        /// Sets the file: its descriptor is the argument.
        SET_FD "LOOP_SET_FD" = 0x4c00;
        /// Takes the file away.
        CLR_FD "LOOP_CLR_FD" = 0x4c01;
        /// Sets the old way: a [`LoopInfo`].
        SET_STATUS "LOOP_SET_STATUS" = 0x4c02;
        /// Tells the old way.
        GET_STATUS "LOOP_GET_STATUS" = 0x4c03;
        /// Sets: a [`LoopInfo64`].
        SET_STATUS64 "LOOP_SET_STATUS64" = 0x4c04;
        /// Tells.
        GET_STATUS64 "LOOP_GET_STATUS64" = 0x4c05;
        /// Takes another file of the same size; both are read-only.
        CHANGE_FD "LOOP_CHANGE_FD" = 0x4c06;
        /// Looks at the file's size again.
        SET_CAPACITY "LOOP_SET_CAPACITY" = 0x4c07;
        /// Goes around the cache, or not.
        SET_DIRECT_IO "LOOP_SET_DIRECT_IO" = 0x4c08;
        /// Sets a block's size in bytes: the argument.
        SET_BLOCK_SIZE "LOOP_SET_BLOCK_SIZE" = 0x4c09;
        /// All at once: a [`LoopConfig`].
        CONFIGURE "LOOP_CONFIGURE" = 0x4c0a;
        /// Makes the device of this number; on `/dev/loop-control`.
        CTL_ADD "LOOP_CTL_ADD" = 0x4c80;
        /// Removes it.
        CTL_REMOVE "LOOP_CTL_REMOVE" = 0x4c81;
        /// Tells a number that is free, and makes its device.
        CTL_GET_FREE "LOOP_CTL_GET_FREE" = 0x4c82;
    }
}

flags! {
    /// How a loop device works.
    #[allow(non_camel_case_types)] // as C has it
    LO_FLAGS(u32) {
        /// It can only be read.
        READ_ONLY "LO_FLAGS_READ_ONLY" = 0x1;
        /// The last close takes the file away.
        AUTOCLEAR "LO_FLAGS_AUTOCLEAR" = 0x4;
        /// Its partitions become devices.
        PARTSCAN "LO_FLAGS_PARTSCAN" = 0x8;
        /// It goes around the cache.
        DIRECT_IO "LO_FLAGS_DIRECT_IO" = 0x10;
    }
}

//! Limits on what users, groups and projects take of a file system.

use super::macros::{flags, headers, open, structs};
use super::{char, int, uint};

headers!("linux/quota.h linux/dqblk_xfs.h");

/// XFS has commands of its own.
const fn xqm(n: uint) -> uint {
    ((b'X' as uint) << 8) + n
}

open! {
    /// What `quotactl` does, the `Q_` names of
    /// [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html). With the kind of quota, by
    /// [`of`](Q::of), it is the call's argument.
    Q(uint) {
        /// Brings quota files up to date.
        SYNC "Q_SYNC" = 0x80_0001;
        /// Starts to limit; the id is a [`QFMT`], the address a path.
        QUOTAON "Q_QUOTAON" = 0x80_0002;
        /// Ceases to limit.
        QUOTAOFF "Q_QUOTAOFF" = 0x80_0003;
        /// Tells the format, as a `u32`: [`QFMT`].
        GETFMT "Q_GETFMT" = 0x80_0004;
        /// Tells grace times: [`Dqinfo`].
        GETINFO "Q_GETINFO" = 0x80_0005;
        /// Sets grace times: [`Dqinfo`].
        SETINFO "Q_SETINFO" = 0x80_0006;
        /// Tells limits and use: [`Dqblk`].
        GETQUOTA "Q_GETQUOTA" = 0x80_0007;
        /// Sets limits and use: [`Dqblk`].
        SETQUOTA "Q_SETQUOTA" = 0x80_0008;
        /// Tells limits and use of the next id that has some, this one included: [`Nextdqblk`].
        GETNEXTQUOTA "Q_GETNEXTQUOTA" = 0x80_0009;
        /// Starts to count or limit: [`FS_QUOTA`].
        XQUOTAON "Q_XQUOTAON" = xqm(1);
        /// Ceases to count or limit: [`FS_QUOTA`].
        XQUOTAOFF "Q_XQUOTAOFF" = xqm(2);
        /// Tells limits and use: [`FsDiskQuota`].
        XGETQUOTA "Q_XGETQUOTA" = xqm(3);
        /// Sets limits: [`FsDiskQuota`].
        XSETQLIM "Q_XSETQLIM" = xqm(4);
        /// Tells what is on: [`FsQuotaStat`].
        XGETQSTAT "Q_XGETQSTAT" = xqm(5);
        /// Gives back what the quotas take on the disk: [`QuotaFS`].
        XQUOTARM "Q_XQUOTARM" = xqm(6);
        /// Does nothing any more.
        XQUOTASYNC "Q_XQUOTASYNC" = xqm(7);
        /// Tells what is on: [`FsQuotaStatv`].
        XGETQSTATV "Q_XGETQSTATV" = xqm(8);
        /// Tells limits and use of the next id that has some, this one included: [`FsDiskQuota`].
        XGETNEXTQUOTA "Q_XGETNEXTQUOTA" = xqm(9);
    }

    /// Whose quota: C's `USRQUOTA` and its kin of [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html).
    Quota(uint) {
        /// Users'.
        USR "USRQUOTA" = 0;
        /// Groups'.
        GRP "GRPQUOTA" = 1;
        /// Projects'.
        PRJ "PRJQUOTA" = 2;
    }

    /// In which form quotas are kept, the `QFMT_` names of
    /// [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html).
    QFMT(uint) {
        /// A file, in the first form.
        VFS_OLD "QFMT_VFS_OLD" = 1;
        /// A file, in the second form, with 32-bit limits.
        VFS_V0 "QFMT_VFS_V0" = 2;
        /// OCFS2's own.
        OCFS2 "QFMT_OCFS2" = 3;
        /// A file, in the second form, with 64-bit limits.
        VFS_V1 "QFMT_VFS_V1" = 4;
        /// Memory, for tmpfs.
        SHMEM "QFMT_SHMEM" = 5;
    }

    /// The versions of XFS's structs: C's `FS_DQUOT_VERSION` and its kin.
    FsQuotaVersion(i8) {
        /// Of [`FsDiskQuota`].
        DQUOT "FS_DQUOT_VERSION" = 1;
        /// Of [`FsQuotaStat`].
        QSTAT "FS_QSTAT_VERSION" = 1;
        /// Of [`FsQuotaStatv`].
        QSTATV "FS_QSTATV_VERSION1" = 1;
    }
}

impl Q {
    /// The call's argument: what to do, for this kind of quota.
    #[doc(alias = "QCMD")]
    pub const fn of(self, quota: Quota) -> uint {
        self.0 << 8 | quota.0 & 0xff
    }
}

impl Dqblk {
    /// The unit of `bhardlimit` and `bsoftlimit`, in bytes (`QIF_DQBLKSIZE`).
    #[doc(alias = "QIF_DQBLKSIZE")]
    pub const BLOCK: u64 = 1024;
}

flags! {
    /// Which fields of a [`Dqblk`] are meant, the `QIF_` names of
    /// [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html).
    QIF(u32) {
        /// The limits on blocks.
        BLIMITS "QIF_BLIMITS" = 1;
        /// The room in use.
        SPACE "QIF_SPACE" = 2;
        /// The limits on inodes.
        ILIMITS "QIF_ILIMITS" = 4;
        /// The inodes in use.
        INODES "QIF_INODES" = 8;
        /// The time for blocks.
        BTIME "QIF_BTIME" = 16;
        /// The time for inodes.
        ITIME "QIF_ITIME" = 32;
        /// All limits.
        LIMITS "QIF_LIMITS" = 5;
        /// All that is in use.
        USAGE "QIF_USAGE" = 10;
        /// Both times.
        TIMES "QIF_TIMES" = 48;
        /// Everything.
        ALL "QIF_ALL" = 63;
    }

    /// Which fields of a [`Dqinfo`] are meant, the `IIF_` names of
    /// [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html).
    IIF(u32) {
        /// The grace time for blocks.
        BGRACE "IIF_BGRACE" = 1;
        /// The grace time for inodes.
        IGRACE "IIF_IGRACE" = 2;
        /// The flags.
        FLAGS "IIF_FLAGS" = 4;
        /// Everything.
        ALL "IIF_ALL" = 7;
    }

    /// What quotas are like, the `DQF_` names of
    /// [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html).
    DQF(u32) {
        /// Root has limits too.
        ROOT_SQUASH "DQF_ROOT_SQUASH" = 1;
        /// They are kept in a hidden file of the file system.
        SYS_FILE "DQF_SYS_FILE" = 1 << 16;
    }

    /// Which fields of a [`FsDiskQuota`] are meant, the `FS_DQ_` names of linux/dqblk_xfs.h.
    #[allow(non_camel_case_types)] // as C has it
    FS_DQ(u16) {
        /// The soft limit on inodes.
        ISOFT "FS_DQ_ISOFT" = 1 << 0;
        /// The hard limit on inodes.
        IHARD "FS_DQ_IHARD" = 1 << 1;
        /// The soft limit on blocks.
        BSOFT "FS_DQ_BSOFT" = 1 << 2;
        /// The hard limit on blocks.
        BHARD "FS_DQ_BHARD" = 1 << 3;
        /// The soft limit on real-time blocks.
        RTBSOFT "FS_DQ_RTBSOFT" = 1 << 4;
        /// The hard limit on real-time blocks.
        RTBHARD "FS_DQ_RTBHARD" = 1 << 5;
        /// All limits.
        LIMIT_MASK "FS_DQ_LIMIT_MASK" = 0x003f;
        /// The time for blocks.
        BTIMER "FS_DQ_BTIMER" = 1 << 6;
        /// The time for inodes.
        ITIMER "FS_DQ_ITIMER" = 1 << 7;
        /// The time for real-time blocks.
        RTBTIMER "FS_DQ_RTBTIMER" = 1 << 8;
        /// All times.
        TIMER_MASK "FS_DQ_TIMER_MASK" = 0x01c0;
        /// The warnings about blocks.
        BWARNS "FS_DQ_BWARNS" = 1 << 9;
        /// The warnings about inodes.
        IWARNS "FS_DQ_IWARNS" = 1 << 10;
        /// The warnings about real-time blocks.
        RTBWARNS "FS_DQ_RTBWARNS" = 1 << 11;
        /// All warnings.
        WARNS_MASK "FS_DQ_WARNS_MASK" = 0x0e00;
        /// The blocks in use.
        BCOUNT "FS_DQ_BCOUNT" = 1 << 12;
        /// The inodes in use.
        ICOUNT "FS_DQ_ICOUNT" = 1 << 13;
        /// The real-time blocks in use.
        RTBCOUNT "FS_DQ_RTBCOUNT" = 1 << 14;
        /// All that is in use.
        ACCT_MASK "FS_DQ_ACCT_MASK" = 0x7000;
        /// Times have 40 bits.
        BIGTIME "FS_DQ_BIGTIME" = 1 << 15;
    }

    /// What is counted and limited, the `FS_QUOTA_` names of linux/dqblk_xfs.h.
    #[allow(non_camel_case_types)] // as C has it
    FS_QUOTA(u16) {
        /// Users are counted.
        UDQ_ACCT "FS_QUOTA_UDQ_ACCT" = 1 << 0;
        /// Users are limited.
        UDQ_ENFD "FS_QUOTA_UDQ_ENFD" = 1 << 1;
        /// Groups are counted.
        GDQ_ACCT "FS_QUOTA_GDQ_ACCT" = 1 << 2;
        /// Groups are limited.
        GDQ_ENFD "FS_QUOTA_GDQ_ENFD" = 1 << 3;
        /// Projects are counted.
        PDQ_ACCT "FS_QUOTA_PDQ_ACCT" = 1 << 4;
        /// Projects are limited.
        PDQ_ENFD "FS_QUOTA_PDQ_ENFD" = 1 << 5;
    }

    /// Whose quota for XFS: C's `FS_USER_QUOTA` and its kin.
    QuotaFS(u32) {
        /// Users'.
        USER "FS_USER_QUOTA" = 1;
        /// Projects'.
        PROJ "FS_PROJ_QUOTA" = 2;
        /// Groups'.
        GROUP "FS_GROUP_QUOTA" = 4;
    }
}

structs! {
    /// Limits and use: C's `struct if_dqblk`, which the manual page calls `dqblk`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "dqblk")]
    Dqblk: struct "if_dqblk" {
        /// What is never exceeded, in units of 1024 bytes; 0 is no limit.
        bhardlimit "dqb_bhardlimit": u64,
        /// What may be exceeded for a time, in units of 1024 bytes; 0 is no limit.
        bsoftlimit "dqb_bsoftlimit": u64,
        /// The room in use, in bytes.
        curspace "dqb_curspace": u64,
        /// How many inodes there are at most; 0 is no limit.
        ihardlimit "dqb_ihardlimit": u64,
        /// How many inodes there may be for more than a time; 0 is no limit.
        isoftlimit "dqb_isoftlimit": u64,
        /// The inodes in use.
        curinodes "dqb_curinodes": u64,
        /// When the time for blocks is over, in seconds since 1970; 0 if it does not run.
        btime "dqb_btime": u64,
        /// When the time for inodes is over, in seconds since 1970; 0 if it does not run.
        itime "dqb_itime": u64,
        /// Which of these are meant: [`QIF`].
        valid "dqb_valid": u32,
    }

    /// Limits and use of the next id: C's `struct if_nextdqblk`, which the manual page calls `nextdqblk`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "nextdqblk")]
    Nextdqblk: struct "if_nextdqblk" {
        /// What is never exceeded, in units of 1024 bytes; 0 is no limit.
        bhardlimit "dqb_bhardlimit": u64,
        /// What may be exceeded for a time, in units of 1024 bytes; 0 is no limit.
        bsoftlimit "dqb_bsoftlimit": u64,
        /// The room in use, in bytes.
        curspace "dqb_curspace": u64,
        /// How many inodes there are at most; 0 is no limit.
        ihardlimit "dqb_ihardlimit": u64,
        /// How many inodes there may be for more than a time; 0 is no limit.
        isoftlimit "dqb_isoftlimit": u64,
        /// The inodes in use.
        curinodes "dqb_curinodes": u64,
        /// When the time for blocks is over, in seconds since 1970; 0 if it does not run.
        btime "dqb_btime": u64,
        /// When the time for inodes is over, in seconds since 1970; 0 if it does not run.
        itime "dqb_itime": u64,
        /// Which of these are meant: [`QIF`].
        valid "dqb_valid": u32,
        /// The user, group or project.
        id "dqb_id": u32,
    }

    /// Grace times: C's `struct if_dqinfo`, which the manual page calls `dqinfo`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "dqinfo")]
    Dqinfo: struct "if_dqinfo" {
        /// How long more blocks than the soft limit can be in use, in seconds.
        bgrace "dqi_bgrace": u64,
        /// How long more inodes than the soft limit can be in use, in seconds.
        igrace "dqi_igrace": u64,
        /// [`DQF`].
        flags "dqi_flags": u32,
        /// Which of these are meant: [`IIF`].
        valid "dqi_valid": u32,
    }

    /// XFS's limits and use; its blocks have 512 bytes: C's `struct fs_disk_quota`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FsDiskQuota: struct "fs_disk_quota" {
        /// [`FsQuotaVersion::DQUOT`].
        version "d_version": i8,
        /// Whose: [`QuotaFS`].
        flags "d_flags": i8,
        /// Which fields are meant: [`FS_DQ`].
        fieldmask "d_fieldmask": u16,
        /// The user, group or project.
        id "d_id": u32,
        /// The hard limit on blocks.
        blk_hardlimit "d_blk_hardlimit": u64,
        /// The soft limit on blocks.
        blk_softlimit "d_blk_softlimit": u64,
        /// The hard limit on inodes.
        ino_hardlimit "d_ino_hardlimit": u64,
        /// The soft limit on inodes.
        ino_softlimit "d_ino_softlimit": u64,
        /// The blocks in use.
        bcount "d_bcount": u64,
        /// The inodes in use.
        icount "d_icount": u64,
        /// When the time for inodes is over, in seconds since 1970, the lower 32 bits.
        itimer "d_itimer": i32,
        /// When the time for blocks is over, in seconds since 1970, the lower 32 bits.
        btimer "d_btimer": i32,
        /// How many warnings about inodes there were.
        iwarns "d_iwarns": u16,
        /// How many warnings about blocks there were.
        bwarns "d_bwarns": u16,
        /// The upper 8 bits of `itimer`.
        itimer_hi "d_itimer_hi": i8,
        /// The upper 8 bits of `btimer`.
        btimer_hi "d_btimer_hi": i8,
        /// The upper 8 bits of `rtbtimer`.
        rtbtimer_hi "d_rtbtimer_hi": i8,
        _padding2: i8,
        /// The hard limit on real-time blocks.
        rtb_hardlimit "d_rtb_hardlimit": u64,
        /// The soft limit on real-time blocks.
        rtb_softlimit "d_rtb_softlimit": u64,
        /// The real-time blocks in use.
        rtbcount "d_rtbcount": u64,
        /// When the time for real-time blocks is over, in seconds since 1970, the lower 32 bits.
        rtbtimer "d_rtbtimer": i32,
        /// How many warnings about real-time blocks there were.
        rtbwarns "d_rtbwarns": u16,
        _padding3: i16,
        _padding4: [char; 8],
    }

    /// A file that keeps quotas: C's `struct fs_qfilestat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FsQfilestat: struct "fs_qfilestat" {
        /// The inode's number.
        ino "qfs_ino": u64,
        /// Its blocks of 512 bytes.
        nblks "qfs_nblks": u64,
        /// How many extents it has.
        nextents "qfs_nextents": u32,
    }

    /// What is on: C's `struct fs_quota_stat`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FsQuotaStat: struct "fs_quota_stat" {
        /// [`FsQuotaVersion::QSTAT`].
        version "qs_version": i8,
        /// [`FS_QUOTA`].
        flags "qs_flags": u16,
        _pad: i8,
        /// The users' file.
        uquota "qs_uquota": FsQfilestat,
        /// The groups' file.
        gquota "qs_gquota": FsQfilestat,
        /// How many quotas are in memory.
        incoredqs "qs_incoredqs": u32,
        /// The grace time for blocks, in seconds.
        btimelimit "qs_btimelimit": int,
        /// The grace time for inodes, in seconds.
        itimelimit "qs_itimelimit": int,
        /// The grace time for real-time blocks, in seconds.
        rtbtimelimit "qs_rtbtimelimit": int,
        /// How many warnings about blocks there are at most.
        bwarnlimit "qs_bwarnlimit": u16,
        /// How many warnings about inodes there are at most.
        iwarnlimit "qs_iwarnlimit": u16,
    }

    /// A file that keeps quotas: C's `struct fs_qfilestatv`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FsQfilestatv: struct "fs_qfilestatv" {
        /// The inode's number.
        ino "qfs_ino": u64,
        /// Its blocks of 512 bytes.
        nblks "qfs_nblks": u64,
        /// How many extents it has.
        nextents "qfs_nextents": u32,
        _pad: u32,
    }

    /// What is on, in a form with a version: C's `struct fs_quota_statv`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    FsQuotaStatv: struct "fs_quota_statv" {
        /// [`FsQuotaVersion::QSTATV`], to be set before the call.
        version "qs_version": i8,
        _pad1: u8,
        /// [`FS_QUOTA`].
        flags "qs_flags": u16,
        /// How many quotas are in memory.
        incoredqs "qs_incoredqs": u32,
        /// The users' file.
        uquota "qs_uquota": FsQfilestatv,
        /// The groups' file.
        gquota "qs_gquota": FsQfilestatv,
        /// The projects' file.
        pquota "qs_pquota": FsQfilestatv,
        /// The grace time for blocks, in seconds.
        btimelimit "qs_btimelimit": int,
        /// The grace time for inodes, in seconds.
        itimelimit "qs_itimelimit": int,
        /// The grace time for real-time blocks, in seconds.
        rtbtimelimit "qs_rtbtimelimit": int,
        /// How many warnings about blocks there are at most.
        bwarnlimit "qs_bwarnlimit": u16,
        /// How many warnings about inodes there are at most.
        iwarnlimit "qs_iwarnlimit": u16,
        /// How many warnings about real-time blocks there are at most.
        rtbwarnlimit "qs_rtbwarnlimit": u16,
        _pad3: u16,
        _pad4: u32,
        _pad2: [u64; 7],
    }
}

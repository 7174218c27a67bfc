//! What happens to files, with a say: fanotify.

use super::macros::{flags, headers, open, structs};
use super::{Fsid, int, uint};

headers!("linux/fanotify.h");

flags! {
    /// What is watched and what happened, the `FAN_` names of
    /// [fanotify_mark(2)](https://man7.org/linux/man-pages/man2/fanotify_mark.2.html).
    FAN(u64) {
        /// It was read.
        ACCESS "FAN_ACCESS" = 0x0001;
        /// It was written.
        MODIFY "FAN_MODIFY" = 0x0002;
        /// Owner, permissions, times or attributes changed.
        ATTRIB "FAN_ATTRIB" = 0x0004;
        /// Closed by one who could write.
        CLOSE_WRITE "FAN_CLOSE_WRITE" = 0x0008;
        /// Closed by one who could not.
        CLOSE_NOWRITE "FAN_CLOSE_NOWRITE" = 0x0010;
        /// It was opened.
        OPEN "FAN_OPEN" = 0x0020;
        /// A name in the directory went elsewhere.
        MOVED_FROM "FAN_MOVED_FROM" = 0x0040;
        /// A name came into the directory.
        MOVED_TO "FAN_MOVED_TO" = 0x0080;
        /// Something was made in the directory.
        CREATE "FAN_CREATE" = 0x0100;
        /// Something was taken out of the directory.
        DELETE "FAN_DELETE" = 0x0200;
        /// It is gone itself.
        DELETE_SELF "FAN_DELETE_SELF" = 0x0400;
        /// It was moved itself.
        MOVE_SELF "FAN_MOVE_SELF" = 0x0800;
        /// It was opened to be executed.
        OPEN_EXEC "FAN_OPEN_EXEC" = 0x1000;
        /// There was more than fits.
        Q_OVERFLOW "FAN_Q_OVERFLOW" = 0x4000;
        /// The file system found an error.
        FS_ERROR "FAN_FS_ERROR" = 0x8000;
        /// May it be opened?
        OPEN_PERM "FAN_OPEN_PERM" = 0x1_0000;
        /// May it be read?
        ACCESS_PERM "FAN_ACCESS_PERM" = 0x2_0000;
        /// May it be opened to be executed?
        OPEN_EXEC_PERM "FAN_OPEN_EXEC_PERM" = 0x4_0000;
        /// Before its contents are touched: they can be filled in.
        PRE_ACCESS "FAN_PRE_ACCESS" = 0x10_0000;
        /// Something was mounted.
        MNT_ATTACH "FAN_MNT_ATTACH" = 0x100_0000;
        /// A mount was taken away.
        MNT_DETACH "FAN_MNT_DETACH" = 0x200_0000;
        /// Also what is in the directory.
        EVENT_ON_CHILD "FAN_EVENT_ON_CHILD" = 0x800_0000;
        /// It was renamed: both names are told.
        RENAME "FAN_RENAME" = 0x1000_0000;
        /// Also directories; or, it is one.
        ONDIR "FAN_ONDIR" = 0x4000_0000;
        /// Closed by anybody.
        CLOSE "FAN_CLOSE" = 0x0018;
        /// From here or to here.
        MOVE "FAN_MOVE" = 0x00c0;
        /// What the first kernels told; new programs don't need it.
        ALL_EVENTS "FAN_ALL_EVENTS" = 0x003b;
        /// What the first kernels asked; new programs don't need it.
        ALL_PERM_EVENTS "FAN_ALL_PERM_EVENTS" = 0x3_0000;
        /// All that the first kernels gave; new programs don't need it.
        ALL_OUTGOING_EVENTS "FAN_ALL_OUTGOING_EVENTS" = 0x3_403b;
    }

    /// How the descriptor is made, the `FAN_` names of
    /// [fanotify_init(2)](https://man7.org/linux/man-pages/man2/fanotify_init.2.html).
    #[allow(non_camel_case_types)] // as C has it
    FAN_INIT(uint) {
        /// Closed when another program is executed.
        CLOEXEC "FAN_CLOEXEC" = 0x0001;
        /// Reading does not wait.
        NONBLOCK "FAN_NONBLOCK" = 0x0002;
        /// Asked before others, once the contents are there.
        CLASS_CONTENT "FAN_CLASS_CONTENT" = 0x0004;
        /// Asked first of all, before the contents are there.
        CLASS_PRE_CONTENT "FAN_CLASS_PRE_CONTENT" = 0x0008;
        /// All bits of a class; new programs don't need it.
        ALL_CLASS_BITS "FAN_ALL_CLASS_BITS" = 0x000c;
        /// As many events as there are.
        UNLIMITED_QUEUE "FAN_UNLIMITED_QUEUE" = 0x0010;
        /// As many marks as there are.
        UNLIMITED_MARKS "FAN_UNLIMITED_MARKS" = 0x0020;
        /// Answers can go into the audit log.
        ENABLE_AUDIT "FAN_ENABLE_AUDIT" = 0x0040;
        /// With a descriptor of the process.
        REPORT_PIDFD "FAN_REPORT_PIDFD" = 0x0080;
        /// The number is a thread's.
        REPORT_TID "FAN_REPORT_TID" = 0x0100;
        /// With the file's handle in the place of a descriptor.
        REPORT_FID "FAN_REPORT_FID" = 0x0200;
        /// With the directory's handle.
        REPORT_DIR_FID "FAN_REPORT_DIR_FID" = 0x0400;
        /// With the name in the directory.
        REPORT_NAME "FAN_REPORT_NAME" = 0x0800;
        /// With the handle of what the name stands for.
        REPORT_TARGET_FID "FAN_REPORT_TARGET_FID" = 0x1000;
        /// A file that cannot be opened for the event is told with an error in the place of its descriptor.
        REPORT_FD_ERROR "FAN_REPORT_FD_ERROR" = 0x2000;
        /// Of mounts: their numbers.
        REPORT_MNT "FAN_REPORT_MNT" = 0x4000;
        /// The directory and the name.
        REPORT_DFID_NAME "FAN_REPORT_DFID_NAME" = 0x0c00;
        /// The directory, the name, and what it stands for.
        REPORT_DFID_NAME_TARGET "FAN_REPORT_DFID_NAME_TARGET" = 0x1e00;
        /// What the first kernels knew; new programs don't need it.
        ALL_INIT_FLAGS "FAN_ALL_INIT_FLAGS" = 0x003f;
    }

    /// What `fanotify_mark` does, the `FAN_MARK_` names of
    /// [fanotify_mark(2)](https://man7.org/linux/man-pages/man2/fanotify_mark.2.html).
    #[allow(non_camel_case_types)] // as C has it
    FAN_MARK(uint) {
        /// Adds to the mark.
        ADD "FAN_MARK_ADD" = 0x0001;
        /// Takes from the mark.
        REMOVE "FAN_MARK_REMOVE" = 0x0002;
        /// Stop at a symbolic link.
        DONT_FOLLOW "FAN_MARK_DONT_FOLLOW" = 0x0004;
        /// Only a directory.
        ONLYDIR "FAN_MARK_ONLYDIR" = 0x0008;
        /// The mount is marked.
        MOUNT "FAN_MARK_MOUNT" = 0x0010;
        /// The mask says what is passed over.
        IGNORED_MASK "FAN_MARK_IGNORED_MASK" = 0x0020;
        /// Passed over also after the file has changed.
        IGNORED_SURV_MODIFY "FAN_MARK_IGNORED_SURV_MODIFY" = 0x0040;
        /// Takes all marks away.
        FLUSH "FAN_MARK_FLUSH" = 0x0080;
        /// The file system is marked.
        FILESYSTEM "FAN_MARK_FILESYSTEM" = 0x0100;
        /// The mount namespace is marked.
        MNTNS "FAN_MARK_MNTNS" = 0x0110;
        /// The mark goes if the kernel wants the inode's memory back.
        EVICTABLE "FAN_MARK_EVICTABLE" = 0x0200;
        /// The mask says what is passed over, and for which kinds of file.
        IGNORE "FAN_MARK_IGNORE" = 0x0400;
        /// The same, also after the file has changed.
        IGNORE_SURV "FAN_MARK_IGNORE_SURV" = 0x0440;
        /// What the first kernels knew; new programs don't need it.
        ALL_MARK_FLAGS "FAN_ALL_MARK_FLAGS" = 0x00ff;
    }

    /// The answer to a question: C's `FAN_ALLOW` and its kin of
    /// [fanotify(7)](https://man7.org/linux/man-pages/man7/fanotify.7.html).
    FanResponse(u32) {
        /// Yes.
        ALLOW "FAN_ALLOW" = 0x01;
        /// No.
        DENY "FAN_DENY" = 0x02;
        /// Into the audit log with it.
        AUDIT "FAN_AUDIT" = 0x10;
        /// A [`FanotifyResponseInfoHeader`] follows.
        INFO "FAN_INFO" = 0x20;
    }
}

impl FAN_INIT {
    /// Told what has happened, never asked: no bit at all.
    #[doc(alias = "FAN_CLASS_NOTIF")]
    pub const CLASS_NOTIF: FAN_INIT = FAN_INIT::empty();
}

impl FAN_MARK {
    /// The inode is marked: no bit at all.
    #[doc(alias = "FAN_MARK_INODE")]
    pub const INODE: FAN_MARK = FAN_MARK::empty();
}

impl FanResponse {
    /// No, with this error number for who asked.
    #[doc(alias = "FAN_DENY_ERRNO")]
    pub const fn deny(errno: u8) -> FanResponse {
        FanResponse::from_bits_retain(FanResponse::DENY.bits() | (errno as u32) << 24)
    }
}

open! {
    /// What stands in the place of an event's descriptor, the `FAN_NOFD` and its kin of
    /// [fanotify(7)](https://man7.org/linux/man-pages/man7/fanotify.7.html).
    FanFD(int) {
        /// None.
        NOFD "FAN_NOFD" = -1;
        /// No descriptor of the process: it is gone.
        NOPIDFD "FAN_NOPIDFD" = -1;
        /// No descriptor of the process: it could not be made.
        EPIDFD "FAN_EPIDFD" = -2;
    }

    /// What a record behind an event is, the `FAN_EVENT_INFO_TYPE_` names of
    /// [fanotify(7)](https://man7.org/linux/man-pages/man7/fanotify.7.html).
    #[allow(non_camel_case_types)] // as C has it
    FAN_EVENT_INFO_TYPE(u8) {
        /// The file: [`FanotifyEventInfoFid`].
        FID "FAN_EVENT_INFO_TYPE_FID" = 1;
        /// The directory and the name: [`FanotifyEventInfoFid`].
        DFID_NAME "FAN_EVENT_INFO_TYPE_DFID_NAME" = 2;
        /// The directory: [`FanotifyEventInfoFid`].
        DFID "FAN_EVENT_INFO_TYPE_DFID" = 3;
        /// The process: [`FanotifyEventInfoPidfd`].
        PIDFD "FAN_EVENT_INFO_TYPE_PIDFD" = 4;
        /// The file system's error: [`FanotifyEventInfoError`].
        ERROR "FAN_EVENT_INFO_TYPE_ERROR" = 5;
        /// Which part of the file: [`FanotifyEventInfoRange`].
        RANGE "FAN_EVENT_INFO_TYPE_RANGE" = 6;
        /// The mount: [`FanotifyEventInfoMnt`].
        MNT "FAN_EVENT_INFO_TYPE_MNT" = 7;
        /// The directory and the name before a renaming: [`FanotifyEventInfoFid`].
        OLD_DFID_NAME "FAN_EVENT_INFO_TYPE_OLD_DFID_NAME" = 10;
        /// The directory and the name after it: [`FanotifyEventInfoFid`].
        NEW_DFID_NAME "FAN_EVENT_INFO_TYPE_NEW_DFID_NAME" = 12;
    }

    /// What a record behind an answer is, the `FAN_RESPONSE_INFO_` names of
    /// [fanotify(7)](https://man7.org/linux/man-pages/man7/fanotify.7.html).
    #[allow(non_camel_case_types)] // as C has it
    FAN_RESPONSE_INFO(u8) {
        /// Nothing.
        NONE "FAN_RESPONSE_INFO_NONE" = 0;
        /// The rule that it was decided by: [`FanotifyResponseInfoAuditRule`].
        AUDIT_RULE "FAN_RESPONSE_INFO_AUDIT_RULE" = 1;
    }

    /// The version of [`FanotifyEventMetadata`]: C's `FANOTIFY_METADATA_VERSION`.
    FanotifyVersion(u8) {
        /// The one that these declarations are for.
        CURRENT "FANOTIFY_METADATA_VERSION" = 3;
    }
}

structs! {
    /// Something that happened; records may stand behind it: C's `struct fanotify_event_metadata`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    FanotifyEventMetadata: struct "fanotify_event_metadata" {
        /// The size of it and of the records behind it, in bytes.
        event_len "event_len": u32,
        /// [`FanotifyVersion`].
        vers "vers": u8,
        _reserved: u8,
        /// The size of this struct, in bytes.
        metadata_len "metadata_len": u16,
        /// What happened: [`FAN`].
        mask "mask": u64,
        /// The file, open for who reads this, or [`FanFD`].
        fd "fd": int,
        /// The process, or the thread.
        pid "pid": int,
    }

    /// The start of a record behind an event: C's `struct fanotify_event_info_header`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyEventInfoHeader: struct "fanotify_event_info_header" {
        /// [`FAN_EVENT_INFO_TYPE`].
        info_type "info_type": u8,
        _pad: u8,
        /// The record's size in bytes.
        len "len": u16,
    }

    /// A file or directory; a [`FileHandle`](super::FileHandle) stands behind it, and then a name, if there is one:
    /// C's `struct fanotify_event_info_fid`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyEventInfoFid: struct "fanotify_event_info_fid" {
        /// What it is, and its size.
        hdr "hdr": FanotifyEventInfoHeader,
        /// The file system.
        fsid "fsid": Fsid,
    }

    /// A process: C's `struct fanotify_event_info_pidfd`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyEventInfoPidfd: struct "fanotify_event_info_pidfd" {
        /// What it is, and its size.
        hdr "hdr": FanotifyEventInfoHeader,
        /// Its descriptor, or [`FanFD`].
        pidfd "pidfd": int,
    }

    /// A file system's error: C's `struct fanotify_event_info_error`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyEventInfoError: struct "fanotify_event_info_error" {
        /// What it is, and its size.
        hdr "hdr": FanotifyEventInfoHeader,
        /// The first one's error number.
        error "error": int,
        /// How many there were.
        error_count "error_count": u32,
    }

    /// A part of a file: C's `struct fanotify_event_info_range`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyEventInfoRange: struct "fanotify_event_info_range" {
        /// What it is, and its size.
        hdr "hdr": FanotifyEventInfoHeader,
        _pad: u32,
        /// The first byte.
        offset "offset": u64,
        /// How many.
        count "count": u64,
    }

    /// A mount: C's `struct fanotify_event_info_mnt`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyEventInfoMnt: struct "fanotify_event_info_mnt" {
        /// What it is, and its size.
        hdr "hdr": FanotifyEventInfoHeader,
        /// Its number, never used again.
        mnt_id "mnt_id": u64,
    }

    /// An answer, to be written: C's `struct fanotify_response`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyResponse: struct "fanotify_response" {
        /// The descriptor of the event that it is about.
        fd "fd": int,
        /// [`FanResponse`].
        response "response": u32,
    }

    /// The start of a record behind an answer: C's `struct fanotify_response_info_header`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyResponseInfoHeader: struct "fanotify_response_info_header" {
        /// [`FAN_RESPONSE_INFO`].
        r#type "type": u8,
        _pad: u8,
        /// The record's size in bytes.
        len "len": u16,
    }

    /// The rule that an answer was decided by, for the audit log: C's `struct fanotify_response_info_audit_rule`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FanotifyResponseInfoAuditRule: struct "fanotify_response_info_audit_rule" {
        /// What it is, and its size.
        hdr "hdr": FanotifyResponseInfoHeader,
        /// The rule.
        rule_number "rule_number": u32,
        /// Is the one who asked trusted? 0 no, 1 yes, 2 unknown.
        subj_trust "subj_trust": u32,
        /// Is the file trusted? 0 no, 1 yes, 2 unknown.
        obj_trust "obj_trust": u32,
    }
}

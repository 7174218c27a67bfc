//! Namespaces as files.

use super::macros::{flags, headers, open, structs};

headers!("linux/nsfs.h");

flags! {
    /// Kinds of namespaces, the `enum ns_type` of linux/nsfs.h; `clone`'s flags have the same values.
    NsType(u32) {
        /// Clocks.
        TIME "TIME_NS" = 1 << 7;
        /// Mounts.
        MNT "MNT_NS" = 1 << 17;
        /// Control groups.
        CGROUP "CGROUP_NS" = 1 << 25;
        /// Names of the machine.
        UTS "UTS_NS" = 1 << 26;
        /// System V's and POSIX's communication.
        IPC "IPC_NS" = 1 << 27;
        /// Users and groups.
        USER "USER_NS" = 1 << 28;
        /// Processes.
        PID "PID_NS" = 1 << 29;
        /// Networks.
        NET "NET_NS" = 1 << 30;
    }
}

open! {
    /// The inodes of the namespaces that the kernel starts with, the `enum init_ns_ino` of linux/nsfs.h.
    InitNsIno(u32) {
        /// System V's and POSIX's communication.
        IPC "IPC_NS_INIT_INO" = 0xefff_ffff;
        /// Names of the machine.
        UTS "UTS_NS_INIT_INO" = 0xefff_fffe;
        /// Users and groups.
        USER "USER_NS_INIT_INO" = 0xefff_fffd;
        /// Processes.
        PID "PID_NS_INIT_INO" = 0xefff_fffc;
        /// Control groups.
        CGROUP "CGROUP_NS_INIT_INO" = 0xefff_fffb;
        /// Clocks.
        TIME "TIME_NS_INIT_INO" = 0xefff_fffa;
        /// Networks.
        NET "NET_NS_INIT_INO" = 0xefff_fff9;
        /// Mounts.
        MNT "MNT_NS_INIT_INO" = 0xefff_fff8;
    }

    /// The numbers of the namespaces that the kernel starts with, the `enum init_ns_id` of linux/nsfs.h.
    InitNsId(u64) {
        /// System V's and POSIX's communication.
        IPC "IPC_NS_INIT_ID" = 1;
        /// Names of the machine.
        UTS "UTS_NS_INIT_ID" = 2;
        /// Users and groups.
        USER "USER_NS_INIT_ID" = 3;
        /// Processes.
        PID "PID_NS_INIT_ID" = 4;
        /// Control groups.
        CGROUP "CGROUP_NS_INIT_ID" = 5;
        /// Clocks.
        TIME "TIME_NS_INIT_ID" = 6;
        /// Networks.
        NET "NET_NS_INIT_ID" = 7;
        /// Mounts.
        MNT "MNT_NS_INIT_ID" = 8;
    }

    /// What can stand in the place of a user namespace's number for `listns`, the `LISTNS_` name of linux/nsfs.h.
    LISTNS(u64) {
        /// The caller's.
        CURRENT_USER "LISTNS_CURRENT_USER" = u64::MAX;
    }
}

structs! {
    /// Which namespaces `listns` lists: C's `struct ns_id_req`. `size` is to be set to the struct's own.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    NsIdReq: struct "ns_id_req" {
        /// This struct's size in bytes.
        size "size": u32,
        _spare: u32,
        /// The last namespace that is known already, or 0.
        ns_id "ns_id": u64,
        /// Which kinds: [`NsType`], none for all.
        ns_type "ns_type": u32,
        _spare2: u32,
        /// Only those that belong to this user namespace; 0 for all.
        user_ns_id "user_ns_id": u64,
    }

    /// A mount namespace: C's `struct mnt_ns_info`. `size` is to be set to the struct's own.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    MntNsInfo: struct "mnt_ns_info" {
        /// This struct's size in bytes.
        size "size": u32,
        /// How many mounts it has.
        nr_mounts "nr_mounts": u32,
        /// Its number.
        mnt_ns_id "mnt_ns_id": u64,
    }

    /// A namespace, as the contents of a [`FileHandle`](super::FileHandle): C's `struct nsfs_file_handle`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    NsfsFileHandle: struct "nsfs_file_handle" {
        /// Its number.
        ns_id "ns_id": u64,
        /// Its kind: [`NsType`].
        ns_type "ns_type": u32,
        /// Its inode.
        ns_inum "ns_inum": u32,
    }
}

open! {
    /// The sizes in bytes that [`NsIdReq`] had.
    #[allow(non_camel_case_types)] // as C has it
    NS_ID_REQ_SIZE(u32) {
        /// All of it (Linux 6.19).
        VER0 "NS_ID_REQ_SIZE_VER0" = 32;
    }

    /// The sizes in bytes that [`MntNsInfo`] had.
    #[allow(non_camel_case_types)] // as C has it
    MNT_NS_INFO_SIZE(u32) {
        /// All of it (Linux 6.12).
        VER0 "MNT_NS_INFO_SIZE_VER0" = 16;
    }

    /// The sizes in bytes that [`NsfsFileHandle`] had.
    #[allow(non_camel_case_types)] // as C has it
    NSFS_FILE_HANDLE_SIZE(u32) {
        /// All of it (Linux 6.18).
        VER0 "NSFS_FILE_HANDLE_SIZE_VER0" = 16;
    }
}

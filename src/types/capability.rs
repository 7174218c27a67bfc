//! Capabilities: the parts of user 0's rights.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

use super::macros::{flags, headers, open, structs};
use super::{int, uint};

headers!("linux/capability.h linux/securebits.h");

structs! {
    /// Whose capabilities, and in which form: C's `struct __user_cap_header_struct`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "cap_user_header_t")]
    CapUserHeader: struct "__user_cap_header_struct" {
        /// The form. One that the kernel does not know is answered with one that it does.
        version "version": LINUX_CAPABILITY_VERSION,
        /// The thread, 0 for this one.
        pid "pid": int,
    }
}

structs! {
    /// 32 capabilities of each set: C's `struct __user_cap_data_struct`. Versions 2 and 3 take two of them, the
    /// lower capabilities first.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[doc(alias = "cap_user_data_t")]
    CapUserData: struct "__user_cap_data_struct" {
        /// Those that hold.
        effective "effective": u32,
        /// Those that may be made to hold.
        permitted "permitted": u32,
        /// Those that may survive `execve`.
        inheritable "inheritable": u32,
    }
}

open! {
    /// The form of capabilities.
    #[derive(Default)]
    LINUX_CAPABILITY_VERSION(u32) {
        /// 32 of them.
        _1 "_LINUX_CAPABILITY_VERSION_1" = 0x1998_0330;
        /// 64 of them, for a short time.
        _2 "_LINUX_CAPABILITY_VERSION_2" = 0x2007_1026;
        /// 64 of them.
        _3 "_LINUX_CAPABILITY_VERSION_3" = 0x2008_0522;
    }
}

open! {
    /// How many [`CapUserData`] a form takes.
    LINUX_CAPABILITY_U32S(usize) {
        /// Version 1.
        _1 "_LINUX_CAPABILITY_U32S_1" = 1;
        /// Version 2.
        _2 "_LINUX_CAPABILITY_U32S_2" = 2;
        /// Version 3.
        _3 "_LINUX_CAPABILITY_U32S_3" = 2;
    }
}

open! {
    /// A capability's number, the `CAP_` names of
    /// [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html).
    CAP(int) {
        /// Give files to other users.
        CHOWN "CAP_CHOWN" = 0;
        /// Read, write and execute whatever a file's mode says.
        DAC_OVERRIDE "CAP_DAC_OVERRIDE" = 1;
        /// Read files and look through directories whatever their modes say.
        DAC_READ_SEARCH "CAP_DAC_READ_SEARCH" = 2;
        /// Do what otherwise only a file's owner may.
        FOWNER "CAP_FOWNER" = 3;
        /// Keep set-user-ID and set-group-ID bits when files change.
        FSETID "CAP_FSETID" = 4;
        /// Send signals to anyone.
        KILL "CAP_KILL" = 5;
        /// Become any group.
        SETGID "CAP_SETGID" = 6;
        /// Become any user.
        SETUID "CAP_SETUID" = 7;
        /// Change the bounding set, the inheritable set and the secure bits.
        SETPCAP "CAP_SETPCAP" = 8;
        /// Make files immutable or only to be appended to, and end that.
        LINUX_IMMUTABLE "CAP_LINUX_IMMUTABLE" = 9;
        /// Bind to ports below 1024.
        NET_BIND_SERVICE "CAP_NET_BIND_SERVICE" = 10;
        /// Broadcast, and listen to multicasts.
        NET_BROADCAST "CAP_NET_BROADCAST" = 11;
        /// Set up the network.
        NET_ADMIN "CAP_NET_ADMIN" = 12;
        /// Use raw and packet sockets.
        NET_RAW "CAP_NET_RAW" = 13;
        /// Lock memory.
        IPC_LOCK "CAP_IPC_LOCK" = 14;
        /// Use System V objects whatever their modes say.
        IPC_OWNER "CAP_IPC_OWNER" = 15;
        /// Load modules.
        SYS_MODULE "CAP_SYS_MODULE" = 16;
        /// Use I/O ports and raw devices.
        SYS_RAWIO "CAP_SYS_RAWIO" = 17;
        /// Change the root directory.
        SYS_CHROOT "CAP_SYS_CHROOT" = 18;
        /// Trace any process.
        SYS_PTRACE "CAP_SYS_PTRACE" = 19;
        /// Switch process accounting on and off.
        SYS_PACCT "CAP_SYS_PACCT" = 20;
        /// Everything that has no capability of its own: mounts, host names, swap …
        SYS_ADMIN "CAP_SYS_ADMIN" = 21;
        /// Restart the machine.
        SYS_BOOT "CAP_SYS_BOOT" = 22;
        /// Raise priorities, and say where others run.
        SYS_NICE "CAP_SYS_NICE" = 23;
        /// Go beyond limits and quotas.
        SYS_RESOURCE "CAP_SYS_RESOURCE" = 24;
        /// Set the clock.
        SYS_TIME "CAP_SYS_TIME" = 25;
        /// Set up terminals, and hang them up.
        SYS_TTY_CONFIG "CAP_SYS_TTY_CONFIG" = 26;
        /// Make device files.
        MKNOD "CAP_MKNOD" = 27;
        /// Take leases on any file.
        LEASE "CAP_LEASE" = 28;
        /// Write to the audit log.
        AUDIT_WRITE "CAP_AUDIT_WRITE" = 29;
        /// Set up auditing.
        AUDIT_CONTROL "CAP_AUDIT_CONTROL" = 30;
        /// Give capabilities to files.
        SETFCAP "CAP_SETFCAP" = 31;
        /// Pass over mandatory access control.
        MAC_OVERRIDE "CAP_MAC_OVERRIDE" = 32;
        /// Set up mandatory access control.
        MAC_ADMIN "CAP_MAC_ADMIN" = 33;
        /// Read and clear the kernel's log.
        SYSLOG "CAP_SYSLOG" = 34;
        /// Set timers that wake the machine.
        WAKE_ALARM "CAP_WAKE_ALARM" = 35;
        /// Keep the machine awake.
        BLOCK_SUSPEND "CAP_BLOCK_SUSPEND" = 36;
        /// Read the audit log.
        AUDIT_READ "CAP_AUDIT_READ" = 37;
        /// Watch performance.
        PERFMON "CAP_PERFMON" = 38;
        /// Load BPF programs.
        BPF "CAP_BPF" = 39;
        /// Save processes and bring them back.
        CHECKPOINT_RESTORE "CAP_CHECKPOINT_RESTORE" = 40;
        /// The highest one.
        LAST_CAP "CAP_LAST_CAP" = 40;
    }
}

structs! {
    /// A file's capabilities, the value of `security.capability`: C's `struct vfs_cap_data`. Its numbers have their
    /// low bytes first on every machine.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    VfsCapData: struct "vfs_cap_data" {
        /// The form and the flags.
        magic_etc "magic_etc": u32,
        /// The lower 32 capabilities, and the upper.
        data "data": [VfsCapSets; 2],
    }

    /// The same for one user namespace: C's `struct vfs_ns_cap_data`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    VfsNsCapData: struct "vfs_ns_cap_data" {
        /// The form and the flags.
        magic_etc "magic_etc": u32,
        /// The lower 32 capabilities, and the upper.
        data "data": [VfsCapSets; 2],
        /// The namespace's user 0, as the file system counts.
        rootid "rootid": u32,
    }
}

/// 32 capabilities of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct VfsCapSets {
    /// Those that the program may make hold.
    pub permitted: u32,
    /// Those of the process's inheritable ones that it may make hold.
    pub inheritable: u32,
}

flags! {
    /// The form and the flags of a file's capabilities.
    VFS_CAP(u32) {
        /// They hold from the start.
        FLAGS_EFFECTIVE "VFS_CAP_FLAGS_EFFECTIVE" = 0x00_0001;
        /// The bits that are flags.
        FLAGS_MASK "VFS_CAP_FLAGS_MASK" = 0x00ff_ffff => "(unsigned)VFS_CAP_FLAGS_MASK";
        /// 32 capabilities.
        REVISION_1 "VFS_CAP_REVISION_1" = 0x0100_0000;
        /// 64 capabilities.
        REVISION_2 "VFS_CAP_REVISION_2" = 0x0200_0000;
        /// 64 capabilities, and a namespace.
        REVISION_3 "VFS_CAP_REVISION_3" = 0x0300_0000;
        /// The bits that are the form.
        REVISION_MASK "VFS_CAP_REVISION_MASK" = 0xff00_0000;
    }
}

impl SECBIT {
    /// As a system starts: no bit at all.
    #[doc(alias = "SECUREBITS_DEFAULT")]
    pub const DEFAULT: SECBIT = SECBIT::empty();
}

open! {
    /// Where the form starts in [`VFS_CAP`].
    VFS_CAP_REVISION(uint) {
        /// This many bits up.
        SHIFT "VFS_CAP_REVISION_SHIFT" = 24;
    }

    /// How many [`VfsCapSets`] a form has.
    VFS_CAP_U32(usize) {
        /// Revision 1.
        _1 "VFS_CAP_U32_1" = 1;
        /// Revision 2.
        _2 "VFS_CAP_U32_2" = 2;
        /// Revision 3.
        _3 "VFS_CAP_U32_3" = 2;
    }

    /// The sizes in bytes of a file's capabilities.
    XATTR_CAPS_SZ(usize) {
        /// Revision 1.
        _1 "XATTR_CAPS_SZ_1" = 12;
        /// Revision 2.
        _2 "XATTR_CAPS_SZ_2" = 20;
        /// Revision 3.
        _3 "XATTR_CAPS_SZ_3" = 24;
    }
}

flags! {
    /// How much user 0 is special, the `SECBIT_` names of
    /// [capabilities(7)](https://man7.org/linux/man-pages/man7/capabilities.7.html); each has a bit that locks it.
    SECBIT(uint) {
        /// `execve` gives user 0 no capabilities.
        NOROOT "SECBIT_NOROOT" = 1 << 0;
        /// That is locked.
        NOROOT_LOCKED "SECBIT_NOROOT_LOCKED" = 1 << 1;
        /// A change to or from user 0 changes no capabilities.
        NO_SETUID_FIXUP "SECBIT_NO_SETUID_FIXUP" = 1 << 2;
        /// That is locked.
        NO_SETUID_FIXUP_LOCKED "SECBIT_NO_SETUID_FIXUP_LOCKED" = 1 << 3;
        /// Capabilities survive the loss of user 0, until `execve`.
        KEEP_CAPS "SECBIT_KEEP_CAPS" = 1 << 4;
        /// That is locked.
        KEEP_CAPS_LOCKED "SECBIT_KEEP_CAPS_LOCKED" = 1 << 5;
        /// The ambient set takes no more.
        NO_CAP_AMBIENT_RAISE "SECBIT_NO_CAP_AMBIENT_RAISE" = 1 << 6;
        /// That is locked.
        NO_CAP_AMBIENT_RAISE_LOCKED "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED" = 1 << 7;
        /// Interpreters are to ask whether a file may be executed.
        EXEC_RESTRICT_FILE "SECBIT_EXEC_RESTRICT_FILE" = 1 << 8;
        /// That is locked.
        EXEC_RESTRICT_FILE_LOCKED "SECBIT_EXEC_RESTRICT_FILE_LOCKED" = 1 << 9;
        /// Interpreters are to refuse commands that come from no file.
        EXEC_DENY_INTERACTIVE "SECBIT_EXEC_DENY_INTERACTIVE" = 1 << 10;
        /// That is locked.
        EXEC_DENY_INTERACTIVE_LOCKED "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED" = 1 << 11;
        /// All but the locks.
        ALL_BITS "SECURE_ALL_BITS" = 0x555;
        /// All locks.
        ALL_LOCKS "SECURE_ALL_LOCKS" = 0xaaa;
        /// What takes no capability to set.
        ALL_UNPRIVILEGED "SECURE_ALL_UNPRIVILEGED" = 0x500;
    }
}

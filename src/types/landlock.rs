//! Rights that a process gives up.

use super::macros::{flags, headers, open, structs};
use super::{int, uint};

headers!("linux/landlock.h");

flags! {
    /// What `landlock_create_ruleset` tells instead of making one.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_CREATE_RULESET(u32) {
        /// Which version the kernel has.
        VERSION "LANDLOCK_CREATE_RULESET_VERSION" = 1;
        /// Which errors are corrected in it, a bit each.
        ERRATA "LANDLOCK_CREATE_RULESET_ERRATA" = 2;
    }
}

flags! {
    /// How a rule is added.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_ADD_RULE(u32) {
        /// What the rule forbids is not logged.
        QUIET "LANDLOCK_ADD_RULE_QUIET" = 1;
    }
}

flags! {
    /// How a process is restricted.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_RESTRICT_SELF(u32) {
        /// What this program is forbidden is not logged.
        LOG_SAME_EXEC_OFF "LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF" = 1;
        /// What programs started later are forbidden is logged.
        LOG_NEW_EXEC_ON "LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON" = 2;
        /// What is forbidden by later rules is not logged.
        LOG_SUBDOMAINS_OFF "LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF" = 4;
        /// All threads are.
        TSYNC "LANDLOCK_RESTRICT_SELF_TSYNC" = 8;
        /// It also gets `PR_SET_NO_NEW_PRIVS`.
        NO_NEW_PRIVS "LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS" = 0x10;
    }
}

open! {
    /// A rule's kind.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_RULE(uint) {
        /// About files: a [`LandlockPathBeneathAttr`].
        PATH_BENEATH "LANDLOCK_RULE_PATH_BENEATH" = 1;
        /// About ports: a [`LandlockNetPortAttr`].
        NET_PORT "LANDLOCK_RULE_NET_PORT" = 2;
    }
}

flags! {
    /// What is done with files.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_ACCESS_FS(u64) {
        /// Executing one.
        EXECUTE "LANDLOCK_ACCESS_FS_EXECUTE" = 1;
        /// Opening one to write.
        WRITE_FILE "LANDLOCK_ACCESS_FS_WRITE_FILE" = 2;
        /// Opening one to read.
        READ_FILE "LANDLOCK_ACCESS_FS_READ_FILE" = 4;
        /// Listing a directory.
        READ_DIR "LANDLOCK_ACCESS_FS_READ_DIR" = 8;
        /// Removing a directory.
        REMOVE_DIR "LANDLOCK_ACCESS_FS_REMOVE_DIR" = 0x10;
        /// Removing a file.
        REMOVE_FILE "LANDLOCK_ACCESS_FS_REMOVE_FILE" = 0x20;
        /// Making a device that gives bytes.
        MAKE_CHAR "LANDLOCK_ACCESS_FS_MAKE_CHAR" = 0x40;
        /// Making a directory.
        MAKE_DIR "LANDLOCK_ACCESS_FS_MAKE_DIR" = 0x80;
        /// Making a regular file.
        MAKE_REG "LANDLOCK_ACCESS_FS_MAKE_REG" = 0x100;
        /// Making a socket.
        MAKE_SOCK "LANDLOCK_ACCESS_FS_MAKE_SOCK" = 0x200;
        /// Making a pipe with a name.
        MAKE_FIFO "LANDLOCK_ACCESS_FS_MAKE_FIFO" = 0x400;
        /// Making a device that gives blocks.
        MAKE_BLOCK "LANDLOCK_ACCESS_FS_MAKE_BLOCK" = 0x800;
        /// Making a symbolic link.
        MAKE_SYM "LANDLOCK_ACCESS_FS_MAKE_SYM" = 0x1000;
        /// Linking or moving into another directory.
        REFER "LANDLOCK_ACCESS_FS_REFER" = 0x2000;
        /// Changing a file's length.
        TRUNCATE "LANDLOCK_ACCESS_FS_TRUNCATE" = 0x4000;
        /// A device's own commands.
        IOCTL_DEV "LANDLOCK_ACCESS_FS_IOCTL_DEV" = 0x8000;
        /// Talking to a socket by its path.
        RESOLVE_UNIX "LANDLOCK_ACCESS_FS_RESOLVE_UNIX" = 0x0001_0000;
    }
}

flags! {
    /// What is done with ports.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_ACCESS_NET(u64) {
        /// Taking a TCP port.
        BIND_TCP "LANDLOCK_ACCESS_NET_BIND_TCP" = 1;
        /// Connecting to a TCP port.
        CONNECT_TCP "LANDLOCK_ACCESS_NET_CONNECT_TCP" = 2;
        /// Taking a UDP port.
        BIND_UDP "LANDLOCK_ACCESS_NET_BIND_UDP" = 4;
        /// Connecting or sending to a UDP port.
        CONNECT_SEND_UDP "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP" = 8;
    }
}

flags! {
    /// What does not go out of the restricted processes.
    #[allow(non_camel_case_types)] // as C has it
    LANDLOCK_SCOPE(u64) {
        /// Connections to sockets with abstract names.
        ABSTRACT_UNIX_SOCKET "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET" = 1;
        /// Signals.
        SIGNAL "LANDLOCK_SCOPE_SIGNAL" = 2;
    }
}

structs! {
    /// What a ruleset forbids, if no rule allows it.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    LandlockRulesetAttr: struct "landlock_ruleset_attr" {
        /// With files.
        handled_access_fs "handled_access_fs": LANDLOCK_ACCESS_FS,
        /// With ports.
        handled_access_net "handled_access_net": LANDLOCK_ACCESS_NET,
        /// With others.
        scoped "scoped": LANDLOCK_SCOPE,
        /// With files, and is not logged.
        quiet_access_fs "quiet_access_fs": LANDLOCK_ACCESS_FS,
        /// With ports, and is not logged.
        quiet_access_net "quiet_access_net": LANDLOCK_ACCESS_NET,
        /// With others, and is not logged.
        quiet_scoped "quiet_scoped": LANDLOCK_SCOPE,
    }
}

structs! {
    /// What is allowed in a directory and all that is below it.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(packed)]
    LandlockPathBeneathAttr: struct "landlock_path_beneath_attr" {
        /// What.
        allowed_access "allowed_access": LANDLOCK_ACCESS_FS,
        /// The directory's or file's descriptor.
        parent_fd "parent_fd": int,
    }
}

structs! {
    /// What is allowed with a port.
    #[derive(Clone, Copy, Debug, Default)]
    LandlockNetPortAttr: struct "landlock_net_port_attr" {
        /// What.
        allowed_access "allowed_access": LANDLOCK_ACCESS_NET,
        /// The port, in this machine's byte order.
        port "port": u64,
    }
}

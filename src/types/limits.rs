//! The kernel's fixed limits.

use super::macros::{headers, open};
use super::uint;

headers!("linux/limits.h");

open! {
    /// How much there may be of something, the `_MAX` names of `<linux/limits.h>`. For many, `setrlimit` and /proc tell another
    /// number, which counts.
    MAX(uint) {
        /// Descriptors of a process: no longer a limit.
        OPEN "NR_OPEN" = 1024;
        /// Further groups of a process.
        NGROUPS "NGROUPS_MAX" = 65536;
        /// Bytes of a new program's arguments and environment: no longer a limit.
        ARG "ARG_MAX" = 131_072;
        /// Names of a file: each file system has its own limit.
        LINK "LINK_MAX" = 127;
        /// Bytes of a line that a terminal keeps for editing: no longer the limit.
        CANON "MAX_CANON" = 255;
        /// Bytes that a terminal keeps until they are read: no longer the limit.
        INPUT "MAX_INPUT" = 255;
        /// Bytes of a name, without a NUL.
        NAME "NAME_MAX" = 255;
        /// Bytes of a path, with its NUL.
        PATH "PATH_MAX" = 4096;
        /// Bytes that are written to a pipe without others' among them.
        PIPE "PIPE_BUF" = 4096;
        /// Bytes of an extended attribute's name.
        XATTR_NAME "XATTR_NAME_MAX" = 255;
        /// Bytes of an extended attribute.
        XATTR_SIZE "XATTR_SIZE_MAX" = 65536;
        /// Bytes of a list of extended attributes' names.
        XATTR_LIST "XATTR_LIST_MAX" = 65536;
        /// Queued signals: no longer a limit.
        RTSIG "RTSIG_MAX" = 32;
    }
}

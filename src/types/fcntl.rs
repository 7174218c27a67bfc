//! Opening files.

use super::macros::{flags, headers, open};
use super::{int, uint};

headers!("linux/fcntl.h linux/fs.h");

/// The current directory, where a call takes the descriptor of a directory (`AT_FDCWD`).
#[doc(alias = "AT_FDCWD")]
pub const CWD: int = -100;

/// Four flags have other values on arm and aarch64.
const ARM: bool = cfg!(any(target_arch = "arm", target_arch = "aarch64"));

/// One value for arm and aarch64, one for the rest.
const fn arm_or(arm: int, others: int) -> int {
    if ARM { arm } else { others }
}

flags! {
    /// How a file is opened, the `O_` names of [open(2)](https://man7.org/linux/man-pages/man2/open.2.html).
    O(int) {
        /// To write only.
        WRONLY "O_WRONLY" = 0o1;
        /// To read and write.
        RDWR "O_RDWR" = 0o2;
        /// Make it if it is not there.
        CREAT "O_CREAT" = 0o100;
        /// Fail if it is there.
        EXCL "O_EXCL" = 0o200;
        /// A terminal does not become this process's own.
        NOCTTY "O_NOCTTY" = 0o400;
        /// Cut it to nothing.
        TRUNC "O_TRUNC" = 0o1000;
        /// Every write goes to the end.
        APPEND "O_APPEND" = 0o2000;
        /// Calls don't wait.
        NONBLOCK "O_NONBLOCK" = 0o4000;
        /// Data is on the disk when a write returns.
        DSYNC "O_DSYNC" = 0o10000;
        /// A signal tells when something can be read or written.
        ASYNC "O_ASYNC" = 0o20000 => "FASYNC";
        /// Past the page cache.
        DIRECT "O_DIRECT" = arm_or(0o200000, 0o40000);
        /// 2 GiB and more on a 32-bit machine.
        LARGEFILE "O_LARGEFILE" = arm_or(0o400000, 0o100000);
        /// Only a directory.
        DIRECTORY "O_DIRECTORY" = arm_or(0o40000, 0o200000);
        /// Not a symbolic link.
        NOFOLLOW "O_NOFOLLOW" = arm_or(0o100000, 0o400000);
        /// Leave the time of the last reading alone.
        NOATIME "O_NOATIME" = 0o1000000;
        /// Closed when another program is executed.
        CLOEXEC "O_CLOEXEC" = 0o2000000;
        /// Data and inode are on the disk when a write returns.
        SYNC "O_SYNC" = 0o4010000;
        /// Only a place in the tree: not to read or write.
        PATH "O_PATH" = 0o10000000;
        /// A file without a name, in this directory.
        TMPFILE "O_TMPFILE" = 0o20000000 | arm_or(0o40000, 0o200000);
    }
}

impl O {
    /// To read only: no bit at all.
    #[doc(alias = "O_RDONLY")]
    pub const RDONLY: O = O::empty();
}

flags! {
    /// How a path is looked up, the `AT_` names of
    /// [open(2)](https://man7.org/linux/man-pages/man2/open.2.html) and its kin.
    AT(int) {
        /// Stop at a symbolic link.
        SYMLINK_NOFOLLOW "AT_SYMLINK_NOFOLLOW" = 0x100;
        /// `unlinkat` takes a directory away.
        REMOVEDIR "AT_REMOVEDIR" = 0x200;
        /// Follow a symbolic link.
        SYMLINK_FOLLOW "AT_SYMLINK_FOLLOW" = 0x400;
        /// Don't let a directory be mounted on the way.
        NO_AUTOMOUNT "AT_NO_AUTOMOUNT" = 0x800;
        /// An empty path is the descriptor itself.
        EMPTY_PATH "AT_EMPTY_PATH" = 0x1000;
    }
}

open! {
    /// What `fcntl` does, the `F_` names of [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    F(uint) {
        /// A second descriptor, at this number or above.
        DUPFD "F_DUPFD" = 0;
        /// Reads the descriptor's flags.
        GETFD "F_GETFD" = 1;
        /// Sets the descriptor's flags.
        SETFD "F_SETFD" = 2;
        /// Reads the open file's flags.
        GETFL "F_GETFL" = 3;
        /// Sets the open file's flags.
        SETFL "F_SETFL" = 4;
        /// A second descriptor that is closed when another program is executed.
        DUPFD_CLOEXEC "F_DUPFD_CLOEXEC" = 1030;
    }
}

open! {
    /// From where a file position counts, the `SEEK_` names of
    /// [lseek(2)](https://man7.org/linux/man-pages/man2/lseek.2.html).
    SEEK(int) {
        /// From the start.
        SET "SEEK_SET" = 0;
        /// From where it is.
        CUR "SEEK_CUR" = 1;
        /// From the end.
        END "SEEK_END" = 2;
        /// The next place that holds data.
        DATA "SEEK_DATA" = 3;
        /// The next place that holds none.
        HOLE "SEEK_HOLE" = 4;
    }
}

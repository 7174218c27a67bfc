//! Mounting file systems.

use super::macros::{flags, headers};
use super::ulong;

headers!("linux/mount.h");

flags! {
    /// How a file system is mounted, the `MS_` names of [mount(2)](https://man7.org/linux/man-pages/man2/mount.2.html).
    MS(ulong) {
        /// To read only.
        RDONLY "MS_RDONLY" = 1;
        /// Set-user-ID and set-group-ID bits do nothing.
        NOSUID "MS_NOSUID" = 2;
        /// Device files do nothing.
        NODEV "MS_NODEV" = 4;
        /// No program can be executed.
        NOEXEC "MS_NOEXEC" = 8;
        /// Every write waits for the disk.
        SYNCHRONOUS "MS_SYNCHRONOUS" = 16;
        /// Change the flags of a mount that is there.
        REMOUNT "MS_REMOUNT" = 32;
        /// Changes of directories wait for the disk.
        DIRSYNC "MS_DIRSYNC" = 128;
        /// Symbolic links are not followed.
        NOSYMFOLLOW "MS_NOSYMFOLLOW" = 256;
        /// The time of the last reading is not kept.
        NOATIME "MS_NOATIME" = 1024;
        /// That time is not kept for directories.
        NODIRATIME "MS_NODIRATIME" = 2048;
        /// Show a part of the tree in a second place.
        BIND "MS_BIND" = 4096;
        /// Move a mount.
        MOVE "MS_MOVE" = 8192;
        /// With the mounts below it.
        REC "MS_REC" = 16384;
        /// The kernel's log stays quiet.
        SILENT "MS_SILENT" = 32768;
        /// Mounts and unmounts are not passed on, and it cannot be bound elsewhere.
        UNBINDABLE "MS_UNBINDABLE" = 1 << 17;
        /// Mounts and unmounts are not passed on.
        PRIVATE "MS_PRIVATE" = 1 << 18;
        /// Mounts and unmounts come in and don't go out.
        SLAVE "MS_SLAVE" = 1 << 19;
        /// Mounts and unmounts are passed on.
        SHARED "MS_SHARED" = 1 << 20;
        /// The time of the last reading is kept if it is old or older than the last change.
        RELATIME "MS_RELATIME" = 1 << 21;
        /// The time of the last reading is always kept.
        STRICTATIME "MS_STRICTATIME" = 1 << 24;
        /// Times go to the disk late.
        LAZYTIME "MS_LAZYTIME" = 1 << 25;
    }
}

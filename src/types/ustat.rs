//! File systems, the first kind.

use super::macros::{headers, structs};
#[cfg(target_arch = "s390x")]
use super::uint as Inodes;
#[cfg(not(target_arch = "s390x"))]
use super::ulong as Inodes;
use super::{char, daddr_t};

headers!("linux/types.h");

structs! {
    /// What `ustat` tells about a file system.
    #[derive(Clone, Copy, Debug, Default)]
    Ustat: "include/linux/types.h" "ustat" {
        /// Blocks that are free.
        tfree "f_tfree": daddr_t,
        /// Inodes that are free.
        tinode "f_tinode": Inodes,
        /// The file system's name: never filled.
        fname "f_fname": [char; 6],
        /// The pack's name: never filled.
        fpack "f_fpack": [char; 6],
    }
}

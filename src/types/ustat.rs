//! File systems, the first kind.

use super::macros::{headers, structs};
#[cfg(target_arch = "s390x")]
use super::uint;
use super::{char, daddr_t, ulong};

headers!("linux/types.h");

/// What the kernel counts inodes in here.
#[cfg(target_arch = "s390x")]
type Inodes = uint;
/// What the kernel counts inodes in here.
#[cfg(not(target_arch = "s390x"))]
type Inodes = ulong;

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

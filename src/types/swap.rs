//! Swap space.

use super::int;
use super::macros::{flags, headers, structs};

headers!("linux/types.h");

flags! {
    /// How swap space is used, the `SWAP_FLAG_` names of
    /// [swapon(2)](https://man7.org/linux/man-pages/man2/swapon.2.html).
    #[allow(non_camel_case_types)] // as C has it
    SWAP_FLAG(int) {
        /// The bits that are the priority.
        PRIO_MASK "SWAP_FLAG_PRIO_MASK" = 0x7fff => "in include/linux/swap.h";
        /// The priority is told.
        PREFER "SWAP_FLAG_PREFER" = 0x8000 => "in include/linux/swap.h";
        /// The disk is told what is no longer used.
        DISCARD "SWAP_FLAG_DISCARD" = 0x1_0000 => "in include/linux/swap.h";
        /// Once, at the start.
        DISCARD_ONCE "SWAP_FLAG_DISCARD_ONCE" = 0x2_0000 => "in include/linux/swap.h";
        /// Whenever pages are given back.
        DISCARD_PAGES "SWAP_FLAG_DISCARD_PAGES" = 0x4_0000 => "in include/linux/swap.h";
    }
}

structs! {
    /// What a swap space starts with, in the byte order of the machine: the `info` of C's `union swap_header`. The last 10
    /// bytes of the first page are [`MAGIC`](SwapHeader::MAGIC).
    #[derive(Clone, Copy, Debug)]
    SwapHeader: "include/linux/swap.h" "swap_header" {
        /// Not looked at.
        bootbits "info.bootbits": [u8; 1024],
        /// 1.
        version "info.version": u32,
        /// The number of the last page.
        last_page "info.last_page": u32,
        /// How many pages are broken.
        nr_badpages "info.nr_badpages": u32,
        /// A number of its own.
        sws_uuid "info.sws_uuid": [u8; 16],
        /// A name of its own.
        sws_volume "info.sws_volume": [u8; 16],
        _padding: [u32; 117],
        /// The first broken page; the others follow.
        badpages "info.badpages": [u32; 1],
    }
}

impl SwapHeader {
    /// What the first page ends with.
    pub const MAGIC: [u8; 10] = *b"SWAPSPACE2";
}

impl Default for SwapHeader {
    fn default() -> SwapHeader {
        // SAFETY: all of it is integers.
        unsafe { core::mem::zeroed() }
    }
}

//! Restartable sequences.

use super::int;
use super::macros::{flags, headers, open, structs};

headers!("linux/rseq.h");

flags! {
    /// How `rseq` registers.
    #[allow(non_camel_case_types)] // as C has it
    RSEQ_FLAG(int) {
        /// It ends.
        UNREGISTER "RSEQ_FLAG_UNREGISTER" = 1;
        /// The thread may ask for a little more time.
        SLICE_EXT_DEFAULT_ON "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON" = 2;
    }
}

open! {
    /// In the place of a processor's number.
    #[allow(non_camel_case_types)] // as C has it
    RSEQ_CPU_ID(i32) {
        /// Not registered.
        UNINITIALIZED "RSEQ_CPU_ID_UNINITIALIZED" = -1;
        /// Could not be registered.
        REGISTRATION_FAILED "RSEQ_CPU_ID_REGISTRATION_FAILED" = -2;
    }
}

flags! {
    /// About a thread and its sequences.
    #[allow(non_camel_case_types)] // as C has it
    RSEQ_CS_FLAG(u32) {
        /// Of older kernels.
        NO_RESTART_ON_PREEMPT "RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT" = 1;
        /// Of older kernels.
        NO_RESTART_ON_SIGNAL "RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL" = 2;
        /// Of older kernels.
        NO_RESTART_ON_MIGRATE "RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE" = 4;
        /// The kernel can give a little more time.
        SLICE_EXT_AVAILABLE "RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE" = 0x10;
        /// The thread may ask for it.
        SLICE_EXT_ENABLED "RSEQ_CS_FLAG_SLICE_EXT_ENABLED" = 0x20;
    }
}

structs! {
    /// A sequence that the kernel starts again if it interrupts it.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(32))]
    RseqCs: struct "rseq_cs" {
        /// 0.
        version "version": u32,
        /// 0.
        flags "flags": RSEQ_CS_FLAG,
        /// Its first instruction's address.
        start_ip "start_ip": u64,
        /// Its length in bytes.
        post_commit_offset "post_commit_offset": u64,
        /// Where it goes on when it was interrupted; the signature stands in the 4 bytes before.
        abort_ip "abort_ip": u64,
    }

    /// How a thread asks for a little more time.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(4))]
    RseqSliceCtrl: struct "rseq_slice_ctrl" {
        /// The thread sets it.
        request "request": u8,
        /// The kernel sets it.
        granted "granted": u8,
        _reserved: u16,
    }

    /// What the kernel tells a thread without being asked: its registered area.
    #[derive(Clone, Copy, Debug, Default)]
    #[non_exhaustive]
    #[repr(align(32))]
    Rseq: struct "rseq" {
        /// The processor, or 0 as long as it is not registered.
        cpu_id_start "cpu_id_start": u32,
        /// The processor, or a [`RSEQ_CPU_ID`].
        cpu_id "cpu_id": u32,
        /// The address of the [`RseqCs`] that the thread is in, or 0.
        rseq_cs "rseq_cs": u64,
        /// About it.
        flags "flags": RSEQ_CS_FLAG,
        /// The memory node.
        node_id "node_id": u32,
        /// A small number that no other thread of the process has at this time.
        mm_cid "mm_cid": u32,
        /// How it asks for a little more time.
        slice_ctrl "slice_ctrl": RseqSliceCtrl,
        _reserved: u8,
    }
}

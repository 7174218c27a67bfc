//! Asynchronous I/O, the first kind.

use super::macros::{flags, headers, open, structs};
use super::{Sigset, rwf_t, size_t};

headers!("linux/aio_abi.h");

open! {
    /// What a request does: `lio_opcode` of [`Iocb`].
    #[allow(non_camel_case_types)] // as C has it
    IOCB_CMD(u16) {
        /// Reads.
        PREAD "IOCB_CMD_PREAD" = 0;
        /// Writes.
        PWRITE "IOCB_CMD_PWRITE" = 1;
        /// `fsync`.
        FSYNC "IOCB_CMD_FSYNC" = 2;
        /// `fdatasync`.
        FDSYNC "IOCB_CMD_FDSYNC" = 3;
        /// Waits for events of the descriptor, once: `buf` is [`POLL`](super::POLL) bits.
        POLL "IOCB_CMD_POLL" = 5;
        /// Nothing; the kernel refuses it.
        NOOP "IOCB_CMD_NOOP" = 6;
        /// Reads into several buffers.
        PREADV "IOCB_CMD_PREADV" = 7;
        /// Writes several buffers.
        PWRITEV "IOCB_CMD_PWRITEV" = 8;
    }
}

flags! {
    /// Which fields of an [`Iocb`] count.
    #[allow(non_camel_case_types)] // as C has it
    IOCB_FLAG(u32) {
        /// `resfd`.
        RESFD "IOCB_FLAG_RESFD" = 0x0001;
        /// `reqprio`.
        IOPRIO "IOCB_FLAG_IOPRIO" = 0x0002;
    }
}

structs! {
    /// A request that is done.
    #[derive(Clone, Copy, Debug, Default)]
    IoEvent: struct "io_event" {
        /// The request's own `data`.
        data "data": u64,
        /// The address of its [`Iocb`].
        obj "obj": u64,
        /// What the call would have returned: a negative number is an error's.
        res "res": i64,
        /// 0.
        res2 "res2": i64,
    }
}

structs! {
    /// A request.
    #[derive(Clone, Copy, Debug)]
    Iocb: struct "iocb" {
        /// The program's own, which comes back.
        data "aio_data": u64,
        /// The kernel's own.
        #[cfg(target_endian = "little")]
        key "aio_key": u32,
        /// `RWF_` bits.
        rw_flags "aio_rw_flags": rwf_t,
        /// The kernel's own.
        #[cfg(target_endian = "big")]
        key "aio_key": u32,
        /// What to do.
        lio_opcode "aio_lio_opcode": IOCB_CMD,
        /// Its priority: [`IOPRIO`](super::IOPRIO).
        reqprio "aio_reqprio": i16,
        /// The descriptor.
        fildes "aio_fildes": u32,
        /// The buffer's address, or that of a list of them.
        buf "aio_buf": u64,
        /// Its length in bytes, or the length of the list.
        nbytes "aio_nbytes": u64,
        /// Where in the file.
        offset "aio_offset": i64,
        _reserved2: u64,
        /// Which of these fields count.
        flags "aio_flags": IOCB_FLAG,
        /// An eventfd that is told when it is done.
        resfd "aio_resfd": u32,
    }
}

structs! {
    /// The last argument of `io_pgetevents`: a signal set's address and its size.
    #[derive(Clone, Copy, Debug)]
    AioSigset: "fs/aio.c" "__aio_sigset" {
        /// The signals to hold back while waiting, null for no change.
        sigmask "sigmask": *const Sigset,
        /// The size of the set: 8 bytes.
        sigsetsize "sigsetsize": size_t,
    }
}

impl Default for Iocb {
    fn default() -> Iocb {
        // SAFETY: all of it is numbers.
        unsafe { core::mem::zeroed() }
    }
}

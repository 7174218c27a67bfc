//! io_uring: rings of requests and completions that program and kernel share, the names of `<linux/io_uring.h>`.
//!
//! [`IoUringParams`] tells where in the mapped rings everything lies; a request is an [`IoUringSqe`], its
//! completion an [`IoUringCqe`].

use super::macros::{anonymous, fact, flags, headers, open, structs};
use super::{Timespec, int, uint};

headers!("linux/io_uring.h linux/io_uring/query.h linux/io_uring/bpf_filter.h");

flags! {
    /// How a ring is made: `flags` of [`IoUringParams`].
    #[allow(non_camel_case_types)] // as C has it
    IORING_SETUP(u32) {
        /// Completions are looked for by asking the device, not by interrupt.
        IOPOLL "IORING_SETUP_IOPOLL" = 0x0001;
        /// A kernel thread takes requests from the ring by itself.
        SQPOLL "IORING_SETUP_SQPOLL" = 0x0002;
        /// That thread stays on the processor `sq_thread_cpu`.
        SQ_AFF "IORING_SETUP_SQ_AFF" = 0x0004;
        /// `cq_entries` is the size of the completion ring.
        CQSIZE "IORING_SETUP_CQSIZE" = 0x0008;
        /// Sizes that are too large are cut, not refused.
        CLAMP "IORING_SETUP_CLAMP" = 0x0010;
        /// Shares the workers of the ring `wq_fd`.
        ATTACH_WQ "IORING_SETUP_ATTACH_WQ" = 0x0020;
        /// Starts switched off.
        R_DISABLED "IORING_SETUP_R_DISABLED" = 0x0040;
        /// Goes on submitting after a request that fails.
        SUBMIT_ALL "IORING_SETUP_SUBMIT_ALL" = 0x0080;
        /// Completions wait until the task enters the kernel anyway.
        COOP_TASKRUN "IORING_SETUP_COOP_TASKRUN" = 0x0100;
        /// [`IORING_SQ::TASKRUN`] tells that such work waits.
        TASKRUN_FLAG "IORING_SETUP_TASKRUN_FLAG" = 0x0200;
        /// Requests are 128 bytes long.
        SQE128 "IORING_SETUP_SQE128" = 0x0400;
        /// Completions are 32 bytes long.
        CQE32 "IORING_SETUP_CQE32" = 0x0800;
        /// One task only submits.
        SINGLE_ISSUER "IORING_SETUP_SINGLE_ISSUER" = 0x1000;
        /// Completions are worked on only where the program waits for them.
        DEFER_TASKRUN "IORING_SETUP_DEFER_TASKRUN" = 0x2000;
        /// The program brings the rings' memory.
        NO_MMAP "IORING_SETUP_NO_MMAP" = 0x4000;
        /// The ring has no descriptor, only a registered index.
        REGISTERED_FD_ONLY "IORING_SETUP_REGISTERED_FD_ONLY" = 0x8000;
        /// Requests are taken in order, without the array of indices.
        NO_SQARRAY "IORING_SETUP_NO_SQARRAY" = 0x0001_0000;
        /// With `IOPOLL`: sleeps a while before it asks.
        HYBRID_IOPOLL "IORING_SETUP_HYBRID_IOPOLL" = 0x0002_0000;
        /// Completions of 16 and of 32 bytes.
        CQE_MIXED "IORING_SETUP_CQE_MIXED" = 0x0004_0000;
        /// Requests of 64 and of 128 bytes.
        SQE_MIXED "IORING_SETUP_SQE_MIXED" = 0x0008_0000;
        /// Requests always start at index 0; head and tail stay 0.
        SQ_REWIND "IORING_SETUP_SQ_REWIND" = 0x0010_0000;
    }
}

flags! {
    /// What the kernel's io_uring can do: `features` of [`IoUringParams`].
    #[allow(non_camel_case_types)] // as C has it
    IORING_FEAT(u32) {
        /// One mapping holds both rings.
        SINGLE_MMAP "IORING_FEAT_SINGLE_MMAP" = 0x0001;
        /// Completions are never dropped.
        NODROP "IORING_FEAT_NODROP" = 0x0002;
        /// What a request points to may change once it is submitted.
        SUBMIT_STABLE "IORING_FEAT_SUBMIT_STABLE" = 0x0004;
        /// Offset -1 is the file position.
        RW_CUR_POS "IORING_FEAT_RW_CUR_POS" = 0x0008;
        /// A request runs with the rights of who submits it.
        CUR_PERSONALITY "IORING_FEAT_CUR_PERSONALITY" = 0x0010;
        /// Descriptors that would wait are polled inside.
        FAST_POLL "IORING_FEAT_FAST_POLL" = 0x0020;
        /// Poll takes 32 bits of events.
        POLL_32BITS "IORING_FEAT_POLL_32BITS" = 0x0040;
        /// `SQPOLL` takes descriptors that are not registered.
        SQPOLL_NONFIXED "IORING_FEAT_SQPOLL_NONFIXED" = 0x0080;
        /// `io_uring_enter` takes [`IoUringGeteventsArg`].
        EXT_ARG "IORING_FEAT_EXT_ARG" = 0x0100;
        /// The workers are threads of the process.
        NATIVE_WORKERS "IORING_FEAT_NATIVE_WORKERS" = 0x0200;
        /// Registered resources may have tags.
        RSRC_TAGS "IORING_FEAT_RSRC_TAGS" = 0x0400;
        /// [`IOSQE::CQE_SKIP_SUCCESS`] is known.
        CQE_SKIP "IORING_FEAT_CQE_SKIP" = 0x0800;
        /// A linked request finds its file when it runs.
        LINKED_FILE "IORING_FEAT_LINKED_FILE" = 0x1000;
        /// A registered ring may make `io_uring_register`'s call.
        REG_REG_RING "IORING_FEAT_REG_REG_RING" = 0x2000;
        /// Send and receive take several buffers at once.
        RECVSEND_BUNDLE "IORING_FEAT_RECVSEND_BUNDLE" = 0x4000;
        /// A wait can have a shortest time too.
        MIN_TIMEOUT "IORING_FEAT_MIN_TIMEOUT" = 0x8000;
        /// Reads and writes take attributes.
        RW_ATTR "IORING_FEAT_RW_ATTR" = 0x0001_0000;
        /// A wait need not count as I/O wait.
        NO_IOWAIT "IORING_FEAT_NO_IOWAIT" = 0x0002_0000;
    }
}

structs! {
    /// Where what lies in the mapped ring of requests, in bytes.
    #[derive(Clone, Copy, Debug, Default)]
    IoSqringOffsets: struct "io_sqring_offsets" {
        /// The kernel's index: the next request that it takes.
        head "head": u32,
        /// The program's index: where the next request goes.
        tail "tail": u32,
        /// What is left of an index by this is a place in the ring.
        ring_mask "ring_mask": u32,
        /// The number of places.
        ring_entries "ring_entries": u32,
        /// The [`IORING_SQ`] bits.
        flags "flags": u32,
        /// How many requests were invalid and not taken.
        dropped "dropped": u32,
        /// The array of indices of requests.
        array "array": u32,
        _resv1: u32,
        /// With `NO_MMAP`, the address of the program's memory.
        user_addr "user_addr": u64,
    }
}

structs! {
    /// Where what lies in the mapped ring of completions, in bytes.
    #[derive(Clone, Copy, Debug, Default)]
    IoCqringOffsets: struct "io_cqring_offsets" {
        /// The program's index: the next completion that it reads.
        head "head": u32,
        /// The kernel's index: where the next completion goes.
        tail "tail": u32,
        /// What is left of an index by this is a place in the ring.
        ring_mask "ring_mask": u32,
        /// The number of places.
        ring_entries "ring_entries": u32,
        /// How many completions found no place.
        overflow "overflow": u32,
        /// The completions.
        cqes "cqes": u32,
        /// The [`IORING_CQ`] bits.
        flags "flags": u32,
        _resv1: u32,
        /// With `NO_MMAP`, the address of the program's memory.
        user_addr "user_addr": u64,
    }
}

structs! {
    /// What `io_uring_setup` is asked for, and what it answers.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    IoUringParams: struct "io_uring_params" {
        /// The number of requests that fit (answered).
        sq_entries "sq_entries": u32,
        /// The number of completions that fit (answered; asked for with `CQSIZE`).
        cq_entries "cq_entries": u32,
        /// How the ring is made.
        flags "flags": IORING_SETUP,
        /// The processor for `SQ_AFF`.
        sq_thread_cpu "sq_thread_cpu": u32,
        /// How long the thread of `SQPOLL` looks before it sleeps, in milliseconds.
        sq_thread_idle "sq_thread_idle": u32,
        /// What the kernel can do (answered).
        features "features": IORING_FEAT,
        /// The ring for `ATTACH_WQ`.
        wq_fd "wq_fd": u32,
        _resv: [u32; 3],
        /// Where what lies in the ring of requests (answered).
        sq_off "sq_off": IoSqringOffsets,
        /// Where what lies in the ring of completions (answered).
        cq_off "cq_off": IoCqringOffsets,
    }
}

open! {
    /// What is mapped: the offset for `mmap` of the ring's descriptor, in bytes.
    #[allow(non_camel_case_types)] // as C has it
    IORING_OFF(u64) {
        /// The ring of requests, and with `SINGLE_MMAP` that of completions too.
        SQ_RING "IORING_OFF_SQ_RING" = 0x0000;
        /// The ring of completions.
        CQ_RING "IORING_OFF_CQ_RING" = 0x0800_0000;
        /// The requests.
        SQES "IORING_OFF_SQES" = 0x1000_0000;
        /// A ring of buffers; its group is added, shifted by 16.
        PBUF_RING "IORING_OFF_PBUF_RING" = 0x8000_0000;
        /// The bits that tell which of these it is.
        MMAP_MASK "IORING_OFF_MMAP_MASK" = 0xf800_0000;
    }
}

flags! {
    /// What the kernel tells in the ring of requests.
    #[allow(non_camel_case_types)] // as C has it
    IORING_SQ(u32) {
        /// The thread of `SQPOLL` sleeps: wake it by [`IORING_ENTER::SQ_WAKEUP`].
        NEED_WAKEUP "IORING_SQ_NEED_WAKEUP" = 0x0001;
        /// Completions wait for a place.
        CQ_OVERFLOW "IORING_SQ_CQ_OVERFLOW" = 0x0002;
        /// Completions wait for the task to enter the kernel.
        TASKRUN "IORING_SQ_TASKRUN" = 0x0004;
    }
}

flags! {
    /// What the program tells in the ring of completions.
    #[allow(non_camel_case_types)] // as C has it
    IORING_CQ(u32) {
        /// No word to the registered eventfd.
        EVENTFD_DISABLED "IORING_CQ_EVENTFD_DISABLED" = 0x0001;
    }
}

open! {
    /// What a request does: `opcode` of [`IoUringSqe`].
    #[allow(non_camel_case_types)] // as C has it
    IORING_OP(u8) {
        /// Nothing.
        NOP "IORING_OP_NOP" = 0;
        /// `preadv2`.
        READV "IORING_OP_READV" = 1;
        /// `pwritev2`.
        WRITEV "IORING_OP_WRITEV" = 2;
        /// `fsync`, `fdatasync`.
        FSYNC "IORING_OP_FSYNC" = 3;
        /// Reads into a registered buffer.
        READ_FIXED "IORING_OP_READ_FIXED" = 4;
        /// Writes from a registered buffer.
        WRITE_FIXED "IORING_OP_WRITE_FIXED" = 5;
        /// Waits for events of a descriptor.
        POLL_ADD "IORING_OP_POLL_ADD" = 6;
        /// Ends or changes such a wait.
        POLL_REMOVE "IORING_OP_POLL_REMOVE" = 7;
        /// `sync_file_range`.
        SYNC_FILE_RANGE "IORING_OP_SYNC_FILE_RANGE" = 8;
        /// `sendmsg`.
        SENDMSG "IORING_OP_SENDMSG" = 9;
        /// `recvmsg`.
        RECVMSG "IORING_OP_RECVMSG" = 10;
        /// Completes after a time, or after so many completions.
        TIMEOUT "IORING_OP_TIMEOUT" = 11;
        /// Ends or changes a timeout.
        TIMEOUT_REMOVE "IORING_OP_TIMEOUT_REMOVE" = 12;
        /// `accept4`.
        ACCEPT "IORING_OP_ACCEPT" = 13;
        /// Cancels requests.
        ASYNC_CANCEL "IORING_OP_ASYNC_CANCEL" = 14;
        /// A time limit for the request that it is linked to.
        LINK_TIMEOUT "IORING_OP_LINK_TIMEOUT" = 15;
        /// `connect`.
        CONNECT "IORING_OP_CONNECT" = 16;
        /// `fallocate`.
        FALLOCATE "IORING_OP_FALLOCATE" = 17;
        /// `openat`.
        OPENAT "IORING_OP_OPENAT" = 18;
        /// `close`.
        CLOSE "IORING_OP_CLOSE" = 19;
        /// Changes registered descriptors.
        FILES_UPDATE "IORING_OP_FILES_UPDATE" = 20;
        /// `statx`.
        STATX "IORING_OP_STATX" = 21;
        /// `pread`.
        READ "IORING_OP_READ" = 22;
        /// `pwrite`.
        WRITE "IORING_OP_WRITE" = 23;
        /// `posix_fadvise`.
        FADVISE "IORING_OP_FADVISE" = 24;
        /// `madvise`.
        MADVISE "IORING_OP_MADVISE" = 25;
        /// `send`.
        SEND "IORING_OP_SEND" = 26;
        /// `recv`.
        RECV "IORING_OP_RECV" = 27;
        /// `openat2`.
        OPENAT2 "IORING_OP_OPENAT2" = 28;
        /// `epoll_ctl`.
        EPOLL_CTL "IORING_OP_EPOLL_CTL" = 29;
        /// `splice`.
        SPLICE "IORING_OP_SPLICE" = 30;
        /// Gives the kernel buffers of a group.
        PROVIDE_BUFFERS "IORING_OP_PROVIDE_BUFFERS" = 31;
        /// Takes them back.
        REMOVE_BUFFERS "IORING_OP_REMOVE_BUFFERS" = 32;
        /// `tee`.
        TEE "IORING_OP_TEE" = 33;
        /// `shutdown`.
        SHUTDOWN "IORING_OP_SHUTDOWN" = 34;
        /// `renameat2`.
        RENAMEAT "IORING_OP_RENAMEAT" = 35;
        /// `unlinkat`.
        UNLINKAT "IORING_OP_UNLINKAT" = 36;
        /// `mkdirat`.
        MKDIRAT "IORING_OP_MKDIRAT" = 37;
        /// `symlinkat`.
        SYMLINKAT "IORING_OP_SYMLINKAT" = 38;
        /// `linkat`.
        LINKAT "IORING_OP_LINKAT" = 39;
        /// Puts a completion, or a descriptor, into another ring.
        MSG_RING "IORING_OP_MSG_RING" = 40;
        /// `fsetxattr`.
        FSETXATTR "IORING_OP_FSETXATTR" = 41;
        /// `setxattr`.
        SETXATTR "IORING_OP_SETXATTR" = 42;
        /// `fgetxattr`.
        FGETXATTR "IORING_OP_FGETXATTR" = 43;
        /// `getxattr`.
        GETXATTR "IORING_OP_GETXATTR" = 44;
        /// `socket`.
        SOCKET "IORING_OP_SOCKET" = 45;
        /// A command of the file's own kind.
        URING_CMD "IORING_OP_URING_CMD" = 46;
        /// `send` without a copy.
        SEND_ZC "IORING_OP_SEND_ZC" = 47;
        /// `sendmsg` without a copy.
        SENDMSG_ZC "IORING_OP_SENDMSG_ZC" = 48;
        /// Reads again and again, into provided buffers.
        READ_MULTISHOT "IORING_OP_READ_MULTISHOT" = 49;
        /// `waitid`.
        WAITID "IORING_OP_WAITID" = 50;
        /// `futex_wait`.
        FUTEX_WAIT "IORING_OP_FUTEX_WAIT" = 51;
        /// `futex_wake`.
        FUTEX_WAKE "IORING_OP_FUTEX_WAKE" = 52;
        /// `futex_waitv`.
        FUTEX_WAITV "IORING_OP_FUTEX_WAITV" = 53;
        /// Makes an ordinary descriptor of a registered one.
        FIXED_FD_INSTALL "IORING_OP_FIXED_FD_INSTALL" = 54;
        /// `ftruncate`.
        FTRUNCATE "IORING_OP_FTRUNCATE" = 55;
        /// `bind`.
        BIND "IORING_OP_BIND" = 56;
        /// `listen`.
        LISTEN "IORING_OP_LISTEN" = 57;
        /// Receives without a copy.
        RECV_ZC "IORING_OP_RECV_ZC" = 58;
        /// `epoll_wait`.
        EPOLL_WAIT "IORING_OP_EPOLL_WAIT" = 59;
        /// Reads into parts of a registered buffer.
        READV_FIXED "IORING_OP_READV_FIXED" = 60;
        /// Writes from parts of a registered buffer.
        WRITEV_FIXED "IORING_OP_WRITEV_FIXED" = 61;
        /// `pipe2`.
        PIPE "IORING_OP_PIPE" = 62;
        /// Nothing, in 128 bytes.
        NOP128 "IORING_OP_NOP128" = 63;
        /// A command of the file's own kind, in 128 bytes.
        URING_CMD128 "IORING_OP_URING_CMD128" = 64;
        /// The number of operations that these headers know.
        LAST "IORING_OP_LAST" = 65;
    }
}

flags! {
    /// How a request is treated: `flags` of [`IoUringSqe`].
    IOSQE(u8) {
        /// `fd` is an index among the registered ones.
        FIXED_FILE "IOSQE_FIXED_FILE" = 0x01;
        /// Only when all before it are done.
        IO_DRAIN "IOSQE_IO_DRAIN" = 0x02;
        /// The next one starts when this one is done, and fails if it fails.
        IO_LINK "IOSQE_IO_LINK" = 0x04;
        /// The next one starts when this one is done, whatever comes of it.
        IO_HARDLINK "IOSQE_IO_HARDLINK" = 0x08;
        /// Goes to a worker at once.
        ASYNC "IOSQE_ASYNC" = 0x10;
        /// The kernel takes a buffer of the group `buf_group`.
        BUFFER_SELECT "IOSQE_BUFFER_SELECT" = 0x20;
        /// Only a failure is told.
        CQE_SKIP_SUCCESS "IOSQE_CQE_SKIP_SUCCESS" = 0x40;
    }
}

anonymous! {
    /// Where: the second 8 bytes of an [`IoUringSqe`].
    IoUringSqeOff: IoUringSqe.off in "struct io_uring_sqe" {
        /// The offset in the file.
        off "off": u64,
        /// A second address.
        addr2 "addr2": u64,
        /// What a `URING_CMD` does.
        cmd_op "cmd_op": u32,
    }
    /// On what: the third 8 bytes of an [`IoUringSqe`].
    IoUringSqeAddr: IoUringSqe.addr in "struct io_uring_sqe" {
        /// A buffer's address, or that of a list of them.
        addr "addr": u64,
        /// Where `SPLICE` reads.
        splice_off_in "splice_off_in": u64,
        /// A socket command's level and option.
        sockopt: IoUringSockopt,
    }
    /// The flags of the operation, each under its own name.
    IoUringSqeFlags: IoUringSqe.op_flags in "struct io_uring_sqe" {
        /// `RWF_` bits.
        rw_flags "rw_flags": u32,
        /// [`IORING_FSYNC`] bits.
        fsync_flags "fsync_flags": u32,
        /// [`POLL`](super::POLL) bits as the first kernels took them.
        poll_events "poll_events": u16,
        /// [`EPOLL`](super::EPOLL) bits; on a big-endian machine the two halves are swapped.
        poll32_events "poll32_events": u32,
        /// `SYNC_FILE_RANGE_` bits.
        sync_range_flags "sync_range_flags": u32,
        /// [`MSG`](super::MSG) bits.
        msg_flags "msg_flags": u32,
        /// [`IORING_TIMEOUT`] bits.
        timeout_flags "timeout_flags": u32,
        /// [`SOCK`](super::SOCK) bits.
        accept_flags "accept_flags": u32,
        /// [`IORING_ASYNC_CANCEL`] bits.
        cancel_flags "cancel_flags": u32,
        /// [`O`](super::O) bits.
        open_flags "open_flags": u32,
        /// [`AT`](super::AT) bits.
        statx_flags "statx_flags": u32,
        /// The advice.
        fadvise_advice "fadvise_advice": u32,
        /// `SPLICE_F_` bits.
        splice_flags "splice_flags": u32,
        /// `RENAME_` bits.
        rename_flags "rename_flags": u32,
        /// [`AT`](super::AT) bits.
        unlink_flags "unlink_flags": u32,
        /// [`AT`](super::AT) bits.
        hardlink_flags "hardlink_flags": u32,
        /// `XATTR_` bits.
        xattr_flags "xattr_flags": u32,
        /// [`IORING_MSG_RING`] bits.
        msg_ring_flags "msg_ring_flags": u32,
        /// [`IORING_URING_CMD`] bits.
        uring_cmd_flags "uring_cmd_flags": u32,
        /// [`W`](super::W) bits.
        waitid_flags "waitid_flags": u32,
        /// `FUTEX2_` bits.
        futex_flags "futex_flags": u32,
        /// [`IORING_FIXED_FD`] bits.
        install_fd_flags "install_fd_flags": u32,
        /// [`IORING_NOP`] bits.
        nop_flags "nop_flags": u32,
        /// [`O`](super::O) bits.
        pipe_flags "pipe_flags": u32,
    }
    /// Which buffer.
    IoUringSqeBuf: IoUringSqe.buf in "struct io_uring_sqe" {
        /// The index of a registered buffer.
        buf_index "buf_index": u16,
        /// The group of provided buffers.
        buf_group "buf_group": u16,
    }
    /// A second descriptor, or what else an operation wants.
    IoUringSqeFile: IoUringSqe.file in "struct io_uring_sqe" {
        /// The descriptor that `SPLICE` reads.
        splice_fd_in "splice_fd_in": i32,
        /// Where a new registered descriptor goes, plus one; [`IORING_FILE_INDEX_ALLOC`] lets the kernel choose.
        file_index "file_index": u32,
        /// The queue of `RECV_ZC`.
        zcrx_ifq_idx "zcrx_ifq_idx": u32,
        /// The length of a socket option's value.
        optlen "optlen": u32,
        /// The length of a socket address.
        addr_len "addr_len": u16,
        /// The stream that a write belongs to.
        write_stream "write_stream": u8,
    }
    /// A third address, or what else an operation wants.
    IoUringSqeAddr3: IoUringSqe.addr3 in "struct io_uring_sqe" {
        /// A third address.
        addr3 "addr3": u64,
        /// The address of an [`IoUringAttrPi`].
        attr_ptr "attr_ptr": u64,
        /// The address of a socket option's value.
        optval "optval": u64,
        /// Where a command's own bytes start; with 128-byte requests there are 80.
        cmd "cmd": [u8; 0],
    }
}

/// A socket command's level and option, in an [`IoUringSqe`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct IoUringSockopt {
    /// The level: [`SOL`](super::SOL).
    pub level: u32,
    /// The option.
    pub optname: u32,
}

fact!(
    IoUringSqe,
    "struct io_uring_sqe",
    [
        Field("level", core::mem::offset_of!(IoUringSqe, addr), 4),
        Field("optname", core::mem::offset_of!(IoUringSqe, addr) + core::mem::offset_of!(IoUringSockopt, optname), 4),
    ]
);

structs! {
    /// A request: C's `struct io_uring_sqe`. What an operation does not use has to be 0.
    #[allow(missing_debug_implementations)] // which of a union's names is meant only the operation tells
    #[derive(Clone, Copy)]
    IoUringSqe: struct "io_uring_sqe" {
        /// What to do.
        opcode "opcode": IORING_OP,
        /// How it is treated.
        flags "flags": IOSQE,
        /// Its priority; for sockets [`IORING_RECVSEND`] or [`IORING_ACCEPT`] bits.
        ioprio "ioprio": u16,
        /// The descriptor.
        fd "fd": i32,
        /// Where.
        off "off": IoUringSqeOff,
        /// On what.
        addr "addr": IoUringSqeAddr,
        /// How many bytes or buffers; for polls [`IORING_POLL`] bits.
        len "len": u32,
        /// The operation's flags.
        op_flags "rw_flags": IoUringSqeFlags,
        /// Comes back in the completion.
        user_data "user_data": u64,
        /// Which buffer.
        buf "buf_index": IoUringSqeBuf,
        /// Whose rights it runs with: a registered number, or 0.
        personality "personality": u16,
        /// A second descriptor, or what else an operation wants.
        file "splice_fd_in": IoUringSqeFile,
        /// A third address, or what else an operation wants.
        addr3 "addr3": IoUringSqeAddr3,
        /// Which attributes there are: [`IORING_RW_ATTR_FLAG`] bits.
        attr_type_mask "attr_type_mask": u64,
    }
}

impl Default for IoUringSqe {
    fn default() -> IoUringSqe {
        // SAFETY: all of it is numbers.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A completion: C's `struct io_uring_cqe`. With `CQE32`, 16 bytes of the operation's own follow.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    IoUringCqe: struct "io_uring_cqe" {
        /// The request's.
        user_data "user_data": u64,
        /// What the call would have returned: a negative number is an error's.
        res "res": i32,
        /// More about it; the upper 16 bits are a buffer's number.
        flags "flags": IORING_CQE_F,
    }
}

flags! {
    /// What a completion tells besides its result.
    #[allow(non_camel_case_types)] // as C has it
    IORING_CQE_F(u32) {
        /// The upper 16 bits are the number of the buffer that was taken.
        BUFFER "IORING_CQE_F_BUFFER" = 0x0001;
        /// The same request has more completions to come.
        MORE "IORING_CQE_F_MORE" = 0x0002;
        /// The socket holds more to read.
        SOCK_NONEMPTY "IORING_CQE_F_SOCK_NONEMPTY" = 0x0004;
        /// The second word of a send without a copy: the memory is free again.
        NOTIF "IORING_CQE_F_NOTIF" = 0x0008;
        /// The same buffer has more completions to come.
        BUF_MORE "IORING_CQE_F_BUF_MORE" = 0x0010;
        /// Only fills a gap: pass it over.
        SKIP "IORING_CQE_F_SKIP" = 0x0020;
        /// This completion is 32 bytes long.
        _32 "IORING_CQE_F_32" = 0x8000;
        /// The time is the device's.
        TSTAMP_HW "IORING_CQE_F_TSTAMP_HW" = 0x0001_0000;
    }
}

/// How far a buffer's number is shifted in [`IoUringCqe`]'s flags.
pub const IORING_CQE_BUFFER_SHIFT: u32 = 16;
/// How far the kind of time is shifted in the flags of a `TX_TIMESTAMP`'s completion.
pub const IORING_TIMESTAMP_TYPE_SHIFT: u32 = 17;
/// How far a buffer group's number is shifted in the offset of [`IORING_OFF::PBUF_RING`].
pub const IORING_OFF_PBUF_SHIFT: u32 = 16;
/// As `file_index`: the kernel takes any free place.
pub const IORING_FILE_INDEX_ALLOC: u32 = !0;
/// As a descriptor in an update: leave this place alone.
pub const IORING_REGISTER_FILES_SKIP: int = -2;
/// As the result of a `NOTIF` with [`IORING_RECVSEND::SEND_ZC_REPORT_USAGE`]: the data was copied.
pub const IORING_NOTIF_USAGE_ZC_COPIED: u32 = 1 << 31;
/// Reads the descriptor of `SPLICE` among the registered ones: one bit more for its flags.
pub const SPLICE_F_FD_IN_FIXED: u32 = 1 << 31;

fact!(
    IORING,
    "",
    [
        Constant("IORING_CQE_BUFFER_SHIFT", IORING_CQE_BUFFER_SHIFT as i128, ""),
        Constant("IORING_TIMESTAMP_TYPE_SHIFT", IORING_TIMESTAMP_TYPE_SHIFT as i128, ""),
        Constant("IORING_OFF_PBUF_SHIFT", IORING_OFF_PBUF_SHIFT as i128, ""),
        Constant("IORING_FILE_INDEX_ALLOC", IORING_FILE_INDEX_ALLOC as i128, ""),
        Constant("IORING_REGISTER_FILES_SKIP", IORING_REGISTER_FILES_SKIP as i128, ""),
        Constant("IORING_NOTIF_USAGE_ZC_COPIED", IORING_NOTIF_USAGE_ZC_COPIED as i128, ""),
        Constant("SPLICE_F_FD_IN_FIXED", SPLICE_F_FD_IN_FIXED as i128, ""),
    ]
);

flags! {
    /// What `io_uring_enter` does besides submitting.
    #[allow(non_camel_case_types)] // as C has it
    IORING_ENTER(uint) {
        /// Waits for completions.
        GETEVENTS "IORING_ENTER_GETEVENTS" = 0x0001;
        /// Wakes the thread of `SQPOLL`.
        SQ_WAKEUP "IORING_ENTER_SQ_WAKEUP" = 0x0002;
        /// Waits for a place in the ring of requests.
        SQ_WAIT "IORING_ENTER_SQ_WAIT" = 0x0004;
        /// The argument is an [`IoUringGeteventsArg`], not a signal set.
        EXT_ARG "IORING_ENTER_EXT_ARG" = 0x0008;
        /// The descriptor is a registered index.
        REGISTERED_RING "IORING_ENTER_REGISTERED_RING" = 0x0010;
        /// The time is a point, not a span.
        ABS_TIMER "IORING_ENTER_ABS_TIMER" = 0x0020;
        /// The argument is an offset in the registered [`IoUringRegWait`]s.
        EXT_ARG_REG "IORING_ENTER_EXT_ARG_REG" = 0x0040;
        /// The wait does not count as I/O wait.
        NO_IOWAIT "IORING_ENTER_NO_IOWAIT" = 0x0080;
    }
}

flags! {
    /// Which attributes a read or write has.
    #[allow(non_camel_case_types)] // as C has it
    IORING_RW_ATTR_FLAG(u64) {
        /// Protection information: [`IoUringAttrPi`].
        PI "IORING_RW_ATTR_FLAG_PI" = 0x0001;
    }
}

structs! {
    /// Protection information of a read or write.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringAttrPi: struct "io_uring_attr_pi" {
        /// What is to be checked.
        flags "flags": u16,
        /// The application's tag.
        app_tag "app_tag": u16,
        /// The length in bytes.
        len "len": u32,
        /// Where it is.
        addr "addr": u64,
        /// The first reference tag.
        seed "seed": u64,
        _rsvd: u64,
    }
}

flags! {
    /// Flags of `URING_CMD`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_URING_CMD(u32) {
        /// With a registered buffer.
        FIXED "IORING_URING_CMD_FIXED" = 0x0001;
        /// Again and again, into provided buffers.
        MULTISHOT "IORING_URING_CMD_MULTISHOT" = 0x0002;
        /// Both.
        MASK "IORING_URING_CMD_MASK" = 0x0003;
    }
}

flags! {
    /// Flags of `FSYNC`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_FSYNC(u32) {
        /// Only the data, as `fdatasync`.
        DATASYNC "IORING_FSYNC_DATASYNC" = 0x0001;
    }
}

flags! {
    /// Flags of `TIMEOUT` and its kin.
    #[allow(non_camel_case_types)] // as C has it
    IORING_TIMEOUT(u32) {
        /// A point in time, not a span.
        ABS "IORING_TIMEOUT_ABS" = 0x0001;
        /// `TIMEOUT_REMOVE` sets another time.
        UPDATE "IORING_TIMEOUT_UPDATE" = 0x0002;
        /// By the clock that counts while the machine sleeps.
        BOOTTIME "IORING_TIMEOUT_BOOTTIME" = 0x0004;
        /// By the clock that can be set.
        REALTIME "IORING_TIMEOUT_REALTIME" = 0x0008;
        /// `TIMEOUT_REMOVE` sets another time for a linked one.
        LINK_TIMEOUT_UPDATE "IORING_LINK_TIMEOUT_UPDATE" = 0x0010;
        /// Its end is no failure for what is linked to it.
        ETIME_SUCCESS "IORING_TIMEOUT_ETIME_SUCCESS" = 0x0020;
        /// Again and again.
        MULTISHOT "IORING_TIMEOUT_MULTISHOT" = 0x0040;
        /// `addr` is the time in nanoseconds itself.
        IMMEDIATE_ARG "IORING_TIMEOUT_IMMEDIATE_ARG" = 0x0080;
        /// The bits that choose a clock.
        CLOCK_MASK "IORING_TIMEOUT_CLOCK_MASK" = 0x000c;
        /// The bits that set another time.
        UPDATE_MASK "IORING_TIMEOUT_UPDATE_MASK" = 0x0012;
    }
}

flags! {
    /// Flags of `POLL_ADD`, in `len`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_POLL(u32) {
        /// Again and again.
        ADD_MULTI "IORING_POLL_ADD_MULTI" = 0x0001;
        /// Sets other events for an old request.
        UPDATE_EVENTS "IORING_POLL_UPDATE_EVENTS" = 0x0002;
        /// Sets another `user_data` for an old request.
        UPDATE_USER_DATA "IORING_POLL_UPDATE_USER_DATA" = 0x0004;
        /// As long as the event holds, not only when it comes.
        ADD_LEVEL "IORING_POLL_ADD_LEVEL" = 0x0008;
    }
}

flags! {
    /// Flags of `ASYNC_CANCEL`: by what requests are found.
    #[allow(non_camel_case_types)] // as C has it
    IORING_ASYNC_CANCEL(u32) {
        /// All that fit, not one.
        ALL "IORING_ASYNC_CANCEL_ALL" = 0x0001;
        /// By descriptor.
        FD "IORING_ASYNC_CANCEL_FD" = 0x0002;
        /// Any request.
        ANY "IORING_ASYNC_CANCEL_ANY" = 0x0004;
        /// The descriptor is a registered index.
        FD_FIXED "IORING_ASYNC_CANCEL_FD_FIXED" = 0x0008;
        /// By `user_data`.
        USERDATA "IORING_ASYNC_CANCEL_USERDATA" = 0x0010;
        /// By operation.
        OP "IORING_ASYNC_CANCEL_OP" = 0x0020;
    }
}

flags! {
    /// Flags of sends and receives, in `ioprio`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_RECVSEND(u16) {
        /// Waits first, and does not try before.
        POLL_FIRST "IORING_RECVSEND_POLL_FIRST" = 0x0001;
        /// Receives again and again.
        RECV_MULTISHOT "IORING_RECV_MULTISHOT" = 0x0002;
        /// With a registered buffer.
        FIXED_BUF "IORING_RECVSEND_FIXED_BUF" = 0x0004;
        /// The second word tells whether there was a copy after all.
        SEND_ZC_REPORT_USAGE "IORING_SEND_ZC_REPORT_USAGE" = 0x0008;
        /// Several provided buffers at once.
        BUNDLE "IORING_RECVSEND_BUNDLE" = 0x0010;
        /// Sends a list of buffers.
        SEND_VECTORIZED "IORING_SEND_VECTORIZED" = 0x0020;
    }
}

flags! {
    /// Flags of `ACCEPT`, in `ioprio`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_ACCEPT(u16) {
        /// Again and again.
        MULTISHOT "IORING_ACCEPT_MULTISHOT" = 0x0001;
        /// Does not wait.
        DONTWAIT "IORING_ACCEPT_DONTWAIT" = 0x0002;
        /// Waits first, and does not try before.
        POLL_FIRST "IORING_ACCEPT_POLL_FIRST" = 0x0004;
    }
}

open! {
    /// What `MSG_RING` hands over: `addr`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_MSG(u64) {
        /// A completion with `len` as its result and `off` as its `user_data`.
        DATA "IORING_MSG_DATA" = 0;
        /// A registered descriptor.
        SEND_FD "IORING_MSG_SEND_FD" = 1;
    }
}

flags! {
    /// Flags of `MSG_RING`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_MSG_RING(u32) {
        /// No completion in the other ring.
        CQE_SKIP "IORING_MSG_RING_CQE_SKIP" = 0x0001;
        /// `file_index` becomes the completion's flags.
        FLAGS_PASS "IORING_MSG_RING_FLAGS_PASS" = 0x0002;
    }
}

flags! {
    /// Flags of `FIXED_FD_INSTALL`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_FIXED_FD(u32) {
        /// The new descriptor survives `execve`.
        NO_CLOEXEC "IORING_FIXED_FD_NO_CLOEXEC" = 0x0001;
    }
}

flags! {
    /// Flags of `NOP`.
    #[allow(non_camel_case_types)] // as C has it
    IORING_NOP(u32) {
        /// `len` is its result.
        INJECT_RESULT "IORING_NOP_INJECT_RESULT" = 0x0001;
        /// Looks up a descriptor.
        FILE "IORING_NOP_FILE" = 0x0002;
        /// That descriptor is a registered index.
        FIXED_FILE "IORING_NOP_FIXED_FILE" = 0x0004;
        /// Looks up a registered buffer.
        FIXED_BUFFER "IORING_NOP_FIXED_BUFFER" = 0x0008;
        /// Completes as task work.
        TW "IORING_NOP_TW" = 0x0010;
        /// Completes with 32 bytes.
        CQE32 "IORING_NOP_CQE32" = 0x0020;
    }
}

open! {
    /// What `io_uring_register` does.
    #[allow(non_camel_case_types)] // as C has it
    IORING_REGISTER(uint) {
        /// Registers buffers: an array of [`Iovec`](super::Iovec).
        BUFFERS "IORING_REGISTER_BUFFERS" = 0;
        /// Gives them up.
        UNREGISTER_BUFFERS "IORING_UNREGISTER_BUFFERS" = 1;
        /// Registers descriptors: an array of `int`.
        FILES "IORING_REGISTER_FILES" = 2;
        /// Gives them up.
        UNREGISTER_FILES "IORING_UNREGISTER_FILES" = 3;
        /// Tells an eventfd of every completion.
        EVENTFD "IORING_REGISTER_EVENTFD" = 4;
        /// No longer.
        UNREGISTER_EVENTFD "IORING_UNREGISTER_EVENTFD" = 5;
        /// Replaces descriptors: [`IoUringRsrcUpdate`].
        FILES_UPDATE "IORING_REGISTER_FILES_UPDATE" = 6;
        /// Tells an eventfd of completions that came later.
        EVENTFD_ASYNC "IORING_REGISTER_EVENTFD_ASYNC" = 7;
        /// Which operations there are: [`IoUringProbe`].
        PROBE "IORING_REGISTER_PROBE" = 8;
        /// Registers the rights of the caller, and gives a number for them.
        PERSONALITY "IORING_REGISTER_PERSONALITY" = 9;
        /// Gives them up.
        UNREGISTER_PERSONALITY "IORING_UNREGISTER_PERSONALITY" = 10;
        /// Allows some things only: an array of [`IoUringRestriction`].
        RESTRICTIONS "IORING_REGISTER_RESTRICTIONS" = 11;
        /// Switches a ring on that was made with `R_DISABLED`.
        ENABLE_RINGS "IORING_REGISTER_ENABLE_RINGS" = 12;
        /// Registers descriptors, with tags: [`IoUringRsrcRegister`].
        FILES2 "IORING_REGISTER_FILES2" = 13;
        /// Replaces descriptors, with tags: [`IoUringRsrcUpdate2`].
        FILES_UPDATE2 "IORING_REGISTER_FILES_UPDATE2" = 14;
        /// Registers buffers, with tags: [`IoUringRsrcRegister`].
        BUFFERS2 "IORING_REGISTER_BUFFERS2" = 15;
        /// Replaces buffers, with tags: [`IoUringRsrcUpdate2`].
        BUFFERS_UPDATE "IORING_REGISTER_BUFFERS_UPDATE" = 16;
        /// On which processors the workers run: a mask.
        IOWQ_AFF "IORING_REGISTER_IOWQ_AFF" = 17;
        /// On any.
        UNREGISTER_IOWQ_AFF "IORING_UNREGISTER_IOWQ_AFF" = 18;
        /// How many workers there may be, by [`IO_WQ`]; gives what held before.
        IOWQ_MAX_WORKERS "IORING_REGISTER_IOWQ_MAX_WORKERS" = 19;
        /// Registers the ring's own descriptor.
        RING_FDS "IORING_REGISTER_RING_FDS" = 20;
        /// Gives it up.
        UNREGISTER_RING_FDS "IORING_UNREGISTER_RING_FDS" = 21;
        /// A ring of provided buffers: [`IoUringBufReg`].
        PBUF_RING "IORING_REGISTER_PBUF_RING" = 22;
        /// Gives it up.
        UNREGISTER_PBUF_RING "IORING_UNREGISTER_PBUF_RING" = 23;
        /// Cancels requests and waits for it: [`IoUringSyncCancelReg`].
        SYNC_CANCEL "IORING_REGISTER_SYNC_CANCEL" = 24;
        /// Where registered descriptors are allocated: [`IoUringFileIndexRange`].
        FILE_ALLOC_RANGE "IORING_REGISTER_FILE_ALLOC_RANGE" = 25;
        /// Asks for a buffer ring's head: [`IoUringBufStatus`].
        PBUF_STATUS "IORING_REGISTER_PBUF_STATUS" = 26;
        /// Busy polling of the network: [`IoUringNapi`].
        NAPI "IORING_REGISTER_NAPI" = 27;
        /// No longer.
        UNREGISTER_NAPI "IORING_UNREGISTER_NAPI" = 28;
        /// Which clock waits go by: [`IoUringClockRegister`].
        CLOCK "IORING_REGISTER_CLOCK" = 29;
        /// Takes over another ring's buffers: [`IoUringCloneBuffers`].
        CLONE_BUFFERS "IORING_REGISTER_CLONE_BUFFERS" = 30;
        /// Sends a `MSG_RING` without a ring: an [`IoUringSqe`].
        SEND_MSG_RING "IORING_REGISTER_SEND_MSG_RING" = 31;
        /// A network device's queue for receiving without a copy: [`IoUringZcrxIfqReg`].
        ZCRX_IFQ "IORING_REGISTER_ZCRX_IFQ" = 32;
        /// Other sizes: [`IoUringParams`].
        RESIZE_RINGS "IORING_REGISTER_RESIZE_RINGS" = 33;
        /// Shared memory for waits: [`IoUringMemRegionReg`].
        MEM_REGION "IORING_REGISTER_MEM_REGION" = 34;
        /// Asks what io_uring can do: a list of [`IoUringQueryHdr`].
        QUERY "IORING_REGISTER_QUERY" = 35;
        /// Controls such a queue: [`ZcrxCtrl`].
        ZCRX_CTRL "IORING_REGISTER_ZCRX_CTRL" = 36;
        /// BPF programs that filter requests: [`IoUringBpf`].
        BPF_FILTER "IORING_REGISTER_BPF_FILTER" = 37;
        /// The number of operations that these headers know.
        LAST "IORING_REGISTER_LAST" = 38;
        /// A flag beside these: the descriptor is a registered index.
        USE_REGISTERED_RING "IORING_REGISTER_USE_REGISTERED_RING" = 2147483648;
    }
}

open! {
    /// The two kinds of workers.
    #[allow(non_camel_case_types)] // as C has it
    IO_WQ(u32) {
        /// For work that ends in a bounded time, as on regular files.
        BOUND "IO_WQ_BOUND" = 0;
        /// For work that may take any time.
        UNBOUND "IO_WQ_UNBOUND" = 1;
    }
}

structs! {
    /// Replaces registered descriptors; the older form of [`IoUringRsrcUpdate`].
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(8))] // on x86 too
    IoUringFilesUpdate: struct "io_uring_files_update" {
        /// The first one.
        offset "offset": u32,
        _resv: u32,
        /// The address of the new ones, an array of `int`.
        fds "fds": u64,
    }
}

open! {
    /// Whose memory an [`IoUringRegionDesc`] means: its flags.
    #[allow(non_camel_case_types)] // as C has it
    IORING_MEM_REGION_TYPE(u32) {
        /// The program's, at `user_addr`.
        USER "IORING_MEM_REGION_TYPE_USER" = 1;
    }
}

structs! {
    /// A piece of memory that program and kernel share.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringRegionDesc: struct "io_uring_region_desc" {
        /// Its address.
        user_addr "user_addr": u64,
        /// Its size in bytes.
        size "size": u64,
        /// [`IORING_MEM_REGION_TYPE`], or 0 for memory that the kernel brings.
        flags "flags": u32,
        /// Its number.
        id "id": u32,
        /// The offset for `mmap` (answered).
        mmap_offset "mmap_offset": u64,
        ___resv: [u64; 4],
    }
}

flags! {
    /// What a region is for.
    #[allow(non_camel_case_types)] // as C has it
    IORING_MEM_REGION_REG(u64) {
        /// It holds [`IoUringRegWait`]s.
        WAIT_ARG "IORING_MEM_REGION_REG_WAIT_ARG" = 0x0001;
    }
}

structs! {
    /// Registers a region.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringMemRegionReg: struct "io_uring_mem_region_reg" {
        /// The address of an [`IoUringRegionDesc`].
        region_uptr "region_uptr": u64,
        /// What it is for.
        flags "flags": IORING_MEM_REGION_REG,
        ___resv: [u64; 2],
    }
}

flags! {
    /// How resources are registered.
    #[allow(non_camel_case_types)] // as C has it
    IORING_RSRC_REGISTER(u32) {
        /// All places are empty at first.
        SPARSE "IORING_RSRC_REGISTER_SPARSE" = 0x0001;
    }
}

structs! {
    /// Registers descriptors or buffers, with tags.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(8))] // on x86 too
    IoUringRsrcRegister: struct "io_uring_rsrc_register" {
        /// How many.
        nr "nr": u32,
        /// How.
        flags "flags": IORING_RSRC_REGISTER,
        _resv2: u64,
        /// The address of the array.
        data "data": u64,
        /// The address of as many tags, each 64 bits, or 0.
        tags "tags": u64,
    }
}

structs! {
    /// Replaces registered descriptors.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(8))] // on x86 too
    IoUringRsrcUpdate: struct "io_uring_rsrc_update" {
        /// The first one.
        offset "offset": u32,
        _resv: u32,
        /// The address of the new ones.
        data "data": u64,
    }
}

structs! {
    /// Replaces registered descriptors or buffers, with tags.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(8))] // on x86 too
    IoUringRsrcUpdate2: struct "io_uring_rsrc_update2" {
        /// The first one.
        offset "offset": u32,
        _resv: u32,
        /// The address of the new ones.
        data "data": u64,
        /// The address of their tags.
        tags "tags": u64,
        /// How many.
        nr "nr": u32,
        _resv2: u32,
    }
}

flags! {
    /// What is known of an operation.
    #[allow(non_camel_case_types)] // as C has it
    IO_URING_OP(u16) {
        /// The kernel has it.
        SUPPORTED "IO_URING_OP_SUPPORTED" = 0x0001;
    }
}

structs! {
    /// One operation in the answer to `PROBE`.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringProbeOp: struct "io_uring_probe_op" {
        /// Which.
        op "op": IORING_OP,
        _resv: u8,
        /// What is known of it.
        flags "flags": IO_URING_OP,
        _resv2: u32,
    }
}

impl Default for IORING_OP {
    fn default() -> IORING_OP {
        IORING_OP::NOP
    }
}

structs! {
    /// The answer to `PROBE`; so many [`IoUringProbeOp`]s follow it.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringProbe: struct "io_uring_probe" {
        /// The last operation that the kernel has.
        last_op "last_op": IORING_OP,
        /// How many follow.
        ops_len "ops_len": u8,
        _resv: u16,
        _resv2: [u32; 3],
    }
}

anonymous! {
    /// What an [`IoUringRestriction`] is about.
    IoUringRestrictionWhat: IoUringRestriction.what in "struct io_uring_restriction" {
        /// An operation of `io_uring_register`.
        register_op "register_op": u8,
        /// A request's operation.
        sqe_op "sqe_op": u8,
        /// A request's [`IOSQE`] bits.
        sqe_flags "sqe_flags": u8,
    }
}

structs! {
    /// Something that a restricted ring still allows.
    #[allow(missing_debug_implementations)] // a union
    #[derive(Clone, Copy)]
    IoUringRestriction: struct "io_uring_restriction" {
        /// Of which kind.
        opcode "opcode": IORING_RESTRICTION,
        /// What.
        what "register_op": IoUringRestrictionWhat,
        _resv: u8,
        _resv2: [u32; 3],
    }
}

open! {
    /// The kinds of [`IoUringRestriction`].
    #[allow(non_camel_case_types)] // as C has it
    IORING_RESTRICTION(u16) {
        /// Allows an operation of `io_uring_register`.
        REGISTER_OP "IORING_RESTRICTION_REGISTER_OP" = 0;
        /// Allows a request's operation.
        SQE_OP "IORING_RESTRICTION_SQE_OP" = 1;
        /// Allows flags of requests.
        SQE_FLAGS_ALLOWED "IORING_RESTRICTION_SQE_FLAGS_ALLOWED" = 2;
        /// Requires flags of requests.
        SQE_FLAGS_REQUIRED "IORING_RESTRICTION_SQE_FLAGS_REQUIRED" = 3;
        /// The number of kinds that these headers know.
        LAST "IORING_RESTRICTION_LAST" = 4;
    }
}

structs! {
    /// Restrictions for all rings of a task; so many [`IoUringRestriction`]s follow it.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringTaskRestriction: struct "io_uring_task_restriction" {
        /// None yet.
        flags "flags": u16,
        /// How many follow.
        nr_res "nr_res": u16,
        _resv: [u32; 3],
    }
}

structs! {
    /// Which clock waits go by.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringClockRegister: struct "io_uring_clock_register" {
        /// The clock.
        clockid "clockid": u32,
        ___resv: [u32; 3],
    }
}

flags! {
    /// How buffers are taken over.
    #[allow(non_camel_case_types)] // as C has it
    IORING_REGISTER_CLONE(u32) {
        /// The other ring is a registered index.
        SRC_REGISTERED "IORING_REGISTER_SRC_REGISTERED" = 0x0001;
        /// Buffers that are there already go.
        DST_REPLACE "IORING_REGISTER_DST_REPLACE" = 0x0002;
    }
}

structs! {
    /// Takes over another ring's buffers.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringCloneBuffers: struct "io_uring_clone_buffers" {
        /// The other ring.
        src_fd "src_fd": u32,
        /// How.
        flags "flags": IORING_REGISTER_CLONE,
        /// The first one there.
        src_off "src_off": u32,
        /// The first place here.
        dst_off "dst_off": u32,
        /// How many; 0 is all.
        nr "nr": u32,
        _pad: [u32; 3],
    }
}

structs! {
    /// A provided buffer.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringBuf: struct "io_uring_buf" {
        /// Where it is.
        addr "addr": u64,
        /// Its length in bytes.
        len "len": u32,
        /// Its number.
        bid "bid": u16,
        _resv: u16,
    }
}

/// The head of a ring of provided buffers: its first 16 bytes, which are an [`IoUringBuf`] too.
#[derive(Clone, Copy, Debug, Default)]
#[doc(alias = "io_uring_buf_ring")]
#[repr(C)]
pub struct IoUringBufRing {
    _resv: [u32; 3],
    _resv3: u16,
    /// The program's index: where the next buffer goes.
    pub tail: u16,
}

fact!(
    IoUringBufRing,
    "struct io_uring_buf_ring",
    [Size(size_of::<IoUringBufRing>()), Field("tail", core::mem::offset_of!(IoUringBufRing, tail), 2),]
);

flags! {
    /// How a ring of provided buffers is made.
    #[allow(non_camel_case_types)] // as C has it
    IOU_PBUF_RING(u16) {
        /// The kernel brings the memory, which is mapped at [`IORING_OFF::PBUF_RING`].
        MMAP "IOU_PBUF_RING_MMAP" = 0x0001;
        /// A buffer is used up bit by bit.
        INC "IOU_PBUF_RING_INC" = 0x0002;
    }
}

structs! {
    /// Registers a ring of provided buffers.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringBufReg: struct "io_uring_buf_reg" {
        /// Where it is; 0 with `MMAP`.
        ring_addr "ring_addr": u64,
        /// How many buffers fit: a power of two.
        ring_entries "ring_entries": u32,
        /// The group's number.
        bgid "bgid": u16,
        /// How it is made.
        flags "flags": IOU_PBUF_RING,
        /// With `INC`, a buffer with less left than this is done with, in bytes.
        min_left "min_left": u32,
        _resv: [u32; 5],
    }
}

structs! {
    /// Asks for a buffer ring's head.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringBufStatus: struct "io_uring_buf_status" {
        /// The group.
        buf_group "buf_group": u32,
        /// The kernel's index (answered).
        head "head": u32,
        _resv: [u32; 8],
    }
}

open! {
    /// What is done about busy polling.
    #[allow(non_camel_case_types)] // as C has it
    IO_URING_NAPI(u8) {
        /// Sets it up, in the way that `op_param` tells.
        REGISTER_OP "IO_URING_NAPI_REGISTER_OP" = 0;
        /// Adds a queue.
        STATIC_ADD_ID "IO_URING_NAPI_STATIC_ADD_ID" = 1;
        /// Takes a queue away.
        STATIC_DEL_ID "IO_URING_NAPI_STATIC_DEL_ID" = 2;
    }
}

open! {
    /// Which queues are polled.
    #[allow(non_camel_case_types)] // as C has it
    IO_URING_NAPI_TRACKING(u32) {
        /// Those of the sockets in use.
        DYNAMIC "IO_URING_NAPI_TRACKING_DYNAMIC" = 0;
        /// Those that the program names.
        STATIC "IO_URING_NAPI_TRACKING_STATIC" = 1;
        /// None.
        INACTIVE "IO_URING_NAPI_TRACKING_INACTIVE" = 255;
    }
}

structs! {
    /// Busy polling of the network.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringNapi: struct "io_uring_napi" {
        /// How long, in microseconds.
        busy_poll_to "busy_poll_to": u32,
        /// Whether polling comes before interrupts.
        prefer_busy_poll "prefer_busy_poll": u8,
        /// What to do: [`IO_URING_NAPI`].
        opcode "opcode": u8,
        _pad: [u8; 2],
        /// [`IO_URING_NAPI_TRACKING`], or a queue's number.
        op_param "op_param": u32,
        _resv: u32,
    }
}

flags! {
    /// What an [`IoUringRegWait`] holds.
    #[allow(non_camel_case_types)] // as C has it
    IORING_REG_WAIT(u32) {
        /// A time.
        TS "IORING_REG_WAIT_TS" = 0x0001;
    }
}

structs! {
    /// How `io_uring_enter` waits, in registered memory.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringRegWait: struct "io_uring_reg_wait" {
        /// How long at the most.
        ts "ts": Timespec,
        /// How long at the least for more than one, in microseconds.
        min_wait_usec "min_wait_usec": u32,
        /// Whether there is a time.
        flags "flags": IORING_REG_WAIT,
        /// The address of a [`Sigset`](super::Sigset), or 0.
        sigmask "sigmask": u64,
        /// Its size: 8 bytes.
        sigmask_sz "sigmask_sz": u32,
        _pad: [u32; 3],
        _pad2: [u64; 2],
    }
}

structs! {
    /// How `io_uring_enter` waits, with `EXT_ARG`.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringGeteventsArg: struct "io_uring_getevents_arg" {
        /// The address of a [`Sigset`](super::Sigset), or 0.
        sigmask "sigmask": u64,
        /// Its size: 8 bytes.
        sigmask_sz "sigmask_sz": u32,
        /// How long at the least for more than one, in microseconds.
        min_wait_usec "min_wait_usec": u32,
        /// The address of a [`Timespec`], or 0.
        ts "ts": u64,
    }
}

structs! {
    /// Cancels requests and waits for it.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringSyncCancelReg: struct "io_uring_sync_cancel_reg" {
        /// Their `user_data`.
        addr "addr": u64,
        /// Their descriptor.
        fd "fd": i32,
        /// By what they are found.
        flags "flags": IORING_ASYNC_CANCEL,
        /// How long to wait; -1 and -1 is without end.
        timeout "timeout": Timespec,
        /// Their operation.
        opcode "opcode": IORING_OP,
        _pad: [u8; 7],
        _pad2: [u64; 3],
    }
}

structs! {
    /// Where registered descriptors are allocated.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringFileIndexRange: struct "io_uring_file_index_range" {
        /// The first place.
        off "off": u32,
        /// How many.
        len "len": u32,
        _resv: u64,
    }
}

structs! {
    /// What stands before the data in a buffer that a repeated `RECVMSG` filled.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringRecvmsgOut: struct "io_uring_recvmsg_out" {
        /// The address's length in bytes.
        namelen "namelen": u32,
        /// The control messages' length in bytes.
        controllen "controllen": u32,
        /// The data's length in bytes.
        payloadlen "payloadlen": u32,
        /// [`MSG`](super::MSG) bits.
        flags "flags": u32,
    }
}

open! {
    /// A socket's commands, as `cmd_op` of `URING_CMD`.
    #[allow(non_camel_case_types)] // as C has it
    SOCKET_URING_OP(u32) {
        /// How much can be read.
        SIOCINQ "SOCKET_URING_OP_SIOCINQ" = 0;
        /// How much is not sent yet.
        SIOCOUTQ "SOCKET_URING_OP_SIOCOUTQ" = 1;
        /// `getsockopt`.
        GETSOCKOPT "SOCKET_URING_OP_GETSOCKOPT" = 2;
        /// `setsockopt`.
        SETSOCKOPT "SOCKET_URING_OP_SETSOCKOPT" = 3;
        /// The time at which something was sent.
        TX_TIMESTAMP "SOCKET_URING_OP_TX_TIMESTAMP" = 4;
        /// `getsockname` or `getpeername`.
        GETSOCKNAME "SOCKET_URING_OP_GETSOCKNAME" = 5;
    }
}

structs! {
    /// A time in a completion.
    #[derive(Clone, Copy, Debug, Default)]
    IoTimespec: struct "io_timespec" {
        /// Seconds.
        sec "tv_sec": u64,
        /// Nanoseconds.
        nsec "tv_nsec": u64,
    }
}

structs! {
    /// One question of `QUERY`.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringQueryHdr: struct "io_uring_query_hdr" {
        /// The address of the next question, or 0.
        next_entry "next_entry": u64,
        /// The address of what the answer fills.
        query_data "query_data": u64,
        /// What is asked.
        query_op "query_op": IO_URING_QUERY,
        /// The answer's size in bytes.
        size "size": u32,
        /// 0, or an error's number, negative (answered).
        result "result": i32,
        ___resv: [u32; 3],
    }
}

open! {
    /// What can be asked.
    #[allow(non_camel_case_types)] // as C has it
    IO_URING_QUERY(u32) {
        /// What there is: [`IoUringQueryOpcode`].
        OPCODES "IO_URING_QUERY_OPCODES" = 0;
        /// What there is to receive without a copy: [`IoUringQueryZcrx`].
        ZCRX "IO_URING_QUERY_ZCRX" = 1;
        /// The rings' heads: [`IoUringQueryScq`].
        SCQ "IO_URING_QUERY_SCQ" = 2;
        /// Events about receiving without a copy: [`IoUringQueryZcrxEvent`].
        ZCRX_EVENT "IO_URING_QUERY_ZCRX_EVENT" = 3;
    }
}

impl Default for IO_URING_QUERY {
    fn default() -> IO_URING_QUERY {
        IO_URING_QUERY::OPCODES
    }
}

structs! {
    /// What the kernel's io_uring has.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    IoUringQueryOpcode: struct "io_uring_query_opcode" {
        /// How many operations of requests.
        nr_request_opcodes "nr_request_opcodes": u32,
        /// How many of `io_uring_register`.
        nr_register_opcodes "nr_register_opcodes": u32,
        /// [`IORING_FEAT`] bits.
        feature_flags "feature_flags": u64,
        /// [`IORING_SETUP`] bits.
        ring_setup_flags "ring_setup_flags": u64,
        /// [`IORING_ENTER`] bits.
        enter_flags "enter_flags": u64,
        /// [`IOSQE`] bits.
        sqe_flags "sqe_flags": u64,
        /// How many questions.
        nr_query_opcodes "nr_query_opcodes": u32,
        ___pad: u32,
    }
}

structs! {
    /// What the kernel has to receive without a copy.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    IoUringQueryZcrx: struct "io_uring_query_zcrx" {
        /// [`ZCRX_REG`] bits.
        register_flags "register_flags": u64,
        /// [`IORING_ZCRX_AREA`] bits.
        area_flags "area_flags": u64,
        /// How many operations of `ZCRX_CTRL`.
        nr_ctrl_opcodes "nr_ctrl_opcodes": u32,
        /// What else there is.
        features "features": ZCRX_FEATURE,
        /// The size of the refill ring's head, in bytes.
        rq_hdr_size "rq_hdr_size": u32,
        /// Its alignment, in bytes.
        rq_hdr_alignment "rq_hdr_alignment": u32,
        ___resv2: u64,
    }
}

structs! {
    /// What the kernel has of events about receiving without a copy.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    IoUringQueryZcrxEvent: struct "io_uring_query_zcrx_event" {
        /// Bits of [`ZCRX_EVENT`]s.
        event_flags "event_flags": u32,
        /// The size of [`ZcrxStats`], in bytes.
        stats_size "stats_size": u32,
        /// The alignment that its place wants, in bytes.
        stats_off_alignment "stats_off_alignment": u32,
        ___resv1: u32,
        ___resv2: [u64; 4],
    }
}

structs! {
    /// The rings' heads.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringQueryScq: struct "io_uring_query_scq" {
        /// The size in bytes.
        hdr_size "hdr_size": u64,
        /// The alignment in bytes.
        hdr_alignment "hdr_alignment": u64,
    }
}

structs! {
    /// A piece of memory that is given back, in the refill ring.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringZcrxRqe: struct "io_uring_zcrx_rqe" {
        /// Where it is, as the completion told.
        off "off": u64,
        /// Its length in bytes.
        len "len": u32,
        ___pad: u32,
    }
}

structs! {
    /// Where the data lies: the second half of a `RECV_ZC`'s completion.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringZcrxCqe: struct "io_uring_zcrx_cqe" {
        /// The offset in the area, with the area's number from bit 48 on.
        off "off": u64,
        ___pad: u64,
    }
}

/// How far an area's number is shifted in the offset of an [`IoUringZcrxCqe`].
pub const IORING_ZCRX_AREA_SHIFT: u32 = 48;

fact!(ZCRX, "", [Constant("IORING_ZCRX_AREA_SHIFT", IORING_ZCRX_AREA_SHIFT as i128, "")]);

structs! {
    /// Where what lies in the refill ring, in bytes.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringZcrxOffsets: struct "io_uring_zcrx_offsets" {
        /// The kernel's index.
        head "head": u32,
        /// The program's index.
        tail "tail": u32,
        /// The entries.
        rqes "rqes": u32,
        ___resv2: u32,
        ___resv: [u64; 2],
    }
}

flags! {
    /// What kind of memory an area is.
    #[allow(non_camel_case_types)] // as C has it
    IORING_ZCRX_AREA(u32) {
        /// A dma-buf.
        DMABUF "IORING_ZCRX_AREA_DMABUF" = 0x0001;
    }
}

structs! {
    /// Memory to receive into.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringZcrxAreaReg: struct "io_uring_zcrx_area_reg" {
        /// Its address, or the offset in the dma-buf.
        addr "addr": u64,
        /// Its length in bytes.
        len "len": u64,
        /// What offsets in the refill ring start with (answered).
        rq_area_token "rq_area_token": u64,
        /// What kind of memory.
        flags "flags": IORING_ZCRX_AREA,
        /// The dma-buf.
        dmabuf_fd "dmabuf_fd": u32,
        ___resv2: [u64; 2],
    }
}

flags! {
    /// How a queue is registered.
    #[allow(non_camel_case_types)] // as C has it
    ZCRX_REG(u32) {
        /// Takes over one that was exported.
        IMPORT "ZCRX_REG_IMPORT" = 0x0001;
        /// Without a device: everything is copied.
        NODEV "ZCRX_REG_NODEV" = 0x0002;
    }
}

flags! {
    /// What receiving without a copy can do.
    #[allow(non_camel_case_types)] // as C has it
    ZCRX_FEATURE(u32) {
        /// `rx_buf_len` may be chosen.
        RX_PAGE_SIZE "ZCRX_FEATURE_RX_PAGE_SIZE" = 0x0001;
        /// Events are told.
        EVENT "ZCRX_FEATURE_EVENT" = 0x0002;
    }
}

open! {
    /// What can happen to a queue.
    #[allow(non_camel_case_types)] // as C has it
    ZCRX_EVENT(u32) {
        /// No memory was left.
        ALLOC_FAIL "ZCRX_EVENT_ALLOC_FAIL" = 0;
        /// Data was copied.
        COPY "ZCRX_EVENT_COPY" = 1;
    }
}

flags! {
    /// What a [`ZcrxEventDesc`] holds.
    #[allow(non_camel_case_types)] // as C has it
    ZCRX_EVENT_DESC_FLAG(u32) {
        /// `stats_offset` is filled.
        STATS "ZCRX_EVENT_DESC_FLAG_STATS" = 0x0001;
    }
}

structs! {
    /// What was copied after all.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    ZcrxStats: struct "zcrx_stats" {
        /// How many completions.
        copy_count "copy_count": u64,
        /// How many bytes.
        copy_bytes "copy_bytes": u64,
    }
}

structs! {
    /// Which events of a queue are told, and how.
    #[derive(Clone, Copy, Debug, Default)]
    ZcrxEventDesc: struct "zcrx_event_desc" {
        /// The completion's.
        user_data "user_data": u64,
        /// Bits of [`ZCRX_EVENT`]s.
        type_mask "type_mask": u32,
        /// What is filled.
        flags "flags": ZCRX_EVENT_DESC_FLAG,
        /// Where in the refill ring's region the [`ZcrxStats`] are, in bytes.
        stats_offset "stats_offset": u64,
        ___resv2: [u64; 9],
    }
}

structs! {
    /// Registers a device's queue for receiving without a copy.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringZcrxIfqReg: struct "io_uring_zcrx_ifq_reg" {
        /// The device.
        if_idx "if_idx": u32,
        /// Its queue.
        if_rxq "if_rxq": u32,
        /// The refill ring's size.
        rq_entries "rq_entries": u32,
        /// How.
        flags "flags": ZCRX_REG,
        /// The address of an [`IoUringZcrxAreaReg`].
        area_ptr "area_ptr": u64,
        /// The address of an [`IoUringRegionDesc`].
        region_ptr "region_ptr": u64,
        /// Where what lies in the refill ring (answered).
        offsets "offsets": IoUringZcrxOffsets,
        /// Its number (answered).
        zcrx_id "zcrx_id": u32,
        /// The length of a piece in bytes, 0 for a page.
        rx_buf_len "rx_buf_len": u32,
        /// The address of a [`ZcrxEventDesc`], or 0.
        event_desc "event_desc": u64,
        ___resv: [u64; 2],
    }
}

open! {
    /// What is done with a queue.
    #[allow(non_camel_case_types)] // as C has it
    ZCRX_CTRL(u32) {
        /// Empties the refill ring.
        FLUSH_RQ "ZCRX_CTRL_FLUSH_RQ" = 0;
        /// Makes a descriptor of it.
        EXPORT "ZCRX_CTRL_EXPORT" = 1;
        /// Tells an event once more.
        ARM_EVENT "ZCRX_CTRL_ARM_EVENT" = 2;
        /// Adds memory.
        ADD_AREA "ZCRX_CTRL_ADD_AREA" = 3;
    }
}

structs! {
    /// Empties the refill ring.
    #[derive(Clone, Copy, Debug, Default)]
    ZcrxCtrlFlushRq: struct "zcrx_ctrl_flush_rq" {
        ___resv: [u64; 6],
    }
}

structs! {
    /// Makes a descriptor of a queue.
    #[derive(Clone, Copy, Debug, Default)]
    ZcrxCtrlExport: struct "zcrx_ctrl_export" {
        /// The descriptor (answered).
        zcrx_fd "zcrx_fd": u32,
        ___resv1: [u32; 11],
    }
}

structs! {
    /// Tells an event once more.
    #[derive(Clone, Copy, Debug, Default)]
    ZcrxCtrlArmEvent: struct "zcrx_ctrl_arm_event" {
        /// Which: [`ZCRX_EVENT`].
        event_type "event_type": u32,
        ___resv: [u32; 11],
    }
}

structs! {
    /// Adds memory.
    #[derive(Clone, Copy, Debug, Default)]
    ZcrxCtrlAddArea: struct "zcrx_ctrl_add_area" {
        /// The address of an [`IoUringZcrxAreaReg`].
        area_ptr "area_ptr": u64,
        ___resv: [u64; 5],
    }
}

anonymous! {
    /// What an operation on a queue wants.
    ZcrxCtrlWhat: ZcrxCtrl.what in "struct zcrx_ctrl" {
        /// For `EXPORT`.
        zc_export "zc_export": ZcrxCtrlExport,
        /// For `FLUSH_RQ`.
        zc_flush "zc_flush": ZcrxCtrlFlushRq,
        /// For `ARM_EVENT`.
        zc_arm_event "zc_arm_event": ZcrxCtrlArmEvent,
        /// For `ADD_AREA`.
        zc_area "zc_area": ZcrxCtrlAddArea,
    }
}

structs! {
    /// Controls a queue.
    #[allow(missing_debug_implementations)] // a union
    #[derive(Clone, Copy)]
    ZcrxCtrl: struct "zcrx_ctrl" {
        /// Its number.
        zcrx_id "zcrx_id": u32,
        /// What to do.
        op "op": ZCRX_CTRL,
        ___resv: [u64; 2],
        /// What that wants.
        what "zc_export": ZcrxCtrlWhat,
    }
}

flags! {
    /// How a filter is registered.
    #[allow(non_camel_case_types)] // as C has it
    IO_URING_BPF_FILTER(u32) {
        /// Operations without a filter are refused.
        DENY_REST "IO_URING_BPF_FILTER_DENY_REST" = 0x0001;
        /// The size of what the filter sees has to be as expected.
        SZ_STRICT "IO_URING_BPF_FILTER_SZ_STRICT" = 0x0002;
    }
}

open! {
    /// What an [`IoUringBpf`] is.
    #[allow(non_camel_case_types)] // as C has it
    IO_URING_BPF_CMD(u16) {
        /// A filter.
        FILTER "IO_URING_BPF_CMD_FILTER" = 1;
    }
}

structs! {
    /// A BPF program that filters an operation's requests.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringBpfFilter: struct "io_uring_bpf_filter" {
        /// The operation.
        opcode "opcode": u32,
        /// How it is registered.
        flags "flags": IO_URING_BPF_FILTER,
        /// How many instructions.
        filter_len "filter_len": u32,
        /// How many bytes of the operation's own it sees.
        pdu_size "pdu_size": u8,
        _resv: [u8; 3],
        /// The address of its instructions.
        filter_ptr "filter_ptr": u64,
        _resv2: [u64; 5],
    }
}

structs! {
    /// What `BPF_FILTER` registers.
    #[derive(Clone, Copy, Debug, Default)]
    IoUringBpf: struct "io_uring_bpf" {
        /// [`IO_URING_BPF_CMD`].
        cmd_type "cmd_type": u16,
        /// None yet.
        cmd_flags "cmd_flags": u16,
        _resv: u32,
        /// The filter.
        filter "filter": IoUringBpfFilter,
    }
}

anonymous! {
    /// What a filter sees of the request's own.
    IoUringBpfCtxWhat: IoUringBpfCtx.what in "struct io_uring_bpf_ctx" {
        /// `SOCKET`: family, type, protocol.
        socket "socket": [u32; 3],
        /// `OPENAT`, `OPENAT2`: flags, mode, `RESOLVE_` bits.
        open "open": [u64; 3],
        /// `CONNECT`: the family, the port (in network order, 2 bytes of 4), 16 bytes of address.
        connect "connect": [u32; 6],
    }
}

structs! {
    /// What a filter sees of a request.
    #[allow(missing_debug_implementations)] // a union
    #[derive(Clone, Copy)]
    IoUringBpfCtx: struct "io_uring_bpf_ctx" {
        /// The request's.
        user_data "user_data": u64,
        /// Its operation.
        opcode "opcode": IORING_OP,
        /// Its flags.
        sqe_flags "sqe_flags": IOSQE,
        /// How many bytes follow.
        pdu_size "pdu_size": u8,
        _pad: [u8; 5],
        /// What follows.
        what "open": IoUringBpfCtxWhat,
    }
}

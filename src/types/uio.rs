//! Lists of buffers, and moving bytes between descriptors.

use super::macros::{flags, headers, open, structs};
use super::{int, rwf_t, size_t, uint, void};

headers!("linux/uio.h linux/fs.h");

structs! {
    /// One buffer of several: C's `struct iovec`.
    #[derive(Clone, Copy, Debug)]
    Iovec: struct "iovec" {
        /// Where it starts.
        base "iov_base": *mut void,
        /// Its length in bytes.
        len "iov_len": size_t,
    }
}

structs! {
    /// Where received bytes lie in a device's memory: a control message of `recvmsg`.
    #[derive(Clone, Copy, Debug, Default)]
    DmabufCmsg: struct "dmabuf_cmsg" {
        /// Where the piece starts in the buffer, in bytes.
        frag_offset "frag_offset": u64,
        /// Its size in bytes.
        frag_size "frag_size": u32,
        /// Its token, by which it is given back.
        frag_token "frag_token": u32,
        /// The buffer.
        dmabuf_id "dmabuf_id": u32,
        /// No flag exists.
        flags "flags": u32,
    }

    /// Pieces that are given back, by `setsockopt`.
    #[derive(Clone, Copy, Debug, Default)]
    DmabufToken: struct "dmabuf_token" {
        /// The first one's token.
        token_start "token_start": u32,
        /// How many there are.
        token_count "token_count": u32,
    }
}

impl Default for Iovec {
    fn default() -> Iovec {
        Iovec { base: core::ptr::null_mut(), len: 0 }
    }
}

open! {
    /// How many buffers a list has.
    UIO(int) {
        /// So many are faster than more.
        FASTIOV "UIO_FASTIOV" = 8;
        /// The most.
        MAXIOV "UIO_MAXIOV" = 1024;
    }
}

flags! {
    /// How `preadv2` reads and `pwritev2` writes, the `RWF_` names of
    /// [readv(2)](https://man7.org/linux/man-pages/man2/readv.2.html).
    RWF(rwf_t) {
        /// Ask the device for the answer instead of waiting for its interrupt; for direct I/O.
        HIPRI "RWF_HIPRI" = 0x0000_0001;
        /// This write as if the file were open with `O_DSYNC`.
        DSYNC "RWF_DSYNC" = 0x0000_0002;
        /// This write as if the file were open with `O_SYNC`.
        SYNC "RWF_SYNC" = 0x0000_0004;
        /// `EAGAIN` instead of waiting.
        NOWAIT "RWF_NOWAIT" = 0x0000_0008;
        /// This write goes to the end, whatever the offset is.
        APPEND "RWF_APPEND" = 0x0000_0010;
        /// This write goes to the offset, `O_APPEND` or not.
        NOAPPEND "RWF_NOAPPEND" = 0x0000_0020;
        /// All of it or nothing reaches the disk.
        ATOMIC "RWF_ATOMIC" = 0x0000_0040;
        /// Don't keep the pages in memory afterwards.
        DONTCACHE "RWF_DONTCACHE" = 0x0000_0080;
        /// `EPIPE` without `SIGPIPE`.
        NOSIGNAL "RWF_NOSIGNAL" = 0x0000_0100;
        /// All of them.
        SUPPORTED "RWF_SUPPORTED" = 0x0000_01ff;
    }
}

flags! {
    /// How `splice`, `tee` and `vmsplice` move bytes, the `SPLICE_F_` names of
    /// [splice(2)](https://man7.org/linux/man-pages/man2/splice.2.html).
    #[allow(non_camel_case_types)] // as C has it
    SPLICE_F(uint) {
        /// Move pages rather than copying them: without effect.
        MOVE "SPLICE_F_MOVE" = 0x01 => "in include/linux/splice.h";
        /// Don't wait for the pipe.
        NONBLOCK "SPLICE_F_NONBLOCK" = 0x02 => "in include/linux/splice.h";
        /// More follows, as `MSG_MORE` has it.
        MORE "SPLICE_F_MORE" = 0x04 => "in include/linux/splice.h";
        /// The memory is the kernel's from now on.
        GIFT "SPLICE_F_GIFT" = 0x08 => "in include/linux/splice.h";
    }
}

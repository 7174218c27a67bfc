//! io_uring: rings that are mapped, and requests through them.

use crate::common::*;
use crate::harness::{emulated, sys};
use barelinux::{Errno, Result, calls, types::*};
use core::ptr::{null, null_mut};
use core::sync::atomic::{AtomicU32, Ordering};

/// A ring and its three mappings.
struct Ring {
    fd: uint,
    params: IoUringParams,
    requests: *mut IoUringSqe,
    taken: *mut u8,
    done: *mut u8,
}

impl Ring {
    fn new(entries: u32, flags: IORING_SETUP) -> Ring {
        let mut params = IoUringParams::default();
        params.flags = flags;
        // SAFETY: the parameters are ours; what is mapped is the ring's own, and as large as it says.
        unsafe {
            let fd = calls::io_uring_setup(entries, &mut params).expect("a ring");
            let map = |len: usize, what: IORING_OFF| {
                sys::mmap(0, len, PROT::READ | PROT::WRITE, MAP::SHARED, fd, what.0).expect("a mapping")
            };
            let (sq, cq) = (params.sq_off, params.cq_off);
            let taken = map(sq.array as usize + params.sq_entries as usize * 4, IORING_OFF::SQ_RING);
            let done = map(cq.cqes as usize + params.cq_entries as usize * 16, IORING_OFF::CQ_RING);
            let requests = map(params.sq_entries as usize * size_of::<IoUringSqe>(), IORING_OFF::SQES).cast();
            Ring { fd: fd as uint, params, requests, taken, done }
        }
    }

    /// A word of a ring.
    fn word(&self, ring: *mut u8, offset: u32) -> &AtomicU32 {
        // SAFETY: the kernel tells where its words are, in memory that stays mapped.
        unsafe { &*ring.add(offset as usize).cast() }
    }

    /// Puts a request into the ring.
    fn push(&self, request: IoUringSqe) {
        let off = self.params.sq_off;
        let tail = self.word(self.taken, off.tail);
        let index = tail.load(Ordering::Relaxed) & self.word(self.taken, off.ring_mask).load(Ordering::Relaxed);
        // SAFETY: the index is within the ring.
        unsafe { self.requests.add(index as usize).write(request) };
        self.word(self.taken, off.array + 4 * index).store(index, Ordering::Relaxed);
        tail.fetch_add(1, Ordering::Release);
    }

    /// Takes a completion from the ring, if there is one.
    fn pop(&self) -> Option<IoUringCqe> {
        let off = self.params.cq_off;
        let head = self.word(self.done, off.head);
        let index = head.load(Ordering::Relaxed);
        if index == self.word(self.done, off.tail).load(Ordering::Acquire) {
            return None;
        }
        let index = index & self.word(self.done, off.ring_mask).load(Ordering::Relaxed);
        // SAFETY: the index is within the ring.
        let cqe = unsafe { self.done.add(off.cqes as usize).cast::<IoUringCqe>().add(index as usize).read() };
        head.fetch_add(1, Ordering::Release);
        Some(cqe)
    }

    fn enter(&self, submit: u32, wait: u32) -> Result<int> {
        // SAFETY: what the requests point to is the tests' own.
        unsafe { calls::io_uring_enter(self.fd, submit, wait, IORING_ENTER::GETEVENTS.bits(), null(), 0) }
    }

    /// Makes one request, and gives its result.
    fn run(&self, request: IoUringSqe) -> i32 {
        self.push(request);
        assert_eq!(self.enter(1, 1), Ok(1));
        let cqe = self.pop().expect("a completion");
        assert_eq!((cqe.user_data, self.pop()), (request.user_data, None));
        cqe.res
    }

    fn register(&self, what: IORING_REGISTER, arg: *mut void, count: uint) -> Result<int> {
        // SAFETY: what the argument points to is the tests' own.
        unsafe { calls::io_uring_register(self.fd, what.0, arg, count) }
    }
}

/// A request on a buffer.
fn request(op: IORING_OP, fd: int, buffer: &mut [u8], offset: i64) -> IoUringSqe {
    IoUringSqe {
        opcode: op,
        fd,
        off: IoUringSqeOff { off: offset as u64 },
        addr: IoUringSqeAddr { addr: buffer.as_mut_ptr().expose_provenance() as u64 },
        len: buffer.len() as u32,
        user_data: 0x0123_4567_89ab_cdef,
        ..Default::default()
    }
}

const NO_URING: &str = "qemu-user has no io_uring";

tests! {
    group;

    /// A write and a read above 4 GiB, and an error.
    fn a_ring() for (io_uring_setup, io_uring_enter) unless emulated(NO_URING) => {
        let (ring, file) = (Ring::new(4, IORING_SETUP::CLAMP), file());
        assert_eq!((ring.params.sq_entries, ring.params.cq_entries), (4, 8));
        assert!(ring.params.features.contains(IORING_FEAT::NODROP | IORING_FEAT::EXT_ARG), "{:?}", ring.params.features);
        let (mut text, mut back) = (*b"submitted", [0; 9]);
        assert_eq!(ring.run(request(IORING_OP::WRITE, file, &mut text, FAR)), 9);
        assert_eq!((statx(file).size, data_from(file, 0)), (FAR as u64 + 9, FAR & !(statx(file).blksize as i64 - 1)));
        assert_eq!(ring.run(request(IORING_OP::READ, file, &mut back, FAR)), 9);
        assert_eq!(back, text);
        assert_eq!(ring.run(request(IORING_OP::READ, -1, &mut back, 0)), -Errno::EBADF.raw());
        // Two that are linked: the second waits for the first, which stops it.
        let mut first = request(IORING_OP::READ, -1, &mut back, 0);
        first.flags = IOSQE::IO_LINK;
        ring.push(first);
        ring.push(request(IORING_OP::NOP, -1, &mut [], 0));
        assert_eq!(ring.enter(2, 2), Ok(2));
        let results = [ring.pop(), ring.pop()].map(|cqe| cqe.expect("a completion").res);
        assert_eq!(results, [-Errno::EBADF.raw(), -Errno::ECANCELED.raw()]);
    }

    /// A socket call with flags in one union and an address in another.
    fn a_message_through_a_ring() unless emulated(NO_URING) => {
        let ring = Ring::new(2, IORING_SETUP::empty());
        let mut ends = [-1; 2];
        // SAFETY: the numbers are ours.
        unsafe { calls::socketpair(AF::UNIX.0.into(), SOCK::STREAM.bits(), 0, ends.as_mut_ptr()) }.expect("a pair");
        let (mut text, mut back) = (*b"ring", [0; 8]);
        assert_eq!(ring.run(request(IORING_OP::SEND, ends[0], &mut text, 0)), 4);
        let mut peek = request(IORING_OP::RECV, ends[1], &mut back, 0);
        peek.op_flags.msg_flags = MSG::PEEK.bits();
        assert_eq!((ring.run(peek), ring.run(peek)), (4, 4));
        assert_eq!(&back[..4], b"ring");
    }

    /// Waits for a completion that does not come, for a time behind a pointer.
    fn a_wait_with_a_time() unless emulated(NO_URING) => {
        let ring = Ring::new(1, IORING_SETUP::empty());
        let time = Timespec { sec: 0, nsec: 10_000_000 };
        let arg = IoUringGeteventsArg { ts: (&raw const time).expose_provenance() as u64, ..Default::default() };
        let flags = IORING_ENTER::GETEVENTS | IORING_ENTER::EXT_ARG;
        let before = sys::now();
        // SAFETY: the argument and the time are ours.
        let ended = unsafe { calls::io_uring_enter(ring.fd, 0, 1, flags.bits(), (&raw const arg).cast(), size_of_val(&arg)) };
        assert_eq!(ended, Err(Errno::ETIME));
        assert!(sys::now() - before >= 10_000_000);
    }

    /// What the kernel has; buffers and an event counter that requests then use.
    fn registered() for (io_uring_register) unless emulated(NO_URING) => {
        let (ring, file) = (Ring::new(2, IORING_SETUP::empty()), file());
        #[repr(C)]
        struct Probe(IoUringProbe, [IoUringProbeOp; 128]);
        let mut probe = Probe(IoUringProbe::default(), [IoUringProbeOp::default(); 128]);
        assert_eq!(ring.register(IORING_REGISTER::PROBE, (&raw mut probe).cast(), 128), Ok(0));
        assert!(probe.0.last_op.0 > IORING_OP::SHUTDOWN.0);
        let op = probe.1[IORING_OP::READ_FIXED.0 as usize];
        assert_eq!((op.op, op.flags), (IORING_OP::READ_FIXED, IO_URING_OP::SUPPORTED));

        let buffer = sys::memory(4096);
        let mut list = Iovec { base: buffer.as_mut_ptr().cast(), len: 4096 };
        let mut write = request(IORING_OP::WRITE_FIXED, file, &mut buffer[..5], 0);
        assert_eq!(ring.run(write), -Errno::EFAULT.raw());
        assert_eq!(ring.register(IORING_REGISTER::BUFFERS, (&raw mut list).cast(), 1), Ok(0));
        // SAFETY: the call takes numbers only.
        let counter = unsafe { calls::eventfd2(0, EFD::NONBLOCK.bits()) }.expect("a counter");
        let mut number = counter;
        assert_eq!(ring.register(IORING_REGISTER::EVENTFD, (&raw mut number).cast(), 1), Ok(0));
        buffer[..5].copy_from_slice(b"fixed");
        write.buf = IoUringSqeBuf { buf_index: 0 };
        assert_eq!(ring.run(write), 5);
        let (mut back, mut told) = ([0; 5], 0u64);
        // SAFETY: the bytes are ours.
        unsafe {
            assert_eq!(calls::read(counter, (&raw mut told).cast(), 8), Ok(8));
            assert_eq!(calls::pread64(file, back.as_mut_ptr().cast(), 5, 0), Ok(5));
        }
        assert_eq!((told, &back), (1, b"fixed"));
        assert_eq!(ring.register(IORING_REGISTER::UNREGISTER_BUFFERS, null_mut(), 0), Ok(0));
        assert_eq!(ring.register(IORING_REGISTER::UNREGISTER_BUFFERS, null_mut(), 0), Err(Errno::ENXIO));
    }
}

//! Asynchronous I/O of the first kind, and priorities of input and output.

use crate::common::*;
#[allow(unused_imports)] // some machines lack the calls that want it
use crate::harness::{Pipe, emulated, start_in_child, sys};
use barelinux::{Errno, Result, calls, types::*};
use core::ptr::{null, null_mut};

/// A context for a few requests.
fn context() -> aio_context_t {
    let mut context = 0;
    // SAFETY: the context is ours to write.
    assert_eq!(unsafe { calls::io_setup(4, &mut context) }, Ok(0));
    context
}

/// A request on a buffer.
fn request(what: IOCB_CMD, fd: int, buffer: &mut [u8], offset: i64) -> Iocb {
    let mut request = Iocb::default();
    request.data = 0x0123_4567_89ab_cdef;
    (request.lio_opcode, request.fildes) = (what, fd as u32);
    (request.buf, request.nbytes) = (buffer.as_mut_ptr().expose_provenance() as u64, buffer.len() as u64);
    request.offset = offset;
    request
}

fn submit(context: aio_context_t, request: &mut Iocb) {
    // SAFETY: the request and its buffer live until it is done.
    assert_eq!(unsafe { calls::io_submit(context, 1, &(&raw mut *request)) }, Ok(1));
}

/// Waits for `min` requests of one, for so long at the most, by whichever call there is.
fn wait_for(context: aio_context_t, min: long, nsec: i32, event: &mut IoEvent) -> Result<int> {
    // SAFETY: event and time are ours.
    unsafe {
        barelinux::with_call! { io_getevents => {
            calls::io_getevents(context, min, 1, event, &mut OldTimespec { sec: 0, nsec: nsec as long })
        } else {
            calls::io_pgetevents_time64(context, min, 1, event, &mut Timespec { sec: 0, nsec: i64::from(nsec) }, null())
        } }
    }
}

/// Waits for one request.
fn wait(context: aio_context_t) -> IoEvent {
    let mut event = IoEvent::default();
    while wait_for(context, 1, 999_999_999, &mut event) != Ok(1) {}
    event
}

/// Writes, and has the answer looked for by `get`: with a mask that lets a signal through, and with one that does not.
fn gets(get: impl Fn(aio_context_t, long, &mut [IoEvent; 2], *const AioSigset) -> Result<int>) {
    let context = context();
    let mut text = *b"p";
    let mut written = request(IOCB_CMD::PWRITE, file(), &mut text, 0);
    let mut events = [IoEvent::default(); 2];
    submit(context, &mut written);
    assert_eq!(get(context, 1, &mut events, null()), Ok(1));
    assert_eq!((events[0].data, events[0].res), (0x0123_4567_89ab_cdef, 1));
    // Nothing comes any more, and a signal waits.
    let usr1 = Sigset::EMPTY.with(SIG::USR1);
    let action = Sigaction::with(nothing as *const void, SA::empty());
    // SAFETY: the handler does nothing; the process is this test's own.
    unsafe {
        calls::rt_sigaction(SIG::USR1.0, &action, null_mut(), Sigset::SIZE).expect("a handler");
        calls::rt_sigprocmask(HowSIG::BLOCK.0, &usr1, null_mut(), Sigset::SIZE).expect("a mask");
        calls::kill(calls::getpid(), SIG::USR1.0).expect("a signal");
    }
    let pack = |mask| AioSigset { sigmask: mask, sigsetsize: Sigset::SIZE };
    assert_eq!(get(context, 1, &mut events, &pack(&usr1)), Ok(0));
    assert_eq!(get(context, 1, &mut events, &pack(&Sigset::EMPTY)), Err(Errno::EINTR));
}

extern "C" fn nothing(_: int) {}

const NO_AIO: &str = "qemu-user has no asynchronous I/O";

tests! {
    group;

    /// A write and a read above 4 GiB, with an event counter that is told; and then the context is gone.
    fn a_write_and_a_read() for (io_setup, io_submit, io_destroy) unless emulated(NO_AIO) => {
        let (context, file) = (context(), file());
        let mut text = *b"asynchronous";
        let mut back = [0; 12];
        // SAFETY: the numbers are ours.
        let counter = unsafe { calls::eventfd2(0, EFD::CLOEXEC.bits()) }.expect("a counter");
        let mut out = request(IOCB_CMD::PWRITE, file, &mut text, FAR);
        (out.flags, out.resfd) = (IOCB_FLAG::RESFD, counter as u32);
        submit(context, &mut out);
        let mut told = 0u64;
        // SAFETY: the number is ours.
        assert_eq!(unsafe { calls::read(counter, (&raw mut told).cast(), 8) }, Ok(8));
        assert_eq!(told, 1);
        let event = wait(context);
        assert_eq!((event.data, event.obj, event.res, event.res2), (out.data, (&raw const out).addr() as u64, 12, 0));
        assert_eq!(statx(file).size, FAR as u64 + 12);
        let mut into = request(IOCB_CMD::PREAD, file, &mut back, FAR);
        submit(context, &mut into);
        assert_eq!((wait(context).res, &back), (12, &text));
        // A read from nowhere is told as an error's number.
        let mut wrong = request(IOCB_CMD::PREAD, file, &mut back, 0);
        wrong.buf = 1;
        submit(context, &mut wrong);
        assert_eq!(wait(context).res, -i64::from(Errno::EFAULT.raw()));
        // SAFETY: nothing is under way.
        unsafe {
            assert_eq!(wait_for(context, 1, 1_000_000, &mut IoEvent::default()), Ok(0));
            assert_eq!(calls::io_destroy(context), Ok(0));
            assert_eq!(calls::io_destroy(context), Err(Errno::EINVAL));
        }
    }

    /// A wait for a pipe is cancelled. That answers EINPROGRESS, and its end comes as an event.
    fn a_wait_is_cancelled() for (io_cancel) unless emulated(NO_AIO) => {
        let context = context();
        let pipe = Pipe::new(O::CLOEXEC);
        let mut waiting = request(IOCB_CMD::POLL, pipe.from, &mut [], 0);
        (waiting.buf, waiting.offset) = (POLL::IN.bits() as u64, 0);
        submit(context, &mut waiting);
        let mut event = IoEvent::default();
        // SAFETY: the request is still under way.
        unsafe {
            assert_eq!(wait_for(context, 0, 0, &mut event), Ok(0));
            assert_eq!(calls::io_cancel(context, &mut waiting, &mut event), Err(Errno::EINPROGRESS));
            let event = wait(context);
            assert_eq!((event.obj, event.data), ((&raw const waiting).addr() as u64, waiting.data));
            assert_eq!(calls::io_cancel(context, &mut waiting, &mut IoEvent::default()), Err(Errno::EINVAL));
        }
    }

    /// As many as are wanted, and no more; and nothing in time.
    fn io_getevents() if io_getevents for (io_getevents) unless emulated(NO_AIO) => {
        let (context, file) = (context(), file());
        let mut text = *b"three";
        let mut requests = [0, 5, 10].map(|offset| request(IOCB_CMD::PWRITE, file, &mut text, offset));
        requests.iter_mut().for_each(|request| submit(context, request));
        let mut events = [IoEvent::default(); 4];
        let mut soon = OldTimespec { sec: 0, nsec: 5_000_000 };
        let before = sys::now();
        // SAFETY: events and time are ours.
        unsafe {
            assert_eq!(calls::io_getevents(context, 1, 2, events.as_mut_ptr(), null_mut()), Ok(2));
            assert_eq!(calls::io_getevents(context, 2, 2, events[2..].as_mut_ptr(), &mut soon), Ok(1));
        }
        assert!(sys::now() - before >= 5_000_000);
        assert_eq!((events.map(|event| event.res), statx(file).size), ([5, 5, 5, 0], 15));
    }

    fn io_pgetevents() if io_pgetevents for (io_pgetevents) unless emulated(NO_AIO) => {
        gets(|context, min, events, mask| {
            let mut soon = OldTimespec { sec: 0, nsec: 5_000_000 };
            // SAFETY: all of it is ours.
            unsafe { calls::io_pgetevents(context, min, 2, events.as_mut_ptr(), &mut soon, mask) }
        });
    }

    fn io_pgetevents_time64() if io_pgetevents_time64 for (io_pgetevents_time64) unless emulated(NO_AIO) => {
        gets(|context, min, events, mask| {
            let mut soon = Timespec { sec: 0, nsec: 5_000_000 };
            // SAFETY: all of it is ours.
            unsafe { calls::io_pgetevents_time64(context, min, 2, events.as_mut_ptr(), &mut soon, mask) }
        });
    }

    /// A child has what its parent had; each can be asked about the other.
    fn priorities() for (ioprio_set, ioprio_get) unless emulated("qemu-user has none of it") => {
        let (process, wanted) = (IOPRIO_WHO::PROCESS.0, IOPRIO::new(IOPRIO_CLASS::BE, 6));
        assert_eq!((wanted.class(), wanted.level(), wanted.hint()), (IOPRIO_CLASS::BE, 6, IOPRIO_HINT::NONE));
        let pipe = Pipe::new(O::CLOEXEC);
        // SAFETY: the calls take numbers; the processes are this test's own.
        unsafe {
            let before = calls::ioprio_get(process, 0).expect("a priority");
            assert_ne!(before, int::from(wanted.0));
            assert_eq!(calls::ioprio_set(process, 0, wanted.0.into()), Ok(0));
            let parent = calls::getpid();
            let child = start_in_child(|| {
                assert_eq!(calls::ioprio_get(process, 0), Ok(wanted.0.into()));
                let idle = IOPRIO::new(IOPRIO_CLASS::IDLE, 0);
                assert_eq!(calls::ioprio_set(process, parent, idle.0.into()), Ok(0));
                // Until the parent has looked.
                let _ = calls::read(pipe.from, [0u8].as_mut_ptr().cast(), 1);
            });
            let mut seen = Ok(0);
            for _ in 0..1_000_000 {
                seen = calls::ioprio_get(process, 0);
                if seen != Ok(wanted.0.into()) {
                    break;
                }
                let _ = calls::sched_yield();
            }
            assert_eq!(seen.map(|value| IOPRIO(value as u16).class()), Ok(IOPRIO_CLASS::IDLE));
            assert_eq!(calls::ioprio_get(process, child.pid), Ok(wanted.0.into()));
            assert_eq!(calls::write(pipe.to, c"x".as_ptr().cast(), 1), Ok(1));
            assert_eq!(child.wait(60), crate::harness::Ended::Exited(0));
            let none = int::from(IOPRIO::new(IOPRIO_CLASS(5), 0).0);
            assert_eq!(calls::ioprio_set(process, 0, none), Err(Errno::EINVAL));
        }
    }
}

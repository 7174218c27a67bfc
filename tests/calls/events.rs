//! Waiting: epoll, event counters, signals to read, `poll` and `select` in all their forms.

use crate::common::*;
use crate::harness::{Pipe, emulated, sys};
use barelinux::{Errno, Result, calls, types::*};
use core::ptr::{null, null_mut};

const USR1: Sigset = Sigset::EMPTY.with(SIG::USR1);

/// Makes SIGUSR1 interrupt and do nothing else, holds it back, and has it wait.
fn pending_signal() {
    let action = Sigaction::with(nothing as *const void, SA::empty());
    // SAFETY: the handler does nothing; the process is this test's own.
    unsafe {
        calls::rt_sigaction(SIG::USR1.0, &action, null_mut(), Sigset::SIZE).expect("a handler");
        calls::rt_sigprocmask(HowSIG::BLOCK.0, &USR1, null_mut(), Sigset::SIZE).expect("a mask");
        calls::kill(calls::getpid(), SIG::USR1.0).expect("a signal");
    }
}

extern "C" fn nothing(_: int) {}

/// Each way to wait, with a mask that lets the pending signal through and with one that does not.
fn masks(wait: impl Fn(&Sigset) -> Result<int>) {
    pending_signal();
    assert_eq!(wait(&USR1), Ok(0));
    assert_eq!(wait(&Sigset::EMPTY), Err(Errno::EINTR));
}

/// 8 bytes of an event counter.
fn count(fd: int) -> Result<u64> {
    let mut count = 0u64;
    // SAFETY: the count is ours.
    unsafe { calls::read(fd, (&raw mut count).cast(), 8) }.map(|_| count)
}

fn write(fd: int) {
    // SAFETY: the byte is ours.
    assert_eq!(unsafe { calls::write(fd, c"w".as_ptr().cast(), 1) }, Ok(1));
}

/// Two pipes that are watched, the second with something to read; each event brings back its own 64 bits.
fn watched(epoll: int) -> [Pipe; 2] {
    let pipes = [Pipe::new(O::CLOEXEC), Pipe::new(O::CLOEXEC)];
    for (pipe, data) in pipes.iter().zip([0x1111_2222_3333_4444, 0x5555_6666_7777_8888]) {
        let event = EpollEvent { events: EPOLL::IN, data };
        // SAFETY: the event is ours.
        assert_eq!(unsafe { calls::epoll_ctl(epoll, EPOLL_CTL::ADD.0, pipe.from, &event) }, Ok(0));
    }
    write(pipes[1].to);
    pipes
}

/// Every way to wait tells of the second pipe, then of both, and of nothing in time.
fn waits(epoll: int, wait: impl Fn(&mut [EpollEvent; 3], int) -> Result<int>) {
    let pipes = watched(epoll);
    let mut events = [EpollEvent::default(); 3];
    assert_eq!(wait(&mut events, -1), Ok(1));
    assert_eq!(events[0], EpollEvent { events: EPOLL::IN, data: 0x5555_6666_7777_8888 });
    write(pipes[0].to);
    assert_eq!(wait(&mut events, -1), Ok(2));
    assert_eq!(events[0].data ^ events[1].data, 0x1111_2222_3333_4444 ^ 0x5555_6666_7777_8888);
    assert_eq!(events[2], EpollEvent::default());
    for pipe in &pipes {
        // SAFETY: no event is read.
        assert_eq!(unsafe { calls::epoll_ctl(epoll, EPOLL_CTL::DEL.0, pipe.from, null()) }, Ok(0));
    }
    let before = sys::now();
    assert_eq!(wait(&mut events, 10), Ok(0));
    assert!(sys::now() - before >= 10_000_000);
}

fn epoll() -> int {
    // SAFETY: the call takes a number only.
    unsafe { calls::epoll_create1(EPOLL_FLAG::CLOEXEC.bits()) }.expect("an epoll descriptor")
}

/// What /proc tells of a descriptor, behind a label.
fn told<'a>(fd: int, label: &str, buffer: &'a mut [u8]) -> &'a str {
    let mut path = [0; 64];
    // SAFETY: the path is a C string.
    let path = unsafe { core::ffi::CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path)) };
    proc_line(path, label, buffer)
}

tests! {
    group;

    /// The kernel tells in /proc what is watched.
    fn epoll_ctl_is_told_in_proc() for (epoll_create1, epoll_ctl) unless emulated("/proc is the emulator's") => {
        let epoll = epoll();
        let pipe = Pipe::new(O::CLOEXEC);
        let event = EpollEvent { events: EPOLL::IN | EPOLL::ET, data: 0xfedc_ba98_7654_3210 };
        let mut buffer = [0; 512];
        // SAFETY: the event is ours.
        unsafe {
            assert_eq!(crate::harness::sys::fcntl(epoll, F::GETFD.0 as uint, 0), Ok(1));
            assert_eq!(calls::epoll_ctl(epoll, EPOLL_CTL::ADD.0, pipe.from, &event), Ok(0));
            let line = told(epoll, "tfd:", &mut buffer);
            // Errors and an end are told anyway.
            assert!(line.contains("events: 80000019 ") && line.contains("data: fedcba9876543210 "), "{line}");
            assert_eq!(calls::epoll_ctl(epoll, EPOLL_CTL::ADD.0, pipe.from, &event), Err(Errno::EEXIST));
            let event = EpollEvent { events: EPOLL::PRI, data: 7 };
            assert_eq!(calls::epoll_ctl(epoll, EPOLL_CTL::MOD.0, pipe.from, &event), Ok(0));
            let line = told(epoll, "tfd:", &mut buffer);
            assert!(line.contains("events:       1a ") && line.contains("data:                7 "), "{line}");
        }
    }

    fn epoll_create() if epoll_create for (epoll_create) {
        // SAFETY: the call takes a number only.
        let epoll = unsafe { calls::epoll_create(1) }.expect("an epoll descriptor");
        let _pipes = watched(epoll);
        assert!(sys::ready(epoll));
        // SAFETY: the call takes a number only.
        assert_eq!(unsafe { calls::epoll_create(0) }, Err(Errno::EINVAL));
    }

    fn epoll_wait() if epoll_wait for (epoll_wait) {
        let epoll = epoll();
        // SAFETY: the events are ours.
        waits(epoll, |events, time| unsafe { calls::epoll_wait(epoll, events.as_mut_ptr(), 3, time) });
    }

    fn epoll_pwait() for (epoll_pwait) {
        let epoll = epoll();
        let wait = |events: &mut [EpollEvent; 3], time, mask| {
            // SAFETY: the events and the mask are ours.
            unsafe { calls::epoll_pwait(epoll, events.as_mut_ptr(), 3, time, mask, Sigset::SIZE) }
        };
        waits(epoll, |events, time| wait(events, time, null()));
        masks(|mask| wait(&mut Default::default(), 1, mask));
    }

    fn epoll_pwait2() for (epoll_pwait2) unless emulated("qemu-user has no epoll_pwait2") => {
        let epoll = epoll();
        let wait = |events: &mut [EpollEvent; 3], time: int, mask| {
            let span = Timespec { sec: 0, nsec: i64::from(time) * 1_000_000 };
            let span = if time < 0 { null() } else { &raw const span };
            // SAFETY: the events, the time and the mask are ours.
            unsafe { calls::epoll_pwait2(epoll, events.as_mut_ptr(), 3, span, mask, Sigset::SIZE) }
        };
        waits(epoll, |events, time| wait(events, time, null()));
        masks(|mask| wait(&mut Default::default(), 1, mask));
    }

    fn a_counter() if eventfd for (eventfd) {
        // SAFETY: the call takes a number only.
        let fd = unsafe { calls::eventfd(0x8000_0001) }.expect("a counter");
        let more = 0x1_0000_0000u64;
        // SAFETY: the number is ours.
        assert_eq!(unsafe { calls::write(fd, (&raw const more).cast(), 8) }, Ok(8));
        assert_eq!(count(fd), Ok(0x1_8000_0001));
        assert!(!sys::ready(fd));
    }

    fn a_counter_with_flags() for (eventfd2) {
        let flags = EFD::SEMAPHORE | EFD::NONBLOCK | EFD::CLOEXEC;
        // SAFETY: the call takes numbers only.
        unsafe {
            let fd = calls::eventfd2(2, flags.bits()).expect("a counter");
            assert_eq!(crate::harness::sys::fcntl(fd, F::GETFD.0 as uint, 0), Ok(1));
            if emulated("").is_none() {
                assert_eq!(u64::from_str_radix(told(fd, "eventfd-count:", &mut [0; 512]), 16), Ok(2));
            }
            assert_eq!((count(fd), count(fd), count(fd)), (Ok(1), Ok(1), Err(Errno::EAGAIN)));
        }
    }

    fn a_signal_to_read() if signalfd for (signalfd) {
        pending_signal();
        let mut info = SignalfdSiginfo::default();
        // SAFETY: the mask and the info are ours.
        unsafe {
            let fd = calls::signalfd(-1, &USR1, Sigset::SIZE).expect("a descriptor");
            assert_eq!(calls::read(fd, (&raw mut info).cast(), size_of_val(&info)), Ok(128));
        }
        assert_eq!(info.signo, SIG::USR1.0 as u32);
    }

    /// It tells who sent it and as what; the mask can be another one later.
    fn a_signal_to_read_with_flags() for (signalfd4) {
        let mut info = SignalfdSiginfo::default();
        // SAFETY: masks and info are ours, the process is this test's own.
        unsafe {
            let none = Sigset::EMPTY.with(SIG::USR2);
            let flags = SFD::NONBLOCK | SFD::CLOEXEC;
            let fd = calls::signalfd4(-1, &none, Sigset::SIZE, flags.bits()).expect("a descriptor");
            assert_eq!(crate::harness::sys::fcntl(fd, F::GETFD.0 as uint, 0), Ok(1));
            pending_signal();
            assert_eq!(calls::read(fd, (&raw mut info).cast(), size_of_val(&info)), Err(Errno::EAGAIN));
            if emulated("").is_none() {
                // In /proc a mask is hexadecimal, the lowest signal last.
                assert_eq!(u128::from_str_radix(told(fd, "sigmask:", &mut [0; 512]), 16), Ok(1 << (SIG::USR2.0 - 1)));
            }
            assert_eq!(calls::signalfd4(fd, &USR1, Sigset::SIZE, 0), Ok(fd));
            assert_eq!(calls::read(fd, (&raw mut info).cast(), size_of_val(&info)), Ok(128));
            assert_eq!((info.signo, info.pid, info.uid), (SIG::USR1.0 as u32, calls::getpid() as u32, calls::getuid()));
            assert_eq!(calls::read(fd, (&raw mut info).cast(), size_of_val(&info)), Err(Errno::EAGAIN));
        }
    }

    fn poll() if poll for (poll) {
        let pipe = Pipe::new(O::CLOEXEC);
        let mut fds = [(pipe.from, POLL::IN), (-1, POLL::IN), (pipe.to, POLL::OUT | POLL::IN), (9999, POLL::empty())]
            .map(|(fd, events)| Pollfd { fd, events: events.bits(), revents: -1 });
        let mut told = |count: uint, time| {
            // SAFETY: the list is ours.
            let ready = unsafe { calls::poll(fds.as_mut_ptr(), count, time) };
            (ready, fds.map(|fd| POLL::from_bits_retain(fd.revents)))
        };
        let none = POLL::empty();
        assert_eq!(told(4, -1), (Ok(2), [none, none, POLL::OUT, POLL::NVAL]));
        write(pipe.to);
        assert_eq!(told(1, -1).0, Ok(1));
        assert_eq!(told(4, 0), (Ok(3), [POLL::IN, none, POLL::OUT, POLL::NVAL]));
        let before = sys::now();
        let _ = count(pipe.from);
        assert_eq!(told(1, 10).0, Ok(0));
        assert!(sys::now() - before >= 10_000_000);
    }

    fn ppoll() if ppoll for (ppoll) {
        let pipe = Pipe::new(O::CLOEXEC);
        let mut fds = [Pollfd { fd: pipe.from, events: POLL::IN.bits(), revents: 0 }];
        write(pipe.to);
        let mut time = OldTimespec { sec: 100, nsec: 0 };
        // SAFETY: list, time and mask are ours.
        unsafe {
            assert_eq!(calls::ppoll(fds.as_mut_ptr(), 1, &mut time, null(), Sigset::SIZE), Ok(1));
            assert!(fds[0].revents == POLL::IN.bits() && (90..=100).contains(&time.sec), "{time:?}");
        }
        masks(|mask| {
            let mut soon = OldTimespec { sec: 0, nsec: 1_000_000 };
            // SAFETY: time and mask are ours.
            unsafe { calls::ppoll(null_mut(), 0, &mut soon, mask, Sigset::SIZE) }
        });
    }

    fn ppoll_time64() if ppoll_time64 for (ppoll_time64) {
        let pipe = Pipe::new(O::CLOEXEC);
        let mut fds = [Pollfd { fd: pipe.from, events: POLL::IN.bits(), revents: 0 }];
        write(pipe.to);
        let mut time = Timespec { sec: 0x1_0000_0005, nsec: 0 };
        // SAFETY: list, time and mask are ours.
        unsafe {
            assert_eq!(calls::ppoll_time64(fds.as_mut_ptr(), 1, &mut time, null(), Sigset::SIZE), Ok(1));
            assert_eq!(fds[0].revents, POLL::IN.bits());
            assert!((0x1_0000_0000..=0x1_0000_0005).contains(&time.sec), "{time:?}");
        }
        masks(|mask| {
            let mut soon = Timespec { sec: 0, nsec: 1_000_000 };
            // SAFETY: time and mask are ours.
            unsafe { calls::ppoll_time64(null_mut(), 0, &mut soon, mask, Sigset::SIZE) }
        });
    }

    /// On x86 its arguments are behind one pointer.
    fn select() if select for (select) unless if cfg!(target_arch = "powerpc64") {
        Some("the number leads nowhere there")
    } else {
        None
    } => {
        selects(|nfds, sets, time| {
            let mut time = Timeval { sec: time.sec as long, usec: (time.nsec / 1000) as long };
            let [read, write, except] = sets;
            // SAFETY: sets and time are ours.
            unsafe {
                #[cfg(not(any(target_arch = "x86", target_arch = "powerpc", target_arch = "powerpc64")))]
                return calls::select(nfds, read, write, except, &mut time);
                #[cfg(any(target_arch = "x86", target_arch = "powerpc", target_arch = "powerpc64"))]
                return calls::select(&SelArgStruct { n: nfds as ulong, inp: read, outp: write, exp: except, tvp: &mut time });
            }
        });
    }

    fn newselect() if _newselect for (_newselect) {
        selects(|nfds, [read, write, except], time| {
            let mut time = Timeval { sec: time.sec as long, usec: (time.nsec / 1000) as long };
            // SAFETY: sets and time are ours.
            unsafe { calls::_newselect(nfds, read, write, except, &mut time) }
        });
    }

    fn pselect6() if pselect6 for (pselect6) {
        let wait = |nfds, [read, write, except]: [*mut FdSet; 3], time: Timespec, mask: *const Sigset| {
            let mut time = OldTimespec { sec: time.sec as long, nsec: time.nsec as long };
            let pack = SigsetArgpack { mask, size: Sigset::SIZE };
            // SAFETY: sets, time and mask are ours.
            unsafe { calls::pselect6(nfds, read, write, except, &mut time, &pack) }
        };
        selects(|nfds, sets, time| wait(nfds, sets, time, null()));
        masks(|mask| wait(0, [null_mut(); 3], Timespec { sec: 0, nsec: 1_000_000 }, mask));
    }

    fn pselect6_time64() if pselect6_time64 for (pselect6_time64)
        unless emulated("qemu-user has no pselect6_time64") =>
    {
        let wait = |nfds, [read, write, except]: [*mut FdSet; 3], mut time: Timespec, mask: *const Sigset| {
            let pack = SigsetArgpack { mask, size: Sigset::SIZE };
            // SAFETY: sets, time and mask are ours.
            unsafe { calls::pselect6_time64(nfds, read, write, except, &mut time, &pack) }
        };
        selects(|nfds, sets, time| wait(nfds, sets, time, null()));
        masks(|mask| wait(0, [null_mut(); 3], Timespec { sec: 0, nsec: 1_000_000 }, mask));
        let mut time = Timespec { sec: 0x1_0000_0005, nsec: 0 };
        let pipe = Pipe::new(O::CLOEXEC);
        let mut set = FdSet::EMPTY.with(pipe.to);
        // SAFETY: set and time are ours.
        unsafe { calls::pselect6_time64(pipe.to + 1, null_mut(), &mut set, null_mut(), &mut time, null()) }.expect("a pipe");
        assert!((0x1_0000_0000..=0x1_0000_0005).contains(&time.sec), "{time:?}");
    }
}

/// Every form of `select`: what is ready stays in the sets, also above the first word, and waits end in time.
fn selects(select: impl Fn(int, [*mut FdSet; 3], Timespec) -> Result<int>) {
    let pipe = Pipe::new(O::CLOEXEC);
    const HIGH: int = 130;
    // SAFETY: the number is free.
    unsafe { calls::dup3(pipe.from, HIGH, O::CLOEXEC.bits()) }.expect("a descriptor");
    let reads = FdSet::EMPTY.with(pipe.from).with(HIGH);
    let writes = FdSet::EMPTY.with(pipe.to);
    let ask = |time: Timespec| {
        let (mut read, mut write, mut except) = (reads, writes, reads);
        let ready = select(HIGH + 1, [&mut read, &mut write, &mut except], time);
        (ready, read, write, except)
    };
    assert_eq!(ask(Timespec { sec: 5, nsec: 0 }), (Ok(1), FdSet::EMPTY, writes, FdSet::EMPTY));
    write(pipe.to);
    assert_eq!(ask(Timespec::default()), (Ok(3), reads, writes, FdSet::EMPTY));
    assert!(reads.has(HIGH) && !writes.has(HIGH));
    let before = sys::now();
    assert_eq!(select(0, [null_mut(); 3], Timespec { sec: 0, nsec: 10_000_000 }), Ok(0));
    assert!(sys::now() - before >= 10_000_000);
}

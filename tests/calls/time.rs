//! Clocks, sleeps and timers.
#![allow(clippy::unnecessary_cast)] // on 64-bit machines only

use crate::common::*;
use crate::harness::{emulated, guest_only, read_file, str, sys};
use barelinux::{Errno, calls, types::*};
#[allow(unused_imports)] // some machines lack the calls that want it
use core::ptr::{null, null_mut};

/// A second, in nanoseconds.
const SECOND: i64 = 1_000_000_000;

/// Beyond the 32 bits of old times.
const FAR_SECONDS: i64 = 5_000_000_000;

/// Milliseconds, in nanoseconds.
const fn milliseconds(number: i64) -> i64 {
    number * 1_000_000
}

/// A clock, in nanoseconds.
fn clock(clock: CLOCK) -> i64 {
    barelinux::with_call!(clock_gettime64 => {
        let mut time = Timespec::default();
        // SAFETY: the time is ours.
        unsafe { calls::clock_gettime64(clock.0, &mut time) }.expect("a clock");
    } else {
        let mut time = OldTimespec::default();
        // SAFETY: the time is ours.
        unsafe { calls::clock_gettime(clock.0, &mut time) }.expect("a clock");
    });
    time.sec as i64 * SECOND + time.nsec as i64
}

/// How long the machine runs, in nanoseconds: as /proc tells it, in hundredths of a second.
fn uptime() -> i64 {
    let mut buffer = [0; 64];
    let text = str(read_file(c"/proc/uptime", &mut buffer).expect("/proc"));
    let (seconds, rest) = text.split_once('.').expect("a fraction");
    seconds.parse::<i64>().expect("a number") * SECOND + rest[..2].parse::<i64>().expect("a number") * (SECOND / 100)
}

/// The time of day in seconds: a new file's.
fn today() -> i64 {
    statx(file()).mtime.sec
}

/// The case of reading a clock with this call.
macro_rules! reads_clocks {
    ($call:ident, $time:ident) => {{
        let read = |clock: CLOCK| {
            let mut time = $time::default();
            // SAFETY: the time is ours.
            unsafe { calls::$call(clock.0, &mut time) }.map(|_| {
                assert!((0..1_000_000_000).contains(&time.nsec));
                time.sec as i64 * SECOND + time.nsec as i64
            })
        };
        let before = uptime();
        let booted = read(CLOCK::BOOTTIME).expect("a clock");
        assert!((before - SECOND / 50..uptime() + SECOND / 50).contains(&booted), "{booted} {before}");
        let before = today();
        let now = read(CLOCK::REALTIME).expect("a clock") / SECOND;
        assert!((before..=today() + 1).contains(&now), "{now} {before}");
        let first = read(CLOCK::MONOTONIC).expect("a clock");
        assert!(read(CLOCK::MONOTONIC).expect("a clock") >= first);
        // The processor's time passes when it works.
        let first = read(CLOCK::PROCESS_CPUTIME_ID).expect("a clock");
        let end = sys::now() + 60 * SECOND;
        while read(CLOCK::THREAD_CPUTIME_ID).expect("a clock") < first + milliseconds(1) {
            assert!(sys::now() < end);
        }
        assert_eq!(read(CLOCK(77)), Err(Errno::EINVAL));
    }};
}

/// The case of asking how fine a clock is.
macro_rules! tells_resolution {
    ($call:ident, $time:ident) => {{
        let resolution = |clock: CLOCK| {
            let mut time = $time { sec: -1, nsec: -1 };
            // SAFETY: the time is ours.
            unsafe { calls::$call(clock.0, &mut time) }.map(|_| (time.sec, time.nsec))
        };
        assert_eq!(resolution(CLOCK::MONOTONIC), Ok((0, 1)));
        assert_eq!(resolution(CLOCK::REALTIME), Ok((0, 1)));
        // A tick, of which there are 100 to 1000 in a second.
        let (seconds, tick) = resolution(CLOCK::MONOTONIC_COARSE).expect("a clock");
        assert!(seconds == 0 && (999_000..10_000_001).contains(&tick), "{tick}");
        assert_eq!(resolution(CLOCK(77)), Err(Errno::EINVAL));
    }};
}

/// The case of setting the clock: an hour on, and back.
macro_rules! sets_the_clock {
    ($set:expr) => {{
        // Seen by another clock.
        let offset = || clock(CLOCK::REALTIME) - clock(CLOCK::MONOTONIC);
        let was = offset();
        let set = |to: i64| assert_eq!($set(to), Ok(0));
        let hour = 3600 * SECOND;
        set(clock(CLOCK::REALTIME) + hour);
        let moved = offset() - was;
        assert!((hour - 2 * SECOND..hour + 2 * SECOND).contains(&moved), "{moved}");
        assert!((today() * SECOND - clock(CLOCK::REALTIME)).abs() < 2 * SECOND);
        set(was + clock(CLOCK::MONOTONIC));
        assert!((offset() - was).abs() < 2 * SECOND);
    }};
}

/// The case of a sleep: so long, and no longer than the test waits; `$sleep` takes a span and what is left.
macro_rules! sleeps {
    ($time:ident, $sleep:expr) => {{
        let before = sys::now();
        let span = $time { sec: 0, nsec: 30_000_000 };
        assert_eq!($sleep(&span, null_mut()), Ok(0));
        let slept = sys::now() - before;
        assert!((milliseconds(30)..60 * SECOND).contains(&slept), "{slept}");
        // A signal ends it, and it tells what was left.
        let mut left = $time::default();
        handle(SIG::ALRM);
        alarm_in(20_000);
        assert_eq!($sleep(&$time { sec: 1000, nsec: 0 }, &mut left), Err(Errno::EINTR));
        assert!((900..1000).contains(&left.sec), "{left:?}");
        assert_eq!($sleep(&$time { sec: 0, nsec: 1_000_000_000 }, null_mut()), Err(Errno::EINVAL));
    }};
}

/// The signal ends a call, and nothing else.
fn handle(signal: SIG) {
    extern "C" fn nothing(_: int) {}
    let handler = Sigaction::with(nothing as extern "C" fn(int) as *const void, SA::empty());
    // SAFETY: the handler does nothing.
    unsafe { calls::rt_sigaction(signal.0, &handler, null_mut(), Sigset::SIZE) }.expect("a handler");
}

/// Sends this process a signal in so many microseconds, and again and again, should the first come too early.
fn alarm_in(microseconds: long) {
    let span = Timeval { sec: 0, usec: microseconds };
    // SAFETY: the timer is this process's own.
    unsafe { calls::setitimer(ITIMER::REAL.0, &Itimerval { interval: span, value: span }, null_mut()) }
        .expect("a timer");
}

/// Holds a signal back, to be waited for.
fn hold(signal: SIG) -> Sigset {
    let set = Sigset::EMPTY.with(signal);
    // SAFETY: the mask is this process's own.
    unsafe { calls::rt_sigprocmask(HowSIG::BLOCK.0, &set, null_mut(), Sigset::SIZE) }.expect("a mask");
    set
}

/// A timer that sends this process a signal with a number.
fn timer(clock: CLOCK, signal: SIG, number: int) -> timer_t {
    let (mut event, mut timer) = (Sigevent::default(), -1);
    event.signo = signal.0;
    event.notify = SIGEV::SIGNAL.0;
    event.value.int = number;
    // SAFETY: the structs are ours.
    unsafe { calls::timer_create(clock.0, &mut event, &mut timer) }.expect("a timer");
    timer
}

/// The case of setting and reading a timer: `$set` takes flags, the new and the old one, `$get` the result.
macro_rules! timers {
    ($spec:ident, $time:ident, $wide:expr, $set:expr, $get:expr) => {{
        let (mut old, mut left) = ($spec::default(), $spec::default());
        let span = |nsec| $time { sec: 0, nsec };
        let long = $spec { interval: span(7), value: $time { sec: 1000, nsec: 0 } };
        assert_eq!($set(0, &long, null_mut::<$spec>()), Ok(0));
        assert_eq!($get(&mut left), Ok(0));
        assert!((900..1000).contains(&left.value.sec), "{left:?}");
        assert_eq!(left.interval, long.interval);
        // A point of time.
        let soon = clock(CLOCK::MONOTONIC) + 50 * SECOND;
        let soon = $time { sec: (soon / SECOND) as _, nsec: (soon % SECOND) as _ };
        assert_eq!($set(1, &$spec { interval: span(0), value: soon }, &mut old), Ok(0));
        assert!((900..1000).contains(&old.value.sec) && old.interval == long.interval, "{old:?}");
        assert_eq!($get(&mut left), Ok(0));
        assert!((20..50).contains(&left.value.sec) && left.interval == span(0), "{left:?}");
        if $wide {
            let far = $spec { interval: span(0), value: $time { sec: FAR_SECONDS as _, nsec: 0 } };
            assert_eq!($set(0, &far, null_mut::<$spec>()), Ok(0));
            assert_eq!($get(&mut left), Ok(0));
            assert!((FAR_SECONDS - 100..FAR_SECONDS).contains(&(left.value.sec as i64)), "{left:?}");
        }
        // It stops.
        assert_eq!($set(0, &$spec::default(), null_mut::<$spec>()), Ok(0));
        assert_eq!($get(&mut left), Ok(0));
        assert_eq!(left, $spec::default());
        assert_eq!(
            $set(0, &$spec { interval: span(0), value: span(1_000_000_000) }, null_mut::<$spec>()),
            Err(Errno::EINVAL)
        );
        // And it goes off: in 20 milliseconds.
        assert_eq!($set(0, &$spec { interval: span(0), value: span(20_000_000) }, null_mut::<$spec>()), Ok(0));
    }};
}

/// The case of a timer with these two calls.
macro_rules! posix_timer {
    ($settime:ident, $gettime:ident, $spec:ident, $time:ident, $wide:expr) => {{
        let set = hold(SIG::USR1);
        let timer = timer(CLOCK::MONOTONIC, SIG::USR1, 77);
        let before = sys::now();
        timers!(
            $spec,
            $time,
            $wide,
            // SAFETY: the structs are ours.
            |flags, new: &$spec, old: *mut $spec| unsafe { calls::$settime(timer, flags, new, old) },
            // SAFETY: as above.
            |left: &mut $spec| unsafe { calls::$gettime(timer, left) }
        );
        assert_eq!(sys::wait_signal(&set, 60 * SECOND), Ok(SIG::USR1.0));
        assert!(sys::now() - before >= milliseconds(20));
    }};
}

/// The case of a timer behind a descriptor with these two calls. Its own file tells what is left, too.
macro_rules! timer_descriptor {
    ($settime:ident, $gettime:ident, $spec:ident, $time:ident, $wide:expr) => {{
        // SAFETY: it makes a descriptor.
        let fd = unsafe { calls::timerfd_create(CLOCK::MONOTONIC.0, TFD::CLOEXEC.bits()) }.expect("a timer");
        let before = sys::now();
        timers!(
            $spec,
            $time,
            $wide,
            |flags, new: &$spec, old: *mut $spec| {
                // SAFETY: the structs are ours.
                let answer = unsafe { calls::$settime(fd, flags, new, old) };
                if answer.is_ok() && flags == 0 && new.value.sec != 0 {
                    let told = told_by(fd);
                    assert!((new.value.sec as i64 - 100..=new.value.sec as i64).contains(&told), "{told}");
                }
                answer
            },
            // SAFETY: as above.
            |left: &mut $spec| unsafe { calls::$gettime(fd, left) }
        );
        assert!(sys::readable(fd, 60));
        assert!(sys::now() - before >= milliseconds(20));
        let mut times = 0u64;
        // SAFETY: the number is ours.
        assert_eq!(unsafe { calls::read(fd, (&raw mut times).cast(), 8) }, Ok(8));
        assert_eq!(times, 1);
    }};
}

/// The seconds that are left, as the timer's file in /proc has them: `it_value: (999, 999880210)`.
fn told_by(fd: int) -> i64 {
    let (mut path, mut buffer) = ([0; 64], [0; 512]);
    // SAFETY: the path is a C string.
    let path = unsafe { core::ffi::CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path)) };
    let line = proc_line(path, "it_value: (", &mut buffer);
    line.split_once(',').and_then(|(seconds, _)| seconds.parse().ok()).expect("a number")
}

/// The case of reading how the clock is corrected: `$call` takes the struct.
macro_rules! reads_the_correction {
    ($timex:ident, $call:expr) => {{
        let mut state = $timex::default();
        let before = clock(CLOCK::REALTIME) / SECOND;
        let answer = $call(&mut state).map(TIME);
        let told = state.time.sec as i64;
        assert!((before..=clock(CLOCK::REALTIME) / SECOND).contains(&told), "{told} {before}");
        let unsynchronized = STA::from_bits_retain(state.status).intersects(STA::UNSYNC | STA::CLOCKERR);
        assert_eq!(answer, Ok(if unsynchronized { TIME::ERROR } else { TIME::OK }), "{state:?}");
        // A hundredth of a second, in microseconds, give or take a tenth.
        assert!((9000..=11000).contains(&state.tick), "{state:?}");
        assert!(state.precision >= 1 && state.tolerance == 500 << 16, "{state:?}");
        state
    }};
}

/// The case of changing it: `$other` sees what `$call` did.
macro_rules! changes_the_correction {
    ($timex:ident, $call:expr, $other:expr) => {{
        let was = reads_the_correction!($timex, $call);
        let mut state = was;
        state.modes = (ADJ::FREQUENCY | ADJ::TICK | ADJ::MAXERROR).bits();
        (state.freq, state.tick, state.maxerror) = (-77 << 16, was.tick + 1, 1234);
        assert!($call(&mut state).is_ok());
        let (freq, tick, maxerror) = $other;
        assert_eq!((freq, tick), (-77 << 16, was.tick as i64 + 1));
        assert!((1234..5000).contains(&maxerror), "{maxerror}");
        // A step of the clock, and back.
        let offset = || clock(CLOCK::REALTIME) - clock(CLOCK::MONOTONIC);
        let before = offset();
        for (seconds, moved) in [(3600, 3600 * SECOND), (-3600, 0)] {
            let mut step = $timex::default();
            step.modes = (ADJ::SETOFFSET | ADJ::NANO).bits();
            step.time.sec = seconds;
            assert!($call(&mut step).is_ok());
            assert!((offset() - before - moved).abs() < SECOND, "{}", offset() - before);
        }
        let mut back = was;
        let nanoseconds = STA::from_bits_retain(was.status).contains(STA::NANO);
        let unit = if nanoseconds { ADJ::NANO } else { ADJ::MICRO };
        back.modes = (ADJ::FREQUENCY | ADJ::TICK | ADJ::MAXERROR | ADJ::STATUS | unit).bits();
        assert!($call(&mut back).is_ok());
    }};
}

/// Frequency, tick and greatest error, by another call.
fn correction() -> (i64, i64, i64) {
    barelinux::with_call!(clock_adjtime64 => {
        let mut state = Timex::default();
        // SAFETY: the struct is ours.
        unsafe { calls::clock_adjtime64(CLOCK::REALTIME.0, &mut state) }.expect("the state");
    } else {
        let mut state = OldTimex::default();
        // SAFETY: the struct is ours.
        unsafe { calls::clock_adjtime(CLOCK::REALTIME.0, &mut state) }.expect("the state");
    });
    (state.freq as i64, state.tick as i64, state.maxerror as i64)
}

tests! {
    group;

    fn time() if time for (time) {
        let before = today();
        let mut seconds = 0;
        // SAFETY: the seconds are ours.
        let now = unsafe { calls::time(&mut seconds) }.expect("the time");
        assert!((before..=today() + 1).contains(&(now as i64)), "{now} {before}");
        assert_eq!(seconds, now);
        // SAFETY: nothing is written.
        assert!(unsafe { calls::time(null_mut()) }.expect("the time") >= now);
    }

    fn stime() if stime for (stime) unless guest_only("it would set the clock") => {
        sets_the_clock!(|to: i64| {
            let seconds = (to / SECOND) as time_t;
            // SAFETY: the machine is ours.
            unsafe { calls::stime(&seconds) }
        });
    }

    fn clock_gettime() if clock_gettime for (clock_gettime) {
        reads_clocks!(clock_gettime, OldTimespec);
    }

    fn clock_gettime64() if clock_gettime64 for (clock_gettime64) {
        reads_clocks!(clock_gettime64, Timespec);
    }

    fn clock_getres() if clock_getres for (clock_getres) {
        tells_resolution!(clock_getres, OldTimespec);
    }

    fn clock_getres_time64() if clock_getres_time64 for (clock_getres_time64) {
        tells_resolution!(clock_getres_time64, Timespec);
    }

    fn clock_settime() if clock_settime for (clock_settime) unless guest_only("it would set the clock") => {
        sets_the_clock!(|to: i64| {
            let time = OldTimespec { sec: (to / SECOND) as long, nsec: (to % SECOND) as long };
            // SAFETY: the machine is ours.
            unsafe { calls::clock_settime(CLOCK::REALTIME.0, &time) }
        });
    }

    /// To a year beyond the old times, too.
    fn clock_settime64() if clock_settime64 for (clock_settime64) unless guest_only("it would set the clock") => {
        let set = |to: i64| {
            let time = Timespec { sec: to / SECOND, nsec: to % SECOND };
            // SAFETY: the machine is ours.
            unsafe { calls::clock_settime64(CLOCK::REALTIME.0, &time) }
        };
        sets_the_clock!(set);
        let was = clock(CLOCK::REALTIME) - clock(CLOCK::MONOTONIC);
        assert_eq!(set(FAR_SECONDS * SECOND), Ok(0));
        let now = clock(CLOCK::REALTIME) / SECOND;
        set(was + clock(CLOCK::MONOTONIC)).expect("the clock back");
        assert!((FAR_SECONDS..FAR_SECONDS + 10).contains(&now), "{now}");
    }

    fn nanosleep() if nanosleep for (nanosleep) {
        // SAFETY: the times are ours.
        sleeps!(OldTimespec, |span: &OldTimespec, left| unsafe { calls::nanosleep(span, left) });
    }

    fn clock_nanosleep() if clock_nanosleep for (clock_nanosleep) {
        const MONOTONIC: clockid_t = CLOCK::MONOTONIC.0;
        // SAFETY: the times are ours.
        sleeps!(OldTimespec, |span: &OldTimespec, left| unsafe { calls::clock_nanosleep(MONOTONIC, 0, span, left) });
        let until = clock(CLOCK::MONOTONIC) + milliseconds(20);
        let point = OldTimespec { sec: (until / SECOND) as long, nsec: (until % SECOND) as long };
        // The timer of before would end it.
        hold(SIG::ALRM);
        // SAFETY: as above.
        assert_eq!(unsafe { calls::clock_nanosleep(MONOTONIC, TIMER::ABSTIME.bits(), &point, null_mut()) }, Ok(0));
        assert!(clock(CLOCK::MONOTONIC) >= until);
    }

    fn clock_nanosleep_time64() if clock_nanosleep_time64 for (clock_nanosleep_time64) {
        const MONOTONIC: clockid_t = CLOCK::MONOTONIC.0;
        // SAFETY: the times are ours.
        let sleep = |flags: TIMER, span: &Timespec, left| unsafe { calls::clock_nanosleep_time64(MONOTONIC, flags.bits(), span, left) };
        sleeps!(Timespec, |span: &Timespec, left| sleep(TIMER::empty(), span, left));
        // Until a time that 32 bits don't hold: what they hold of it is long gone. The timer of before ends it.
        let far = Timespec { sec: 0x1_0000_0001, nsec: 0 };
        assert_eq!(sleep(TIMER::ABSTIME, &far, null_mut()), Err(Errno::EINTR));
        let until = clock(CLOCK::MONOTONIC) + milliseconds(20);
        hold(SIG::ALRM);
        let point = Timespec { sec: until / SECOND, nsec: until % SECOND };
        assert_eq!(sleep(TIMER::ABSTIME, &point, null_mut()), Ok(0));
        assert!(clock(CLOCK::MONOTONIC) >= until);
    }

    /// What comes along with the signal says whose it is.
    fn timer_create_and_timer_delete() for (timer_create, timer_delete) {
        let set = hold(SIG::USR2);
        let timer = timer(CLOCK::REALTIME, SIG::USR2, 0x1234_5678);
        arm(timer, milliseconds(10), 0);
        let mut info = Siginfo::default();
        barelinux::with_call!(rt_sigtimedwait_time64 => {
            let long = Timespec { sec: 60, nsec: 0 };
            // SAFETY: all of it is ours.
            let got = unsafe { calls::rt_sigtimedwait_time64(&set, &mut info, &long, Sigset::SIZE) };
        } else {
            let long = OldTimespec { sec: 60, nsec: 0 };
            // SAFETY: all of it is ours.
            let got = unsafe { calls::rt_sigtimedwait(&set, &mut info, &long, Sigset::SIZE) };
        });
        const TIMER_CODE: int = if cfg!(any(target_arch = "mips", target_arch = "mips64")) { -3 } else { -2 };
        assert_eq!((got, info.signo, info.code), (Ok(SIG::USR2.0), SIG::USR2.0, TIMER_CODE));
        // Its number, how often it was late, and what we gave it.
        // SAFETY: the union starts at a word's boundary.
        let fields = unsafe { (&raw const info).cast::<int>().byte_add(12usize.next_multiple_of(size_of::<usize>())).cast::<[int; 3]>().read() };
        // qemu-user does not pass the timer's number on.
        assert_eq!(fields, [if emulated("").is_some() { 0 } else { timer }, 0, 0x1234_5678]);
        // SAFETY: the timer is ours.
        unsafe {
            assert_eq!(calls::timer_delete(timer), Ok(0));
            assert_eq!((calls::timer_delete(timer), calls::timer_getoverrun(timer)), (Err(Errno::EINVAL), Err(Errno::EINVAL)));
            // Without an event it sends the one signal with its own number, and a clock has to be one.
            let mut second = -1;
            assert_eq!(calls::timer_create(CLOCK::MONOTONIC.0, null_mut(), &mut second), Ok(0));
            let alarm = hold(SIG::ALRM);
            arm(second, milliseconds(1), 0);
            assert_eq!(sys::wait_signal(&alarm, 60 * SECOND), Ok(SIG::ALRM.0));
            assert_eq!(calls::timer_create(77, null_mut(), &mut second), Err(Errno::EINVAL));
        }
    }

    /// It goes off many times while nobody takes its signal.
    fn timer_getoverrun() for (timer_getoverrun) {
        let set = hold(SIG::USR1);
        let timer = timer(CLOCK::MONOTONIC, SIG::USR1, 0);
        arm(timer, milliseconds(1), milliseconds(1));
        let end = sys::now() + milliseconds(30);
        while sys::now() < end {}
        assert_eq!(sys::wait_signal(&set, 60 * SECOND), Ok(SIG::USR1.0));
        // SAFETY: the timer is ours.
        let late = unsafe { calls::timer_getoverrun(timer) }.expect("a number");
        assert!((5..60_000).contains(&late), "{late}");
    }

    fn timer_settime_and_timer_gettime() if timer_settime for (timer_settime, timer_gettime) {
        posix_timer!(timer_settime, timer_gettime, OldItimerspec, OldTimespec, cfg!(target_pointer_width = "64"));
    }

    fn timer_settime64_and_timer_gettime64() if timer_settime64 for (timer_settime64, timer_gettime64) {
        posix_timer!(timer_settime64, timer_gettime64, Itimerspec, Timespec, true);
    }

    fn timerfd_create() for (timerfd_create) {
        // SAFETY: it makes a descriptor.
        unsafe {
            let fd = calls::timerfd_create(CLOCK::BOOTTIME.0, (TFD::CLOEXEC | TFD::NONBLOCK).bits()).expect("a timer");
            let flags = fdinfo(fd).expect("a descriptor").1;
            assert!(flags.contains(O::CLOEXEC | O::NONBLOCK), "{flags:?}");
            let (mut path, mut buffer) = ([0; 64], [0; 512]);
            let path = core::ffi::CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path));
            assert_eq!(proc_line(path, "clockid:", &mut buffer).parse(), Ok(CLOCK::BOOTTIME.0));
            let mut times = 0u64;
            assert_eq!(calls::read(fd, (&raw mut times).cast(), 8), Err(Errno::EAGAIN));
            assert_eq!(calls::timerfd_create(77, 0), Err(Errno::EINVAL));
        }
    }

    fn timerfd_settime_and_timerfd_gettime() if timerfd_settime for (timerfd_settime, timerfd_gettime) {
        timer_descriptor!(timerfd_settime, timerfd_gettime, OldItimerspec, OldTimespec, cfg!(target_pointer_width = "64"));
    }

    fn timerfd_settime64_and_timerfd_gettime64() if timerfd_settime64 for (timerfd_settime64, timerfd_gettime64) {
        timer_descriptor!(timerfd_settime64, timerfd_gettime64, Itimerspec, Timespec, true);
    }

    fn getitimer_and_setitimer() for (getitimer, setitimer) {
        let span = |sec, usec| Timeval { sec, usec };
        // SAFETY: the structs are ours, and so are the timers.
        unsafe {
            for (which, signal) in [(ITIMER::REAL, SIG::ALRM), (ITIMER::VIRTUAL, SIG::VTALRM), (ITIMER::PROF, SIG::PROF)] {
                let set = hold(signal);
                let (mut old, mut left) = (Itimerval::default(), Itimerval::default());
                let long = Itimerval { interval: span(7, 0), value: span(1000, 0) };
                assert_eq!(calls::setitimer(which.0, &long, null_mut()), Ok(0));
                assert_eq!(calls::getitimer(which.0, &mut left), Ok(0));
                assert!((900..=1000).contains(&left.value.sec) && left.interval == span(7, 0), "{which:?} {left:?}");
                let soon = Itimerval { interval: span(0, 0), value: span(0, 2000) };
                assert_eq!(calls::setitimer(which.0, &soon, &mut old), Ok(0));
                assert!((900..=1000).contains(&old.value.sec) && old.interval == span(7, 0), "{which:?} {old:?}");
                let end = sys::now() + 60 * SECOND;
                // Two of them go only while the processor works.
                while sys::wait_signal(&set, 0).is_err() {
                    assert!(sys::now() < end, "{which:?}");
                }
                assert_eq!((calls::getitimer(which.0, &mut left), left), (Ok(0), Itimerval::default()));
            }
            assert_eq!(calls::getitimer(3, null_mut()), Err(Errno::EINVAL));
        }
    }

    fn gettimeofday() if gettimeofday for (gettimeofday) {
        let (mut time, mut zone) = (Timeval::default(), Timezone { minuteswest: -99999, dsttime: 0 });
        let before = clock(CLOCK::REALTIME) / 1000;
        // SAFETY: the structs are ours.
        assert_eq!(unsafe { calls::gettimeofday(&mut time, &mut zone) }, Ok(0));
        let now = time.sec as i64 * 1_000_000 + time.usec as i64;
        assert!((before..=clock(CLOCK::REALTIME) / 1000).contains(&now), "{time:?} {before}");
        assert!((-1000..1000).contains(&zone.minuteswest), "{zone:?}");
    }

    fn settimeofday() if settimeofday for (settimeofday) unless guest_only("it would set the clock") => {
        // SAFETY: the machine is ours, and so are the structs.
        unsafe {
            // The first zone ever moves the clock: no zone at all does not.
            let mut was = Timezone::default();
            calls::gettimeofday(null_mut(), &mut was).expect("the zone");
            assert_eq!(calls::settimeofday(null(), &was), Ok(0));
            sets_the_clock!(|to: i64| {
                let time = Timeval { sec: (to / SECOND) as long, usec: (to % SECOND / 1000) as long };
                calls::settimeofday(&time, null())
            });
            let (zone, mut told) = (Timezone { minuteswest: -123, dsttime: 0 }, Timezone::default());
            assert_eq!(calls::settimeofday(null(), &zone), Ok(0));
            assert_eq!((calls::gettimeofday(null_mut(), &mut told), told.minuteswest), (Ok(0), -123));
            assert_eq!(calls::settimeofday(null(), &was), Ok(0));
        }
    }

    fn adjtimex() if adjtimex for (adjtimex) {
        // SAFETY: the struct is ours.
        reads_the_correction!(OldTimex, |state: &mut OldTimex| unsafe { calls::adjtimex(state) });
    }

    fn adjtimex_changes() if adjtimex unless guest_only("it would change the clock's correction") => {
        // SAFETY: the struct is ours, and so is the machine.
        changes_the_correction!(OldTimex, |state: &mut OldTimex| unsafe { calls::adjtimex(state) }, correction());
    }

    fn clock_adjtime() if clock_adjtime for (clock_adjtime) {
        // SAFETY: the struct is ours.
        reads_the_correction!(OldTimex, |state: &mut OldTimex| unsafe { calls::clock_adjtime(CLOCK::REALTIME.0, state) });
        // SAFETY: as above.
        assert_eq!(unsafe { calls::clock_adjtime(77, &mut OldTimex::default()) }, Err(Errno::EINVAL));
    }

    fn clock_adjtime_changes() if clock_adjtime unless guest_only("it would change the clock's correction") => {
        // SAFETY: the struct is ours, and so is the machine.
        changes_the_correction!(OldTimex, |state: &mut OldTimex| unsafe { calls::clock_adjtime(CLOCK::REALTIME.0, state) }, {
            let mut state = OldTimex::default();
            // SAFETY: as above.
            unsafe { calls::adjtimex(&mut state) }.expect("the state");
            (state.freq as i64, state.tick as i64, state.maxerror as i64)
        });
    }

    fn clock_adjtime64() if clock_adjtime64 for (clock_adjtime64) {
        // SAFETY: the struct is ours.
        reads_the_correction!(Timex, |state: &mut Timex| unsafe { calls::clock_adjtime64(CLOCK::REALTIME.0, state) });
        // SAFETY: as above.
        assert_eq!(unsafe { calls::clock_adjtime64(77, &mut Timex::default()) }, Err(Errno::EINVAL));
    }

    fn clock_adjtime64_changes() if clock_adjtime64 unless guest_only("it would change the clock's correction") => {
        // SAFETY: the struct is ours, and so is the machine.
        changes_the_correction!(Timex, |state: &mut Timex| unsafe { calls::clock_adjtime64(CLOCK::REALTIME.0, state) }, correction());
    }

    /// Every clock that a machine can have without special hardware is there.
    fn clocks() {
        for clock_id in [CLOCK::MONOTONIC_RAW, CLOCK::REALTIME_COARSE, CLOCK::MONOTONIC_COARSE, CLOCK::BOOTTIME, CLOCK::TAI] {
            assert!(clock(clock_id) > 0, "{clock_id:?}");
        }
        assert!((clock(CLOCK::TAI) - clock(CLOCK::REALTIME)).abs() < 60 * SECOND);
    }
}

/// Starts a timer: in so many nanoseconds, and then again and again.
fn arm(timer: timer_t, nanoseconds: i64, interval: i64) {
    barelinux::with_call!(timer_settime64 => {
        let span = |nanoseconds: i64| Timespec { sec: nanoseconds / SECOND, nsec: nanoseconds % SECOND };
        let spec = Itimerspec { interval: span(interval), value: span(nanoseconds) };
        // SAFETY: the timer is the caller's.
        unsafe { calls::timer_settime64(timer, 0, &spec, null_mut()) }.expect("a timer");
    } else {
        let span = |nanoseconds: i64| OldTimespec { sec: (nanoseconds / SECOND) as long, nsec: (nanoseconds % SECOND) as long };
        let spec = OldItimerspec { interval: span(interval), value: span(nanoseconds) };
        // SAFETY: the timer is the caller's.
        unsafe { calls::timer_settime(timer, 0, &spec, null_mut()) }.expect("a timer");
    });
}

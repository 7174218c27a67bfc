//! Processes: how they begin, become another program, end, and are waited for.

#![allow(dead_code)] // some machines lack the calls that want it

use crate::harness::{Ended, Pipe, Program, emulated, in_child, read_file, start, str};
use barelinux::rt::{ExitCode, Start};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::{null, null_mut};
use core::sync::atomic::{AtomicU32, Ordering};

/// A number of /proc/thread-self/stat, counted from 1 as its page does.
pub fn stat(number: usize) -> i64 {
    let mut buffer = [0; 1024];
    let text = str(read_file(c"/proc/thread-self/stat", &mut buffer).expect("/proc"));
    let (_, rest) = text.rsplit_once(") ").expect("a name");
    rest.split_whitespace().nth(number - 3).and_then(|field| field.parse().ok()).expect("a number")
}

/// The role of a program that tells by its status whether it got these arguments and this environment.
pub fn told(start: Start) -> ExitCode {
    let right =
        start.args().skip(3).eq([c"one", c"two words"]) && start.var("TOLD").is_some_and(|value| value == c"so");
    ExitCode::from(if right { 71 } else { 72 })
}

const ARGUMENTS: [*const char; 6] =
    [c"test".as_ptr(), c"--role".as_ptr(), c"told".as_ptr(), c"one".as_ptr(), c"two words".as_ptr(), null()];
const ENVIRONMENT: [*const char; 2] = [c"TOLD=so".as_ptr(), null()];

/// Seen by this process's copies, and by those who borrow its memory.
static WORD: AtomicU32 = AtomicU32::new(1);

/// Waits for a child that ends by itself.
pub fn exit_status(pid: pid_t) -> Option<u8> {
    let info = end_of(WaitP::PID, pid);
    assert_eq!(info.pid(), pid);
    if info.code == CLD::EXITED.0 { Some(info.status() as u8) } else { None }
}

/// Waits for the end of a child, of any kind.
pub fn end_of(which: WaitP, id: pid_t) -> Siginfo {
    let mut info = Siginfo::default();
    // SAFETY: the struct is ours.
    unsafe { calls::waitid(which.0, id, &mut info, (W::EXITED | W::ALL).bits(), null_mut()) }.expect("a child");
    info
}

/// Makes a child that borrows memory and stack while `work` runs: what `vfork` does, on every machine.
// A function of its own, since it comes back twice: nothing that it needs after the call is on the stack.
#[inline(never)]
pub fn borrow(work: extern "C" fn()) -> Result<pid_t> {
    // SAFETY: the child only does `work`, below this function's part of the stack, and ends.
    unsafe {
        let pid = clone(CLONE::VM | CLONE::VFORK, SIG::CHLD.0);
        if pid == Ok(0) {
            work();
            calls::exit_group(42)
        }
        pid
    }
}

/// Makes a thread that borrows the stack while `work` runs, which ends it.
#[inline(never)]
fn borrow_thread(work: extern "C" fn()) -> Result<pid_t> {
    let flags = CLONE::VM | CLONE::VFORK | CLONE::THREAD | CLONE::SIGHAND | CLONE::FS | CLONE::FILES;
    // SAFETY: as for `borrow`.
    unsafe {
        let tid = clone(flags, 0);
        if tid == Ok(0) {
            work();
            calls::exit_group(42)
        }
        tid
    }
}

/// A new process or thread on this stack. Not by `clone` on x86, which would need the stack for itself.
#[inline(always)]
unsafe fn clone(flags: CLONE, signal: int) -> Result<pid_t> {
    #[cfg(target_arch = "x86")]
    {
        let mut args = CloneArgs::default();
        (args.flags, args.exit_signal) = (flags, signal as u64);
        // SAFETY: the caller's promise.
        unsafe { calls::clone3(&mut args, size_of::<CloneArgs>()) }
    }
    #[cfg(not(target_arch = "x86"))]
    // SAFETY: the caller's promise.
    unsafe {
        calls::clone(flags.bits() as ulong | signal as ulong, null_mut(), null_mut(), null_mut(), 0)
    }
}

extern "C" fn end_thread() {
    // SAFETY: the call only tells numbers, and the thread is done.
    unsafe {
        if calls::gettid() != calls::getpid() {
            WORD.store(calls::gettid() as u32, Ordering::Relaxed);
        }
        calls::exit(5)
    }
}

extern "C" fn end_process() {
    // SAFETY: the process is done.
    unsafe { calls::exit_group(6) }
}

barelinux::with_call! { vfork =>
    /// As [`borrow`].
    #[inline(never)]
    fn borrow_by_vfork(work: extern "C" fn()) -> Result<pid_t> {
        // SAFETY: as for `borrow`.
        unsafe {
            let pid = calls::vfork();
            if pid == Ok(0) {
                work();
                calls::exit_group(42)
            }
            pid
        }
    }
}

extern "C" fn write_word() {
    WORD.store(2, Ordering::Relaxed);
}

extern "C" fn become_told() {
    // SAFETY: the strings and lists are there for good.
    let _ = unsafe { calls::execve(c"/proc/self/exe".as_ptr(), ARGUMENTS.as_ptr(), ENVIRONMENT.as_ptr()) };
}

extern "C" fn name_word() {
    // SAFETY: the word is there for good.
    let tid = unsafe { calls::set_tid_address(WORD.as_ptr().cast()) };
    // SAFETY: the call only tells a number.
    if tid == unsafe { calls::gettid() } {
        WORD.store(3, Ordering::Relaxed);
    }
}

/// A process that does this, and ends with status 77.
fn child(work: fn()) -> pid_t {
    // SAFETY: no other thread.
    let pid = unsafe { calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0) }.expect("a process");
    if pid == 0 {
        work();
        // SAFETY: this copy is done.
        unsafe { calls::exit_group(77) }
    }
    pid
}

/// Sends this process a signal.
fn send(signal: SIG) {
    // SAFETY: the process is ours.
    unsafe { calls::kill(calls::getpid(), signal.0) }.expect("a signal");
}

extern "C" fn nothing(_: int) {}

/// Gives a signal a handler that does nothing.
pub fn handle(signal: SIG) {
    let handler = Sigaction::with(nothing as extern "C" fn(int) as *const void, SA::empty());
    // SAFETY: the handler does nothing; the process is ours.
    unsafe { calls::rt_sigaction(signal.0, &handler, null_mut(), Sigset::SIZE) }.expect("a handler");
}

tests! {
    group;

    fn fork() if fork for (fork) {
        // SAFETY: no other thread.
        let pid = unsafe { calls::fork() }.expect("a process");
        if pid == 0 {
            write_word();
            // SAFETY: this copy is done.
            unsafe { calls::exit_group(WORD.load(Ordering::Relaxed) as int) }
        }
        assert_eq!(exit_status(pid), Some(2));
        // It was a copy.
        assert_eq!(WORD.load(Ordering::Relaxed), 1);
    }

    /// This process waits, and sees in its own memory what the child did.
    fn vfork() if vfork for (vfork) {
        let pid = borrow_by_vfork(write_word).expect("a process");
        let seen = WORD.load(Ordering::Relaxed);
        assert_eq!(exit_status(pid), Some(42));
        if emulated("").is_none() {
            assert_eq!(seen, 2);
        }
    }

    fn vfork_and_execve() if vfork for (vfork, execve) unless emulated("the kernel cannot execute a foreign program") => {
        let pid = borrow_by_vfork(become_told).expect("a process");
        assert_eq!(exit_status(pid), Some(71));
    }

    fn borrowed_memory() for (clone) {
        let pid = borrow(write_word).expect("a process");
        let seen = WORD.load(Ordering::Relaxed);
        assert_eq!(exit_status(pid), Some(42));
        if emulated("").is_none() {
            assert_eq!(seen, 2);
        }
    }

    fn borrowed_memory_and_execve() for (clone, execve) unless emulated("the kernel cannot execute a foreign program") => {
        let pid = borrow(become_told).expect("a process");
        assert_eq!(exit_status(pid), Some(71));
    }

    fn execve() for (execve) {
        let program = || Program::role(c"told").args(&[c"one", c"two words"]).env(&ENVIRONMENT);
        assert_eq!(program().run(), Ended::Exited(71));
        assert_eq!(program().args(&[c"three"]).run(), Ended::Exited(72));
        // SAFETY: the strings and lists are there for good.
        let answer = unsafe { calls::execve(c"/proc/self/status".as_ptr(), ARGUMENTS.as_ptr(), ENVIRONMENT.as_ptr()) };
        assert_eq!(answer, Err(Errno::EACCES));
    }

    fn execveat() for (execveat) unless emulated("qemu-user has none") => {
        // SAFETY: the strings and lists are there for good.
        let exec = |dirfd, path: &CStr, flags| unsafe {
            calls::execveat(dirfd, path.as_ptr(), ARGUMENTS.as_ptr(), ENVIRONMENT.as_ptr(), flags)
        };
        // SAFETY: the paths are C strings.
        let open = |path: &CStr| unsafe { calls::openat(CWD, path.as_ptr(), O::PATH.bits(), 0) }.expect("a file");
        let (own, folder) = (open(c"/proc/self/exe"), open(c"/proc/self"));
        assert_eq!(in_child(|| exec(own, c"", AT::EMPTY_PATH.bits()).map(|_| ())), Ended::Exited(71));
        assert_eq!(in_child(|| exec(folder, c"exe", 0).map(|_| ())), Ended::Exited(71));
        assert_eq!(exec(own, c"", 0), Err(Errno::ENOENT));
        assert_eq!(exec(folder, c"exe", AT::SYMLINK_NOFOLLOW.bits()), Err(Errno::ELOOP));
        assert_eq!(exec(folder, c"status", 0), Err(Errno::EACCES));
    }

    fn exits() for (exit, exit_group) {
        // SAFETY: each ends a process of its own.
        unsafe {
            assert_eq!(in_child(|| -> Never { calls::exit(5) }), Ended::Exited(5));
            assert_eq!(in_child(|| -> Never { calls::exit_group(6) }), Ended::Exited(6));
            // The status has 8 bits.
            assert_eq!(in_child(|| -> Never { calls::exit_group(0x1234) }), Ended::Exited(0x34));
        }
    }

    /// The one ends a thread, the other all of them.
    fn ends_of_threads() for (exit, exit_group, gettid) unless emulated("qemu-user has no thread on a borrowed stack") => {
        let ended = in_child(|| {
            let tid = borrow_thread(end_thread).expect("a thread");
            assert_eq!(WORD.load(Ordering::Relaxed), tid as u32);
            ExitCode::from(7)
        });
        assert_eq!(ended, Ended::Exited(7));
        assert_eq!(in_child(|| borrow_thread(end_process).map(|_| ())), Ended::Exited(6));
    }

    /// A handler has to come in between, so it comes again and again.
    fn pause() if pause for (pause) {
        handle(SIG::ALRM);
        const MILLISECOND: Timeval = Timeval { sec: 0, usec: 1000 };
        let timer = Itimerval { interval: MILLISECOND, value: MILLISECOND };
        // SAFETY: the timer is the process's own.
        unsafe {
            calls::setitimer(0, &timer, null_mut()).expect("a timer");
            assert_eq!(calls::pause(), Err(Errno::EINTR));
        }
    }

    fn alarm() if alarm for (alarm) {
        let mut left = Itimerval::default();
        handle(SIG::ALRM);
        // SAFETY: the timer is the process's own.
        unsafe {
            assert_eq!(calls::alarm(1000), 0);
            calls::setitimer(0, &Itimerval { interval: Timeval::default(), value: Timeval { sec: 500, usec: 0 } }, &mut left)
                .expect("a timer");
            assert!((990..=1000).contains(&left.value.sec) && left.interval == Timeval::default(), "{left:?}");
            assert!((490..=500).contains(&calls::alarm(0)));
            assert_eq!(calls::alarm(0), 0);
        }
    }

    /// The heap grows, and goes.
    fn brk() for (brk) {
        const SIZE: usize = 0x20000;
        // SAFETY: nothing else in this program uses the heap.
        unsafe {
            let start = calls::brk(null_mut());
            let end = start.wrapping_byte_add(SIZE);
            assert_eq!(calls::brk(end), end);
            start.cast::<u8>().write_bytes(0x5a, SIZE);
            assert_eq!(calls::brk(null_mut()), end);
            let pipe = Pipe::new(O::empty());
            assert_eq!(calls::write(pipe.to, end.wrapping_byte_sub(1), 1), Ok(1));
            assert_eq!(calls::brk(start), start);
            assert_eq!(calls::brk(null_mut()), start);
            if emulated("").is_none() {
                assert_eq!(calls::write(pipe.to, end.wrapping_byte_sub(1), 1), Err(Errno::EFAULT));
                // A place that it cannot have.
                assert_eq!(calls::brk(null_mut::<void>().wrapping_byte_add(1)), start);
            }
        }
    }

    /// The word is cleared at the end of one who shares memory.
    fn set_tid_address() for (set_tid_address) unless emulated("memory is not shared in qemu-user's vfork") => {
        let pid = borrow(name_word).expect("a process");
        assert_eq!(WORD.load(Ordering::Relaxed), 0);
        assert_eq!(exit_status(pid), Some(42));
    }

    /// The end of a child in detail, which can be told again and again.
    fn waitid() for (waitid) {
        let (mut info, mut usage) = (Siginfo::default(), Rusage::default());
        // SAFETY: what is written is ours.
        let mut wait = |pid, what: W| unsafe {
            info = Siginfo::default();
            calls::waitid(WaitP::PID.0, pid, &mut info, what.bits(), &mut usage).map(|_| {
                (info.signo, info.pid(), CLD(info.code), info.status(), usage.minflt)
            })
        };
        let exits = child(|| {});
        for what in [W::EXITED | W::NOWAIT, W::EXITED] {
            let (signal, pid, code, status, faults) = wait(exits, what).expect("a child");
            assert_eq!((signal, pid, code, status), (SIG::CHLD.0, exits, CLD::EXITED, 77));
            assert!(faults > 0);
        }
        assert_eq!(wait(exits, W::EXITED), Err(Errno::ECHILD));

        let killed = child(|| send(SIG::KILL));
        let (_, pid, code, status, _) = wait(killed, W::EXITED).expect("a child");
        assert_eq!((pid, code, status), (killed, CLD::KILLED, SIG::KILL.0));

        let stopped = child(|| send(SIG::STOP));
        let (_, pid, code, status, _) = wait(stopped, W::STOPPED).expect("a child");
        assert_eq!((pid, code, status), (stopped, CLD::STOPPED, SIG::STOP.0));
        // Nothing new: nothing is told.
        assert_eq!(wait(stopped, W::EXITED | W::STOPPED | W::NOHANG).expect("no change").1, 0);
        // SAFETY: the process is ours.
        unsafe { calls::kill(stopped, SIG::CONT.0) }.expect("a signal");
        let (_, pid, code, status, _) = wait(stopped, W::EXITED | W::CONTINUED).expect("a child");
        if code == CLD::CONTINUED {
            assert_eq!((pid, status), (stopped, SIG::CONT.0));
            assert_eq!(wait(stopped, W::EXITED).expect("a child").3, 77);
        } else {
            // It went on and ended.
            assert_eq!((pid, code, status), (stopped, CLD::EXITED, 77));
        }
    }

    /// The same as one number.
    fn wait4() if wait4 for (wait4) {
        let mut usage = Rusage::default();
        // SAFETY: what is written is ours.
        let mut wait = |pid, what: W| unsafe {
            let mut status = WaitStatus(0);
            usage = Rusage::default();
            calls::wait4(pid, &raw mut status.0, what.bits(), &mut usage).map(|pid| (pid, status, usage.minflt))
        };
        let exits = child(|| {});
        let (pid, status, faults) = wait(exits, W::empty()).expect("a child");
        assert_eq!((pid, status.exited(), status.signaled(), status.stopped()), (exits, Some(77), None, None));
        assert!(faults > 0);

        let killed = child(|| send(SIG::KILL));
        let (pid, status, _) = wait(-1, W::empty()).expect("a child");
        assert_eq!((pid, status.exited(), status.signaled(), status.stopped()), (killed, None, Some(SIG::KILL), None));
        assert!(!status.dumped());

        let stopped = child(|| send(SIG::STOP));
        let (pid, status, _) = wait(stopped, W::UNTRACED).expect("a child");
        assert_eq!((pid, status.exited(), status.signaled(), status.stopped()), (stopped, None, None, Some(SIG::STOP)));
        assert!(!status.continued());
        assert_eq!(wait(stopped, W::UNTRACED | W::NOHANG).map(|(pid, ..)| pid), Ok(0));
        // SAFETY: the process is ours.
        unsafe { calls::kill(stopped, SIG::CONT.0) }.expect("a signal");
        let (pid, mut status, _) = wait(stopped, W::CONTINUED).expect("a child");
        if status.continued() {
            assert_eq!((status.exited(), status.signaled(), status.stopped()), (None, None, None));
            status = wait(stopped, W::empty()).expect("a child").1;
        }
        assert_eq!((pid, status.exited()), (stopped, Some(77)));
        assert_eq!(wait(-1, W::empty()), Err(Errno::ECHILD));

        // Those whose end is told in no way are children too. (qemu-user makes none.)
        if emulated("").is_none() {
            // SAFETY: no other thread.
            let quiet = unsafe { calls::clone(0, null_mut(), null_mut(), null_mut(), 0) }.expect("a process");
            if quiet == 0 {
                // SAFETY: this copy is done.
                unsafe { calls::exit_group(3) }
            }
            assert_eq!(wait(quiet, W::empty()), Err(Errno::ECHILD));
            assert_eq!(wait(quiet, W::CLONE).map(|(pid, status, _)| (pid, status.exited())), Ok((quiet, Some(3))));
        }
    }

    fn waitpid() if waitpid for (waitpid) {
        let mut status = WaitStatus(-1);
        // SAFETY: no other thread; the status is ours.
        unsafe {
            let pid = child(|| send(SIG::STOP));
            assert_eq!(calls::waitpid(pid, &raw mut status.0, W::UNTRACED.bits()), Ok(pid));
            assert_eq!(status.stopped(), Some(SIG::STOP));
            assert_eq!(calls::waitpid(pid, &raw mut status.0, W::NOHANG.bits()), Ok(0));
            calls::kill(pid, SIG::CONT.0).expect("a signal");
            assert_eq!(calls::waitpid(-1, &raw mut status.0, 0), Ok(pid));
            assert_eq!(status.exited(), Some(77));
            assert_eq!(calls::waitpid(pid, &raw mut status.0, 0), Err(Errno::ECHILD));
        }
    }

    fn sessions_and_groups() for (setsid, getsid, setpgid, getpgid) {
        const GROUP: usize = 5;
        const SESSION: usize = 6;
        let ended = in_child(|| {
            // SAFETY: the process is ours.
            unsafe {
                let (own, session) = (calls::getpid(), stat(SESSION) as pid_t);
                // The harness made it a group's leader, which starts no session.
                assert_eq!((stat(GROUP) as pid_t, calls::getpgid(0)), (own, Ok(own)));
                assert_eq!((calls::getsid(0), calls::getsid(own)), (Ok(session), Ok(session)));
                assert_eq!(calls::setsid(), Err(Errno::EPERM));
                let parent = calls::getppid();
                let group = calls::getpgid(parent).expect("a group");
                assert_eq!(calls::setpgid(0, group), Ok(0));
                assert_eq!(stat(GROUP) as pid_t, group);
                assert_eq!(calls::setsid(), Ok(own));
                assert_eq!((stat(GROUP) as pid_t, stat(SESSION) as pid_t), (own, own));
                assert_eq!((calls::getsid(0), calls::getpgid(own)), (Ok(own), Ok(own)));
                assert_eq!(calls::setpgid(0, group), Err(Errno::EPERM));
                assert_eq!(calls::getsid(parent), Ok(session));
            }
        });
        assert_eq!(ended, Ended::Exited(0));
    }

    fn getpgrp() if getpgrp for (getpgrp) {
        // SAFETY: the call only tells a number.
        assert_eq!(unsafe { calls::getpgrp() }, stat(5) as pid_t);
    }

    /// The auxiliary vector of a new program tells the same as the calls.
    fn a_program_knows_its_vector() for (prctl) unless crate::harness::since(6, 4).or(emulated("qemu-user has its own")) => {
        let mut vector = [0usize; 128];
        // SAFETY: the vector is ours.
        let len = unsafe { calls::prctl(PR::GET_AUXV.0, vector.as_mut_ptr() as ulong, size_of_val(&vector) as ulong, 0, 0) }
            .expect("a vector") as usize;
        let words = &vector[..len / size_of::<usize>()];
        let pairs = || words.chunks(2).map(|pair| (AuxType(pair[0]), pair[1]));
        let value = |of| pairs().find(|(kind, _)| *kind == of).map(|(_, value)| value);
        assert_eq!(value(AuxType::PAGESZ), start().page_size());
        // SAFETY: the call only tells a number.
        assert_eq!(value(AuxType::UID), Some(unsafe { calls::getuid() } as usize));
    }
}

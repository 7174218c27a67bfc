//! Cases of the calls on signals: each seen by a handler, by another process, or by /proc.

use crate::common::*;
use crate::harness::{Ended, Pipe, emulated, in_child, start_in_child, sys};
use barelinux::{Errno, Result, calls, types::*};
#[allow(unused_imports)] // some machines lack the calls that want it
use core::ptr::{null, null_mut};
use core::sync::atomic::{AtomicI32, AtomicUsize, Ordering::SeqCst};

/// Which signal the handler saw last.
static SEEN: AtomicI32 = AtomicI32::new(0);
/// Where a variable of the handler's lay.
static STACK: AtomicUsize = AtomicUsize::new(0);

extern "C" fn note(signal: int) {
    SEEN.store(signal, SeqCst);
    STACK.store((&raw const signal).addr(), SeqCst);
}

extern "C" fn ends_with_the_code(_: int, info: *const Siginfo, _: *const void) {
    // SAFETY: the kernel's own struct, and this process is done.
    unsafe {
        let fault = (*info).fields.sigfault;
        let right = (*info).signo == SIG::SEGV.0 && fault.addr.addr() == STACK.load(SeqCst);
        calls::exit_group(if right { 100 + (*info).code } else { 1 })
    }
}

fn handler(flags: SA) -> Sigaction {
    Sigaction::with(note as extern "C" fn(int) as *const void, flags)
}

fn act(signal: SIG, action: &Sigaction) -> Sigaction {
    let mut old = Sigaction::DFL;
    // SAFETY: the handlers of this file do nothing that could hurt.
    unsafe { calls::rt_sigaction(signal.0, action, &mut old, Sigset::SIZE) }.expect("an action");
    old
}

/// What /proc tells of this process's signals, as a number whose lowest bit is signal 1.
fn told(label: &str) -> u64 {
    u64::from_str_radix(proc_line(c"/proc/self/status", label, &mut [0; 4096]), 16).expect("a set")
}

fn bit(signal: SIG) -> u64 {
    1 << (signal.0 - 1)
}

fn mask(how: HowSIG, set: Sigset) -> Sigset {
    let mut old = Sigset::EMPTY;
    // SAFETY: both sets are ours.
    unsafe { calls::rt_sigprocmask(how.0, &set, &mut old, Sigset::SIZE) }.expect("a mask");
    old
}

/// Takes a signal that waits, and tells about it.
fn take(set: &Sigset) -> Result<Siginfo> {
    let mut info = Siginfo::default();
    // SAFETY: all of it is ours.
    let signal = unsafe {
        barelinux::with_call!(rt_sigtimedwait_time64 => {
            calls::rt_sigtimedwait_time64(set, &mut info, &Timespec { sec: 0, nsec: 0 }, Sigset::SIZE)
        } else {
            calls::rt_sigtimedwait(set, &mut info, &OldTimespec { sec: 0, nsec: 0 }, Sigset::SIZE)
        })
    }?;
    assert_eq!(info.signo, signal);
    Ok(info)
}

fn this() -> (pid_t, pid_t) {
    // SAFETY: the calls only tell numbers.
    unsafe { (calls::getpid(), calls::gettid()) }
}

/// What a signal with a value carries.
fn with_value(value: int) -> Siginfo {
    let mut info = Siginfo::default();
    info.code = SI::QUEUE.0;
    info.fields.rt = SifieldsRt { pid: this().0, uid: 0, sigval: Sigval { int: value } };
    info
}

tests! {
    group;

    fn kill_ends_a_process_and_a_group() for (kill) {
        let (pipe, ready) = (Pipe::new(O::CLOEXEC), Pipe::new(O::CLOEXEC));
        let waits = || {
            let mut byte = [0u8];
            // SAFETY: the byte is ours; nobody writes one to the first pipe.
            unsafe {
                calls::write(ready.to, byte.as_ptr().cast(), 1).expect("a word");
                calls::read(pipe.from, byte.as_mut_ptr().cast(), 1).expect("a byte");
            }
        };
        let one = start_in_child(waits);
        let two = start_in_child(waits);
        for _ in 0..2 {
            assert!(sys::readable(ready.from, 10), "a child that does not start");
            // SAFETY: the byte is ours.
            unsafe { calls::read(ready.from, [0u8].as_mut_ptr().cast(), 1) }.expect("a word");
        }
        // SAFETY: the children are ours, each in a group of its own.
        unsafe {
            assert_eq!(calls::kill(two.pid, 0), Ok(0));
            assert_eq!(calls::kill(two.pid, SIG::USR2.0), Ok(0));
            assert_eq!(calls::kill(-one.pid, SIG::TERM.0), Ok(0));
            assert_eq!(calls::kill(one.pid, 1000), Err(Errno::EINVAL));
        }
        assert_eq!(two.wait(10), Ended::Signaled(SIG::USR2));
        assert_eq!(one.wait(10), Ended::Signaled(SIG::TERM));
    }

    fn a_thread_gets_a_signal() for (tkill, tgkill) {
        let set = Sigset::EMPTY.with(SIG::USR1).with(SIG::USR2);
        mask(HowSIG::BLOCK, set);
        let (pid, tid) = this();
        // SAFETY: the thread is this one.
        unsafe {
            assert_eq!(calls::tkill(tid, SIG::USR1.0), Ok(0));
            assert_eq!(calls::tgkill(pid, tid, SIG::USR2.0), Ok(0));
            assert_eq!(calls::tgkill(pid + 1, tid, SIG::USR1.0), Err(Errno::ESRCH));
        }
        if emulated("").is_none() {
            assert_eq!(told("SigPnd:"), bit(SIG::USR1) | bit(SIG::USR2));
        }
        for signal in [SIG::USR1, SIG::USR2] {
            let info = take(&Sigset::EMPTY.with(signal)).expect("a signal");
            assert_eq!((SI(info.code), info.pid()), (SI::TKILL, pid));
        }
        assert!(take(&set).is_err());
    }

    fn a_signal_carries_a_value() for (rt_sigqueueinfo, rt_tgsigqueueinfo) {
        let set = Sigset::EMPTY.with(SIG::RTMIN).with(SIG::USR1);
        mask(HowSIG::BLOCK, set);
        let (pid, tid) = this();
        // SAFETY: the process is this one, the structs are ours.
        unsafe {
            assert_eq!(calls::rt_sigqueueinfo(pid, SIG::RTMIN.0, &mut with_value(0x1234_5678)), Ok(0));
            assert_eq!(calls::rt_tgsigqueueinfo(pid, tid, SIG::USR1.0, &mut with_value(-2)), Ok(0));
        }
        for (signal, value) in [(SIG::RTMIN, 0x1234_5678), (SIG::USR1, -2)] {
            let info = take(&Sigset::EMPTY.with(signal)).expect("a signal");
            assert_eq!((SI(info.code), info.pid()), (SI::QUEUE, pid));
            // SAFETY: the code says that it is this part, and every bit pattern is a number.
            assert_eq!(unsafe { info.fields.rt.sigval.int }, value);
        }
    }

    fn waiting_for_a_signal() if rt_sigtimedwait for (rt_sigtimedwait) {
        let set = Sigset::EMPTY.with(SIG::USR1);
        mask(HowSIG::BLOCK, set);
        let mut info = Siginfo::default();
        // SAFETY: all of it is ours.
        unsafe {
            let soon = OldTimespec { sec: 0, nsec: 1_000_000 };
            let before = sys::now();
            assert_eq!(calls::rt_sigtimedwait(&set, &mut info, &soon, Sigset::SIZE), Err(Errno::EAGAIN));
            assert!(sys::now() - before >= 1_000_000);
            calls::kill(this().0, SIG::USR1.0).expect("a signal");
            assert_eq!(calls::rt_sigtimedwait(&set, &mut info, null(), Sigset::SIZE), Ok(SIG::USR1.0));
        }
        assert_eq!((info.signo, SI(info.code), info.pid()), (SIG::USR1.0, SI::USER, this().0));
    }

    fn waiting_for_a_signal_with_64_bits() if rt_sigtimedwait_time64 for (rt_sigtimedwait_time64) {
        let set = Sigset::EMPTY.with(SIG::USR1);
        mask(HowSIG::BLOCK, set);
        let mut info = Siginfo::default();
        // SAFETY: all of it is ours.
        unsafe {
            let soon = Timespec { sec: 0, nsec: 1_000_000 };
            let before = sys::now();
            assert_eq!(calls::rt_sigtimedwait_time64(&set, &mut info, &soon, Sigset::SIZE), Err(Errno::EAGAIN));
            assert!(sys::now() - before >= 1_000_000);
            calls::kill(this().0, SIG::USR1.0).expect("a signal");
            // 2^32 seconds and more.
            let long = Timespec { sec: 1 << 32, nsec: 0 };
            assert_eq!(calls::rt_sigtimedwait_time64(&set, &mut info, &long, Sigset::SIZE), Ok(SIG::USR1.0));
        }
        assert_eq!((info.signo, SI(info.code), info.pid()), (SIG::USR1.0, SI::USER, this().0));
    }

    fn a_handler_handles() for (rt_sigaction) {
        let (pid, tid) = this();
        // SAFETY: the handler only notes what it saw.
        unsafe {
            assert!(act(SIG::USR1, &handler(SA::RESETHAND)).handler.is_null());
            if emulated("").is_none() {
                assert_eq!(told("SigCgt:") & bit(SIG::USR1), bit(SIG::USR1));
            }
            assert_eq!(calls::tgkill(pid, tid, SIG::USR1.0), Ok(0));
            assert_eq!(SEEN.load(SeqCst), SIG::USR1.0);
            // It served once.
            let old = act(SIG::USR1, &Sigaction::IGN);
            assert!(old.handler.is_null());
            if emulated("").is_none() {
                assert_eq!((told("SigCgt:") | !told("SigIgn:")) & bit(SIG::USR1), 0);
            }
            assert_eq!(calls::tgkill(pid, tid, SIG::USR1.0), Ok(0));
            let mut blocks = handler(SA::RESTART);
            blocks.mask = Sigset::EMPTY.with(SIG::HUP).with(SIG(40));
            assert_eq!(act(SIG::USR1, &blocks).handler.addr(), 1);
            let back = act(SIG::USR1, &Sigaction::DFL);
            assert_eq!((back.mask, back.handler, back.flags & SA::RESTART), (blocks.mask, blocks.handler, SA::RESTART));
            assert_eq!(calls::rt_sigaction(SIG::KILL.0, &blocks, null_mut(), Sigset::SIZE), Err(Errno::EINVAL));
        }
    }

    fn a_mask_holds_back() for (rt_sigprocmask, rt_sigpending) {
        act(SIG::USR1, &handler(SA::empty()));
        let set = Sigset::EMPTY.with(SIG::USR1).with(SIG(50));
        let before = mask(HowSIG::BLOCK, set);
        let mut pending = Sigset::FULL;
        // SAFETY: the process is this one.
        unsafe {
            calls::kill(this().0, SIG::USR1.0).expect("a signal");
            assert_eq!(SEEN.load(SeqCst), 0);
            assert_eq!(calls::rt_sigpending(&mut pending, Sigset::SIZE), Ok(0));
        }
        assert_eq!(pending, Sigset::EMPTY.with(SIG::USR1));
        if emulated("").is_none() {
            assert_eq!((told("ShdPnd:"), told("SigBlk:") & (bit(SIG::USR1) | bit(SIG(50)))), (bit(SIG::USR1), bit(SIG::USR1) | bit(SIG(50))));
        }
        assert!(mask(HowSIG::UNBLOCK, Sigset::EMPTY.with(SIG::USR1)).has(SIG(50)));
        assert_eq!(SEEN.load(SeqCst), SIG::USR1.0);
        assert!(!mask(HowSIG::SETMASK, before).has(SIG::USR1));
    }

    fn suspended_until_a_signal() for (rt_sigsuspend) {
        act(SIG::USR1, &handler(SA::RESTART));
        mask(HowSIG::BLOCK, Sigset::EMPTY.with(SIG::USR1));
        // SAFETY: the process is this one.
        unsafe {
            calls::kill(this().0, SIG::USR1.0).expect("a signal");
            assert_eq!(SEEN.load(SeqCst), 0);
            assert_eq!(calls::rt_sigsuspend(&Sigset::EMPTY, Sigset::SIZE), Err(Errno::EINTR));
            assert_eq!(SEEN.load(SeqCst), SIG::USR1.0);
            assert_eq!(calls::rt_sigsuspend(&Sigset::EMPTY, 3), Err(Errno::EINVAL));
        }
        // It is held back again.
        assert!(mask(HowSIG::BLOCK, Sigset::EMPTY).has(SIG::USR1));
    }

    fn a_handler_on_its_own_stack() for (sigaltstack) unless crate::harness::odd_emulator(&["riscv64"], "its emulator dies of it, and no kernel does") => {
        let memory = sys::memory(256 * 1024);
        let range = memory.as_ptr().addr()..memory.as_ptr().addr() + memory.len();
        let stack = Sigaltstack { sp: memory.as_mut_ptr().cast(), flags: SigSS::empty(), size: memory.len() };
        act(SIG::USR1, &handler(SA::ONSTACK));
        act(SIG::USR2, &handler(SA::empty()));
        let mut old = Sigaltstack::default();
        // SAFETY: the memory is nobody else's.
        unsafe {
            assert_eq!(calls::sigaltstack(&stack, &mut old), Ok(0));
            assert_eq!(old.flags, SigSS::DISABLE);
            for (signal, there) in [(SIG::USR1, true), (SIG::USR2, false)] {
                calls::tgkill(this().0, this().1, signal.0).expect("a signal");
                assert_eq!((SEEN.load(SeqCst), range.contains(&STACK.load(SeqCst))), (signal.0, there));
            }
            assert_eq!(calls::sigaltstack(&Sigaltstack::default(), &mut old), Ok(0));
            assert_eq!((old.sp, old.size, old.flags), (stack.sp, stack.size, SigSS::empty()));
            let small = Sigaltstack { size: 100, ..stack };
            assert_eq!(calls::sigaltstack(&small, null_mut()), Err(Errno::ENOMEM));
        }
    }

    /// What a fault tells: the address, and whether something is there.
    fn a_fault_is_told() {
        let fault = |address: usize| {
            in_child(|| {
                let tells = ends_with_the_code as extern "C" fn(int, *const Siginfo, *const void);
                act(SIG::SEGV, &Sigaction::with(tells as *const void, SA::SIGINFO));
                STACK.store(address, SeqCst);
                // SAFETY: it is not; the handler ends this process.
                unsafe { core::ptr::with_exposed_provenance_mut::<u8>(address).write_volatile(1) };
            })
        };
        // SAFETY: a place of the kernel's choice is nobody else's.
        let page = unsafe { sys::mmap(0, 65536, PROT::READ, MAP::PRIVATE | MAP::ANONYMOUS, -1, 0) }.expect("memory");
        assert_eq!(fault(page.expose_provenance()), Ended::Exited(100 + SEGV::ACCERR.0 as u8));
        // SAFETY: the memory is ours, and nothing uses it any more.
        unsafe { calls::munmap(page.cast(), 65536) }.expect("no memory");
        assert_eq!(fault(page.expose_provenance()), Ended::Exited(100 + SEGV::MAPERR.0 as u8));
    }

    fn the_first_sigaction() if sigaction for (sigaction) {
        // SAFETY: every field may be 0.
        let (mut action, mut old): (OldSigaction, OldSigaction) = unsafe { core::mem::zeroed() };
        action.handler = note as extern "C" fn(int) as *const void;
        action.flags = SA::RESTART;
        action.mask = old_set(Sigset::EMPTY.with(SIG::HUP));
        // SAFETY: the handler only notes what it saw.
        unsafe {
            assert_eq!(calls::sigaction(SIG::USR1.0, &action, &mut old), Ok(0));
            assert!(old.handler.is_null());
            calls::tgkill(this().0, this().1, SIG::USR1.0).expect("a signal");
            assert_eq!(SEEN.load(SeqCst), SIG::USR1.0);
        }
        let back = act(SIG::USR1, &Sigaction::DFL);
        assert_eq!((back.handler, back.mask, back.flags & SA::RESTART), (action.handler, Sigset::EMPTY.with(SIG::HUP), SA::RESTART));
    }

    fn the_first_signal() if signal for (signal) unless crate::harness::odd_emulator(&["s390x"], "its emulator dies of it, and no kernel does") => {
        // SAFETY: the handler only notes what it saw.
        unsafe {
            assert_eq!(calls::signal(SIG::USR1.0, core::ptr::without_provenance(1)).map(|old| old.addr()), Ok(0));
            calls::tgkill(this().0, this().1, SIG::USR1.0).expect("a signal");
            let handler = note as extern "C" fn(int) as *const void;
            assert_eq!(calls::signal(SIG::USR1.0, handler).map(|old| old.addr()), Ok(1));
            calls::tgkill(this().0, this().1, SIG::USR1.0).expect("a signal");
            assert_eq!(SEEN.load(SeqCst), SIG::USR1.0);
            // It serves once.
            assert_eq!(calls::signal(SIG::USR1.0, handler).map(|old| old.addr()), Ok(0));
        }
    }

    fn the_first_masks() if sigprocmask for (sigprocmask, sigpending) {
        act(SIG::USR1, &handler(SA::empty()));
        let set = Sigset::EMPTY.with(SIG::USR1).old();
        let (mut old, mut pending) = (!0, !0);
        // SAFETY: all of it is ours.
        unsafe {
            assert_eq!(calls::sigprocmask(HowSIG::BLOCK.0, &set, &mut old), Ok(0));
            assert_eq!(old & set, 0);
            calls::kill(this().0, SIG::USR1.0).expect("a signal");
            assert_eq!((SEEN.load(SeqCst), calls::sigpending(&mut pending), pending), (0, Ok(0), set));
            assert!(mask(HowSIG::BLOCK, Sigset::EMPTY).has(SIG::USR1));
            assert_eq!(calls::sigprocmask(HowSIG::SETMASK.0, &old, &mut pending), Ok(0));
            assert_eq!((SEEN.load(SeqCst), pending), (SIG::USR1.0, old | set));
        }
    }

    fn the_first_suspend() if sigsuspend for (sigsuspend) unless emulated("qemu-user wants an address") => {
        act(SIG::USR1, &handler(SA::RESTART));
        act(SIG::USR2, &handler(SA::RESTART));
        let both = Sigset::EMPTY.with(SIG::USR1).with(SIG::USR2);
        mask(HowSIG::BLOCK, both);
        // SAFETY: the process is this one.
        unsafe {
            calls::kill(this().0, SIG::USR1.0).expect("a signal");
            calls::kill(this().0, SIG::USR2.0).expect("a signal");
            // It lets through the second one alone.
            assert_eq!(calls::sigsuspend(0, 0, suspend_set(&Sigset::EMPTY.with(SIG::USR1))), Err(Errno::EINTR));
        }
        assert_eq!(SEEN.load(SeqCst), SIG::USR2.0);
        assert!(take(&both).is_ok_and(|info| info.signo == SIG::USR1.0));
    }
}

/// A set as the first `sigaction` has it.
#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
#[allow(dead_code)] // mips64 lacks the call
fn old_set(set: Sigset) -> Sigset {
    set
}
/// A set as the first `sigaction` has it.
#[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
#[allow(dead_code)] // some machines lack the call
fn old_set(set: Sigset) -> ulong {
    set.old()
}

/// A set as `sigsuspend` has it.
#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
#[allow(dead_code)] // mips64 lacks the call
fn suspend_set(set: &Sigset) -> SuspendSet {
    set
}
/// A set as `sigsuspend` has it.
#[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
#[allow(dead_code)] // some machines lack the call
fn suspend_set(set: &Sigset) -> SuspendSet {
    set.old()
}

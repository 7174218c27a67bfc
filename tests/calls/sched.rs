//! New processes, namespaces, and who runs when.
#![allow(clippy::unnecessary_cast)] // words have 32 bits on some machines

use crate::common::*;
use crate::harness::{emulated, read_file, root_only, since, str, sys};
use crate::proc::{exit_status, stat};
use barelinux::{Errno, calls, types::*};
use core::ptr::null_mut;

/// The thread pointer, which `CLONE_SETTLS` sets.
fn thread_pointer() -> usize {
    let pointer: usize;
    // SAFETY: it reads a register.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        {
            let mut base = 0;
            calls::arch_prctl(ARCH::GET_FS.0, (&raw mut base) as ulong).expect("a base");
            pointer = base;
        }
        #[cfg(target_arch = "x86")]
        core::arch::asm!("mov {0:e}, gs:[0]", out(reg) pointer);
        #[cfg(target_arch = "arm")]
        core::arch::asm!("mrc p15, 0, {}, c13, c0, 3", out(reg) pointer);
        #[cfg(target_arch = "aarch64")]
        core::arch::asm!("mrs {}, tpidr_el0", out(reg) pointer);
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        core::arch::asm!("mv {}, tp", out(reg) pointer);
        #[cfg(target_arch = "loongarch64")]
        core::arch::asm!("move {}, $tp", out(reg) pointer);
        #[cfg(target_arch = "powerpc64")]
        core::arch::asm!("mr {}, 13", out(reg) pointer);
        #[cfg(target_arch = "powerpc")]
        core::arch::asm!("mr {}, 2", out(reg) pointer);
        #[cfg(target_arch = "s390x")]
        core::arch::asm!("ear {0}, %a0", "sllg {0}, {0}, 32", "ear {0}, %a1", out(reg) pointer);
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        core::arch::asm!(".set push", ".set mips32r2", "rdhwr {}, $29", ".set pop", out(reg) pointer);
    }
    pointer
}

/// What `CLONE_SETTLS` takes for that value, and for which the child calls [`set_up`] first.
fn tls(value: &usize) -> ulong {
    #[cfg(target_arch = "x86")]
    {
        // A segment with the value at its start, in a place that is found by setting one here.
        static mut SEGMENT: UserDesc = UserDesc::new(!0, 0, 0, MODIFY_LDT_CONTENTS::DATA, 0);
        let segment = &raw mut SEGMENT;
        let bits = UserDesc::SEG_32BIT | UserDesc::LIMIT_IN_PAGES | UserDesc::USEABLE;
        // SAFETY: only this thread uses the segment.
        unsafe {
            *segment = UserDesc::new(!0, value as *const usize as uint, 0xfffff, MODIFY_LDT_CONTENTS::DATA, bits);
            calls::set_thread_area(segment).expect("a segment");
            core::arch::asm!("mov gs, {0:x}", in(reg) (*segment).entry_number << 3 | 3);
            let place = (*segment).entry_number;
            // The child's has another value at its start.
            *segment = UserDesc::new(place, value as *const usize as uint, 0xfffff, MODIFY_LDT_CONTENTS::DATA, bits);
        }
        segment as ulong
    }
    #[cfg(not(target_arch = "x86"))]
    {
        *value as ulong
    }
}

/// Where a symbolic link leads to.
fn link<'a>(path: &core::ffi::CStr, buffer: &'a mut [u8; 64]) -> &'a [u8] {
    // SAFETY: the path is a C string, the buffer is ours.
    let len = unsafe { calls::readlinkat(CWD, path.as_ptr(), buffer.as_mut_ptr().cast(), 64) }.expect("a link");
    &buffer[..len as usize]
}

/// The names that /proc tells.
fn hostname(buffer: &mut [u8; 128]) -> &[u8] {
    read_file(c"/proc/sys/kernel/hostname", buffer).expect("/proc").trim_ascii_end()
}

/// The policies that need no rights, and those that do.
fn policy() -> (SCHED, i64) {
    (SCHED(stat(41) as int), stat(40))
}

tests! {
    group;

    /// Every argument has its place: both numbers are written, and the thread pointer is set.
    fn clone() for (clone) {
        static VALUE: usize = 0x1234_5670;
        let (mut parents, mut childs) = (-1, -1);
        let flags = CLONE::PARENT_SETTID | CLONE::CHILD_SETTID | CLONE::SETTLS;
        let flags = flags.bits() as ulong | SIG::CHLD.0 as ulong;
        // SAFETY: no other thread; the child has this memory's copy, and nothing here uses the thread pointer.
        unsafe {
            let tls = tls(&VALUE);
            let pid = calls::clone(flags, null_mut(), &mut parents, &mut childs, tls).expect("a process");
            if pid == 0 {
                let own = calls::getpid();
                let written = (&raw const childs).read_volatile() == own;
                let set = thread_pointer() == VALUE;
                calls::exit_group(if written { 1 } else { 0 } + if set { 2 } else { 0 });
            }
            assert_eq!(exit_status(pid), Some(3));
            assert_eq!((&raw const childs).read_volatile(), -1);
            // qemu-user writes this one in the child, too.
            if emulated("").is_none() {
                assert_eq!((&raw const parents).read_volatile(), pid);
            }
            // What makes no sense together.
            let flags = CLONE::THREAD.bits() as ulong;
            assert_eq!(calls::clone(flags, null_mut(), null_mut(), null_mut(), 0), Err(Errno::EINVAL));
        }
    }

    fn clone3() for (clone3) unless emulated("qemu-user has none") => {
        static VALUE: usize = 0x1234_5670;
        let (mut parents, mut childs, mut pidfd) = (-1, -1, -1);
        let mut args = CloneArgs::default();
        args.flags = CLONE::PARENT_SETTID | CLONE::CHILD_SETTID | CLONE::SETTLS | CLONE::PIDFD | CLONE::CLEAR_SIGHAND;
        args.pidfd = &raw mut pidfd as u64;
        args.child_tid = &raw mut childs as u64;
        args.parent_tid = &raw mut parents as u64;
        args.exit_signal = SIG::CHLD.0 as u64;
        args.tls = tls(&VALUE) as u64;
        // SAFETY: no other thread; the child has this memory's copy, and nothing here uses the thread pointer.
        unsafe {
            let pid = calls::clone3(&mut args, size_of::<CloneArgs>()).expect("a process");
            if pid == 0 {
                let own = calls::getpid();
                let written = (&raw const childs).read_volatile() == own;
                let set = thread_pointer() == VALUE;
                calls::exit_group(if written { 1 } else { 0 } + if set { 2 } else { 0 });
            }
            assert_eq!((&raw const parents).read_volatile(), pid);
            let mut info = Siginfo::default();
            let fd = (&raw const pidfd).read_volatile();
            assert_eq!(calls::waitid(WaitP::PIDFD.0, fd, &mut info, (W::EXITED | W::NOWAIT).bits(), null_mut()), Ok(0));
            assert_eq!((info.pid(), info.status()), (pid, 3));
            assert_eq!(exit_status(pid), Some(3));
            args.flags = CLONE::CSIGNAL;
            assert_eq!(calls::clone3(&mut args, size_of::<CloneArgs>()), Err(Errno::EINVAL));
            assert_eq!(calls::clone3(&mut args, CLONE_ARGS_SIZE::VER0.0 - 1), Err(Errno::EINVAL));
        }
    }

    /// It leaves no zombie.
    fn clone3_reaps() for (clone3) unless since(7, 1).or(emulated("qemu-user has none")) => {
        let mut args = CloneArgs::default();
        let mut pidfd = -1;
        args.flags = CLONE::AUTOREAP | CLONE::PIDFD;
        args.pidfd = &raw mut pidfd as u64;
        // SAFETY: no other thread.
        unsafe {
            let pid = calls::clone3(&mut args, size_of::<CloneArgs>()).expect("a process");
            if pid == 0 {
                calls::exit_group(0);
            }
            // The descriptor tells when it ended.
            assert!(sys::readable((&raw const pidfd).read_volatile(), 60));
            let any = (W::EXITED | W::ALL).bits();
            assert_eq!(calls::waitid(WaitP::PID.0, pid, null_mut(), any, null_mut()), Err(Errno::ECHILD));
        }
    }

    /// Out of one namespace of names, and back into it.
    fn namespaces() for (unshare, setns, sethostname, setdomainname) unless root_only() => {
        let (mut old, mut new, mut name) = ([0; 64], [0; 64], [0; 128]);
        let mut before = [0; 128];
        let before = hostname(&mut before);
        // SAFETY: the names are C strings, the namespace is ours.
        unsafe {
            let fd = calls::openat(CWD, c"/proc/self/ns/uts".as_ptr(), 0, 0).expect("a namespace");
            let old = link(c"/proc/thread-self/ns/uts", &mut old);
            assert_eq!(calls::unshare(CLONE::NEWUTS.bits() as ulong), Ok(0));
            assert_ne!(link(c"/proc/thread-self/ns/uts", &mut new), old);
            assert_eq!(calls::sethostname(c"called-so".as_ptr(), 9), Ok(0));
            assert_eq!(hostname(&mut name), b"called-so");
            assert_eq!(calls::sethostname(c"called-so".as_ptr(), 6), Ok(0));
            assert_eq!(hostname(&mut name), b"called");
            assert_eq!(calls::setdomainname(c"a.domain".as_ptr(), 8), Ok(0));
            let told = read_file(c"/proc/sys/kernel/domainname", &mut name).expect("/proc");
            assert_eq!(told.trim_ascii_end(), b"a.domain");
            assert_eq!(calls::sethostname(name.as_ptr().cast(), 65), Err(Errno::EINVAL));
            assert_eq!(calls::setdomainname(name.as_ptr().cast(), -1), Err(Errno::EINVAL));
            // It is no mount namespace.
            assert_eq!(calls::setns(fd, CLONE::NEWNS.bits() as int), Err(Errno::EINVAL));
            assert_eq!(calls::setns(fd, CLONE::NEWUTS.bits() as int), Ok(0));
            assert_eq!(link(c"/proc/thread-self/ns/uts", &mut new), old);
            assert_eq!(hostname(&mut name), before);
        }
    }

    /// Bound to each of its processors in turn, a thread is told that one.
    fn processors() for (sched_setaffinity, sched_getaffinity, sched_yield, getcpu) {
        let mut mask = [0 as ulong; 128];
        const SIZE: uint = size_of::<[ulong; 128]>() as uint;
        // SAFETY: the masks are ours; where this process runs is, too.
        unsafe {
            let len = calls::sched_getaffinity(0, SIZE, mask.as_mut_ptr()).expect("a mask");
            assert!(len > 0 && len as usize % size_of::<ulong>() == 0);
            let has = |number: usize| mask[number / ulong::BITS as usize] >> (number % ulong::BITS as usize) & 1 == 1;
            let mut seen = 0;
            for number in (0..128 * ulong::BITS as usize).filter(|number| has(*number)).take(8) {
                let mut one = [0 as ulong; 128];
                one[number / ulong::BITS as usize] = 1 << (number % ulong::BITS as usize);
                assert_eq!(calls::sched_setaffinity(0, SIZE, one.as_ptr()), Ok(0));
                assert_eq!(calls::sched_yield(), Ok(0));
                let (mut cpu, mut node) = (uint::MAX, uint::MAX);
                assert_eq!(calls::getcpu(&mut cpu, &mut node, null_mut()), Ok(0));
                assert_eq!(cpu as usize, number);
                assert!(node < 1024);
                let mut buffer = [0; 4096];
                let told = proc_line(c"/proc/thread-self/status", "Cpus_allowed_list:", &mut buffer);
                assert_eq!(told.parse(), Ok(number));
                let mut back = [0 as ulong; 128];
                assert_eq!(calls::sched_getaffinity(0, SIZE, back.as_mut_ptr()), Ok(len));
                assert_eq!(back, one);
                seen += 1;
            }
            assert!(seen > 0);
            assert_eq!(calls::sched_setaffinity(0, SIZE, [0 as ulong; 128].as_ptr()), Err(Errno::EINVAL));
        }
    }

    fn policies() for (sched_setscheduler, sched_getscheduler) {
        let none = SchedParam { priority: 0 };
        // SAFETY: how this process runs is ours.
        unsafe {
            assert_eq!(policy(), (SCHED::NORMAL, 0));
            let batch = SCHED::BATCH.0 | SCHED::RESET_ON_FORK.0;
            assert_eq!(calls::sched_setscheduler(0, batch, &none), Ok(0));
            assert_eq!((policy(), calls::sched_getscheduler(0)), ((SCHED::BATCH, 0), Ok(batch)));
            assert_eq!(calls::sched_setscheduler(0, SCHED::FIFO.0, &none), Err(Errno::EINVAL));
            assert_eq!(calls::sched_setscheduler(0, 99, &none), Err(Errno::EINVAL));
            assert_eq!(calls::sched_setscheduler(0, SCHED::IDLE.0 | SCHED::RESET_ON_FORK.0, &none), Ok(0));
            assert_eq!(policy(), (SCHED::IDLE, 0));
        }
    }

    fn priorities() for (sched_setscheduler, sched_setparam, sched_getparam, sched_getscheduler) unless root_only() => {
        let mut param = SchedParam { priority: 7 };
        // SAFETY: how this process runs is ours, and it runs for a short time.
        unsafe {
            assert_eq!(calls::sched_setscheduler(0, SCHED::FIFO.0, &param), Ok(0));
            assert_eq!((policy(), calls::sched_getscheduler(0)), ((SCHED::FIFO, 7), Ok(SCHED::FIFO.0)));
            param.priority = 9;
            assert_eq!(calls::sched_setparam(0, &param), Ok(0));
            assert_eq!(policy(), (SCHED::FIFO, 9));
            param.priority = -1;
            assert_eq!(calls::sched_getparam(calls::gettid(), &mut param), Ok(0));
            assert_eq!(param.priority, 9);
            param.priority = 100;
            assert_eq!(calls::sched_setparam(0, &param), Err(Errno::EINVAL));
        }
    }

    fn bounds() for (sched_get_priority_max, sched_get_priority_min) {
        // SAFETY: the calls only tell numbers.
        let bounds = |SCHED(policy)| unsafe {
            (calls::sched_get_priority_min(policy), calls::sched_get_priority_max(policy))
        };
        assert_eq!((bounds(SCHED::FIFO), bounds(SCHED::RR)), ((Ok(1), Ok(99)), (Ok(1), Ok(99))));
        assert_eq!((bounds(SCHED::NORMAL), bounds(SCHED::IDLE)), ((Ok(0), Ok(0)), (Ok(0), Ok(0))));
        assert_eq!(bounds(SCHED(99)), (Err(Errno::EINVAL), Err(Errno::EINVAL)));
    }

    /// A turn is as long as the system says; who does not take turns has none.
    fn turns() if sched_rr_get_interval for (sched_rr_get_interval) unless root_only() => {
        let mut turn = OldTimespec { sec: -1, nsec: -1 };
        ask_turns(&mut || {
            // SAFETY: the time is ours.
            unsafe { calls::sched_rr_get_interval(0, &mut turn) }.expect("a turn");
            (turn.sec as i64, turn.nsec as i64)
        });
    }

    fn turns_in_64_bits() if sched_rr_get_interval_time64 for (sched_rr_get_interval_time64) unless root_only() => {
        let mut turn = Timespec { sec: -1, nsec: -1 };
        ask_turns(&mut || {
            // SAFETY: the time is ours.
            unsafe { calls::sched_rr_get_interval_time64(0, &mut turn) }.expect("a turn");
            (turn.sec, turn.nsec)
        });
    }

    fn attributes() for (sched_setattr, sched_getattr) {
        let mut attr = SchedAttr::default();
        attr.size = size_of::<SchedAttr>() as u32;
        attr.policy = SCHED::BATCH.0 as u32;
        attr.flags = SCHED_FLAG::RESET_ON_FORK;
        attr.nice = 11;
        // SAFETY: the struct is ours, and how this process runs is, too.
        unsafe {
            assert_eq!(calls::sched_setattr(0, &mut attr, 0), Ok(0));
            assert_eq!((policy(), stat(19)), ((SCHED::BATCH, 0), 11));
            let mut told = SchedAttr::default();
            assert_eq!(calls::sched_getattr(0, &mut told, size_of::<SchedAttr>() as uint, 0), Ok(0));
            assert_eq!((told.size, told.policy, told.nice, told.flags), (attr.size, attr.policy, 11, attr.flags));
            assert_eq!(calls::sched_setattr(0, &mut attr, 1), Err(Errno::EINVAL));
            assert_eq!(calls::sched_getattr(0, &mut told, SCHED_ATTR_SIZE::VER0.0 - 1, 0), Err(Errno::EINVAL));
        }
    }

    /// A deadline of 10 ms in every second.
    fn deadlines() for (sched_setattr, sched_getattr) unless root_only().or(emulated("the emulator's threads would miss it")) => {
        let mut attr = SchedAttr::default();
        attr.size = size_of::<SchedAttr>() as u32;
        attr.policy = SCHED::DEADLINE.0 as u32;
        (attr.runtime, attr.deadline, attr.period) = (10_000_000, 100_000_000, 1_000_000_000);
        // SAFETY: the struct is ours, and how this process runs is, too.
        unsafe {
            assert_eq!(calls::sched_setattr(0, &mut attr, 0), Ok(0));
            assert_eq!(policy().0, SCHED::DEADLINE);
            let mut told = SchedAttr::default();
            assert_eq!(calls::sched_getattr(0, &mut told, size_of::<SchedAttr>() as uint, 0), Ok(0));
            assert_eq!((told.runtime, told.deadline, told.period), (attr.runtime, attr.deadline, attr.period));
            attr.runtime = 2_000_000_000;
            assert_eq!(calls::sched_setattr(0, &mut attr, 0), Err(Errno::EINVAL));
        }
    }
}

/// Asks for the length of a turn under two policies.
fn ask_turns(ask: &mut dyn FnMut() -> (i64, i64)) {
    let mut buffer = [0; 64];
    let told = str(read_file(c"/proc/sys/kernel/sched_rr_timeslice_ms", &mut buffer).expect("/proc")).trim();
    let told: i64 = told.parse().expect("a number");
    let param = SchedParam { priority: 1 };
    // SAFETY: how this process runs is ours.
    unsafe { calls::sched_setscheduler(0, SCHED::RR.0, &param) }.expect("a policy");
    let (sec, nsec) = ask();
    // Within a tick.
    assert!((sec * 1000 + nsec / 1_000_000 - told).abs() <= 10, "{sec} {nsec} {told}");
    // SAFETY: as above.
    unsafe { calls::sched_setscheduler(0, SCHED::FIFO.0, &param) }.expect("a policy");
    assert_eq!(ask(), (0, 0));
}

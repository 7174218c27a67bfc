//! What a process may use and did use, what it takes the kernel for, and what else it can be told about itself.
#![allow(clippy::unnecessary_cast)] // words have 32 bits on some machines

use crate::common::*;
use crate::harness::{Ended, emulated, in_child, read_file, root_only, since, str, sys};
use crate::ids::caps;
use crate::proc::{borrow, end_of, exit_status, stat};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::{null, null_mut};

/// A limit as /proc tells it: what holds, and how far it may be raised.
fn limit(label: &str) -> (u64, u64) {
    let mut buffer = [0; 4096];
    let mut words = proc_line(c"/proc/self/limits", label, &mut buffer).split_whitespace();
    let mut number = || match words.next() {
        Some("unlimited") => u64::MAX,
        word => word.and_then(|word| word.parse().ok()).expect("a number"),
    };
    (number(), number())
}

/// A number in a line of a file, behind its label.
fn number(path: &CStr, label: &str) -> u64 {
    let mut buffer = [0; 4096];
    let line = proc_line(path, label, &mut buffer);
    line.split_whitespace().next().and_then(|word| word.parse().ok()).expect("a number")
}

/// `prctl` with numbers.
fn prctl(option: PR, arguments: [ulong; 4]) -> Result<int> {
    let [a, b, c, d] = arguments;
    // SAFETY: the process is the test's own, and addresses among the numbers are good.
    unsafe { calls::prctl(option.0, a, b, c, d) }
}

#[allow(dead_code)] // some machines have the newest calls alone
const OPEN: &str = "Max open files";
const CORE: &str = "Max core file size";

tests! {
    group;

    fn setrlimit() if setrlimit for (setrlimit) {
        let new = OldRlimit { cur: 100, max: 200 };
        // SAFETY: the limit is this process's own.
        unsafe {
            assert_eq!(calls::setrlimit(RLIMIT::NOFILE.0, &new), Ok(0));
            assert_eq!(limit(OPEN), (100, 200));
            assert_eq!(calls::setrlimit(RLIMIT::NOFILE.0, &OldRlimit { cur: 300, max: 200 }), Err(Errno::EINVAL));
            assert_eq!(calls::setrlimit(RLIM::NLIMITS.0 as uint, &new), Err(Errno::EINVAL));
        }
    }

    fn getrlimit() if getrlimit for (getrlimit) {
        let (mut old, limits) = (OldRlimit::default(), Rlimit { cur: 100, max: 200 });
        // SAFETY: the limits are this process's own.
        unsafe {
            calls::prlimit64(0, RLIMIT::NOFILE.0, &limits, null_mut()).expect("a limit");
            assert_eq!(calls::getrlimit(RLIMIT::NOFILE.0, &mut old), Ok(0));
            assert_eq!((old.cur, old.max), (100, 200));
            assert_eq!(calls::getrlimit(99, &mut old), Err(Errno::EINVAL));
        }
    }

    /// The old call cuts what is larger to 31 bits, this one to 32.
    fn ugetrlimit() if ugetrlimit for (ugetrlimit) unless emulated("qemu-user takes more than 31 bits for no limit") => {
        let (mut old, limits) = (OldRlimit::default(), Rlimit { cur: 0x8000_0001, max: 0x8000_0002 });
        // SAFETY: the limits are this process's own.
        unsafe {
            calls::prlimit64(0, RLIMIT::CORE.0, &limits, null_mut()).expect("a limit");
            assert_eq!(calls::ugetrlimit(RLIMIT::CORE.0, &mut old), Ok(0));
            assert_eq!((old.cur as u64, old.max as u64), (0x8000_0001, 0x8000_0002));
            // arm has only this one.
            barelinux::with_call! { getrlimit =>
                calls::getrlimit(RLIMIT::CORE.0, &mut old).expect("a limit");
                assert_eq!((old.cur, old.max), (0x7fff_ffff, 0x7fff_ffff));
            }
        }
    }

    /// Of this process and of another one, with 64 bits on every machine.
    fn prlimit64() for (prlimit64) {
        let mut old = Rlimit::default();
        let was = limit(CORE);
        let new = Rlimit { cur: 0x1_2345_6000, max: 0x2_3456_7000 };
        // SAFETY: the limits are this process's own.
        unsafe {
            assert_eq!(calls::prlimit64(0, RLIMIT::CORE.0, &new, &mut old), Ok(0));
            assert_eq!((old.cur, old.max), was);
            // A kernel of 32 bits has no room for it.
            const NONE: u64 = RLIM64::INFINITY.0;
            let cut = cfg!(target_pointer_width = "32") && limit(CORE) == (NONE, NONE);
            let new = if cut { Rlimit { cur: NONE, max: NONE } } else { new };
            assert_eq!(limit(CORE), (new.cur, new.max));
            let own = calls::getpid();
            let ended = in_child(|| {
                let newer = Rlimit { cur: 4096, max: 8192 };
                assert_eq!(calls::prlimit64(own, RLIMIT::CORE.0, &newer, &mut old), Ok(0));
                assert_eq!(old, new);
                assert_eq!(limit(CORE), (new.cur, new.max));
            });
            assert_eq!((ended, limit(CORE)), (Ended::Exited(0), (4096, 8192)));
            assert_eq!(calls::prlimit64(0, RLIMIT::CORE.0, null(), &mut old), Ok(0));
            assert_eq!((old.cur, old.max), (4096, 8192));
            assert_eq!(calls::prlimit64(0, 99, null(), &mut old), Err(Errno::EINVAL));
        }
    }

    /// Memory that is touched for the first time costs page faults.
    fn getrusage() for (getrusage) {
        let (mut before, mut after) = (Rusage::default(), Rusage::default());
        // SAFETY: the structs are ours.
        unsafe {
            assert_eq!(calls::getrusage(RUSAGE::THREAD.0, &mut before), Ok(0));
            // Larger than what a page may be; each of 4 is touched.
            let step = 1 << 16;
            let memory = sys::memory(8 * step);
            let flags = 15; // MADV_NOHUGEPAGE
            let _ = calls::madvise(memory.as_mut_ptr().cast(), memory.len(), flags);
            for place in (0..memory.len()).step_by(step) {
                memory[place] = 1;
            }
            assert_eq!(calls::getrusage(RUSAGE::SELF.0, &mut after), Ok(0));
            assert!(after.minflt - before.minflt >= 8, "{before:?} {after:?}");
            let told = stat(10);
            assert_eq!(calls::getrusage(RUSAGE::THREAD.0, &mut after), Ok(0));
            // The emulator has page faults of its own.
            assert!((0..=20).contains(&(after.minflt as i64 - told)) || emulated("").is_some(), "{after:?} {told}");
            // Children count when they were waited for.
            assert_eq!(calls::getrusage(RUSAGE::CHILDREN.0, &mut before), Ok(0));
            assert_eq!(in_child(|| ()), Ended::Exited(0));
            assert_eq!(calls::getrusage(RUSAGE::CHILDREN.0, &mut after), Ok(0));
            assert!(after.minflt > before.minflt);
            assert_eq!(calls::getrusage(77, &mut after), Err(Errno::EINVAL));
        }
    }

    fn setpriority() for (getpriority, setpriority) {
        const NICE: usize = 19;
        let process = PRIO::PROCESS.0;
        // SAFETY: how this process runs is ours.
        unsafe {
            assert_eq!(calls::setpriority(process, 0, 5), Ok(0));
            assert_eq!((stat(NICE), calls::getpriority(process, 0)), (5, Ok(15)));
            // The harness made it a group of its own.
            assert_eq!(calls::setpriority(PRIO::PGRP.0, 0, 30), Ok(0));
            assert_eq!((stat(NICE), calls::getpriority(PRIO::PGRP.0, calls::getpid())), (19, Ok(1)));
            assert_eq!(calls::setpriority(77, 0, 0), Err(Errno::EINVAL));
            assert_eq!(calls::getpriority(77, 0), Err(Errno::EINVAL));
        }
    }

    fn nice() if nice for (nice) unless emulated("qemu-user answers as a C library does") => {
        let before = stat(19);
        // SAFETY: how this process runs is ours.
        unsafe {
            assert_eq!(calls::nice(3), Ok(0));
            assert_eq!(stat(19), before + 3);
            assert_eq!(calls::nice(100), Ok(0));
            assert_eq!(stat(19), 19);
        }
    }

    /// A tick is a hundredth of a second.
    fn times() for (times) {
        let (mut before, mut after) = (Tms::default(), Tms::default());
        // SAFETY: the structs are ours.
        unsafe {
            let (clock, start) = (sys::now(), calls::times(&mut before));
            let mut end = start;
            while after.utime + after.stime < before.utime + before.stime + 2 && sys::now() - clock < 10_000_000_000 {
                end = calls::times(&mut after);
            }
            let passed = (sys::now() - clock) / 10_000_000;
            assert!((end.wrapping_sub(start) as i64 - passed).abs() <= 5, "{start} {end} {passed}");
            assert!(after.utime + after.stime > before.utime + before.stime);
            assert!((stat(14) + stat(15) - (after.utime + after.stime) as i64).abs() <= 2);
            assert!(calls::times(null_mut()).wrapping_sub(end) < 1000);
        }
    }

    fn sysinfo() for (sysinfo) {
        let mut info = Sysinfo::default();
        // SAFETY: the struct is ours.
        assert_eq!(unsafe { calls::sysinfo(&mut info) }, Ok(0));
        let mut buffer = [0; 4096];
        let uptime = str(read_file(c"/proc/uptime", &mut buffer).expect("/proc")).split('.').next();
        let uptime: i64 = uptime.and_then(|seconds| seconds.parse().ok()).expect("a number");
        assert!((uptime - info.uptime as i64).abs() <= 1, "{uptime} {info:?}");
        // A 32-bit emulator cuts what a larger machine has, each number by itself, so that none fits another.
        if emulated("").is_none() {
            assert!(info.freeram <= info.totalram);
            let unit = info.mem_unit as u64;
            assert_eq!(info.totalram as u64 * unit / 1024, number(c"/proc/meminfo", "MemTotal:"));
            assert_eq!(info.totalswap as u64 * unit / 1024, number(c"/proc/meminfo", "SwapTotal:"));
        }
        assert!(info.procs > 0);
        let load = str(read_file(c"/proc/loadavg", &mut buffer).expect("/proc")).split('.').next();
        let load: u64 = load.and_then(|whole| whole.parse().ok()).expect("a number");
        assert!((info.loads[0] as u64 >> SI_LOAD::SHIFT.0).abs_diff(load) <= 1, "{load} {info:?}");
    }

    fn personality() for (personality) {
        const ASK: uint = 0xffff_ffff;
        let told = || {
            let mut buffer = [0; 64];
            let text = str(read_file(c"/proc/self/personality", &mut buffer).expect("/proc"));
            uint::from_str_radix(text.trim(), 16).expect("hexadecimal digits")
        };
        let new = PERSONALITY::ADDR_NO_RANDOMIZE | PERSONALITY::STICKY_TIMEOUTS;
        // SAFETY: the personality is this process's own.
        unsafe {
            let old = calls::personality(ASK).expect("a personality");
            assert_eq!(old, told());
            assert_eq!(calls::personality(old | new.bits()), Ok(old));
            assert_eq!(told(), old | new.bits());
            assert_eq!(calls::personality(ASK), Ok(told()));
            // Another kernel, to look at.
            assert_eq!(calls::personality(PERSONALITY::UNAME26.bits()), Ok(old | new.bits()));
            let mut name = Utsname { sysname: [0; 65], nodename: [0; 65], release: [0; 65], version: [0; 65], machine: [0; 65], domainname: [0; 65] };
            calls::uname(&mut name).expect("names");
            assert!(CStr::from_ptr(name.release.as_ptr()).to_bytes().starts_with(b"2.6.") || emulated("").is_some());
        }
    }

    fn names() for (uname) {
        let mut name = core::mem::MaybeUninit::<Utsname>::zeroed();
        // SAFETY: the struct is ours, and made of bytes.
        let name = unsafe {
            calls::uname(name.as_mut_ptr()).expect("uname");
            name.assume_init()
        };
        let mut buffer = [0; 256];
        let mut told = |path| {
            let len = read_file(path, &mut buffer).expect("/proc").trim_ascii().len();
            let mut copy = [0; 256];
            copy[..len].copy_from_slice(&buffer[..len]);
            (copy, len)
        };
        let mut same = |field: &[core::ffi::c_char; 65], path| {
            let (text, len) = told(path);
            // SAFETY: the kernel ends each with a NUL.
            assert_eq!(unsafe { CStr::from_ptr(field.as_ptr()) }.to_bytes(), &text[..len]);
        };
        same(&name.sysname, c"/proc/sys/kernel/ostype");
        same(&name.nodename, c"/proc/sys/kernel/hostname");
        same(&name.release, c"/proc/sys/kernel/osrelease");
        same(&name.version, c"/proc/sys/kernel/version");
        same(&name.domainname, c"/proc/sys/kernel/domainname");
    }

    fn random_bytes_differ() for (getrandom) {
        let mut two = [[0u8; 32]; 2];
        for (bytes, flags) in two.iter_mut().zip([GRND::empty(), GRND::NONBLOCK | GRND::RANDOM]) {
            // SAFETY: the bytes are ours to write.
            assert_eq!(unsafe { calls::getrandom(bytes.as_mut_ptr().cast(), 32, flags.bits()) }, Ok(32));
        }
        assert_ne!(two[0], two[1]);
        assert_ne!(two[0], [0; 32]);
        let both = (GRND::RANDOM | GRND::INSECURE).bits();
        // SAFETY: the bytes are ours to write.
        assert_eq!(unsafe { calls::getrandom(two.as_mut_ptr().cast(), 32, both) }, Err(Errno::EINVAL));
    }

    /// Signals 1 to 32, as a number.
    fn old_signal_mask() if ssetmask for (sgetmask, ssetmask)
        unless crate::harness::foreign_big("qemu-user swaps the bytes of the old mask") => {
        let told = || {
            let mut buffer = [0; 4096];
            u64::from_str_radix(proc_line(c"/proc/self/status", "SigBlk:", &mut buffer), 16).expect("hexadecimal digits")
        };
        // SAFETY: the mask is this thread's own.
        unsafe {
            let old = calls::sgetmask();
            assert_eq!(old as u64 & 0xffff_ffff, told() & 0xffff_ffff);
            let new = 1 << (SIG::USR1.0 - 1) | 1 << (SIG::HUP.0 - 1);
            assert_eq!(calls::ssetmask(new), old as int);
            assert_eq!(told(), new as u64);
            assert_eq!(calls::sgetmask(), new as long);
        }
    }

    fn a_process_names_itself() for (prctl) unless emulated("the emulator's own name is what shows there") => {
        let name = c"so named".as_ptr().expose_provenance() as ulong;
        assert_eq!(prctl(PR::SET_NAME, [name, 0, 0, 0]), Ok(0));
        assert_eq!(read_file(c"/proc/self/comm", &mut [0; 64]).unwrap(), b"so named\n");
        let mut back = [0xffu8; 16];
        assert_eq!(prctl(PR::GET_NAME, [back.as_mut_ptr().expose_provenance() as ulong, 0, 0, 0]), Ok(0));
        assert_eq!(&back, b"so named\0\0\0\0\0\0\0\0");
    }

    fn no_new_privileges() for (prctl) {
        assert_eq!(number(c"/proc/self/status", "NoNewPrivs:"), 0);
        assert_eq!(prctl(PR::GET_NO_NEW_PRIVS, [0; 4]), Ok(0));
        // The arguments without a use are looked at: each has its place.
        for place in 1..4 {
            let mut arguments = [1, 0, 0, 0];
            arguments[place] = 1;
            assert_eq!(prctl(PR::SET_NO_NEW_PRIVS, arguments), Err(Errno::EINVAL));
        }
        assert_eq!(prctl(PR::SET_NO_NEW_PRIVS, [1, 0, 0, 0]), Ok(0));
        assert_eq!(number(c"/proc/self/status", "NoNewPrivs:"), 1);
        assert_eq!(prctl(PR::GET_NO_NEW_PRIVS, [0; 4]), Ok(1));
    }

    fn sleeps_end_as_late_as_said() for (prctl) {
        assert_eq!(prctl(PR::SET_TIMERSLACK, [123_456, 0, 0, 0]), Ok(0));
        let mut buffer = [0; 64];
        assert_eq!(read_file(c"/proc/self/timerslack_ns", &mut buffer).unwrap(), b"123456\n");
        assert_eq!(prctl(PR::GET_TIMERSLACK, [0; 4]), Ok(123_456));
    }

    /// What is told of each capability is what /proc tells of all.
    fn bounding_and_ambient_capabilities() for (prctl) unless root_only() => {
        let bounding = || {
            (0..=CAP::LAST_CAP.0).filter(|cap| prctl(PR::CAPBSET_READ, [*cap as ulong, 0, 0, 0]) == Ok(1))
                .fold(0, |set, cap| set | 1u64 << cap)
        };
        let all = caps("CapBnd:");
        assert_eq!(bounding(), all);
        let last = all.ilog2();
        assert_eq!(prctl(PR::CAPBSET_DROP, [last as ulong, 0, 0, 0]), Ok(0));
        assert_eq!((caps("CapBnd:"), bounding()), (all & !(1 << last), all & !(1 << last)));
        assert_eq!(prctl(PR::CAPBSET_READ, [77, 0, 0, 0]), Err(Errno::EINVAL));

        // An ambient one has to be inheritable.
        let chown = CAP::CHOWN.0 as ulong;
        let ambient = |what: PR_CAP_AMBIENT, cap| prctl(PR::CAP_AMBIENT, [what.0 as ulong, cap, 0, 0]);
        assert_eq!(ambient(PR_CAP_AMBIENT::RAISE, chown), Err(Errno::EPERM));
        let mut header = CapUserHeader { version: LINUX_CAPABILITY_VERSION::_3, pid: 0 };
        let mut data = [CapUserData::default(); 2];
        // SAFETY: the structs are ours, and so are the thread's rights.
        unsafe {
            calls::capget(&mut header, data.as_mut_ptr()).expect("capabilities");
            data[0].inheritable |= 1 << chown;
            calls::capset(&mut header, data.as_ptr()).expect("capabilities");
        }
        assert_eq!(ambient(PR_CAP_AMBIENT::RAISE, chown), Ok(0));
        assert_eq!((caps("CapAmb:"), ambient(PR_CAP_AMBIENT::IS_SET, chown)), (1 << chown, Ok(1)));
        assert_eq!(ambient(PR_CAP_AMBIENT::CLEAR_ALL, 0), Ok(0));
        assert_eq!(caps("CapAmb:"), 0);
    }

    /// Whoever loses its parent gets this process.
    fn orphans_come_here() for (prctl) unless emulated("qemu-user does not pass it on") => {
        let mut is = -1;
        assert_eq!(prctl(PR::SET_CHILD_SUBREAPER, [1, 0, 0, 0]), Ok(0));
        assert_eq!(prctl(PR::GET_CHILD_SUBREAPER, [(&raw mut is).expose_provenance() as ulong, 0, 0, 0]), Ok(0));
        assert_eq!(is, 1);
        extern "C" fn leave_an_orphan() {
            // SAFETY: no other thread; both processes end here.
            unsafe {
                let pid = calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0);
                calls::exit_group(if pid == Ok(0) { 7 } else { 42 })
            }
        }
        let child = borrow(leave_an_orphan).expect("a process");
        assert_eq!(exit_status(child), Some(42));
        let orphan = end_of(WaitP::ALL, 0);
        assert!(orphan.pid() != child && orphan.status() == 7);
    }

    /// The signal comes when the parent ends.
    fn a_parents_end() for (prctl) {
        let mut signal = -1;
        let address = (&raw mut signal).expose_provenance() as ulong;
        assert_eq!(prctl(PR::SET_PDEATHSIG, [SIG::USR2.0 as ulong, 0, 0, 0]), Ok(0));
        assert_eq!(prctl(PR::GET_PDEATHSIG, [address, 0, 0, 0]), Ok(0));
        assert_eq!(signal, SIG::USR2.0);
        assert_eq!(prctl(PR::SET_PDEATHSIG, [77, 0, 0, 0]), Err(Errno::EINVAL));
    }

    /// Memory that /proc shows under a name.
    fn named_memory() for (prctl) unless since(5, 17).or(emulated("qemu-user does not pass it on")) => {
        let memory = sys::memory(65536);
        let name = c"our own".as_ptr().expose_provenance() as ulong;
        let start = memory.as_mut_ptr().expose_provenance() as ulong;
        let set = prctl(PR::SET_VMA, [PR_SET_VMA::ANON_NAME.0 as ulong, start, 65536, name]);
        // A kernel may be built without names.
        if set == Err(Errno::EINVAL) {
            return;
        }
        assert_eq!(set, Ok(0));
        let mut buffer = [0; 16384];
        let maps = str(read_file(c"/proc/self/maps", &mut buffer).expect("/proc"));
        assert!(maps.lines().any(|line| line.ends_with("[anon:our own]")), "{maps}");
    }

    /// Memory that could be written does not become executable.
    fn no_new_code() for (prctl) unless since(6, 3).or(emulated("qemu-user does not pass it on")) => {
        let memory = sys::memory(65536);
        let bits = PR_MDWE::REFUSE_EXEC_GAIN;
        assert_eq!(prctl(PR::GET_MDWE, [0; 4]), Ok(0));
        assert_eq!(prctl(PR::SET_MDWE, [bits.bits(), 0, 0, 0]), Ok(0));
        assert_eq!(prctl(PR::GET_MDWE, [0; 4]), Ok(bits.bits() as int));
        let code = PROT::READ | PROT::EXEC;
        // SAFETY: nothing uses the memory.
        let answer = unsafe { calls::mprotect(memory.as_mut_ptr().cast(), 65536, code.bits() as _) };
        assert_eq!(answer, Err(Errno::EACCES));
        // It is for good.
        assert_eq!(prctl(PR::SET_MDWE, [0; 4]), Err(Errno::EPERM));
    }

    /// The counter is not to be read any more.
    fn no_time_stamps() if arch_prctl for (prctl) {
        let ended = in_child(|| {
            assert_eq!(prctl(PR::SET_TSC, [PR_TSC::SIGSEGV.0 as ulong, 0, 0, 0]), Ok(0));
            // SAFETY: it reads a register, or is the end.
            unsafe { core::arch::asm!("rdtsc", out("eax") _, out("edx") _) }
        });
        assert_eq!(ended, Ended::Signaled(SIG::SEGV));
    }

    fn secure_bits() for (prctl) unless root_only().or(emulated("qemu-user does not pass it on")) => {
        let bits = SECBIT::KEEP_CAPS | SECBIT::NO_SETUID_FIXUP;
        assert_eq!(prctl(PR::SET_SECUREBITS, [bits.bits() as ulong, 0, 0, 0]), Ok(0));
        assert_eq!(prctl(PR::GET_SECUREBITS, [0; 4]), Ok(bits.bits() as int));
        assert_eq!(prctl(PR::GET_KEEPCAPS, [0; 4]), Ok(1));
        // A new user, and the same rights.
        let before = caps("CapEff:");
        // SAFETY: the process is ours.
        barelinux::with_call! { setuid32 =>
            unsafe { calls::setuid32(60_001) }.expect("a user");
        }
        barelinux::with_call! { setuid32 => {} else {
            unsafe { calls::setuid(60_001) }.expect("a user");
        } }
        assert_eq!(caps("CapEff:"), before);
    }
}

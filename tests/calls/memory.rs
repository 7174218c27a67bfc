//! Memory: mappings, what is kept of them, and where it comes from.

use crate::common::*;
use crate::harness::{Ended, Pipe, emulated, in_child, read_file, since, start, str, sys};
use barelinux::task::{Answer, Arg, Words};
use barelinux::{Errno, calls, nr, types::*};
use core::ptr::{null, null_mut};

/// To be read and written.
const RW: PROT = PROT::READ.union(PROT::WRITE);
/// Nobody else's.
const FRESH: MAP = MAP::PRIVATE.union(MAP::ANONYMOUS);

/// The size of a page.
fn page() -> usize {
    start().page_size().expect("a page's size")
}

/// Fresh pages.
fn pages(count: usize) -> *mut u8 {
    // SAFETY: a mapping at a place of the kernel's choice is nobody else's.
    unsafe { sys::mmap(0, count * page(), RW, FRESH, -1, 0) }.expect("memory")
}

/// A mapping of the first pages of a file.
fn shared(fd: int, count: usize) -> *mut u8 {
    // SAFETY: as above.
    unsafe { sys::mmap(0, count * page(), RW, MAP::SHARED, fd, 0) }.expect("a mapping")
}

/// A memory file in which the first byte of each page is its number.
fn numbered_pages(count: usize) -> int {
    let fd = file();
    sys::truncate(fd, (count * page()) as i64).expect("ftruncate");
    for number in 0..count {
        // SAFETY: the byte is ours.
        unsafe { calls::pwrite64(fd, [number as u8].as_ptr().cast(), 1, (number * page()) as i64) }.expect("a write");
    }
    fd
}

/// Can it be read? The kernel says so, where a try of our own would end the program.
fn readable(at: *const u8) -> bool {
    let pipe = Pipe::new(O::CLOEXEC);
    // SAFETY: the kernel checks the address.
    let answer = unsafe { calls::write(pipe.to, at.cast(), 1) };
    // SAFETY: the descriptors are ours.
    let _ = unsafe { (calls::close(pipe.from), calls::close(pipe.to)) };
    assert!(matches!(answer, Ok(1) | Err(Errno::EFAULT)), "{answer:?}");
    answer.is_ok()
}

/// Writes a byte in a process of its own: how does that end?
fn write_in_child(at: *mut u8) -> Ended {
    // SAFETY: a fault ends that process alone.
    in_child(|| unsafe { at.write_volatile(1) })
}

/// All of a file in /proc that is longer than one read gives.
fn whole<'a>(path: &core::ffi::CStr, buffer: &'a mut [u8]) -> &'a str {
    // SAFETY: the path is a C string, the buffer is ours.
    unsafe {
        let fd = calls::openat(CWD, path.as_ptr(), O::RDONLY.bits(), 0).expect("a file");
        let mut len = 0;
        while let more @ 1.. = calls::read(fd, buffer[len..].as_mut_ptr().cast(), buffer.len() - len).expect("a read") {
            len += more as usize;
        }
        let _ = calls::close(fd);
        str(&buffer[..len])
    }
}

/// What /proc says of the mapping at an address: `r--p`, of a line such as `7f00-7f10 r--p 00000000 …`.
fn permissions(at: *const u8) -> [u8; 4] {
    let mut buffer = [0; 32768];
    for line in whole(c"/proc/self/maps", &mut buffer).lines() {
        let (range, rest) = line.split_once(' ').expect("two words");
        let (from, to) = range.split_once('-').expect("a range");
        let number = |digits| usize::from_str_radix(digits, 16).expect("a number");
        if (number(from)..number(to)).contains(&at.addr()) {
            return rest.as_bytes()[..4].try_into().expect("four letters");
        }
    }
    *b"none"
}

/// How many kilobytes /proc says are locked.
fn locked() -> usize {
    let mut buffer = [0; 4096];
    let line = proc_line(c"/proc/self/status", "VmLck:", &mut buffer);
    line.split(' ').next().and_then(|number| number.parse().ok()).expect("a number")
}

/// Which of the first two pages are in memory.
fn resident(at: *mut u8) -> [bool; 2] {
    let mut there = [0; 2];
    // SAFETY: the bytes are ours.
    unsafe { calls::mincore(at.cast(), 2 * page(), there.as_mut_ptr()) }.expect("mincore");
    there.map(|page| page & 1 == 1)
}

/// A descriptor of a process.
fn pidfd(pid: pid_t) -> int {
    let mut words = Words::new();
    (pid, 0u32).0.here(&mut words);
    0u32.here(&mut words);
    // SAFETY: it makes a descriptor.
    Result::<int>::answer(unsafe { words.call(nr::PIDFD_OPEN) }).expect("a descriptor of a process")
}

/// For a call that only a 64-bit kernel has, whatever the program is.
fn wide_kernel(reason: &'static str) -> Option<&'static str> {
    // SAFETY: the struct is ours, and zeros are empty names.
    let name = unsafe {
        let mut name: Utsname = core::mem::zeroed();
        calls::uname(&mut name).expect("a name");
        name
    };
    let machine = name.machine.map(|letter| letter.to_ne_bytes()[0]);
    if machine.windows(2).any(|two| two == b"64") || machine.starts_with(b"s390x") { None } else { Some(reason) }
}

/// For calls that a kernel has only for some architectures, with or without the hardware.
fn keys() -> Option<&'static str> {
    if cfg!(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "powerpc64")) {
        None
    } else {
        Some("Linux has no protection keys for this architecture")
    }
}

/// For a call that a kernel has only for three architectures, and if it was built so.
#[allow(dead_code)] // some machines lack the call
fn shadow_stacks() -> Option<&'static str> {
    if cfg!(target_arch = "x86_64") {
        let mut buffer = [0; 4096];
        let status = str(read_file(c"/proc/self/status", &mut buffer).expect("/proc"));
        let told = status.lines().any(|line| line.starts_with("x86_Thread_features:"));
        if told { since(6, 6) } else { Some("the kernel is built without shadow stacks") }
    } else if cfg!(target_arch = "aarch64") {
        since(6, 13)
    } else if cfg!(any(target_arch = "riscv64", target_arch = "riscv32")) {
        since(7, 0)
    } else {
        Some("Linux has none for this architecture")
    }
}

/// For a call that a kernel has only if it was built for several memory nodes; there is a file then.
fn numa() -> Option<&'static str> {
    if let Some(reason) = emulated("qemu-user has none of the calls for memory nodes") {
        return Some(reason);
    }
    let mut buffer = [0; 16];
    match read_file(c"/proc/self/numa_maps", &mut buffer) {
        Some(_) => None,
        None => Some("the kernel is built for one memory node"),
    }
}

/// What /proc/self/numa_maps says of the mapping that an address is in: its policy.
fn policy(at: *const u8) -> &'static str {
    let buffer = sys::memory(65536);
    let mut policy = "";
    for line in whole(c"/proc/self/numa_maps", buffer).lines() {
        let mut words = line.split(' ');
        // Only starts are told, in order.
        if words.next().and_then(|word| usize::from_str_radix(word, 16).ok()).expect("an address") <= at.addr() {
            policy = words.next().expect("a policy");
        }
    }
    policy
}

tests! {
    group;

    /// By address and length, or where the arguments stand in memory by their address.
    fn mmap() if mmap for (mmap) {
        let fd = numbered_pages(2);
        // SAFETY: a mapping at a place of the kernel's choice is nobody else's.
        unsafe {
            #[cfg(any(target_arch = "x86", target_arch = "s390x"))]
            let map = |len, prot: PROT, flags: MAP, fd: int, offset| calls::mmap(&MmapArgStruct {
                addr: 0, len: len as ulong, prot: prot.bits(), flags: flags.bits(), fd: fd as ulong, offset,
            });
            #[cfg(not(any(target_arch = "x86", target_arch = "s390x")))]
            let map = |len, prot: PROT, flags: MAP, fd, offset|
                calls::mmap(null_mut(), len, prot.bits(), flags.bits(), fd, offset);
            let second = map(page(), PROT::READ, MAP::SHARED, fd, page() as ulong).expect("a mapping").cast::<u8>();
            assert_eq!(*second, 1);
            assert_eq!(&permissions(second), b"r--s");
            let fresh = map(page(), RW, FRESH, -1, 0).expect("memory").cast::<u8>();
            assert_eq!((*fresh, &permissions(fresh)), (0, b"rw-p"));
            assert_eq!(map(page(), RW, FRESH, -1, 1), Err(Errno::EINVAL));
        }
    }

    /// In units of 4096 bytes.
    fn mmap2() if mmap2 for (mmap2) {
        let fd = numbered_pages(2);
        // SAFETY: a mapping at a place of the kernel's choice is nobody else's.
        unsafe {
            let units = (page() / 4096) as ulong;
            let second = calls::mmap2(null_mut(), page(), PROT::READ.bits(), MAP::SHARED.bits(), fd, units);
            let second = second.expect("a mapping").cast::<u8>();
            assert_eq!((*second, &permissions(second)), (1, b"r--s"));
        }
    }

    fn munmap() for (munmap) {
        let at = pages(3);
        // SAFETY: the memory is ours, and not used afterwards.
        unsafe { assert_eq!(calls::munmap(at.add(page()).cast(), page()), Ok(0)) };
        let [first, second, third] = [0, 1, 2].map(|number| readable(at.wrapping_add(number * page())));
        assert_eq!((first, second, third), (true, false, true));
    }

    fn mremap() for (mremap) {
        let at = pages(1);
        // SAFETY: the memory is ours, and only used where it is.
        unsafe {
            at.write(7);
            let grown = calls::mremap(at.cast(), page(), 4 * page(), MREMAP::MAYMOVE.bits(), null_mut());
            let grown = grown.expect("more memory").cast::<u8>();
            assert_eq!((*grown, *grown.add(4 * page() - 1)), (7, 0));
            assert_eq!(calls::mremap(grown.cast(), 4 * page(), page(), 0, null_mut()), Ok(grown.cast()));
            assert!(readable(grown) && !readable(grown.wrapping_add(page())));
            // To a place of our choice, which was something else before.
            let place = pages(1);
            let how = MREMAP::MAYMOVE | MREMAP::FIXED;
            assert_eq!(calls::mremap(grown.cast(), page(), page(), how.bits(), place.cast()), Ok(place.cast()));
            assert_eq!((*place, readable(grown)), (7, false));
        }
    }

    fn mremap_leaves_the_old_place() unless emulated("qemu-user does not know this flag").or(since(5, 7)) => {
        let at = pages(1);
        // SAFETY: the memory is ours.
        unsafe {
            at.write(7);
            let how = MREMAP::MAYMOVE | MREMAP::DONTUNMAP;
            let new = calls::mremap(at.cast(), page(), page(), how.bits(), null_mut()).expect("memory").cast::<u8>();
            assert_eq!((at.read_volatile(), *new), (0, 7));
        }
    }

    fn remap_file_pages() for (remap_file_pages) unless emulated("qemu-user lacks it") => {
        let at = shared(numbered_pages(3), 3);
        // SAFETY: the memory is ours.
        unsafe {
            assert_eq!(calls::remap_file_pages(at.cast(), page(), 0, 2, 0), Ok(0));
            let firsts = [0, 1, 2].map(|number| at.add(number * page()).read_volatile());
            assert_eq!(firsts, [2, 1, 2]);
        }
    }

    fn mprotect() for (mprotect) {
        let at = pages(2);
        // SAFETY: the memory is ours.
        unsafe { assert_eq!(calls::mprotect(at.cast(), page(), PROT::READ.bits()), Ok(0)) };
        assert_eq!(write_in_child(at), Ended::Signaled(SIG::SEGV));
        assert_eq!(write_in_child(at.wrapping_add(page())), Ended::Exited(0));
        assert_eq!(&permissions(at), b"r--p");
        // SAFETY: as above.
        unsafe { assert_eq!(calls::mprotect(at.cast(), page(), PROT::NONE.bits()), Ok(0)) };
        assert!(!readable(at));
    }

    /// Without a key, which works without the hardware for keys.
    fn pkey_mprotect() for (pkey_mprotect) unless emulated("qemu-user lacks it").or(keys()) => {
        let at = pages(1);
        // SAFETY: the memory is ours.
        unsafe {
            assert_eq!(calls::pkey_mprotect(at.cast(), page(), PROT::READ.bits(), -1), Ok(0));
            assert_eq!((&permissions(at), write_in_child(at)), (b"r--p", Ended::Signaled(SIG::SEGV)));
            assert_eq!(calls::pkey_mprotect(at.cast(), page(), RW.bits(), -1), Ok(0));
            assert_eq!(write_in_child(at), Ended::Exited(0));
            assert_eq!(calls::pkey_mprotect(at.cast(), page(), RW.bits(), 1000), Err(Errno::EINVAL));
        }
    }

    /// Where the processor has keys, they do what is asked. /proc/cpuinfo says whether it has.
    fn pkeys() for (pkey_alloc: "only some processors have protection keys", pkey_free: "as pkey_alloc")
        unless emulated("qemu-user lacks it").or(keys()) => {
        let mut buffer = [0; 8192];
        let has = str(read_file(c"/proc/cpuinfo", &mut buffer).expect("/proc"))
            .split_ascii_whitespace().any(|word| ["ospke", "poe"].contains(&word));
        let at = pages(1);
        // SAFETY: the memory is ours.
        unsafe {
            let key = calls::pkey_alloc(0, PKEY::DISABLE_WRITE.bits());
            if !has {
                // x86 finds a key, and then that it can't set it.
                let x86 = cfg!(any(target_arch = "x86", target_arch = "x86_64"));
                assert_eq!(key, Err(if x86 { Errno::EINVAL } else { Errno::ENOSPC }));
                assert_eq!(calls::pkey_free(1), Err(Errno::EINVAL));
                return;
            }
            let key = key.expect("a key");
            assert_eq!(calls::pkey_mprotect(at.cast(), page(), RW.bits(), key), Ok(0));
            assert_eq!((write_in_child(at), *at), (Ended::Signaled(SIG::SEGV), 0));
            assert_eq!(calls::pkey_mprotect(at.cast(), page(), RW.bits(), 0), Ok(0));
            assert_eq!(write_in_child(at), Ended::Exited(0));
            assert_eq!(calls::pkey_free(key), Ok(0));
            assert_eq!(calls::pkey_mprotect(at.cast(), page(), RW.bits(), key), Err(Errno::EINVAL));
        }
    }

    fn mseal() for (mseal) unless emulated("qemu-user lacks it").or(wide_kernel("only 64-bit kernels have it")).or(since(6, 10)) => {
        let at = pages(1);
        // SAFETY: the memory is ours.
        unsafe {
            assert_eq!(calls::mseal(at.cast(), page(), 0), Ok(0));
            at.write(1);
            assert_eq!(calls::mprotect(at.cast(), page(), PROT::READ.bits()), Err(Errno::EPERM));
            assert_eq!(calls::munmap(at.cast(), page()), Err(Errno::EPERM));
        }
        assert_eq!(&permissions(at), b"rw-p");
    }

    fn map_shadow_stack() if map_shadow_stack for (map_shadow_stack: "only some processors have shadow stacks")
        unless emulated("qemu-user lacks it").or(shadow_stacks()) => {
        let mut buffer = [0; 8192];
        let has = str(read_file(c"/proc/cpuinfo", &mut buffer).expect("/proc"))
            .split_ascii_whitespace().any(|word| ["user_shstk", "gcs"].contains(&word) || word.contains("zicfiss"));
        // SAFETY: a mapping at a place of the kernel's choice is nobody else's.
        let stack = unsafe { calls::map_shadow_stack(0, page() as ulong, SHADOW_STACK::SET_TOKEN.bits()) };
        if !has {
            assert_eq!(stack, Err(Errno::EOPNOTSUPP));
            return;
        }
        let stack = stack.expect("a stack").cast::<u8>();
        assert!(readable(stack));
        assert_eq!(write_in_child(stack), Ended::Signaled(SIG::SEGV));
        // SAFETY: as above.
        assert_eq!(unsafe { calls::map_shadow_stack(0, page() as ulong, !0) }, Err(Errno::EINVAL));
    }

    /// What is written is in the file at once; the call tells the three cases apart.
    fn msync() for (msync) {
        let fd = numbered_pages(2);
        let at = shared(fd, 2);
        // SAFETY: the memory is ours.
        unsafe {
            at.write(0x5a);
            assert_eq!(calls::msync(at.cast(), 2 * page(), SyncMS::SYNC.bits()), Ok(0));
            let mut byte = 0u8;
            assert_eq!((calls::pread64(fd, (&raw mut byte).cast(), 1, 0), byte), (Ok(1), 0x5a));
            assert_eq!(calls::msync(at.cast(), page(), (SyncMS::SYNC | SyncMS::ASYNC).bits()), Err(Errno::EINVAL));
            // Locked memory can't be dropped, and a hole can't be written.
            assert_eq!(calls::mlock(at.cast(), page()), Ok(0));
            assert_eq!(calls::msync(at.cast(), page(), SyncMS::INVALIDATE.bits()), Err(Errno::EBUSY));
            calls::munmap(at.add(page()).cast(), page()).expect("munmap");
            // On a 32-bit machine qemu-user keeps all addresses mapped.
            if emulated("").is_none() {
                assert_eq!(calls::msync(at.cast(), 2 * page(), SyncMS::SYNC.bits()), Err(Errno::ENOMEM));
            }
        }
    }

    fn mincore() for (mincore) unless crate::harness::odd_emulator(&["loongarch64"], "its emulator has pages of another size than the program") => {
        let at = pages(2);
        assert_eq!(resident(at), [false, false]);
        // SAFETY: the memory is ours.
        unsafe { at.add(page()).write_volatile(1) };
        assert_eq!(resident(at), [false, true]);
    }

    fn madvise() for (madvise) unless crate::harness::odd_emulator(&["loongarch64"], "its emulator has pages of another size than the program") => {
        let at = pages(2);
        // SAFETY: the memory is ours.
        unsafe {
            at.write_volatile(1);
            at.add(page()).write_volatile(2);
            assert_eq!(calls::madvise(at.cast(), page(), MADV::DONTNEED.0), Ok(0));
            assert_eq!(resident(at), [false, true]);
            assert_eq!((at.read_volatile(), at.add(page()).read_volatile()), (0, 2));
        }
    }

    /// The numbers mean what their names say.
    fn madvise_values() unless emulated("qemu-user takes most advice for a hint") => {
        let at = pages(2);
        // SAFETY: the memory is ours.
        unsafe {
            at.write_volatile(1);
            let advise = |advice: MADV| calls::madvise(at.cast(), page(), advice.0);
            assert_eq!(advise(MADV::DONTFORK), Ok(0));
            assert_eq!(write_in_child(at), Ended::Signaled(SIG::SEGV));
            assert_eq!(advise(MADV::DOFORK), Ok(0));
            assert_eq!(in_child(|| assert_eq!(at.read_volatile(), 1)), Ended::Exited(0));
            assert_eq!(advise(MADV::WIPEONFORK), Ok(0));
            assert_eq!(in_child(|| assert_eq!(at.read_volatile(), 0)), Ended::Exited(0));
            assert_eq!(advise(MADV::KEEPONFORK), Ok(0));
            assert_eq!(in_child(|| assert_eq!(at.read_volatile(), 1)), Ended::Exited(0));
            if since(5, 14).is_none() {
                assert_eq!(calls::madvise(at.cast(), 2 * page(), MADV::POPULATE_WRITE.0), Ok(0));
                assert_eq!(resident(at), [true, true]);
            }
            if since(6, 13).is_none() {
                assert_eq!(advise(MADV::GUARD_INSTALL), Ok(0));
                assert_eq!(write_in_child(at), Ended::Signaled(SIG::SEGV));
                assert_eq!(advise(MADV::GUARD_REMOVE), Ok(0));
                assert_eq!(at.read_volatile(), 0);
            }
            assert_eq!(advise(MADV(77)), Err(Errno::EINVAL));
        }
    }

    /// Of this process itself, all advice is taken.
    fn process_madvise() for (process_madvise) unless emulated("qemu-user lacks it").or(since(6, 13)) => {
        let at = pages(2);
        // SAFETY: the memory is ours.
        unsafe {
            at.write_volatile(1);
            at.add(page()).write_volatile(2);
            let own = pidfd(calls::getpid());
            let pieces = [Iovec { base: at.cast(), len: page() }, Iovec { base: at.add(page()).cast(), len: page() }];
            assert_eq!(calls::process_madvise(own, pieces.as_ptr(), 2, MADV::DONTNEED.0, 0), Ok(2 * page() as ssize_t));
            assert_eq!(resident(at), [false, false]);
            assert_eq!(calls::process_madvise(own, pieces.as_ptr(), 2, MADV::COLD.0, 1), Err(Errno::EINVAL));
        }
    }

    /// A process that its tracer stopped just before its end, with all of its memory.
    fn process_mrelease() for (process_mrelease) unless emulated("qemu-user lacks it").or(since(5, 15)) => {
        const TRACEME: long = 0;
        const SETOPTIONS: long = 0x4200;
        const TRACEEXIT: ulong = 0x40;
        const CONT: long = 7;
        let ptrace = |request: long, pid: pid_t, data: ulong| {
            let mut words = Words::new();
            request.here(&mut words);
            pid.here(&mut words);
            0usize.here(&mut words);
            data.here(&mut words);
            // SAFETY: the process is our child.
            Result::<int>::answer(unsafe { words.call(nr::PTRACE) }).expect("ptrace")
        };
        // SAFETY: the child's memory is its own, and what it does is all here.
        unsafe {
            let pid = calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0).expect("a process");
            if pid == 0 {
                let _ = calls::prctl(1, SIG::KILL.0 as ulong, 0, 0, 0);
                let memory = sys::memory(4 << 20);
                memory.iter_mut().step_by(4096).for_each(|byte| *byte = 1);
                ptrace(TRACEME, 0, 0);
                calls::tgkill(calls::getpid(), calls::gettid(), SIG::STOP.0).expect("a stop");
                calls::exit_group(0);
            }
            let mut status = 0;
            assert_eq!(sys::wait4(pid, &mut status, 0, null_mut()), Ok(pid));
            ptrace(SETOPTIONS, pid, TRACEEXIT);
            let process = pidfd(pid);
            let mut path = [0; 64];
            let path = core::ffi::CStr::from_ptr(numbered_in("/proc/", pid, "/status", &mut path));
            let anonymous = || -> usize {
                let mut buffer = [0; 4096];
                let line = proc_line(path, "RssAnon:", &mut buffer);
                line.split(' ').next().and_then(|number| number.parse().ok()).expect("a number")
            };
            assert!(anonymous() >= 4096);
            // It is not ending yet.
            assert_eq!(calls::process_mrelease(process, 0), Err(Errno::EINVAL));
            ptrace(CONT, pid, 0);
            assert_eq!(sys::wait4(pid, &mut status, 0, null_mut()), Ok(pid));
            assert_eq!(status >> 8 & 0xff, SIG::TRAP.0);
            assert_eq!(calls::process_mrelease(process, 0), Ok(0));
            assert!(anonymous() < 4096, "{}", anonymous());
            ptrace(CONT, pid, 0);
            assert_eq!(sys::wait4(pid, &mut status, 0, null_mut()), Ok(pid));
            assert_eq!(calls::process_mrelease(process, 0), Err(Errno::ESRCH));
        }
    }

    fn mlock_and_munlock() for (mlock, munlock) {
        let (at, before) = (pages(2), locked());
        // SAFETY: the memory is ours.
        unsafe {
            assert_eq!(calls::mlock(at.cast(), 2 * page()), Ok(0));
            assert_eq!((locked() - before, resident(at)), (2 * page() / 1024, [true, true]));
            assert_eq!(calls::munlock(at.cast(), page()), Ok(0));
            assert_eq!(locked() - before, page() / 1024);
        }
    }

    fn mlock2() for (mlock2) unless emulated("qemu-user lacks it") => {
        let (at, before) = (pages(2), locked());
        // SAFETY: the memory is ours.
        unsafe {
            assert_eq!(calls::mlock2(at.cast(), 2 * page(), MLOCK::ONFAULT.bits()), Ok(0));
            assert_eq!((locked() - before, resident(at)), (2 * page() / 1024, [false, false]));
            assert_eq!(calls::mlock2(at.cast(), 2 * page(), 2), Err(Errno::EINVAL));
        }
    }

    /// Of what is mapped later, and then all of it.
    fn mlockall_and_munlockall() for (mlockall, munlockall) {
        // SAFETY: the memory is ours, and so is the process.
        unsafe {
            let before = locked();
            assert_eq!(calls::mlockall((MCL::FUTURE | MCL::ONFAULT).bits()), Ok(0));
            assert_eq!(locked(), before);
            let at = pages(2);
            assert!(locked() - before >= 2 * page() / 1024);
            assert_eq!(resident(at), [false, false]);
            assert_eq!(calls::munlockall(), Ok(0));
            assert_eq!(locked(), 0);
        }
    }

    fn cachestat() for (cachestat) unless emulated("qemu-user lacks it").or(since(6, 5)) => {
        let fd = numbered_pages(3);
        let far = FAR & !0xffff;
        // SAFETY: the structs and the byte are ours.
        unsafe {
            calls::pwrite64(fd, c"x".as_ptr().cast(), 1, far).expect("a write");
            let told = |off, len| {
                let (mut range, mut told) = (CachestatRange { off, len }, Cachestat::default());
                calls::cachestat(fd as uint, &mut range, &mut told, 0).map(|_| told.cache)
            };
            assert_eq!(told(0, 0), Ok(4));
            assert_eq!(told(page() as u64, 2 * page() as u64), Ok(2));
            assert_eq!(told(far as u64, 1), Ok(1));
            assert_eq!(told(far as u64 - 0x10000, 0x10000), Ok(0));
            assert_eq!(calls::cachestat(fd as uint, null_mut(), null_mut(), 1), Err(Errno::EFAULT));
        }
    }

    fn memfd_create() for (memfd_create) {
        // SAFETY: the name is a C string, the buffer is ours.
        unsafe {
            let fd = calls::memfd_create(c"a name".as_ptr(), MFD::CLOEXEC.bits()).expect("a file");
            let (mut path, mut link) = ([0; 64], [0u8; 64]);
            let path = numbered("/proc/self/fd/", fd, &mut path);
            let len = calls::readlinkat(CWD, path, link.as_mut_ptr().cast(), 64).expect("a link");
            assert_eq!(&link[..len as usize], b"/memfd:a name (deleted)");
            let flags = fdinfo(fd).expect("a descriptor").1;
            assert!(flags.contains(O::CLOEXEC) && flags.contains(O::RDWR), "{flags:?}");
            if since(6, 3).is_none() {
                let fd = calls::memfd_create(c"".as_ptr(), MFD::NOEXEC_SEAL.bits()).expect("a file");
                assert_eq!(statx(fd).mode & 0o777, 0o666);
            }
        }
    }

    /// The kernel takes and gives bytes by the program's own address, and by no other way.
    fn memfd_secret() if memfd_secret for (memfd_secret) unless emulated("qemu-user lacks it").or(since(6, 5)) => {
        // SAFETY: the memory is ours.
        unsafe {
            let fd = calls::memfd_secret(O::CLOEXEC.bits() as uint).expect("a file");
            sys::truncate(fd, page() as i64).expect("ftruncate");
            let secret = shared(fd, 1);
            secret.write_volatile(0x5e);
            assert!(readable(secret));
            let mut byte = 0u8;
            let local = Iovec { base: (&raw mut byte).cast(), len: 1 };
            let read = |at: *mut u8| {
                let remote = Iovec { base: at.cast(), len: 1 };
                calls::process_vm_readv(calls::getpid(), &local, 1, &remote, 1, 0)
            };
            let plain = pages(1);
            plain.write_volatile(3);
            assert_eq!((read(plain), byte), (Ok(1), 3));
            assert_eq!((read(secret), byte), (Err(Errno::EFAULT), 3));
            assert_eq!(calls::read(fd, (&raw mut byte).cast(), 1), Err(Errno::EINVAL));
        }
    }

    fn set_mempolicy_and_get_mempolicy() for (set_mempolicy, get_mempolicy) unless numa() => {
        let node_0 = [1 as ulong, 0];
        // SAFETY: the masks are ours.
        unsafe {
            let (mut mode, mut nodes) = (-1, [!0 as ulong; 32]);
            let get = |mode: *mut int, nodes: *mut ulong, flags: MPOL_F| calls::get_mempolicy(mode, nodes, 1024, null_mut(), flags.bits() as ulong);
            assert_eq!(get(&mut mode, nodes.as_mut_ptr(), MPOL_F::empty()), Ok(0));
            assert_eq!((MPOL(mode), nodes[0]), (MPOL::DEFAULT, 0));
            assert_eq!(get(null_mut(), nodes.as_mut_ptr(), MPOL_F::MEMS_ALLOWED), Ok(0));
            assert_eq!(nodes[0] & 1, 1);
            assert_eq!(calls::set_mempolicy((MPOL::BIND.0) | MPOL_F::STATIC_NODES.bits(), node_0.as_ptr(), 64), Ok(0));
            assert_eq!(policy(pages(4)), "bind=static:0");
            assert_eq!(get(&mut mode, nodes.as_mut_ptr(), MPOL_F::empty()), Ok(0));
            assert_eq!((mode, nodes[0]), (MPOL::BIND.0 | MPOL_F::STATIC_NODES.bits(), 1));
            assert_eq!(calls::set_mempolicy(MPOL::DEFAULT.0, null(), 0), Ok(0));
            assert_eq!(policy(pages(8)), "default");
        }
    }

    fn mbind() for (mbind) unless numa() => {
        let (at, node_0) = (pages(2), [1 as ulong, 0]);
        // SAFETY: the memory and the masks are ours.
        unsafe {
            // Apart from its neighbours.
            calls::mprotect(at.cast(), page(), PROT::READ.bits()).expect("mprotect");
            let bind = |mode: MPOL, flags| calls::mbind(at.cast(), page() as ulong, mode.0 as ulong, node_0.as_ptr(), 64, flags);
            assert_eq!(bind(MPOL::INTERLEAVE, 0), Ok(0));
            assert_eq!(policy(at), "interleave:0");
            assert_eq!(bind(MPOL::PREFERRED, (MPOL_MF::STRICT | MPOL_MF::MOVE).bits() as uint), Ok(0));
            assert_eq!(policy(at), "prefer:0");
            let mut mode = -1;
            let asked = calls::get_mempolicy(&mut mode, null_mut(), 0, at.cast(), MPOL_F::ADDR.bits() as ulong);
            assert_eq!((asked, MPOL(mode)), (Ok(0), MPOL::PREFERRED));
            assert_eq!(bind(MPOL(77), 0), Err(Errno::EINVAL));
        }
    }

    /// It can be had only with two of the policies.
    fn set_mempolicy_home_node() for (set_mempolicy_home_node) unless numa().or(since(5, 17)) => {
        let (at, node_0) = (pages(1), [1 as ulong, 0]);
        // SAFETY: the memory and the masks are ours.
        unsafe {
            let bind = |mode: MPOL| calls::mbind(at.cast(), page() as ulong, mode.0 as ulong, node_0.as_ptr(), 64, 0).expect("mbind");
            let home = |node| calls::set_mempolicy_home_node(at.cast(), page() as ulong, node, 0);
            bind(MPOL::BIND);
            assert_eq!(home(0), Ok(0));
            assert_eq!(policy(at), "bind:0");
            assert_eq!(home(4000), Err(Errno::EINVAL));
            bind(MPOL::INTERLEAVE);
            assert_eq!(home(0), Err(Errno::EOPNOTSUPP));
        }
    }

    /// From the only node that all machines have to itself: there is nothing that could not be moved.
    fn migrate_pages() for (migrate_pages) unless numa() => {
        let (node_0, none) = ([1 as ulong, 0], [0 as ulong, 0]);
        // SAFETY: the masks are ours.
        unsafe {
            assert_eq!(calls::migrate_pages(0, 64, node_0.as_ptr(), node_0.as_ptr()), Ok(0));
            assert_eq!(calls::migrate_pages(0, 64, node_0.as_ptr(), none.as_ptr()), Err(Errno::EINVAL));
            assert_eq!(calls::migrate_pages(-77, 64, node_0.as_ptr(), node_0.as_ptr()), Err(Errno::ESRCH));
        }
    }

    /// Tells the node of a page that is there, and that another one is not.
    fn move_pages() for (move_pages) unless numa() => {
        let at = pages(2);
        let which = [at.cast::<void>().cast_const(), at.wrapping_add(page()).cast()];
        let mut status = [-1; 2];
        // SAFETY: the memory and the lists are ours.
        unsafe {
            at.write_volatile(1);
            assert_eq!(calls::move_pages(0, 2, which.as_ptr(), null(), status.as_mut_ptr(), 0), Ok(0));
            let node = status[0];
            assert!(node >= 0 && status[1] == -2, "{status:?}"); // ENOENT
            let told = calls::move_pages(0, 1, which.as_ptr(), &node, status.as_mut_ptr(), MPOL_MF::MOVE.bits());
            assert_eq!((told, status[0]), (Ok(0), node));
        }
    }
}

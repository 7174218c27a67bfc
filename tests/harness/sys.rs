//! The few calls whose names differ between 32-bit and 64-bit machines, under one name each.

use barelinux::{calls, types::*, with_call};

/// The monotonic clock, in nanoseconds.
pub fn now() -> i64 {
    const MONOTONIC: clockid_t = 1;
    let mut time = Timespec::default();
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the time is ours to write, and on a 64-bit machine the two times are laid out alike.
    unsafe { calls::clock_gettime(MONOTONIC, (&raw mut time).cast()) }.expect("a clock");
    #[cfg(target_pointer_width = "32")]
    // SAFETY: the time is ours to write.
    unsafe { calls::clock_gettime64(MONOTONIC, &mut time) }.expect("a clock");
    time.sec * 1_000_000_000 + time.nsec
}

/// Waits for a signal of `set` for so long at the most.
pub fn wait_signal(set: &Sigset, nanoseconds: i64) -> Result<int> {
    let (sec, nsec) = (nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000);
    #[cfg(target_pointer_width = "64")]
    // SAFETY: what the pointers point to lives until the call is over.
    return unsafe { calls::rt_sigtimedwait(set, core::ptr::null_mut(), &OldTimespec { sec, nsec }, Sigset::SIZE) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: as above.
    return unsafe { calls::rt_sigtimedwait_time64(set, core::ptr::null_mut(), &Timespec { sec, nsec }, Sigset::SIZE) };
}

/// Maps memory; `offset` in bytes, a multiple of 4096.
///
/// # Safety
/// As `mmap`.
pub unsafe fn mmap(addr: usize, len: usize, prot: PROT, flags: MAP, fd: int, offset: u64) -> Result<*mut u8> {
    let addr = core::ptr::without_provenance_mut::<void>(addr);
    #[cfg(target_arch = "s390x")]
    // SAFETY: the caller's promise; the struct lives until the call is over.
    let memory = unsafe {
        let (addr, len, prot, flags) = (addr.addr() as ulong, len as ulong, prot.bits(), flags.bits());
        calls::mmap(&MmapArgStruct { addr, len, prot, flags, fd: fd as ulong, offset })
    };
    #[cfg(all(target_pointer_width = "64", not(target_arch = "s390x")))]
    // SAFETY: the caller's promise.
    let memory = unsafe { calls::mmap(addr, len, prot.bits(), flags.bits(), fd, offset as ulong) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: the caller's promise.
    let memory = unsafe { calls::mmap2(addr, len, prot.bits(), flags.bits(), fd, (offset / 4096) as ulong) };
    Ok(memory?.cast())
}

/// Fresh memory that can be read and written.
pub fn memory(len: usize) -> &'static mut [u8] {
    // SAFETY: fresh private memory is nobody else's, and is never unmapped.
    unsafe {
        let start = mmap(0, len, PROT::READ | PROT::WRITE, MAP::PRIVATE | MAP::ANONYMOUS, -1, 0).expect("memory");
        core::slice::from_raw_parts_mut(start, len)
    }
}

/// Sets a file's length.
pub fn truncate(fd: int, len: i64) -> Result<int> {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the descriptor is the caller's.
    return unsafe { calls::ftruncate(fd, len) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: the descriptor is the caller's.
    return unsafe { calls::ftruncate64(fd, len) };
}

/// `fcntl`, or `fcntl64` on a machine that never had the other.
///
/// # Safety
/// As `fcntl`.
pub unsafe fn fcntl(fd: int, cmd: uint, arg: ulong) -> Result<int> {
    // SAFETY: the caller's promise.
    unsafe { with_call!(fcntl => { calls::fcntl(fd, cmd, arg) } else { calls::fcntl64(fd, cmd, arg) }) }
}

/// Moves the file position, by 64 bits on every machine.
pub fn lseek(fd: int, offset: i64, whence: SEEK) -> Result<i64> {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the descriptor is the caller's.
    return unsafe { calls::lseek(fd, offset, whence.0 as uint) };
    #[cfg(target_pointer_width = "32")]
    {
        let mut at = 0;
        // SAFETY: the descriptor is the caller's, the result is ours to write.
        unsafe {
            let offset = barelinux::task::HighLow(offset);
            with_call!(llseek => { calls::llseek(fd as uint, offset, &mut at, whence.0 as uint) } else {
                calls::_llseek(fd as uint, offset, &mut at, whence.0 as uint)
            })
        }?;
        Ok(at)
    }
}

/// `wait4`; where a machine never had it, the same by `waitid`.
///
/// # Safety
/// As `wait4`.
#[allow(unused_unsafe)] // one of the two has an unsafe block of its own
pub unsafe fn wait4(pid: pid_t, status: *mut int, options: int, usage: *mut void) -> Result<pid_t> {
    // SAFETY: the caller's promise.
    unsafe {
        with_call!(wait4 => { calls::wait4(pid, status, options, usage.cast()) } else {{
            let mut info = Siginfo::default();
            let (which, id) = if pid < 0 { (WaitP::ALL, 0) } else { (WaitP::PID, pid) };
            calls::waitid(which.0, id, &mut info, options | W::EXITED.bits(), usage.cast())?;
            if info.pid() != 0 && !status.is_null() {
                // By itself, by a signal, with a dump, traced, stopped, gone on.
                *status = match info.code {
                    1 => info.status() << 8,
                    2 => info.status(),
                    3 => info.status() | 0x80,
                    6 => 0xffff,
                    _ => info.status() << 8 | 0x7f,
                };
            }
            Ok(info.pid())
        }})
    }
}

/// A futex operation with 64-bit time.
///
/// # Safety
/// As `futex`.
pub unsafe fn futex(
    word: *mut u32,
    op: int,
    value: u32,
    timeout: *const Timespec,
    word2: *mut u32,
    value3: u32,
) -> Result<int> {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the caller's promise; on a 64-bit machine the two times are laid out alike.
    return unsafe { calls::futex(word, op, value, timeout.cast(), word2, value3) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: the caller's promise.
    return unsafe { calls::futex_time64(word, op, value, timeout, word2, value3) };
}

/// Waits for descriptors as `pselect6`, with 64-bit time.
///
/// # Safety
/// As `pselect6`.
pub unsafe fn pselect6(
    nfds: int,
    read: *mut FdSet,
    write: *mut FdSet,
    except: *mut FdSet,
    timeout: *mut Timespec,
    mask: *const SigsetArgpack,
) -> Result<int> {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the caller's promise; on a 64-bit machine the two times are laid out alike.
    return unsafe { calls::pselect6(nfds, read, write, except, timeout.cast(), mask) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: the caller's promise.
    return unsafe { calls::pselect6_time64(nfds, read, write, except, timeout, mask) };
}

/// Waits until a descriptor can be read, for so long at the most. Is there something?
pub fn readable(fd: int, seconds: i64) -> bool {
    poll(fd, Timespec { sec: seconds, nsec: 0 })
}

/// Can a descriptor be read right now?
pub fn ready(fd: int) -> bool {
    poll(fd, Timespec::default())
}

fn poll(fd: int, mut timeout: Timespec) -> bool {
    let mut fds = [Pollfd { fd, events: POLL::IN.bits(), revents: 0 }];
    #[cfg(target_pointer_width = "64")]
    // SAFETY: all of it is ours; the two times are laid out alike.
    let ready =
        unsafe { calls::ppoll(fds.as_mut_ptr(), 1, (&raw mut timeout).cast(), core::ptr::null(), Sigset::SIZE) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: all of it is ours.
    let ready = unsafe { calls::ppoll_time64(fds.as_mut_ptr(), 1, &mut timeout, core::ptr::null(), Sigset::SIZE) };
    ready == Ok(1)
}

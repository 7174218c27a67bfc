//! Cases of the calls that look at processes from outside, and of those that count.

use crate::common::*;
use crate::harness::{Ended, Pipe, emulated, real_kernel_only, since, start_in_child, sys};
use barelinux::{Errno, Result, calls, nr, types::*};
use core::ptr::{null_mut, without_provenance_mut};

/// A struct with some of its fields set and all others 0, also those that are not public.
macro_rules! made {
    ($name:ident { $($field:ident: $value:expr),* }) => {{
        let mut made = $name::default();
        $(made.$field = $value;)*
        made
    }};
}

/// A word that a tracer looks at and changes.
static mut WORD: ulong = 0x1234_5678;

/// Waits for a child to stop, and tells the signal.
fn stopped(pid: pid_t) -> int {
    let mut status = WaitStatus(0);
    // SAFETY: the status is ours.
    assert_eq!(unsafe { crate::harness::sys::wait4(pid, &raw mut status.0, 0, null_mut()) }, Ok(pid));
    assert_eq!(status.0 & 0xff, 0x7f, "{status:?}");
    status.0 >> 8
}

/// `ptrace` on a child that is stopped.
fn trace<T>(request: PTRACE, pid: pid_t, addr: usize, data: *mut T) -> Result<long> {
    // SAFETY: what `data` points to is the caller's; the child is there to be traced.
    unsafe { calls::ptrace(request.0, pid as long, without_provenance_mut(addr), data.cast()) }
}

/// A byte that never comes: a child that waits.
fn waits(pipe: &Pipe) {
    // SAFETY: the byte is ours.
    let _ = unsafe { calls::read(pipe.from, [0u8].as_mut_ptr().cast(), 1) };
}

/// Words that the kernel has counted or told.
fn words<const N: usize>(fd: int) -> [u64; N] {
    let mut words = [0; N];
    // SAFETY: the words are ours.
    assert_eq!(unsafe { calls::read(fd, words.as_mut_ptr().cast(), size_of_val(&words)) }, Ok(8 * N as ssize_t));
    words
}

tests! {
    group;

    /// Memory, registers and calls of another process, seen and changed.
    fn a_traced_process() for (ptrace) unless emulated("qemu-user has no ptrace") => {
        let child = start_in_child(|| {
            // SAFETY: the parent waits for it; the call that it makes is the one that is looked at.
            unsafe {
                calls::ptrace(PTRACE::TRACEME.0, 0, null_mut(), null_mut()).expect("a tracer");
                calls::kill(calls::getpid(), SIG::STOP.0).expect("a signal");
                let parent = calls::getppid();
                let word = (&raw const WORD).read_volatile();
                // The tracer says 77 in the parent's place.
                calls::exit_group(if parent == 77 { word as int } else { 1 })
            }
        });
        let pid = child.pid;
        assert_eq!(stopped(pid), SIG::STOP.0);
        let mut word: ulong = 0;
        let place = (&raw const WORD).addr();
        assert_eq!((trace(PTRACE::PEEKDATA, pid, place, &mut word), word), (Ok(0), 0x1234_5678));
        assert_eq!(trace(PTRACE::POKEDATA, pid, place, without_provenance_mut::<u8>(99)), Ok(0));
        let options = PTRACE_O::TRACESYSGOOD | PTRACE_O::EXITKILL;
        assert_eq!(trace(PTRACE::SETOPTIONS, pid, 0, without_provenance_mut::<u8>(options.bits() as usize)), Ok(0));

        let mut info = Siginfo::default();
        assert_eq!((trace(PTRACE::GETSIGINFO, pid, 0, &mut info), info.signo), (Ok(0), SIG::STOP.0));
        let mut registers = UserRegs::default();
        let mut all = Iovec { base: (&raw mut registers).cast(), len: size_of::<UserRegs>() };
        assert_eq!(trace(PTRACE::GETREGSET, pid, NT::PRSTATUS.0 as usize, &mut all), Ok(0));
        assert_eq!(all.len, size_of::<UserRegs>());
        assert_ne!(registers, UserRegs::default());

        // Call after call, up to the one that asks for the parent.
        let mut told = PtraceSyscallInfo::default();
        let size = size_of::<PtraceSyscallInfo>();
        loop {
            assert_eq!(trace(PTRACE::SYSCALL, pid, 0, null_mut::<u8>()), Ok(0));
            assert_eq!(stopped(pid), SIG::TRAP.0 | 0x80);
            assert!(trace(PTRACE::GET_SYSCALL_INFO, pid, size, &mut told).expect("a call") >= 24);
            // SAFETY: the kernel tells which of them it is.
            if told.op == PTRACE_SYSCALL_INFO::ENTRY && unsafe { told.more.entry.nr } == nr::GETPPID as u64 {
                break;
            }
        }
        assert_eq!(trace(PTRACE::SYSCALL, pid, 0, null_mut::<u8>()), Ok(0));
        assert_eq!(stopped(pid), SIG::TRAP.0 | 0x80);
        assert!(trace(PTRACE::GET_SYSCALL_INFO, pid, size, &mut told).is_ok());
        // SAFETY: as above; the call cannot fail.
        let (op, exit) = (told.op, unsafe { told.more.exit });
        assert_eq!((op, exit.rval, exit.is_error), (PTRACE_SYSCALL_INFO::EXIT, unsafe { calls::getpid() }.into(), 0));

        assert_eq!(trace(PTRACE::GETREGSET, pid, NT::PRSTATUS.0 as usize, &mut all), Ok(0));
        *result(&mut registers) = 77;
        assert_eq!(trace(PTRACE::SETREGSET, pid, NT::PRSTATUS.0 as usize, &mut all), Ok(0));
        assert_eq!(trace(PTRACE::DETACH, pid, 0, null_mut::<u8>()), Ok(0));
        assert_eq!(trace(PTRACE::PEEKDATA, pid, place, &mut word), Err(Errno::ESRCH));
        assert_eq!(child.wait(10), Ended::Exited(99));
    }

    fn a_process_by_its_descriptor() for (pidfd_open, pidfd_send_signal) {
        let pipe = Pipe::new(O::CLOEXEC);
        let child = start_in_child(|| waits(&pipe));
        // SAFETY: the child is ours.
        unsafe {
            let fd = calls::pidfd_open(child.pid, PIDFD::NONBLOCK.bits()).expect("a descriptor");
            assert!(!sys::ready(fd));
            assert_eq!(calls::pidfd_send_signal(fd, 0, null_mut(), 0), Ok(0));
            let mut info = made!(Siginfo { signo: SIG::TERM.0, code: SI::QUEUE.0 });
            assert_eq!(calls::pidfd_send_signal(fd, SIG::USR1.0, &mut info, 0), Err(Errno::EINVAL));
            assert_eq!(calls::pidfd_send_signal(fd, SIG::TERM.0, &mut info, 0), Ok(0));
            assert!(sys::readable(fd, 10));
            assert_eq!(child.wait(10), Ended::Signaled(SIG::TERM));
            assert_eq!(calls::pidfd_send_signal(fd, 0, null_mut(), 0), Err(Errno::ESRCH));
        }
    }

    fn another_process_s_descriptor() for (pidfd_getfd) {
        let pipe = Pipe::new(O::CLOEXEC);
        let numbers = Pipe::new(O::CLOEXEC);
        let child = start_in_child(|| {
            let fd = file();
            let told = [fd as u64, statx(fd).ino];
            // SAFETY: all of it is ours.
            unsafe {
                calls::write(fd, c"theirs".as_ptr().cast(), 6).expect("a write");
                calls::write(numbers.to, told.as_ptr().cast(), 16).expect("a write");
            }
            waits(&pipe);
        });
        let [fd, ino] = words(numbers.from);
        let mut back = [0; 6];
        // SAFETY: the child is ours.
        unsafe {
            let process = calls::pidfd_open(child.pid, 0).expect("a descriptor");
            let copy = calls::pidfd_getfd(process, fd as int, 0).expect("its descriptor");
            assert_eq!(statx(copy).ino, ino);
            assert_eq!(calls::pread64(copy, back.as_mut_ptr().cast(), 6, 0), Ok(6));
            assert_eq!(&back, b"theirs");
            assert_eq!(calls::pidfd_getfd(process, 1000, 0), Err(Errno::EBADF));
            calls::kill(child.pid, SIG::KILL.0).expect("an end");
        }
        child.wait(10);
    }

    fn what_two_processes_have() for (kcmp) unless emulated("qemu-user has no kcmp") => {
        let pipe = Pipe::new(O::CLOEXEC);
        let child = start_in_child(|| waits(&pipe));
        // SAFETY: the calls compare, and the child is ours.
        unsafe {
            let own = calls::getpid();
            let compare = |kind: KCMP, other, one: int, two: int| calls::kcmp(own, other, kind.0, one as ulong, two as ulong);
            let copy = calls::dup(pipe.from).expect("a descriptor");
            assert_eq!(compare(KCMP::FILE, own, pipe.from, copy), Ok(0));
            assert_eq!(compare(KCMP::FILE, child.pid, pipe.from, pipe.from), Ok(0));
            let there = compare(KCMP::FILE, own, pipe.from, pipe.to).expect("an order");
            let back = compare(KCMP::FILE, own, pipe.to, pipe.from).expect("an order");
            assert!([(1, 2), (2, 1)].contains(&(there, back)), "{there} {back}");
            assert!(compare(KCMP::FILES, child.pid, 0, 0).is_ok_and(|order| order != 0));
            assert_eq!(compare(KCMP::FILES, own, 0, 0), Ok(0));
            assert_eq!(compare(KCMP::VM, own, 0, 0), Ok(0));
            assert_eq!(compare(KCMP::TYPES, own, 0, 0), Err(Errno::EINVAL));
            calls::kill(child.pid, SIG::KILL.0).expect("an end");
        }
        child.wait(10);
    }

    /// The kernel counts the pages that this process touches, as long as the event is on.
    fn pages_are_counted() for (perf_event_open) unless real_kernel_only("qemu-user has no perf_event_open") => {
        let mut attr = PerfEventAttr::new(PERF_TYPE::SOFTWARE, PERF_COUNT_SW::PAGE_FAULTS.0);
        attr.set_flags(PerfEventFlags::DISABLED | PerfEventFlags::EXCLUDE_HV);
        attr.read_format = PERF_FORMAT::TOTAL_TIME_ENABLED | PERF_FORMAT::ID;
        let touch = || {
            let memory = sys::memory(16 * 65536);
            for page in memory.chunks_mut(65536) {
                page[0] = 1;
            }
        };
        // SAFETY: the struct is ours.
        unsafe {
            let flags = PERF_FLAG::FD_CLOEXEC.bits();
            let fd = calls::perf_event_open(&mut attr, 0, -1, -1, flags).expect("an event");
            touch();
            let [count, enabled, _] = words(fd);
            assert_eq!((count, enabled), (0, 0));
            assert_eq!(calls::ioctl(fd, PERF_EVENT_IOC::ENABLE.0, null_mut()), Ok(0));
            touch();
            let [count, enabled, id] = words(fd);
            assert!(count >= 16 && enabled != 0 && id != 0, "{count} {enabled} {id}");
            assert_eq!(crate::harness::sys::fcntl(fd, F::GETFD.0, 0), Ok(1));
            let mut none = PerfEventAttr::new(PERF_TYPE::SOFTWARE, 1000);
            assert_eq!(calls::perf_event_open(&mut none, 0, -1, -1, flags), Err(Errno::ENOENT));
        }
    }

    /// The mapped page tells what `read` does, and the records what was mapped.
    fn records_of_an_event() unless real_kernel_only("qemu-user has no perf_event_open") => {
        let mut attr = PerfEventAttr::new(PERF_TYPE::SOFTWARE, PERF_COUNT_SW::DUMMY.0);
        attr.set_flags(PerfEventFlags::COMM);
        // SAFETY: the struct is ours; the mapping is the event's.
        unsafe {
            let fd = calls::perf_event_open(&mut attr, 0, -1, -1, 0).expect("an event");
            let page_size = crate::harness::start().page_size().expect("a size");
            let map = sys::mmap(0, 2 * page_size, PROT::READ | PROT::WRITE, MAP::SHARED, fd, 0).expect("a mapping");
            let page = map.cast::<PerfEventMmapPage>();
            assert_eq!(((*page).data_offset, (*page).data_size, (*page).data_head), (page_size as u64, page_size as u64, 0));
            const SET_NAME: int = 15;
            calls::prctl(SET_NAME, c"recorded".as_ptr().expose_provenance() as ulong, 0, 0, 0).expect("a name");
            let head = (&raw const (*page).data_head).read_volatile();
            let record = map.add(page_size).cast::<PerfEventHeader>().read();
            assert_eq!((record.kind, u64::from(record.size)), (PERF_RECORD::COMM, head));
            let name = core::ffi::CStr::from_ptr(map.add(page_size + size_of::<PerfEventHeader>() + 8).cast());
            assert_eq!(name, c"recorded");
        }
    }

    /// Maps are filled and read, a program is checked and loaded: /proc tells the same.
    fn maps_and_programs() for (bpf) unless real_kernel_only("qemu-user has no bpf") => {
        let call = |cmd: BPF_CMD, attr: &mut BpfAttr| {
            // SAFETY: what the parts point to is ours.
            unsafe { calls::bpf(cmd.0, attr, size_of::<BpfAttr>() as uint, null_mut(), 0) }
        };
        let name = |text: &[u8]| {
            let mut name = [0; 16];
            for (to, from) in name.iter_mut().zip(text) {
                *to = *from as char;
            }
            name
        };
        let mut map = made!(BpfAttrMap { map_type: BPF_MAP_TYPE::ARRAY, key_size: 4, value_size: 8, max_entries: 3 });
        map.map_name = name(b"ours");
        let mut attr = BpfAttr::default();
        attr.map = map;
        let fd = call(BPF_CMD::MAP_CREATE, &mut attr).expect("a map");
        let (mut path, mut buffer) = ([0; 64], [0; 1024]);
        // SAFETY: the path ends with a NUL.
        let path = unsafe { core::ffi::CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path)) };
        for (label, value) in [("map_type:", "2"), ("key_size:", "4"), ("value_size:", "8"), ("max_entries:", "3")] {
            assert_eq!(proc_line(path, label, &mut buffer), value);
        }

        let (key, value, mut back) = (2u32, 0x1122_3344_5566_7788u64, 0u64);
        let address = |place: *const u64| place.expose_provenance() as u64;
        let mut elem = made!(BpfAttrElem { map_fd: fd as u32, key: address((&raw const key).cast()) });
        elem.value = address(&value);
        attr.elem = elem;
        assert_eq!(call(BPF_CMD::MAP_UPDATE_ELEM, &mut attr), Ok(0));
        attr.elem.flags = ElemBPF::NOEXIST;
        assert_eq!(call(BPF_CMD::MAP_UPDATE_ELEM, &mut attr), Err(Errno::EEXIST));
        attr.elem = {
            let mut other = elem;
            other.value = (&raw mut back).expose_provenance() as u64;
            other
        };
        assert_eq!((call(BPF_CMD::MAP_LOOKUP_ELEM, &mut attr), back), (Ok(0), value));

        let mut told = BpfMapInfo::default();
        attr = BpfAttr::default();
        attr.info = BpfAttrInfo {
            bpf_fd: fd as u32,
            info_len: size_of::<BpfMapInfo>() as u32,
            info: (&raw mut told).expose_provenance() as u64,
        };
        assert_eq!(call(BPF_CMD::OBJ_GET_INFO_BY_FD, &mut attr), Ok(0));
        assert_eq!((told.kind, told.key_size, told.max_entries, told.name), (BPF_MAP_TYPE::ARRAY, 4, 3, map.map_name));

        // r0 = 7; exit.
        let mov = (BPF_CLASS::ALU64.0 | BPF_OP::MOV.0 | BPF_SRC::K.0) as u8;
        let exit = (BPF_CLASS::JMP.0 | BPF_OP::EXIT.0) as u8;
        let program = [BpfInsn::new(mov, BPF_REG::_0, 0, 0, 7), BpfInsn::new(exit, BPF_REG::_0, 0, 0, 0)];
        attr = BpfAttr::default();
        attr.prog = made!(BpfAttrProg {
            prog_type: BPF_PROG_TYPE::SOCKET_FILTER,
            insn_cnt: 2,
            insns: program.as_ptr().expose_provenance() as u64,
            license: c"MIT".as_ptr().expose_provenance() as u64,
            prog_name: name(b"seven") });
        let fd = call(BPF_CMD::PROG_LOAD, &mut attr).expect("a program");
        let mut path = [0; 64];
        // SAFETY: the path ends with a NUL.
        let path = unsafe { core::ffi::CStr::from_ptr(numbered("/proc/self/fdinfo/", fd, &mut path)) };
        assert_eq!(proc_line(path, "prog_type:", &mut buffer), "1");
        let packet = [0u8; 64];
        attr = BpfAttr::default();
        attr.test = made!(BpfAttrTest {
            prog_fd: fd as u32,
            data_size_in: 64,
            data_in: packet.as_ptr().expose_provenance() as u64,
            repeat: 1 });
        assert_eq!(call(BPF_CMD::PROG_TEST_RUN, &mut attr), Ok(0));
        // SAFETY: every bit pattern is a number.
        assert_eq!(unsafe { attr.test.retval }, 7);
    }

    /// With the common arguments, a failure is told there.
    fn a_failure_is_told() unless since(7, 2).or(real_kernel_only("qemu-user has no bpf")) => {
        let mut attr = BpfAttr::default();
        attr.map = made!(BpfAttrMap { map_type: BPF_MAP_TYPE(10_000), key_size: 4, value_size: 4, max_entries: 1 });
        let mut log = [0u8; 256];
        let mut common = BpfCommonAttr::default();
        common.log_buf = log.as_mut_ptr().expose_provenance() as u64;
        common.log_size = 256;
        common.log_level = 1;
        let cmd = BPF_CMD::MAP_CREATE.0 | BPF_CMD::COMMON_ATTRS.0;
        // SAFETY: all of it is ours.
        let answer = unsafe {
            calls::bpf(cmd, &mut attr, size_of::<BpfAttr>() as uint, &mut common, size_of::<BpfCommonAttr>() as uint)
        };
        assert_eq!(answer, Err(Errno::EINVAL));
        assert!(log[0] != 0 && common.log_true_size != 0, "{}", crate::harness::str(&log));
    }

    /// A page that was never touched holds what the descriptor put there.
    fn a_page_is_filled() for (userfaultfd) unless real_kernel_only("qemu-user has no userfaultfd") => {
        let size = crate::harness::start().page_size().expect("a size");
        let page = sys::memory(size);
        let source = sys::memory(size);
        source.fill(0x5a);
        // SAFETY: the descriptor is ours, and so are the pages.
        unsafe {
            let fd = calls::userfaultfd((O::CLOEXEC | O::NONBLOCK).bits() | UFFD::USER_MODE_ONLY.bits()).expect("a descriptor");
            let mut api = UffdioApi { api: UFFD_API::API, ..UffdioApi::default() };
            assert_eq!(calls::ioctl(fd, UFFDIO::API.0, (&raw mut api).cast()), Ok(0));
            assert!(api.ioctls.contains(UFFD_API_IOCTLS::ALL - UFFD_API_IOCTLS::from_bits_retain(1 << 10)));
            let range = UffdioRange { start: page.as_ptr().expose_provenance() as u64, len: size as u64 };
            let mut register = UffdioRegister { range, mode: UFFDIO_REGISTER_MODE::MISSING, ioctls: 0 };
            assert_eq!(calls::ioctl(fd, UFFDIO::REGISTER.0, (&raw mut register).cast()), Ok(0));
            let mut copy = UffdioCopy { dst: range.start, src: source.as_ptr().expose_provenance() as u64, len: range.len, ..UffdioCopy::default() };
            assert_eq!(calls::ioctl(fd, UFFDIO::COPY.0, (&raw mut copy).cast()), Ok(0));
            assert_eq!(copy.copy, size as i64);
            assert!(page.iter().all(|byte| *byte == 0x5a));
            // Nobody had to wait, so there is nothing to be told.
            let mut message = UffdMsg::default();
            assert_eq!(calls::read(fd, (&raw mut message).cast(), size_of::<UffdMsg>()), Err(Errno::EAGAIN));
        }
    }
}

/// Where a thread's registers hold a call's result.
fn result(registers: &mut UserRegs) -> &mut Register {
    #[cfg(target_arch = "x86_64")]
    return &mut registers.ax;
    #[cfg(target_arch = "x86")]
    return &mut registers.eax;
    #[cfg(target_arch = "arm")]
    return &mut registers.uregs[0];
    #[cfg(target_arch = "aarch64")]
    return &mut registers.regs[0];
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    return &mut registers.a0;
    #[cfg(target_arch = "loongarch64")]
    return &mut registers.regs[4];
    #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
    return &mut registers.regs[2];
    #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
    return &mut registers.gpr[3];
    #[cfg(target_arch = "s390x")]
    return &mut registers.gprs[2];
}

#[cfg(any(target_arch = "x86", target_arch = "arm"))]
type Register = long;
#[cfg(any(target_arch = "aarch64", target_arch = "mips", target_arch = "mips64"))]
type Register = u64;
#[cfg(not(any(
    target_arch = "x86",
    target_arch = "arm",
    target_arch = "aarch64",
    target_arch = "mips",
    target_arch = "mips64"
)))]
type Register = ulong;

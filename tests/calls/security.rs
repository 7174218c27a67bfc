//! Cases of the calls that give up rights or tell of them, and of those that order memory and threads.

use crate::common::*;
use crate::harness::{Ended, emulated, in_child, read_file, since, start_in_child, str, sys};
use barelinux::{Errno, calls, nr, types::*};
use core::mem::offset_of;
use core::ptr::{null, null_mut};

/// This program's own architecture, as filters see it.
const OWN: AUDIT_ARCH = if cfg!(target_arch = "x86_64") {
    AUDIT_ARCH::X86_64
} else if cfg!(target_arch = "x86") {
    AUDIT_ARCH::I386
} else if cfg!(target_arch = "arm") {
    AUDIT_ARCH::ARM
} else if cfg!(target_arch = "aarch64") {
    AUDIT_ARCH::AARCH64
} else if cfg!(target_arch = "riscv64") {
    AUDIT_ARCH::RISCV64
} else if cfg!(target_arch = "riscv32") {
    AUDIT_ARCH::RISCV32
} else if cfg!(target_arch = "loongarch64") {
    AUDIT_ARCH::LOONGARCH64
} else if cfg!(target_arch = "s390x") {
    AUDIT_ARCH::S390X
} else if cfg!(all(target_arch = "powerpc64", target_endian = "little")) {
    AUDIT_ARCH::PPC64LE
} else if cfg!(target_arch = "powerpc64") {
    AUDIT_ARCH::PPC64
} else if cfg!(target_arch = "powerpc") {
    AUDIT_ARCH::PPC
} else if cfg!(all(target_arch = "mips64", target_endian = "little")) {
    AUDIT_ARCH::MIPSEL64
} else if cfg!(target_arch = "mips64") {
    AUDIT_ARCH::MIPS64
} else if cfg!(target_endian = "little") {
    AUDIT_ARCH::MIPSEL
} else {
    AUDIT_ARCH::MIPS
};

/// The process gives up gaining rights, which filters want.
fn no_new_privileges() {
    const SET_NO_NEW_PRIVS: int = 38;
    // SAFETY: the process is a test's own.
    unsafe { calls::prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0) }.expect("no new privileges");
}

/// A program that does something with one call of this architecture, and lets all others through.
fn filter(call: usize, action: u32) -> [SockFilter; 6] {
    let load = BPF_CLASS::LD.0 | BPF_SIZE::W.0 | BPF_MODE::ABS.0;
    let equal = BPF_CLASS::JMP.0 | BPF_OP::JEQ.0 | BPF_SRC::K.0;
    let give = BPF_CLASS::RET.0 | BPF_SRC::K.0;
    [
        SockFilter::stmt(load, offset_of!(SeccompData, arch) as u32),
        SockFilter::jump(equal, OWN.0, 0, 3),
        SockFilter::stmt(load, offset_of!(SeccompData, nr) as u32),
        SockFilter::jump(equal, call as u32, 0, 1),
        SockFilter::stmt(give, action),
        SockFilter::stmt(give, SECCOMP_RET::ALLOW.0),
    ]
}

/// Which modules there are.
fn modules() -> ([u64; 32], usize) {
    let (mut ids, mut size) = ([0; 32], 256);
    // SAFETY: both are ours.
    let count = unsafe { calls::lsm_list_modules(ids.as_mut_ptr(), &mut size, 0) }.expect("modules");
    assert_eq!(size, count as u32 * 8);
    (ids, count as usize)
}

/// Whether AppArmor is there, which keeps labels of every process.
fn apparmor() -> bool {
    let (ids, count) = modules();
    ids[..count].contains(&LSM_ID::APPARMOR.0)
}

tests! {
    group;

    /// A call that fails as the filter says, and /proc knows of the filter.
    fn a_filtered_call() for (seccomp) unless emulated("qemu-user has no seccomp") => {
        let ended = in_child(|| {
            no_new_privileges();
            let program = filter(nr::SCHED_YIELD, SECCOMP_RET::ERRNO.0 | 77);
            let program = SockFprog { len: 6, filter: program.as_ptr() };
            // SAFETY: the program is ours, and so is the process.
            unsafe {
                assert_eq!(calls::sched_yield(), Ok(0));
                assert_eq!(calls::seccomp(SECCOMP::SET_MODE_FILTER.0, 0, (&raw const program).cast_mut().cast()), Ok(0));
                assert_eq!(calls::sched_yield(), Err(Errno::from_raw(77).unwrap()));
                assert!(calls::getpid() > 0);
            }
            assert_eq!(proc_line(c"/proc/self/status", "Seccomp:", &mut [0; 4096]), "2");
        });
        assert_eq!(ended, Ended::Exited(0));
        let mut sizes = SeccompNotifSizes::default();
        let mut action = SECCOMP_RET::USER_NOTIF.0;
        // SAFETY: both are ours.
        unsafe {
            assert_eq!(calls::seccomp(SECCOMP::GET_NOTIF_SIZES.0, 0, (&raw mut sizes).cast()), Ok(0));
            assert_eq!(calls::seccomp(SECCOMP::GET_ACTION_AVAIL.0, 0, (&raw mut action).cast()), Ok(0));
            action = 0x7ffe_0000;
            assert_eq!(calls::seccomp(SECCOMP::GET_ACTION_AVAIL.0, 0, (&raw mut action).cast()), Err(Errno::EOPNOTSUPP));
        }
        let (notif, resp, data) = (size_of::<SeccompNotif>(), size_of::<SeccompNotifResp>(), size_of::<SeccompData>());
        assert_eq!((sizes.notif, sizes.notif_resp, sizes.data), (notif as u16, resp as u16, data as u16));
    }

    /// In strict mode any other call is the end.
    fn strict_mode() unless emulated("qemu-user has no seccomp") => {
        let ended = in_child(|| {
            // SAFETY: the process is a test's own.
            unsafe {
                calls::seccomp(SECCOMP::SET_MODE_STRICT.0, 0, null_mut()).expect("strict mode");
                let _ = calls::sched_yield();
            }
        });
        assert_eq!(ended, Ended::Signaled(SIG::KILL));
    }

    /// A listener is told of a call with its arguments, and answers it.
    fn a_call_that_another_process_answers() unless emulated("qemu-user has no seccomp") => {
        // SAFETY: fresh memory, that both processes see.
        let shared = unsafe { sys::mmap(0, 65536, PROT::READ | PROT::WRITE, MAP::SHARED | MAP::ANONYMOUS, -1, 0) };
        let listener = shared.expect("memory").cast::<u32>();
        let go = crate::harness::Pipe::new(O::CLOEXEC);
        let told = crate::harness::Pipe::new(O::CLOEXEC);
        let child = start_in_child(|| {
            no_new_privileges();
            let program = filter(nr::GETPRIORITY, SECCOMP_RET::USER_NOTIF.0);
            let program = SockFprog { len: 6, filter: program.as_ptr() };
            let flags = SECCOMP_FILTER_FLAG::NEW_LISTENER.bits();
            // SAFETY: all of it is ours.
            unsafe {
                let fd = calls::seccomp(SECCOMP::SET_MODE_FILTER.0, flags, (&raw const program).cast_mut().cast());
                listener.write_volatile(fd.expect("a listener") as u32);
                calls::write(told.to, c"t".as_ptr().cast(), 1).expect("a byte");
                calls::read(go.from, [0u8].as_mut_ptr().cast(), 1).expect("a byte");
                calls::getpriority(3, 4).expect("an answer") as u8
            };
        });
        // SAFETY: all of it is ours; the child is there.
        unsafe {
            calls::read(told.from, [0u8].as_mut_ptr().cast(), 1).expect("a byte");
            let process = calls::pidfd_open(child.pid, 0).expect("a descriptor");
            let fd = calls::pidfd_getfd(process, listener.read_volatile() as int, 0).expect("the listener");
            calls::write(go.to, c"g".as_ptr().cast(), 1).expect("a byte");
            let mut notif: SeccompNotif = core::mem::zeroed();
            assert!(sys::readable(fd, 10));
            assert_eq!(calls::ioctl(fd, iowr::<SeccompNotif>(b'!', 0), (&raw mut notif).cast()), Ok(0));
            assert_eq!((notif.pid, notif.data.nr, notif.data.arch), (child.pid as u32, nr::GETPRIORITY as int, OWN));
            assert_eq!(notif.data.args[..2], [3, 4]);
            let mut answer = SeccompNotifResp { id: notif.id, val: 33, ..SeccompNotifResp::default() };
            assert_eq!(calls::ioctl(fd, iowr::<SeccompNotifResp>(b'!', 1), (&raw mut answer).cast()), Ok(0));
        }
        assert_eq!(child.wait(10), Ended::Exited(0));
    }

    /// What is below one directory can be read, and nothing else.
    fn a_process_that_gives_up_files() for (landlock_create_ruleset, landlock_add_rule, landlock_restrict_self)
        unless emulated("qemu-user has no landlock") => {
        // SAFETY: without a struct it only tells a version.
        let version = unsafe {
            calls::landlock_create_ruleset(null(), 0, LANDLOCK_CREATE_RULESET::VERSION.bits())
        };
        assert!(version.is_ok_and(|version| version >= 1), "{version:?}");
        let folder = Folder::new();
        make(c"inside", b"1");
        let ended = in_child(|| {
            no_new_privileges();
            let mut attr = LandlockRulesetAttr::default();
            attr.handled_access_fs = LANDLOCK_ACCESS_FS::READ_FILE | LANDLOCK_ACCESS_FS::MAKE_REG;
            let open = |path: &core::ffi::CStr| {
                // SAFETY: the path is a C string.
                unsafe { calls::openat(CWD, path.as_ptr(), O::CLOEXEC.bits(), 0) }
            };
            // SAFETY: the structs are ours.
            unsafe {
                let fd = calls::landlock_create_ruleset(&attr, 8, 0).expect("rules");
                let parent_fd = calls::openat(CWD, folder.path().as_ptr(), (O::PATH | O::CLOEXEC).bits(), 0).expect("a directory");
                let below = LandlockPathBeneathAttr { allowed_access: LANDLOCK_ACCESS_FS::READ_FILE, parent_fd };
                let kind = LANDLOCK_RULE::PATH_BENEATH.0;
                assert_eq!(calls::landlock_add_rule(fd, kind, (&raw const below).cast(), 0), Ok(0));
                assert_eq!(calls::landlock_add_rule(fd, 1000, (&raw const below).cast(), 0), Err(Errno::EINVAL));
                assert!(open(c"/proc/self/status").is_ok());
                assert_eq!(calls::landlock_restrict_self(fd, 0), Ok(0));
                assert!(open(c"inside").is_ok());
                assert_eq!(open(c"/proc/self/status"), Err(Errno::EACCES));
                assert_eq!(calls::openat(CWD, c"new".as_ptr(), O::CREAT.bits(), 0o600), Err(Errno::EACCES));
            }
        });
        assert_eq!(ended, Ended::Exited(0));
    }

    fn security_modules() for (lsm_list_modules) unless since(6, 8).or(emulated("qemu-user has no lsm_list_modules")) => {
        let (ids, count) = modules();
        assert!(ids[..count].contains(&LSM_ID::CAPABILITY.0), "{ids:?}");
        // SAFETY: without a struct it only tells a version.
        let landlock = unsafe { calls::landlock_create_ruleset(null(), 0, 1) }.is_ok();
        assert_eq!(ids[..count].contains(&LSM_ID::LANDLOCK.0), landlock);
        let mut size = 4;
        let mut ids = [0; 4];
        // SAFETY: both are ours; the room is too small.
        assert_eq!(unsafe { calls::lsm_list_modules(ids.as_mut_ptr(), &mut size, 0) }, Err(Errno::E2BIG));
        assert_eq!(size, count as u32 * 8);
    }

    /// AppArmor's label is the one in /proc; where there is no such module, no module has one.
    fn a_process_s_labels() for (lsm_get_self_attr) unless since(6, 8).or(emulated("qemu-user has no lsm_get_self_attr")) => {
        let mut room = [0u64; 64];
        let mut size = 512;
        // SAFETY: both are ours.
        let count = unsafe { calls::lsm_get_self_attr(LSM_ATTR::CURRENT.0, room.as_mut_ptr().cast(), &mut size, 0) };
        if !apparmor() {
            assert!(matches!(count, Err(Errno::EOPNOTSUPP)) || count.is_ok_and(|count| count > 0), "{count:?}");
            return;
        }
        assert!(count.is_ok_and(|count| count >= 1), "{count:?}");
        // SAFETY: the kernel has written it.
        let (head, label) = unsafe {
            let head = room.as_ptr().cast::<LsmCtx>().read();
            (head, core::slice::from_raw_parts(room.as_ptr().byte_add(offset_of!(LsmCtx, ctx)).cast::<u8>(), head.ctx_len as usize))
        };
        assert_eq!(head.id, LSM_ID::APPARMOR);
        assert!(head.len >= 32 + head.ctx_len && head.len <= size.into());
        let mut there = [0; 256];
        let there = str(read_file(c"/proc/self/attr/current", &mut there).expect("/proc")).trim_end();
        assert_eq!(str(label).trim_end_matches(['\0', '\n']), there);
    }

    /// The label for the next program, in AppArmor's words; /proc tells it.
    fn a_label_for_the_next_program() for (lsm_set_self_attr) unless since(6, 8).or(emulated("qemu-user has no lsm_set_self_attr")) => {
        #[repr(C)]
        struct Order(LsmCtx, [u8; 32]);
        let word = b"exec unconfined";
        let mut order = Order(LsmCtx::default(), [0; 32]);
        order.1[..word.len()].copy_from_slice(word);
        order.0.id = LSM_ID::APPARMOR;
        order.0.len = size_of::<Order>() as u64;
        order.0.ctx_len = word.len() as u64;
        let size = size_of::<Order>() as u32;
        // SAFETY: the struct is ours, and so is the process.
        let mut set = |attr: LSM_ATTR| unsafe { calls::lsm_set_self_attr(attr.0, &mut order.0, size, 0) };
        if !apparmor() {
            assert_eq!(set(LSM_ATTR::EXEC), Err(Errno::EOPNOTSUPP));
            return;
        }
        assert_eq!(set(LSM_ATTR::EXEC), Ok(0));
        let mut there = [0; 256];
        assert!(str(read_file(c"/proc/self/attr/exec", &mut there).expect("/proc")).starts_with("unconfined"));
        assert!(set(LSM_ATTR::UNDEF).is_err());
    }

    /// Registered for, a barrier works; before, it is refused.
    fn barriers() for (membarrier) unless emulated("qemu-user has none") => {
        // SAFETY: barriers change nothing that can be read.
        unsafe {
            let there = MEMBARRIER_CMD::from_bits_retain(calls::membarrier(MEMBARRIER_CMD::QUERY.bits(), 0, 0).expect("commands"));
            assert!(there.contains(MEMBARRIER_CMD::PRIVATE_EXPEDITED | MEMBARRIER_CMD::REGISTER_PRIVATE_EXPEDITED), "{there:?}");
            let run = |cmd: MEMBARRIER_CMD| calls::membarrier(cmd.bits(), 0, 0);
            assert_eq!(run(MEMBARRIER_CMD::PRIVATE_EXPEDITED), Err(Errno::EPERM));
            assert_eq!(run(MEMBARRIER_CMD::REGISTER_PRIVATE_EXPEDITED), Ok(0));
            assert_eq!(run(MEMBARRIER_CMD::PRIVATE_EXPEDITED), Ok(0));
            if there.contains(MEMBARRIER_CMD::GET_REGISTRATIONS) {
                assert_eq!(run(MEMBARRIER_CMD::GET_REGISTRATIONS), Ok(MEMBARRIER_CMD::REGISTER_PRIVATE_EXPEDITED.bits()));
            }
            assert_eq!(calls::membarrier(1 << 20, 0, 0), Err(Errno::EINVAL));
        }
    }

    /// The kernel writes the processor where it was told to: `getcpu` says the same.
    fn a_registered_area() for (rseq) unless emulated("qemu-user has no rseq") => {
        const SIGNATURE: u32 = 0x5305_3053;
        let area = sys::memory(65536).as_mut_ptr().cast::<Rseq>();
        // SAFETY: the area is ours, and nobody else registered one: there is no C library.
        unsafe {
            (*area).cpu_id = RSEQ_CPU_ID::UNINITIALIZED.0 as u32;
            assert_eq!(calls::rseq(area, 32, 0, SIGNATURE), Ok(0));
            assert_eq!(calls::rseq(area, 32, 0, SIGNATURE), Err(Errno::EBUSY));
            // A few times, since the thread may move between the two.
            let same = (0..1000).any(|_| {
                let mut cpu = !0;
                calls::getcpu(&mut cpu, null_mut(), null_mut()).expect("a processor");
                (&raw const (*area).cpu_id).read_volatile() == cpu
            });
            assert!(same);
            assert_eq!(calls::rseq(area, 32, RSEQ_FLAG::UNREGISTER.bits(), SIGNATURE + 1), Err(Errno::EPERM));
            assert_eq!(calls::rseq(area, 32, RSEQ_FLAG::UNREGISTER.bits(), SIGNATURE), Ok(0));
            assert_eq!((&raw const (*area).cpu_id).read_volatile(), RSEQ_CPU_ID::UNINITIALIZED.0 as u32);
        }
    }

    /// Nothing was asked for, so nothing is left to be given back.
    fn no_time_to_give_back() for (rseq_slice_yield: "Debian builds its kernels without it")
        unless since(7, 0).or(emulated("qemu-user has no rseq_slice_yield")) => {
        // SAFETY: the call changes nothing.
        let answer = unsafe { calls::rseq_slice_yield() };
        assert!(matches!(answer, Ok(0) | Err(Errno::ENOSYS)), "{answer:?}");
    }
}

//! Cases of the calls on keys, modules and the machine itself. What changes the machine runs on a guest only.
#![allow(unused_imports)] // some machines lack the calls that want them

use crate::common::*;
use crate::harness::{Ended, emulated, guest_only, in_child, read_file, str, sys};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;
use core::ptr::{null, null_mut};

/// A file in /proc or /sys as text, up to 64 KiB.
fn text(path: &CStr) -> &'static str {
    let buffer = sys::memory(65536);
    let mut len = 0;
    // SAFETY: the path is a C string, the buffer is ours.
    unsafe {
        let fd = calls::openat(CWD, path.as_ptr(), O::CLOEXEC.bits(), 0).expect("a file");
        while let Ok(more @ 1..) = calls::read(fd, buffer[len..].as_mut_ptr().cast(), buffer.len() - len) {
            len += more as usize;
        }
        let _ = calls::close(fd);
    }
    str(&buffer[..len])
}

/// Does this kernel have a module loaded?
fn is_loaded(name: &str) -> bool {
    text(c"/proc/modules").lines().any(|line| line.split(' ').next() == Some(name))
}

/// Loads a module that needs no other, and gives its name and its file.
fn load_a_module() -> (&'static str, &'static CStr, int) {
    let modules = [
        ("tun", c"tun", c"/lib/modules/tun.ko"),
        ("loop", c"loop", c"/lib/modules/loop.ko"),
        ("zram", c"zram", c"/lib/modules/zram.ko"),
        ("softdog", c"softdog", c"/lib/modules/softdog.ko"),
    ];
    for (name, c_name, path) in modules.into_iter().filter(|(name, ..)| !is_loaded(name)) {
        // SAFETY: the guest is there for the tests.
        unsafe {
            let Ok(fd) = calls::openat(CWD, path.as_ptr(), O::CLOEXEC.bits(), 0) else { continue };
            match calls::finit_module(fd, c"".as_ptr(), 0) {
                Ok(_) => return (name, c_name, fd),
                // It needs another, or is built in.
                Err(error) => assert!([Errno::ENOENT, Errno::EEXIST].contains(&error), "{name}: {error:?}"),
            }
        }
    }
    panic!("no module")
}

/// An address as a number, for calls that take one so.
fn number<T>(place: *const T) -> ulong {
    place.expose_provenance() as ulong
}

const MAGIC: (int, int) = (LINUX_REBOOT::MAGIC1.0 as int, LINUX_REBOOT::MAGIC2.0 as int);

tests! {
    group;

    /// A key that holds something, found by its name, in /proc too.
    fn a_key_holds_something() for (add_key, request_key, keyctl) unless emulated("qemu-user has no keys") => {
        let mut name = [0; 64];
        // SAFETY: the call only tells a number.
        let name = numbered("barelinux:", unsafe { calls::getpid() }, &mut name);
        let mut back = [0u8; 16];
        // SAFETY: names and bytes are ours; the keyring is this process's.
        unsafe {
            let ring = KEY_SPEC::PROCESS_KEYRING.0;
            let user = c"user".as_ptr();
            let key = calls::add_key(user, name, c"secret".as_ptr().cast(), 6, ring).expect("a key");
            assert!(key > 0);
            let len = calls::keyctl(KEYCTL::READ.0, key as ulong, number(back.as_mut_ptr()), 16, 0);
            assert_eq!((len, &back[..6]), (Ok(6), &b"secret"[..]));
            assert_eq!(calls::request_key(user, name, null(), 0), Ok(key));
            assert_eq!(calls::keyctl(KEYCTL::SEARCH.0, ring as ulong, number(user), number(name), 0), Ok(key as long));
            let mut description = [0u8; 128];
            let len = calls::keyctl(KEYCTL::DESCRIBE.0, key as ulong, number(description.as_mut_ptr()), 128, 0).expect("a text");
            let told = str(&description[..len as usize - 1]);
            assert!(told.starts_with("user;") && told.ends_with(str(CStr::from_ptr(name).to_bytes())), "{told}");
            let line = |wanted: &str| text(c"/proc/keys").lines().any(|line| line.contains(wanted));
            assert!(line(str(CStr::from_ptr(name).to_bytes())));

            // The same key, changed.
            assert_eq!(calls::add_key(user, name, c"other".as_ptr().cast(), 5, ring), Ok(key));
            assert_eq!(calls::keyctl(KEYCTL::READ.0, key as ulong, number(back.as_mut_ptr()), 16, 0), Ok(5));
            assert_eq!(calls::keyctl(KEYCTL::REVOKE.0, key as ulong, 0, 0, 0), Ok(0));
            assert_eq!(calls::keyctl(KEYCTL::READ.0, key as ulong, 0, 0, 0), Err(Errno::EKEYREVOKED));
            assert_eq!(calls::add_key(c"no such kind".as_ptr(), name, null(), 0, ring), Err(Errno::ENODEV));
            let mut caps = [0u8; 2];
            assert!(calls::keyctl(KEYCTL::CAPABILITIES.0, number(caps.as_mut_ptr()), 2, 0, 0).is_ok_and(|len| len >= 1));
            assert!(KEYCTL_CAPS0::from_bits_retain(caps[0]).contains(KEYCTL_CAPS0::CAPABILITIES));
        }
    }

    /// /proc/modules tells what is loaded.
    fn a_module_comes_and_goes() for (init_module, finit_module, delete_module)
        unless guest_only("it changes the kernel").or(emulated("")) => {
        let (name, c_name, fd) = load_a_module();
        // SAFETY: the guest is there for the tests.
        unsafe {
            assert!(is_loaded(name));
            assert_eq!(calls::finit_module(fd, c"".as_ptr(), 0), Err(Errno::EEXIST));
            assert_eq!(calls::delete_module(c_name.as_ptr(), O::NONBLOCK.bits() as uint), Ok(0));
            assert!(!is_loaded(name));
            assert_eq!(calls::delete_module(c_name.as_ptr(), O::NONBLOCK.bits() as uint), Err(Errno::ENOENT));

            let len = statx(fd).size as usize;
            let memory = sys::mmap(0, len, PROT::READ, MAP::PRIVATE, fd, 0).expect("the file");
            assert_eq!(calls::init_module(memory.cast(), len as ulong, c"".as_ptr()), Ok(0));
            assert!(is_loaded(name));
            assert_eq!(calls::delete_module(c_name.as_ptr(), O::NONBLOCK.bits() as uint), Ok(0));
            assert_eq!(calls::init_module(sys::memory(4096).as_mut_ptr().cast(), 4096, c"".as_ptr()), Err(Errno::ENOEXEC));
        }
    }

    /// With no part at all it takes away what was loaded; with a kernel, it would be the next one to run.
    fn no_other_kernel() for (kexec_load: "it would take the place of the kernel")
        unless guest_only("it could take away another kernel").or(emulated("")) => {
        // A 32-bit program has to say that it knows the 64-bit kernel under it.
        let flags = if cfg!(target_arch = "x86") {
            (KEXEC_ARCH::X86_64.0, KEXEC_ARCH::DEFAULT.0)
        } else {
            (KEXEC_ARCH::DEFAULT.0, KEXEC_ARCH::IA_64.0)
        };
        // SAFETY: nothing is loaded.
        unsafe {
            assert_eq!(calls::kexec_load(0, 0, null_mut(), flags.0), Ok(0));
            assert_eq!(calls::kexec_load(0, 0, null_mut(), flags.1), Err(Errno::EINVAL));
            assert_eq!(calls::kexec_load(0, KEXEC_SEGMENT::MAX.0 as ulong + 1, null_mut(), flags.0), Err(Errno::EINVAL));
        }
        assert_eq!(text(c"/sys/kernel/kexec_loaded").trim_ascii(), "0");
    }

    /// As above; what is no kernel is refused.
    fn no_other_kernel_from_a_file() if kexec_file_load for (kexec_file_load: "it would take the place of the kernel")
        unless guest_only("it could take away another kernel").or(emulated("")) => {
        // SAFETY: nothing is loaded.
        unsafe {
            let fd = file();
            make_bytes(fd);
            let answer = calls::kexec_file_load(fd, -1, 1, c"".as_ptr(), KEXEC_FILE::NO_INITRAMFS.bits());
            // Arm has none, and Debian builds some kernels without it.
            if answer == Err(Errno::ENOSYS) && !cfg!(target_arch = "x86_64") {
                return;
            }
            assert!(matches!(answer, Err(Errno::ENOEXEC | Errno::EINVAL)), "{answer:?}");
            assert_eq!(calls::kexec_file_load(-1, -1, 0, null(), KEXEC_FILE::UNLOAD.bits()), Ok(0));
        }
        assert_eq!(text(c"/sys/kernel/kexec_loaded").trim_ascii(), "0");
    }

    /// What ctrl-alt-del does is in /proc. That it switches the machine off, every guest shows at its end:
    /// examples/testinit.rs does it, and ci/boot waits for it.
    fn ctrl_alt_del() for (reboot) unless guest_only("it changes the machine").or(emulated("")) => {
        let own = || text(c"/proc/sys/kernel/ctrl-alt-del").trim_ascii();
        // SAFETY: the guest is there for the tests, and has no keyboard.
        unsafe {
            for (command, there) in [(LINUX_REBOOT_CMD::CAD_ON, "1"), (LINUX_REBOOT_CMD::CAD_OFF, "0")] {
                assert_eq!(calls::reboot(MAGIC.0, MAGIC.1, command.0, null_mut()), Ok(0));
                assert_eq!(own(), there);
            }
            assert_eq!(calls::reboot(MAGIC.0, 1, LINUX_REBOOT_CMD::CAD_ON.0, null_mut()), Err(Errno::EINVAL));
            assert_eq!(calls::reboot(MAGIC.0, MAGIC.1, 1, null_mut()), Err(Errno::EINVAL));
        }
    }

    /// The oldest message is the same as /dev/kmsg has it.
    fn kernel_messages() for (syslog) unless guest_only("it reads the kernel's messages").or(emulated("")) => {
        let memory = sys::memory(1 << 20);
        let mut record = [0; 8192];
        // SAFETY: all of it is ours.
        unsafe {
            let fd = calls::openat(CWD, c"/dev/kmsg".as_ptr(), (O::NONBLOCK | O::CLOEXEC).bits(), 0).expect("/dev/kmsg");
            let len = calls::read(fd, record.as_mut_ptr().cast(), record.len()).expect("a message");
            let message = str(&record[..len as usize]).split_once(';').expect("a head").1.lines().next().expect("a line");
            let room = calls::syslog(SYSLOG_ACTION::SIZE_BUFFER.0, null_mut(), 0).expect("a size");
            assert!(room >= 4096 && !message.is_empty());
            let len = calls::syslog(SYSLOG_ACTION::READ_ALL.0, memory.as_mut_ptr().cast(), 1 << 20).expect("messages");
            assert!(str(&memory[..len as usize]).lines().next().is_some_and(|line| line.ends_with(message)), "{message}");
            assert_eq!(calls::syslog(100, null_mut(), 0), Err(Errno::EINVAL));
        }
    }

    /// A port that nobody minds: it can be read when it is open, and not otherwise.
    fn ports() if ioperm for (ioperm, iopl) unless guest_only("it reads a port").or(emulated("")) => {
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
        {
            let reads = |open: fn()| in_child(|| {
                open();
                // SAFETY: the port is a guest's, which keeps nothing there.
                unsafe { core::arch::asm!("in al, 0x80", out("al") _, options(nostack)) };
            });
            // SAFETY: the process is a test's own.
            unsafe {
                assert_eq!(reads(|| ()), Ended::Signaled(SIG::SEGV));
                assert_eq!(reads(|| assert_eq!(calls::ioperm(0x80, 1, 1), Ok(0))), Ended::Exited(0));
                assert_eq!(reads(|| {
                    calls::ioperm(0x80, 1, 1).expect("a port");
                    assert_eq!(calls::ioperm(0x80, 1, 0), Ok(0));
                }), Ended::Signaled(SIG::SEGV));
                assert_eq!(reads(|| assert_eq!(calls::iopl(3), Ok(0))), Ended::Exited(0));
                assert_eq!(reads(|| {
                    calls::iopl(3).expect("all ports");
                    assert_eq!(calls::iopl(0), Ok(0));
                }), Ended::Signaled(SIG::SEGV));
                assert_eq!(calls::iopl(4), Err(Errno::EINVAL));
                assert_eq!(calls::ioperm(1 << 16, 1, 1), Err(Errno::EINVAL));
            }
        }
    }

    /// On a 32-bit kernel 16-bit code runs up to an interrupt. A 64-bit one has no such mode, and no such call.
    fn code_of_16_bits() if vm86old for (
        vm86: "no 64-bit kernel has it, and there is no 32-bit one to test with",
        vm86old: "no 64-bit kernel has it, and there is no 32-bit one to test with",
    ) {
        #[cfg(target_arch = "x86")]
        // SAFETY: a check changes nothing, and without a struct there is nothing to run.
        unsafe {
            let check = calls::vm86(VM86::PLUS_INSTALL_CHECK.0, null_mut());
            let old = calls::vm86old(null_mut());
            assert!(matches!((check, old), (Err(Errno::ENOSYS), Err(Errno::ENOSYS)) | (Ok(0), Err(Errno::EFAULT | Errno::EPERM))), "{check:?} {old:?}");
        }
    }

    /// What was just written is what is executed.
    fn arm_code() if arm_cacheflush for (arm_cacheflush) {
        #[cfg(target_arch = "arm")]
        // SAFETY: the memory is ours, and holds a function when it is called.
        unsafe {
            let all = PROT::READ | PROT::WRITE | PROT::EXEC;
            let memory = sys::mmap(0, 65536, all, MAP::PRIVATE | MAP::ANONYMOUS, -1, 0).expect("memory").cast::<u32>();
            let function: extern "C" fn() -> u32 = core::mem::transmute(memory);
            for value in [7, 77] {
                // mov r0, #value; bx lr
                memory.write_volatile(0xe3a0_0000 | value);
                memory.add(1).write_volatile(0xe12f_ff1e);
                assert_eq!(calls::arm_cacheflush(memory.cast(), memory.add(2).cast(), 0), Ok(0));
                assert_eq!(function(), value);
            }
            assert_eq!(calls::arm_cacheflush(memory.add(2).cast(), memory.cast(), 0).is_err(), emulated("").is_none());
        }
    }

    /// The register holds what the call set.
    fn arm_thread_local_storage() if arm_set_tls for (arm_set_tls, arm_get_tls) {
        #[cfg(target_arch = "arm")]
        // SAFETY: nothing uses the register: there is no C library.
        unsafe {
            let before = calls::arm_get_tls();
            assert_eq!(calls::arm_set_tls(0x1234_5678), Ok(0));
            assert_eq!(calls::arm_get_tls().addr(), 0x1234_5678);
            // Where the kernel keeps it for processors that have no such register.
            #[cfg(target_feature = "v7")]
            {
                let register: usize;
                core::arch::asm!("mrc p15, 0, {}, c13, c0, 3", out(reg) register);
                assert_eq!(register, 0x1234_5678);
            }
            assert_eq!(calls::arm_set_tls(before.addr() as ulong), Ok(0));
        }
    }

    fn arm_traps() if arm_breakpoint for (
        arm_breakpoint,
        arm_usr26: "no processor that runs the crate has 26 bits",
        arm_usr32: "no processor that runs the crate has 26 bits",
    ) {
        #[cfg(target_arch = "arm")]
        // SAFETY: the processes are the test's own.
        unsafe {
            assert_eq!(in_child(|| { calls::arm_breakpoint(); }), Ended::Signaled(SIG::TRAP));
            if emulated("").is_none() {
                assert_eq!(in_child(|| { calls::arm_usr26(); }), Ended::Signaled(SIG::ILL));
                assert_eq!(in_child(|| { calls::arm_usr32(); }), Ended::Signaled(SIG::ILL));
            }
        }
    }

    /// The bridge that each such guest has, as /sys tells it; a register of it that nobody minds is changed and read.
    fn configuration_of_pci() if pciconfig_read for (
        pciconfig_read: "where the guest's kernel does not reach its bus",
        pciconfig_write: "where the guest's kernel does not reach its bus",
        pciconfig_iobase: "powerpc alone has it",
    ) unless guest_only("it changes a device").or(emulated("")) => {
        let (mut id, mut line, mut back) = ([0u8; 4], [0u8; 1], [0u8; 1]);
        // SAFETY: all of it is ours.
        unsafe {
            let read = |off, len, to: *mut u8| calls::pciconfig_read(0, 0, off, len, to.cast());
            let mut there = [0; 64];
            let Some(there) = read_file(c"/sys/bus/pci/devices/0000:00:00.0/config", &mut there) else {
                assert_eq!(read(0, 4, id.as_mut_ptr()), Err(Errno::ENODEV));
                assert_eq!(calls::pciconfig_write(0, 0, 0x3c, 1, line.as_mut_ptr().cast()), Err(Errno::ENODEV));
                return;
            };
            assert_eq!(read(0, 4, id.as_mut_ptr()), Ok(0));
            assert_eq!(id, there[..4]);
            // The interrupt's line is for programs to write down.
            assert_eq!(read(0x3c, 1, line.as_mut_ptr()), Ok(0));
            let mut other = [line[0] ^ 5];
            assert_eq!(calls::pciconfig_write(0, 0, 0x3c, 1, other.as_mut_ptr().cast()), Ok(0));
            assert_eq!((read(0x3c, 1, back.as_mut_ptr()), back), (Ok(0), other));
            assert_eq!(calls::pciconfig_write(0, 0, 0x3c, 1, line.as_mut_ptr().cast()), Ok(0));
            assert_eq!(calls::pciconfig_read(0, 0, 0, 3, id.as_mut_ptr().cast()), Err(Errno::EINVAL));
            if cfg!(target_arch = "arm") {
                assert_eq!(calls::pciconfig_iobase(0, 0, 0), Err(Errno::ENOSYS));
            }
        }
    }

    /// What was just written is what is executed.
    fn riscv_code() if riscv_flush_icache for (riscv_flush_icache) unless emulated("qemu-user has no riscv_flush_icache") => {
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        // SAFETY: the memory is ours, and holds a function when it is called.
        unsafe {
            let all = PROT::READ | PROT::WRITE | PROT::EXEC;
            let memory = sys::mmap(0, 65536, all, MAP::PRIVATE | MAP::ANONYMOUS, -1, 0).expect("memory").cast::<u32>();
            let function: extern "C" fn() -> u32 = core::mem::transmute(memory);
            for value in [7, 77] {
                // li a0, value; ret
                memory.write_volatile(0x0000_0513 | value << 20);
                memory.add(1).write_volatile(0x0000_8067);
                assert_eq!(calls::riscv_flush_icache(memory.cast(), memory.add(2).cast(), 0), Ok(0));
                assert_eq!(function(), value);
            }
            assert_eq!(calls::riscv_flush_icache(memory.cast(), memory.add(2).cast(), 2), Err(Errno::EINVAL));
        }
    }

    /// Floating point and compressed instructions, as /proc/cpuinfo tells them; a key that there is not becomes -1.
    fn riscv_features() if riscv_hwprobe for (riscv_hwprobe) unless emulated("qemu-user has no riscv_hwprobe") => {
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        {
            let keys = [RISCV_HWPROBE_KEY::BASE_BEHAVIOR, RISCV_HWPROBE_KEY::IMA_EXT_0, RISCV_HWPROBE_KEY::MVENDORID, RISCV_HWPROBE_KEY(10_000)];
            let mut pairs = keys.map(|key| RiscvHwprobe { key, value: 0 });
            // SAFETY: the pairs are ours.
            unsafe { assert_eq!(calls::riscv_hwprobe(pairs.as_mut_ptr(), 4, 0, null_mut(), 0), Ok(0)) };
            let info = text(c"/proc/cpuinfo");
            let line = |label: &str| info.lines().find(|line| line.starts_with(label)).and_then(|line| line.split(": ").nth(1)).expect("a line");
            assert_eq!(pairs[0].value, RISCV_HWPROBE_BASE_BEHAVIOR::IMA.bits());
            let isa = line("isa").split('_').next().unwrap();
            let features = RISCV_HWPROBE_EXT_0::from_bits_retain(pairs[1].value);
            for (letter, bit) in [('d', RISCV_HWPROBE_EXT_0::IMA_FD), ('c', RISCV_HWPROBE_EXT_0::IMA_C), ('v', RISCV_HWPROBE_EXT_0::IMA_V)] {
                assert_eq!(features.contains(bit), isa[4..].contains(letter), "{isa} {features:?}");
            }
            assert_eq!(u64::from_str_radix(line("mvendorid").trim_start_matches("0x"), 16), Ok(pairs[2].value));
            assert_eq!(pairs[3].key.0, -1);
        }
    }
}

/// Bytes that are no kernel.
fn make_bytes(fd: int) {
    // SAFETY: the bytes are ours.
    unsafe { calls::write(fd, [b'x'; 4096].as_ptr().cast(), 4096) }.expect("a write");
}

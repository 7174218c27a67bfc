//! The stubs and the marshalling above them: every argument at its place, nothing else of the program
//! touched, an error told from a result.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

#[macro_use]
mod harness;

use barelinux::arch::{self, Word, word};
use barelinux::{Errno, calls, nr, types::*};
use harness::{Pipe, emulated, read_file, real_kernel_only, sys};

/// A result that is no error.
fn good(raw: Word) -> usize {
    Errno::decode(raw.addr()).expect("a result")
}

/// A memory file with these bytes.
fn file(bytes: &[u8]) -> int {
    // SAFETY: the name is a C string, the bytes are ours.
    unsafe {
        let fd = calls::memfd_create(c"test".as_ptr(), MFD::CLOEXEC.bits()).expect("a memory file");
        assert_eq!(calls::write(fd, bytes.as_ptr().cast(), bytes.len()), Ok(bytes.len() as ssize_t));
        fd
    }
}

/// The number that stands in a text.
fn number(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).fold(0, |n, byte| n * 10 + (byte - b'0') as usize)
}

tests! {
    /// The process's number, against the kernel's own view of it.
    fn syscall0_getpid() {
        let mut stat = [0; 64];
        let stat = read_file(c"/proc/self/stat", &mut stat).expect("/proc");
        // SAFETY: the call only tells a number.
        assert_eq!(good(unsafe { arch::syscall0(nr::GETPID) }), number(stat));
    }

    /// Each call tells what the one before was given.
    fn syscall1_umask() {
        // SAFETY: the mask is this process's own.
        unsafe {
            arch::syscall1(nr::UMASK, word(0o027));
            assert_eq!(good(arch::syscall1(nr::UMASK, word(0o755))), 0o027);
            assert_eq!(good(arch::syscall1(nr::UMASK, word(0))), 0o755);
        }
    }

    /// The first argument is where the descriptors go, the second which flags they have.
    fn syscall2_pipe2() {
        for (flags, closes) in [(O::empty(), 0), (O::CLOEXEC, 1)] {
            let mut ends = [-1; 2];
            // SAFETY: the two numbers are ours to write.
            good(unsafe { arch::syscall2(nr::PIPE2, ends.as_mut_ptr().cast(), word(flags.bits() as usize)) });
            for fd in ends {
                // SAFETY: the descriptor is ours.
                assert_eq!(unsafe { sys::fcntl(fd, F::GETFD.0, 0) }, Ok(closes));
            }
        }
    }

    fn syscall3_write_read() {
        let fd = file(b"");
        let text = b"three arguments";
        // SAFETY: the bytes are ours to read, the buffer is ours to write.
        unsafe {
            let wrote = arch::syscall3(nr::WRITE, word(fd as usize), text.as_ptr().cast_mut().cast(), word(5));
            assert_eq!(good(wrote), 5);
            let mut buffer = [0; 16];
            assert_eq!(sys::lseek(fd, 0, SEEK::SET), Ok(0));
            let read = arch::syscall3(nr::READ, word(fd as usize), buffer.as_mut_ptr().cast(), word(16));
            assert_eq!(good(read), 5);
            assert_eq!(&buffer, b"three\0\0\0\0\0\0\0\0\0\0\0");
        }
    }

    /// A directory, a path in it, a buffer, and how much of that may be written.
    fn syscall4_readlinkat() {
        // SAFETY: the paths are C strings, the buffer is ours.
        unsafe {
            let proc = calls::openat(CWD, c"/proc".as_ptr(), O::PATH.bits(), 0).expect("/proc");
            let mut buffer = [b'x'; 16];
            let len = arch::syscall4(nr::READLINKAT, word(proc as usize), c"self".as_ptr().cast_mut().cast(),
                buffer.as_mut_ptr().cast(), word(16));
            let (pid, len) = (calls::getpid() as usize, good(len));
            assert_eq!(number(&buffer[..len]), pid);
            assert_eq!(buffer[len], b'x');
            let mut buffer = [b'x'; 16];
            let len = arch::syscall4(nr::READLINKAT, word(proc as usize), c"self".as_ptr().cast_mut().cast(),
                buffer.as_mut_ptr().cast(), word(1));
            assert_eq!((good(len), buffer[1]), (1, b'x'));
        }
    }

    /// A page is moved: from the first argument, in the second's size, to the third's size, as the fourth
    /// says, to the fifth.
    fn syscall5_mremap() {
        const PAGE: usize = 65536; // what is a page's multiple on every machine
        const MAYMOVE_FIXED: usize = 1 | 2;
        let memory = sys::memory(8 * PAGE);
        memory[PAGE] = 77;
        let from = memory[PAGE..].as_mut_ptr();
        let to = memory[4 * PAGE..].as_mut_ptr();
        // SAFETY: both places are in our own memory, which nothing else uses.
        unsafe {
            let moved = arch::syscall5(nr::MREMAP, from.cast(), word(PAGE), word(2 * PAGE), word(MAYMOVE_FIXED), to.cast());
            assert_eq!(good(moved), to as usize);
            assert_eq!(*to, 77);
            // It grew to its new size and no further; the old place is gone.
            let pipe = Pipe::new(O::NONBLOCK);
            let present = |at: *mut u8| calls::write(pipe.to, at.cast(), 1);
            assert_eq!(present(to.add(2 * PAGE - 1)), Ok(1));
            assert_eq!(present(from), Err(Errno::EFAULT));
            assert_eq!(present(from.add(PAGE)), Ok(1));
        }
    }

    /// A part of a file is mapped: at the first argument, in the second's size, to be used as the third
    /// says, as the fourth says, of the fifth, from the sixth on.
    fn syscall6_mmap() {
        const PAGE: usize = 65536;
        #[cfg(target_pointer_width = "64")]
        const MMAP: (usize, usize) = (nr::MMAP, PAGE);
        #[cfg(target_pointer_width = "32")]
        const MMAP: (usize, usize) = (nr::MMAP2, PAGE / 4096);
        let fd = file(b"");
        for (page, byte) in [(1, b'a'), (2, b'b'), (3, b'c')] {
            // SAFETY: the byte is ours.
            unsafe { calls::pwrite64(fd, (&raw const byte).cast(), 1, page * PAGE as loff_t) }.expect("a write");
        }
        let memory = sys::memory(8 * PAGE);
        let at = memory[4 * PAGE..].as_mut_ptr();
        let flags = (MAP::PRIVATE | MAP::FIXED).bits() as usize;
        // SAFETY: the place is in our own memory, which nothing else uses.
        unsafe {
            let map = |prot: PROT, offset| {
                // The six stand in memory there.
                #[cfg(target_arch = "s390x")]
                return arch::syscall1(nr::MMAP, (&raw const *&[at as usize, PAGE, prot.bits() as usize, flags, fd as usize,
                    offset * MMAP.1]).cast_mut().cast());
                #[cfg(not(target_arch = "s390x"))]
                arch::syscall6(MMAP.0, at.cast(), word(PAGE), word(prot.bits() as usize), word(flags), word(fd as usize),
                    word(offset * MMAP.1))
            };
            assert_eq!(good(map(PROT::READ, 2)), at as usize);
            assert_eq!((*at, *at.add(PAGE)), (b'b', 0));
            // The protection counts: the kernel may write here now, and not before.
            let pipe = Pipe::new(O::NONBLOCK);
            assert_eq!(calls::write(pipe.to, c"x".as_ptr().cast(), 1), Ok(1));
            assert_eq!(calls::read(pipe.from, at.cast(), 1), Err(Errno::EFAULT));
            assert_eq!(good(map(PROT::READ | PROT::WRITE, 3)), at as usize);
            assert_eq!(*at, b'c');
            assert_eq!(calls::read(pipe.from, at.cast(), 1), Ok(1));
            assert_eq!(*at, b'x');
            // A private mapping leaves the file alone.
            let mut byte = 0u8;
            assert_eq!(calls::pread64(fd, (&raw mut byte).cast(), 1, 3 * PAGE as loff_t), Ok(1));
            assert_eq!(byte, b'c');
        }
    }

    /// The kernel compares at the fifth argument with what the sixth says, and changes it so.
    fn syscall6_futex_wake_op() unless if cfg!(target_endian = "big") {
        emulated("qemu-user lets the host change the word, in the host's byte order")
    } else {
        None
    } => {
        const WAKE_OP: int = 5;
        // *word2 |= 0x50; then compare the old value with 0x0f.
        const OR_0X50_IF_EQUAL_0X0F: u32 = (2 << 28) | (0x50 << 12) | 0x0f;
        let (mut word, mut word2) = (1u32, 0x0fu32);
        // SAFETY: both words are ours.
        let woken = unsafe {
            sys::futex(&mut word, WAKE_OP, 1, core::ptr::without_provenance(1), &mut word2, OR_0X50_IF_EQUAL_0X0F)
        };
        assert_eq!((woken, word, word2), (Ok(0), 1, 0x5f));
    }

    /// The sixth argument says what the third is to be compared with.
    fn syscall6_futex_cmp_requeue() {
        const CMP_REQUEUE: int = 4;
        let (mut word, mut word2) = (7u32, 0u32);
        // SAFETY: both words are ours.
        unsafe {
            assert_eq!(sys::futex(&mut word, CMP_REQUEUE, 1, core::ptr::null(), &mut word2, 7), Ok(0));
            assert_eq!(sys::futex(&mut word, CMP_REQUEUE, 1, core::ptr::null(), &mut word2, 8), Err(Errno::EAGAIN));
        }
    }

    /// A signal that the sixth argument's mask lets through ends the wait; one that it holds back does not.
    fn syscall6_pselect6() {
        let usr1 = Sigset::EMPTY.with(SIG::USR1);
        let mut handler = Sigaction::with(nothing as extern "C" fn(int) as *const void, SA::empty());
        handler.mask = Sigset::EMPTY;
        // SAFETY: the handler does nothing; the process is ours.
        unsafe {
            calls::rt_sigaction(SIG::USR1.0, &handler, core::ptr::null_mut(), Sigset::SIZE).expect("a handler");
            calls::rt_sigprocmask(HowSIG::BLOCK.0, &usr1, core::ptr::null_mut(), Sigset::SIZE).expect("a mask");
            calls::kill(calls::getpid(), SIG::USR1.0).expect("a signal");
            let wait = |mask: &Sigset| {
                let pack = SigsetArgpack { mask, size: Sigset::SIZE };
                let mut soon = Timespec { sec: 0, nsec: 1_000_000 };
                let none = core::ptr::null_mut();
                sys::pselect6(0, none, none, none, &mut soon, &pack)
            };
            assert_eq!(wait(&usr1), Ok(0));
            assert_eq!(wait(&Sigset::EMPTY), Err(Errno::EINTR));
        }
        // Its first five: a descriptor that can be read, one that can be written.
        let pipe = Pipe::new(O::empty());
        let (mut read, mut write) = (FdSet::EMPTY.with(pipe.from), FdSet::EMPTY.with(pipe.to));
        let mut now = Timespec::default();
        // SAFETY: the sets and the time are ours.
        unsafe {
            let none = core::ptr::null_mut();
            let ready = sys::pselect6(pipe.to + 1, &mut read, &mut write, none, &mut now, core::ptr::null());
            assert_eq!((ready, read, write), (Ok(1), FdSet::EMPTY, FdSet::EMPTY.with(pipe.to)));
        }
    }

    /// Values that live across a call live on in registers; whatever the compiler keeps there must survive.
    /// (Optimised builds keep them in registers, which is where this bites.)
    fn canaries() {
        // SAFETY: each call changes nothing but its result.
        unsafe {
            canaries_around(|| arch::syscall0(nr::GETPPID));
            canaries_around(|| arch::syscall1(nr::GETPGID, word(0)));
            canaries_around(|| arch::syscall2(nr::KILL, word(0), word(0)));
            canaries_around(|| arch::syscall3(nr::READ, word(!0), word(0), word(0)));
            canaries_around(|| arch::syscall4(nr::READLINKAT, word(!0), word(0), word(0), word(0)));
            canaries_around(|| arch::syscall5(nr::MREMAP, word(1), word(0), word(0), word(0), word(0)));
            #[cfg(target_pointer_width = "64")]
            const FUTEX: usize = nr::FUTEX;
            #[cfg(target_pointer_width = "32")]
            const FUTEX: usize = nr::FUTEX_TIME64;
            canaries_around(|| arch::syscall6(FUTEX, word(0), word(99), word(0), word(0), word(0), word(0)));
        }
    }

    /// Sums that the compiler keeps in vector registers, where it uses them, live across calls too. (On riscv64
    /// the kernel drops the vector state: built with `-Ctarget-feature=+v`, this is where that bites.)
    fn vectors_live_through_calls() {
        let rows: [[u64; 4]; 64] = core::array::from_fn(|row| core::array::from_fn(|at| (row * 31 + at * 7 + 1) as u64));
        let rows = core::hint::black_box(&rows);
        let mut sums = [0u64; 4];
        for row in rows {
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum = sum.wrapping_mul(3) ^ value;
            }
            // SAFETY: the call only tells a number.
            unsafe { arch::syscall0(nr::GETPPID) };
        }
        for (at, sum) in sums.into_iter().enumerate() {
            // One at a time, nothing in between, and no vector.
            let alone = rows.iter().fold(0, |sum: u64, row| core::hint::black_box(sum.wrapping_mul(3) ^ row[at]));
            assert_eq!(sum, alone, "sum {at}");
        }
    }

    /// The top of what can be a result, and the error range from its first to its last number.
    fn errors_at_the_boundary() {
        // SAFETY: the path is a C string; a position in one's own memory file changes nothing.
        unsafe {
            barelinux::with_call!(lseek => {
                let memory = calls::openat(CWD, c"/proc/self/mem".as_ptr(), O::RDONLY.bits(), 0).expect("/proc/self/mem");
                // One below the errors: a result, however it looks as a signed number.
                assert_eq!(calls::lseek(memory, -4096, SEEK::SET.0 as uint), Ok(-4096));
                assert_eq!(calls::lseek(memory, off_t::MIN, SEEK::SET.0 as uint), Ok(off_t::MIN));
            });
            assert_eq!(calls::close(-1), Err(Errno::EBADF));
        }
        assert_eq!(Errno::decode(0), Ok(0));
        assert_eq!(Errno::decode(-4096isize as usize), Ok(-4096isize as usize));
        assert_eq!(Errno::decode(isize::MIN as usize), Ok(isize::MIN as usize));
        for raw in 1..=4095 {
            let error = Errno::decode((-raw as isize) as usize).expect_err("an error");
            assert_eq!((error.raw(), Errno::from_raw(raw)), (raw, Some(error)));
        }
        assert_eq!((Errno::from_raw(0), Errno::from_raw(4096), Errno::from_raw(-1)), (None, None, None));
    }

    /// The kernel itself answers each number of the range, by a filter of ours.
    fn errors_from_the_kernel() unless real_kernel_only("qemu-user takes no seccomp filter") => {
        for raw in [1, 38, 1000, 4094, 4095] {
            let ended = harness::in_child(|| {
                filter(nr::GETSID as u32, raw);
                // SAFETY: the call only tells a number.
                let answer = unsafe { arch::syscall1(nr::GETSID, word(0)) };
                let error = Errno::decode(answer.addr()).expect_err("an error");
                assert_eq!(error.raw(), raw as i32);
            });
            assert_eq!(ended, harness::Ended::Exited(0));
        }
    }
}

extern "C" fn nothing(_: int) {}

/// Makes the kernel answer `call` with the error `raw`, in this process from now on.
fn filter(call: u32, raw: u32) {
    #[repr(C)]
    struct Instruction(u16, u8, u8, u32);
    #[repr(C)]
    struct Program {
        len: u16,
        instructions: *const Instruction,
    }
    const LOAD: u16 = 0x20;
    const JUMP_EQUAL: u16 = 0x15;
    const RETURN: u16 = 0x06;
    const ERRNO: u32 = 0x0005_0000;
    const ALLOW: u32 = 0x7fff_0000;
    const SET_NO_NEW_PRIVS: int = 38;
    const SET_MODE_FILTER: usize = 1;
    let instructions = [
        Instruction(LOAD, 0, 0, 0), // the call's number
        Instruction(JUMP_EQUAL, 0, 1, call),
        Instruction(RETURN, 0, 0, ERRNO | raw),
        Instruction(RETURN, 0, 0, ALLOW),
    ];
    let program = Program { len: 4, instructions: instructions.as_ptr() };
    // SAFETY: the program lives until the call is over; the kernel copies it.
    unsafe {
        calls::prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0).expect("no new privileges");
        let set = arch::syscall3(nr::SECCOMP, word(SET_MODE_FILTER), word(0), (&raw const program).cast_mut().cast());
        Errno::decode(set.addr()).expect("a filter");
    }
}

/// Makes a call while a value waits in each register in turn, and others in all float registers.
///
/// A value that comes out of one asm block in a register, and goes into the next in the same one, stays
/// there in between, if the compiler has not been told that the call spoils it.
#[inline(always)]
#[allow(asm_sub_register, unused_macros)] // a template that is a comment; armv5te has no float registers
fn canaries_around(call: impl Fn() -> Word) {
    let seed = core::hint::black_box(0x1234_5678usize);
    macro_rules! registers {
        ($($register:tt)*) => {$(
            let mut value = seed;
            // SAFETY: nothing happens; the compiler only loses track of the value.
            unsafe { core::arch::asm!("", inout($register) value, options(nomem, nostack)) };
            call();
            // SAFETY: as above.
            unsafe { core::arch::asm!("", inout($register) value, options(nomem, nostack)) };
            assert_eq!(value, seed, concat!("what was in ", $register));
        )*};
    }
    macro_rules! floats {
        ($class:ident: $($name:ident)*) => {
            let seed = core::hint::black_box(0.5f64);
            $(let mut $name: f64 = seed + const_number(stringify!($name));)*
            // SAFETY: as above.
            $(unsafe { core::arch::asm!("/* {} */", inout($class) $name, options(nomem, nostack)) };)*
            call();
            $(assert!($name == seed + const_number(stringify!($name)), concat!("the float ", stringify!($name)));)*
        };
    }
    macro_rules! all_floats {
        ($class:ident) => {
            floats!($class: f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16 f17 f18 f19 f20 f21 f22 f23 f24
                f25 f26 f27 f28 f29 f30 f31 f32 f33);
        };
    }
    #[cfg(target_arch = "x86_64")]
    {
        registers!("rcx" "rdx" "rsi" "rdi" "r8" "r9" "r10" "r11" "r12" "r13" "r14" "r15");
        all_floats!(xmm_reg);
    }
    #[cfg(target_arch = "x86")]
    {
        registers!("ecx" "edx" "edi");
        all_floats!(xmm_reg);
    }
    #[cfg(target_arch = "arm")]
    {
        registers!("r1" "r2" "r3" "r4" "r5" "r8" "r9" "r10" "r12" "r14");
        #[cfg(target_abi = "eabihf")]
        all_floats!(dreg);
    }
    #[cfg(target_arch = "aarch64")]
    {
        registers!("x1" "x2" "x3" "x4" "x5" "x6" "x7" "x8" "x9" "x10" "x11" "x12" "x13" "x14" "x15" "x16" "x17" "x20"
            "x21" "x22" "x23" "x24" "x25" "x26" "x27" "x28" "x30");
        all_floats!(vreg);
    }
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    {
        registers!("ra" "t0" "t1" "t2" "t3" "t4" "t5" "t6" "a1" "a2" "a3" "a4" "a5" "a6" "a7" "s2" "s3" "s4" "s5" "s6"
            "s7" "s8" "s9" "s10" "s11");
        all_floats!(freg);
    }
    #[cfg(target_arch = "loongarch64")]
    {
        registers!("$r1" "$r5" "$r6" "$r7" "$r8" "$r9" "$r10" "$r11" "$r12" "$r13" "$r14" "$r15" "$r16" "$r17" "$r18"
            "$r19" "$r20" "$r23" "$r24" "$r25" "$r26" "$r27" "$r28" "$r29" "$r30");
        all_floats!(freg);
    }
    #[cfg(target_arch = "s390x")]
    {
        registers!("r0" "r1" "r3" "r4" "r5" "r6" "r7" "r8" "r9" "r10" "r12" "r13" "r14");
        all_floats!(freg);
    }
    #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
    {
        registers!("r0" "r4" "r5" "r6" "r7" "r8" "r9" "r10" "r11" "r12" "r14" "r15" "r16" "r17" "r18" "r19" "r20" "r21"
            "r22" "r23" "r24" "r25" "r26" "r27" "r28");
        all_floats!(freg);
    }
    #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
    {
        registers!("$3" "$4" "$5" "$6" "$7" "$8" "$9" "$10" "$11" "$12" "$13" "$14" "$15" "$16" "$17" "$18" "$19" "$20"
            "$21" "$22" "$23" "$24" "$25");
        all_floats!(freg);
    }
    #[cfg(not(any(
        target_arch = "x86_64",
        target_arch = "x86",
        target_arch = "arm",
        target_arch = "aarch64",
        target_arch = "riscv64",
        target_arch = "riscv32",
        target_arch = "loongarch64",
        target_arch = "s390x",
        target_arch = "powerpc64",
        target_arch = "powerpc",
        target_arch = "mips",
        target_arch = "mips64"
    )))]
    compile_error!("this architecture's registers belong here, or the test would see none of them");
}

/// The number in a name like `f17`.
#[allow(dead_code)] // armv5te has no float registers
const fn const_number(name: &str) -> f64 {
    let (bytes, mut at, mut number) = (name.as_bytes(), 1, 0.0);
    while at < bytes.len() {
        number = number * 10.0 + (bytes[at] - b'0') as f64;
        at += 1;
    }
    number
}

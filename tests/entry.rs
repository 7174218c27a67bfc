//! The entry, the exit, the panic, and printing, each seen from another process.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

#[macro_use]
mod harness;

use barelinux::rt::{ExitCode, Output, Start};
use barelinux::{Errno, calls, eprintln, print, println, rt, types::*};
use core::ffi::{CStr, c_char};
use core::ptr::{null, null_mut};
use harness::{Ended, Pipe, Program, emulated, in_child, read_file, real_kernel_only, sys};

/// What a program writes to a descriptor until nobody has its other end any more.
fn read_all(pipe: Pipe, buffer: &mut [u8]) -> &[u8] {
    // SAFETY: this end is ours, and the program has its own.
    unsafe { calls::close(pipe.to) }.expect("a descriptor");
    let mut len = 0;
    loop {
        assert!(harness::sys::readable(pipe.from, 60), "nothing more, and no end");
        let room = &mut buffer[len..];
        assert!(!room.is_empty(), "more output than expected");
        // SAFETY: the buffer is ours.
        match unsafe { calls::read(pipe.from, room.as_mut_ptr().cast(), room.len()) } {
            Ok(0) => return &buffer[..len],
            Ok(count) => len += count as usize,
            Err(error) => panic!("read: {error}"),
        }
    }
}

/// Starts this program in a role and tells how it ended and what it wrote to descriptors 1 and 2. What it
/// writes must fit into a pipe.
fn outcome<'a>(role: &CStr, arguments: &[&CStr], out: &'a mut [u8], err: &'a mut [u8]) -> (Ended, &'a str, &'a str) {
    let pipes = [Pipe::new(O::CLOEXEC), Pipe::new(O::CLOEXEC)];
    let ended = Program::role(role).args(arguments).stdio([-1, pipes[0].to, pipes[1].to]).run();
    let [stdout, stderr] = pipes;
    (ended, harness::str(read_all(stdout, out)), harness::str(read_all(stderr, err)))
}

/// Starts this program with an environment and gives back what it says of it.
fn environment_of<'a>(env: &[*const c_char], text: &'a mut [u8]) -> &'a str {
    let pipe = Pipe::new(O::CLOEXEC);
    let ended = Program::role(c"print_env").env(env).stdio([-1, pipe.to, -1]).run();
    assert_eq!(ended, Ended::Exited(0));
    harness::str(read_all(pipe, text))
}

/// A program's own words: qemu-user adds its own when a signal ends a program.
fn without_emulator(stderr: &str) -> &str {
    stderr.split_once("qemu: uncaught").map_or(stderr, |(own, _)| own)
}

// ── roles ────────────────────────────────────────────────────────────────────────────────────

/// Prints its arguments behind the role's name.
fn print_args(start: Start) {
    for argument in start.args().skip(3) {
        println!("{}", harness::str(argument.to_bytes()));
    }
}

/// Checks that 10,000 arguments are there, each in its place, from both ends.
fn many_args(start: Start) {
    const HEAD: usize = 3;
    assert_eq!(start.args().len(), HEAD + 10_000);
    for (index, argument) in start.args().skip(HEAD).enumerate() {
        let number = harness::str(argument.to_bytes()).parse::<usize>();
        assert_eq!(number, Ok(index));
    }
    for (index, argument) in start.args().rev().take(10_000).enumerate() {
        assert_eq!(harness::str(argument.to_bytes()).parse::<usize>(), Ok(9_999 - index));
    }
    assert_eq!(start.args().nth(HEAD + 77), Some(c"77"));
    assert_eq!(start.args().nth(HEAD + 10_000), None);
    // What lies behind them is found all the same.
    assert!(start.page_size().is_some_and(usize::is_power_of_two));
    assert!(start.env().all(|entry| !entry.is_empty()));
}

/// Prints its environment.
fn print_env(start: Start) {
    for entry in start.env() {
        println!("{}", harness::str(entry.to_bytes()));
    }
    println!("A is {:?}, AB is {:?}, B is {:?}", start.var("A"), start.var("AB"), start.var("B"));
}

/// Compares its auxiliary vector with the kernel's own copy.
fn compare_auxv(start: Start) {
    let mut bytes = [0; 2048];
    let bytes = read_file(c"/proc/self/auxv", &mut bytes).expect("/proc");
    let mut words = bytes.chunks_exact(size_of::<usize>()).map(|word| usize::from_ne_bytes(word.try_into().unwrap()));
    let mut entries = 0;
    for entry in start.auxv() {
        assert_eq!((Some(entry.kind.0), Some(entry.value.addr())), (words.next(), words.next()), "{entry:?}");
        entries += 1;
    }
    assert!(entries > 10, "{entries} entries");
    assert_eq!(words.next(), Some(0));
    // SAFETY: the call only tells a number.
    assert_eq!(start.aux(AuxType::UID).map(|uid| uid.addr()), Some(unsafe { calls::getuid() } as usize));
    assert_eq!(start.aux(AuxType(9999)), None);
    assert!(start.exec_name().is_some_and(|name| !name.is_empty()));
}

fn exit_nothing() {}
fn exit_42() -> ExitCode {
    ExitCode::from(42)
}
fn exit_255() -> ExitCode {
    ExitCode::from(255)
}
fn exit_ok() -> barelinux::Result<ExitCode> {
    Ok(ExitCode::from(7))
}
fn exit_error() -> barelinux::Result<()> {
    Err(Errno::ENOENT)
}
fn exit_never() -> Never {
    // SAFETY: the program is over.
    unsafe { calls::exit_group(9) }
}

/// The line that `panics` panics at.
const PANIC_LINE: u32 = line!() + 3;
#[rustfmt::skip]
fn panics() {
    panic!("the {} of it", "end");
}

/// Panics with SIGABRT held back, passed over, and then handled.
fn panics_despite_everything(start: Start) {
    let mut action = match start.args().nth(3) {
        Some(how) if how == c"ignored" => Sigaction::IGN,
        Some(how) if how == c"handled" => Sigaction::with(nothing as extern "C" fn(int) as *const void, SA::empty()),
        _ => Sigaction::DFL,
    };
    action.mask = Sigset::FULL;
    // SAFETY: the process is ours.
    unsafe {
        calls::rt_sigaction(SIG::ABRT.0, &action, null_mut(), Sigset::SIZE).expect("an action");
        calls::rt_sigprocmask(HowSIG::BLOCK.0, &Sigset::FULL, null_mut(), Sigset::SIZE).expect("a mask");
    }
    panics()
}

extern "C" fn nothing(_: int) {}

/// Reads at an address where nothing is.
fn segv() {
    // SAFETY: none: that is the test. The address is not null, so that no check of the compiler's comes first.
    unsafe { core::ptr::read_volatile(core::hint::black_box(core::ptr::without_provenance::<u64>(4096))) };
}

/// Is the stack as the ABI says where `main` runs? Values that want 16 bytes show it.
fn stack_is_aligned(start: Start) {
    #[repr(align(16))]
    struct Wide([u8; 16]);
    #[inline(never)]
    fn address(wide: &Wide) -> usize {
        core::hint::black_box(wide.0.as_ptr()).addr()
    }
    assert_eq!(address(&Wide([1; 16])) % 16, 0);
    let at_entry = if cfg!(target_arch = "arm") { 8 } else { 16 };
    assert_eq!(start.stack().addr() % at_entry, 0);
}

/// Prints in all ways.
fn prints() {
    print!("a");
    println!();
    println!("plain");
    println!("{} and {:>5}", 1, "two");
    let three = 3;
    println!("{three:?} {{}}");
    eprintln!("to {}", 2);
    let value = barelinux::dbg!(three + 1, "x");
    print!("{value:?}\n");
}

/// Prints a MiB of numbers while a timer interrupts it all the time.
fn prints_a_mebibyte(start: Start) {
    let action = Sigaction::with(told as extern "C" fn(int) as *const void, SA::empty());
    let often = Timeval { sec: 0, usec: 1000 };
    // SAFETY: the handler only writes to a descriptor.
    unsafe {
        calls::rt_sigaction(SIG::ALRM.0, &action, null_mut(), Sigset::SIZE).expect("a handler");
        calls::setitimer(0, &Itimerval { interval: often, value: often }, null_mut()).expect("a timer");
    }
    let _ = start;
    for number in 0..LINES {
        println!("{number:015}");
    }
    let long = sys::memory(100_000);
    long.fill(b'x');
    Output::STDOUT.write_all(long).expect("a write");
}

/// How many lines of 16 bytes make a MiB.
const LINES: usize = 65536;

/// Tells on descriptor 2 that the timer went off.
extern "C" fn told(_: int) {
    // SAFETY: the byte is there.
    let _ = unsafe { calls::write(2, c"!".as_ptr().cast(), 1) };
}

tests! {
    roles {
        print_args, many_args, print_env, compare_auxv, exit_nothing, exit_42, exit_255, exit_ok, exit_error, exit_never,
        panics, panics_despite_everything, segv, stack_is_aligned, prints, prints_a_mebibyte,
    }

    fn arguments() {
        let (mut out, mut err) = ([0; 256], [0; 256]);
        let outcome = outcome(c"print_args", &[c"one", c"", c"-three", c"fo ur"], &mut out, &mut err);
        assert_eq!(outcome, (Ended::Exited(0), "one\n\n-three\nfo ur\n", ""));
    }

    fn ten_thousand_arguments() {
        let texts = sys::memory(10_000 * 8);
        let words = sys::memory(10_003 * size_of::<usize>()).as_mut_ptr().cast::<*const c_char>();
        // SAFETY: the list has room for all of them.
        let words = unsafe { core::slice::from_raw_parts_mut(words, 10_003) };
        words[..3].copy_from_slice(&[c"test".as_ptr(), c"--role".as_ptr(), c"many_args".as_ptr()]);
        for (index, (word, text)) in words[3..].iter_mut().zip(texts.chunks_exact_mut(8)).enumerate() {
            // The digits of the number, without zeros before them.
            let (mut rest, mut at) = (index, 7);
            while at == 7 || rest != 0 {
                at -= 1;
                text[at] = b'0' + (rest % 10) as u8;
                rest /= 10;
            }
            *word = text[at..].as_ptr().cast();
        }
        assert_eq!(Program::role(c"many_args").run_with(words), Ended::Exited(0));
    }

    /// A stack as the kernel would lay it out for a program with no arguments and no environment.
    fn no_arguments() {
        let stack = [0usize, 0, 0, AuxType::PAGESZ.0, 4096, AuxType::NULL.0, 0];
        // SAFETY: it is laid out so, and outlives its use.
        let start = unsafe { Start::from_stack(stack.as_ptr()) };
        assert_eq!((start.args().len(), start.args().next(), start.args().next_back()), (0, None, None));
        assert_eq!((start.args().nth(1), start.args().nth(5)), (None, None));
        assert_eq!((start.env().count(), start.var("HOME")), (0, None));
        assert_eq!((start.auxv().count(), start.page_size(), start.exec_name()), (1, Some(4096), None));
        // And with nothing but the end marks.
        let stack = [0usize; 5];
        // SAFETY: as above.
        let start = unsafe { Start::from_stack(stack.as_ptr()) };
        assert_eq!((start.args().count(), start.env().count(), start.auxv().count()), (0, 0, 0));
    }

    fn environment() {
        let mut text = [0; 512];
        let text = environment_of(&[c"A=1".as_ptr(), c"AB=x=y".as_ptr(), c"E=".as_ptr(), null()], &mut text);
        // qemu-user turns the order round.
        for line in ["A=1", "AB=x=y", "E=", "A is Some(\"1\"), AB is Some(\"x=y\"), B is None"] {
            assert_eq!(text.lines().filter(|other| *other == line).count(), 1, "{line} in {text}");
        }
        assert_eq!(text.lines().count(), 4);
    }

    fn odd_environment() unless emulated("qemu-user drops what has no = and what comes twice") => {
        let env = [c"A=1".as_ptr(), c"B".as_ptr(), c"".as_ptr(), c"=".as_ptr(), c"A=2".as_ptr(), null()];
        assert_eq!(environment_of(&env, &mut [0; 512]),
            "A=1\nB\n\n=\nA=2\nA is Some(\"1\"), AB is None, B is None\n");
    }

    fn no_environment() {
        assert_eq!(Program::role(c"print_env").env(&[null()]).stdio([-1, -1, -1]).run(), Ended::Exited(0));
    }

    fn auxiliary_vector() {
        assert_eq!(Program::role(c"compare_auxv").run(), Ended::Exited(0));
    }

    fn entry_stack_is_aligned() {
        // Each argument and each variable moves the stack by some bytes.
        for arguments in [&[][..], &[c"1"], &[c"1", c"22"], &[c"1", c"22", c"333"]] {
            assert_eq!(Program::role(c"stack_is_aligned").args(arguments).run(), Ended::Exited(0));
        }
    }

    fn exit_statuses() {
        let (mut out, mut err) = ([0; 256], [0; 256]);
        for (role, status, told) in [
            (c"exit_nothing", 0, ""),
            (c"exit_42", 42, ""),
            (c"exit_255", 255, ""),
            (c"exit_ok", 7, ""),
            (c"exit_error", 1, "Error: ENOENT\n"),
            (c"exit_never", 9, ""),
        ] {
            assert_eq!(outcome(role, &[], &mut out, &mut err), (Ended::Exited(status), "", told), "{role:?}");
        }
    }

    /// It says what and where, and ends by SIGABRT.
    fn panic_message() {
        let (mut out, mut err) = ([0; 256], [0; 256]);
        let (ended, stdout, stderr) = outcome(c"panics", &[], &mut out, &mut err);
        assert_eq!((ended, stdout), (Ended::Signaled(SIG::ABRT), ""));
        let place = without_emulator(stderr).strip_prefix("panicked at ").and_then(|rest| rest.strip_suffix(":\nthe end of it\n"));
        let (file, numbers) = place.and_then(|place| place.split_once(':')).expect(stderr);
        assert!(file.ends_with("tests/entry.rs"), "{file}");
        assert_eq!(numbers.split_once(':').map(|(line, _)| line.parse()), Some(Ok(PANIC_LINE)));
    }

    /// And if it has nobody to tell: with no descriptor 2, or with nobody at its other end.
    fn panic_without_a_listener() {
        let pipe = Pipe::new(O::CLOEXEC);
        // SAFETY: the descriptor is ours.
        unsafe { calls::close(pipe.from) }.expect("a descriptor");
        let ended = Program::role(c"panics").stdio([-1, -1, pipe.to]).run();
        assert!(matches!(ended, Ended::Signaled(SIG::ABRT | SIG::PIPE)), "{ended:?}");
        let ended = in_child(|| -> Never {
            // SAFETY: the descriptor is this process's own.
            unsafe { calls::close(2) }.expect("a descriptor");
            panic!("nobody hears this");
        });
        assert_eq!(ended, Ended::Signaled(SIG::ABRT));
    }

    fn panic_with_the_signal_blocked_ignored_handled() {
        let (mut out, mut err) = ([0; 256], [0; 256]);
        for how in [c"blocked", c"ignored", c"handled"] {
            let (ended, _, stderr) = outcome(c"panics_despite_everything", &[how], &mut out, &mut err);
            assert_eq!(ended, Ended::Signaled(SIG::ABRT), "{how:?}");
            assert!(without_emulator(stderr).ends_with("the end of it\n"), "{stderr}");
        }
    }

    /// PID 1 passes over a signal that it has no handler for, and has to end all the same.
    fn panic_as_pid_1() unless real_kernel_only("qemu-user makes no pid namespaces") => {
        const NEWPID: ulong = 0x2000_0000;
        let ended = in_child(|| {
            // SAFETY: the process is ours.
            unsafe { calls::unshare(NEWPID) }.expect("a pid namespace");
            let ended = in_child(|| {
                // SAFETY: the call only tells a number.
                assert_eq!(unsafe { calls::getpid() }, 1);
                rt::abort();
            });
            assert_eq!(ended, Ended::Signaled(SIG::ILL));
        });
        assert_eq!(ended, Ended::Exited(0));
    }

    fn signals_are_seen_by_the_parent() {
        assert_eq!(Program::role(c"segv").run(), Ended::Signaled(SIG::SEGV));
    }

    fn printing() {
        let (mut out, mut err) = ([0; 512], [0; 512]);
        let (ended, stdout, stderr) = outcome(c"prints", &[], &mut out, &mut err);
        assert_eq!((ended, stdout), (Ended::Exited(0), "a\nplain\n1 and   two\n3 {}\n(4, \"x\")\n"));
        let mut lines = stderr.lines();
        assert_eq!(lines.next(), Some("to 2"));
        let line = lines.next().expect("dbg's first line");
        assert!(line.contains("tests/entry.rs:") && line.ends_with("] three + 1 = 4"), "{line}");
        assert!(lines.next().is_some_and(|line| line.ends_with("] \"x\" = \"x\"")));
        assert_eq!(lines.next(), None);
    }

    /// A line is one write: a socket that keeps messages apart shows it.
    fn a_line_is_one_write() {
        const UNIX: int = 1;
        const SEQPACKET: int = 5;
        let mut ends = [0; 2];
        // SAFETY: the two numbers are ours to write.
        unsafe { calls::socketpair(UNIX, SEQPACKET, 0, ends.as_mut_ptr()) }.expect("a socket pair");
        let ended = Program::role(c"print_args").args(&[c"one", c"two"]).stdio([-1, ends[1], -1]).run();
        assert_eq!(ended, Ended::Exited(0));
        for line in ["one\n", "two\n"] {
            let mut buffer = [0; 64];
            // SAFETY: the buffer is ours.
            let len = unsafe { calls::read(ends[0], buffer.as_mut_ptr().cast(), 64) }.expect("a message");
            assert_eq!(harness::str(&buffer[..len as usize]), line);
        }
    }

    /// Nothing is lost and nothing comes twice when writes are short or interrupted.
    fn printing_survives_signals() {
        let (out, told) = (Pipe::new(O::CLOEXEC), Pipe::new(O::CLOEXEC));
        let writer = Program::role(c"prints_a_mebibyte").stdio([-1, out.to, told.to]);
        let reader = || {
            // The pipe is full, and the timer goes off while the other side waits in its write.
            let mut byte = [0; 1];
            for _ in 0..20 {
                assert!(sys::readable(told.from, 60));
                // SAFETY: the byte is ours.
                unsafe { calls::read(told.from, byte.as_mut_ptr().cast(), 1) }.expect("a byte");
            }
            // SAFETY: this process only reads.
            unsafe { calls::close(out.to) }.expect("a descriptor");
            let bytes = sys::memory(2 << 20);
            let mut len = 0;
            loop {
                assert!(sys::readable(out.from, 60));
                // In small pieces, so that the other side waits again and again.
                // SAFETY: the buffer is ours.
                match unsafe { calls::read(out.from, bytes[len..].as_mut_ptr().cast(), 40_000) } {
                    Ok(0) => break,
                    Ok(count) => len += count as usize,
                    Err(error) => panic!("read: {error}"),
                }
                drain(told.from);
            }
            let (lines, rest) = bytes[..len].split_at(LINES * 16);
            for (number, line) in lines.chunks_exact(16).enumerate() {
                assert_eq!(harness::str(&line[..15]).parse(), Ok(number));
                assert_eq!(line[15], b'\n');
            }
            assert_eq!(rest.len(), 100_000);
            assert!(rest.iter().all(|byte| *byte == b'x'));
        };
        harness::alongside(writer, reader);
    }
}

/// Takes what is there to be read.
fn drain(fd: int) {
    let mut bytes = [0; 512];
    while sys::ready(fd) {
        // SAFETY: the buffer is ours.
        unsafe { calls::read(fd, bytes.as_mut_ptr().cast(), 512) }.expect("bytes");
    }
}

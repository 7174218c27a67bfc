//! PID 1 of a machine that was started for the tests: runs every program in `/tests/*/deps/`, one after the
//! other, counts what libtest's summaries say, and switches the machine off.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

use barelinux::rt::{ExitCode, Output, Start};
use barelinux::{Errno, Result, calls, eprintln, println, types::*, with_call};
use core::ffi::{CStr, c_char};
use core::ptr::{null, null_mut};

barelinux::entry!(main);

/// How long one program may run.
const LIMIT_SECONDS: i64 = 600;
/// The same for `ci/soak`.
const SOAK_SECONDS: i64 = 7200;
/// How long killed processes may take to be gone.
const END_SECONDS: i64 = 10;

const SECOND: i64 = 1_000_000_000;
const SIGCHLD: Sigset = Sigset::EMPTY.with(SIG::CHLD);

/// What the programs' summaries add up to.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: u64,
    failed: u64,
    skipped: u64,
}

fn main(start: Start) -> ExitCode {
    // SAFETY: the call only tells a number.
    if unsafe { calls::getpid() } != 1 {
        eprintln!("run me as PID 1");
        return ExitCode::FAILURE;
    }
    prepare();
    // The firmware's last line may still be open.
    println!();
    // What the kernel's command line sets and the kernel does not know, it hands on as environment.
    let orders = Orders { filter: start.var("BARELINUX_FILTER"), soak: start.var("BARELINUX_SOAK").is_some() };
    let counts = run_all(orders);
    let status = u8::from(counts.failed != 0 || counts.passed == 0);
    println!("{} passed, {} failed, {} skipped", counts.passed, counts.failed, counts.skipped);
    println!("barelinux: all done, status {status}");
    // SAFETY: the machine was started for this program alone.
    let answer = unsafe {
        calls::sync();
        let (magic, magic2) = (LINUX_REBOOT::MAGIC1.0 as int, LINUX_REBOOT::MAGIC2.0 as int);
        calls::reboot(magic, magic2, LINUX_REBOOT_CMD::POWER_OFF.0, null_mut())
    };
    // The kernel panics when PID 1 ends, so that whoever waits for the machine sees its end all the same.
    eprintln!("barelinux: cannot switch off: {answer:?}");
    ExitCode::from(status)
}

/// Makes of a bare kernel what programs expect: file systems, and a console.
fn prepare() {
    let nothing = MS::NOSUID | MS::NODEV | MS::NOEXEC;
    for (kind, place, flags) in [
        (c"proc", c"/proc", nothing),
        (c"sysfs", c"/sys", nothing),
        (c"devtmpfs", c"/dev", MS::NOSUID),
        (c"devpts", c"/dev/pts", MS::NOSUID | MS::NOEXEC),
        (c"tmpfs", c"/tmp", MS::NOSUID | MS::NODEV),
        (c"tmpfs", c"/run", MS::NOSUID | MS::NODEV),
    ] {
        // SAFETY: all of them are C strings, and nothing runs yet that could mind.
        let mounted = unsafe {
            let _ = calls::mkdirat(CWD, place.as_ptr(), 0o755);
            calls::mount(kind.as_ptr(), place.as_ptr(), kind.as_ptr(), flags.bits(), null())
        };
        match mounted {
            // EBUSY: the kernel has mounted it itself.
            Ok(_) | Err(Errno::EBUSY) => {}
            Err(error) => eprintln!("barelinux: cannot mount {place:?}: {error}"),
        }
    }
    // Without a node for the console in the initramfs the kernel starts PID 1 with no descriptor at all.
    // SAFETY: the path is a C string, the descriptors are this program's.
    unsafe {
        if let Ok(console) = calls::openat(CWD, c"/dev/console".as_ptr(), (O::RDWR | O::NOCTTY).bits(), 0) {
            for number in 0..3 {
                let _ = calls::dup3(console, number, 0);
            }
            if console > 2 {
                let _ = calls::close(console);
            }
        }
        // Held back, a child's end waits until it is asked for.
        let _ = calls::rt_sigprocmask(HowSIG::BLOCK.0, &SIGCHLD, null_mut(), Sigset::SIZE);
    }
}

/// What the kernel's command line asked for.
#[derive(Clone, Copy)]
struct Orders<'a> {
    /// Only tests with this in their names.
    filter: Option<&'a CStr>,
    /// Also what takes long.
    soak: bool,
}

impl Orders<'_> {
    /// How long one program may run, in seconds.
    fn limit(self) -> i64 {
        if self.soak { SOAK_SECONDS } else { LIMIT_SECONDS }
    }
}

/// Runs all programs.
fn run_all(orders: Orders) -> Counts {
    let mut total = Counts::default();
    let mut folder = Name::FIRST;
    while folder.advance(&Path::of(&[b"/tests"])) {
        let deps = Path::of(&[b"/tests/", folder.bytes(), b"/deps"]);
        let mut file = Name::FIRST;
        while file.advance(&deps) {
            let program = Path::of(&[deps.bytes(), b"/", file.bytes()]);
            if !program.is_program() {
                continue;
            }
            // The path as it is, between quotes: ci/test looks for these lines.
            say(&[b"barelinux: \"", program.bytes(), b"\" starts\n"]);
            let (counts, ended) = run(&program, orders);
            say(&[b"barelinux: \"", program.bytes(), b"\" "]);
            match ended {
                Ok(End::Exited(status)) => println!("ended with status {status}"),
                Ok(End::Signaled(signal)) => println!("was ended by {signal:?}"),
                Ok(End::Hung) => println!("was ended by its limit of {} s", orders.limit()),
                Err(error) => println!("was ended by this program: {error}"),
            }
            let counts = match (counts, ended) {
                (Some(counts), Ok(End::Exited(0))) => counts,
                // A summary that tells of a failure says all; one that knows of none is not the whole truth.
                (Some(counts), _) if counts.failed != 0 => counts,
                (counts, _) => {
                    say(&[b"barelinux: \"", program.bytes(), b"\" FAILED without telling which test\n"]);
                    Counts { failed: 1, ..counts.unwrap_or_default() }
                }
            };
            total.passed += counts.passed;
            total.failed += counts.failed;
            total.skipped += counts.skipped;
        }
    }
    total
}

/// How a program ended.
#[derive(Clone, Copy)]
enum End {
    Exited(u8),
    Signaled(SIG),
    /// Not in time.
    Hung,
}

/// Runs one program; what it prints goes to the console and is searched for its summary.
fn run(program: &Path, orders: Orders) -> (Option<Counts>, Result<End>) {
    let mut output = Summary::default();
    let mut ends = [-1; 2];
    // SAFETY: the two numbers are ours to write.
    if let Err(error) = unsafe { calls::pipe2(ends.as_mut_ptr(), (O::CLOEXEC | O::NONBLOCK).bits()) } {
        return (None, Err(error));
    }
    let [from, to] = ends;
    let ended = start_program(program, orders, to).and_then(|pid| watch(pid, orders, from, &mut output));
    end_all();
    // What is still in the pipe; nobody is left to write more.
    while output.forward(from) == Forwarded::Some {}
    // SAFETY: the descriptor is ours.
    let _ = unsafe { calls::close(from) };
    (output.finish(), ended)
}

/// Starts a program with its output on `to`, which it closes here.
fn start_program(program: &Path, orders: Orders, to: int) -> Result<pid_t> {
    // SAFETY: this process has no other thread, and nothing that only one of the two may use.
    let forked = unsafe { calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0) };
    if forked == Ok(0) {
        let filter = orders.filter.map_or(null(), CStr::as_ptr);
        let arguments = [program.pointer(), c"--test-threads=1".as_ptr(), filter, null()];
        // The fifth one is for tests that would take too long on an emulated processor; the last one lets them.
        let [a, b, c, d, e] = [c"PATH=/bin", c"HOME=/", c"USER=root", c"TMPDIR=/tmp", c"BARELINUX_SLOW=1"];
        let soak = if orders.soak { c"BARELINUX_SOAK=1".as_ptr() } else { null() };
        let environment = [a.as_ptr(), b.as_ptr(), c.as_ptr(), d.as_ptr(), e.as_ptr(), soak, null()];
        // SAFETY: the descriptors are this process's own; all strings and lists end as they should.
        unsafe {
            let _ = calls::setsid();
            let _ = calls::rt_sigprocmask(HowSIG::SETMASK.0, &Sigset::EMPTY, null_mut(), Sigset::SIZE);
            if let Ok(null) = calls::openat(CWD, c"/dev/null".as_ptr(), (O::RDONLY | O::CLOEXEC).bits(), 0) {
                let _ = calls::dup3(null, 0, 0);
            }
            // The program's own end of the pipe waits when the pipe is full; only ours must not.
            let _ = with_call!(fcntl => { calls::fcntl(to, F::SETFL.0, 0) } else {
                calls::fcntl64(to, F::SETFL.0, 0)
            });
            let _ = calls::dup3(to, 1, 0);
            let _ = calls::dup3(to, 2, 0);
            if let Err(error) = calls::execve(program.pointer(), arguments.as_ptr(), environment.as_ptr()) {
                eprintln!("barelinux: cannot execute it: {error}");
            }
            calls::exit_group(127);
        }
    }
    // SAFETY: the descriptor is ours.
    let _ = unsafe { calls::close(to) };
    forked
}

/// Forwards a program's output until the program ends or its time is over, and reaps orphans meanwhile.
fn watch(pid: pid_t, orders: Orders, from: int, output: &mut Summary) -> Result<End> {
    let children = child_events()?;
    let deadline = now() + orders.limit() * SECOND;
    let mut open = true;
    let ended = loop {
        let left = deadline - now();
        if left <= 0 {
            break Ok(End::Hung);
        }
        // A closed pipe would be ready forever.
        match wait_readable(&[children, if open { from } else { -1 }], left) {
            Ok(()) | Err(Errno::EINTR) => {}
            Err(error) => break Err(error),
        }
        // One block at a time: the limit must hold for a program that prints without end, too.
        open = open && output.forward(from) != Forwarded::End;
        forget_events(children);
        if let Some(end) = reap(pid).of_program {
            break Ok(end);
        }
    };
    // SAFETY: the descriptor is ours.
    let _ = unsafe { calls::close(children) };
    ended
}

/// Ends every other process, and reaps them.
fn end_all() {
    // SAFETY: as PID 1 this is everybody else, and all of them came from a program that is over.
    let _ = unsafe { calls::kill(-1, SIG::KILL.0) };
    let deadline = now() + END_SECONDS * SECOND;
    let Ok(children) = child_events() else { return };
    while reap(0).left {
        let left = deadline - now();
        if left <= 0 {
            println!("barelinux: a killed process is still there");
            break;
        }
        let _ = wait_readable(&[children], left);
        forget_events(children);
    }
    // SAFETY: the descriptor is ours.
    let _ = unsafe { calls::close(children) };
}

/// What there was to reap.
struct Reaped {
    /// How the program ended, if it did.
    of_program: Option<End>,
    /// Is there a child that has not ended?
    left: bool,
}

/// Takes note of all children that have ended.
fn reap(program: pid_t) -> Reaped {
    let mut of_program = None;
    loop {
        const BY_ITSELF: int = 1; // CLD_EXITED
        let mut info = Siginfo::default();
        let options = (W::EXITED | W::NOHANG).bits();
        // SAFETY: what is told is ours to write.
        match unsafe { calls::waitid(WaitP::ALL.0, 0, &mut info, options, null_mut()) } {
            Ok(_) if info.pid() == 0 => return Reaped { of_program, left: true },
            Ok(_) if info.pid() == program => {
                of_program = Some(match info.code {
                    BY_ITSELF => End::Exited(info.status() as u8),
                    _ => End::Signaled(SIG(info.status())),
                })
            }
            Ok(_) | Err(Errno::EINTR) => {}
            Err(_) => return Reaped { of_program, left: false },
        }
    }
}

/// A descriptor that is readable when a child has ended.
fn child_events() -> Result<int> {
    // SAFETY: the set is ours to read.
    unsafe { calls::signalfd4(-1, &SIGCHLD, Sigset::SIZE, (O::CLOEXEC | O::NONBLOCK).bits()) }
}

/// Makes that descriptor wait for the next child.
fn forget_events(children: int) {
    let mut event = [0u8; 128];
    // SAFETY: the bytes are ours to write.
    let _ = unsafe { calls::read(children, event.as_mut_ptr().cast(), event.len()) };
}

/// What became of a block of output.
#[derive(PartialEq)]
enum Forwarded {
    Some,
    NothingYet,
    End,
}

/// What a program prints, on its way to the console, and the summary that was in it.
struct Summary {
    /// The start of the line that is being printed. A summary is shorter.
    line: [u8; 256],
    len: usize,
    counts: Option<Counts>,
}

impl Default for Summary {
    fn default() -> Summary {
        Summary { line: [0; 256], len: 0, counts: None }
    }
}

impl Summary {
    /// Forwards a block of what there is.
    fn forward(&mut self, from: int) -> Forwarded {
        let mut bytes = [0u8; 4096];
        // SAFETY: the bytes are ours to write.
        match unsafe { calls::read(from, bytes.as_mut_ptr().cast(), bytes.len()) } {
            Ok(len @ 1..) => {
                let bytes = bytes.get(..len as usize).unwrap_or_default();
                say(&[bytes]);
                bytes.iter().for_each(|byte| self.add(*byte));
                Forwarded::Some
            }
            Err(Errno::EINTR) => Forwarded::Some,
            Err(Errno::EAGAIN) => Forwarded::NothingYet,
            Ok(_) | Err(_) => Forwarded::End,
        }
    }

    fn add(&mut self, byte: u8) {
        if byte == b'\n' {
            // The last one counts: a test that failed may have printed another program's.
            self.counts = parse(self.line.get(..self.len).unwrap_or_default()).or(self.counts);
            self.len = 0;
        } else if let Some(place) = self.line.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    /// The end of the output: closes its last line.
    fn finish(&mut self) -> Option<Counts> {
        if self.len != 0 {
            println!();
            self.add(b'\n');
        }
        self.counts
    }
}

/// Reads `test result: ok. 5 passed; 0 failed; 1 ignored; …`.
fn parse(line: &[u8]) -> Option<Counts> {
    let line = core::str::from_utf8(line).ok()?.strip_prefix("test result: ")?;
    let line = line.strip_prefix("ok. ").or_else(|| line.strip_prefix("FAILED. "))?;
    let count = |name| line.split("; ").find_map(|part| part.strip_suffix(name)?.trim_end().parse().ok());
    Some(Counts { passed: count("passed")?, failed: count("failed")?, skipped: count("ignored")? })
}

/// The name of an entry of a folder, for a walk in the order of names.
struct Name {
    bytes: [u8; 256],
    len: usize,
}

impl Name {
    /// Before all others.
    const FIRST: Name = Name { bytes: [0; 256], len: 0 };

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Moves on to the folder's next entry that doesn't start with a dot, if there is one. Each step reads
    /// the whole folder: nothing has to be kept and sorted, and folders are small here.
    fn advance(&mut self, folder: &Path) -> bool {
        let mut next = Name::FIRST;
        // SAFETY: the path is a C string.
        let opened = unsafe { calls::openat(CWD, folder.pointer(), (O::DIRECTORY | O::CLOEXEC).bits(), 0) };
        let Ok(fd) = opened else { return false };
        let mut records = [0u8; 4096];
        // SAFETY: the records are ours to write.
        while let Ok(len @ 1..) = unsafe { calls::getdents64(fd, records.as_mut_ptr().cast(), records.len() as uint) } {
            let mut rest = records.get(..len as usize).unwrap_or_default();
            while let Some((name, behind)) = first_record(rest) {
                let closer = next.len == 0 || name < next.bytes();
                if name > self.bytes() && closer && !name.starts_with(b".") {
                    next = Name::FIRST;
                    if let Some(room) = next.bytes.get_mut(..name.len()) {
                        room.copy_from_slice(name);
                        next.len = name.len();
                    }
                }
                rest = behind;
            }
        }
        // SAFETY: the descriptor is ours.
        let _ = unsafe { calls::close(fd) };
        let found = next.len != 0;
        if found {
            *self = next;
        }
        found
    }
}

/// The name in the first `linux_dirent64`, and what is behind that: 8 bytes of inode, 8 of offset, 2 of the
/// record's length, one of the type, then the name, with a NUL.
fn first_record(records: &[u8]) -> Option<(&[u8], &[u8])> {
    let len = u16::from_ne_bytes([*records.get(16)?, *records.get(17)?]);
    let (record, behind) = records.split_at_checked(len.into())?;
    let name = CStr::from_bytes_until_nul(record.get(19..)?).ok()?;
    Some((name.to_bytes(), behind))
}

/// A path, ended by a NUL.
struct Path {
    bytes: [u8; 640],
    len: usize,
}

impl Path {
    /// The parts of it, one behind the other. One that is too long is cut, and names nothing then.
    fn of(parts: &[&[u8]]) -> Path {
        let mut path = Path { bytes: [0; 640], len: 0 };
        for byte in parts.iter().copied().flatten().take(639) {
            path.bytes[path.len] = *byte;
            path.len += 1;
        }
        path
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    fn pointer(&self) -> *const c_char {
        self.bytes.as_ptr().cast()
    }

    /// Is it a regular file that may be executed?
    fn is_program(&self) -> bool {
        let mut file = Statx::default();
        let mask = STATX::TYPE | STATX::MODE;
        // SAFETY: the path is a C string, the status is ours to write.
        let asked = unsafe { calls::statx(CWD, self.pointer(), 0, mask.bits(), &mut file) };
        asked.is_ok() && S_IF(file.mode & S_IF::FMT) == S_IF::REG && file.mode & 0o111 != 0
    }
}

/// Waits until one of these can be read, for so long at the most; a negative one is passed over.
fn wait_readable<const N: usize>(fds: &[int; N], nanoseconds: i64) -> Result<()> {
    let mut fds = fds.map(|fd| Pollfd { fd, events: POLL::IN.bits(), revents: 0 });
    let mut timeout = Timespec { sec: nanoseconds / SECOND, nsec: nanoseconds % SECOND };
    #[cfg(target_pointer_width = "64")]
    // SAFETY: all of it is ours; on a 64-bit machine the two times are laid out alike.
    unsafe { calls::ppoll(fds.as_mut_ptr(), N as uint, (&raw mut timeout).cast(), null(), Sigset::SIZE) }?;
    #[cfg(target_pointer_width = "32")]
    // SAFETY: all of it is ours.
    unsafe { calls::ppoll_time64(fds.as_mut_ptr(), N as uint, &mut timeout, null(), Sigset::SIZE) }?;
    Ok(())
}

/// The monotonic clock, in nanoseconds; 0 if there is none.
fn now() -> i64 {
    const MONOTONIC: clockid_t = 1;
    let mut time = Timespec::default();
    #[cfg(target_pointer_width = "64")]
    // SAFETY: the time is ours to write; on a 64-bit machine the two times are laid out alike.
    let _ = unsafe { calls::clock_gettime(MONOTONIC, (&raw mut time).cast()) };
    #[cfg(target_pointer_width = "32")]
    // SAFETY: the time is ours to write.
    let _ = unsafe { calls::clock_gettime64(MONOTONIC, &mut time) };
    time.sec * SECOND + time.nsec
}

/// Writes bytes to the console. If that is gone, nobody can be told.
fn say(parts: &[&[u8]]) {
    for part in parts {
        let _ = Output::STDOUT.write_all(part);
    }
}

//! Other processes: a test's own, and the programs that a test starts.

use super::{Test, start, str, sys};
use barelinux::rt::{ExitCode, Termination};
use barelinux::{calls, print, println, types::*};
use core::ffi::CStr;
use core::ptr::{null, null_mut};

const SIGCHLD: Sigset = Sigset::EMPTY.with(SIG::CHLD);

/// Makes a copy of this process; the child is told 0.
fn fork() -> Result<pid_t> {
    // SAFETY: no other thread, and what only one of the two may do both know.
    unsafe { calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), null_mut(), 0) }
}

/// Holds signals back, and gives the mask that was.
fn block(set: Sigset) -> Sigset {
    set_mask(HowSIG::BLOCK, set)
}

fn set_mask(how: HowSIG, set: Sigset) -> Sigset {
    let mut old = Sigset::EMPTY;
    // SAFETY: both sets live until the call is over.
    unsafe { calls::rt_sigprocmask(how.0, &set, &mut old, Sigset::SIZE) }.expect("a signal mask");
    old
}

/// Runs `work` in this process while the program runs in one of its own, and then sees that both went well.
pub fn alongside(program: Program, work: impl FnOnce()) {
    let running = program.start();
    work();
    assert_eq!(running.wait(60), Ended::Exited(0));
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// By itself, with this status.
    Exited(u8),
    /// By this signal.
    Signaled(SIG),
    /// Not in time: it was killed.
    Hung,
}

/// A process that was started and is still to be waited for.
pub struct Running {
    /// Its number.
    pub pid: pid_t,
    /// What was held back before it began.
    mask: Sigset,
}

impl Running {
    /// Waits for its end for so long at the most; what it left running in its group ends with it.
    pub fn wait(self, seconds: i64) -> Ended {
        let ended = wait(self.pid, seconds);
        // SAFETY: the group is the child's own.
        let _ = unsafe { calls::kill(-self.pid, SIG::KILL.0) };
        set_mask(HowSIG::SETMASK, self.mask);
        ended
    }
}

/// Waits for a child's end for so long at the most; SIGCHLD is held back, and was before the child began.
fn wait(pid: pid_t, seconds: i64) -> Ended {
    let deadline = sys::now() + seconds * 1_000_000_000;
    let mut hung = false;
    loop {
        const NOHANG: int = W::NOHANG.bits();
        let mut status = WaitStatus(0);
        // SAFETY: the status is ours to write.
        let waited =
            unsafe { sys::wait4(pid, &raw mut status.0, if hung { 0 } else { NOHANG }, null_mut()) }.expect("a child");
        if waited == pid {
            return match (status.exited(), status.signaled()) {
                _ if hung => Ended::Hung,
                (Some(status), _) => Ended::Exited(status),
                (None, Some(signal)) => Ended::Signaled(signal),
                (None, None) => unreachable!("neither exited nor killed: {status:?}"),
            };
        }
        let left = deadline - sys::now();
        if left <= 0 {
            hung = true;
            // SAFETY: the child is ours, and so are the processes in its group.
            unsafe {
                let _ = calls::kill(-pid, SIG::KILL.0);
                let _ = calls::kill(pid, SIG::KILL.0);
            }
        } else {
            // A signal that came in between is still pending, so none is missed; EINTR is a stop and a go.
            let _ = sys::wait_signal(&SIGCHLD, left);
        }
    }
}

/// Runs `child` in a process of its own and tells how that ended.
pub fn in_child<R: Termination>(child: impl FnOnce() -> R) -> Ended {
    in_child_writing(-1, 60, child)
}

/// The same, with descriptors 1 and 2 on `output` if that is not negative.
fn in_child_writing<R: Termination>(output: int, seconds: i64, child: impl FnOnce() -> R) -> Ended {
    start_child(output, child).wait(seconds)
}

/// Starts `child` in a process of its own, which is to be waited for. Of several, the last one first.
pub fn start_in_child<R: Termination>(child: impl FnOnce() -> R) -> Running {
    start_child(-1, child)
}

fn start_child<R: Termination>(output: int, child: impl FnOnce() -> R) -> Running {
    const SET_PDEATHSIG: int = 1;
    let mask = block(SIGCHLD);
    // SAFETY: the call only tells a number.
    let parent = unsafe { calls::getpid() };
    let pid = fork().expect("a process");
    if pid == 0 {
        // SAFETY: the descriptors are this process's own copies.
        unsafe {
            let _ = calls::setpgid(0, 0);
            // A test that is killed takes along what it started, which is in a group of its own.
            let _ = calls::prctl(SET_PDEATHSIG, SIG::KILL.0 as ulong, 0, 0, 0);
            // Or it was gone before that. From within another PID namespace it is 0.
            if ![parent, 0].contains(&calls::getppid()) {
                calls::exit_group(1)
            }
            if output >= 0 {
                calls::dup3(output, 1, 0).expect("descriptor 1");
                calls::dup3(output, 2, 0).expect("descriptor 2");
            }
        }
        set_mask(HowSIG::SETMASK, mask);
        let status = child().status();
        // SAFETY: this copy of the process is done.
        unsafe { calls::exit_group(if status == ExitCode::SUCCESS { 0 } else { status_of(status) }) }
    }
    // Here too: whoever signals the group may be faster than the child.
    // SAFETY: the child is this process's own.
    let _ = unsafe { calls::setpgid(pid, pid) };
    Running { pid, mask }
}

/// An exit code's number.
fn status_of(code: ExitCode) -> int {
    (0..=255).find(|status| ExitCode::from(*status as u8) == code).unwrap_or(1)
}

/// Why a test failed, and what it printed.
pub struct Failure {
    ended: Ended,
    output: int,
}

impl Failure {
    /// Prints it as libtest does.
    pub fn print(&self, name: &str) {
        println!("---- {name} stdout ----");
        if self.output >= 0 {
            let mut bytes = [0; 4096];
            let mut offset = 0;
            // SAFETY: the buffer is ours to write.
            while let Ok(len @ 1..) =
                unsafe { calls::pread64(self.output, bytes.as_mut_ptr().cast(), bytes.len(), offset) }
            {
                print!("{}", str(&bytes[..len as usize]));
                offset += len as loff_t;
            }
            // SAFETY: the descriptor is this failure's own.
            let _ = unsafe { calls::close(self.output) };
        }
        match self.ended {
            Ended::Exited(status) => println!("---- {name} exited with status {status}"),
            Ended::Signaled(signal) => println!("---- {name} was ended by {signal:?}"),
            Ended::Hung => println!("---- {name} took too long and was killed"),
        }
    }
}

/// Runs a test in a process of its own.
pub fn run(test: &Test, capture: bool, seconds: i64) -> core::result::Result<(), Failure> {
    let output = match capture {
        // SAFETY: the name is a C string.
        true => unsafe { calls::memfd_create(c"output".as_ptr(), MFD::CLOEXEC.bits()) }.expect("a memory file"),
        false => -1,
    };
    let ended = in_child_writing(output, seconds, test.run);
    if ended != Ended::Exited(0) {
        return Err(Failure { ended, output });
    }
    if output >= 0 {
        // SAFETY: the descriptor is ours.
        let _ = unsafe { calls::close(output) };
    }
    Ok(())
}

/// Whether this program runs under qemu-user: there the process that the kernel knows is the emulator.
fn is_emulated() -> bool {
    let mut name = [0; 16];
    read_file(c"/proc/self/comm", &mut name).is_some_and(|name| name.starts_with(b"qemu-"))
}

/// Gives the reason back under qemu-user, and nothing on a real kernel: for a test's `unless`.
pub fn emulated(reason: &'static str) -> Option<&'static str> {
    is_emulated().then_some(reason)
}

/// For memory that qemu-user has the host count in, on machines of the other byte order.
pub fn foreign_order(reason: &'static str) -> Option<&'static str> {
    if cfg!(target_endian = "big") { emulated(reason) } else { None }
}

/// For what qemu-user does wrong on the big-endian machines of 32 bits and mips64, for which there is no kernel here.
pub fn foreign_big(reason: &'static str) -> Option<&'static str> {
    if cfg!(any(target_arch = "powerpc", target_arch = "mips", target_arch = "mips64")) {
        emulated(reason)
    } else {
        None
    }
}

/// Gives the reason back on a machine that is emulated as a whole, where the kernel is slow, too.
pub fn slow_kernel(reason: &'static str) -> Option<&'static str> {
    // examples/testinit.rs says so: from inside, such a machine looks like any other.
    start().var("BARELINUX_SLOW").filter(|_| !soaking()).map(|_| reason)
}

/// Gives the reason back wherever the processor is emulated, but not to `ci/soak`, which has the time.
pub fn slow(reason: &'static str) -> Option<&'static str> {
    if soaking() { None } else { emulated(reason).or_else(|| slow_kernel(reason)) }
}

/// Is it `ci/soak` that runs the tests?
pub fn soaking() -> bool {
    start().var("BARELINUX_SOAK").is_some()
}

/// Gives the reason back on any machine but one that was started for the tests: for what would change the machine.
pub fn guest_only(reason: &'static str) -> Option<&'static str> {
    if start().var("BARELINUX_SLOW").is_some() { None } else { Some(reason) }
}

/// For a test that root alone can do, on an emulator, too.
pub fn root_only() -> Option<&'static str> {
    // SAFETY: the call only tells a number.
    if unsafe { calls::getuid() } != 0 { Some("needs root") } else { None }
}

/// For a test of what Linux has since this version.
pub fn since(major: u32, minor: u32) -> Option<&'static str> {
    let mut release = [0; 64];
    let release = str(read_file(c"/proc/sys/kernel/osrelease", &mut release).expect("/proc"));
    let mut numbers = release.split(|c: core::primitive::char| !c.is_ascii_digit()).map(|n| n.parse().unwrap_or(0));
    let running = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if running < (major, minor) { Some("the kernel that runs here is older") } else { None }
}

/// Gives the reason back under the emulators of these architectures, which do not do as a kernel does.
pub fn odd_emulator(architectures: &[&str], reason: &'static str) -> Option<&'static str> {
    if architectures.contains(&barelinux::arch::NAME) { emulated(reason) } else { None }
}

/// For a test that wants a real kernel and all rights on it.
pub fn real_kernel_only(reason: &'static str) -> Option<&'static str> {
    // SAFETY: the call only tells a number.
    if unsafe { calls::getuid() } != 0 { Some("needs root") } else { emulated(reason) }
}

/// The start of a file, as much as fits.
pub fn read_file<'a>(path: &CStr, buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    // SAFETY: the path is a C string, the buffer is ours, and so is the descriptor.
    unsafe {
        let fd = calls::openat(CWD, path.as_ptr(), O::RDONLY.bits(), 0).ok()?;
        let len = calls::read(fd, buffer.as_mut_ptr().cast(), buffer.len());
        let _ = calls::close(fd);
        Some(&buffer[..len.ok()? as usize])
    }
}

/// Where a symbolic link points to, as a C string.
fn read_link<'a>(path: &CStr, buffer: &'a mut [u8]) -> &'a CStr {
    let room = buffer.len() - 1;
    // SAFETY: the path is a C string, and the buffer is ours with room for a NUL.
    let len =
        unsafe { calls::readlinkat(CWD, path.as_ptr(), buffer.as_mut_ptr().cast(), room as int) }.expect("a link");
    buffer[len as usize] = 0;
    CStr::from_bytes_until_nul(buffer).expect("a path")
}

/// A pipe.
pub struct Pipe {
    /// The end to read.
    pub from: int,
    /// The end to write.
    pub to: int,
}

impl Pipe {
    /// A new one, with these flags.
    pub fn new(flags: O) -> Pipe {
        let mut ends = [0; 2];
        // SAFETY: the two numbers are ours to write.
        unsafe { calls::pipe2(ends.as_mut_ptr(), flags.bits()) }.expect("a pipe");
        Pipe { from: ends[0], to: ends[1] }
    }
}

/// A program with its arguments, to be started in a process of its own.
///
/// Under qemu-user the kernel cannot execute a foreign program by itself: there the emulator is executed.
pub struct Program<'a> {
    words: [*const core::ffi::c_char; 32],
    len: usize,
    path: [u8; 512],
    emulator: [u8; 512],
    env: Option<&'a [*const core::ffi::c_char]>,
    /// Descriptors 0, 1 and 2 of the program, each where it is not negative.
    pub stdio: [int; 3],
}

/// An example's path, if it was built: beside the folder that the test programs are in.
pub fn example(name: &str, buffer: &mut [u8; 512]) -> bool {
    let mut own = [0; 512];
    let own = read_link(c"/proc/self/exe", &mut own).to_bytes();
    let mut parts = own.rsplitn(3, |byte| *byte == b'/');
    let (_, _, folder) = (parts.next(), parts.next(), parts.next().unwrap_or_default());
    let mut at = 0;
    for part in [folder, b"/examples/", name.as_bytes(), b"\0"] {
        buffer[at..at + part.len()].copy_from_slice(part);
        at += part.len();
    }
    // SAFETY: the path ends with a NUL.
    unsafe { calls::openat(CWD, buffer.as_ptr().cast(), (O::PATH | O::CLOEXEC).bits(), 0) }
        .map(|fd| unsafe { calls::close(fd) })
        .is_ok()
}

impl<'a> Program<'a> {
    /// This very program, in a role.
    pub fn role(name: &'a CStr) -> Program<'a> {
        let mut program = Program::empty();
        read_link(c"/proc/self/exe", &mut program.path);
        program.args(&[c"test", c"--role", name])
    }

    /// An example of the crate, built beside this program.
    pub fn example(name: &'a CStr) -> Program<'a> {
        let mut program = Program::empty();
        let built = example(str(name.to_bytes()), &mut program.path);
        assert!(built, "the example {name:?} is not built");
        program.args(&[name])
    }

    fn empty() -> Program<'a> {
        let emulator = if is_emulated() { emulator() } else { [0; 512] };
        Program { words: [null(); 32], len: 0, path: [0; 512], emulator, env: None, stdio: [-1; 3] }
    }

    /// More arguments.
    pub fn args(mut self, words: &[&'a CStr]) -> Program<'a> {
        for word in words {
            self.words[self.len] = word.as_ptr();
            self.len += 1;
        }
        self
    }

    /// Its environment, ended by a null pointer, instead of this program's.
    pub fn env(mut self, env: &'a [*const core::ffi::c_char]) -> Program<'a> {
        self.env = Some(env);
        self
    }

    /// Its descriptors 0, 1 and 2, each where the number is not negative.
    pub fn stdio(mut self, stdio: [int; 3]) -> Program<'a> {
        self.stdio = stdio;
        self
    }

    /// Runs it to its end.
    pub fn run(self) -> Ended {
        self.start().wait(110)
    }

    /// Starts it.
    pub fn start(&self) -> Running {
        start_in_child(|| -> Never { self.exec() })
    }

    /// Runs it to its end with these arguments, any number of them.
    pub fn run_with(self, words: &[*const core::ffi::c_char]) -> Ended {
        self.start_with(words).wait(110)
    }

    /// Starts it with these arguments, any number of them.
    pub fn start_with(&self, words: &[*const core::ffi::c_char]) -> Running {
        start_in_child(|| -> Never { self.exec_with(words) })
    }

    /// Becomes the program: for a process made for it.
    pub fn exec(&self) -> ! {
        self.exec_with(&self.words[..self.len])
    }

    /// The same with any number of arguments, from `words` on.
    fn exec_with(&self, words: &[*const core::ffi::c_char]) -> ! {
        let env = match self.env {
            Some(env) => env.as_ptr(),
            // The environment lies behind the arguments, ended by a null pointer.
            None => start().stack().wrapping_add(start().args().len() + 2).cast(),
        };
        for (number, from) in self.stdio.into_iter().enumerate().filter(|(_, from)| *from >= 0) {
            // SAFETY: this process is the program's.
            unsafe { calls::dup3(from, number as int, 0) }.expect("a descriptor");
        }
        // The emulator is told argument 0, then the program, then the other arguments.
        let head = [self.emulator.as_ptr().cast(), c"-0".as_ptr(), words[0], self.path.as_ptr().cast()];
        let (file, head) = match self.emulator[0] {
            0 => (self.path.as_ptr(), &words[..1]),
            _ => (self.emulator.as_ptr(), &head[..]),
        };
        let table = sys::memory((words.len() + 8) * size_of::<usize>()).as_mut_ptr().cast::<*const core::ffi::c_char>();
        for (index, word) in head.iter().chain(&words[1..]).enumerate() {
            // SAFETY: the table has room for all of them and a null pointer, which is there from the start.
            unsafe { *table.add(index) = *word };
        }
        // SAFETY: file, arguments and environment are C strings, the lists end with a null pointer.
        let error = unsafe { calls::execve(file.cast(), table, env) };
        panic!("execve: {error:?}");
    }
}

/// The path of the emulator that runs this program. Its own view of /proc/self is the program's, but a
/// child's view of its parent is the kernel's.
fn emulator() -> [u8; 512] {
    let mut path = [0; 512];
    let pipe = Pipe::new(O::CLOEXEC);
    let ended = in_child_writing(-1, 60, || {
        let mut parent = [0; 32];
        // SAFETY: the call only tells a number.
        let number = number(unsafe { calls::getppid() }, &mut parent);
        let mut link = [0; 64];
        let mut at = 0;
        for part in [b"/proc/", number, b"/exe\0"] {
            link[at..at + part.len()].copy_from_slice(part);
            at += part.len();
        }
        let mut target = [0; 512];
        let target = read_link(CStr::from_bytes_until_nul(&link).expect("a path"), &mut target);
        // SAFETY: the bytes are ours.
        unsafe { calls::write(pipe.to, target.as_ptr().cast(), target.count_bytes()) }.expect("a write");
    });
    assert_eq!(ended, Ended::Exited(0));
    // SAFETY: the buffer and the descriptors are ours.
    unsafe {
        calls::read(pipe.from, path.as_mut_ptr().cast(), 511).expect("a path");
        let _ = (calls::close(pipe.from), calls::close(pipe.to));
    }
    path
}

/// A number in decimal digits.
fn number(value: int, buffer: &mut [u8; 32]) -> &[u8] {
    let mut at = buffer.len();
    let mut rest = value;
    loop {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            return &buffer[at..];
        }
    }
}

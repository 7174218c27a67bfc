//! The examples as whole programs: what they print, and how they end.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

#[macro_use]
mod harness;

use barelinux::{Errno, calls, types::*};
use core::ffi::{CStr, c_char};
use core::fmt::Write;
use core::ptr::{null, null_mut};
use harness::{Ended, Pipe, Program, emulated, example, in_child, slow, slow_kernel, start, sys};

const GIB: u64 = 1 << 30;
const MINUTES: &str = "takes an emulator minutes";

/// `cargo test` builds the examples, `cargo test --tests` does not.
fn unbuilt() -> Option<&'static str> {
    let built = ["hello", "cat", "auxv", "testinit"].iter().all(|name| example(name, &mut [0; 512]));
    if built { None } else { Some("the examples are not built") }
}

/// A memory file of this length, which programs that are started have too.
fn empty_file(len: u64) -> int {
    // SAFETY: the name is a C string.
    let fd = unsafe { calls::memfd_create(c"test".as_ptr(), 0) }.expect("a memory file");
    sys::truncate(fd, len as i64).expect("a length");
    fd
}

/// Writes all of the bytes at this place of a file.
fn put(fd: int, mut bytes: &[u8], mut offset: u64) {
    while !bytes.is_empty() {
        // SAFETY: the bytes are ours to read.
        let len = unsafe { calls::pwrite64(fd, bytes.as_ptr().cast(), bytes.len(), offset as loff_t) };
        let len = len.expect("a write") as usize;
        assert_ne!(len, 0);
        (bytes, offset) = (&bytes[len..], offset + len as u64);
    }
}

/// A memory file with these bytes, its position at the start.
fn file(bytes: &[u8]) -> int {
    let fd = empty_file(0);
    put(fd, bytes, 0);
    fd
}

/// All that is in a file.
fn contents(fd: int) -> &'static [u8] {
    let mut status = Statx::default();
    // SAFETY: the path is a C string, the status is ours to write.
    unsafe { calls::statx(fd, c"".as_ptr(), AT::EMPTY_PATH.bits() as uint, STATX::SIZE.bits(), &mut status) }
        .expect("a file");
    let bytes = sys::memory(status.size as usize + 1);
    let mut len = 0;
    loop {
        let rest = &mut bytes[len..];
        // SAFETY: the bytes are ours to write.
        match unsafe { calls::pread64(fd, rest.as_mut_ptr().cast(), rest.len(), len as loff_t) } {
            Ok(0) => return &bytes[..len],
            Ok(more) => len += more as usize,
            Err(error) => panic!("a read: {error:?}"),
        }
    }
}

/// A text that is put together from parts, as a C string too.
struct Text {
    bytes: [u8; 640],
    len: usize,
}

impl Text {
    fn of(parts: &[&[u8]]) -> Text {
        let mut text = Text { bytes: [0; 640], len: 0 };
        parts.iter().for_each(|part| text.add(part));
        text
    }

    fn add(&mut self, part: &[u8]) {
        self.bytes[self.len..][..part.len()].copy_from_slice(part);
        self.len += part.len();
    }

    fn c_str(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.bytes).expect("a C string")
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Write for Text {
    fn write_str(&mut self, part: &str) -> core::fmt::Result {
        self.add(part.as_bytes());
        Ok(())
    }
}

/// Formatted text.
macro_rules! text {
    ($($format:tt)*) => {{
        let mut text = Text::of(&[]);
        write!(text, $($format)*).expect("a text");
        text
    }};
}

/// A path that opens this file anew in every program that has the descriptor.
fn path(fd: int) -> Text {
    text!("/proc/self/fd/{fd}")
}

/// Pseudo-random bytes: the same for the same seed, and different at every place.
fn fill(bytes: &mut [u8], seed: u64) {
    let mut state = seed ^ 0x9e37_79b9_7f4a_7c15;
    for chunk in bytes.chunks_mut(8) {
        // xorshift64*
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let word = state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_le_bytes();
        chunk.copy_from_slice(&word[..chunk.len()]);
    }
}

fn random(len: usize, seed: u64) -> &'static [u8] {
    let bytes = sys::memory(len.max(1));
    fill(&mut bytes[..len], seed);
    &bytes[..len]
}

/// How a program ended, and what it wrote.
struct Outcome {
    ended: Ended,
    output: &'static [u8],
    errors: &'static [u8],
}

impl Outcome {
    #[track_caller]
    fn assert(&self, ended: Ended, output: &[u8], errors: &[u8]) {
        assert_eq!(self.errors, errors, "standard error is {:?}", harness::str(self.errors));
        let differs = self.output.iter().zip(output).position(|(one, other)| one != other);
        assert_eq!(
            (self.output.len(), differs),
            (output.len(), None),
            "standard output's length, and where it differs"
        );
        assert_eq!(self.ended, ended);
    }
}

/// Runs a program on this standard input.
fn run(program: Program, input: int) -> Outcome {
    run_onto(program, input, empty_file(0), || {})
}

/// The same with this file for its output, and after `prepare`, which its process runs.
fn run_onto(program: Program, input: int, output: int, prepare: impl FnOnce()) -> Outcome {
    let errors = empty_file(0);
    let program = program.stdio([input, output, errors]);
    let ended = in_child(|| -> Never {
        prepare();
        program.exec()
    });
    let is_file = !contents_refused(output);
    Outcome { ended, output: if is_file { contents(output) } else { &[] }, errors: contents(errors) }
}

/// Pipes and devices have no contents to look at afterwards.
fn contents_refused(fd: int) -> bool {
    let mut status = Statx::default();
    // SAFETY: the path is a C string, the status is ours to write.
    let told =
        unsafe { calls::statx(fd, c"".as_ptr(), AT::EMPTY_PATH.bits() as uint, STATX::TYPE.bits(), &mut status) }
            .is_ok();
    !told || S_IF(status.mode & S_IF::FMT) != S_IF::REG
}

fn cat<'a>(words: &[&'a CStr]) -> Program<'a> {
    Program::example(c"cat").args(words)
}

/// In this process, a signal does so.
fn on(signal: SIG, action: &Sigaction) {
    // SAFETY: a default or ignored signal runs no code.
    unsafe { calls::rt_sigaction(signal.0, action, null_mut(), Sigset::SIZE) }.expect("a signal action");
}

/// From here on this process writes no file that is longer.
fn limit_files(len: u64) {
    let limit = Rlimit { cur: len, max: len };
    // SAFETY: the limit is ours to read.
    unsafe { calls::prlimit64(0, RLIMIT::FSIZE.0, &limit, null_mut()) }.expect("a limit");
}

fn open(path: &CStr, flags: O) -> int {
    // SAFETY: the path is a C string.
    unsafe { calls::openat(CWD, path.as_ptr(), (flags | O::LARGEFILE).bits(), 0o600) }.expect("a file")
}

fn close_if_open(fd: int) {
    // SAFETY: nothing of this process uses the descriptor from here on.
    let _ = unsafe { calls::close(fd) };
}

fn close(fd: int) {
    // SAFETY: the descriptor is this test's own.
    unsafe { calls::close(fd) }.expect("a descriptor");
}

/// The reading end of a pipe that a program writes to.
struct Reader {
    pipe: Pipe,
    block: &'static mut [u8],
}

impl Reader {
    /// Its reading end is this program's alone; the other one is to be closed once the program has it.
    fn new() -> Reader {
        Reader { pipe: Pipe::new(O::CLOEXEC), block: sys::memory(128 * 1024) }
    }

    /// The next bytes, none at the end.
    fn next(&mut self) -> &[u8] {
        let len = read(self.pipe.from, self.block);
        &self.block[..len]
    }

    /// Bytes to exactly this length, unless the end is nearer.
    fn fill(&mut self, bytes: &mut [u8]) -> usize {
        let mut len = 0;
        while len < bytes.len() {
            match read(self.pipe.from, &mut bytes[len..]) {
                0 => break,
                more => len += more,
            }
        }
        len
    }
}

/// Reads what there is of a pipe, and waits for that if need be.
fn read(fd: int, bytes: &mut [u8]) -> usize {
    assert!(sys::readable(fd, 60), "nothing came for a minute");
    // SAFETY: the bytes are ours to write.
    unsafe { calls::read(fd, bytes.as_mut_ptr().cast(), bytes.len()) }.expect("a read") as usize
}

/// Compares word by word: byte by byte, unoptimised, takes many seconds for a GiB.
fn same(one: &[u8], other: &[u8]) -> bool {
    // SAFETY: every bit pattern is a number.
    let ((a, one, b), (c, other, d)) = unsafe { (one.align_to::<u64>(), other.align_to::<u64>()) };
    a == c && b == d && one.len() == other.len() && (0..one.len()).all(|index| one[index] == other[index])
}

/// Bytes that stand in a file of zeros, and where.
type Marks<'a> = &'a [(u64, &'a [u8])];

/// A file that takes next to no room: zeros, but for the marks.
fn sparse(len: u64, marks: Marks) -> int {
    let fd = empty_file(len);
    marks.iter().for_each(|(offset, bytes)| put(fd, bytes, *offset));
    fd
}

/// Looks at what a program writes from a sparse file, of which `at` is the first place: the marks, and a
/// byte in each block. All of it would take an emulator minutes.
fn assert_marks(reader: &mut Reader, mut at: u64, len: u64, marks: Marks) {
    let mut found = 0;
    loop {
        let block = reader.next();
        if block.is_empty() {
            break;
        }
        let end = at + block.len() as u64;
        let mut zero = true;
        for (offset, bytes) in marks {
            let common = (*offset).max(at)..(offset + bytes.len() as u64).min(end);
            if !common.is_empty() {
                let here = &block[(common.start - at) as usize..(common.end - at) as usize];
                assert_eq!(here, &bytes[(common.start - offset) as usize..(common.end - offset) as usize]);
                found += here.len();
                zero = false;
            }
        }
        assert!(!zero || block[0] == 0, "not a zero at {at}");
        at = end;
    }
    assert_eq!((at, found), (len, marks.iter().map(|(_, bytes)| bytes.len()).sum()));
}

/// An entry of the auxiliary vector as the example prints it.
fn entry<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| Some(line.trim_start().strip_prefix(name)?.strip_prefix(' ')?.trim_start()))
}

fn parse(number: &str) -> Option<usize> {
    match number.strip_prefix("0x") {
        Some(digits) => usize::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    }
}

fn is_text(bytes: &'static [u8]) -> &'static str {
    core::str::from_utf8(bytes).expect("text")
}

tests! {
    fn hello_prints_its_line() unless unbuilt() => {
        run(Program::example(c"hello"), -1).assert(Ended::Exited(0), b"Hello, world!\n", b"");
    }

    fn cat_standard_input() unless unbuilt() => {
        run(cat(&[]), file(b"")).assert(Ended::Exited(0), b"", b"");
        run(cat(&[]), file(b"from a file")).assert(Ended::Exited(0), b"from a file", b"");
        run(cat(&[c"-"]), file(b"-")).assert(Ended::Exited(0), b"-", b"");
        let pipe = Pipe::new(O::CLOEXEC);
        // SAFETY: the bytes are ours to read.
        assert_eq!(unsafe { calls::write(pipe.to, b"from a\0 pipe\n".as_ptr().cast(), 13) }, Ok(13));
        close(pipe.to);
        run(cat(&[]), pipe.from).assert(Ended::Exited(0), b"from a\0 pipe\n", b"");
    }

    /// Standard input is read where it stands: the second time there is nothing left.
    fn cat_standard_input_twice() unless unbuilt() => {
        let middle = file(b"middle ");
        let name = path(middle);
        let input = file(b"skipped, once ");
        sys::lseek(input, 9, SEEK::SET).expect("a position");
        run(cat(&[c"-", name.c_str(), c"-", name.c_str()]), input)
            .assert(Ended::Exited(0), b"once middle middle ", b"");
    }

    /// Lengths around the block's, and one of some MiB.
    fn cat_is_byte_exact() unless unbuilt() => {
        const BLOCK: usize = 128 * 1024;
        let lengths = [3, 0, BLOCK - 1, BLOCK, BLOCK + 1, 1, 3 * BLOCK, 5 * 1024 * 1024 + 77];
        let all = sys::memory(lengths.iter().sum());
        let (mut end, mut seed) = (0, 0);
        let names = lengths.map(|len| {
            let bytes = random(len, seed);
            all[end..][..len].copy_from_slice(bytes);
            (end, seed) = (end + len, seed + 1);
            path(file(bytes))
        });
        let mut words = [c""; 8];
        words.iter_mut().zip(&names).for_each(|(word, name)| *word = name.c_str());
        run(cat(&words), -1).assert(Ended::Exited(0), all, b"");
    }

    /// Through pipes, whose reads and writes stop short of a block.
    fn cat_through_pipes() unless unbuilt() => {
        const LEN: usize = 3 * 1024 * 1024 + 333;
        let bytes = random(LEN, 7);
        let input = Pipe::new(O::CLOEXEC);
        let feeder = harness::start_in_child(|| {
            let mut rest = bytes;
            let mut piece = 1;
            while !rest.is_empty() {
                let len = piece.min(rest.len());
                // SAFETY: the bytes are ours to read.
                let len = unsafe { calls::write(input.to, rest.as_ptr().cast(), len) }.expect("a write");
                rest = &rest[len as usize..];
                piece = piece * 3 % 100_003;
            }
        });
        close(input.to);
        let mut reader = Reader::new();
        let running = cat(&[]).stdio([input.from, reader.pipe.to, -1]).start();
        close(reader.pipe.to);
        close(input.from);
        let read = sys::memory(LEN + 1);
        let len = reader.fill(read);
        assert_eq!(running.wait(60), Ended::Exited(0));
        assert_eq!(feeder.wait(60), Ended::Exited(0));
        assert_eq!(len, LEN);
        assert!(read[..len] == *bytes);
    }

    /// Every byte of 1 GiB: zeros, and some thousand places that are none.
    fn cat_gibibyte() unless unbuilt().or_else(|| slow(MINUTES)) => {
        const BLOCK: usize = 64 * 1024;
        // In each eighth block some bytes, at a place and of a length that change from block to block.
        let patch = |index: u64, block: &mut [u8]| -> core::ops::Range<usize> {
            let at = (index.wrapping_mul(0x9e37_79b9) % 61_000) as usize;
            let len = 1 + (index.wrapping_mul(0x85eb_ca6b) % 4_500) as usize;
            fill(&mut block[at..at + len], index);
            at..at + len
        };
        let fd = empty_file(GIB);
        let expected = sys::memory(BLOCK);
        for index in (0..GIB / BLOCK as u64).step_by(8) {
            let place = patch(index, expected);
            put(fd, &expected[place.clone()], index * BLOCK as u64 + place.start as u64);
            expected[place].fill(0);
        }
        let mut reader = Reader::new();
        let name = path(fd);
        let running = cat(&[name.c_str()]).stdio([-1, reader.pipe.to, -1]).start();
        close(reader.pipe.to);
        let block = sys::memory(BLOCK);
        for index in 0..GIB / BLOCK as u64 {
            assert_eq!(reader.fill(block), BLOCK);
            let place = if index % 8 == 0 { patch(index, expected) } else { 0..0 };
            assert!(same(block, expected), "in block {index}");
            expected[place].fill(0);
        }
        assert!(reader.next().is_empty());
        assert_eq!(running.wait(60), Ended::Exited(0));
    }

    /// Opened by its name, a file of 5 GiB is read to its end, on 32-bit machines too.
    fn cat_sparse_5_gib() unless unbuilt().or_else(|| slow_kernel(MINUTES)) => {
        let marks: Marks = &[
            (0, b"first"),
            (2 * GIB - 3, b"across 2 GiB"),
            (4 * GIB - 5, b"across 4 GiB"),
            (4 * GIB + 12345, b"beyond"),
            (5 * GIB - 4, b"last"),
        ];
        let name = path(sparse(5 * GIB, marks));
        let mut reader = Reader::new();
        let running = cat(&[name.c_str()]).stdio([-1, reader.pipe.to, -1]).start();
        close(reader.pipe.to);
        assert_marks(&mut reader, 0, 5 * GIB, marks);
        assert_eq!(running.wait(60), Ended::Exited(0));
    }

    /// The start of such a file, for machines that are too slow to read all of it: a 32-bit kernel would not
    /// open it for a program that knows of 2 GiB only.
    fn cat_opens_5_gib() unless unbuilt() => {
        let name = path(sparse(5 * GIB, &[(0, b"first")]));
        let mut reader = Reader::new();
        let program = cat(&[name.c_str()]).stdio([-1, reader.pipe.to, -1]);
        let running = harness::start_in_child(|| -> Never {
            on(SIG::PIPE, &Sigaction::DFL);
            program.exec();
        });
        close(reader.pipe.to);
        assert!(reader.next().starts_with(b"first\0"));
        close(reader.pipe.from);
        assert_eq!(running.wait(60), Ended::Signaled(SIG::PIPE));
    }

    /// Standard input that stands near 4 GiB.
    fn cat_from_the_middle() unless unbuilt() => {
        let marks: Marks = &[(4 * GIB - 5, b"across 4 GiB"), (4 * GIB + 12345, b"beyond")];
        let len = 4 * GIB + 1_000_001;
        let at = 4 * GIB - 1_000_003;
        let input = sparse(len, marks);
        sys::lseek(input, at as i64, SEEK::SET).expect("a position");
        let mut reader = Reader::new();
        let running = cat(&[]).stdio([input, reader.pipe.to, -1]).start();
        close(reader.pipe.to);
        assert_marks(&mut reader, at, len, marks);
        assert_eq!(running.wait(60), Ended::Exited(0));
    }

    fn cat_carries_on() unless unbuilt() => {
        let (one, two) = (path(file(b"one\n")), path(file(b"two\n")));
        let words = [one.c_str(), c"/no/such/file", two.c_str(), c"/proc", one.c_str(), c""];
        let errors = text!(
            "cat: /no/such/file: {}\ncat: /proc: {}\ncat: : {}\n", Errno::ENOENT, Errno::EISDIR, Errno::ENOENT
        );
        run(cat(&words), -1).assert(Ended::Exited(1), b"one\ntwo\none\n", errors.bytes());
    }

    /// An error on the way, and not at the opening: nothing is mapped at address 0.
    fn cat_cannot_read() unless unbuilt() => {
        let words = [c"/proc/self/mem", c"-"];
        let errors = text!("cat: /proc/self/mem: {}\n", Errno::EIO);
        run(cat(&words), file(b"and on")).assert(Ended::Exited(1), b"and on", errors.bytes());
    }

    fn cat_closed_descriptors() unless unbuilt().or_else(|| emulated("the emulator's own take their place")) => {
        let name = path(file(b"text"));
        let errors = text!("cat: -: {}\n", Errno::EBADF);
        // The file gets the number that is free, and is not taken for standard input.
        run_onto(cat(&[c"-", name.c_str()]), -1, empty_file(0), || close_if_open(0))
            .assert(Ended::Exited(1), b"text", errors.bytes());
        let errors = text!("cat: standard output: {}\n", Errno::EBADF);
        run_onto(cat(&[name.c_str()]), -1, -1, || close_if_open(1)).assert(Ended::Exited(1), b"", errors.bytes());
    }

    fn cat_names_that_are_not_text() unless unbuilt() => {
        let missing = c"/no/\xff\xfe\x80\n\xc3(";
        let errors = Text::of(&[b"cat: ", missing.to_bytes(), b": ", Errno::ENOENT.description().as_bytes(), b"\n"]);
        run(cat(&[missing]), -1).assert(Ended::Exited(1), b"", errors.bytes());

        // SAFETY: the call only tells a number.
        let mut name = text!("/tmp/barelinux-{}-", unsafe { calls::getpid() });
        name.add(b"\xff\xfe\n");
        let fd = open(name.c_str(), O::RDWR | O::CREAT | O::EXCL);
        put(fd, b"found", 0);
        let outcome = run(cat(&[c"--", name.c_str()]), -1);
        // SAFETY: the name is a C string, and the file this test's own.
        unsafe { calls::unlinkat(CWD, name.c_str().as_ptr(), 0) }.expect("the file");
        outcome.assert(Ended::Exited(0), b"found", b"");
    }

    fn cat_options() unless unbuilt() => {
        let name = path(file(b"text"));
        run(cat(&[name.c_str(), c"-u", c"--"]), -1).assert(Ended::Exited(0), b"text", b"");
        run(cat(&[c"-u"]), file(b"in")).assert(Ended::Exited(0), b"in", b"");
        let usage = "usage: cat [-u] [--] [FILE]...";
        for word in [c"-x", c"--number", c"-\xff", c"-ux"] {
            let errors =
                Text::of(&[b"cat: unrecognized option '", word.to_bytes(), b"'\n", usage.as_bytes(), b"\n"]);
            run(cat(&[name.c_str(), word]), -1).assert(Ended::Exited(1), b"", errors.bytes());
        }
        // Behind `--` they are names.
        let errors = text!("cat: -x: {0}\ncat: --: {0}\n", Errno::ENOENT);
        run(cat(&[c"--", c"-x", c"--", name.c_str()]), -1).assert(Ended::Exited(1), b"text", errors.bytes());
    }

    fn cat_full_device() unless unbuilt() => {
        let name = path(file(b"text"));
        let errors = text!("cat: write error: {}\n", Errno::ENOSPC);
        let full = open(c"/dev/full", O::WRONLY);
        // The end comes with the first: the second file is not complained about.
        run_onto(cat(&[name.c_str(), c"/no/such/file"]), -1, full, || {}).assert(Ended::Exited(1), b"", errors.bytes());
        let empty = path(file(b""));
        run_onto(cat(&[empty.c_str()]), -1, full, || {}).assert(Ended::Exited(0), b"", b"");
    }

    fn cat_nobody_reads() unless unbuilt() => {
        let name = path(file(b"text"));
        let pipe = Pipe::new(O::CLOEXEC);
        close(pipe.from);
        run_onto(cat(&[name.c_str()]), -1, pipe.to, || on(SIG::PIPE, &Sigaction::DFL))
            .assert(Ended::Signaled(SIG::PIPE), b"", b"");
        let errors = text!("cat: write error: {}\n", Errno::EPIPE);
        run_onto(cat(&[name.c_str()]), -1, pipe.to, || on(SIG::PIPE, &Sigaction::IGN))
            .assert(Ended::Exited(1), b"", errors.bytes());
    }

    /// The limit makes a write stop short, and the next one fail.
    fn cat_short_write() unless unbuilt() => {
        const LIMIT: u64 = 100_001;
        let bytes = random(200_000, 3);
        let name = path(file(bytes));
        let errors = text!("cat: write error: {}\n", Errno::EFBIG);
        run_onto(cat(&[name.c_str()]), -1, empty_file(0), || {
            on(SIG::XFSZ, &Sigaction::IGN);
            limit_files(LIMIT);
        })
        .assert(Ended::Exited(1), &bytes[..LIMIT as usize], errors.bytes());
    }

    fn cat_onto_itself() unless unbuilt() => {
        let fd = file(b"some bytes");
        let name = path(fd);
        let errors = text!("cat: {}: input file is output file\n", harness::str(name.bytes()));
        let append = open(name.c_str(), O::RDWR | O::APPEND);
        // The limit is for a cat that fails here: it would fill the memory.
        run_onto(cat(&[name.c_str()]), -1, append, || limit_files(1 << 20)).assert(Ended::Exited(1), b"some bytes", errors.bytes());
        // From the end on there is nothing to meet again; at its own place a file is written as it was.
        let same = open(name.c_str(), O::RDWR);
        run_onto(cat(&[name.c_str()]), -1, same, || {}).assert(Ended::Exited(0), b"some bytes", b"");
        run_onto(cat(&[name.c_str()]), -1, same, || limit_files(1 << 20)).assert(Ended::Exited(1), b"some bytes", errors.bytes());
    }

    /// What every program of this machine is told alike, against what this one was told.
    fn auxv_as_here() unless unbuilt() => {
        let env = [c"ONE=1".as_ptr(), c"TWO=2".as_ptr(), c"THREE=3".as_ptr(), null()];
        let outcome = run(Program::example(c"auxv").args(&[c"two words", c"\xff"]).env(&env), -1);
        assert_eq!((outcome.ended, outcome.errors), (Ended::Exited(0), &b""[..]));
        let text = is_text(outcome.output);
        assert!(text.starts_with("arguments: 3\n  0: \"auxv\"\n  1: \"two words\"\n  2: \"\\xff\"\nenvironment: 3\n"));
        for (name, kind) in [
            ("AT_PAGESZ", AuxType::PAGESZ),
            ("AT_CLKTCK", AuxType::CLKTCK),
            ("AT_HWCAP", AuxType::HWCAP),
            ("AT_HWCAP2", AuxType::HWCAP2),
            ("AT_UID", AuxType::UID),
            ("AT_GID", AuxType::GID),
            ("AT_SECURE", AuxType::SECURE),
            ("AT_PHENT", AuxType::PHENT),
        ] {
            assert_eq!(entry(text, name).map(parse), start().aux(kind).map(|value| Some(value.addr())), "{name}");
        }
        let mut path = [0; 512];
        example("auxv", &mut path);
        let path = CStr::from_bytes_until_nul(&path).expect("a path");
        let quoted = text!("{path:?}");
        assert_eq!(entry(text, "AT_EXECFN"), Some(harness::str(quoted.bytes())));
        assert_eq!(entry(text, "AT_RANDOM").map(str::len), Some(32));
    }

    /// With 10,000 arguments it prints more than a pipe holds, and waits: time to look at it from outside.
    fn auxv_as_in_proc() unless unbuilt().or_else(|| emulated("/proc shows the emulator's own")) => {
        let mut reader = Reader::new();
        let program = Program::example(c"auxv").stdio([-1, reader.pipe.to, -1]);
        let running = program.start_with(many_arguments());
        close(reader.pipe.to);
        assert!(sys::readable(reader.pipe.from, 60));
        let mut vector = [0usize; 128];
        let name = text!("/proc/{}/auxv", running.pid);
        let vector_fd = open(name.c_str(), O::RDONLY);
        // SAFETY: every bit pattern is a number, and the array is ours to write.
        let len = unsafe { calls::read(vector_fd, vector.as_mut_ptr().cast(), size_of_val(&vector)) }.expect("a vector");
        let name = text!("/proc/{}/mem", running.pid);
        let memory_fd = open(name.c_str(), O::RDONLY);
        let memory = |at: usize, bytes: &mut [u8]| {
            // SAFETY: the bytes are ours to write.
            let len = unsafe { calls::pread64(memory_fd, bytes.as_mut_ptr().cast(), bytes.len(), at as loff_t) };
            assert!(len.expect("memory") > 0);
        };

        let vector = &vector[..len as usize / size_of::<usize>()];
        let count = vector.chunks_exact(2).position(|entry| entry[0] == 0).expect("an end");
        let mut strings = [[0; 513]; 128];
        for (entry, string) in vector.chunks_exact(2).zip(&mut strings) {
            match AuxType(entry[0]) {
                // A string ends before the stack does; the program's name is the stack's last.
                AuxType::PLATFORM | AuxType::EXECFN => memory(entry[1], &mut string[..512]),
                AuxType::RANDOM => memory(entry[1], &mut string[..16]),
                _ => {}
            }
        }

        let output = sys::memory(1 << 20);
        let len = reader.fill(output);
        assert_eq!(running.wait(60), Ended::Exited(0));
        let text = is_text(&output[..len]);
        let (_, list) = text.split_once("auxiliary vector: ").expect("a vector");
        let mut lines = list.lines();
        assert_eq!(lines.next().and_then(parse), Some(count));
        for (entry, string) in vector.chunks_exact(2).zip(&strings).take(count) {
            let line = lines.next().expect("a line").trim_start();
            let (name, value) = line.split_once(' ').expect("name and value");
            match AuxType(entry[0]).c_name() {
                Some(known) => assert_eq!(name, known),
                None => assert_eq!(parse(name), Some(entry[0])),
            }
            let value = value.trim_start();
            match AuxType(entry[0]) {
                AuxType::PLATFORM | AuxType::EXECFN => {
                    let quoted = text!("{:?}", CStr::from_bytes_until_nul(string).expect("a string"));
                    assert_eq!(value.as_bytes(), quoted.bytes());
                }
                AuxType::RANDOM => {
                    let mut digits = Text::of(&[]);
                    string[..16].iter().for_each(|byte| write!(digits, "{byte:02x}").expect("digits"));
                    assert_eq!(value.as_bytes(), digits.bytes());
                }
                _ => assert_eq!(parse(value), Some(entry[1]), "{name}"),
            }
        }
        assert_eq!(lines.next(), None);
    }

    fn auxv_many_arguments() unless unbuilt() => {
        let mut reader = Reader::new();
        let program = Program::example(c"auxv").stdio([-1, reader.pipe.to, -1]);
        let running = program.start_with(many_arguments());
        close(reader.pipe.to);
        let output = sys::memory(1 << 20);
        let len = reader.fill(output);
        assert_eq!(running.wait(60), Ended::Exited(0));
        let mut lines = is_text(&output[..len]).lines();
        assert_eq!(lines.next(), Some("arguments: 10000"));
        for index in 0..10_000 {
            let line = text!("  {index}: \"{index:05}\"");
            assert_eq!(lines.next().map(str::as_bytes), Some(line.bytes()));
        }
        assert!(lines.next().is_some_and(|line| line.starts_with("environment: ")));
    }

    /// Anywhere else than in a machine of its own it does nothing.
    fn testinit_is_not_for_here() unless unbuilt() => {
        run(Program::example(c"testinit"), -1).assert(Ended::Exited(1), b"", b"run me as PID 1\n");
    }
}

/// The numbers from 0 to 9999, of five digits each.
fn many_arguments() -> &'static [*const c_char] {
    let words = sys::memory(10_000 * 6);
    let table = sys::memory(10_000 * size_of::<*const c_char>()).as_mut_ptr().cast::<*const c_char>();
    for (index, word) in words.chunks_exact_mut(6).enumerate() {
        word[..5].copy_from_slice(text!("{index:05}").bytes());
        // SAFETY: the table has room for 10,000 and is aligned to a page.
        unsafe { table.add(index).write(word.as_ptr().cast()) };
    }
    // SAFETY: all of them were written above, and the memory is never unmapped.
    unsafe { core::slice::from_raw_parts(table, 10_000) }
}

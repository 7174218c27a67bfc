//! Writes files to standard output, one after the other: `cat [-u] [--] [FILE]...`
//!
//! Without a file, and for the file `-`, it reads standard input. A file that cannot be read is named on
//! standard error and passed over, and the exit status is then 1.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

use barelinux::rt::{ExitCode, Output, Start};
use barelinux::{Errno, Result, calls, eprintln, types::*, with_call};
use core::ffi::CStr;
use core::ptr::null_mut;

barelinux::entry!(main);

/// How much is read at once.
const BLOCK: usize = 128 * 1024;

const STDIN: int = 0;
const STDOUT: int = 1;

/// Why a file was not written in full.
enum Failure {
    /// The file's own fault: the next one may be better.
    Reading(Errno),
    /// It is what we write to, and would grow for as long as there is room.
    Itself,
    /// Nothing more can be written.
    Writing(Errno),
}

fn main(start: Start) -> ExitCode {
    // Options may stand behind files, as far as the first `--`.
    let words = start.args().skip(1).map(CStr::to_bytes);
    let unknown = |word: &&[u8]| is_option(word) && *word != b"-u";
    if let Some(word) = words.take_while(|word| *word != b"--").find(unknown) {
        complain(&[b"unrecognized option '", word, b"'\nusage: cat [-u] [--] [FILE]...\n"]);
        return ExitCode::FAILURE;
    }
    let mut options = true;
    let mut files = start.args().skip(1).filter(|word| {
        let is_file = !options || !is_option(word.to_bytes());
        options &= *word != c"--";
        is_file
    });

    let output = match status(STDOUT) {
        // A file opened below would take its number and be written to itself.
        Err(Errno::EBADF) => {
            complain(&[b"standard output: ", Errno::EBADF.description().as_bytes(), b"\n"]);
            return ExitCode::FAILURE;
        }
        // What cannot be asked about is not compared with the files.
        output => output.ok(),
    };
    let block = match memory(BLOCK) {
        Ok(block) => block,
        Err(error) => {
            eprintln!("cat: {error}");
            return ExitCode::FAILURE;
        }
    };

    let mut code = ExitCode::SUCCESS;
    let mut next = Some(files.next().unwrap_or(c"-"));
    while let Some(name) = next {
        match write_file(name, output.as_ref(), block) {
            Ok(()) => {}
            Err(Failure::Reading(error)) => {
                // A name is bytes, and need not be text that could be formatted.
                complain(&[name.to_bytes(), b": "]);
                eprintln!("{error}");
                code = ExitCode::FAILURE;
            }
            Err(Failure::Itself) => {
                complain(&[name.to_bytes(), b": input file is output file\n"]);
                code = ExitCode::FAILURE;
            }
            Err(Failure::Writing(error)) => {
                eprintln!("cat: write error: {error}");
                return ExitCode::FAILURE;
            }
        }
        next = files.next();
    }
    code
}

/// A lone `-` is a file.
fn is_option(word: &[u8]) -> bool {
    word.len() > 1 && word.starts_with(b"-")
}

/// Writes the file of this name.
fn write_file(name: &CStr, output: Option<&Statx>, block: &mut [u8]) -> Result<(), Failure> {
    if name == c"-" {
        return copy(STDIN, output, block);
    }
    // Without LARGEFILE a 32-bit machine refuses files of 2 GiB and more.
    let flags = O::RDONLY | O::LARGEFILE | O::CLOEXEC;
    let fd = retry(|| {
        // SAFETY: the name is a C string.
        unsafe { calls::openat(CWD, name.as_ptr(), flags.bits(), 0) }
    })
    .map_err(Failure::Reading)?;
    let copied = copy(fd, output, block);
    // SAFETY: the descriptor is ours. Nothing was written through it that could get lost.
    let _ = unsafe { calls::close(fd) };
    copied
}

/// Copies what is left of an open file.
fn copy(fd: int, output: Option<&Statx>, block: &mut [u8]) -> Result<(), Failure> {
    if output.is_some_and(|output| feeds_itself(fd, output)) {
        return Err(Failure::Itself);
    }
    loop {
        let read = retry(|| {
            // SAFETY: the block is ours to write.
            unsafe { calls::read(fd, block.as_mut_ptr().cast(), block.len()) }
        })
        .map_err(Failure::Reading)?;
        match block.get(..read as usize) {
            Some(bytes @ [_, ..]) => Output::STDOUT.write_all(bytes).map_err(Failure::Writing)?,
            _ => return Ok(()),
        }
    }
}

/// Would reading this file meet what was written from it, again and again?
fn feeds_itself(fd: int, output: &Statx) -> bool {
    let Ok(input) = status(fd) else { return false };
    let identity = |file: &Statx| (file.dev_major, file.dev_minor, file.ino);
    if identity(&input) != identity(output) || S_IF(input.mode & S_IF::FMT) != S_IF::REG {
        return false;
    }
    // SAFETY: the call only tells flags.
    let flags = unsafe {
        with_call!(fcntl => { calls::fcntl(STDOUT, F::GETFL.0, 0) } else {
            calls::fcntl64(STDOUT, F::GETFL.0, 0)
        })
    };
    let appends = flags.is_ok_and(|flags| O::from_bits_retain(flags).contains(O::APPEND));
    match (position(fd, SEEK::CUR), position(STDOUT, if appends { SEEK::END } else { SEEK::CUR })) {
        (Ok(from), Ok(to)) => from < to,
        _ => false,
    }
}

/// What kind of file a descriptor is, and which.
fn status(fd: int) -> Result<Statx> {
    let mut file = Statx::default();
    let mask = STATX::TYPE | STATX::INO;
    // SAFETY: the path is a C string, the status is ours to write.
    unsafe { calls::statx(fd, c"".as_ptr(), AT::EMPTY_PATH.bits() as uint, mask.bits(), &mut file) }?;
    Ok(file)
}

/// Where the next byte is read or written.
fn position(fd: int, whence: SEEK) -> Result<loff_t> {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: nothing of this program counts on another position than the one that comes out.
    return unsafe { calls::lseek(fd, 0, whence.0 as uint) };
    #[cfg(target_pointer_width = "32")]
    {
        let mut position = 0;
        // SAFETY: as above; the position is ours to write.
        unsafe {
            let (fd, offset, whence) = (fd as uint, barelinux::task::HighLow(0), whence.0 as uint);
            with_call!(llseek => { calls::llseek(fd, offset, &mut position, whence) } else {
                calls::_llseek(fd, offset, &mut position, whence)
            })
        }?;
        Ok(position)
    }
}

/// Fresh memory: a stack may be smaller than what is wanted here.
fn memory(len: usize) -> Result<&'static mut [u8]> {
    let (access, kind) = (PROT::READ | PROT::WRITE, MAP::PRIVATE | MAP::ANONYMOUS);
    #[cfg(all(target_pointer_width = "64", not(target_arch = "s390x")))]
    use calls::mmap;
    // It takes its arguments in memory there.
    #[cfg(target_arch = "s390x")]
    unsafe fn mmap(_: *mut void, len: usize, prot: ulong, flags: ulong, fd: int, offset: ulong) -> Result<*mut void> {
        // SAFETY: the caller's promise; the struct lives until the call is over.
        unsafe { calls::mmap(&MmapArgStruct { addr: 0, len: len as ulong, prot, flags, fd: fd as ulong, offset }) }
    }
    #[cfg(target_pointer_width = "32")]
    use calls::mmap2 as mmap;
    // SAFETY: the memory is fresh and zeroed, nobody else's, and stays until the program ends.
    unsafe {
        let start = mmap(null_mut(), len, access.bits(), kind.bits(), -1, 0)?;
        Ok(core::slice::from_raw_parts_mut(start.cast(), len))
    }
}

/// Calls until no signal comes in between.
fn retry<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    loop {
        match call() {
            Err(Errno::EINTR) => {}
            answer => return answer,
        }
    }
}

/// Writes bytes to standard error, behind the program's name.
fn complain(parts: &[&[u8]]) {
    for part in core::iter::once(&b"cat: "[..]).chain(parts.iter().copied()) {
        // There is nobody left to tell if this fails; the exit status tells.
        let _ = Output::STDERR.write_all(part);
    }
}

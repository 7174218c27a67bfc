//! Printing: straight to a descriptor, each line in one write if it is not very long.

use core::cmp::Ordering;
use core::fmt::{self, Write};

use crate::arch::{self, Word, word};
use crate::nr;
use crate::types::{Errno, Result, int};

/// A descriptor that the program was started with, to write to. Nothing is held back: what
/// was written is with the kernel.
///
/// # Example
/// ```
/// use barelinux::rt::Output;
/// Output::STDOUT.write_all(b"some bytes\n")?;
/// # Ok::<(), barelinux::Errno>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Output(int);

impl Output {
    /// Descriptor 1.
    pub const STDOUT: Output = Output(1);
    /// Descriptor 2.
    pub const STDERR: Output = Output(2);

    /// Writes all of `bytes`: goes on after a short write, and after a signal.
    ///
    /// # Errors
    /// What write(2) answers, at the first write that fails; what was written before stays written.
    /// A write that takes nothing, or more than there is, is EIO.
    #[inline]
    pub fn write_all(self, mut bytes: &[u8]) -> Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        loop {
            // The kernel's word as it comes: no count is above 2 GiB, so one signed comparison tells counts
            // from errors and from nothing, and the smallest program is smaller.
            // SAFETY: the bytes are ours to read.
            let answer =
                unsafe { arch::syscall3(nr::WRITE, word(self.0 as usize), bytes.as_ptr() as Word, word(bytes.len())) };
            let answer = answer.addr() as isize;
            if answer > 0 {
                match bytes.len().cmp(&(answer as usize)) {
                    Ordering::Greater => bytes = &bytes[answer as usize..],
                    Ordering::Equal => return Ok(()),
                    Ordering::Less => return Err(Errno::EIO),
                }
            } else if answer != -(Errno::EINTR.raw() as isize) {
                return Errno::decode(answer as usize).and(Err(Errno::EIO));
            }
        }
    }

    /// Writes formatted text, in pieces of up to 512 bytes.
    ///
    /// # Errors
    /// As [`write_all`](Output::write_all). A value that cannot be formatted is EINVAL.
    pub fn write_args(self, args: fmt::Arguments<'_>) -> Result<()> {
        if let Some(text) = args.as_str() {
            return self.write_all(text.as_bytes());
        }
        let mut pieces = Pieces { output: self, bytes: [0; 512], len: 0, failed: None };
        let formatted = pieces.write_fmt(args);
        let flushed = pieces.flush();
        match (pieces.failed, formatted) {
            (Some(error), _) => Err(error),
            (None, Err(_)) => Err(Errno::EINVAL),
            (None, Ok(())) => flushed,
        }
    }
}

impl Write for Output {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.write_all(text.as_bytes()).map_err(|_| fmt::Error)
    }
}

/// Collects small pieces of text.
struct Pieces {
    output: Output,
    bytes: [u8; 512],
    len: usize,
    failed: Option<Errno>,
}

impl Pieces {
    fn flush(&mut self) -> Result<()> {
        let len = core::mem::take(&mut self.len);
        self.output.write_all(self.bytes.get(..len).unwrap_or_default())
    }

    fn add(&mut self, text: &[u8]) -> Result<()> {
        if text.len() > self.bytes.len() - self.len {
            self.flush()?;
        }
        match self.bytes[self.len..].get_mut(..text.len()) {
            Some(room) => {
                room.copy_from_slice(text);
                self.len += text.len();
                Ok(())
            }
            None => self.output.write_all(text),
        }
    }
}

impl Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.add(text.as_bytes()).map_err(|error| {
            self.failed = Some(error);
            fmt::Error
        })
    }
}

/// For the macros: what cannot be written is lost.
#[inline(always)]
pub fn print(output: Output, args: fmt::Arguments<'_>) {
    let _ = match args.as_str() {
        // Here so that a constant text folds to a plain write.
        Some(text) => output.write_all(text.as_bytes()),
        None => output.write_args(args),
    };
}

/// Prints to descriptor 1, as std's `print!` does, straight away.
///
/// What cannot be written is lost: a program for which that matters uses
/// [`Output::write_args`](crate::rt::Output::write_args).
#[macro_export]
macro_rules! print {
    ($($text:tt)*) => {
        $crate::rt::print($crate::rt::Output::STDOUT, ::core::format_args!($($text)*))
    };
}

/// Prints a line to descriptor 1: [`print!`](crate::print) with a line feed, in the same write.
#[macro_export]
macro_rules! println {
    () => {
        $crate::print!("\n")
    };
    ($($text:tt)*) => {
        $crate::print!("{}\n", ::core::format_args!($($text)*))
    };
}

/// Prints to descriptor 2, as std's `eprint!` does.
#[macro_export]
macro_rules! eprint {
    ($($text:tt)*) => {
        $crate::rt::print($crate::rt::Output::STDERR, ::core::format_args!($($text)*))
    };
}

/// Prints a line to descriptor 2.
#[macro_export]
macro_rules! eprintln {
    () => {
        $crate::eprint!("\n")
    };
    ($($text:tt)*) => {
        $crate::eprint!("{}\n", ::core::format_args!($($text)*))
    };
}

/// Prints an expression with its place and its value to descriptor 2, and gives the value back.
#[macro_export]
macro_rules! dbg {
    () => {
        $crate::eprintln!("[{}:{}:{}]", ::core::file!(), ::core::line!(), ::core::column!())
    };
    ($value:expr $(,)?) => {
        // A match, so that temporaries of the expression live as long as its value is used.
        match $value {
            value => {
                $crate::eprintln!(
                    "[{}:{}:{}] {} = {:#?}",
                    ::core::file!(), ::core::line!(), ::core::column!(), ::core::stringify!($value), &value
                );
                value
            }
        }
    };
    ($($value:expr),+ $(,)?) => {
        ($($crate::dbg!($value)),+,)
    };
}

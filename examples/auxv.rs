//! Prints what the kernel hands a new program: its arguments, how large its environment is, and the
//! auxiliary vector.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]

use barelinux::Result;
use barelinux::arch::Word;
use barelinux::rt::{Aux, Output, Start};
use barelinux::types::AuxType;
use core::ffi::CStr;
use core::fmt;

barelinux::entry!(main);

/// `println!` passes over what cannot be written; this tells.
macro_rules! line {
    ($($text:tt)*) => {
        Output::STDOUT.write_args(format_args!("{}\n", format_args!($($text)*)))?
    };
}

fn main(start: Start) -> Result<()> {
    line!("arguments: {}", start.args().len());
    for (index, argument) in start.args().enumerate() {
        line!("  {index}: {argument:?}");
    }
    line!("environment: {}", start.env().count());
    line!("auxiliary vector: {}", start.auxv().count());
    for entry in start.auxv() {
        line!("  {:22} {}", Name(entry.kind), Value(entry));
    }
    Ok(())
}

/// An entry's name in C, or its number if this crate has no name for it.
struct Name(AuxType);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.c_name() {
            Some(name) => f.pad(name),
            None => fmt::Display::fmt(&self.0.0, f),
        }
    }
}

/// An entry's value, as is sensible for its kind.
struct Value(Aux);

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.0.value;
        match self.0.kind {
            AuxType::EXECFN | AuxType::PLATFORM | AuxType::BASE_PLATFORM if !value.is_null() => {
                // SAFETY: the kernel says that a C string is there.
                fmt::Debug::fmt(unsafe { CStr::from_ptr(value.cast()) }, f)
            }
            AuxType::RANDOM if !value.is_null() => random(value, f),
            AuxType::EXECFD
            | AuxType::PHENT
            | AuxType::PHNUM
            | AuxType::PAGESZ
            | AuxType::NOTELF
            | AuxType::UID
            | AuxType::EUID
            | AuxType::GID
            | AuxType::EGID
            | AuxType::CLKTCK
            | AuxType::SECURE
            | AuxType::RSEQ_FEATURE_SIZE
            | AuxType::RSEQ_ALIGN
            | AuxType::L1I_CACHESIZE
            | AuxType::L1D_CACHESIZE
            | AuxType::L2_CACHESIZE
            | AuxType::L3_CACHESIZE
            | AuxType::MINSIGSTKSZ => fmt::Display::fmt(&value.addr(), f),
            // Addresses and bits, and whatever newer kernels say.
            _ => write!(f, "{:#x}", value.addr()),
        }
    }
}

/// 16 bytes, in hexadecimal digits.
fn random(start: Word, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // SAFETY: the kernel says that 16 bytes are there.
    let bytes = unsafe { start.cast::<[u8; 16]>().read() };
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

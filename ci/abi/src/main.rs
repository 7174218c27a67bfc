//! Facts about the kernel, taken from its own headers.
//!
//! ```text
//! abi numbers HEADERS OUTDIR [--check]   write (or compare) OUTDIR/<arch>.rs
//! abi show HEADERS ARCH                  the numbers of one architecture, also of one we lack
//! abi check HEADERS ARCH                 compare the facts on standard input with the headers
//! ```
//!
//! HEADERS is the folder into which Debian's `linux-libc-dev` was unpacked.

mod check;
mod headers;
mod machines;
mod numbers;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["numbers", headers, out] => numbers::write(headers, out),
        ["numbers", headers, out, "--check"] => numbers::check(headers, out),
        ["show", headers, machine] => numbers::show(headers, machine),
        ["check", headers, machine] => check::check(headers, machine),
        _ => Err("usage: abi numbers HEADERS OUTDIR [--check] | abi {show|check} HEADERS ARCH".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("abi: {reason}");
            ExitCode::FAILURE
        }
    }
}

//! Facts about the kernel, taken from its own headers.
//!
//! ```text
//! abi numbers HEADERS OUTDIR [--check]   write (or compare) OUTDIR/<arch>.rs
//! abi show HEADERS ARCH                  the numbers of one architecture, also of one we lack
//! abi check HEADERS KERNEL ARCH FACTS    compare the facts of one architecture with the headers
//! abi missing HEADERS OUT FACTS...       list what the headers have and no FACTS mention
//! abi coverage WORK OUT                  write docs/coverage.md from each WORK/<arch>.facts and <arch>.cases
//! abi cases WORK ARCH PASSED             tell which calls' cases are among the tests that passed
//! ```
//!
//! HEADERS is the folder into which Debian's `linux-libc-dev` was unpacked, KERNEL that of `linux-headers-*-common`,
//! FACTS what `../facts.rs` printed on the architecture, and cases what a test program answers to `--calls`.

mod check;
mod coverage;
mod facts;
mod headers;
mod kernel;
mod machines;
mod missing;
mod numbers;
mod signatures;
mod without;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["numbers", headers, out] => numbers::write(headers, out),
        ["numbers", headers, out, "--check"] => numbers::check(headers, out),
        ["show", headers, machine] => numbers::show(headers, machine),
        ["check", headers, kernel, machine, facts] => check::check(headers, kernel, machine, facts),
        ["missing", headers, out, ref facts @ ..] => missing::report(headers, out, facts),
        ["coverage", work, out] => coverage::page(work, out),
        ["cases", work, machine, passed] => coverage::cases(work, machine, passed),
        _ => Err("usage: abi {numbers|show|check} …, as the top of src/main.rs says".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("abi: {reason}");
            ExitCode::FAILURE
        }
    }
}

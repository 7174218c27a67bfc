//! barelinux beside other ways to call Linux: tables in Markdown, for `ci/bench`.
//!
//! ```text
//! barelinux-bench calls            what a call costs, as a ratio to hand-written asm
//! barelinux-bench steps            instructions per call, by single-stepping
//! barelinux-bench programs NAME=PATH...   from exec to exit
//! ```

mod operations;
mod programs;
mod steps;
mod timing;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("calls") => timing::table(),
        Some("steps") => steps::table(),
        Some("programs") => programs::table(&arguments[1..]),
        _ => {
            eprintln!("usage: barelinux-bench calls | steps | programs NAME=PATH...");
            std::process::exit(2);
        }
    }
}

//! The tests' own harness: freestanding, built on the crate, and told what to do in libtest's words, so
//! that `cargo test` and `cargo nextest run` drive it as they drive any test.
//!
//! Each test runs in a process of its own with a time limit: a panic, a signal or a hang ends that
//! one and fails that one. What this machine or emulator cannot do is *ignored*, with the reason, already
//! when the tests are listed: a test that did not run never counts as passed.
//!
//! ```ignore
//! tests! {
//!     fn one_and_one() { assert_eq!(1 + 1, 2) }
//!     /// Runs where the condition gives no reason against it.
//!     fn preadv2_flags() unless harness::emulated("no preadv2") => { … }
//!     /// The case of these two calls; of the second only an error can be had, for the reason given.
//!     fn swapping() for (swapon, swapoff: "it would take away what is in use") { … }
//!     /// Is there only where the architecture has the call behind `if`.
//!     fn open_makes() if creat for (creat, open) { … }
//! }
//! ```
//! A test that needs another program starts itself again in a role: see [`Program`].
//!
//! A large program has its tests in modules, each with a `tests! { group; fn … }`, and says in `main.rs`
//! `tests! { groups { files, sockets } }`.
#![allow(dead_code, unused_imports)] // each test program uses a part of it

mod process;
pub mod sys;

pub use process::{
    Ended, Pipe, Program, Running, alongside, emulated, example, foreign_big, foreign_order, guest_only, in_child,
    odd_emulator, read_file, real_kernel_only, root_only, since, slow, slow_kernel, soaking, start_in_child,
};

use barelinux::rt::{ExitCode, Start};
use barelinux::{eprintln, println};
use core::sync::atomic::{AtomicPtr, Ordering};

/// How long one test may take. Emulators are slow; nothing here is meant to come near it.
const LIMIT_SECONDS: i64 = 120;
/// The same for `ci/soak`.
const SOAK_SECONDS: i64 = 1800;

/// A test.
pub struct Test {
    /// Its path, crate and module included.
    pub path: &'static str,
    /// It succeeds if it comes back with success.
    pub run: fn() -> ExitCode,
    /// Why it cannot run here, if so.
    pub unless: fn() -> Option<&'static str>,
    /// The thin calls whose case it is; with why, where only an error can be had of one.
    pub calls: &'static [(&'static str, &'static str)],
}

impl Test {
    /// Its name, as filters see it: as libtest has it, without the crate.
    pub fn name(&self) -> &'static str {
        self.path.split_once("::").map_or(self.path, |(_, name)| name)
    }
}

/// A part that this program plays when a test starts it again.
pub struct Role {
    /// What a test calls it.
    pub name: &'static str,
    /// What it does, and its exit status.
    pub play: fn(Start) -> ExitCode,
}

/// Declares a program's tests, the roles that they start it in again, and its entry.
#[macro_export]
macro_rules! tests {
    (roles { $($role:ident),* $(,)? } $($rest:tt)*) => {
        static ROLES: &[$crate::harness::Role] = &[$(
            $crate::harness::Role { name: stringify!($role), play: |start| barelinux::rt::Main::run($role, start) }
        ),*];
        $crate::tests!(@program $($rest)*);
    };
    (group; $($rest:tt)*) => {
        $crate::tests!(@group [] $($rest)*);
    };
    (@program groups { $($group:ident),* $(,)? }) => {
        $crate::tests!(@main $($group::TESTS),*);
    };
    (@program $($rest:tt)*) => {
        $crate::tests!(@tests [] $($rest)*);
    };
    // A test that is only there where the architecture has the call behind `if`.
    (@$kind:ident [$($done:tt)*] $(#[$meta:meta])* fn $name:ident() if $there:ident
        $(for ($($call:ident $(: $why:literal)?),+ $(,)?))? unless $reason:expr => $body:block $($rest:tt)*) => {
        barelinux::with_call! { $there => $(#[$meta])* fn $name() $body }
        $crate::tests!(@$kind [$($done)* {
            barelinux::with_call!($there => {
                $crate::tests!(@test $name [|| $reason] [$($((stringify!($call), concat!($($why)?))),+)?])
            } else { None })
        }] $($rest)*);
    };
    (@$kind:ident [$($done:tt)*] $(#[$meta:meta])* fn $name:ident() if $there:ident
        $(for ($($call:ident $(: $why:literal)?),+ $(,)?))? $body:block $($rest:tt)*) => {
        $crate::tests!(@$kind [$($done)*] $(#[$meta])* fn $name() if $there
            $(for ($($call $(: $why)?),+))? unless None => $body $($rest)*);
    };
    (@$kind:ident [$($done:tt)*] $(#[$meta:meta])* fn $name:ident()
        $(for ($($call:ident $(: $why:literal)?),+ $(,)?))? unless $reason:expr => $body:block $($rest:tt)*) => {
        $(#[$meta])*
        fn $name() $body
        $crate::tests!(@$kind [$($done)* {
            $crate::tests!(@test $name [|| $reason] [$($((stringify!($call), concat!($($why)?))),+)?])
        }] $($rest)*);
    };
    (@$kind:ident [$($done:tt)*] $(#[$meta:meta])* fn $name:ident()
        $(for ($($call:ident $(: $why:literal)?),+ $(,)?))? $body:block $($rest:tt)*) => {
        $crate::tests!(@$kind [$($done)*] $(#[$meta])* fn $name()
            $(for ($($call $(: $why)?),+))? unless None => $body $($rest)*);
    };
    (@test $name:ident [$unless:expr] [$($call:expr),*]) => {
        Some($crate::harness::Test {
            path: concat!(module_path!(), "::", stringify!($name)),
            run: || { $name(); barelinux::rt::ExitCode::SUCCESS },
            unless: $unless,
            calls: &[$($call),*],
        })
    };
    (@tests [$($done:tt)*]) => {
        $crate::tests!(@list [$($done)*]);
        $crate::tests!(@main TESTS);
    };
    (@group [$($done:tt)*]) => {
        $crate::tests!(@list [$($done)*]);
    };
    (@list [$({ $test:expr })*]) => {
        /// The tests of this module.
        pub static TESTS: &[Option<$crate::harness::Test>] = &[$($test),*];
    };
    (@main $($tests:expr),*) => {
        fn harness_main(start: barelinux::rt::Start) -> barelinux::rt::ExitCode {
            $crate::harness::main(start, &[$($tests),*], ROLES)
        }

        barelinux::entry!(harness_main);
    };
    (@$kind:ident $($rest:tt)*) => {
        compile_error!("a test is `fn name() { … }` or `fn name() unless REASON => { … }`");
    };
    ($($rest:tt)*) => {
        $crate::tests!(roles {} $($rest)*);
    };
}

/// The stack that the program started on, for [`start`].
static STACK: AtomicPtr<usize> = AtomicPtr::new(core::ptr::null_mut());

/// What this program was started with.
pub fn start() -> Start {
    // SAFETY: `main` stored the entry's own before any test ran.
    unsafe { Start::from_stack(STACK.load(Ordering::Relaxed)) }
}

/// What the command line asks for.
struct Options {
    list: bool,
    calls: bool,
    exact: bool,
    capture: bool,
    /// `--ignored`: only the ignored ones, and run them. `--include-ignored`: run all.
    ignored: bool,
    include_ignored: bool,
    quiet: bool,
}

/// Runs the tests that the command line asks for.
pub fn main(start: Start, groups: &[&'static [Option<Test>]], roles: &[Role]) -> ExitCode {
    STACK.store(start.stack().cast_mut(), Ordering::Relaxed);
    let mut words = start.args().skip(1).map(|word| word.to_bytes());
    if words.next() == Some(b"--role") {
        let name = words.next().unwrap_or_default();
        return match roles.iter().find(|role| role.name.as_bytes() == name) {
            Some(role) => (role.play)(start),
            None => {
                eprintln!("no such role");
                ExitCode::from(101)
            }
        };
    }

    let options = match parse(start) {
        Ok(options) => options,
        Err(word) => {
            eprintln!("error: unexpected argument '{}'", str(word));
            return ExitCode::from(101);
        }
    };
    let tests = || groups.iter().flat_map(|group| group.iter().flatten());
    let chosen = || tests().filter(|test| is_chosen(start, &options, test));

    if options.calls {
        // For the coverage page: which test is which call's case, and what keeps it from running here.
        for test in chosen() {
            for (call, why) in test.calls {
                println!("{call}\t{}\t{why}\t{}", test.name(), (test.unless)().unwrap_or_default());
            }
        }
        return ExitCode::SUCCESS;
    }
    if options.list {
        let listed = chosen().filter(|test| !options.ignored || (test.unless)().is_some());
        let mut count = 0;
        for test in listed {
            println!("{}: test", test.name());
            count += 1;
        }
        if !terse(start) {
            println!("\n{count} tests, 0 benchmarks");
        }
        return ExitCode::SUCCESS;
    }

    let began = sys::now();
    let running = chosen().filter(|test| !options.ignored || (test.unless)().is_some()).count();
    println!("\nrunning {running} test{}", if running == 1 { "" } else { "s" });
    let (mut passed, mut failed, mut ignored) = (0, 0, 0);
    let mut failures = [false; 2048];
    for test in chosen() {
        let reason = (test.unless)();
        match reason {
            Some(reason) if !options.ignored && !options.include_ignored => {
                println!("test {} ... ignored, {reason}", test.name());
                ignored += 1;
                continue;
            }
            None if options.ignored => continue,
            _ => {}
        }
        if !options.capture {
            println!("test {} ...", test.name());
        }
        match process::run(test, options.capture, if soaking() { SOAK_SECONDS } else { LIMIT_SECONDS }) {
            Ok(()) => {
                passed += 1;
                println!("test {} ... ok", test.name());
            }
            Err(failure) => {
                failed += 1;
                println!("test {} ... FAILED", test.name());
                failure.print(test.name());
                let index = tests().position(|other| core::ptr::eq(other, test));
                if let Some(mark) = index.and_then(|index| failures.get_mut(index)) {
                    *mark = true;
                }
            }
        }
    }

    if failed != 0 {
        println!("\nfailures:");
        for (test, _) in tests().zip(failures).filter(|(_, failed)| *failed) {
            println!("    {}", test.name());
        }
    }
    let passed_over = tests().count() - running.max(passed + failed + ignored);
    let centiseconds = (sys::now() - began) / 10_000_000;
    println!(
        "\ntest result: {}. {passed} passed; {failed} failed; {ignored} ignored; 0 measured; {passed_over} filtered out; finished in {}.{:02}s\n",
        if failed == 0 { "ok" } else { "FAILED" },
        centiseconds / 100,
        centiseconds % 100,
    );
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(101) }
}

/// Options of libtest that take a value in the next word, and mean nothing here but `--format`.
const WITH_VALUE: [&[u8]; 7] =
    [b"--format", b"--test-threads", b"--color", b"--logfile", b"-Z", b"--shuffle-seed", b"--skip"];

/// Reads the command line, or gives back the word that is not in it.
fn parse(start: Start) -> Result<Options, &'static [u8]> {
    let mut options = Options {
        list: false,
        calls: false,
        exact: false,
        capture: start.var("RUST_TEST_NOCAPTURE").is_none_or(|value| value == c"0"),
        ignored: false,
        include_ignored: false,
        quiet: false,
    };
    let mut words = start.args().skip(1).map(|word| word.to_bytes());
    while let Some(word) = words.next() {
        match word {
            b"--list" => options.list = true,
            b"--calls" => options.calls = true,
            b"--exact" => options.exact = true,
            b"--nocapture" | b"--no-capture" => options.capture = false,
            b"--ignored" => options.ignored = true,
            b"--include-ignored" => options.include_ignored = true,
            b"--quiet" | b"-q" => options.quiet = true,
            b"--show-output" | b"--test" | b"--report-time" | b"--ensure-time" | b"--force-run-in-process" => {}
            _ if WITH_VALUE.contains(&word) => {
                words.next();
            }
            _ if word.starts_with(b"--") && word.contains(&b'=') => {
                let name = word.split(|byte| *byte == b'=').next().unwrap_or_default();
                if !WITH_VALUE.contains(&name) {
                    return Err(word);
                }
            }
            _ if word.starts_with(b"-") && word.len() > 1 => return Err(word),
            _ => {}
        }
    }
    Ok(options)
}

/// Is the list to be names only?
fn terse(start: Start) -> bool {
    let mut words = start.args().map(|word| word.to_bytes());
    words.clone().any(|word| word == b"--format=terse")
        || (words.any(|word| word == b"--format") && words.next() == Some(b"terse"))
}

/// Do the command line's filters let this test through?
fn is_chosen(start: Start, options: &Options, test: &Test) -> bool {
    let fits = |filter: &[u8]| {
        let name = test.name().as_bytes();
        if options.exact { name == filter } else { name.windows(filter.len().max(1)).any(|part| part == filter) }
    };
    let (mut filters, mut wanted) = (false, false);
    let mut words = start.args().skip(1).map(|word| word.to_bytes());
    while let Some(word) = words.next() {
        if word == b"--skip" {
            if words.next().is_some_and(fits) {
                return false;
            }
        } else if let Some(filter) = word.strip_prefix(b"--skip=") {
            if fits(filter) {
                return false;
            }
        } else if WITH_VALUE.contains(&word) {
            words.next();
        } else if !word.starts_with(b"-") {
            filters = true;
            wanted |= fits(word);
        }
    }
    !filters || wanted
}

/// Bytes as text, for a message.
pub fn str(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap_or("(not UTF-8)")
}

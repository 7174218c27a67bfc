//! `src/nr/<arch>.rs`: call numbers and error numbers.

use crate::headers::{Headers, Value};
use crate::machines::{self, Machine};
use crate::without;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// What the headers say about one architecture.
struct Numbers {
    machine: &'static Machine,
    version: [u32; 3],
    /// By name: the number, and the C macro that states it.
    calls: BTreeMap<String, (i64, String)>,
    errors: BTreeMap<String, i64>,
}

pub fn write(headers: &str, out: &str) -> Result<(), String> {
    for (path, text, numbers) in files(headers, out)? {
        std::fs::write(&path, text).map_err(|e| format!("{path}: {e}"))?;
        println!("{path}: {} calls, {} errors", numbers.calls.len(), numbers.errors.len());
    }
    Ok(())
}

/// Compares the committed files with what the headers say.
///
/// The same headers must give the same file. Newer ones may add names, which are told and no fault
/// of the committed file; but a number, once given, never changes or goes.
pub fn check(headers: &str, out: &str) -> Result<(), String> {
    let mut wrong = 0;
    for (path, made, numbers) in files(headers, out)? {
        let committed = std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
        let Some(version) = version_of(&committed) else {
            return Err(format!("{path}: its first line states no header version"));
        };
        if version > numbers.version {
            let [a, b, c] = version;
            return Err(format!("{path} was made from headers {a}.{b}.{c}; these are older"));
        }
        let newer = version < numbers.version;
        let (old, new) = (facts(&committed), facts(&made));
        for line in old.difference(&new) {
            println!("{path}: `{line}` is not what the headers say");
            wrong += 1;
        }
        for line in new.difference(&old) {
            println!("{path}: lacks `{line}`{}", if newer { " (newer headers)" } else { "" });
            wrong += usize::from(!newer);
        }
        if !newer && committed != made && old == new {
            let differs = committed.lines().zip(made.lines()).position(|(a, b)| a != b);
            let line = differs.unwrap_or(committed.lines().count().min(made.lines().count())) + 1;
            println!("{path}:{line}: not as the generator writes it");
            wrong += 1;
        }
        println!("{path}: {} calls, {} errors compared", numbers.calls.len(), numbers.errors.len());
    }
    if wrong == 0 { Ok(()) } else { Err(format!("differences: {wrong}; `ci/numbers` writes the files anew")) }
}

/// Prints what one architecture has, by number.
pub fn show(headers: &str, machine: &str) -> Result<(), String> {
    let numbers = read(&Headers::open(headers.as_ref())?, machines::find(machine)?)?;
    for (name, number, _) in by_number(&numbers) {
        println!("{number}\t{name}");
    }
    Ok(())
}

/// Each supported architecture's path, text and numbers.
fn files(headers: &str, out: &str) -> Result<Vec<(String, String, Numbers)>, String> {
    let headers = Headers::open(headers.as_ref())?;
    let all: Vec<Numbers> = machines::supported().map(|m| read(&headers, m)).collect::<Result<_, _>>()?;
    let mut names: Names = BTreeMap::new();
    for numbers in &all {
        for name in numbers.calls.keys().filter(|name| !is_empty(numbers.machine, name)) {
            names.entry(name.clone()).or_default().push(numbers.machine.name);
        }
    }
    let path = |machine: &Machine| Path::new(out).join(machine.name).with_extension("rs").display().to_string();
    Ok(all.into_iter().map(|n| (path(n.machine), text(&n, &names), n)).collect())
}

fn read(headers: &Headers, machine: &'static Machine) -> Result<Numbers, String> {
    let calls = defined(headers, machine, "#include <asm/unistd.h>", call_name)?;
    let errors = defined(headers, machine, "#include <asm/errno.h>", error_name)?;
    if calls.len() < 300 || errors.len() < 100 {
        return Err(format!("{}: only {} calls and {} errors found", machine.name, calls.len(), errors.len()));
    }
    let errors = errors.into_iter().map(|(name, (number, _))| (name, number)).collect();
    Ok(Numbers { machine, version: headers.version(machine)?, calls, errors })
}

/// The macros that `name_of` accepts, by the name it gives them, with their values.
fn defined(
    headers: &Headers,
    machine: &Machine,
    includes: &str,
    name_of: fn(&str) -> Option<String>,
) -> Result<BTreeMap<String, (i64, String)>, String> {
    let found: Vec<(String, String)> =
        headers.macros(machine, includes)?.into_iter().filter_map(|c| Some((name_of(&c)?, c))).collect();
    let expressions: Vec<&str> = found.iter().map(|(_, c)| c.as_str()).collect();
    let values = headers.values(machine, includes, &expressions)?;
    let mut all = BTreeMap::new();
    for ((name, c), value) in found.into_iter().zip(values) {
        let Value::Is(value) = value else {
            return Err(format!("{}: {c} has no value", machine.name));
        };
        if all.insert(name, (value, c.clone())).is_some() {
            return Err(format!("{}: {c} has a namesake", machine.name));
        }
    }
    Ok(all)
}

/// `__NR_read` → `read`, and arm's `__ARM_NR_breakpoint` → `arm_breakpoint`.
///
/// Names with capitals are bases and masks, `syscalls` and `arch_specific_syscall` a count and the
/// start of a range, and `unused18` or `reserved82` mark gaps in mips' tables.
fn call_name(c: &str) -> Option<String> {
    let (prefix, name) = match c.strip_prefix("__NR_") {
        Some(name) => ("", name),
        None => ("arm_", c.strip_prefix("__ARM_NR_")?),
    };
    let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_call = !name.contains(|c: char| c.is_ascii_uppercase())
        && !["syscalls", "arch_specific_syscall", "unused", "reserved"].contains(&word);
    is_call.then(|| format!("{prefix}{name}"))
}

fn error_name(c: &str) -> Option<String> {
    let is_error = c.starts_with('E') && c.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    is_error.then(|| c.to_owned())
}

/// Names that share a number follow the alphabet.
fn by_number(numbers: &Numbers) -> Vec<(&str, i64, &str)> {
    let mut calls: Vec<_> = numbers.calls.iter().map(|(name, (n, c))| (name.as_str(), *n, c.as_str())).collect();
    calls.sort_by_key(|(_, number, _)| *number);
    calls
}

/// Every call's name, with the architectures that have it.
type Names = BTreeMap<String, Vec<&'static str>>;

/// These architectures in words.
fn places(have: &[&str]) -> String {
    let lack: Vec<&str> = machines::supported().map(|m| m.name).filter(|name| !have.contains(name)).collect();
    match lack.len() {
        0 => "every architecture".to_owned(),
        n if n < have.len() => format!("every architecture but {}", lack.join(", ")),
        _ => have.join(", "),
    }
}

fn text(numbers: &Numbers, names: &Names) -> String {
    let [major, minor, patch] = numbers.version;
    let mut text = String::new();
    let mut line = |line: std::fmt::Arguments| text.write_fmt(format_args!("{line}\n")).unwrap();
    line(format_args!("{GENERATED}{major}.{minor}.{patch}); do not edit."));
    line(format_args!("//! The numbers that the kernel gives its calls, and its errors, on {}.", numbers.machine.name));
    line(format_args!(""));
    for (name, number, c) in by_number(numbers) {
        line(format_args!("/// `{c}`"));
        line(format_args!("#[doc(alias = \"{c}\")]"));
        line(format_args!("pub const {}: usize = {number};", name.to_uppercase()));
    }
    line(format_args!("{MACRO}"));
    for (name, ..) in by_number(numbers).into_iter().filter(|(name, ..)| names.contains_key(*name)) {
        if !names[name].contains(&numbers.machine.name) {
            continue;
        }
        line(format_args!(
            "    ({name} [$($then:tt)*] [$($or:tt)*] $($rest:tt)*) => {{ $($then)*! {{ {} \"{}\" $($rest)* }} }};",
            name.to_uppercase(),
            places(&names[name])
        ));
    }
    line(format_args!("    // What only other architectures have."));
    for name in names.iter().filter(|(_, have)| !have.contains(&numbers.machine.name)).map(|(name, _)| name) {
        line(format_args!("    ({name} [$($then:tt)*] [$($or:tt)*] $($rest:tt)*) => {{ $($or)*! {{ $($rest)* }} }};"));
    }
    line(format_args!("{ERRNO}"));
    let mut errors: Vec<_> = numbers.errors.iter().collect();
    errors.sort_by_key(|(_, number)| **number);
    for (name, number) in errors {
        line(format_args!("    pub const {name}: i32 = {number};"));
    }
    line(format_args!("}}"));
    text
}

/// Is a call's place in the kernel's own table empty on this machine?
fn is_empty(machine: &Machine, call: &str) -> bool {
    without::find(machine.name, call).is_some_and(|row| row.kind == "empty")
}

const GENERATED: &str = "// Generated by `ci/numbers` from the kernel's headers (linux-libc-dev ";

const MACRO: &str = "
/// `number! { read [then] [or] rest }` is `then! { READ \"where\" rest }` where this architecture has the
/// call, and `or! { rest }` where only another one has it. A name that none has does not compile.
#[doc(hidden)]
#[macro_export]
#[rustfmt::skip]
macro_rules! __barelinux_number {";

const ERRNO: &str = "}
pub(crate) use __barelinux_number as number;

/// Error numbers under their C names; `Errno` says what they mean.
pub(crate) mod errno {";

fn version_of(text: &str) -> Option<[u32; 3]> {
    let version = text.strip_prefix(GENERATED)?.split(')').next()?;
    let parts: Vec<u32> = version.split('.').map_while(|part| part.parse().ok()).collect();
    parts.try_into().ok()
}

/// The lines that state a number or say which calls exist.
fn facts(text: &str) -> BTreeSet<&str> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| line.starts_with("pub const ") || (line.starts_with('(') && line.contains("$($then)*! ")))
        .collect()
}

//! Compares each thin call's signature with the kernel's own prototype: how many words, which of them
//! addresses, and the width and sign of the others.
//!
//! What may differ, by rule:
//! - a descriptor is an `int` here, where the kernel has `int`, `unsigned int` or `unsigned long`;
//! - a mode is a `mode_t` here, of which the kernel takes the 16 bits of its `umode_t`;
//! - an address is a pointer here, also where the kernel counts with it as `unsigned long`;
//! - of flags, a set of bits, the width counts and not the sign;
//! - of two words that are one 64-bit value here, the kernel's names have to tell the same order.

use crate::facts::{Argument, Call, Facts, Shape, includes};
use crate::headers::{Headers, Value};
use crate::kernel::{self, Kernel};
use crate::machines::Machine;
use std::collections::{BTreeMap, BTreeSet};

/// Rows for what the headers' prototypes don't say.
const TABLE: &str = include_str!("../prototypes.tsv");

/// The headers that have the kernel's prototypes; `{}` is its name for the architecture.
const PROTOTYPES: [&str; 3] =
    ["include/linux/syscalls.h", "include/asm-generic/syscalls.h", "arch/{}/include/asm/syscalls.h"];

/// The headers that give the kernel's internal names for numbers: `typedef __kernel_pid_t pid_t;`.
const TYPEDEFS: [&str; 7] = [
    "include/asm-generic/compat.h",
    "include/linux/types.h",
    "include/linux/fs.h",
    "include/linux/key.h",
    "include/linux/quota.h",
    "include/uapi/linux/capability.h",
    "arch/{}/include/asm/signal.h",
];

/// The headers for programs that have the types under these.
const HEADERS: &str = "linux/types.h linux/posix_types.h linux/fs.h linux/aio_abi.h linux/signal.h linux/landlock.h";

/// A parameter of the kernel's.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Parameter {
    /// Its type, without qualifiers, where it is no pointer.
    scalar: Option<String>,
    /// May be empty.
    name: String,
}

type Prototype = Vec<Parameter>;

/// One register's worth of an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Word {
    Pointer,
    Scalar {
        size: usize,
        signed: bool,
    },
    Low,
    High,
    /// Between a word and the pair that has to start at an even register.
    Gap,
}

pub fn check(
    headers: &Headers,
    kernel: &Kernel,
    machine: &Machine,
    facts: &Facts,
    wrong: &mut Vec<String>,
) -> Result<(), String> {
    let mut prototypes: BTreeMap<String, Vec<Prototype>> = BTreeMap::new();
    for path in PROTOTYPES {
        let text = kernel.file(&path.replace("{}", machine.kernel)).unwrap_or_default();
        for (name, prototype) in parse(&text) {
            let of = prototypes.entry(name).or_default();
            if !of.contains(&prototype) {
                of.push(prototype);
            }
        }
    }
    if prototypes.len() < 400 {
        return Err(format!("only {} prototypes found", prototypes.len()));
    }
    let table = table(kernel, machine, wrong)?;

    let mut found: Vec<(&Call, Prototype)> = Vec::new();
    for call in &facts.calls {
        let row = table.get(call.name).map(|text| text.as_str());
        let (name, candidates) = match row {
            Some("-") => continue,
            Some(text) if text.starts_with('(') => (call.name.to_owned(), vec![parameters(text)]),
            row => {
                let entry = match row {
                    Some(text) => text.trim_start_matches("= sys_").to_owned(),
                    None => entry(call.name, machine, &prototypes),
                };
                let found = prototypes.get(&entry).cloned().unwrap_or_default();
                (entry, found)
            }
        };
        match &candidates[..] {
            [one] => found.push((call, one.clone())),
            [] => wrong.push(format!("call {}: no header of the kernel has sys_{name} ({ADD})", call.name)),
            _ => wrong.push(format!("call {}: the headers have several sys_{name} ({ADD})", call.name)),
        }
    }
    let scalars = scalars(headers, kernel, machine, found.iter().flat_map(|(_, prototype)| prototype))?;
    for (call, prototype) in found {
        if let Err(reason) = compare(machine, call, &prototype, &scalars) {
            let theirs: Vec<String> = prototype.iter().map(Parameter::text).collect();
            wrong.push(format!("call {}: {reason}; the kernel has ({})", call.name, theirs.join(", ")));
        }
    }
    Ok(())
}

const ADD: &str = "ci/abi/prototypes.tsv is the place for it";

/// The rows for this machine, by call.
fn table(
    kernel: &Kernel,
    machine: &Machine,
    wrong: &mut Vec<String>,
) -> Result<BTreeMap<&'static str, String>, String> {
    let mut rows = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let [machines, calls, prototype, file] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("prototypes.tsv: `{line}` has not four columns"));
        };
        if machines != "*" && !machines.split(',').any(|name| name == machine.name) {
            continue;
        }
        for call in calls.split(',') {
            if kernel.file(file).is_some_and(|text| !kernel::mentions(&text, call)) {
                wrong.push(format!("prototypes.tsv: {file} does not mention {call}"));
            }
            if rows.insert(call, prototype.to_owned()).is_some() {
                wrong.push(format!("prototypes.tsv: two rows for {call}"));
            }
        }
    }
    Ok(rows)
}

/// What the kernel calls the function behind a number, without its `sys_`.
fn entry(call: &str, machine: &Machine, prototypes: &BTreeMap<String, Vec<Prototype>>) -> String {
    let has = |name: &str| prototypes.contains_key(name);
    // stat, fstat, lstat and uname, of which it has older forms.
    let newer = format!("new{call}");
    if has(&newer) {
        return newer;
    }
    if machine.word() == 4 {
        // The plain name is the 64-bit form's, which 32-bit machines number under another.
        if let Some(name) = call.strip_suffix("_time64") {
            return name.to_owned();
        }
        for name in [format!("{call}_time32"), format!("{call}32")] {
            if has(&name) {
                return name;
            }
        }
        // Ids of 16 bits.
        let old = format!("{call}16");
        if machine.old_ids() && has(&old) {
            return old;
        }
        for suffix in ["32", "64"] {
            if let Some(name) = call.strip_suffix(suffix).filter(|name| !has(call) && has(name)) {
                return name.to_owned();
            }
        }
    }
    call.to_owned()
}

/// What is wrong with a call, if something is.
fn compare(machine: &Machine, call: &Call, prototype: &Prototype, scalars: &Scalars) -> Result<(), String> {
    let mut ours: Vec<(Word, &str)> = Vec::new();
    for Argument { name, shape } in &call.arguments {
        match shape {
            Shape::Pointer => ours.push((Word::Pointer, name)),
            Shape::LowHigh => ours.extend([(Word::Low, *name), (Word::High, *name)]),
            Shape::HighLow => ours.extend([(Word::High, *name), (Word::Low, *name)]),
            Shape::Scalar { size, signed } => push(machine, &mut ours, *size, *signed, name),
        }
    }
    if !call.order.is_empty() {
        let before = ours.clone();
        for (place, from) in call.order.iter().enumerate() {
            match (ours.get_mut(place), before.get(*from)) {
                (Some(place), Some(word)) => *place = *word,
                // Behind the call's own words the order says nothing.
                (None, None) => {}
                _ => return Err("its order names words that it lacks".to_owned()),
            }
        }
    }
    let mut theirs: Vec<(Word, &Parameter)> = Vec::new();
    for parameter in prototype {
        match parameter.scalar.as_deref().map(|name| scalars[name]) {
            None | Some(Shape::Pointer) => theirs.push((Word::Pointer, parameter)),
            Some(Shape::Scalar { size, signed }) => push(machine, &mut theirs, size, signed, parameter),
            Some(Shape::LowHigh | Shape::HighLow) => {}
        }
    }
    if ours.len() != theirs.len() {
        return Err(format!("{} words here, {} there", ours.len(), theirs.len()));
    }
    for (place, ((ours, name), (theirs, parameter))) in ours.into_iter().zip(theirs).enumerate() {
        if !same(machine, ours, name, theirs, parameter) {
            let place = place + 1;
            return Err(format!("word {place} is {name} here, {} there", parameter.text()));
        }
    }
    Ok(())
}

/// Adds the words of a number.
fn push<T: Copy>(machine: &Machine, words: &mut Vec<(Word, T)>, size: usize, signed: bool, of: T) {
    if size <= machine.word() {
        words.push((Word::Scalar { size, signed }, of));
        return;
    }
    if machine.pairs_aligned() && words.len() % 2 == 1 {
        words.push((Word::Gap, of));
    }
    let pair = if machine.big_endian() { [Word::High, Word::Low] } else { [Word::Low, Word::High] };
    words.extend(pair.map(|half| (half, of)));
}

fn same(machine: &Machine, ours: Word, name: &str, theirs: Word, parameter: &Parameter) -> bool {
    let word = machine.word();
    match (ours, theirs) {
        // Where the kernel has the halves as numbers, and names that tell.
        (Word::Low | Word::High, Word::Scalar { size, .. }) => {
            let has = |marks: &[&str]| marks.iter().any(|mark| parameter.name.ends_with(mark));
            let (low, high) = (has(&["low", "lo", "_l"]), has(&["high", "hi", "_h"]));
            size == word && if ours == Word::Low { !high } else { !low }
        }
        (Word::Gap, Word::Scalar { .. }) => true,
        (Word::Scalar { size: 4, signed: true }, Word::Scalar { .. }) if name == "int" && is_descriptor(parameter) => {
            true
        }
        (Word::Scalar { .. }, Word::Scalar { .. }) if parameter.scalar.as_deref() == Some("umode_t") => {
            name == "mode_t"
        }
        (Word::Scalar { size, .. }, Word::Scalar { size: other, .. }) if parameter.name == "flags" => size == other,
        (Word::Pointer, Word::Scalar { size, signed: false }) => size == word && is_address(parameter),
        _ => ours == theirs,
    }
}

fn is_descriptor(parameter: &Parameter) -> bool {
    ["fd", "fildes", "fdin", "fdout", "fd_in", "fd_out", "mqdes"].iter().any(|end| parameter.name.ends_with(end))
}

/// Numbers that are addresses, as their names say.
fn is_address(parameter: &Parameter) -> bool {
    ["", "addr", "start", "end", "brk", "data", "newsp", "stack", "arg"].iter().any(|word| match *word {
        "" => parameter.name.is_empty(),
        word => parameter.name.contains(word),
    })
}

type Scalars = BTreeMap<String, Shape>;

/// What clang says of the types of these parameters.
fn scalars<'a>(
    headers: &Headers,
    kernel: &Kernel,
    machine: &Machine,
    parameters: impl Iterator<Item = &'a Parameter>,
) -> Result<Scalars, String> {
    let names: BTreeSet<&str> = parameters.filter_map(|parameter| parameter.scalar.as_deref()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    // The kernel's internal names, with a prefix, so that they don't clash with those for programs.
    let mut typedefs = BTreeMap::new();
    for path in TYPEDEFS {
        let text = without_comments(&kernel.file(&path.replace("{}", machine.kernel)).unwrap_or_default());
        for line in text.lines() {
            let words = line.strip_prefix("typedef ").and_then(|rest| rest.trim_end().strip_suffix(';'));
            if let Some((of, name)) = words.and_then(|rest| rest.rsplit_once(char::is_whitespace)) {
                typedefs.entry(name.to_owned()).or_insert(of.trim().replace("__bitwise", ""));
            }
        }
    }
    // u8 … s64 are named as those for programs are, without the underscores.
    for name in ["u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64"] {
        typedefs.insert(name.to_owned(), format!("__{name}"));
    }
    fn resolved(name: &str, typedefs: &BTreeMap<String, String>) -> String {
        match typedefs.get(name) {
            Some(of) if of != name => resolved(of, typedefs),
            _ => name.to_owned(),
        }
    }
    let c: Vec<String> = names.iter().map(|name| resolved(name, &typedefs)).collect();
    // 5 is clang's class of pointers.
    let expressions: Vec<String> = c
        .iter()
        .flat_map(|c| {
            [format!("sizeof({c})"), format!("({c})-1 < ({c})1"), format!("__builtin_classify_type(({c})0) == 5")]
        })
        .collect();
    let expressions: Vec<&str> = expressions.iter().map(String::as_str).collect();
    let values = headers.values(machine, &includes(HEADERS), &expressions)?;
    let mut scalars = BTreeMap::new();
    for ((name, c), values) in names.iter().zip(&c).zip(values.chunks(3)) {
        let shape = match values {
            [_, _, Value::Is(1)] => Shape::Pointer,
            [Value::Is(size), Value::Is(signed), _] => Shape::Scalar { size: *size as usize, signed: *signed == 1 },
            _ => return Err(format!("the headers do not know the kernel's type {name} ({c})")),
        };
        scalars.insert((*name).to_owned(), shape);
    }
    Ok(scalars)
}

/// All prototypes of a header: the names without `sys_`.
fn parse(text: &str) -> Vec<(String, Prototype)> {
    let text = without_comments(text);
    let mut prototypes = Vec::new();
    for (at, _) in text.match_indices("sys_") {
        // `long sys_read(…);`, not `compat_sys_read` nor a word in a macro.
        let head = text[..at].trim_end();
        if text[..at].len() == head.len() || !(head.ends_with("long") || head.ends_with("int")) {
            continue;
        }
        let Some((declaration, _)) = text[at + 4..].split_once(';') else {
            continue;
        };
        let Some(open) = declaration.find('(') else {
            continue;
        };
        let name = declaration[..open].trim();
        if !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            prototypes.push((name.to_owned(), parameters(&declaration[open..])));
        }
    }
    prototypes
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut out = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        out += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// `(unsigned int fd, char __user *buf, size_t count)`
fn parameters(text: &str) -> Prototype {
    let text = text.trim().trim_start_matches('(').trim_end().trim_end_matches(')');
    text.split(',').map(parameter).filter(|parameter| parameter.scalar.as_deref() != Some("void")).collect()
}

fn parameter(text: &str) -> Parameter {
    if text.contains(['*', '[']) {
        let name = text.rsplit(['*', ' ']).next().unwrap_or_default().trim_end_matches("[]");
        return Parameter { scalar: None, name: name.trim().to_owned() };
    }
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| !["__user", "__force", "const"].contains(word)).collect();
    let keyword = |word: &str| ["unsigned", "signed", "char", "short", "int", "long", "void"].contains(&word);
    // The last word is the name, unless it belongs to the type.
    let of_type = match words[..] {
        [] => 0,
        ["enum" | "struct" | "union", ..] => 2,
        [first, ..] if keyword(first) => words.iter().take_while(|word| keyword(word)).count(),
        _ => 1,
    };
    let of_type = of_type.min(words.len());
    Parameter { scalar: Some(words[..of_type].join(" ")), name: words[of_type..].concat() }
}

impl Parameter {
    fn text(&self) -> String {
        let of = self.scalar.as_deref().unwrap_or("a pointer");
        if self.name.is_empty() { of.to_owned() } else { format!("{of} {}", self.name) }
    }
}

//! Compares what the crate says of the ABI (the lines of `facts.rs`) with the kernel's headers.

use crate::facts::{self, Fact, Facts};
use crate::headers::{Headers, Value};
use crate::kernel::{self, Kernel};
use crate::machines::{self, Machine};
use crate::signatures;
use std::collections::{BTreeMap, BTreeSet};

/// Tells each fact that the headers contradict or do not know.
pub fn check(headers: &str, kernel: &str, machine: &str, file: &str) -> Result<(), String> {
    let headers = Headers::open(headers.as_ref())?;
    let kernel = Kernel::open(kernel.as_ref())?;
    let machine = machines::find(machine)?;
    let text = std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?;
    let facts = facts::parse(&text).map_err(|e| format!("{}: {e}", machine.name))?;

    let mut wrong = Vec::new();
    let mut counts = BTreeMap::<&str, usize>::new();
    let mut names = BTreeSet::new();
    for fact in facts.types.values().flatten() {
        names.insert((fact.kind, fact.name));
        *counts.entry(if fact.kind == "constant" { "constant" } else { fact.what }).or_default() += 1;
    }
    if names.is_empty() || facts.calls.is_empty() {
        return Err(format!("{}: nothing to check", machine.name));
    }
    let unknown = types(&headers, &kernel, machine, &facts, &mut wrong)?;
    let sources = sources(&kernel, &facts, &unknown, &mut wrong);
    signatures::check(&headers, &kernel, machine, &facts, &mut wrong)?;

    for line in &wrong {
        println!("{}: {line}", machine.name);
    }
    let counts: Vec<String> = counts.iter().map(|(what, count)| format!("{count} {what}s")).collect();
    println!(
        "{}: {} and {} signatures checked, {} mismatches, {sources} names of {} only in the kernel's source",
        machine.name,
        counts.join(", "),
        facts.calls.len(),
        wrong.len(),
        names.len() + sources,
    );
    // What cannot be checked has to stay the exception: 2 % of the names.
    if sources > names.len() / 50 {
        let unchecked = facts.sources.iter().filter(|(name, ..)| unknown.contains(name));
        let list: Vec<_> = unchecked.map(|(name, file, _)| format!("{name} in {file}")).collect();
        return Err(format!("{}: too many names without a header:\n{}", machine.name, list.join("\n")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{} is not right", machine.name)) }
}

/// Types and constants. Gives the names that only the kernel's source has and that cannot be checked with it.
fn types<'a>(
    headers: &Headers,
    kernel: &Kernel,
    machine: &Machine,
    facts: &Facts<'a>,
    wrong: &mut Vec<String>,
) -> Result<BTreeSet<&'a str>, String> {
    let mut unknown = BTreeSet::new();
    // The answers to a group of facts, each its own run of clang.
    let answers = |(group, facts): (&str, &[Fact])| -> Result<Vec<Value>, String> {
        let expressions: Vec<&str> = facts.iter().map(|fact| fact.expression).collect();
        let (file, group) = group.split_once('|').unwrap_or(("", group));
        let mut includes = facts::includes(group);
        if !file.is_empty() {
            // What does not compile outside of the kernel, or is not at hand, stays unknown.
            let names: BTreeSet<&str> = facts.iter().map(|fact| base(fact.name)).collect();
            includes += machine.config();
            includes += &kernel::declarations(&kernel.file(file).unwrap_or_default(), &names);
            if headers.values(machine, &includes, &["0"]).is_err() {
                return Ok(vec![Value::Absent; facts.len()]);
            }
        }
        let mut values = headers.values(machine, &includes, &expressions)?;
        // A name that this architecture lacks has to be right where there is one.
        for other in machines::supported() {
            let absent: Vec<usize> = (0..values.len()).filter(|i| values[*i] == Value::Absent).collect();
            let expressions: Vec<&str> = absent.iter().map(|i| expressions[*i]).collect();
            for (i, value) in absent.iter().zip(headers.values(other, &includes, &expressions)?) {
                values[*i] = value;
            }
        }
        Ok(values)
    };
    for (group, facts) in &facts.types {
        for (fact, value) in facts.iter().zip(answers((group, facts))?) {
            let Fact { kind, name, what, expression, value: ours } = fact;
            match value {
                Value::Is(theirs) if theirs == *ours => {}
                Value::Is(theirs) => {
                    wrong.push(format!("{kind} {name}: its {what} is {ours} here, but {expression} is {theirs}"));
                }
                Value::Absent if group.contains('|') => {
                    unknown.insert(base(name));
                }
                Value::Absent => {
                    wrong.push(format!("{kind} {name}: the headers do not know {expression} ({group})"));
                }
            }
        }
    }
    Ok(unknown)
}

/// A field's struct, and what is no field itself.
fn base(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// Counts the names that no header has and that could not be checked. The files that are said to have them do, as far as the kernel's own
/// headers are at hand.
fn sources(kernel: &Kernel, facts: &Facts, unknown: &BTreeSet<&str>, wrong: &mut Vec<String>) -> usize {
    let mut texts = BTreeMap::new();
    let names: BTreeSet<_> = facts.sources.iter().map(|(name, file, _)| (*name, *file)).collect();
    for (name, file) in &names {
        let text = texts.entry(*file).or_insert_with(|| kernel.file(file));
        let word = name.rsplit(' ').next().unwrap_or(name);
        if text.as_ref().is_some_and(|text| !kernel::mentions(text, word)) {
            wrong.push(format!("{name}: {file} does not mention it"));
        }
        if !file.contains('/') || file.contains(' ') || (file.starts_with("include/") && text.is_none()) {
            wrong.push(format!("{name}: there is no file {file}"));
        }
    }
    names.iter().filter(|(name, _)| unknown.contains(name)).count()
}

//! Compares what the crate says of the ABI (the lines of `facts.rs`) with the kernel's headers.

use crate::headers::{Headers, Value};
use crate::machines;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

/// One line: `type mode_t size sizeof(__kernel_mode_t) 2`.
struct Fact<'a> {
    kind: &'a str,
    name: &'a str,
    what: &'a str,
    expression: &'a str,
    value: i64,
}

/// Reads facts from standard input. Tells each that the headers contradict or do not know.
pub fn check(headers: &str, machine: &str) -> Result<(), String> {
    let headers = Headers::open(headers.as_ref())?;
    let machine = machines::find(machine)?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|e| format!("standard input: {e}"))?;

    let mut seen = BTreeSet::new();
    let (mut mismatches, mut unknown) = (0, 0);
    let sources: BTreeSet<&str> = text.lines().filter_map(|line| line.strip_prefix("source\t")).collect();
    for (includes, facts) in groups(&text)? {
        let expressions: Vec<&str> = facts.iter().map(|fact| fact.expression).collect();
        let mut values = headers.values(machine, &includes, &expressions)?;
        // A name that this architecture lacks has to be right where there is one.
        for other in machines::supported() {
            let absent: Vec<usize> = (0..values.len()).filter(|i| values[*i] == Value::Absent).collect();
            let expressions: Vec<&str> = absent.iter().map(|i| expressions[*i]).collect();
            for (i, value) in absent.iter().zip(headers.values(other, &includes, &expressions)?) {
                values[*i] = value;
            }
        }
        for (fact, value) in facts.iter().zip(values) {
            let Fact { kind, name, what, expression, value: ours } = fact;
            seen.insert((*kind, *name));
            match value {
                Value::Is(theirs) if theirs == *ours => {}
                Value::Is(theirs) => {
                    mismatches += 1;
                    println!(
                        "{}: {kind} {name}: its {what} is {ours} here, but {expression} is {theirs}",
                        machine.name
                    );
                }
                Value::Absent => {
                    unknown += 1;
                    println!("{}: {kind} {name}: the headers do not know {expression}", machine.name);
                }
            }
        }
    }
    if seen.is_empty() {
        return Err(format!("{}: nothing to check", machine.name));
    }

    let mut kinds = BTreeMap::<&str, usize>::new();
    for (kind, _) in &seen {
        *kinds.entry(kind).or_default() += 1;
    }
    let counts: Vec<String> = kinds.iter().map(|(kind, count)| format!("{count} {kind}s")).collect();
    println!(
        "{}: {} checked, {mismatches} mismatches, {unknown} not in the headers, {} only in the kernel's source",
        machine.name,
        counts.join(", "),
        sources.len()
    );
    // What cannot be checked has to stay the exception: 2 % of the names (a start of 40).
    if sources.len() > 40.max(seen.len() / 50) {
        let list: Vec<_> = sources.into_iter().collect();
        return Err(format!("{}: too many names without a header:\n{}", machine.name, list.join("\n")));
    }
    if mismatches + unknown == 0 { Ok(()) } else { Err(format!("{} is not right", machine.name)) }
}

/// The facts, with the C text that has to stand before them.
fn groups(text: &str) -> Result<Vec<(String, Vec<Fact<'_>>)>, String> {
    let mut groups: Vec<(String, Vec<Fact>)> = Vec::new();
    // What is cut off must not look like less to check.
    let Some(text) = text.strip_suffix("end\n") else {
        return Err("the facts have no end".to_owned());
    };
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        match fields[..] {
            ["include", headers] => {
                let lines = headers.split_whitespace().map(|h| format!("#include <{h}>\n"));
                groups.push((lines.collect(), Vec::new()));
            }
            ["source", ..] => {}
            [kind, name, what, expression, value] => {
                let value = value.parse().map_err(|_| format!("`{line}`: `{value}` is no number"))?;
                let Some((_, facts)) = groups.last_mut() else {
                    return Err(format!("`{line}` stands before any `include`"));
                };
                facts.push(Fact { kind, name, what, expression, value });
            }
            _ => return Err(format!("`{line}` is no fact")),
        }
    }
    Ok(groups)
}

//! What the headers have and the crate does not mention: so that a new kernel release shows up as a list.

use crate::facts::{self, Facts};
use crate::headers::{Headers, Value};
use crate::machines::{self, Machine};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// By header: constants and structs.
type Names = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

/// Writes the list. `files` are the facts of some architectures, named `…/ARCH.facts`.
pub fn report(headers: &str, out: &str, files: &[&str]) -> Result<(), String> {
    let headers = Headers::open(headers.as_ref())?;
    let texts: Vec<String> = files
        .iter()
        .map(|file| std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}")))
        .collect::<Result<_, _>>()?;
    let all: Vec<Facts> = texts.iter().map(|text| facts::parse(text)).collect::<Result<_, _>>()?;
    let mentioned: BTreeSet<&str> = all.iter().flat_map(words).collect();
    // Behind a bar, where a file of the kernel's own stands before it.
    let groups = all.iter().flat_map(|facts| facts.types.keys()).map(|group| group.rsplit('|').next().unwrap_or(group));
    let groups: BTreeSet<&str> = groups.collect();
    let named: BTreeSet<&str> = groups.iter().flat_map(|group| group.split_whitespace()).collect();

    let mut names = Names::new();
    for file in files {
        let machine = file.rsplit('/').next().and_then(|name| name.strip_suffix(".facts")).unwrap_or(file);
        let machine = machines::find(machine)?;
        let mut found = Names::new();
        for group in &groups {
            declared(&headers, machine, group, &named, &mut found)?;
        }
        for (header, (constants, structs)) in found {
            // What another machine has told is not asked again.
            let known = names.entry(header.clone()).or_default();
            let new: Vec<&str> = constants
                .iter()
                .map(String::as_str)
                .filter(|name| !mentioned.contains(name) && !known.0.contains(*name) && is_public(name))
                .collect();
            let group = groups.iter().find(|group| group.split_whitespace().any(|name| name == header));
            let values = headers.values(machine, &includes(group.unwrap_or(&header.as_str())), &new)?;
            known.0.extend(
                new.iter().zip(values).filter(|(_, v)| *v != Value::Absent).map(|(name, _)| (*name).to_owned()),
            );
            known.1.extend(structs.into_iter().filter(|name| !mentioned.contains(name.as_str()) && is_public(name)));
        }
    }

    let (mut constants, mut structs, mut text) = (0, 0, String::new());
    for (header, (some_constants, some_structs)) in names {
        if some_constants.is_empty() && some_structs.is_empty() {
            continue;
        }
        constants += some_constants.len();
        structs += some_structs.len();
        let _ = writeln!(text, "{header}: {} constants, {} structs", some_constants.len(), some_structs.len());
        for (kind, names) in [("", some_constants), ("struct ", some_structs)] {
            for name in names {
                let _ = writeln!(text, "    {kind}{name}");
            }
        }
    }
    std::fs::write(out, text).map_err(|e| format!("{out}: {e}"))?;
    println!("{constants} constants and {structs} structs of {} headers have no counterpart here: {out}", named.len());
    Ok(())
}

/// As [`facts::includes`], without what a machine lacks.
fn includes(headers: &str) -> String {
    let each = headers.split_whitespace().map(|h| format!("#if __has_include(<{h}>)\n#include <{h}>\n#endif\n"));
    each.collect()
}

/// Every C identifier in the facts.
fn words<'a>(facts: &'a Facts<'a>) -> impl Iterator<Item = &'a str> {
    let identifiers = |text: &'a str| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let checked = facts.types.values().flatten().flat_map(|fact| [fact.name, fact.expression]);
    checked.chain(facts.sources.iter().map(|(name, ..)| *name)).flat_map(identifiers)
}

/// Is it for programs? Not: guards, what starts with an underscore, and the ends of enumerations, which move.
fn is_public(name: &str) -> bool {
    let ends =
        ["_H", "_H_", "_MAX", "_LAST", "_END", "_CNT", "_COUNT", "_NUM", "_TYPES", "MAX_BIT", "_UAPI", "_SIZE_VER0"];
    !name.starts_with('_') && !ends.iter().any(|end| name.ends_with(end))
}

/// Collects what the headers of a group, and those for the machine that they stand for, declare.
fn declared(
    headers: &Headers,
    machine: &Machine,
    group: &str,
    named: &BTreeSet<&str>,
    out: &mut Names,
) -> Result<(), String> {
    let text = headers.preprocessed(machine, &includes(group))?;
    let bases: BTreeSet<&str> = named.iter().filter_map(|name| name.rsplit('/').next()).collect();
    let mut header = String::new();
    let mut wanted = false;
    // Enumerations and structs lie over several lines.
    let mut code: BTreeMap<String, String> = BTreeMap::new();
    for line in text.lines() {
        if let Some(marker) = line.strip_prefix("# ") {
            let path = marker.split('"').nth(1).unwrap_or_default();
            header = relative(path).unwrap_or_default().to_owned();
            let base = header.rsplit('/').next().unwrap_or_default();
            // linux/fcntl.h is mostly asm/fcntl.h and asm-generic/fcntl.h.
            wanted = named.contains(header.as_str()) || (header.starts_with("asm") && bases.contains(base));
        } else if wanted {
            if let Some(define) = line.strip_prefix("#define ") {
                let name = define.split(' ').next().unwrap_or_default();
                if !name.contains('(') && define.len() > name.len() + 1 {
                    out.entry(header.clone()).or_default().0.insert(name.to_owned());
                }
            } else if !line.starts_with('#') {
                *code.entry(header.clone()).or_default() += line;
                code.entry(header.clone()).or_default().push('\n');
            }
        }
    }
    for (header, code) in code {
        let (constants, structs) = out.entry(header).or_default();
        declarations(&code, constants, structs);
    }
    Ok(())
}

/// A header's name as programs write it, from its path.
fn relative(path: &str) -> Option<&str> {
    let (_, rest) = path.split_once("/usr/include/").or_else(|| path.split_once("/usr/lib/linux/uapi/"))?;
    match rest.find("asm/") {
        // uapi/arm/asm/fcntl.h
        Some(at) if path.contains("/uapi/") => Some(&rest[at..]),
        _ => Some(rest),
    }
}

/// The names of enumerators, and of structs and unions that have a body.
fn declarations(code: &str, constants: &mut BTreeSet<String>, structs: &mut BTreeSet<String>) {
    let spaced: String =
        code.chars().flat_map(|c| if "{},;=()".contains(c) { vec![' ', c, ' '] } else { vec![c] }).collect();
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    while at < tokens.len() {
        match tokens[at] {
            "struct" | "union" if tokens.get(at + 2) == Some(&"{") => {
                structs.insert(tokens[at + 1].to_owned());
            }
            "enum" => {
                let open = if tokens.get(at + 1) == Some(&"{") { at + 1 } else { at + 2 };
                if tokens.get(open) == Some(&"{") {
                    at = open + 1;
                    let (mut depth, mut first) = (0, true);
                    while at < tokens.len() && tokens[at] != "}" {
                        match tokens[at] {
                            "(" => depth += 1,
                            ")" => depth -= 1,
                            "," if depth == 0 => first = true,
                            name if first => {
                                constants.insert(name.to_owned());
                                first = false;
                            }
                            _ => {}
                        }
                        at += 1;
                    }
                }
            }
            _ => {}
        }
        at += 1;
    }
}

//! Which calls have a function, and which functions a test.

use crate::facts;
use crate::machines;
use crate::without::{self, Without};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// At most so many calls may have an error for their only case.
const ERRORS: usize = 40;

/// What is known of one architecture.
struct Coverage {
    name: &'static str,
    /// Every call's number.
    numbers: BTreeMap<String, u32>,
    /// Every thin call's module and manual page.
    thin: BTreeMap<String, (String, String)>,
    /// Every call's cases: why only an error can be had (or nothing), by test.
    cases: BTreeMap<String, BTreeMap<String, String>>,
}

/// How a call is tested.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case<'a> {
    Success,
    /// Only an error, for this reason.
    Error(&'a str),
    Nothing,
}

impl Coverage {
    /// Reads `src/nr/ARCH.rs`, `WORK/ARCH.facts` and `WORK/ARCH.cases`.
    fn read(name: &'static str, work: &Path) -> Result<Coverage, String> {
        let read = |path: &Path| std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
        let mut numbers = BTreeMap::new();
        let text = read(&Path::new("src/nr").join(name).with_extension("rs"))?;
        for line in text.lines().filter_map(|line| line.strip_prefix("pub const ")) {
            if let Some((name, number)) = line.trim_end_matches(';').split_once(": usize = ") {
                numbers.insert(name.to_lowercase(), number.parse().map_err(|e| format!("{name}: {e}"))?);
            }
        }
        let text = read(&work.join(name).with_extension("facts"))?;
        let facts = facts::parse(&text).map_err(|e| format!("{name}: {e}"))?;
        let mut thin = BTreeMap::new();
        for call in &facts.calls {
            let module = call.module.strip_prefix("barelinux::calls::").unwrap_or(call.module);
            let value = (module.to_owned(), call.page.to_owned());
            if numbers.get(call.name) != Some(&call.number) {
                return Err(format!("{name}: {} is {} in the program, and not in src/nr", call.name, call.number));
            }
            if thin.insert(call.name.to_owned(), value).is_some() {
                return Err(format!("{name}: {} is there twice", call.name));
            }
        }
        let mut cases: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for line in read(&work.join(name).with_extension("cases"))?.lines() {
            let [call, test, why, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
                return Err(format!("{name}: `{line}` is no case"));
            };
            cases.entry(call.to_owned()).or_default().insert(test.to_owned(), why.to_owned());
        }
        Ok(Coverage { name, numbers, thin, cases })
    }

    /// The calls that should have a function and don't.
    fn lacking(&self) -> Vec<&str> {
        self.live().filter(|call| !self.thin.contains_key(*call)).collect()
    }

    /// The calls that should have a function.
    fn live(&self) -> impl Iterator<Item = &str> {
        self.numbers.keys().map(String::as_str).filter(|call| without::find(self.name, call).is_none())
    }

    /// A call's best case among the tests that `ran` lets through.
    fn case(&self, call: &str, ran: &dyn Fn(&str) -> bool) -> Case<'_> {
        let Some(tests) = self.cases.get(call) else {
            return Case::Nothing;
        };
        let mut best = Case::Nothing;
        for (_, why) in tests.iter().filter(|(test, _)| ran(test)) {
            match why.as_str() {
                "" => return Case::Success,
                why => best = Case::Error(why),
            }
        }
        best
    }

    /// The thin calls that have cases of each kind.
    fn count(&self, ran: &dyn Fn(&str) -> bool) -> (usize, usize, usize) {
        let mut counts = (0, 0, 0);
        for call in self.thin.keys() {
            match self.case(call, ran) {
                Case::Success => counts.0 += 1,
                Case::Error(_) => counts.1 += 1,
                Case::Nothing => counts.2 += 1,
            }
        }
        counts
    }
}

/// Writes the page. Fails for a call without a function, or one that has a function and should not.
pub fn page(work: &str, out: &str) -> Result<(), String> {
    let all: Vec<Coverage> =
        // Those that ci/machines has a row for: ci/coverage made their facts.
        machines::supported()
            .filter(|m| Path::new(work).join(m.name).with_extension("facts").exists())
            .map(|m| Coverage::read(m.name, work.as_ref()))
            .collect::<Result<_, _>>()?;
    std::fs::write(out, text(&all)).map_err(|e| format!("{out}: {e}"))?;

    let mut missing = 0;
    for coverage in &all {
        let lacking = coverage.lacking();
        if !lacking.is_empty() {
            println!("{}: {} calls lack a function: {}", coverage.name, lacking.len(), lacking.join(" "));
        }
        let extra: Vec<&str> = coverage
            .thin
            .keys()
            .map(String::as_str)
            .filter(|call| without::find(coverage.name, call).is_some())
            .collect();
        if !extra.is_empty() {
            println!("{}: without.tsv has calls that have a function: {}", coverage.name, extra.join(" "));
        }
        let unknown: Vec<&str> =
            coverage.cases.keys().map(String::as_str).filter(|call| !coverage.thin.contains_key(*call)).collect();
        if !unknown.is_empty() {
            println!("{}: tests name calls that are not there: {}", coverage.name, unknown.join(" "));
        }
        missing += lacking.len() + extra.len() + unknown.len();
        let (_, errors, _) = coverage.count(&|_| true);
        if errors > ERRORS {
            println!("{}: {errors} calls have an error for their only case, and {ERRORS} may", coverage.name);
            missing += 1;
        }
    }
    if missing == 0 { Ok(()) } else { Err("the coverage is not complete".to_owned()) }
}

fn text(all: &[Coverage]) -> String {
    let mut text = "\
<!-- Generated by `ci/coverage`; do not edit. -->
# Coverage

Every call of the kernel on every architecture: its number where there is one, the function in `calls`, and the tests' cases.
A call is *exercised* when a test makes it, it succeeds, and its effect is seen through something else; where only an error
can be had, the reason is below. `ci/test` fails for a call without a case, and for a case that ran nowhere. Typed calls are
yet to come.

| architecture | numbers | live calls | thin calls | typed | exercised by success | by an error | without a case |
|---|--:|--:|--:|--:|--:|--:|--:|
"
    .to_owned();
    let mut line = |line: std::fmt::Arguments| text.write_fmt(format_args!("{line}\n")).unwrap();
    for coverage in all {
        let numbers = coverage.numbers.len();
        let live = coverage.live().count();
        let (success, errors, nothing) = coverage.count(&|_| true);
        let (name, thin) = (coverage.name, coverage.thin.len());
        line(format_args!("| {name} | {numbers} | {live} | {thin} | 0 | {success} | {errors} | {nothing} |"));
    }

    line(format_args!("\n## Calls\n"));
    line(format_args!(
        "A number in brackets has no function. *Test* is where the call succeeds; **error**: where only an error can be had.\n"
    ));
    let names: Vec<&str> = all.iter().map(|coverage| coverage.name).collect();
    line(format_args!("| call | module | {} | test |", names.join(" | ")));
    line(format_args!("|---|---|{}---|", "--:|".repeat(names.len())));
    let calls: BTreeSet<&str> = all.iter().flat_map(Coverage::live).collect();
    for call in &calls {
        let thin = all.iter().find_map(|coverage| coverage.thin.get(*call));
        let module = thin.map_or(String::new(), |(module, _)| format!("`{module}`"));
        let cells: Vec<String> = all.iter().map(|coverage| cell(coverage, call)).collect();
        let test = test(all, call);
        line(format_args!("| `{call}` | {module} | {} | {test} |", cells.join(" | ")));
    }

    line(format_args!("\n## Only an error can be had\n"));
    line(format_args!("| call | architectures | why |\n|---|---|---|"));
    for call in &calls {
        let mut by_reason = BTreeMap::<&str, Vec<&str>>::new();
        for coverage in all.iter().filter(|coverage| coverage.thin.contains_key(*call)) {
            if let Case::Error(why) = coverage.case(call, &|_| true) {
                by_reason.entry(why).or_default().push(coverage.name);
            }
        }
        for (why, places) in by_reason {
            line(format_args!("| `{call}` | {} | {why} |", places.join(", ")));
        }
    }

    line(format_args!("\n## A number and no function\n"));
    line(format_args!("| call | architectures | kind | why |\n|---|---|---|---|"));
    let rows: BTreeSet<_> = all
        .iter()
        .flat_map(|coverage| coverage.numbers.keys().filter_map(|call| without::find(coverage.name, call)))
        .collect();
    for Without { call, machines, kind, why } in rows {
        let places = if machines == "*" { "all" } else { machines };
        line(format_args!("| `{call}` | {places} | {kind} | {why} |"));
    }
    text
}

fn cell(coverage: &Coverage, call: &str) -> String {
    match coverage.numbers.get(call) {
        Some(number) if coverage.thin.contains_key(call) => number.to_string(),
        Some(number) => format!("({number})"),
        None => String::new(),
    }
}

/// A call's first case, of those by success if there is one.
fn test(all: &[Coverage], call: &str) -> String {
    let cases = || all.iter().filter_map(|coverage| coverage.cases.get(call)).flatten();
    let success = cases().filter(|(_, why)| why.is_empty()).map(|(test, _)| test).min();
    match (success, cases().map(|(test, _)| test).min()) {
        (Some(test), _) => format!("`{test}`"),
        (None, Some(test)) => format!("**error** `{test}`"),
        (None, None) => String::new(),
    }
}

/// Tells of one architecture which calls' cases ran: PASSED holds the names of the tests that passed in any place.
pub fn cases(work: &str, machine: &str, passed: &str) -> Result<(), String> {
    let coverage = Coverage::read(machines::find(machine)?.name, work.as_ref())?;
    let passed = std::fs::read_to_string(passed).map_err(|e| format!("{passed}: {e}"))?;
    let passed: BTreeSet<&str> = passed.lines().collect();
    let (success, errors, _) = coverage.count(&|test| passed.contains(test));
    let mut without = Vec::new();
    let mut nowhere = Vec::new();
    for call in coverage.thin.keys() {
        match coverage.cases.get(call) {
            None => without.push(call.as_str()),
            Some(tests) if !tests.keys().any(|test| passed.contains(test.as_str())) => nowhere.push(call.as_str()),
            Some(_) => {}
        }
    }
    println!(
        "{machine}: {} calls, {success} exercised by success, {errors} by documented error, {} without a case, {} whose case ran nowhere",
        coverage.thin.len(),
        without.len(),
        nowhere.len()
    );
    for (what, calls) in [("without a case", &without), ("whose case ran nowhere", &nowhere)] {
        if !calls.is_empty() {
            println!("    {what}: {}", calls.join(" "));
        }
    }
    if without.len() + nowhere.len() == 0 { Ok(()) } else { Err(format!("{machine}: not every call was exercised")) }
}

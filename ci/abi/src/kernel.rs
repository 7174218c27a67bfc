//! The kernel's own headers, which programs don't see: an unpacked `linux-headers-*-common`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub struct Kernel {
    root: PathBuf,
}

impl Kernel {
    pub fn open(package: &Path) -> Result<Kernel, String> {
        let folder = std::fs::read_dir(package.join("usr/src")).ok().and_then(|mut folder| folder.next()?.ok());
        match folder.map(|folder| folder.path()) {
            Some(root) if root.join("include/linux/syscalls.h").is_file() => Ok(Kernel { root }),
            _ => Err(format!("{} is not an unpacked linux-headers-*-common", package.display())),
        }
    }

    /// The text of a file, if the package has it.
    pub fn file(&self, path: &str) -> Option<String> {
        std::fs::read_to_string(self.root.join(path)).ok()
    }
}

/// Does this text mention a name?
pub fn mentions(text: &str, name: &str) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    text.match_indices(name)
        .any(|(at, _)| !in_word(text[..at].chars().next_back()) && !in_word(text[at + name.len()..].chars().next()))
}

/// What a text declares of some names, as C that stands behind the headers for programs: all of its plain macros,
/// and the structs and enums that have one of the names.
pub fn declarations(text: &str, names: &BTreeSet<&str>) -> String {
    let text = without_comments(text).replace("\\\n", " ");
    let mut c = String::from("#define __user\n#include <linux/types.h>\n");
    for int in ["8", "16", "32", "64"] {
        c += &format!("typedef __u{int} u{int};\ntypedef __s{int} s{int};\n");
    }
    for (name, line) in text.lines().filter_map(|line| Some((macro_name(line)?, line))) {
        c += &format!("#ifndef {name}\n{}\n#endif\n", line.trim());
    }
    // Each of these ends with `};` at the start of a line.
    let mut types = String::new();
    for (start, _) in text.match_indices("\nstruct ").chain(text.match_indices("\nenum ")) {
        let body = &text[start + 1..];
        let (Some(open), Some(end)) = (body.find('{'), body.find("\n}")) else { continue };
        let end = end + body[end..].find(';').unwrap_or(0) + 1;
        if open > end || body[..open].contains(';') {
            continue;
        }
        let wanted = match body.strip_prefix("struct ") {
            Some(tag) => names.iter().any(|name| name.rsplit(' ').next() == tag[..open - 7].split_whitespace().next()),
            None => names.iter().any(|name| mentions(&body[open..end], name)),
        };
        if wanted {
            types += &body[..end];
            types.push('\n');
        }
    }
    // The file's own names for types that these use.
    for line in text.lines().filter(|line| line.starts_with("typedef ") && line.ends_with(';') && !line.contains('(')) {
        if line.trim_end_matches(';').split_whitespace().last().is_some_and(|name| mentions(&types, name)) {
            c += line;
            c.push('\n');
        }
    }
    c + &types
}

/// The name of a macro without arguments.
fn macro_name(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix('#')?.trim_start().strip_prefix("define")?.trim_start();
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
    (!rest[end..].starts_with('(') && !rest[end..].trim().is_empty()).then_some(&rest[..end])
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        plain += before;
        plain.push(' ');
        rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
    }
    plain + rest
}

//! Asks clang what the kernel's headers say on one architecture.
//!
//! Clang, because one binary of it compiles for every architecture and knows each one's predefined
//! macros; the C compiler of this machine would need them spelled out, one by one.

use crate::machines::Machine;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An unpacked `linux-libc-dev`.
pub struct Headers {
    root: PathBuf,
    clang: String,
}

/// What clang made of an expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    Is(i64),
    /// The headers do not know a name in it.
    Absent,
}

impl Headers {
    pub fn open(root: &Path) -> Result<Headers, String> {
        if !root.join("usr/lib/linux/uapi").is_dir() {
            return Err(format!(
                "{} is not an unpacked linux-libc-dev with the headers of every architecture",
                root.display()
            ));
        }
        Ok(Headers { root: root.to_owned(), clang: find_clang()? })
    }

    /// The kernel's version, as its own header states it.
    pub fn version(&self, machine: &Machine) -> Result<[u32; 3], String> {
        let part = |name: &str| -> Result<u32, String> {
            let name = format!("LINUX_VERSION_{name}");
            match self.values(machine, "#include <linux/version.h>", &[&name])?[..] {
                [Value::Is(value)] => u32::try_from(value).map_err(|e| e.to_string()),
                _ => Err(format!("the headers have no {name}")),
            }
        };
        Ok([part("MAJOR")?, part("PATCHLEVEL")?, part("SUBLEVEL")?])
    }

    /// The names of all macros that are defined after `includes`.
    pub fn macros(&self, machine: &Machine, includes: &str) -> Result<BTreeSet<String>, String> {
        let output = self.clang(machine, &["-E", "-dM"], includes)?;
        if let Some(error) = output.error {
            return Err(error);
        }
        let names = output.text.lines().filter_map(|line| line.strip_prefix("#define ")?.split([' ', '(']).next());
        Ok(names.map(str::to_owned).collect())
    }

    /// The text of the headers with their macros' definitions, and marks of the files that it comes from.
    pub fn preprocessed(&self, machine: &Machine, includes: &str) -> Result<String, String> {
        let output = self.clang(machine, &["-E", "-dD"], includes)?;
        match output.error {
            Some(error) => Err(error),
            None => Ok(output.text),
        }
    }

    /// The values of C constant expressions after `includes`.
    ///
    /// The compiler does the arithmetic: each expression initialises a constant, whose value the
    /// module's LLVM IR then states. An expression that does not compile is found by its line number.
    pub fn values(&self, machine: &Machine, includes: &str, expressions: &[&str]) -> Result<Vec<Value>, String> {
        let mut values = vec![Value::Absent; expressions.len()];
        let mut asked: BTreeSet<usize> = (0..expressions.len()).collect();
        while !asked.is_empty() {
            let mut source = format!("{includes}\n");
            for index in &asked {
                // `#line` makes the line number of a complaint the index of the expression.
                let expression = expressions[*index];
                source += &format!("#line {} \"probe\"\n", index + 1);
                source += &format!("const long long probe_{index} = (long long)({expression});\n");
            }
            let output = self.clang(machine, &["-S", "-emit-llvm", "-o", "-"], &source)?;
            let Some(error) = output.error else {
                for line in output.text.lines() {
                    let Some((index, value)) = probe(line) else {
                        continue;
                    };
                    values[index] = Value::Is(value);
                    asked.remove(&index);
                }
                // What has no number, as a string's address, stays absent.
                break;
            };
            let refused: Vec<usize> = error.lines().filter_map(refused).collect();
            if refused.is_empty() {
                return Err(error);
            }
            for index in refused {
                asked.remove(&index);
            }
        }
        Ok(values)
    }

    fn clang(&self, machine: &Machine, action: &[&str], source: &str) -> Result<Output, String> {
        let asm = self.root.join("usr/lib/linux/uapi").join(machine.kernel);
        let mut child = Command::new(&self.clang)
            .arg(format!("--target={}", machine.clang))
            // Nothing but the package: neither this machine's headers nor the compiler's own.
            .args(["-nostdinc", "-std=gnu17", "-ferror-limit=0", "-fno-caret-diagnostics", "-isystem"])
            .arg(asm)
            .arg("-isystem")
            .arg(self.root.join("usr/include"))
            // What some of the headers want of a C library: struct sockaddr.
            .args(["-isystem", concat!(env!("CARGO_MANIFEST_DIR"), "/libc")])
            .args(action)
            .args(["-x", "c", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| format!("{}: {e}", self.clang))?;
        // Written from a thread, since clang may write before it has read everything.
        let mut stdin = child.stdin.take().unwrap();
        let source = source.to_owned();
        let writer = std::thread::spawn(move || stdin.write_all(source.as_bytes()));
        let output = child.wait_with_output().map_err(|e| e.to_string())?;
        let _ = writer.join();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok(Output { text, error: (!output.status.success()).then_some(complaint) })
    }
}

struct Output {
    text: String,
    error: Option<String>,
}

/// `@probe_7 = dso_local constant i64 42, align 8` → (7, 42)
fn probe(line: &str) -> Option<(usize, i64)> {
    let (index, rest) = line.strip_prefix("@probe_")?.split_once(" = ")?;
    let (_, value) = rest.split_once("constant i64 ")?;
    Some((index.parse().ok()?, value.split(',').next()?.parse().ok()?))
}

/// `probe:8:40: error: use of undeclared identifier` → 7
fn refused(line: &str) -> Option<usize> {
    let (place, _) = line.split_once(": error: ")?;
    let number = place.strip_prefix("probe:")?.split(':').next()?;
    number.parse::<usize>().ok()?.checked_sub(1)
}

fn find_clang() -> Result<String, String> {
    if let Ok(clang) = std::env::var("CLANG") {
        return Ok(clang);
    }
    let versions = (19..30).rev().map(|n| format!("clang-{n}"));
    for name in versions.chain(["clang".to_owned()]) {
        let quiet = Command::new(&name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if quiet.is_ok_and(|status| status.success()) {
            return Ok(name);
        }
    }
    Err("no clang found; name one in CLANG".to_owned())
}

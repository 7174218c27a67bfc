//! The kernel's own headers, which programs don't see: an unpacked `linux-headers-*-common`.

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

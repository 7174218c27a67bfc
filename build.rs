//! Three things that only the build can know: whether ARM code is made in Thumb mode, how this package's
//! own examples and tests are linked, and the linker scripts of the smallest programs for this machine.
//! How a dependent's programs are linked is theirs to say.

use std::env::var;
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    // Cargo.toml too: a first test is named there, and wants the arguments below.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=Cargo.toml");
    println!("cargo::rerun-if-changed=link");
    println!("cargo::rustc-check-cfg=cfg(barelinux_thumb)");
    // The check against the kernel's headers sets this one: src/types/facts.rs.
    println!("cargo::rustc-check-cfg=cfg(barelinux_facts)");
    let target = var("TARGET").unwrap_or_default();
    // The arguments depend on the linker, which Cargo does not watch.
    println!("cargo::rerun-if-env-changed=CARGO_TARGET_{}_LINKER", target.to_uppercase().replace('-', "_"));
    // Rust has no promise yet for asm on mips: a compiler that builds `core` itself is asked for what it has.
    println!("cargo::rustc-check-cfg=cfg(barelinux_asm_experimental)");
    if target.starts_with("mips") {
        println!("cargo::rustc-cfg=barelinux_asm_experimental");
    }
    if target.starts_with("thumb") {
        println!("cargo::rustc-cfg=barelinux_thumb");
    }

    linker_scripts()?;
    let root = var("CARGO_MANIFEST_DIR").unwrap_or_default();
    // Programs without writable data are the smaller ones; no example has any, and most tests do.
    for (kind, script) in [("examples", "barelinux-tiny.ld"), ("tests", "barelinux-tiny-data.ld")] {
        // In a packaged crate a folder may be missing, and Cargo then refuses arguments for it.
        if Path::new(&root).join(kind).is_dir() {
            for argument in link_arguments(script) {
                println!("cargo::rustc-link-arg-{kind}={argument}");
            }
        }
    }
    Ok(())
}

/// The linker is a C compiler where the host links for itself, and lld where it links for others: most of
/// these arguments are the same to both, and to GNU ld; what a static-PIE takes is not. (A C compiler's own
/// `-static-pie` still names an interpreter on some machines.)
fn link_arguments(script: &str) -> Vec<String> {
    let features = var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let lld = var("RUSTC_LINKER").is_ok_and(|linker| linker.rsplit('/').next().unwrap_or("").contains("lld"));
    let script = format!("-T{script}");
    let mut arguments = vec!["-nostdlib", "-static"];
    // `-Ctarget-feature=+crt-static` is rustc's own word for static-PIE.
    if !features.split(',').any(|feature| feature == "crt-static") {
        arguments.push("-no-pie");
        // The profile's name is not told to this program, but its opt-level is: `tiny` has this one.
        if var("OPT_LEVEL").is_ok_and(|level| level == "z") {
            arguments.extend([&script, "-znorelro", "-znosectionheader"]);
        }
    } else if lld {
        arguments.extend(["-pie", "--no-dynamic-linker", "-ztext"]);
    } else {
        arguments.push("-Wl,-pie,--no-dynamic-linker,-z,text");
    }
    arguments.into_iter().map(String::from).collect()
}

/// Puts the scripts where the linker looks for `-T`, for this package's programs and for dependents'.
fn linker_scripts() -> io::Result<()> {
    let out = var("OUT_DIR").unwrap_or_default();
    // Without a word about the stack these make it one that is not executable; 32-bit ones make the whole
    // program executable.
    let machine = var("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    let stack = !["x86_64", "aarch64", "riscv64"].contains(&machine.as_str());
    for script in ["barelinux-tiny.ld", "barelinux-tiny-data.ld"] {
        let text = fs::read_to_string(Path::new("link").join(script))?;
        let lines = text.lines().filter(|line| stack || !line.contains("PT_GNU_STACK"));
        fs::write(Path::new(&out).join(script), lines.flat_map(|line| [line, "\n"]).collect::<String>())?;
    }
    println!("cargo::rustc-link-search=native={out}");
    Ok(())
}

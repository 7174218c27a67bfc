//! Two things that only the build can know: whether ARM code is made in Thumb mode, and how this
//! package's own examples and tests are linked. A dependent's programs are left alone.

use std::env::var;
use std::path::Path;

fn main() {
    // Cargo.toml too: a first test is named there, and wants the arguments below.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=Cargo.toml");
    println!("cargo::rustc-check-cfg=cfg(barelinux_thumb)");
    // The check against the kernel's headers sets this one: src/types/facts.rs.
    println!("cargo::rustc-check-cfg=cfg(barelinux_facts)");
    let target = var("TARGET").unwrap_or_default();
    if target.starts_with("thumb") {
        println!("cargo::rustc-cfg=barelinux_thumb");
    }

    let root = var("CARGO_MANIFEST_DIR").unwrap_or_default();
    for kind in ["examples", "tests"] {
        // In a packaged crate a folder may be missing, and Cargo then refuses arguments for it.
        if Path::new(&root).join(kind).is_dir() {
            for argument in link_arguments() {
                println!("cargo::rustc-link-arg-{kind}={argument}");
            }
        }
    }
}

/// The linker is a C compiler where the host links for itself, and lld where it links for others: `-static`
/// and `-no-pie` are the same to both, what a static-PIE takes is not. (A C compiler's own `-static-pie` still
/// names an interpreter on some machines.)
fn link_arguments() -> Vec<&'static str> {
    let features = var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let lld = var("RUSTC_LINKER").is_ok_and(|linker| linker.rsplit('/').next().unwrap_or("").contains("lld"));
    let mut arguments = vec!["-nostdlib", "-static"];
    // `-Ctarget-feature=+crt-static` is rustc's own word for static-PIE.
    if !features.split(',').any(|feature| feature == "crt-static") {
        arguments.push("-no-pie");
    } else if lld {
        arguments.extend(["-pie", "--no-dynamic-linker", "-ztext"]);
    } else {
        arguments.push("-Wl,-pie,--no-dynamic-linker,-z,text");
    }
    arguments
}

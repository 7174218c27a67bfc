//! The architectures, one row each. A new one is a new row here.

/// What the tool has to know about an architecture.
pub struct Machine {
    /// The crate's name for it: `src/nr/NAME.rs`.
    pub name: &'static str,
    /// What clang compiles for. It carries word size, byte order and ABI, and with them the macros
    /// that the headers ask for (`__LP64__`, `__ARM_EABI__`, `_MIPS_SIM`...), so none is listed here.
    pub clang: &'static str,
    /// The kernel's own name for it: the folder with its `asm` headers.
    pub kernel: &'static str,
    /// Whether the crate has it. The other rows can be tried with `abi show NAME`.
    pub supported: bool,
}

const fn row(name: &'static str, clang: &'static str, kernel: &'static str, supported: bool) -> Machine {
    Machine { name, clang, kernel, supported }
}

pub const MACHINES: &[Machine] = &[
    row("x86_64", "x86_64-unknown-linux-gnu", "x86", true),
    row("x86", "i686-unknown-linux-gnu", "x86", true),
    row("arm", "armv7-unknown-linux-gnueabihf", "arm", true),
    row("aarch64", "aarch64-unknown-linux-gnu", "arm64", true),
    row("riscv64", "riscv64-unknown-linux-gnu", "riscv", true),
    row("riscv32", "riscv32-unknown-linux-gnu", "riscv", true),
    row("loongarch64", "loongarch64-unknown-linux-gnu", "loongarch", true),
    row("s390x", "s390x-unknown-linux-gnu", "s390", true),
    row("powerpc64", "powerpc64le-unknown-linux-gnu", "powerpc", true),
    row("powerpc", "powerpc-unknown-linux-gnu", "powerpc", false),
    row("mips64", "mips64-unknown-linux-gnuabi64", "mips", false),
    row("mips", "mips-unknown-linux-gnu", "mips", false),
];

pub fn find(name: &str) -> Result<&'static Machine, String> {
    MACHINES.iter().find(|m| m.name == name).ok_or_else(|| format!("no architecture is called `{name}`"))
}

pub fn supported() -> impl Iterator<Item = &'static Machine> {
    MACHINES.iter().filter(|m| m.supported)
}

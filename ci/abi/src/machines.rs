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

impl Machine {
    /// A machine word's size in bytes.
    pub fn word(&self) -> usize {
        if ["x86", "arm", "riscv32", "powerpc", "mips"].contains(&self.name) { 4 } else { 8 }
    }

    /// What the kernel's configuration says there, of what its own headers ask for.
    pub fn config(&self) -> &'static str {
        if self.name == "s390x" { "#define CONFIG_ARCH_32BIT_USTAT_F_TINODE 1\n" } else { "" }
    }

    pub fn big_endian(&self) -> bool {
        ["s390x", "powerpc", "mips64", "mips"].contains(&self.name)
    }

    /// Does a 64-bit value in two registers start at an even one?
    pub fn pairs_aligned(&self) -> bool {
        ["arm", "powerpc", "mips"].contains(&self.name)
    }

    /// Does it still have the calls with ids of 16 bits, under the plain names?
    pub fn old_ids(&self) -> bool {
        ["x86", "arm"].contains(&self.name)
    }
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
    row("powerpc", "powerpc-unknown-linux-gnu", "powerpc", true),
    row("mips64", "mips64-unknown-linux-gnuabi64", "mips", true),
    row("mips", "mips-unknown-linux-gnu", "mips", true),
];

pub fn find(name: &str) -> Result<&'static Machine, String> {
    MACHINES.iter().find(|m| m.name == name).ok_or_else(|| format!("no architecture is called `{name}`"))
}

pub fn supported() -> impl Iterator<Item = &'static Machine> {
    MACHINES.iter().filter(|m| m.supported)
}

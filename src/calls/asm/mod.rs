//! The headers under `<asm/>`.

pub mod guarded_storage;
pub mod hwprobe;
pub mod ldt;
pub mod prctl;
pub mod runtime_instr;
pub mod sthyi;
pub mod unistd;

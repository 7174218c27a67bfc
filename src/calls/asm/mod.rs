//! The headers under `<asm/>`.

pub mod hwprobe;
pub mod ldt;
pub mod prctl;
pub mod unistd;

//! What the kernel reads and writes. No behaviour here.

pub mod errno;

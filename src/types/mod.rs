//! What the kernel reads and writes. No behaviour here.

mod ctypes;
mod errno;

pub use ctypes::*;
pub use errno::*;

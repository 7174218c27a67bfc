//! The headers under `<linux/>`.

pub mod futex;

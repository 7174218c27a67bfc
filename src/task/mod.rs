//! How a call's arguments become machine words, and where the call runs. Every trap of the kernel's
//! calling convention is handled here, once, for every call.

mod args;

pub use args::{Answer, Arg, HighLow, LowHigh, Narrow, Words};

//! What only powerpc has.

use super::macros::{headers, structs};

headers!("asm/ptrace.h");

structs! {
    /// A call of the firmware: all numbers big-endian. The answers stand behind the arguments.
    #[derive(Clone, Copy, Debug, Default)]
    #[repr(align(8))]
    RtasArgs: "arch/powerpc/include/asm/rtas-types.h" "rtas_args" {
        /// Which function, as the device tree numbers it.
        token "token": u32,
        /// How many arguments.
        nargs "nargs": u32,
        /// How many answers.
        nret "nret": u32,
        /// The arguments, and the answers behind them.
        args "args": [u32; 16],
        _rets: usize,
    }
}

//! <asm/runtime_instr.h>: what an s390 processor notes of a program.

#[allow(unused_imports)] // most machines have none of them
use crate::types::*;

calls! {
    /// Starts and ends runtime instrumentation of this thread, a [`S390_RUNTIME_INSTR`]; the signal is not read any more.
    fn s390_runtime_instr(command: int, signum: int) -> Result<int>;
}

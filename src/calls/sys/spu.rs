//! <sys/spu.h>: the Cell's own processors.

#[allow(unused_imports)] // most machines have none of them
use crate::types::*;

calls! {
    /// A context for programs of a synergistic processor, as a directory; `neighbor_fd` is read with an affinity flag.
    fn spu_create(name: *const char, flags: uint, mode: mode_t, neighbor_fd: int) -> Result<long>;
    /// Runs a context from the address `npc`, which becomes the next one, and writes its status.
    fn spu_run(fd: int, npc: *mut u32, status: *mut u32) -> Result<long>;
}

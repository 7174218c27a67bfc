//! Memory barriers on other processors.

use super::macros::{flags, headers};
use super::{int, uint};

headers!("linux/membarrier.h");

flags! {
    /// What `membarrier` does; [`QUERY`](MEMBARRIER_CMD::QUERY) tells which of them there are.
    #[allow(non_camel_case_types)] // as C has it
    MEMBARRIER_CMD(int) {
        /// Tells which there are: no bit at all.
        QUERY "MEMBARRIER_CMD_QUERY" = 0;
        /// A barrier in all threads of the machine.
        GLOBAL "MEMBARRIER_CMD_GLOBAL" = 1;
        /// The same as [`GLOBAL`](MEMBARRIER_CMD::GLOBAL).
        SHARED "MEMBARRIER_CMD_SHARED" = 1;
        /// A fast one in all processes that want it.
        GLOBAL_EXPEDITED "MEMBARRIER_CMD_GLOBAL_EXPEDITED" = 2;
        /// This process wants it.
        REGISTER_GLOBAL_EXPEDITED "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED" = 4;
        /// A fast one in this process.
        PRIVATE_EXPEDITED "MEMBARRIER_CMD_PRIVATE_EXPEDITED" = 8;
        /// Prepares for it.
        REGISTER_PRIVATE_EXPEDITED "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED" = 0x10;
        /// A fast one in this process, for instructions too.
        PRIVATE_EXPEDITED_SYNC_CORE "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE" = 0x20;
        /// Prepares for it.
        REGISTER_PRIVATE_EXPEDITED_SYNC_CORE "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE" = 0x40;
        /// Restarts the restartable sequences of this process.
        PRIVATE_EXPEDITED_RSEQ "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ" = 0x80;
        /// Prepares for it.
        REGISTER_PRIVATE_EXPEDITED_RSEQ "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ" = 0x100;
        /// Tells what this process is prepared for.
        GET_REGISTRATIONS "MEMBARRIER_CMD_GET_REGISTRATIONS" = 0x200;
    }
}

flags! {
    /// Where it does it.
    #[allow(non_camel_case_types)] // as C has it
    MEMBARRIER_CMD_FLAG(uint) {
        /// On one processor.
        CPU "MEMBARRIER_CMD_FLAG_CPU" = 1;
    }
}

//! Comparing what two processes have.

use super::int;
use super::macros::{headers, open, structs};

headers!("linux/kcmp.h");

open! {
    /// What `kcmp` compares.
    KCMP(int) {
        /// Two open files.
        FILE "KCMP_FILE" = 0;
        /// The memory.
        VM "KCMP_VM" = 1;
        /// The tables of descriptors.
        FILES "KCMP_FILES" = 2;
        /// The root and the current directory.
        FS "KCMP_FS" = 3;
        /// What signals do.
        SIGHAND "KCMP_SIGHAND" = 4;
        /// The I/O context.
        IO "KCMP_IO" = 5;
        /// What System V semaphores are to undo.
        SYSVSEM "KCMP_SYSVSEM" = 6;
        /// An open file, and one that an epoll object watches: `idx2` is the address of a [`KcmpEpollSlot`].
        EPOLL_TFD "KCMP_EPOLL_TFD" = 7;
        /// How many there are.
        TYPES "KCMP_TYPES" = 8;
    }
}

structs! {
    /// A file that an epoll object watches.
    #[derive(Clone, Copy, Debug, Default)]
    KcmpEpollSlot: struct "kcmp_epoll_slot" {
        /// The epoll object's descriptor.
        efd "efd": u32,
        /// The watched descriptor's number.
        tfd "tfd": u32,
        /// Which of several with this number, from 0.
        toff "toff": u32,
    }
}

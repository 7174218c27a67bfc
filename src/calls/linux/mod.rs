//! The headers under `<linux/>`.

pub mod aio_abi;
pub mod bpf;
pub mod fs;
pub mod futex;
pub mod io_uring;
pub mod ioprio;
pub mod ipc;
pub mod kcmp;
pub mod kexec;
pub mod keyctl;
pub mod landlock;
pub mod lsm;
pub mod membarrier;
pub mod module;
pub mod mount;
pub mod net;
pub mod nsfs;
pub mod openat2;
pub mod perf_event;
pub mod rseq;
pub mod seccomp;
pub mod userfaultfd;

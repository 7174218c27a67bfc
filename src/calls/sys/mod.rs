//! The headers under `<sys/>`.

pub mod mman;
pub mod mount;
pub mod prctl;
pub mod random;
pub mod reboot;
pub mod resource;
pub mod select;
pub mod sendfile;
pub mod signalfd;
pub mod socket;
pub mod stat;
pub mod time;
pub mod uio;
pub mod utsname;
pub mod wait;

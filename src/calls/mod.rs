//! Thin calls: the kernel's own, a line each, under the kernel's own names.
//!
//! A file per header module, named as the manual page's header is: `read(2)` says `<unistd.h>`, so
//! the call is [`calls::unistd::read`](unistd::read); every call is also here, as [`calls::read`](read).
//! Arguments and results are the C types of [`types`](crate::types); only the error is Rust's:
//! [`Result`](crate::Result) where a call can fail, the bare value where it cannot.
//!
//! A call that an architecture lacks is absent there:
//! ```compile_fail,E0425
//! # #[cfg(target_pointer_width = "64")]
//! // Only 32-bit machines have it.
//! let _ = barelinux::calls::_llseek;
//! # #[cfg(not(target_pointer_width = "64"))] let _ = barelinux::calls::no_such_call;
//! ```
//!
//! # Safety
//! Every call is `unsafe`, harmless ones too: here the kernel checks and nothing else does. What a
//! call asks of its caller is what its manual page says: pointers that are good for what the kernel
//! reads and writes, descriptors that are the caller's to use, and an effect on the process that the
//! rest of the program can live with.
//!
//! # Example
//! ```
//! use barelinux::calls;
//! // SAFETY: the bytes are ours to read, and descriptor 1 is this program's output.
//! let written = unsafe { calls::write(1, c"hello\n".as_ptr().cast(), 6) };
//! assert_eq!(written, Ok(6));
//! ```

/// The table form: a doc line and a C signature make a call. Where the manual page has another name
/// than the call, it stands behind a comma.
macro_rules! calls {
    ($($(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty $(, $page:literal)?;)*) => {$(
        $crate::nr::number! {
            $name thin_call $(#[$meta])* fn $name($($arg: $type),*) -> $answer, $($page)?
        }
    )*};
}

/// One call, with its number: `number!` hands it on where the architecture has the call.
macro_rules! thin_call {
    ($number:ident $(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty,) => {
        $crate::calls::thin_call! {
            @page (stringify!($name)) $number $(#[$meta])* fn $name($($arg: $type),*) -> $answer
        }
    };
    ($number:ident $(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty, $page:literal) => {
        $crate::calls::thin_call! {
            @page ($page) $number $(#[$meta])* fn $name($($arg: $type),*) -> $answer
        }
    };
    (@page ($page:expr) $number:ident $(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty) => {
        $(#[$meta])*
        #[doc = concat!("\n[", $page, "(2)](https://man7.org/linux/man-pages/man2/", $page, ".2.html)")]
        ///
        /// # Safety
        /// What the manual page asks of the arguments and of the process: [`calls`](crate::calls#safety).
        #[inline(always)]
        pub unsafe fn $name($($arg: $type),*) -> $answer {
            #[allow(unused_mut)] // a call without arguments
            let mut words = $crate::task::Words::new();
            $($crate::task::Arg::here($arg, &mut words);)*
            // SAFETY: the caller's promise.
            $crate::task::Answer::answer(unsafe { words.call($crate::nr::$number) })
        }
    };
}
pub(crate) use thin_call;

pub mod asm;
pub mod dirent;
pub mod fcntl;
pub mod grp;
pub mod keyutils;
pub mod linux;
pub mod mqueue;
pub mod numaif;
pub mod poll;
pub mod sched;
pub mod signal;
pub mod stdio;
pub mod sys;
pub mod time;
pub mod unistd;
pub mod ustat;

// Every call under its own name too.
#[allow(unused_imports)]
pub use self::{
    dirent::*, fcntl::*, grp::*, keyutils::*, mqueue::*, numaif::*, poll::*, sched::*, signal::*, stdio::*, time::*,
    unistd::*, ustat::*,
};
#[allow(unused_imports)] // some machines have none of a header's calls
pub use asm::{hwprobe::*, ldt::*, prctl::*, unistd::*};
#[allow(unused_imports)] // some machines have none of a header's calls
pub use linux::{
    aio_abi::*, bpf::*, fs::*, futex::*, io_uring::*, ioprio::*, ipc::*, kcmp::*, kexec::*, keyctl::*, landlock::*,
    lsm::*, membarrier::*, module::*, mount::*, net::*, nsfs::*, openat2::*, perf_event::*, rseq::*, seccomp::*,
    userfaultfd::*,
};
#[allow(unused_imports)] // some machines have none of a header's calls
pub use sys::{
    cachectl::*, capability::*, epoll::*, eventfd::*, fanotify::*, file::*, fsuid::*, inotify::*, io::*, ioctl::*,
    klog::*, mman::*, mount::*, msg::*, personality::*, pidfd::*, prctl::*, ptrace::*, quota::*, random::*, reboot::*,
    resource::*, select::*, sem::*, sendfile::*, shm::*, signalfd::*, socket::*, stat::*, statfs::*, swap::*,
    sysinfo::*, time::*, timerfd::*, times::*, timex::*, uio::*, utsname::*, vm86::*, wait::*, xattr::*,
};

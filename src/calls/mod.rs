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
/// than the call, it stands behind a comma; where machines take the arguments in different orders, theirs
/// stands behind `in`.
macro_rules! calls {
    ($($(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty
        $(, $page:literal)? $(, in $order:expr)?;)*) => {$(
        $crate::nr::number! {
            $name [$crate::calls::thin_call] [$crate::calls::absent]
            [$($page)?] [$($order)?] $(#[$meta])* fn $name($($arg: $type),*) -> $answer
        }
    )*};
}

/// One call, with its number and where it exists: `number!` hands it on where the architecture has the call.
macro_rules! thin_call {
    ($number:ident $places:literal [] [$($order:expr)?] $(#[$meta:meta])* fn $name:ident $($rest:tt)*) => {
        $crate::calls::thin_call! { $number $places [stringify!($name)] [$($order)?] $(#[$meta])* fn $name $($rest)* }
    };
    ($number:ident $places:literal [$page:expr] [$($order:expr)?]
        $(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),*) -> $answer:ty) => {
        $(#[$meta])*
        #[doc = concat!("\n[", $page, "(2)](https://man7.org/linux/man-pages/man2/", $page, ".2.html), on ", $places, ".")]
        ///
        /// # Safety
        /// What the manual page asks of the arguments and of the process: [`calls`](crate::calls#safety).
        #[inline(always)]
        pub unsafe fn $name($($arg: $type),*) -> $answer {
            #[allow(unused_mut)] // a call without arguments
            let mut words = $crate::task::Words::new();
            $($crate::task::Arg::here($arg, &mut words);)*
            $(let words = words.in_order($order);)?
            // SAFETY: the caller's promise.
            $crate::task::Answer::answer(unsafe { words.call($crate::nr::$number) })
        }

        // For the check against the kernel's prototypes: types/facts.rs.
        #[cfg(barelinux_facts)]
        #[allow(unused_doc_comments)] // for a `cfg` among them
        $(#[$meta])*
        const _: () = {
            #[allow(unused_imports)] // a call without arguments
            use $crate::types::facts::{Call, Shaped};
            #[allow(unused_mut, unused_assignments)]
            const ORDER: &[usize] = {
                let mut order: &[usize] = &[];
                $(order = &$order;)?
                order
            };
            #[used]
            #[unsafe(link_section = "barelinux_calls")]
            static CALL: Call = Call {
                name: stringify!($name),
                module: module_path!(),
                page: $page,
                number: $crate::nr::$number,
                args: &[$((stringify!($type), <$type as Shaped>::SHAPE)),*],
                order: ORDER,
                answer: stringify!($answer),
            };
        };
    };
}

/// One call that this architecture lacks.
macro_rules! absent {
    ($($rest:tt)*) => {};
}

/// Keeps what follows only where the architecture has a call, and what stands behind `else` where it does not.
///
/// It decides before anything is compiled, so that a program can name calls which some machines lack:
/// items, statements, or one expression.
/// ```
/// use barelinux::{calls, with_call};
/// # #[allow(unused)]
/// fn dup2(old: i32, new: i32) -> barelinux::Result<i32> {
///     // SAFETY: the caller's own descriptors.
///     unsafe { with_call!(dup2 => { calls::dup2(old, new) } else { calls::dup3(old, new, 0) }) }
/// }
/// ```
#[macro_export]
macro_rules! with_call {
    ($call:ident => { $($there:tt)* } else { $($elsewhere:tt)* }) => {
        $crate::__barelinux_number! {
            $call [$crate::__barelinux_there] [$crate::__barelinux_elsewhere] { $($there)* } { $($elsewhere)* }
        }
    };
    ($call:ident => $($there:tt)*) => { $crate::with_call! { $call => { $($there)* } else {} } };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_there {
    ($number:ident $places:literal { $($there:tt)* } { $($elsewhere:tt)* }) => { $($there)* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __barelinux_elsewhere {
    ({ $($there:tt)* } { $($elsewhere:tt)* }) => { $($elsewhere)* };
}
pub(crate) use {absent, thin_call};

pub mod asm;
pub mod dirent;
pub mod fcntl;
pub mod grp;
pub mod keyutils;
pub mod linux;
pub mod mqueue;
pub mod numaif;
pub mod pci;
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
    dirent::*, fcntl::*, grp::*, keyutils::*, mqueue::*, numaif::*, pci::*, poll::*, sched::*, signal::*, stdio::*,
    time::*, unistd::*, ustat::*,
};
#[allow(unused_imports)] // some machines have none of a header's calls
pub use asm::{guarded_storage::*, hwprobe::*, ldt::*, prctl::*, runtime_instr::*, sthyi::*, unistd::*};
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
    resource::*, select::*, sem::*, sendfile::*, shm::*, signalfd::*, socket::*, spu::*, stat::*, statfs::*, swap::*,
    sysinfo::*, time::*, timerfd::*, times::*, timex::*, uio::*, utsname::*, vm86::*, wait::*, xattr::*,
};

//! [`Errno`]: why a call failed, and [`Result`], what every typed call answers.

use crate::nr::errno as number;
use core::fmt;
use core::num::NonZero;

/// What a call answers: its result, or the kernel's reason against it.
pub type Result<T, E = Errno> = core::result::Result<T, E>;

/// Why a call failed: [errno(3)](https://man7.org/linux/man-pages/man3/errno.3.html).
///
/// The constants have the names that C gives them, and each architecture's own numbers. Printing one
/// with `{}` says what went wrong, with `{:?}` its C name. Names and texts are part of a program only
/// if it asks for them.
///
/// ```
/// use barelinux::types::Errno;
///
/// let error = Errno::decode(-2_isize as usize).unwrap_err();
/// assert_eq!(error, Errno::ENOENT);
/// assert_eq!(error.raw(), 2);
/// assert_eq!(format!("{error:?}: {error}"), "ENOENT: no such file or directory");
///
/// assert_eq!(Errno::decode(-4096_isize as usize), Ok(-4096_isize as usize));
/// let nameless = Errno::decode(-4095_isize as usize).unwrap_err();
/// assert_eq!(format!("{nameless:?}: {nameless}"), "Errno(4095): unknown error 4095");
/// ```
// The kernel's answer as it came, a word from -4095 to -1: nothing to negate or to narrow on the way,
// and since it is never 0, `Result<(), Errno>` is one register. Words outside of that range, 0
// excepted, are left for failures that no kernel reports.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Errno(NonZero<isize>);

static_assertions::assert_eq_size!(Result<()>, Option<Errno>, usize);
static_assertions::assert_eq_size!(Result<usize>, [usize; 2]);

/// The kernel keeps this many numbers for errors, on every architecture.
const MAX: i32 = 4095;

/// Declares the constants, and lays names and texts out for the look-up. The numbers are in `nr`; one
/// that is missing here is dead code there, which the compiler tells.
macro_rules! errnos {
    ($($c:ident $text:literal;)* = $($number:literal $internal:ident $inner:literal;)*) => {
        impl Errno {
            $(
                #[doc = concat!($text, ".")]
                pub const $c: Errno = Errno::constant(number::$c);
            )*
            $(
                #[doc = concat!($inner, " (the kernel's own: a tracer sees it, other programs by accident).")]
                pub const $internal: Errno = Errno::constant($number);
            )*
        }

        /// Where several names share a number, the first is its name.
        static NUMBERS: &[u16] = &[$(number::$c as u16,)* $($number,)*];
        // One string each, instead of a slice for each entry: half the size, and nothing to relocate.
        static NAMES: &str = concat!($(stringify!($c), "\n",)* $(stringify!($internal), "\n",)*);
        static TEXTS: &str = concat!($($text, "\n",)* $($inner, "\n",)*);
    };
}

impl Errno {
    /// The name that several pages use for [`EOPNOTSUPP`](Self::EOPNOTSUPP).
    pub const ENOTSUP: Errno = Errno::EOPNOTSUPP;

    /// The number as C's `errno` has it: 2 for [`ENOENT`](Self::ENOENT).
    #[inline]
    #[must_use]
    pub const fn raw(self) -> i32 {
        (self.0.get() as i32).wrapping_neg()
    }

    /// The error with the number `raw`, if that is from 1 to 4095; names need not exist for it.
    #[inline]
    #[must_use]
    pub const fn from_raw(raw: i32) -> Option<Errno> {
        if raw < 1 || raw > MAX {
            return None;
        }
        Some(Errno::constant(raw))
    }

    /// Tells a result from an error in what the kernel returned: -4095 to -1 as a machine word is an
    /// error, anything else a result.
    ///
    /// That holds on 32-bit machines too, where results may have the top bit set.
    #[inline(always)]
    pub const fn decode(raw: usize) -> Result<usize> {
        // As an unsigned number an error is among the highest 4095, so one comparison tells.
        if raw >= (-MAX as isize) as usize {
            // SAFETY: 0 is not among the highest 4095 words.
            Err(Errno(unsafe { NonZero::new_unchecked(raw as isize) }))
        } else {
            Ok(raw)
        }
    }

    /// Like [`decode`](Self::decode), for calls whose only result is 0: whatever else came is the error.
    ///
    /// The word is passed on as it is, without so much as a comparison.
    #[inline(always)]
    pub const fn decode_zero(raw: usize) -> Result<()> {
        match NonZero::new(raw as isize) {
            Some(error) => Err(Errno(error)),
            None => Ok(()),
        }
    }

    /// The C name, as `"ENOENT"`; `None` for a number that has none.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        line(NAMES, self.index()?)
    }

    /// What it means, in a few words without a full stop.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self.index() {
            Some(index) => line(TEXTS, index).unwrap_or(""),
            None => "unknown error",
        }
    }

    fn index(self) -> Option<usize> {
        NUMBERS.iter().position(|number| i32::from(*number) == self.raw())
    }

    /// For a number that is known to be good.
    const fn constant(number: i32) -> Errno {
        match NonZero::new(-(number as isize)) {
            Some(raw) => Errno(raw),
            None => unreachable!(),
        }
    }
}

/// Line `index` of `text`, without panics or searchers that a small program would pay for.
fn line(text: &'static str, index: usize) -> Option<&'static str> {
    let mut start = 0;
    let mut left = index;
    for (end, byte) in text.bytes().enumerate() {
        if byte == b'\n' {
            if left == 0 {
                return text.get(start..end);
            }
            left -= 1;
            start = end + 1;
        }
    }
    None
}

/// Numbers that only mips has; nothing gives them, and they print as numbers.
#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
impl Errno {
    /// Reserved.
    pub const EINIT: Errno = Errno::constant(number::EINIT);
    /// An error of a remote device.
    pub const EREMDEV: Errno = Errno::constant(number::EREMDEV);
}

impl fmt::Debug for Errno {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Errno({})", self.raw()),
        }
    }
}

impl fmt::Display for Errno {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.description())?;
        match self.index() {
            Some(_) => Ok(()),
            None => write!(f, " {}", self.raw()),
        }
    }
}

impl core::error::Error for Errno {}

errnos! {
    EPERM "not permitted for this caller";
    ENOENT "no such file or directory";
    ESRCH "no such process or thread";
    EINTR "a signal interrupted the call";
    EIO "the device failed to read or write";
    ENXIO "no device answers there";
    E2BIG "too many arguments, or too much data in them";
    ENOEXEC "not a program that this kernel can run";
    EBADF "no such descriptor, or not open for this";
    ECHILD "no child to wait for";
    EAGAIN "not possible right now; try again";
    ENOMEM "not enough memory";
    EACCES "access refused by permissions";
    EFAULT "an address outside the caller's memory";
    ENOTBLK "not a block device";
    EBUSY "still in use";
    EEXIST "exists already";
    EXDEV "the two are on different file systems";
    ENODEV "no such device, or it cannot do this";
    ENOTDIR "a directory is needed here";
    EISDIR "a directory does not do here";
    EINVAL "an argument makes no sense here";
    ENFILE "the whole system has too many files open";
    EMFILE "this process has too many descriptors";
    ENOTTY "the device does not know this request";
    ETXTBSY "the program's file is being run or written";
    EFBIG "the file would grow too large";
    ENOSPC "the device has no room left";
    ESPIPE "this has no position to seek to";
    EROFS "the file system is read-only";
    EMLINK "too many links to one file";
    EPIPE "nobody reads the other end";
    EDOM "outside what the function is defined for";
    ERANGE "the result does not fit";
    EDEADLK "waiting would never end";
    ENAMETOOLONG "a name or path is too long";
    ENOLCK "no more file locks to be had";
    ENOSYS "this kernel lacks the call";
    ENOTEMPTY "the directory still has entries";
    ELOOP "too many symbolic links on the way";
    ENOMSG "no message of that type";
    EIDRM "the object was removed meanwhile";
    ECHRNG "channel number too high or too low";
    EL2NSYNC "level 2 is out of step";
    EL3HLT "level 3 has stopped";
    EL3RST "level 3 was reset";
    ELNRNG "link number too high or too low";
    EUNATCH "no driver for the protocol is attached";
    ENOCSI "no structure for CSI to be had";
    EL2HLT "level 2 has stopped";
    EBADE "the exchange is not a valid one";
    EBADR "the request descriptor is not a valid one";
    EXFULL "the exchange has no room left";
    ENOANO "no anode";
    EBADRQC "the request code is not a valid one";
    EBADSLT "the slot is not a valid one";
    EBFONT "the font file is malformed";
    ENOSTR "not a stream";
    ENODATA "nothing is stored there";
    ETIME "the timer ran out";
    ENOSR "no stream resources left";
    ENONET "this machine has no network";
    ENOPKG "a needed package is missing";
    EREMOTE "the object is on another machine";
    ENOLINK "the link to the other side is cut";
    EADV "trouble while advertising";
    ESRMNT "trouble with a remote mount";
    ECOMM "sending failed";
    EPROTO "the other side broke the protocol";
    EMULTIHOP "the path needs several hops";
    EDOTDOT "trouble within RFS";
    EBADMSG "the data fails its check";
    EOVERFLOW "a value does not fit the type that should hold it";
    ENOTUNIQ "the name is taken on this network";
    EBADFD "the descriptor is in the wrong state";
    EREMCHG "the remote address has changed";
    ELIBACC "a needed shared library is out of reach";
    ELIBBAD "a shared library is damaged";
    ELIBSCN "the .lib section is damaged";
    ELIBMAX "too many shared libraries to link";
    ELIBEXEC "a shared library is not a program";
    EILSEQ "the bytes are no valid characters";
    ERESTART "the call should be made anew";
    ESTRPIPE "trouble in a pipe of streams";
    EUSERS "too many users";
    ENOTSOCK "not a socket";
    EDESTADDRREQ "a destination is needed";
    EMSGSIZE "the message is too long";
    EPROTOTYPE "the protocol does not go with this socket type";
    ENOPROTOOPT "the protocol has no such option";
    EPROTONOSUPPORT "the protocol is not supported";
    ESOCKTNOSUPPORT "the socket type is not supported";
    EOPNOTSUPP "the object does not support this";
    EPFNOSUPPORT "the protocol family is not supported";
    EAFNOSUPPORT "the address family is not supported";
    EADDRINUSE "the address is taken";
    EADDRNOTAVAIL "the address is not one of this machine's";
    ENETDOWN "the network is down";
    ENETUNREACH "no route to that network";
    ENETRESET "the network dropped the connection by a reset";
    ECONNABORTED "the connection was given up on this side";
    ECONNRESET "the other side reset the connection";
    ENOBUFS "no buffer space left";
    EISCONN "the socket is connected already";
    ENOTCONN "the socket is not connected";
    ESHUTDOWN "the socket no longer sends";
    ETOOMANYREFS "too many references to pass on";
    ETIMEDOUT "no answer within the time limit";
    ECONNREFUSED "nobody accepts connections there";
    EHOSTDOWN "the other machine is down";
    EHOSTUNREACH "no route to that machine";
    EALREADY "the same is under way already";
    EINPROGRESS "started, and still under way";
    ESTALE "the file is gone from its server";
    EUCLEAN "the file system is damaged";
    ENOTNAM "not a named file of XENIX";
    ENAVAIL "no semaphore of XENIX to be had";
    EISNAM "a named file of XENIX";
    EREMOTEIO "the remote device failed to read or write";
    EDQUOT "the quota is used up";
    ENOMEDIUM "no medium in the drive";
    EMEDIUMTYPE "the wrong kind of medium";
    ECANCELED "cancelled before it was done";
    ENOKEY "no such key";
    EKEYEXPIRED "the key is past its date";
    EKEYREVOKED "the key was revoked";
    EKEYREJECTED "the key was not accepted";
    EOWNERDEAD "the lock's owner died holding it";
    ENOTRECOVERABLE "the lock's data is beyond repair";
    ERFKILL "a radio kill switch is on";
    EHWPOISON "the memory page is broken in hardware";
    EFTYPE "the wrong type of file for this";
    EWOULDBLOCK "not possible right now; try again";
    EDEADLOCK "waiting would never end";
    EFSBADCRC "the data fails its check";
    EFSCORRUPTED "the file system is damaged";
    =
    // From the kernel's include/linux/errno.h. A ptrace tracer sees the restarts; ENOTSUPP and a few
    // others slip out of drivers.
    512 ERESTARTSYS "begins anew, unless a handler without SA_RESTART ran";
    513 ERESTARTNOINTR "begins anew, whatever handler ran";
    514 ERESTARTNOHAND "begins anew, unless a handler ran";
    515 ENOIOCTLCMD "the driver leaves this request to others";
    516 ERESTART_RESTARTBLOCK "goes on by restart_syscall";
    517 EPROBE_DEFER "the driver waits for another one";
    518 EOPENSTALE "the file went stale while it was opened";
    519 ENOPARAM "no such mount parameter";
    521 EBADHANDLE "the file handle is malformed";
    522 ENOTSYNC "the update is out of step";
    523 EBADCOOKIE "the place in the directory is no longer known";
    524 ENOTSUPP "not supported, as drivers and BPF say it";
    525 ETOOSMALL "the buffer or request is too small";
    526 ESERVERFAULT "the server failed in a way that has no name";
    527 EBADTYPE "the server does not know this type";
    528 EJUKEBOX "the server needs longer than the time limit";
    529 EIOCBQUEUED "queued; the completion comes as an event";
    530 ERECALLCONFLICT "a recalled delegation stands against it";
    531 ENOGRACE "no lock can be reclaimed outside the grace period";
}

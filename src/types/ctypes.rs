//! C's names for numbers, lower-case as in C, so that a thin call's signature reads as its manual page.

// These are C's names, not ours.
#![allow(non_camel_case_types)]

use super::macros::{fact, headers};
use core::ffi;

headers!("linux/types.h linux/fs.h linux/socket.h linux/acct.h linux/aio_abi.h asm/termbits.h");

/// Declares the aliases, each beside the kernel's type: `name = RustType, "c_name";`.
macro_rules! c_types {
    ($($(#[$meta:meta])* $name:ident = $rust:ty, $c:literal;)*) => {$(
        $(#[$meta])*
        #[doc = concat!("\nThe kernel's `", $c, "`.")]
        pub type $name = $rust;

        fact!($(#[$meta])* $name, $c, [Size(size_of::<$rust>()), Align(align_of::<$rust>()), Signed(<$rust>::MIN != 0)]);
    )*};
}

/// What a `void *` points to.
pub type void = ffi::c_void;

c_types! {
    /// 8 bits, with the sign that the architecture's ABI gives it.
    char = ffi::c_char, "char";
    /// 8 bits, signed.
    schar = ffi::c_schar, "signed char";
    /// 8 bits.
    uchar = ffi::c_uchar, "unsigned char";
    /// 16 bits, signed.
    short = ffi::c_short, "short";
    /// 16 bits.
    ushort = ffi::c_ushort, "unsigned short";
    /// 32 bits, signed.
    int = ffi::c_int, "int";
    /// 32 bits.
    uint = ffi::c_uint, "unsigned int";
    /// A machine word, signed.
    long = ffi::c_long, "__kernel_long_t";
    /// A machine word.
    ulong = ffi::c_ulong, "__kernel_ulong_t";
    /// 64 bits, signed.
    longlong = ffi::c_longlong, "long long";
    /// 64 bits.
    ulonglong = ffi::c_ulonglong, "unsigned long long";

    /// The size of something in memory.
    size_t = usize, "__kernel_size_t";
    /// A size or a failure.
    ssize_t = isize, "__kernel_ssize_t";
    /// The distance between two addresses.
    ptrdiff_t = isize, "__kernel_ptrdiff_t";

    /// A file's type and permissions: 16 bits where the first calls had no more.
    #[cfg(any(target_arch = "x86", target_arch = "arm"))]
    mode_t = ushort, "__kernel_mode_t";
    /// A file's type and permissions: 16 bits where the first calls had no more.
    #[cfg(not(any(target_arch = "x86", target_arch = "arm")))]
    mode_t = uint, "__kernel_mode_t";
    /// A place in a file: 32 bits on a 32-bit machine.
    off_t = long, "__kernel_off_t";
    /// A place in a file, in 64 bits everywhere; the kernel calls it `loff_t`.
    off64_t = i64, "__kernel_loff_t";
    /// A place in a file, in 64 bits everywhere.
    loff_t = i64, "__kernel_loff_t";
    /// An inode's number: 32 bits on a 32-bit machine, and on s390x.
    #[cfg(not(target_arch = "s390x"))]
    ino_t = ulong, "__kernel_ino_t";
    /// An inode's number: 32 bits on a 32-bit machine, and on s390x.
    #[cfg(target_arch = "s390x")]
    ino_t = uint, "__kernel_ino_t";
    /// An inode's number, in 64 bits everywhere.
    ino64_t = u64, "__u64";
    /// A block's number, or how many there are.
    #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
    daddr_t = int, "__kernel_daddr_t";
    /// A block's number, or how many there are.
    #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
    daddr_t = long, "__kernel_daddr_t";
    /// A count in an accounting record: 13 bits, times 8 to the power of the 3 bits above them.
    comp_t = u16, "comp_t";
    /// A count in an accounting record: 20 bits below a hidden one, times 2 to the power of the 5 bits above them.
    comp2_t = u32, "comp2_t";
    /// A device's number as `mknod` takes it: 12 bits of major number among 20 of minor.
    dev_t = uint, "unsigned int";
    /// A device's number as the oldest structs have it.
    #[cfg(any(target_arch = "x86", target_arch = "arm", target_arch = "s390x"))]
    old_dev_t = ushort, "__kernel_old_dev_t";
    /// A device's number as the oldest structs have it.
    #[cfg(any(target_arch = "x86_64", target_arch = "powerpc", target_arch = "powerpc64"))]
    old_dev_t = ulong, "__kernel_old_dev_t";
    /// A device's number as the oldest structs have it.
    #[cfg(not(any(
        target_arch = "x86", target_arch = "arm", target_arch = "s390x",
        target_arch = "x86_64", target_arch = "powerpc", target_arch = "powerpc64",
    )))]
    old_dev_t = uint, "__kernel_old_dev_t";
    /// The flags of `preadv2` and its kin.
    rwf_t = int, "__kernel_rwf_t";

    /// A process's or thread's number.
    pid_t = int, "__kernel_pid_t";
    /// A user's number, in 32 bits everywhere.
    uid_t = uint, "__kernel_uid32_t";
    /// A group's number, in 32 bits everywhere.
    gid_t = uint, "__kernel_gid32_t";
    /// A user's number in the 16-bit calls that x86 and arm keep.
    old_uid_t = u16, "__kernel_uid16_t";
    /// A group's number in the 16-bit calls that x86 and arm keep.
    old_gid_t = u16, "__kernel_gid16_t";
    /// A user's number in the calls without a `32` in their names: 16 bits on x86 and arm.
    #[cfg(any(target_arch = "x86", target_arch = "arm"))]
    kernel_uid_t = ushort, "__kernel_uid_t";
    /// A user's number in the calls without a `32` in their names: 16 bits on x86 and arm.
    #[cfg(not(any(target_arch = "x86", target_arch = "arm")))]
    kernel_uid_t = uint, "__kernel_uid_t";
    /// A group's number in the calls without a `32` in their names: 16 bits on x86 and arm.
    #[cfg(any(target_arch = "x86", target_arch = "arm"))]
    kernel_gid_t = ushort, "__kernel_gid_t";
    /// A group's number in the calls without a `32` in their names: 16 bits on x86 and arm.
    #[cfg(not(any(target_arch = "x86", target_arch = "arm")))]
    kernel_gid_t = uint, "__kernel_gid_t";
    /// The number of a process or process group, as `waitid` takes it.
    id_t = int, "__kernel_pid_t";

    /// Seconds: 32 bits on a 32-bit machine, and over in 2038.
    time_t = long, "__kernel_old_time_t";
    /// Seconds, in 64 bits everywhere.
    time64_t = i64, "__kernel_time64_t";
    /// Microseconds.
    suseconds_t = long, "__kernel_suseconds_t";
    /// Ticks of processor time.
    clock_t = long, "__kernel_clock_t";
    /// Which clock.
    clockid_t = int, "__kernel_clockid_t";
    /// A timer's number.
    timer_t = int, "__kernel_timer_t";

    /// The size of a socket address or option.
    socklen_t = uint, "unsigned int";
    /// An address family inside of a socket address.
    sa_family_t = ushort, "__kernel_sa_family_t";
    /// A socket's type, flags included.
    sock_type = int, "int";
    /// A number of descriptors to poll.
    nfds_t = uint, "unsigned int";

    /// The name of a System V object.
    key_t = int, "__kernel_key_t";
    /// A key's number.
    key_serial_t = int, "__s32";
    /// A message queue.
    mqd_t = int, "__kernel_mqd_t";
    /// A context of asynchronous I/O.
    aio_context_t = ulong, "aio_context_t";

    /// A terminal's control character.
    cc_t = uchar, "cc_t";
    /// A terminal's speed.
    speed_t = uint, "speed_t";
    /// A terminal's flags.
    tcflag_t = uint, "tcflag_t";
}

//! Prints what the crate says of the kernel's ABI on the architecture that this is compiled for.
//! `ci/abi-check` runs it for each and gives the lines to `abi check`, which asks the headers.
//!
//! ```text
//! include  HEADERS...
//! KIND     NAME  WHAT  C-EXPRESSION  VALUE
//! end
//! ```
//!
//! Fields are separated by tabs. A line is checked with the headers of the last `include` before it.

#![no_std]
#![cfg_attr(not(test), no_main)]

use barelinux::println;
use barelinux::types::*;

barelinux::entry!(main);

fn main() {
    include(C_TYPES_HEADERS);
    for alias in C_TYPES {
        let (name, c) = (alias.name, alias.c);
        println!("type\t{name}\tsize\tsizeof({c})\t{}", alias.size);
        println!("type\t{name}\talignment\t_Alignof({c})\t{}", alias.align);
        println!("type\t{name}\tsign\t({c})-1 < ({c})1\t{}", u8::from(alias.signed));
    }

    include("asm/errno.h");
    // The names from 512 on are not for programs, and so not in these headers.
    for error in (1..512).filter_map(Errno::from_raw) {
        if let Some(name) = error.name() {
            println!("constant\t{name}\tvalue\t{name}\t{}", error.raw());
        }
    }

    constants("linux/auxvec.h", AuxType::MEMBERS);
    constants("linux/fcntl.h", O::MEMBERS);
    constants("linux/fcntl.h", AT::MEMBERS);
    constants("linux/fcntl.h", F::MEMBERS);
    constants("linux/fs.h", SEEK::MEMBERS);
    constants("linux/mman.h", PROT::MEMBERS);
    constants("linux/mman.h", MAP::MEMBERS);
    constants("linux/memfd.h", MFD::MEMBERS);
    constants("linux/mount.h", MS::MEMBERS);
    constants("linux/poll.h", POLL::MEMBERS);
    constants("linux/reboot.h", LINUX_REBOOT::MEMBERS);
    constants("linux/reboot.h", LINUX_REBOOT_CMD::MEMBERS);
    constants("linux/resource.h", RLIMIT::MEMBERS);
    constants("linux/signal.h", SIG::MEMBERS);
    constants("linux/signal.h", HowSIG::MEMBERS);
    constants("linux/signal.h", SA::MEMBERS);
    constants("linux/stat.h", S_IF::MEMBERS);
    constants("linux/stat.h", STATX::MEMBERS);
    constants("linux/wait.h", W::MEMBERS);
    constants("linux/wait.h", WaitP::MEMBERS);

    layouts();
    println!("end");
}

/// A struct's size and alignment, and the place and size of each field; a field's C name is its name
/// here behind a prefix.
macro_rules! layout {
    ($c:literal, $rust:ident, $prefix:literal: $($field:ident)*) => {
        println!("struct\t{0}\tsize\tsizeof({0})\t{1}", $c, size_of::<$rust>());
        println!("struct\t{0}\talignment\t_Alignof({0})\t{1}", $c, align_of::<$rust>());
        $(
            field(
                $c,
                concat!($prefix, stringify!($field)),
                core::mem::offset_of!($rust, $field),
                size_of_field(|s: &$rust| &s.$field),
            );
        )*
    };
}

fn layouts() {
    include("linux/time_types.h linux/time.h");
    layout!("struct __kernel_timespec", Timespec, "tv_": sec nsec);
    layout!("struct __kernel_old_timespec", OldTimespec, "tv_": sec nsec);
    layout!("struct __kernel_old_timeval", Timeval, "tv_": sec usec);
    layout!("struct itimerval", Itimerval, "it_": interval value);
    include("linux/stat.h");
    layout!("struct statx_timestamp", StatxTimestamp, "tv_": sec nsec);
    layout!("struct statx", Statx, "stx_":
        mask blksize attributes nlink uid gid mode ino size blocks attributes_mask
        atime btime ctime mtime rdev_major rdev_minor dev_major dev_minor mnt_id
        dio_mem_align dio_offset_align subvol atomic_write_unit_min atomic_write_unit_max
        atomic_write_segments_max dio_read_offset_align atomic_write_unit_max_opt);
    include("linux/poll.h linux/uio.h linux/utsname.h");
    layout!("struct pollfd", Pollfd, "": fd events revents);
    layout!("struct iovec", Iovec, "iov_": base len);
    layout!("struct new_utsname", Utsname, "": sysname nodename release version machine domainname);
    include("linux/resource.h");
    layout!("struct rlimit64", Rlimit, "rlim_": cur max);
    include("linux/signal.h");
    layout!("siginfo_t", Siginfo, "si_": signo errno code);
    // On x86 and arm the headers have the struct of the first sigaction call alone.
    #[cfg(not(any(target_arch = "x86", target_arch = "arm")))]
    layout!("struct sigaction", Sigaction, "sa_": handler flags mask);
}

fn field(c: &str, field: &str, offset: usize, size: usize) {
    println!("field\t{c}.{field}\toffset\t__builtin_offsetof({c}, {field})\t{offset}");
    println!("field\t{c}.{field}\tsize\tsizeof((({c} *)0)->{field})\t{size}");
}

fn size_of_field<S, F>(_: fn(&S) -> &F) -> usize {
    size_of::<F>()
}

/// All members of a set of flags or of an open set of values, by their C names.
fn constants(headers: &str, members: &[(&str, i128)]) {
    include(headers);
    for (name, value) in members {
        println!("constant\t{name}\tvalue\t{}\t{value}", in_headers(name));
    }
}

/// The kernel's name for what the manual page, and so the crate, calls otherwise.
fn in_headers(name: &str) -> &str {
    match name {
        "O_ASYNC" => "FASYNC",
        _ => name,
    }
}

fn include(headers: &str) {
    println!("include\t{headers}");
}

//! The same few calls by each way to make them: once out of line, whose size `ci/bench` reads from the symbol
//! `wrapper_OPERATION_WAY`, and in a loop.

use std::ffi::CStr;
use std::hint::black_box;
use std::num::NonZero;

/// What the calls are made with.
#[derive(Clone, Copy)]
pub struct Input {
    /// `/dev/zero`, to be read.
    pub zero: i32,
    /// `/dev/null`, which cannot be read: it was opened for writing.
    pub null: i32,
}

/// One way to make a call.
pub struct Way {
    /// Whose it is.
    pub name: &'static str,
    /// Makes the call so often.
    pub times: fn(u64, Input),
}

/// A call, by each way; the first is hand-written asm.
pub struct Operation {
    /// What it does.
    pub name: &'static str,
    /// The ways.
    pub ways: &'static [Way],
}

macro_rules! operations {
    ($($operation:ident $text:literal $arguments:tt {
        $($way:ident: $result:ty = $call:expr;)*
    })*) => {
        $(mod $operation {
            #[allow(unused_imports)]
            use super::*;
            $(way! { $operation $way $arguments $result = $call })*
        })*
        /// All of them.
        pub const OPERATIONS: &[Operation] = &[$(Operation {
            name: $text,
            ways: &[$(Way { name: stringify!($way), times: $operation::$way::times }),*],
        }),*];
    };
}

macro_rules! way {
    ($operation:ident $way:ident ($($argument:ident: $type:ty = $value:expr),*) $result:ty = $call:expr) => {
        pub mod $way {
            #[allow(unused_imports)]
            use super::*;
            #[unsafe(export_name = concat!("wrapper_", stringify!($operation), "_", stringify!($way)))]
            #[inline(never)]
            pub fn once($($argument: $type),*) -> $result {
                $call
            }
            #[inline(never)]
            pub fn times(count: u64, input: Input) {
                let _ = input;
                $(let $argument: $type = black_box(($value)(input));)*
                // What the linker must keep, for its size.
                black_box(once as fn($($type),*) -> $result);
                for _ in 0..count {
                    let _ = black_box($call);
                }
            }
        }
    };
}

/// The error as the kernel has it, told from a result as everybody does.
#[inline(always)]
fn decode(raw: isize) -> Result<usize, isize> {
    if (-4095..0).contains(&raw) { Err(raw) } else { Ok(raw as usize) }
}

/// The same of a call that has nothing to tell.
#[inline(always)]
fn done(raw: isize) -> Result<(), NonZero<isize>> {
    match NonZero::new(raw) {
        Some(raw) if raw.get() >= -4095 && raw.get() < 0 => Err(raw),
        _ => Ok(()),
    }
}

/// Hand-written asm, which is what there is to reach.
macro_rules! asm {
    ($number:literal $(, $register:tt $value:expr)*) => {{
        let raw: isize;
        // SAFETY: every call here is harmless with the arguments that it gets here.
        unsafe {
            core::arch::asm!("syscall", inlateout("rax") $number as isize => raw, $(in($register) $value,)*
                lateout("rcx") _, lateout("r11") _, options(nostack, preserves_flags));
        }
        raw
    }};
}

/// A descriptor that the caller keeps open.
#[inline(always)]
fn borrow(fd: i32) -> std::os::fd::BorrowedFd<'static> {
    // SAFETY: both descriptors of an `Input` stay open to the end of the program.
    unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) }
}

type Buffer = &'static mut [u8; 1];

/// One byte for a read, a new one each time.
fn byte() -> Buffer {
    Box::leak(Box::new([0]))
}

// SAFETY, for all `unsafe` below: the pointers come from references, and the calls change nothing but the byte.
operations! {
    getppid "getppid" () {
        asm: i32 = asm!(110) as i32;
        barelinux: i32 = unsafe { ::barelinux::calls::getppid() };
        rustix: Option<::rustix::process::Pid> = ::rustix::process::getppid();
        nc: i32 = unsafe { ::nc::getppid() };
        syscalls: Result<usize, ::syscalls::Errno> = unsafe { ::syscalls::syscall!(::syscalls::Sysno::getppid) };
        libc: i32 = unsafe { ::libc::getppid() };
        nix: ::nix::unistd::Pid = ::nix::unistd::getppid();
    }
    read "read of 1 byte" (fd: i32 = |input: Input| input.zero, buffer: *mut u8 = |_| byte().as_mut_ptr()) {
        asm: Result<usize, isize> = decode(asm!(0, "rdi" fd as isize, "rsi" buffer, "rdx" 1usize));
        barelinux: ::barelinux::Result<isize> = unsafe { ::barelinux::calls::read(fd, buffer.cast(), 1) };
        rustix: ::rustix::io::Result<usize> = ::rustix::io::read(borrow(fd), unsafe { std::slice::from_raw_parts_mut(buffer, 1) });
        nc: Result<isize, ::nc::Errno> = unsafe { ::nc::read(fd, std::slice::from_raw_parts_mut(buffer, 1)) };
        syscalls: Result<usize, ::syscalls::Errno> = unsafe { ::syscalls::syscall!(::syscalls::Sysno::read, fd, buffer, 1) };
        libc: isize = unsafe { ::libc::read(fd, buffer.cast(), 1) };
        nix: ::nix::Result<usize> = ::nix::unistd::read(borrow(fd), unsafe { std::slice::from_raw_parts_mut(buffer, 1) });
    }
    failing "read that fails" (fd: i32 = |input: Input| input.null, buffer: *mut u8 = |_| byte().as_mut_ptr()) {
        asm: Result<usize, isize> = decode(asm!(0, "rdi" fd as isize, "rsi" buffer, "rdx" 1usize));
        barelinux: ::barelinux::Result<isize> = unsafe { ::barelinux::calls::read(fd, buffer.cast(), 1) };
        rustix: ::rustix::io::Result<usize> = ::rustix::io::read(borrow(fd), unsafe { std::slice::from_raw_parts_mut(buffer, 1) });
        nc: Result<isize, ::nc::Errno> = unsafe { ::nc::read(fd, std::slice::from_raw_parts_mut(buffer, 1)) };
        syscalls: Result<usize, ::syscalls::Errno> = unsafe { ::syscalls::syscall!(::syscalls::Sysno::read, fd, buffer, 1) };
        libc: isize = unsafe { ::libc::read(fd, buffer.cast(), 1) };
        nix: ::nix::Result<usize> = ::nix::unistd::read(borrow(fd), unsafe { std::slice::from_raw_parts_mut(buffer, 1) });
    }
    access "access by path" (path: &'static CStr = |_| c"/dev/null") {
        asm: Result<(), NonZero<isize>> = done(asm!(21, "rdi" path.as_ptr(), "rsi" 4usize));
        barelinux: ::barelinux::Result<()> = unsafe { ::barelinux::calls::access(path.as_ptr(), 4) }.map(drop);
        rustix: ::rustix::io::Result<()> = ::rustix::fs::access(path, ::rustix::fs::Access::READ_OK);
        rustix_str: ::rustix::io::Result<()> = ::rustix::fs::access(text(path), ::rustix::fs::Access::READ_OK);
        nc: Result<(), ::nc::Errno> = unsafe { ::nc::access(text(path), 4) };
        syscalls: Result<usize, ::syscalls::Errno> = unsafe { ::syscalls::syscall!(::syscalls::Sysno::access, path.as_ptr(), 4) };
        libc: i32 = unsafe { ::libc::access(path.as_ptr(), 4) };
        nix: ::nix::Result<()> = ::nix::unistd::access(path, ::nix::unistd::AccessFlags::R_OK);
        nix_str: ::nix::Result<()> = ::nix::unistd::access(text(path), ::nix::unistd::AccessFlags::R_OK);
    }
}

/// The path as a string without its NUL, which some ways have to copy.
#[inline(always)]
fn text(path: &'static CStr) -> &'static str {
    // SAFETY: the only path here is ASCII.
    unsafe { std::str::from_utf8_unchecked(path.to_bytes()) }
}

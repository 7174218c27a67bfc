//! Waiting for many things: epoll, event counters, signals as something to read.

use super::macros::{flags, headers, open, structs};
use super::{O, int, uint};

/// Two kinds of machines have the directions of an `ioctl` the other way round.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));
const POWERPC: bool = cfg!(any(target_arch = "powerpc", target_arch = "powerpc64"));

headers!("linux/ioctl.h linux/eventpoll.h linux/eventfd.h linux/signalfd.h");

flags! {
    /// What a descriptor can be watched for, and how, the `EPOLL` names of
    /// [epoll_ctl(2)](https://man7.org/linux/man-pages/man2/epoll_ctl.2.html).
    EPOLL(u32) {
        /// Something can be read.
        IN "EPOLLIN" = 0x0001;
        /// Something out of the ordinary can be read.
        PRI "EPOLLPRI" = 0x0002;
        /// Something can be written.
        OUT "EPOLLOUT" = 0x0004;
        /// An error (told anyway).
        ERR "EPOLLERR" = 0x0008;
        /// The other end is gone (told anyway).
        HUP "EPOLLHUP" = 0x0010;
        /// No such descriptor.
        NVAL "EPOLLNVAL" = 0x0020;
        /// Ordinary data can be read.
        RDNORM "EPOLLRDNORM" = 0x0040;
        /// Data of another band can be read.
        RDBAND "EPOLLRDBAND" = 0x0080;
        /// Ordinary data can be written.
        WRNORM "EPOLLWRNORM" = 0x0100;
        /// Data of another band can be written.
        WRBAND "EPOLLWRBAND" = 0x0200;
        /// Nothing.
        MSG "EPOLLMSG" = 0x0400;
        /// The other end sends no more.
        RDHUP "EPOLLRDHUP" = 0x2000;
        /// The kernel's own.
        URING_WAKE "EPOLL_URING_WAKE" = 0x0800_0000;
        /// Of several that wait, not all are woken.
        EXCLUSIVE "EPOLLEXCLUSIVE" = 0x1000_0000;
        /// The machine stays awake until the event was dealt with.
        WAKEUP "EPOLLWAKEUP" = 0x2000_0000;
        /// Once, until it is set again.
        ONESHOT "EPOLLONESHOT" = 0x4000_0000;
        /// When it comes, not as long as it holds.
        ET "EPOLLET" = 0x8000_0000_u32;
    }
}

open! {
    /// What `epoll_ctl` does.
    #[allow(non_camel_case_types)] // as C has it
    EPOLL_CTL(int) {
        /// Watches a descriptor.
        ADD "EPOLL_CTL_ADD" = 1;
        /// No longer.
        DEL "EPOLL_CTL_DEL" = 2;
        /// Watches it for something else.
        MOD "EPOLL_CTL_MOD" = 3;
    }
}

flags! {
    /// How an epoll descriptor is made.
    #[allow(non_camel_case_types)] // as C has it
    EPOLL_FLAG(int) {
        /// Closed when another program is executed.
        CLOEXEC "EPOLL_CLOEXEC" = O::CLOEXEC.bits();
    }
}

structs! {
    /// What is watched for, or came. On x86_64 it is packed: copy a field before you borrow it.
    #[cfg_attr(target_arch = "x86_64", repr(packed))]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    EpollEvent: struct "epoll_event" {
        /// Which events.
        events "events": EPOLL,
        /// The program's own, which comes back.
        data "data": u64,
    }
}

structs! {
    /// How an epoll descriptor asks network devices before it sleeps.
    #[derive(Clone, Copy, Debug, Default)]
    EpollParams: struct "epoll_params" {
        /// How long, in microseconds.
        busy_poll_usecs "busy_poll_usecs": u32,
        /// How many packets it takes at once.
        busy_poll_budget "busy_poll_budget": u16,
        /// Whether asking comes before interrupts.
        prefer_busy_poll "prefer_busy_poll": u8,
        ___pad: u8,
    }
}

open! {
    /// The `ioctl`s of an epoll descriptor; both take [`EpollParams`].
    EPIOC(uint) {
        /// Sets it.
        SPARAMS "EPIOCSPARAMS" = if POWERPC || MIPS { 0x8008_8a01_u32 } else { 0x4008_8a01 };
        /// Reads it.
        GPARAMS "EPIOCGPARAMS" = if POWERPC || MIPS { 0x4008_8a02 } else { 0x8008_8a02_u32 };
    }
}

flags! {
    /// How an event counter is made, the `EFD_` names of
    /// [eventfd(2)](https://man7.org/linux/man-pages/man2/eventfd.2.html).
    EFD(int) {
        /// A read takes 1, not all.
        SEMAPHORE "EFD_SEMAPHORE" = 0x0001;
        /// Closed when another program is executed.
        CLOEXEC "EFD_CLOEXEC" = O::CLOEXEC.bits();
        /// Calls don't wait.
        NONBLOCK "EFD_NONBLOCK" = O::NONBLOCK.bits();
    }
}

flags! {
    /// How a descriptor for signals is made, the `SFD_` names of
    /// [signalfd(2)](https://man7.org/linux/man-pages/man2/signalfd.2.html).
    SFD(int) {
        /// Closed when another program is executed.
        CLOEXEC "SFD_CLOEXEC" = O::CLOEXEC.bits();
        /// Calls don't wait.
        NONBLOCK "SFD_NONBLOCK" = O::NONBLOCK.bits();
    }
}

structs! {
    /// What is read about a signal, 128 bytes.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    SignalfdSiginfo: struct "signalfd_siginfo" {
        /// The signal.
        signo "ssi_signo": u32,
        /// An error number, rarely filled.
        errno "ssi_errno": i32,
        /// Why it was sent.
        code "ssi_code": i32,
        /// The process that it came from or is about.
        pid "ssi_pid": u32,
        /// That process's user.
        uid "ssi_uid": u32,
        /// The descriptor that SIGIO is about.
        fd "ssi_fd": i32,
        /// The timer's number.
        tid "ssi_tid": u32,
        /// The events that SIGIO is about.
        band "ssi_band": u32,
        /// How often the timer went off besides.
        overrun "ssi_overrun": u32,
        /// The trap's number.
        trapno "ssi_trapno": u32,
        /// A child's exit status, or its signal.
        status "ssi_status": i32,
        /// The number that came along.
        int "ssi_int": i32,
        /// The address that came along.
        ptr "ssi_ptr": u64,
        /// A child's time in the program, in clock ticks.
        utime "ssi_utime": u64,
        /// A child's time in the kernel, in clock ticks.
        stime "ssi_stime": u64,
        /// The address that a fault is about.
        addr "ssi_addr": u64,
        /// How exact the address is: the lowest bit that counts.
        addr_lsb "ssi_addr_lsb": u16,
        ___pad2: u16,
        /// The call that SIGSYS is about.
        syscall "ssi_syscall": i32,
        /// Where that call was made.
        call_addr "ssi_call_addr": u64,
        /// In which architecture's convention.
        arch "ssi_arch": u32,
        ___pad: [u8; 28],
    }
}

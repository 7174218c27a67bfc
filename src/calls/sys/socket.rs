//! <sys/socket.h>: sockets.

use crate::types::*;

calls! {
    /// Makes a socket of a family ([`AF`]), type ([`SOCK`], with flags) and protocol, 0 for the usual one.
    fn socket(family: int, kind: int, protocol: int) -> Result<int>;
    /// Makes two sockets that are connected to each other.
    fn socketpair(family: int, kind: int, protocol: int, fds: *mut int) -> Result<int>;
    /// Gives a socket its own address.
    fn bind(fd: int, addr: *const Sockaddr, addrlen: int) -> Result<int>;
    /// Lets others connect; so many wait at the most until they are accepted.
    fn listen(fd: int, backlog: int) -> Result<int>;
    /// Takes the next connection, as a new descriptor. `addrlen` says how much room there is, and is told
    /// the address's true size.
    fn accept(fd: int, addr: *mut Sockaddr, addrlen: *mut int) -> Result<int>;
    /// Takes the next connection, with [`SOCK`] flags for the new descriptor.
    fn accept4(fd: int, addr: *mut Sockaddr, addrlen: *mut int, flags: int) -> Result<int>;
    /// Connects to an address; datagrams then go there and come from there only.
    fn connect(fd: int, addr: *const Sockaddr, addrlen: int) -> Result<int>;
    /// Tells a socket's own address; `addrlen` as for `accept`.
    fn getsockname(fd: int, addr: *mut Sockaddr, addrlen: *mut int) -> Result<int>;
    /// Tells the address at the other end; `addrlen` as for `accept`.
    fn getpeername(fd: int, addr: *mut Sockaddr, addrlen: *mut int) -> Result<int>;
    /// Sends on a connection.
    fn send(fd: int, buf: *const void, len: size_t, flags: uint) -> Result<ssize_t>;
    /// Sends, to an address if that is not null.
    fn sendto(fd: int, buf: *const void, len: size_t, flags: uint, addr: *const Sockaddr, addrlen: int) -> Result<ssize_t>, "send";
    /// Sends several buffers as one message, with control messages.
    fn sendmsg(fd: int, msg: *const Msghdr, flags: uint) -> Result<ssize_t>, "send";
    /// Sends several messages, and tells how many; each one's `len` is filled.
    fn sendmmsg(fd: int, msgs: *mut Mmsghdr, count: uint, flags: uint) -> Result<int>;
    /// Receives.
    fn recv(fd: int, buf: *mut void, size: size_t, flags: uint) -> Result<ssize_t>;
    /// Receives, and tells from where if `addr` is not null; `addrlen` as for `accept`.
    fn recvfrom(fd: int, buf: *mut void, size: size_t, flags: uint, addr: *mut Sockaddr, addrlen: *mut int) -> Result<ssize_t>, "recv";
    /// Receives one message into several buffers, with control messages.
    fn recvmsg(fd: int, msg: *mut Msghdr, flags: uint) -> Result<ssize_t>, "recv";
    /// Receives several messages, and tells how many. The time is looked at only after each message.
    fn recvmmsg(fd: int, msgs: *mut Mmsghdr, count: uint, flags: uint, timeout: *mut OldTimespec) -> Result<int>;
    /// Receives several messages, with 64-bit time on a 32-bit machine.
    fn recvmmsg_time64(fd: int, msgs: *mut Mmsghdr, count: uint, flags: uint, timeout: *mut Timespec) -> Result<int>, "recvmmsg";
    /// Sets an option of a level ([`SOL`]).
    fn setsockopt(fd: int, level: int, name: int, value: *const void, len: int) -> Result<int>, "getsockopt";
    /// Reads an option of a level ([`SOL`]); `len` says how much room there is, and is told how much was filled.
    fn getsockopt(fd: int, level: int, name: int, value: *mut void, len: *mut int) -> Result<int>;
    /// Ends one half of a connection or both ([`SHUT`]), whoever else has the descriptor.
    fn shutdown(fd: int, how: int) -> Result<int>;
}

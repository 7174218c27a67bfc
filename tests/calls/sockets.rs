//! Sockets: over Unix sockets, the loopback device and netlink.

use crate::common::*;
use crate::harness::{emulated, guest_only, sys};
use barelinux::{Errno, calls, types::*};
use core::net::Ipv4Addr;
use core::ptr::{from_mut, from_ref, null, null_mut};

/// An address, as calls take it.
fn to<T>(address: &T) -> *const Sockaddr {
    from_ref(address).cast()
}

/// Room for an address, as calls take it.
fn into<T>(address: &mut T) -> *mut Sockaddr {
    from_mut(address).cast()
}

const fn size<T>() -> int {
    size_of::<T>() as int
}

fn socket(family: AF, kind: SOCK, protocol: IPPROTO) -> int {
    // SAFETY: the call takes numbers only.
    unsafe { calls::socket(family.0.into(), (kind | SOCK::CLOEXEC).bits(), protocol.0) }.expect("a socket")
}

fn pair(kind: SOCK) -> [int; 2] {
    let mut ends = [-1; 2];
    // SAFETY: the numbers are ours to write.
    let made = unsafe { calls::socketpair(AF::UNIX.0.into(), kind.bits(), 0, ends.as_mut_ptr()) };
    assert_eq!(made, Ok(0));
    ends
}

/// Reads an option.
fn option<T: Default>(fd: int, level: SOL, name: SO) -> T {
    let (mut value, mut len) = (T::default(), size::<T>());
    // SAFETY: the value is ours, and so large.
    unsafe { calls::getsockopt(fd, level.0, name.0, (&raw mut value).cast(), &mut len) }.expect("an option");
    assert_eq!(len, size::<T>());
    value
}

/// Sets an option.
fn set<T>(fd: int, level: SOL, name: int, value: T) {
    // SAFETY: the value is ours, and so large.
    let done = unsafe { calls::setsockopt(fd, level.0, name, (&raw const value).cast(), size::<T>()) };
    assert_eq!(done, Ok(0));
}

/// A name of no file, of this process alone.
fn name() -> (SockaddrUn, int) {
    let mut path = [0; 64];
    // SAFETY: the path is a C string.
    let text = unsafe { core::ffi::CStr::from_ptr(numbered("/barelinux-", calls::getpid(), &mut path)) };
    let mut bytes = [0; 64];
    let len = text.count_bytes();
    bytes[1..len].copy_from_slice(&text.to_bytes()[1..]);
    SockaddrUn::new(&bytes[..len]).expect("a name")
}

/// A file in /proc has this text in it.
fn tells(path: &core::ffi::CStr, wanted: &[u8]) -> bool {
    let mut text = [0; 65536];
    let mut len = 0;
    // SAFETY: the path is a C string, the buffer and the descriptor are ours.
    unsafe {
        let fd = calls::openat(CWD, path.as_ptr(), O::CLOEXEC.bits(), 0).expect("/proc");
        while let Ok(more @ 1..) = calls::read(fd, text[len..].as_mut_ptr().cast(), text.len() - len) {
            len += more as usize;
        }
        let _ = calls::close(fd);
    }
    text[..len].windows(wanted.len()).any(|part| part == wanted)
}

/// A machine that was started for the tests has its loopback device switched off.
fn loopback() {
    if guest_only("").is_none() {
        #[repr(C)]
        struct Request(Nlmsghdr, Ifinfomsg);
        let mut message = Ifinfomsg::default();
        (message.index, message.flags, message.change) = (1, IFF::UP, IFF::UP);
        let flags = NLM_F::REQUEST | NLM_F::ACK;
        let head = Nlmsghdr { len: size::<Request>() as u32, kind: RTM::NEWLINK.0, flags, seq: 1, pid: 0 };
        let request = Request(head, message);
        let mut answer = (Nlmsghdr::default(), Nlmsgerr::default());
        // SAFETY: request and answer are ours.
        unsafe {
            let fd = socket(AF::NETLINK, SOCK::RAW, IPPROTO(NETLINK_FAMILY::ROUTE.0));
            let len = size_of::<Request>();
            assert_eq!(calls::sendto(fd, (&raw const request).cast(), len, 0, null(), 0), Ok(len as ssize_t));
            calls::read(fd, (&raw mut answer).cast(), size_of_val(&answer)).expect("an answer");
            assert_eq!((answer.0.kind, answer.1.error), (NLMSG::ERROR.0, 0));
            let _ = calls::close(fd);
        }
    }
}

/// A socket on the loopback device, and its address.
fn inet(kind: SOCK) -> (int, SockaddrIn) {
    loopback();
    let fd = socket(AF::INET, kind, IPPROTO::IP);
    let mut address = SockaddrIn::new(Ipv4Addr::LOCALHOST, 0);
    let mut len = size::<SockaddrIn>();
    // SAFETY: the address is ours.
    unsafe {
        assert_eq!(calls::bind(fd, to(&address), len), Ok(0));
        assert_eq!(calls::getsockname(fd, into(&mut address), &mut len), Ok(0));
    }
    assert_eq!((len, address.addr), (16, InAddr::LOOPBACK));
    (fd, address)
}

fn iovec(bytes: &mut [u8]) -> Iovec {
    Iovec { base: bytes.as_mut_ptr().cast(), len: bytes.len() }
}

tests! {
    group;

    /// A name is heard of in /proc, and at both ends.
    fn a_name_to_connect_to() for (socket, bind, listen, connect, accept4, getsockname, getpeername) {
        let (address, len) = name();
        let (server, client) = (socket(AF::UNIX, SOCK::STREAM, IPPROTO::IP), socket(AF::UNIX, SOCK::STREAM, IPPROTO::IP));
        assert_eq!(option::<int>(server, SOL::SOCKET, SO::TYPE), SOCK::STREAM.bits());
        let mut shown = [b'@'; 64];
        let text = &address.path[1..len as usize - 2];
        shown[1..=text.len()].copy_from_slice(text);
        // SAFETY: the addresses are ours.
        unsafe {
            assert_eq!(calls::connect(client, to(&address), len), Err(Errno::ECONNREFUSED));
            assert_eq!(calls::bind(server, to(&address), len), Ok(0));
            assert!(tells(c"/proc/net/unix", &shown[..=text.len()]));
            assert_eq!(calls::listen(server, 1), Ok(0));
            assert_eq!(option::<int>(server, SOL::SOCKET, SO::ACCEPTCONN), 1);
            assert_eq!(calls::connect(client, to(&address), len), Ok(0));
            let (mut there, mut there_len) = (SockaddrUn::default(), size::<SockaddrUn>());
            let flags = SOCK::CLOEXEC | SOCK::NONBLOCK;
            let accepted = calls::accept4(server, into(&mut there), &mut there_len, flags.bits()).expect("a connection");
            // The client has no name.
            assert_eq!((there.family, there_len), (AF::UNIX, 2));
            assert_eq!(crate::harness::sys::fcntl(accepted, F::GETFD.0 as uint, 0), Ok(1));
            assert!(O::from_bits_retain(crate::harness::sys::fcntl(accepted, F::GETFL.0 as uint, 0).unwrap() as int).contains(O::NONBLOCK));
            for (fd, own) in [(client, false), (server, true), (accepted, true)] {
                let (mut told, mut told_len) = (SockaddrUn::default(), size::<SockaddrUn>());
                let call = if own { calls::getsockname } else { calls::getpeername };
                assert_eq!(call(fd, into(&mut told), &mut told_len), Ok(0));
                assert_eq!((told.family, told_len, &told.path[..text.len() + 1]), (AF::UNIX, len, &address.path[..text.len() + 1]));
            }
            assert_eq!(calls::write(client, c"via".as_ptr().cast(), 3), Ok(3));
            let mut back = [0; 8];
            assert_eq!(calls::read(accepted, back.as_mut_ptr().cast(), 8), Ok(3));
            assert_eq!(&back[..3], b"via");
            let peer = option::<Ucred>(accepted, SOL::SOCKET, SO::PEERCRED);
            assert_eq!((peer.pid as int, peer.uid), (calls::getpid(), calls::getuid()));
        }
    }

    /// Over TCP: each end knows the other's address and port.
    fn accept_tells_who_connected() if accept for (accept) {
        let (server, address) = inet(SOCK::STREAM);
        let client = socket(AF::INET, SOCK::STREAM, IPPROTO::TCP);
        let (mut there, mut there_len) = (SockaddrIn::default(), size::<SockaddrIn>());
        let (mut own, mut own_len) = (SockaddrIn::default(), size::<SockaddrIn>());
        // SAFETY: the addresses are ours.
        unsafe {
            assert_eq!(calls::listen(server, 1), Ok(0));
            assert_eq!(calls::connect(client, to(&address), size::<SockaddrIn>()), Ok(0));
            let accepted = calls::accept(server, into(&mut there), &mut there_len).expect("a connection");
            assert_eq!(calls::getsockname(client, into(&mut own), &mut own_len), Ok(0));
            assert_eq!((there, there_len), (own, own_len));
            assert_eq!(calls::write(accepted, c"tcp".as_ptr().cast(), 3), Ok(3));
            let mut back = [0; 8];
            assert_eq!(calls::read(client, back.as_mut_ptr().cast(), 8), Ok(3));
            assert_eq!(&back[..3], b"tcp");
        }
    }

    /// The kernel's own words on a connection.
    fn tcp_info() unless emulated("qemu-user gives 4 bytes of it") => {
        let (server, address) = inet(SOCK::STREAM);
        let client = socket(AF::INET, SOCK::STREAM, IPPROTO::TCP);
        let (mut info, mut len) = (TcpInfo::default(), size::<TcpInfo>());
        // SAFETY: address and info are ours.
        unsafe {
            calls::listen(server, 1).expect("a server");
            calls::connect(client, to(&address), size::<SockaddrIn>()).expect("a connection");
            assert_eq!(calls::write(client, [7u8; 1000].as_ptr().cast(), 1000), Ok(1000));
            let info_at = (&raw mut info).cast();
            assert_eq!(calls::getsockopt(client, SOL::TCP.0, TCP::INFO.0, info_at, &mut len), Ok(0));
        }
        assert!(len >= 192, "{len}");
        assert_eq!((info.state, info.ca_state, info.bytes_sent), (1, TCP_CA::OPEN, 1000));
        assert!(info.snd_mss >= 536 && info.rto >= 200_000, "{info:?}");
    }

    /// A kind that keeps messages apart; the flags are in the type.
    fn socketpair_with_flags() for (socketpair) {
        let [one, other] = pair(SOCK::SEQPACKET | SOCK::CLOEXEC | SOCK::NONBLOCK);
        let mut back = [0; 8];
        // SAFETY: the bytes are ours.
        unsafe {
            assert_eq!(crate::harness::sys::fcntl(one, F::GETFD.0 as uint, 0), Ok(1));
            assert_eq!(calls::read(other, back.as_mut_ptr().cast(), 8), Err(Errno::EAGAIN));
            assert_eq!(calls::write(one, c"ab".as_ptr().cast(), 2), Ok(2));
            assert_eq!(calls::write(one, c"c".as_ptr().cast(), 1), Ok(1));
            assert_eq!(calls::read(other, back.as_mut_ptr().cast(), 8), Ok(2));
            assert_eq!(calls::read(other, back.as_mut_ptr().cast(), 8), Ok(1));
        }
        assert_eq!(option::<int>(one, SOL::SOCKET, SO::DOMAIN), AF::UNIX.0.into());
    }

    fn datagrams() for (sendto, recvfrom) {
        let ((one, own), (other, there)) = (inet(SOCK::DGRAM), inet(SOCK::DGRAM));
        let (mut from, mut from_len) = (SockaddrIn::default(), size::<SockaddrIn>());
        let mut back = [0; 4];
        // SAFETY: all of it is ours.
        unsafe {
            let size = size::<SockaddrIn>();
            assert_eq!(calls::sendto(one, c"too long".as_ptr().cast(), 8, 0, to(&there), size), Ok(8));
            let flags = (MSG::TRUNC | MSG::PEEK).bits();
            let got = calls::recvfrom(other, back.as_mut_ptr().cast(), 4, flags, into(&mut from), &mut from_len);
            assert_eq!((got, from, from_len), (Ok(8), own, size));
            // It is still there, and now cut.
            let got = calls::recvfrom(other, back.as_mut_ptr().cast(), 4, 0, null_mut(), null_mut());
            assert_eq!((got, &back), (Ok(4), b"too "));
            let flags = MSG::DONTWAIT.bits();
            let got = calls::recvfrom(other, back.as_mut_ptr().cast(), 4, flags, null_mut(), null_mut());
            assert_eq!(got, Err(Errno::EAGAIN));
        }
    }

    /// The calls of four arguments, which most machines lack.
    fn send_and_recv() if recv for (send, recv) {
        let [one, other] = pair(SOCK::STREAM);
        let mut back = [0; 8];
        // SAFETY: the bytes are ours.
        unsafe {
            assert_eq!(calls::send(one, c"four".as_ptr().cast(), 4, MSG::NOSIGNAL.bits()), Ok(4));
            assert_eq!(calls::recv(other, back.as_mut_ptr().cast(), 8, MSG::PEEK.bits()), Ok(4));
            assert_eq!(calls::recv(other, back.as_mut_ptr().cast(), 8, 0), Ok(4));
            assert_eq!(&back[..4], b"four");
            assert_eq!(calls::recv(other, back.as_mut_ptr().cast(), 8, MSG::DONTWAIT.bits()), Err(Errno::EAGAIN));
        }
    }

    /// Two buffers, a descriptor and the sender's identity in one message.
    fn a_descriptor_in_a_message() for (sendmsg, recvmsg) {
        #[repr(C, align(8))]
        struct Control([u8; 128]);
        let [one, other] = pair(SOCK::STREAM);
        let sent = file();
        set(other, SOL::SOCKET, SO::PASSCRED.0, 1 as int);
        let (mut head, mut tail) = (*b"mess", *b"age");
        let mut parts = [iovec(&mut head), iovec(&mut tail)];
        let mut control = Control([0; 128]);
        let rights = Cmsghdr { len: Cmsghdr::len(4), level: SOL::SOCKET, kind: SCM::RIGHTS.0 };
        // SAFETY: the room is large enough for a head and a number, and aligned for both.
        unsafe {
            control.0.as_mut_ptr().cast::<Cmsghdr>().write(rights);
            control.0.as_mut_ptr().add(size_of::<Cmsghdr>()).cast::<int>().write(sent);
        }
        let mut message = Msghdr {
            iov: parts.as_mut_ptr(),
            iovlen: 2,
            control: control.0.as_mut_ptr().cast(),
            controllen: Cmsghdr::space(4),
            ..Default::default()
        };
        // SAFETY: all that the message points to is ours.
        assert_eq!(unsafe { calls::sendmsg(one, &message, MSG::NOSIGNAL.bits()) }, Ok(7));

        let mut back = [0; 16];
        let mut into = iovec(&mut back);
        (message.iov, message.iovlen, message.controllen) = (&mut into, 1, control.0.len());
        // SAFETY: all that the message points to is ours.
        assert_eq!(unsafe { calls::recvmsg(other, &mut message, MSG::CMSG_CLOEXEC.bits()) }, Ok(7));
        assert_eq!(&back[..7], b"message");
        assert!(!message.flags.intersects(MSG::CTRUNC | MSG::TRUNC));
        let (mut at, mut seen) = (0, 0);
        while at + size_of::<Cmsghdr>() <= message.controllen {
            // SAFETY: the kernel wrote whole messages, each at a word's boundary.
            unsafe {
                let head = control.0.as_ptr().add(at).cast::<Cmsghdr>().read();
                let data = control.0.as_ptr().add(at + size_of::<Cmsghdr>());
                assert_eq!(head.level, SOL::SOCKET);
                match SCM(head.kind) {
                    SCM::RIGHTS => {
                        let received = data.cast::<int>().read();
                        assert!(received != sent && statx(received).ino == statx(sent).ino);
                        assert_eq!(crate::harness::sys::fcntl(received, F::GETFD.0 as uint, 0), Ok(1));
                        seen |= 1;
                    }
                    SCM::CREDENTIALS => {
                        let sender = data.cast::<Ucred>().read();
                        assert_eq!((sender.pid as int, sender.uid), (calls::getpid(), calls::getuid()));
                        seen |= 2;
                    }
                    kind => panic!("{kind:?}"),
                }
                at += head.len.next_multiple_of(size_of::<usize>());
            }
        }
        assert_eq!(seen, 3);
    }

    fn several_messages() for (sendmmsg) {
        messages();
    }

    fn several_messages_with_old_time() if recvmmsg for (recvmmsg) {
        messages();
    }

    fn several_messages_with_64_bit_time() if recvmmsg_time64 for (recvmmsg_time64)
        unless emulated("qemu-user has no recvmmsg_time64") =>
    {
        let [one, other] = pair(SOCK::DGRAM);
        let mut back = [0; 8];
        let mut room = iovec(&mut back);
        let mut received = [Mmsghdr::default(); 2];
        (received[0].hdr.iov, received[0].hdr.iovlen) = (&mut room, 1);
        let mut time = Timespec { sec: 0x1_0000_0005, nsec: 0 };
        // SAFETY: all that the messages point to is ours.
        unsafe {
            assert_eq!(calls::write(one, c"far".as_ptr().cast(), 3), Ok(3));
            let flags = MSG::WAITFORONE.bits();
            assert_eq!(calls::recvmmsg_time64(other, received.as_mut_ptr(), 2, flags, &mut time), Ok(1));
        }
        assert_eq!((received[0].len, &back[..3]), (3, &b"far"[..]));
        assert!((0x1_0000_0000..=0x1_0000_0005).contains(&time.sec), "{time:?}");
    }

    /// Structs come back as they went.
    fn options() for (setsockopt, getsockopt) {
        let [one, _other] = pair(SOCK::STREAM);
        let linger = Linger { onoff: 1, linger: 12 };
        set(one, SOL::SOCKET, SO::LINGER.0, linger);
        let told = option::<Linger>(one, SOL::SOCKET, SO::LINGER);
        assert_eq!((told.onoff, told.linger), (1, 12));
        // The kernel takes twice as much as it is asked for.
        set(one, SOL::SOCKET, SO::SNDBUF.0, 50_000 as int);
        assert_eq!(option::<int>(one, SOL::SOCKET, SO::SNDBUF), 100_000);
    }

    /// Set by one call and felt in another, with 64-bit time.
    fn a_limit_on_waiting() unless if cfg!(target_pointer_width = "32") {
        emulated("qemu-user has no 64-bit form of it")
    } else {
        None
    } => {
        let [one, _other] = pair(SOCK::STREAM);
        set(one, SOL::SOCKET, SO::RCVTIMEO.0, SockTimeval { sec: 0, usec: 200_000 });
        let before = sys::now();
        let mut byte = 0u8;
        // SAFETY: the byte is ours.
        assert_eq!(unsafe { calls::read(one, (&raw mut byte).cast(), 1) }, Err(Errno::EAGAIN));
        // The kernel counts in its own ticks, of 10 ms at the most, and the first one may be cut.
        assert!(sys::now() - before >= 190_000_000);
    }

    /// Addresses of groups are in the network's order.
    fn groups() unless emulated("qemu-user takes something else for the interface") => {
        let (fd, _) = inet(SOCK::DGRAM);
        let group = Ipv4Addr::new(239, 1, 2, 3);
        let request = IpMreqn { multiaddr: group.into(), address: InAddr::LOOPBACK, ifindex: 0 };
        set(fd, SOL::IP, IP::ADD_MEMBERSHIP.0, request);
        // In /proc the groups are numbers as this machine reads them.
        let wanted: &[u8] = if cfg!(target_endian = "little") { b"030201EF" } else { b"EF010203" };
        assert!(tells(c"/proc/net/igmp", wanted));
    }

    fn half_a_connection() for (shutdown) {
        let [one, other] = pair(SOCK::STREAM);
        let mut byte = 0u8;
        // SAFETY: the byte is ours.
        unsafe {
            assert_eq!(calls::shutdown(one, SHUT::WR.0), Ok(0));
            assert_eq!(calls::read(other, (&raw mut byte).cast(), 1), Ok(0));
            assert_eq!(calls::sendto(one, (&raw const byte).cast(), 1, MSG::NOSIGNAL.bits(), null(), 0), Err(Errno::EPIPE));
            // The other half still works.
            assert_eq!(calls::write(other, c"x".as_ptr().cast(), 1), Ok(1));
            assert_eq!(calls::read(one, (&raw mut byte).cast(), 1), Ok(1));
        }
    }

    /// One call for all of these, with the arguments behind a pointer.
    fn all_in_one_call() if socketcall for (socketcall) {
        let mut ends = [-1 as int; 2];
        let family: ulong = AF::UNIX.0.into();
        let args = [family, SOCK::STREAM.bits() as ulong, 0, ends.as_mut_ptr().expose_provenance() as ulong];
        let text = c"call";
        // SAFETY: all of it is ours.
        unsafe {
            assert_eq!(calls::socketcall(SYS::SOCKETPAIR.0, args.as_ptr()), Ok(0));
            let args = [ends[0] as ulong, text.as_ptr().expose_provenance() as ulong, 4, 0];
            assert_eq!(calls::socketcall(SYS::SEND.0, args.as_ptr()), Ok(4));
            let mut back = [0u8; 8];
            assert_eq!(calls::read(ends[1], back.as_mut_ptr().cast(), 8), Ok(4));
            assert_eq!(&back[..4], b"call");
        }
    }

    /// A question about the first device: its name and what it is.
    fn netlink_knows_the_loopback_device() {
        #[repr(C)]
        struct Request(Nlmsghdr, Ifinfomsg);
        loopback();
        let fd = socket(AF::NETLINK, SOCK::RAW, IPPROTO(NETLINK_FAMILY::ROUTE.0));
        let mut own = SockaddrNl::default();
        let mut len = size::<SockaddrNl>();
        let head = Nlmsghdr { len: size::<Request>() as u32, kind: RTM::GETLINK.0, flags: NLM_F::REQUEST, seq: 77, pid: 0 };
        let mut request = Request(head, Ifinfomsg::default());
        request.1.index = 1;
        let mut answer = [0u32; 4096];
        // SAFETY: request, answer and addresses are ours; the answer is aligned for what it holds.
        unsafe {
            assert_eq!(calls::bind(fd, to(&own), len), Ok(0));
            assert_eq!(calls::getsockname(fd, into(&mut own), &mut len), Ok(0));
            assert_eq!((own.family, len), (AF::NETLINK, 12));
            let kernel = SockaddrNl::default();
            let sent = calls::sendto(fd, (&raw const request).cast(), size_of::<Request>(), 0, to(&kernel), 12);
            assert_eq!(sent, Ok(size_of::<Request>() as ssize_t));
            let got = calls::read(fd, answer.as_mut_ptr().cast(), size_of_val(&answer)).expect("an answer") as usize;
            let bytes = core::slice::from_raw_parts(answer.as_ptr().cast::<u8>(), got);
            let Request(head, device) = answer.as_ptr().cast::<Request>().read();
            assert_eq!((head.kind, head.seq, head.pid, head.len as usize), (RTM::NEWLINK.0, 77, own.pid, got));
            assert!(device.index == 1 && device.flags.contains(IFF::LOOPBACK | IFF::UP), "{device:?}");
            let (mut at, mut found) = (size_of::<Request>(), false);
            while at + 4 <= got {
                let attribute = bytes.as_ptr().add(at).cast::<Rtattr>().read();
                if attribute.kind == IFLA::IFNAME.0 {
                    assert_eq!(&bytes[at + 4..at + attribute.len as usize], b"lo\0");
                    found = true;
                }
                at += usize::from(attribute.len).next_multiple_of(4);
            }
            assert!(found);
        }
    }
}

/// Three messages at once, each with its own length; the time has two layouts.
fn messages() {
    let [one, other] = pair(SOCK::DGRAM);
    let mut texts = [*b"one..", *b"two..", *b"three"];
    let mut parts =
        [(0, 3), (1, 4), (2, 5)].map(|(n, len): (usize, usize)| Iovec { base: (&raw mut texts[n]).cast(), len });
    let mut out = [Mmsghdr::default(); 3];
    for (message, part) in out.iter_mut().zip(&mut parts) {
        (message.hdr.iov, message.hdr.iovlen) = (part, 1);
    }
    let mut back = [[0u8; 8]; 4];
    let mut rooms = back.each_mut().map(|room| iovec(room));
    let mut received = [Mmsghdr::default(); 4];
    for (message, room) in received.iter_mut().zip(&mut rooms) {
        (message.hdr.iov, message.hdr.iovlen) = (room, 1);
    }
    // SAFETY: all that the messages point to is ours.
    unsafe {
        assert_eq!(calls::sendmmsg(one, out.as_mut_ptr(), 3, 0), Ok(3));
        assert_eq!(out.map(|message| message.len), [3, 4, 5]);
        let (at, flags) = (received.as_mut_ptr(), MSG::WAITFORONE.bits());
        barelinux::with_call! { recvmmsg => {
            let mut time = OldTimespec { sec: 5, nsec: 0 };
            assert_eq!(calls::recvmmsg(other, at, 4, flags, &mut time), Ok(3));
            // What is left of the time.
            assert!(time.sec < 5 || time.nsec == 0, "{time:?}");
        } else {
            assert_eq!(calls::recvmmsg_time64(other, at, 4, flags, null_mut()), Ok(3));
        } }
    }
    assert_eq!(received.map(|message| message.len), [3, 4, 5, 0]);
    assert_eq!((&back[0][..3], &back[1][..4], &back[2][..5]), (&b"one"[..], &b"two."[..], &b"three"[..]));
}

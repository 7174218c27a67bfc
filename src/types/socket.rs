//! Sockets: families, types, options, messages.

use super::macros::{anonymous, flags, headers, open, structs};
use super::{Iovec, O, clockid_t, int, size_t, uint, void};

headers!(
    "linux/socket.h asm/socket.h linux/net.h linux/net_tstamp.h linux/time.h linux/errqueue.h linux/time_types.h \
    linux/sock_diag.h linux/un.h"
);

open! {
    /// A family of addresses, the `AF_` names of [socket(2)](https://man7.org/linux/man-pages/man2/socket.2.html).
    /// The kernel's `PF_` names are the same numbers.
    AF(u16) {
        /// None in particular.
        UNSPEC "AF_UNSPEC" = 0 => "in include/linux/socket.h";
        /// Processes of this machine, by path or name.
        UNIX "AF_UNIX" = 1 => "in include/linux/socket.h";
        /// Another name for `UNIX`.
        LOCAL "AF_LOCAL" = 1 => "in include/linux/socket.h";
        /// IPv4.
        INET "AF_INET" = 2 => "in include/linux/socket.h";
        /// Amateur radio, AX.25.
        AX25 "AF_AX25" = 3 => "in include/linux/socket.h";
        /// Novell's IPX.
        IPX "AF_IPX" = 4 => "in include/linux/socket.h";
        /// AppleTalk.
        APPLETALK "AF_APPLETALK" = 5 => "in include/linux/socket.h";
        /// Amateur radio, NET/ROM.
        NETROM "AF_NETROM" = 6 => "in include/linux/socket.h";
        /// Bridges, in netlink's messages.
        BRIDGE "AF_BRIDGE" = 7 => "in include/linux/socket.h";
        /// ATM, permanent circuits.
        ATMPVC "AF_ATMPVC" = 8 => "in include/linux/socket.h";
        /// X.25.
        X25 "AF_X25" = 9 => "in include/linux/socket.h";
        /// IPv6.
        INET6 "AF_INET6" = 10 => "in include/linux/socket.h";
        /// Amateur radio, X.25.
        ROSE "AF_ROSE" = 11 => "in include/linux/socket.h";
        /// DECnet.
        DECNET "AF_DECnet" = 12 => "in include/linux/socket.h";
        /// Reserved for 802.2 LLC.
        NETBEUI "AF_NETBEUI" = 13 => "in include/linux/socket.h";
        /// No family of its own.
        SECURITY "AF_SECURITY" = 14 => "in include/linux/socket.h";
        /// Keys for IPsec.
        KEY "AF_KEY" = 15 => "in include/linux/socket.h";
        /// The kernel itself.
        NETLINK "AF_NETLINK" = 16 => "in include/linux/socket.h";
        /// Another name for `NETLINK`.
        ROUTE "AF_ROUTE" = 16 => "in include/linux/socket.h";
        /// A device's packets.
        PACKET "AF_PACKET" = 17 => "in include/linux/socket.h";
        /// Ash.
        ASH "AF_ASH" = 18 => "in include/linux/socket.h";
        /// Acorn's Econet.
        ECONET "AF_ECONET" = 19 => "in include/linux/socket.h";
        /// ATM, switched circuits.
        ATMSVC "AF_ATMSVC" = 20 => "in include/linux/socket.h";
        /// Reliable datagrams.
        RDS "AF_RDS" = 21 => "in include/linux/socket.h";
        /// IBM's SNA.
        SNA "AF_SNA" = 22 => "in include/linux/socket.h";
        /// Infrared.
        IRDA "AF_IRDA" = 23 => "in include/linux/socket.h";
        /// PPP over something.
        PPPOX "AF_PPPOX" = 24 => "in include/linux/socket.h";
        /// Wanpipe.
        WANPIPE "AF_WANPIPE" = 25 => "in include/linux/socket.h";
        /// 802.2 LLC.
        LLC "AF_LLC" = 26 => "in include/linux/socket.h";
        /// InfiniBand.
        IB "AF_IB" = 27 => "in include/linux/socket.h";
        /// MPLS.
        MPLS "AF_MPLS" = 28 => "in include/linux/socket.h";
        /// CAN bus.
        CAN "AF_CAN" = 29 => "in include/linux/socket.h";
        /// TIPC.
        TIPC "AF_TIPC" = 30 => "in include/linux/socket.h";
        /// Bluetooth.
        BLUETOOTH "AF_BLUETOOTH" = 31 => "in include/linux/socket.h";
        /// Virtual machines under z/VM.
        IUCV "AF_IUCV" = 32 => "in include/linux/socket.h";
        /// Rx, AFS's calls.
        RXRPC "AF_RXRPC" = 33 => "in include/linux/socket.h";
        /// ISDN.
        ISDN "AF_ISDN" = 34 => "in include/linux/socket.h";
        /// A phone's modem.
        PHONET "AF_PHONET" = 35 => "in include/linux/socket.h";
        /// 802.15.4.
        IEEE802154 "AF_IEEE802154" = 36 => "in include/linux/socket.h";
        /// CAIF.
        CAIF "AF_CAIF" = 37 => "in include/linux/socket.h";
        /// The kernel's ciphers and hashes.
        ALG "AF_ALG" = 38 => "in include/linux/socket.h";
        /// Near field communication.
        NFC "AF_NFC" = 39 => "in include/linux/socket.h";
        /// A virtual machine and its host.
        VSOCK "AF_VSOCK" = 40 => "in include/linux/socket.h";
        /// Messages over TCP.
        KCM "AF_KCM" = 41 => "in include/linux/socket.h";
        /// Qualcomm's router.
        QIPCRTR "AF_QIPCRTR" = 42 => "in include/linux/socket.h";
        /// Shared memory over RDMA.
        SMC "AF_SMC" = 43 => "in include/linux/socket.h";
        /// A device's packets, past the kernel.
        XDP "AF_XDP" = 44 => "in include/linux/socket.h";
        /// Management components.
        MCTP "AF_MCTP" = 45 => "in include/linux/socket.h";
    }
}

flags! {
    /// A socket's type and flags, the `SOCK_` names of
    /// [socket(2)](https://man7.org/linux/man-pages/man2/socket.2.html).
    SOCK(int) {
        /// A device's packets; `AF::PACKET` has replaced it.
        PACKET "SOCK_PACKET" = 10 => "in include/linux/net.h";
        /// Datagrams with congestion control.
        DCCP "SOCK_DCCP" = 6 => "in include/linux/net.h";
        /// A connection that keeps messages apart.
        SEQPACKET "SOCK_SEQPACKET" = 5 => "in include/linux/net.h";
        /// Datagrams that arrive, in any order.
        RDM "SOCK_RDM" = 4 => "in include/linux/net.h";
        /// The network's own packets.
        RAW "SOCK_RAW" = 3 => "in include/linux/net.h";
        /// Datagrams.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        DGRAM "SOCK_DGRAM" = 2 => "in include/linux/net.h";
        /// Datagrams.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        DGRAM "SOCK_DGRAM" = 1 => "in arch/mips/include/asm/socket.h";
        /// A connection, a stream of bytes.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        STREAM "SOCK_STREAM" = 1 => "in include/linux/net.h";
        /// A connection, a stream of bytes.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        STREAM "SOCK_STREAM" = 2 => "in arch/mips/include/asm/socket.h";
        /// Calls don't wait.
        NONBLOCK "SOCK_NONBLOCK" = O::NONBLOCK.bits() => "in include/linux/net.h";
        /// Closed when another program is executed.
        CLOEXEC "SOCK_CLOEXEC" = O::CLOEXEC.bits() => "in include/linux/net.h";
    }
}

/// mips has its first two types the other way round, and most options.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));
/// powerpc has a few options of its own.
const POWERPC: bool = cfg!(any(target_arch = "powerpc", target_arch = "powerpc64"));

open! {
    /// The level that a socket option or control message belongs to, the `SOL_` names of
    /// [getsockopt(2)](https://man7.org/linux/man-pages/man2/getsockopt.2.html).
    /// An [`IPPROTO`](super::IPPROTO) is one too.
    SOL(int) {
        /// The socket itself: [`SO`].
        SOCKET "SOL_SOCKET" = if MIPS { 65535 } else { 1 };
        /// IPv4: [`IP`](super::IP).
        IP "SOL_IP" = 0 => "in include/linux/socket.h";
        /// TCP: [`TCP`](super::TCP).
        TCP "SOL_TCP" = 6 => "in include/linux/socket.h";
        /// UDP: [`UDP`](super::UDP).
        UDP "SOL_UDP" = 17 => "in include/linux/socket.h";
        /// IPv6: [`IPV6`](super::IPV6).
        IPV6 "SOL_IPV6" = 41 => "in include/linux/socket.h";
        /// ICMP for IPv6.
        ICMPV6 "SOL_ICMPV6" = 58 => "in include/linux/socket.h";
        /// SCTP.
        SCTP "SOL_SCTP" = 132 => "in include/linux/socket.h";
        /// UDP-Lite.
        UDPLITE "SOL_UDPLITE" = 136 => "in include/linux/socket.h";
        /// Raw sockets.
        RAW "SOL_RAW" = 255 => "in include/linux/socket.h";
        /// IPX.
        IPX "SOL_IPX" = 256 => "in include/linux/socket.h";
        /// AX.25.
        AX25 "SOL_AX25" = 257 => "in include/linux/socket.h";
        /// AppleTalk.
        ATALK "SOL_ATALK" = 258 => "in include/linux/socket.h";
        /// NET/ROM.
        NETROM "SOL_NETROM" = 259 => "in include/linux/socket.h";
        /// ROSE.
        ROSE "SOL_ROSE" = 260 => "in include/linux/socket.h";
        /// DECnet.
        DECNET "SOL_DECNET" = 261 => "in include/linux/socket.h";
        /// X.25.
        X25 "SOL_X25" = 262 => "in include/linux/socket.h";
        /// Packets: [`PACKET`](super::PACKET).
        PACKET "SOL_PACKET" = 263 => "in include/linux/socket.h";
        /// ATM's cells.
        ATM "SOL_ATM" = 264 => "in include/linux/socket.h";
        /// ATM's packets.
        AAL "SOL_AAL" = 265 => "in include/linux/socket.h";
        /// Infrared.
        IRDA "SOL_IRDA" = 266 => "in include/linux/socket.h";
        /// NetBEUI.
        NETBEUI "SOL_NETBEUI" = 267 => "in include/linux/socket.h";
        /// 802.2 LLC.
        LLC "SOL_LLC" = 268 => "in include/linux/socket.h";
        /// DCCP.
        DCCP "SOL_DCCP" = 269 => "in include/linux/socket.h";
        /// Netlink: [`NETLINK`](super::NETLINK).
        NETLINK "SOL_NETLINK" = 270 => "in include/linux/socket.h";
        /// TIPC.
        TIPC "SOL_TIPC" = 271 => "in include/linux/socket.h";
        /// Rx.
        RXRPC "SOL_RXRPC" = 272 => "in include/linux/socket.h";
        /// PPP over L2TP.
        PPPOL2TP "SOL_PPPOL2TP" = 273 => "in include/linux/socket.h";
        /// Bluetooth.
        BLUETOOTH "SOL_BLUETOOTH" = 274 => "in include/linux/socket.h";
        /// A phone's pipe.
        PNPIPE "SOL_PNPIPE" = 275 => "in include/linux/socket.h";
        /// RDS.
        RDS "SOL_RDS" = 276 => "in include/linux/socket.h";
        /// IUCV.
        IUCV "SOL_IUCV" = 277 => "in include/linux/socket.h";
        /// CAIF.
        CAIF "SOL_CAIF" = 278 => "in include/linux/socket.h";
        /// Ciphers: [`ALG`](super::ALG).
        ALG "SOL_ALG" = 279 => "in include/linux/socket.h";
        /// NFC.
        NFC "SOL_NFC" = 280 => "in include/linux/socket.h";
        /// KCM.
        KCM "SOL_KCM" = 281 => "in include/linux/socket.h";
        /// TLS.
        TLS "SOL_TLS" = 282 => "in include/linux/socket.h";
        /// XDP: [`XDP`](super::XDP).
        XDP "SOL_XDP" = 283 => "in include/linux/socket.h";
        /// Multipath TCP.
        MPTCP "SOL_MPTCP" = 284 => "in include/linux/socket.h";
        /// MCTP.
        MCTP "SOL_MCTP" = 285 => "in include/linux/socket.h";
        /// SMC.
        SMC "SOL_SMC" = 286 => "in include/linux/socket.h";
        /// Virtual machines.
        VSOCK "SOL_VSOCK" = 287 => "in include/linux/socket.h";
    }
}

open! {
    /// A socket's options, the `SO_` names of [socket(7)](https://man7.org/linux/man-pages/man7/socket.7.html).
    /// Most take an `int`. Their numbers differ on mips and powerpc.
    SO(int) {
        /// Whether the protocol keeps notes.
        DEBUG "SO_DEBUG" = 1;
        /// Whether an address may be bound again.
        REUSEADDR "SO_REUSEADDR" = if MIPS { 4 } else { 2 };
        /// The type: [`SOCK`] (only read).
        TYPE "SO_TYPE" = if MIPS { 4104 } else { 3 };
        /// The error that waits, which it clears (only read).
        ERROR "SO_ERROR" = if MIPS { 4103 } else { 4 };
        /// Whether it sends to direct neighbours only.
        DONTROUTE "SO_DONTROUTE" = if MIPS { 16 } else { 5 };
        /// Whether it may send to all.
        BROADCAST "SO_BROADCAST" = if MIPS { 32 } else { 6 };
        /// The room for sending, in bytes; the kernel doubles it.
        SNDBUF "SO_SNDBUF" = if MIPS { 4097 } else { 7 };
        /// The room for receiving, in bytes; the kernel doubles it.
        RCVBUF "SO_RCVBUF" = if MIPS { 4098 } else { 8 };
        /// The room for sending, beyond the limit.
        SNDBUFFORCE "SO_SNDBUFFORCE" = if MIPS { 31 } else { 32 };
        /// The room for receiving, beyond the limit.
        RCVBUFFORCE "SO_RCVBUFFORCE" = 33;
        /// Whether it sees if the other end is alive.
        KEEPALIVE "SO_KEEPALIVE" = if MIPS { 8 } else { 9 };
        /// Whether urgent data stays in the stream.
        OOBINLINE "SO_OOBINLINE" = if MIPS { 256 } else { 10 };
        /// Whether UDP goes without a checksum.
        NO_CHECK "SO_NO_CHECK" = 11;
        /// The priority of what it sends.
        PRIORITY "SO_PRIORITY" = 12;
        /// What `close` does with what is not sent: [`Linger`].
        LINGER "SO_LINGER" = if MIPS { 128 } else { 13 };
        /// Nothing any more.
        BSDCOMPAT "SO_BSDCOMPAT" = 14;
        /// Whether several sockets may have the address at once.
        REUSEPORT "SO_REUSEPORT" = if MIPS { 512 } else { 15 };
        /// Whether each message tells who sent it: [`Ucred`].
        PASSCRED "SO_PASSCRED" = if POWERPC { 20 } else if MIPS { 17 } else { 16 };
        /// Who is at the other end: [`Ucred`] (only read).
        PEERCRED "SO_PEERCRED" = if POWERPC { 21 } else if MIPS { 18 } else { 17 };
        /// From how many bytes on there is something to read.
        RCVLOWAT "SO_RCVLOWAT" = if POWERPC { 16 } else if MIPS { 4100 } else { 18 };
        /// 1 on Linux (only read).
        SNDLOWAT "SO_SNDLOWAT" = if POWERPC { 17 } else if MIPS { 4099 } else { 19 };
        /// How long receiving waits: [`Timeval`](super::Timeval).
        RCVTIMEO_OLD "SO_RCVTIMEO_OLD" = if POWERPC { 18 } else if MIPS { 4102 } else { 20 };
        /// How long sending waits: [`Timeval`](super::Timeval).
        SNDTIMEO_OLD "SO_SNDTIMEO_OLD" = if POWERPC { 19 } else if MIPS { 4101 } else { 21 };
        /// Nothing yet.
        SECURITY_AUTHENTICATION "SO_SECURITY_AUTHENTICATION" = 22;
        /// Nothing yet.
        SECURITY_ENCRYPTION_TRANSPORT "SO_SECURITY_ENCRYPTION_TRANSPORT" = 23;
        /// Nothing yet.
        SECURITY_ENCRYPTION_NETWORK "SO_SECURITY_ENCRYPTION_NETWORK" = 24;
        /// The device that it is bound to, by name.
        BINDTODEVICE "SO_BINDTODEVICE" = 25;
        /// A classic BPF program that sees what comes.
        ATTACH_FILTER "SO_ATTACH_FILTER" = 26;
        /// Takes the filter away.
        DETACH_FILTER "SO_DETACH_FILTER" = 27;
        /// The filter (only read).
        GET_FILTER "SO_GET_FILTER" = 26;
        /// The other end's address.
        PEERNAME "SO_PEERNAME" = 28;
        /// Whether it listens (only read).
        ACCEPTCONN "SO_ACCEPTCONN" = if MIPS { 4105 } else { 30 };
        /// The other end's security label (only read).
        PEERSEC "SO_PEERSEC" = if MIPS { 30 } else { 31 };
        /// Whether each message tells its security label.
        PASSSEC "SO_PASSSEC" = 34;
        /// The mark of what it sends.
        MARK "SO_MARK" = 36;
        /// The protocol (only read).
        PROTOCOL "SO_PROTOCOL" = if MIPS { 4136 } else { 38 };
        /// The family: [`AF`] (only read).
        DOMAIN "SO_DOMAIN" = if MIPS { 4137 } else { 39 };
        /// Whether each message tells how many were dropped.
        RXQ_OVFL "SO_RXQ_OVFL" = 40;
        /// Whether a wireless device's word comes back.
        WIFI_STATUS "SO_WIFI_STATUS" = 41;
        /// From which byte on `MSG::PEEK` reads; -1 is the start.
        PEEK_OFF "SO_PEEK_OFF" = 42;
        /// Whether the device leaves out the frame's checksum.
        NOFCS "SO_NOFCS" = 43;
        /// Whether the filter can no longer be changed.
        LOCK_FILTER "SO_LOCK_FILTER" = 44;
        /// Whether an error wakes `select` by its exceptions.
        SELECT_ERR_QUEUE "SO_SELECT_ERR_QUEUE" = 45;
        /// How long it asks the device before it sleeps, in microseconds.
        BUSY_POLL "SO_BUSY_POLL" = 46;
        /// How fast it sends at the most, in bytes per second.
        MAX_PACING_RATE "SO_MAX_PACING_RATE" = 47;
        /// What classic BPF can do besides (only read).
        BPF_EXTENSIONS "SO_BPF_EXTENSIONS" = 48;
        /// The processor that serves it.
        INCOMING_CPU "SO_INCOMING_CPU" = 49;
        /// A BPF program that sees what comes: its descriptor.
        ATTACH_BPF "SO_ATTACH_BPF" = 50;
        /// Takes it away.
        DETACH_BPF "SO_DETACH_BPF" = 27;
        /// A classic BPF program that chooses among `REUSEPORT`'s.
        ATTACH_REUSEPORT_CBPF "SO_ATTACH_REUSEPORT_CBPF" = 51;
        /// A BPF program that chooses among `REUSEPORT`'s.
        ATTACH_REUSEPORT_EBPF "SO_ATTACH_REUSEPORT_EBPF" = 52;
        /// A word that the connection is fine.
        CNX_ADVICE "SO_CNX_ADVICE" = 53;
        /// How much memory it takes, by [`SK_MEMINFO`] (only read).
        MEMINFO "SO_MEMINFO" = 55;
        /// The device's queue that served it last (only read).
        INCOMING_NAPI_ID "SO_INCOMING_NAPI_ID" = 56;
        /// A number of its own, 64 bits (only read).
        COOKIE "SO_COOKIE" = 57;
        /// The other end's groups (only read).
        PEERGROUPS "SO_PEERGROUPS" = 59;
        /// Whether `MSG::ZEROCOPY` is meant.
        ZEROCOPY "SO_ZEROCOPY" = 60;
        /// Whether messages have a time to be sent at: [`SockTxtime`].
        TXTIME "SO_TXTIME" = 61;
        /// The device that it is bound to, by number.
        BINDTOIFINDEX "SO_BINDTOIFINDEX" = 62;
        /// Whether each message tells its time: [`Timeval`](super::Timeval).
        TIMESTAMP_OLD "SO_TIMESTAMP_OLD" = 29;
        /// The same with nanoseconds: [`OldTimespec`](super::OldTimespec).
        TIMESTAMPNS_OLD "SO_TIMESTAMPNS_OLD" = 35;
        /// Which times are told: [`SOF_TIMESTAMPING`].
        TIMESTAMPING_OLD "SO_TIMESTAMPING_OLD" = 37;
        /// Whether each message tells its time: [`SockTimeval`].
        TIMESTAMP_NEW "SO_TIMESTAMP_NEW" = 63;
        /// The same with nanoseconds: [`Timespec`](super::Timespec).
        TIMESTAMPNS_NEW "SO_TIMESTAMPNS_NEW" = 64;
        /// Which times are told, in 64 bits: [`SOF_TIMESTAMPING`].
        TIMESTAMPING_NEW "SO_TIMESTAMPING_NEW" = 65;
        /// How long receiving waits: [`SockTimeval`].
        RCVTIMEO_NEW "SO_RCVTIMEO_NEW" = 66;
        /// How long sending waits: [`SockTimeval`].
        SNDTIMEO_NEW "SO_SNDTIMEO_NEW" = 67;
        /// Takes the program that chooses away.
        DETACH_REUSEPORT_BPF "SO_DETACH_REUSEPORT_BPF" = 68;
        /// Whether asking the device comes before interrupts.
        PREFER_BUSY_POLL "SO_PREFER_BUSY_POLL" = 69;
        /// How many packets it takes at once.
        BUSY_POLL_BUDGET "SO_BUSY_POLL_BUDGET" = 70;
        /// The network namespace's number, 64 bits (only read).
        NETNS_COOKIE "SO_NETNS_COOKIE" = 71;
        /// Which room the kernel leaves as it is: [`SOCK_BUF_LOCK`].
        BUF_LOCK "SO_BUF_LOCK" = 72;
        /// How much memory is kept for it, in bytes.
        RESERVE_MEM "SO_RESERVE_MEM" = 73;
        /// Whether another way is tried: [`SOCK_TXREHASH`].
        TXREHASH "SO_TXREHASH" = 74;
        /// Whether each message tells its mark.
        RCVMARK "SO_RCVMARK" = 75;
        /// Whether each message brings a descriptor of its sender.
        PASSPIDFD "SO_PASSPIDFD" = 76;
        /// A descriptor of the process at the other end (only read).
        PEERPIDFD "SO_PEERPIDFD" = 77;
        /// Nothing as an option: see [`SCM::DEVMEM_LINEAR`].
        DEVMEM_LINEAR "SO_DEVMEM_LINEAR" = 78;
        /// Nothing as an option: see [`SCM::DEVMEM_DMABUF`].
        DEVMEM_DMABUF "SO_DEVMEM_DMABUF" = 79;
        /// Gives pieces of device memory back.
        DEVMEM_DONTNEED "SO_DEVMEM_DONTNEED" = 80;
        /// Whether each message tells its priority.
        RCVPRIORITY "SO_RCVPRIORITY" = 82;
        /// Whether descriptors may come in.
        PASSRIGHTS "SO_PASSRIGHTS" = 83;
        /// Whether each message tells how much is left.
        INQ "SO_INQ" = 84;
        /// Whether descriptors that don't fit stay, instead of being closed.
        RIGHTS_NOTRUNC "SO_RIGHTS_NOTRUNC" = 85;
    }
}

/// The kernel's choice for a program with 64-bit time: the first form where a `long` has 64 bits.
const fn so(old: SO, new: SO) -> SO {
    if size_of::<usize>() == 8 { old } else { new }
}

impl SO {
    /// How long receiving waits: [`SockTimeval`] on every machine.
    #[doc(alias = "SO_RCVTIMEO")]
    pub const RCVTIMEO: SO = so(SO::RCVTIMEO_OLD, SO::RCVTIMEO_NEW);
    /// How long sending waits: [`SockTimeval`] on every machine.
    #[doc(alias = "SO_SNDTIMEO")]
    pub const SNDTIMEO: SO = so(SO::SNDTIMEO_OLD, SO::SNDTIMEO_NEW);
    /// Whether each message tells its time: [`SockTimeval`] on every machine.
    #[doc(alias = "SO_TIMESTAMP")]
    pub const TIMESTAMP: SO = so(SO::TIMESTAMP_OLD, SO::TIMESTAMP_NEW);
    /// Whether each message tells its time: [`Timespec`](super::Timespec) on every machine.
    #[doc(alias = "SO_TIMESTAMPNS")]
    pub const TIMESTAMPNS: SO = so(SO::TIMESTAMPNS_OLD, SO::TIMESTAMPNS_NEW);
    /// Which times are told, in 64 bits on every machine.
    #[doc(alias = "SO_TIMESTAMPING")]
    pub const TIMESTAMPING: SO = so(SO::TIMESTAMPING_OLD, SO::TIMESTAMPING_NEW);
}

open! {
    /// What a control message of the level [`SOL::SOCKET`] is, the `SCM_` names of
    /// [unix(7)](https://man7.org/linux/man-pages/man7/unix.7.html) and
    /// [socket(7)](https://man7.org/linux/man-pages/man7/socket.7.html).
    SCM(int) {
        /// Descriptors: an array of `int`.
        RIGHTS "SCM_RIGHTS" = 1 => "in include/linux/socket.h";
        /// Who sent it: [`Ucred`].
        CREDENTIALS "SCM_CREDENTIALS" = 2 => "in include/linux/socket.h";
        /// The security label.
        SECURITY "SCM_SECURITY" = 3 => "in include/linux/socket.h";
        /// A descriptor of the process that sent it.
        PIDFD "SCM_PIDFD" = 4 => "in include/linux/socket.h";
        /// A wireless device's word.
        WIFI_STATUS "SCM_WIFI_STATUS" = 41;
        /// How the connection does, as netlink attributes.
        TIMESTAMPING_OPT_STATS "SCM_TIMESTAMPING_OPT_STATS" = 54;
        /// Which device it came by: [`ScmTsPktinfo`].
        TIMESTAMPING_PKTINFO "SCM_TIMESTAMPING_PKTINFO" = 58;
        /// When to send it: nanoseconds in 64 bits.
        TXTIME "SCM_TXTIME" = 61;
        /// A piece that lies in the program's buffer.
        DEVMEM_LINEAR "SCM_DEVMEM_LINEAR" = 78;
        /// A piece that lies in the device's memory.
        DEVMEM_DMABUF "SCM_DEVMEM_DMABUF" = 79;
        /// The number under which its time comes back.
        TS_OPT_ID "SCM_TS_OPT_ID" = 81;
        /// How much is left, in bytes.
        INQ "SCM_INQ" = 84;
    }
}

flags! {
    /// How a message is sent or received, and what came of it, the `MSG_` names of
    /// [send(2)](https://man7.org/linux/man-pages/man2/send.2.html) and
    /// [recv(2)](https://man7.org/linux/man-pages/man2/recv.2.html).
    MSG(uint) {
        /// Urgent data.
        OOB "MSG_OOB" = 0x1 => "in include/linux/socket.h";
        /// It stays in the queue.
        PEEK "MSG_PEEK" = 0x2 => "in include/linux/socket.h";
        /// Only to a direct neighbour.
        DONTROUTE "MSG_DONTROUTE" = 0x4 => "in include/linux/socket.h";
        /// Another name for `DONTROUTE`.
        TRYHARD "MSG_TRYHARD" = 0x4 => "in include/linux/socket.h";
        /// Control messages did not fit (told).
        CTRUNC "MSG_CTRUNC" = 0x8 => "in include/linux/socket.h";
        /// Nothing is sent.
        PROBE "MSG_PROBE" = 0x10 => "in include/linux/socket.h";
        /// It did not fit (told); as a flag, its whole length is told.
        TRUNC "MSG_TRUNC" = 0x20 => "in include/linux/socket.h";
        /// This call does not wait.
        DONTWAIT "MSG_DONTWAIT" = 0x40 => "in include/linux/socket.h";
        /// A record ends here.
        EOR "MSG_EOR" = 0x80 => "in include/linux/socket.h";
        /// Waits until the buffer is full.
        WAITALL "MSG_WAITALL" = 0x100 => "in include/linux/socket.h";
        /// The protocol's own: an end.
        FIN "MSG_FIN" = 0x200 => "in include/linux/socket.h";
        /// Another name for `FIN`.
        EOF "MSG_EOF" = 0x200 => "in include/linux/socket.h";
        /// The protocol's own: a start.
        SYN "MSG_SYN" = 0x400 => "in include/linux/socket.h";
        /// The neighbour is known to be alive.
        CONFIRM "MSG_CONFIRM" = 0x800 => "in include/linux/socket.h";
        /// The protocol's own: a reset.
        RST "MSG_RST" = 0x1000 => "in include/linux/socket.h";
        /// Errors and times, instead of messages.
        ERRQUEUE "MSG_ERRQUEUE" = 0x2000 => "in include/linux/socket.h";
        /// No SIGPIPE.
        NOSIGNAL "MSG_NOSIGNAL" = 0x4000 => "in include/linux/socket.h";
        /// More follows soon.
        MORE "MSG_MORE" = 0x8000 => "in include/linux/socket.h";
        /// `recvmmsg` waits for the first only.
        WAITFORONE "MSG_WAITFORONE" = 0x10000 => "in include/linux/socket.h";
        /// `sendmmsg` has more: the kernel sets it itself.
        BATCH "MSG_BATCH" = 0x40000 => "in include/linux/socket.h";
        /// Pieces may lie in a device's memory.
        SOCK_DEVMEM "MSG_SOCK_DEVMEM" = 0x2000000 => "in include/linux/socket.h";
        /// Without a copy, if it can be.
        ZEROCOPY "MSG_ZEROCOPY" = 0x4000000 => "in include/linux/socket.h";
        /// The kernel's own.
        SPLICE_PAGES "MSG_SPLICE_PAGES" = 0x8000000 => "in include/linux/socket.h";
        /// Connects and sends in one.
        FASTOPEN "MSG_FASTOPEN" = 0x20000000 => "in include/linux/socket.h";
        /// Descriptors that come in are closed when another program is executed.
        CMSG_CLOEXEC "MSG_CMSG_CLOEXEC" = 0x40000000 => "in include/linux/socket.h";
    }
}

open! {
    /// Which half of a connection ends, the `SHUT_` names of
    /// [shutdown(2)](https://man7.org/linux/man-pages/man2/shutdown.2.html).
    SHUT(int) {
        /// Nothing more is received.
        RD "SHUT_RD" = 0 => "in include/linux/net.h";
        /// Nothing more is sent.
        WR "SHUT_WR" = 1 => "in include/linux/net.h";
        /// Neither.
        RDWR "SHUT_RDWR" = 2 => "in include/linux/net.h";
    }
}

open! {
    /// What `socketcall` does: the first argument of the one call that stood for all of these.
    SYS(int) {
        /// `socket`.
        SOCKET "SYS_SOCKET" = 1;
        /// `bind`.
        BIND "SYS_BIND" = 2;
        /// `connect`.
        CONNECT "SYS_CONNECT" = 3;
        /// `listen`.
        LISTEN "SYS_LISTEN" = 4;
        /// `accept`.
        ACCEPT "SYS_ACCEPT" = 5;
        /// `getsockname`.
        GETSOCKNAME "SYS_GETSOCKNAME" = 6;
        /// `getpeername`.
        GETPEERNAME "SYS_GETPEERNAME" = 7;
        /// `socketpair`.
        SOCKETPAIR "SYS_SOCKETPAIR" = 8;
        /// `send`.
        SEND "SYS_SEND" = 9;
        /// `recv`.
        RECV "SYS_RECV" = 10;
        /// `sendto`.
        SENDTO "SYS_SENDTO" = 11;
        /// `recvfrom`.
        RECVFROM "SYS_RECVFROM" = 12;
        /// `shutdown`.
        SHUTDOWN "SYS_SHUTDOWN" = 13;
        /// `setsockopt`.
        SETSOCKOPT "SYS_SETSOCKOPT" = 14;
        /// `getsockopt`.
        GETSOCKOPT "SYS_GETSOCKOPT" = 15;
        /// `sendmsg`.
        SENDMSG "SYS_SENDMSG" = 16;
        /// `recvmsg`.
        RECVMSG "SYS_RECVMSG" = 17;
        /// `accept4`.
        ACCEPT4 "SYS_ACCEPT4" = 18;
        /// `recvmmsg`.
        RECVMMSG "SYS_RECVMMSG" = 19;
        /// `sendmmsg`.
        SENDMMSG "SYS_SENDMMSG" = 20;
    }
}

open! {
    /// A socket's state, as /proc/net/unix has it.
    SS(int) {
        /// Not there yet.
        FREE "SS_FREE" = 0;
        /// Not connected.
        UNCONNECTED "SS_UNCONNECTED" = 1;
        /// On the way to it.
        CONNECTING "SS_CONNECTING" = 2;
        /// Connected.
        CONNECTED "SS_CONNECTED" = 3;
        /// On the way out.
        DISCONNECTING "SS_DISCONNECTING" = 4;
    }
}

flags! {
    /// Which room the kernel leaves as it is: [`SO::BUF_LOCK`].
    #[allow(non_camel_case_types)] // as C has it
    SOCK_BUF_LOCK(int) {
        /// That for sending.
        SNDBUF "SOCK_SNDBUF_LOCK" = 0x0001;
        /// That for receiving.
        RCVBUF "SOCK_RCVBUF_LOCK" = 0x0002;
        /// Both.
        MASK "SOCK_BUF_LOCK_MASK" = 0x0003;
    }
}

open! {
    /// Whether another way through the network is tried: [`SO::TXREHASH`].
    #[allow(non_camel_case_types)] // as C has it
    SOCK_TXREHASH(int) {
        /// As the system says.
        DEFAULT "SOCK_TXREHASH_DEFAULT" = 255;
        /// No.
        DISABLED "SOCK_TXREHASH_DISABLED" = 0;
        /// Yes.
        ENABLED "SOCK_TXREHASH_ENABLED" = 1;
    }
}

structs! {
    /// The start of every socket address.
    #[derive(Clone, Copy, Debug, Default)]
    Sockaddr: "include/linux/socket.h" "sockaddr" {
        /// The family, which says how the rest is laid out.
        family "sa_family": AF,
        /// The rest.
        data "sa_data": [u8; 14],
    }
}

impl Default for AF {
    fn default() -> AF {
        AF::UNSPEC
    }
}

structs! {
    /// Room for a socket address of any family, 128 bytes: C's `struct sockaddr_storage`.
    #[doc(alias = "sockaddr_storage")]
    #[derive(Clone, Copy, Debug)]
    SockaddrStorage: struct "__kernel_sockaddr_storage" {
        _align: [usize; 0],
        /// The family, which says how the rest is laid out.
        family "ss_family": AF,
        _data: [u8; 126],
    }
}

impl Default for SockaddrStorage {
    fn default() -> SockaddrStorage {
        SockaddrStorage { _align: [], family: AF::UNSPEC, _data: [0; 126] }
    }
}

structs! {
    /// A path, or a name that no file has: `SockaddrUn::new(b"/run/socket")`, `SockaddrUn::new(b"\\0name")`.
    #[derive(Clone, Copy, Debug)]
    SockaddrUn: struct "sockaddr_un" {
        /// [`AF::UNIX`].
        family "sun_family": AF,
        /// The path with its NUL; or a NUL and the name.
        path "sun_path": [u8; 108],
    }
}

impl SockaddrUn {
    /// The address with this path (or NUL and name), and the size to tell the kernel; `None` if it is too long.
    pub const fn new(path: &[u8]) -> Option<(SockaddrUn, int)> {
        let mut address = SockaddrUn { family: AF::UNIX, path: [0; 108] };
        // A path counts with its NUL. A name is all bytes up to the size.
        let end = if path.is_empty() || path[0] == 0 { 0 } else { 1 };
        if path.len() + end > address.path.len() {
            return None;
        }
        let mut at = 0;
        while at < path.len() {
            address.path[at] = path[at];
            at += 1;
        }
        Some((address, (size_of::<AF>() + path.len() + end) as int))
    }
}

impl Default for SockaddrUn {
    fn default() -> SockaddrUn {
        SockaddrUn { family: AF::UNIX, path: [0; 108] }
    }
}

structs! {
    /// What `close` does with what is not sent: [`SO::LINGER`].
    #[derive(Clone, Copy, Debug, Default)]
    Linger: "include/linux/socket.h" "linger" {
        /// Whether it waits.
        onoff "l_onoff": int,
        /// How long at the most, in seconds.
        linger "l_linger": int,
    }
}

structs! {
    /// Who sent a message, or is at the other end.
    #[derive(Clone, Copy, Debug, Default)]
    Ucred: "include/linux/socket.h" "ucred" {
        /// The process.
        pid "pid": u32,
        /// The user.
        uid "uid": u32,
        /// The group.
        gid "gid": u32,
    }
}

structs! {
    /// A message: buffers, an address, control messages. The kernel calls it `struct user_msghdr`.
    #[doc(alias = "msghdr")]
    #[derive(Clone, Copy, Debug)]
    Msghdr: "include/linux/socket.h" "user_msghdr" {
        /// The other end's address, or null.
        name "msg_name": *mut void,
        /// Its size in bytes.
        namelen "msg_namelen": int,
        /// The buffers.
        iov "msg_iov": *mut Iovec,
        /// How many.
        iovlen "msg_iovlen": size_t,
        /// The control messages, each a [`Cmsghdr`] with its data.
        control "msg_control": *mut void,
        /// Their size in bytes.
        controllen "msg_controllen": size_t,
        /// What came of it.
        flags "msg_flags": MSG,
    }
}

impl Default for Msghdr {
    fn default() -> Msghdr {
        use core::ptr::null_mut;
        let (name, control) = (null_mut(), null_mut());
        Msghdr { name, namelen: 0, iov: null_mut(), iovlen: 0, control, controllen: 0, flags: MSG::empty() }
    }
}

structs! {
    /// One of several messages.
    #[derive(Clone, Copy, Debug, Default)]
    Mmsghdr: "include/linux/socket.h" "mmsghdr" {
        /// The message.
        hdr "msg_hdr": Msghdr,
        /// How many bytes were sent or received.
        len "msg_len": uint,
    }
}

structs! {
    /// The head of a control message; its data follows, and the next one is at a word's boundary.
    #[derive(Clone, Copy, Debug, Default)]
    Cmsghdr: "include/linux/socket.h" "cmsghdr" {
        /// Its size in bytes, this head included.
        len "cmsg_len": size_t,
        /// Whose it is.
        level "cmsg_level": SOL,
        /// What it is: of the level `SOCKET`, an [`SCM`].
        kind "cmsg_type": int,
    }
}

impl Default for SOL {
    fn default() -> SOL {
        SOL::IP
    }
}

impl Cmsghdr {
    /// What a control message with so many bytes of data says as its size: C's `CMSG_LEN`.
    #[doc(alias = "CMSG_LEN")]
    pub const fn len(data: usize) -> size_t {
        size_of::<Cmsghdr>() + data
    }

    /// The room that it takes, up to the next word's boundary: C's `CMSG_SPACE`.
    #[doc(alias = "CMSG_SPACE")]
    pub const fn space(data: usize) -> size_t {
        size_of::<Cmsghdr>() + data.next_multiple_of(size_of::<usize>())
    }
}

structs! {
    /// A time of 64-bit seconds and microseconds on every machine: C's `struct __kernel_sock_timeval`.
    #[derive(Clone, Copy, Debug, Default)]
    SockTimeval: struct "__kernel_sock_timeval" {
        /// Seconds.
        sec "tv_sec": i64,
        /// Microseconds, 0 to 999,999.
        usec "tv_usec": i64,
    }
}

flags! {
    /// Which times are told: [`SO::TIMESTAMPING`].
    #[allow(non_camel_case_types)] // as C has it
    SOF_TIMESTAMPING(uint) {
        /// The device's, of what is sent.
        TX_HARDWARE "SOF_TIMESTAMPING_TX_HARDWARE" = 0x0001;
        /// The kernel's, of what is sent.
        TX_SOFTWARE "SOF_TIMESTAMPING_TX_SOFTWARE" = 0x0002;
        /// The device's, of what comes.
        RX_HARDWARE "SOF_TIMESTAMPING_RX_HARDWARE" = 0x0004;
        /// The kernel's, of what comes.
        RX_SOFTWARE "SOF_TIMESTAMPING_RX_SOFTWARE" = 0x0008;
        /// Tells the kernel's.
        SOFTWARE "SOF_TIMESTAMPING_SOFTWARE" = 0x0010;
        /// Nothing any more.
        SYS_HARDWARE "SOF_TIMESTAMPING_SYS_HARDWARE" = 0x0020;
        /// Tells the device's.
        RAW_HARDWARE "SOF_TIMESTAMPING_RAW_HARDWARE" = 0x0040;
        /// With a number that tells which message it was.
        OPT_ID "SOF_TIMESTAMPING_OPT_ID" = 0x0080;
        /// When it got to the scheduler of packets.
        TX_SCHED "SOF_TIMESTAMPING_TX_SCHED" = 0x0100;
        /// When the other end had it.
        TX_ACK "SOF_TIMESTAMPING_TX_ACK" = 0x0200;
        /// With a control message about the device.
        OPT_CMSG "SOF_TIMESTAMPING_OPT_CMSG" = 0x0400;
        /// Without the message itself.
        OPT_TSONLY "SOF_TIMESTAMPING_OPT_TSONLY" = 0x0800;
        /// With numbers about the connection.
        OPT_STATS "SOF_TIMESTAMPING_OPT_STATS" = 0x1000;
        /// With the device that it came by.
        OPT_PKTINFO "SOF_TIMESTAMPING_OPT_PKTINFO" = 0x2000;
        /// Both times, where there are both.
        OPT_TX_SWHW "SOF_TIMESTAMPING_OPT_TX_SWHW" = 0x4000;
        /// By the clock `bind_phc`.
        BIND_PHC "SOF_TIMESTAMPING_BIND_PHC" = 0x8000;
        /// The number counts bytes from now on.
        OPT_ID_TCP "SOF_TIMESTAMPING_OPT_ID_TCP" = 0x0001_0000;
        /// Only if this socket asked for them.
        OPT_RX_FILTER "SOF_TIMESTAMPING_OPT_RX_FILTER" = 0x0002_0000;
        /// When the device was done with it.
        TX_COMPLETION "SOF_TIMESTAMPING_TX_COMPLETION" = 0x0004_0000;
        /// All of them.
        MASK "SOF_TIMESTAMPING_MASK" = 0x0007_ffff;
    }
}

structs! {
    /// [`SO::TIMESTAMPING`] with a clock.
    #[derive(Clone, Copy, Debug, Default)]
    SoTimestamping: struct "so_timestamping" {
        /// Which times.
        flags "flags": SOF_TIMESTAMPING,
        /// The clock's number.
        bind_phc "bind_phc": int,
    }
}

structs! {
    /// Which device a message came by: [`SCM::TIMESTAMPING_PKTINFO`].
    #[derive(Clone, Copy, Debug, Default)]
    ScmTsPktinfo: struct "scm_ts_pktinfo" {
        /// The device.
        if_index "if_index": u32,
        /// The packet's length in bytes.
        pkt_length "pkt_length": u32,
        _reserved: [u32; 2],
    }
}

flags! {
    /// How a message's time is meant.
    #[allow(non_camel_case_types)] // as C has it
    SOF_TXTIME(u32) {
        /// It is the latest.
        DEADLINE_MODE "SOF_TXTIME_DEADLINE_MODE" = 0x0001;
        /// A time that was missed is told.
        REPORT_ERRORS "SOF_TXTIME_REPORT_ERRORS" = 0x0002;
    }
}

structs! {
    /// Messages have a time to be sent at: [`SO::TXTIME`].
    #[derive(Clone, Copy, Debug, Default)]
    SockTxtime: struct "sock_txtime" {
        /// By which clock.
        clockid "clockid": clockid_t,
        /// How it is meant.
        flags "flags": SOF_TXTIME,
    }
}

structs! {
    /// Where an ICMP message's extensions are.
    #[derive(Clone, Copy, Debug, Default)]
    SockEeDataRfc4884: struct "sock_ee_data_rfc4884" {
        /// The offset in bytes.
        len "len": u16,
        /// Bits of `SO_EE_RFC4884_FLAG_`.
        flags "flags": u8,
        _reserved: u8,
    }
}

anonymous! {
    /// What a [`SockExtendedErr`] tells besides.
    SockExtendedErrData: SockExtendedErr.data in "struct sock_extended_err" {
        /// A number.
        ee_data "ee_data": u32,
        /// Where extensions are.
        rfc4884 "ee_rfc4884": SockEeDataRfc4884,
    }
}

structs! {
    /// An error or a time that came back, with [`MSG::ERRQUEUE`].
    #[allow(missing_debug_implementations)] // a union
    #[derive(Clone, Copy, Default)]
    SockExtendedErr: struct "sock_extended_err" {
        /// The error's number.
        errno "ee_errno": u32,
        /// Who tells it.
        origin "ee_origin": SO_EE_ORIGIN,
        /// ICMP's type.
        kind "ee_type": u8,
        /// ICMP's code, or what the origin means by it.
        code "ee_code": u8,
        _pad: u8,
        /// More: a path's size, the first of several sends, an [`SCM_TSTAMP`].
        info "ee_info": u32,
        /// Still more.
        data "ee_data": SockExtendedErrData,
    }
}

open! {
    /// Who tells of an error.
    #[allow(non_camel_case_types)] // as C has it
    SO_EE_ORIGIN(u8) {
        /// Nobody.
        NONE "SO_EE_ORIGIN_NONE" = 0;
        /// This machine.
        LOCAL "SO_EE_ORIGIN_LOCAL" = 1;
        /// ICMP.
        ICMP "SO_EE_ORIGIN_ICMP" = 2;
        /// ICMP for IPv6.
        ICMP6 "SO_EE_ORIGIN_ICMP6" = 3;
        /// A time at which it was sent.
        TXSTATUS "SO_EE_ORIGIN_TXSTATUS" = 4;
        /// A send without a copy that is done.
        ZEROCOPY "SO_EE_ORIGIN_ZEROCOPY" = 5;
        /// A time that could not be kept.
        TXTIME "SO_EE_ORIGIN_TXTIME" = 6;
        /// Another name for `TXSTATUS`.
        TIMESTAMPING "SO_EE_ORIGIN_TIMESTAMPING" = 4;
    }
}

impl Default for SO_EE_ORIGIN {
    fn default() -> SO_EE_ORIGIN {
        SO_EE_ORIGIN::NONE
    }
}

open! {
    /// The codes of the origins `ZEROCOPY` and `TXTIME`.
    #[allow(non_camel_case_types)] // as C has it
    SO_EE_CODE(u8) {
        /// It was copied after all.
        ZEROCOPY_COPIED "SO_EE_CODE_ZEROCOPY_COPIED" = 1;
        /// The time made no sense.
        TXTIME_INVALID_PARAM "SO_EE_CODE_TXTIME_INVALID_PARAM" = 1;
        /// The time had passed.
        TXTIME_MISSED "SO_EE_CODE_TXTIME_MISSED" = 2;
    }
}

open! {
    /// Of what the time is.
    #[allow(non_camel_case_types)] // as C has it
    SCM_TSTAMP(u32) {
        /// It went to the device.
        SND "SCM_TSTAMP_SND" = 0;
        /// It got to the scheduler of packets.
        SCHED "SCM_TSTAMP_SCHED" = 1;
        /// The other end had it.
        ACK "SCM_TSTAMP_ACK" = 2;
        /// The device was done with it.
        COMPLETION "SCM_TSTAMP_COMPLETION" = 3;
    }
}

structs! {
    /// Three times: the kernel's, an old form's that is 0, the device's.
    #[derive(Clone, Copy, Debug, Default)]
    ScmTimestamping64: struct "scm_timestamping64" {
        /// The times.
        ts "ts": [super::Timespec; 3],
    }
}

open! {
    /// The places in what [`SO::MEMINFO`] tells.
    #[allow(non_camel_case_types)] // as C has it
    SK_MEMINFO(u32) {
        /// In the receive queue, in bytes.
        RMEM_ALLOC "SK_MEMINFO_RMEM_ALLOC" = 0;
        /// The room for receiving.
        RCVBUF "SK_MEMINFO_RCVBUF" = 1;
        /// In the send queue, in bytes.
        WMEM_ALLOC "SK_MEMINFO_WMEM_ALLOC" = 2;
        /// The room for sending.
        SNDBUF "SK_MEMINFO_SNDBUF" = 3;
        /// Kept for later.
        FWD_ALLOC "SK_MEMINFO_FWD_ALLOC" = 4;
        /// Waiting to be sent.
        WMEM_QUEUED "SK_MEMINFO_WMEM_QUEUED" = 5;
        /// Taken by options and filters.
        OPTMEM "SK_MEMINFO_OPTMEM" = 6;
        /// Waiting while the socket is in use.
        BACKLOG "SK_MEMINFO_BACKLOG" = 7;
        /// How many messages were dropped.
        DROPS "SK_MEMINFO_DROPS" = 8;
        /// How many numbers these headers know.
        VARS "SK_MEMINFO_VARS" = 9;
    }
}

open! {
    /// Messages of [`NETLINK_FAMILY::SOCK_DIAG`](super::NETLINK_FAMILY::SOCK_DIAG).
    #[allow(non_camel_case_types)] // as C has it
    SOCK_DIAG(u16) {
        /// Asks for a family's sockets.
        BY_FAMILY "SOCK_DIAG_BY_FAMILY" = 20;
        /// Ends a socket.
        DESTROY "SOCK_DESTROY" = 21;
    }
}

structs! {
    /// The start of a question about sockets.
    #[derive(Clone, Copy, Debug, Default)]
    SockDiagReq: struct "sock_diag_req" {
        /// The family.
        family "sdiag_family": u8,
        /// The protocol.
        protocol "sdiag_protocol": u8,
    }
}

open! {
    /// Groups of [`NETLINK_FAMILY::SOCK_DIAG`](super::NETLINK_FAMILY::SOCK_DIAG).
    SKNLGRP(u32) {
        /// None.
        NONE "SKNLGRP_NONE" = 0;
        /// TCP over IPv4 that ends.
        INET_TCP_DESTROY "SKNLGRP_INET_TCP_DESTROY" = 1;
        /// UDP over IPv4 that ends.
        INET_UDP_DESTROY "SKNLGRP_INET_UDP_DESTROY" = 2;
        /// TCP over IPv6 that ends.
        INET6_TCP_DESTROY "SKNLGRP_INET6_TCP_DESTROY" = 3;
        /// UDP over IPv6 that ends.
        INET6_UDP_DESTROY "SKNLGRP_INET6_UDP_DESTROY" = 4;
    }
}

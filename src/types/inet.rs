//! The Internet's protocols: addresses, and the options of IPv4, IPv6, TCP and UDP.
//!
//! A field in the network's byte order is a [`Be16`] or [`Be32`], so that no value is ever turned by hand.

use super::macros::{flags, headers, open, structs};
use super::{AF, SockaddrStorage, char, int};
use core::net::{Ipv4Addr, Ipv6Addr};

headers!("linux/in.h linux/in6.h linux/ipv6.h linux/tcp.h linux/udp.h linux/icmp.h linux/icmpv6.h");

/// Numbers in the network's byte order.
macro_rules! big_endian {
    ($($(#[$meta:meta])* $name:ident($int:ty);)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name($int);

        impl $name {
            /// This number, in the network's order.
            #[inline(always)]
            pub const fn new(value: $int) -> $name {
                $name(value.to_be())
            }

            /// The number.
            #[inline(always)]
            pub const fn get(self) -> $int {
                <$int>::from_be(self.0)
            }
        }

        impl core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Debug::fmt(&self.get(), f)
            }
        }
    )*};
}
big_endian! {
    /// 16 bits in the network's byte order: the kernel's `__be16`.
    Be16(u16);
    /// 32 bits in the network's byte order: the kernel's `__be32`.
    Be32(u32);
}

open! {
    /// A protocol, the `IPPROTO_` names of [ip(7)](https://man7.org/linux/man-pages/man7/ip.7.html).
    IPPROTO(int) {
        /// The usual one for the type.
        IP "IPPROTO_IP" = 0;
        /// Control messages of IPv4.
        ICMP "IPPROTO_ICMP" = 1;
        /// Groups of IPv4.
        IGMP "IPPROTO_IGMP" = 2;
        /// IPv4 in IP.
        IPIP "IPPROTO_IPIP" = 4;
        /// TCP.
        TCP "IPPROTO_TCP" = 6;
        /// The exterior gateway protocol.
        EGP "IPPROTO_EGP" = 8;
        /// PUP.
        PUP "IPPROTO_PUP" = 12;
        /// UDP.
        UDP "IPPROTO_UDP" = 17;
        /// Xerox's IDP.
        IDP "IPPROTO_IDP" = 22;
        /// ISO's transport protocol, class 4.
        TP "IPPROTO_TP" = 29;
        /// Datagrams with congestion control.
        DCCP "IPPROTO_DCCP" = 33;
        /// IPv6 in IPv4.
        IPV6 "IPPROTO_IPV6" = 41;
        /// Reservations.
        RSVP "IPPROTO_RSVP" = 46;
        /// Cisco's tunnels.
        GRE "IPPROTO_GRE" = 47;
        /// IPsec's encrypted payload.
        ESP "IPPROTO_ESP" = 50;
        /// IPsec's authentication.
        AH "IPPROTO_AH" = 51;
        /// The multicast transport protocol.
        MTP "IPPROTO_MTP" = 92;
        /// IPsec's BEET mode.
        BEETPH "IPPROTO_BEETPH" = 94;
        /// Encapsulation.
        ENCAP "IPPROTO_ENCAP" = 98;
        /// Multicast routing.
        PIM "IPPROTO_PIM" = 103;
        /// IPsec's compression.
        COMP "IPPROTO_COMP" = 108;
        /// L2TP.
        L2TP "IPPROTO_L2TP" = 115;
        /// SCTP.
        SCTP "IPPROTO_SCTP" = 132;
        /// UDP-Lite.
        UDPLITE "IPPROTO_UDPLITE" = 136;
        /// MPLS in IP.
        MPLS "IPPROTO_MPLS" = 137;
        /// Ethernet in IPv6.
        ETHERNET "IPPROTO_ETHERNET" = 143;
        /// Pieces put together, in ESP.
        AGGFRAG "IPPROTO_AGGFRAG" = 144;
        /// Raw packets.
        RAW "IPPROTO_RAW" = 255;
        /// Shared memory.
        SMC "IPPROTO_SMC" = 256;
        /// Multipath TCP.
        MPTCP "IPPROTO_MPTCP" = 262;
        /// One more than the highest that these headers know.
        MAX "IPPROTO_MAX" = 263;
        /// IPv6's options for each hop.
        HOPOPTS "IPPROTO_HOPOPTS" = 0;
        /// IPv6's routing header.
        ROUTING "IPPROTO_ROUTING" = 43;
        /// IPv6's fragments.
        FRAGMENT "IPPROTO_FRAGMENT" = 44;
        /// Control messages of IPv6.
        ICMPV6 "IPPROTO_ICMPV6" = 58;
        /// Nothing follows.
        NONE "IPPROTO_NONE" = 59;
        /// IPv6's options for the destination.
        DSTOPTS "IPPROTO_DSTOPTS" = 60;
        /// IPv6's mobility.
        MH "IPPROTO_MH" = 135;
    }
}

structs! {
    /// An IPv4 address: `InAddr::from(Ipv4Addr::LOCALHOST)`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    InAddr: struct "in_addr" {
        /// The address.
        addr "s_addr": Be32,
    }
}

impl InAddr {
    /// Any address (`INADDR_ANY`).
    #[doc(alias = "INADDR_ANY")]
    pub const ANY: InAddr = InAddr::new(Ipv4Addr::UNSPECIFIED);
    /// This machine (`INADDR_LOOPBACK`).
    #[doc(alias = "INADDR_LOOPBACK")]
    pub const LOOPBACK: InAddr = InAddr::new(Ipv4Addr::LOCALHOST);
    /// Everybody here (`INADDR_BROADCAST`).
    #[doc(alias = "INADDR_BROADCAST")]
    pub const BROADCAST: InAddr = InAddr::new(Ipv4Addr::BROADCAST);

    /// This address.
    pub const fn new(addr: Ipv4Addr) -> InAddr {
        InAddr { addr: Be32(u32::from_ne_bytes(addr.octets())) }
    }
}

impl From<Ipv4Addr> for InAddr {
    fn from(addr: Ipv4Addr) -> InAddr {
        InAddr::new(addr)
    }
}

impl From<InAddr> for Ipv4Addr {
    fn from(addr: InAddr) -> Ipv4Addr {
        Ipv4Addr::from(addr.addr.get())
    }
}

structs! {
    /// An IPv4 address and a port: `SockaddrIn::new(Ipv4Addr::LOCALHOST, 80)`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    SockaddrIn: struct "sockaddr_in" {
        /// [`AF::INET`].
        family "sin_family": AF,
        /// The port.
        port "sin_port": Be16,
        /// The address.
        addr "sin_addr": InAddr,
        _pad: [u8; 8],
    }
}

impl SockaddrIn {
    /// This address and port.
    pub const fn new(addr: Ipv4Addr, port: u16) -> SockaddrIn {
        SockaddrIn { family: AF::INET, port: Be16::new(port), addr: InAddr::new(addr), _pad: [0; 8] }
    }
}

structs! {
    /// An IPv6 address: `In6Addr::from(Ipv6Addr::LOCALHOST)`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    In6Addr: struct "in6_addr" {
        _align: [u32; 0],
        /// Its bytes, the first first.
        addr "in6_u.u6_addr8": [u8; 16],
    }
}

impl In6Addr {
    /// This address.
    pub const fn new(addr: Ipv6Addr) -> In6Addr {
        In6Addr { _align: [], addr: addr.octets() }
    }
}

impl From<Ipv6Addr> for In6Addr {
    fn from(addr: Ipv6Addr) -> In6Addr {
        In6Addr::new(addr)
    }
}

impl From<In6Addr> for Ipv6Addr {
    fn from(addr: In6Addr) -> Ipv6Addr {
        Ipv6Addr::from(addr.addr)
    }
}

structs! {
    /// An IPv6 address and a port: `SockaddrIn6::new(Ipv6Addr::LOCALHOST, 80)`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    SockaddrIn6: struct "sockaddr_in6" {
        /// [`AF::INET6`].
        family "sin6_family": AF,
        /// The port.
        port "sin6_port": Be16,
        /// Flow and traffic class.
        flowinfo "sin6_flowinfo": Be32,
        /// The address.
        addr "sin6_addr": In6Addr,
        /// The device that a local address is meant on.
        scope_id "sin6_scope_id": u32,
    }
}

impl SockaddrIn6 {
    /// This address and port, on no device in particular.
    pub const fn new(addr: Ipv6Addr, port: u16) -> SockaddrIn6 {
        let (port, addr) = (Be16::new(port), In6Addr::new(addr));
        SockaddrIn6 { family: AF::INET6, port, flowinfo: Be32(0), addr, scope_id: 0 }
    }
}

open! {
    /// IPv4's options and control messages, the `IP_` names of
    /// [ip(7)](https://man7.org/linux/man-pages/man7/ip.7.html).
    IP(int) {
        /// The type of service, a byte.
        TOS "IP_TOS" = 1;
        /// How many hops it may take.
        TTL "IP_TTL" = 2;
        /// Whether a raw packet brings its header.
        HDRINCL "IP_HDRINCL" = 3;
        /// The header's options.
        OPTIONS "IP_OPTIONS" = 4;
        /// Whether packets for routers come here.
        ROUTER_ALERT "IP_ROUTER_ALERT" = 5;
        /// Whether each message tells its options.
        RECVOPTS "IP_RECVOPTS" = 6;
        /// Whether each message tells them ready for the answer.
        RETOPTS "IP_RETOPTS" = 7;
        /// Another name for `RETOPTS`.
        RECVRETOPTS "IP_RECVRETOPTS" = 7;
        /// Whether each message tells where it came to: [`InPktinfo`].
        PKTINFO "IP_PKTINFO" = 8;
        /// The control messages of a connection.
        PKTOPTIONS "IP_PKTOPTIONS" = 9;
        /// Whether it looks for the path's size: [`IP_PMTUDISC`].
        MTU_DISCOVER "IP_MTU_DISCOVER" = 10;
        /// Whether errors are kept for `MSG::ERRQUEUE`.
        RECVERR "IP_RECVERR" = 11;
        /// Whether each message tells how many hops were left.
        RECVTTL "IP_RECVTTL" = 12;
        /// Whether each message tells its type of service.
        RECVTOS "IP_RECVTOS" = 13;
        /// The path's size, in bytes (only read).
        MTU "IP_MTU" = 14;
        /// Whether it may have an address that is not here yet.
        FREEBIND "IP_FREEBIND" = 15;
        /// IPsec's policy, in an old form.
        IPSEC_POLICY "IP_IPSEC_POLICY" = 16;
        /// IPsec's policy.
        XFRM_POLICY "IP_XFRM_POLICY" = 17;
        /// Whether each message tells its security label.
        PASSSEC "IP_PASSSEC" = 18;
        /// Whether it may have others' addresses.
        TRANSPARENT "IP_TRANSPARENT" = 19;
        /// The address that a message was first meant for: [`SockaddrIn`].
        ORIGDSTADDR "IP_ORIGDSTADDR" = 20;
        /// Whether each message tells that.
        RECVORIGDSTADDR "IP_RECVORIGDSTADDR" = 20;
        /// How many hops a packet must have left.
        MINTTL "IP_MINTTL" = 21;
        /// Whether pieces come as they are.
        NODEFRAG "IP_NODEFRAG" = 22;
        /// Whether each message tells its checksum.
        CHECKSUM "IP_CHECKSUM" = 23;
        /// Whether `bind` leaves the port open.
        BIND_ADDRESS_NO_PORT "IP_BIND_ADDRESS_NO_PORT" = 24;
        /// Whether each message tells the size of its largest piece.
        RECVFRAGSIZE "IP_RECVFRAGSIZE" = 25;
        /// Whether errors tell where extensions are.
        RECVERR_RFC4884 "IP_RECVERR_RFC4884" = 26;
        /// The device for groups: [`IpMreqn`].
        MULTICAST_IF "IP_MULTICAST_IF" = 32;
        /// How many hops a group's message may take.
        MULTICAST_TTL "IP_MULTICAST_TTL" = 33;
        /// Whether its own messages come back.
        MULTICAST_LOOP "IP_MULTICAST_LOOP" = 34;
        /// Joins a group: [`IpMreqn`].
        ADD_MEMBERSHIP "IP_ADD_MEMBERSHIP" = 35;
        /// Leaves a group: [`IpMreqn`].
        DROP_MEMBERSHIP "IP_DROP_MEMBERSHIP" = 36;
        /// Hears a sender again: [`IpMreqSource`].
        UNBLOCK_SOURCE "IP_UNBLOCK_SOURCE" = 37;
        /// Hears a sender no more: [`IpMreqSource`].
        BLOCK_SOURCE "IP_BLOCK_SOURCE" = 38;
        /// Joins a group for one sender: [`IpMreqSource`].
        ADD_SOURCE_MEMBERSHIP "IP_ADD_SOURCE_MEMBERSHIP" = 39;
        /// Leaves a group for one sender: [`IpMreqSource`].
        DROP_SOURCE_MEMBERSHIP "IP_DROP_SOURCE_MEMBERSHIP" = 40;
        /// Which senders it hears: [`IpMsfilter`].
        MSFILTER "IP_MSFILTER" = 41;
        /// Whether it hears groups that others here joined.
        MULTICAST_ALL "IP_MULTICAST_ALL" = 49;
        /// The device for what goes to one.
        UNICAST_IF "IP_UNICAST_IF" = 50;
        /// Which ports it may get: the highest in the upper 16 bits, the lowest below.
        LOCAL_PORT_RANGE "IP_LOCAL_PORT_RANGE" = 51;
        /// The protocol (only read).
        PROTOCOL "IP_PROTOCOL" = 52;
    }
}

open! {
    /// Whether a socket looks for the path's size; IPv6 has the same numbers.
    #[allow(non_camel_case_types)] // as C has it
    IP_PMTUDISC(int) {
        /// No: packets may be cut.
        DONT "IP_PMTUDISC_DONT" = 0;
        /// As the route says.
        WANT "IP_PMTUDISC_WANT" = 1;
        /// Yes: packets are never cut.
        DO "IP_PMTUDISC_DO" = 2;
        /// Packets are never cut, and the known size does not count.
        PROBE "IP_PMTUDISC_PROBE" = 3;
        /// By the device's size, and packets may be cut.
        INTERFACE "IP_PMTUDISC_INTERFACE" = 4;
        /// By the device's size, and larger ones are cut.
        OMIT "IP_PMTUDISC_OMIT" = 5;
    }
}

open! {
    /// Options about groups, for IPv4 and IPv6.
    MCAST(int) {
        /// Hears all senders but these.
        EXCLUDE "MCAST_EXCLUDE" = 0;
        /// Hears these senders.
        INCLUDE "MCAST_INCLUDE" = 1;
        /// Joins a group: [`GroupReq`].
        JOIN_GROUP "MCAST_JOIN_GROUP" = 42;
        /// Hears a sender no more: [`GroupSourceReq`].
        BLOCK_SOURCE "MCAST_BLOCK_SOURCE" = 43;
        /// Hears a sender again: [`GroupSourceReq`].
        UNBLOCK_SOURCE "MCAST_UNBLOCK_SOURCE" = 44;
        /// Leaves a group: [`GroupReq`].
        LEAVE_GROUP "MCAST_LEAVE_GROUP" = 45;
        /// Joins a group for one sender: [`GroupSourceReq`].
        JOIN_SOURCE_GROUP "MCAST_JOIN_SOURCE_GROUP" = 46;
        /// Leaves a group for one sender: [`GroupSourceReq`].
        LEAVE_SOURCE_GROUP "MCAST_LEAVE_SOURCE_GROUP" = 47;
        /// Which senders it hears: [`GroupFilter`].
        MSFILTER "MCAST_MSFILTER" = 48;
    }
}

structs! {
    /// A group, and the device by its address.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    IpMreq: struct "ip_mreq" {
        /// The group.
        multiaddr "imr_multiaddr": InAddr,
        /// The device's address, or any.
        interface "imr_interface": InAddr,
    }
}

structs! {
    /// A group, and the device by address or number.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    IpMreqn: struct "ip_mreqn" {
        /// The group.
        multiaddr "imr_multiaddr": InAddr,
        /// The device's address, or any.
        address "imr_address": InAddr,
        /// The device's number, or 0.
        ifindex "imr_ifindex": int,
    }
}

structs! {
    /// A group and one sender.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    IpMreqSource: struct "ip_mreq_source" {
        /// The group.
        multiaddr "imr_multiaddr": Be32,
        /// The device's address, or any.
        interface "imr_interface": Be32,
        /// The sender.
        sourceaddr "imr_sourceaddr": Be32,
    }
}

structs! {
    /// Which senders of a group a socket hears.
    #[derive(Clone, Copy, Debug, Default)]
    IpMsfilter: struct "ip_msfilter" {
        /// The group.
        multiaddr "imsf_multiaddr": Be32,
        /// The device's address.
        interface "imsf_interface": Be32,
        /// [`MCAST::INCLUDE`] or [`MCAST::EXCLUDE`].
        fmode "imsf_fmode": u32,
        /// How many senders.
        numsrc "imsf_numsrc": u32,
        /// The first of them; the others follow.
        slist "imsf_slist": [Be32; 1],
    }
}

structs! {
    /// A group of either family.
    #[derive(Clone, Copy, Debug, Default)]
    GroupReq: struct "group_req" {
        /// The device's number.
        interface "gr_interface": u32,
        /// The group.
        group "gr_group": SockaddrStorage,
    }
}

structs! {
    /// A group of either family and one sender.
    #[derive(Clone, Copy, Debug, Default)]
    GroupSourceReq: struct "group_source_req" {
        /// The device's number.
        interface "gsr_interface": u32,
        /// The group.
        group "gsr_group": SockaddrStorage,
        /// The sender.
        source "gsr_source": SockaddrStorage,
    }
}

structs! {
    /// Which senders of a group of either family a socket hears.
    #[derive(Clone, Copy, Debug, Default)]
    GroupFilter: struct "group_filter" {
        /// The device's number.
        interface "gf_interface": u32,
        /// The group.
        group "gf_group": SockaddrStorage,
        /// [`MCAST::INCLUDE`] or [`MCAST::EXCLUDE`].
        fmode "gf_fmode": u32,
        /// How many senders.
        numsrc "gf_numsrc": u32,
        /// The first of them; the others follow.
        slist "gf_slist": [SockaddrStorage; 1],
    }
}

structs! {
    /// Where a message came to, or is to go from.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    InPktinfo: struct "in_pktinfo" {
        /// The device's number.
        ifindex "ipi_ifindex": int,
        /// The address here.
        spec_dst "ipi_spec_dst": InAddr,
        /// The address that the packet has.
        addr "ipi_addr": InAddr,
    }
}

open! {
    /// IPv6's options and control messages, the `IPV6_` names of
    /// [ipv6(7)](https://man7.org/linux/man-pages/man7/ipv6.7.html).
    IPV6(int) {
        /// Makes an IPv4 socket of it.
        ADDRFORM "IPV6_ADDRFORM" = 1;
        /// An old `RECVPKTINFO`.
        _2292PKTINFO "IPV6_2292PKTINFO" = 2;
        /// An old `RECVHOPOPTS`.
        _2292HOPOPTS "IPV6_2292HOPOPTS" = 3;
        /// An old `RECVDSTOPTS`.
        _2292DSTOPTS "IPV6_2292DSTOPTS" = 4;
        /// An old `RECVRTHDR`.
        _2292RTHDR "IPV6_2292RTHDR" = 5;
        /// The control messages of a connection.
        _2292PKTOPTIONS "IPV6_2292PKTOPTIONS" = 6;
        /// Where a raw packet has its checksum, in bytes; -1 for nowhere.
        CHECKSUM "IPV6_CHECKSUM" = 7;
        /// An old `RECVHOPLIMIT`.
        _2292HOPLIMIT "IPV6_2292HOPLIMIT" = 8;
        /// The next hop's address.
        NEXTHOP "IPV6_NEXTHOP" = 9;
        /// Nothing any more.
        AUTHHDR "IPV6_AUTHHDR" = 10;
        /// Whether each message tells its flow.
        FLOWINFO "IPV6_FLOWINFO" = 11;
        /// How many hops it may take.
        UNICAST_HOPS "IPV6_UNICAST_HOPS" = 16;
        /// The device for groups, by number.
        MULTICAST_IF "IPV6_MULTICAST_IF" = 17;
        /// How many hops a group's message may take.
        MULTICAST_HOPS "IPV6_MULTICAST_HOPS" = 18;
        /// Whether its own messages come back.
        MULTICAST_LOOP "IPV6_MULTICAST_LOOP" = 19;
        /// Joins a group: [`Ipv6Mreq`].
        ADD_MEMBERSHIP "IPV6_ADD_MEMBERSHIP" = 20;
        /// Leaves a group: [`Ipv6Mreq`].
        DROP_MEMBERSHIP "IPV6_DROP_MEMBERSHIP" = 21;
        /// Which packets for routers come here.
        ROUTER_ALERT "IPV6_ROUTER_ALERT" = 22;
        /// Whether it looks for the path's size: [`IP_PMTUDISC`].
        MTU_DISCOVER "IPV6_MTU_DISCOVER" = 23;
        /// The path's size, in bytes.
        MTU "IPV6_MTU" = 24;
        /// Whether errors are kept for `MSG::ERRQUEUE`.
        RECVERR "IPV6_RECVERR" = 25;
        /// Whether it leaves IPv4 alone.
        V6ONLY "IPV6_V6ONLY" = 26;
        /// Takes an address that several have: [`Ipv6Mreq`].
        JOIN_ANYCAST "IPV6_JOIN_ANYCAST" = 27;
        /// Gives it up: [`Ipv6Mreq`].
        LEAVE_ANYCAST "IPV6_LEAVE_ANYCAST" = 28;
        /// Whether it hears groups that others here joined.
        MULTICAST_ALL "IPV6_MULTICAST_ALL" = 29;
        /// Whether packets for routers of other namespaces stay there.
        ROUTER_ALERT_ISOLATE "IPV6_ROUTER_ALERT_ISOLATE" = 30;
        /// Whether errors tell where extensions are.
        RECVERR_RFC4884 "IPV6_RECVERR_RFC4884" = 31;
        /// Takes or gives up a flow's label: [`In6FlowlabelReq`].
        FLOWLABEL_MGR "IPV6_FLOWLABEL_MGR" = 32;
        /// Whether an address's flow is sent.
        FLOWINFO_SEND "IPV6_FLOWINFO_SEND" = 33;
        /// IPsec's policy, in an old form.
        IPSEC_POLICY "IPV6_IPSEC_POLICY" = 34;
        /// IPsec's policy.
        XFRM_POLICY "IPV6_XFRM_POLICY" = 35;
        /// Whether a raw packet brings its header.
        HDRINCL "IPV6_HDRINCL" = 36;
        /// Whether each message tells where it came to: [`In6Pktinfo`].
        RECVPKTINFO "IPV6_RECVPKTINFO" = 49;
        /// Where a message came to, or goes from: [`In6Pktinfo`].
        PKTINFO "IPV6_PKTINFO" = 50;
        /// Whether each message tells how many hops were left.
        RECVHOPLIMIT "IPV6_RECVHOPLIMIT" = 51;
        /// How many hops were left, or a message may take.
        HOPLIMIT "IPV6_HOPLIMIT" = 52;
        /// Whether each message tells its options for each hop.
        RECVHOPOPTS "IPV6_RECVHOPOPTS" = 53;
        /// The options for each hop.
        HOPOPTS "IPV6_HOPOPTS" = 54;
        /// The options for the destinations on the way.
        RTHDRDSTOPTS "IPV6_RTHDRDSTOPTS" = 55;
        /// Whether each message tells its routing header.
        RECVRTHDR "IPV6_RECVRTHDR" = 56;
        /// The routing header.
        RTHDR "IPV6_RTHDR" = 57;
        /// Whether each message tells its options for the destination.
        RECVDSTOPTS "IPV6_RECVDSTOPTS" = 58;
        /// The options for the destination.
        DSTOPTS "IPV6_DSTOPTS" = 59;
        /// Whether a change of the path's size is told.
        RECVPATHMTU "IPV6_RECVPATHMTU" = 60;
        /// The path's size: [`Ip6Mtuinfo`].
        PATHMTU "IPV6_PATHMTU" = 61;
        /// Whether packets are never cut.
        DONTFRAG "IPV6_DONTFRAG" = 62;
        /// Whether each message tells its traffic class.
        RECVTCLASS "IPV6_RECVTCLASS" = 66;
        /// The traffic class.
        TCLASS "IPV6_TCLASS" = 67;
        /// Whether flows get labels by themselves.
        AUTOFLOWLABEL "IPV6_AUTOFLOWLABEL" = 70;
        /// Which of its own addresses it likes: [`IPV6_PREFER_SRC`].
        ADDR_PREFERENCES "IPV6_ADDR_PREFERENCES" = 72;
        /// How many hops a packet must have left.
        MINHOPCOUNT "IPV6_MINHOPCOUNT" = 73;
        /// The address that a message was first meant for: [`SockaddrIn6`].
        ORIGDSTADDR "IPV6_ORIGDSTADDR" = 74;
        /// Whether each message tells that.
        RECVORIGDSTADDR "IPV6_RECVORIGDSTADDR" = 74;
        /// Whether it may have others' addresses.
        TRANSPARENT "IPV6_TRANSPARENT" = 75;
        /// The device for what goes to one.
        UNICAST_IF "IPV6_UNICAST_IF" = 76;
        /// Whether each message tells the size of its largest piece.
        RECVFRAGSIZE "IPV6_RECVFRAGSIZE" = 77;
        /// Whether it may have an address that is not here yet.
        FREEBIND "IPV6_FREEBIND" = 78;
    }
}

flags! {
    /// Which of its own addresses a socket likes.
    #[allow(non_camel_case_types)] // as C has it
    IPV6_PREFER_SRC(int) {
        /// One that changes.
        TMP "IPV6_PREFER_SRC_TMP" = 0x0001;
        /// One that stays.
        PUBLIC "IPV6_PREFER_SRC_PUBLIC" = 0x0002;
        /// As the system says.
        PUBTMP_DEFAULT "IPV6_PREFER_SRC_PUBTMP_DEFAULT" = 0x0100;
        /// The one where it is.
        COA "IPV6_PREFER_SRC_COA" = 0x0004;
        /// The one at home.
        HOME "IPV6_PREFER_SRC_HOME" = 0x0400;
        /// One made by a key.
        CGA "IPV6_PREFER_SRC_CGA" = 0x0008;
        /// One made without.
        NONCGA "IPV6_PREFER_SRC_NONCGA" = 0x0800;
    }
}

structs! {
    /// A group and a device.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Ipv6Mreq: struct "ipv6_mreq" {
        /// The group.
        multiaddr "ipv6mr_multiaddr": In6Addr,
        /// The device's number, or 0.
        ifindex "ipv6mr_ifindex": int,
    }
}

structs! {
    /// Where a message came to, or is to go from.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    In6Pktinfo: struct "in6_pktinfo" {
        /// The address here.
        addr "ipi6_addr": In6Addr,
        /// The device's number.
        ifindex "ipi6_ifindex": int,
    }
}

structs! {
    /// The size of a path.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Ip6Mtuinfo: struct "ip6_mtuinfo" {
        /// To where.
        addr "ip6m_addr": SockaddrIn6,
        /// The size in bytes.
        mtu "ip6m_mtu": u32,
    }
}

structs! {
    /// Takes or gives up a flow's label.
    #[derive(Clone, Copy, Debug, Default)]
    In6FlowlabelReq: struct "in6_flowlabel_req" {
        /// To where.
        dst "flr_dst": In6Addr,
        /// The label; 0 for any.
        label "flr_label": Be32,
        /// What to do.
        action "flr_action": IPV6_FL_A,
        /// With whom.
        share "flr_share": IPV6_FL_S,
        /// How.
        flags "flr_flags": IPV6_FL_F,
        /// How long it is kept unused, in seconds.
        expires "flr_expires": u16,
        /// How long it is kept afterwards, in seconds.
        linger "flr_linger": u16,
        _flr_pad: u32,
    }
}

open! {
    /// What is done about a flow's label.
    #[allow(non_camel_case_types)] // as C has it
    IPV6_FL_A(u8) {
        /// Takes one.
        GET "IPV6_FL_A_GET" = 0;
        /// Gives it up.
        PUT "IPV6_FL_A_PUT" = 1;
        /// Keeps it longer.
        RENEW "IPV6_FL_A_RENEW" = 2;
    }
}

flags! {
    /// How a flow's label is taken.
    #[allow(non_camel_case_types)] // as C has it
    IPV6_FL_F(u16) {
        /// Makes it if it is not there.
        CREATE "IPV6_FL_F_CREATE" = 0x0001;
        /// Fails if it is there.
        EXCL "IPV6_FL_F_EXCL" = 0x0002;
        /// Answers with the label that came.
        REFLECT "IPV6_FL_F_REFLECT" = 0x0004;
        /// Reads the label that came.
        REMOTE "IPV6_FL_F_REMOTE" = 0x0008;
    }
}

open! {
    /// Who may have a flow's label.
    #[allow(non_camel_case_types)] // as C has it
    IPV6_FL_S(u8) {
        /// Nobody else.
        NONE "IPV6_FL_S_NONE" = 0;
        /// One socket.
        EXCL "IPV6_FL_S_EXCL" = 1;
        /// A process.
        PROCESS "IPV6_FL_S_PROCESS" = 2;
        /// A user.
        USER "IPV6_FL_S_USER" = 3;
        /// Anybody.
        ANY "IPV6_FL_S_ANY" = 255;
    }
}

impl Default for IPV6_FL_A {
    fn default() -> IPV6_FL_A {
        IPV6_FL_A::GET
    }
}

impl Default for IPV6_FL_S {
    fn default() -> IPV6_FL_S {
        IPV6_FL_S::NONE
    }
}

open! {
    /// TCP's options, the `TCP_` names of [tcp(7)](https://man7.org/linux/man-pages/man7/tcp.7.html).
    TCP(int) {
        /// Whether small pieces go at once.
        NODELAY "TCP_NODELAY" = 1;
        /// The largest piece, in bytes.
        MAXSEG "TCP_MAXSEG" = 2;
        /// Whether only full pieces go.
        CORK "TCP_CORK" = 3;
        /// After how many idle seconds it asks whether the other end is alive.
        KEEPIDLE "TCP_KEEPIDLE" = 4;
        /// How many seconds pass between questions.
        KEEPINTVL "TCP_KEEPINTVL" = 5;
        /// How many questions go without an answer.
        KEEPCNT "TCP_KEEPCNT" = 6;
        /// How often it tries to connect.
        SYNCNT "TCP_SYNCNT" = 7;
        /// How long a closed connection waits for the other end, in seconds.
        LINGER2 "TCP_LINGER2" = 8;
        /// For how many seconds a connection waits for data before it is accepted.
        DEFER_ACCEPT "TCP_DEFER_ACCEPT" = 9;
        /// The largest window, in bytes.
        WINDOW_CLAMP "TCP_WINDOW_CLAMP" = 10;
        /// How the connection does: [`TcpInfo`] (only read).
        INFO "TCP_INFO" = 11;
        /// Whether it says at once that data came.
        QUICKACK "TCP_QUICKACK" = 12;
        /// How congestion is handled, by name.
        CONGESTION "TCP_CONGESTION" = 13;
        /// Signs by MD5: [`TcpMd5sig`].
        MD5SIG "TCP_MD5SIG" = 14;
        /// Whether a thin stream tries again in even steps.
        THIN_LINEAR_TIMEOUTS "TCP_THIN_LINEAR_TIMEOUTS" = 16;
        /// Nothing any more.
        THIN_DUPACK "TCP_THIN_DUPACK" = 17;
        /// How long data may go without an answer, in milliseconds.
        USER_TIMEOUT "TCP_USER_TIMEOUT" = 18;
        /// Whether the connection's state can be set: [`TCP_REPAIR`].
        REPAIR "TCP_REPAIR" = 19;
        /// Which queue is meant: [`TCP_QUEUE`].
        REPAIR_QUEUE "TCP_REPAIR_QUEUE" = 20;
        /// That queue's sequence number.
        QUEUE_SEQ "TCP_QUEUE_SEQ" = 21;
        /// Sets what the ends agreed on: an array of [`TcpRepairOpt`].
        REPAIR_OPTIONS "TCP_REPAIR_OPTIONS" = 22;
        /// How many connections with data in the first packet may wait.
        FASTOPEN "TCP_FASTOPEN" = 23;
        /// The time that it tells, with an offset.
        TIMESTAMP "TCP_TIMESTAMP" = 24;
        /// With how many bytes not sent it counts as writable.
        NOTSENT_LOWAT "TCP_NOTSENT_LOWAT" = 25;
        /// How the handling of congestion does (only read).
        CC_INFO "TCP_CC_INFO" = 26;
        /// Whether the first packet's headers are kept.
        SAVE_SYN "TCP_SAVE_SYN" = 27;
        /// These headers (only read).
        SAVED_SYN "TCP_SAVED_SYN" = 28;
        /// The windows: [`TcpRepairWindow`].
        REPAIR_WINDOW "TCP_REPAIR_WINDOW" = 29;
        /// Whether `connect` waits for data to send in the first packet.
        FASTOPEN_CONNECT "TCP_FASTOPEN_CONNECT" = 30;
        /// A protocol on top, by name.
        ULP "TCP_ULP" = 31;
        /// Signs by MD5, with a prefix or device: [`TcpMd5sig`].
        MD5SIG_EXT "TCP_MD5SIG_EXT" = 32;
        /// The key for data in the first packet.
        FASTOPEN_KEY "TCP_FASTOPEN_KEY" = 33;
        /// Whether that goes without a cookie.
        FASTOPEN_NO_COOKIE "TCP_FASTOPEN_NO_COOKIE" = 34;
        /// Receives by mapping: [`TcpZerocopyReceive`].
        ZEROCOPY_RECEIVE "TCP_ZEROCOPY_RECEIVE" = 35;
        /// Whether each message tells how much is left.
        INQ "TCP_INQ" = 36;
        /// What is left, as a control message.
        CM_INQ "TCP_CM_INQ" = 36;
        /// A delay for all that is sent, in microseconds.
        TX_DELAY "TCP_TX_DELAY" = 37;
        /// Adds a key to sign with: [`TcpAoAdd`].
        AO_ADD_KEY "TCP_AO_ADD_KEY" = 38;
        /// Takes it away: [`TcpAoDel`].
        AO_DEL_KEY "TCP_AO_DEL_KEY" = 39;
        /// Which keys are in use: [`TcpAoInfoOpt`].
        AO_INFO "TCP_AO_INFO" = 40;
        /// Reads them: an array of [`TcpAoGetsockopt`].
        AO_GET_KEYS "TCP_AO_GET_KEYS" = 41;
        /// Their state: [`TcpAoRepair`].
        AO_REPAIR "TCP_AO_REPAIR" = 42;
        /// Whether it is multipath TCP (only read).
        IS_MPTCP "TCP_IS_MPTCP" = 43;
        /// The longest wait before a new try, in milliseconds.
        RTO_MAX_MS "TCP_RTO_MAX_MS" = 44;
        /// The shortest, in microseconds.
        RTO_MIN_US "TCP_RTO_MIN_US" = 45;
        /// The longest wait before it says that data came, in microseconds.
        DELACK_MAX_US "TCP_DELACK_MAX_US" = 46;
    }
}

open! {
    /// Whether a connection's state can be set.
    #[allow(non_camel_case_types)] // as C has it
    TCP_REPAIR(int) {
        /// Yes.
        ON "TCP_REPAIR_ON" = 1;
        /// No.
        OFF "TCP_REPAIR_OFF" = 0;
        /// No, and nothing is sent about it.
        OFF_NO_WP "TCP_REPAIR_OFF_NO_WP" = -1;
    }
}

open! {
    /// Which queue is meant while the state is set.
    #[allow(non_camel_case_types)] // as C has it
    TCP_QUEUE(int) {
        /// None.
        NO_QUEUE "TCP_NO_QUEUE" = 0;
        /// What was received.
        RECV_QUEUE "TCP_RECV_QUEUE" = 1;
        /// What is to be sent.
        SEND_QUEUE "TCP_SEND_QUEUE" = 2;
    }
}

structs! {
    /// Something that the ends agreed on.
    #[derive(Clone, Copy, Debug, Default)]
    TcpRepairOpt: struct "tcp_repair_opt" {
        /// The option's number in TCP.
        code "opt_code": u32,
        /// Its value.
        val "opt_val": u32,
    }
}

structs! {
    /// A connection's windows.
    #[derive(Clone, Copy, Debug, Default)]
    TcpRepairWindow: struct "tcp_repair_window" {
        /// The sequence number of the last change.
        snd_wl1 "snd_wl1": u32,
        /// The other end's window, in bytes.
        snd_wnd "snd_wnd": u32,
        /// The largest that it had.
        max_window "max_window": u32,
        /// The window here.
        rcv_wnd "rcv_wnd": u32,
        /// The sequence number that it counts from.
        rcv_wup "rcv_wup": u32,
    }
}

flags! {
    /// What the ends agreed on.
    #[allow(non_camel_case_types)] // as C has it
    TCPI_OPT(u8) {
        /// Times.
        TIMESTAMPS "TCPI_OPT_TIMESTAMPS" = 0x01;
        /// Answers about single pieces.
        SACK "TCPI_OPT_SACK" = 0x02;
        /// Large windows.
        WSCALE "TCPI_OPT_WSCALE" = 0x04;
        /// Congestion told by the network.
        ECN "TCPI_OPT_ECN" = 0x08;
        /// At least one packet could tell it.
        ECN_SEEN "TCPI_OPT_ECN_SEEN" = 0x10;
        /// Data in the first packet.
        SYN_DATA "TCPI_OPT_SYN_DATA" = 0x20;
        /// Times in microseconds.
        USEC_TS "TCPI_OPT_USEC_TS" = 0x40;
        /// Accepted with data in the first packet.
        TFO_CHILD "TCPI_OPT_TFO_CHILD" = 0x80;
    }
}

open! {
    /// What a connection makes of congestion.
    #[allow(non_camel_case_types)] // as C has it
    TCP_CA(u8) {
        /// All is well.
        OPEN "TCP_CA_Open" = 0;
        /// Some pieces came out of order.
        DISORDER "TCP_CA_Disorder" = 1;
        /// It slows down.
        CWR "TCP_CA_CWR" = 2;
        /// It sends lost pieces again.
        RECOVERY "TCP_CA_Recovery" = 3;
        /// It starts anew after a timeout.
        LOSS "TCP_CA_Loss" = 4;
    }
}

impl Default for TCP_CA {
    fn default() -> TCP_CA {
        TCP_CA::OPEN
    }
}

open! {
    /// How the network tells of congestion.
    #[allow(non_camel_case_types)] // as C has it
    TCPI_ECN_MODE(u32) {
        /// It does not.
        DISABLED "TCPI_ECN_MODE_DISABLED" = 0;
        /// By a bit.
        RFC3168 "TCPI_ECN_MODE_RFC3168" = 1;
        /// By counts.
        ACCECN "TCPI_ECN_MODE_ACCECN" = 2;
        /// Not known yet.
        PENDING "TCPI_ECN_MODE_PENDING" = 3;
    }
}

structs! {
    /// How a connection does: [`TCP::INFO`]. A kernel fills as much of it as it knows.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    TcpInfo: struct "tcp_info" {
        /// The state: 1 is connected, 10 listens.
        state "tcpi_state": u8,
        /// What it makes of congestion.
        ca_state "tcpi_ca_state": TCP_CA,
        /// How often the oldest piece was sent again.
        retransmits "tcpi_retransmits": u8,
        /// How often the other end was asked without an answer.
        probes "tcpi_probes": u8,
        /// How often the wait was doubled.
        backoff "tcpi_backoff": u8,
        /// What the ends agreed on.
        options "tcpi_options": TCPI_OPT,
        _wscale: u8,
        _delivery: u8,
        /// The wait before a new try, in microseconds.
        rto "tcpi_rto": u32,
        /// The wait before it says that data came, in microseconds.
        ato "tcpi_ato": u32,
        /// The largest piece that it sends, in bytes.
        snd_mss "tcpi_snd_mss": u32,
        /// The largest piece that comes, in bytes.
        rcv_mss "tcpi_rcv_mss": u32,
        /// Pieces on the way; for a listening socket, connections that wait.
        unacked "tcpi_unacked": u32,
        /// Pieces that came out of order; for a listening socket, how many may wait.
        sacked "tcpi_sacked": u32,
        /// Pieces that are thought lost.
        lost "tcpi_lost": u32,
        /// Pieces that are sent again.
        retrans "tcpi_retrans": u32,
        /// 0.
        fackets "tcpi_fackets": u32,
        /// Since the last sending, in milliseconds.
        last_data_sent "tcpi_last_data_sent": u32,
        /// 0.
        last_ack_sent "tcpi_last_ack_sent": u32,
        /// Since the last receiving, in milliseconds.
        last_data_recv "tcpi_last_data_recv": u32,
        /// Since the last answer, in milliseconds.
        last_ack_recv "tcpi_last_ack_recv": u32,
        /// The path's size, in bytes.
        pmtu "tcpi_pmtu": u32,
        /// The limit of the window here.
        rcv_ssthresh "tcpi_rcv_ssthresh": u32,
        /// The way there and back, in microseconds.
        rtt "tcpi_rtt": u32,
        /// How much that varies, in microseconds.
        rttvar "tcpi_rttvar": u32,
        /// From where on it grows slowly, in pieces.
        snd_ssthresh "tcpi_snd_ssthresh": u32,
        /// How many pieces may be on the way.
        snd_cwnd "tcpi_snd_cwnd": u32,
        /// The largest piece that it told, in bytes.
        advmss "tcpi_advmss": u32,
        /// How far pieces get out of order.
        reordering "tcpi_reordering": u32,
        /// The way there and back as the receiver sees it, in microseconds.
        rcv_rtt "tcpi_rcv_rtt": u32,
        /// The room for receiving, in bytes.
        rcv_space "tcpi_rcv_space": u32,
        /// How many pieces were sent again.
        total_retrans "tcpi_total_retrans": u32,
        /// How fast it sends, in bytes per second.
        pacing_rate "tcpi_pacing_rate": u64,
        /// How fast it may.
        max_pacing_rate "tcpi_max_pacing_rate": u64,
        /// Bytes that the other end has.
        bytes_acked "tcpi_bytes_acked": u64,
        /// Bytes that came.
        bytes_received "tcpi_bytes_received": u64,
        /// Pieces that went.
        segs_out "tcpi_segs_out": u32,
        /// Pieces that came.
        segs_in "tcpi_segs_in": u32,
        /// Bytes that wait to be sent.
        notsent_bytes "tcpi_notsent_bytes": u32,
        /// The fastest way there and back, in microseconds.
        min_rtt "tcpi_min_rtt": u32,
        /// Pieces with data that came.
        data_segs_in "tcpi_data_segs_in": u32,
        /// Pieces with data that went.
        data_segs_out "tcpi_data_segs_out": u32,
        /// How fast data arrives, in bytes per second.
        delivery_rate "tcpi_delivery_rate": u64,
        /// How long it had something to send, in microseconds.
        busy_time "tcpi_busy_time": u64,
        /// How long the other end's window held it up, in microseconds.
        rwnd_limited "tcpi_rwnd_limited": u64,
        /// How long its own room held it up, in microseconds.
        sndbuf_limited "tcpi_sndbuf_limited": u64,
        /// Pieces that arrived.
        delivered "tcpi_delivered": u32,
        /// Those that met congestion.
        delivered_ce "tcpi_delivered_ce": u32,
        /// Bytes that went, with those sent again.
        bytes_sent "tcpi_bytes_sent": u64,
        /// Bytes that were sent again.
        bytes_retrans "tcpi_bytes_retrans": u64,
        /// Pieces that came twice.
        dsack_dups "tcpi_dsack_dups": u32,
        /// How often pieces got out of order.
        reord_seen "tcpi_reord_seen": u32,
        /// Pieces that came out of order.
        rcv_ooopack "tcpi_rcv_ooopack": u32,
        /// The other end's window, in bytes.
        snd_wnd "tcpi_snd_wnd": u32,
        /// The window here, in bytes.
        rcv_wnd "tcpi_rcv_wnd": u32,
        /// How often another way was tried.
        rehash "tcpi_rehash": u32,
        /// How many timeouts there were.
        total_rto "tcpi_total_rto": u16,
        /// How many times it recovered from them.
        total_rto_recoveries "tcpi_total_rto_recoveries": u16,
        /// How long that took, in milliseconds.
        total_rto_time "tcpi_total_rto_time": u32,
        /// Pieces that came through congestion.
        received_ce "tcpi_received_ce": u32,
        /// Bytes that arrived, with the first mark.
        delivered_e1_bytes "tcpi_delivered_e1_bytes": u32,
        /// Bytes that arrived, with the second.
        delivered_e0_bytes "tcpi_delivered_e0_bytes": u32,
        /// Bytes that arrived through congestion.
        delivered_ce_bytes "tcpi_delivered_ce_bytes": u32,
        /// Bytes that came, with the first mark.
        received_e1_bytes "tcpi_received_e1_bytes": u32,
        /// Bytes that came, with the second.
        received_e0_bytes "tcpi_received_e0_bytes": u32,
        /// Bytes that came through congestion.
        received_ce_bytes "tcpi_received_ce_bytes": u32,
        _ecn: u32,
    }
}

open! {
    /// The attributes of [`SCM::TIMESTAMPING_OPT_STATS`](super::SCM::TIMESTAMPING_OPT_STATS).
    #[allow(non_camel_case_types)] // as C has it
    TCP_NLA(u16) {
        /// Only fills.
        PAD "TCP_NLA_PAD" = 0;
        /// How long it had something to send, in microseconds.
        BUSY "TCP_NLA_BUSY" = 1;
        /// How long the other end's window held it up, in microseconds.
        RWND_LIMITED "TCP_NLA_RWND_LIMITED" = 2;
        /// How long its own room held it up, in microseconds.
        SNDBUF_LIMITED "TCP_NLA_SNDBUF_LIMITED" = 3;
        /// Pieces with data that went.
        DATA_SEGS_OUT "TCP_NLA_DATA_SEGS_OUT" = 4;
        /// Pieces that were sent again.
        TOTAL_RETRANS "TCP_NLA_TOTAL_RETRANS" = 5;
        /// How fast it sends, in bytes per second.
        PACING_RATE "TCP_NLA_PACING_RATE" = 6;
        /// How fast data arrives, in bytes per second.
        DELIVERY_RATE "TCP_NLA_DELIVERY_RATE" = 7;
        /// How many pieces may be on the way.
        SND_CWND "TCP_NLA_SND_CWND" = 8;
        /// How far pieces get out of order.
        REORDERING "TCP_NLA_REORDERING" = 9;
        /// The fastest way there and back, in microseconds.
        MIN_RTT "TCP_NLA_MIN_RTT" = 10;
        /// How often the oldest piece was sent again.
        RECUR_RETRANS "TCP_NLA_RECUR_RETRANS" = 11;
        /// Whether the program was the limit.
        DELIVERY_RATE_APP_LMT "TCP_NLA_DELIVERY_RATE_APP_LMT" = 12;
        /// Bytes that wait to be sent.
        SNDQ_SIZE "TCP_NLA_SNDQ_SIZE" = 13;
        /// What it makes of congestion.
        CA_STATE "TCP_NLA_CA_STATE" = 14;
        /// From where on it grows slowly, in pieces.
        SND_SSTHRESH "TCP_NLA_SND_SSTHRESH" = 15;
        /// Pieces that arrived.
        DELIVERED "TCP_NLA_DELIVERED" = 16;
        /// Those that met congestion.
        DELIVERED_CE "TCP_NLA_DELIVERED_CE" = 17;
        /// Bytes that went.
        BYTES_SENT "TCP_NLA_BYTES_SENT" = 18;
        /// Bytes that were sent again.
        BYTES_RETRANS "TCP_NLA_BYTES_RETRANS" = 19;
        /// Pieces that came twice.
        DSACK_DUPS "TCP_NLA_DSACK_DUPS" = 20;
        /// How often pieces got out of order.
        REORD_SEEN "TCP_NLA_REORD_SEEN" = 21;
        /// The way there and back, in microseconds.
        SRTT "TCP_NLA_SRTT" = 22;
        /// How often a timeout made it try another way.
        TIMEOUT_REHASH "TCP_NLA_TIMEOUT_REHASH" = 23;
        /// Bytes that were not sent yet.
        BYTES_NOTSENT "TCP_NLA_BYTES_NOTSENT" = 24;
        /// The earliest time to send, in nanoseconds.
        EDT "TCP_NLA_EDT" = 25;
        /// How many hops were left.
        TTL "TCP_NLA_TTL" = 26;
        /// How often another way was tried.
        REHASH "TCP_NLA_REHASH" = 27;
    }
}

flags! {
    /// What else a [`TcpMd5sig`] says.
    #[allow(non_camel_case_types)] // as C has it
    TCP_MD5SIG_FLAG(u8) {
        /// The prefix counts.
        PREFIX "TCP_MD5SIG_FLAG_PREFIX" = 0x01;
        /// The device counts.
        IFINDEX "TCP_MD5SIG_FLAG_IFINDEX" = 0x02;
    }
}

structs! {
    /// A key for MD5.
    #[derive(Clone, Copy, Debug)]
    TcpMd5sig: struct "tcp_md5sig" {
        /// The other end.
        addr "tcpm_addr": SockaddrStorage,
        /// What else counts.
        flags "tcpm_flags": TCP_MD5SIG_FLAG,
        /// The prefix's length in bits.
        prefixlen "tcpm_prefixlen": u8,
        /// The key's length in bytes.
        keylen "tcpm_keylen": u16,
        /// The device.
        ifindex "tcpm_ifindex": int,
        /// The key.
        key "tcpm_key": [u8; 80],
    }
}

impl Default for TcpMd5sig {
    fn default() -> TcpMd5sig {
        // SAFETY: all of it is numbers.
        unsafe { core::mem::zeroed() }
    }
}

flags! {
    /// What else is said about a key.
    #[allow(non_camel_case_types)] // as C has it
    TCP_AO_KEYF(u8) {
        /// The device counts.
        IFINDEX "TCP_AO_KEYF_IFINDEX" = 0x01;
        /// Only the data is signed, not the options.
        EXCLUDE_OPT "TCP_AO_KEYF_EXCLUDE_OPT" = 0x02;
    }
}

/// What is done with a key: the lowest bits of its field of flags, from the other end on a big-endian machine.
const fn bit(n: u32) -> u32 {
    if cfg!(target_endian = "big") { 1 << (31 - n) } else { 1 << n }
}

/// Which keys a connection uses, as the bits of one word in C.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct TcpAoBits(pub u32);

impl TcpAoBits {
    /// It is the current key at once (`set_current`).
    pub const SET_CURRENT: TcpAoBits = TcpAoBits(bit(0));
    /// The other end is asked for it (`set_rnext`).
    pub const SET_RNEXT: TcpAoBits = TcpAoBits(bit(1));
    /// In a [`TcpAoDel`]: connections may still use it (`del_async`).
    pub const DEL_ASYNC: TcpAoBits = TcpAoBits(bit(2));
    /// In a [`TcpAoInfoOpt`]: nothing unsigned is taken (`ao_required`).
    pub const AO_REQUIRED: TcpAoBits = TcpAoBits(bit(2));
    /// In a [`TcpAoInfoOpt`]: the counts are set (`set_counters`).
    pub const SET_COUNTERS: TcpAoBits = TcpAoBits(bit(3));
    /// In a [`TcpAoInfoOpt`]: control messages are taken (`accept_icmps`).
    pub const ACCEPT_ICMPS: TcpAoBits = TcpAoBits(bit(4));
}

structs! {
    /// A key to sign with.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug)]
    TcpAoAdd: struct "tcp_ao_add" {
        /// The other end.
        addr "addr": SockaddrStorage,
        /// The hash, by name.
        alg_name "alg_name": [char; 64],
        /// The device.
        ifindex "ifindex": i32,
        _bits: TcpAoBits,
        _reserved2: u16,
        /// The prefix's length in bits.
        prefix "prefix": u8,
        /// The key's number in what is sent.
        sndid "sndid": u8,
        /// The key's number in what comes.
        rcvid "rcvid": u8,
        /// The signature's length in bytes.
        maclen "maclen": u8,
        /// What else counts.
        keyflags "keyflags": TCP_AO_KEYF,
        /// The key's length in bytes.
        keylen "keylen": u8,
        /// The key.
        key "key": [u8; 80],
    }
}

structs! {
    /// Takes a key away.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug)]
    TcpAoDel: struct "tcp_ao_del" {
        /// The other end.
        addr "addr": SockaddrStorage,
        /// The device.
        ifindex "ifindex": i32,
        _bits: TcpAoBits,
        _reserved2: u16,
        /// The prefix's length in bits.
        prefix "prefix": u8,
        /// The key's number in what is sent.
        sndid "sndid": u8,
        /// The key's number in what comes.
        rcvid "rcvid": u8,
        /// The key that is current from now on.
        current_key "current_key": u8,
        /// The key that the other end is asked for.
        rnext "rnext": u8,
        /// What else counts.
        keyflags "keyflags": TCP_AO_KEYF,
    }
}

structs! {
    /// Which keys are in use, and how it went.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug)]
    TcpAoInfoOpt: struct "tcp_ao_info_opt" {
        _bits: TcpAoBits,
        _reserved2: u16,
        /// The current key.
        current_key "current_key": u8,
        /// The key that the other end is asked for.
        rnext "rnext": u8,
        /// Pieces whose signature was right.
        pkt_good "pkt_good": u64,
        /// Pieces whose signature was wrong.
        pkt_bad "pkt_bad": u64,
        /// Pieces signed by no known key.
        pkt_key_not_found "pkt_key_not_found": u64,
        /// Pieces that should have been signed.
        pkt_ao_required "pkt_ao_required": u64,
        /// Control messages that were passed over.
        pkt_dropped_icmp "pkt_dropped_icmp": u64,
    }
}

structs! {
    /// A key as it is read.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug)]
    TcpAoGetsockopt: struct "tcp_ao_getsockopt" {
        /// The other end.
        addr "addr": SockaddrStorage,
        /// The hash, by name.
        alg_name "alg_name": [char; 64],
        /// The key.
        key "key": [u8; 80],
        /// How many fit, and then how many there are.
        nkeys "nkeys": u32,
        _bits: u16,
        /// The key's number in what is sent.
        sndid "sndid": u8,
        /// The key's number in what comes.
        rcvid "rcvid": u8,
        /// The prefix's length in bits.
        prefix "prefix": u8,
        /// The signature's length in bytes.
        maclen "maclen": u8,
        /// What else counts.
        keyflags "keyflags": TCP_AO_KEYF,
        /// The key's length in bytes.
        keylen "keylen": u8,
        /// The device.
        ifindex "ifindex": i32,
        /// Pieces whose signature was right.
        pkt_good "pkt_good": u64,
        /// Pieces whose signature was wrong.
        pkt_bad "pkt_bad": u64,
    }
}

structs! {
    /// The state of signing.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    TcpAoRepair: struct "tcp_ao_repair" {
        /// The first sequence number here.
        snt_isn "snt_isn": Be32,
        /// The first sequence number there.
        rcv_isn "rcv_isn": Be32,
        /// How often that here began anew.
        snd_sne "snd_sne": u32,
        /// How often that there began anew.
        rcv_sne "rcv_sne": u32,
    }
}

impl TcpAoAdd {
    /// A key without anything yet.
    pub const fn new(bits: TcpAoBits) -> TcpAoAdd {
        // SAFETY: all of it is numbers.
        TcpAoAdd { _bits: bits, ..unsafe { core::mem::zeroed() } }
    }
}

impl TcpAoDel {
    /// No key in particular yet.
    pub const fn new(bits: TcpAoBits) -> TcpAoDel {
        // SAFETY: all of it is numbers.
        TcpAoDel { _bits: bits, ..unsafe { core::mem::zeroed() } }
    }
}

impl TcpAoInfoOpt {
    /// Nothing to set but this.
    pub const fn new(bits: TcpAoBits) -> TcpAoInfoOpt {
        // SAFETY: all of it is numbers.
        TcpAoInfoOpt { _bits: bits, ..unsafe { core::mem::zeroed() } }
    }

    /// What is set.
    pub const fn bits(&self) -> TcpAoBits {
        self._bits
    }
}

impl Default for TcpAoGetsockopt {
    fn default() -> TcpAoGetsockopt {
        // SAFETY: all of it is numbers.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// Receives by mapping: [`TCP::ZEROCOPY_RECEIVE`].
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    TcpZerocopyReceive: struct "tcp_zerocopy_receive" {
        /// Where the socket is mapped.
        address "address": u64,
        /// How many bytes to map, and then how many were.
        length "length": u32,
        /// How many bytes to receive otherwise.
        recv_skip_hint "recv_skip_hint": u32,
        /// How many bytes are left.
        inq "inq": u32,
        /// The socket's error.
        err "err": i32,
        /// A buffer for small pieces.
        copybuf_address "copybuf_address": u64,
        /// Its length in bytes, and then what was filled, or an error.
        copybuf_len "copybuf_len": i32,
        /// 1: pages may stay a while where they were.
        flags "flags": u32,
        /// A buffer for control messages.
        msg_control "msg_control": u64,
        /// Its length in bytes.
        msg_controllen "msg_controllen": u64,
        /// [`MSG`](super::MSG) bits.
        msg_flags "msg_flags": u32,
        _reserved: u32,
    }
}

open! {
    /// UDP's options, the `UDP_` names of [udp(7)](https://man7.org/linux/man-pages/man7/udp.7.html).
    UDP(int) {
        /// Whether everything becomes one datagram.
        CORK "UDP_CORK" = 1;
        /// What the datagrams carry: [`UDP_ENCAP`].
        ENCAP "UDP_ENCAP" = 100;
        /// Whether it sends without a checksum over IPv6.
        NO_CHECK6_TX "UDP_NO_CHECK6_TX" = 101;
        /// Whether it takes what has no checksum over IPv6.
        NO_CHECK6_RX "UDP_NO_CHECK6_RX" = 102;
        /// Into pieces of which size it cuts, in bytes.
        SEGMENT "UDP_SEGMENT" = 103;
        /// Whether pieces come put together.
        GRO "UDP_GRO" = 104;
    }
}

open! {
    /// What datagrams carry.
    #[allow(non_camel_case_types)] // as C has it
    UDP_ENCAP(int) {
        /// Nothing any more.
        ESPINUDP_NON_IKE "UDP_ENCAP_ESPINUDP_NON_IKE" = 1;
        /// IPsec.
        ESPINUDP "UDP_ENCAP_ESPINUDP" = 2;
        /// L2TP.
        L2TPINUDP "UDP_ENCAP_L2TPINUDP" = 3;
        /// GSM's tunnels.
        GTP0 "UDP_ENCAP_GTP0" = 4;
        /// 3G's tunnels.
        GTP1U "UDP_ENCAP_GTP1U" = 5;
        /// Rx.
        RXRPC "UDP_ENCAP_RXRPC" = 6;
        /// OpenVPN.
        OVPNINUDP "UDP_ENCAP_OVPNINUDP" = 8;
    }
}

open! {
    /// Options of raw sockets for control messages.
    #[allow(non_camel_case_types)] // as C has it
    ICMP_FILTER(int) {
        /// Which types don't come, 32 bits.
        FILTER "ICMP_FILTER" = 1;
    }
}

open! {
    /// Options of raw sockets for IPv6's control messages.
    #[allow(non_camel_case_types)] // as C has it
    ICMPV6_OPTION(int) {
        /// Which types don't come: [`Icmp6Filter`].
        FILTER "ICMPV6_FILTER" = 1;
    }
}

structs! {
    /// Which of IPv6's control messages don't come, a bit for each type.
    #[derive(Clone, Copy, Debug, Default)]
    Icmp6Filter: struct "icmp6_filter" {
        /// The bits.
        data "data": [u32; 8],
    }
}

open! {
    /// What was seen of exact counts of congestion.
    #[allow(non_camel_case_types)] // as C has it
    TCP_ACCECN_OPT(u32) {
        /// Nothing.
        NOT_SEEN "TCP_ACCECN_OPT_NOT_SEEN" = 0;
        /// An empty option.
        EMPTY_SEEN "TCP_ACCECN_OPT_EMPTY_SEEN" = 1;
        /// Counts.
        COUNTER_SEEN "TCP_ACCECN_OPT_COUNTER_SEEN" = 2;
        /// Something wrong.
        FAIL_SEEN "TCP_ACCECN_OPT_FAIL_SEEN" = 3;
    }
}

open! {
    /// Why data in the first packet did not get there.
    #[allow(non_camel_case_types)] // as C has it
    TFO_STATUS(u8) {
        /// Not known.
        UNSPEC "TFO_STATUS_UNSPEC" = 0;
        /// There was no cookie.
        COOKIE_UNAVAILABLE "TFO_COOKIE_UNAVAILABLE" = 1;
        /// The answer left it out.
        DATA_NOT_ACKED "TFO_DATA_NOT_ACKED" = 2;
        /// The first packet was lost.
        SYN_RETRANSMITTED "TFO_SYN_RETRANSMITTED" = 3;
    }
}

structs! {
    /// A key for MD5 as it is told.
    #[derive(Clone, Copy, Debug)]
    TcpDiagMd5sig: struct "tcp_diag_md5sig" {
        /// The family.
        family "tcpm_family": u8,
        /// The prefix's length in bits.
        prefixlen "tcpm_prefixlen": u8,
        /// The key's length in bytes.
        keylen "tcpm_keylen": u16,
        /// The other end's address.
        addr "tcpm_addr": [Be32; 4],
        /// The key.
        key "tcpm_key": [u8; 80],
    }
}

structs! {
    /// The head of a UDP packet.
    #[derive(Clone, Copy, Debug, Default)]
    Udphdr: struct "udphdr" {
        /// The port that it comes from.
        source "source": Be16,
        /// The port that it goes to.
        dest "dest": Be16,
        /// Its length in bytes, this head included.
        len "len": Be16,
        /// The checksum, in the network's order.
        check "check": u16,
    }
}

open! {
    /// Options of IPv6's headers.
    #[allow(non_camel_case_types)] // as C has it
    IPV6_TLV(u8) {
        /// One byte that fills.
        PAD1 "IPV6_TLV_PAD1" = 0;
        /// Bytes that fill.
        PADN "IPV6_TLV_PADN" = 1;
        /// For routers.
        ROUTERALERT "IPV6_TLV_ROUTERALERT" = 5;
        /// A security label.
        CALIPSO "IPV6_TLV_CALIPSO" = 7;
        /// What is told on the way.
        IOAM "IPV6_TLV_IOAM" = 49;
        /// A very long packet.
        JUMBO "IPV6_TLV_JUMBO" = 194;
        /// The address at home.
        HAO "IPV6_TLV_HAO" = 201;
    }
}

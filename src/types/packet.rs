//! Packets as devices have them, and the smaller families: XDP, virtual machines, ciphers, CAN.

use super::macros::{flags, headers, open, structs};
use super::{AF, Be16, int, uchar, uint, ulong, ushort};

headers!(
    "linux/if_packet.h linux/if_ether.h linux/if_xdp.h sys/socket.h linux/vm_sockets.h linux/if_alg.h linux/can.h \
    linux/can/raw.h"
);

structs! {
    /// A device's address: C's `struct sockaddr_ll`.
    #[derive(Clone, Copy, Debug, Default)]
    SockaddrLl: struct "sockaddr_ll" {
        /// [`AF::PACKET`].
        family "sll_family": AF,
        /// Which packets: [`ETH_P`].
        protocol "sll_protocol": Be16,
        /// The device, 0 for any.
        ifindex "sll_ifindex": int,
        /// What kind of device it came by.
        hatype "sll_hatype": ushort,
        /// To whom it is.
        pkttype "sll_pkttype": PACKET_TYPE,
        /// The hardware address's length in bytes.
        halen "sll_halen": uchar,
        /// The hardware address.
        addr "sll_addr": [uchar; 8],
    }
}

impl SockaddrLl {
    /// A device, and which packets.
    pub const fn new(ifindex: int, protocol: ETH_P) -> SockaddrLl {
        let (family, protocol) = (AF::PACKET, Be16::new(protocol.0));
        SockaddrLl { family, protocol, ifindex, hatype: 0, pkttype: PACKET_TYPE::HOST, halen: 0, addr: [0; 8] }
    }
}

impl Default for PACKET_TYPE {
    fn default() -> PACKET_TYPE {
        PACKET_TYPE::HOST
    }
}

open! {
    /// To whom a packet is.
    #[allow(non_camel_case_types)] // as C has it
    PACKET_TYPE(u8) {
        /// To this machine.
        HOST "PACKET_HOST" = 0;
        /// To all.
        BROADCAST "PACKET_BROADCAST" = 1;
        /// To a group.
        MULTICAST "PACKET_MULTICAST" = 2;
        /// To another machine.
        OTHERHOST "PACKET_OTHERHOST" = 3;
        /// From this machine.
        OUTGOING "PACKET_OUTGOING" = 4;
        /// Back here.
        LOOPBACK "PACKET_LOOPBACK" = 5;
        /// To programs.
        USER "PACKET_USER" = 6;
        /// To the kernel.
        KERNEL "PACKET_KERNEL" = 7;
        /// Nothing any more.
        FASTROUTE "PACKET_FASTROUTE" = 6;
    }
}

open! {
    /// What an Ethernet packet carries.
    #[allow(non_camel_case_types)] // as C has it
    ETH_P(u16) {
        /// Ethernet's loop.
        LOOP "ETH_P_LOOP" = 0x0060;
        /// PUP.
        PUP "ETH_P_PUP" = 0x0200;
        /// PUP's addresses.
        PUPAT "ETH_P_PUPAT" = 0x0201;
        /// Time-sensitive networks.
        TSN "ETH_P_TSN" = 0x22f0;
        /// A mirrored port, version 2.
        ERSPAN2 "ETH_P_ERSPAN2" = 0x22eb;
        /// IPv4.
        IP "ETH_P_IP" = 0x0800;
        /// X.25.
        X25 "ETH_P_X25" = 0x0805;
        /// Hardware addresses for IPv4.
        ARP "ETH_P_ARP" = 0x0806;
        /// Amateur radio.
        BPQ "ETH_P_BPQ" = 0x08ff;
        /// PUP on 802.3.
        IEEEPUP "ETH_P_IEEEPUP" = 0x0a00;
        /// PUP's addresses on 802.3.
        IEEEPUPAT "ETH_P_IEEEPUPAT" = 0x0a01;
        /// B.A.T.M.A.N.
        BATMAN "ETH_P_BATMAN" = 0x4305;
        /// DEC's.
        DEC "ETH_P_DEC" = 0x6000;
        /// DECnet, dumps.
        DNA_DL "ETH_P_DNA_DL" = 0x6001;
        /// DECnet, consoles.
        DNA_RC "ETH_P_DNA_RC" = 0x6002;
        /// DECnet, routes.
        DNA_RT "ETH_P_DNA_RT" = 0x6003;
        /// DEC's LAT.
        LAT "ETH_P_LAT" = 0x6004;
        /// DEC's diagnostics.
        DIAG "ETH_P_DIAG" = 0x6005;
        /// DEC's customers.
        CUST "ETH_P_CUST" = 0x6006;
        /// DEC's SCA.
        SCA "ETH_P_SCA" = 0x6007;
        /// Ethernet in something.
        TEB "ETH_P_TEB" = 0x6558;
        /// Hardware addresses the other way round.
        RARP "ETH_P_RARP" = 0x8035;
        /// AppleTalk.
        ATALK "ETH_P_ATALK" = 0x809b;
        /// AppleTalk's addresses.
        AARP "ETH_P_AARP" = 0x80f3;
        /// A VLAN.
        _8021Q "ETH_P_8021Q" = 0x8100;
        /// A mirrored port.
        ERSPAN "ETH_P_ERSPAN" = 0x88be;
        /// 802.2 with more than 1500 bytes.
        _8021AC "ETH_P_8021AC" = 0x8870;
        /// IPX.
        IPX "ETH_P_IPX" = 0x8137;
        /// IPv6.
        IPV6 "ETH_P_IPV6" = 0x86dd;
        /// A pause.
        PAUSE "ETH_P_PAUSE" = 0x8808;
        /// Slow protocols.
        SLOW "ETH_P_SLOW" = 0x8809;
        /// Web caches.
        WCCP "ETH_P_WCCP" = 0x883e;
        /// MPLS to one.
        MPLS_UC "ETH_P_MPLS_UC" = 0x8847;
        /// MPLS to several.
        MPLS_MC "ETH_P_MPLS_MC" = 0x8848;
        /// ATM.
        ATMMPOA "ETH_P_ATMMPOA" = 0x884c;
        /// PPPoE, looking for the other end.
        PPP_DISC "ETH_P_PPP_DISC" = 0x8863;
        /// PPPoE.
        PPP_SES "ETH_P_PPP_SES" = 0x8864;
        /// HPNA's control.
        LINK_CTL "ETH_P_LINK_CTL" = 0x886c;
        /// ATM over Ethernet.
        ATMFATE "ETH_P_ATMFATE" = 0x8884;
        /// Ports that ask who is there.
        PAE "ETH_P_PAE" = 0x888e;
        /// PROFINET.
        PROFINET "ETH_P_PROFINET" = 0x8892;
        /// Realtek's.
        REALTEK "ETH_P_REALTEK" = 0x8899;
        /// Disks over Ethernet.
        AOE "ETH_P_AOE" = 0x88a2;
        /// EtherCAT.
        ETHERCAT "ETH_P_ETHERCAT" = 0x88a4;
        /// A VLAN around a VLAN.
        _8021AD "ETH_P_8021AD" = 0x88a8;
        /// An experiment.
        _802_EX1 "ETH_P_802_EX1" = 0x88b5;
        /// A switch's.
        MXLGSW "ETH_P_MXLGSW" = 0x88c3;
        /// Wireless, asking before.
        PREAUTH "ETH_P_PREAUTH" = 0x88c7;
        /// TIPC.
        TIPC "ETH_P_TIPC" = 0x88ca;
        /// Who is at the other end.
        LLDP "ETH_P_LLDP" = 0x88cc;
        /// Rings.
        MRP "ETH_P_MRP" = 0x88e3;
        /// Encryption of the link.
        MACSEC "ETH_P_MACSEC" = 0x88e5;
        /// A backbone.
        _8021AH "ETH_P_8021AH" = 0x88e7;
        /// VLANs to register.
        MVRP "ETH_P_MVRP" = 0x88f5;
        /// Exact time.
        _1588 "ETH_P_1588" = 0x88f7;
        /// A management controller.
        NCSI "ETH_P_NCSI" = 0x88f8;
        /// Two ways at once.
        PRP "ETH_P_PRP" = 0x88fb;
        /// Faults of connections.
        CFM "ETH_P_CFM" = 0x8902;
        /// Fibre Channel.
        FCOE "ETH_P_FCOE" = 0x8906;
        /// InfiniBand.
        IBOE "ETH_P_IBOE" = 0x8915;
        /// Wireless, directly.
        TDLS "ETH_P_TDLS" = 0x890d;
        /// Fibre Channel, setting up.
        FIP "ETH_P_FIP" = 0x8914;
        /// Handover.
        _80221 "ETH_P_80221" = 0x8917;
        /// Two ways in a ring.
        HSR "ETH_P_HSR" = 0x892f;
        /// Service chains.
        NSH "ETH_P_NSH" = 0x894f;
        /// Ethernet's loop, by 802.3.
        LOOPBACK "ETH_P_LOOPBACK" = 0x9000;
        /// A VLAN around a VLAN, not official.
        QINQ1 "ETH_P_QINQ1" = 0x9100;
        /// Another.
        QINQ2 "ETH_P_QINQ2" = 0x9200;
        /// Another.
        QINQ3 "ETH_P_QINQ3" = 0x9300;
        /// A switch's, not official.
        EDSA "ETH_P_EDSA" = 0xdada;
        /// A switch's, not official.
        YT921X "ETH_P_YT921X" = 0x9988;
        /// A switch's, as VLANs.
        DSA_8021Q "ETH_P_DSA_8021Q" = 0xdadb;
        /// A switch's.
        DSA_A5PSW "ETH_P_DSA_A5PSW" = 0xe001;
        /// Between filters.
        IFE "ETH_P_IFE" = 0xed3e;
        /// A switch's, not official.
        NXP_NETC "ETH_P_NXP_NETC" = 0xfd3a;
        /// z/VM's, not official.
        AF_IUCV "ETH_P_AF_IUCV" = 0xfbfb;
        /// From here on it is a type, not a length.
        _802_3_MIN "ETH_P_802_3_MIN" = 0x0600;
        /// 802.3 without a type.
        _802_3 "ETH_P_802_3" = 0x0001;
        /// AX.25.
        AX25 "ETH_P_AX25" = 0x0002;
        /// Everything.
        ALL "ETH_P_ALL" = 0x0003;
        /// 802.2.
        _802_2 "ETH_P_802_2" = 0x0004;
        /// Nothing.
        SNAP "ETH_P_SNAP" = 0x0005;
        /// DDCMP.
        DDCMP "ETH_P_DDCMP" = 0x0006;
        /// PPP.
        WAN_PPP "ETH_P_WAN_PPP" = 0x0007;
        /// PPP, several links.
        PPP_MP "ETH_P_PPP_MP" = 0x0008;
        /// ISO in GRE.
        GRE_OSI "ETH_P_GRE_OSI" = 0x00fe;
        /// LocalTalk.
        LOCALTALK "ETH_P_LOCALTALK" = 0x0009;
        /// CAN.
        CAN "ETH_P_CAN" = 0x000c;
        /// CAN with long frames.
        CANFD "ETH_P_CANFD" = 0x000d;
        /// CAN with very long frames.
        CANXL "ETH_P_CANXL" = 0x000e;
        /// AppleTalk over PPP.
        PPPTALK "ETH_P_PPPTALK" = 0x0010;
        /// Token ring.
        TR_802_2 "ETH_P_TR_802_2" = 0x0011;
        /// Mobitex.
        MOBITEX "ETH_P_MOBITEX" = 0x0015;
        /// A card's own.
        CONTROL "ETH_P_CONTROL" = 0x0016;
        /// Infrared.
        IRDA "ETH_P_IRDA" = 0x0017;
        /// Econet.
        ECONET "ETH_P_ECONET" = 0x0018;
        /// HDLC.
        HDLC "ETH_P_HDLC" = 0x0019;
        /// ArcNet.
        ARCNET "ETH_P_ARCNET" = 0x001a;
        /// A switch's.
        DSA "ETH_P_DSA" = 0x001b;
        /// A switch's, behind.
        TRAILER "ETH_P_TRAILER" = 0x001c;
        /// Phonet.
        PHONET "ETH_P_PHONET" = 0x00f5;
        /// 802.15.4.
        IEEE802154 "ETH_P_IEEE802154" = 0x00f6;
        /// CAIF.
        CAIF "ETH_P_CAIF" = 0x00f7;
        /// Several CPU ports.
        XDSA "ETH_P_XDSA" = 0x00f8;
        /// Qualcomm's.
        MAP "ETH_P_MAP" = 0x00f9;
        /// MCTP.
        MCTP "ETH_P_MCTP" = 0x00fa;
    }
}

open! {
    /// Options of packet sockets, the `PACKET_` names of
    /// [packet(7)](https://man7.org/linux/man-pages/man7/packet.7.html).
    PACKET(int) {
        /// Takes more: [`PacketMreq`].
        ADD_MEMBERSHIP "PACKET_ADD_MEMBERSHIP" = 1;
        /// No longer.
        DROP_MEMBERSHIP "PACKET_DROP_MEMBERSHIP" = 2;
        /// Nothing.
        RECV_OUTPUT "PACKET_RECV_OUTPUT" = 3;
        /// A ring to receive: [`TpacketReq`] or [`TpacketReq3`].
        RX_RING "PACKET_RX_RING" = 5;
        /// Counts, which are then 0: [`TpacketStats`] or [`TpacketStatsV3`].
        STATISTICS "PACKET_STATISTICS" = 6;
        /// Up to which size a ring's packets are copied too, in bytes.
        COPY_THRESH "PACKET_COPY_THRESH" = 7;
        /// Whether each packet has [`TpacketAuxdata`].
        AUXDATA "PACKET_AUXDATA" = 8;
        /// Whether the device is the one that it truly came by.
        ORIGDEV "PACKET_ORIGDEV" = 9;
        /// Which kind of ring: [`TPACKET`].
        VERSION "PACKET_VERSION" = 10;
        /// How long a kind's head is, in bytes.
        HDRLEN "PACKET_HDRLEN" = 11;
        /// How much room stays before each packet, in bytes.
        RESERVE "PACKET_RESERVE" = 12;
        /// A ring to send.
        TX_RING "PACKET_TX_RING" = 13;
        /// Whether a wrong packet in a ring is dropped.
        LOSS "PACKET_LOSS" = 14;
        /// Whether each packet has a virtual machine's head.
        VNET_HDR "PACKET_VNET_HDR" = 15;
        /// Which time a sent packet gets.
        TX_TIMESTAMP "PACKET_TX_TIMESTAMP" = 16;
        /// Which time a packet gets: [`SOF_TIMESTAMPING`](super::SOF_TIMESTAMPING).
        TIMESTAMP "PACKET_TIMESTAMP" = 17;
        /// Shares the packets with others: [`FanoutArgs`].
        FANOUT "PACKET_FANOUT" = 18;
        /// Whether each packet of a ring says where it starts.
        TX_HAS_OFF "PACKET_TX_HAS_OFF" = 19;
        /// Whether it sends past the queue.
        QDISC_BYPASS "PACKET_QDISC_BYPASS" = 20;
        /// Counts of sharing: [`TpacketRolloverStats`].
        ROLLOVER_STATS "PACKET_ROLLOVER_STATS" = 21;
        /// The program that shares.
        FANOUT_DATA "PACKET_FANOUT_DATA" = 22;
        /// Whether it leaves out what goes.
        IGNORE_OUTGOING "PACKET_IGNORE_OUTGOING" = 23;
        /// The size of a virtual machine's head, in bytes.
        VNET_HDR_SZ "PACKET_VNET_HDR_SZ" = 24;
    }
}

open! {
    /// How packets are shared.
    #[allow(non_camel_case_types)] // as C has it
    PACKET_FANOUT(u16) {
        /// By connection.
        HASH "PACKET_FANOUT_HASH" = 0;
        /// In turn.
        LB "PACKET_FANOUT_LB" = 1;
        /// By processor.
        CPU "PACKET_FANOUT_CPU" = 2;
        /// One after the other is filled.
        ROLLOVER "PACKET_FANOUT_ROLLOVER" = 3;
        /// By chance.
        RND "PACKET_FANOUT_RND" = 4;
        /// By the device's queue.
        QM "PACKET_FANOUT_QM" = 5;
        /// By a classic BPF program.
        CBPF "PACKET_FANOUT_CBPF" = 6;
        /// By a BPF program.
        EBPF "PACKET_FANOUT_EBPF" = 7;
        /// A flag: the next one when one is full.
        FLAG_ROLLOVER "PACKET_FANOUT_FLAG_ROLLOVER" = 4096;
        /// A flag: the kernel chooses the group's number.
        FLAG_UNIQUEID "PACKET_FANOUT_FLAG_UNIQUEID" = 8192;
        /// A flag: leaves out what goes.
        FLAG_IGNORE_OUTGOING "PACKET_FANOUT_FLAG_IGNORE_OUTGOING" = 16384;
        /// A flag: puts pieces together first.
        FLAG_DEFRAG "PACKET_FANOUT_FLAG_DEFRAG" = 32768;
    }
}

impl Default for PACKET_FANOUT {
    fn default() -> PACKET_FANOUT {
        PACKET_FANOUT::HASH
    }
}

structs! {
    /// How packets are shared, and with whom.
    #[derive(Clone, Copy, Debug, Default)]
    FanoutArgs: struct "fanout_args" {
        /// The group's number.
        #[cfg(target_endian = "little")]
        id "id": u16,
        /// How, and flags.
        type_flags "type_flags": PACKET_FANOUT,
        /// The group's number.
        #[cfg(target_endian = "big")]
        id "id": u16,
        /// How many may be in the group.
        max_num_members "max_num_members": u32,
    }
}

structs! {
    /// What more a packet socket takes.
    #[derive(Clone, Copy, Debug, Default)]
    PacketMreq: struct "packet_mreq" {
        /// The device.
        ifindex "mr_ifindex": int,
        /// What.
        kind "mr_type": PACKET_MR,
        /// The address's length in bytes.
        alen "mr_alen": ushort,
        /// The address.
        address "mr_address": [uchar; 8],
    }
}

open! {
    /// What more a packet socket takes.
    #[allow(non_camel_case_types)] // as C has it
    PACKET_MR(ushort) {
        /// A group.
        MULTICAST "PACKET_MR_MULTICAST" = 0;
        /// Everything.
        PROMISC "PACKET_MR_PROMISC" = 1;
        /// All groups.
        ALLMULTI "PACKET_MR_ALLMULTI" = 2;
        /// An address.
        UNICAST "PACKET_MR_UNICAST" = 3;
    }
}

impl Default for PACKET_MR {
    fn default() -> PACKET_MR {
        PACKET_MR::MULTICAST
    }
}

structs! {
    /// Counts of a packet socket.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketStats: struct "tpacket_stats" {
        /// Packets.
        packets "tp_packets": uint,
        /// Those that were dropped.
        drops "tp_drops": uint,
    }
}

structs! {
    /// Counts of a packet socket whose ring is of the third kind.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketStatsV3: struct "tpacket_stats_v3" {
        /// Packets.
        packets "tp_packets": uint,
        /// Those that were dropped.
        drops "tp_drops": uint,
        /// How often the ring was full.
        freeze_q_cnt "tp_freeze_q_cnt": uint,
    }
}

structs! {
    /// Counts of sharing.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    TpacketRolloverStats: struct "tpacket_rollover_stats" {
        /// Packets that went to another.
        all "tp_all": u64,
        /// Those of large connections.
        huge "tp_huge": u64,
        /// Those that no other had room for.
        failed "tp_failed": u64,
    }
}

structs! {
    /// What is told about a packet.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketAuxdata: struct "tpacket_auxdata" {
        /// Its state.
        status "tp_status": TP_STATUS,
        /// Its length in bytes.
        len "tp_len": u32,
        /// How much of it is here.
        snaplen "tp_snaplen": u32,
        /// Where its link's head starts.
        mac "tp_mac": u16,
        /// Where its network's head starts.
        net "tp_net": u16,
        /// Its VLAN.
        vlan_tci "tp_vlan_tci": u16,
        /// What its VLAN is.
        vlan_tpid "tp_vlan_tpid": u16,
    }
}

flags! {
    /// A packet's state, in a ring or beside a message. A ring to send has other names for the lowest bits.
    #[allow(non_camel_case_types)] // as C has it
    TP_STATUS(u32) {
        /// It is the program's.
        USER "TP_STATUS_USER" = 0x0001;
        /// It did not fit: its copy can be received.
        COPY "TP_STATUS_COPY" = 0x0002;
        /// Packets were dropped.
        LOSING "TP_STATUS_LOSING" = 0x0004;
        /// Its checksum is made later.
        CSUMNOTREADY "TP_STATUS_CSUMNOTREADY" = 0x0008;
        /// Its VLAN is filled.
        VLAN_VALID "TP_STATUS_VLAN_VALID" = 0x0010;
        /// The block was handed over since time was up.
        BLK_TMO "TP_STATUS_BLK_TMO" = 0x0020;
        /// What its VLAN is is filled.
        VLAN_TPID_VALID "TP_STATUS_VLAN_TPID_VALID" = 0x0040;
        /// Its checksum was right.
        CSUM_VALID "TP_STATUS_CSUM_VALID" = 0x0080;
        /// It will be cut.
        GSO_TCP "TP_STATUS_GSO_TCP" = 0x0100;
        /// To be sent.
        SEND_REQUEST "TP_STATUS_SEND_REQUEST" = 0x0001;
        /// It is being sent.
        SENDING "TP_STATUS_SENDING" = 0x0002;
        /// It made no sense.
        WRONG_FORMAT "TP_STATUS_WRONG_FORMAT" = 0x0004;
        /// Its time is the kernel's.
        TS_SOFTWARE "TP_STATUS_TS_SOFTWARE" = 0x2000_0000;
        /// Nothing any more.
        TS_SYS_HARDWARE "TP_STATUS_TS_SYS_HARDWARE" = 0x4000_0000;
        /// Its time is the device's.
        TS_RAW_HARDWARE "TP_STATUS_TS_RAW_HARDWARE" = 0x8000_0000_u32;
    }
}

open! {
    /// The three kinds of rings.
    TPACKET(int) {
        /// The first.
        V1 "TPACKET_V1" = 0;
        /// With nanoseconds, alike on 32 and 64 bits.
        V2 "TPACKET_V2" = 1;
        /// In blocks.
        V3 "TPACKET_V3" = 2;
    }
}

structs! {
    /// A ring of the first two kinds.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketReq: struct "tpacket_req" {
        /// A block's size in bytes.
        block_size "tp_block_size": uint,
        /// How many blocks.
        block_nr "tp_block_nr": uint,
        /// A packet's room in bytes.
        frame_size "tp_frame_size": uint,
        /// How many packets.
        frame_nr "tp_frame_nr": uint,
    }
}

structs! {
    /// A ring of the third kind.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketReq3: struct "tpacket_req3" {
        /// A block's size in bytes.
        block_size "tp_block_size": uint,
        /// How many blocks.
        block_nr "tp_block_nr": uint,
        /// A packet's room in bytes.
        frame_size "tp_frame_size": uint,
        /// How many packets.
        frame_nr "tp_frame_nr": uint,
        /// After how many milliseconds a block is handed over.
        retire_blk_tov "tp_retire_blk_tov": uint,
        /// The program's own room in a block, in bytes.
        sizeof_priv "tp_sizeof_priv": uint,
        /// 1: packets have their hash.
        feature_req_word "tp_feature_req_word": uint,
    }
}

structs! {
    /// A packet's head in a ring of the first kind.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketHdr: struct "tpacket_hdr" {
        /// Its state: [`TP_STATUS`].
        status "tp_status": ulong,
        /// Its length in bytes.
        len "tp_len": uint,
        /// How much of it is here.
        snaplen "tp_snaplen": uint,
        /// Where its link's head starts.
        mac "tp_mac": ushort,
        /// Where its network's head starts.
        net "tp_net": ushort,
        /// Its time in seconds.
        sec "tp_sec": uint,
        /// And microseconds.
        usec "tp_usec": uint,
    }
}

structs! {
    /// A packet's head in a ring of the second kind.
    #[derive(Clone, Copy, Debug, Default)]
    Tpacket2Hdr: struct "tpacket2_hdr" {
        /// Its state.
        status "tp_status": TP_STATUS,
        /// Its length in bytes.
        len "tp_len": u32,
        /// How much of it is here.
        snaplen "tp_snaplen": u32,
        /// Where its link's head starts.
        mac "tp_mac": u16,
        /// Where its network's head starts.
        net "tp_net": u16,
        /// Its time in seconds.
        sec "tp_sec": u32,
        /// And nanoseconds.
        nsec "tp_nsec": u32,
        /// Its VLAN.
        vlan_tci "tp_vlan_tci": u16,
        /// What its VLAN is.
        vlan_tpid "tp_vlan_tpid": u16,
        _padding: [u8; 4],
    }
}

structs! {
    /// More about a packet in a ring of the third kind.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketHdrVariant1: struct "tpacket_hdr_variant1" {
        /// Its hash.
        rxhash "tp_rxhash": u32,
        /// Its VLAN.
        vlan_tci "tp_vlan_tci": u32,
        /// What its VLAN is.
        vlan_tpid "tp_vlan_tpid": u16,
        _padding: u16,
    }
}

structs! {
    /// A packet's head in a ring of the third kind.
    #[derive(Clone, Copy, Debug, Default)]
    Tpacket3Hdr: struct "tpacket3_hdr" {
        /// Where the next one is, in bytes from here; 0 for the last.
        next_offset "tp_next_offset": u32,
        /// Its time in seconds.
        sec "tp_sec": u32,
        /// And nanoseconds.
        nsec "tp_nsec": u32,
        /// How much of it is here.
        snaplen "tp_snaplen": u32,
        /// Its length in bytes.
        len "tp_len": u32,
        /// Its state.
        status "tp_status": TP_STATUS,
        /// Where its link's head starts.
        mac "tp_mac": u16,
        /// Where its network's head starts.
        net "tp_net": u16,
        /// More.
        hv1 "hv1": TpacketHdrVariant1,
        _padding: [u8; 8],
    }
}

structs! {
    /// A block's time.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketBdTs: struct "tpacket_bd_ts" {
        /// Seconds.
        sec "ts_sec": uint,
        /// Nanoseconds.
        nsec "ts_nsec": uint,
    }
}

structs! {
    /// A block's head.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default)]
    TpacketHdrV1: struct "tpacket_hdr_v1" {
        /// Its state.
        block_status "block_status": TP_STATUS,
        /// How many packets.
        num_pkts "num_pkts": u32,
        /// Where the first one is, in bytes.
        offset_to_first_pkt "offset_to_first_pkt": u32,
        /// Its length in bytes.
        blk_len "blk_len": u32,
        /// Its number.
        seq_num "seq_num": u64,
        /// When it began.
        ts_first_pkt "ts_first_pkt": TpacketBdTs,
        /// When it ended.
        ts_last_pkt "ts_last_pkt": TpacketBdTs,
    }
}

structs! {
    /// A block of a ring of the third kind.
    #[derive(Clone, Copy, Debug, Default)]
    TpacketBlockDesc: struct "tpacket_block_desc" {
        /// 1.
        version "version": u32,
        /// Where the program's own room is, in bytes.
        offset_to_priv "offset_to_priv": u32,
        /// Its head.
        hdr "hdr.bh1": TpacketHdrV1,
    }
}

structs! {
    /// A device's queue: C's `struct sockaddr_xdp`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    SockaddrXdp: struct "sockaddr_xdp" {
        /// [`AF::XDP`].
        family "sxdp_family": AF,
        /// How.
        flags "sxdp_flags": XDP_FLAG,
        /// The device.
        ifindex "sxdp_ifindex": u32,
        /// Its queue.
        queue_id "sxdp_queue_id": u32,
        /// With `SHARED_UMEM`: the socket whose memory it is.
        shared_umem_fd "sxdp_shared_umem_fd": u32,
    }
}

flags! {
    /// How an XDP socket is bound.
    #[allow(non_camel_case_types)] // as C has it
    XDP_FLAG(u16) {
        /// With another socket's memory.
        SHARED_UMEM "XDP_SHARED_UMEM" = 0x0001;
        /// Packets are copied.
        COPY "XDP_COPY" = 0x0002;
        /// Packets are not copied.
        ZEROCOPY "XDP_ZEROCOPY" = 0x0004;
        /// The kernel says when it wants to be woken.
        USE_NEED_WAKEUP "XDP_USE_NEED_WAKEUP" = 0x0008;
        /// Packets may be in several pieces.
        USE_SG "XDP_USE_SG" = 0x0010;
    }
}

open! {
    /// Options of XDP sockets.
    XDP(int) {
        /// Where what lies in the rings: [`XdpMmapOffsets`] (only read).
        MMAP_OFFSETS "XDP_MMAP_OFFSETS" = 1;
        /// How many packets to receive fit.
        RX_RING "XDP_RX_RING" = 2;
        /// How many packets to send fit.
        TX_RING "XDP_TX_RING" = 3;
        /// The memory: [`XdpUmemReg`].
        UMEM_REG "XDP_UMEM_REG" = 4;
        /// How many pieces for the kernel fit.
        UMEM_FILL_RING "XDP_UMEM_FILL_RING" = 5;
        /// How many pieces for the program fit.
        UMEM_COMPLETION_RING "XDP_UMEM_COMPLETION_RING" = 6;
        /// Counts: [`XdpStatistics`] (only read).
        STATISTICS "XDP_STATISTICS" = 7;
        /// Whether packets are copied: 1 for no (only read).
        OPTIONS "XDP_OPTIONS" = 8;
        /// How many packets one call sends.
        MAX_TX_SKB_BUDGET "XDP_MAX_TX_SKB_BUDGET" = 9;
    }
}

open! {
    /// What is mapped: the offset for `mmap`, in bytes.
    #[allow(non_camel_case_types)] // as C has it
    XDP_PGOFF(u64) {
        /// The ring to receive.
        RX_RING "XDP_PGOFF_RX_RING" = 0x0000;
        /// The ring to send.
        TX_RING "XDP_PGOFF_TX_RING" = 0x8000_0000;
        /// The pieces for the kernel.
        FILL_RING "XDP_UMEM_PGOFF_FILL_RING" = 0x1_0000_0000;
        /// The pieces for the program.
        COMPLETION_RING "XDP_UMEM_PGOFF_COMPLETION_RING" = 0x1_8000_0000;
    }
}

structs! {
    /// Where what lies in a ring, in bytes.
    #[derive(Clone, Copy, Debug, Default)]
    XdpRingOffset: struct "xdp_ring_offset" {
        /// The index of who puts in.
        producer "producer": u64,
        /// The index of who takes out.
        consumer "consumer": u64,
        /// The entries.
        desc "desc": u64,
        /// Bit 0: the kernel wants to be woken.
        flags "flags": u64,
    }
}

structs! {
    /// Where what lies in the four rings.
    #[derive(Clone, Copy, Debug, Default)]
    XdpMmapOffsets: struct "xdp_mmap_offsets" {
        /// To receive.
        rx "rx": XdpRingOffset,
        /// To send.
        tx "tx": XdpRingOffset,
        /// Pieces for the kernel.
        fr "fr": XdpRingOffset,
        /// Pieces for the program.
        cr "cr": XdpRingOffset,
    }
}

flags! {
    /// How memory for packets is registered.
    #[allow(non_camel_case_types)] // as C has it
    XDP_UMEM(u32) {
        /// Pieces may start anywhere.
        UNALIGNED_CHUNK_FLAG "XDP_UMEM_UNALIGNED_CHUNK_FLAG" = 0x0001;
        /// The kernel makes checksums.
        TX_SW_CSUM "XDP_UMEM_TX_SW_CSUM" = 0x0002;
        /// `tx_metadata_len` counts.
        TX_METADATA_LEN "XDP_UMEM_TX_METADATA_LEN" = 0x0004;
    }
}

structs! {
    /// Memory for packets.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    XdpUmemReg: struct "xdp_umem_reg" {
        /// Its address.
        addr "addr": u64,
        /// Its length in bytes.
        len "len": u64,
        /// A piece's size in bytes.
        chunk_size "chunk_size": u32,
        /// The room before a packet, in bytes.
        headroom "headroom": u32,
        /// How.
        flags "flags": XDP_UMEM,
        /// The room for [`XskTxMetadata`], in bytes.
        tx_metadata_len "tx_metadata_len": u32,
    }
}

structs! {
    /// Counts of an XDP socket.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    XdpStatistics: struct "xdp_statistics" {
        /// Packets that were dropped.
        rx_dropped "rx_dropped": u64,
        /// Wrong entries to receive.
        rx_invalid_descs "rx_invalid_descs": u64,
        /// Wrong entries to send.
        tx_invalid_descs "tx_invalid_descs": u64,
        /// Packets that the ring had no room for.
        rx_ring_full "rx_ring_full": u64,
        /// Packets without a piece for them.
        rx_fill_ring_empty_descs "rx_fill_ring_empty_descs": u64,
        /// How often there was nothing to send.
        tx_ring_empty_descs "tx_ring_empty_descs": u64,
    }
}

structs! {
    /// A packet in a ring.
    #[derive(Clone, Copy, Debug, Default)]
    XdpDesc: struct "xdp_desc" {
        /// Where it is in the memory.
        addr "addr": u64,
        /// Its length in bytes.
        len "len": u32,
        /// More.
        options "options": XDP_DESC,
    }
}

flags! {
    /// More about a packet in a ring.
    #[allow(non_camel_case_types)] // as C has it
    XDP_DESC(u32) {
        /// It goes on in the next entry.
        PKT_CONTD "XDP_PKT_CONTD" = 0x0001;
        /// It has [`XskTxMetadata`].
        TX_METADATA "XDP_TX_METADATA" = 0x0002;
    }
}

flags! {
    /// What a device is to do with a packet.
    #[allow(non_camel_case_types)] // as C has it
    XDP_TXMD_FLAGS(u64) {
        /// To tell when it went.
        TIMESTAMP "XDP_TXMD_FLAGS_TIMESTAMP" = 0x0001;
        /// To make its checksum.
        CHECKSUM "XDP_TXMD_FLAGS_CHECKSUM" = 0x0002;
        /// To send it at a time.
        LAUNCH_TIME "XDP_TXMD_FLAGS_LAUNCH_TIME" = 0x0004;
    }
}

structs! {
    /// What a device is to do with a packet, before it in memory. When it is sent, the two fields behind `flags` are
    /// its time, in nanoseconds.
    #[derive(Clone, Copy, Debug, Default)]
    XskTxMetadata: struct "xsk_tx_metadata" {
        /// What.
        flags "flags": XDP_TXMD_FLAGS,
        /// From where on the checksum counts, in bytes.
        csum_start "request.csum_start": u16,
        /// Where it goes, in bytes from there.
        csum_offset "request.csum_offset": u16,
        _reserved: u32,
        /// When to send it, in nanoseconds.
        launch_time "request.launch_time": u64,
    }
}

structs! {
    /// A virtual machine or its host, and a port: `SockaddrVm::new(SockaddrVm::LOCAL, 80)`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    SockaddrVm: struct "sockaddr_vm" {
        /// [`AF::VSOCK`].
        family "svm_family": AF,
        _reserved1: ushort,
        /// The port, in this machine's byte order.
        port "svm_port": uint,
        /// The machine.
        cid "svm_cid": uint,
        /// How to get there.
        flags "svm_flags": VMADDR_FLAG,
        _zero: [uchar; 3],
    }
}

flags! {
    /// How to get to a machine.
    #[allow(non_camel_case_types)] // as C has it
    VMADDR_FLAG(u8) {
        /// By way of the host.
        TO_HOST "VMADDR_FLAG_TO_HOST" = 0x01;
    }
}

impl SockaddrVm {
    /// Any machine, to bind to; and any port.
    #[doc(alias = "VMADDR_CID_ANY")]
    #[doc(alias = "VMADDR_PORT_ANY")]
    pub const ANY: uint = !0;
    /// The hypervisor.
    #[doc(alias = "VMADDR_CID_HYPERVISOR")]
    pub const HYPERVISOR: uint = 0;
    /// This machine.
    #[doc(alias = "VMADDR_CID_LOCAL")]
    pub const LOCAL: uint = 1;
    /// The host.
    #[doc(alias = "VMADDR_CID_HOST")]
    pub const HOST: uint = 2;

    /// This machine and port.
    pub const fn new(cid: uint, port: uint) -> SockaddrVm {
        SockaddrVm { family: AF::VSOCK, _reserved1: 0, port, cid, flags: VMADDR_FLAG::empty(), _zero: [0; 3] }
    }
}

open! {
    /// Options of virtual machines' sockets; the level is [`AF::VSOCK`]'s number.
    #[allow(non_camel_case_types)] // as C has it
    SO_VM_SOCKETS(int) {
        /// The room, in bytes: 64 bits.
        BUFFER_SIZE "SO_VM_SOCKETS_BUFFER_SIZE" = 0;
        /// The least room, in bytes: 64 bits.
        BUFFER_MIN_SIZE "SO_VM_SOCKETS_BUFFER_MIN_SIZE" = 1;
        /// The most room, in bytes: 64 bits.
        BUFFER_MAX_SIZE "SO_VM_SOCKETS_BUFFER_MAX_SIZE" = 2;
        /// The other machine's number at its host.
        PEER_HOST_VM_ID "SO_VM_SOCKETS_PEER_HOST_VM_ID" = 3;
        /// Whether the other end is trusted.
        TRUSTED "SO_VM_SOCKETS_TRUSTED" = 5;
        /// How long connecting waits: [`Timeval`](super::Timeval).
        CONNECT_TIMEOUT_OLD "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD" = 6;
        /// Nothing on Linux.
        NONBLOCK_TXRX "SO_VM_SOCKETS_NONBLOCK_TXRX" = 7;
        /// How long connecting waits: [`SockTimeval`](super::SockTimeval).
        CONNECT_TIMEOUT_NEW "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW" = 8;
    }
}

structs! {
    /// A cipher or hash: `SockaddrAlg::new(b"hash", b"sha256")`.
    #[derive(Clone, Copy, Debug)]
    SockaddrAlg: struct "sockaddr_alg" {
        /// [`AF::ALG`].
        family "salg_family": AF,
        /// Its kind, with a NUL.
        kind "salg_type": [u8; 14],
        /// 0.
        feat "salg_feat": u32,
        /// 0.
        mask "salg_mask": u32,
        /// Its name, with a NUL.
        name "salg_name": [u8; 64],
    }
}

impl SockaddrAlg {
    /// This kind and name; `None` if one is too long.
    pub const fn new(kind: &[u8], name: &[u8]) -> Option<SockaddrAlg> {
        let mut address = SockaddrAlg { family: AF::ALG, kind: [0; 14], feat: 0, mask: 0, name: [0; 64] };
        if kind.len() >= address.kind.len() || name.len() >= address.name.len() {
            return None;
        }
        let mut at = 0;
        while at < kind.len() {
            address.kind[at] = kind[at];
            at += 1;
        }
        at = 0;
        while at < name.len() {
            address.name[at] = name[at];
            at += 1;
        }
        Some(address)
    }
}

open! {
    /// Options and control messages of ciphers.
    ALG(int) {
        /// The key.
        SET_KEY "ALG_SET_KEY" = 1;
        /// The first block: its length in 32 bits, and then the bytes.
        SET_IV "ALG_SET_IV" = 2;
        /// Which way: [`ALG_OP`].
        SET_OP "ALG_SET_OP" = 3;
        /// How many bytes are only signed.
        SET_AEAD_ASSOCLEN "ALG_SET_AEAD_ASSOCLEN" = 4;
        /// How long the signature is, in bytes.
        SET_AEAD_AUTHSIZE "ALG_SET_AEAD_AUTHSIZE" = 5;
        /// What a generator of random numbers starts with.
        SET_DRBG_ENTROPY "ALG_SET_DRBG_ENTROPY" = 6;
        /// The key, by its number in a keyring.
        SET_KEY_BY_KEY_SERIAL "ALG_SET_KEY_BY_KEY_SERIAL" = 7;
    }
}

open! {
    /// Which way a cipher goes.
    #[allow(non_camel_case_types)] // as C has it
    ALG_OP(u32) {
        /// Back.
        DECRYPT "ALG_OP_DECRYPT" = 0;
        /// There.
        ENCRYPT "ALG_OP_ENCRYPT" = 1;
    }
}

open! {
    /// Protocols on a CAN bus, for `socket`.
    #[allow(non_camel_case_types)] // as C has it
    CAN_PROTOCOL(int) {
        /// Frames.
        RAW "CAN_RAW" = 1;
        /// Frames again and again.
        BCM "CAN_BCM" = 2;
        /// Transport protocol 1.6.
        TP16 "CAN_TP16" = 3;
        /// Transport protocol 2.0.
        TP20 "CAN_TP20" = 4;
        /// MCNet.
        MCNET "CAN_MCNET" = 5;
        /// Messages of several frames.
        ISOTP "CAN_ISOTP" = 6;
        /// SAE J1939.
        J1939 "CAN_J1939" = 7;
    }
}

structs! {
    /// A device, and for some protocols addresses: C's `struct sockaddr_can`.
    #[derive(Clone, Copy, Debug, Default)]
    SockaddrCan: struct "sockaddr_can" {
        /// [`AF::CAN`].
        family "can_family": AF,
        /// The device, 0 for any.
        ifindex "can_ifindex": int,
        /// The name; or, for `ISOTP`, the two addresses.
        name "can_addr.j1939.name": CanName,
        /// The group of parameters.
        pgn "can_addr.j1939.pgn": u32,
        /// The address.
        addr "can_addr.j1939.addr": u8,
    }
}

/// 8 bytes of a CAN address: J1939's name, or the two addresses of `ISOTP`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct CanName(pub u64);

impl CanName {
    /// The two addresses of `ISOTP`: to receive by and to send by.
    pub const fn isotp(rx_id: u32, tx_id: u32) -> CanName {
        let (rx, tx) = (rx_id.to_ne_bytes(), tx_id.to_ne_bytes());
        CanName(u64::from_ne_bytes([rx[0], rx[1], rx[2], rx[3], tx[0], tx[1], tx[2], tx[3]]))
    }
}

flags! {
    /// The upper bits of a frame's identifier.
    #[allow(non_camel_case_types)] // as C has it
    CAN_FLAG(u32) {
        /// The identifier has 29 bits, not 11.
        EFF_FLAG "CAN_EFF_FLAG" = 0x8000_0000_u32;
        /// It asks for a frame.
        RTR_FLAG "CAN_RTR_FLAG" = 0x4000_0000;
        /// It tells of an error.
        ERR_FLAG "CAN_ERR_FLAG" = 0x2000_0000;
    }
}

structs! {
    /// A frame.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    CanFrame: struct "can_frame" {
        /// The identifier, with [`CAN_FLAG`] bits.
        can_id "can_id": u32,
        /// How many bytes, 0 to 8.
        len "len": u8,
        _pad: u8,
        _res0: u8,
        /// What the frame said, where it said more than 8.
        len8_dlc "len8_dlc": u8,
        /// The bytes.
        data "data": [u8; 8],
    }
}

structs! {
    /// A long frame.
    #[repr(align(8))]
    #[derive(Clone, Copy, Debug)]
    CanfdFrame: struct "canfd_frame" {
        /// The identifier, with [`CAN_FLAG`] bits.
        can_id "can_id": u32,
        /// How many bytes, 0 to 64.
        len "len": u8,
        /// More.
        flags "flags": CANFD,
        _res0: u8,
        _res1: u8,
        /// The bytes.
        data "data": [u8; 64],
    }
}

flags! {
    /// More about a long frame.
    CANFD(u8) {
        /// The bytes are sent faster.
        BRS "CANFD_BRS" = 0x01;
        /// The sender has met errors.
        ESI "CANFD_ESI" = 0x02;
        /// It is a long frame.
        FDF "CANFD_FDF" = 0x04;
    }
}

structs! {
    /// A very long frame.
    #[derive(Clone, Copy, Debug)]
    CanxlFrame: struct "canxl_frame" {
        /// The priority, and from bit 16 on the virtual network.
        prio "prio": u32,
        /// More.
        flags "flags": CANXL,
        /// What it carries.
        sdt "sdt": u8,
        /// How many bytes, 1 to 2048.
        len "len": u16,
        /// What it is about.
        af "af": u32,
        /// The bytes.
        data "data": [u8; 2048],
    }
}

flags! {
    /// More about a very long frame.
    CANXL(u8) {
        /// It is a very long frame.
        XLF "CANXL_XLF" = 0x80;
        /// It is encrypted.
        SEC "CANXL_SEC" = 0x01;
        /// It asks for a frame.
        RRS "CANXL_RRS" = 0x02;
    }
}

structs! {
    /// Which frames come: those whose identifier is `can_id` in the bits of `can_mask`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    CanFilter: struct "can_filter" {
        /// The identifier; with bit 29, all others.
        can_id "can_id": u32,
        /// The bits that count.
        can_mask "can_mask": u32,
    }
}

open! {
    /// Options of raw CAN sockets; their level is 101.
    #[allow(non_camel_case_types)] // as C has it
    CAN_RAW(int) {
        /// Which frames come: an array of [`CanFilter`].
        FILTER "CAN_RAW_FILTER" = 1;
        /// Which errors come.
        ERR_FILTER "CAN_RAW_ERR_FILTER" = 2;
        /// Whether other programs here get what it sends.
        LOOPBACK "CAN_RAW_LOOPBACK" = 3;
        /// Whether it gets what it sends itself.
        RECV_OWN_MSGS "CAN_RAW_RECV_OWN_MSGS" = 4;
        /// Whether it takes long frames.
        FD_FRAMES "CAN_RAW_FD_FRAMES" = 5;
        /// Whether all filters have to fit.
        JOIN_FILTERS "CAN_RAW_JOIN_FILTERS" = 6;
        /// Whether it takes very long frames.
        XL_FRAMES "CAN_RAW_XL_FRAMES" = 7;
        /// Which virtual networks: [`CanRawVcidOptions`].
        XL_VCID_OPTS "CAN_RAW_XL_VCID_OPTS" = 8;
    }
}

structs! {
    /// Which virtual networks very long frames have.
    #[derive(Clone, Copy, Debug, Default)]
    CanRawVcidOptions: struct "can_raw_vcid_options" {
        /// Which of these count.
        flags "flags": u8,
        /// The one to send with.
        tx_vcid "tx_vcid": u8,
        /// The one to receive.
        rx_vcid "rx_vcid": u8,
        /// The bits of it that count.
        rx_vcid_mask "rx_vcid_mask": u8,
    }
}

structs! {
    /// The head of an Ethernet packet.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Ethhdr: struct "ethhdr" {
        /// To whom.
        dest "h_dest": [uchar; 6],
        /// From whom.
        source "h_source": [uchar; 6],
        /// What it carries, in the network's order: [`ETH_P`].
        proto "h_proto": [u8; 2],
    }
}

flags! {
    /// Which fields of [`CanRawVcidOptions`] count.
    #[allow(non_camel_case_types)] // as C has it
    CAN_RAW_XL_VCID(u8) {
        /// `tx_vcid` is set.
        TX_SET "CAN_RAW_XL_VCID_TX_SET" = 0x01;
        /// The frame's own is sent.
        TX_PASS "CAN_RAW_XL_VCID_TX_PASS" = 0x02;
        /// `rx_vcid` counts.
        RX_FILTER "CAN_RAW_XL_VCID_RX_FILTER" = 0x04;
    }
}

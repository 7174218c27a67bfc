//! Network interfaces, TUN devices, ARP and routes: what `ioctl` does to them. (Netlink does all of it, too.)

use super::ioctl::{io, ior, iow};
use super::macros::{flags, headers, open, structs};
use super::{Ifreq, SockFprog, Sockaddr, char, int, short, uint, ulong, ushort, void};

headers!("linux/ioctl.h linux/if.h linux/if_tun.h linux/if_arp.h linux/route.h");

/// How long an interface's name may be, with its NUL, in bytes.
pub const IFNAMSIZ: usize = 16;

structs! {
    /// The settings of a wide area interface.
    #[derive(Clone, Copy, Debug)]
    IfSettings: struct "if_settings" {
        /// Which kind.
        kind "type": uint,
        /// The size of what follows, in bytes.
        size "size": uint,
        /// The settings themselves.
        settings "ifs_ifsu": *mut void,
    }

    /// Room for the addresses of all interfaces.
    #[derive(Clone, Copy, Debug)]
    Ifconf: struct "ifconf" {
        /// Its size, and how much of it was filled, in bytes.
        len "ifc_len": int,
        /// Where it is: [`Ifreq`]s.
        req "ifc_ifcu": *mut Ifreq,
    }

    /// A row of the ARP table.
    #[derive(Clone, Copy, Debug, Default)]
    Arpreq: struct "arpreq" {
        /// The protocol's address.
        pa "arp_pa": Sockaddr,
        /// The hardware's address.
        ha "arp_ha": Sockaddr,
        /// [`ATF`] bits.
        flags "arp_flags": int,
        /// The protocol's mask.
        netmask "arp_netmask": Sockaddr,
        /// The interface.
        dev "arp_dev": [char; IFNAMSIZ],
    }

    /// A route.
    #[derive(Clone, Copy, Debug)]
    Rtentry: struct "rtentry" {
        _pad1: ulong,
        /// Where to.
        dst "rt_dst": Sockaddr,
        /// Over whom.
        gateway "rt_gateway": Sockaddr,
        /// The mask.
        genmask "rt_genmask": Sockaddr,
        /// [`RTF`] bits.
        flags "rt_flags": ushort,
        _pad2: short,
        _pad3: ulong,
        _pad4: *mut void,
        /// How far, plus 1.
        metric "rt_metric": short,
        /// The interface, a C string.
        dev "rt_dev": *mut char,
        /// The largest packet, in bytes.
        mtu "rt_mtu": ulong,
        /// How much may be on its way, in bytes.
        window "rt_window": ulong,
        /// The first guess at the round trip's time.
        irtt "rt_irtt": ushort,
    }

    /// What stands before a TUN device's packets unless [`IFF_TUN::NO_PI`].
    #[derive(Clone, Copy, Debug, Default)]
    TunPi: struct "tun_pi" {
        /// [`TUN_PKT`] bits.
        flags "flags": u16,
        /// The packet's protocol, in network byte order.
        proto "proto": u16,
    }

    /// The head of a list of addresses that a TAP device takes; as many of 6 bytes follow it.
    #[derive(Clone, Copy, Debug, Default)]
    TunFilter: struct "tun_filter" {
        /// [`TUN_FLT`] bits.
        flags "flags": u16,
        /// How many addresses there are.
        count "count": u16,
    }
}

flags! {
    /// What a TUN device is, the `IFF_` names of the kernel's linux/if_tun.h: an [`Ifreq`]'s flags for [`TUN::SETIFF`].
    #[allow(non_camel_case_types)] // as C has it
    IFF_TUN(u16) {
        /// Packets without a hardware's head.
        TUN "IFF_TUN" = 0x1;
        /// Packets with one.
        TAP "IFF_TAP" = 0x2;
        /// It works as hardware does.
        NAPI "IFF_NAPI" = 0x10;
        /// And in pieces.
        NAPI_FRAGS "IFF_NAPI_FRAGS" = 0x20;
        /// It starts as if unplugged.
        NO_CARRIER "IFF_NO_CARRIER" = 0x40;
        /// A full queue stops its senders.
        BACKPRESSURE "IFF_BACKPRESSURE" = 0x80;
        /// No [`TunPi`] before a packet.
        NO_PI "IFF_NO_PI" = 0x1000;
        /// Nothing any more.
        ONE_QUEUE "IFF_ONE_QUEUE" = 0x2000;
        /// A head that tells of checksums.
        VNET_HDR "IFF_VNET_HDR" = 0x4000;
        /// It must be new.
        TUN_EXCL "IFF_TUN_EXCL" = 0x8000;
        /// It has several queues.
        MULTI_QUEUE "IFF_MULTI_QUEUE" = 0x100;
        /// This queue is used.
        ATTACH_QUEUE "IFF_ATTACH_QUEUE" = 0x200;
        /// This queue is not used.
        DETACH_QUEUE "IFF_DETACH_QUEUE" = 0x400;
        /// It stays.
        PERSIST "IFF_PERSIST" = 0x800;
        /// It has no filter.
        NOFILTER "IFF_NOFILTER" = 0x1000;
    }
}

open! {
    /// A TUN device's requests, the `TUN` names of the kernel's linux/if_tun.h.
    TUN(uint) {
        /// Nothing any more.
        SETNOCSUM "TUNSETNOCSUM" = iow::<int>(b'T', 200);
        /// Tells more.
        SETDEBUG "TUNSETDEBUG" = iow::<int>(b'T', 201);
        /// Makes the interface, or joins it: an [`Ifreq`].
        SETIFF "TUNSETIFF" = iow::<int>(b'T', 202);
        /// It stays when nobody has it open.
        SETPERSIST "TUNSETPERSIST" = iow::<int>(b'T', 203);
        /// Which user may join it.
        SETOWNER "TUNSETOWNER" = iow::<int>(b'T', 204);
        /// Its hardware's type.
        SETLINK "TUNSETLINK" = iow::<int>(b'T', 205);
        /// Which group may join it.
        SETGROUP "TUNSETGROUP" = iow::<int>(b'T', 206);
        /// Tells what there is: [`IFF_TUN`] in a `uint`.
        GETFEATURES "TUNGETFEATURES" = ior::<uint>(b'T', 207);
        /// What the program does itself: [`TUN_F`].
        SETOFFLOAD "TUNSETOFFLOAD" = iow::<uint>(b'T', 208);
        /// Which addresses are taken: a [`TunFilter`].
        SETTXFILTER "TUNSETTXFILTER" = iow::<uint>(b'T', 209);
        /// Tells its name and flags: an [`Ifreq`].
        GETIFF "TUNGETIFF" = ior::<uint>(b'T', 210);
        /// Tells the queue's room in bytes.
        GETSNDBUF "TUNGETSNDBUF" = ior::<int>(b'T', 211);
        /// Sets it.
        SETSNDBUF "TUNSETSNDBUF" = iow::<int>(b'T', 212);
        /// Filters packets: a [`SockFprog`].
        ATTACHFILTER "TUNATTACHFILTER" = iow::<SockFprog>(b'T', 213);
        /// Does not any more.
        DETACHFILTER "TUNDETACHFILTER" = iow::<SockFprog>(b'T', 214);
        /// Tells the head's size in bytes.
        GETVNETHDRSZ "TUNGETVNETHDRSZ" = ior::<int>(b'T', 215);
        /// Sets it.
        SETVNETHDRSZ "TUNSETVNETHDRSZ" = iow::<int>(b'T', 216);
        /// Uses this queue, or not: an [`Ifreq`].
        SETQUEUE "TUNSETQUEUE" = iow::<int>(b'T', 217);
        /// Which index the interface is to have.
        SETIFINDEX "TUNSETIFINDEX" = iow::<uint>(b'T', 218);
        /// Tells the filter.
        GETFILTER "TUNGETFILTER" = ior::<SockFprog>(b'T', 219);
        /// The head is little-endian.
        SETVNETLE "TUNSETVNETLE" = iow::<int>(b'T', 220);
        /// Is it?
        GETVNETLE "TUNGETVNETLE" = ior::<int>(b'T', 221);
        /// The head is big-endian.
        SETVNETBE "TUNSETVNETBE" = iow::<int>(b'T', 222);
        /// Is it?
        GETVNETBE "TUNGETVNETBE" = ior::<int>(b'T', 223);
        /// A program chooses the queue.
        SETSTEERINGEBPF "TUNSETSTEERINGEBPF" = ior::<int>(b'T', 224);
        /// A program filters.
        SETFILTEREBPF "TUNSETFILTEREBPF" = ior::<int>(b'T', 225);
        /// Plugs it in, or out.
        SETCARRIER "TUNSETCARRIER" = iow::<int>(b'T', 226);
        /// Opens its network namespace.
        GETDEVNETNS "TUNGETDEVNETNS" = io(b'T', 227);
    }
}

flags! {
    /// What a TUN device's program does itself.
    #[allow(non_camel_case_types)] // as C has it
    TUN_F(uint) {
        /// Checksums.
        CSUM "TUN_F_CSUM" = 0x1;
        /// Cuts TCP over IPv4.
        TSO4 "TUN_F_TSO4" = 0x2;
        /// Cuts TCP over IPv6.
        TSO6 "TUN_F_TSO6" = 0x4;
        /// And with congestion marks.
        TSO_ECN "TUN_F_TSO_ECN" = 0x8;
        /// Cuts UDP.
        UFO "TUN_F_UFO" = 0x10;
        /// Cuts UDP into packets, over IPv4.
        USO4 "TUN_F_USO4" = 0x20;
        /// The same over IPv6.
        USO6 "TUN_F_USO6" = 0x40;
        /// Cuts what is in a UDP tunnel.
        UDP_TUNNEL_GSO "TUN_F_UDP_TUNNEL_GSO" = 0x80;
        /// And makes the checksums.
        UDP_TUNNEL_GSO_CSUM "TUN_F_UDP_TUNNEL_GSO_CSUM" = 0x100;
    }
}

flags! {
    /// What happened to a packet.
    #[allow(non_camel_case_types)] // as C has it
    TUN_PKT(u16) {
        /// It was too long, and was cut.
        STRIP "TUN_PKT_STRIP" = 0x1;
    }
}

flags! {
    /// Which packets are taken beside the list.
    #[allow(non_camel_case_types)] // as C has it
    TUN_FLT(u16) {
        /// All to groups.
        ALLMULTI "TUN_FLT_ALLMULTI" = 0x1;
    }
}

flags! {
    /// What a row of the ARP table is.
    ATF(int) {
        /// It is known.
        COM "ATF_COM" = 0x2;
        /// It stays.
        PERM "ATF_PERM" = 0x4;
        /// Others are told.
        PUBL "ATF_PUBL" = 0x8;
        /// Nothing any more.
        USETRAILERS "ATF_USETRAILERS" = 0x10;
        /// It is for a whole network.
        NETMASK "ATF_NETMASK" = 0x20;
        /// Others are not told.
        DONTPUB "ATF_DONTPUB" = 0x40;
    }
}

flags! {
    /// What a route is.
    RTF(ushort) {
        /// It can be used.
        UP "RTF_UP" = 0x1;
        /// Over a gateway.
        GATEWAY "RTF_GATEWAY" = 0x2;
        /// To one host.
        HOST "RTF_HOST" = 0x4;
        /// It comes back.
        REINSTATE "RTF_REINSTATE" = 0x8;
        /// Made by a redirection.
        DYNAMIC "RTF_DYNAMIC" = 0x10;
        /// Changed by a redirection.
        MODIFIED "RTF_MODIFIED" = 0x20;
        /// It has a largest packet.
        MTU "RTF_MTU" = 0x40;
        /// It has a window.
        WINDOW "RTF_WINDOW" = 0x80;
        /// It has a first guess of the time.
        IRTT "RTF_IRTT" = 0x100;
        /// Packets are refused.
        REJECT "RTF_REJECT" = 0x200;
    }
}

open! {
    /// An interface's hardware, the `ARPHRD_` names of the kernel's linux/if_arp.h.
    ARPHRD(u16) {
        /// Amateur radio.
        NETROM "ARPHRD_NETROM" = 0;
        /// Ethernet.
        ETHER "ARPHRD_ETHER" = 1;
        /// Experimental Ethernet.
        EETHER "ARPHRD_EETHER" = 2;
        /// Amateur radio.
        AX25 "ARPHRD_AX25" = 3;
        /// A token ring.
        PRONET "ARPHRD_PRONET" = 4;
        /// Chaosnet.
        CHAOS "ARPHRD_CHAOS" = 5;
        /// IEEE 802.
        IEEE802 "ARPHRD_IEEE802" = 6;
        /// ARCnet.
        ARCNET "ARPHRD_ARCNET" = 7;
        /// AppleTalk.
        APPLETLK "ARPHRD_APPLETLK" = 8;
        /// Frame relay.
        DLCI "ARPHRD_DLCI" = 15;
        /// ATM.
        ATM "ARPHRD_ATM" = 19;
        /// Metricom radio.
        METRICOM "ARPHRD_METRICOM" = 23;
        /// FireWire.
        IEEE1394 "ARPHRD_IEEE1394" = 24;
        /// Addresses of 64 bits.
        EUI64 "ARPHRD_EUI64" = 27;
        /// InfiniBand.
        INFINIBAND "ARPHRD_INFINIBAND" = 32;
        /// A serial line.
        SLIP "ARPHRD_SLIP" = 256;
        /// A serial line, compressed.
        CSLIP "ARPHRD_CSLIP" = 257;
        /// A serial line of six bits.
        SLIP6 "ARPHRD_SLIP6" = 258;
        /// Such a one, compressed.
        CSLIP6 "ARPHRD_CSLIP6" = 259;
        /// Reserved.
        RSRVD "ARPHRD_RSRVD" = 260;
        /// An adaptive line.
        ADAPT "ARPHRD_ADAPT" = 264;
        /// Amateur radio.
        ROSE "ARPHRD_ROSE" = 270;
        /// X.25.
        X25 "ARPHRD_X25" = 271;
        /// X.25 in hardware.
        HWX25 "ARPHRD_HWX25" = 272;
        /// CAN.
        CAN "ARPHRD_CAN" = 280;
        /// Management packets.
        MCTP "ARPHRD_MCTP" = 290;
        /// PPP.
        PPP "ARPHRD_PPP" = 512;
        /// HDLC as Cisco has it.
        CISCO "ARPHRD_CISCO" = 513;
        /// LAPB.
        LAPB "ARPHRD_LAPB" = 516;
        /// DDCMP.
        DDCMP "ARPHRD_DDCMP" = 517;
        /// Raw HDLC.
        RAWHDLC "ARPHRD_RAWHDLC" = 518;
        /// Raw IP.
        RAWIP "ARPHRD_RAWIP" = 519;
        /// IP in IP.
        TUNNEL "ARPHRD_TUNNEL" = 768;
        /// IPv6 in IPv6.
        TUNNEL6 "ARPHRD_TUNNEL6" = 769;
        /// A frame relay's end.
        FRAD "ARPHRD_FRAD" = 770;
        /// SKIP.
        SKIP "ARPHRD_SKIP" = 771;
        /// The loopback.
        LOOPBACK "ARPHRD_LOOPBACK" = 772;
        /// LocalTalk.
        LOCALTLK "ARPHRD_LOCALTLK" = 773;
        /// FDDI.
        FDDI "ARPHRD_FDDI" = 774;
        /// AP1000's network.
        BIF "ARPHRD_BIF" = 775;
        /// IPv6 in IPv4.
        SIT "ARPHRD_SIT" = 776;
        /// IP in AppleTalk.
        IPDDP "ARPHRD_IPDDP" = 777;
        /// GRE over IPv4.
        IPGRE "ARPHRD_IPGRE" = 778;
        /// A register of group routing.
        PIMREG "ARPHRD_PIMREG" = 779;
        /// HIPPI.
        HIPPI "ARPHRD_HIPPI" = 780;
        /// Nexus's network.
        ASH "ARPHRD_ASH" = 781;
        /// Econet.
        ECONET "ARPHRD_ECONET" = 782;
        /// Infrared.
        IRDA "ARPHRD_IRDA" = 783;
        /// Fibre Channel from point to point.
        FCPP "ARPHRD_FCPP" = 784;
        /// Fibre Channel in a loop.
        FCAL "ARPHRD_FCAL" = 785;
        /// Fibre Channel in a public loop.
        FCPL "ARPHRD_FCPL" = 786;
        /// Fibre Channel in a fabric.
        FCFABRIC "ARPHRD_FCFABRIC" = 787;
        /// A token ring.
        IEEE802_TR "ARPHRD_IEEE802_TR" = 800;
        /// Radio (802.11).
        IEEE80211 "ARPHRD_IEEE80211" = 801;
        /// The same with Prism's heads.
        IEEE80211_PRISM "ARPHRD_IEEE80211_PRISM" = 802;
        /// The same with heads about the reception.
        IEEE80211_RADIOTAP "ARPHRD_IEEE80211_RADIOTAP" = 803;
        /// Radio (802.15.4).
        IEEE802154 "ARPHRD_IEEE802154" = 804;
        /// The same, to listen.
        IEEE802154_MONITOR "ARPHRD_IEEE802154_MONITOR" = 805;
        /// A modem's network.
        PHONET "ARPHRD_PHONET" = 820;
        /// A pipe in it.
        PHONET_PIPE "ARPHRD_PHONET_PIPE" = 821;
        /// A modem's protocol.
        CAIF "ARPHRD_CAIF" = 822;
        /// GRE over IPv6.
        IP6GRE "ARPHRD_IP6GRE" = 823;
        /// Netlink, to listen.
        NETLINK "ARPHRD_NETLINK" = 824;
        /// IPv6 over radio.
        _6LOWPAN "ARPHRD_6LOWPAN" = 825;
        /// Sockets between machines, to listen.
        VSOCKMON "ARPHRD_VSOCKMON" = 826;
        /// Nothing is known.
        VOID "ARPHRD_VOID" = 0xffff;
        /// No hardware's head at all.
        NONE "ARPHRD_NONE" = 0xfffe;
    }
}

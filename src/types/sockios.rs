//! What an `ioctl` can do with sockets and network devices.

use super::macros::{flags, headers, open, structs};
use super::{int, uint};

headers!("linux/sockios.h asm/ioctls.h linux/net_tstamp.h linux/un.h linux/vm_sockets.h");

/// mips has these the way that its first system had them.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));
/// powerpc has the directions of an `ioctl` the other way round.
const POWERPC: bool = cfg!(any(target_arch = "powerpc", target_arch = "powerpc64"));

open! {
    /// What an `ioctl` on a socket does, the `SIOC` names of
    /// [netdevice(7)](https://man7.org/linux/man-pages/man7/netdevice.7.html); most take [`Ifreq`](super::Ifreq).
    SIOC(uint) {
        /// How much can be read, in bytes.
        INQ "SIOCINQ" = if POWERPC { 0x4004_667f } else if MIPS { 0x467f } else { 0x541b };
        /// How much the other end does not have yet, in bytes.
        OUTQ "SIOCOUTQ" = if POWERPC { 0x4004_7473 } else if MIPS { 0x7472 } else { 0x5411 };
        /// How much was not sent yet, in bytes.
        OUTQNSD "SIOCOUTQNSD" = 0x894b;
        /// Who gets SIGIO and SIGURG.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        SPGRP "SIOCSPGRP" = 0x8902;
        /// Who gets them, read.
        #[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
        GPGRP "SIOCGPGRP" = 0x8904;
        /// Who gets SIGIO and SIGURG.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        SPGRP "SIOCSPGRP" = 0x8004_7308_u32 => "_IOW('s', 8, __kernel_pid_t)";
        /// Who gets them, read.
        #[cfg(any(target_arch = "mips", target_arch = "mips64"))]
        GPGRP "SIOCGPGRP" = 0x4004_7309 => "_IOR('s', 9, __kernel_pid_t)";
        /// Whether urgent data comes next.
        ATMARK "SIOCATMARK" = if MIPS { 0x4004_7307 } else { 0x8905 };
        /// When the last packet came: [`Timeval`](super::Timeval).
        GSTAMP_OLD "SIOCGSTAMP_OLD" = 0x8906;
        /// The same with nanoseconds: [`OldTimespec`](super::OldTimespec).
        GSTAMPNS_OLD "SIOCGSTAMPNS_OLD" = 0x8907;
        /// When the last packet came: [`SockTimeval`](super::SockTimeval).
        GSTAMP_NEW "SIOCGSTAMP_NEW" = if POWERPC || MIPS { 0x4010_8906 } else { 0x8010_8906_u32 };
        /// The same with nanoseconds: [`Timespec`](super::Timespec).
        GSTAMPNS_NEW "SIOCGSTAMPNS_NEW" = if POWERPC || MIPS { 0x4010_8907 } else { 0x8010_8907_u32 };
        /// Adds a route.
        ADDRT "SIOCADDRT" = 0x890b;
        /// Takes a route away.
        DELRT "SIOCDELRT" = 0x890c;
        /// Nothing.
        RTMSG "SIOCRTMSG" = 0x890d;
        /// A device's name, by its number.
        GIFNAME "SIOCGIFNAME" = 0x8910;
        /// Nothing.
        SIFLINK "SIOCSIFLINK" = 0x8911;
        /// All devices that have an address.
        GIFCONF "SIOCGIFCONF" = 0x8912;
        /// A device's state.
        GIFFLAGS "SIOCGIFFLAGS" = 0x8913;
        /// Sets its state.
        SIFFLAGS "SIOCSIFFLAGS" = 0x8914;
        /// Its address.
        GIFADDR "SIOCGIFADDR" = 0x8915;
        /// Sets its address.
        SIFADDR "SIOCSIFADDR" = 0x8916;
        /// The other end's address.
        GIFDSTADDR "SIOCGIFDSTADDR" = 0x8917;
        /// Sets the other end's address.
        SIFDSTADDR "SIOCSIFDSTADDR" = 0x8918;
        /// The address of all.
        GIFBRDADDR "SIOCGIFBRDADDR" = 0x8919;
        /// Sets the address of all.
        SIFBRDADDR "SIOCSIFBRDADDR" = 0x891a;
        /// The network's mask.
        GIFNETMASK "SIOCGIFNETMASK" = 0x891b;
        /// Sets the network's mask.
        SIFNETMASK "SIOCSIFNETMASK" = 0x891c;
        /// 0.
        GIFMETRIC "SIOCGIFMETRIC" = 0x891d;
        /// Nothing.
        SIFMETRIC "SIOCSIFMETRIC" = 0x891e;
        /// Nothing.
        GIFMEM "SIOCGIFMEM" = 0x891f;
        /// Nothing.
        SIFMEM "SIOCSIFMEM" = 0x8920;
        /// Its largest packet, in bytes.
        GIFMTU "SIOCGIFMTU" = 0x8921;
        /// Sets that.
        SIFMTU "SIOCSIFMTU" = 0x8922;
        /// Gives it another name.
        SIFNAME "SIOCSIFNAME" = 0x8923;
        /// Sets its hardware address.
        SIFHWADDR "SIOCSIFHWADDR" = 0x8924;
        /// Nothing.
        GIFENCAP "SIOCGIFENCAP" = 0x8925;
        /// Nothing.
        SIFENCAP "SIOCSIFENCAP" = 0x8926;
        /// Its hardware address.
        GIFHWADDR "SIOCGIFHWADDR" = 0x8927;
        /// Nothing.
        GIFSLAVE "SIOCGIFSLAVE" = 0x8929;
        /// Nothing.
        SIFSLAVE "SIOCSIFSLAVE" = 0x8930;
        /// Takes a group.
        ADDMULTI "SIOCADDMULTI" = 0x8931;
        /// Takes it no more.
        DELMULTI "SIOCDELMULTI" = 0x8932;
        /// Its number.
        GIFINDEX "SIOCGIFINDEX" = 0x8933;
        /// Nothing.
        SIFPFLAGS "SIOCSIFPFLAGS" = 0x8934;
        /// Nothing.
        GIFPFLAGS "SIOCGIFPFLAGS" = 0x8935;
        /// Takes an address away.
        DIFADDR "SIOCDIFADDR" = 0x8936;
        /// Sets the hardware address of all.
        SIFHWBROADCAST "SIOCSIFHWBROADCAST" = 0x8937;
        /// Nothing.
        GIFCOUNT "SIOCGIFCOUNT" = 0x8938;
        /// Bridges, in an old form.
        GIFBR "SIOCGIFBR" = 0x8940;
        /// Changes bridges, in an old form.
        SIFBR "SIOCSIFBR" = 0x8941;
        /// The length of its queue, in packets.
        GIFTXQLEN "SIOCGIFTXQLEN" = 0x8942;
        /// Sets that.
        SIFTXQLEN "SIOCSIFTXQLEN" = 0x8943;
        /// All else about it.
        ETHTOOL "SIOCETHTOOL" = 0x8946;
        /// Its transceiver's number.
        GMIIPHY "SIOCGMIIPHY" = 0x8947;
        /// Reads its transceiver's register.
        GMIIREG "SIOCGMIIREG" = 0x8948;
        /// Writes its transceiver's register.
        SMIIREG "SIOCSMIIREG" = 0x8949;
        /// A serial line's settings.
        WANDEV "SIOCWANDEV" = 0x894a;
        /// A descriptor of the socket's network namespace.
        GSKNS "SIOCGSKNS" = 0x894c;
        /// Takes a neighbour away.
        DARP "SIOCDARP" = 0x8953;
        /// A neighbour.
        GARP "SIOCGARP" = 0x8954;
        /// Sets a neighbour.
        SARP "SIOCSARP" = 0x8955;
        /// Nothing any more.
        DRARP "SIOCDRARP" = 0x8960;
        /// Nothing any more.
        GRARP "SIOCGRARP" = 0x8961;
        /// Nothing any more.
        SRARP "SIOCSRARP" = 0x8962;
        /// Its addresses.
        GIFMAP "SIOCGIFMAP" = 0x8970;
        /// Sets its addresses.
        SIFMAP "SIOCSIFMAP" = 0x8971;
        /// Makes a frame relay device.
        ADDDLCI "SIOCADDDLCI" = 0x8980;
        /// Takes it away.
        DELDLCI "SIOCDELDLCI" = 0x8981;
        /// VLANs.
        GIFVLAN "SIOCGIFVLAN" = 0x8982;
        /// Changes VLANs.
        SIFVLAN "SIOCSIFVLAN" = 0x8983;
        /// Puts a device under another.
        BONDENSLAVE "SIOCBONDENSLAVE" = 0x8990;
        /// Takes it from there.
        BONDRELEASE "SIOCBONDRELEASE" = 0x8991;
        /// Sets the hardware address of both.
        BONDSETHWADDR "SIOCBONDSETHWADDR" = 0x8992;
        /// What is known of a device under another.
        BONDSLAVEINFOQUERY "SIOCBONDSLAVEINFOQUERY" = 0x8993;
        /// What is known of the one above.
        BONDINFOQUERY "SIOCBONDINFOQUERY" = 0x8994;
        /// Chooses the one that works.
        BONDCHANGEACTIVE "SIOCBONDCHANGEACTIVE" = 0x8995;
        /// Makes a bridge.
        BRADDBR "SIOCBRADDBR" = 0x89a0;
        /// Takes a bridge away.
        BRDELBR "SIOCBRDELBR" = 0x89a1;
        /// Puts a device on a bridge.
        BRADDIF "SIOCBRADDIF" = 0x89a2;
        /// Takes it from there.
        BRDELIF "SIOCBRDELIF" = 0x89a3;
        /// Sets what the device tells the time of: [`HwtstampConfig`].
        SHWTSTAMP "SIOCSHWTSTAMP" = 0x89b0;
        /// What it tells the time of.
        GHWTSTAMP "SIOCGHWTSTAMP" = 0x89b1;
        /// The first of 16 of the device's own.
        DEVPRIVATE "SIOCDEVPRIVATE" = 0x89f0;
        /// The first of 16 of the protocol's own.
        PROTOPRIVATE "SIOCPROTOPRIVATE" = 0x89e0;
        /// A descriptor of the file that a Unix socket is bound to.
        UNIXFILE "SIOCUNIXFILE" = 0x89e0;
    }
}

open! {
    /// What an `ioctl` on `/dev/vsock` does.
    #[allow(non_camel_case_types)] // as C has it
    IOCTL_VM_SOCKETS(uint) {
        /// This machine's number.
        GET_LOCAL_CID "IOCTL_VM_SOCKETS_GET_LOCAL_CID" = if POWERPC || MIPS { 0x2000_07b9 } else { 0x07b9 };
    }
}

flags! {
    /// How a device tells the time.
    #[allow(non_camel_case_types)] // as C has it
    HWTSTAMP_FLAG(int) {
        /// The clock's number may change.
        BONDED_PHC_INDEX "HWTSTAMP_FLAG_BONDED_PHC_INDEX" = 0x0001;
    }
}

open! {
    /// Of which packets that go a device tells the time.
    #[allow(non_camel_case_types)] // as C has it
    HWTSTAMP_TX(int) {
        /// Of none.
        OFF "HWTSTAMP_TX_OFF" = 0;
        /// Of those that ask for it.
        ON "HWTSTAMP_TX_ON" = 1;
        /// And it writes it into PTP's own.
        ONESTEP_SYNC "HWTSTAMP_TX_ONESTEP_SYNC" = 2;
        /// And into the answers too.
        ONESTEP_P2P "HWTSTAMP_TX_ONESTEP_P2P" = 3;
    }
}

open! {
    /// Of which packets that come a device tells the time.
    #[allow(non_camel_case_types)] // as C has it
    HWTSTAMP_FILTER(int) {
        /// Of none.
        NONE "HWTSTAMP_FILTER_NONE" = 0;
        /// Of all.
        ALL "HWTSTAMP_FILTER_ALL" = 1;
        /// Of those that were asked for, and more (told).
        SOME "HWTSTAMP_FILTER_SOME" = 2;
        /// PTP 1 over UDP: events.
        PTP_V1_L4_EVENT "HWTSTAMP_FILTER_PTP_V1_L4_EVENT" = 3;
        /// PTP 1 over UDP: syncs.
        PTP_V1_L4_SYNC "HWTSTAMP_FILTER_PTP_V1_L4_SYNC" = 4;
        /// PTP 1 over UDP: requests.
        PTP_V1_L4_DELAY_REQ "HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ" = 5;
        /// PTP 2 over UDP: events.
        PTP_V2_L4_EVENT "HWTSTAMP_FILTER_PTP_V2_L4_EVENT" = 6;
        /// PTP 2 over UDP: syncs.
        PTP_V2_L4_SYNC "HWTSTAMP_FILTER_PTP_V2_L4_SYNC" = 7;
        /// PTP 2 over UDP: requests.
        PTP_V2_L4_DELAY_REQ "HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ" = 8;
        /// PTP 2 over Ethernet: events.
        PTP_V2_L2_EVENT "HWTSTAMP_FILTER_PTP_V2_L2_EVENT" = 9;
        /// PTP 2 over Ethernet: syncs.
        PTP_V2_L2_SYNC "HWTSTAMP_FILTER_PTP_V2_L2_SYNC" = 10;
        /// PTP 2 over Ethernet: requests.
        PTP_V2_L2_DELAY_REQ "HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ" = 11;
        /// PTP 2: events.
        PTP_V2_EVENT "HWTSTAMP_FILTER_PTP_V2_EVENT" = 12;
        /// PTP 2: syncs.
        PTP_V2_SYNC "HWTSTAMP_FILTER_PTP_V2_SYNC" = 13;
        /// PTP 2: requests.
        PTP_V2_DELAY_REQ "HWTSTAMP_FILTER_PTP_V2_DELAY_REQ" = 14;
        /// NTP.
        NTP_ALL "HWTSTAMP_FILTER_NTP_ALL" = 15;
    }
}

structs! {
    /// Of which packets a device tells the time.
    #[derive(Clone, Copy, Debug, Default)]
    HwtstampConfig: struct "hwtstamp_config" {
        /// How.
        flags "flags": HWTSTAMP_FLAG,
        /// Of those that go.
        tx_type "tx_type": HWTSTAMP_TX,
        /// Of those that come.
        rx_filter "rx_filter": HWTSTAMP_FILTER,
    }
}

impl Default for HWTSTAMP_TX {
    fn default() -> HWTSTAMP_TX {
        HWTSTAMP_TX::OFF
    }
}

impl Default for HWTSTAMP_FILTER {
    fn default() -> HWTSTAMP_FILTER {
        HWTSTAMP_FILTER::NONE
    }
}

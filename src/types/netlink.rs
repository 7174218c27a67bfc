//! Netlink: messages to and from the kernel; and the network's devices, addresses and routes.

use super::macros::{flags, headers, open, structs};
use super::{AF, Sockaddr, char, int, short, uchar, ulong, ushort, void};

headers!(
    "linux/netlink.h linux/rtnetlink.h linux/if_link.h linux/if_addr.h linux/neighbour.h linux/if.h \
    linux/genetlink.h"
);

open! {
    /// Which part of the kernel a netlink socket talks to: `socket`'s protocol, the `NETLINK_` names of
    /// [netlink(7)](https://man7.org/linux/man-pages/man7/netlink.7.html).
    #[allow(non_camel_case_types)] // as C has it
    NETLINK_FAMILY(int) {
        /// Devices, addresses, routes.
        ROUTE "NETLINK_ROUTE" = 0;
        /// Nothing.
        UNUSED "NETLINK_UNUSED" = 1;
        /// Programs among themselves.
        USERSOCK "NETLINK_USERSOCK" = 2;
        /// Nothing any more.
        FIREWALL "NETLINK_FIREWALL" = 3;
        /// Sockets.
        SOCK_DIAG "NETLINK_SOCK_DIAG" = 4;
        /// Another name for `SOCK_DIAG`.
        INET_DIAG "NETLINK_INET_DIAG" = 4;
        /// Packets that netfilter logs, in an old form.
        NFLOG "NETLINK_NFLOG" = 5;
        /// IPsec.
        XFRM "NETLINK_XFRM" = 6;
        /// SELinux's events.
        SELINUX "NETLINK_SELINUX" = 7;
        /// iSCSI.
        ISCSI "NETLINK_ISCSI" = 8;
        /// Audit.
        AUDIT "NETLINK_AUDIT" = 9;
        /// Looks up routes.
        FIB_LOOKUP "NETLINK_FIB_LOOKUP" = 10;
        /// The connector.
        CONNECTOR "NETLINK_CONNECTOR" = 11;
        /// Netfilter.
        NETFILTER "NETLINK_NETFILTER" = 12;
        /// Nothing any more.
        IP6_FW "NETLINK_IP6_FW" = 13;
        /// Nothing any more.
        DNRTMSG "NETLINK_DNRTMSG" = 14;
        /// Devices that come and go.
        KOBJECT_UEVENT "NETLINK_KOBJECT_UEVENT" = 15;
        /// All else, by name.
        GENERIC "NETLINK_GENERIC" = 16;
        /// SCSI.
        SCSITRANSPORT "NETLINK_SCSITRANSPORT" = 18;
        /// Nothing any more.
        ECRYPTFS "NETLINK_ECRYPTFS" = 19;
        /// RDMA.
        RDMA "NETLINK_RDMA" = 20;
        /// Ciphers.
        CRYPTO "NETLINK_CRYPTO" = 21;
        /// SMC.
        SMC "NETLINK_SMC" = 22;
    }
}

structs! {
    /// A netlink socket's address.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    SockaddrNl: struct "sockaddr_nl" {
        /// [`AF::NETLINK`].
        family "nl_family": AF,
        _pad: ushort,
        /// The socket's number, 0 for the kernel.
        pid "nl_pid": u32,
        /// The groups that it hears, a bit for each.
        groups "nl_groups": u32,
    }
}

impl SockaddrNl {
    /// A number, and groups.
    pub const fn new(pid: u32, groups: u32) -> SockaddrNl {
        SockaddrNl { family: AF::NETLINK, _pad: 0, pid, groups }
    }
}

impl Default for SockaddrNl {
    fn default() -> SockaddrNl {
        SockaddrNl::new(0, 0)
    }
}

structs! {
    /// The head of a message. The next one is at a multiple of 4 bytes.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Nlmsghdr: struct "nlmsghdr" {
        /// Its size in bytes, this head included.
        len "nlmsg_len": u32,
        /// What it is: [`NLMSG`], or the family's own, as [`RTM`].
        kind "nlmsg_type": u16,
        /// How it is meant.
        flags "nlmsg_flags": NLM_F,
        /// Its number, which the answer has too.
        seq "nlmsg_seq": u32,
        /// The sender's number.
        pid "nlmsg_pid": u32,
    }
}

flags! {
    /// How a message is meant. Some bits mean one thing in a question, another in a change or an answer.
    #[allow(non_camel_case_types)] // as C has it
    NLM_F(u16) {
        /// A question or an order.
        REQUEST "NLM_F_REQUEST" = 0x0001;
        /// More follow, up to [`NLMSG::DONE`].
        MULTI "NLM_F_MULTI" = 0x0002;
        /// An answer is wanted in any case.
        ACK "NLM_F_ACK" = 0x0004;
        /// What came of it is wanted too.
        ECHO "NLM_F_ECHO" = 0x0008;
        /// Something changed meanwhile.
        DUMP_INTR "NLM_F_DUMP_INTR" = 0x0010;
        /// Only what was asked for.
        DUMP_FILTERED "NLM_F_DUMP_FILTERED" = 0x0020;
        /// The whole table.
        ROOT "NLM_F_ROOT" = 0x0100;
        /// All that fit.
        MATCH "NLM_F_MATCH" = 0x0200;
        /// All at one time.
        ATOMIC "NLM_F_ATOMIC" = 0x0400;
        /// Everything: `ROOT` and `MATCH`.
        DUMP "NLM_F_DUMP" = 0x0300;
        /// Replaces what is there.
        REPLACE "NLM_F_REPLACE" = 0x0100;
        /// Fails if it is there.
        EXCL "NLM_F_EXCL" = 0x0200;
        /// Makes it if it is not there.
        CREATE "NLM_F_CREATE" = 0x0400;
        /// At the end.
        APPEND "NLM_F_APPEND" = 0x0800;
        /// Without what is below.
        NONREC "NLM_F_NONREC" = 0x0100;
        /// Several at once.
        BULK "NLM_F_BULK" = 0x0200;
        /// The answer leaves the question out.
        CAPPED "NLM_F_CAPPED" = 0x0100;
        /// The answer has attributes: [`NLMSGERR_ATTR`].
        ACK_TLVS "NLM_F_ACK_TLVS" = 0x0200;
    }
}

open! {
    /// Messages that every family has.
    NLMSG(u16) {
        /// Nothing.
        NOOP "NLMSG_NOOP" = 1;
        /// An error, or that there is none: [`Nlmsgerr`].
        ERROR "NLMSG_ERROR" = 2;
        /// The end of several.
        DONE "NLMSG_DONE" = 3;
        /// Something was lost.
        OVERRUN "NLMSG_OVERRUN" = 4;
        /// The first number of a family's own.
        MIN_TYPE "NLMSG_MIN_TYPE" = 16;
    }
}

structs! {
    /// What came of a message.
    #[derive(Clone, Copy, Debug, Default)]
    Nlmsgerr: struct "nlmsgerr" {
        /// An error's number, negative, or 0.
        error "error": int,
        /// The message's head; the rest may follow.
        msg "msg": Nlmsghdr,
    }
}

open! {
    /// Attributes of an answer.
    #[allow(non_camel_case_types)] // as C has it
    NLMSGERR_ATTR(u16) {
        /// Nothing.
        UNUSED "NLMSGERR_ATTR_UNUSED" = 0;
        /// A text.
        MSG "NLMSGERR_ATTR_MSG" = 1;
        /// Where in the message the error is, in bytes.
        OFFS "NLMSGERR_ATTR_OFFS" = 2;
        /// The family's own.
        COOKIE "NLMSGERR_ATTR_COOKIE" = 3;
        /// What would have been right.
        POLICY "NLMSGERR_ATTR_POLICY" = 4;
        /// Which attribute is missing.
        MISS_TYPE "NLMSGERR_ATTR_MISS_TYPE" = 5;
        /// In which one it is missing, as an offset.
        MISS_NEST "NLMSGERR_ATTR_MISS_NEST" = 6;
    }
}

open! {
    /// A netlink socket's options.
    NETLINK(int) {
        /// Hears a group.
        ADD_MEMBERSHIP "NETLINK_ADD_MEMBERSHIP" = 1;
        /// Hears it no more.
        DROP_MEMBERSHIP "NETLINK_DROP_MEMBERSHIP" = 2;
        /// Whether each message tells its group: [`NlPktinfo`].
        PKTINFO "NETLINK_PKTINFO" = 3;
        /// Whether a group's message that is not heard is an error.
        BROADCAST_ERROR "NETLINK_BROADCAST_ERROR" = 4;
        /// Whether it does not mind what is lost.
        NO_ENOBUFS "NETLINK_NO_ENOBUFS" = 5;
        /// Nothing any more.
        RX_RING "NETLINK_RX_RING" = 6;
        /// Nothing any more.
        TX_RING "NETLINK_TX_RING" = 7;
        /// Whether it hears other namespaces.
        LISTEN_ALL_NSID "NETLINK_LISTEN_ALL_NSID" = 8;
        /// The groups that it hears (only read).
        LIST_MEMBERSHIPS "NETLINK_LIST_MEMBERSHIPS" = 9;
        /// Whether answers leave the question out.
        CAP_ACK "NETLINK_CAP_ACK" = 10;
        /// Whether answers have attributes.
        EXT_ACK "NETLINK_EXT_ACK" = 11;
        /// Whether questions are looked at closely.
        GET_STRICT_CHK "NETLINK_GET_STRICT_CHK" = 12;
    }
}

structs! {
    /// A message's group.
    #[derive(Clone, Copy, Debug, Default)]
    NlPktinfo: struct "nl_pktinfo" {
        /// The group.
        group "group": u32,
    }
}

structs! {
    /// The head of an attribute. The next one is at a multiple of 4 bytes.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Nlattr: struct "nlattr" {
        /// Its size in bytes, this head included.
        len "nla_len": u16,
        /// What it is, and [`NLA_F`] bits.
        kind "nla_type": u16,
    }
}

flags! {
    /// Bits beside an attribute's type.
    #[allow(non_camel_case_types)] // as C has it
    NLA_F(u16) {
        /// It holds attributes.
        NESTED "NLA_F_NESTED" = 0x8000;
        /// It is in the network's byte order.
        NET_BYTEORDER "NLA_F_NET_BYTEORDER" = 0x4000;
    }
}

structs! {
    /// Bits, and which of them count.
    #[derive(Clone, Copy, Debug, Default)]
    NlaBitfield32: struct "nla_bitfield32" {
        /// The bits.
        value "value": u32,
        /// Those that count.
        selector "selector": u32,
    }
}

open! {
    /// Types of attributes, where a family tells what it takes.
    #[allow(non_camel_case_types)] // as C has it
    NL_ATTR_TYPE(u32) {
        /// Not taken.
        INVALID "NL_ATTR_TYPE_INVALID" = 0;
        /// Nothing: that it is there counts.
        FLAG "NL_ATTR_TYPE_FLAG" = 1;
        /// 8 bits.
        U8 "NL_ATTR_TYPE_U8" = 2;
        /// 16 bits.
        U16 "NL_ATTR_TYPE_U16" = 3;
        /// 32 bits.
        U32 "NL_ATTR_TYPE_U32" = 4;
        /// 64 bits.
        U64 "NL_ATTR_TYPE_U64" = 5;
        /// 8 bits, signed.
        S8 "NL_ATTR_TYPE_S8" = 6;
        /// 16 bits, signed.
        S16 "NL_ATTR_TYPE_S16" = 7;
        /// 32 bits, signed.
        S32 "NL_ATTR_TYPE_S32" = 8;
        /// 64 bits, signed.
        S64 "NL_ATTR_TYPE_S64" = 9;
        /// Bytes.
        BINARY "NL_ATTR_TYPE_BINARY" = 10;
        /// Text.
        STRING "NL_ATTR_TYPE_STRING" = 11;
        /// Text with a NUL.
        NUL_STRING "NL_ATTR_TYPE_NUL_STRING" = 12;
        /// Attributes.
        NESTED "NL_ATTR_TYPE_NESTED" = 13;
        /// Lists of attributes.
        NESTED_ARRAY "NL_ATTR_TYPE_NESTED_ARRAY" = 14;
        /// [`NlaBitfield32`].
        BITFIELD32 "NL_ATTR_TYPE_BITFIELD32" = 15;
        /// 32 or 64 bits, signed.
        SINT "NL_ATTR_TYPE_SINT" = 16;
        /// 32 or 64 bits.
        UINT "NL_ATTR_TYPE_UINT" = 17;
    }
}

open! {
    /// What a family tells of an attribute that it takes.
    #[allow(non_camel_case_types)] // as C has it
    NL_POLICY_TYPE_ATTR(u16) {
        /// Nothing.
        UNSPEC "NL_POLICY_TYPE_ATTR_UNSPEC" = 0;
        /// Its type: [`NL_ATTR_TYPE`].
        TYPE "NL_POLICY_TYPE_ATTR_TYPE" = 1;
        /// The smallest value, signed.
        MIN_VALUE_S "NL_POLICY_TYPE_ATTR_MIN_VALUE_S" = 2;
        /// The largest value, signed.
        MAX_VALUE_S "NL_POLICY_TYPE_ATTR_MAX_VALUE_S" = 3;
        /// The smallest value.
        MIN_VALUE_U "NL_POLICY_TYPE_ATTR_MIN_VALUE_U" = 4;
        /// The largest value.
        MAX_VALUE_U "NL_POLICY_TYPE_ATTR_MAX_VALUE_U" = 5;
        /// The shortest, in bytes.
        MIN_LENGTH "NL_POLICY_TYPE_ATTR_MIN_LENGTH" = 6;
        /// The longest, in bytes.
        MAX_LENGTH "NL_POLICY_TYPE_ATTR_MAX_LENGTH" = 7;
        /// Where what it holds is described.
        POLICY_IDX "NL_POLICY_TYPE_ATTR_POLICY_IDX" = 8;
        /// The highest type that it may hold.
        POLICY_MAXTYPE "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE" = 9;
        /// The bits that it may have.
        BITFIELD32_MASK "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK" = 10;
        /// Only fills.
        PAD "NL_POLICY_TYPE_ATTR_PAD" = 11;
        /// The bits that it may have.
        MASK "NL_POLICY_TYPE_ATTR_MASK" = 12;
    }
}

structs! {
    /// The head of a generic message, behind [`Nlmsghdr`].
    #[derive(Clone, Copy, Debug, Default)]
    Genlmsghdr: struct "genlmsghdr" {
        /// What to do.
        cmd "cmd": u8,
        /// The family's version.
        version "version": u8,
        /// 0.
        reserved "reserved": u16,
    }
}

open! {
    /// Generic families with a fixed number.
    #[allow(non_camel_case_types)] // as C has it
    GENL_ID(u16) {
        /// The list of families: [`CTRL_CMD`].
        CTRL "GENL_ID_CTRL" = 16;
        /// Quota warnings.
        VFS_DQUOT "GENL_ID_VFS_DQUOT" = 17;
        /// A RAID controller.
        PMCRAID "GENL_ID_PMCRAID" = 18;
    }
}

open! {
    /// What the list of families is asked.
    #[allow(non_camel_case_types)] // as C has it
    CTRL_CMD(u8) {
        /// Nothing.
        UNSPEC "CTRL_CMD_UNSPEC" = 0;
        /// A family is there.
        NEWFAMILY "CTRL_CMD_NEWFAMILY" = 1;
        /// A family is gone.
        DELFAMILY "CTRL_CMD_DELFAMILY" = 2;
        /// Which families there are.
        GETFAMILY "CTRL_CMD_GETFAMILY" = 3;
        /// Operations are there.
        NEWOPS "CTRL_CMD_NEWOPS" = 4;
        /// Operations are gone.
        DELOPS "CTRL_CMD_DELOPS" = 5;
        /// Which operations there are.
        GETOPS "CTRL_CMD_GETOPS" = 6;
        /// A group is there.
        NEWMCAST_GRP "CTRL_CMD_NEWMCAST_GRP" = 7;
        /// A group is gone.
        DELMCAST_GRP "CTRL_CMD_DELMCAST_GRP" = 8;
        /// Which groups there are.
        GETMCAST_GRP "CTRL_CMD_GETMCAST_GRP" = 9;
        /// What a family takes.
        GETPOLICY "CTRL_CMD_GETPOLICY" = 10;
    }
}

open! {
    /// What is told of a family.
    #[allow(non_camel_case_types)] // as C has it
    CTRL_ATTR(u16) {
        /// Nothing.
        UNSPEC "CTRL_ATTR_UNSPEC" = 0;
        /// Its number, for [`Nlmsghdr`]'s `kind`.
        FAMILY_ID "CTRL_ATTR_FAMILY_ID" = 1;
        /// Its name.
        FAMILY_NAME "CTRL_ATTR_FAMILY_NAME" = 2;
        /// Its version.
        VERSION "CTRL_ATTR_VERSION" = 3;
        /// The size of its own head, in bytes.
        HDRSIZE "CTRL_ATTR_HDRSIZE" = 4;
        /// Its highest attribute.
        MAXATTR "CTRL_ATTR_MAXATTR" = 5;
        /// Its operations.
        OPS "CTRL_ATTR_OPS" = 6;
        /// Its groups.
        MCAST_GROUPS "CTRL_ATTR_MCAST_GROUPS" = 7;
        /// What it takes.
        POLICY "CTRL_ATTR_POLICY" = 8;
        /// What an operation takes.
        OP_POLICY "CTRL_ATTR_OP_POLICY" = 9;
        /// An operation.
        OP "CTRL_ATTR_OP" = 10;
    }
}

open! {
    /// Messages of [`NETLINK_FAMILY::ROUTE`], the `RTM_` names of
    /// [rtnetlink(7)](https://man7.org/linux/man-pages/man7/rtnetlink.7.html).
    RTM(u16) {
        /// A device: [`Ifinfomsg`].
        NEWLINK "RTM_NEWLINK" = 16;
        /// Takes a device away.
        DELLINK "RTM_DELLINK" = 17;
        /// Asks for devices.
        GETLINK "RTM_GETLINK" = 18;
        /// Changes a device.
        SETLINK "RTM_SETLINK" = 19;
        /// An address: [`Ifaddrmsg`].
        NEWADDR "RTM_NEWADDR" = 20;
        /// Takes an address away.
        DELADDR "RTM_DELADDR" = 21;
        /// Asks for addresses.
        GETADDR "RTM_GETADDR" = 22;
        /// A route: [`Rtmsg`].
        NEWROUTE "RTM_NEWROUTE" = 24;
        /// Takes a route away.
        DELROUTE "RTM_DELROUTE" = 25;
        /// Asks for routes.
        GETROUTE "RTM_GETROUTE" = 26;
        /// A neighbour: [`Ndmsg`].
        NEWNEIGH "RTM_NEWNEIGH" = 28;
        /// Takes a neighbour away.
        DELNEIGH "RTM_DELNEIGH" = 29;
        /// Asks for neighbours.
        GETNEIGH "RTM_GETNEIGH" = 30;
        /// A rule for routes.
        NEWRULE "RTM_NEWRULE" = 32;
        /// Takes a rule away.
        DELRULE "RTM_DELRULE" = 33;
        /// Asks for rules.
        GETRULE "RTM_GETRULE" = 34;
        /// A queue's discipline: [`Tcmsg`].
        NEWQDISC "RTM_NEWQDISC" = 36;
        /// Takes it away.
        DELQDISC "RTM_DELQDISC" = 37;
        /// Asks for them.
        GETQDISC "RTM_GETQDISC" = 38;
        /// A class of traffic: [`Tcmsg`].
        NEWTCLASS "RTM_NEWTCLASS" = 40;
        /// Takes it away.
        DELTCLASS "RTM_DELTCLASS" = 41;
        /// Asks for them.
        GETTCLASS "RTM_GETTCLASS" = 42;
        /// A filter of traffic: [`Tcmsg`].
        NEWTFILTER "RTM_NEWTFILTER" = 44;
        /// Takes it away.
        DELTFILTER "RTM_DELTFILTER" = 45;
        /// Asks for them.
        GETTFILTER "RTM_GETTFILTER" = 46;
        /// What a filter does.
        NEWACTION "RTM_NEWACTION" = 48;
        /// Takes it away.
        DELACTION "RTM_DELACTION" = 49;
        /// Asks for them.
        GETACTION "RTM_GETACTION" = 50;
        /// A router's prefix.
        NEWPREFIX "RTM_NEWPREFIX" = 52;
        /// A group's address.
        NEWMULTICAST "RTM_NEWMULTICAST" = 56;
        /// It is gone.
        DELMULTICAST "RTM_DELMULTICAST" = 57;
        /// Asks for groups' addresses.
        GETMULTICAST "RTM_GETMULTICAST" = 58;
        /// An address that several have.
        NEWANYCAST "RTM_NEWANYCAST" = 60;
        /// It is gone.
        DELANYCAST "RTM_DELANYCAST" = 61;
        /// Asks for them.
        GETANYCAST "RTM_GETANYCAST" = 62;
        /// A table of neighbours.
        NEWNEIGHTBL "RTM_NEWNEIGHTBL" = 64;
        /// Asks for such tables.
        GETNEIGHTBL "RTM_GETNEIGHTBL" = 66;
        /// Changes one.
        SETNEIGHTBL "RTM_SETNEIGHTBL" = 67;
        /// A router's option for programs.
        NEWNDUSEROPT "RTM_NEWNDUSEROPT" = 68;
        /// An address's label.
        NEWADDRLABEL "RTM_NEWADDRLABEL" = 72;
        /// Takes it away.
        DELADDRLABEL "RTM_DELADDRLABEL" = 73;
        /// Asks for them.
        GETADDRLABEL "RTM_GETADDRLABEL" = 74;
        /// Asks about data centre bridging.
        GETDCB "RTM_GETDCB" = 78;
        /// Changes it.
        SETDCB "RTM_SETDCB" = 79;
        /// Settings.
        NEWNETCONF "RTM_NEWNETCONF" = 80;
        /// They are gone.
        DELNETCONF "RTM_DELNETCONF" = 81;
        /// Asks for them.
        GETNETCONF "RTM_GETNETCONF" = 82;
        /// A bridge's group.
        NEWMDB "RTM_NEWMDB" = 84;
        /// Takes it away.
        DELMDB "RTM_DELMDB" = 85;
        /// Asks for them.
        GETMDB "RTM_GETMDB" = 86;
        /// A number for another namespace.
        NEWNSID "RTM_NEWNSID" = 88;
        /// It is gone.
        DELNSID "RTM_DELNSID" = 89;
        /// Asks for it.
        GETNSID "RTM_GETNSID" = 90;
        /// Counts.
        NEWSTATS "RTM_NEWSTATS" = 92;
        /// Asks for counts.
        GETSTATS "RTM_GETSTATS" = 94;
        /// Changes what is counted.
        SETSTATS "RTM_SETSTATS" = 95;
        /// A packet of a group without a route.
        NEWCACHEREPORT "RTM_NEWCACHEREPORT" = 96;
        /// A chain of filters.
        NEWCHAIN "RTM_NEWCHAIN" = 100;
        /// Takes it away.
        DELCHAIN "RTM_DELCHAIN" = 101;
        /// Asks for them.
        GETCHAIN "RTM_GETCHAIN" = 102;
        /// A next hop.
        NEWNEXTHOP "RTM_NEWNEXTHOP" = 104;
        /// Takes it away.
        DELNEXTHOP "RTM_DELNEXTHOP" = 105;
        /// Asks for them.
        GETNEXTHOP "RTM_GETNEXTHOP" = 106;
        /// A device's other name.
        NEWLINKPROP "RTM_NEWLINKPROP" = 108;
        /// Takes it away.
        DELLINKPROP "RTM_DELLINKPROP" = 109;
        /// Asks for them.
        GETLINKPROP "RTM_GETLINKPROP" = 110;
        /// A bridge's VLAN.
        NEWVLAN "RTM_NEWVLAN" = 112;
        /// Takes it away.
        DELVLAN "RTM_DELVLAN" = 113;
        /// Asks for them.
        GETVLAN "RTM_GETVLAN" = 114;
        /// A part of a group of next hops.
        NEWNEXTHOPBUCKET "RTM_NEWNEXTHOPBUCKET" = 116;
        /// It is gone.
        DELNEXTHOPBUCKET "RTM_DELNEXTHOPBUCKET" = 117;
        /// Asks for them.
        GETNEXTHOPBUCKET "RTM_GETNEXTHOPBUCKET" = 118;
        /// A tunnel.
        NEWTUNNEL "RTM_NEWTUNNEL" = 120;
        /// Takes it away.
        DELTUNNEL "RTM_DELTUNNEL" = 121;
        /// Asks for them.
        GETTUNNEL "RTM_GETTUNNEL" = 122;
    }
}

structs! {
    /// The head of an attribute, under its first name: [`Nlattr`].
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Rtattr: struct "rtattr" {
        /// Its size in bytes, this head included.
        len "rta_len": ushort,
        /// What it is.
        kind "rta_type": ushort,
    }
}

structs! {
    /// The shortest question: a family.
    #[derive(Clone, Copy, Debug, Default)]
    Rtgenmsg: struct "rtgenmsg" {
        /// The family.
        family "rtgen_family": uchar,
    }
}

structs! {
    /// A device; [`IFLA`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Ifinfomsg: struct "ifinfomsg" {
        /// The family, mostly none.
        family "ifi_family": uchar,
        __ifi_pad: uchar,
        /// What kind of device.
        kind "ifi_type": ushort,
        /// Its number.
        index "ifi_index": int,
        /// Its state.
        flags "ifi_flags": IFF,
        /// Which of them are to change.
        change "ifi_change": IFF,
    }
}

structs! {
    /// An address; [`IFA`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Ifaddrmsg: struct "ifaddrmsg" {
        /// The family.
        family "ifa_family": u8,
        /// How many bits are the network's.
        prefixlen "ifa_prefixlen": u8,
        /// The lower 8 of [`IFA_F`].
        flags "ifa_flags": u8,
        /// How far it reaches: [`RT_SCOPE`].
        scope "ifa_scope": u8,
        /// The device's number.
        index "ifa_index": u32,
    }
}

structs! {
    /// A route; [`RTA`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Rtmsg: struct "rtmsg" {
        /// The family.
        family "rtm_family": uchar,
        /// How many bits of the destination count.
        dst_len "rtm_dst_len": uchar,
        /// How many bits of the source count.
        src_len "rtm_src_len": uchar,
        /// The type of service.
        tos "rtm_tos": uchar,
        /// The table.
        table "rtm_table": RT_TABLE,
        /// Who made it.
        protocol "rtm_protocol": RTPROT,
        /// How far it reaches.
        scope "rtm_scope": RT_SCOPE,
        /// What kind.
        kind "rtm_type": RTN,
        /// More.
        flags "rtm_flags": RTM_F,
    }
}

impl Default for RT_TABLE {
    fn default() -> RT_TABLE {
        RT_TABLE::UNSPEC
    }
}

impl Default for RTPROT {
    fn default() -> RTPROT {
        RTPROT::UNSPEC
    }
}

impl Default for RT_SCOPE {
    fn default() -> RT_SCOPE {
        RT_SCOPE::UNIVERSE
    }
}

impl Default for RTN {
    fn default() -> RTN {
        RTN::UNSPEC
    }
}

open! {
    /// Kinds of routes.
    RTN(u8) {
        /// None in particular.
        UNSPEC "RTN_UNSPEC" = 0;
        /// To one.
        UNICAST "RTN_UNICAST" = 1;
        /// To this machine.
        LOCAL "RTN_LOCAL" = 2;
        /// To all here.
        BROADCAST "RTN_BROADCAST" = 3;
        /// To one of several.
        ANYCAST "RTN_ANYCAST" = 4;
        /// To a group.
        MULTICAST "RTN_MULTICAST" = 5;
        /// To nowhere, silently.
        BLACKHOLE "RTN_BLACKHOLE" = 6;
        /// To nowhere: it cannot be reached.
        UNREACHABLE "RTN_UNREACHABLE" = 7;
        /// To nowhere: it is forbidden.
        PROHIBIT "RTN_PROHIBIT" = 8;
        /// Not in this table.
        THROW "RTN_THROW" = 9;
        /// With another address.
        NAT "RTN_NAT" = 10;
        /// As a program says.
        XRESOLVE "RTN_XRESOLVE" = 11;
    }
}

open! {
    /// Who made a route.
    RTPROT(u8) {
        /// Nobody in particular.
        UNSPEC "RTPROT_UNSPEC" = 0;
        /// A router's word.
        REDIRECT "RTPROT_REDIRECT" = 1;
        /// The kernel.
        KERNEL "RTPROT_KERNEL" = 2;
        /// While the machine started.
        BOOT "RTPROT_BOOT" = 3;
        /// Its administrator.
        STATIC "RTPROT_STATIC" = 4;
        /// GateD.
        GATED "RTPROT_GATED" = 8;
        /// A router's advertisement.
        RA "RTPROT_RA" = 9;
        /// MRT.
        MRT "RTPROT_MRT" = 10;
        /// Zebra.
        ZEBRA "RTPROT_ZEBRA" = 11;
        /// BIRD.
        BIRD "RTPROT_BIRD" = 12;
        /// DECnet's daemon.
        DNROUTED "RTPROT_DNROUTED" = 13;
        /// XORP.
        XORP "RTPROT_XORP" = 14;
        /// Netsukuku.
        NTK "RTPROT_NTK" = 15;
        /// DHCP.
        DHCP "RTPROT_DHCP" = 16;
        /// A daemon for groups.
        MROUTED "RTPROT_MROUTED" = 17;
        /// Keepalived.
        KEEPALIVED "RTPROT_KEEPALIVED" = 18;
        /// Babel.
        BABEL "RTPROT_BABEL" = 42;
        /// OVN.
        OVN "RTPROT_OVN" = 84;
        /// Open/R.
        OPENR "RTPROT_OPENR" = 99;
        /// BGP.
        BGP "RTPROT_BGP" = 186;
        /// IS-IS.
        ISIS "RTPROT_ISIS" = 187;
        /// OSPF.
        OSPF "RTPROT_OSPF" = 188;
        /// RIP.
        RIP "RTPROT_RIP" = 189;
        /// EIGRP.
        EIGRP "RTPROT_EIGRP" = 192;
    }
}

open! {
    /// How far an address or route reaches.
    #[allow(non_camel_case_types)] // as C has it
    RT_SCOPE(u8) {
        /// Everywhere.
        UNIVERSE "RT_SCOPE_UNIVERSE" = 0;
        /// This site.
        SITE "RT_SCOPE_SITE" = 200;
        /// This link.
        LINK "RT_SCOPE_LINK" = 253;
        /// This machine.
        HOST "RT_SCOPE_HOST" = 254;
        /// Nowhere.
        NOWHERE "RT_SCOPE_NOWHERE" = 255;
    }
}

flags! {
    /// More about a route.
    #[allow(non_camel_case_types)] // as C has it
    RTM_F(u32) {
        /// A change is told.
        NOTIFY "RTM_F_NOTIFY" = 0x0100;
        /// It was made from another.
        CLONED "RTM_F_CLONED" = 0x0200;
        /// Nothing yet.
        EQUALIZE "RTM_F_EQUALIZE" = 0x0400;
        /// It is for a prefix.
        PREFIX "RTM_F_PREFIX" = 0x0800;
        /// The answer has the table that was found.
        LOOKUP_TABLE "RTM_F_LOOKUP_TABLE" = 0x1000;
        /// The answer is the entry that fits.
        FIB_MATCH "RTM_F_FIB_MATCH" = 0x2000;
        /// A device handles it.
        OFFLOAD "RTM_F_OFFLOAD" = 0x4000;
        /// A device hands its packets up.
        TRAP "RTM_F_TRAP" = 0x8000;
        /// A device could not take it.
        OFFLOAD_FAILED "RTM_F_OFFLOAD_FAILED" = 0x2000_0000;
    }
}

open! {
    /// Tables of routes; larger numbers are in [`RTA::TABLE`].
    #[allow(non_camel_case_types)] // as C has it
    RT_TABLE(u8) {
        /// None in particular.
        UNSPEC "RT_TABLE_UNSPEC" = 0;
        /// The number is in the attribute.
        COMPAT "RT_TABLE_COMPAT" = 252;
        /// The last one.
        DEFAULT "RT_TABLE_DEFAULT" = 253;
        /// The usual one.
        MAIN "RT_TABLE_MAIN" = 254;
        /// This machine's own addresses.
        LOCAL "RT_TABLE_LOCAL" = 255;
    }
}

open! {
    /// A route's attributes.
    RTA(u16) {
        /// Nothing.
        UNSPEC "RTA_UNSPEC" = 0;
        /// The destination.
        DST "RTA_DST" = 1;
        /// The source.
        SRC "RTA_SRC" = 2;
        /// The device that it comes by.
        IIF "RTA_IIF" = 3;
        /// The device that it goes by.
        OIF "RTA_OIF" = 4;
        /// The next hop.
        GATEWAY "RTA_GATEWAY" = 5;
        /// Smaller is better.
        PRIORITY "RTA_PRIORITY" = 6;
        /// The address to send from.
        PREFSRC "RTA_PREFSRC" = 7;
        /// Its measures, as attributes: [`RTAX`].
        METRICS "RTA_METRICS" = 8;
        /// Several next hops: [`Rtnexthop`].
        MULTIPATH "RTA_MULTIPATH" = 9;
        /// Nothing any more.
        PROTOINFO "RTA_PROTOINFO" = 10;
        /// Its realm.
        FLOW "RTA_FLOW" = 11;
        /// Its age: [`RtaCacheinfo`].
        CACHEINFO "RTA_CACHEINFO" = 12;
        /// Nothing any more.
        SESSION "RTA_SESSION" = 13;
        /// Nothing any more.
        MP_ALGO "RTA_MP_ALGO" = 14;
        /// The table's number.
        TABLE "RTA_TABLE" = 15;
        /// The mark.
        MARK "RTA_MARK" = 16;
        /// A group's counts: [`RtaMfcStats`].
        MFC_STATS "RTA_MFC_STATS" = 17;
        /// The next hop, of another family.
        VIA "RTA_VIA" = 18;
        /// The new label.
        NEWDST "RTA_NEWDST" = 19;
        /// How good a router is.
        PREF "RTA_PREF" = 20;
        /// What it is wrapped in.
        ENCAP_TYPE "RTA_ENCAP_TYPE" = 21;
        /// How.
        ENCAP "RTA_ENCAP" = 22;
        /// When it ends.
        EXPIRES "RTA_EXPIRES" = 23;
        /// Only fills.
        PAD "RTA_PAD" = 24;
        /// Whose.
        UID "RTA_UID" = 25;
        /// Whether hops count inside.
        TTL_PROPAGATE "RTA_TTL_PROPAGATE" = 26;
        /// The protocol.
        IP_PROTO "RTA_IP_PROTO" = 27;
        /// The source's port.
        SPORT "RTA_SPORT" = 28;
        /// The destination's port.
        DPORT "RTA_DPORT" = 29;
        /// The next hop, by number.
        NH_ID "RTA_NH_ID" = 30;
        /// The flow.
        FLOWLABEL "RTA_FLOWLABEL" = 31;
        /// Why it went: [`RT_DEL_REASON`].
        DEL_REASON "RTA_DEL_REASON" = 32;
    }
}

open! {
    /// Why the kernel took a route away.
    #[allow(non_camel_case_types)] // as C has it
    RT_DEL_REASON(u32) {
        /// Not known.
        UNSPEC "RT_DEL_REASON_UNSPEC" = 0;
        /// Its time was over.
        EXPIRED "RT_DEL_REASON_EXPIRED" = 1;
        /// A router said so.
        RA_WITHDRAWN "RT_DEL_REASON_RA_WITHDRAWN" = 2;
    }
}

structs! {
    /// One of several next hops; attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Rtnexthop: struct "rtnexthop" {
        /// Its size in bytes, attributes included.
        len "rtnh_len": ushort,
        /// Its state.
        flags "rtnh_flags": RTNH_F,
        /// Its weight, less one.
        hops "rtnh_hops": uchar,
        /// The device.
        ifindex "rtnh_ifindex": int,
    }
}

flags! {
    /// A next hop's state.
    #[allow(non_camel_case_types)] // as C has it
    RTNH_F(u8) {
        /// It is gone.
        DEAD "RTNH_F_DEAD" = 0x01;
        /// It is looked up again.
        PERVASIVE "RTNH_F_PERVASIVE" = 0x02;
        /// It is on this link, whatever its address says.
        ONLINK "RTNH_F_ONLINK" = 0x04;
        /// A device handles it.
        OFFLOAD "RTNH_F_OFFLOAD" = 0x08;
        /// The link is down.
        LINKDOWN "RTNH_F_LINKDOWN" = 0x10;
        /// It is not known yet.
        UNRESOLVED "RTNH_F_UNRESOLVED" = 0x20;
        /// A device hands its packets up.
        TRAP "RTNH_F_TRAP" = 0x40;
    }
}

structs! {
    /// A route's age.
    #[derive(Clone, Copy, Debug, Default)]
    RtaCacheinfo: struct "rta_cacheinfo" {
        /// How many use it.
        clntref "rta_clntref": u32,
        /// Since its last use, in clock ticks.
        lastuse "rta_lastuse": u32,
        /// Until it ends, in clock ticks.
        expires "rta_expires": i32,
        /// An error's number.
        error "rta_error": u32,
        /// How often it was used.
        used "rta_used": u32,
        /// 0.
        id "rta_id": u32,
        /// 0.
        ts "rta_ts": u32,
        /// 0.
        tsage "rta_tsage": u32,
    }
}

structs! {
    /// A group's counts.
    #[derive(Clone, Copy, Debug, Default)]
    RtaMfcStats: struct "rta_mfc_stats" {
        /// Packets.
        packets "mfcs_packets": u64,
        /// Bytes.
        bytes "mfcs_bytes": u64,
        /// Packets from the wrong device.
        wrong_if "mfcs_wrong_if": u64,
    }
}

open! {
    /// A route's measures.
    RTAX(u16) {
        /// Nothing.
        UNSPEC "RTAX_UNSPEC" = 0;
        /// Which of them stay, a bit for each.
        LOCK "RTAX_LOCK" = 1;
        /// The path's size, in bytes.
        MTU "RTAX_MTU" = 2;
        /// The largest window, in bytes.
        WINDOW "RTAX_WINDOW" = 3;
        /// The way there and back.
        RTT "RTAX_RTT" = 4;
        /// How much that varies.
        RTTVAR "RTAX_RTTVAR" = 5;
        /// From where on TCP grows slowly.
        SSTHRESH "RTAX_SSTHRESH" = 6;
        /// How many pieces may be on the way.
        CWND "RTAX_CWND" = 7;
        /// The largest piece to tell, in bytes.
        ADVMSS "RTAX_ADVMSS" = 8;
        /// How far pieces get out of order.
        REORDERING "RTAX_REORDERING" = 9;
        /// How many hops.
        HOPLIMIT "RTAX_HOPLIMIT" = 10;
        /// How many pieces may be on the way at first.
        INITCWND "RTAX_INITCWND" = 11;
        /// [`RTAX_FEATURE`] bits.
        FEATURES "RTAX_FEATURES" = 12;
        /// The shortest wait before a new try, in milliseconds.
        RTO_MIN "RTAX_RTO_MIN" = 13;
        /// The window at first, in pieces.
        INITRWND "RTAX_INITRWND" = 14;
        /// Whether it says at once that data came.
        QUICKACK "RTAX_QUICKACK" = 15;
        /// How congestion is handled, by name.
        CC_ALGO "RTAX_CC_ALGO" = 16;
        /// Whether data in the first packet goes without a cookie.
        FASTOPEN_NO_COOKIE "RTAX_FASTOPEN_NO_COOKIE" = 17;
    }
}

flags! {
    /// What TCP does on a route.
    #[allow(non_camel_case_types)] // as C has it
    RTAX_FEATURE(u32) {
        /// Congestion told by the network.
        ECN "RTAX_FEATURE_ECN" = 0x0001;
        /// Nothing.
        SACK "RTAX_FEATURE_SACK" = 0x0002;
        /// Nothing.
        TIMESTAMP "RTAX_FEATURE_TIMESTAMP" = 0x0004;
        /// Nothing.
        ALLFRAG "RTAX_FEATURE_ALLFRAG" = 0x0008;
        /// Times in microseconds.
        TCP_USEC_TS "RTAX_FEATURE_TCP_USEC_TS" = 0x0010;
    }
}

structs! {
    /// A queue's discipline, class or filter; [`TCA`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Tcmsg: struct "tcmsg" {
        /// The family, mostly none.
        family "tcm_family": uchar,
        _pad1: uchar,
        _pad2: ushort,
        /// The device.
        ifindex "tcm_ifindex": int,
        /// Its number.
        handle "tcm_handle": u32,
        /// The number that it is under.
        parent "tcm_parent": u32,
        /// More.
        info "tcm_info": u32,
    }
}

open! {
    /// Attributes of a discipline, class or filter.
    TCA(u16) {
        /// Nothing.
        UNSPEC "TCA_UNSPEC" = 0;
        /// Which, by name.
        KIND "TCA_KIND" = 1;
        /// Its own.
        OPTIONS "TCA_OPTIONS" = 2;
        /// Its counts, in an old form.
        STATS "TCA_STATS" = 3;
        /// Counts of its own.
        XSTATS "TCA_XSTATS" = 4;
        /// Its rate.
        RATE "TCA_RATE" = 5;
        /// Nothing.
        FCNT "TCA_FCNT" = 6;
        /// Its counts.
        STATS2 "TCA_STATS2" = 7;
        /// A table of sizes.
        STAB "TCA_STAB" = 8;
        /// Only fills.
        PAD "TCA_PAD" = 9;
        /// The hidden ones too.
        DUMP_INVISIBLE "TCA_DUMP_INVISIBLE" = 10;
        /// The chain.
        CHAIN "TCA_CHAIN" = 11;
        /// Whether a device handles it.
        HW_OFFLOAD "TCA_HW_OFFLOAD" = 12;
        /// A block of filters that it shares, inward.
        INGRESS_BLOCK "TCA_INGRESS_BLOCK" = 13;
        /// The same outward.
        EGRESS_BLOCK "TCA_EGRESS_BLOCK" = 14;
        /// How much is told.
        DUMP_FLAGS "TCA_DUMP_FLAGS" = 15;
        /// A warning.
        EXT_WARN_MSG "TCA_EXT_WARN_MSG" = 16;
    }
}

flags! {
    /// Groups of [`NETLINK_FAMILY::ROUTE`] as [`SockaddrNl`] has them.
    RTMGRP(u32) {
        /// Devices.
        LINK "RTMGRP_LINK" = 0x0001;
        /// Nothing.
        NOTIFY "RTMGRP_NOTIFY" = 0x0002;
        /// Neighbours.
        NEIGH "RTMGRP_NEIGH" = 0x0004;
        /// Traffic.
        TC "RTMGRP_TC" = 0x0008;
        /// IPv4's addresses.
        IPV4_IFADDR "RTMGRP_IPV4_IFADDR" = 0x0010;
        /// IPv4's routes of groups.
        IPV4_MROUTE "RTMGRP_IPV4_MROUTE" = 0x0020;
        /// IPv4's routes.
        IPV4_ROUTE "RTMGRP_IPV4_ROUTE" = 0x0040;
        /// IPv4's rules.
        IPV4_RULE "RTMGRP_IPV4_RULE" = 0x0080;
        /// IPv6's addresses.
        IPV6_IFADDR "RTMGRP_IPV6_IFADDR" = 0x0100;
        /// IPv6's routes of groups.
        IPV6_MROUTE "RTMGRP_IPV6_MROUTE" = 0x0200;
        /// IPv6's routes.
        IPV6_ROUTE "RTMGRP_IPV6_ROUTE" = 0x0400;
        /// IPv6's settings.
        IPV6_IFINFO "RTMGRP_IPV6_IFINFO" = 0x0800;
        /// Routers' prefixes.
        IPV6_PREFIX "RTMGRP_IPV6_PREFIX" = 0x0002_0000;
    }
}

open! {
    /// The same groups by number, and more: for [`NETLINK::ADD_MEMBERSHIP`].
    RTNLGRP(u32) {
        /// None.
        NONE "RTNLGRP_NONE" = 0;
        /// Devices.
        LINK "RTNLGRP_LINK" = 1;
        /// Nothing.
        NOTIFY "RTNLGRP_NOTIFY" = 2;
        /// Neighbours.
        NEIGH "RTNLGRP_NEIGH" = 3;
        /// Traffic.
        TC "RTNLGRP_TC" = 4;
        /// IPv4's addresses.
        IPV4_IFADDR "RTNLGRP_IPV4_IFADDR" = 5;
        /// IPv4's routes of groups.
        IPV4_MROUTE "RTNLGRP_IPV4_MROUTE" = 6;
        /// IPv4's routes.
        IPV4_ROUTE "RTNLGRP_IPV4_ROUTE" = 7;
        /// IPv4's rules.
        IPV4_RULE "RTNLGRP_IPV4_RULE" = 8;
        /// IPv6's addresses.
        IPV6_IFADDR "RTNLGRP_IPV6_IFADDR" = 9;
        /// IPv6's routes of groups.
        IPV6_MROUTE "RTNLGRP_IPV6_MROUTE" = 10;
        /// IPv6's routes.
        IPV6_ROUTE "RTNLGRP_IPV6_ROUTE" = 11;
        /// IPv6's settings.
        IPV6_IFINFO "RTNLGRP_IPV6_IFINFO" = 12;
        /// Routers' prefixes.
        IPV6_PREFIX "RTNLGRP_IPV6_PREFIX" = 18;
        /// IPv6's rules.
        IPV6_RULE "RTNLGRP_IPV6_RULE" = 19;
        /// Routers' options.
        ND_USEROPT "RTNLGRP_ND_USEROPT" = 20;
        /// Phonet's addresses.
        PHONET_IFADDR "RTNLGRP_PHONET_IFADDR" = 21;
        /// Phonet's routes.
        PHONET_ROUTE "RTNLGRP_PHONET_ROUTE" = 22;
        /// Data centre bridging.
        DCB "RTNLGRP_DCB" = 23;
        /// IPv4's settings.
        IPV4_NETCONF "RTNLGRP_IPV4_NETCONF" = 24;
        /// IPv6's settings.
        IPV6_NETCONF "RTNLGRP_IPV6_NETCONF" = 25;
        /// Bridges' groups.
        MDB "RTNLGRP_MDB" = 26;
        /// MPLS's routes.
        MPLS_ROUTE "RTNLGRP_MPLS_ROUTE" = 27;
        /// Namespaces' numbers.
        NSID "RTNLGRP_NSID" = 28;
        /// MPLS's settings.
        MPLS_NETCONF "RTNLGRP_MPLS_NETCONF" = 29;
        /// IPv4's packets of groups without a route.
        IPV4_MROUTE_R "RTNLGRP_IPV4_MROUTE_R" = 30;
        /// IPv6's packets of groups without a route.
        IPV6_MROUTE_R "RTNLGRP_IPV6_MROUTE_R" = 31;
        /// Next hops.
        NEXTHOP "RTNLGRP_NEXTHOP" = 32;
        /// Bridges' VLANs.
        BRVLAN "RTNLGRP_BRVLAN" = 33;
        /// MCTP's addresses.
        MCTP_IFADDR "RTNLGRP_MCTP_IFADDR" = 34;
        /// Tunnels.
        TUNNEL "RTNLGRP_TUNNEL" = 35;
        /// Counts.
        STATS "RTNLGRP_STATS" = 36;
        /// IPv4's groups.
        IPV4_MCADDR "RTNLGRP_IPV4_MCADDR" = 37;
        /// IPv6's groups.
        IPV6_MCADDR "RTNLGRP_IPV6_MCADDR" = 38;
        /// IPv6's addresses that several have.
        IPV6_ACADDR "RTNLGRP_IPV6_ACADDR" = 39;
    }
}

open! {
    /// A device's attributes.
    IFLA(u16) {
        /// Nothing.
        UNSPEC "IFLA_UNSPEC" = 0;
        /// Its hardware address.
        ADDRESS "IFLA_ADDRESS" = 1;
        /// The hardware address of all.
        BROADCAST "IFLA_BROADCAST" = 2;
        /// Its name.
        IFNAME "IFLA_IFNAME" = 3;
        /// Its largest packet, in bytes.
        MTU "IFLA_MTU" = 4;
        /// The device below it.
        LINK "IFLA_LINK" = 5;
        /// Its queue's discipline, by name.
        QDISC "IFLA_QDISC" = 6;
        /// Its counts: [`RtnlLinkStats`].
        STATS "IFLA_STATS" = 7;
        /// Nothing.
        COST "IFLA_COST" = 8;
        /// Nothing.
        PRIORITY "IFLA_PRIORITY" = 9;
        /// The device above it.
        MASTER "IFLA_MASTER" = 10;
        /// A wireless event.
        WIRELESS "IFLA_WIRELESS" = 11;
        /// A protocol's own.
        PROTINFO "IFLA_PROTINFO" = 12;
        /// The length of its queue, in packets.
        TXQLEN "IFLA_TXQLEN" = 13;
        /// Its addresses: [`RtnlLinkIfmap`].
        MAP "IFLA_MAP" = 14;
        /// Nothing.
        WEIGHT "IFLA_WEIGHT" = 15;
        /// Whether it works: [`IF_OPER`].
        OPERSTATE "IFLA_OPERSTATE" = 16;
        /// When it counts as working: [`IF_LINK_MODE`].
        LINKMODE "IFLA_LINKMODE" = 17;
        /// What kind it is, and that kind's own.
        LINKINFO "IFLA_LINKINFO" = 18;
        /// The namespace of this process.
        NET_NS_PID "IFLA_NET_NS_PID" = 19;
        /// Its description.
        IFALIAS "IFLA_IFALIAS" = 20;
        /// How many virtual functions it has.
        NUM_VF "IFLA_NUM_VF" = 21;
        /// These.
        VFINFO_LIST "IFLA_VFINFO_LIST" = 22;
        /// Its counts: [`RtnlLinkStats64`].
        STATS64 "IFLA_STATS64" = 23;
        /// Their ports.
        VF_PORTS "IFLA_VF_PORTS" = 24;
        /// Its port.
        PORT_SELF "IFLA_PORT_SELF" = 25;
        /// Each family's own.
        AF_SPEC "IFLA_AF_SPEC" = 26;
        /// Its group.
        GROUP "IFLA_GROUP" = 27;
        /// The namespace of this descriptor.
        NET_NS_FD "IFLA_NET_NS_FD" = 28;
        /// How much is told.
        EXT_MASK "IFLA_EXT_MASK" = 29;
        /// How often everything was asked for.
        PROMISCUITY "IFLA_PROMISCUITY" = 30;
        /// How many queues outward.
        NUM_TX_QUEUES "IFLA_NUM_TX_QUEUES" = 31;
        /// How many queues inward.
        NUM_RX_QUEUES "IFLA_NUM_RX_QUEUES" = 32;
        /// Whether there is a signal.
        CARRIER "IFLA_CARRIER" = 33;
        /// The port's number.
        PHYS_PORT_ID "IFLA_PHYS_PORT_ID" = 34;
        /// How often the signal came or went.
        CARRIER_CHANGES "IFLA_CARRIER_CHANGES" = 35;
        /// The switch's number.
        PHYS_SWITCH_ID "IFLA_PHYS_SWITCH_ID" = 36;
        /// The namespace of the device below.
        LINK_NETNSID "IFLA_LINK_NETNSID" = 37;
        /// The port's name.
        PHYS_PORT_NAME "IFLA_PHYS_PORT_NAME" = 38;
        /// Whether a protocol keeps it down.
        PROTO_DOWN "IFLA_PROTO_DOWN" = 39;
        /// How many pieces it cuts at the most.
        GSO_MAX_SEGS "IFLA_GSO_MAX_SEGS" = 40;
        /// How much it cuts at the most, in bytes.
        GSO_MAX_SIZE "IFLA_GSO_MAX_SIZE" = 41;
        /// Only fills.
        PAD "IFLA_PAD" = 42;
        /// Its XDP program.
        XDP "IFLA_XDP" = 43;
        /// What happened.
        EVENT "IFLA_EVENT" = 44;
        /// The namespace that it went to.
        NEW_NETNSID "IFLA_NEW_NETNSID" = 45;
        /// The namespace that is meant.
        IF_NETNSID "IFLA_IF_NETNSID" = 46;
        /// Another name for `IF_NETNSID`.
        TARGET_NETNSID "IFLA_TARGET_NETNSID" = 46;
        /// How often the signal came.
        CARRIER_UP_COUNT "IFLA_CARRIER_UP_COUNT" = 47;
        /// How often the signal went.
        CARRIER_DOWN_COUNT "IFLA_CARRIER_DOWN_COUNT" = 48;
        /// Its number in the other namespace.
        NEW_IFINDEX "IFLA_NEW_IFINDEX" = 49;
        /// The smallest that its largest packet can be.
        MIN_MTU "IFLA_MIN_MTU" = 50;
        /// The largest that it can be.
        MAX_MTU "IFLA_MAX_MTU" = 51;
        /// Its other names.
        PROP_LIST "IFLA_PROP_LIST" = 52;
        /// One of them.
        ALT_IFNAME "IFLA_ALT_IFNAME" = 53;
        /// The hardware address that it was made with.
        PERM_ADDRESS "IFLA_PERM_ADDRESS" = 54;
        /// Why a protocol keeps it down.
        PROTO_DOWN_REASON "IFLA_PROTO_DOWN_REASON" = 55;
        /// The device that it is part of.
        PARENT_DEV_NAME "IFLA_PARENT_DEV_NAME" = 56;
        /// That one's bus.
        PARENT_DEV_BUS_NAME "IFLA_PARENT_DEV_BUS_NAME" = 57;
        /// How much it puts together at the most, in bytes.
        GRO_MAX_SIZE "IFLA_GRO_MAX_SIZE" = 58;
        /// How much the hardware cuts at the most, in bytes.
        TSO_MAX_SIZE "IFLA_TSO_MAX_SIZE" = 59;
        /// How many pieces the hardware cuts at the most.
        TSO_MAX_SEGS "IFLA_TSO_MAX_SEGS" = 60;
        /// How often all groups were asked for.
        ALLMULTI "IFLA_ALLMULTI" = 61;
        /// Its devlink port.
        DEVLINK_PORT "IFLA_DEVLINK_PORT" = 62;
        /// As `GSO_MAX_SIZE`, for IPv4.
        GSO_IPV4_MAX_SIZE "IFLA_GSO_IPV4_MAX_SIZE" = 63;
        /// As `GRO_MAX_SIZE`, for IPv4.
        GRO_IPV4_MAX_SIZE "IFLA_GRO_IPV4_MAX_SIZE" = 64;
        /// Its clock's pin.
        DPLL_PIN "IFLA_DPLL_PIN" = 65;
        /// How far ahead the hardware sends by time, in nanoseconds.
        MAX_PACING_OFFLOAD_HORIZON "IFLA_MAX_PACING_OFFLOAD_HORIZON" = 66;
        /// Whether it stays in its namespace.
        NETNS_IMMUTABLE "IFLA_NETNS_IMMUTABLE" = 67;
        /// The room before a packet, in bytes.
        HEADROOM "IFLA_HEADROOM" = 68;
        /// The room behind a packet, in bytes.
        TAILROOM "IFLA_TAILROOM" = 69;
    }
}

open! {
    /// What kind a device is: the attributes in [`IFLA::LINKINFO`].
    #[allow(non_camel_case_types)] // as C has it
    IFLA_INFO(u16) {
        /// Nothing.
        UNSPEC "IFLA_INFO_UNSPEC" = 0;
        /// The kind, by name.
        KIND "IFLA_INFO_KIND" = 1;
        /// The kind's own.
        DATA "IFLA_INFO_DATA" = 2;
        /// The kind's counts.
        XSTATS "IFLA_INFO_XSTATS" = 3;
        /// The kind of the device above.
        SLAVE_KIND "IFLA_INFO_SLAVE_KIND" = 4;
        /// That kind's own.
        SLAVE_DATA "IFLA_INFO_SLAVE_DATA" = 5;
    }
}

structs! {
    /// A device's addresses.
    #[derive(Clone, Copy, Debug, Default)]
    RtnlLinkIfmap: struct "rtnl_link_ifmap" {
        /// Where its memory starts.
        mem_start "mem_start": u64,
        /// Where its memory ends.
        mem_end "mem_end": u64,
        /// Its port.
        base_addr "base_addr": u64,
        /// Its interrupt.
        irq "irq": u16,
        /// Its DMA channel.
        dma "dma": u8,
        /// Its kind of cable.
        port "port": u8,
    }
}

flags! {
    /// A device's state, the `IFF_` names of [netdevice(7)](https://man7.org/linux/man-pages/man7/netdevice.7.html).
    IFF(u32) {
        /// It is switched on.
        UP "IFF_UP" = 0x0001;
        /// It can reach all.
        BROADCAST "IFF_BROADCAST" = 0x0002;
        /// It keeps notes.
        DEBUG "IFF_DEBUG" = 0x0004;
        /// It leads back here.
        LOOPBACK "IFF_LOOPBACK" = 0x0008;
        /// It leads to one other end.
        POINTOPOINT "IFF_POINTOPOINT" = 0x0010;
        /// Nothing.
        NOTRAILERS "IFF_NOTRAILERS" = 0x0020;
        /// It works.
        RUNNING "IFF_RUNNING" = 0x0040;
        /// It does not ask for hardware addresses.
        NOARP "IFF_NOARP" = 0x0080;
        /// It takes everything.
        PROMISC "IFF_PROMISC" = 0x0100;
        /// It takes all groups.
        ALLMULTI "IFF_ALLMULTI" = 0x0200;
        /// It has others under it.
        MASTER "IFF_MASTER" = 0x0400;
        /// It is under another.
        SLAVE "IFF_SLAVE" = 0x0800;
        /// It knows groups.
        MULTICAST "IFF_MULTICAST" = 0x1000;
        /// Its cable can be chosen.
        PORTSEL "IFF_PORTSEL" = 0x2000;
        /// It chooses its cable.
        AUTOMEDIA "IFF_AUTOMEDIA" = 0x4000;
        /// Its address goes when it is switched off.
        DYNAMIC "IFF_DYNAMIC" = 0x8000;
        /// There is a signal.
        LOWER_UP "IFF_LOWER_UP" = 0x0001_0000;
        /// It waits for something.
        DORMANT "IFF_DORMANT" = 0x0002_0000;
        /// It gives back what is sent.
        ECHO "IFF_ECHO" = 0x0004_0000;
    }
}

open! {
    /// Whether a device works.
    #[allow(non_camel_case_types)] // as C has it
    IF_OPER(u8) {
        /// It does not say.
        UNKNOWN "IF_OPER_UNKNOWN" = 0;
        /// It is not there.
        NOTPRESENT "IF_OPER_NOTPRESENT" = 1;
        /// No.
        DOWN "IF_OPER_DOWN" = 2;
        /// No, for the one below does not.
        LOWERLAYERDOWN "IF_OPER_LOWERLAYERDOWN" = 3;
        /// It is being tested.
        TESTING "IF_OPER_TESTING" = 4;
        /// It waits for something.
        DORMANT "IF_OPER_DORMANT" = 5;
        /// Yes.
        UP "IF_OPER_UP" = 6;
    }
}

open! {
    /// When a device counts as working.
    #[allow(non_camel_case_types)] // as C has it
    IF_LINK_MODE(u8) {
        /// When it is up.
        DEFAULT "IF_LINK_MODE_DEFAULT" = 0;
        /// When a program says so.
        DORMANT "IF_LINK_MODE_DORMANT" = 1;
        /// When it was tested.
        TESTING "IF_LINK_MODE_TESTING" = 2;
    }
}

structs! {
    /// A device's addresses, in the first form.
    #[derive(Clone, Copy, Debug, Default)]
    Ifmap: struct "ifmap" {
        /// Where its memory starts.
        mem_start "mem_start": ulong,
        /// Where its memory ends.
        mem_end "mem_end": ulong,
        /// Its port.
        base_addr "base_addr": ushort,
        /// Its interrupt.
        irq "irq": uchar,
        /// Its DMA channel.
        dma "dma": uchar,
        /// Its kind of cable.
        port "port": uchar,
    }
}

/// A name and something about the device: C's anonymous union in `struct ifreq`.
#[derive(Clone, Copy)]
#[repr(C)]
#[allow(missing_debug_implementations)] // which member is meant only the request knows
pub union IfreqWhat {
    /// The address, or the other end's, that of all, the mask, the hardware address.
    pub addr: Sockaddr,
    /// The lower 16 of [`IFF`].
    pub flags: short,
    /// The number, or another number.
    pub ivalue: int,
    /// The largest packet, in bytes.
    pub mtu: int,
    /// The addresses.
    pub map: Ifmap,
    /// Another device's name.
    pub slave: [char; 16],
    /// A new name.
    pub newname: [char; 16],
    /// Something of the device's own.
    pub data: *mut void,
}

structs! {
    /// What an `ioctl` about a network device takes, the first form of changing one.
    #[allow(missing_debug_implementations)] // a union
    #[derive(Clone, Copy)]
    Ifreq: struct "ifreq" {
        /// The device's name, with a NUL.
        name "ifr_ifrn.ifrn_name": [char; 16],
        /// What about it.
        what "ifr_ifru": IfreqWhat,
    }
}

impl Default for Ifreq {
    fn default() -> Ifreq {
        // SAFETY: all of it is numbers, and a pointer that is null.
        unsafe { core::mem::zeroed() }
    }
}

open! {
    /// An address's attributes.
    IFA(u16) {
        /// Nothing.
        UNSPEC "IFA_UNSPEC" = 0;
        /// The address; where there is one other end, that one's.
        ADDRESS "IFA_ADDRESS" = 1;
        /// The address here.
        LOCAL "IFA_LOCAL" = 2;
        /// Its name.
        LABEL "IFA_LABEL" = 3;
        /// The address of all.
        BROADCAST "IFA_BROADCAST" = 4;
        /// An address that several have.
        ANYCAST "IFA_ANYCAST" = 5;
        /// How long it holds: [`IfaCacheinfo`].
        CACHEINFO "IFA_CACHEINFO" = 6;
        /// A group.
        MULTICAST "IFA_MULTICAST" = 7;
        /// All of [`IFA_F`].
        FLAGS "IFA_FLAGS" = 8;
        /// The priority of its route.
        RT_PRIORITY "IFA_RT_PRIORITY" = 9;
        /// The namespace that is meant.
        TARGET_NETNSID "IFA_TARGET_NETNSID" = 10;
        /// Where it is from: [`IFAPROT`].
        PROTO "IFA_PROTO" = 11;
        /// How many are in the group.
        MC_USERS "IFA_MC_USERS" = 12;
    }
}

flags! {
    /// An address's state.
    #[allow(non_camel_case_types)] // as C has it
    IFA_F(u32) {
        /// There is another before it.
        SECONDARY "IFA_F_SECONDARY" = 0x0001;
        /// It changes, for IPv6.
        TEMPORARY "IFA_F_TEMPORARY" = 0x0001;
        /// Nobody is asked whether they have it.
        NODAD "IFA_F_NODAD" = 0x0002;
        /// It is used before that is known.
        OPTIMISTIC "IFA_F_OPTIMISTIC" = 0x0004;
        /// Somebody has it.
        DADFAILED "IFA_F_DADFAILED" = 0x0008;
        /// It is the one at home.
        HOMEADDRESS "IFA_F_HOMEADDRESS" = 0x0010;
        /// Nothing new is to use it.
        DEPRECATED "IFA_F_DEPRECATED" = 0x0020;
        /// Whether somebody has it is not known yet.
        TENTATIVE "IFA_F_TENTATIVE" = 0x0040;
        /// It stays.
        PERMANENT "IFA_F_PERMANENT" = 0x0080;
        /// Ones that change are made from it.
        MANAGETEMPADDR "IFA_F_MANAGETEMPADDR" = 0x0100;
        /// It brings no route.
        NOPREFIXROUTE "IFA_F_NOPREFIXROUTE" = 0x0200;
        /// Its group is joined by itself.
        MCAUTOJOIN "IFA_F_MCAUTOJOIN" = 0x0400;
        /// It was made so that it tells nothing.
        STABLE_PRIVACY "IFA_F_STABLE_PRIVACY" = 0x0800;
    }
}

structs! {
    /// How long an address holds.
    #[derive(Clone, Copy, Debug, Default)]
    IfaCacheinfo: struct "ifa_cacheinfo" {
        /// How long it may be used for something new, in seconds.
        prefered "ifa_prefered": u32,
        /// How long it holds, in seconds.
        valid "ifa_valid": u32,
        /// When it was made, in hundredths of seconds since the start.
        cstamp "cstamp": u32,
        /// When it last changed, in the same.
        tstamp "tstamp": u32,
    }
}

open! {
    /// Where an address is from.
    IFAPROT(u8) {
        /// Not known.
        UNSPEC "IFAPROT_UNSPEC" = 0;
        /// The kernel, for itself.
        KERNEL_LO "IFAPROT_KERNEL_LO" = 1;
        /// A router's advertisement.
        KERNEL_RA "IFAPROT_KERNEL_RA" = 2;
        /// The kernel, for the link.
        KERNEL_LL "IFAPROT_KERNEL_LL" = 3;
    }
}

structs! {
    /// A neighbour; [`NDA`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Ndmsg: struct "ndmsg" {
        /// The family.
        family "ndm_family": u8,
        _pad1: u8,
        _pad2: u16,
        /// The device.
        ifindex "ndm_ifindex": i32,
        /// What is known of it.
        state "ndm_state": NUD,
        /// What it is.
        flags "ndm_flags": NTF,
        /// The kind of its address.
        kind "ndm_type": RTN,
    }
}

flags! {
    /// What is known of a neighbour.
    NUD(u16) {
        /// It was asked.
        INCOMPLETE "NUD_INCOMPLETE" = 0x0001;
        /// It is there.
        REACHABLE "NUD_REACHABLE" = 0x0002;
        /// It was there.
        STALE "NUD_STALE" = 0x0004;
        /// It will be asked.
        DELAY "NUD_DELAY" = 0x0008;
        /// It is being asked again.
        PROBE "NUD_PROBE" = 0x0010;
        /// It does not answer.
        FAILED "NUD_FAILED" = 0x0020;
        /// It need not be asked.
        NOARP "NUD_NOARP" = 0x0040;
        /// It stays.
        PERMANENT "NUD_PERMANENT" = 0x0080;
    }
}

flags! {
    /// What a neighbour is.
    NTF(u8) {
        /// It is in use.
        USE "NTF_USE" = 0x01;
        /// It is the device's own.
        SELF "NTF_SELF" = 0x02;
        /// It is that of the device above.
        MASTER "NTF_MASTER" = 0x04;
        /// This machine answers for it.
        PROXY "NTF_PROXY" = 0x08;
        /// A program learnt it.
        EXT_LEARNED "NTF_EXT_LEARNED" = 0x10;
        /// A device handles it.
        OFFLOADED "NTF_OFFLOADED" = 0x20;
        /// It does not move.
        STICKY "NTF_STICKY" = 0x40;
        /// It is a router.
        ROUTER "NTF_ROUTER" = 0x80;
    }
}

open! {
    /// A neighbour's attributes.
    NDA(u16) {
        /// Nothing.
        UNSPEC "NDA_UNSPEC" = 0;
        /// Its address.
        DST "NDA_DST" = 1;
        /// Its hardware address.
        LLADDR "NDA_LLADDR" = 2;
        /// Its age: [`NdaCacheinfo`].
        CACHEINFO "NDA_CACHEINFO" = 3;
        /// How often it was asked.
        PROBES "NDA_PROBES" = 4;
        /// Its VLAN.
        VLAN "NDA_VLAN" = 5;
        /// Its port.
        PORT "NDA_PORT" = 6;
        /// Its network's number.
        VNI "NDA_VNI" = 7;
        /// Its device.
        IFINDEX "NDA_IFINDEX" = 8;
        /// The device above.
        MASTER "NDA_MASTER" = 9;
        /// That device's namespace.
        LINK_NETNSID "NDA_LINK_NETNSID" = 10;
        /// The network's number that it comes from.
        SRC_VNI "NDA_SRC_VNI" = 11;
        /// Who made it.
        PROTOCOL "NDA_PROTOCOL" = 12;
        /// The next hop, by number.
        NH_ID "NDA_NH_ID" = 13;
        /// A bridge's own.
        FDB_EXT_ATTRS "NDA_FDB_EXT_ATTRS" = 14;
        /// More of what it is.
        FLAGS_EXT "NDA_FLAGS_EXT" = 15;
        /// Which states are asked for.
        NDM_STATE_MASK "NDA_NDM_STATE_MASK" = 16;
        /// Which kinds are asked for.
        NDM_FLAGS_MASK "NDA_NDM_FLAGS_MASK" = 17;
    }
}

structs! {
    /// A neighbour's age, in clock ticks.
    #[derive(Clone, Copy, Debug, Default)]
    NdaCacheinfo: struct "nda_cacheinfo" {
        /// Since it was known to be there.
        confirmed "ndm_confirmed": u32,
        /// Since it was used.
        used "ndm_used": u32,
        /// Since it changed.
        updated "ndm_updated": u32,
        /// How many use it.
        refcnt "ndm_refcnt": u32,
    }
}

structs! {
    /// A device's counts.
    #[derive(Clone, Copy, Debug, Default)]
    RtnlLinkStats: struct "rtnl_link_stats" {
        /// Packets that came.
        rx_packets "rx_packets": u32,
        /// Packets that went.
        tx_packets "tx_packets": u32,
        /// Bytes that came.
        rx_bytes "rx_bytes": u32,
        /// Bytes that went.
        tx_bytes "tx_bytes": u32,
        /// Packets that came with an error.
        rx_errors "rx_errors": u32,
        /// Packets that could not be sent.
        tx_errors "tx_errors": u32,
        /// Packets that came and were dropped.
        rx_dropped "rx_dropped": u32,
        /// Packets that were dropped on the way out.
        tx_dropped "tx_dropped": u32,
        /// Packets of groups that came.
        multicast "multicast": u32,
        /// Collisions.
        collisions "collisions": u32,
        /// Packets of a wrong length.
        rx_length_errors "rx_length_errors": u32,
        /// Packets for which there was no room.
        rx_over_errors "rx_over_errors": u32,
        /// Packets with a wrong checksum.
        rx_crc_errors "rx_crc_errors": u32,
        /// Packets that were not whole bytes.
        rx_frame_errors "rx_frame_errors": u32,
        /// Packets that the device's queue had no room for.
        rx_fifo_errors "rx_fifo_errors": u32,
        /// Packets that the machine was too slow for.
        rx_missed_errors "rx_missed_errors": u32,
        /// Sends that were given up.
        tx_aborted_errors "tx_aborted_errors": u32,
        /// Sends without a signal.
        tx_carrier_errors "tx_carrier_errors": u32,
        /// Sends that the device's queue failed in.
        tx_fifo_errors "tx_fifo_errors": u32,
        /// Sends without a heartbeat.
        tx_heartbeat_errors "tx_heartbeat_errors": u32,
        /// Sends that met a late collision.
        tx_window_errors "tx_window_errors": u32,
        /// Compressed packets that came.
        rx_compressed "rx_compressed": u32,
        /// Compressed packets that went.
        tx_compressed "tx_compressed": u32,
        /// Packets that nobody wanted.
        rx_nohandler "rx_nohandler": u32,
    }
}

structs! {
    /// A device's counts, in 64 bits.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    RtnlLinkStats64: struct "rtnl_link_stats64" {
        /// Packets that came.
        rx_packets "rx_packets": u64,
        /// Packets that went.
        tx_packets "tx_packets": u64,
        /// Bytes that came.
        rx_bytes "rx_bytes": u64,
        /// Bytes that went.
        tx_bytes "tx_bytes": u64,
        /// Packets that came with an error.
        rx_errors "rx_errors": u64,
        /// Packets that could not be sent.
        tx_errors "tx_errors": u64,
        /// Packets that came and were dropped.
        rx_dropped "rx_dropped": u64,
        /// Packets that were dropped on the way out.
        tx_dropped "tx_dropped": u64,
        /// Packets of groups that came.
        multicast "multicast": u64,
        /// Collisions.
        collisions "collisions": u64,
        /// Packets of a wrong length.
        rx_length_errors "rx_length_errors": u64,
        /// Packets for which there was no room.
        rx_over_errors "rx_over_errors": u64,
        /// Packets with a wrong checksum.
        rx_crc_errors "rx_crc_errors": u64,
        /// Packets that were not whole bytes.
        rx_frame_errors "rx_frame_errors": u64,
        /// Packets that the device's queue had no room for.
        rx_fifo_errors "rx_fifo_errors": u64,
        /// Packets that the machine was too slow for.
        rx_missed_errors "rx_missed_errors": u64,
        /// Sends that were given up.
        tx_aborted_errors "tx_aborted_errors": u64,
        /// Sends without a signal.
        tx_carrier_errors "tx_carrier_errors": u64,
        /// Sends that the device's queue failed in.
        tx_fifo_errors "tx_fifo_errors": u64,
        /// Sends without a heartbeat.
        tx_heartbeat_errors "tx_heartbeat_errors": u64,
        /// Sends that met a late collision.
        tx_window_errors "tx_window_errors": u64,
        /// Compressed packets that came.
        rx_compressed "rx_compressed": u64,
        /// Compressed packets that went.
        tx_compressed "tx_compressed": u64,
        /// Packets that nobody wanted.
        rx_nohandler "rx_nohandler": u64,
        /// Packets for another machine.
        rx_otherhost_dropped "rx_otherhost_dropped": u64,
    }
}

flags! {
    /// How much is told of a device: [`IFLA::EXT_MASK`].
    #[allow(non_camel_case_types)] // as C has it
    RTEXT_FILTER(u32) {
        /// Its virtual functions.
        VF "RTEXT_FILTER_VF" = 0x0001;
        /// A bridge's VLANs.
        BRVLAN "RTEXT_FILTER_BRVLAN" = 0x0002;
        /// These in ranges.
        BRVLAN_COMPRESSED "RTEXT_FILTER_BRVLAN_COMPRESSED" = 0x0004;
        /// No counts.
        SKIP_STATS "RTEXT_FILTER_SKIP_STATS" = 0x0008;
        /// A bridge's rings.
        MRP "RTEXT_FILTER_MRP" = 0x0010;
        /// A bridge's faults: how they are looked for.
        CFM_CONFIG "RTEXT_FILTER_CFM_CONFIG" = 0x0020;
        /// And what was found.
        CFM_STATUS "RTEXT_FILTER_CFM_STATUS" = 0x0040;
        /// A bridge's spanning trees.
        MST "RTEXT_FILTER_MST" = 0x0080;
        /// Only its name.
        NAME_ONLY "RTEXT_FILTER_NAME_ONLY" = 0x0100;
    }
}

structs! {
    /// A next hop of another family: [`RTA::VIA`]; its address follows.
    #[derive(Clone, Copy, Debug, Default)]
    Rtvia: struct "rtvia" {
        /// The family.
        family "rtvia_family": AF,
    }
}

structs! {
    /// A router's prefix.
    #[derive(Clone, Copy, Debug, Default)]
    Prefixmsg: struct "prefixmsg" {
        /// The family.
        family "prefix_family": uchar,
        _pad1: uchar,
        _pad2: ushort,
        /// The device.
        ifindex "prefix_ifindex": int,
        /// The kind of option.
        kind "prefix_type": uchar,
        /// How many bits.
        len "prefix_len": uchar,
        /// 1: on this link, 2: for own addresses.
        flags "prefix_flags": uchar,
        _pad3: uchar,
    }
}

open! {
    /// A router's prefix's attributes.
    PREFIX(u16) {
        /// Nothing.
        UNSPEC "PREFIX_UNSPEC" = 0;
        /// The prefix.
        ADDRESS "PREFIX_ADDRESS" = 1;
        /// How long it holds: [`PrefixCacheinfo`].
        CACHEINFO "PREFIX_CACHEINFO" = 2;
    }
}

structs! {
    /// How long a router's prefix holds, in seconds.
    #[derive(Clone, Copy, Debug, Default)]
    PrefixCacheinfo: struct "prefix_cacheinfo" {
        /// For something new.
        preferred_time "preferred_time": u32,
        /// At all.
        valid_time "valid_time": u32,
    }
}

structs! {
    /// A router's option for programs; the options follow.
    #[derive(Clone, Copy, Debug, Default)]
    Nduseroptmsg: struct "nduseroptmsg" {
        /// The family.
        family "nduseropt_family": uchar,
        _pad1: uchar,
        /// The options' length in bytes.
        opts_len "nduseropt_opts_len": ushort,
        /// The device.
        ifindex "nduseropt_ifindex": int,
        /// The message's type.
        icmp_type "nduseropt_icmp_type": u8,
        /// The message's code.
        icmp_code "nduseropt_icmp_code": u8,
        _pad2: ushort,
        _pad3: u32,
    }
}

open! {
    /// A router's option's attributes.
    NDUSEROPT(u16) {
        /// Nothing.
        UNSPEC "NDUSEROPT_UNSPEC" = 0;
        /// The router's address.
        SRCADDR "NDUSEROPT_SRCADDR" = 1;
    }
}

open! {
    /// What is told of a family's operation.
    #[allow(non_camel_case_types)] // as C has it
    CTRL_ATTR_OP(u16) {
        /// Nothing.
        UNSPEC "CTRL_ATTR_OP_UNSPEC" = 0;
        /// Its number.
        ID "CTRL_ATTR_OP_ID" = 1;
        /// [`GENL_OP`] bits.
        FLAGS "CTRL_ATTR_OP_FLAGS" = 2;
    }
}

flags! {
    /// What a family's operation is like.
    #[allow(non_camel_case_types)] // as C has it
    GENL_OP(u32) {
        /// It wants the right to administer.
        ADMIN_PERM "GENL_ADMIN_PERM" = 0x0001;
        /// It does something.
        CMD_CAP_DO "GENL_CMD_CAP_DO" = 0x0002;
        /// It tells everything.
        CMD_CAP_DUMP "GENL_CMD_CAP_DUMP" = 0x0004;
        /// It is known what it takes.
        CMD_CAP_HASPOL "GENL_CMD_CAP_HASPOL" = 0x0008;
        /// It wants the right to administer this namespace.
        UNS_ADMIN_PERM "GENL_UNS_ADMIN_PERM" = 0x0010;
    }
}

open! {
    /// What is told of a family's group.
    #[allow(non_camel_case_types)] // as C has it
    CTRL_ATTR_MCAST_GRP(u16) {
        /// Nothing.
        UNSPEC "CTRL_ATTR_MCAST_GRP_UNSPEC" = 0;
        /// Its name.
        NAME "CTRL_ATTR_MCAST_GRP_NAME" = 1;
        /// Its number.
        ID "CTRL_ATTR_MCAST_GRP_ID" = 2;
    }
}

open! {
    /// What is told of what an operation takes.
    #[allow(non_camel_case_types)] // as C has it
    CTRL_ATTR_POLICY(u16) {
        /// Nothing.
        UNSPEC "CTRL_ATTR_POLICY_UNSPEC" = 0;
        /// Where it does something.
        DO "CTRL_ATTR_POLICY_DO" = 1;
        /// Where it tells everything.
        DUMP "CTRL_ATTR_POLICY_DUMP" = 2;
    }
}

open! {
    /// Attributes of a message about actions.
    #[allow(non_camel_case_types)] // as C has it
    TCA_ROOT(u16) {
        /// Nothing.
        UNSPEC "TCA_ROOT_UNSPEC" = 0;
        /// The actions.
        TAB "TCA_ROOT_TAB" = 1;
        /// 1: many of them, 2: only the basics.
        FLAGS "TCA_ROOT_FLAGS" = 2;
        /// How many.
        COUNT "TCA_ROOT_COUNT" = 3;
        /// Only those that were used within so many milliseconds.
        TIME_DELTA "TCA_ROOT_TIME_DELTA" = 4;
        /// A warning.
        EXT_WARN_MSG "TCA_ROOT_EXT_WARN_MSG" = 5;
    }
}

structs! {
    /// A message about actions; [`TCA_ROOT`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Tcamsg: struct "tcamsg" {
        /// The family, mostly none.
        family "tca_family": uchar,
        _pad1: uchar,
        _pad2: ushort,
    }
}

flags! {
    /// More of what a neighbour is: [`NDA::FLAGS_EXT`].
    #[allow(non_camel_case_types)] // as C has it
    NTF_EXT(u32) {
        /// The kernel keeps asking it.
        MANAGED "NTF_EXT_MANAGED" = 0x0001;
        /// It may not move.
        LOCKED "NTF_EXT_LOCKED" = 0x0002;
        /// A program knows that it is there.
        EXT_VALIDATED "NTF_EXT_EXT_VALIDATED" = 0x0004;
    }
}

structs! {
    /// A table of neighbours; [`NDTA`] attributes follow.
    #[derive(Clone, Copy, Debug, Default)]
    Ndtmsg: struct "ndtmsg" {
        /// The family.
        family "ndtm_family": u8,
        _pad1: u8,
        _pad2: u16,
    }
}

open! {
    /// A table's attributes.
    NDTA(u16) {
        /// Nothing.
        UNSPEC "NDTA_UNSPEC" = 0;
        /// Its name.
        NAME "NDTA_NAME" = 1;
        /// From how many on it is cleaned.
        THRESH1 "NDTA_THRESH1" = 2;
        /// From how many on that is urgent.
        THRESH2 "NDTA_THRESH2" = 3;
        /// How many there may be.
        THRESH3 "NDTA_THRESH3" = 4;
        /// Its state: [`NdtConfig`].
        CONFIG "NDTA_CONFIG" = 5;
        /// Its settings, as attributes: [`NDTPA`].
        PARMS "NDTA_PARMS" = 6;
        /// Its counts: [`NdtStats`].
        STATS "NDTA_STATS" = 7;
        /// How often it is cleaned, in milliseconds.
        GC_INTERVAL "NDTA_GC_INTERVAL" = 8;
        /// Only fills.
        PAD "NDTA_PAD" = 9;
    }
}

open! {
    /// A table's settings, times in milliseconds.
    NDTPA(u16) {
        /// Nothing.
        UNSPEC "NDTPA_UNSPEC" = 0;
        /// The device, if it is one's own.
        IFINDEX "NDTPA_IFINDEX" = 1;
        /// How many use it.
        REFCNT "NDTPA_REFCNT" = 2;
        /// How long a neighbour counts as there.
        REACHABLE_TIME "NDTPA_REACHABLE_TIME" = 3;
        /// How long on average.
        BASE_REACHABLE_TIME "NDTPA_BASE_REACHABLE_TIME" = 4;
        /// The time between questions.
        RETRANS_TIME "NDTPA_RETRANS_TIME" = 5;
        /// How long an unused one stays.
        GC_STALETIME "NDTPA_GC_STALETIME" = 6;
        /// How long before the first question.
        DELAY_PROBE_TIME "NDTPA_DELAY_PROBE_TIME" = 7;
        /// How many packets wait for an answer.
        QUEUE_LEN "NDTPA_QUEUE_LEN" = 8;
        /// How often a program asks.
        APP_PROBES "NDTPA_APP_PROBES" = 9;
        /// How often it alone is asked.
        UCAST_PROBES "NDTPA_UCAST_PROBES" = 10;
        /// How often everybody is asked.
        MCAST_PROBES "NDTPA_MCAST_PROBES" = 11;
        /// How long answers for others wait.
        ANYCAST_DELAY "NDTPA_ANYCAST_DELAY" = 12;
        /// How long answers for others wait at most.
        PROXY_DELAY "NDTPA_PROXY_DELAY" = 13;
        /// How many of them wait.
        PROXY_QLEN "NDTPA_PROXY_QLEN" = 14;
        /// How long an answer stays.
        LOCKTIME "NDTPA_LOCKTIME" = 15;
        /// How many bytes wait for an answer.
        QUEUE_LENBYTES "NDTPA_QUEUE_LENBYTES" = 16;
        /// How often everybody is asked again.
        MCAST_REPROBES "NDTPA_MCAST_REPROBES" = 17;
        /// Only fills.
        PAD "NDTPA_PAD" = 18;
        /// The time between questions that the kernel asks by itself.
        INTERVAL_PROBE_TIME_MS "NDTPA_INTERVAL_PROBE_TIME_MS" = 19;
    }
}

structs! {
    /// A table's state.
    #[derive(Clone, Copy, Debug, Default)]
    NdtConfig: struct "ndt_config" {
        /// An address's length in bytes.
        key_len "ndtc_key_len": u16,
        /// An entry's size in bytes.
        entry_size "ndtc_entry_size": u16,
        /// How many there are.
        entries "ndtc_entries": u32,
        /// Since it was emptied, in milliseconds.
        last_flush "ndtc_last_flush": u32,
        /// Since times were chosen anew, in milliseconds.
        last_rand "ndtc_last_rand": u32,
        /// The hash's number.
        hash_rnd "ndtc_hash_rnd": u32,
        /// The hash's mask.
        hash_mask "ndtc_hash_mask": u32,
        /// 0.
        hash_chain_gc "ndtc_hash_chain_gc": u32,
        /// How many answers for others wait.
        proxy_qlen "ndtc_proxy_qlen": u32,
    }
}

structs! {
    /// A table's counts.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    NdtStats: struct "ndt_stats" {
        /// Entries made.
        allocs "ndts_allocs": u64,
        /// Entries that went.
        destroys "ndts_destroys": u64,
        /// How often it grew.
        hash_grows "ndts_hash_grows": u64,
        /// Neighbours that did not answer.
        res_failed "ndts_res_failed": u64,
        /// Looks.
        lookups "ndts_lookups": u64,
        /// Looks that found one.
        hits "ndts_hits": u64,
        /// Questions to everybody that came.
        rcv_probes_mcast "ndts_rcv_probes_mcast": u64,
        /// Questions to this machine that came.
        rcv_probes_ucast "ndts_rcv_probes_ucast": u64,
        /// How often it was cleaned by time.
        periodic_gc_runs "ndts_periodic_gc_runs": u64,
        /// How often it was cleaned for room.
        forced_gc_runs "ndts_forced_gc_runs": u64,
        /// How often it was full.
        table_fulls "ndts_table_fulls": u64,
    }
}

//! BPF programs, maps and types. What helper functions take, and what programs are given, is not here.

use super::macros::{flags, headers, open, structs};
use super::{char, int};

headers!("linux/bpf.h");

open! {
    /// What `bpf` does, and which part of [`BpfAttr`] it reads.
    #[allow(non_camel_case_types)] // as C has it
    BPF_CMD(int) {
        /// Makes a map: `map`.
        MAP_CREATE "BPF_MAP_CREATE" = 0;
        /// Reads an element: `elem`.
        MAP_LOOKUP_ELEM "BPF_MAP_LOOKUP_ELEM" = 1;
        /// Makes or changes an element: `elem`.
        MAP_UPDATE_ELEM "BPF_MAP_UPDATE_ELEM" = 2;
        /// Takes an element away: `elem`.
        MAP_DELETE_ELEM "BPF_MAP_DELETE_ELEM" = 3;
        /// Tells the key behind a key: `elem`.
        MAP_GET_NEXT_KEY "BPF_MAP_GET_NEXT_KEY" = 4;
        /// Checks and loads a program: `prog`.
        PROG_LOAD "BPF_PROG_LOAD" = 5;
        /// Gives an object a name in a file system: `obj`.
        OBJ_PIN "BPF_OBJ_PIN" = 6;
        /// Opens an object by its name: `obj`.
        OBJ_GET "BPF_OBJ_GET" = 7;
        /// Attaches a program: `attach`.
        PROG_ATTACH "BPF_PROG_ATTACH" = 8;
        /// Detaches a program: `attach`.
        PROG_DETACH "BPF_PROG_DETACH" = 9;
        /// Runs a program with data that it is given: `test`.
        PROG_TEST_RUN "BPF_PROG_TEST_RUN" = 10;
        /// The same as [`PROG_TEST_RUN`](BPF_CMD::PROG_TEST_RUN).
        PROG_RUN "BPF_PROG_RUN" = 10;
        /// Tells the next program's number: `id`.
        PROG_GET_NEXT_ID "BPF_PROG_GET_NEXT_ID" = 11;
        /// Tells the next map's number: `id`.
        MAP_GET_NEXT_ID "BPF_MAP_GET_NEXT_ID" = 12;
        /// Opens a program by its number: `id`.
        PROG_GET_FD_BY_ID "BPF_PROG_GET_FD_BY_ID" = 13;
        /// Opens a map by its number: `id`.
        MAP_GET_FD_BY_ID "BPF_MAP_GET_FD_BY_ID" = 14;
        /// Tells about an object: `info`.
        OBJ_GET_INFO_BY_FD "BPF_OBJ_GET_INFO_BY_FD" = 15;
        /// Tells what is attached somewhere: `query`.
        PROG_QUERY "BPF_PROG_QUERY" = 16;
        /// Attaches a program to a tracepoint: `raw_tracepoint`.
        RAW_TRACEPOINT_OPEN "BPF_RAW_TRACEPOINT_OPEN" = 17;
        /// Loads types: `btf`.
        BTF_LOAD "BPF_BTF_LOAD" = 18;
        /// Opens types by their number: `id`.
        BTF_GET_FD_BY_ID "BPF_BTF_GET_FD_BY_ID" = 19;
        /// Tells what a process's descriptor traces: `task_fd_query`.
        TASK_FD_QUERY "BPF_TASK_FD_QUERY" = 20;
        /// Reads an element and takes it away: `elem`.
        MAP_LOOKUP_AND_DELETE_ELEM "BPF_MAP_LOOKUP_AND_DELETE_ELEM" = 21;
        /// Lets programs alone change a map: `elem`.
        MAP_FREEZE "BPF_MAP_FREEZE" = 22;
        /// Tells the next types' number: `id`.
        BTF_GET_NEXT_ID "BPF_BTF_GET_NEXT_ID" = 23;
        /// Reads many elements: `batch`.
        MAP_LOOKUP_BATCH "BPF_MAP_LOOKUP_BATCH" = 24;
        /// Reads many elements and takes them away: `batch`.
        MAP_LOOKUP_AND_DELETE_BATCH "BPF_MAP_LOOKUP_AND_DELETE_BATCH" = 25;
        /// Makes or changes many elements: `batch`.
        MAP_UPDATE_BATCH "BPF_MAP_UPDATE_BATCH" = 26;
        /// Takes many elements away: `batch`.
        MAP_DELETE_BATCH "BPF_MAP_DELETE_BATCH" = 27;
        /// Attaches a program, as long as a descriptor is open: `link_create`.
        LINK_CREATE "BPF_LINK_CREATE" = 28;
        /// Exchanges a link's program: `link_update`.
        LINK_UPDATE "BPF_LINK_UPDATE" = 29;
        /// Opens a link by its number: `id`.
        LINK_GET_FD_BY_ID "BPF_LINK_GET_FD_BY_ID" = 30;
        /// Tells the next link's number: `id`.
        LINK_GET_NEXT_ID "BPF_LINK_GET_NEXT_ID" = 31;
        /// Measures programs, as long as a descriptor is open: `enable_stats`.
        ENABLE_STATS "BPF_ENABLE_STATS" = 32;
        /// Opens an iterator: `iter_create`.
        ITER_CREATE "BPF_ITER_CREATE" = 33;
        /// Ends a link: `link_detach`.
        LINK_DETACH "BPF_LINK_DETACH" = 34;
        /// Keeps a map as long as a program: `prog_bind_map`.
        PROG_BIND_MAP "BPF_PROG_BIND_MAP" = 35;
        /// Makes a token, which lends rights: `token_create`.
        TOKEN_CREATE "BPF_TOKEN_CREATE" = 36;
        /// Reads what a program printed: `prog_stream_read`.
        PROG_STREAM_READ_BY_FD "BPF_PROG_STREAM_READ_BY_FD" = 37;
        /// Ties a program to a map of operations: `prog_assoc_struct_ops`.
        PROG_ASSOC_STRUCT_OPS "BPF_PROG_ASSOC_STRUCT_OPS" = 38;
        /// A bit beside any of them: the last two arguments are read.
        COMMON_ATTRS "BPF_COMMON_ATTRS" = 65536;
    }
}

open! {
    /// A map's type.
    #[allow(non_camel_case_types)] // as C has it
    BPF_MAP_TYPE(u32) {
        /// None.
        UNSPEC "BPF_MAP_TYPE_UNSPEC" = 0;
        /// A hash table.
        HASH "BPF_MAP_TYPE_HASH" = 1;
        /// An array.
        ARRAY "BPF_MAP_TYPE_ARRAY" = 2;
        /// Programs, to go on with.
        PROG_ARRAY "BPF_MAP_TYPE_PROG_ARRAY" = 3;
        /// Events of `perf_event_open`.
        PERF_EVENT_ARRAY "BPF_MAP_TYPE_PERF_EVENT_ARRAY" = 4;
        /// A hash table with a value for each processor.
        PERCPU_HASH "BPF_MAP_TYPE_PERCPU_HASH" = 5;
        /// An array with a value for each processor.
        PERCPU_ARRAY "BPF_MAP_TYPE_PERCPU_ARRAY" = 6;
        /// Stacks.
        STACK_TRACE "BPF_MAP_TYPE_STACK_TRACE" = 7;
        /// Control groups.
        CGROUP_ARRAY "BPF_MAP_TYPE_CGROUP_ARRAY" = 8;
        /// A hash table that loses what was not used for long.
        LRU_HASH "BPF_MAP_TYPE_LRU_HASH" = 9;
        /// The same with a value for each processor.
        LRU_PERCPU_HASH "BPF_MAP_TYPE_LRU_PERCPU_HASH" = 10;
        /// Prefixes; the longest is found.
        LPM_TRIE "BPF_MAP_TYPE_LPM_TRIE" = 11;
        /// An array of maps.
        ARRAY_OF_MAPS "BPF_MAP_TYPE_ARRAY_OF_MAPS" = 12;
        /// A hash table of maps.
        HASH_OF_MAPS "BPF_MAP_TYPE_HASH_OF_MAPS" = 13;
        /// Network devices.
        DEVMAP "BPF_MAP_TYPE_DEVMAP" = 14;
        /// Sockets.
        SOCKMAP "BPF_MAP_TYPE_SOCKMAP" = 15;
        /// Processors.
        CPUMAP "BPF_MAP_TYPE_CPUMAP" = 16;
        /// Sockets for raw packets.
        XSKMAP "BPF_MAP_TYPE_XSKMAP" = 17;
        /// Sockets, as a hash table.
        SOCKHASH "BPF_MAP_TYPE_SOCKHASH" = 18;
        /// Data of control groups, as older kernels have it.
        CGROUP_STORAGE_DEPRECATED "BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED" = 19;
        /// The same.
        CGROUP_STORAGE "BPF_MAP_TYPE_CGROUP_STORAGE" = 19;
        /// Sockets that share a port.
        REUSEPORT_SOCKARRAY "BPF_MAP_TYPE_REUSEPORT_SOCKARRAY" = 20;
        /// Data of control groups for each processor, as older kernels have it.
        PERCPU_CGROUP_STORAGE_DEPRECATED "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED" = 21;
        /// The same.
        PERCPU_CGROUP_STORAGE "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE" = 21;
        /// First in, first out.
        QUEUE "BPF_MAP_TYPE_QUEUE" = 22;
        /// Last in, first out.
        STACK "BPF_MAP_TYPE_STACK" = 23;
        /// Data of sockets.
        SK_STORAGE "BPF_MAP_TYPE_SK_STORAGE" = 24;
        /// Network devices, as a hash table.
        DEVMAP_HASH "BPF_MAP_TYPE_DEVMAP_HASH" = 25;
        /// A kernel's struct of functions.
        STRUCT_OPS "BPF_MAP_TYPE_STRUCT_OPS" = 26;
        /// A ring that programs write.
        RINGBUF "BPF_MAP_TYPE_RINGBUF" = 27;
        /// Data of inodes.
        INODE_STORAGE "BPF_MAP_TYPE_INODE_STORAGE" = 28;
        /// Data of threads.
        TASK_STORAGE "BPF_MAP_TYPE_TASK_STORAGE" = 29;
        /// Tells what is surely not there.
        BLOOM_FILTER "BPF_MAP_TYPE_BLOOM_FILTER" = 30;
        /// A ring that programs read.
        USER_RINGBUF "BPF_MAP_TYPE_USER_RINGBUF" = 31;
        /// Data of control groups.
        CGRP_STORAGE "BPF_MAP_TYPE_CGRP_STORAGE" = 32;
        /// Memory that is shared with the process.
        ARENA "BPF_MAP_TYPE_ARENA" = 33;
        /// Places of instructions.
        INSN_ARRAY "BPF_MAP_TYPE_INSN_ARRAY" = 34;
        /// A hash table that grows.
        RHASH "BPF_MAP_TYPE_RHASH" = 35;
    }
}

open! {
    /// A program's type: where it may run.
    #[allow(non_camel_case_types)] // as C has it
    BPF_PROG_TYPE(u32) {
        /// None.
        UNSPEC "BPF_PROG_TYPE_UNSPEC" = 0;
        /// At a socket.
        SOCKET_FILTER "BPF_PROG_TYPE_SOCKET_FILTER" = 1;
        /// At an instruction of the kernel.
        KPROBE "BPF_PROG_TYPE_KPROBE" = 2;
        /// In traffic control, to classify.
        SCHED_CLS "BPF_PROG_TYPE_SCHED_CLS" = 3;
        /// In traffic control, to act.
        SCHED_ACT "BPF_PROG_TYPE_SCHED_ACT" = 4;
        /// At a tracepoint.
        TRACEPOINT "BPF_PROG_TYPE_TRACEPOINT" = 5;
        /// In a network driver.
        XDP "BPF_PROG_TYPE_XDP" = 6;
        /// At an event of `perf_event_open`.
        PERF_EVENT "BPF_PROG_TYPE_PERF_EVENT" = 7;
        /// At a control group's packets.
        CGROUP_SKB "BPF_PROG_TYPE_CGROUP_SKB" = 8;
        /// At a control group's sockets.
        CGROUP_SOCK "BPF_PROG_TYPE_CGROUP_SOCK" = 9;
        /// In a tunnel's entry.
        LWT_IN "BPF_PROG_TYPE_LWT_IN" = 10;
        /// In a tunnel's exit.
        LWT_OUT "BPF_PROG_TYPE_LWT_OUT" = 11;
        /// In a tunnel's sending.
        LWT_XMIT "BPF_PROG_TYPE_LWT_XMIT" = 12;
        /// At what happens to TCP.
        SOCK_OPS "BPF_PROG_TYPE_SOCK_OPS" = 13;
        /// At a socket's stream.
        SK_SKB "BPF_PROG_TYPE_SK_SKB" = 14;
        /// At a control group's devices.
        CGROUP_DEVICE "BPF_PROG_TYPE_CGROUP_DEVICE" = 15;
        /// At a socket's messages.
        SK_MSG "BPF_PROG_TYPE_SK_MSG" = 16;
        /// At a tracepoint, with its own arguments.
        RAW_TRACEPOINT "BPF_PROG_TYPE_RAW_TRACEPOINT" = 17;
        /// At a control group's addresses.
        CGROUP_SOCK_ADDR "BPF_PROG_TYPE_CGROUP_SOCK_ADDR" = 18;
        /// In a tunnel of IPv6 segments.
        LWT_SEG6LOCAL "BPF_PROG_TYPE_LWT_SEG6LOCAL" = 19;
        /// At an infrared receiver.
        LIRC_MODE2 "BPF_PROG_TYPE_LIRC_MODE2" = 20;
        /// At sockets that share a port.
        SK_REUSEPORT "BPF_PROG_TYPE_SK_REUSEPORT" = 21;
        /// Where packets are taken apart.
        FLOW_DISSECTOR "BPF_PROG_TYPE_FLOW_DISSECTOR" = 22;
        /// At a control group's settings.
        CGROUP_SYSCTL "BPF_PROG_TYPE_CGROUP_SYSCTL" = 23;
        /// At a tracepoint, to change its arguments.
        RAW_TRACEPOINT_WRITABLE "BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE" = 24;
        /// At a control group's socket options.
        CGROUP_SOCKOPT "BPF_PROG_TYPE_CGROUP_SOCKOPT" = 25;
        /// At a function of the kernel.
        TRACING "BPF_PROG_TYPE_TRACING" = 26;
        /// As a function of a kernel's struct.
        STRUCT_OPS "BPF_PROG_TYPE_STRUCT_OPS" = 27;
        /// In the place of another program's function.
        EXT "BPF_PROG_TYPE_EXT" = 28;
        /// As a security module's.
        LSM "BPF_PROG_TYPE_LSM" = 29;
        /// Where a socket is looked for.
        SK_LOOKUP "BPF_PROG_TYPE_SK_LOOKUP" = 30;
        /// When it is told to.
        SYSCALL "BPF_PROG_TYPE_SYSCALL" = 31;
        /// In a firewall.
        NETFILTER "BPF_PROG_TYPE_NETFILTER" = 32;
    }
}

open! {
    /// Where a program is attached.
    #[allow(non_camel_case_types)] // as C has it
    BPF_ATTACH_TYPE(u32) {
        /// A control group's packets that come.
        CGROUP_INET_INGRESS "BPF_CGROUP_INET_INGRESS" = 0;
        /// A control group's packets that go.
        CGROUP_INET_EGRESS "BPF_CGROUP_INET_EGRESS" = 1;
        /// A control group's new sockets.
        CGROUP_INET_SOCK_CREATE "BPF_CGROUP_INET_SOCK_CREATE" = 2;
        /// What happens to a control group's TCP.
        CGROUP_SOCK_OPS "BPF_CGROUP_SOCK_OPS" = 3;
        /// A socket's stream, to find the messages.
        SK_SKB_STREAM_PARSER "BPF_SK_SKB_STREAM_PARSER" = 4;
        /// A socket's stream, to decide.
        SK_SKB_STREAM_VERDICT "BPF_SK_SKB_STREAM_VERDICT" = 5;
        /// A control group's devices.
        CGROUP_DEVICE "BPF_CGROUP_DEVICE" = 6;
        /// A socket's messages.
        SK_MSG_VERDICT "BPF_SK_MSG_VERDICT" = 7;
        /// A control group's IPv4 `bind`.
        CGROUP_INET4_BIND "BPF_CGROUP_INET4_BIND" = 8;
        /// A control group's IPv6 `bind`.
        CGROUP_INET6_BIND "BPF_CGROUP_INET6_BIND" = 9;
        /// A control group's IPv4 `connect`.
        CGROUP_INET4_CONNECT "BPF_CGROUP_INET4_CONNECT" = 10;
        /// A control group's IPv6 `connect`.
        CGROUP_INET6_CONNECT "BPF_CGROUP_INET6_CONNECT" = 11;
        /// Behind a control group's IPv4 `bind`.
        CGROUP_INET4_POST_BIND "BPF_CGROUP_INET4_POST_BIND" = 12;
        /// Behind a control group's IPv6 `bind`.
        CGROUP_INET6_POST_BIND "BPF_CGROUP_INET6_POST_BIND" = 13;
        /// A control group's UDP by IPv4 that goes.
        CGROUP_UDP4_SENDMSG "BPF_CGROUP_UDP4_SENDMSG" = 14;
        /// A control group's UDP by IPv6 that goes.
        CGROUP_UDP6_SENDMSG "BPF_CGROUP_UDP6_SENDMSG" = 15;
        /// An infrared receiver.
        LIRC_MODE2 "BPF_LIRC_MODE2" = 16;
        /// Where packets are taken apart.
        FLOW_DISSECTOR "BPF_FLOW_DISSECTOR" = 17;
        /// A control group's settings.
        CGROUP_SYSCTL "BPF_CGROUP_SYSCTL" = 18;
        /// A control group's UDP by IPv4 that comes.
        CGROUP_UDP4_RECVMSG "BPF_CGROUP_UDP4_RECVMSG" = 19;
        /// A control group's UDP by IPv6 that comes.
        CGROUP_UDP6_RECVMSG "BPF_CGROUP_UDP6_RECVMSG" = 20;
        /// A control group's `getsockopt`.
        CGROUP_GETSOCKOPT "BPF_CGROUP_GETSOCKOPT" = 21;
        /// A control group's `setsockopt`.
        CGROUP_SETSOCKOPT "BPF_CGROUP_SETSOCKOPT" = 22;
        /// A tracepoint.
        TRACE_RAW_TP "BPF_TRACE_RAW_TP" = 23;
        /// A function's start.
        TRACE_FENTRY "BPF_TRACE_FENTRY" = 24;
        /// A function's end.
        TRACE_FEXIT "BPF_TRACE_FEXIT" = 25;
        /// What a function gives back.
        MODIFY_RETURN "BPF_MODIFY_RETURN" = 26;
        /// A security module's function.
        LSM_MAC "BPF_LSM_MAC" = 27;
        /// An iterator.
        TRACE_ITER "BPF_TRACE_ITER" = 28;
        /// A control group's IPv4 `getpeername`.
        CGROUP_INET4_GETPEERNAME "BPF_CGROUP_INET4_GETPEERNAME" = 29;
        /// A control group's IPv6 `getpeername`.
        CGROUP_INET6_GETPEERNAME "BPF_CGROUP_INET6_GETPEERNAME" = 30;
        /// A control group's IPv4 `getsockname`.
        CGROUP_INET4_GETSOCKNAME "BPF_CGROUP_INET4_GETSOCKNAME" = 31;
        /// A control group's IPv6 `getsockname`.
        CGROUP_INET6_GETSOCKNAME "BPF_CGROUP_INET6_GETSOCKNAME" = 32;
        /// A network device in a map.
        XDP_DEVMAP "BPF_XDP_DEVMAP" = 33;
        /// A control group's sockets that are closed.
        CGROUP_INET_SOCK_RELEASE "BPF_CGROUP_INET_SOCK_RELEASE" = 34;
        /// A processor in a map.
        XDP_CPUMAP "BPF_XDP_CPUMAP" = 35;
        /// Where a socket is looked for.
        SK_LOOKUP "BPF_SK_LOOKUP" = 36;
        /// A network driver.
        XDP "BPF_XDP" = 37;
        /// A socket's packets.
        SK_SKB_VERDICT "BPF_SK_SKB_VERDICT" = 38;
        /// Sockets that share a port.
        SK_REUSEPORT_SELECT "BPF_SK_REUSEPORT_SELECT" = 39;
        /// The same, and connections that change the socket.
        SK_REUSEPORT_SELECT_OR_MIGRATE "BPF_SK_REUSEPORT_SELECT_OR_MIGRATE" = 40;
        /// An event of `perf_event_open`.
        PERF_EVENT "BPF_PERF_EVENT" = 41;
        /// Many instructions of the kernel.
        TRACE_KPROBE_MULTI "BPF_TRACE_KPROBE_MULTI" = 42;
        /// A security module's function, for a control group.
        LSM_CGROUP "BPF_LSM_CGROUP" = 43;
        /// A kernel's struct of functions.
        STRUCT_OPS "BPF_STRUCT_OPS" = 44;
        /// A firewall.
        NETFILTER "BPF_NETFILTER" = 45;
        /// A network device's packets that come.
        TCX_INGRESS "BPF_TCX_INGRESS" = 46;
        /// A network device's packets that go.
        TCX_EGRESS "BPF_TCX_EGRESS" = 47;
        /// Many instructions of programs.
        TRACE_UPROBE_MULTI "BPF_TRACE_UPROBE_MULTI" = 48;
        /// A control group's local `connect`.
        CGROUP_UNIX_CONNECT "BPF_CGROUP_UNIX_CONNECT" = 49;
        /// A control group's local messages that go.
        CGROUP_UNIX_SENDMSG "BPF_CGROUP_UNIX_SENDMSG" = 50;
        /// A control group's local messages that come.
        CGROUP_UNIX_RECVMSG "BPF_CGROUP_UNIX_RECVMSG" = 51;
        /// A control group's local `getpeername`.
        CGROUP_UNIX_GETPEERNAME "BPF_CGROUP_UNIX_GETPEERNAME" = 52;
        /// A control group's local `getsockname`.
        CGROUP_UNIX_GETSOCKNAME "BPF_CGROUP_UNIX_GETSOCKNAME" = 53;
        /// A netkit pair's first device.
        NETKIT_PRIMARY "BPF_NETKIT_PRIMARY" = 54;
        /// A netkit pair's second device.
        NETKIT_PEER "BPF_NETKIT_PEER" = 55;
        /// Functions' starts and ends.
        TRACE_KPROBE_SESSION "BPF_TRACE_KPROBE_SESSION" = 56;
        /// Programs' functions' starts and ends.
        TRACE_UPROBE_SESSION "BPF_TRACE_UPROBE_SESSION" = 57;
        /// A function's start and end.
        TRACE_FSESSION "BPF_TRACE_FSESSION" = 58;
        /// Many functions' starts.
        TRACE_FENTRY_MULTI "BPF_TRACE_FENTRY_MULTI" = 59;
        /// Many functions' ends.
        TRACE_FEXIT_MULTI "BPF_TRACE_FEXIT_MULTI" = 60;
        /// Many functions' starts and ends.
        TRACE_FSESSION_MULTI "BPF_TRACE_FSESSION_MULTI" = 61;
    }
}

open! {
    /// A link's type.
    #[allow(non_camel_case_types)] // as C has it
    BPF_LINK_TYPE(u32) {
        /// None.
        UNSPEC "BPF_LINK_TYPE_UNSPEC" = 0;
        /// To a tracepoint.
        RAW_TRACEPOINT "BPF_LINK_TYPE_RAW_TRACEPOINT" = 1;
        /// To a function.
        TRACING "BPF_LINK_TYPE_TRACING" = 2;
        /// To a control group.
        CGROUP "BPF_LINK_TYPE_CGROUP" = 3;
        /// To an iterator.
        ITER "BPF_LINK_TYPE_ITER" = 4;
        /// To a network namespace.
        NETNS "BPF_LINK_TYPE_NETNS" = 5;
        /// To a network driver.
        XDP "BPF_LINK_TYPE_XDP" = 6;
        /// To an event of `perf_event_open`.
        PERF_EVENT "BPF_LINK_TYPE_PERF_EVENT" = 7;
        /// To many instructions of the kernel.
        KPROBE_MULTI "BPF_LINK_TYPE_KPROBE_MULTI" = 8;
        /// To a kernel's struct of functions.
        STRUCT_OPS "BPF_LINK_TYPE_STRUCT_OPS" = 9;
        /// To a firewall.
        NETFILTER "BPF_LINK_TYPE_NETFILTER" = 10;
        /// To a network device.
        TCX "BPF_LINK_TYPE_TCX" = 11;
        /// To many instructions of programs.
        UPROBE_MULTI "BPF_LINK_TYPE_UPROBE_MULTI" = 12;
        /// To a netkit pair.
        NETKIT "BPF_LINK_TYPE_NETKIT" = 13;
        /// To a map of sockets.
        SOCKMAP "BPF_LINK_TYPE_SOCKMAP" = 14;
        /// To many functions.
        TRACING_MULTI "BPF_LINK_TYPE_TRACING_MULTI" = 15;
    }
}

open! {
    /// What kind of event a link is to.
    #[allow(non_camel_case_types)] // as C has it
    BPF_PERF_EVENT(u32) {
        /// None.
        UNSPEC "BPF_PERF_EVENT_UNSPEC" = 0;
        /// A program's instruction.
        UPROBE "BPF_PERF_EVENT_UPROBE" = 1;
        /// A program's function's end.
        URETPROBE "BPF_PERF_EVENT_URETPROBE" = 2;
        /// A kernel's instruction.
        KPROBE "BPF_PERF_EVENT_KPROBE" = 3;
        /// A kernel's function's end.
        KRETPROBE "BPF_PERF_EVENT_KRETPROBE" = 4;
        /// A tracepoint.
        TRACEPOINT "BPF_PERF_EVENT_TRACEPOINT" = 5;
        /// Another.
        EVENT "BPF_PERF_EVENT_EVENT" = 6;
    }
}

flags! {
    /// How a program is attached.
    #[allow(non_camel_case_types)] // as C has it
    AttachBPF_F(u32) {
        /// Groups below may replace it.
        ALLOW_OVERRIDE "BPF_F_ALLOW_OVERRIDE" = 1;
        /// Groups below may add to it.
        ALLOW_MULTI "BPF_F_ALLOW_MULTI" = 2;
        /// In the place of another.
        REPLACE "BPF_F_REPLACE" = 4;
        /// Before another.
        BEFORE "BPF_F_BEFORE" = 8;
        /// Behind another.
        AFTER "BPF_F_AFTER" = 0x10;
        /// The other is named by its number.
        ID "BPF_F_ID" = 0x20;
        /// Before those of groups below.
        PREORDER "BPF_F_PREORDER" = 0x40;
        /// The other is a link.
        LINK "BPF_F_LINK" = 0x2000;
    }
}

flags! {
    /// How a program is loaded.
    #[allow(non_camel_case_types)] // as C has it
    ProgBPF_F(u32) {
        /// All accesses have to be aligned.
        STRICT_ALIGNMENT "BPF_F_STRICT_ALIGNMENT" = 1;
        /// No access has to be aligned.
        ANY_ALIGNMENT "BPF_F_ANY_ALIGNMENT" = 2;
        /// A test of the checker.
        TEST_RND_HI32 "BPF_F_TEST_RND_HI32" = 4;
        /// A test of the checker.
        TEST_STATE_FREQ "BPF_F_TEST_STATE_FREQ" = 8;
        /// It may sleep.
        SLEEPABLE "BPF_F_SLEEPABLE" = 0x10;
        /// It takes packets in pieces.
        XDP_HAS_FRAGS "BPF_F_XDP_HAS_FRAGS" = 0x20;
        /// It is for one device alone.
        XDP_DEV_BOUND_ONLY "BPF_F_XDP_DEV_BOUND_ONLY" = 0x40;
        /// A test of the checker.
        TEST_REG_INVARIANTS "BPF_F_TEST_REG_INVARIANTS" = 0x80;
    }
}

flags! {
    /// How a program is attached to many instructions of the kernel.
    #[allow(non_camel_case_types)] // as C has it
    BPF_F_KPROBE_MULTI(u32) {
        /// To functions' ends.
        RETURN "BPF_F_KPROBE_MULTI_RETURN" = 1;
    }
}

flags! {
    /// How a program is attached to many instructions of programs.
    #[allow(non_camel_case_types)] // as C has it
    BPF_F_UPROBE_MULTI(u32) {
        /// To functions' ends.
        RETURN "BPF_F_UPROBE_MULTI_RETURN" = 1;
        /// The path starts at a descriptor.
        PATH_FD "BPF_F_UPROBE_MULTI_PATH_FD" = 2;
    }
}

flags! {
    /// How a program is attached to a firewall.
    #[allow(non_camel_case_types)] // as C has it
    BPF_F_NETFILTER(u32) {
        /// It gets whole packets.
        IP_DEFRAG "BPF_F_NETFILTER_IP_DEFRAG" = 1;
    }
}

open! {
    /// What an instruction's constant really is, in its source register.
    #[allow(non_camel_case_types)] // as C has it
    BPF_PSEUDO(u8) {
        /// A map, by its descriptor.
        MAP_FD "BPF_PSEUDO_MAP_FD" = 1;
        /// A map, by its place in the list.
        MAP_IDX "BPF_PSEUDO_MAP_IDX" = 5;
        /// A place in a map's value, by the map's descriptor.
        MAP_VALUE "BPF_PSEUDO_MAP_VALUE" = 2;
        /// A place in a map's value, by the map's place in the list.
        MAP_IDX_VALUE "BPF_PSEUDO_MAP_IDX_VALUE" = 6;
        /// A kernel's variable, by its type's number.
        BTF_ID "BPF_PSEUDO_BTF_ID" = 3;
        /// A function of the program.
        FUNC "BPF_PSEUDO_FUNC" = 4;
        /// In a call: a function of the program.
        CALL "BPF_PSEUDO_CALL" = 1;
        /// In a call: a kernel's function, by its type's number.
        KFUNC_CALL "BPF_PSEUDO_KFUNC_CALL" = 2;
    }
}

flags! {
    /// How an element is changed.
    ElemBPF(u64) {
        /// It may be new or not: no bit at all.
        ANY "BPF_ANY" = 0;
        /// Only a new one.
        NOEXIST "BPF_NOEXIST" = 1;
        /// Only one that is there.
        EXIST "BPF_EXIST" = 2;
        /// Under the lock in it.
        LOCK "BPF_F_LOCK" = 4;
        /// For one processor.
        CPU "BPF_F_CPU" = 8;
        /// The same for all processors.
        ALL_CPUS "BPF_F_ALL_CPUS" = 0x10;
    }
}

flags! {
    /// How a map is made, and how an object is opened.
    #[allow(non_camel_case_types)] // as C has it
    MapBPF_F(u32) {
        /// Without memory in advance.
        NO_PREALLOC "BPF_F_NO_PREALLOC" = 1;
        /// Each processor has its own order of use.
        NO_COMMON_LRU "BPF_F_NO_COMMON_LRU" = 2;
        /// On a memory node.
        NUMA_NODE "BPF_F_NUMA_NODE" = 4;
        /// The process can only read.
        RDONLY "BPF_F_RDONLY" = 8;
        /// The process can only write.
        WRONLY "BPF_F_WRONLY" = 0x10;
        /// Stacks are build numbers and offsets.
        STACK_BUILD_ID "BPF_F_STACK_BUILD_ID" = 0x20;
        /// The hash is the same each time; for tests.
        ZERO_SEED "BPF_F_ZERO_SEED" = 0x40;
        /// Programs can only read.
        RDONLY_PROG "BPF_F_RDONLY_PROG" = 0x80;
        /// Programs can only write.
        WRONLY_PROG "BPF_F_WRONLY_PROG" = 0x100;
        /// A new socket gets a copy.
        CLONE "BPF_F_CLONE" = 0x200;
        /// It can be mapped.
        MMAPABLE "BPF_F_MMAPABLE" = 0x400;
        /// Events stay when their descriptor is closed.
        PRESERVE_ELEMS "BPF_F_PRESERVE_ELEMS" = 0x800;
        /// It may be inside of another, whatever its size.
        INNER_MAP "BPF_F_INNER_MAP" = 0x1000;
        /// With a link.
        LINK "BPF_F_LINK" = 0x2000;
        /// The path starts at a descriptor.
        PATH_FD "BPF_F_PATH_FD" = 0x4000;
        /// The value's type is in other types.
        VTYPE_BTF_OBJ_FD "BPF_F_VTYPE_BTF_OBJ_FD" = 0x8000;
        /// With a token.
        TOKEN_FD "BPF_F_TOKEN_FD" = 0x0001_0000;
        /// Pages that are not there are not made.
        SEGV_ON_FAULT "BPF_F_SEGV_ON_FAULT" = 0x0002_0000;
        /// Addresses are not converted.
        NO_USER_CONV "BPF_F_NO_USER_CONV" = 0x0004_0000;
        /// A full ring loses the oldest.
        RB_OVERWRITE "BPF_F_RB_OVERWRITE" = 0x0008_0000;
    }
}

flags! {
    /// What [`BPF_CMD::PROG_QUERY`] tells.
    #[allow(non_camel_case_types)] // as C has it
    BPF_F_QUERY(u32) {
        /// All that is in effect.
        EFFECTIVE "BPF_F_QUERY_EFFECTIVE" = 1;
    }
}

flags! {
    /// How [`BPF_CMD::PROG_TEST_RUN`] runs a program.
    #[allow(non_camel_case_types)] // as C has it
    BPF_F_TEST(u32) {
        /// On one processor.
        RUN_ON_CPU "BPF_F_TEST_RUN_ON_CPU" = 1;
        /// The packets go their way.
        XDP_LIVE_FRAMES "BPF_F_TEST_XDP_LIVE_FRAMES" = 2;
        /// The packet's sum is taken as right.
        SKB_CHECKSUM_COMPLETE "BPF_F_TEST_SKB_CHECKSUM_COMPLETE" = 4;
    }
}

open! {
    /// What [`BPF_CMD::ENABLE_STATS`] measures.
    #[allow(non_camel_case_types)] // as C has it
    BPF_STATS(u32) {
        /// How long programs run.
        RUN_TIME "BPF_STATS_RUN_TIME" = 0;
    }
}

open! {
    /// What [`BPF_CMD::PROG_STREAM_READ_BY_FD`] reads.
    #[allow(non_camel_case_types)] // as C has it
    BPF_STREAM(u32) {
        /// What the program printed.
        STDOUT "BPF_STREAM_STDOUT" = 1;
        /// What the kernel printed about it.
        STDERR "BPF_STREAM_STDERR" = 2;
    }
}

open! {
    /// What [`BpfStackBuildId`] holds.
    #[allow(non_camel_case_types)] // as C has it
    BPF_STACK_BUILD_ID(i32) {
        /// Nothing.
        EMPTY "BPF_STACK_BUILD_ID_EMPTY" = 0;
        /// A build number and an offset.
        VALID "BPF_STACK_BUILD_ID_VALID" = 1;
        /// An address.
        IP "BPF_STACK_BUILD_ID_IP" = 2;
    }
}

open! {
    /// In which order an iterator goes through control groups.
    #[allow(non_camel_case_types)] // as C has it
    BPF_CGROUP_ITER(u32) {
        /// None.
        ORDER_UNSPEC "BPF_CGROUP_ITER_ORDER_UNSPEC" = 0;
        /// The group itself.
        SELF_ONLY "BPF_CGROUP_ITER_SELF_ONLY" = 1;
        /// What is below, each before what is below it.
        DESCENDANTS_PRE "BPF_CGROUP_ITER_DESCENDANTS_PRE" = 2;
        /// What is below, each behind what is below it.
        DESCENDANTS_POST "BPF_CGROUP_ITER_DESCENDANTS_POST" = 3;
        /// What is above.
        ANCESTORS_UP "BPF_CGROUP_ITER_ANCESTORS_UP" = 4;
        /// Its children.
        CHILDREN "BPF_CGROUP_ITER_CHILDREN" = 5;
    }
}

open! {
    /// A program's register.
    #[allow(non_camel_case_types)] // as C has it
    BPF_REG(u8) {
        /// What a function gives back.
        _0 "BPF_REG_0" = 0;
        /// The first argument.
        _1 "BPF_REG_1" = 1;
        /// The second argument.
        _2 "BPF_REG_2" = 2;
        /// The third argument.
        _3 "BPF_REG_3" = 3;
        /// The fourth argument.
        _4 "BPF_REG_4" = 4;
        /// The fifth argument.
        _5 "BPF_REG_5" = 5;
        /// Kept over calls.
        _6 "BPF_REG_6" = 6;
        /// Kept over calls.
        _7 "BPF_REG_7" = 7;
        /// Kept over calls.
        _8 "BPF_REG_8" = 8;
        /// Kept over calls.
        _9 "BPF_REG_9" = 9;
        /// The stack's end; not to be written.
        _10 "BPF_REG_10" = 10;
    }
}

open! {
    /// Lengths in bytes.
    #[allow(non_camel_case_types)] // as C has it
    BPF_SIZES(usize) {
        /// A name with its NUL.
        OBJ_NAME_LEN "BPF_OBJ_NAME_LEN" = 16;
        /// A program's tag.
        TAG_SIZE "BPF_TAG_SIZE" = 8;
        /// A build number.
        BUILD_ID "BPF_BUILD_ID_SIZE" = 20;
    }
}

structs! {
    /// One instruction.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    BpfInsn: struct "bpf_insn" {
        /// What it does.
        code "code": u8,
        regs: u8,
        /// An offset, by the code.
        off "off": i16,
        /// A constant, by the code.
        imm "imm": i32,
    }
}

impl BpfInsn {
    /// An instruction with its destination and source registers.
    pub const fn new(code: u8, dst: BPF_REG, src: u8, off: i16, imm: i32) -> BpfInsn {
        let (dst, src) = (dst.0 & 15, src & 15);
        let regs = if cfg!(target_endian = "little") { src << 4 | dst } else { dst << 4 | src };
        BpfInsn { code, regs, off, imm }
    }

    /// The destination register.
    pub const fn dst_reg(self) -> u8 {
        if cfg!(target_endian = "little") { self.regs & 15 } else { self.regs >> 4 }
    }

    /// The source register.
    pub const fn src_reg(self) -> u8 {
        if cfg!(target_endian = "little") { self.regs >> 4 } else { self.regs & 15 }
    }
}

structs! {
    /// The head of a prefix map's key; the bytes follow.
    #[derive(Clone, Copy, Debug, Default)]
    BpfLpmTrieKey: struct "bpf_lpm_trie_key" {
        /// The prefix's length in bits.
        prefixlen "prefixlen": u32,
        /// The bytes start here.
        data "data": [u8; 0],
    }
}

structs! {
    /// A key of a map with data of control groups.
    #[derive(Clone, Copy, Debug)]
    BpfCgroupStorageKey: struct "bpf_cgroup_storage_key" {
        /// The group.
        cgroup_inode_id "cgroup_inode_id": u64,
        /// Where the program is attached.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        #[cfg(not(target_arch = "x86"))]
        _pad: u32,
    }
}

impl Default for BpfCgroupStorageKey {
    fn default() -> BpfCgroupStorageKey {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// One place of a stack.
    #[derive(Clone, Copy, Debug)]
    BpfStackBuildId: struct "bpf_stack_build_id" {
        /// What follows.
        status "status": BPF_STACK_BUILD_ID,
        /// The file's build number.
        build_id "build_id": [u8; 20],
        /// The offset in the file, or the address.
        offset "offset": u64,
    }
}

impl Default for BpfStackBuildId {
    fn default() -> BpfStackBuildId {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

/// What an iterator goes through.
#[derive(Clone, Copy)]
#[repr(C)]
pub union BpfIterLinkInfo {
    /// A map's elements: the map's descriptor.
    pub map_fd: u32,
    /// Control groups.
    pub cgroup: BpfIterLinkInfoCgroup,
    /// Threads.
    pub task: BpfIterLinkInfoTask,
}

structs! {
    /// Which control groups an iterator goes through.
    #[derive(Clone, Copy, Debug)]
    BpfIterLinkInfoCgroup: inside "((union bpf_iter_link_info *)0)->cgroup" {
        /// In which order.
        order "order": BPF_CGROUP_ITER,
        /// The first, by its descriptor.
        cgroup_fd "cgroup_fd": u32,
        /// The first, by its number.
        cgroup_id "cgroup_id": u64,
    }

    /// Which threads an iterator goes through.
    #[derive(Clone, Copy, Debug, Default)]
    BpfIterLinkInfoTask: inside "((union bpf_iter_link_info *)0)->task" {
        /// One thread.
        tid "tid": u32,
        /// The threads of a process.
        pid "pid": u32,
        /// The same, by a descriptor.
        pid_fd "pid_fd": u32,
    }
}

structs! {
    /// Where a failure is told.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfCommonAttr: struct "bpf_common_attr" {
        /// The address of the text.
        log_buf "log_buf": u64,
        /// The room in bytes.
        log_size "log_size": u32,
        /// How much is told.
        log_level "log_level": u32,
        /// Told: how many bytes it wants.
        log_true_size "log_true_size": u32,
        _pad: u32,
    }
}

/// What `bpf` reads, by the command. Its size goes along: that of the part that is used, or all of it.
#[doc(alias = "bpf_attr")]
#[derive(Clone, Copy)]
#[repr(C)]
#[cfg_attr(target_arch = "x86", repr(align(8)))]
pub union BpfAttr {
    /// A map to be made.
    pub map: BpfAttrMap,
    /// An element of a map.
    pub elem: BpfAttrElem,
    /// Many elements of a map.
    pub batch: BpfAttrBatch,
    /// A program to be loaded.
    pub prog: BpfAttrProg,
    /// An object with a name.
    pub obj: BpfAttrObj,
    /// A program to be attached.
    pub attach: BpfAttrAttach,
    /// A program to be run.
    pub test: BpfAttrTest,
    /// An object by its number.
    pub id: BpfAttrId,
    /// About an object.
    pub info: BpfAttrInfo,
    /// What is attached.
    pub query: BpfAttrQuery,
    /// A tracepoint.
    pub raw_tracepoint: BpfAttrRawTracepoint,
    /// Types to be loaded.
    pub btf: BpfAttrBtf,
    /// What a descriptor traces.
    pub task_fd_query: BpfAttrTaskFdQuery,
    /// A link to be made.
    pub link_create: BpfAttrLinkCreate,
    /// A link's other program.
    pub link_update: BpfAttrLinkUpdate,
    /// A link to be ended: its descriptor.
    pub link_detach: BpfAttrLinkDetach,
    /// What is to be measured.
    pub enable_stats: BpfAttrEnableStats,
    /// An iterator to be opened.
    pub iter_create: BpfAttrIterCreate,
    /// A map to be kept.
    pub prog_bind_map: BpfAttrProgBindMap,
    /// A token to be made.
    pub token_create: BpfAttrTokenCreate,
    /// What a program printed.
    pub prog_stream_read: BpfAttrProgStreamRead,
    /// A program and a map of operations.
    pub prog_assoc_struct_ops: BpfAttrProgAssocStructOps,
}

impl Default for BpfAttr {
    fn default() -> BpfAttr {
        // SAFETY: zeros are a value of each of its parts.
        unsafe { core::mem::zeroed() }
    }
}

#[cfg(barelinux_facts)]
super::macros::fact!(BpfAttr, "union bpf_attr", [Size(size_of::<BpfAttr>()), Align(align_of::<BpfAttr>()),]);

structs! {
    /// [`BPF_CMD::MAP_CREATE`].
    #[derive(Clone, Copy, Debug)]
    BpfAttrMap: within "union bpf_attr" {
        /// The type.
        map_type "map_type": BPF_MAP_TYPE,
        /// A key's size in bytes.
        key_size "key_size": u32,
        /// A value's size in bytes.
        value_size "value_size": u32,
        /// How many elements there can be.
        max_entries "max_entries": u32,
        /// How it is made.
        map_flags "map_flags": MapBPF_F,
        /// A map such as will be inside.
        inner_map_fd "inner_map_fd": u32,
        /// The memory node.
        numa_node "numa_node": u32,
        /// Its name.
        map_name "map_name": [char; 16],
        /// The network device.
        map_ifindex "map_ifindex": u32,
        /// The types of its keys and values.
        btf_fd "btf_fd": u32,
        /// The key's type.
        btf_key_type_id "btf_key_type_id": u32,
        /// The value's type.
        btf_value_type_id "btf_value_type_id": u32,
        /// The value's type, the kernel's.
        btf_vmlinux_value_type_id "btf_vmlinux_value_type_id": u32,
        /// More, by the type.
        map_extra "map_extra": u64,
        /// The types that have the value's.
        value_type_btf_obj_fd "value_type_btf_obj_fd": i32,
        /// The token.
        map_token_fd "map_token_fd": i32,
        /// The address of the hash of the one program that may use it.
        excl_prog_hash "excl_prog_hash": u64,
        /// The hash's length in bytes.
        excl_prog_hash_size "excl_prog_hash_size": u32,
        _pad: u32,
    }
}

impl Default for BpfAttrMap {
    fn default() -> BpfAttrMap {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// [`BPF_CMD::MAP_LOOKUP_ELEM`] and its kin.
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrElem: within "union bpf_attr" {
        /// The map.
        map_fd "map_fd": u32,
        _pad: u32,
        /// The key's address.
        key "key": u64,
        /// The value's address, or the next key's.
        value "value": u64,
        /// How it is changed.
        flags "flags": ElemBPF,
    }
}

structs! {
    /// [`BPF_CMD::MAP_LOOKUP_BATCH`] and its kin.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrBatch: inside "((union bpf_attr *)0)->batch" {
        /// The address of where it starts, null for the start.
        in_batch "in_batch": u64,
        /// The address of where the next one starts.
        out_batch "out_batch": u64,
        /// The keys' address.
        keys "keys": u64,
        /// The values' address.
        values "values": u64,
        /// How many, and how many it were.
        count "count": u32,
        /// The map.
        map_fd "map_fd": u32,
        /// How they are changed.
        elem_flags "elem_flags": ElemBPF,
        /// 0.
        flags "flags": u64,
    }
}

structs! {
    /// [`BPF_CMD::PROG_LOAD`].
    #[derive(Clone, Copy, Debug)]
    BpfAttrProg: within "union bpf_attr" {
        /// The type.
        prog_type "prog_type": BPF_PROG_TYPE,
        /// How many instructions.
        insn_cnt "insn_cnt": u32,
        /// The instructions' address.
        insns "insns": u64,
        /// The address of the licence's name.
        license "license": u64,
        /// How much is told about a failure.
        log_level "log_level": u32,
        /// The room for it in bytes.
        log_size "log_size": u32,
        /// The address of the text.
        log_buf "log_buf": u64,
        /// Of older kernels.
        kern_version "kern_version": u32,
        /// How it is loaded.
        prog_flags "prog_flags": ProgBPF_F,
        /// Its name.
        prog_name "prog_name": [char; 16],
        /// The network device.
        prog_ifindex "prog_ifindex": u32,
        /// Where it will be attached.
        expected_attach_type "expected_attach_type": BPF_ATTACH_TYPE,
        /// The types.
        prog_btf_fd "prog_btf_fd": u32,
        /// The size of what is said of a function.
        func_info_rec_size "func_info_rec_size": u32,
        /// The address of what is said of functions.
        func_info "func_info": u64,
        /// How many functions.
        func_info_cnt "func_info_cnt": u32,
        /// The size of what is said of a line.
        line_info_rec_size "line_info_rec_size": u32,
        /// The address of what is said of lines.
        line_info "line_info": u64,
        /// How many lines.
        line_info_cnt "line_info_cnt": u32,
        /// The function that it will be attached to.
        attach_btf_id "attach_btf_id": u32,
        /// The program that it will be attached to, or the types that have the function.
        attach_prog_fd "attach_prog_fd": u32,
        /// How many places are to be adapted.
        core_relo_cnt "core_relo_cnt": u32,
        /// The address of a list of descriptors.
        fd_array "fd_array": u64,
        /// The address of the places to be adapted.
        core_relos "core_relos": u64,
        /// The size of what is said of a place.
        core_relo_rec_size "core_relo_rec_size": u32,
        /// Told: how many bytes the text wants.
        log_true_size "log_true_size": u32,
        /// The token.
        prog_token_fd "prog_token_fd": i32,
        /// How many descriptors.
        fd_array_cnt "fd_array_cnt": u32,
        /// The signature's address.
        signature "signature": u64,
        /// The signature's length in bytes.
        signature_size "signature_size": u32,
        /// The keyring with the signer's key.
        keyring_id "keyring_id": i32,
    }
}

impl Default for BpfAttrProg {
    fn default() -> BpfAttrProg {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// [`BPF_CMD::OBJ_PIN`] and [`BPF_CMD::OBJ_GET`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrObj: within "union bpf_attr" {
        /// The path's address.
        pathname "pathname": u64,
        /// The object.
        bpf_fd "bpf_fd": u32,
        /// How it is opened.
        file_flags "file_flags": MapBPF_F,
        /// Where the path starts.
        path_fd "path_fd": i32,
        _pad: u32,
    }
}

structs! {
    /// [`BPF_CMD::PROG_ATTACH`] and [`BPF_CMD::PROG_DETACH`].
    #[derive(Clone, Copy, Debug)]
    BpfAttrAttach: within "union bpf_attr" {
        /// To what, or a network device's number.
        target_fd "target_fd": u32,
        /// The program.
        attach_bpf_fd "attach_bpf_fd": u32,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        /// How.
        attach_flags "attach_flags": AttachBPF_F,
        /// The program that it takes the place of.
        replace_bpf_fd "replace_bpf_fd": u32,
        /// The program that it goes before or behind, or its number.
        relative_fd "relative_fd": u32,
        /// The revision that is expected.
        expected_revision "expected_revision": u64,
    }
}

impl Default for BpfAttrAttach {
    fn default() -> BpfAttrAttach {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// [`BPF_CMD::PROG_TEST_RUN`].
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrTest: inside "((union bpf_attr *)0)->test" {
        /// The program.
        prog_fd "prog_fd": u32,
        /// Told: what it gave back.
        retval "retval": u32,
        /// How many bytes it gets.
        data_size_in "data_size_in": u32,
        /// The room for what comes out, and what it wants.
        data_size_out "data_size_out": u32,
        /// The address of what it gets.
        data_in "data_in": u64,
        /// The address of what comes out.
        data_out "data_out": u64,
        /// How often.
        repeat "repeat": u32,
        /// Told: nanoseconds a run.
        duration "duration": u32,
        /// The context's size.
        ctx_size_in "ctx_size_in": u32,
        /// The room for the context.
        ctx_size_out "ctx_size_out": u32,
        /// The address of the context that it gets.
        ctx_in "ctx_in": u64,
        /// The address of the context that comes out.
        ctx_out "ctx_out": u64,
        /// How.
        flags "flags": BPF_F_TEST,
        /// The processor.
        cpu "cpu": u32,
        /// How many packets at once.
        batch_size "batch_size": u32,
        _pad: u32,
    }
}

structs! {
    /// [`BPF_CMD::PROG_GET_NEXT_ID`], [`BPF_CMD::PROG_GET_FD_BY_ID`] and their kin.
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrId: within "union bpf_attr" {
        /// The number, or the one before.
        start_id "start_id": u32,
        /// Told: the next number.
        next_id "next_id": u32,
        /// How it is opened.
        open_flags "open_flags": MapBPF_F,
        /// The token.
        fd_by_id_token_fd "fd_by_id_token_fd": i32,
    }
}

structs! {
    /// [`BPF_CMD::OBJ_GET_INFO_BY_FD`].
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrInfo: inside "((union bpf_attr *)0)->info" {
        /// The object.
        bpf_fd "bpf_fd": u32,
        /// The room in bytes, and what was filled.
        info_len "info_len": u32,
        /// The address of a [`BpfProgInfo`], [`BpfMapInfo`], [`BpfBtfInfo`] or other.
        info "info": u64,
    }
}

structs! {
    /// [`BPF_CMD::PROG_QUERY`].
    #[derive(Clone, Copy, Debug)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrQuery: inside "((union bpf_attr *)0)->query" {
        /// To what, or a network device's number.
        target_fd "target_fd": u32,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        /// What is asked.
        query_flags "query_flags": BPF_F_QUERY,
        /// Told: how.
        attach_flags "attach_flags": AttachBPF_F,
        /// The address of the programs' numbers.
        prog_ids "prog_ids": u64,
        /// The room for them, and how many there are.
        count "count": u32,
        _pad: u32,
        /// The address of how each is attached.
        prog_attach_flags "prog_attach_flags": u64,
        /// The address of the links' numbers.
        link_ids "link_ids": u64,
        /// The address of how each link is attached.
        link_attach_flags "link_attach_flags": u64,
        /// Told: the revision.
        revision "revision": u64,
    }
}

impl Default for BpfAttrQuery {
    fn default() -> BpfAttrQuery {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// [`BPF_CMD::RAW_TRACEPOINT_OPEN`].
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrRawTracepoint: inside "((union bpf_attr *)0)->raw_tracepoint" {
        /// The address of the tracepoint's name.
        name "name": u64,
        /// The program.
        prog_fd "prog_fd": u32,
        _pad: u32,
        /// A value for the program.
        cookie "cookie": u64,
    }
}

structs! {
    /// [`BPF_CMD::BTF_LOAD`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrBtf: within "union bpf_attr" {
        /// The types' address.
        btf "btf": u64,
        /// The address of the text about a failure.
        btf_log_buf "btf_log_buf": u64,
        /// The types' length in bytes.
        btf_size "btf_size": u32,
        /// The room for the text.
        btf_log_size "btf_log_size": u32,
        /// How much is told.
        btf_log_level "btf_log_level": u32,
        /// Told: how many bytes the text wants.
        btf_log_true_size "btf_log_true_size": u32,
        /// How.
        btf_flags "btf_flags": MapBPF_F,
        /// The token.
        btf_token_fd "btf_token_fd": i32,
    }
}

structs! {
    /// [`BPF_CMD::TASK_FD_QUERY`].
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrTaskFdQuery: inside "((union bpf_attr *)0)->task_fd_query" {
        /// The process.
        pid "pid": u32,
        /// Its descriptor.
        fd "fd": u32,
        /// 0.
        flags "flags": u32,
        /// The room for a name, and its length.
        buf_len "buf_len": u32,
        /// The address of the name.
        buf "buf": u64,
        /// Told: the program.
        prog_id "prog_id": u32,
        /// Told: what is traced.
        fd_type "fd_type": u32,
        /// Told: the offset.
        probe_offset "probe_offset": u64,
        /// Told: the address.
        probe_addr "probe_addr": u64,
    }
}

structs! {
    /// [`BPF_CMD::LINK_UPDATE`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrLinkUpdate: inside "((union bpf_attr *)0)->link_update" {
        /// The link.
        link_fd "link_fd": u32,
        /// The new program, or map.
        new_prog_fd "new_prog_fd": u32,
        /// How.
        flags "flags": AttachBPF_F,
        /// The program, or map, that is expected there.
        old_prog_fd "old_prog_fd": u32,
    }
}

structs! {
    /// [`BPF_CMD::LINK_DETACH`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrLinkDetach: inside "((union bpf_attr *)0)->link_detach" {
        /// The link.
        link_fd "link_fd": u32,
    }
}

structs! {
    /// [`BPF_CMD::ENABLE_STATS`].
    #[derive(Clone, Copy, Debug)]
    BpfAttrEnableStats: inside "((union bpf_attr *)0)->enable_stats" {
        /// What is measured.
        kind "type": BPF_STATS,
    }
}

structs! {
    /// [`BPF_CMD::ITER_CREATE`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrIterCreate: inside "((union bpf_attr *)0)->iter_create" {
        /// The link.
        link_fd "link_fd": u32,
        /// 0.
        flags "flags": u32,
    }
}

structs! {
    /// [`BPF_CMD::PROG_BIND_MAP`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrProgBindMap: inside "((union bpf_attr *)0)->prog_bind_map" {
        /// The program.
        prog_fd "prog_fd": u32,
        /// The map.
        map_fd "map_fd": u32,
        /// 0.
        flags "flags": u32,
    }
}

structs! {
    /// [`BPF_CMD::TOKEN_CREATE`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrTokenCreate: inside "((union bpf_attr *)0)->token_create" {
        /// 0.
        flags "flags": u32,
        /// The file system that lends the rights.
        bpffs_fd "bpffs_fd": u32,
    }
}

structs! {
    /// [`BPF_CMD::PROG_STREAM_READ_BY_FD`].
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrProgStreamRead: inside "((union bpf_attr *)0)->prog_stream_read" {
        /// The address of the text.
        stream_buf "stream_buf": u64,
        /// The room for it in bytes.
        stream_buf_len "stream_buf_len": u32,
        /// Which text: a [`BPF_STREAM`].
        stream_id "stream_id": u32,
        /// The program.
        prog_fd "prog_fd": u32,
        _pad: u32,
    }
}

structs! {
    /// [`BPF_CMD::PROG_ASSOC_STRUCT_OPS`].
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrProgAssocStructOps: inside "((union bpf_attr *)0)->prog_assoc_struct_ops" {
        /// The map.
        map_fd "map_fd": u32,
        /// The program.
        prog_fd "prog_fd": u32,
        /// 0.
        flags "flags": u32,
    }
}

structs! {
    /// [`BPF_CMD::LINK_CREATE`].
    #[derive(Clone, Copy)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrLinkCreate: inside "((union bpf_attr *)0)->link_create" {
        /// The program, or map.
        prog_fd "prog_fd": u32,
        /// To what, or a network device's number.
        target_fd "target_fd": u32,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        /// How.
        flags "flags": AttachBPF_F,
        /// More, by where.
        more "": BpfAttrLinkMore,
    }
}

/// More about a link, by where it is attached.
#[derive(Clone, Copy)]
#[repr(C)]
pub union BpfAttrLinkMore {
    /// The number of a function's type.
    pub target_btf_id: u32,
    /// An iterator.
    pub iter: BpfAttrLinkIter,
    /// An event: a value for the program.
    pub bpf_cookie: u64,
    /// Many instructions of the kernel.
    pub kprobe_multi: BpfAttrLinkKprobeMulti,
    /// A function.
    pub tracing: BpfAttrLinkTracing,
    /// A firewall.
    pub netfilter: BpfAttrLinkNetfilter,
    /// A network device, a netkit pair, or a control group.
    pub order: BpfAttrLinkOrder,
    /// Many instructions of programs.
    pub uprobe_multi: BpfAttrLinkUprobeMulti,
    /// Many functions.
    pub tracing_multi: BpfAttrLinkTracingMulti,
}

/// An iterator's link.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct BpfAttrLinkIter {
    /// The address of a [`BpfIterLinkInfo`].
    pub iter_info: u64,
    /// Its length in bytes.
    pub iter_info_len: u32,
    _pad: u32,
}

structs! {
    /// A link to many instructions of the kernel.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrLinkKprobeMulti: inside "((union bpf_attr *)0)->link_create.kprobe_multi" {
        /// How.
        flags "flags": BPF_F_KPROBE_MULTI,
        /// How many.
        cnt "cnt": u32,
        /// The address of their names.
        syms "syms": u64,
        /// The address of their addresses.
        addrs "addrs": u64,
        /// The address of a value for each.
        cookies "cookies": u64,
    }
}

structs! {
    /// A link to a function.
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrLinkTracing: inside "((union bpf_attr *)0)->link_create.tracing" {
        /// The number of its type.
        target_btf_id "target_btf_id": u32,
        #[cfg(not(target_arch = "x86"))]
        _pad: u32,
        /// A value for the program.
        cookie "cookie": u64,
    }
}

structs! {
    /// A link to a firewall.
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrLinkNetfilter: inside "((union bpf_attr *)0)->link_create.netfilter" {
        /// The protocol.
        pf "pf": u32,
        /// Where in it.
        hooknum "hooknum": u32,
        /// The order.
        priority "priority": i32,
        /// How.
        flags "flags": BPF_F_NETFILTER,
    }
}

structs! {
    /// A link that has an order among others.
    #[derive(Clone, Copy, Debug, Default)]
    BpfAttrLinkOrder: inside "((union bpf_attr *)0)->link_create.tcx" {
        /// The program or link that it goes before or behind, or its number.
        relative_fd "relative_fd": u32,
        #[cfg(not(target_arch = "x86"))]
        _pad: u32,
        /// The revision that is expected.
        expected_revision "expected_revision": u64,
    }
}

structs! {
    /// A link to many instructions of programs.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrLinkUprobeMulti: inside "((union bpf_attr *)0)->link_create.uprobe_multi" {
        /// The address of the file's path.
        path "path": u64,
        /// The address of the instructions' offsets.
        offsets "offsets": u64,
        /// The address of their counters' offsets.
        ref_ctr_offsets "ref_ctr_offsets": u64,
        /// The address of a value for each.
        cookies "cookies": u64,
        /// How many.
        cnt "cnt": u32,
        /// How.
        flags "flags": BPF_F_UPROBE_MULTI,
        /// The process, 0 for all.
        pid "pid": u32,
        /// Where the path starts.
        path_fd "path_fd": u32,
    }
}

structs! {
    /// A link to many functions.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfAttrLinkTracingMulti: inside "((union bpf_attr *)0)->link_create.tracing_multi" {
        /// The address of the numbers of their types.
        ids "ids": u64,
        /// The address of a value for each.
        cookies "cookies": u64,
        /// How many.
        cnt "cnt": u32,
        _pad: u32,
    }
}

structs! {
    /// What [`BPF_CMD::OBJ_GET_INFO_BY_FD`] tells about a program.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfProgInfo: struct "bpf_prog_info" {
        /// Its type.
        kind "type": BPF_PROG_TYPE,
        /// Its number.
        id "id": u32,
        /// Its tag.
        tag "tag": [u8; 8],
        /// The machine's instructions in bytes.
        jited_prog_len "jited_prog_len": u32,
        /// The kernel's instructions in bytes.
        xlated_prog_len "xlated_prog_len": u32,
        /// The address for the machine's instructions.
        jited_prog_insns "jited_prog_insns": u64,
        /// The address for the kernel's instructions.
        xlated_prog_insns "xlated_prog_insns": u64,
        /// When it was loaded: nanoseconds since the start.
        load_time "load_time": u64,
        /// Who loaded it.
        created_by_uid "created_by_uid": u32,
        /// How many maps it uses.
        nr_map_ids "nr_map_ids": u32,
        /// The address for the maps' numbers.
        map_ids "map_ids": u64,
        /// Its name.
        name "name": [char; 16],
        /// Its network device.
        ifindex "ifindex": u32,
        _bits: u32,
        /// Its network namespace: the device.
        netns_dev "netns_dev": u64,
        /// Its network namespace: the inode.
        netns_ino "netns_ino": u64,
        /// How many functions.
        nr_jited_ksyms "nr_jited_ksyms": u32,
        /// How many functions' lengths.
        nr_jited_func_lens "nr_jited_func_lens": u32,
        /// The address for the functions' addresses.
        jited_ksyms "jited_ksyms": u64,
        /// The address for the functions' lengths.
        jited_func_lens "jited_func_lens": u64,
        /// Its types.
        btf_id "btf_id": u32,
        /// The size of what is said of a function.
        func_info_rec_size "func_info_rec_size": u32,
        /// The address for what is said of functions.
        func_info "func_info": u64,
        /// How many functions.
        nr_func_info "nr_func_info": u32,
        /// How many lines.
        nr_line_info "nr_line_info": u32,
        /// The address for what is said of lines.
        line_info "line_info": u64,
        /// The address for the machine's lines.
        jited_line_info "jited_line_info": u64,
        /// How many of the machine's lines.
        nr_jited_line_info "nr_jited_line_info": u32,
        /// The size of what is said of a line.
        line_info_rec_size "line_info_rec_size": u32,
        /// The size of what is said of a machine's line.
        jited_line_info_rec_size "jited_line_info_rec_size": u32,
        /// How many tags.
        nr_prog_tags "nr_prog_tags": u32,
        /// The address for the tags.
        prog_tags "prog_tags": u64,
        /// How long it ran, in nanoseconds.
        run_time_ns "run_time_ns": u64,
        /// How often it ran.
        run_cnt "run_cnt": u64,
        /// How often it could not run inside of itself.
        recursion_misses "recursion_misses": u64,
        /// How many instructions were looked at.
        verified_insns "verified_insns": u32,
        /// The types that have what it is attached to.
        attach_btf_obj_id "attach_btf_obj_id": u32,
        /// What it is attached to.
        attach_btf_id "attach_btf_id": u32,
        _pad: u32,
    }
}

impl Default for BpfProgInfo {
    fn default() -> BpfProgInfo {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// What [`BPF_CMD::OBJ_GET_INFO_BY_FD`] tells about a map.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfMapInfo: struct "bpf_map_info" {
        /// Its type.
        kind "type": BPF_MAP_TYPE,
        /// Its number.
        id "id": u32,
        /// A key's size in bytes.
        key_size "key_size": u32,
        /// A value's size in bytes.
        value_size "value_size": u32,
        /// How many elements there can be.
        max_entries "max_entries": u32,
        /// How it was made.
        map_flags "map_flags": MapBPF_F,
        /// Its name.
        name "name": [char; 16],
        /// Its network device.
        ifindex "ifindex": u32,
        /// The value's type, the kernel's.
        btf_vmlinux_value_type_id "btf_vmlinux_value_type_id": u32,
        /// Its network namespace: the device.
        netns_dev "netns_dev": u64,
        /// Its network namespace: the inode.
        netns_ino "netns_ino": u64,
        /// Its types.
        btf_id "btf_id": u32,
        /// The key's type.
        btf_key_type_id "btf_key_type_id": u32,
        /// The value's type.
        btf_value_type_id "btf_value_type_id": u32,
        /// The kernel's types.
        btf_vmlinux_id "btf_vmlinux_id": u32,
        /// More, by the type.
        map_extra "map_extra": u64,
        /// The address for its hash.
        hash "hash": u64,
        /// The hash's length in bytes.
        hash_size "hash_size": u32,
        _pad: u32,
    }
}

impl Default for BpfMapInfo {
    fn default() -> BpfMapInfo {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// What [`BPF_CMD::OBJ_GET_INFO_BY_FD`] tells about types.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfBtfInfo: struct "bpf_btf_info" {
        /// The address for them.
        btf "btf": u64,
        /// Their length in bytes.
        btf_size "btf_size": u32,
        /// Their number.
        id "id": u32,
        /// The address for their name.
        name "name": u64,
        /// The name's length in bytes.
        name_len "name_len": u32,
        /// Whether they are the kernel's.
        kernel_btf "kernel_btf": u32,
    }
}

structs! {
    /// What [`BPF_CMD::OBJ_GET_INFO_BY_FD`] tells about a token: a bit each for what it lends.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfTokenInfo: struct "bpf_token_info" {
        /// Commands.
        allowed_cmds "allowed_cmds": u64,
        /// Types of maps.
        allowed_maps "allowed_maps": u64,
        /// Types of programs.
        allowed_progs "allowed_progs": u64,
        /// Where programs are attached.
        allowed_attachs "allowed_attachs": u64,
    }
}

structs! {
    /// What [`BPF_CMD::OBJ_GET_INFO_BY_FD`] tells about a link.
    #[non_exhaustive]
    #[derive(Clone, Copy)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfo: struct "bpf_link_info" {
        /// Its type.
        kind "type": BPF_LINK_TYPE,
        /// Its number.
        id "id": u32,
        /// Its program.
        prog_id "prog_id": u32,
        _pad: u32,
        /// More, by the type.
        more "": BpfLinkInfoMore,
    }
}

impl Default for BpfLinkInfo {
    fn default() -> BpfLinkInfo {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

/// More about a link, by its type.
#[derive(Clone, Copy)]
#[repr(C)]
#[cfg_attr(target_arch = "x86", repr(align(8)))]
pub union BpfLinkInfoMore {
    /// To a tracepoint.
    pub raw_tracepoint: BpfLinkInfoRawTracepoint,
    /// To a function.
    pub tracing: BpfLinkInfoTracing,
    /// To a control group.
    pub cgroup: BpfLinkInfoCgroup,
    /// To an iterator.
    pub iter: BpfLinkInfoIter,
    /// To a network namespace.
    pub netns: BpfLinkInfoNetns,
    /// To a network driver: the device's number.
    pub xdp: u32,
    /// To a kernel's struct of functions: the map's number.
    pub struct_ops: u32,
    /// To a firewall.
    pub netfilter: BpfLinkInfoNetfilter,
    /// To many instructions of the kernel.
    pub kprobe_multi: BpfLinkInfoKprobeMulti,
    /// To many instructions of programs.
    pub uprobe_multi: BpfLinkInfoUprobeMulti,
    /// To many functions.
    pub tracing_multi: BpfLinkInfoTracingMulti,
    /// To an event.
    pub perf_event: BpfLinkInfoPerfEvent,
    /// To a network device or a netkit pair.
    pub device: BpfLinkInfoDevice,
    /// To a map of sockets.
    pub sockmap: BpfLinkInfoSockmap,
}

structs! {
    /// A link to a tracepoint.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoRawTracepoint: inside "((struct bpf_link_info *)0)->raw_tracepoint" {
        /// The address for its name.
        tp_name "tp_name": u64,
        /// The name's length in bytes.
        tp_name_len "tp_name_len": u32,
        _pad: u32,
        /// The value for the program.
        cookie "cookie": u64,
    }
}

structs! {
    /// A link to a function.
    #[derive(Clone, Copy, Debug)]
    BpfLinkInfoTracing: inside "((struct bpf_link_info *)0)->tracing" {
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        /// The types, or the program.
        target_obj_id "target_obj_id": u32,
        /// The number of its type.
        target_btf_id "target_btf_id": u32,
        _pad: u32,
        /// The value for the program.
        cookie "cookie": u64,
    }
}

impl Default for BpfLinkInfoTracing {
    fn default() -> BpfLinkInfoTracing {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A link to a control group.
    #[derive(Clone, Copy, Debug)]
    BpfLinkInfoCgroup: inside "((struct bpf_link_info *)0)->cgroup" {
        /// The group.
        cgroup_id "cgroup_id": u64,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        #[cfg(not(target_arch = "x86"))]
        _pad: u32,
    }
}

impl Default for BpfLinkInfoCgroup {
    fn default() -> BpfLinkInfoCgroup {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A link to an iterator.
    #[derive(Clone, Copy, Debug)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoIter: inside "((struct bpf_link_info *)0)->iter" {
        /// The address for the name of what it goes through.
        target_name "target_name": u64,
        /// The name's length in bytes.
        target_name_len "target_name_len": u32,
        /// A map's elements: the map.
        map_id "map.map_id": u32,
        /// Control groups: the first. Threads: the thread, and the process in the upper half, in memory's order.
        cgroup_id "cgroup.cgroup_id": u64,
        /// Control groups: in which order.
        order "cgroup.order": BPF_CGROUP_ITER,
        _pad: u32,
    }
}

impl Default for BpfLinkInfoIter {
    fn default() -> BpfLinkInfoIter {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A link to a network namespace.
    #[derive(Clone, Copy, Debug)]
    BpfLinkInfoNetns: inside "((struct bpf_link_info *)0)->netns" {
        /// The namespace.
        netns_ino "netns_ino": u32,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
    }
}

impl Default for BpfLinkInfoNetns {
    fn default() -> BpfLinkInfoNetns {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A link to a firewall.
    #[derive(Clone, Copy, Debug, Default)]
    BpfLinkInfoNetfilter: inside "((struct bpf_link_info *)0)->netfilter" {
        /// The protocol.
        pf "pf": u32,
        /// Where in it.
        hooknum "hooknum": u32,
        /// The order.
        priority "priority": i32,
        /// How.
        flags "flags": BPF_F_NETFILTER,
    }
}

structs! {
    /// A link to many instructions of the kernel.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoKprobeMulti: inside "((struct bpf_link_info *)0)->kprobe_multi" {
        /// The address for their addresses.
        addrs "addrs": u64,
        /// How many.
        count "count": u32,
        /// How.
        flags "flags": BPF_F_KPROBE_MULTI,
        /// How often the program could not run.
        missed "missed": u64,
        /// The address for the values.
        cookies "cookies": u64,
    }
}

structs! {
    /// A link to many instructions of programs.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoUprobeMulti: inside "((struct bpf_link_info *)0)->uprobe_multi" {
        /// The address for the file's path.
        path "path": u64,
        /// The address for the instructions' offsets.
        offsets "offsets": u64,
        /// The address for their counters' offsets.
        ref_ctr_offsets "ref_ctr_offsets": u64,
        /// The address for the values.
        cookies "cookies": u64,
        /// The room for the path, and its length.
        path_size "path_size": u32,
        /// How many.
        count "count": u32,
        /// How.
        flags "flags": BPF_F_UPROBE_MULTI,
        /// The process.
        pid "pid": u32,
    }
}

structs! {
    /// A link to many functions.
    #[derive(Clone, Copy, Debug)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoTracingMulti: inside "((struct bpf_link_info *)0)->tracing_multi" {
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
        /// How many.
        count "count": u32,
        /// The types.
        btf_obj_id "btf_obj_id": u32,
        _pad: u32,
        /// The address for the numbers of their types.
        ids "ids": u64,
        /// The address for their addresses.
        addrs "addrs": u64,
        /// The address for the values.
        cookies "cookies": u64,
    }
}

impl Default for BpfLinkInfoTracingMulti {
    fn default() -> BpfLinkInfoTracingMulti {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A link to an event.
    #[derive(Clone, Copy)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoPerfEvent: inside "((struct bpf_link_info *)0)->perf_event" {
        /// What kind of event.
        kind "type": BPF_PERF_EVENT,
        _pad: u32,
        /// The event.
        event "": BpfLinkInfoEvent,
    }
}

/// An event that a link is to, by its kind.
#[derive(Clone, Copy)]
#[repr(C)]
#[cfg_attr(target_arch = "x86", repr(align(8)))]
pub union BpfLinkInfoEvent {
    /// A program's instruction.
    pub uprobe: BpfLinkInfoUprobe,
    /// A kernel's instruction.
    pub kprobe: BpfLinkInfoKprobe,
    /// A tracepoint.
    pub tracepoint: BpfLinkInfoTracepoint,
    /// Another.
    pub event: BpfLinkInfoOther,
}

structs! {
    /// A link to a program's instruction.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoUprobe: inside "((struct bpf_link_info *)0)->perf_event.uprobe" {
        /// The address for the file's name.
        file_name "file_name": u64,
        /// The name's length in bytes.
        name_len "name_len": u32,
        /// The offset in the file.
        offset "offset": u32,
        /// The value for the program.
        cookie "cookie": u64,
        /// The counter's offset.
        ref_ctr_offset "ref_ctr_offset": u64,
    }
}

structs! {
    /// A link to a kernel's instruction.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoKprobe: inside "((struct bpf_link_info *)0)->perf_event.kprobe" {
        /// The address for the function's name.
        func_name "func_name": u64,
        /// The name's length in bytes.
        name_len "name_len": u32,
        /// The offset in it.
        offset "offset": u32,
        /// The address.
        addr "addr": u64,
        /// How often the program could not run.
        missed "missed": u64,
        /// The value for the program.
        cookie "cookie": u64,
    }
}

structs! {
    /// A link to a tracepoint by an event.
    #[derive(Clone, Copy, Debug, Default)]
    #[cfg_attr(target_arch = "x86", repr(align(8)))]
    BpfLinkInfoTracepoint: inside "((struct bpf_link_info *)0)->perf_event.tracepoint" {
        /// The address for its name.
        tp_name "tp_name": u64,
        /// The name's length in bytes.
        name_len "name_len": u32,
        _pad: u32,
        /// The value for the program.
        cookie "cookie": u64,
    }
}

structs! {
    /// A link to another event.
    #[derive(Clone, Copy, Debug, Default)]
    BpfLinkInfoOther: inside "((struct bpf_link_info *)0)->perf_event.event" {
        /// The event's `config`.
        config "config": u64,
        /// The event's `type`.
        kind "type": u32,
        _pad: u32,
        /// The value for the program.
        cookie "cookie": u64,
    }
}

structs! {
    /// A link to a network device.
    #[derive(Clone, Copy, Debug)]
    BpfLinkInfoDevice: inside "((struct bpf_link_info *)0)->tcx" {
        /// The device.
        ifindex "ifindex": u32,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
    }
}

impl Default for BpfLinkInfoDevice {
    fn default() -> BpfLinkInfoDevice {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// A link to a map of sockets.
    #[derive(Clone, Copy, Debug)]
    BpfLinkInfoSockmap: inside "((struct bpf_link_info *)0)->sockmap" {
        /// The map.
        map_id "map_id": u32,
        /// Where.
        attach_type "attach_type": BPF_ATTACH_TYPE,
    }
}

impl Default for BpfLinkInfoSockmap {
    fn default() -> BpfLinkInfoSockmap {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

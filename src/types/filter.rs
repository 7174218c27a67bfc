//! Classic BPF programs, and what new ones share with them: an instruction's code is a class and, by the class, a size
//! and a mode, or an operation and a source.

use super::macros::{headers, open, structs};
use super::ushort;

headers!("linux/filter.h linux/bpf.h");

open! {
    /// The kind of a classic BPF instruction, its lowest 3 bits.
    #[allow(non_camel_case_types)] // as C has it
    BPF_CLASS(u16) {
        /// Loads the accumulator.
        LD "BPF_LD" = 0;
        /// Loads the index.
        LDX "BPF_LDX" = 1;
        /// Stores the accumulator.
        ST "BPF_ST" = 2;
        /// Stores the index.
        STX "BPF_STX" = 3;
        /// Calculates.
        ALU "BPF_ALU" = 4;
        /// Jumps.
        JMP "BPF_JMP" = 5;
        /// Ends the filter.
        RET "BPF_RET" = 6;
        /// In a new program, in the place of `RET`: jumps by 32 bits.
        JMP32 "BPF_JMP32" = 6;
        /// Copies between accumulator and index.
        MISC "BPF_MISC" = 7;
        /// In a new program, in the place of `MISC`: calculates with 64 bits.
        ALU64 "BPF_ALU64" = 7;
    }
}

open! {
    /// How much a load takes.
    #[allow(non_camel_case_types)] // as C has it
    BPF_SIZE(u16) {
        /// Four bytes.
        W "BPF_W" = 0;
        /// Two bytes.
        H "BPF_H" = 8;
        /// One byte.
        B "BPF_B" = 16;
        /// Eight bytes, in a new program.
        DW "BPF_DW" = 24;
    }
}

open! {
    /// From where a load takes it.
    #[allow(non_camel_case_types)] // as C has it
    BPF_MODE(u16) {
        /// The constant.
        IMM "BPF_IMM" = 0;
        /// At the constant.
        ABS "BPF_ABS" = 32;
        /// At the constant and the index.
        IND "BPF_IND" = 64;
        /// From scratch memory.
        MEM "BPF_MEM" = 96;
        /// The length.
        LEN "BPF_LEN" = 128;
        /// Four times the lower half of a byte.
        MSH "BPF_MSH" = 160;
        /// In a new program: with its sign.
        MEMSX "BPF_MEMSX" = 128;
        /// In a new program: as one step.
        ATOMIC "BPF_ATOMIC" = 192;
        /// The same as [`ATOMIC`](BPF_MODE::ATOMIC).
        XADD "BPF_XADD" = 192;
    }
}

open! {
    /// What an instruction calculates, or when it jumps.
    #[allow(non_camel_case_types)] // as C has it
    BPF_OP(u16) {
        /// Adds.
        ADD "BPF_ADD" = 0;
        /// Subtracts.
        SUB "BPF_SUB" = 16;
        /// Multiplies.
        MUL "BPF_MUL" = 32;
        /// Divides.
        DIV "BPF_DIV" = 48;
        /// The bits of either.
        OR "BPF_OR" = 64;
        /// The bits of both.
        AND "BPF_AND" = 80;
        /// Shifts left.
        LSH "BPF_LSH" = 96;
        /// Shifts right.
        RSH "BPF_RSH" = 112;
        /// Changes the sign.
        NEG "BPF_NEG" = 128;
        /// The rest of a division.
        MOD "BPF_MOD" = 144;
        /// The bits of one of both.
        XOR "BPF_XOR" = 160;
        /// Always.
        JA "BPF_JA" = 0;
        /// If equal.
        JEQ "BPF_JEQ" = 16;
        /// If greater.
        JGT "BPF_JGT" = 32;
        /// If not less.
        JGE "BPF_JGE" = 48;
        /// If there are bits of both.
        JSET "BPF_JSET" = 64;
        /// In a new program: copies.
        MOV "BPF_MOV" = 176;
        /// In a new program: shifts right, with the sign.
        ARSH "BPF_ARSH" = 192;
        /// In a new program: changes the order of bytes.
        END "BPF_END" = 208;
        /// In a new program: if not equal.
        JNE "BPF_JNE" = 80;
        /// In a new program: if less.
        JLT "BPF_JLT" = 160;
        /// In a new program: if not greater.
        JLE "BPF_JLE" = 176;
        /// In a new program: if greater, with signs.
        JSGT "BPF_JSGT" = 96;
        /// In a new program: if not less, with signs.
        JSGE "BPF_JSGE" = 112;
        /// In a new program: if less, with signs.
        JSLT "BPF_JSLT" = 192;
        /// In a new program: if not greater, with signs.
        JSLE "BPF_JSLE" = 208;
        /// In a new program: perhaps, for a limited time.
        JCOND "BPF_JCOND" = 224;
        /// In a new program: calls a function.
        CALL "BPF_CALL" = 128;
        /// In a new program: comes back.
        EXIT "BPF_EXIT" = 144;
        /// In a new program, with an atomic step: gives what was there.
        FETCH "BPF_FETCH" = 1;
        /// In a new program: exchanges.
        XCHG "BPF_XCHG" = 225;
        /// In a new program: exchanges if equal.
        CMPXCHG "BPF_CMPXCHG" = 241;
        /// In a new program: loads, before all that follows.
        LOAD_ACQ "BPF_LOAD_ACQ" = 256;
        /// In a new program: stores, after all that went before.
        STORE_REL "BPF_STORE_REL" = 272;
        /// In a new program: to little-endian.
        TO_LE "BPF_TO_LE" = 0;
        /// In a new program: to big-endian.
        TO_BE "BPF_TO_BE" = 8;
        /// The same as [`TO_LE`](BPF_OP::TO_LE).
        FROM_LE "BPF_FROM_LE" = 0;
        /// The same as [`TO_BE`](BPF_OP::TO_BE).
        FROM_BE "BPF_FROM_BE" = 8;
    }
}

open! {
    /// What an instruction works with.
    #[allow(non_camel_case_types)] // as C has it
    BPF_SRC(u16) {
        /// The constant.
        K "BPF_K" = 0;
        /// The index.
        X "BPF_X" = 8;
        /// In a `RET`: the accumulator.
        A "BPF_A" = 16;
    }
}

open! {
    /// Which way a copy goes.
    #[allow(non_camel_case_types)] // as C has it
    BPF_MISCOP(u16) {
        /// From the accumulator to the index.
        TAX "BPF_TAX" = 0;
        /// From the index to the accumulator.
        TXA "BPF_TXA" = 128;
    }
}

open! {
    /// Limits of a classic BPF program.
    #[allow(non_camel_case_types)] // as C has it
    BPF_LIMIT(usize) {
        /// Instructions.
        MAXINSNS "BPF_MAXINSNS" = 4096;
        /// Words of scratch memory.
        MEMWORDS "BPF_MEMWORDS" = 16;
    }
}

open! {
    /// Places outside of a packet that a socket's filter can load from.
    SKF(i32) {
        /// Where these start; the next ones count from here.
        AD_OFF "SKF_AD_OFF" = -4096;
        /// The protocol.
        AD_PROTOCOL "SKF_AD_PROTOCOL" = 0;
        /// The packet's type.
        AD_PKTTYPE "SKF_AD_PKTTYPE" = 4;
        /// The interface.
        AD_IFINDEX "SKF_AD_IFINDEX" = 8;
        /// The place of a netlink attribute.
        AD_NLATTR "SKF_AD_NLATTR" = 12;
        /// The place of a netlink attribute inside of another.
        AD_NLATTR_NEST "SKF_AD_NLATTR_NEST" = 16;
        /// The mark.
        AD_MARK "SKF_AD_MARK" = 20;
        /// The queue.
        AD_QUEUE "SKF_AD_QUEUE" = 24;
        /// The hardware's type.
        AD_HATYPE "SKF_AD_HATYPE" = 28;
        /// The hash.
        AD_RXHASH "SKF_AD_RXHASH" = 32;
        /// The processor.
        AD_CPU "SKF_AD_CPU" = 36;
        /// The accumulator and the index, the bits of one of both.
        AD_ALU_XOR_X "SKF_AD_ALU_XOR_X" = 40;
        /// The VLAN's tag.
        AD_VLAN_TAG "SKF_AD_VLAN_TAG" = 44;
        /// Whether there is a VLAN's tag.
        AD_VLAN_TAG_PRESENT "SKF_AD_VLAN_TAG_PRESENT" = 48;
        /// Where the payload starts.
        AD_PAY_OFFSET "SKF_AD_PAY_OFFSET" = 52;
        /// A random number.
        AD_RANDOM "SKF_AD_RANDOM" = 56;
        /// The VLAN's protocol.
        AD_VLAN_TPID "SKF_AD_VLAN_TPID" = 60;
        /// Where these end.
        AD_MAX "SKF_AD_MAX" = 64;
        /// Where the network's header starts.
        NET_OFF "SKF_NET_OFF" = -1048576;
        /// Where the link's header starts.
        LL_OFF "SKF_LL_OFF" = -2097152;
    }
}

structs! {
    /// One instruction of a classic BPF program.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    SockFilter: struct "sock_filter" {
        /// What it does.
        code "code": u16,
        /// How many instructions it jumps over if its condition holds.
        jt "jt": u8,
        /// How many instructions it jumps over if not.
        jf "jf": u8,
        /// The constant.
        k "k": u32,
    }
}

impl SockFilter {
    /// An instruction that does not jump.
    pub const fn stmt(code: u16, k: u32) -> SockFilter {
        SockFilter { code, jt: 0, jf: 0, k }
    }

    /// An instruction that jumps.
    pub const fn jump(code: u16, k: u32, jt: u8, jf: u8) -> SockFilter {
        SockFilter { code, jt, jf, k }
    }
}

structs! {
    /// A classic BPF program.
    #[derive(Clone, Copy, Debug)]
    SockFprog: struct "sock_fprog" {
        /// How many instructions.
        len "len": ushort,
        /// The instructions.
        filter "filter": *const SockFilter,
    }
}

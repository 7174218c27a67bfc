//! Sleeping on a word of memory.

use super::macros::{flags, headers, open, structs};
use super::{int, long, uint, ulong};

headers!("linux/futex.h");

open! {
    /// What `futex` does, the `FUTEX_` names of
    /// [futex(2)](https://man7.org/linux/man-pages/man2/futex.2.html). [`FUTEX_FLAG`] bits can be added.
    FUTEX(int) {
        /// Sleeps while the word has a value; the timeout is a span.
        WAIT "FUTEX_WAIT" = 0;
        /// Wakes so many.
        WAKE "FUTEX_WAKE" = 1;
        /// Gone.
        FD "FUTEX_FD" = 2;
        /// Wakes some and lets others wait for another word.
        REQUEUE "FUTEX_REQUEUE" = 3;
        /// The same, if the word has a value.
        CMP_REQUEUE "FUTEX_CMP_REQUEUE" = 4;
        /// Changes the second word, and wakes those of both.
        WAKE_OP "FUTEX_WAKE_OP" = 5;
        /// Takes a lock that lends its owner the waiters' priority.
        LOCK_PI "FUTEX_LOCK_PI" = 6;
        /// Gives it back.
        UNLOCK_PI "FUTEX_UNLOCK_PI" = 7;
        /// Takes it if it is free.
        TRYLOCK_PI "FUTEX_TRYLOCK_PI" = 8;
        /// Sleeps while the word has a value; the timeout is a point of time.
        WAIT_BITSET "FUTEX_WAIT_BITSET" = 9;
        /// Wakes so many of those that wait for one of these bits.
        WAKE_BITSET "FUTEX_WAKE_BITSET" = 10;
        /// Sleeps, to be moved to a lock that lends priority.
        WAIT_REQUEUE_PI "FUTEX_WAIT_REQUEUE_PI" = 11;
        /// Moves waiters to such a lock.
        CMP_REQUEUE_PI "FUTEX_CMP_REQUEUE_PI" = 12;
        /// `LOCK_PI` with a choice of clock.
        LOCK_PI2 "FUTEX_LOCK_PI2" = 13;

        /// `WAIT` among this process's threads.
        WAIT_PRIVATE "FUTEX_WAIT_PRIVATE" = 128;
        /// `WAKE` among this process's threads.
        WAKE_PRIVATE "FUTEX_WAKE_PRIVATE" = 128 | 1;
        /// `REQUEUE` among this process's threads.
        REQUEUE_PRIVATE "FUTEX_REQUEUE_PRIVATE" = 128 | 3;
        /// `CMP_REQUEUE` among this process's threads.
        CMP_REQUEUE_PRIVATE "FUTEX_CMP_REQUEUE_PRIVATE" = 128 | 4;
        /// `WAKE_OP` among this process's threads.
        WAKE_OP_PRIVATE "FUTEX_WAKE_OP_PRIVATE" = 128 | 5;
        /// `LOCK_PI` among this process's threads.
        LOCK_PI_PRIVATE "FUTEX_LOCK_PI_PRIVATE" = 128 | 6;
        /// `UNLOCK_PI` among this process's threads.
        UNLOCK_PI_PRIVATE "FUTEX_UNLOCK_PI_PRIVATE" = 128 | 7;
        /// `TRYLOCK_PI` among this process's threads.
        TRYLOCK_PI_PRIVATE "FUTEX_TRYLOCK_PI_PRIVATE" = 128 | 8;
        /// `WAIT_BITSET` among this process's threads.
        WAIT_BITSET_PRIVATE "FUTEX_WAIT_BITSET_PRIVATE" = 128 | 9;
        /// `WAKE_BITSET` among this process's threads.
        WAKE_BITSET_PRIVATE "FUTEX_WAKE_BITSET_PRIVATE" = 128 | 10;
        /// `WAIT_REQUEUE_PI` among this process's threads.
        WAIT_REQUEUE_PI_PRIVATE "FUTEX_WAIT_REQUEUE_PI_PRIVATE" = 128 | 11;
        /// `CMP_REQUEUE_PI` among this process's threads.
        CMP_REQUEUE_PI_PRIVATE "FUTEX_CMP_REQUEUE_PI_PRIVATE" = 128 | 12;
        /// `LOCK_PI2` among this process's threads.
        LOCK_PI2_PRIVATE "FUTEX_LOCK_PI2_PRIVATE" = 128 | 13;

        /// `UNLOCK_PI`, and clears the pending lock of a robust list of 64-bit pointers.
        UNLOCK_PI_LIST64 "FUTEX_UNLOCK_PI_LIST64" = 512 | 7;
        /// The same among this process's threads.
        UNLOCK_PI_LIST64_PRIVATE "FUTEX_UNLOCK_PI_LIST64_PRIVATE" = 512 | 128 | 7;
        /// `UNLOCK_PI`, and clears the pending lock of a robust list of 32-bit pointers.
        UNLOCK_PI_LIST32 "FUTEX_UNLOCK_PI_LIST32" = 1024 | 512 | 7;
        /// The same among this process's threads.
        UNLOCK_PI_LIST32_PRIVATE "FUTEX_UNLOCK_PI_LIST32_PRIVATE" = 1024 | 512 | 128 | 7;
        /// Clears the word, wakes, and clears the pending lock of a robust list of 64-bit pointers.
        UNLOCK_WAKE_LIST64 "FUTEX_UNLOCK_WAKE_LIST64" = 512 | 1;
        /// The same among this process's threads.
        UNLOCK_WAKE_LIST64_PRIVATE "FUTEX_UNLOCK_WAKE_LIST64_PRIVATE" = 512 | 128 | 1;
        /// Clears the word, wakes, and clears the pending lock of a robust list of 32-bit pointers.
        UNLOCK_WAKE_LIST32 "FUTEX_UNLOCK_WAKE_LIST32" = 1024 | 512 | 1;
        /// The same among this process's threads.
        UNLOCK_WAKE_LIST32_PRIVATE "FUTEX_UNLOCK_WAKE_LIST32_PRIVATE" = 1024 | 512 | 128 | 1;
        /// `UNLOCK_WAKE_LIST64` for those that wait for one of these bits.
        UNLOCK_BITSET_LIST64 "FUTEX_UNLOCK_BITSET_LIST64" = 512 | 10;
        /// The same among this process's threads.
        UNLOCK_BITSET_LIST64_PRIVATE "FUTEX_UNLOCK_BITSET_LIST64_PRIVATE" = 512 | 128 | 10;
        /// `UNLOCK_WAKE_LIST32` for those that wait for one of these bits.
        UNLOCK_BITSET_LIST32 "FUTEX_UNLOCK_BITSET_LIST32" = 1024 | 512 | 10;
        /// The same among this process's threads.
        UNLOCK_BITSET_LIST32_PRIVATE "FUTEX_UNLOCK_BITSET_LIST32_PRIVATE" = 1024 | 512 | 128 | 10;
    }
}

flags! {
    /// What is added to what `futex` does.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_FLAG(int) {
        /// Among this process's threads.
        PRIVATE "FUTEX_PRIVATE_FLAG" = 128;
        /// The timeout is the time of day.
        CLOCK_REALTIME "FUTEX_CLOCK_REALTIME" = 256;
        /// Unlocks, and clears the robust list's pending lock.
        ROBUST_UNLOCK "FUTEX_ROBUST_UNLOCK" = 512;
        /// The robust list has 32-bit pointers.
        ROBUST_LIST32 "FUTEX_ROBUST_LIST32" = 1024;
        /// All bits but these: what is done.
        CMD_MASK "FUTEX_CMD_MASK" = !(128 | 256 | 512 | 1024);
    }

    /// What `futex_wait` and its kin wait for, the `FUTEX2_` names: one size, and bits.
    FUTEX2(uint) {
        /// A word of 8 bits: not yet taken.
        SIZE_U8 "FUTEX2_SIZE_U8" = 0;
        /// A word of 64 bits: not yet taken.
        SIZE_U64 "FUTEX2_SIZE_U64" = 3;
        /// A word of 16 bits: not yet taken.
        SIZE_U16 "FUTEX2_SIZE_U16" = 1;
        /// A word of 32 bits.
        SIZE_U32 "FUTEX2_SIZE_U32" = 2;
        /// The bits that tell the size.
        SIZE_MASK "FUTEX2_SIZE_MASK" = 3;
        /// The word that follows names the memory node where waiters are kept.
        NUMA "FUTEX2_NUMA" = 4;
        /// The memory policy names that node.
        MPOL "FUTEX2_MPOL" = 8;
        /// Among this process's threads.
        PRIVATE "FUTEX2_PRIVATE" = 128;
        /// The old name of `SIZE_U32`.
        _32 "FUTEX_32" = 2;
    }

    /// The parts of a word that the kernel too changes: the owner's thread number and two bits.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_WORD(uint) {
        /// Somebody waits.
        WAITERS "FUTEX_WAITERS" = 0x8000_0000;
        /// The owner ended without giving it back.
        OWNER_DIED "FUTEX_OWNER_DIED" = 0x4000_0000;
        /// The owner.
        TID_MASK "FUTEX_TID_MASK" = 0x3fff_ffff;
    }

    /// What the lowest bits of a robust list's pending pointer say.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_ROBUST_MOD(ulong) {
        /// A lock that lends priority.
        PI "FUTEX_ROBUST_MOD_PI" = 1;
        /// All of these bits.
        MASK "FUTEX_ROBUST_MOD_MASK" = 1;
    }
}

open! {
    /// What `FUTEX::WAKE_OP` does with the second word, the `FUTEX_OP_` names: in bits 28 to 31.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_OP(u32) {
        /// `word = arg`
        SET "FUTEX_OP_SET" = 0;
        /// `word += arg`
        ADD "FUTEX_OP_ADD" = 1;
        /// `word |= arg`
        OR "FUTEX_OP_OR" = 2;
        /// `word &= !arg`
        ANDN "FUTEX_OP_ANDN" = 3;
        /// `word ^= arg`
        XOR "FUTEX_OP_XOR" = 4;
        /// Added to the others: `1 << arg` instead of `arg`.
        OPARG_SHIFT "FUTEX_OP_OPARG_SHIFT" = 8;
    }

    /// When `FUTEX::WAKE_OP` wakes those of the second word, the `FUTEX_OP_CMP_` names: in bits 24 to 27.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_OP_CMP(u32) {
        /// The old value was equal.
        EQ "FUTEX_OP_CMP_EQ" = 0;
        /// It was another one.
        NE "FUTEX_OP_CMP_NE" = 1;
        /// It was less.
        LT "FUTEX_OP_CMP_LT" = 2;
        /// It was less or equal.
        LE "FUTEX_OP_CMP_LE" = 3;
        /// It was greater.
        GT "FUTEX_OP_CMP_GT" = 4;
        /// It was greater or equal.
        GE "FUTEX_OP_CMP_GE" = 5;
    }

    /// Bits that a waiter waits for.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_BITSET(u32) {
        /// Any.
        MATCH_ANY "FUTEX_BITSET_MATCH_ANY" = 0xffff_ffff;
    }

    /// The memory node behind a word with `FUTEX2::NUMA`.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_NODE(int) {
        /// The kernel picks one and writes it here.
        NO_NODE "FUTEX_NO_NODE" = -1;
    }

    /// Limits.
    #[allow(non_camel_case_types)] // as C has it
    FUTEX_MAX(uint) {
        /// The most words of `futex_waitv`.
        WAITV "FUTEX_WAITV_MAX" = 128;
        /// The most entries of a robust list that the kernel looks at.
        ROBUST_LIST "ROBUST_LIST_LIMIT" = 2048;
    }
}

impl FUTEX_OP {
    /// The last argument of `FUTEX::WAKE_OP`, C's `FUTEX_OP`: `arg` and `cmp_arg` have 12 bits each.
    #[doc(alias = "FUTEX_OP")]
    pub const fn with(self, arg: u32, cmp: FUTEX_OP_CMP, cmp_arg: u32) -> u32 {
        (self.0 & 0xf) << 28 | (cmp.0 & 0xf) << 24 | (arg & 0xfff) << 12 | cmp_arg & 0xfff
    }
}

structs! {
    /// One of several words to wait for: C's `struct futex_waitv`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    FutexWaitv: struct "futex_waitv" {
        /// The value that it has.
        val "val": u64,
        /// Its address.
        uaddr "uaddr": u64,
        /// [`FUTEX2`] bits.
        flags "flags": u32,
        /// Zero.
        reserved "__reserved": u32,
    }

    /// A lock in a list of those that a thread holds: C's `struct robust_list`.
    #[derive(Clone, Copy, Debug)]
    RobustList: struct "robust_list" {
        /// The next one; the last one points to the list's head.
        next "next": *mut RobustList,
    }

    /// The locks that a thread holds: C's `struct robust_list_head`.
    #[derive(Clone, Copy, Debug)]
    RobustListHead: struct "robust_list_head" {
        /// The first one, or the head itself.
        list "list": RobustList,
        /// From each entry to its word, in bytes.
        futex_offset "futex_offset": long,
        /// The lock that is being taken or given back, or null.
        list_op_pending "list_op_pending": *mut RobustList,
    }
}

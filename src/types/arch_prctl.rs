//! What x86's `arch_prctl` is told and tells.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

use super::macros::{flags, headers, open};
use super::{int, ulong};

headers!("asm/prctl.h");

open! {
    /// What `arch_prctl` does, the `ARCH_` names of
    /// [arch_prctl(2)](https://man7.org/linux/man-pages/man2/arch_prctl.2.html).
    ARCH(int) {
        /// Sets the base of GS (64-bit programs only, as the next three).
        SET_GS "ARCH_SET_GS" = 0x1001;
        /// Sets the base of FS.
        SET_FS "ARCH_SET_FS" = 0x1002;
        /// Writes the base of FS to a `ulong`.
        GET_FS "ARCH_GET_FS" = 0x1003;
        /// Writes the base of GS to a `ulong`.
        GET_GS "ARCH_GET_GS" = 0x1004;
        /// Tells whether the instruction CPUID works.
        GET_CPUID "ARCH_GET_CPUID" = 0x1011;
        /// Whether CPUID works, or is answered by `SIGSEGV`: 1 or 0.
        SET_CPUID "ARCH_SET_CPUID" = 0x1012;
        /// Writes which parts of the processor's state there are, a `u64` of bits.
        GET_XCOMP_SUPP "ARCH_GET_XCOMP_SUPP" = 0x1021;
        /// Writes which of them this process may use.
        GET_XCOMP_PERM "ARCH_GET_XCOMP_PERM" = 0x1022;
        /// Asks to use one: [`ARCH_XCOMP`].
        REQ_XCOMP_PERM "ARCH_REQ_XCOMP_PERM" = 0x1023;
        /// Writes which of them guests may use.
        GET_XCOMP_GUEST_PERM "ARCH_GET_XCOMP_GUEST_PERM" = 0x1024;
        /// Asks to use one in guests.
        REQ_XCOMP_GUEST_PERM "ARCH_REQ_XCOMP_GUEST_PERM" = 0x1025;
        /// Maps the x32 vDSO at an address.
        MAP_VDSO_X32 "ARCH_MAP_VDSO_X32" = 0x2001;
        /// Maps the 32-bit vDSO at an address.
        MAP_VDSO_32 "ARCH_MAP_VDSO_32" = 0x2002;
        /// Maps the 64-bit vDSO at an address.
        MAP_VDSO_64 "ARCH_MAP_VDSO_64" = 0x2003;
        /// Writes the mask that takes tags off addresses.
        GET_UNTAG_MASK "ARCH_GET_UNTAG_MASK" = 0x4001;
        /// Addresses may have tags of so many bits.
        ENABLE_TAGGED_ADDR "ARCH_ENABLE_TAGGED_ADDR" = 0x4002;
        /// Writes how many bits a tag may have.
        GET_MAX_TAG_BITS "ARCH_GET_MAX_TAG_BITS" = 0x4003;
        /// Allows tags together with devices that share addresses.
        FORCE_TAGGED_SVA "ARCH_FORCE_TAGGED_SVA" = 0x4004;
        /// Switches a feature of the shadow stack on: [`ARCH_SHSTK`].
        SHSTK_ENABLE "ARCH_SHSTK_ENABLE" = 0x5001;
        /// Switches a feature of the shadow stack off.
        SHSTK_DISABLE "ARCH_SHSTK_DISABLE" = 0x5002;
        /// Makes features' states final.
        SHSTK_LOCK "ARCH_SHSTK_LOCK" = 0x5003;
        /// Undoes that, for a tracer.
        SHSTK_UNLOCK "ARCH_SHSTK_UNLOCK" = 0x5004;
        /// Writes which features are on.
        SHSTK_STATUS "ARCH_SHSTK_STATUS" = 0x5005;
    }

    /// A part of the processor's state that has to be asked for.
    ARCH_XCOMP(ulong) {
        /// The configuration of AMX's tiles.
        TILECFG "ARCH_XCOMP_TILECFG" = 17;
        /// The data of AMX's tiles.
        TILEDATA "ARCH_XCOMP_TILEDATA" = 18;
    }
}

flags! {
    /// Features of the shadow stack.
    ARCH_SHSTK(ulong) {
        /// The shadow stack itself.
        SHSTK "ARCH_SHSTK_SHSTK" = 1 << 0;
        /// The instruction that writes to it.
        WRSS "ARCH_SHSTK_WRSS" = 1 << 1;
    }
}

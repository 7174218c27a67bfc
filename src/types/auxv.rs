//! The auxiliary vector: what the kernel tells a new program.

use super::macros::{headers, open};

headers!("linux/auxvec.h");

open! {
    /// What an entry of the auxiliary vector is about, the `AT_` names of
    /// [getauxval(3)](https://man7.org/linux/man-pages/man3/getauxval.3.html).
    AuxType(usize) {
        /// The end of the vector.
        NULL "AT_NULL" = 0;
        /// To be skipped.
        IGNORE "AT_IGNORE" = 1;
        /// The descriptor of the program, where there is an interpreter that wants it.
        EXECFD "AT_EXECFD" = 2;
        /// The address of the program's headers.
        PHDR "AT_PHDR" = 3;
        /// The size of a program header, in bytes.
        PHENT "AT_PHENT" = 4;
        /// How many program headers there are.
        PHNUM "AT_PHNUM" = 5;
        /// The size of a page, in bytes.
        PAGESZ "AT_PAGESZ" = 6;
        /// The address that the interpreter was loaded at, 0 without one.
        BASE "AT_BASE" = 7;
        /// Flags, none of them in use.
        FLAGS "AT_FLAGS" = 8;
        /// The address of the program's own entry.
        ENTRY "AT_ENTRY" = 9;
        /// The program is not ELF.
        NOTELF "AT_NOTELF" = 10;
        /// The real user's number.
        UID "AT_UID" = 11;
        /// The effective user's number.
        EUID "AT_EUID" = 12;
        /// The real group's number.
        GID "AT_GID" = 13;
        /// The effective group's number.
        EGID "AT_EGID" = 14;
        /// The address of the machine's name, a C string.
        PLATFORM "AT_PLATFORM" = 15;
        /// What the processor can do, bits that differ by architecture.
        HWCAP "AT_HWCAP" = 16;
        /// How often `times` counts in a second.
        CLKTCK "AT_CLKTCK" = 17;
        /// Whether the program runs with more rights than its caller (set-user-ID and such).
        SECURE "AT_SECURE" = 23;
        /// The address of the name of the platform underneath, a C string.
        BASE_PLATFORM "AT_BASE_PLATFORM" = 24;
        /// The address of 16 random bytes.
        RANDOM "AT_RANDOM" = 25;
        /// More of what the processor can do.
        HWCAP2 "AT_HWCAP2" = 26;
        /// The size that the rseq area wants, in bytes.
        RSEQ_FEATURE_SIZE "AT_RSEQ_FEATURE_SIZE" = 27;
        /// The alignment that the rseq area wants, in bytes.
        RSEQ_ALIGN "AT_RSEQ_ALIGN" = 28;
        /// Still more of what the processor can do.
        HWCAP3 "AT_HWCAP3" = 29;
        /// And more.
        HWCAP4 "AT_HWCAP4" = 30;
        /// The address of the program's file name as it was executed, a C string.
        EXECFN "AT_EXECFN" = 31;
        /// The address of the vDSO's call instruction, on x86.
        SYSINFO "AT_SYSINFO" = 32;
        /// The address of the vDSO's ELF header.
        SYSINFO_EHDR "AT_SYSINFO_EHDR" = 33;
        /// The size of the first-level instruction cache, in bytes.
        L1I_CACHESIZE "AT_L1I_CACHESIZE" = 40;
        /// Its line size (low 16 bits) and associativity (the rest).
        L1I_CACHEGEOMETRY "AT_L1I_CACHEGEOMETRY" = 41;
        /// The size of the first-level data cache, in bytes.
        L1D_CACHESIZE "AT_L1D_CACHESIZE" = 42;
        /// Its line size (low 16 bits) and associativity (the rest).
        L1D_CACHEGEOMETRY "AT_L1D_CACHEGEOMETRY" = 43;
        /// The size of the second-level cache, in bytes.
        L2_CACHESIZE "AT_L2_CACHESIZE" = 44;
        /// Its line size (low 16 bits) and associativity (the rest).
        L2_CACHEGEOMETRY "AT_L2_CACHEGEOMETRY" = 45;
        /// The size of the third-level cache, in bytes.
        L3_CACHESIZE "AT_L3_CACHESIZE" = 46;
        /// Its line size (low 16 bits) and associativity (the rest).
        L3_CACHEGEOMETRY "AT_L3_CACHEGEOMETRY" = 47;
        /// The smallest signal stack that this processor's state fits on, in bytes.
        MINSIGSTKSZ "AT_MINSIGSTKSZ" = 51;
    }
}

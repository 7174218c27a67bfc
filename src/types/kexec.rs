//! Another kernel, to be started by this one.

use super::macros::{flags, headers, open, structs};
use super::{size_t, ulong, void};

headers!("linux/kexec.h");

flags! {
    /// What `kexec_load` loads a kernel for; one of [`KEXEC_ARCH`] goes along.
    KEXEC(ulong) {
        /// For when this kernel crashes.
        ON_CRASH "KEXEC_ON_CRASH" = 1;
        /// This one can go on behind it.
        PRESERVE_CONTEXT "KEXEC_PRESERVE_CONTEXT" = 2;
        /// The head of the core dump may be changed.
        UPDATE_ELFCOREHDR "KEXEC_UPDATE_ELFCOREHDR" = 4;
        /// The kernel tells the other one of processors and memory that come and go.
        CRASH_HOTPLUG_SUPPORT "KEXEC_CRASH_HOTPLUG_SUPPORT" = 8;
        /// The bits of the architecture.
        ARCH_MASK "KEXEC_ARCH_MASK" = 0xffff_0000;
    }
}

flags! {
    /// How `kexec_file_load` loads a kernel.
    #[allow(non_camel_case_types)] // as C has it
    KEXEC_FILE(ulong) {
        /// It takes the kernel away.
        UNLOAD "KEXEC_FILE_UNLOAD" = 1;
        /// For when this kernel crashes.
        ON_CRASH "KEXEC_FILE_ON_CRASH" = 2;
        /// Without a first file system.
        NO_INITRAMFS "KEXEC_FILE_NO_INITRAMFS" = 4;
        /// It tells what it does.
        DEBUG "KEXEC_FILE_DEBUG" = 8;
        /// Not in memory that is kept free.
        NO_CMA "KEXEC_FILE_NO_CMA" = 0x10;
        /// With this kernel's device tree.
        FORCE_DTB "KEXEC_FILE_FORCE_DTB" = 0x20;
    }
}

open! {
    /// The other kernel's architecture.
    #[allow(non_camel_case_types)] // as C has it
    KEXEC_ARCH(ulong) {
        /// This one's.
        DEFAULT "KEXEC_ARCH_DEFAULT" = 0;
        /// x86.
        _386 "KEXEC_ARCH_386" = 0x0003_0000;
        /// m68k.
        _68K "KEXEC_ARCH_68K" = 0x0004_0000;
        /// parisc.
        PARISC "KEXEC_ARCH_PARISC" = 0x000f_0000;
        /// x86_64.
        X86_64 "KEXEC_ARCH_X86_64" = 0x003e_0000;
        /// powerpc.
        PPC "KEXEC_ARCH_PPC" = 0x0014_0000;
        /// powerpc64.
        PPC64 "KEXEC_ARCH_PPC64" = 0x0015_0000;
        /// Itanium.
        IA_64 "KEXEC_ARCH_IA_64" = 0x0032_0000;
        /// arm.
        ARM "KEXEC_ARCH_ARM" = 0x0028_0000;
        /// s390x.
        S390 "KEXEC_ARCH_S390" = 0x0016_0000;
        /// SuperH.
        SH "KEXEC_ARCH_SH" = 0x002a_0000;
        /// mips, little-endian.
        MIPS_LE "KEXEC_ARCH_MIPS_LE" = 0x000a_0000;
        /// mips.
        MIPS "KEXEC_ARCH_MIPS" = 0x0008_0000;
        /// aarch64.
        AARCH64 "KEXEC_ARCH_AARCH64" = 0x00b7_0000;
        /// riscv.
        RISCV "KEXEC_ARCH_RISCV" = 0x00f3_0000;
        /// loongarch.
        LOONGARCH "KEXEC_ARCH_LOONGARCH" = 0x0102_0000;
    }
}

open! {
    /// How many parts a kernel can have.
    #[allow(non_camel_case_types)] // as C has it
    KEXEC_SEGMENT(usize) {
        /// The most.
        MAX "KEXEC_SEGMENT_MAX" = 16;
    }
}

structs! {
    /// A part of a kernel.
    #[derive(Clone, Copy, Debug)]
    KexecSegment: struct "kexec_segment" {
        /// Its bytes.
        buf "buf": *const void,
        /// How many.
        bufsz "bufsz": size_t,
        /// The physical address that it goes to.
        mem "mem": *const void,
        /// The room there in bytes; zeros fill it up.
        memsz "memsz": size_t,
    }
}

//! What a riscv processor can do.

use super::macros::{flags, headers, open, structs};
use super::uint;

headers!("asm/hwprobe.h");

structs! {
    /// A question and its answer.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    RiscvHwprobe: struct "riscv_hwprobe" {
        /// What is asked; −1 comes back if the kernel does not know it.
        key "key": RISCV_HWPROBE_KEY,
        /// The answer.
        value "value": u64,
    }
}

flags! {
    /// How `riscv_hwprobe` asks.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE(uint) {
        /// Which processors have all of it.
        WHICH_CPUS "RISCV_HWPROBE_WHICH_CPUS" = 1;
    }
}

open! {
    /// What is asked of a processor.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_KEY(i64) {
        /// Who made it.
        MVENDORID "RISCV_HWPROBE_KEY_MVENDORID" = 0;
        /// Which design it is.
        MARCHID "RISCV_HWPROBE_KEY_MARCHID" = 1;
        /// Which version of the design it is.
        MIMPID "RISCV_HWPROBE_KEY_MIMPID" = 2;
        /// What it can do at the least: [`RISCV_HWPROBE_BASE_BEHAVIOR`].
        BASE_BEHAVIOR "RISCV_HWPROBE_KEY_BASE_BEHAVIOR" = 3;
        /// What else it can do: [`RISCV_HWPROBE_EXT_0`].
        IMA_EXT_0 "RISCV_HWPROBE_KEY_IMA_EXT_0" = 4;
        /// How fast it is where memory is not aligned: [`RISCV_HWPROBE_MISALIGNED`].
        CPUPERF_0 "RISCV_HWPROBE_KEY_CPUPERF_0" = 5;
        /// How many bytes `cbo.zero` clears.
        ZICBOZ_BLOCK_SIZE "RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE" = 6;
        /// The highest address of a program.
        HIGHEST_VIRT_ADDRESS "RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS" = 7;
        /// How often the clock ticks, in hertz.
        TIME_CSR_FREQ "RISCV_HWPROBE_KEY_TIME_CSR_FREQ" = 8;
        /// How fast it is where memory is not aligned: [`RISCV_HWPROBE_MISALIGNED_SCALAR`].
        MISALIGNED_SCALAR_PERF "RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF" = 9;
        /// How fast vectors are where memory is not aligned: [`RISCV_HWPROBE_MISALIGNED_VECTOR`].
        MISALIGNED_VECTOR_PERF "RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF" = 10;
        /// What T-Head's can do.
        VENDOR_EXT_THEAD_0 "RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0" = 11;
        /// How many bytes `cbo.clean` and its kin take.
        ZICBOM_BLOCK_SIZE "RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE" = 12;
        /// What SiFive's can do.
        VENDOR_EXT_SIFIVE_0 "RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0" = 13;
        /// What MIPS's can do.
        VENDOR_EXT_MIPS_0 "RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0" = 14;
        /// How many bytes `prefetch` takes.
        ZICBOP_BLOCK_SIZE "RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE" = 15;
        /// What else it can do: [`RISCV_HWPROBE_EXT_1`].
        IMA_EXT_1 "RISCV_HWPROBE_KEY_IMA_EXT_1" = 16;
    }
}

flags! {
    /// What a processor can do at the least.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_BASE_BEHAVIOR(u64) {
        /// Base, multiplication, atomics.
        IMA "RISCV_HWPROBE_BASE_BEHAVIOR_IMA" = 1;
    }
}

flags! {
    /// What else a processor can do.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_EXT_0(u64) {
        /// Floating point.
        IMA_FD "RISCV_HWPROBE_IMA_FD" = 1;
        /// Compressed instructions.
        IMA_C "RISCV_HWPROBE_IMA_C" = 2;
        /// Vectors.
        IMA_V "RISCV_HWPROBE_IMA_V" = 4;
        /// The extension Zba.
        ZBA "RISCV_HWPROBE_EXT_ZBA" = 8;
        /// The extension Zbb.
        ZBB "RISCV_HWPROBE_EXT_ZBB" = 0x10;
        /// The extension Zbs.
        ZBS "RISCV_HWPROBE_EXT_ZBS" = 0x20;
        /// The extension Zicboz.
        ZICBOZ "RISCV_HWPROBE_EXT_ZICBOZ" = 0x40;
        /// The extension Zbc.
        ZBC "RISCV_HWPROBE_EXT_ZBC" = 0x80;
        /// The extension Zbkb.
        ZBKB "RISCV_HWPROBE_EXT_ZBKB" = 0x100;
        /// The extension Zbkc.
        ZBKC "RISCV_HWPROBE_EXT_ZBKC" = 0x200;
        /// The extension Zbkx.
        ZBKX "RISCV_HWPROBE_EXT_ZBKX" = 0x400;
        /// The extension Zknd.
        ZKND "RISCV_HWPROBE_EXT_ZKND" = 0x800;
        /// The extension Zkne.
        ZKNE "RISCV_HWPROBE_EXT_ZKNE" = 0x1000;
        /// The extension Zknh.
        ZKNH "RISCV_HWPROBE_EXT_ZKNH" = 0x2000;
        /// The extension Zksed.
        ZKSED "RISCV_HWPROBE_EXT_ZKSED" = 0x4000;
        /// The extension Zksh.
        ZKSH "RISCV_HWPROBE_EXT_ZKSH" = 0x8000;
        /// The extension Zkt.
        ZKT "RISCV_HWPROBE_EXT_ZKT" = 0x0001_0000;
        /// The extension Zvbb.
        ZVBB "RISCV_HWPROBE_EXT_ZVBB" = 0x0002_0000;
        /// The extension Zvbc.
        ZVBC "RISCV_HWPROBE_EXT_ZVBC" = 0x0004_0000;
        /// The extension Zvkb.
        ZVKB "RISCV_HWPROBE_EXT_ZVKB" = 0x0008_0000;
        /// The extension Zvkg.
        ZVKG "RISCV_HWPROBE_EXT_ZVKG" = 0x0010_0000;
        /// The extension Zvkned.
        ZVKNED "RISCV_HWPROBE_EXT_ZVKNED" = 0x0020_0000;
        /// The extension Zvknha.
        ZVKNHA "RISCV_HWPROBE_EXT_ZVKNHA" = 0x0040_0000;
        /// The extension Zvknhb.
        ZVKNHB "RISCV_HWPROBE_EXT_ZVKNHB" = 0x0080_0000;
        /// The extension Zvksed.
        ZVKSED "RISCV_HWPROBE_EXT_ZVKSED" = 0x0100_0000;
        /// The extension Zvksh.
        ZVKSH "RISCV_HWPROBE_EXT_ZVKSH" = 0x0200_0000;
        /// The extension Zvkt.
        ZVKT "RISCV_HWPROBE_EXT_ZVKT" = 0x0400_0000;
        /// The extension Zfh.
        ZFH "RISCV_HWPROBE_EXT_ZFH" = 0x0800_0000;
        /// The extension Zfhmin.
        ZFHMIN "RISCV_HWPROBE_EXT_ZFHMIN" = 0x1000_0000;
        /// The extension Zihintntl.
        ZIHINTNTL "RISCV_HWPROBE_EXT_ZIHINTNTL" = 0x2000_0000;
        /// The extension Zvfh.
        ZVFH "RISCV_HWPROBE_EXT_ZVFH" = 0x4000_0000;
        /// The extension Zvfhmin.
        ZVFHMIN "RISCV_HWPROBE_EXT_ZVFHMIN" = 0x8000_0000;
        /// The extension Zfa.
        ZFA "RISCV_HWPROBE_EXT_ZFA" = 0x0001_0000_0000;
        /// The extension Ztso.
        ZTSO "RISCV_HWPROBE_EXT_ZTSO" = 0x0002_0000_0000;
        /// The extension Zacas.
        ZACAS "RISCV_HWPROBE_EXT_ZACAS" = 0x0004_0000_0000;
        /// The extension Zicond.
        ZICOND "RISCV_HWPROBE_EXT_ZICOND" = 0x0008_0000_0000;
        /// The extension Zihintpause.
        ZIHINTPAUSE "RISCV_HWPROBE_EXT_ZIHINTPAUSE" = 0x0010_0000_0000;
        /// The extension Zve32x.
        ZVE32X "RISCV_HWPROBE_EXT_ZVE32X" = 0x0020_0000_0000;
        /// The extension Zve32f.
        ZVE32F "RISCV_HWPROBE_EXT_ZVE32F" = 0x0040_0000_0000;
        /// The extension Zve64x.
        ZVE64X "RISCV_HWPROBE_EXT_ZVE64X" = 0x0080_0000_0000;
        /// The extension Zve64f.
        ZVE64F "RISCV_HWPROBE_EXT_ZVE64F" = 0x0100_0000_0000;
        /// The extension Zve64d.
        ZVE64D "RISCV_HWPROBE_EXT_ZVE64D" = 0x0200_0000_0000;
        /// The extension Zimop.
        ZIMOP "RISCV_HWPROBE_EXT_ZIMOP" = 0x0400_0000_0000;
        /// The extension Zca.
        ZCA "RISCV_HWPROBE_EXT_ZCA" = 0x0800_0000_0000;
        /// The extension Zcb.
        ZCB "RISCV_HWPROBE_EXT_ZCB" = 0x1000_0000_0000;
        /// The extension Zcd.
        ZCD "RISCV_HWPROBE_EXT_ZCD" = 0x2000_0000_0000;
        /// The extension Zcf.
        ZCF "RISCV_HWPROBE_EXT_ZCF" = 0x4000_0000_0000;
        /// The extension Zcmop.
        ZCMOP "RISCV_HWPROBE_EXT_ZCMOP" = 0x8000_0000_0000;
        /// The extension Zawrs.
        ZAWRS "RISCV_HWPROBE_EXT_ZAWRS" = 0x0001_0000_0000_0000;
        /// The extension Supm.
        SUPM "RISCV_HWPROBE_EXT_SUPM" = 0x0002_0000_0000_0000;
        /// The extension Zicntr.
        ZICNTR "RISCV_HWPROBE_EXT_ZICNTR" = 0x0004_0000_0000_0000;
        /// The extension Zihpm.
        ZIHPM "RISCV_HWPROBE_EXT_ZIHPM" = 0x0008_0000_0000_0000;
        /// The extension Zfbfmin.
        ZFBFMIN "RISCV_HWPROBE_EXT_ZFBFMIN" = 0x0010_0000_0000_0000;
        /// The extension Zvfbfmin.
        ZVFBFMIN "RISCV_HWPROBE_EXT_ZVFBFMIN" = 0x0020_0000_0000_0000;
        /// The extension Zvfbfwma.
        ZVFBFWMA "RISCV_HWPROBE_EXT_ZVFBFWMA" = 0x0040_0000_0000_0000;
        /// The extension Zicbom.
        ZICBOM "RISCV_HWPROBE_EXT_ZICBOM" = 0x0080_0000_0000_0000;
        /// The extension Zaamo.
        ZAAMO "RISCV_HWPROBE_EXT_ZAAMO" = 0x0100_0000_0000_0000;
        /// The extension Zalrsc.
        ZALRSC "RISCV_HWPROBE_EXT_ZALRSC" = 0x0200_0000_0000_0000;
        /// The extension Zabha.
        ZABHA "RISCV_HWPROBE_EXT_ZABHA" = 0x0400_0000_0000_0000;
        /// The extension Zalasr.
        ZALASR "RISCV_HWPROBE_EXT_ZALASR" = 0x0800_0000_0000_0000;
        /// The extension Zicbop.
        ZICBOP "RISCV_HWPROBE_EXT_ZICBOP" = 0x1000_0000_0000_0000;
        /// The extension Zilsd.
        ZILSD "RISCV_HWPROBE_EXT_ZILSD" = 0x2000_0000_0000_0000;
        /// The extension Zclsd.
        ZCLSD "RISCV_HWPROBE_EXT_ZCLSD" = 0x4000_0000_0000_0000;
        /// The extension Zicfilp.
        ZICFILP "RISCV_HWPROBE_EXT_ZICFILP" = 0x8000_0000_0000_0000;
    }
}

flags! {
    /// What else a processor can do, too.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_EXT_1(u64) {
        /// The extension Zicfiss.
        ZICFISS "RISCV_HWPROBE_EXT_ZICFISS" = 1;
        /// The extension Zicclsm.
        ZICCLSM "RISCV_HWPROBE_EXT_ZICCLSM" = 2;
        /// The extension Ziccamoa.
        ZICCAMOA "RISCV_HWPROBE_EXT_ZICCAMOA" = 4;
        /// The extension Ziccif.
        ZICCIF "RISCV_HWPROBE_EXT_ZICCIF" = 8;
        /// The extension Ziccrse.
        ZICCRSE "RISCV_HWPROBE_EXT_ZICCRSE" = 0x10;
        /// The extension Za64rs.
        ZA64RS "RISCV_HWPROBE_EXT_ZA64RS" = 0x20;
    }
}

open! {
    /// How fast a processor is where memory is not aligned.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_MISALIGNED(u64) {
        /// Not known.
        UNKNOWN "RISCV_HWPROBE_MISALIGNED_UNKNOWN" = 0;
        /// By the kernel or below.
        EMULATED "RISCV_HWPROBE_MISALIGNED_EMULATED" = 1;
        /// Slower than bytes.
        SLOW "RISCV_HWPROBE_MISALIGNED_SLOW" = 2;
        /// Faster than bytes.
        FAST "RISCV_HWPROBE_MISALIGNED_FAST" = 3;
        /// Not at all.
        UNSUPPORTED "RISCV_HWPROBE_MISALIGNED_UNSUPPORTED" = 4;
        /// The bits of it.
        MASK "RISCV_HWPROBE_MISALIGNED_MASK" = 7;
    }
}

open! {
    /// How fast a processor is where memory is not aligned.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_MISALIGNED_SCALAR(u64) {
        /// Not known.
        UNKNOWN "RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN" = 0;
        /// By the kernel or below.
        EMULATED "RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED" = 1;
        /// Slower than bytes.
        SLOW "RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW" = 2;
        /// Faster than bytes.
        FAST "RISCV_HWPROBE_MISALIGNED_SCALAR_FAST" = 3;
        /// Not at all.
        UNSUPPORTED "RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED" = 4;
    }
}

open! {
    /// How fast vectors are where memory is not aligned.
    #[allow(non_camel_case_types)] // as C has it
    RISCV_HWPROBE_MISALIGNED_VECTOR(u64) {
        /// Not known.
        UNKNOWN "RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN" = 0;
        /// Slower than bytes.
        SLOW "RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW" = 2;
        /// Faster than bytes.
        FAST "RISCV_HWPROBE_MISALIGNED_VECTOR_FAST" = 3;
        /// Not at all.
        UNSUPPORTED "RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED" = 4;
    }
}

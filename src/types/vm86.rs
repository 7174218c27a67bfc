//! 16-bit code on x86.

use super::macros::{flags, headers, open, structs};
use super::{int, long, uchar, ulong, ushort};

headers!("asm/vm86.h");

open! {
    /// What `vm86` does.
    VM86(ulong) {
        /// Is the call there?
        PLUS_INSTALL_CHECK "VM86_PLUS_INSTALL_CHECK" = 0;
        /// Runs 16-bit code.
        ENTER "VM86_ENTER" = 1;
        /// Runs 16-bit code; it gets its interrupts itself.
        ENTER_NO_BYPASS "VM86_ENTER_NO_BYPASS" = 2;
        /// Tells of an interrupt by a signal.
        REQUEST_IRQ "VM86_REQUEST_IRQ" = 3;
        /// Tells of it no more.
        FREE_IRQ "VM86_FREE_IRQ" = 4;
        /// Which interrupts came?
        GET_IRQ_BITS "VM86_GET_IRQ_BITS" = 5;
        /// Did this interrupt come, since it was asked last?
        GET_AND_RESET_IRQ "VM86_GET_AND_RESET_IRQ" = 6;
    }
}

open! {
    /// Why 16-bit code stopped: the lowest 8 bits of the result.
    #[allow(non_camel_case_types)] // as C has it
    VM86_TYPE(int) {
        /// A signal.
        SIGNAL "VM86_SIGNAL" = 0;
        /// An instruction that it may not use.
        UNKNOWN "VM86_UNKNOWN" = 1;
        /// An interrupt; its number stands above.
        INTX "VM86_INTx" = 2;
        /// It lets interrupts through, and one waits.
        STI "VM86_STI" = 3;
        /// One waits.
        PICRETURN "VM86_PICRETURN" = 4;
        /// A step; its number stands above.
        TRAP "VM86_TRAP" = 6;
    }
}

open! {
    /// Which processor 16-bit code sees.
    CPU(ulong) {
        /// The first.
        _086 "CPU_086" = 0;
        /// 80186.
        _186 "CPU_186" = 1;
        /// 80286.
        _286 "CPU_286" = 2;
        /// 80386.
        _386 "CPU_386" = 3;
        /// 80486.
        _486 "CPU_486" = 4;
        /// Pentium.
        _586 "CPU_586" = 5;
    }
}

flags! {
    /// What 16-bit code is watched for.
    #[allow(non_camel_case_types)] // as C has it
    VM86_SCREEN(ulong) {
        /// Which pages of the screen's memory it changes.
        BITMAP "VM86_SCREEN_BITMAP" = 1;
    }
}

structs! {
    /// The registers of 16-bit code.
    #[derive(Clone, Copy, Debug, Default)]
    Vm86Regs: struct "vm86_regs" {
        /// Register `ebx`.
        ebx "ebx": long,
        /// Register `ecx`.
        ecx "ecx": long,
        /// Register `edx`.
        edx "edx": long,
        /// Register `esi`.
        esi "esi": long,
        /// Register `edi`.
        edi "edi": long,
        /// Register `ebp`.
        ebp "ebp": long,
        /// Register `eax`.
        eax "eax": long,
        _null_segments: [long; 4],
        /// Not used.
        orig_eax "orig_eax": long,
        /// The instruction's address in its segment.
        eip "eip": long,
        /// Segment `cs`.
        cs "cs": ushort,
        _csh: ushort,
        /// Register `eflags`.
        eflags "eflags": long,
        /// The stack's address in its segment.
        esp "esp": long,
        /// Segment `ss`.
        ss "ss": ushort,
        _ssh: ushort,
        /// Segment `es`.
        es "es": ushort,
        _esh: ushort,
        /// Segment `ds`.
        ds "ds": ushort,
        _dsh: ushort,
        /// Segment `fs`.
        fs "fs": ushort,
        _fsh: ushort,
        /// Segment `gs`.
        gs "gs": ushort,
        _gsh: ushort,
    }
}

structs! {
    /// Which interrupts stop 16-bit code, a bit each.
    #[derive(Clone, Copy, Debug, Default)]
    Revectored: struct "revectored_struct" {
        /// The bits.
        map "__map": [ulong; 8],
    }
}

structs! {
    /// 16-bit code to be run.
    #[derive(Clone, Copy, Debug)]
    Vm86Struct: struct "vm86_struct" {
        /// Its registers.
        regs "regs": Vm86Regs,
        /// What it is watched for.
        flags "flags": VM86_SCREEN,
        /// Which pages of the screen's memory it changed.
        screen_bitmap "screen_bitmap": ulong,
        /// Which processor it sees.
        cpu_type "cpu_type": CPU,
        /// Which interrupts stop it.
        int_revectored "int_revectored": Revectored,
        /// Which functions of interrupt 0x21 stop it.
        int21_revectored "int21_revectored": Revectored,
    }
}

impl Default for Vm86Struct {
    fn default() -> Vm86Struct {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

structs! {
    /// More about it.
    #[derive(Clone, Copy, Debug, Default)]
    Vm86plusInfo: struct "vm86plus_info_struct" {
        _bits: ulong,
        /// Which interrupts stop it, for a debugger.
        intxxtab "vm86dbg_intxxtab": [uchar; 32],
    }
}

structs! {
    /// 16-bit code to be run, and more about it.
    #[derive(Clone, Copy, Debug)]
    Vm86plusStruct: struct "vm86plus_struct" {
        /// Its registers.
        regs "regs": Vm86Regs,
        /// What it is watched for.
        flags "flags": VM86_SCREEN,
        /// Which pages of the screen's memory it changed.
        screen_bitmap "screen_bitmap": ulong,
        /// Which processor it sees.
        cpu_type "cpu_type": CPU,
        /// Which interrupts stop it.
        int_revectored "int_revectored": Revectored,
        /// Which functions of interrupt 0x21 stop it.
        int21_revectored "int21_revectored": Revectored,
        /// More about it.
        vm86plus "vm86plus": Vm86plusInfo,
    }
}

impl Default for Vm86plusStruct {
    fn default() -> Vm86plusStruct {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

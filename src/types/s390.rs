//! What only s390 has.

use super::int;
use super::macros::{headers, open, structs};
use super::ulong;

headers!("asm/sthyi.h asm/runtime_instr.h asm/guarded_storage.h");

open! {
    /// What `s390_sthyi` tells.
    #[allow(non_camel_case_types)] // as C has it
    STHYI_FC(ulong) {
        /// What the machine's processors can do.
        CP_IFL_CAP "STHYI_FC_CP_IFL_CAP" = 0;
    }

    /// What `s390_runtime_instr` does.
    #[allow(non_camel_case_types)] // as C has it
    S390_RUNTIME_INSTR(int) {
        /// It starts.
        START "S390_RUNTIME_INSTR_START" = 1;
        /// It ends.
        STOP "S390_RUNTIME_INSTR_STOP" = 2;
    }

    /// What `s390_guarded_storage` does.
    GS(int) {
        /// It starts.
        ENABLE "GS_ENABLE" = 0;
        /// It ends.
        DISABLE "GS_DISABLE" = 1;
        /// The block that all threads are to get.
        SET_BC_CB "GS_SET_BC_CB" = 2;
        /// None that all threads are to get.
        CLEAR_BC_CB "GS_CLEAR_BC_CB" = 3;
        /// All threads get it.
        BROADCAST "GS_BROADCAST" = 4;
    }
}

structs! {
    /// What runtime instrumentation notes; the processor loads and stores it.
    #[derive(Clone, Copy, Debug, Default)]
    RuntimeInstrCb: struct "runtime_instr_cb" {
        /// Where it writes next.
        rca "rca": u64,
        /// Where its buffer starts.
        roa "roa": u64,
        /// Where its buffer ends.
        rla "rla": u64,
        _bits: [u32; 2],
        _reserved7: u64,
        /// How often it notes something.
        sf "sf": u64,
        /// How long until it does.
        rsic "rsic": u64,
        _reserved8: u64,
    }

    /// Which memory is watched.
    #[derive(Clone, Copy, Debug, Default)]
    GsCb: struct "gs_cb" {
        _reserved: u64,
        /// Which memory.
        gsd "gsd": u64,
        /// Which of its parts.
        gssm "gssm": u64,
        /// The address of a [`GsEpl`].
        gs_epl_a "gs_epl_a": u64,
    }

    /// What the processor tells when watched memory is read.
    #[derive(Clone, Copy, Debug, Default)]
    GsEpl: struct "gs_epl" {
        _pad1: u8,
        /// The mode.
        eam "gs_eam": u8,
        /// The cause.
        eci "gs_eci": u8,
        /// The access.
        eai "gs_eai": u8,
        _pad2: u32,
        /// The handler's address.
        eha "gs_eha": u64,
        /// The instruction's address.
        eia "gs_eia": u64,
        /// The operand's address.
        eoa "gs_eoa": u64,
        /// The intermediate result.
        eir "gs_eir": u64,
        /// Where it goes back to.
        era "gs_era": u64,
    }
}

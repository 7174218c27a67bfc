//! Security modules.

use super::macros::{flags, headers, open, structs};
use super::uint;

headers!("linux/lsm.h");

open! {
    /// A security module.
    #[allow(non_camel_case_types)] // as C has it
    LSM_ID(u64) {
        /// None.
        UNDEF "LSM_ID_UNDEF" = 0;
        /// Capabilities.
        CAPABILITY "LSM_ID_CAPABILITY" = 100;
        /// SELinux.
        SELINUX "LSM_ID_SELINUX" = 101;
        /// Smack.
        SMACK "LSM_ID_SMACK" = 102;
        /// TOMOYO.
        TOMOYO "LSM_ID_TOMOYO" = 103;
        /// AppArmor.
        APPARMOR "LSM_ID_APPARMOR" = 104;
        /// Yama.
        YAMA "LSM_ID_YAMA" = 105;
        /// LoadPin.
        LOADPIN "LSM_ID_LOADPIN" = 106;
        /// SafeSetID.
        SAFESETID "LSM_ID_SAFESETID" = 107;
        /// Lockdown.
        LOCKDOWN "LSM_ID_LOCKDOWN" = 108;
        /// BPF programs.
        BPF "LSM_ID_BPF" = 109;
        /// Landlock.
        LANDLOCK "LSM_ID_LANDLOCK" = 110;
        /// Integrity measurement.
        IMA "LSM_ID_IMA" = 111;
        /// Extended verification.
        EVM "LSM_ID_EVM" = 112;
        /// Integrity policy.
        IPE "LSM_ID_IPE" = 113;
    }
}

open! {
    /// What a module keeps of a process.
    #[allow(non_camel_case_types)] // as C has it
    LSM_ATTR(uint) {
        /// Nothing.
        UNDEF "LSM_ATTR_UNDEF" = 0;
        /// Its label.
        CURRENT "LSM_ATTR_CURRENT" = 100;
        /// The label after another program starts.
        EXEC "LSM_ATTR_EXEC" = 101;
        /// The label of files that it makes.
        FSCREATE "LSM_ATTR_FSCREATE" = 102;
        /// The label of keys that it makes.
        KEYCREATE "LSM_ATTR_KEYCREATE" = 103;
        /// Its label before another program started.
        PREV "LSM_ATTR_PREV" = 104;
        /// The label of sockets that it makes.
        SOCKCREATE "LSM_ATTR_SOCKCREATE" = 105;
    }
}

flags! {
    /// How a label is asked for.
    #[allow(non_camel_case_types)] // as C has it
    LSM_FLAG(u32) {
        /// Only of the module that is in the struct.
        SINGLE "LSM_FLAG_SINGLE" = 1;
    }
}

structs! {
    /// The head of a module's label, which stands behind it.
    #[derive(Clone, Copy, Debug)]
    LsmCtx: struct "lsm_ctx" {
        /// The module.
        id "id": LSM_ID,
        /// The module's own.
        flags "flags": u64,
        /// All of it in bytes, up to the next one.
        len "len": u64,
        /// The label's length in bytes.
        ctx_len "ctx_len": u64,
        /// The label starts here.
        ctx "ctx": [u8; 0],
    }
}

impl Default for LsmCtx {
    fn default() -> LsmCtx {
        // SAFETY: zeros are a value of each of its fields.
        unsafe { core::mem::zeroed() }
    }
}

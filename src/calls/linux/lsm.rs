//! <linux/lsm.h>: security modules.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Reads the labels that security modules have given this process: [`LsmCtx`], one behind the other; tells how many.
    fn lsm_get_self_attr(attr: uint, ctx: *mut LsmCtx, size: *mut u32, flags: u32) -> Result<int>;
    /// Sets the label that a security module gives this process.
    fn lsm_set_self_attr(attr: uint, ctx: *mut LsmCtx, size: u32, flags: u32) -> Result<int>;
    /// Tells which security modules there are; `size` is in bytes.
    fn lsm_list_modules(ids: *mut u64, size: *mut u32, flags: u32) -> Result<int>;
}

//! Kernel modules.

use super::int;
use super::macros::{flags, headers};

headers!("linux/module.h");

flags! {
    /// How `finit_module` loads a module.
    #[allow(non_camel_case_types)] // as C has it
    MODULE_INIT(int) {
        /// Whatever versions of functions it was made for.
        IGNORE_MODVERSIONS "MODULE_INIT_IGNORE_MODVERSIONS" = 1;
        /// Whatever kernel it was made for.
        IGNORE_VERMAGIC "MODULE_INIT_IGNORE_VERMAGIC" = 2;
        /// The kernel unpacks it.
        COMPRESSED_FILE "MODULE_INIT_COMPRESSED_FILE" = 4;
    }
}

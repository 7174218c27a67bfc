//! <linux/module.h>: kernel modules.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Loads a module into the kernel, from memory.
    fn init_module(module: *mut void, len: ulong, args: *const char) -> Result<int>;
    /// Loads a module into the kernel, from a file.
    fn finit_module(fd: int, args: *const char, flags: int) -> Result<int>, "init_module";
}

//! <linux/kexec.h>: the next kernel.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Puts another kernel into memory, for `reboot` to start or for a crash.
    fn kexec_load(entry: ulong, nr_segments: ulong, segments: *mut KexecSegment, flags: ulong) -> Result<long>;
    /// Puts another kernel into memory, from its file; the length of the command line includes its NUL.
    fn kexec_file_load(kernel_fd: int, initrd_fd: int, cmdline_len: ulong, cmdline: *const char, flags: ulong) -> Result<long>, "kexec_load";
}

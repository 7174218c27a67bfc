//! <pci.h>: the PCI bus.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Reads from a device's configuration, 1, 2 or 4 bytes.
    fn pciconfig_read(bus: ulong, dfn: ulong, off: ulong, len: ulong, buf: *mut void) -> Result<int>;
    /// Writes to a device's configuration, 1, 2 or 4 bytes.
    fn pciconfig_write(bus: ulong, dfn: ulong, off: ulong, len: ulong, buf: *mut void) -> Result<int>;
    /// Tells where a bridge's memory or ports start; powerpc alone has it.
    fn pciconfig_iobase(which: long, bus: ulong, dfn: ulong) -> Result<long>;
}

//! The machine's end.

use super::macros::{headers, open};
use super::uint;

headers!("linux/reboot.h");

open! {
    /// The numbers that guard `reboot` against calls by accident: `MAGIC1`, and any of the others.
    #[allow(non_camel_case_types)] // as C has it
    LINUX_REBOOT(uint) {
        /// The first argument.
        MAGIC1 "LINUX_REBOOT_MAGIC1" = 0xfee1_dead;
        /// The second argument.
        MAGIC2 "LINUX_REBOOT_MAGIC2" = 672274793;
        /// The second argument, too.
        MAGIC2A "LINUX_REBOOT_MAGIC2A" = 85072278;
        /// The second argument, too.
        MAGIC2B "LINUX_REBOOT_MAGIC2B" = 369367448;
        /// The second argument, too.
        MAGIC2C "LINUX_REBOOT_MAGIC2C" = 537993216;
    }
}

open! {
    /// What `reboot` does, the `LINUX_REBOOT_CMD_` names of
    /// [reboot(2)](https://man7.org/linux/man-pages/man2/reboot.2.html).
    #[allow(non_camel_case_types)] // as C has it
    LINUX_REBOOT_CMD(uint) {
        /// Starts the machine again.
        RESTART "LINUX_REBOOT_CMD_RESTART" = 0x0123_4567;
        /// Stops the machine and leaves it switched on.
        HALT "LINUX_REBOOT_CMD_HALT" = 0xcdef_0123;
        /// Ctrl-alt-del starts the machine again.
        CAD_ON "LINUX_REBOOT_CMD_CAD_ON" = 0x89ab_cdef;
        /// Ctrl-alt-del sends SIGINT to PID 1.
        CAD_OFF "LINUX_REBOOT_CMD_CAD_OFF" = 0;
        /// Switches the machine off.
        POWER_OFF "LINUX_REBOOT_CMD_POWER_OFF" = 0x4321_fedc;
        /// Starts the machine again, with a word for its firmware.
        RESTART2 "LINUX_REBOOT_CMD_RESTART2" = 0xa1b2_c3d4;
        /// Sends the machine to sleep, its memory on the disk.
        SW_SUSPEND "LINUX_REBOOT_CMD_SW_SUSPEND" = 0xd000_fce2;
        /// Starts the kernel that was loaded for this.
        KEXEC "LINUX_REBOOT_CMD_KEXEC" = 0x4558_4543;
    }
}

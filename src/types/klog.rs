//! The kernel's messages.

use super::int;
use super::macros::{headers, open};

headers!("linux/types.h");

open! {
    /// What `syslog` does; the headers have no names for it.
    #[allow(non_camel_case_types)] // as C has it
    SYSLOG_ACTION(int) {
        /// Nothing.
        CLOSE "SYSLOG_ACTION_CLOSE" = 0 => "in include/linux/syslog.h";
        /// Nothing.
        OPEN "SYSLOG_ACTION_OPEN" = 1 => "in include/linux/syslog.h";
        /// Waits for messages and takes them.
        READ "SYSLOG_ACTION_READ" = 2 => "in include/linux/syslog.h";
        /// Reads the last messages, up to where they were cleared.
        READ_ALL "SYSLOG_ACTION_READ_ALL" = 3 => "in include/linux/syslog.h";
        /// Reads the last messages and clears them.
        READ_CLEAR "SYSLOG_ACTION_READ_CLEAR" = 4 => "in include/linux/syslog.h";
        /// Clears them.
        CLEAR "SYSLOG_ACTION_CLEAR" = 5 => "in include/linux/syslog.h";
        /// Only the gravest go to the console.
        CONSOLE_OFF "SYSLOG_ACTION_CONSOLE_OFF" = 6 => "in include/linux/syslog.h";
        /// As before it was off.
        CONSOLE_ON "SYSLOG_ACTION_CONSOLE_ON" = 7 => "in include/linux/syslog.h";
        /// Those below the level `len`, 1 to 8, go to the console.
        CONSOLE_LEVEL "SYSLOG_ACTION_CONSOLE_LEVEL" = 8 => "in include/linux/syslog.h";
        /// Tells how many bytes wait.
        SIZE_UNREAD "SYSLOG_ACTION_SIZE_UNREAD" = 9 => "in include/linux/syslog.h";
        /// Tells how many bytes there is room for.
        SIZE_BUFFER "SYSLOG_ACTION_SIZE_BUFFER" = 10 => "in include/linux/syslog.h";
    }
}

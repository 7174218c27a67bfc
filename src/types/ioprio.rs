//! Priorities of input and output.

use super::int;
use super::macros::{headers, open};

headers!("linux/ioprio.h");

/// A priority of input and output: a class, a hint, a level; what `ioprio_get` gives back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct IOPRIO(pub u16);

impl IOPRIO {
    /// How far the class is shifted.
    #[doc(alias = "IOPRIO_CLASS_SHIFT")]
    pub const CLASS_SHIFT: u32 = 13;

    /// A class and a level, 0 the highest of 8.
    #[doc(alias = "IOPRIO_PRIO_VALUE")]
    pub const fn new(class: IOPRIO_CLASS, level: u16) -> IOPRIO {
        IOPRIO((class.0 as u16) << 13 | level & 7)
    }

    /// The same with a hint.
    #[doc(alias = "IOPRIO_PRIO_VALUE_HINT")]
    pub const fn with_hint(self, hint: IOPRIO_HINT) -> IOPRIO {
        IOPRIO(self.0 & !(0x3ff << 3) | (hint.0 as u16 & 0x3ff) << 3)
    }

    /// The class.
    #[doc(alias = "IOPRIO_PRIO_CLASS")]
    pub const fn class(self) -> IOPRIO_CLASS {
        IOPRIO_CLASS((self.0 >> 13) as int)
    }

    /// The level, 0 to 7.
    #[doc(alias = "IOPRIO_PRIO_LEVEL")]
    pub const fn level(self) -> u16 {
        self.0 & 7
    }

    /// The hint.
    #[doc(alias = "IOPRIO_PRIO_HINT")]
    pub const fn hint(self) -> IOPRIO_HINT {
        IOPRIO_HINT((self.0 >> 3 & 0x3ff) as int)
    }
}

open! {
    /// How much a process's input and output counts.
    #[allow(non_camel_case_types)] // as C has it
    IOPRIO_CLASS(int) {
        /// As its nice value says.
        NONE "IOPRIO_CLASS_NONE" = 0;
        /// Before all others.
        RT "IOPRIO_CLASS_RT" = 1;
        /// As good as can be.
        BE "IOPRIO_CLASS_BE" = 2;
        /// When nobody else wants the disk.
        IDLE "IOPRIO_CLASS_IDLE" = 3;
        /// No class.
        INVALID "IOPRIO_CLASS_INVALID" = 7;
    }
}

open! {
    /// Whose priority.
    #[allow(non_camel_case_types)] // as C has it
    IOPRIO_WHO(int) {
        /// One thread's.
        PROCESS "IOPRIO_WHO_PROCESS" = 1;
        /// A process group's.
        PGRP "IOPRIO_WHO_PGRP" = 2;
        /// A user's.
        USER "IOPRIO_WHO_USER" = 3;
    }
}

open! {
    /// What else a device is told.
    #[allow(non_camel_case_types)] // as C has it
    IOPRIO_HINT(int) {
        /// Nothing.
        NONE "IOPRIO_HINT_NONE" = 0;
        /// The device's first time limit.
        DEV_DURATION_LIMIT_1 "IOPRIO_HINT_DEV_DURATION_LIMIT_1" = 1;
        /// Its second.
        DEV_DURATION_LIMIT_2 "IOPRIO_HINT_DEV_DURATION_LIMIT_2" = 2;
        /// Its third.
        DEV_DURATION_LIMIT_3 "IOPRIO_HINT_DEV_DURATION_LIMIT_3" = 3;
        /// Its fourth.
        DEV_DURATION_LIMIT_4 "IOPRIO_HINT_DEV_DURATION_LIMIT_4" = 4;
        /// Its fifth.
        DEV_DURATION_LIMIT_5 "IOPRIO_HINT_DEV_DURATION_LIMIT_5" = 5;
        /// Its sixth.
        DEV_DURATION_LIMIT_6 "IOPRIO_HINT_DEV_DURATION_LIMIT_6" = 6;
        /// Its seventh.
        DEV_DURATION_LIMIT_7 "IOPRIO_HINT_DEV_DURATION_LIMIT_7" = 7;
    }
}

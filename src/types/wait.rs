//! The end of a process.

use super::macros::{flags, headers, open};
use super::{SIG, int};

headers!("linux/wait.h asm/siginfo.h");

/// How a process ended or stopped, as `wait4` tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct WaitStatus(pub int);

impl WaitStatus {
    /// The exit status, if the process ended by itself (`WIFEXITED`, `WEXITSTATUS`).
    pub const fn exited(self) -> Option<u8> {
        if self.0 & 0x7f == 0 { Some((self.0 >> 8) as u8) } else { None }
    }

    /// The signal that ended it, if one did (`WIFSIGNALED`, `WTERMSIG`).
    pub const fn signaled(self) -> Option<SIG> {
        match self.0 & 0x7f {
            0 | 0x7f => None,
            signal => Some(SIG(signal)),
        }
    }

    /// Whether it left a core dump (`WCOREDUMP`).
    pub const fn dumped(self) -> bool {
        self.signaled().is_some() && self.0 & 0x80 != 0
    }

    /// Whether it goes on after a stop (`WIFCONTINUED`).
    pub const fn continued(self) -> bool {
        self.0 == 0xffff
    }

    /// The signal that stopped it, if one did (`WIFSTOPPED`, `WSTOPSIG`).
    pub const fn stopped(self) -> Option<SIG> {
        if self.0 & 0xff == 0x7f { Some(SIG((self.0 >> 8) & 0xff)) } else { None }
    }
}

open! {
    /// What `waitid` waits for.
    WaitP(int) {
        /// Any child.
        ALL "P_ALL" = 0;
        /// The child of this number.
        PID "P_PID" = 1;
        /// A child of this process group.
        PGID "P_PGID" = 2;
        /// The child behind this descriptor.
        PIDFD "P_PIDFD" = 3;
    }
}

flags! {
    /// What to wait for, and how, the `W` names of
    /// [wait(2)](https://man7.org/linux/man-pages/man2/wait.2.html).
    W(int) {
        /// Don't wait: say whether there is one.
        NOHANG "WNOHANG" = 1;
        /// Children that stopped.
        UNTRACED "WUNTRACED" = 2;
        /// The same, as `waitid` calls it.
        STOPPED "WSTOPPED" = 2;
        /// Children that ended.
        EXITED "WEXITED" = 4;
        /// Children that went on.
        CONTINUED "WCONTINUED" = 8;
        /// Leave the child to be waited for again.
        NOWAIT "WNOWAIT" = 0x0100_0000;
        /// Only this thread's own children.
        NOTHREAD "__WNOTHREAD" = 0x2000_0000;
        /// Children of any kind.
        ALL "__WALL" = 0x4000_0000;
        /// Only children whose end is not told by `SIGCHLD`.
        CLONE "__WCLONE" = 0x8000_0000u32 as int => "(int)__WCLONE";
    }
}

open! {
    /// Why `SIGCHLD` came, and what `waitid` tells: the `CLD_` names of
    /// [sigaction(2)](https://man7.org/linux/man-pages/man2/sigaction.2.html), in `si_code`.
    CLD(int) {
        /// It ended by itself.
        EXITED "CLD_EXITED" = 1;
        /// A signal ended it.
        KILLED "CLD_KILLED" = 2;
        /// A signal ended it, and it left a core dump.
        DUMPED "CLD_DUMPED" = 3;
        /// It is traced, and stopped for its tracer.
        TRAPPED "CLD_TRAPPED" = 4;
        /// A signal stopped it.
        STOPPED "CLD_STOPPED" = 5;
        /// It goes on.
        CONTINUED "CLD_CONTINUED" = 6;
    }
}

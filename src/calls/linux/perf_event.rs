//! <linux/perf_event.h>: counters.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// A descriptor that counts or records something that happens; `pid` -1 is all processes, `cpu` -1 all processors.
    fn perf_event_open(attr: *mut PerfEventAttr, pid: pid_t, cpu: int, group_fd: int, flags: ulong) -> Result<int>;
}

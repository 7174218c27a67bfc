//! Instructions per call: a child is stepped through a loop of one call and through one of many.

use crate::operations::{OPERATIONS, Way};
use crate::timing::input;

/// How many calls the longer loop makes more.
const MORE: u64 = 10;

pub fn table() {
    println!("| call | way | instructions |");
    println!("|---|---|---|");
    for operation in OPERATIONS {
        for way in operation.ways {
            let count = (steps(way, 1 + MORE) - steps(way, 1)) as f64 / MORE as f64;
            println!("| {} | {} | {count} |", operation.name, way.name);
        }
    }
}

/// How many instructions a child executes until its end when it makes so many calls.
fn steps(way: &Way, calls: u64) -> u64 {
    let input = input();
    // SAFETY: one thread; the child only makes the calls and ends, the parent only waits for it.
    unsafe {
        let child = libc::fork();
        assert!(child >= 0, "fork");
        if child == 0 {
            libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0);
            libc::raise(libc::SIGSTOP);
            (way.times)(calls, input);
            libc::_exit(0);
        }
        let mut status = 0;
        assert_eq!(libc::waitpid(child, &mut status, 0), child);
        assert!(libc::WIFSTOPPED(status), "the child did not stop");
        let mut count = 0;
        loop {
            assert_eq!(libc::ptrace(libc::PTRACE_SINGLESTEP, child, 0, 0), 0, "a step");
            assert_eq!(libc::waitpid(child, &mut status, 0), child);
            if libc::WIFEXITED(status) {
                assert_eq!(libc::WEXITSTATUS(status), 0);
                libc::close(input.zero);
                libc::close(input.null);
                return count;
            }
            assert!(libc::WIFSTOPPED(status), "the child died");
            count += 1;
        }
    }
}

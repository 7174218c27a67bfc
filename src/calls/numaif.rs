//! <numaif.h>: which memory nodes memory comes from.
//!
//! A set of nodes is a bit mask of words. Its length, `maxnode`, is a number of bits and one more: of 64 bits the
//! kernel reads the first 63 when it is told 64.

use crate::types::*;

calls! {
    /// Says where the thread's new pages come from.
    fn set_mempolicy(mode: int, nodes: *const ulong, maxnode: ulong) -> Result<int>;
    /// Tells a policy: the thread's, or an address's.
    fn get_mempolicy(mode: *mut int, nodes: *mut ulong, maxnode: ulong, addr: *mut void, flags: ulong) -> Result<int>;
    /// Says where an address range's new pages come from, and moves those that are there if wanted.
    fn mbind(addr: *mut void, length: ulong, mode: ulong, nodes: *const ulong, maxnode: ulong, flags: uint) -> Result<int>;
    /// Says which node a range prefers among those of its policy; `flags` are zero.
    fn set_mempolicy_home_node(addr: *mut void, length: ulong, node: ulong, flags: ulong) -> Result<int>;
    /// Moves a process's pages from some nodes to others; gives the number of those that could not be moved.
    fn migrate_pages(pid: pid_t, maxnode: ulong, from: *const ulong, to: *const ulong) -> Result<int>;
    /// Moves single pages, or tells the node of each where `nodes` is null.
    fn move_pages(pid: pid_t, count: ulong, pages: *const *const void, nodes: *const int, status: *mut int, flags: int) -> Result<int>;
}

//! Which memory nodes memory comes from.

use super::int;
use super::macros::{flags, headers, open};

headers!("linux/mempolicy.h");

open! {
    /// Where new pages come from, the `MPOL_` names of
    /// [set_mempolicy(2)](https://man7.org/linux/man-pages/man2/set_mempolicy.2.html). [`MPOL_F`] bits can be added.
    MPOL(int) {
        /// As the thread's or the system's policy says.
        DEFAULT "MPOL_DEFAULT" = 0;
        /// From one node, if it has any.
        PREFERRED "MPOL_PREFERRED" = 1;
        /// From these nodes and no others.
        BIND "MPOL_BIND" = 2;
        /// From these nodes in turn.
        INTERLEAVE "MPOL_INTERLEAVE" = 3;
        /// From the node that the thread runs on.
        LOCAL "MPOL_LOCAL" = 4;
        /// From these nodes, if they have any.
        PREFERRED_MANY "MPOL_PREFERRED_MANY" = 5;
        /// From these nodes in turn, from each as much as its weight says.
        WEIGHTED_INTERLEAVE "MPOL_WEIGHTED_INTERLEAVE" = 6;
    }
}

flags! {
    /// What is added to a policy or asked about one, the `MPOL_F_` names of
    /// [set_mempolicy(2)](https://man7.org/linux/man-pages/man2/set_mempolicy.2.html) and
    /// [get_mempolicy(2)](https://man7.org/linux/man-pages/man2/get_mempolicy.2.html).
    #[allow(non_camel_case_types)] // as C has it
    MPOL_F(int) {
        /// Asks for a node instead of the policy.
        NODE "MPOL_F_NODE" = 1;
        /// Asks about an address.
        ADDR "MPOL_F_ADDR" = 2;
        /// Asks which nodes are allowed.
        MEMS_ALLOWED "MPOL_F_MEMS_ALLOWED" = 4;
        /// A policy whose pages move to where they are used.
        NUMA_BALANCING "MPOL_F_NUMA_BALANCING" = 1 << 13;
        /// Nodes count among those that are allowed.
        RELATIVE_NODES "MPOL_F_RELATIVE_NODES" = 1 << 14;
        /// Nodes stay what they are when other nodes are allowed.
        STATIC_NODES "MPOL_F_STATIC_NODES" = 1 << 15;
    }

    /// What `mbind` does with pages that are there, the `MPOL_MF_` names of
    /// [mbind(2)](https://man7.org/linux/man-pages/man2/mbind.2.html).
    #[allow(non_camel_case_types)] // as C has it
    MPOL_MF(int) {
        /// An error if they are elsewhere.
        STRICT "MPOL_MF_STRICT" = 1;
        /// Moved if no other process has them.
        MOVE "MPOL_MF_MOVE" = 2;
        /// Moved, whoever has them.
        MOVE_ALL "MPOL_MF_MOVE_ALL" = 4;
        /// Moved when they are next used: not supported.
        LAZY "MPOL_MF_LAZY" = 8;
    }
}

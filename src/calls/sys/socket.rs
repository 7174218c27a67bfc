//! <sys/socket.h>: sockets.

use crate::types::*;

calls! {
    /// Makes two sockets that are connected to each other.
    fn socketpair(family: int, kind: int, protocol: int, fds: *mut int) -> Result<int>;
}

//! <sys/epoll.h>: waiting for many descriptors.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

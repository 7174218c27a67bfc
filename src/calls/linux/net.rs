//! <linux/net.h>: sockets by one number.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

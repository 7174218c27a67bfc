//! <sys/msg.h>: System V messages.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

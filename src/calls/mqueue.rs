//! <mqueue.h>: message queues.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <linux/ipc.h>: System V objects by one number.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

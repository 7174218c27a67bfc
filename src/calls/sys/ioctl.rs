//! <sys/ioctl.h>: what a device can be told.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <linux/kexec.h>: the next kernel.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

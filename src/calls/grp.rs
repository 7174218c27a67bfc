//! <grp.h>: supplementary groups.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <stdio.h>: renaming.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/quota.h>: disk quotas.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

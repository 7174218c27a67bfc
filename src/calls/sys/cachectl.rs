//! <sys/cachectl.h>: instruction caches.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

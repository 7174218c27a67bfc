//! <sys/inotify.h>: what happens to files.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

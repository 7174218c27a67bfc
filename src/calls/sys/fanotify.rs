//! <sys/fanotify.h>: what happens to files, with a say.

#[allow(unused_imports)]
use crate::types::*;

calls! {}

//! <sys/msg.h>: System V message queues.

use crate::types::*;

calls! {
    /// Gives the number of the queue that a key names, and makes it if wanted.
    fn msgget(key: key_t, flags: int) -> Result<int>;
    /// Sends a message: a [`Msgbuf`] whose text has `size` bytes.
    fn msgsnd(id: int, message: *const Msgbuf, size: size_t, flags: int) -> Result<int>, "msgop";
    /// Receives a message of at most `size` bytes of text, and gives their number.
    fn msgrcv(id: int, message: *mut Msgbuf, size: size_t, kind: long, flags: int) -> Result<ssize_t>, "msgop";
    /// Reads or changes what is known of the queue. arm and mips64 want [`VersionIPC::_64`] added to `op`.
    fn msgctl(id: int, op: int, buf: *mut Msqid64Ds) -> Result<int>;
}

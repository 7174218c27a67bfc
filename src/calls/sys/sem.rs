//! <sys/sem.h>: System V semaphores.

use crate::types::*;

calls! {
    /// Gives the number of the set of semaphores that a key names, and makes it if wanted.
    fn semget(key: key_t, count: int, flags: int) -> Result<int>;
    /// Changes semaphores, all of them or none, and waits until that can be done.
    fn semop(id: int, changes: *mut Sembuf, count: uint) -> Result<int>;
    /// The same for a span of time at the most, in `long` seconds.
    fn semtimedop(id: int, changes: *mut Sembuf, count: uint, timeout: *const OldTimespec) -> Result<int>, "semop";
    /// The same with 64-bit time on a 32-bit machine.
    fn semtimedop_time64(id: int, changes: *mut Sembuf, count: uint, timeout: *const Timespec) -> Result<int>, "semop";
    /// Reads or changes values, or what is known of the set. The last argument is a [`Semun`] as a word
    /// ([`Semun::value`] for a value); arm and mips64 want [`VersionIPC::_64`] added to `op`.
    fn semctl(id: int, number: int, op: int, arg: ulong) -> Result<int>;
}

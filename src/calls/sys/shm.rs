//! <sys/shm.h>: System V shared memory.

use crate::types::*;

calls! {
    /// Gives the number of the shared memory that a key names, and makes it if wanted; `size` in bytes.
    fn shmget(key: key_t, size: size_t, flags: int) -> Result<int>;
    /// Maps it.
    fn shmat(id: int, addr: *mut void, flags: int) -> Result<*mut void>, "shmop";
    /// Takes the mapping away.
    fn shmdt(addr: *mut void) -> Result<int>, "shmop";
    /// Reads or changes what is known of it. arm and mips64 want [`VersionIPC::_64`] added to `op`.
    fn shmctl(id: int, op: int, buf: *mut Shmid64Ds) -> Result<int>;
}

//! <unistd.h>: files, descriptors, processes.

use crate::types::*;

calls! {
    /// Reads up to `count` bytes at the file position.
    fn read(fd: int, buf: *mut void, count: size_t) -> Result<ssize_t>;
    /// Writes up to `count` bytes at the file position.
    fn write(fd: int, buf: *const void, count: size_t) -> Result<ssize_t>;
    /// Reads at `offset` and leaves the file position alone.
    fn pread64(fd: int, buf: *mut void, count: size_t, offset: loff_t) -> Result<ssize_t>, "pread";
    /// Writes at `offset` and leaves the file position alone.
    fn pwrite64(fd: int, buf: *const void, count: size_t, offset: loff_t) -> Result<ssize_t>, "pwrite";
    /// Closes a descriptor. It is gone whatever the answer is.
    fn close(fd: int) -> Result<int>;
    /// Moves the file position: 64 bits on 64-bit machines, 32 bits on the others.
    fn lseek(fd: int, offset: off_t, whence: uint) -> Result<off_t>;
    /// Moves the file position by 64 bits on a 32-bit machine, and writes the new one to `result`.
    fn _llseek(fd: uint, offset: crate::task::HighLow, result: *mut loff_t, whence: uint) -> Result<int>;
    /// Cuts or extends an open file, to 32 bits of length on 32-bit machines.
    fn ftruncate(fd: int, length: off_t) -> Result<int>;
    /// Cuts or extends an open file, on a 32-bit machine.
    fn ftruncate64(fd: int, length: loff_t) -> Result<int>, "ftruncate";
    /// Makes a second descriptor of the same open file, the lowest number that is free.
    fn dup(fd: int) -> Result<int>;
    /// Makes `new` a descriptor of `old`'s open file, and closes what `new` was.
    fn dup2(old: int, new: int) -> Result<int>, "dup";
    /// Makes `new` a descriptor of `old`'s open file, and closes what `new` was. Equal ones are an error.
    fn dup3(old: int, new: int, flags: int) -> Result<int>, "dup";
    /// Makes a pipe: `fds[0]` reads what `fds[1]` writes.
    fn pipe2(fds: *mut int, flags: int) -> Result<int>, "pipe";
    /// Removes a name, or an empty directory with `AT_REMOVEDIR`.
    fn unlinkat(dirfd: int, path: *const char, flags: int) -> Result<int>, "unlink";
    /// Changes the current directory.
    fn chdir(path: *const char) -> Result<int>;
    /// Reads where a symbolic link points to, without a NUL at the end.
    fn readlinkat(dirfd: int, path: *const char, buf: *mut char, size: int) -> Result<int>, "readlink";
    /// Starts the writing of everything to the disks, and waits for its end.
    fn sync() -> int;
    /// Copies between two files inside the kernel.
    fn copy_file_range(from: int, from_offset: *mut loff_t, to: int, to_offset: *mut loff_t, len: size_t, flags: uint) -> Result<ssize_t>;
    /// The process's number.
    fn getpid() -> pid_t;
    /// The number of the parent process, 0 where that is in another pid namespace.
    fn getppid() -> pid_t, "getpid";
    /// The thread's number.
    fn gettid() -> pid_t;
    /// The real user's number, in 16 bits on 32-bit machines.
    fn getuid() -> uid_t;
    /// Makes a copy of this process. The child is told 0.
    fn fork() -> Result<pid_t>;
    /// Replaces the program of this process. It comes back only with an error.
    fn execve(path: *const char, argv: *const *const char, envp: *const *const char) -> Result<int>;
    /// Ends this thread, and the process with its last one.
    fn exit(status: int) -> Never, "_exit";
    /// Ends the process, all threads of it.
    fn exit_group(status: int) -> Never;
    /// Moves a process to a process group.
    fn setpgid(pid: pid_t, pgid: pid_t) -> Result<int>;
    /// Starts a session with this process as its leader.
    fn setsid() -> Result<pid_t>;
}

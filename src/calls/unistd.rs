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
    /// Closes all descriptors from `first` to `last`, both included, or marks them by `CLOSE_RANGE_CLOEXEC`.
    fn close_range(first: uint, last: uint, flags: uint) -> Result<int>;
    /// Moves the file position: 64 bits on 64-bit machines, 32 bits on the others.
    fn lseek(fd: int, offset: off_t, whence: uint) -> Result<off_t>;
    /// Moves the file position by 64 bits on a 32-bit machine, and writes the new one to `result`.
    fn _llseek(fd: uint, offset: crate::task::HighLow, result: *mut loff_t, whence: uint) -> Result<int>;
    /// The same under the name that it has on riscv32.
    fn llseek(fd: uint, offset: crate::task::HighLow, result: *mut loff_t, whence: uint) -> Result<int>, "_llseek";
    /// Cuts or extends a file, to 32 bits of length on 32-bit machines.
    fn truncate(path: *const char, length: off_t) -> Result<int>;
    /// Cuts or extends a file, on a 32-bit machine.
    fn truncate64(path: *const char, length: loff_t) -> Result<int>, "truncate";
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
    fn pipe(fds: *mut int) -> Result<int>;
    /// Makes a pipe, with `O_` flags for both ends: `fds[0]` reads what `fds[1]` writes.
    fn pipe2(fds: *mut int, flags: int) -> Result<int>, "pipe";
    /// Gives a file a second name; a symbolic link is not followed.
    fn link(old: *const char, new: *const char) -> Result<int>;
    /// Gives a file a second name, each seen from a directory; a symbolic link is followed by `AT_SYMLINK_FOLLOW`.
    fn linkat(old_dirfd: int, old: *const char, new_dirfd: int, new: *const char, flags: int) -> Result<int>, "link";
    /// Removes a name, not a directory's.
    fn unlink(path: *const char) -> Result<int>;
    /// Removes a name, or an empty directory with `AT_REMOVEDIR`.
    fn unlinkat(dirfd: int, path: *const char, flags: int) -> Result<int>, "unlink";
    /// Makes a symbolic link at `link` that says `target`.
    fn symlink(target: *const char, link: *const char) -> Result<int>;
    /// Makes a symbolic link at `link`, seen from a directory, that says `target`.
    fn symlinkat(target: *const char, dirfd: int, link: *const char) -> Result<int>, "symlink";
    /// Reads where a symbolic link points to, without a NUL at the end; what does not fit is cut off.
    fn readlink(path: *const char, buf: *mut char, size: int) -> Result<int>;
    /// Reads where a symbolic link points to, without a NUL at the end; what does not fit is cut off.
    fn readlinkat(dirfd: int, path: *const char, buf: *mut char, size: int) -> Result<int>, "readlink";
    /// Reads one entry of a directory, whatever `count` says: 1, or 0 at the end.
    fn readdir(fd: int, entry: *mut OldDirent, count: uint) -> Result<int>;
    /// Removes an empty directory.
    fn rmdir(path: *const char) -> Result<int>;
    /// Changes the current directory.
    fn chdir(path: *const char) -> Result<int>;
    /// Makes an open directory the current one.
    fn fchdir(fd: int) -> Result<int>;
    /// Makes a directory this process's `/`. What is open, and the current directory, stay where they are.
    fn chroot(path: *const char) -> Result<int>;
    /// Makes an open directory this process's `/`; `flags` is 0. Since Linux 7.3.
    fn fchroot(fd: int, flags: uint) -> Result<int>, "chroot";
    /// Tells the current directory, NUL included in the length that it gives; outside of `/` it starts with `(unreachable)`.
    fn getcwd(buf: *mut char, size: ulong) -> Result<int>;
    /// Changes a file's owner and group, in 16 bits on x86 and arm; -1 leaves one alone.
    fn chown(path: *const char, owner: kernel_uid_t, group: kernel_gid_t) -> Result<int>;
    /// Changes an open file's owner and group, in 16 bits on x86 and arm; -1 leaves one alone.
    fn fchown(fd: int, owner: kernel_uid_t, group: kernel_gid_t) -> Result<int>, "chown";
    /// Changes the owner and group of a file or symbolic link, in 16 bits on x86 and arm; -1 leaves one alone.
    fn lchown(path: *const char, owner: kernel_uid_t, group: kernel_gid_t) -> Result<int>, "chown";
    /// Changes a file's owner and group, where `chown` has 16 bits; -1 leaves one alone.
    fn chown32(path: *const char, owner: uid_t, group: gid_t) -> Result<int>, "chown";
    /// Changes an open file's owner and group, where `fchown` has 16 bits; -1 leaves one alone.
    fn fchown32(fd: int, owner: uid_t, group: gid_t) -> Result<int>, "chown";
    /// Changes the owner and group of a file or symbolic link, where `lchown` has 16 bits; -1 leaves one alone.
    fn lchown32(path: *const char, owner: uid_t, group: gid_t) -> Result<int>, "chown";
    /// Changes a file's owner and group, seen from a directory; -1 leaves one alone.
    fn fchownat(dirfd: int, path: *const char, owner: uid_t, group: gid_t, flags: int) -> Result<int>, "chown";
    /// Writes what is known of an open file to its disk, and waits for that.
    fn fsync(fd: int) -> Result<int>;
    /// Writes an open file's contents to its disk, and waits for that; of the rest only what reading it back takes.
    fn fdatasync(fd: int) -> Result<int>, "fsync";
    /// Starts the writing of everything to the disks, and waits for its end.
    fn sync() -> int;
    /// Writes all of the file system that an open file is on, and waits for that.
    fn syncfs(fd: int) -> Result<int>, "sync";
    /// Copies between two files inside the kernel.
    fn copy_file_range(from: int, from_offset: *mut loff_t, to: int, to_offset: *mut loff_t, len: size_t, flags: uint) -> Result<ssize_t>;
    /// Makes the mount at `new_root` the root of this mount namespace, and puts the old one at `put_old`.
    fn pivot_root(new_root: *const char, put_old: *const char) -> Result<int>;
    /// Has a record of each process that ends written behind a file; a null pointer ends that, with a record of the caller.
    fn acct(path: *const char) -> Result<int>;
    /// Hangs up this process's terminal.
    fn vhangup() -> Result<int>;
    /// Tells what file systems the kernel knows: 1 a name's index, 2 an index's name, 3 how many there are.
    fn sysfs(option: int, arg1: ulong, arg2: ulong) -> Result<int>;
}

// Processes.
calls! {
    /// The process's number.
    fn getpid() -> pid_t;
    /// The number of the parent process, 0 where that is in another pid namespace.
    fn getppid() -> pid_t, "getpid";
    /// The thread's number.
    fn gettid() -> pid_t;
    /// Makes a copy of this process. The child is told 0.
    fn fork() -> Result<pid_t>;
    /// Makes a process that runs in this one's memory and on its stack, while this thread waits until it executes a
    /// program or ends. The child is told 0.
    ///
    /// The compiler does not know that the call comes back twice, and may let what the child does overwrite what this
    /// thread still needs. So it is for a function of its own that is not inlined, and that does nothing in the child but
    /// `execve` and `exit_group`, with arguments that were there before. `clone3` with `CLONE_VM`, `CLONE_VFORK` and no
    /// stack is the same, where there is no `vfork` too; so is `clone`, but not on x86, where a call with five arguments
    /// keeps registers on the stack.
    fn vfork() -> Result<pid_t>;
    /// Replaces the program of this process. It comes back only with an error.
    fn execve(path: *const char, argv: *const *const char, envp: *const *const char) -> Result<int>;
    /// Replaces the program of this process by one at a descriptor, or at a path from there. It comes back only with an error.
    fn execveat(dirfd: int, path: *const char, argv: *const *const char, envp: *const *const char, flags: int) -> Result<int>;
    /// Ends this thread, and the process with its last one.
    fn exit(status: int) -> Never, "_exit";
    /// Ends the process, all threads of it.
    fn exit_group(status: int) -> Never;
    /// Sends `SIGALRM` after so many seconds, 0 for never, and tells how many were left of the last time.
    fn alarm(seconds: uint) -> uint;
    /// Waits for a signal that has a handler. It comes back with `EINTR` only.
    fn pause() -> Result<int>;
    /// Adds to the nice value of this thread. (`getpriority` tells what it became.)
    fn nice(increment: int) -> Result<int>;
    /// Moves the end of the heap, and tells where it is; if it cannot, where it was. A null pointer only asks.
    fn brk(end: *mut void) -> *mut void;
    /// Names an `int` that becomes 0 when this thread ends, with a futex woken there; tells the thread's number.
    fn set_tid_address(address: *mut int) -> pid_t;
    /// Tells about a segment for threads.
    fn get_thread_area(area: ThreadArea) -> Result<int>, "set_thread_area";
    /// Sets a segment for threads, and tells its number if it was to choose one; on mips, sets the thread pointer.
    fn set_thread_area(area: ThreadArea) -> Result<int>;
    /// Sets the host's name: `len` bytes, 64 at the most.
    fn sethostname(name: *const char, len: int) -> Result<int>, "gethostname";
    /// Sets the NIS domain's name: `len` bytes, 64 at the most.
    fn setdomainname(name: *const char, len: int) -> Result<int>, "getdomainname";
    /// Tells which of the signals 1 to 32 are held back.
    fn sgetmask() -> long;
    /// Holds back these of the signals 1 to 32, and none above; tells which were.
    fn ssetmask(mask: int) -> int, "sgetmask";
    /// Starts a session with this process as its leader.
    fn setsid() -> Result<pid_t>;
    /// Tells a process's session, 0 for this one.
    fn getsid(pid: pid_t) -> Result<pid_t>;
    /// Moves a process to a process group.
    fn setpgid(pid: pid_t, pgid: pid_t) -> Result<int>;
    /// Tells a process's group, 0 for this one.
    fn getpgid(pid: pid_t) -> Result<pid_t>, "setpgid";
    /// Tells this process's group.
    fn getpgrp() -> pid_t, "setpgid";
}

// Users and groups. Where there is a call with a `32`, the one without takes 16 bits, and tells what is larger as 65534.
calls! {
    /// The real user's number.
    fn getuid() -> uid_t;
    /// The real user's number in 32 bits.
    fn getuid32() -> uid_t, "getuid";
    /// The effective user's number.
    fn geteuid() -> uid_t, "getuid";
    /// The effective user's number in 32 bits.
    fn geteuid32() -> uid_t, "getuid";
    /// The real group's number.
    fn getgid() -> gid_t;
    /// The real group's number in 32 bits.
    fn getgid32() -> gid_t, "getgid";
    /// The effective group's number.
    fn getegid() -> gid_t, "getgid";
    /// The effective group's number in 32 bits.
    fn getegid32() -> gid_t, "getgid";
    /// Tells the real, the effective and the saved user's number.
    fn getresuid(real: *mut kernel_uid_t, effective: *mut kernel_uid_t, saved: *mut kernel_uid_t) -> Result<int>;
    /// Tells the real, the effective and the saved user's number in 32 bits.
    fn getresuid32(real: *mut uid_t, effective: *mut uid_t, saved: *mut uid_t) -> Result<int>, "getresuid";
    /// Tells the real, the effective and the saved group's number.
    fn getresgid(real: *mut kernel_gid_t, effective: *mut kernel_gid_t, saved: *mut kernel_gid_t) -> Result<int>, "getresuid";
    /// Tells the real, the effective and the saved group's number in 32 bits.
    fn getresgid32(real: *mut gid_t, effective: *mut gid_t, saved: *mut gid_t) -> Result<int>, "getresuid";
    /// Sets this thread's effective user, with rights on it the other two as well. All of these calls change one thread.
    fn setuid(uid: kernel_uid_t) -> Result<int>;
    /// Sets this thread's effective user in 32 bits, with rights on it the other two as well.
    fn setuid32(uid: uid_t) -> Result<int>, "setuid";
    /// Sets this thread's effective group, with rights on it the other two as well.
    fn setgid(gid: kernel_gid_t) -> Result<int>;
    /// Sets this thread's effective group in 32 bits, with rights on it the other two as well.
    fn setgid32(gid: gid_t) -> Result<int>, "setgid";
    /// Sets this thread's real and effective user; all ones leave one alone.
    fn setreuid(real: kernel_uid_t, effective: kernel_uid_t) -> Result<int>;
    /// Sets this thread's real and effective user in 32 bits; all ones leave one alone.
    fn setreuid32(real: uid_t, effective: uid_t) -> Result<int>, "setreuid";
    /// Sets this thread's real and effective group; all ones leave one alone.
    fn setregid(real: kernel_gid_t, effective: kernel_gid_t) -> Result<int>, "setreuid";
    /// Sets this thread's real and effective group in 32 bits; all ones leave one alone.
    fn setregid32(real: gid_t, effective: gid_t) -> Result<int>, "setreuid";
    /// Sets this thread's real, effective and saved user; all ones leave one alone.
    fn setresuid(real: kernel_uid_t, effective: kernel_uid_t, saved: kernel_uid_t) -> Result<int>;
    /// Sets this thread's real, effective and saved user in 32 bits; all ones leave one alone.
    fn setresuid32(real: uid_t, effective: uid_t, saved: uid_t) -> Result<int>, "setresuid";
    /// Sets this thread's real, effective and saved group; all ones leave one alone.
    fn setresgid(real: kernel_gid_t, effective: kernel_gid_t, saved: kernel_gid_t) -> Result<int>, "setresuid";
    /// Sets this thread's real, effective and saved group in 32 bits; all ones leave one alone.
    fn setresgid32(real: gid_t, effective: gid_t, saved: gid_t) -> Result<int>, "setresuid";
    /// Reads from a PCI device's memory on s390.
    fn s390_pci_mmio_read(address: ulong, buffer: *mut void, len: size_t) -> Result<int>;
    /// Writes to a PCI device's memory on s390.
    fn s390_pci_mmio_write(address: ulong, buffer: *const void, len: size_t) -> Result<int>;
}

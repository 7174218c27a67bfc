//! Opening files, and what an open file can be told.

use super::macros::{flags, headers, open, structs};
use super::{int, loff_t, off_t, pid_t, short, uint};

headers!("linux/types.h linux/fcntl.h linux/fs.h linux/falloc.h linux/fadvise.h linux/stat.h");

/// The current directory, where a call takes the descriptor of a directory (`AT_FDCWD`).
#[doc(alias = "AT_FDCWD")]
pub const CWD: int = -100;

open! {
    /// What can stand in the place of a descriptor and is none, the negative `FD_` names.
    SpecialFD(int) {
        /// The root of the file system that has the processes' descriptors.
        PIDFS_ROOT "FD_PIDFS_ROOT" = -10002;
        /// The root of the file system that has the namespaces.
        NSFS_ROOT "FD_NSFS_ROOT" = -10003;
        /// The root of a file system in which everything fails.
        FAILFS_ROOT "FD_FAILFS_ROOT" = -10004;
        /// Never a descriptor.
        INVALID "FD_INVALID" = -10009;
    }
}

/// The mips machines have values of their own for most flags.
const MIPS: bool = cfg!(any(target_arch = "mips", target_arch = "mips64"));
/// On arm and aarch64, and with one exchange on powerpc, four flags differ.
const ARM: bool = cfg!(any(target_arch = "arm", target_arch = "aarch64"));
const POWERPC: bool = cfg!(any(target_arch = "powerpc", target_arch = "powerpc64"));

/// One value for mips, one for the rest.
const fn mips_or(mips: int, others: int) -> int {
    if MIPS { mips } else { others }
}

/// One value for arm and powerpc, one for the rest.
const fn arm_or(arm: int, others: int) -> int {
    if ARM || POWERPC { arm } else { others }
}

flags! {
    /// How a file is opened, the `O_` names of [open(2)](https://man7.org/linux/man-pages/man2/open.2.html).
    O(int) {
        /// To write only.
        WRONLY "O_WRONLY" = 0o1;
        /// To read and write.
        RDWR "O_RDWR" = 0o2;
        /// The bits that say whether to read, to write, or both.
        ACCMODE "O_ACCMODE" = 0o3;
        /// Make it if it is not there.
        CREAT "O_CREAT" = mips_or(0o400, 0o100);
        /// Fail if it is there.
        EXCL "O_EXCL" = mips_or(0o2000, 0o200);
        /// A terminal does not become this process's own.
        NOCTTY "O_NOCTTY" = mips_or(0o4000, 0o400);
        /// Cut it to nothing.
        TRUNC "O_TRUNC" = 0o1000;
        /// Every write goes to the end.
        APPEND "O_APPEND" = mips_or(0o10, 0o2000);
        /// Calls don't wait.
        NONBLOCK "O_NONBLOCK" = mips_or(0o200, 0o4000);
        /// Another name for [`NONBLOCK`](O::NONBLOCK).
        NDELAY "O_NDELAY" = mips_or(0o200, 0o4000);
        /// Data is on the disk when a write returns.
        DSYNC "O_DSYNC" = mips_or(0o20, 0o10000);
        /// A signal tells when something can be read or written.
        ASYNC "O_ASYNC" = mips_or(0o10000, 0o20000) => "FASYNC";
        /// Past the page cache.
        DIRECT "O_DIRECT" = if POWERPC { 0o400000 } else { mips_or(0o100000, arm_or(0o200000, 0o40000)) };
        /// 2 GiB and more on a 32-bit machine.
        LARGEFILE "O_LARGEFILE" = if POWERPC { 0o200000 } else { mips_or(0o20000, arm_or(0o400000, 0o100000)) };
        /// Only a directory.
        DIRECTORY "O_DIRECTORY" = arm_or(0o40000, 0o200000);
        /// Not a symbolic link.
        NOFOLLOW "O_NOFOLLOW" = arm_or(0o100000, 0o400000);
        /// Leave the time of the last reading alone.
        NOATIME "O_NOATIME" = 0o1000000;
        /// Closed when another program is executed.
        CLOEXEC "O_CLOEXEC" = 0o2000000;
        /// Data and inode are on the disk when a write returns.
        SYNC "O_SYNC" = mips_or(0o40020, 0o4010000);
        /// Only a place in the tree: not to read or write.
        PATH "O_PATH" = 0o10000000;
        /// A file without a name, in this directory.
        TMPFILE "O_TMPFILE" = 0o20000000 | arm_or(0o40000, 0o200000);
        /// An empty path is the descriptor itself.
        EMPTYPATH "O_EMPTYPATH" = 0o400000000;
    }
}

impl O {
    /// To read only: no bit at all.
    #[doc(alias = "O_RDONLY")]
    pub const RDONLY: O = O::empty();
}

structs! {
    /// How `openat2` opens a file: C's `struct open_how`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    OpenHow: struct "open_how" {
        /// [`O`] in the lower half, [`OPENAT2`] in the upper; unlike elsewhere, what is unknown is refused.
        flags "flags": u64,
        /// The permissions of a file that is made, 0 if none is.
        mode "mode": u64,
        /// Which ways the path may not take: [`RESOLVE`].
        resolve "resolve": u64,
    }
}

flags! {
    /// What only `openat2` knows among its flags, the `OPENAT2_` names of
    /// [openat2(2)](https://man7.org/linux/man-pages/man2/openat2.2.html)'s header.
    OPENAT2(u64) {
        /// Only a regular file.
        REGULAR "OPENAT2_REGULAR" = 0x1_0000_0000;
    }

    /// Which ways a path may not take, the `RESOLVE_` names of
    /// [openat2(2)](https://man7.org/linux/man-pages/man2/openat2.2.html).
    RESOLVE(u64) {
        /// Not into another mount.
        NO_XDEV "RESOLVE_NO_XDEV" = 0x01;
        /// Not through links such as those in /proc/self/fd.
        NO_MAGICLINKS "RESOLVE_NO_MAGICLINKS" = 0x02;
        /// Not through any symbolic link.
        NO_SYMLINKS "RESOLVE_NO_SYMLINKS" = 0x04;
        /// Not out of the directory, be it by `..`, a link or an absolute path.
        BENEATH "RESOLVE_BENEATH" = 0x08;
        /// The directory is taken for the root.
        IN_ROOT "RESOLVE_IN_ROOT" = 0x10;
        /// Only if it takes no reading from the disk; EAGAIN if it does.
        CACHED "RESOLVE_CACHED" = 0x20;
    }
}

flags! {
    /// How a path is looked up, the `AT_` names of
    /// [open(2)](https://man7.org/linux/man-pages/man2/open.2.html) and its kin. Some bits mean one thing to one call
    /// and another to the next.
    AT(int) {
        /// Stop at a symbolic link.
        SYMLINK_NOFOLLOW "AT_SYMLINK_NOFOLLOW" = 0x100;
        /// `unlinkat` takes a directory away.
        REMOVEDIR "AT_REMOVEDIR" = 0x200;
        /// `faccessat2` asks for the effective user and group.
        EACCESS "AT_EACCESS" = 0x200;
        /// `name_to_handle_at` gives a handle that is good for comparing, perhaps not for opening.
        HANDLE_FID "AT_HANDLE_FID" = 0x200;
        /// `name_to_handle_at` gives a mount's number that is never used again, in 64 bits.
        HANDLE_MNT_ID_UNIQUE "AT_HANDLE_MNT_ID_UNIQUE" = 0x001;
        /// `name_to_handle_at` gives a handle whose file's path can be found.
        HANDLE_CONNECTABLE "AT_HANDLE_CONNECTABLE" = 0x002;
        /// Follow a symbolic link.
        SYMLINK_FOLLOW "AT_SYMLINK_FOLLOW" = 0x400;
        /// Don't let a directory be mounted on the way.
        NO_AUTOMOUNT "AT_NO_AUTOMOUNT" = 0x800;
        /// An empty path is the descriptor itself.
        EMPTY_PATH "AT_EMPTY_PATH" = 0x1000;
        /// The bits that say how fresh `statx` is to be.
        STATX_SYNC_TYPE "AT_STATX_SYNC_TYPE" = 0x6000;
        /// `statx` asks the server.
        STATX_FORCE_SYNC "AT_STATX_FORCE_SYNC" = 0x2000;
        /// `statx` takes what is known here.
        STATX_DONT_SYNC "AT_STATX_DONT_SYNC" = 0x4000;
        /// The whole tree below.
        RECURSIVE "AT_RECURSIVE" = 0x8000;
        /// `execveat` only tells whether it would execute the file.
        EXECVE_CHECK "AT_EXECVE_CHECK" = 0x10000;
        /// [`RENAME::NOREPLACE`](super::RENAME::NOREPLACE), as it would stand among these.
        RENAME_NOREPLACE "AT_RENAME_NOREPLACE" = 0x0001;
        /// [`RENAME::EXCHANGE`](super::RENAME::EXCHANGE), as it would stand among these.
        RENAME_EXCHANGE "AT_RENAME_EXCHANGE" = 0x0002;
        /// [`RENAME::WHITEOUT`](super::RENAME::WHITEOUT), as it would stand among these.
        RENAME_WHITEOUT "AT_RENAME_WHITEOUT" = 0x0004;
    }
}

impl AT {
    /// `statx` is as fresh as `stat`: no bit at all.
    #[doc(alias = "AT_STATX_SYNC_AS_STAT")]
    pub const STATX_SYNC_AS_STAT: AT = AT::empty();
}

flags! {
    /// What `access` asks for, the `_OK` names of [access(2)](https://man7.org/linux/man-pages/man2/access.2.html).
    OK(int) {
        /// To execute it, or to go through a directory.
        X "X_OK" = 1 => "S_IXOTH";
        /// To write it.
        W "W_OK" = 2 => "S_IWOTH";
        /// To read it.
        R "R_OK" = 4 => "S_IROTH";
    }
}

impl OK {
    /// Is it there? No bit at all.
    #[doc(alias = "F_OK")]
    pub const F: OK = OK::empty();
}

open! {
    /// What `fcntl` does, the `F_` names of [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    F(uint) {
        /// A second descriptor, at this number or above.
        DUPFD "F_DUPFD" = 0;
        /// Reads the descriptor's flags: [`FD`].
        GETFD "F_GETFD" = 1;
        /// Sets the descriptor's flags: [`FD`].
        SETFD "F_SETFD" = 2;
        /// Reads the open file's flags: [`O`].
        GETFL "F_GETFL" = 3;
        /// Sets those of the open file's flags that can change.
        SETFL "F_SETFL" = 4;
        /// Tells of a lock that is in the way of a [`Flock`].
        GETLK "F_GETLK" = if MIPS { 14 } else { 5 };
        /// Sets or takes away a lock, without waiting.
        SETLK "F_SETLK" = 6;
        /// Sets or takes away a lock, and waits for it.
        SETLKW "F_SETLKW" = 7;
        /// Sets who gets the signals: a process, or as a negative number a group.
        SETOWN "F_SETOWN" = if MIPS { 24 } else { 8 };
        /// Tells who gets the signals.
        GETOWN "F_GETOWN" = if MIPS { 23 } else { 9 };
        /// Sets which signal tells of input and output, 0 for SIGIO.
        SETSIG "F_SETSIG" = 10;
        /// Tells which signal does.
        GETSIG "F_GETSIG" = 11;
        /// [`GETLK`](F::GETLK) with a [`Flock64`].
        #[cfg(target_pointer_width = "32")]
        GETLK64 "F_GETLK64" = if MIPS { 33 } else { 12 };
        /// [`SETLK`](F::SETLK) with a [`Flock64`].
        #[cfg(target_pointer_width = "32")]
        SETLK64 "F_SETLK64" = if MIPS { 34 } else { 13 };
        /// [`SETLKW`](F::SETLKW) with a [`Flock64`].
        #[cfg(target_pointer_width = "32")]
        SETLKW64 "F_SETLKW64" = if MIPS { 35 } else { 14 };
        /// Sets who gets the signals, by a [`FOwnerEx`].
        SETOWN_EX "F_SETOWN_EX" = 15;
        /// Tells who gets the signals, in a [`FOwnerEx`].
        GETOWN_EX "F_GETOWN_EX" = 16;
        /// Tells the real and the effective user of who set the owner.
        GETOWNER_UIDS "F_GETOWNER_UIDS" = 17;
        /// [`GETLK`](F::GETLK) for a lock that belongs to the open file, not to the process.
        OFD_GETLK "F_OFD_GETLK" = 36;
        /// [`SETLK`](F::SETLK) for a lock that belongs to the open file.
        OFD_SETLK "F_OFD_SETLK" = 37;
        /// [`SETLKW`](F::SETLKW) for a lock that belongs to the open file.
        OFD_SETLKW "F_OFD_SETLKW" = 38;
        /// Sets a lease: a signal when another process opens the file.
        SETLEASE "F_SETLEASE" = 1024;
        /// Tells the lease.
        GETLEASE "F_GETLEASE" = 1025;
        /// A signal when something happens in a directory: [`DN`].
        NOTIFY "F_NOTIFY" = 1026;
        /// Is it the same open file as another descriptor's? 1 if so.
        DUPFD_QUERY "F_DUPFD_QUERY" = 1027;
        /// Did this open make the file? 1 if so.
        CREATED_QUERY "F_CREATED_QUERY" = 1028;
        /// Ends another thread's wait for a lock; only file systems know it.
        CANCELLK "F_CANCELLK" = 1029;
        /// A second descriptor that is closed when another program is executed.
        DUPFD_CLOEXEC "F_DUPFD_CLOEXEC" = 1030;
        /// Sets a pipe's size in bytes, rounded up.
        SETPIPE_SZ "F_SETPIPE_SZ" = 1031;
        /// Tells a pipe's size in bytes.
        GETPIPE_SZ "F_GETPIPE_SZ" = 1032;
        /// Forbids something forever: [`F_SEAL`].
        ADD_SEALS "F_ADD_SEALS" = 1033;
        /// Tells what is forbidden.
        GET_SEALS "F_GET_SEALS" = 1034;
        /// Reads how long data written to the inode is expected to live, into a `u64`: [`RWH_WRITE_LIFE`].
        GET_RW_HINT "F_GET_RW_HINT" = 1035;
        /// Sets that from a `u64`.
        SET_RW_HINT "F_SET_RW_HINT" = 1036;
        /// The same for the open file alone.
        GET_FILE_RW_HINT "F_GET_FILE_RW_HINT" = 1037;
        /// The same for the open file alone.
        SET_FILE_RW_HINT "F_SET_FILE_RW_HINT" = 1038;
        /// Tells the delegation, in a [`Delegation`].
        GETDELEG "F_GETDELEG" = 1039;
        /// Sets a delegation: a lease that directories can have, too.
        SETDELEG "F_SETDELEG" = 1040;
    }
}

flags! {
    /// A descriptor's own flags, the `FD_` name of [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    FD(int) {
        /// Closed when another program is executed.
        CLOEXEC "FD_CLOEXEC" = 1;
    }
}

open! {
    /// What a lock, a lease or a delegation is, the `F_RDLCK` and its kin of
    /// [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    LockF(short) {
        /// Others may read too.
        RDLCK "F_RDLCK" = 0;
        /// Nobody else.
        WRLCK "F_WRLCK" = 1;
        /// None: it is taken away, or nothing is in the way.
        UNLCK "F_UNLCK" = 2;
        /// Old, and means nothing to `fcntl`.
        EXLCK "F_EXLCK" = 4;
        /// Old, and means nothing to `fcntl`.
        SHLCK "F_SHLCK" = 8;
    }

    /// Who is meant by a [`FOwnerEx`], the `F_OWNER_` names of
    /// [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    #[allow(non_camel_case_types)] // as C has it
    F_OWNER(int) {
        /// A thread.
        TID "F_OWNER_TID" = 0;
        /// A process.
        PID "F_OWNER_PID" = 1;
        /// A process group.
        PGRP "F_OWNER_PGRP" = 2;
    }

    /// How long what is written is expected to live, the `RWH_WRITE_LIFE_` names of
    /// [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    #[allow(non_camel_case_types)] // as C has it
    RWH_WRITE_LIFE(u64) {
        /// Nothing was said.
        NOT_SET "RWH_WRITE_LIFE_NOT_SET" = 0;
        /// No expectation.
        NONE "RWH_WRITE_LIFE_NONE" = 1;
        /// Short.
        SHORT "RWH_WRITE_LIFE_SHORT" = 2;
        /// Longer than short.
        MEDIUM "RWH_WRITE_LIFE_MEDIUM" = 3;
        /// Longer than medium.
        LONG "RWH_WRITE_LIFE_LONG" = 4;
        /// Longest.
        EXTREME "RWH_WRITE_LIFE_EXTREME" = 5;
    }
}

flags! {
    /// What a file can no longer do, the `F_SEAL_` names of
    /// [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    #[allow(non_camel_case_types)] // as C has it
    F_SEAL(uint) {
        /// Get further seals.
        SEAL "F_SEAL_SEAL" = 0x01;
        /// Become shorter.
        SHRINK "F_SEAL_SHRINK" = 0x02;
        /// Become longer.
        GROW "F_SEAL_GROW" = 0x04;
        /// Change its contents.
        WRITE "F_SEAL_WRITE" = 0x08;
        /// Change its contents, but through mappings that are there already.
        FUTURE_WRITE "F_SEAL_FUTURE_WRITE" = 0x10;
        /// Become or cease to be executable.
        EXEC "F_SEAL_EXEC" = 0x20;
    }

    /// What in a directory is told by a signal, the `DN_` names of
    /// [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html).
    DN(uint) {
        /// A file was read.
        ACCESS "DN_ACCESS" = 0x01;
        /// A file was written or cut.
        MODIFY "DN_MODIFY" = 0x02;
        /// A file was made.
        CREATE "DN_CREATE" = 0x04;
        /// A file was taken away.
        DELETE "DN_DELETE" = 0x08;
        /// A file was renamed within the directory.
        RENAME "DN_RENAME" = 0x10;
        /// A file's owner, permissions or times changed.
        ATTRIB "DN_ATTRIB" = 0x20;
        /// More than once.
        MULTISHOT "DN_MULTISHOT" = 0x8000_0000;
    }
}

structs! {
    /// A lock on a part of a file: C's `struct flock`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Flock: struct "flock" {
        /// What it is: [`LockF`].
        r#type "l_type": short,
        /// From where `start` counts: [`SEEK`].
        whence "l_whence": short,
        /// The first byte.
        start "l_start": off_t,
        /// How many bytes, 0 for all up to the end, however far that will be.
        len "l_len": off_t,
        /// The process that has it; -1 for one that belongs to an open file.
        pid "l_pid": pid_t,
        /// Not used.
        #[cfg(target_arch = "mips")]
        sysid "l_sysid": super::long,
        /// Not used.
        #[cfg(target_arch = "mips")]
        pad "pad": [super::long; 4],
    }

    /// A lock on a part of a file with 64-bit offsets, on a 32-bit machine: C's `struct flock64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Flock64: struct "flock64" {
        /// What it is: [`LockF`].
        r#type "l_type": short,
        /// From where `start` counts: [`SEEK`].
        whence "l_whence": short,
        /// The first byte.
        start "l_start": loff_t,
        /// How many bytes, 0 for all up to the end, however far that will be.
        len "l_len": loff_t,
        /// The process that has it; -1 for one that belongs to an open file.
        pid "l_pid": pid_t,
    }

    /// Who gets a file's signals: C's `struct f_owner_ex`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FOwnerEx: struct "f_owner_ex" {
        /// What `pid` is: [`F_OWNER`].
        r#type "type": int,
        /// The thread, process or group.
        pid "pid": pid_t,
    }

    /// A lease on a file or directory: C's `struct delegation`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Delegation: struct "delegation" {
        /// 0.
        flags "d_flags": u32,
        /// What it is: [`LockF`].
        r#type "d_type": u16,
        _pad: u16,
    }

    /// The start of a file's handle, which stands behind it: C's `struct file_handle`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    FileHandle: "include/linux/fs.h" "file_handle" {
        /// How many bytes of handle there are; before the call, for how many there is room.
        handle_bytes "handle_bytes": u32,
        /// What kind of handle; only its file system knows what it means.
        handle_type "handle_type": int,
    }
}

impl FileHandle {
    /// More bytes than this no handle has (`MAX_HANDLE_SZ`).
    #[doc(alias = "MAX_HANDLE_SZ")]
    pub const MAX: usize = 128;
}

open! {
    /// From where a file position counts, the `SEEK_` names of
    /// [lseek(2)](https://man7.org/linux/man-pages/man2/lseek.2.html).
    SEEK(int) {
        /// From the start.
        SET "SEEK_SET" = 0;
        /// From where it is.
        CUR "SEEK_CUR" = 1;
        /// From the end.
        END "SEEK_END" = 2;
        /// The next place that holds data.
        DATA "SEEK_DATA" = 3;
        /// The next place that holds none.
        HOLE "SEEK_HOLE" = 4;
        /// The highest of these.
        MAX "SEEK_MAX" = 4;
    }

    /// How a file is about to be read, the `POSIX_FADV_` names of
    /// [posix_fadvise(2)](https://man7.org/linux/man-pages/man2/posix_fadvise.2.html).
    #[allow(non_camel_case_types)] // as C has it
    POSIX_FADV(int) {
        /// Nothing special.
        NORMAL "POSIX_FADV_NORMAL" = 0;
        /// Here and there.
        RANDOM "POSIX_FADV_RANDOM" = 1;
        /// From front to back.
        SEQUENTIAL "POSIX_FADV_SEQUENTIAL" = 2;
        /// Soon.
        WILLNEED "POSIX_FADV_WILLNEED" = 3;
        /// Not any more.
        DONTNEED "POSIX_FADV_DONTNEED" = if cfg!(target_arch = "s390x") { 6 } else { 4 };
        /// Once.
        NOREUSE "POSIX_FADV_NOREUSE" = if cfg!(target_arch = "s390x") { 7 } else { 5 };
    }
}

flags! {
    /// What `fallocate` does, the `FALLOC_FL_` names of
    /// [fallocate(2)](https://man7.org/linux/man-pages/man2/fallocate.2.html).
    #[allow(non_camel_case_types)] // as C has it
    FALLOC_FL(int) {
        /// The file's size stays.
        KEEP_SIZE "FALLOC_FL_KEEP_SIZE" = 0x01;
        /// The blocks are given back; wants [`KEEP_SIZE`](FALLOC_FL::KEEP_SIZE).
        PUNCH_HOLE "FALLOC_FL_PUNCH_HOLE" = 0x02;
        /// Kept free, and refused.
        NO_HIDE_STALE "FALLOC_FL_NO_HIDE_STALE" = 0x04;
        /// The bytes are cut out, and what is behind moves up.
        COLLAPSE_RANGE "FALLOC_FL_COLLAPSE_RANGE" = 0x08;
        /// The bytes become zero.
        ZERO_RANGE "FALLOC_FL_ZERO_RANGE" = 0x10;
        /// A hole is put in, and what is behind moves on.
        INSERT_RANGE "FALLOC_FL_INSERT_RANGE" = 0x20;
        /// Blocks that other files share become this file's own.
        UNSHARE_RANGE "FALLOC_FL_UNSHARE_RANGE" = 0x40;
        /// Zeros are written, so that later writes change no metadata.
        WRITE_ZEROES "FALLOC_FL_WRITE_ZEROES" = 0x80;
    }
}

impl FALLOC_FL {
    /// The bytes get blocks: no bit at all.
    #[doc(alias = "FALLOC_FL_ALLOCATE_RANGE")]
    pub const ALLOCATE_RANGE: FALLOC_FL = FALLOC_FL::empty();
}

flags! {
    /// What `sync_file_range` does, the `SYNC_FILE_RANGE_` names of
    /// [sync_file_range(2)](https://man7.org/linux/man-pages/man2/sync_file_range.2.html).
    #[allow(non_camel_case_types)] // as C has it
    SYNC_FILE_RANGE(uint) {
        /// Waits for writing that goes on already.
        WAIT_BEFORE "SYNC_FILE_RANGE_WAIT_BEFORE" = 1;
        /// Starts to write what is dirty.
        WRITE "SYNC_FILE_RANGE_WRITE" = 2;
        /// Waits for the writing.
        WAIT_AFTER "SYNC_FILE_RANGE_WAIT_AFTER" = 4;
        /// All three.
        WRITE_AND_WAIT "SYNC_FILE_RANGE_WRITE_AND_WAIT" = 7;
    }
}

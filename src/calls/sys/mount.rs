//! <sys/mount.h>: file systems.

use crate::types::*;

calls! {
    /// Mounts a file system, or changes or moves a mount.
    fn mount(source: *const char, target: *const char, kind: *const char, flags: ulong, data: *const void) -> Result<int>;
    /// Takes a mount away, without flags.
    fn umount(target: *const char) -> Result<int>;
    /// Takes a mount away.
    fn umount2(target: *const char, flags: int) -> Result<int>, "umount";
    /// Opens a mount, or a copy of it or of a whole tree.
    fn open_tree(dirfd: int, path: *const char, flags: uint) -> Result<int>;
    /// `open_tree` and `mount_setattr` in one; `size` is the struct's.
    fn open_tree_attr(dirfd: int, path: *const char, flags: uint, attr: *mut MountAttr, size: size_t) -> Result<int>, "open_tree";
    /// Moves a mount, or puts a new one into the tree.
    fn move_mount(from_dirfd: int, from_path: *const char, to_dirfd: int, to_path: *const char, flags: uint) -> Result<int>;
    /// Starts to make a file system of a type.
    fn fsopen(kind: *const char, flags: uint) -> Result<int>;
    /// Sets a parameter of a file system that is being made or changed, or goes on to the next step; what `key`,
    /// `value` and `aux` are is up to `cmd`.
    fn fsconfig(fd: int, cmd: uint, key: *const char, value: *const void, aux: int) -> Result<int>;
    /// Makes a mount of a file system, and gives a descriptor of it; `attr` is [`MOUNT_ATTR`].
    fn fsmount(fd: int, flags: uint, attr: uint) -> Result<int>;
    /// Starts to change a file system that is mounted.
    fn fspick(dirfd: int, path: *const char, flags: uint) -> Result<int>;
    /// Changes a mount's attributes; `size` is the struct's.
    fn mount_setattr(dirfd: int, path: *const char, flags: uint, attr: *mut MountAttr, size: size_t) -> Result<int>;
}

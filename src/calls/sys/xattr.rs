//! <sys/xattr.h>: extended attributes.

use crate::types::*;

calls! {
    /// Sets an extended attribute of a file; `size` in bytes.
    fn setxattr(path: *const char, name: *const char, value: *const void, size: size_t, flags: int) -> Result<int>;
    /// Sets an extended attribute of a file, a symbolic link included.
    fn lsetxattr(path: *const char, name: *const char, value: *const void, size: size_t, flags: int) -> Result<int>, "setxattr";
    /// Sets an extended attribute of an open file.
    fn fsetxattr(fd: int, name: *const char, value: *const void, size: size_t, flags: int) -> Result<int>, "setxattr";
    /// Sets an extended attribute, seen from a directory; `size` is the struct's.
    fn setxattrat(dirfd: int, path: *const char, flags: uint, name: *const char, args: *const XattrArgs, size: size_t) -> Result<int>, "setxattr";
    /// Reads an extended attribute of a file, and tells its size; with `size` 0 only that.
    fn getxattr(path: *const char, name: *const char, value: *mut void, size: size_t) -> Result<ssize_t>;
    /// Reads an extended attribute of a file, a symbolic link included.
    fn lgetxattr(path: *const char, name: *const char, value: *mut void, size: size_t) -> Result<ssize_t>, "getxattr";
    /// Reads an extended attribute of an open file.
    fn fgetxattr(fd: int, name: *const char, value: *mut void, size: size_t) -> Result<ssize_t>, "getxattr";
    /// Reads an extended attribute, seen from a directory; `size` is the struct's, in which the value's room is told.
    fn getxattrat(dirfd: int, path: *const char, flags: uint, name: *const char, args: *mut XattrArgs, size: size_t) -> Result<ssize_t>, "getxattr";
    /// Lists the names of a file's extended attributes, each with its NUL; with `size` 0 only tells their size.
    fn listxattr(path: *const char, list: *mut char, size: size_t) -> Result<ssize_t>;
    /// Lists the names of a file's extended attributes, a symbolic link included.
    fn llistxattr(path: *const char, list: *mut char, size: size_t) -> Result<ssize_t>, "listxattr";
    /// Lists the names of an open file's extended attributes.
    fn flistxattr(fd: int, list: *mut char, size: size_t) -> Result<ssize_t>, "listxattr";
    /// Lists the names of a file's extended attributes, seen from a directory.
    fn listxattrat(dirfd: int, path: *const char, flags: uint, list: *mut char, size: size_t) -> Result<ssize_t>, "listxattr";
    /// Takes an extended attribute of a file away.
    fn removexattr(path: *const char, name: *const char) -> Result<int>;
    /// Takes an extended attribute of a file away, a symbolic link included.
    fn lremovexattr(path: *const char, name: *const char) -> Result<int>, "removexattr";
    /// Takes an extended attribute of an open file away.
    fn fremovexattr(fd: int, name: *const char) -> Result<int>, "removexattr";
    /// Takes an extended attribute of a file away, seen from a directory.
    fn removexattrat(dirfd: int, path: *const char, flags: uint, name: *const char) -> Result<int>, "removexattr";
}

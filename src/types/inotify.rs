//! What happens to files, without a say: inotify.

use super::macros::{flags, headers, open, structs};
use super::{O, int, iow, uint};

headers!("linux/ioctl.h linux/inotify.h");

flags! {
    /// What is watched and what happened, the `IN_` names of
    /// [inotify(7)](https://man7.org/linux/man-pages/man7/inotify.7.html).
    IN(u32) {
        /// It was read.
        ACCESS "IN_ACCESS" = 0x0001;
        /// It was written or cut.
        MODIFY "IN_MODIFY" = 0x0002;
        /// Owner, permissions, times, attributes or the number of names changed.
        ATTRIB "IN_ATTRIB" = 0x0004;
        /// Closed by one who could write.
        CLOSE_WRITE "IN_CLOSE_WRITE" = 0x0008;
        /// Closed by one who could not.
        CLOSE_NOWRITE "IN_CLOSE_NOWRITE" = 0x0010;
        /// It was opened.
        OPEN "IN_OPEN" = 0x0020;
        /// A name in the directory went elsewhere.
        MOVED_FROM "IN_MOVED_FROM" = 0x0040;
        /// A name came into the directory.
        MOVED_TO "IN_MOVED_TO" = 0x0080;
        /// Something was made in the directory.
        CREATE "IN_CREATE" = 0x0100;
        /// Something was taken out of the directory.
        DELETE "IN_DELETE" = 0x0200;
        /// It is gone itself.
        DELETE_SELF "IN_DELETE_SELF" = 0x0400;
        /// It was moved itself.
        MOVE_SELF "IN_MOVE_SELF" = 0x0800;
        /// Its file system is no longer mounted.
        UNMOUNT "IN_UNMOUNT" = 0x2000;
        /// There was more than fits.
        Q_OVERFLOW "IN_Q_OVERFLOW" = 0x4000;
        /// The watch is over.
        IGNORED "IN_IGNORED" = 0x8000;
        /// Closed by anybody.
        CLOSE "IN_CLOSE" = 0x0018;
        /// From here or to here.
        MOVE "IN_MOVE" = 0x00c0;
        /// All that can be watched.
        ALL_EVENTS "IN_ALL_EVENTS" = 0x0fff;
        /// Only if it is a directory.
        ONLYDIR "IN_ONLYDIR" = 0x0100_0000;
        /// Stop at a symbolic link.
        DONT_FOLLOW "IN_DONT_FOLLOW" = 0x0200_0000;
        /// Nothing of files that are no longer in the directory.
        EXCL_UNLINK "IN_EXCL_UNLINK" = 0x0400_0000;
        /// Only if it is not watched yet.
        MASK_CREATE "IN_MASK_CREATE" = 0x1000_0000;
        /// To what it is watched for already.
        MASK_ADD "IN_MASK_ADD" = 0x2000_0000;
        /// It is about a directory.
        ISDIR "IN_ISDIR" = 0x4000_0000;
        /// Once.
        ONESHOT "IN_ONESHOT" = 0x8000_0000;
    }

    /// How the descriptor is made, the other `IN_` names of
    /// [inotify_init1(2)](https://man7.org/linux/man-pages/man2/inotify_init1.2.html).
    #[allow(non_camel_case_types)] // as C has it
    IN_FLAG(int) {
        /// Closed when another program is executed.
        CLOEXEC "IN_CLOEXEC" = O::CLOEXEC.bits();
        /// Reading does not wait.
        NONBLOCK "IN_NONBLOCK" = O::NONBLOCK.bits();
    }
}

structs! {
    /// Something that happened; `len` bytes of name stand behind it: C's `struct inotify_event`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    InotifyEvent: struct "inotify_event" {
        /// The watch, -1 if there was more than fits.
        wd "wd": int,
        /// What happened: [`IN`].
        mask "mask": u32,
        /// What both halves of a move have in common.
        cookie "cookie": u32,
        /// The size of the name, with the NULs that fill it up, in bytes; 0 without a name.
        len "len": u32,
    }
}

open! {
    /// The requests of inotify's descriptors, the `INOTIFY_IOC_` name of linux/inotify.h.
    #[allow(non_camel_case_types)] // as C has it
    INOTIFY_IOC(uint) {
        /// Sets the number that the next watch gets.
        SETNEXTWD "INOTIFY_IOC_SETNEXTWD" = iow::<int>(b'I', 0);
    }
}

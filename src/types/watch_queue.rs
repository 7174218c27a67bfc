//! Pipes that the kernel writes to, when something happens to what is watched: what is read from them.

use super::ioctl::io;
use super::macros::{flags, headers, open, structs};
use super::uint;

headers!("linux/watch_queue.h");

open! {
    /// What `ioctl` does to such a pipe: `pipe2` makes one by [`O::EXCL`](super::O::EXCL), which C calls
    /// `O_NOTIFICATION_PIPE` there.
    #[allow(non_camel_case_types)] // as C has it
    IOC_WATCH_QUEUE(uint) {
        /// Sets how many records it holds.
        SET_SIZE "IOC_WATCH_QUEUE_SET_SIZE" = io(b'W', 0x60);
        /// Sets which records it takes: a [`WatchNotificationFilter`].
        SET_FILTER "IOC_WATCH_QUEUE_SET_FILTER" = io(b'W', 0x61);
    }

    /// What a record is about.
    #[allow(non_camel_case_types)] // as C has it
    WATCH_TYPE(u32) {
        /// The pipe itself: [`WATCH_META`].
        META "WATCH_TYPE_META" = 0;
        /// A key: [`NOTIFY_KEY`].
        KEY_NOTIFY "WATCH_TYPE_KEY_NOTIFY" = 1;
        /// How many types there are.
        _NR "WATCH_TYPE__NR" = 2;
    }

    /// What happened to the pipe.
    #[allow(non_camel_case_types)] // as C has it
    WATCH_META(u32) {
        /// What was watched is gone: a [`WatchNotificationRemoval`].
        REMOVAL_NOTIFICATION "WATCH_META_REMOVAL_NOTIFICATION" = 0;
        /// Records were lost.
        LOSS_NOTIFICATION "WATCH_META_LOSS_NOTIFICATION" = 1;
    }

    /// What happened to a key: a [`KeyNotification`].
    #[allow(non_camel_case_types)] // as C has it
    NOTIFY_KEY(u32) {
        /// It was filled; `aux` is an error's number.
        INSTANTIATED "NOTIFY_KEY_INSTANTIATED" = 0;
        /// It was changed.
        UPDATED "NOTIFY_KEY_UPDATED" = 1;
        /// The key `aux` came into the keyring.
        LINKED "NOTIFY_KEY_LINKED" = 2;
        /// The key `aux` went out of the keyring.
        UNLINKED "NOTIFY_KEY_UNLINKED" = 3;
        /// The keyring was emptied.
        CLEARED "NOTIFY_KEY_CLEARED" = 4;
        /// It was revoked.
        REVOKED "NOTIFY_KEY_REVOKED" = 5;
        /// It was made invalid.
        INVALIDATED "NOTIFY_KEY_INVALIDATED" = 6;
        /// Its owner, permissions or time changed.
        SETATTR "NOTIFY_KEY_SETATTR" = 7;
    }

    /// Where the parts of a record's `info` begin, in bits.
    #[allow(non_camel_case_types)] // as C has it
    WATCH_INFO_SHIFT(u32) {
        /// The record's length.
        LENGTH "WATCH_INFO_LENGTH__SHIFT" = 0;
        /// The watch's number.
        ID "WATCH_INFO_ID__SHIFT" = 8;
        /// What the type wants to say.
        TYPE_INFO "WATCH_INFO_TYPE_INFO__SHIFT" = 16;
    }
}

flags! {
    /// The parts of a record's `info`.
    #[allow(non_camel_case_types)] // as C has it
    WATCH_INFO(u32) {
        /// The first of the type's own flags.
        FLAG_0 "WATCH_INFO_FLAG_0" = 0x0001_0000;
        /// The second.
        FLAG_1 "WATCH_INFO_FLAG_1" = 0x0002_0000;
        /// The third.
        FLAG_2 "WATCH_INFO_FLAG_2" = 0x0004_0000;
        /// The fourth.
        FLAG_3 "WATCH_INFO_FLAG_3" = 0x0008_0000;
        /// The fifth.
        FLAG_4 "WATCH_INFO_FLAG_4" = 0x0010_0000;
        /// The sixth.
        FLAG_5 "WATCH_INFO_FLAG_5" = 0x0020_0000;
        /// The seventh.
        FLAG_6 "WATCH_INFO_FLAG_6" = 0x0040_0000;
        /// The eighth.
        FLAG_7 "WATCH_INFO_FLAG_7" = 0x0080_0000;
        /// The record's length, in bytes.
        LENGTH "WATCH_INFO_LENGTH" = 0x0000_007f;
        /// The watch's number, as the program gave it.
        ID "WATCH_INFO_ID" = 0x0000_ff00;
        /// What the type wants to say, flags among it.
        TYPE_INFO "WATCH_INFO_TYPE_INFO" = 0xffff_0000;
    }
}

structs! {
    /// The head of every record.
    #[derive(Clone, Copy, Debug, Default)]
    WatchNotification: struct "watch_notification" {
        /// Type and subtype, which C has as bit fields.
        both: u32,
        /// The record's length, the watch's number, and what the type wants to say.
        info "info": WATCH_INFO,
    }

    /// A record that tells the end of a watch; shorter where there is no number to tell.
    #[derive(Clone, Copy, Debug, Default)]
    WatchNotificationRemoval: struct "watch_notification_removal" {
        /// The head.
        watch "watch": WatchNotification,
        /// What was watched.
        id "id": u64,
    }

    /// A record about a key.
    #[derive(Clone, Copy, Debug, Default)]
    KeyNotification: struct "key_notification" {
        /// The head.
        watch "watch": WatchNotification,
        /// The key or keyring.
        key_id "key_id": u32,
        /// More, by what happened.
        aux "aux": u32,
    }

    /// One kind of record that a pipe takes.
    #[derive(Clone, Copy, Debug, Default)]
    WatchNotificationTypeFilter: struct "watch_notification_type_filter" {
        /// Its type: a [`WATCH_TYPE`].
        kind "type": u32,
        /// What `info` has to have …
        info_filter "info_filter": WATCH_INFO,
        /// … in these bits.
        info_mask "info_mask": WATCH_INFO,
        /// A bit for each subtype that is taken.
        subtype_filter "subtype_filter": [u32; 8],
    }

    /// What a pipe takes. The [`WatchNotificationTypeFilter`]s stand behind it.
    #[derive(Clone, Copy, Debug, Default)]
    WatchNotificationFilter: struct "watch_notification_filter" {
        /// How many there are.
        nr_filters "nr_filters": u32,
        _reserved: u32,
    }
}

impl WatchNotification {
    /// What the record is about.
    #[must_use]
    pub const fn kind(&self) -> WATCH_TYPE {
        WATCH_TYPE(if cfg!(target_endian = "big") { self.both >> 8 } else { self.both & 0xff_ffff })
    }

    /// What happened: by the type, a [`WATCH_META`] or a [`NOTIFY_KEY`].
    #[must_use]
    pub const fn subtype(&self) -> u32 {
        if cfg!(target_endian = "big") { self.both & 0xff } else { self.both >> 24 }
    }
}

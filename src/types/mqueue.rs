//! POSIX message queues.

use super::macros::{headers, open, structs};
use super::{int, long};

headers!("linux/mqueue.h");

structs! {
    /// A message queue's measures: C's `struct mq_attr`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    MqAttr: struct "mq_attr" {
        /// `O::NONBLOCK` or nothing.
        flags "mq_flags": long,
        /// The most messages.
        maxmsg "mq_maxmsg": long,
        /// The most bytes of a message.
        msgsize "mq_msgsize": long,
        /// How many messages are there.
        curmsgs "mq_curmsgs": long,
        /// Zeros.
        reserved "__reserved": [long; 4],
    }
}

open! {
    /// Limits of message queues.
    MQ(int) {
        /// Priorities are below this.
        PRIO_MAX "MQ_PRIO_MAX" = 32768;
        /// The bytes that a user's queues take, unless a limit says otherwise.
        BYTES_MAX "MQ_BYTES_MAX" = 819200;
    }

    /// What `mq_notify` writes into the last byte of a cookie, for `SIGEV::THREAD`.
    NOTIFY(int) {
        /// Nothing.
        NONE "NOTIFY_NONE" = 0;
        /// A message came.
        WOKENUP "NOTIFY_WOKENUP" = 1;
        /// It is no longer told.
        REMOVED "NOTIFY_REMOVED" = 2;
        /// The cookie's bytes.
        COOKIE_LEN "NOTIFY_COOKIE_LEN" = 32;
    }
}

//! <mqueue.h>: POSIX message queues.

use crate::types::*;

calls! {
    /// Opens a message queue, and makes it if wanted. The kernel's names have no slash in front.
    fn mq_open(name: *const char, flags: int, mode: mode_t, attr: *mut MqAttr) -> Result<mqd_t>;
    /// Removes a queue's name.
    fn mq_unlink(name: *const char) -> Result<int>;
    /// Sends a message, and waits until a point of the time of day for a place.
    fn mq_timedsend(queue: mqd_t, message: *const char, size: size_t, priority: uint, until: *const OldTimespec) -> Result<int>;
    /// The same with 64-bit time on a 32-bit machine.
    fn mq_timedsend_time64(queue: mqd_t, message: *const char, size: size_t, priority: uint, until: *const Timespec) -> Result<int>, "mq_timedsend";
    /// Receives the first message of the highest priority, and waits until a point of the time of day for one.
    fn mq_timedreceive(queue: mqd_t, message: *mut char, size: size_t, priority: *mut uint, until: *const OldTimespec) -> Result<ssize_t>;
    /// The same with 64-bit time on a 32-bit machine.
    fn mq_timedreceive_time64(queue: mqd_t, message: *mut char, size: size_t, priority: *mut uint, until: *const Timespec) -> Result<ssize_t>, "mq_timedreceive";
    /// Sets whether calls wait, and tells the queue's measures.
    fn mq_getsetattr(queue: mqd_t, new: *const MqAttr, old: *mut MqAttr) -> Result<int>;
}

//! Sleeping on a word of memory: three generations of calls, and the lists of locks that a dying thread leaves.

use crate::common::*;
use crate::harness::{Ended, emulated, in_child, since, start_in_child, sys};
use barelinux::{Errno, calls, types::*};
use core::ptr::{null, null_mut};
use core::sync::atomic::{AtomicU32, Ordering::SeqCst};

const SECOND: i64 = 1_000_000_000;
/// A point of time that 32 bits don't hold: what they hold of it is the first second after the start.
const FAR_SECONDS: i64 = 0x1_0000_0001;
const ANY: u32 = FUTEX_BITSET::MATCH_ANY.0;

/// Words that a child sees too, in zeroed memory.
fn words() -> &'static [AtomicU32; 16] {
    // SAFETY: fresh memory, which nobody takes away; zeros are words.
    unsafe {
        let at = sys::mmap(0, 65536, PROT::READ | PROT::WRITE, MAP::SHARED | MAP::ANONYMOUS, -1, 0).expect("memory");
        &*at.cast()
    }
}

/// Tries until it is so.
fn until(mut so: impl FnMut() -> bool) {
    let end = sys::now() + 60 * SECOND;
    while !so() {
        assert!(sys::now() < end, "it does not become so");
        // SAFETY: it changes nothing.
        let _ = unsafe { calls::sched_yield() };
    }
}

/// Wakes by the first generation's call.
fn wake(word: &AtomicU32, count: u32, bits: u32) -> Result<int> {
    let op = FUTEX::WAKE_BITSET.0;
    // SAFETY: the word is there.
    unsafe { sys::futex(word.as_ptr(), op, count, null(), null_mut(), bits) }
}

/// Waits by the first generation's call, for as long as the word is 0.
fn wait(word: &AtomicU32, bits: u32) -> Result<int> {
    let op = FUTEX::WAIT_BITSET.0;
    // SAFETY: the word is there.
    unsafe { sys::futex(word.as_ptr(), op, 0, null(), null_mut(), bits) }
}

/// The case of `futex` with times of this type; `$wide` are those of 64 bits.
macro_rules! futexes {
    ($call:ident, $time:ident, $wide:expr) => {{
        let futex = |word: &AtomicU32, op: FUTEX, value: u32, time: *const $time, word2: &AtomicU32, value3: u32| {
            // SAFETY: the words are there, and the time is, where the operation takes one.
            unsafe { calls::$call(word.as_ptr(), op.0, value, time, word2.as_ptr(), value3) }
        };
        let count = |number: usize| core::ptr::without_provenance::<$time>(number);
        let [a, b, ..] = words();
        // A value that it does not have; a span; a point of time that is over.
        assert_eq!(futex(a, FUTEX::WAIT, 1, null(), b, 0), Err(Errno::EAGAIN));
        let (soon, before) = ($time { sec: 0, nsec: 20_000_000 }, sys::now());
        assert_eq!(futex(a, FUTEX::WAIT, 0, &soon, b, 0), Err(Errno::ETIMEDOUT));
        assert!(sys::now() - before >= 20_000_000);
        assert_eq!(futex(a, FUTEX::WAIT_BITSET, 0, &soon, b, ANY), Err(Errno::ETIMEDOUT));
        // A waiter, that waits for one bit.
        let far = $time { sec: if $wide { FAR_SECONDS as _ } else { 0x7000_0000 }, nsec: 0 };
        let waiting = start_in_child(|| assert_eq!(futex(a, FUTEX::WAIT_BITSET, 0, &far, b, 4), Ok(0)));
        asleep(waiting.pid);
        assert_eq!(futex(a, FUTEX::WAKE_BITSET, 9, null(), b, 3), Ok(0));
        assert_eq!(futex(b, FUTEX::WAKE, 9, null(), b, 0), Ok(0));
        // It is moved to the second word, if the first has a value.
        assert_eq!(futex(a, FUTEX::CMP_REQUEUE, 0, count(9), b, 1), Err(Errno::EAGAIN));
        assert_eq!(futex(a, FUTEX::CMP_REQUEUE, 0, count(9), b, 0), Ok(1));
        assert_eq!(futex(a, FUTEX::WAKE, 9, null(), b, 0), Ok(0));
        assert_eq!(futex(b, FUTEX::WAKE, 9, null(), b, 0), Ok(1));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        // The second word is changed, and woken where its old value was so.
        let waiting = start_in_child(|| assert_eq!(futex(b, FUTEX::WAIT, 0, &far, a, 0), Ok(0)));
        asleep(waiting.pid);
        let op = FUTEX_OP::ADD.with(5, FUTEX_OP_CMP::GT, 0);
        assert_eq!((futex(a, FUTEX::WAKE_OP, 1, count(1), b, op), b.load(SeqCst)), (Ok(0), 5));
        let op = FUTEX_OP::XOR.with(6, FUTEX_OP_CMP::EQ, 5);
        assert_eq!((futex(a, FUTEX::WAKE_OP, 1, count(1), b, op), b.load(SeqCst)), (Ok(1), 3));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        // Of this process alone: the child is in another one.
        let waiting = start_in_child(|| assert_eq!(futex(a, FUTEX::WAIT, 0, null(), b, 0), Ok(0)));
        asleep(waiting.pid);
        assert_eq!(futex(a, FUTEX::WAKE_PRIVATE, 1, null(), b, 0), Ok(0));
        assert_eq!(futex(a, FUTEX::WAKE, 1, null(), b, 0), Ok(1));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        assert_eq!(futex(a, FUTEX(77), 1, null(), b, 0), Err(Errno::ENOSYS));
    }};
}

/// The case of the locks that lend priority.
macro_rules! lending_locks {
    ($call:ident, $time:ident) => {{
        let [lock, ..] = words();
        let futex = |op: FUTEX, time: *const $time| {
            // SAFETY: the words are there, and the time is, where the operation takes one.
            unsafe { calls::$call(lock.as_ptr(), op.0, 0, time, null_mut(), 0) }
        };
        // SAFETY: it only tells a number.
        let own = || unsafe { calls::gettid() } as u32;
        assert_eq!((futex(FUTEX::LOCK_PI, null()), lock.load(SeqCst)), (Ok(0), own()));
        assert_eq!(futex(FUTEX::LOCK_PI, null()), Err(Errno::EDEADLK));
        let past = $time { sec: 1, nsec: 0 };
        assert_eq!(
            in_child(|| {
                assert_eq!(futex(FUTEX::TRYLOCK_PI, null()), Err(Errno::EAGAIN));
                assert_eq!(futex(FUTEX::LOCK_PI, &past), Err(Errno::ETIMEDOUT));
                assert_eq!(futex(FUTEX::UNLOCK_PI, null()), Err(Errno::EPERM));
            }),
            Ended::Exited(0)
        );
        let waiting = start_in_child(|| {
            assert_eq!(futex(FUTEX::LOCK_PI, null()), Ok(0));
            assert_eq!(lock.load(SeqCst) & FUTEX_WORD::TID_MASK.bits(), own());
            assert_eq!(futex(FUTEX::UNLOCK_PI, null()), Ok(0));
        });
        until(|| lock.load(SeqCst) & FUTEX_WORD::WAITERS.bits() != 0);
        assert_eq!(futex(FUTEX::UNLOCK_PI, null()), Ok(0));
        assert_eq!((waiting.wait(60), lock.load(SeqCst)), (Ended::Exited(0), 0));
    }};
}

/// A thread's list of locks with one in it.
#[repr(C)]
struct Locks {
    head: RobustListHead,
    entry: RobustList,
    word: AtomicU32,
}

impl Locks {
    /// In memory that a child sees too.
    fn new() -> *mut Locks {
        let at = words().as_ptr().cast_mut().cast::<Locks>();
        // SAFETY: the memory is ours, and there is enough of it.
        unsafe {
            let head = (&raw mut (*at).head).cast::<RobustList>();
            let offset = core::mem::offset_of!(Locks, word) - core::mem::offset_of!(Locks, entry);
            (*at).entry.next = head;
            (*at).head = RobustListHead {
                list: RobustList { next: &raw mut (*at).entry },
                futex_offset: offset as long,
                list_op_pending: null_mut(),
            };
        }
        at
    }
}

const HEAD: size_t = size_of::<RobustListHead>();

tests! {
    group;

    fn futex() if futex for (futex) unless crate::harness::odd_emulator(&["s390x"], "its emulator answers otherwise than a kernel").or_else(|| crate::harness::foreign_order("the host changes the word, in its own byte order")) => {
        futexes!(futex, OldTimespec, cfg!(target_pointer_width = "64"));
    }

    fn futex_time64() if futex_time64 for (futex_time64)
        unless crate::harness::foreign_order("the host changes the word, in its own byte order") => {
        futexes!(futex_time64, Timespec, true);
    }

    fn futex_lends_priority() if futex unless emulated("qemu-user lacks these operations") => {
        lending_locks!(futex, OldTimespec);
    }

    fn futex_time64_lends_priority() if futex_time64 unless emulated("qemu-user lacks these operations") => {
        lending_locks!(futex_time64, Timespec);
    }

    /// Any of them wakes, and the answer says which.
    fn futex_waitv() for (futex_waitv) unless emulated("qemu-user lacks it").or(since(5, 16)) => {
        let words = words();
        let waitv = |flags: FUTEX2, until: *const Timespec| {
            let entry = |word: &AtomicU32| FutexWaitv {
                val: 0, uaddr: word.as_ptr().addr() as u64, flags: flags.bits(), reserved: 0,
            };
            let mut list = [entry(&words[0]), entry(&words[1]), entry(&words[2])];
            // SAFETY: the list and the words are there, and the time is.
            unsafe { calls::futex_waitv(list.as_mut_ptr(), 3, 0, until, CLOCK::MONOTONIC.0) }
        };
        let far = Timespec { sec: FAR_SECONDS, nsec: 0 };
        let waiting = start_in_child(|| assert_eq!(waitv(FUTEX2::SIZE_U32, &far), Ok(2)));
        asleep(waiting.pid);
        until(|| wake(&words[2], 1, ANY) == Ok(1));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        let past = Timespec { sec: 0, nsec: 1 };
        assert_eq!(waitv(FUTEX2::SIZE_U32, &past), Err(Errno::ETIMEDOUT));
        assert_eq!(waitv(FUTEX2::SIZE_U64, &past), Err(Errno::EINVAL));
        words[1].store(1, SeqCst);
        assert_eq!(waitv(FUTEX2::SIZE_U32, null()), Err(Errno::EAGAIN));
    }

    /// The older call wakes.
    fn futex_wait() for (futex_wait) unless emulated("qemu-user lacks it").or(since(6, 7)) => {
        let [word, ..] = words();
        let wait = |value, mask: ulong, until: *const Timespec| {
            let flags = FUTEX2::SIZE_U32.bits();
            // SAFETY: the word is there, and the time is.
            unsafe { calls::futex_wait(word.as_ptr().cast(), value, mask, flags, until, CLOCK::MONOTONIC.0) }
        };
        let far = Timespec { sec: FAR_SECONDS, nsec: 0 };
        let waiting = start_in_child(|| assert_eq!(wait(0, 4, &far), Ok(0)));
        asleep(waiting.pid);
        assert_eq!((wake(word, 1, 3), wake(word, 1, 6)), (Ok(0), Ok(1)));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        let past = Timespec { sec: 0, nsec: 1 };
        assert_eq!(wait(0, 1, &past), Err(Errno::ETIMEDOUT));
        assert_eq!((wait(1, 1, null()), wait(0, 0, null())), (Err(Errno::EAGAIN), Err(Errno::EINVAL)));
    }

    /// The older call waits.
    fn futex_wake() for (futex_wake) unless emulated("qemu-user lacks it").or(since(6, 7)) => {
        let [word, other, ..] = words();
        let wake = |word: &AtomicU32, mask, count, flags: FUTEX2| {
            // SAFETY: the word is there.
            unsafe { calls::futex_wake(word.as_ptr().cast(), mask, count, (FUTEX2::SIZE_U32 | flags).bits()) }
        };
        let waiting = start_in_child(|| assert_eq!(wait(word, 2), Ok(0)));
        asleep(waiting.pid);
        assert_eq!((wake(word, 5, 9, FUTEX2::empty()), wake(other, 2, 9, FUTEX2::empty())), (Ok(0), Ok(0)));
        assert_eq!((wake(word, 2, 9, FUTEX2::PRIVATE), wake(word, 2, 0, FUTEX2::empty())), (Ok(0), Ok(0)));
        assert_eq!(wake(word, 2, 9, FUTEX2::empty()), Ok(1));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        assert_eq!(wake(word, 2, 9, FUTEX2::SIZE_U64), Err(Errno::EINVAL));
    }

    /// The older call waits, and wakes at the second word.
    fn futex_requeue() for (futex_requeue) unless emulated("qemu-user lacks it").or(since(6, 7)) => {
        let [from, to, ..] = words();
        let requeue = |val, wake, requeue| {
            let entry = |word: &AtomicU32, val| FutexWaitv {
                val, uaddr: word.as_ptr().addr() as u64, flags: FUTEX2::SIZE_U32.bits(), reserved: 0,
            };
            let mut both = [entry(from, val), entry(to, 0)];
            // SAFETY: the words are there.
            unsafe { calls::futex_requeue(both.as_mut_ptr(), 0, wake, requeue) }
        };
        let second = start_in_child(|| assert_eq!(wait(from, ANY), Ok(0)));
        asleep(second.pid);
        assert_eq!(requeue(1, 0, 9), Err(Errno::EAGAIN));
        assert_eq!(requeue(0, 0, 9), Ok(1));
        assert_eq!((wake(from, 9, ANY), wake(to, 9, ANY)), (Ok(0), Ok(1)));
        assert_eq!(second.wait(60), Ended::Exited(0));
        let second = start_in_child(|| assert_eq!(wait(from, ANY), Ok(0)));
        asleep(second.pid);
        assert_eq!(requeue(0, 1, 9), Ok(1));
        assert_eq!((second.wait(60), wake(to, 9, ANY)), (Ended::Exited(0), Ok(0)));
    }

    /// The kernel marks the lock of a process that ended with it, and wakes who waits for it.
    fn set_robust_list() for (set_robust_list) unless emulated("qemu-user lacks it") => {
        let locks = Locks::new();
        // SAFETY: the locks are ours, in memory of both processes.
        let word = unsafe { &(*locks).word };
        let hold = |size: size_t| {
            // SAFETY: as above.
            let set = unsafe { calls::set_robust_list(&raw mut (*locks).head, size) };
            // SAFETY: it only tells a number.
            word.store(unsafe { calls::gettid() } as u32 | FUTEX_WORD::WAITERS.bits(), SeqCst);
            set
        };
        assert_eq!(in_child(|| assert_eq!(hold(HEAD + 1), Err(Errno::EINVAL))), Ended::Exited(0));
        assert_eq!(word.load(SeqCst) & FUTEX_WORD::OWNER_DIED.bits(), 0);
        assert_eq!(in_child(|| assert_eq!(hold(HEAD), Ok(0))), Ended::Exited(0));
        assert_eq!(word.load(SeqCst), (FUTEX_WORD::WAITERS | FUTEX_WORD::OWNER_DIED).bits());
    }

    fn get_robust_list() for (get_robust_list) unless emulated("qemu-user lacks it") => {
        let locks = Locks::new();
        let (mut head, mut size) = (null_mut(), 0);
        // SAFETY: the locks are ours, and so are the results.
        unsafe {
            assert_eq!(calls::set_robust_list(&raw mut (*locks).head, HEAD), Ok(0));
            assert_eq!(calls::get_robust_list(0, &mut head, &mut size), Ok(0));
            assert_eq!((head, size), (&raw mut (*locks).head, HEAD));
            // Another process's: a child starts without one.
            let told = words();
            let child = start_in_child(|| wait(&told[0], ANY).map(|_| ()));
            asleep(child.pid);
            assert_eq!((calls::get_robust_list(child.pid, &mut head, &mut size), head), (Ok(0), null_mut()));
            until(|| wake(&told[0], 1, ANY) == Ok(1));
            assert_eq!(child.wait(60), Ended::Exited(0));
            assert_eq!(calls::get_robust_list(int::MAX, &mut head, &mut size), Err(Errno::ESRCH));
        }
    }
}

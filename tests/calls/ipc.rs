//! System V objects and POSIX message queues.

use crate::common::*;
use crate::harness::{Ended, emulated, in_child, read_file, start_in_child, str, sys};
use barelinux::{Errno, calls, types::*};
use core::ptr::{null, null_mut};

/// What `shmctl` and its kin want added.
const V: int = if cfg!(any(target_arch = "arm", target_arch = "mips64")) { VersionIPC::_64.0 } else { 0 };

/// A new object, that its owner may read and write.
const NEW: int = IPC::CREAT.bits() | 0o600;

/// The words that /proc/sysvipc has of an object, behind its key and number.
fn listed<'a>(kind: &str, id: int, buffer: &'a mut [u8]) -> Option<core::str::SplitAsciiWhitespace<'a>> {
    let path = match kind {
        "shm" => c"/proc/sysvipc/shm",
        "sem" => c"/proc/sysvipc/sem",
        _ => c"/proc/sysvipc/msg",
    };
    str(read_file(path, buffer).expect("/proc")).lines().find_map(|line| {
        let mut words = line.split_ascii_whitespace();
        words.next();
        (words.next().and_then(|word| word.parse().ok()) == Some(id)).then_some(words)
    })
}

/// One of these words as a number.
fn listed_number(kind: &str, id: int, word: usize) -> i64 {
    let mut buffer = [0; 16384];
    let mut words = listed(kind, id, &mut buffer).expect("the object");
    words.nth(word).and_then(|word| word.parse().ok()).expect("a number")
}

/// Is it in the list?
fn exists(kind: &str, id: int) -> bool {
    listed(kind, id, &mut [0; 16384]).is_some()
}

/// A number of this process, for what has a name.
fn own() -> pid_t {
    // SAFETY: it only tells a number.
    unsafe { calls::getpid() }
}

/// Seconds since 1970.
fn today() -> i64 {
    statx(file()).mtime.sec
}

/// A set of semaphores that goes when the test does.
struct Semaphores(int);

impl Semaphores {
    fn new(count: int) -> Semaphores {
        // SAFETY: a new object is ours.
        Semaphores(unsafe { calls::semget(KeyIPC::PRIVATE.0, count, NEW) }.expect("semaphores"))
    }
    fn value(&self, number: int) -> int {
        // SAFETY: it only reads.
        unsafe { calls::semctl(self.0, number, CtlSEM::GETVAL.0 | V, 0) }.expect("a value")
    }
    fn set(&self, number: int, value: int) {
        // SAFETY: the set is ours.
        let set = unsafe { calls::semctl(self.0, number, CtlSEM::SETVAL.0 | V, Semun::value(value)) };
        assert_eq!(set, Ok(0));
    }
}

impl Drop for Semaphores {
    fn drop(&mut self) {
        // SAFETY: the set is ours.
        let _ = unsafe { calls::semctl(self.0, 0, CtlIPC::RMID.0 | V, 0) };
    }
}

/// The cases of the calls that change semaphores: `$change` takes a set, changes, and a timeout if it is there.
macro_rules! changes_semaphores {
    ($change:expr) => {{
        let set = Semaphores::new(2);
        let change =
            |num, op, flg: short| $change(set.0, &mut [Sembuf { num, op, flg }, Sembuf { num: 1, op: 1, flg: 0 }]);
        // Both or none.
        assert_eq!(change(0, 5, 0), Ok(0));
        assert_eq!((set.value(0), set.value(1)), (5, 1));
        assert_eq!(change(0, -6, IPC::NOWAIT.bits() as short), Err(Errno::EAGAIN));
        assert_eq!((set.value(0), set.value(1)), (5, 1));
        // Undone when the process ends.
        assert_eq!(in_child(|| assert_eq!(change(0, -3, SEM::UNDO.bits()), Ok(0))), Ended::Exited(0));
        assert_eq!((set.value(0), set.value(1)), (5, 2));
        // It waits until there is enough.
        let waiting = start_in_child(|| assert_eq!(change(0, -7, 0), Ok(0)));
        asleep(waiting.pid);
        assert_eq!((set.value(0), set.value(1)), (5, 2));
        // SAFETY: it only reads.
        assert_eq!(unsafe { calls::semctl(set.0, 0, CtlSEM::GETNCNT.0 | V, 0) }, Ok(1));
        assert_eq!(change(0, 3, 0), Ok(0));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        assert_eq!((set.value(0), set.value(1)), (1, 4));
    }};
}

/// The cases of those with a timeout of this type.
macro_rules! semaphores_in_time {
    ($call:ident, $time:ident) => {{
        changes_semaphores!(|set, changes: &mut [Sembuf]| {
            // Longer than 2^32 nanoseconds.
            let long = $time { sec: 50, nsec: 0 };
            // SAFETY: the changes and the time are ours.
            unsafe { calls::$call(set, changes.as_mut_ptr(), changes.len() as uint, &long) }
        });
        let (set, before) = (Semaphores::new(1), sys::now());
        let (mut change, soon) = (Sembuf { num: 0, op: -1, flg: 0 }, $time { sec: 0, nsec: 20_000_000 });
        // SAFETY: the change and the time are ours.
        assert_eq!(unsafe { calls::$call(set.0, &mut change, 1, &soon) }, Err(Errno::EAGAIN));
        assert!((20_000_000..50_000_000_000).contains(&(sys::now() - before)));
    }};
}

/// A message as the kernel has it.
#[repr(C)]
struct Message<const N: usize> {
    kind: long,
    text: [u8; N],
}

/// A queue's name of this process's own, which goes when the test does.
struct Name([u8; 64]);

impl Name {
    fn new() -> Name {
        let mut name = [0; 64];
        // qemu-user reads from one byte before the name on: the C library passes on a name without its slash.
        numbered("/barelinux-", own(), &mut name);
        Name(name)
    }
    fn as_ptr(&self) -> *const char {
        self.0[1..].as_ptr().cast()
    }
    fn open(&self, flags: O) -> Result<mqd_t> {
        let mut attr = MqAttr { maxmsg: 4, msgsize: 16, ..MqAttr::default() };
        // SAFETY: the name is a C string, the struct is ours.
        unsafe { calls::mq_open(self.as_ptr(), flags.bits(), 0o600, &mut attr) }
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        // SAFETY: the name is a C string.
        let _ = unsafe { calls::mq_unlink(self.as_ptr()) };
    }
}

/// How many bytes wait in a queue, as its file says: `QSIZE:12  NOTIFY:0 …`.
fn queued(queue: mqd_t) -> u32 {
    let mut buffer = [0u8; 128];
    // SAFETY: the buffer is ours.
    let len = unsafe { calls::pread64(queue, buffer.as_mut_ptr().cast(), 128, 0) }.expect("the queue's file");
    let text = str(&buffer[..len as usize]).strip_prefix("QSIZE:").expect("a size");
    text.split_ascii_whitespace().next().and_then(|word| word.parse().ok()).expect("a number")
}

/// The cases of sending with a time of this type; `$far` is a point of time that `long` seconds may not reach.
macro_rules! sends {
    ($call:ident, $time:ident, $far:expr) => {{
        let name = Name::new();
        let queue = name.open(O::CREAT | O::EXCL | O::RDWR).expect("a queue");
        let send = |text: &str, priority, until: &$time| {
            // SAFETY: the text is ours.
            unsafe { calls::$call(queue, text.as_ptr().cast(), text.len(), priority, until) }
        };
        let (past, far) = ($time { sec: 1, nsec: 0 }, $time { sec: $far, nsec: 0 });
        for (text, priority) in [("one", 1), ("two", 7), ("three", 7), ("four", 32767)] {
            assert_eq!(send(text, priority, &past), Ok(0), "there is a place, and the time does not matter");
        }
        assert_eq!(queued(queue), 15);
        assert_eq!(send("five", 0, &past), Err(Errno::ETIMEDOUT));
        assert_eq!(send("five", MQ::PRIO_MAX.0 as uint, &past), Err(Errno::EINVAL));
        let waiting = start_in_child(|| assert_eq!(send("five", 2, &far), Ok(0)));
        asleep(waiting.pid);
        assert_eq!(receive(queue), (*b"four\0", 32767));
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        assert_eq!([receive(queue), receive(queue)], [(*b"two\0\0", 7), (*b"three", 7)]);
        assert_eq!([receive(queue), receive(queue)], [(*b"five\0", 2), (*b"one\0\0", 1)]);
    }};
}

/// The first message, and its priority.
fn receive(queue: mqd_t) -> ([u8; 5], uint) {
    let (mut text, mut priority) = ([0u8; 16], 0);
    // SAFETY: the text and the priority are ours.
    let len = unsafe {
        barelinux::with_call!(mq_timedreceive => {
            calls::mq_timedreceive(queue, text.as_mut_ptr().cast(), 16, &mut priority, null())
        } else {
            calls::mq_timedreceive_time64(queue, text.as_mut_ptr().cast(), 16, &mut priority, null())
        })
    };
    let len = len.expect("a message") as usize;
    let mut start = [0; 5];
    start[..len].copy_from_slice(&text[..len]);
    (start, priority)
}

/// The cases of receiving with a time of this type.
macro_rules! receives {
    ($call:ident, $time:ident, $far:expr) => {{
        let name = Name::new();
        let queue = name.open(O::CREAT | O::EXCL | O::RDWR).expect("a queue");
        let receive = |size, until: &$time| {
            let (mut text, mut priority) = ([0u8; 16], 0);
            // SAFETY: the text and the priority are ours.
            let len = unsafe { calls::$call(queue, text.as_mut_ptr().cast(), size, &mut priority, until) };
            len.map(|len| (text, len, priority))
        };
        let (past, far) = ($time { sec: 1, nsec: 0 }, $time { sec: $far, nsec: 0 });
        assert_eq!(receive(16, &past), Err(Errno::ETIMEDOUT));
        assert_eq!(receive(15, &past), Err(Errno::EMSGSIZE));
        let waiting = start_in_child(|| {
            let (text, len, priority) = receive(16, &far).expect("a message");
            assert_eq!((&text[..len as usize], priority), (&b"hello"[..], 3));
        });
        asleep(waiting.pid);
        send(queue, "hello", 3);
        assert_eq!(waiting.wait(60), Ended::Exited(0));
        assert_eq!(queued(queue), 0);
    }};
}

fn send(queue: mqd_t, text: &str, priority: uint) {
    // SAFETY: the text is ours.
    let sent = unsafe {
        barelinux::with_call!(mq_timedsend => {
            calls::mq_timedsend(queue, text.as_ptr().cast(), text.len(), priority, null())
        } else {
            calls::mq_timedsend_time64(queue, text.as_ptr().cast(), text.len(), priority, null())
        })
    };
    assert_eq!(sent, Ok(0));
}

tests! {
    group;

    fn shmget_shmat_and_shmdt() for (shmget, shmat, shmdt) unless crate::harness::foreign_big("qemu-user finds no place for it") => {
        // SAFETY: new memory is ours.
        unsafe {
            let key = 0x6261_0000 + own();
            let id = calls::shmget(key, 70000, NEW | IPC::EXCL.bits()).expect("shared memory");
            assert_eq!(calls::shmget(key, 70000, NEW | IPC::EXCL.bits()), Err(Errno::EEXIST));
            assert_eq!(calls::shmget(key, 0, 0), Ok(id));
            assert_eq!(listed_number("shm", id, 1), 70000);
            let at = calls::shmat(id, null_mut(), 0).expect("a mapping").cast::<u8>();
            at.write_volatile(1);
            assert_eq!(listed_number("shm", id, 4), 1);
            let child = in_child(|| {
                let again = calls::shmat(id, null_mut(), SHM::RDONLY.bits()).expect("a mapping").cast::<u8>();
                assert_eq!((again != at, again.read_volatile()), (true, 1));
                at.write_volatile(2);
                assert_eq!((again.read_volatile(), listed_number("shm", id, 4)), (2, 3));
            });
            assert_eq!((child, at.read_volatile()), (Ended::Exited(0), 2));
            assert_eq!(calls::shmdt(at.cast()), Ok(0));
            assert_eq!(listed_number("shm", id, 4), 0);
            assert_eq!(calls::shmdt(at.cast()), Err(Errno::EINVAL));
            assert_eq!(calls::shmctl(id, CtlIPC::RMID.0 | V, null_mut()), Ok(0));
        }
    }

    fn shmctl() for (shmctl) unless crate::harness::odd_emulator(&["s390x"], "its emulator turns the halves around") => {
        let before = today();
        // SAFETY: new memory is ours, and so are the structs.
        unsafe {
            let id = calls::shmget(KeyIPC::PRIVATE.0, 70000, NEW).expect("shared memory");
            let at = calls::shmat(id, null_mut(), 0).expect("a mapping").cast::<u8>();
            let mut ds = Shmid64Ds::default();
            assert_eq!(calls::shmctl(id, CtlIPC::STAT.0 | V, &mut ds), Ok(0));
            assert_eq!((ds.segsz, ds.nattch, ds.cpid, ds.lpid), (70000, 1, own(), own()));
            assert_eq!((ds.perm.key, ds.perm.uid, ds.perm.cuid), (0, calls::getuid(), calls::getuid()));
            assert_eq!((ds.perm.mode & 0o777, ds.dtime), (0o600, 0));
            assert!((before..before + 100).contains(&(ds.atime as i64)), "{ds:?}");
            assert!((before..before + 100).contains(&(ds.ctime as i64)), "{ds:?}");
            #[cfg(target_pointer_width = "32")]
            assert_eq!((ds.atime_high, ds.ctime_high), (0, 0));
            ds.perm.mode = 0o640;
            assert_eq!(calls::shmctl(id, CtlIPC::SET.0 | V, &mut ds), Ok(0));
            let mut buffer = [0; 16384];
            let mode = listed("shm", id, &mut buffer).and_then(|mut words| words.next()).expect("a mode");
            assert_eq!(int::from_str_radix(mode, 8), Ok(0o640));
            // The system's limits, where the kernel keeps them too.
            let mut limits = Shminfo64::default();
            assert!(calls::shmctl(id, CtlIPC::INFO.0 | V, (&raw mut limits).cast()).is_ok());
            let mut buffer = [0; 32];
            let most = str(read_file(c"/proc/sys/kernel/shmmni", &mut buffer).expect("/proc")).trim().parse();
            assert_eq!((Ok(limits.mni), limits.min), (most, 1));
            // What all of it takes; and where this one stands among all.
            let mut info = ShmInfo::default();
            at.write_volatile(1);
            let top = calls::shmctl(0, CtlSHM::INFO.0 | V, (&raw mut info).cast()).expect("a number");
            assert!(info.used_ids >= 1 && info.tot >= 2 && info.rss >= 1, "{info:?}");
            assert!((0..=top).any(|index| calls::shmctl(index, CtlSHM::STAT.0 | V, &mut ds) == Ok(id)));
            assert_eq!(calls::shmctl(id, CtlSHM::LOCK.0 | V, null_mut()), Ok(0));
            calls::shmctl(id, CtlIPC::STAT.0 | V, &mut ds).expect("shmctl");
            assert_eq!(ds.perm.mode & 0o2000, 0o2000);
            // It goes with its last mapping.
            assert_eq!(calls::shmctl(id, CtlIPC::RMID.0 | V, null_mut()), Ok(0));
            assert!(exists("shm", id));
            assert_eq!((calls::shmdt(at.cast()), exists("shm", id)), (Ok(0), false));
            assert_eq!(calls::shmctl(id, CtlIPC::STAT.0 | V, &mut ds), Err(Errno::EINVAL));
        }
    }

    fn semget() for (semget) {
        let key = 0x6261_0000 + own();
        // SAFETY: a new set is ours.
        unsafe {
            let id = calls::semget(key, 7, NEW | IPC::EXCL.bits()).expect("semaphores");
            let set = Semaphores(id);
            assert_eq!(listed_number("sem", set.0, 1), 7);
            assert_eq!(calls::semget(key, 7, NEW | IPC::EXCL.bits()), Err(Errno::EEXIST));
            assert_eq!((calls::semget(key, 7, 0), calls::semget(key, 8, 0)), (Ok(id), Err(Errno::EINVAL)));
            drop(set);
            assert!(!exists("sem", id));
        }
    }

    fn semctl() for (semctl) unless crate::harness::odd_emulator(&["s390x"], "its emulator turns the halves around").or_else(|| crate::harness::foreign_big("qemu-user mixes up the halves of times")) => {
        let (before, set) = (today(), Semaphores::new(3));
        // SAFETY: the set and the structs are ours.
        unsafe {
            let ctl = |number, op: int, arg: *mut void| calls::semctl(set.0, number, op | V, arg.expose_provenance() as ulong);
            set.set(1, 32767);
            let too_much = calls::semctl(set.0, 1, CtlSEM::SETVAL.0 | V, Semun::value(32768));
            assert_eq!((too_much, set.value(1), set.value(2)), (Err(Errno::ERANGE), 32767, 0));
            assert_eq!(ctl(1, CtlSEM::GETPID.0, null_mut()), Ok(own()));
            let (mut new, mut all) = ([1 as ushort, 2, 3], [0 as ushort; 3]);
            assert_eq!(ctl(0, CtlSEM::SETALL.0, new.as_mut_ptr().cast()), Ok(0));
            assert_eq!(ctl(0, CtlSEM::GETALL.0, all.as_mut_ptr().cast()), Ok(0));
            assert_eq!((all, set.value(2)), (new, 3));
            let mut ds = Semid64Ds::default();
            assert_eq!(ctl(0, CtlIPC::STAT.0, (&raw mut ds).cast()), Ok(0));
            assert_eq!((ds.nsems, ds.otime, ds.perm.mode & 0o777, ds.perm.gid), (3, 0, 0o600, calls::getgid()));
            assert!((before..before + 100).contains(&(ds.ctime as i64)), "{ds:?}");
            ds.perm.mode = 0o644;
            assert_eq!(ctl(0, CtlIPC::SET.0, (&raw mut ds).cast()), Ok(0));
            let mut buffer = [0; 16384];
            let mode = listed("sem", set.0, &mut buffer).and_then(|mut words| words.next()).expect("a mode");
            assert_eq!(int::from_str_radix(mode, 8), Ok(0o644));
            let mut info = Seminfo::default();
            let top = ctl(0, CtlSEM::INFO.0, (&raw mut info).cast()).expect("a number");
            assert!(info.usz >= 1 && info.aem >= 3 && info.vmx == 32767, "{info:?}");
            let found = |index| calls::semctl(index, 0, CtlSEM::STAT.0 | V, (&raw mut ds).expose_provenance() as ulong) == Ok(set.0);
            assert!((0..=top).any(found));
            assert_eq!(ctl(0, CtlSEM::GETZCNT.0, null_mut()), Ok(0));
            assert_eq!((ctl(0, CtlIPC::RMID.0, null_mut()), exists("sem", set.0)), (Ok(0), false));
        }
    }

    fn semop() if semop for (semop) {
        changes_semaphores!(|set, changes: &mut [Sembuf]| {
            // SAFETY: the changes are ours.
            unsafe { calls::semop(set, changes.as_mut_ptr(), changes.len() as uint) }
        });
    }

    fn semtimedop() if semtimedop for (semtimedop) {
        semaphores_in_time!(semtimedop, OldTimespec);
    }

    fn semtimedop_time64() if semtimedop_time64 for (semtimedop_time64) {
        semaphores_in_time!(semtimedop_time64, Timespec);
    }

    fn msgget_msgsnd_and_msgrcv() for (msgget, msgsnd, msgrcv) {
        // SAFETY: a new queue is ours, and so are the messages.
        unsafe {
            let key = 0x6261_0000 + own();
            let id = calls::msgget(key, NEW | IPC::EXCL.bits()).expect("a queue");
            assert_eq!((calls::msgget(key, 0), calls::msgget(key, NEW | IPC::EXCL.bits())), (Ok(id), Err(Errno::EEXIST)));
            for (kind, text) in [(3, *b"three"), (1, *b"one  "), (2, *b"two  ")] {
                let message = Message { kind, text };
                assert_eq!(calls::msgsnd(id, (&raw const message).cast(), 5, 0), Ok(0));
            }
            // Bytes and messages.
            assert_eq!((listed_number("msg", id, 1), listed_number("msg", id, 2)), (15, 3));
            let receive = |size, kind, flags| {
                let mut message = Message { kind: 0, text: [0; 16] };
                let len = calls::msgrcv(id, (&raw mut message).cast(), size, kind, flags);
                len.map(|len| (len, message.kind, [message.text[0], message.text[4]]))
            };
            assert_eq!(receive(16, 2, 0), Ok((5, 2, *b"t ")));
            assert_eq!(receive(4, 0, 0), Err(Errno::E2BIG));
            // The lowest of these kinds; then another kind; cut.
            assert_eq!(receive(16, -3, 0), Ok((5, 1, *b"o ")));
            assert_eq!(receive(16, 3, RcvMSG::EXCEPT.bits() | IPC::NOWAIT.bits()), Err(Errno::ENOMSG));
            assert_eq!(receive(4, 1, RcvMSG::EXCEPT.bits() | RcvMSG::NOERROR.bits()), Ok((4, 3, *b"t\0")));
            let waiting = start_in_child(|| assert_eq!(receive(16, 9, 0), Ok((5, 9, *b"ne"))));
            asleep(waiting.pid);
            let message = Message { kind: 9, text: *b"nin e" };
            assert_eq!(calls::msgsnd(id, (&raw const message).cast(), 5, 0), Ok(0));
            assert_eq!(waiting.wait(60), Ended::Exited(0));
            assert_eq!(calls::msgctl(id, CtlIPC::RMID.0 | V, null_mut()), Ok(0));
        }
    }

    fn msgctl() for (msgctl) unless crate::harness::odd_emulator(&["s390x"], "its emulator turns the halves around").or_else(|| crate::harness::foreign_big("qemu-user mixes up the halves of times")) => {
        let before = today();
        // SAFETY: a new queue is ours, and so are the structs.
        unsafe {
            let id = calls::msgget(KeyIPC::PRIVATE.0, NEW).expect("a queue");
            let message = Message { kind: 1, text: *b"text" };
            calls::msgsnd(id, (&raw const message).cast(), 4, 0).expect("a message");
            let mut ds = Msqid64Ds::default();
            assert_eq!(calls::msgctl(id, CtlIPC::STAT.0 | V, &mut ds), Ok(0));
            assert_eq!((ds.qnum, ds.cbytes, ds.lspid, ds.lrpid, ds.rtime), (1, 4, own(), 0, 0));
            assert_eq!((ds.perm.mode & 0o777, ds.perm.cgid), (0o600, calls::getgid()));
            assert!((before..before + 100).contains(&(ds.stime as i64)), "{ds:?}");
            assert!((before..before + 100).contains(&(ds.ctime as i64)), "{ds:?}");
            ds.qbytes = 100;
            assert_eq!(calls::msgctl(id, CtlIPC::SET.0 | V, &mut ds), Ok(0));
            let too_long = Message { kind: 1, text: [0; 97] };
            assert_eq!(calls::msgsnd(id, (&raw const too_long).cast(), 97, IPC::NOWAIT.bits()), Err(Errno::EAGAIN));
            let mut info = Msginfo::default();
            let top = calls::msgctl(0, CtlMSG::INFO.0 | V, (&raw mut info).cast()).expect("a number");
            assert!(info.pool >= 1 && info.map >= 1 && info.tql >= 4, "{info:?}");
            assert!((0..=top).any(|index| calls::msgctl(index, CtlMSG::STAT.0 | V, &mut ds) == Ok(id)));
            let mut buffer = [0; 32];
            assert!(calls::msgctl(0, CtlIPC::INFO.0 | V, (&raw mut info).cast()).is_ok());
            let most = str(read_file(c"/proc/sys/kernel/msgmax", &mut buffer).expect("/proc")).trim().parse();
            assert_eq!(Ok(info.max), most);
            assert_eq!((calls::msgctl(id, CtlIPC::RMID.0 | V, null_mut()), exists("msg", id)), (Ok(0), false));
        }
    }

    /// All of them behind one number; the structs are the older ones without `IPC_64`.
    fn ipc() if ipc for (ipc) unless crate::harness::odd_emulator(&["s390x"], "its emulator turns the halves around").or_else(|| crate::harness::foreign_big("qemu-user mixes up the halves of a semaphore's argument")) => {
        // SAFETY: new objects are ours, and so are the structs.
        unsafe {
            let call = |which: IPCCALL, first: int, second: ulong, third: ulong, ptr: *mut void| {
                #[cfg(target_arch = "s390x")]
                return calls::ipc(which.0, first, second, third, ptr);
                #[cfg(not(target_arch = "s390x"))]
                calls::ipc(which.0, first, second, third, ptr, 0)
            };
            const IPC_64: ulong = VersionIPC::_64.0 as ulong;
            // Shared memory.
            let shm = call(IPCCALL::SHMGET, 0, 5000, NEW as ulong, null_mut()).expect("shared memory");
            let mut at = null_mut::<u8>();
            let attached = call(IPCCALL::SHMAT, shm, 0, (&raw mut at).expose_provenance() as ulong, null_mut());
            assert_eq!(attached, Ok(0));
            at.write_volatile(1);
            assert_eq!((listed_number("shm", shm, 1), listed_number("shm", shm, 4)), (5000, 1));
            let (mut ds, mut old) = (Shmid64Ds::default(), core::mem::zeroed::<ShmidDs>());
            assert_eq!(call(IPCCALL::SHMCTL, shm, CtlIPC::STAT.0 as ulong | IPC_64, 0, (&raw mut ds).cast()), Ok(0));
            assert_eq!(call(IPCCALL::SHMCTL, shm, CtlIPC::STAT.0 as ulong, 0, (&raw mut old).cast()), Ok(0));
            assert_eq!((ds.segsz, ds.nattch, old.segsz, old.nattch), (5000, 1, 5000, 1));
            assert_eq!(call(IPCCALL::SHMDT, 0, 0, 0, at.cast()), Ok(0));
            assert_eq!(call(IPCCALL::SHMCTL, shm, CtlIPC::RMID.0 as ulong, 0, null_mut()), Ok(0));
            assert!(!exists("shm", shm));
            // Semaphores: the last argument of semctl stands in memory.
            let set = Semaphores(call(IPCCALL::SEMGET, 0, 2, NEW as ulong, null_mut()).expect("semaphores"));
            let mut value = Semun::value(5);
            assert_eq!(call(IPCCALL::SEMCTL, set.0, 1, CtlSEM::SETVAL.0 as ulong, (&raw mut value).cast()), Ok(0));
            assert_eq!((set.value(0), set.value(1)), (0, 5));
            let mut change = Sembuf { num: 1, op: -2, flg: 0 };
            assert_eq!(call(IPCCALL::SEMOP, set.0, 1, 0, (&raw mut change).cast()), Ok(0));
            assert_eq!(set.value(1), 3);
            let soon = OldTimespec { sec: 0, nsec: 1_000_000 };
            change.op = -4;
            let timeout = (&raw const soon).expose_provenance();
            #[cfg(target_arch = "s390x")]
            let timed = call(IPCCALL::SEMTIMEDOP, set.0, 1, timeout as ulong, (&raw mut change).cast());
            #[cfg(not(target_arch = "s390x"))]
            let timed = calls::ipc(IPCCALL::SEMTIMEDOP.0, set.0, 1, 0, (&raw mut change).cast(), timeout as long);
            assert_eq!(timed, Err(Errno::EAGAIN));
            let mut old = core::mem::zeroed::<SemidDs>();
            let mut arg = (&raw mut old).expose_provenance() as ulong;
            assert_eq!(call(IPCCALL::SEMCTL, set.0, 0, CtlIPC::STAT.0 as ulong, (&raw mut arg).cast()), Ok(0));
            assert_eq!((old.nsems, old.perm.mode & 0o777), (2, 0o600));
            // Messages: two arguments of msgrcv stand in memory.
            let queue = call(IPCCALL::MSGGET, 0, NEW as ulong, 0, null_mut()).expect("a queue");
            let mut message = Message { kind: 7, text: *b"text" };
            assert_eq!(call(IPCCALL::MSGSND, queue, 4, 0, (&raw mut message).cast()), Ok(0));
            let mut old = core::mem::zeroed::<MsqidDs>();
            assert_eq!(call(IPCCALL::MSGCTL, queue, CtlIPC::STAT.0 as ulong, 0, (&raw mut old).cast()), Ok(0));
            assert_eq!((old.qnum, old.cbytes, old.lspid), (1, 4, own() as _));
            let mut back = Message { kind: 0, text: [0; 8] };
            let mut kludge = IpcKludge { msgp: (&raw mut back).cast(), msgtyp: 7 };
            assert_eq!(call(IPCCALL::MSGRCV, queue, 8, 0, (&raw mut kludge).cast()), Ok(4));
            assert_eq!((back.kind, &back.text[..4]), (7, &b"text"[..]));
            assert_eq!(call(IPCCALL::MSGCTL, queue, CtlIPC::RMID.0 as ulong, 0, null_mut()), Ok(0));
            assert!(!exists("msg", queue));
        }
    }

    /// A signal with a value comes with the first message, and with no other.
    fn mq_notify() for (mq_notify) unless emulated("qemu-user has no mq_notify") => {
        let name = Name::new();
        let queue = name.open(O::CREAT | O::EXCL | O::RDWR | O::CLOEXEC).expect("a queue");
        let set = Sigset::EMPTY.with(SIG::USR1);
        let mut event = Sigevent { signo: SIG::USR1.0, notify: SIGEV::SIGNAL.0, ..Sigevent::default() };
        event.value.int = 77;
        let mut info = Siginfo::default();
        // SAFETY: all of it is ours.
        unsafe {
            calls::rt_sigprocmask(HowSIG::BLOCK.0, &set, null_mut(), Sigset::SIZE).expect("a mask");
            assert_eq!(calls::mq_notify(queue, &event), Ok(0));
            assert_eq!(calls::mq_notify(queue, &event), Err(Errno::EBUSY));
            send(queue, "first", 1);
            let answer = barelinux::with_call!(rt_sigtimedwait_time64 => {
                calls::rt_sigtimedwait_time64(&set, &mut info, &Timespec { sec: 10, nsec: 0 }, Sigset::SIZE)
            } else {
                calls::rt_sigtimedwait(&set, &mut info, &OldTimespec { sec: 10, nsec: 0 }, Sigset::SIZE)
            });
            assert_eq!((answer, SI(info.code), info.fields.rt.sigval.int), (Ok(SIG::USR1.0), SI::MESGQ, 77));
            send(queue, "second", 1);
            assert!(sys::wait_signal(&set, 1_000_000).is_err());
        }
    }

    fn mq_open_and_mq_unlink() for (mq_open, mq_unlink) {
        let name = Name::new();
        assert_eq!(name.open(O::RDWR), Err(Errno::ENOENT));
        let queue = name.open(O::CREAT | O::EXCL | O::RDWR | O::CLOEXEC).expect("a queue");
        assert_eq!(name.open(O::CREAT | O::EXCL | O::RDWR), Err(Errno::EEXIST));
        assert_eq!(statx(queue).mode & 0o777, 0o600);
        // Another process finds it by its name.
        let child = in_child(|| send(name.open(O::WRONLY).expect("the queue"), "child", 1));
        assert_eq!((child, queued(queue)), (Ended::Exited(0), 5));
        assert_eq!(receive(queue), (*b"child", 1));
        // SAFETY: the name is a C string.
        unsafe { assert_eq!(calls::mq_unlink(name.as_ptr()), Ok(0)) };
        assert_eq!((name.open(O::RDWR), statx(queue).nlink), (Err(Errno::ENOENT), 0));
    }

    fn mq_timedsend() if mq_timedsend for (mq_timedsend) {
        sends!(mq_timedsend, OldTimespec, 0x7000_0000);
    }

    fn mq_timedsend_time64() if mq_timedsend_time64 for (mq_timedsend_time64) {
        sends!(mq_timedsend_time64, Timespec, 0x2_0000_0000);
    }

    fn mq_timedreceive() if mq_timedreceive for (mq_timedreceive) {
        receives!(mq_timedreceive, OldTimespec, 0x7000_0000);
    }

    fn mq_timedreceive_time64() if mq_timedreceive_time64 for (mq_timedreceive_time64) {
        receives!(mq_timedreceive_time64, Timespec, 0x2_0000_0000);
    }

    fn mq_getsetattr() for (mq_getsetattr) unless crate::harness::foreign_big("qemu-user passes the flags on in this machine's bits") => {
        let name = Name::new();
        let queue = name.open(O::CREAT | O::EXCL | O::RDWR).expect("a queue");
        send(queue, "one", 1);
        let (new, mut old) = (MqAttr { flags: O::NONBLOCK.bits() as long, ..MqAttr::default() }, MqAttr::default());
        // SAFETY: the structs are ours.
        unsafe {
            assert_eq!(calls::mq_getsetattr(queue, &new, &mut old), Ok(0));
            assert_eq!((old.flags, old.maxmsg, old.msgsize, old.curmsgs), (0, 4, 16, 1));
            assert!(fdinfo(queue).expect("a descriptor").1.contains(O::NONBLOCK));
            assert_eq!(calls::mq_getsetattr(queue, null(), &mut old), Ok(0));
            assert_eq!((old.flags, old.curmsgs), (new.flags, 1));
        }
    }
}

//! Who a process is to others: users, groups, capabilities. /proc tells what became of it.

use crate::common::*;
use crate::harness::{Ended, emulated, in_child, read_file, root_only, str};
use barelinux::{Errno, calls, types::*};
use core::ptr::{null, null_mut};

/// Makes /proc the current directory: the root need not be one that everybody may look through.
fn stay_in_proc() {
    // SAFETY: the path is a C string.
    unsafe { calls::chdir(c"/proc".as_ptr()) }.expect("/proc");
}

/// The four numbers of a line of /proc/self/status, from within /proc: real, effective, saved, and for files.
fn status(label: &str) -> [u32; 4] {
    let mut buffer = [0; 4096];
    let mut numbers = proc_line(c"self/status", label, &mut buffer).split_whitespace();
    [(); 4].map(|()| numbers.next().and_then(|number| number.parse().ok()).expect("a number"))
}

/// A set of capabilities, of /proc/self/status.
pub fn caps(label: &str) -> u64 {
    let mut buffer = [0; 4096];
    u64::from_str_radix(proc_line(c"/proc/self/status", label, &mut buffer), 16).expect("hexadecimal digits")
}

/// The users, in one width; `$base` and what follows it fits in there.
macro_rules! users {
    ($type:ty, $base:literal, $getuid:ident $geteuid:ident $getresuid:ident
        $setuid:ident $setreuid:ident $setresuid:ident) => {{
        const A: $type = $base;
        const B: $type = $base + 1;
        const C: $type = $base + 2;
        const SAME: $type = !0;
        stay_in_proc();
        let [a, b, c] = [$base, $base + 1, $base + 2];
        let mut ids: [$type; 3] = [0; 3];
        // SAFETY: the process is ours, and so is what is written.
        unsafe {
            // With rights on it all of them change.
            let ended = in_child(|| {
                assert_eq!(calls::$setuid(C), Ok(0));
                assert_eq!(status("Uid:"), [c; 4]);
            });
            assert_eq!(ended, Ended::Exited(0));

            assert_eq!(calls::$setresuid(A, B, C), Ok(0));
            assert_eq!(status("Uid:"), [a, b, c, b]);
            let [real, effective, saved] = &mut ids;
            assert_eq!(calls::$getresuid(real, effective, saved), Ok(0));
            assert_eq!(ids, [A, B, C]);
            assert_eq!((calls::$getuid(), calls::$geteuid()), (a, b));
            // Its rights are gone: it can be no more than it is.
            assert_eq!(calls::$setresuid(SAME, C, SAME), Ok(0));
            assert_eq!(status("Uid:"), [a, c, c, c]);
            assert_eq!(calls::$setreuid(SAME, A), Ok(0));
            assert_eq!(status("Uid:"), [a, a, c, a]);
            assert_eq!(calls::$setuid(C), Ok(0));
            assert_eq!(status("Uid:"), [a, c, c, c]);
            assert_eq!(calls::$setreuid(C, A), Ok(0));
            assert_eq!(status("Uid:"), [c, a, a, a]);
            assert_eq!(calls::$setuid(B), Err(Errno::EPERM));
            assert_eq!(calls::$setresuid(B, SAME, SAME), Err(Errno::EPERM));
        }
    }};
}

/// The groups, in one width.
macro_rules! groups {
    ($type:ty, $base:literal, $getgid:ident $getegid:ident $getresgid:ident
        $setgid:ident $setregid:ident $setresgid:ident) => {{
        const A: $type = $base;
        const B: $type = $base + 1;
        const C: $type = $base + 2;
        const SAME: $type = !0;
        stay_in_proc();
        let [a, b, c] = [$base, $base + 1, $base + 2];
        let mut ids: [$type; 3] = [0; 3];
        // SAFETY: the process is ours, and so is what is written.
        unsafe {
            assert_eq!(calls::$setresgid(A, B, C), Ok(0));
            assert_eq!(status("Gid:"), [a, b, c, b]);
            let [real, effective, saved] = &mut ids;
            assert_eq!(calls::$getresgid(real, effective, saved), Ok(0));
            assert_eq!(ids, [A, B, C]);
            assert_eq!((calls::$getgid(), calls::$getegid()), (a, b));
            assert_eq!(calls::$setregid(SAME, A), Ok(0));
            assert_eq!(status("Gid:"), [a, a, c, a]);
            assert_eq!(calls::$setregid(B, SAME), Ok(0));
            assert_eq!(status("Gid:"), [b, a, a, a]);
            assert_eq!(calls::$setgid(C), Ok(0));
            assert_eq!(status("Gid:"), [c; 4]);
        }
    }};
}

/// Supplementary groups, in one width.
macro_rules! supplementary {
    ($type:ty, $base:literal, $getgroups:ident $setgroups:ident) => {{
        const SET: [$type; 3] = [$base + 2, $base, $base + 1];
        let mut list: [$type; 5] = [77; 5];
        // SAFETY: the lists are ours.
        unsafe {
            assert_eq!(calls::$setgroups(3, SET.as_ptr()), Ok(0));
            let mut buffer = [0; 4096];
            let told = proc_line(c"/proc/self/status", "Groups:", &mut buffer);
            let wanted = [$base, $base + 1, $base + 2];
            assert!(told.split(' ').map(|group| group.parse::<u32>().expect("a number")).eq(wanted), "{told}");
            assert_eq!(calls::$getgroups(0, null_mut()), Ok(3));
            assert_eq!(calls::$getgroups(5, list.as_mut_ptr()), Ok(3));
            assert_eq!(list, [$base, $base + 1, $base + 2, 77, 77]);
            assert_eq!(calls::$getgroups(2, list.as_mut_ptr()), Err(Errno::EINVAL));
            assert_eq!(calls::$setgroups(0, null()), Ok(0));
            assert_eq!(calls::$getgroups(0, null_mut()), Ok(0));
        }
    }};
}

/// Whose files, in one width; the fourth number of the line.
macro_rules! files_of {
    ($base:literal, $label:literal, $set:ident) => {{
        stay_in_proc();
        let was = status($label);
        // SAFETY: the process is ours.
        unsafe {
            assert_eq!(calls::$set($base), was[3] as int);
            assert_eq!(status($label), [was[0], was[1], was[2], $base]);
            // No user or group has this number: nothing changes. (qemu-user takes 16 bits of it for a user.)
            if emulated("").is_none() {
                assert_eq!(calls::$set(!0), $base);
                assert_eq!(calls::$set(!0), $base);
            }
        }
    }};
}

tests! {
    group;

    fn users() for (getuid, geteuid, getresuid, setuid, setreuid, setresuid) unless root_only() => {
        users!(kernel_uid_t, 60_001, getuid geteuid getresuid setuid setreuid setresuid);
    }

    fn users_in_32_bits() if setuid32 for (getuid32, geteuid32, getresuid32, setuid32, setreuid32, setresuid32)
        unless root_only() => {
        users!(uid_t, 0x1234_5678, getuid32 geteuid32 getresuid32 setuid32 setreuid32 setresuid32);
        // What does not fit is told as nobody.
        // SAFETY: the calls only tell numbers.
        assert_eq!(unsafe { (calls::getuid(), calls::geteuid()) }, (65534, 65534));
    }

    fn groups() for (getgid, getegid, getresgid, setgid, setregid, setresgid) unless root_only() => {
        groups!(kernel_gid_t, 60_001, getgid getegid getresgid setgid setregid setresgid);
    }

    fn groups_in_32_bits() if setgid32 for (getgid32, getegid32, getresgid32, setgid32, setregid32, setresgid32)
        unless root_only() => {
        groups!(gid_t, 0x1234_5678, getgid32 getegid32 getresgid32 setgid32 setregid32 setresgid32);
        // SAFETY: the calls only tell numbers.
        assert_eq!(unsafe { (calls::getgid(), calls::getegid()) }, (65534, 65534));
    }

    fn supplementary_groups() for (getgroups, setgroups) unless root_only() => {
        supplementary!(kernel_gid_t, 60_001, getgroups setgroups);
    }

    fn supplementary_groups_in_32_bits() if setgroups32 for (getgroups32, setgroups32) unless root_only() => {
        supplementary!(gid_t, 0x1234_5678, getgroups32 setgroups32);
    }

    fn whose_files() for (setfsuid, setfsgid) unless root_only() => {
        files_of!(60_001, "Gid:", setfsgid);
        files_of!(60_001, "Uid:", setfsuid);
        // What it makes is theirs.
        let made = statx(file());
        assert_eq!((made.uid, made.gid), (60_001, 60_001));
    }

    fn whose_files_in_32_bits() if setfsuid32 for (setfsuid32, setfsgid32) unless root_only() => {
        files_of!(0x1234_5678, "Gid:", setfsgid32);
        files_of!(0x1234_5678, "Uid:", setfsuid32);
    }

    fn capabilities() for (capget, capset) {
        let mut header = CapUserHeader::default();
        let mut data = [CapUserData::default(); 2];
        // SAFETY: the structs are ours, and so are the thread's rights.
        unsafe {
            // A version that there is not is answered by the one to use.
            assert_eq!(calls::capget(&mut header, null_mut()), Ok(0));
            assert_eq!(header.version, LINUX_CAPABILITY_VERSION::_3);
            assert_eq!(calls::capget(&mut header, data.as_mut_ptr()), Ok(0));
            let set = |of: fn(&CapUserData) -> u32| u64::from(of(&data[0])) | u64::from(of(&data[1])) << 32;
            assert_eq!(set(|half| half.effective), caps("CapEff:"));
            assert_eq!(set(|half| half.permitted), caps("CapPrm:"));
            assert_eq!(set(|half| half.inheritable), caps("CapInh:"));

            // Some are given up, from both halves.
            let keep = !(1 << CAP::SYS_TIME.0 | 1 << CAP::BPF.0 | 1u64 << CAP::CHOWN.0);
            let (effective, permitted) = (caps("CapEff:") & keep, caps("CapPrm:"));
            data[0].effective = effective as u32;
            data[1].effective = (effective >> 32) as u32;
            assert_eq!(calls::capset(&mut header, data.as_ptr()), Ok(0));
            assert_eq!((caps("CapEff:"), caps("CapPrm:")), (effective, permitted));
            data = [CapUserData::default(); 2];
            assert_eq!(calls::capset(&mut header, data.as_ptr()), Ok(0));
            assert_eq!((caps("CapEff:"), caps("CapPrm:"), caps("CapInh:")), (0, 0, 0));
            data[1].permitted = 1;
            assert_eq!(calls::capset(&mut header, data.as_ptr()), Err(Errno::EPERM));
            header.pid = 1;
            assert!(calls::capset(&mut header, data.as_ptr()).is_err());
        }
    }

    /// The old version has 32 capabilities, and one struct of them.
    fn capabilities_of_version_1() for (capget) {
        let mut header = CapUserHeader { version: LINUX_CAPABILITY_VERSION::_1, pid: 0 };
        let mut data = [CapUserData { effective: 0x5555, permitted: 0x5555, inheritable: 0x5555 }; 2];
        // SAFETY: the structs are ours.
        assert_eq!(unsafe { calls::capget(&mut header, data.as_mut_ptr()) }, Ok(0));
        assert_eq!((data[0].permitted, data[1].permitted), (caps("CapPrm:") as u32, 0x5555));
    }

    /// Processes know each other by numbers.
    fn numbers() for (getpid, getppid, gettid) {
        let mut path = [0; 64];
        // SAFETY: the calls only tell numbers.
        unsafe {
            let (own, parent, mut buffer) = (calls::getpid(), calls::getppid(), [0; 4096]);
            // Another process sees this one under its number, and this one's parent.
            let seen = in_child(|| {
                assert_eq!(calls::getppid(), own);
                assert_ne!(calls::getpid(), own);
                assert_eq!(calls::gettid(), calls::getpid());
                numbered("/proc/", own, &mut path);
                let end = path.iter().position(|byte| *byte == 0).expect("an end");
                path[end..end + 8].copy_from_slice(b"/status\0");
                let path = core::ffi::CStr::from_bytes_until_nul(&path).expect("a path");
                assert_eq!(proc_line(path, "Pid:", &mut buffer).parse(), Ok(own));
                assert_eq!(proc_line(path, "Tgid:", &mut buffer).parse(), Ok(own));
                assert_eq!(proc_line(path, "PPid:", &mut buffer).parse(), Ok(parent));
            });
            assert_eq!(seen, Ended::Exited(0));
            assert_eq!(calls::gettid(), own);
            let told = str(read_file(c"/proc/thread-self/stat", &mut buffer).expect("/proc"));
            assert_eq!(told.split(' ').next().and_then(|number| number.parse().ok()), Some(own));
        }
    }
}

//! Processes, threads, namespaces, and who runs when.

// They are C's names, where a part of a prefix is a name too.
#![allow(non_camel_case_types)]

use super::macros::{flags, headers, open, structs};
use super::{int, uint, ulong};

headers!("linux/sched.h linux/sched/types.h");

flags! {
    /// What a new process shares or gets, the `CLONE_` names of
    /// [clone(2)](https://man7.org/linux/man-pages/man2/clone.2.html). `clone`, `unshare` and `setns` take the lower
    /// 32 bits; the lowest 8 are a signal's number for `clone`.
    CLONE(u64) {
        /// The bits that `clone` takes for the signal which tells of the end.
        CSIGNAL = 0x0000_00ff;
        /// A time namespace of its own; not for `clone`, where the bit is part of the signal.
        NEWTIME "CLONE_NEWTIME" = 0x0000_0080;
        /// Shares the memory.
        VM "CLONE_VM" = 0x0000_0100;
        /// Shares root, current directory and umask.
        FS "CLONE_FS" = 0x0000_0200;
        /// Shares the descriptors.
        FILES "CLONE_FILES" = 0x0000_0400;
        /// Shares what signals do.
        SIGHAND "CLONE_SIGHAND" = 0x0000_0800;
        /// Gives a descriptor of the process.
        PIDFD "CLONE_PIDFD" = 0x0000_1000;
        /// Traced by whoever traces this process.
        PTRACE "CLONE_PTRACE" = 0x0000_2000;
        /// This thread goes on when the new process ends or executes a program.
        VFORK "CLONE_VFORK" = 0x0000_4000;
        /// Has this process's parent for a parent.
        PARENT "CLONE_PARENT" = 0x0000_8000;
        /// A thread of this process.
        THREAD "CLONE_THREAD" = 0x0001_0000;
        /// A mount namespace of its own.
        NEWNS "CLONE_NEWNS" = 0x0002_0000;
        /// Shares what System V semaphores undo at the end.
        SYSVSEM "CLONE_SYSVSEM" = 0x0004_0000;
        /// Gets this thread-local storage.
        SETTLS "CLONE_SETTLS" = 0x0008_0000;
        /// Writes the number where `ptid` says, in this process's memory.
        PARENT_SETTID "CLONE_PARENT_SETTID" = 0x0010_0000;
        /// Writes 0 where `ctid` says when the thread ends, and wakes a futex there.
        CHILD_CLEARTID "CLONE_CHILD_CLEARTID" = 0x0020_0000;
        /// Does nothing any more.
        DETACHED "CLONE_DETACHED" = 0x0040_0000;
        /// A tracer cannot make it traced.
        UNTRACED "CLONE_UNTRACED" = 0x0080_0000;
        /// Writes the number where `ctid` says, in the new process's memory.
        CHILD_SETTID "CLONE_CHILD_SETTID" = 0x0100_0000;
        /// A cgroup namespace of its own.
        NEWCGROUP "CLONE_NEWCGROUP" = 0x0200_0000;
        /// A namespace of host names of its own.
        NEWUTS "CLONE_NEWUTS" = 0x0400_0000;
        /// A namespace of System V objects and message queues of its own.
        NEWIPC "CLONE_NEWIPC" = 0x0800_0000;
        /// A user namespace of its own.
        NEWUSER "CLONE_NEWUSER" = 0x1000_0000;
        /// A pid namespace of its own.
        NEWPID "CLONE_NEWPID" = 0x2000_0000;
        /// A network namespace of its own.
        NEWNET "CLONE_NEWNET" = 0x4000_0000;
        /// Shares the I/O context.
        IO "CLONE_IO" = 0x8000_0000;
        /// Signals do what they do by default; this and the following for `clone3`.
        CLEAR_SIGHAND "CLONE_CLEAR_SIGHAND" = 1u64 << 32;
        /// Starts in this cgroup.
        INTO_CGROUP "CLONE_INTO_CGROUP" = 1u64 << 33;
        /// Leaves no zombie.
        AUTOREAP "CLONE_AUTOREAP" = 1u64 << 34;
        /// No `execve` gives it rights.
        NNP "CLONE_NNP" = 1u64 << 35;
        /// Killed when its descriptor is closed.
        PIDFD_AUTOKILL "CLONE_PIDFD_AUTOKILL" = 1u64 << 36;
        /// A mount namespace of its own with nothing in it.
        EMPTY_MNTNS "CLONE_EMPTY_MNTNS" = 1u64 << 37;
    }
}

flags! {
    /// What only `unshare` takes, besides [`CLONE`].
    UNSHARE(ulong) {
        /// A mount namespace with nothing in it.
        EMPTY_MNTNS "UNSHARE_EMPTY_MNTNS" = 0x0010_0000;
    }
}

structs! {
    /// What `clone3` takes: C's `struct clone_args`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(align(8))] // on x86 too
    CloneArgs: struct "clone_args" {
        /// What is shared, without a signal.
        flags "flags": CLONE,
        /// Where the descriptor goes: the address of an `int`.
        pidfd "pidfd": u64,
        /// Where the number goes in the child's memory: the address of an `int`.
        child_tid "child_tid": u64,
        /// Where the number goes in this process's memory: the address of an `int`.
        parent_tid "parent_tid": u64,
        /// The signal that tells the parent of the end, 0 for none.
        exit_signal "exit_signal": u64,
        /// The stack's lowest address, 0 for a copy of this one.
        stack "stack": u64,
        /// The stack's size in bytes.
        stack_size "stack_size": u64,
        /// The thread-local storage, as the machine has it.
        tls "tls": u64,
        /// The address of the numbers that it gets, one for each pid namespace, the innermost first.
        set_tid "set_tid": u64,
        /// How many they are.
        set_tid_size "set_tid_size": u64,
        /// The descriptor of its cgroup.
        cgroup "cgroup": u64,
    }
}

open! {
    /// The sizes in bytes that [`CloneArgs`] had.
    CLONE_ARGS_SIZE(usize) {
        /// Up to `tls` (Linux 5.3).
        VER0 "CLONE_ARGS_SIZE_VER0" = 64;
        /// Up to `set_tid_size` (Linux 5.5).
        VER1 "CLONE_ARGS_SIZE_VER1" = 80;
        /// Up to `cgroup` (Linux 5.7).
        VER2 "CLONE_ARGS_SIZE_VER2" = 88;
    }
}

open! {
    /// How a thread is scheduled, the `SCHED_` names of
    /// [sched(7)](https://man7.org/linux/man-pages/man7/sched.7.html).
    SCHED(int) {
        /// By turns, as is usual (the pages also say `SCHED_OTHER`).
        NORMAL "SCHED_NORMAL" = 0;
        /// Before all of a lower priority, until it waits.
        FIFO "SCHED_FIFO" = 1;
        /// Before all of a lower priority, by turns among equals.
        RR "SCHED_RR" = 2;
        /// By turns, and never in a hurry.
        BATCH "SCHED_BATCH" = 3;
        /// When nobody else wants to.
        IDLE "SCHED_IDLE" = 5;
        /// So much time in every period.
        DEADLINE "SCHED_DEADLINE" = 6;
        /// By a program of BPF.
        EXT "SCHED_EXT" = 7;
        /// To be added to a policy: new processes start as `NORMAL`.
        RESET_ON_FORK "SCHED_RESET_ON_FORK" = 0x4000_0000;
    }
}

flags! {
    /// How [`SchedAttr`] is taken.
    SCHED_FLAG(u64) {
        /// New processes start as `NORMAL`.
        RESET_ON_FORK "SCHED_FLAG_RESET_ON_FORK" = 0x01;
        /// Time that other deadlines leave may be used.
        RECLAIM "SCHED_FLAG_RECLAIM" = 0x02;
        /// `SIGXCPU` tells that the time was not enough.
        DL_OVERRUN "SCHED_FLAG_DL_OVERRUN" = 0x04;
        /// The policy stays.
        KEEP_POLICY "SCHED_FLAG_KEEP_POLICY" = 0x08;
        /// Priority, nice value and times stay.
        KEEP_PARAMS "SCHED_FLAG_KEEP_PARAMS" = 0x10;
        /// `util_min` counts.
        UTIL_CLAMP_MIN "SCHED_FLAG_UTIL_CLAMP_MIN" = 0x20;
        /// `util_max` counts.
        UTIL_CLAMP_MAX "SCHED_FLAG_UTIL_CLAMP_MAX" = 0x40;
        /// Both of what stays.
        KEEP_ALL "SCHED_FLAG_KEEP_ALL" = 0x18;
        /// Both of the utilisation's bounds.
        UTIL_CLAMP "SCHED_FLAG_UTIL_CLAMP" = 0x60;
        /// All of them.
        ALL "SCHED_FLAG_ALL" = 0x7f;
    }
}

flags! {
    /// What `sched_getattr` tells.
    SCHED_GETATTR_FLAG(uint) {
        /// Of a deadline, what is left of the time right now.
        DL_DYNAMIC "SCHED_GETATTR_FLAG_DL_DYNAMIC" = 0x01;
    }
}

structs! {
    /// How a thread is scheduled, in full: C's `struct sched_attr`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    SchedAttr: struct "sched_attr" {
        /// The struct's own size in bytes.
        size "size": u32,
        /// The policy's number: [`SCHED`].
        policy "sched_policy": u32,
        /// How the rest is taken.
        flags "sched_flags": SCHED_FLAG,
        /// The nice value, -20 to 19, for `NORMAL` and `BATCH`.
        nice "sched_nice": i32,
        /// The priority, 1 to 99, for `FIFO` and `RR`.
        priority "sched_priority": u32,
        /// The time in every period in nanoseconds, for `DEADLINE`; elsewhere the length of a turn.
        runtime "sched_runtime": u64,
        /// When it has to be done after the period's start, in nanoseconds.
        deadline "sched_deadline": u64,
        /// The period in nanoseconds.
        period "sched_period": u64,
        /// The least utilisation to expect, 0 to 1024.
        util_min "sched_util_min": u32,
        /// The highest utilisation to expect, 0 to 1024.
        util_max "sched_util_max": u32,
    }
}

open! {
    /// The sizes in bytes that [`SchedAttr`] had.
    SCHED_ATTR_SIZE(uint) {
        /// Up to `period`.
        VER0 "SCHED_ATTR_SIZE_VER0" = 48;
        /// Up to `util_max` (Linux 5.3).
        VER1 "SCHED_ATTR_SIZE_VER1" = 56;
    }
}

structs! {
    /// A priority: C's `struct sched_param`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    SchedParam: "include/linux/sched.h" "sched_param" {
        /// 1 to 99 for `FIFO` and `RR`, 0 elsewhere.
        priority "sched_priority": int,
    }
}

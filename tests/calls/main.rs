//! Thin calls, every one of them, by area: each call's effect seen through something else than itself.
#![cfg_attr(barelinux_asm_experimental, feature(asm_experimental_arch))]
#![no_std]
#![no_main]
#![recursion_limit = "1024"] // a long list of tests is a deep macro

#[macro_use]
#[path = "../harness/mod.rs"]
mod harness;
mod aio;
mod asm;
mod common;
mod devices;
mod events;
mod faults;
mod files;
mod files_moving;
mod files_names;
mod files_rights;
mod files_sync;
mod fs;
mod fs_disk;
mod fs_mount;
mod fs_notify;
mod fs_quota;
mod fs_stat;
mod fs_xattr;
mod futex;
mod ids;
mod ioctl;
mod ipc;
mod limits;
mod machine;
mod machines;
mod memory;
mod proc;
mod sched;
mod security;
mod signals;
mod sockets;
mod time;
mod trace;
mod traps;
mod uring;

use proc::told;

tests! {
    roles {
        told,
    }
    groups {
        aio,
        asm,
        devices,
        events,
        faults,
        files,
        files_moving,
        files_names,
        files_rights,
        files_sync,
        fs,
        fs_disk,
        fs_mount,
        fs_notify,
        fs_quota,
        fs_stat,
        fs_xattr,
        futex,
        ids,
        ioctl,
        ipc,
        limits,
        machine,
        machines,
        memory,
        proc,
        sched,
        security,
        signals,
        sockets,
        time,
        trace,
        traps,
        uring,
    }
}

//! The first program of a machine that only tests: `ci/test` puts it, as `/init`, into an initramfs.
//!
//! Mounts the usual file systems, runs every program of the folders `/tests/*/deps` in the order of their
//! names, tells how each ended, and switches the machine off. `ci/boot` waits for the last line.
#![no_std]
#![no_main]

use barelinux::rt::Start;
use barelinux::{calls, println, types::*};
use core::ffi::CStr;
use core::ptr::{null, null_mut};

barelinux::entry!(main);

fn main(start: Start) {
    for (kind, folder) in
        [(c"proc", c"/proc"), (c"sysfs", c"/sys"), (c"devtmpfs", c"/dev"), (c"tmpfs", c"/tmp"), (c"tmpfs", c"/run")]
    {
        // SAFETY: all of them are C strings, and no program runs yet that could mind.
        if let Err(error) = unsafe { calls::mount(kind.as_ptr(), folder.as_ptr(), kind.as_ptr(), 0, null()) } {
            println!("barelinux: cannot mount {folder:?}: {error:?}");
        }
    }

    let (mut programs, mut bad) = (0, 0);
    Names::of(c"/tests").for_each(|target| {
        let folder = Path::new(&[b"/tests/", target, b"/deps"]);
        Names::of(folder.c_str()).for_each(|name| {
            let path = Path::new(&[b"/tests/", target, b"/deps/", name]);
            println!("barelinux: {:?} starts", path.c_str());
            let status = run(start, path.c_str());
            match (status.exited(), status.signaled()) {
                (Some(status), _) => println!("barelinux: {:?} ended with status {status}", path.c_str()),
                (_, signal) => println!("barelinux: {:?} was ended by {signal:?}", path.c_str()),
            }
            programs += 1;
            bad += i32::from(status.exited() != Some(0));
        });
    });
    println!("barelinux: {programs} programs, {bad} of them failed");
    println!("barelinux: all done, status {}", i32::from(bad != 0 || programs == 0));

    const MAGIC: (int, int) = (0xfee1_dead_u32 as int, 0x2812_1969);
    const POWER_OFF: uint = 0x4321_fedc;
    // SAFETY: nothing is to be saved.
    let _ = unsafe { calls::reboot(MAGIC.0, MAGIC.1, POWER_OFF, null_mut()) };
}

/// Runs a test program to its end, and reaps whatever else ends meanwhile: that is the first process's task.
fn run(start: Start, path: &CStr) -> WaitStatus {
    // SAFETY: no other thread; the child goes on to another program at once.
    let pid = unsafe { calls::clone(SIG::CHLD.0 as ulong, null_mut(), null_mut(), 0, 0) }.expect("a process");
    if pid == 0 {
        let arguments = [path.as_ptr(), c"--test-threads=1".as_ptr(), null()];
        // The environment lies behind our own arguments and their null pointer.
        let environment = start.stack().wrapping_add(start.args().len() + 2).cast();
        // SAFETY: these are C strings, in lists that end with a null pointer.
        let error = unsafe { calls::execve(path.as_ptr(), arguments.as_ptr(), environment) };
        println!("barelinux: cannot run {path:?}: {error:?}");
        // SAFETY: this process is the child's.
        unsafe { calls::exit_group(127) };
    }
    let mut status = WaitStatus(0);
    // SAFETY: the status is ours to write.
    while unsafe { calls::wait4(-1, &raw mut status.0, 0, null_mut()) } != Ok(pid) {}
    status
}

/// A path, put together.
struct Path([u8; 512]);

impl Path {
    fn new(parts: &[&[u8]]) -> Path {
        let mut bytes = [0; 512];
        let mut at = 0;
        for part in parts {
            bytes[at..at + part.len()].copy_from_slice(part);
            at += part.len();
        }
        Path(bytes)
    }

    fn c_str(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.0).expect("a path ends")
    }
}

/// The names in a folder, sorted; as many as have room.
struct Names {
    bytes: [[u8; 128]; 64],
    len: usize,
}

impl Names {
    fn of(folder: &CStr) -> Names {
        let mut names = Names { bytes: [[0; 128]; 64], len: 0 };
        let mut entries = [0_u8; 4096];
        // SAFETY: the path is a C string, the descriptor is ours, and so is the buffer.
        unsafe {
            let Ok(fd) = calls::openat(CWD, folder.as_ptr(), (O::RDONLY | O::CLOEXEC).bits(), 0) else {
                return names;
            };
            while let Ok(len @ 1..) = calls::getdents64(fd, entries.as_mut_ptr().cast(), entries.len()) {
                let mut rest = &entries[..len as usize];
                while !rest.is_empty() {
                    // struct linux_dirent64: d_ino, d_off, d_reclen at 16, d_type, and the name from 19 on.
                    let size = usize::from(u16::from_ne_bytes([rest[16], rest[17]]));
                    names.add(&rest[19..size]);
                    rest = &rest[size..];
                }
            }
            let _ = calls::close(fd);
        }
        names.bytes[..names.len].sort_unstable();
        names
    }

    fn add(&mut self, name: &[u8]) {
        let len = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
        if name[0] != b'.' {
            self.bytes[self.len][..len].copy_from_slice(&name[..len]);
            self.len += 1;
        }
    }

    fn for_each(&self, mut each: impl FnMut(&[u8])) {
        for name in &self.bytes[..self.len] {
            each(name.split(|byte| *byte == 0).next().unwrap_or_default());
        }
    }
}

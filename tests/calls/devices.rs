//! `ioctl` on devices that a guest has, or gets from a module: what /sys says is the judge.

use crate::common::*;
use crate::fs_disk::load;
use crate::harness::{emulated, guest_only, read_file, str};
use barelinux::{Errno, calls, types::*};
use core::ffi::CStr;

fn close(fd: int) {
    // SAFETY: the descriptor is the test's.
    unsafe { calls::close(fd) }.expect("closed");
}

/// Takes a module away again, for the tests that want one to load.
fn unload(name: &CStr) {
    // SAFETY: nothing of the test's uses it any more.
    let _ = unsafe { calls::delete_module(name.as_ptr(), O::NONBLOCK.bits() as uint) };
}

/// The number that a file of the system's holds.
fn number_in(path: &CStr) -> u64 {
    let mut text = [0; 32];
    let text = str(read_file(path, &mut text).expect("a file")).trim();
    text.parse().expect("a number")
}

/// A C string of a path that has a number in it.
fn path<'a>(parts: &[&[u8]], room: &'a mut [u8; 64]) -> &'a CStr {
    let mut len = 0;
    for part in parts {
        room[len..len + part.len()].copy_from_slice(part);
        len += part.len();
    }
    room[len] = 0;
    CStr::from_bytes_until_nul(room).expect("a path")
}

const GUEST: &str = "it changes the machine's devices";

tests! {
    group;

    /// A memory file becomes a disk, whose size and contents are the file's.
    fn loop_device() unless guest_only(GUEST).or(emulated("")) => {
        load(c"loop");
        let control = open_system(c"/dev/loop-control", O::RDWR).expect("the control device");
        let number = ioctl_number(control, LOOP::CTL_GET_FREE.0, 0).expect("a free one");
        let digit = [b'0' + number as u8];
        let (mut a, mut b, mut c) = ([0; 64], [0; 64], [0; 64]);
        let disk = open_system(path(&[b"/dev/loop", &digit], &mut a), O::RDWR).expect("the device");
        let backing = file();
        // SAFETY: the bytes are ours.
        unsafe {
            calls::pwrite64(backing, c"sector nine".as_ptr().cast(), 11, 9 * 512).expect("a write");
            crate::harness::sys::truncate(backing, 1 << 20).expect("a size");
        }
        let mut config = LoopConfig::default();
        config.fd = backing as u32;
        config.info.flags = LO_FLAGS::AUTOCLEAR.bits();
        config.info.offset = 4096;
        config.info.file_name[..4].copy_from_slice(b"test");
        assert_eq!(ioctl(disk, LOOP::CONFIGURE.0, &mut config), Ok(0));

        let mut bytes: u64 = 0;
        assert_eq!(ioctl(disk, BLK::GETSIZE64.0, &mut bytes), Ok(0));
        let mut sectors: ulong = 0;
        assert_eq!(ioctl(disk, BLK::GETSIZE.0, &mut sectors), Ok(0));
        let told = number_in(path(&[b"/sys/block/loop", &digit, b"/size"], &mut b));
        assert_eq!((bytes, sectors as u64, told), ((1 << 20) - 4096, (1 << 11) - 8, (1 << 11) - 8));
        let (mut logical, mut read_only): (int, int) = (0, -1);
        assert_eq!(ioctl(disk, BLK::SSZGET.0, &mut logical), Ok(0));
        assert_eq!(ioctl(disk, BLK::ROGET.0, &mut read_only), Ok(0));
        assert_eq!((logical, read_only), (512, 0));
        assert_eq!(ioctl(disk, BLK::ROSET.0, &mut (1 as int)), Ok(0));
        assert_eq!(number_in(path(&[b"/sys/block/loop", &digit, b"/ro"], &mut c)), 1);

        let mut info = LoopInfo64::default();
        assert_eq!(ioctl(disk, LOOP::GET_STATUS64.0, &mut info), Ok(0));
        assert_eq!((info.offset, info.number, &info.file_name[..5]), (4096, number as u32, &b"test\0"[..]));
        assert_eq!(info.inode, statx(backing).ino);

        let mut back = [0; 11];
        // SAFETY: the buffer is ours.
        let read = unsafe { calls::pread64(disk, back.as_mut_ptr().cast(), 11, 9 * 512 - 4096) };
        assert_eq!((read, &back), (Ok(11), b"sector nine"));
        // The next one to use this device is to find it as it was.
        assert_eq!(ioctl(disk, BLK::ROSET.0, &mut (0 as int)), Ok(0));
        assert_eq!(ioctl_number(disk, LOOP::CLR_FD.0, 0), Ok(0));
        close(disk);
        close(control);
    }

    /// An interface of a program's own: /sys knows it, and a packet goes where the kernel takes it.
    fn tun_device() unless guest_only(GUEST).or(emulated("")) => {
        load(c"tun");
        let device = open_system(c"/dev/net/tun", O::RDWR | O::NONBLOCK).expect("the device");
        let mut features: uint = 0;
        assert_eq!(ioctl(device, TUN::GETFEATURES.0, &mut features), Ok(0));
        assert_eq!(features as u16 & (IFF_TUN::TUN | IFF_TUN::TAP).bits(), 3);
        let mut request = Ifreq::default();
        for (to, from) in request.name.iter_mut().zip(b"bare%d") {
            *to = *from as char;
        }
        request.what.flags = (IFF_TUN::TUN | IFF_TUN::NO_PI).bits() as short;
        assert_eq!(ioctl(device, TUN::SETIFF.0, &mut request), Ok(0));
        assert_eq!(request.name[..6], b"bare0\0".map(|byte| byte as char));

        // SAFETY: the call makes a descriptor.
        let socket = unsafe { calls::socket(AF::INET.0 as int, SOCK::DGRAM.bits() as int, 0) }.expect("a socket");
        assert_eq!(ioctl(socket, SIOC::GIFINDEX.0, &mut request), Ok(0));
        // SAFETY: the request filled it.
        let index = unsafe { request.what.ivalue };
        assert_eq!(index as u64, number_in(c"/sys/class/net/bare0/ifindex"));
        request.what.mtu = 1234;
        assert_eq!(ioctl(socket, SIOC::SIFMTU.0, &mut request), Ok(0));
        assert_eq!(number_in(c"/sys/class/net/bare0/mtu"), 1234);
        request.what.flags = IFF::UP.bits() as short;
        assert_eq!(ioctl(socket, SIOC::SIFFLAGS.0, &mut request), Ok(0));
        assert_eq!(ioctl(socket, SIOC::GIFFLAGS.0, &mut request), Ok(0));
        // SAFETY: the request filled it.
        let flags = IFF::from_bits_retain(unsafe { request.what.flags } as u16 as u32);
        assert!(flags.contains(IFF::UP | IFF::POINTOPOINT | IFF::RUNNING), "{flags:?}");
        close(socket);
        close(device);
        // It went with its descriptor.
        assert_eq!(open_system(c"/sys/class/net/bare0/mtu", O::RDONLY), Err(Errno::ENOENT));
        unload(c"tun");
    }

    /// The watchdog that the kernel has in software: its time can be set, and a `V` turns it off.
    fn watchdog() unless guest_only(GUEST).or(emulated("")) => {
        load(c"watchdog");
        load(c"softdog");
        let device = open_system(c"/dev/watchdog", O::WRONLY).expect("the device");
        let mut info = WatchdogInfo::default();
        assert_eq!(ioctl(device, WDIOC::GETSUPPORT.0, &mut info), Ok(0));
        assert_eq!(&info.identity[..18], b"Software Watchdog\0");
        assert!(WDIOF::from_bits_retain(info.options).contains(WDIOF::SETTIMEOUT | WDIOF::MAGICCLOSE));
        let (mut seconds, mut told): (int, int) = (301, 0);
        assert_eq!(ioctl(device, WDIOC::SETTIMEOUT.0, &mut seconds), Ok(0));
        assert_eq!(ioctl(device, WDIOC::GETTIMEOUT.0, &mut told), Ok(0));
        assert_eq!((seconds, told), (301, 301));
        assert_eq!(ioctl_number(device, WDIOC::KEEPALIVE.0, 0), Ok(0));
        // SAFETY: the byte is ours.
        assert_eq!(unsafe { calls::write(device, c"V".as_ptr().cast(), 1) }, Ok(1));
        close(device);
        unload(c"softdog");
    }

    /// Linux says how much entropy it wants, and takes more.
    fn entropy() unless emulated("qemu-user does not know the requests of /dev/random") => {
        let device = open_system(c"/dev/random", O::RDWR).or(open_system(c"/dev/random", O::RDONLY)).expect("the device");
        let mut bits: int = -1;
        assert_eq!(ioctl(device, RND::GETENTCNT.0, &mut bits), Ok(0));
        assert_eq!(bits as u64, number_in(c"/proc/sys/kernel/random/entropy_avail"));
        close(device);
    }

    /// The machine's own clock shows the same day as the kernel's.
    fn real_time_clock() unless guest_only(GUEST).or(emulated("")).or(no_clock()) => {
        let device = open_system(c"/dev/rtc0", O::RDONLY).expect("the device");
        let mut time = RtcTime::default();
        assert_eq!(ioctl(device, RTC::RD_TIME.0, &mut time), Ok(0));
        assert!(time.year > 2025 - 1900 && (0..12).contains(&time.mon) && (1..32).contains(&time.mday), "{time:?}");
        let mut date = [0; 32];
        let date = str(read_file(c"/sys/class/rtc/rtc0/date", &mut date).expect("/sys")).trim();
        let mut parts = date.split('-').map(|part| part.parse::<int>().expect("a number"));
        assert_eq!((parts.next(), parts.next()), (Some(time.year + 1900), Some(time.mon + 1)));
        let mut wrong = RtcTime { mon: 12, ..time };
        let answer = ioctl(device, RTC::SET_TIME.0, &mut wrong);
        assert_eq!(answer, Err(Errno::EINVAL));
        close(device);
    }
}

/// Why there is no clock.
fn no_clock() -> Option<&'static str> {
    let there = open_system(c"/dev/rtc0", O::RDONLY).map(close);
    if there.is_ok() { None } else { Some("this machine has no clock that its kernel knows without a module") }
}

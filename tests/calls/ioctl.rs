//! `ioctl`, by the families of its requests: each answer beside what something else says.

use crate::common::*;
use crate::harness::{Pipe, emulated, since, sys};
use barelinux::{Errno, calls, types::*};

/// A pseudoterminal: the side of the one who watches, and the side of the program.
fn terminal() -> (int, int) {
    let master = open_system(c"/dev/ptmx", O::RDWR | O::NOCTTY).expect("a pseudoterminal");
    ioctl(master, TIOC::SPTLCK.0, &mut (0 as int)).expect("unlocked");
    let mut number: uint = !0;
    ioctl(master, TIOC::GPTN.0, &mut number).expect("its number");
    let mut path = [0; 64];
    let path = numbered("/dev/pts/", number as int, &mut path);
    // SAFETY: the path is a C string.
    let slave = unsafe { calls::openat(CWD, path, (O::RDWR | O::NOCTTY | O::CLOEXEC).bits(), 0) };
    (master, slave.expect("the program's side"))
}

fn write(fd: int, bytes: &[u8]) {
    // SAFETY: the bytes are ours.
    let written = unsafe { calls::write(fd, bytes.as_ptr().cast(), bytes.len()) };
    assert_eq!(written, Ok(bytes.len() as ssize_t));
}

fn read(fd: int, buffer: &mut [u8]) -> &[u8] {
    assert!(sys::readable(fd, 10), "nothing to read");
    // SAFETY: the buffer is ours.
    let len = unsafe { calls::read(fd, buffer.as_mut_ptr().cast(), buffer.len()) }.expect("bytes");
    &buffer[..len as usize]
}

tests! {
    group;

    /// How much is in a pipe.
    fn fionread_counts() for (ioctl) {
        let pipe = Pipe::new(O::empty());
        for (more, all) in [(&b"five!"[..], 5), (b"and seven", 14)] {
            write(pipe.to, more);
            let mut count: int = -1;
            assert_eq!(ioctl(pipe.from, FIO::NREAD.0, &mut count), Ok(0));
            assert_eq!(count, all);
        }
        assert_eq!(ioctl(pipe.from, TIOC::GWINSZ.0, &mut Winsize::default()), Err(Errno::ENOTTY));
    }

    /// Flags of a descriptor, as `fcntl` sees them.
    fn descriptor_flags_by_ioctl() {
        let pipe = Pipe::new(O::empty());
        let flags = || {
            // SAFETY: the descriptor is ours.
            unsafe { (sys::fcntl(pipe.from, F::GETFD.0, 0), sys::fcntl(pipe.from, F::GETFL.0, 0)) }
        };
        assert_eq!(flags(), (Ok(0), Ok(0)));
        assert_eq!(ioctl(pipe.from, FIO::NBIO.0, &mut (1 as int)), Ok(0));
        assert_eq!(ioctl_number(pipe.from, FIO::CLEX.0, 0), Ok(0));
        assert_eq!(flags(), (Ok(1), Ok(O::NONBLOCK.bits())));
        assert_eq!(ioctl(pipe.from, FIO::NBIO.0, &mut (0 as int)), Ok(0));
        assert_eq!(ioctl_number(pipe.from, FIO::NCLEX.0, 0), Ok(0));
        assert_eq!(flags(), (Ok(0), Ok(0)));
    }

    /// One side sets the size, the other one is told.
    fn window_size() {
        let (master, slave) = terminal();
        let mut size = Winsize { row: 61, col: 217, xpixel: 1000, ypixel: 2000 };
        assert_eq!(ioctl(master, TIOC::SWINSZ.0, &mut size), Ok(0));
        let mut told = Winsize::default();
        assert_eq!(ioctl(slave, TIOC::GWINSZ.0, &mut told), Ok(0));
        assert_eq!(told, size);
    }

    /// What the modes say is what the terminal does: a new one echoes, edits lines and writes carriage returns.
    fn terminal_modes() {
        let (master, slave) = terminal();
        let mut modes = Termios::default();
        assert_eq!(ioctl(slave, TC::GETS.0, &mut modes), Ok(0));
        assert!(modes.lflag.contains(TermiosL::ECHO | TermiosL::ICANON | TermiosL::ISIG), "{modes:?}");
        assert!(modes.oflag.contains(TermiosO::OPOST | TermiosO::ONLCR), "{modes:?}");
        assert!(modes.iflag.contains(TermiosI::ICRNL), "{modes:?}");
        assert_eq!(modes.cflag & (TermiosC::CSIZE | TermiosC::CREAD), TermiosC::CS8 | TermiosC::CREAD, "{modes:?}");
        assert_eq!(modes.cflag & TermiosC::CBAUD, TermiosC::from_bits_retain(B::_38400.0), "{modes:?}");
        let key = |modes: &Termios, which: V| modes.cc[which.0 as usize];
        // Control-C, control-D, control-U.
        assert_eq!([V::INTR, V::EOF, V::KILL].map(|which| key(&modes, which)), [3, 4, 21]);

        let mut buffer = [0; 64];
        write(master, b"abc\x15xyz\r");
        assert_eq!(read(slave, &mut buffer), b"xyz\n");
        assert!(read(master, &mut buffer).starts_with(b"abc"), "no echo");

        modes.lflag -= TermiosL::ECHO | TermiosL::ICANON;
        modes.iflag -= TermiosI::ICRNL;
        modes.oflag -= TermiosO::OPOST;
        modes.cc[V::MIN.0 as usize] = 1;
        modes.cc[V::TIME.0 as usize] = 0;
        assert_eq!(ioctl(slave, TC::SETSF.0, &mut modes), Ok(0));
        assert_eq!(ioctl_number(master, TC::FLSH.0, TCFLUSH::IOFLUSH.0 as usize), Ok(0));
        let mut again = Termios::default();
        assert_eq!(ioctl(slave, TC::GETS.0, &mut again), Ok(0));
        assert_eq!(again, modes);
        write(master, b"k\x15\r");
        assert_eq!(read(slave, &mut buffer), b"k\x15\r");
        write(slave, b"\n");
        assert_eq!(read(master, &mut buffer), b"\n");
    }

    /// The two sides know each other without a path.
    fn terminal_peer() unless emulated("qemu-user does not know TIOCGPTPEER") => {
        let master = open_system(c"/dev/ptmx", O::RDWR | O::NOCTTY).expect("a pseudoterminal");
        let mut locked: int = -1;
        assert_eq!(ioctl(master, TIOC::GPTLCK.0, &mut locked), Ok(0));
        assert_eq!(locked, 1);
        assert_eq!(ioctl(master, TIOC::SPTLCK.0, &mut (0 as int)), Ok(0));
        let slave = ioctl_number(master, TIOC::GPTPEER.0, (O::RDWR | O::NOCTTY).bits() as usize).expect("the other side");
        let mut modes = Termios::default();
        assert_eq!(ioctl(slave, TC::GETS.0, &mut modes), Ok(0));
        modes.oflag -= TermiosO::OPOST;
        assert_eq!(ioctl(slave, TC::SETS.0, &mut modes), Ok(0));
        write(slave, b"through\n");
        assert_eq!(read(master, &mut [0; 64]), b"through\n");
        let mut waiting: int = -1;
        write(slave, b"four");
        assert!(sys::readable(master, 10));
        assert_eq!(ioctl(master, TIOC::INQ.0, &mut waiting), Ok(0));
        assert_eq!(waiting, 4);
    }

    /// A file's flag shows as its attribute in `statx`.
    fn file_flags() unless emulated("qemu-user's host may have no flags for memory files").or_else(|| since(6, 6)) => {
        let fd = file();
        let mut flags: int = -1;
        assert_eq!(ioctl(fd, FS_IOC::GETFLAGS.0, &mut flags), Ok(0));
        flags |= FS_FL::NODUMP.bits() as int;
        assert_eq!(ioctl(fd, FS_IOC::SETFLAGS.0, &mut flags), Ok(0));
        const STATX_ATTR_NODUMP: u64 = 0x40;
        assert_eq!(statx(fd).attributes & STATX_ATTR_NODUMP, STATX_ATTR_NODUMP);
        let mut attributes = Fsxattr::default();
        assert_eq!(ioctl(fd, FS_IOC::FSGETXATTR.0, &mut attributes), Ok(0));
        // FS_XFLAG_NODUMP.
        assert_eq!(attributes.xflags & 0x80, 0x80);
        let mut block: int = 0;
        assert_eq!(ioctl(fd, FI::GETBSZ.0, &mut block), Ok(0));
        assert_eq!(block as u32, statx(fd).blksize);
    }

    /// One mapping of this process, asked about by an address in its middle.
    fn procmap_query() unless emulated("qemu-user does not know PROCMAP_QUERY").or_else(|| since(6, 11)) => {
        let len = 64 * 1024;
        let memory = sys::memory(len);
        // SAFETY: the memory is ours; nothing is in it yet.
        unsafe { calls::mprotect(memory.as_mut_ptr().cast(), len, PROT::READ.bits() as ulong) }.expect("read-only");
        let maps = open_system(c"/proc/self/maps", O::RDONLY).expect("/proc");
        let mut query = ProcmapQuery::default();
        query.size = size_of::<ProcmapQuery>() as u64;
        query.query_addr = memory.as_ptr().addr() as u64 + len as u64 / 2;
        assert_eq!(ioctl(maps, PROCMAP::QUERY.0, &mut query), Ok(0));
        assert_eq!(query.vma_start, memory.as_ptr().addr() as u64);
        assert_eq!(query.vma_end, query.vma_start + len as u64);
        assert_eq!(PROCMAP_QUERY::from_bits_retain(query.vma_flags), PROCMAP_QUERY::VMA_READABLE);
    }

    /// Of 16 pages the two that were written are found.
    fn pagemap_scan() unless emulated("qemu-user does not know PAGEMAP_SCAN").or_else(|| since(6, 7)) => {
        let page = crate::harness::start().page_size().expect("the page size");
        let memory = sys::memory(16 * page);
        for touched in [3, 4] {
            memory[touched * page] = 1;
        }
        let pagemap = open_system(c"/proc/self/pagemap", O::RDONLY).expect("/proc");
        let start = memory.as_ptr().addr() as u64;
        let mut found = [PageRegion::default(); 4];
        let mut scan = PmScanArg::default();
        scan.size = size_of::<PmScanArg>() as u64;
        (scan.start, scan.end) = (start, start + 16 * page as u64);
        (scan.vec, scan.vec_len) = (found.as_mut_ptr().addr() as u64, 4);
        scan.category_mask = PAGE_IS::PRESENT.bits();
        scan.return_mask = PAGE_IS::PRESENT.bits();
        found.as_mut_ptr().expose_provenance();
        assert_eq!(ioctl(pagemap, PAGEMAP::SCAN.0, &mut scan), Ok(1));
        assert_eq!((found[0].start, found[0].end), (start + 3 * page as u64, start + 5 * page as u64));
        assert_eq!(scan.walk_end, scan.end);
    }

    /// The kinds of this process's namespaces, and who owns them.
    fn namespaces() unless emulated("qemu-user does not know the requests of namespaces") => {
        const NEWNS: int = 0x0002_0000;
        const NEWNET: int = 0x4000_0000;
        for (path, kind) in [(c"/proc/self/ns/net", NEWNET), (c"/proc/self/ns/mnt", NEWNS)] {
            let namespace = open_system(path, O::RDONLY).expect("/proc");
            assert_eq!(ioctl_number(namespace, NS::GET_NSTYPE.0, 0), Ok(kind));
        }
        let user = open_system(c"/proc/self/ns/user", O::RDONLY).expect("/proc");
        let mut owner: uid_t = !0;
        assert_eq!(ioctl(user, NS::GET_OWNER_UID.0, &mut owner), Ok(0));
        let owned = open_system(c"/proc/self/ns/net", O::RDONLY).expect("/proc");
        assert_eq!(ioctl_number(owned, FS_IOC::GETFLAGS.0, 0), Err(Errno::ENOTTY));
    }

    /// Numbers made of their parts are those that programs have always used.
    fn numbers_of_requests() {
        assert_eq!(io(0x12, 104), if cfg!(any(target_arch = "mips", target_arch = "mips64", target_arch = "powerpc", target_arch = "powerpc64")) { 0x2000_1268 } else { 0x1268 });
        assert_eq!(BLK::SSZGET.0, io(0x12, 104));
        assert_eq!(iow::<int>(b'x', 1) & iowr::<int>(b'x', 1), iow::<int>(b'x', 1));
        assert_eq!(ior::<[u8; 300]>(b'x', 7) >> 16 & 0xfff, 300);
    }
}

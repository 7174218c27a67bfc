//! What only x86 has: bases of segments, and segments.

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
use crate::harness::sys;
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
use barelinux::{Errno, calls, task::Narrow, types::*};

/// What an address in a segment holds, with the segment in `gs` for the moment.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
fn through(selector: uint, offset: usize) -> u32 {
    let value;
    // SAFETY: the segment holds the address, and nothing else uses `gs`.
    unsafe {
        #[cfg(target_arch = "x86")]
        core::arch::asm!("push gs", "mov gs, {0:x}", "mov {0:e}, gs:[{1}]", "pop gs", inout(reg) selector => value, in(reg) offset);
        #[cfg(target_arch = "x86_64")]
        core::arch::asm!("mov gs, {0:x}", "mov {0:e}, gs:[{1}]", inout(reg) selector => value, in(reg) offset);
    }
    value
}

/// Memory that 32 bits reach, with two numbers in it.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
fn words() -> *mut u32 {
    const FIXED_NOREPLACE: MAP = MAP::from_bits_retain(0x0010_0000);
    let flags = MAP::PRIVATE | MAP::ANONYMOUS | FIXED_NOREPLACE;
    // SAFETY: fresh memory, at a place where nothing is.
    unsafe {
        let words = sys::mmap(0x5a00_0000, 4096, PROT::READ | PROT::WRITE, flags, -1, 0).expect("memory").cast::<u32>();
        words.write(0x1234_5678);
        words.add(1).write(0x9abc_def0);
        words
    }
}

tests! {
    group;

    fn arch_prctl() if arch_prctl for (arch_prctl) {
        // SAFETY: nothing uses `gs`, and what is written is ours.
        unsafe {
            #[cfg(target_arch = "x86_64")]
            {
                let pair = [0x1234_5678_9abc_def0u64, 77];
                let (mut base, value): (u64, u64);
                base = 0;
                assert_eq!(calls::arch_prctl(ARCH::SET_GS.0, pair.as_ptr() as ulong), Ok(0));
                core::arch::asm!("mov {}, gs:[8]", out(reg) value);
                assert_eq!(value, 77);
                assert_eq!(calls::arch_prctl(ARCH::GET_GS.0, (&raw mut base) as ulong), Ok(0));
                assert_eq!((&raw const base).read_volatile(), pair.as_ptr() as u64);
                assert_eq!(calls::arch_prctl(ARCH::SET_GS.0, ulong::MAX / 2), Err(Errno::EPERM));
            }
            // CPUID works, or this would be the end.
            #[cfg(target_arch = "x86_64")]
            use core::arch::x86_64::__cpuid;
            #[cfg(target_arch = "x86")]
            use core::arch::x86::__cpuid;
            assert_eq!(calls::arch_prctl(ARCH::GET_CPUID.0, 0), Ok(1));
            #[allow(unused_unsafe)] // since it is safe in newer Rusts
            let highest = unsafe { __cpuid(0) }.eax;
            assert!(highest > 0);
            assert_eq!(calls::arch_prctl(0x7777, 0), Err(Errno::EINVAL));
        }
    }

    /// A segment that begins at the second number, as the third of the table.
    fn modify_ldt() if modify_ldt for (modify_ldt) {
        const READ: int = 0;
        const WRITE: int = 0x11;
        let base = words() as usize as uint + 4;
        let bits = UserDesc::SEG_32BIT | UserDesc::USEABLE;
        let mut segment = UserDesc::new(2, base, 0xfff, MODIFY_LDT_CONTENTS::DATA, bits);
        let size = size_of::<UserDesc>() as ulong;
        let mut table = [0u64; 8];
        // SAFETY: the table is this process's own, and nothing else uses it.
        unsafe {
            assert_eq!(calls::modify_ldt(READ, table.as_mut_ptr().cast(), 64), Ok(Narrow(0)));
            assert_eq!(calls::modify_ldt(WRITE, (&raw mut segment).cast(), size), Ok(Narrow(0)));
            assert_eq!(through(2 << 3 | 7, 0), 0x9abc_def0);
            let Narrow(len) = calls::modify_ldt(READ, table.as_mut_ptr().cast(), 64).expect("a table");
            assert!(len as u32 >= 3 * LDT::ENTRY_SIZE.0, "{len}");
            // The descriptor as the processor has it: the base in three parts.
            let third = table[2];
            assert_eq!((third >> 16 & 0xff_ffff | third >> 56 << 24, third & 0xffff), (u64::from(base), 0xfff));
            // An error of 32 bits is an error.
            assert_eq!(calls::modify_ldt(WRITE, (&raw mut segment).cast(), size - 1), Err(Errno::EINVAL));
            segment.entry_number = LDT::ENTRIES.0;
            assert_eq!(calls::modify_ldt(WRITE, (&raw mut segment).cast(), size), Err(Errno::EINVAL));
        }
    }

    /// A segment in a place that is free.
    fn set_thread_area() if get_thread_area for (set_thread_area, get_thread_area) {
        let base = words() as usize as uint + 4;
        let bits = UserDesc::SEG_32BIT | UserDesc::LIMIT_IN_PAGES | UserDesc::USEABLE;
        let mut segment = UserDesc::new(!0, base, 0xfffff, MODIFY_LDT_CONTENTS::DATA, bits);
        // SAFETY: nothing else uses the segment.
        unsafe {
            assert_eq!(calls::set_thread_area(&mut segment), Ok(0));
            assert!((6..=14).contains(&segment.entry_number), "{segment:?}");
            assert_eq!(through(segment.entry_number << 3 | 3, 0), 0x9abc_def0);
            assert_eq!(through(segment.entry_number << 3 | 3, !0 - 3), 0x1234_5678);
            let mut told = UserDesc::new(segment.entry_number, 0, 0, MODIFY_LDT_CONTENTS::DATA, 0);
            assert_eq!(calls::get_thread_area(&mut told), Ok(0));
            assert_eq!((told, told.bits(), told.contents()), (segment, bits, MODIFY_LDT_CONTENTS::DATA));
            segment.entry_number = 99;
            assert_eq!(calls::set_thread_area(&mut segment), Err(Errno::EINVAL));
            assert_eq!(calls::get_thread_area(&mut segment), Err(Errno::EINVAL));
        }
    }
}

//! Cases of the calls that s390 or powerpc alone has.
#![allow(unused_imports)] // which are most of these on other machines

use crate::common::*;
use crate::harness::{Ended, emulated, guest_only, in_child, read_file, sys};
use barelinux::{Errno, calls, types::*};
use core::ptr::null_mut;

/// What no emulator of an s390 processor has.
#[cfg(target_arch = "s390x")]
const NOT_THERE: [Errno; 2] = [Errno::EOPNOTSUPP, Errno::ENODEV];

tests! {
    group;

    /// The machine has processors, and says so; an emulated one does not.
    fn s390_tells_what_it_is() if s390_sthyi for (s390_sthyi: "no emulator has it") unless emulated("qemu-user has none of it") => {
        #[cfg(target_arch = "s390x")]
        {
            let buffer = sys::memory(4096);
            let mut code = !0;
            // SAFETY: both are ours.
            unsafe {
                let answer = calls::s390_sthyi(STHYI_FC::CP_IFL_CAP.0, buffer.as_mut_ptr().cast(), &mut code, 0);
                assert_eq!(calls::s390_sthyi(0, buffer.as_mut_ptr().cast(), &mut code, 1), Err(Errno::EINVAL));
                if answer == Err(Errno::EOPNOTSUPP) {
                    return;
                }
                assert_eq!(answer, Ok(0));
                assert_eq!(calls::s390_sthyi(1, buffer.as_mut_ptr().cast(), &mut code, 0), Err(Errno::EOPNOTSUPP));
            }
            // The head tells its own length, and where the parts are.
            assert!(code == 0 && buffer.iter().any(|byte| *byte != 0), "{code}");
        }
    }

    fn s390_hardware() if s390_guarded_storage for (
        s390_guarded_storage: "no emulator has it",
        s390_runtime_instr: "no emulator has it",
        s390_pci_mmio_read: "no emulator has such a bus",
        s390_pci_mmio_write: "no emulator has such a bus",
    ) unless emulated("qemu-user has none of it") => {
        #[cfg(target_arch = "s390x")]
        // SAFETY: to end what never began changes nothing; the address is no device's.
        unsafe {
            let mut byte = 0u8;
            let storage = calls::s390_guarded_storage(GS::DISABLE.0, null_mut());
            let instrumentation = calls::s390_runtime_instr(S390_RUNTIME_INSTR::STOP.0, 0);
            for answer in [storage, instrumentation] {
                assert!(answer.map_or_else(|error| NOT_THERE.contains(&error), |answer| answer == 0), "{answer:?}");
            }
            let read = calls::s390_pci_mmio_read(0, (&raw mut byte).cast(), 0);
            let write = calls::s390_pci_mmio_write(0, (&raw const byte).cast(), 0);
            for answer in [read, write] {
                assert!(matches!(answer, Err(Errno::ENODEV | Errno::EINVAL)), "{answer:?}");
            }
        }
    }

    /// The firmware's clock shows this century.
    fn powerpc_firmware() if rtas for (rtas) unless guest_only("it calls the firmware").or(emulated("")) => {
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        {
            let mut token = [0; 8];
            let token = read_file(c"/proc/device-tree/rtas/get-time-of-day", &mut token).expect("a token");
            let token = u32::from_ne_bytes(token.try_into().expect("four bytes"));
            let mut args = RtasArgs::default();
            (args.token, args.nret) = (token, 8u32.to_be());
            // SAFETY: the struct is ours.
            assert_eq!(unsafe { calls::rtas(&mut args) }, Ok(0));
            let [status, year, month] = [args.args[0], args.args[1], args.args[2]].map(u32::from_be);
            assert!(status == 0 && (2020..2200).contains(&year) && (1..=12).contains(&month), "{status} {year} {month}");
            args.token = 0xffff_fff0;
            // SAFETY: as above.
            assert_eq!(unsafe { calls::rtas(&mut args) }, Err(Errno::EINVAL));
        }
    }

    /// What is written of this context holds the signals that are held back.
    fn powerpc_contexts() if swapcontext for (swapcontext) unless emulated("qemu-user takes another size") => {
        #[cfg(target_arch = "powerpc64")]
        {
            /// Behind flags, link and stack.
            const MASK: usize = 40;
            let set = Sigset::EMPTY.with(SIG::USR1).with(SIG(40));
            let context = sys::memory(8192);
            // SAFETY: the memory is ours.
            unsafe {
                calls::rt_sigprocmask(HowSIG::SETMASK.0, &set, null_mut(), Sigset::SIZE).expect("a mask");
                assert_eq!(calls::swapcontext(context.as_mut_ptr().cast(), null_mut(), 8192), Ok(0));
                assert_eq!(context.as_ptr().add(MASK).cast::<Sigset>().read_unaligned(), set);
                assert!(context[MASK + 128..].iter().any(|byte| *byte != 0));
                assert_eq!(calls::swapcontext(context.as_mut_ptr().cast(), null_mut(), 100), Err(Errno::EINVAL));
            }
        }
    }

    /// There and back: two instructions stand here in the other order of bytes.
    fn powerpc_in_the_other_order() if switch_endian for (switch_endian) unless emulated("qemu-user has no switch_endian") => {
        #[cfg(all(target_arch = "powerpc64", target_endian = "little"))]
        {
            let ended = in_child(|| {
                // SAFETY: both switches happen, and nothing else is read in the other order.
                unsafe {
                    core::arch::asm!(
                        "li 0, 363",
                        "sc",
                        ".long 0x6b010038",
                        ".long 0x02000044",
                        out("r0") _, out("r3") _, out("r4") _, out("r5") _, out("r6") _, out("r7") _, out("r8") _,
                        out("r9") _, out("r10") _, out("r11") _, out("r12") _, out("cr0") _, out("ctr") _, out("xer") _,
                    )
                };
            });
            assert_eq!(ended, Ended::Exited(0));
            // The call alone: what stands behind it makes no sense any more.
            // SAFETY: the process is a test's own.
            let ended = in_child(|| { let _ = unsafe { calls::switch_endian() }; });
            assert!(matches!(ended, Ended::Signaled(_)), "{ended:?}");
        }
    }

    fn powerpc_hardware() if spu_create for (
        spu_create: "only the Cell has such processors",
        spu_run: "only the Cell has such processors",
        subpage_prot: "only for hashed page tables",
    ) unless emulated("qemu-user has none of it") => {
        #[cfg(any(target_arch = "powerpc64", target_arch = "powerpc"))]
        // SAFETY: nothing is there to be changed.
        unsafe {
            let mut word = 0;
            assert!(calls::spu_create(c"/spu/test".as_ptr(), 0, 0o700, -1).is_err());
            assert!(calls::spu_run(file(), &mut word, null_mut()).is_err());
            let answer = calls::subpage_prot(0, 0, null_mut());
            assert!(matches!(answer, Ok(0) | Err(Errno::ENOENT | Errno::ENOSYS)), "{answer:?}");
        }
    }
}

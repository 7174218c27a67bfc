//! A static-PIE program's relocation of itself.

use core::mem::size_of;

use crate::arch::RELOCATION;

/// Where the parts of the ELF structures lie that are read here, in words.
mod elf {
    /// `PT_LOAD`, `PT_DYNAMIC`.
    pub const LOAD: u32 = 1;
    pub const DYNAMIC: u32 = 2;
    /// `DT_RELA`, `DT_RELASZ`, `DT_REL`, `DT_RELSZ`, `DT_RELRSZ`, `DT_RELR`.
    pub const RELA: usize = 7;
    pub const RELASZ: usize = 8;
    pub const REL: usize = 17;
    pub const RELSZ: usize = 18;
    pub const RELRSZ: usize = 35;
    pub const RELR: usize = 36;
    /// `AT_PHDR`, `AT_PHENT`, `AT_PHNUM`.
    pub const PHDR: usize = 3;
    pub const PHENT: usize = 4;
    pub const PHNUM: usize = 5;

    /// The size of the ELF header, which the program headers follow.
    pub const HEADER: usize = if size_of::<usize>() == 8 { 64 } else { 52 };
    /// Offsets in a program header: of `p_offset` and `p_vaddr`.
    pub const P_OFFSET: usize = if size_of::<usize>() == 8 { 8 } else { 4 };
    pub const P_VADDR: usize = if size_of::<usize>() == 8 { 16 } else { 8 };
}

/// Applies the program's own relocations, if it was loaded elsewhere than where it was linked to be.
/// `_start` calls it, before anything else runs.
///
/// What a function call is in position-independent code may itself want relocating (a jump through a
/// table of addresses), so this one makes none: only loads, stores and wrapping arithmetic that the
/// compiler does on the spot, debug builds included.
///
/// # Safety
/// `stack` is where the stack pointer was at the entry; nothing of the program ran before.
pub unsafe extern "C" fn relocate(stack: *const usize) {
    // SAFETY: the kernel's stack, the program's headers and its tables are as ELF says.
    unsafe {
        const WORD: usize = size_of::<usize>();
        // Past the arguments, past the environment.
        let mut at = stack as usize;
        at = at.wrapping_add((*stack).wrapping_add(2).wrapping_mul(WORD));
        while *(at as *const usize) != 0 {
            at = at.wrapping_add(WORD);
        }
        at = at.wrapping_add(WORD);

        let (mut headers, mut size, mut count) = (0, 0, 0);
        loop {
            let kind = *(at as *const usize);
            let value = *(at.wrapping_add(WORD) as *const usize);
            if kind == 0 {
                break;
            } else if kind == elf::PHDR {
                headers = value;
            } else if kind == elf::PHENT {
                size = value;
            } else if kind == elf::PHNUM {
                count = value;
            }
            at = at.wrapping_add(WORD * 2);
        }

        // The segment with the file's first byte says where that byte was to be.
        let (mut bias, mut dynamic) = (0usize, 0usize);
        let mut header = headers;
        while count != 0 {
            let kind = *(header as *const u32);
            let address = *(header.wrapping_add(elf::P_VADDR) as *const usize);
            if kind == elf::LOAD && *(header.wrapping_add(elf::P_OFFSET) as *const usize) == 0 {
                bias = headers.wrapping_sub(elf::HEADER).wrapping_sub(address);
            } else if kind == elf::DYNAMIC {
                dynamic = address;
            }
            header = header.wrapping_add(size);
            count = count.wrapping_sub(1);
        }
        if bias == 0 || dynamic == 0 {
            return;
        }

        let (table_tag, size_tag, step) =
            if RELOCATION.addends { (elf::RELA, elf::RELASZ, WORD * 3) } else { (elf::REL, elf::RELSZ, WORD * 2) };
        let (mut table, mut table_size, mut packed, mut packed_size) = (0usize, 0usize, 0usize, 0usize);
        let mut entry = bias.wrapping_add(dynamic);
        loop {
            let tag = *(entry as *const usize);
            let value = *(entry.wrapping_add(WORD) as *const usize);
            if tag == 0 {
                break;
            } else if tag == table_tag {
                table = bias.wrapping_add(value);
            } else if tag == size_tag {
                table_size = value;
            } else if tag == elf::RELR {
                packed = bias.wrapping_add(value);
            } else if tag == elf::RELRSZ {
                packed_size = value;
            }
            entry = entry.wrapping_add(WORD * 2);
        }

        let end = table.wrapping_add(table_size);
        while table != end {
            let kind = *(table.wrapping_add(WORD) as *const usize) & if WORD == 8 { 0xffff_ffff } else { 0xff };
            if kind == RELOCATION.relative {
                let place = bias.wrapping_add(*(table as *const usize)) as *mut usize;
                let addend = if RELOCATION.addends { *(table.wrapping_add(WORD * 2) as *const usize) } else { *place };
                *place = bias.wrapping_add(addend);
            }
            table = table.wrapping_add(step);
        }

        // RELR: an even word is a place; an odd one is a bit for each of the words behind the last place.
        let end = packed.wrapping_add(packed_size);
        let mut place = 0usize;
        while packed != end {
            let word = *(packed as *const usize);
            if word & 1 == 0 {
                place = bias.wrapping_add(word);
                *(place as *mut usize) = (*(place as *const usize)).wrapping_add(bias);
                place = place.wrapping_add(WORD);
            } else {
                let mut bits = word >> 1;
                let mut at = place;
                while bits != 0 {
                    if bits & 1 != 0 {
                        *(at as *mut usize) = (*(at as *const usize)).wrapping_add(bias);
                    }
                    bits >>= 1;
                    at = at.wrapping_add(WORD);
                }
                place = place.wrapping_add(WORD.wrapping_mul(usize::BITS as usize - 1));
            }
            packed = packed.wrapping_add(WORD);
        }
    }
}

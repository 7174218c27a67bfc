//! Events that are counted or recorded.

use super::macros::{flags, headers, open, structs};
use super::ulong;

headers!("linux/perf_event.h");

/// A word of C's bit-fields: `MEMBER "c_name" = first bit, how many;`. The first one is the lowest bit on a little-endian
/// machine and the highest on a big-endian one. No C constant tells where they are, so no check asks for them.
macro_rules! bit_fields {
    ($($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $member:ident $c:literal = $first:literal, $width:literal;)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name(u64);

        impl $name {
            $(
                $(#[$doc])*
                #[doc(alias = $c)]
                pub const $member: $name = $name(mask($first, $width));
            )*
            flags! { @methods $name u64 }

            /// The same with a number in a field that has several bits.
            #[must_use]
            pub const fn with(self, field: $name, number: u64) -> $name {
                $name(self.0 & !field.0 | (number << field.0.trailing_zeros()) & field.0)
            }

            /// The number in a field that has several bits.
            pub const fn number(self, field: $name) -> u64 {
                (self.0 & field.0) >> field.0.trailing_zeros()
            }
        }
        flags! { @operators $name
            BitOr bitor BitOrAssign bitor_assign |,
            BitAnd bitand BitAndAssign bitand_assign &,
            BitXor bitxor BitXorAssign bitxor_assign ^
        }

        impl core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                const NAMES: &[(&str, u64)] = &[$((stringify!($member), $name::$member.0),)*];
                super::macros::debug_flags(stringify!($name), self.0, NAMES, f)
            }
        }
    )*};
}

/// A bit-field's bits.
const fn mask(first: u32, width: u32) -> u64 {
    let ones = u64::MAX >> (64 - width);
    if cfg!(target_endian = "little") { ones << first } else { ones << (64 - first - width) }
}

open! {
    /// An event's type; /sys/bus/event_source/devices has the numbers of others.
    #[allow(non_camel_case_types)] // as C has it
    PERF_TYPE(u32) {
        /// What every processor counts: [`PERF_COUNT_HW`].
        HARDWARE "PERF_TYPE_HARDWARE" = 0;
        /// What the kernel counts: [`PERF_COUNT_SW`].
        SOFTWARE "PERF_TYPE_SOFTWARE" = 1;
        /// A tracepoint.
        TRACEPOINT "PERF_TYPE_TRACEPOINT" = 2;
        /// A cache: [`PERF_COUNT_HW_CACHE`], an operation and a result.
        HW_CACHE "PERF_TYPE_HW_CACHE" = 3;
        /// The processor's own numbers.
        RAW "PERF_TYPE_RAW" = 4;
        /// A breakpoint.
        BREAKPOINT "PERF_TYPE_BREAKPOINT" = 5;
        /// How many there are.
        MAX "PERF_TYPE_MAX" = 6;
    }
}

open! {
    /// What every processor counts.
    #[allow(non_camel_case_types)] // as C has it
    PERF_COUNT_HW(u64) {
        /// Cycles.
        CPU_CYCLES "PERF_COUNT_HW_CPU_CYCLES" = 0;
        /// Instructions.
        INSTRUCTIONS "PERF_COUNT_HW_INSTRUCTIONS" = 1;
        /// Accesses to the last cache.
        CACHE_REFERENCES "PERF_COUNT_HW_CACHE_REFERENCES" = 2;
        /// Accesses that the last cache did not have.
        CACHE_MISSES "PERF_COUNT_HW_CACHE_MISSES" = 3;
        /// Branches.
        BRANCH_INSTRUCTIONS "PERF_COUNT_HW_BRANCH_INSTRUCTIONS" = 4;
        /// Branches that were not foreseen.
        BRANCH_MISSES "PERF_COUNT_HW_BRANCH_MISSES" = 5;
        /// Cycles of the bus.
        BUS_CYCLES "PERF_COUNT_HW_BUS_CYCLES" = 6;
        /// Cycles without instructions.
        STALLED_CYCLES_FRONTEND "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND" = 7;
        /// Cycles that waited for results.
        STALLED_CYCLES_BACKEND "PERF_COUNT_HW_STALLED_CYCLES_BACKEND" = 8;
        /// Cycles at the full frequency.
        REF_CPU_CYCLES "PERF_COUNT_HW_REF_CPU_CYCLES" = 9;
        /// How many there are.
        MAX "PERF_COUNT_HW_MAX" = 10;
    }
}

open! {
    /// Which cache.
    #[allow(non_camel_case_types)] // as C has it
    PERF_COUNT_HW_CACHE(u64) {
        /// The first for data.
        L1D "PERF_COUNT_HW_CACHE_L1D" = 0;
        /// The first for instructions.
        L1I "PERF_COUNT_HW_CACHE_L1I" = 1;
        /// The last.
        LL "PERF_COUNT_HW_CACHE_LL" = 2;
        /// Addresses of data.
        DTLB "PERF_COUNT_HW_CACHE_DTLB" = 3;
        /// Addresses of instructions.
        ITLB "PERF_COUNT_HW_CACHE_ITLB" = 4;
        /// Branches.
        BPU "PERF_COUNT_HW_CACHE_BPU" = 5;
        /// The memory of this node.
        NODE "PERF_COUNT_HW_CACHE_NODE" = 6;
        /// How many there are.
        MAX "PERF_COUNT_HW_CACHE_MAX" = 7;
    }
}

open! {
    /// What a cache is used for, shifted left by 8.
    #[allow(non_camel_case_types)] // as C has it
    PERF_COUNT_HW_CACHE_OP(u64) {
        /// A load.
        READ "PERF_COUNT_HW_CACHE_OP_READ" = 0;
        /// A store.
        WRITE "PERF_COUNT_HW_CACHE_OP_WRITE" = 1;
        /// A load in advance.
        PREFETCH "PERF_COUNT_HW_CACHE_OP_PREFETCH" = 2;
        /// How many there are.
        MAX "PERF_COUNT_HW_CACHE_OP_MAX" = 3;
    }
}

open! {
    /// What a cache answers, shifted left by 16.
    #[allow(non_camel_case_types)] // as C has it
    PERF_COUNT_HW_CACHE_RESULT(u64) {
        /// Whatever.
        ACCESS "PERF_COUNT_HW_CACHE_RESULT_ACCESS" = 0;
        /// It does not have it.
        MISS "PERF_COUNT_HW_CACHE_RESULT_MISS" = 1;
        /// How many there are.
        MAX "PERF_COUNT_HW_CACHE_RESULT_MAX" = 2;
    }
}

open! {
    /// What the kernel counts.
    #[allow(non_camel_case_types)] // as C has it
    PERF_COUNT_SW(u64) {
        /// Nanoseconds of the processor.
        CPU_CLOCK "PERF_COUNT_SW_CPU_CLOCK" = 0;
        /// Nanoseconds of the thread.
        TASK_CLOCK "PERF_COUNT_SW_TASK_CLOCK" = 1;
        /// Pages that were not there.
        PAGE_FAULTS "PERF_COUNT_SW_PAGE_FAULTS" = 2;
        /// Changes of the thread.
        CONTEXT_SWITCHES "PERF_COUNT_SW_CONTEXT_SWITCHES" = 3;
        /// Changes of the processor.
        CPU_MIGRATIONS "PERF_COUNT_SW_CPU_MIGRATIONS" = 4;
        /// Pages that were there without the disk.
        PAGE_FAULTS_MIN "PERF_COUNT_SW_PAGE_FAULTS_MIN" = 5;
        /// Pages that were read.
        PAGE_FAULTS_MAJ "PERF_COUNT_SW_PAGE_FAULTS_MAJ" = 6;
        /// Accesses that were not aligned.
        ALIGNMENT_FAULTS "PERF_COUNT_SW_ALIGNMENT_FAULTS" = 7;
        /// Instructions that were emulated.
        EMULATION_FAULTS "PERF_COUNT_SW_EMULATION_FAULTS" = 8;
        /// Nothing.
        DUMMY "PERF_COUNT_SW_DUMMY" = 9;
        /// What BPF programs write.
        BPF_OUTPUT "PERF_COUNT_SW_BPF_OUTPUT" = 10;
        /// Changes of the control group.
        CGROUP_SWITCHES "PERF_COUNT_SW_CGROUP_SWITCHES" = 11;
        /// How many there are.
        MAX "PERF_COUNT_SW_MAX" = 12;
    }
}

open! {
    /// Which processors' events are counted, on machines with several kinds.
    #[allow(non_camel_case_types)] // as C has it
    PERF_HW(u64) {
        /// The bits of the event.
        EVENT_MASK "PERF_HW_EVENT_MASK" = 0xffff_ffff;
        /// How far left the kind's number is shifted.
        TYPE_SHIFT "PERF_PMU_TYPE_SHIFT" = 32;
    }
}

flags! {
    /// What a sample has, in this order but for `IDENTIFIER`, which comes first.
    #[allow(non_camel_case_types)] // as C has it
    PERF_SAMPLE(u64) {
        /// The instruction's address.
        IP "PERF_SAMPLE_IP" = 1;
        /// The process and the thread.
        TID "PERF_SAMPLE_TID" = 2;
        /// The time.
        TIME "PERF_SAMPLE_TIME" = 4;
        /// The address that was accessed.
        ADDR "PERF_SAMPLE_ADDR" = 8;
        /// What `read` gives.
        READ "PERF_SAMPLE_READ" = 0x10;
        /// The functions.
        CALLCHAIN "PERF_SAMPLE_CALLCHAIN" = 0x20;
        /// The event's number.
        ID "PERF_SAMPLE_ID" = 0x40;
        /// The processor.
        CPU "PERF_SAMPLE_CPU" = 0x80;
        /// The period.
        PERIOD "PERF_SAMPLE_PERIOD" = 0x100;
        /// The number of the event, not of its leader.
        STREAM_ID "PERF_SAMPLE_STREAM_ID" = 0x200;
        /// The tracepoint's own data.
        RAW "PERF_SAMPLE_RAW" = 0x400;
        /// The last branches.
        BRANCH_STACK "PERF_SAMPLE_BRANCH_STACK" = 0x800;
        /// The program's registers.
        REGS_USER "PERF_SAMPLE_REGS_USER" = 0x1000;
        /// The program's stack.
        STACK_USER "PERF_SAMPLE_STACK_USER" = 0x2000;
        /// How long it took.
        WEIGHT "PERF_SAMPLE_WEIGHT" = 0x4000;
        /// From where the data came.
        DATA_SRC "PERF_SAMPLE_DATA_SRC" = 0x8000;
        /// The event's number.
        IDENTIFIER "PERF_SAMPLE_IDENTIFIER" = 0x0001_0000;
        /// About a transaction.
        TRANSACTION "PERF_SAMPLE_TRANSACTION" = 0x0002_0000;
        /// The registers at the interrupt.
        REGS_INTR "PERF_SAMPLE_REGS_INTR" = 0x0004_0000;
        /// The physical address.
        PHYS_ADDR "PERF_SAMPLE_PHYS_ADDR" = 0x0008_0000;
        /// Data of the processor's own.
        AUX "PERF_SAMPLE_AUX" = 0x0010_0000;
        /// The control group.
        CGROUP "PERF_SAMPLE_CGROUP" = 0x0020_0000;
        /// The size of the data's page.
        DATA_PAGE_SIZE "PERF_SAMPLE_DATA_PAGE_SIZE" = 0x0040_0000;
        /// The size of the instruction's page.
        CODE_PAGE_SIZE "PERF_SAMPLE_CODE_PAGE_SIZE" = 0x0080_0000;
        /// How long it took, in parts: [`PerfSampleWeight`].
        WEIGHT_STRUCT "PERF_SAMPLE_WEIGHT_STRUCT" = 0x0100_0000;
        /// The first that there is not.
        MAX "PERF_SAMPLE_MAX" = 0x0200_0000;
        /// Either of the two weights.
        WEIGHT_TYPE "PERF_SAMPLE_WEIGHT_TYPE" = 0x0100_4000;
    }
}

flags! {
    /// Which branches a sample has.
    #[allow(non_camel_case_types)] // as C has it
    PERF_SAMPLE_BRANCH(u64) {
        /// The program's.
        USER "PERF_SAMPLE_BRANCH_USER" = 1;
        /// The kernel's.
        KERNEL "PERF_SAMPLE_BRANCH_KERNEL" = 2;
        /// The hypervisor's.
        HV "PERF_SAMPLE_BRANCH_HV" = 4;
        /// Of every kind.
        ANY "PERF_SAMPLE_BRANCH_ANY" = 8;
        /// Calls.
        ANY_CALL "PERF_SAMPLE_BRANCH_ANY_CALL" = 0x10;
        /// Returns.
        ANY_RETURN "PERF_SAMPLE_BRANCH_ANY_RETURN" = 0x20;
        /// Calls to an address in a register.
        IND_CALL "PERF_SAMPLE_BRANCH_IND_CALL" = 0x40;
        /// Ends of transactions that failed.
        ABORT_TX "PERF_SAMPLE_BRANCH_ABORT_TX" = 0x80;
        /// In a transaction.
        IN_TX "PERF_SAMPLE_BRANCH_IN_TX" = 0x100;
        /// Not in a transaction.
        NO_TX "PERF_SAMPLE_BRANCH_NO_TX" = 0x200;
        /// On a condition.
        COND "PERF_SAMPLE_BRANCH_COND" = 0x400;
        /// The calls that have not come back.
        CALL_STACK "PERF_SAMPLE_BRANCH_CALL_STACK" = 0x800;
        /// Jumps to an address in a register.
        IND_JUMP "PERF_SAMPLE_BRANCH_IND_JUMP" = 0x1000;
        /// Calls to a fixed address.
        CALL "PERF_SAMPLE_BRANCH_CALL" = 0x2000;
        /// Without flags.
        NO_FLAGS "PERF_SAMPLE_BRANCH_NO_FLAGS" = 0x4000;
        /// Without cycles.
        NO_CYCLES "PERF_SAMPLE_BRANCH_NO_CYCLES" = 0x8000;
        /// With the kind.
        TYPE_SAVE "PERF_SAMPLE_BRANCH_TYPE_SAVE" = 0x0001_0000;
        /// With the processor's index.
        HW_INDEX "PERF_SAMPLE_BRANCH_HW_INDEX" = 0x0002_0000;
        /// With the level.
        PRIV_SAVE "PERF_SAMPLE_BRANCH_PRIV_SAVE" = 0x0004_0000;
        /// With counts.
        COUNTERS "PERF_SAMPLE_BRANCH_COUNTERS" = 0x0008_0000;
        /// The first that there is not.
        MAX "PERF_SAMPLE_BRANCH_MAX" = 0x0010_0000;
        /// All levels.
        PLM_ALL "PERF_SAMPLE_BRANCH_PLM_ALL" = 7;
    }
}

open! {
    /// A branch's kind.
    #[allow(non_camel_case_types)] // as C has it
    PERF_BR(u32) {
        /// Not known.
        UNKNOWN "PERF_BR_UNKNOWN" = 0;
        /// On a condition.
        COND "PERF_BR_COND" = 1;
        /// Always.
        UNCOND "PERF_BR_UNCOND" = 2;
        /// To an address in a register.
        IND "PERF_BR_IND" = 3;
        /// A call.
        CALL "PERF_BR_CALL" = 4;
        /// A call to an address in a register.
        IND_CALL "PERF_BR_IND_CALL" = 5;
        /// A return.
        RET "PERF_BR_RET" = 6;
        /// A call to the kernel.
        SYSCALL "PERF_BR_SYSCALL" = 7;
        /// The return from it.
        SYSRET "PERF_BR_SYSRET" = 8;
        /// A call on a condition.
        COND_CALL "PERF_BR_COND_CALL" = 9;
        /// A return on a condition.
        COND_RET "PERF_BR_COND_RET" = 10;
        /// The return from an exception.
        ERET "PERF_BR_ERET" = 11;
        /// An interrupt.
        IRQ "PERF_BR_IRQ" = 12;
        /// A system error.
        SERROR "PERF_BR_SERROR" = 13;
        /// Not in a transaction.
        NO_TX "PERF_BR_NO_TX" = 14;
        /// See the new kind.
        EXTEND_ABI "PERF_BR_EXTEND_ABI" = 15;
        /// How many there are.
        MAX "PERF_BR_MAX" = 16;
    }
}

open! {
    /// What came of a branch that was foreseen.
    #[allow(non_camel_case_types)] // as C has it
    PERF_BR_SPEC(u32) {
        /// Not known.
        NA "PERF_BR_SPEC_NA" = 0;
        /// Foreseen, and wrong.
        WRONG_PATH "PERF_BR_SPEC_WRONG_PATH" = 1;
        /// Not foreseen, and right.
        NON_CORRECT_PATH "PERF_BR_NON_SPEC_CORRECT_PATH" = 2;
        /// Foreseen, and right.
        CORRECT_PATH "PERF_BR_SPEC_CORRECT_PATH" = 3;
        /// How many there are.
        MAX "PERF_BR_SPEC_MAX" = 4;
    }
}

open! {
    /// A branch's new kind.
    #[allow(non_camel_case_types)] // as C has it
    PERF_BR_NEW(u32) {
        /// A fault: badly aligned.
        FAULT_ALGN "PERF_BR_NEW_FAULT_ALGN" = 0;
        /// A fault: data.
        FAULT_DATA "PERF_BR_NEW_FAULT_DATA" = 1;
        /// A fault: an instruction.
        FAULT_INST "PERF_BR_NEW_FAULT_INST" = 2;
        /// The architecture's own; on aarch64 a fast interrupt.
        ARCH_1 "PERF_BR_NEW_ARCH_1" = 3;
        /// The architecture's own; on aarch64 a stop for a debugger.
        ARCH_2 "PERF_BR_NEW_ARCH_2" = 4;
        /// The architecture's own; on aarch64 a debugger's end.
        ARCH_3 "PERF_BR_NEW_ARCH_3" = 5;
        /// The architecture's own; on aarch64 an instruction that stops.
        ARCH_4 "PERF_BR_NEW_ARCH_4" = 6;
        /// The architecture's own; on aarch64 data that stops.
        ARCH_5 "PERF_BR_NEW_ARCH_5" = 7;
        /// How many there are.
        MAX "PERF_BR_NEW_MAX" = 8;
        /// A fast interrupt.
        ARM64_FIQ "PERF_BR_ARM64_FIQ" = 3;
        /// A stop for a debugger.
        ARM64_DEBUG_HALT "PERF_BR_ARM64_DEBUG_HALT" = 4;
        /// A debugger's end.
        ARM64_DEBUG_EXIT "PERF_BR_ARM64_DEBUG_EXIT" = 5;
        /// An instruction that stops.
        ARM64_DEBUG_INST "PERF_BR_ARM64_DEBUG_INST" = 6;
        /// Data that stops.
        ARM64_DEBUG_DATA "PERF_BR_ARM64_DEBUG_DATA" = 7;
    }
}

open! {
    /// A branch's level.
    #[allow(non_camel_case_types)] // as C has it
    PERF_BR_PRIV(u32) {
        /// Not known.
        UNKNOWN "PERF_BR_PRIV_UNKNOWN" = 0;
        /// The program's.
        USER "PERF_BR_PRIV_USER" = 1;
        /// The kernel's.
        KERNEL "PERF_BR_PRIV_KERNEL" = 2;
        /// The hypervisor's.
        HV "PERF_BR_PRIV_HV" = 3;
    }
}

open! {
    /// Whose registers a sample has.
    #[allow(non_camel_case_types)] // as C has it
    PERF_SAMPLE_REGS_ABI(u64) {
        /// None.
        NONE "PERF_SAMPLE_REGS_ABI_NONE" = 0;
        /// A 32-bit program's.
        _32 "PERF_SAMPLE_REGS_ABI_32" = 1;
        /// A 64-bit program's.
        _64 "PERF_SAMPLE_REGS_ABI_64" = 2;
    }
}

flags! {
    /// About a transaction.
    #[allow(non_camel_case_types)] // as C has it
    PERF_TXN(u64) {
        /// A lock that was left out.
        ELISION "PERF_TXN_ELISION" = 1;
        /// A plain one.
        TRANSACTION "PERF_TXN_TRANSACTION" = 2;
        /// The instruction's own doing.
        SYNC "PERF_TXN_SYNC" = 4;
        /// Not the instruction's own doing.
        ASYNC "PERF_TXN_ASYNC" = 8;
        /// It may go well next time.
        RETRY "PERF_TXN_RETRY" = 0x10;
        /// Another processor had the memory.
        CONFLICT "PERF_TXN_CONFLICT" = 0x20;
        /// It wrote too much.
        CAPACITY_WRITE "PERF_TXN_CAPACITY_WRITE" = 0x40;
        /// It read too much.
        CAPACITY_READ "PERF_TXN_CAPACITY_READ" = 0x80;
        /// The first that there is not.
        MAX "PERF_TXN_MAX" = 0x100;
        /// The bits of the program's own number.
        ABORT_MASK "PERF_TXN_ABORT_MASK" = 0xffff_ffff_0000_0000;
    }
}

flags! {
    /// What `read` gives beside the count.
    #[allow(non_camel_case_types)] // as C has it
    PERF_FORMAT(u64) {
        /// Nanoseconds that it was on.
        TOTAL_TIME_ENABLED "PERF_FORMAT_TOTAL_TIME_ENABLED" = 1;
        /// Nanoseconds that it counted.
        TOTAL_TIME_RUNNING "PERF_FORMAT_TOTAL_TIME_RUNNING" = 2;
        /// The event's number.
        ID "PERF_FORMAT_ID" = 4;
        /// All of the group.
        GROUP "PERF_FORMAT_GROUP" = 8;
        /// How many samples were lost.
        LOST "PERF_FORMAT_LOST" = 0x10;
        /// The first that there is not.
        MAX "PERF_FORMAT_MAX" = 0x20;
    }
}

open! {
    /// The sizes that [`PerfEventAttr`] had, in bytes.
    #[allow(non_camel_case_types)] // as C has it
    PERF_ATTR_SIZE(u32) {
        /// At first.
        VER0 "PERF_ATTR_SIZE_VER0" = 64;
        /// With `config2`.
        VER1 "PERF_ATTR_SIZE_VER1" = 72;
        /// With `branch_sample_type`.
        VER2 "PERF_ATTR_SIZE_VER2" = 80;
        /// With registers and stack.
        VER3 "PERF_ATTR_SIZE_VER3" = 96;
        /// With `sample_regs_intr`.
        VER4 "PERF_ATTR_SIZE_VER4" = 104;
        /// With `aux_watermark`.
        VER5 "PERF_ATTR_SIZE_VER5" = 112;
        /// With `aux_sample_size`.
        VER6 "PERF_ATTR_SIZE_VER6" = 120;
        /// With `sig_data`.
        VER7 "PERF_ATTR_SIZE_VER7" = 128;
        /// With `config3`.
        VER8 "PERF_ATTR_SIZE_VER8" = 136;
        /// With `config4`.
        VER9 "PERF_ATTR_SIZE_VER9" = 144;
    }
}

bit_fields! {
    /// How an event is counted and recorded: the bit-fields of C's `struct perf_event_attr`.
    PerfEventFlags {
        /// It is off at first.
        DISABLED "disabled" = 0, 1;
        /// Children have it too.
        INHERIT "inherit" = 1, 1;
        /// It always counts, or fails.
        PINNED "pinned" = 2, 1;
        /// The group has the counters for itself.
        EXCLUSIVE "exclusive" = 3, 1;
        /// Not what the program does.
        EXCLUDE_USER "exclude_user" = 4, 1;
        /// Not what the kernel does.
        EXCLUDE_KERNEL "exclude_kernel" = 5, 1;
        /// Not what the hypervisor does.
        EXCLUDE_HV "exclude_hv" = 6, 1;
        /// Not while nothing runs.
        EXCLUDE_IDLE "exclude_idle" = 7, 1;
        /// Records what is mapped to be executed.
        MMAP "mmap" = 8, 1;
        /// Records names.
        COMM "comm" = 9, 1;
        /// The period is a frequency, in samples a second.
        FREQ "freq" = 10, 1;
        /// Each thread has a count of its own.
        INHERIT_STAT "inherit_stat" = 11, 1;
        /// It is on from when another program starts.
        ENABLE_ON_EXEC "enable_on_exec" = 12, 1;
        /// Records starts and ends of threads.
        TASK "task" = 13, 1;
        /// The wake-up counts bytes.
        WATERMARK "watermark" = 14, 1;
        /// How exact the address is, 0 to 3.
        PRECISE_IP "precise_ip" = 15, 2;
        /// Records what is mapped as data.
        MMAP_DATA "mmap_data" = 17, 1;
        /// Every record has what samples have.
        SAMPLE_ID_ALL "sample_id_all" = 18, 1;
        /// Not the host.
        EXCLUDE_HOST "exclude_host" = 19, 1;
        /// Not the guest.
        EXCLUDE_GUEST "exclude_guest" = 20, 1;
        /// Without the kernel's functions.
        EXCLUDE_CALLCHAIN_KERNEL "exclude_callchain_kernel" = 21, 1;
        /// Without the program's functions.
        EXCLUDE_CALLCHAIN_USER "exclude_callchain_user" = 22, 1;
        /// Records what is mapped, with its inode.
        MMAP2 "mmap2" = 23, 1;
        /// Tells names that a program's start gave.
        COMM_EXEC "comm_exec" = 24, 1;
        /// Times are of the clock `clockid`.
        USE_CLOCKID "use_clockid" = 25, 1;
        /// Records changes of the thread.
        CONTEXT_SWITCH "context_switch" = 26, 1;
        /// The ring is written from its end.
        WRITE_BACKWARD "write_backward" = 27, 1;
        /// Records namespaces.
        NAMESPACES "namespaces" = 28, 1;
        /// Records the kernel's new functions.
        KSYMBOL "ksymbol" = 29, 1;
        /// Records BPF programs.
        BPF_EVENT "bpf_event" = 30, 1;
        /// Its samples go into the leader's own data.
        AUX_OUTPUT "aux_output" = 31, 1;
        /// Records control groups.
        CGROUP "cgroup" = 32, 1;
        /// Records changes of the kernel's instructions.
        TEXT_POKE "text_poke" = 33, 1;
        /// A mapping's record has the build number.
        BUILD_ID "build_id" = 34, 1;
        /// Only threads have it too, not other children.
        INHERIT_THREAD "inherit_thread" = 35, 1;
        /// It goes when another program starts.
        REMOVE_ON_EXEC "remove_on_exec" = 36, 1;
        /// Sends SIGTRAP.
        SIGTRAP "sigtrap" = 37, 1;
        /// The program's functions come later, in a record of their own.
        DEFER_CALLCHAIN "defer_callchain" = 38, 1;
        /// Records functions that come later.
        DEFER_OUTPUT "defer_output" = 39, 1;
    }

    /// What a program can do with a counter itself: the bit-fields of C's `struct perf_event_mmap_page`.
    PerfCapabilities {
        /// Always off.
        BIT0 "cap_bit0" = 0, 1;
        /// The lowest bit means nothing.
        BIT0_IS_DEPRECATED "cap_bit0_is_deprecated" = 1, 1;
        /// It can read the counter.
        USER_RDPMC "cap_user_rdpmc" = 2, 1;
        /// It can read the time.
        USER_TIME "cap_user_time" = 3, 1;
        /// There is `time_zero`.
        USER_TIME_ZERO "cap_user_time_zero" = 4, 1;
        /// There are `time_cycles` and `time_mask`.
        USER_TIME_SHORT "cap_user_time_short" = 5, 1;
    }

    /// About a branch: the bit-fields of C's `struct perf_branch_entry`.
    PerfBranchInfo {
        /// Not foreseen.
        MISPRED "mispred" = 0, 1;
        /// Foreseen.
        PREDICTED "predicted" = 1, 1;
        /// In a transaction.
        IN_TX "in_tx" = 2, 1;
        /// A transaction that failed.
        ABORT "abort" = 3, 1;
        /// Cycles since the last one.
        CYCLES "cycles" = 4, 16;
        /// A [`PERF_BR`].
        TYPE "type" = 20, 4;
        /// A [`PERF_BR_SPEC`].
        SPEC "spec" = 24, 2;
        /// A [`PERF_BR_NEW`].
        NEW_TYPE "new_type" = 26, 4;
        /// A [`PERF_BR_PRIV`].
        PRIV "priv" = 30, 3;
    }

    /// From where data came: the bit-fields of C's `union perf_mem_data_src`.
    PerfMemDataSrc {
        /// [`PERF_MEM_OP`].
        OP "mem_op" = 0, 5;
        /// [`PERF_MEM_LVL`].
        LVL "mem_lvl" = 5, 14;
        /// [`PERF_MEM_SNOOP`].
        SNOOP "mem_snoop" = 19, 5;
        /// [`PERF_MEM_LOCK`].
        LOCK "mem_lock" = 24, 2;
        /// [`PERF_MEM_TLB`].
        DTLB "mem_dtlb" = 26, 7;
        /// [`PERF_MEM_LVLNUM`].
        LVL_NUM "mem_lvl_num" = 33, 4;
        /// [`PERF_MEM_REMOTE`].
        REMOTE "mem_remote" = 37, 1;
        /// [`PERF_MEM_SNOOPX`].
        SNOOPX "mem_snoopx" = 38, 2;
        /// [`PERF_MEM_BLK`].
        BLK "mem_blk" = 40, 3;
        /// [`PERF_MEM_HOPS`].
        HOPS "mem_hops" = 43, 3;
        /// [`PERF_MEM_REGION`].
        REGION "mem_region" = 46, 5;
    }
}

structs! {
    /// What is to be counted or recorded. `size` tells how much of it the kernel is to read:
    /// [`new`](PerfEventAttr::new) fills it.
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug)]
    PerfEventAttr: struct "perf_event_attr" {
        /// The event's type.
        kind "type": PERF_TYPE,
        /// The size of this struct in bytes.
        size "size": u32,
        /// Which event of its type.
        config "config": u64,
        /// A sample after so many, or with [`FREQ`](PerfEventFlags::FREQ) so many samples a second (`sample_freq`).
        sample_period "sample_period": u64,
        /// What a sample has.
        sample_type "sample_type": PERF_SAMPLE,
        /// What `read` gives.
        read_format "read_format": PERF_FORMAT,
        flags: PerfEventFlags,
        /// A wake-up after so many samples, or with [`WATERMARK`](PerfEventFlags::WATERMARK) so many bytes
        /// (`wakeup_watermark`).
        wakeup_events "wakeup_events": u32,
        /// What a breakpoint stops at: `HW_BREAKPOINT` bits.
        bp_type "bp_type": u32,
        /// More of the event: a breakpoint's address (`bp_addr`), a function's name (`kprobe_func`), a file's
        /// (`uprobe_path`).
        config1 "config1": u64,
        /// More of the event: a breakpoint's length (`bp_len`), an address (`kprobe_addr`), an offset
        /// (`probe_offset`).
        config2 "config2": u64,
        /// Which branches a sample has.
        branch_sample_type "branch_sample_type": PERF_SAMPLE_BRANCH,
        /// Which registers of the program a sample has.
        sample_regs_user "sample_regs_user": u64,
        /// How many bytes of the stack a sample has.
        sample_stack_user "sample_stack_user": u32,
        /// The clock.
        clockid "clockid": i32,
        /// Which registers a sample has.
        sample_regs_intr "sample_regs_intr": u64,
        /// A wake-up after so many bytes of the processor's own data.
        aux_watermark "aux_watermark": u32,
        /// How many functions a sample has at the most.
        sample_max_stack "sample_max_stack": u16,
        _reserved_2: u16,
        /// How many bytes of the processor's own data a sample has.
        aux_sample_size "aux_sample_size": u32,
        /// What becomes of the processor's own data: on, paused, or on again.
        aux_action "aux_action": u32,
        /// What a signal carries.
        sig_data "sig_data": u64,
        /// More of the event.
        config3 "config3": u64,
        /// More of the event.
        config4 "config4": u64,
    }
}

impl PerfEventAttr {
    /// An event, with all else 0.
    pub const fn new(kind: PERF_TYPE, config: u64) -> PerfEventAttr {
        // SAFETY: zeros are a value of each of its fields.
        let zeros: PerfEventAttr = unsafe { core::mem::zeroed() };
        PerfEventAttr { kind, size: size_of::<PerfEventAttr>() as u32, config, ..zeros }
    }

    /// How it is counted and recorded.
    pub const fn flags(&self) -> PerfEventFlags {
        self.flags
    }

    /// Says how it is counted and recorded.
    pub const fn set_flags(&mut self, flags: PerfEventFlags) {
        self.flags = flags;
    }
}

structs! {
    /// The BPF programs of an event; their numbers stand behind it.
    #[derive(Clone, Copy, Debug, Default)]
    PerfEventQueryBpf: struct "perf_event_query_bpf" {
        /// The room, in numbers.
        ids_len "ids_len": u32,
        /// How many there are.
        prog_cnt "prog_cnt": u32,
        /// The numbers start here.
        ids "ids": [u32; 0],
    }

    /// The first page of an event's mapping.
    #[derive(Clone, Copy)]
    PerfEventMmapPage: struct "perf_event_mmap_page" {
        /// 0.
        version "version": u32,
        /// 0.
        compat_version "compat_version": u32,
        /// It changes with the fields below.
        lock "lock": u32,
        /// The counter's number and 1 more, or 0.
        index "index": u32,
        /// What is to be added to the counter.
        offset "offset": i64,
        /// Nanoseconds that it was on.
        time_enabled "time_enabled": u64,
        /// Nanoseconds that it counted.
        time_running "time_running": u64,
        /// What the program can do itself.
        capabilities "capabilities": PerfCapabilities,
        /// How many bits the counter has.
        pmc_width "pmc_width": u16,
        /// From cycles to nanoseconds: shifted right.
        time_shift "time_shift": u16,
        /// From cycles to nanoseconds: multiplied before.
        time_mult "time_mult": u32,
        /// From cycles to nanoseconds: added, for `time_enabled`.
        time_offset "time_offset": u64,
        /// From cycles to nanoseconds: added, for samples' times.
        time_zero "time_zero": u64,
        /// The size of all this in bytes.
        size "size": u32,
        _reserved_1: u32,
        /// Cycles at the last change, where the counter has few bits.
        time_cycles "time_cycles": u64,
        /// The bits that the counter has.
        time_mask "time_mask": u64,
        _reserved: [u8; 116 * 8],
        /// Up to where the kernel has written.
        data_head "data_head": u64,
        /// Up to where the program has read; the program writes it.
        data_tail "data_tail": u64,
        /// Where the records start, in bytes from here.
        data_offset "data_offset": u64,
        /// The room for them in bytes.
        data_size "data_size": u64,
        /// Up to where the processor's own data is written.
        aux_head "aux_head": u64,
        /// Up to where the program has read it; the program writes it.
        aux_tail "aux_tail": u64,
        /// Where the processor's own data is to be mapped; the program writes it.
        aux_offset "aux_offset": u64,
        /// The room for it in bytes; the program writes it.
        aux_size "aux_size": u64,
    }
}

flags! {
    /// Whom an event's command is for.
    #[allow(non_camel_case_types)] // as C has it
    PERF_IOC_FLAG(ulong) {
        /// All of the group.
        GROUP "PERF_IOC_FLAG_GROUP" = 1;
    }
}

flags! {
    /// About a record.
    #[allow(non_camel_case_types)] // as C has it
    PERF_RECORD_MISC(u16) {
        /// The bits that tell where the processor was.
        CPUMODE_MASK "PERF_RECORD_MISC_CPUMODE_MASK" = 7;
        /// In the kernel.
        KERNEL "PERF_RECORD_MISC_KERNEL" = 1;
        /// In the program.
        USER "PERF_RECORD_MISC_USER" = 2;
        /// In the hypervisor.
        HYPERVISOR "PERF_RECORD_MISC_HYPERVISOR" = 3;
        /// In a guest's kernel.
        GUEST_KERNEL "PERF_RECORD_MISC_GUEST_KERNEL" = 4;
        /// In a guest's program.
        GUEST_USER "PERF_RECORD_MISC_GUEST_USER" = 5;
        /// Not all mappings could be read.
        PROC_MAP_PARSE_TIMEOUT "PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT" = 0x1000;
        /// A mapping: of data.
        MMAP_DATA "PERF_RECORD_MISC_MMAP_DATA" = 0x2000;
        /// A name: by a program's start.
        COMM_EXEC "PERF_RECORD_MISC_COMM_EXEC" = 0x2000;
        /// A fork: by a program's start.
        FORK_EXEC "PERF_RECORD_MISC_FORK_EXEC" = 0x2000;
        /// A change of the thread: away.
        SWITCH_OUT "PERF_RECORD_MISC_SWITCH_OUT" = 0x2000;
        /// A sample: the address is exact.
        EXACT_IP "PERF_RECORD_MISC_EXACT_IP" = 0x4000;
        /// A change of the thread: it would have gone on.
        SWITCH_OUT_PREEMPT "PERF_RECORD_MISC_SWITCH_OUT_PREEMPT" = 0x4000;
        /// A mapping: with its build number.
        MMAP_BUILD_ID "PERF_RECORD_MISC_MMAP_BUILD_ID" = 0x4000;
        /// There is more.
        EXT_RESERVED "PERF_RECORD_MISC_EXT_RESERVED" = 0x8000;
    }
}

structs! {
    /// The head of a record.
    #[derive(Clone, Copy, Debug)]
    PerfEventHeader: struct "perf_event_header" {
        /// Its kind.
        kind "type": PERF_RECORD,
        /// About it.
        misc "misc": PERF_RECORD_MISC,
        /// All of it in bytes.
        size "size": u16,
    }
}

structs! {
    /// A namespace in a record.
    #[derive(Clone, Copy, Debug, Default)]
    PerfNsLinkInfo: struct "perf_ns_link_info" {
        /// The device.
        dev "dev": u64,
        /// The inode.
        ino "ino": u64,
    }
}

open! {
    /// Where a namespace stands in a record.
    #[allow(non_camel_case_types)] // as C has it
    NS_INDEX(usize) {
        /// Of networks.
        NET "NET_NS_INDEX" = 0;
        /// Of names.
        UTS "UTS_NS_INDEX" = 1;
        /// Of System V objects.
        IPC "IPC_NS_INDEX" = 2;
        /// Of processes.
        PID "PID_NS_INDEX" = 3;
        /// Of users.
        USER "USER_NS_INDEX" = 4;
        /// Of mounts.
        MNT "MNT_NS_INDEX" = 5;
        /// Of control groups.
        CGROUP "CGROUP_NS_INDEX" = 6;
        /// How many there are.
        MAX "NR_NAMESPACES" = 7;
    }
}

open! {
    /// A record's kind.
    #[allow(non_camel_case_types)] // as C has it
    PERF_RECORD(u32) {
        /// A mapping.
        MMAP "PERF_RECORD_MMAP" = 1;
        /// Records that were lost.
        LOST "PERF_RECORD_LOST" = 2;
        /// A name.
        COMM "PERF_RECORD_COMM" = 3;
        /// A thread's end.
        EXIT "PERF_RECORD_EXIT" = 4;
        /// There were too many samples.
        THROTTLE "PERF_RECORD_THROTTLE" = 5;
        /// There are samples again.
        UNTHROTTLE "PERF_RECORD_UNTHROTTLE" = 6;
        /// A thread's start.
        FORK "PERF_RECORD_FORK" = 7;
        /// A thread's count.
        READ "PERF_RECORD_READ" = 8;
        /// A sample.
        SAMPLE "PERF_RECORD_SAMPLE" = 9;
        /// A mapping with its inode.
        MMAP2 "PERF_RECORD_MMAP2" = 10;
        /// The processor's own data.
        AUX "PERF_RECORD_AUX" = 11;
        /// The processor's own data starts.
        ITRACE_START "PERF_RECORD_ITRACE_START" = 12;
        /// Samples that were lost.
        LOST_SAMPLES "PERF_RECORD_LOST_SAMPLES" = 13;
        /// A change of the thread.
        SWITCH "PERF_RECORD_SWITCH" = 14;
        /// A change of the thread, on a processor.
        SWITCH_CPU_WIDE "PERF_RECORD_SWITCH_CPU_WIDE" = 15;
        /// Namespaces.
        NAMESPACES "PERF_RECORD_NAMESPACES" = 16;
        /// A function of the kernel.
        KSYMBOL "PERF_RECORD_KSYMBOL" = 17;
        /// A BPF program.
        BPF_EVENT "PERF_RECORD_BPF_EVENT" = 18;
        /// A control group.
        CGROUP "PERF_RECORD_CGROUP" = 19;
        /// Instructions of the kernel that changed.
        TEXT_POKE "PERF_RECORD_TEXT_POKE" = 20;
        /// The event's number in the processor's own data.
        AUX_OUTPUT_HW_ID "PERF_RECORD_AUX_OUTPUT_HW_ID" = 21;
        /// The functions of a sample before.
        CALLCHAIN_DEFERRED "PERF_RECORD_CALLCHAIN_DEFERRED" = 22;
        /// How many there are.
        MAX "PERF_RECORD_MAX" = 23;
    }
}

open! {
    /// Whose a function of the kernel is.
    #[allow(non_camel_case_types)] // as C has it
    PERF_RECORD_KSYMBOL_TYPE(u16) {
        /// Not known.
        UNKNOWN "PERF_RECORD_KSYMBOL_TYPE_UNKNOWN" = 0;
        /// A BPF program's.
        BPF "PERF_RECORD_KSYMBOL_TYPE_BPF" = 1;
        /// Another's.
        OOL "PERF_RECORD_KSYMBOL_TYPE_OOL" = 2;
        /// How many there are.
        MAX "PERF_RECORD_KSYMBOL_TYPE_MAX" = 3;
    }
}

flags! {
    /// About a function of the kernel.
    #[allow(non_camel_case_types)] // as C has it
    PERF_RECORD_KSYMBOL_FLAGS(u16) {
        /// It goes.
        UNREGISTER "PERF_RECORD_KSYMBOL_FLAGS_UNREGISTER" = 1;
    }
}

open! {
    /// What became of a BPF program.
    #[allow(non_camel_case_types)] // as C has it
    PERF_BPF_EVENT(u16) {
        /// Not known.
        UNKNOWN "PERF_BPF_EVENT_UNKNOWN" = 0;
        /// It was loaded.
        PROG_LOAD "PERF_BPF_EVENT_PROG_LOAD" = 1;
        /// It goes.
        PROG_UNLOAD "PERF_BPF_EVENT_PROG_UNLOAD" = 2;
        /// How many there are.
        MAX "PERF_BPF_EVENT_MAX" = 3;
    }
}

open! {
    /// In the place of an address: whose functions follow.
    #[allow(non_camel_case_types)] // as C has it
    PERF_CONTEXT(i64) {
        /// The hypervisor's.
        HV "PERF_CONTEXT_HV" = -32;
        /// The kernel's.
        KERNEL "PERF_CONTEXT_KERNEL" = -128;
        /// The program's.
        USER "PERF_CONTEXT_USER" = -512;
        /// The program's, which come later.
        USER_DEFERRED "PERF_CONTEXT_USER_DEFERRED" = -640;
        /// A guest's.
        GUEST "PERF_CONTEXT_GUEST" = -2048;
        /// A guest's kernel's.
        GUEST_KERNEL "PERF_CONTEXT_GUEST_KERNEL" = -2176;
        /// A guest's program's.
        GUEST_USER "PERF_CONTEXT_GUEST_USER" = -2560;
        /// The last number.
        MAX "PERF_CONTEXT_MAX" = -4095;
    }
}

open! {
    /// Limits of a sample's functions.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MAX(usize) {
        /// Functions.
        STACK_DEPTH "PERF_MAX_STACK_DEPTH" = 127;
        /// Changes of whose they are.
        CONTEXTS_PER_STACK "PERF_MAX_CONTEXTS_PER_STACK" = 8;
    }
}

flags! {
    /// About the processor's own data.
    #[allow(non_camel_case_types)] // as C has it
    PERF_AUX_FLAG(u64) {
        /// The end is lost.
        TRUNCATED "PERF_AUX_FLAG_TRUNCATED" = 1;
        /// It is older than the ring.
        OVERWRITE "PERF_AUX_FLAG_OVERWRITE" = 2;
        /// There are holes.
        PARTIAL "PERF_AUX_FLAG_PARTIAL" = 4;
        /// Something was lost to another sample.
        COLLISION "PERF_AUX_FLAG_COLLISION" = 8;
        /// The bits of the format.
        PMU_FORMAT_TYPE_MASK "PERF_AUX_FLAG_PMU_FORMAT_TYPE_MASK" = 0xff00;
        /// CoreSight's format: no bit at all.
        CORESIGHT_FORMAT_CORESIGHT "PERF_AUX_FLAG_CORESIGHT_FORMAT_CORESIGHT" = 0;
        /// CoreSight's other format.
        CORESIGHT_FORMAT_RAW "PERF_AUX_FLAG_CORESIGHT_FORMAT_RAW" = 0x100;
    }
}

flags! {
    /// How an event is opened.
    #[allow(non_camel_case_types)] // as C has it
    PERF_FLAG(ulong) {
        /// Not in the group of `group_fd`.
        FD_NO_GROUP "PERF_FLAG_FD_NO_GROUP" = 1;
        /// Its samples go to `group_fd`.
        FD_OUTPUT "PERF_FLAG_FD_OUTPUT" = 2;
        /// `pid` is a control group's descriptor.
        PID_CGROUP "PERF_FLAG_PID_CGROUP" = 4;
        /// Closed when another program starts.
        FD_CLOEXEC "PERF_FLAG_FD_CLOEXEC" = 8;
    }
}

flags! {
    /// What was done with memory.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_OP(u64) {
        /// Not known.
        NA "PERF_MEM_OP_NA" = 1;
        /// Loaded.
        LOAD "PERF_MEM_OP_LOAD" = 2;
        /// Stored.
        STORE "PERF_MEM_OP_STORE" = 4;
        /// Loaded in advance.
        PFETCH "PERF_MEM_OP_PFETCH" = 8;
        /// Executed.
        EXEC "PERF_MEM_OP_EXEC" = 0x10;
    }
}

flags! {
    /// Where the memory was.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_LVL(u64) {
        /// Not known.
        NA "PERF_MEM_LVL_NA" = 1;
        /// It was there.
        HIT "PERF_MEM_LVL_HIT" = 2;
        /// It was not there.
        MISS "PERF_MEM_LVL_MISS" = 4;
        /// The first cache.
        L1 "PERF_MEM_LVL_L1" = 8;
        /// The line's buffer.
        LFB "PERF_MEM_LVL_LFB" = 0x10;
        /// The second cache.
        L2 "PERF_MEM_LVL_L2" = 0x20;
        /// The third cache.
        L3 "PERF_MEM_LVL_L3" = 0x40;
        /// This node's memory.
        LOC_RAM "PERF_MEM_LVL_LOC_RAM" = 0x80;
        /// Another node's memory.
        REM_RAM1 "PERF_MEM_LVL_REM_RAM1" = 0x100;
        /// A farther node's memory.
        REM_RAM2 "PERF_MEM_LVL_REM_RAM2" = 0x200;
        /// Another node's cache.
        REM_CCE1 "PERF_MEM_LVL_REM_CCE1" = 0x400;
        /// A farther node's cache.
        REM_CCE2 "PERF_MEM_LVL_REM_CCE2" = 0x800;
        /// A device.
        IO "PERF_MEM_LVL_IO" = 0x1000;
        /// Memory past the caches.
        UNC "PERF_MEM_LVL_UNC" = 0x2000;
    }
}

flags! {
    /// Whose the memory is.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_REMOTE(u64) {
        /// Another node's.
        REMOTE "PERF_MEM_REMOTE_REMOTE" = 1;
    }
}

open! {
    /// Where the memory was, as a number.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_LVLNUM(u64) {
        /// The first cache.
        L1 "PERF_MEM_LVLNUM_L1" = 1;
        /// The second cache.
        L2 "PERF_MEM_LVLNUM_L2" = 2;
        /// The third cache.
        L3 "PERF_MEM_LVLNUM_L3" = 3;
        /// The fourth cache.
        L4 "PERF_MEM_LVLNUM_L4" = 4;
        /// The second cache's buffer for misses.
        L2_MHB "PERF_MEM_LVLNUM_L2_MHB" = 5;
        /// The memory's cache.
        MSC "PERF_MEM_LVLNUM_MSC" = 6;
        /// The cache before the first.
        L0 "PERF_MEM_LVLNUM_L0" = 7;
        /// Past the caches.
        UNC "PERF_MEM_LVLNUM_UNC" = 8;
        /// Memory behind CXL.
        CXL "PERF_MEM_LVLNUM_CXL" = 9;
        /// A device.
        IO "PERF_MEM_LVLNUM_IO" = 10;
        /// Some cache.
        ANY_CACHE "PERF_MEM_LVLNUM_ANY_CACHE" = 11;
        /// The line's buffer.
        LFB "PERF_MEM_LVLNUM_LFB" = 12;
        /// Memory.
        RAM "PERF_MEM_LVLNUM_RAM" = 13;
        /// Memory that lasts.
        PMEM "PERF_MEM_LVLNUM_PMEM" = 14;
        /// Not known.
        NA "PERF_MEM_LVLNUM_NA" = 15;
    }
}

flags! {
    /// What other caches had.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_SNOOP(u64) {
        /// Not known.
        NA "PERF_MEM_SNOOP_NA" = 1;
        /// They were not asked.
        NONE "PERF_MEM_SNOOP_NONE" = 2;
        /// They had it.
        HIT "PERF_MEM_SNOOP_HIT" = 4;
        /// They did not have it.
        MISS "PERF_MEM_SNOOP_MISS" = 8;
        /// They had changed it.
        HITM "PERF_MEM_SNOOP_HITM" = 0x10;
    }
}

flags! {
    /// More about other caches.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_SNOOPX(u64) {
        /// They handed it on.
        FWD "PERF_MEM_SNOOPX_FWD" = 1;
        /// They gave it directly.
        PEER "PERF_MEM_SNOOPX_PEER" = 2;
    }
}

flags! {
    /// Whether it was one step.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_LOCK(u64) {
        /// Not known.
        NA "PERF_MEM_LOCK_NA" = 1;
        /// It was.
        LOCKED "PERF_MEM_LOCK_LOCKED" = 2;
    }
}

flags! {
    /// How the address was found.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_TLB(u64) {
        /// Not known.
        NA "PERF_MEM_TLB_NA" = 1;
        /// It was there.
        HIT "PERF_MEM_TLB_HIT" = 2;
        /// It was not there.
        MISS "PERF_MEM_TLB_MISS" = 4;
        /// In the first table.
        L1 "PERF_MEM_TLB_L1" = 8;
        /// In the second table.
        L2 "PERF_MEM_TLB_L2" = 0x10;
        /// By the processor.
        WK "PERF_MEM_TLB_WK" = 0x20;
        /// By the kernel.
        OS "PERF_MEM_TLB_OS" = 0x40;
    }
}

flags! {
    /// Why it had to wait.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_BLK(u64) {
        /// Not known.
        NA "PERF_MEM_BLK_NA" = 1;
        /// For data.
        DATA "PERF_MEM_BLK_DATA" = 2;
        /// For an address.
        ADDR "PERF_MEM_BLK_ADDR" = 4;
    }
}

open! {
    /// How far away it was.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_HOPS(u64) {
        /// Another core of this node.
        _0 "PERF_MEM_HOPS_0" = 1;
        /// Another node of this socket.
        _1 "PERF_MEM_HOPS_1" = 2;
        /// Another socket of this board.
        _2 "PERF_MEM_HOPS_2" = 3;
        /// Another board.
        _3 "PERF_MEM_HOPS_3" = 4;
    }
}

open! {
    /// Which memory it was.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_REGION(u64) {
        /// Not known.
        NA "PERF_MEM_REGION_NA" = 0;
        /// Nothing.
        RSVD "PERF_MEM_REGION_RSVD" = 1;
        /// A cache that is shared, near.
        L_SHARE "PERF_MEM_REGION_L_SHARE" = 2;
        /// A cache that is not shared, near.
        L_NON_SHARE "PERF_MEM_REGION_L_NON_SHARE" = 3;
        /// Another's device.
        O_IO "PERF_MEM_REGION_O_IO" = 4;
        /// A cache that is shared, far.
        O_SHARE "PERF_MEM_REGION_O_SHARE" = 5;
        /// A cache that is not shared, far.
        O_NON_SHARE "PERF_MEM_REGION_O_NON_SHARE" = 6;
        /// A device.
        MMIO "PERF_MEM_REGION_MMIO" = 7;
        /// Memory 0.
        MEM0 "PERF_MEM_REGION_MEM0" = 8;
        /// Memory 1.
        MEM1 "PERF_MEM_REGION_MEM1" = 9;
        /// Memory 2.
        MEM2 "PERF_MEM_REGION_MEM2" = 10;
        /// Memory 3.
        MEM3 "PERF_MEM_REGION_MEM3" = 11;
        /// Memory 4.
        MEM4 "PERF_MEM_REGION_MEM4" = 12;
        /// Memory 5.
        MEM5 "PERF_MEM_REGION_MEM5" = 13;
        /// Memory 6.
        MEM6 "PERF_MEM_REGION_MEM6" = 14;
        /// Memory 7.
        MEM7 "PERF_MEM_REGION_MEM7" = 15;
    }
}

open! {
    /// How far left the parts of a [`PerfMemDataSrc`] are shifted.
    #[allow(non_camel_case_types)] // as C has it
    PERF_MEM_SHIFT(u32) {
        /// What was done.
        OP "PERF_MEM_OP_SHIFT" = 0;
        /// Where it was.
        LVL "PERF_MEM_LVL_SHIFT" = 5;
        /// What other caches had.
        SNOOP "PERF_MEM_SNOOP_SHIFT" = 19;
        /// Whether it was one step.
        LOCK "PERF_MEM_LOCK_SHIFT" = 24;
        /// How the address was found.
        TLB "PERF_MEM_TLB_SHIFT" = 26;
        /// Where it was, as a number.
        LVLNUM "PERF_MEM_LVLNUM_SHIFT" = 33;
        /// Whose it is.
        REMOTE "PERF_MEM_REMOTE_SHIFT" = 37;
        /// More about other caches.
        SNOOPX "PERF_MEM_SNOOPX_SHIFT" = 38;
        /// Why it had to wait.
        BLK "PERF_MEM_BLK_SHIFT" = 40;
        /// How far away it was.
        HOPS "PERF_MEM_HOPS_SHIFT" = 43;
        /// Which memory.
        REGION "PERF_MEM_REGION_SHIFT" = 46;
    }
}

structs! {
    /// A branch in a sample.
    #[derive(Clone, Copy, Debug, Default)]
    PerfBranchEntry: struct "perf_branch_entry" {
        /// From where.
        from "from": u64,
        /// To where.
        to "to": u64,
        info: PerfBranchInfo,
    }
}

/// How long something took, in parts: C's `union perf_sample_weight`.
#[doc(alias = "perf_sample_weight")]
#[derive(Clone, Copy, Debug, Default)]
#[repr(transparent)]
pub struct PerfSampleWeight(pub u64);

impl PerfSampleWeight {
    /// The first part (`var1_dw`).
    pub const fn var1_dw(self) -> u32 {
        self.0 as u32
    }
    /// The second part (`var2_w`).
    pub const fn var2_w(self) -> u16 {
        (self.0 >> 32) as u16
    }
    /// The third part (`var3_w`).
    pub const fn var3_w(self) -> u16 {
        (self.0 >> 48) as u16
    }
}

impl PerfBranchEntry {
    /// About it.
    pub const fn info(&self) -> PerfBranchInfo {
        self.info
    }
}

//! Entropy, watchdogs, real-time clocks, page faults, performance counters: what `ioctl` does to their descriptors.

use super::ioctl::{io, ior, iow, iowr};
use super::macros::{flags, headers, open, structs};
use super::*;

headers!("linux/ioctl.h linux/random.h linux/watchdog.h linux/rtc.h linux/userfaultfd.h linux/perf_event.h");

structs! {
    /// The head of some entropy; the bytes follow it.
    #[derive(Clone, Copy, Debug, Default)]
    RandPoolInfo: struct "rand_pool_info" {
        /// How much it is worth, in bits.
        entropy_count "entropy_count": int,
        /// How many bytes follow.
        buf_size "buf_size": int,
    }

    /// What a watchdog can do.
    #[derive(Clone, Copy, Debug, Default)]
    WatchdogInfo: struct "watchdog_info" {
        /// [`WDIOF`] bits.
        options "options": u32,
        /// Its firmware's version.
        firmware_version "firmware_version": u32,
        /// Its name, with a NUL.
        identity "identity": [u8; 32],
    }

    /// A time as a real-time clock has it.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    RtcTime: struct "rtc_time" {
        /// 0 to 59.
        sec "tm_sec": int,
        /// 0 to 59.
        min "tm_min": int,
        /// 0 to 23.
        hour "tm_hour": int,
        /// 1 to 31.
        mday "tm_mday": int,
        /// 0 to 11.
        mon "tm_mon": int,
        /// Years since 1900.
        year "tm_year": int,
        /// Not used.
        wday "tm_wday": int,
        /// Not used.
        yday "tm_yday": int,
        /// Not used.
        isdst "tm_isdst": int,
    }

    /// An alarm.
    #[derive(Clone, Copy, Debug, Default)]
    RtcWkalrm: struct "rtc_wkalrm" {
        /// Is it on?
        enabled "enabled": uchar,
        /// Did it go off?
        pending "pending": uchar,
        /// When.
        time "time": RtcTime,
    }

    /// How a clock's speed is corrected.
    #[derive(Clone, Copy, Debug, Default)]
    RtcPllInfo: struct "rtc_pll_info" {
        /// How it is controlled.
        ctrl "pll_ctrl": int,
        /// The correction.
        value "pll_value": int,
        /// The largest one.
        max "pll_max": int,
        /// The smallest one.
        min "pll_min": int,
        /// What one step forward is.
        posmult "pll_posmult": int,
        /// What one step back is.
        negmult "pll_negmult": int,
        /// The base frequency in Hz.
        clock "pll_clock": long,
    }

    /// A parameter of a clock's.
    #[derive(Clone, Copy, Debug, Default)]
    RtcParam: struct "rtc_param" {
        /// Which: an [`RTC_PARAM`].
        param "param": u64,
        /// Its value, or an address.
        value "uvalue": u64,
        /// Which of several.
        index "index": u32,
        _pad: u32,
    }

}

open! {
    /// Requests to /dev/random, the `RND` names of [random(4)](https://man7.org/linux/man-pages/man4/random.4.html).
    RND(uint) {
        /// Tells how much entropy there is, in bits: an `int`.
        GETENTCNT "RNDGETENTCNT" = ior::<int>(b'R', 0x00);
        /// Says that there is more: an `int`.
        ADDTOENTCNT "RNDADDTOENTCNT" = iow::<int>(b'R', 0x01);
        /// Nothing any more.
        GETPOOL "RNDGETPOOL" = ior::<[int; 2]>(b'R', 0x02);
        /// Adds some: a [`RandPoolInfo`].
        ADDENTROPY "RNDADDENTROPY" = iow::<[int; 2]>(b'R', 0x03);
        /// Nothing any more.
        ZAPENTCNT "RNDZAPENTCNT" = io(b'R', 0x04);
        /// Nothing any more.
        CLEARPOOL "RNDCLEARPOOL" = io(b'R', 0x06);
        /// Takes new seed at once.
        RESEEDCRNG "RNDRESEEDCRNG" = io(b'R', 0x07);
    }
}

open! {
    /// A watchdog's requests, the `WDIOC_` names of the kernel's linux/watchdog.h.
    WDIOC(uint) {
        /// Tells what it can do: a [`WatchdogInfo`].
        GETSUPPORT "WDIOC_GETSUPPORT" = ior::<WatchdogInfo>(b'W', 0);
        /// Tells what happened: [`WDIOF`] in an `int`.
        GETSTATUS "WDIOC_GETSTATUS" = ior::<int>(b'W', 1);
        /// Tells why the machine started: [`WDIOF`] in an `int`.
        GETBOOTSTATUS "WDIOC_GETBOOTSTATUS" = ior::<int>(b'W', 2);
        /// Tells the temperature in degrees Fahrenheit: an `int`.
        GETTEMP "WDIOC_GETTEMP" = ior::<int>(b'W', 3);
        /// Turns it on or off: [`WDIOS`] in an `int`.
        SETOPTIONS "WDIOC_SETOPTIONS" = ior::<int>(b'W', 4);
        /// Says that all is well.
        KEEPALIVE "WDIOC_KEEPALIVE" = ior::<int>(b'W', 5);
        /// Sets after how many seconds it acts: an `int`.
        SETTIMEOUT "WDIOC_SETTIMEOUT" = iowr::<int>(b'W', 6);
        /// Tells it.
        GETTIMEOUT "WDIOC_GETTIMEOUT" = ior::<int>(b'W', 7);
        /// Sets how many seconds before that it warns: an `int`.
        SETPRETIMEOUT "WDIOC_SETPRETIMEOUT" = iowr::<int>(b'W', 8);
        /// Tells it.
        GETPRETIMEOUT "WDIOC_GETPRETIMEOUT" = ior::<int>(b'W', 9);
        /// Tells how many seconds are left: an `int`.
        GETTIMELEFT "WDIOC_GETTIMELEFT" = ior::<int>(b'W', 10);
    }
}

flags! {
    /// What a watchdog can do, or saw.
    WDIOF(u32) {
        /// Heat.
        OVERHEAT "WDIOF_OVERHEAT" = 0x1;
        /// A fan's end.
        FANFAULT "WDIOF_FANFAULT" = 0x2;
        /// A relay.
        EXTERN1 "WDIOF_EXTERN1" = 0x4;
        /// Another one.
        EXTERN2 "WDIOF_EXTERN2" = 0x8;
        /// Too little power.
        POWERUNDER "WDIOF_POWERUNDER" = 0x10;
        /// It started the machine anew.
        CARDRESET "WDIOF_CARDRESET" = 0x20;
        /// Too much power.
        POWEROVER "WDIOF_POWEROVER" = 0x40;
        /// Its time can be set.
        SETTIMEOUT "WDIOF_SETTIMEOUT" = 0x80;
        /// A `V` before the close turns it off.
        MAGICCLOSE "WDIOF_MAGICCLOSE" = 0x100;
        /// It warns before.
        PRETIMEOUT "WDIOF_PRETIMEOUT" = 0x200;
        /// It only sounds an alarm.
        ALARMONLY "WDIOF_ALARMONLY" = 0x400;
        /// It can be told that all is well.
        KEEPALIVEPING "WDIOF_KEEPALIVEPING" = 0x8000;
    }
}

flags! {
    /// How a watchdog is turned on and off.
    WDIOS(int) {
        /// Off.
        DISABLECARD "WDIOS_DISABLECARD" = 0x1;
        /// On.
        ENABLECARD "WDIOS_ENABLECARD" = 0x2;
        /// Heat ends the system.
        TEMPPANIC "WDIOS_TEMPPANIC" = 0x4;
    }
}

open! {
    /// A real-time clock's requests, the `RTC_` names of [rtc(4)](https://man7.org/linux/man-pages/man4/rtc.4.html).
    RTC(uint) {
        /// The alarm interrupts.
        AIE_ON "RTC_AIE_ON" = io(b'p', 0x01);
        /// It does not.
        AIE_OFF "RTC_AIE_OFF" = io(b'p', 0x02);
        /// Each second interrupts.
        UIE_ON "RTC_UIE_ON" = io(b'p', 0x03);
        /// It does not.
        UIE_OFF "RTC_UIE_OFF" = io(b'p', 0x04);
        /// A period interrupts.
        PIE_ON "RTC_PIE_ON" = io(b'p', 0x05);
        /// It does not.
        PIE_OFF "RTC_PIE_OFF" = io(b'p', 0x06);
        /// The watchdog interrupts.
        WIE_ON "RTC_WIE_ON" = io(b'p', 0x0f);
        /// It does not.
        WIE_OFF "RTC_WIE_OFF" = io(b'p', 0x10);
        /// Sets the alarm within a day: an [`RtcTime`].
        ALM_SET "RTC_ALM_SET" = iow::<RtcTime>(b'p', 0x07);
        /// Tells it.
        ALM_READ "RTC_ALM_READ" = ior::<RtcTime>(b'p', 0x08);
        /// Tells the time: an [`RtcTime`].
        RD_TIME "RTC_RD_TIME" = ior::<RtcTime>(b'p', 0x09);
        /// Sets it.
        SET_TIME "RTC_SET_TIME" = iow::<RtcTime>(b'p', 0x0a);
        /// Tells the periods per second: a `ulong`.
        IRQP_READ "RTC_IRQP_READ" = ior::<ulong>(b'p', 0x0b);
        /// Sets them: the argument itself.
        IRQP_SET "RTC_IRQP_SET" = iow::<ulong>(b'p', 0x0c);
        /// Tells the year that it counts from: a `ulong`.
        EPOCH_READ "RTC_EPOCH_READ" = ior::<ulong>(b'p', 0x0d);
        /// Sets it.
        EPOCH_SET "RTC_EPOCH_SET" = iow::<ulong>(b'p', 0x0e);
        /// Sets the alarm of any date: an [`RtcWkalrm`].
        WKALM_SET "RTC_WKALM_SET" = iow::<RtcWkalrm>(b'p', 0x0f);
        /// Tells it.
        WKALM_RD "RTC_WKALM_RD" = ior::<RtcWkalrm>(b'p', 0x10);
        /// Tells the correction: an [`RtcPllInfo`].
        PLL_GET "RTC_PLL_GET" = ior::<RtcPllInfo>(b'p', 0x11);
        /// Sets it.
        PLL_SET "RTC_PLL_SET" = iow::<RtcPllInfo>(b'p', 0x12);
        /// Tells a parameter: an [`RtcParam`].
        PARAM_GET "RTC_PARAM_GET" = iow::<RtcParam>(b'p', 0x13);
        /// Sets it.
        PARAM_SET "RTC_PARAM_SET" = iow::<RtcParam>(b'p', 0x14);
        /// Tells about its battery: [`RTC_VL`] in a `uint`.
        VL_READ "RTC_VL_READ" = ior::<uint>(b'p', 0x13);
        /// Forgets that.
        VL_CLR "RTC_VL_CLR" = io(b'p', 0x14);
    }
}

flags! {
    /// What is wrong with a clock's battery.
    #[allow(non_camel_case_types)] // as C has it
    RTC_VL(uint) {
        /// The time cannot be trusted.
        DATA_INVALID "RTC_VL_DATA_INVALID" = 0x1;
        /// It is low.
        BACKUP_LOW "RTC_VL_BACKUP_LOW" = 0x2;
        /// It is empty.
        BACKUP_EMPTY "RTC_VL_BACKUP_EMPTY" = 0x4;
        /// The clock is not exact.
        ACCURACY_LOW "RTC_VL_ACCURACY_LOW" = 0x8;
        /// It was needed.
        BACKUP_SWITCH "RTC_VL_BACKUP_SWITCH" = 0x10;
    }
}

flags! {
    /// What a read of a clock tells of its interrupts.
    #[allow(non_camel_case_types)] // as C has it
    RTC_IRQ(ulong) {
        /// There was one.
        F "RTC_IRQF" = 0x80;
        /// A period's.
        PF "RTC_PF" = 0x40;
        /// The alarm's.
        AF "RTC_AF" = 0x20;
        /// A second's.
        UF "RTC_UF" = 0x10;
    }
}

open! {
    /// A parameter of a clock's.
    #[allow(non_camel_case_types)] // as C has it
    RTC_PARAM(u64) {
        /// What it can do: [`RTC_FEATURE`] numbers as bits.
        FEATURES "RTC_PARAM_FEATURES" = 0;
        /// Its correction, in billionths.
        CORRECTION "RTC_PARAM_CORRECTION" = 1;
        /// When it takes its battery: an [`RTC_BSM`].
        BACKUP_SWITCH_MODE "RTC_PARAM_BACKUP_SWITCH_MODE" = 2;
    }
}

open! {
    /// What a clock can do: the number of a bit.
    #[allow(non_camel_case_types)] // as C has it
    RTC_FEATURE(u32) {
        /// An alarm.
        ALARM "RTC_FEATURE_ALARM" = 0;
        /// An alarm to the minute.
        ALARM_RES_MINUTE "RTC_FEATURE_ALARM_RES_MINUTE" = 1;
        /// It wants the day of the week.
        NEED_WEEK_DAY "RTC_FEATURE_NEED_WEEK_DAY" = 2;
        /// An alarm to two seconds.
        ALARM_RES_2S "RTC_FEATURE_ALARM_RES_2S" = 3;
        /// An interrupt each second.
        UPDATE_INTERRUPT "RTC_FEATURE_UPDATE_INTERRUPT" = 4;
        /// A correction.
        CORRECTION "RTC_FEATURE_CORRECTION" = 5;
        /// A choice of when the battery is taken.
        BACKUP_SWITCH_MODE "RTC_FEATURE_BACKUP_SWITCH_MODE" = 6;
        /// The alarm only wakes the machine.
        ALARM_WAKEUP_ONLY "RTC_FEATURE_ALARM_WAKEUP_ONLY" = 7;
    }
}

open! {
    /// When a clock takes its battery.
    #[allow(non_camel_case_types)] // as C has it
    RTC_BSM(u64) {
        /// Never.
        DISABLED "RTC_BSM_DISABLED" = 0;
        /// When the power is below the battery's.
        DIRECT "RTC_BSM_DIRECT" = 1;
        /// When the power is below a level.
        LEVEL "RTC_BSM_LEVEL" = 2;
        /// Not until it had power.
        STANDBY "RTC_BSM_STANDBY" = 3;
    }
}

open! {
    /// A page fault descriptor's requests, the `UFFDIO_` names of [ioctl_userfaultfd(2)](https://man7.org/linux/man-pages/man2/ioctl_userfaultfd.2.html).
    UFFDIO(uint) {
        /// Agrees on what is used: a [`UffdioApi`].
        API "UFFDIO_API" = iowr::<UffdioApi>(0xAA, 0x3F);
        /// Watches a range: a [`UffdioRegister`].
        REGISTER "UFFDIO_REGISTER" = iowr::<UffdioRegister>(0xAA, 0x00);
        /// Does not any more: a [`UffdioRange`].
        UNREGISTER "UFFDIO_UNREGISTER" = ior::<UffdioRange>(0xAA, 0x01);
        /// Wakes who waits in a range: a [`UffdioRange`].
        WAKE "UFFDIO_WAKE" = ior::<UffdioRange>(0xAA, 0x02);
        /// Fills pages with a copy: a [`UffdioCopy`].
        COPY "UFFDIO_COPY" = iowr::<UffdioCopy>(0xAA, 0x03);
        /// Fills pages with zeros: a [`UffdioZeropage`].
        ZEROPAGE "UFFDIO_ZEROPAGE" = iowr::<UffdioZeropage>(0xAA, 0x04);
        /// Moves pages there: a [`UffdioMove`].
        MOVE "UFFDIO_MOVE" = iowr::<UffdioMove>(0xAA, 0x05);
        /// Watches writes to pages, or not: a [`UffdioWriteprotect`].
        WRITEPROTECT "UFFDIO_WRITEPROTECT" = iowr::<UffdioWriteprotect>(0xAA, 0x06);
        /// Maps pages that are in the cache: a [`UffdioContinue`].
        CONTINUE "UFFDIO_CONTINUE" = iowr::<UffdioContinue>(0xAA, 0x07);
        /// Makes pages SIGBUS: a [`UffdioPoison`].
        POISON "UFFDIO_POISON" = iowr::<UffdioPoison>(0xAA, 0x08);
        /// Watches all use of pages, or not: a [`UffdioRwprotect`].
        RWPROTECT "UFFDIO_RWPROTECT" = iowr::<UffdioRwprotect>(0xAA, 0x09);
        /// Changes what is used: a [`UffdioSetMode`].
        SET_MODE "UFFDIO_SET_MODE" = iow::<UffdioSetMode>(0xAA, 0x0A);
    }
}

open! {
    /// A counter's requests, the `PERF_EVENT_IOC_` names of [perf_event_open(2)](https://man7.org/linux/man-pages/man2/perf_event_open.2.html).
    #[allow(non_camel_case_types)] // as C has it
    PERF_EVENT_IOC(uint) {
        /// It counts.
        ENABLE "PERF_EVENT_IOC_ENABLE" = io(b'$', 0);
        /// It does not.
        DISABLE "PERF_EVENT_IOC_DISABLE" = io(b'$', 1);
        /// It counts up to so many overflows: the argument.
        REFRESH "PERF_EVENT_IOC_REFRESH" = io(b'$', 2);
        /// It is 0 again.
        RESET "PERF_EVENT_IOC_RESET" = io(b'$', 3);
        /// Sets the period: a `u64`.
        PERIOD "PERF_EVENT_IOC_PERIOD" = iow::<u64>(b'$', 4);
        /// Its records go to another one's buffer: the argument, a descriptor, or -1.
        SET_OUTPUT "PERF_EVENT_IOC_SET_OUTPUT" = io(b'$', 5);
        /// Filters: a C string.
        SET_FILTER "PERF_EVENT_IOC_SET_FILTER" = iow::<*mut char>(b'$', 6);
        /// Tells its number: a `u64`.
        ID "PERF_EVENT_IOC_ID" = ior::<*mut u64>(b'$', 7);
        /// Runs a program: the argument, a descriptor.
        SET_BPF "PERF_EVENT_IOC_SET_BPF" = iow::<u32>(b'$', 8);
        /// Writes no records, or does: the argument.
        PAUSE_OUTPUT "PERF_EVENT_IOC_PAUSE_OUTPUT" = iow::<u32>(b'$', 9);
        /// Tells which programs it runs.
        QUERY_BPF "PERF_EVENT_IOC_QUERY_BPF" = iowr::<*mut PerfEventQueryBpf>(b'$', 10);
        /// Changes it: a `PerfEventAttr`.
        MODIFY_ATTRIBUTES "PERF_EVENT_IOC_MODIFY_ATTRIBUTES" = iow::<*mut PerfEventAttr>(b'$', 11);
    }
}

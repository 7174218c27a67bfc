//! Terminals and serial lines: their modes, and what `ioctl` does to them.

use super::ioctl::{by, io, ior, iow, iowr};
use super::macros::{flags, headers, open, structs};
use super::{cc_t, int, speed_t, tcflag_t, uchar, uint, ulong, ushort};

headers!("asm/termbits.h asm/termios.h asm/ioctls.h linux/tty.h linux/serial.h");

/// How many control characters there are.
pub const NCCS: usize = if cfg!(any(target_arch = "mips", target_arch = "mips64")) { 23 } else { 19 };

structs! {
    /// A terminal's modes: the kernel's `struct termios`, not the C library's. On powerpc it has the speeds, and there is
    /// no other one.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Termios: struct "termios" {
        /// What becomes of input.
        iflag "c_iflag": TermiosI,
        /// What becomes of output.
        oflag "c_oflag": TermiosO,
        /// The line itself.
        cflag "c_cflag": TermiosC,
        /// Echo, lines, signals.
        lflag "c_lflag": TermiosL,
        /// The line discipline.
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        line "c_line": cc_t,
        /// The control characters, by [`V`].
        cc "c_cc": [cc_t; NCCS],
        /// The line discipline.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        line "c_line": cc_t,
        /// The speed of what comes in.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        ispeed "c_ispeed": speed_t,
        /// The speed of what goes out.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        ospeed "c_ospeed": speed_t,
    }
}

#[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
structs! {
    /// A terminal's modes with speeds of any number, in bits per second, where the flags say `BOTHER`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Termios2: struct "termios2" {
        /// What becomes of input.
        iflag "c_iflag": TermiosI,
        /// What becomes of output.
        oflag "c_oflag": TermiosO,
        /// The line itself.
        cflag "c_cflag": TermiosC,
        /// Echo, lines, signals.
        lflag "c_lflag": TermiosL,
        /// The line discipline.
        line "c_line": cc_t,
        /// The control characters, by `V`.
        cc "c_cc": [cc_t; NCCS],
        /// The speed of what comes in.
        ispeed "c_ispeed": speed_t,
        /// The speed of what goes out.
        ospeed "c_ospeed": speed_t,
    }
}

structs! {
    /// The modes as old calls have them, in 16 bits each.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Termio: struct "termio" {
        /// What becomes of input.
        iflag "c_iflag": ushort,
        /// What becomes of output.
        oflag "c_oflag": ushort,
        /// The line itself.
        cflag "c_cflag": ushort,
        /// Echo, lines, signals.
        lflag "c_lflag": ushort,
        /// The line discipline.
        line "c_line": uchar,
        /// The control characters.
        cc "c_cc": [uchar; TERMIO_CCS],
    }

    /// A terminal's size.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Winsize: struct "winsize" {
        /// Lines, in characters.
        row "ws_row": ushort,
        /// Columns, in characters.
        col "ws_col": ushort,
        /// The width in pixels, rarely filled.
        xpixel "ws_xpixel": ushort,
        /// The height in pixels, rarely filled.
        ypixel "ws_ypixel": ushort,
    }

    /// How often each of a serial line's interrupts came.
    #[derive(Clone, Copy, Debug, Default)]
    SerialIcounter: struct "serial_icounter_struct" {
        /// Changes of "clear to send".
        cts "cts": int,
        /// Changes of "data set ready".
        dsr "dsr": int,
        /// Rings.
        rng "rng": int,
        /// Changes of "carrier detected".
        dcd "dcd": int,
        /// Bytes that came in.
        rx "rx": int,
        /// Bytes that went out.
        tx "tx": int,
        /// Broken frames.
        frame "frame": int,
        /// Bytes that the hardware lost.
        overrun "overrun": int,
        /// Wrong parity bits.
        parity "parity": int,
        /// Breaks.
        brk "brk": int,
        /// Bytes that the kernel's buffer had no room for.
        buf_overrun "buf_overrun": int,
        _reserved: [int; 9],
    }

    /// How a serial line drives an RS-485 bus.
    #[derive(Clone, Copy, Debug, Default)]
    SerialRs485: struct "serial_rs485" {
        /// What is switched on.
        flags "flags": SER_RS485,
        /// Milliseconds between the sender's start and the data.
        delay_rts_before_send "delay_rts_before_send": u32,
        /// Milliseconds between the data and the sender's end.
        delay_rts_after_send "delay_rts_after_send": u32,
        /// Whose data is taken, where addresses are on.
        addr_recv "addr_recv": u8,
        /// To whom data goes, where addresses are on.
        addr_dest "addr_dest": u8,
        _padding0: [u8; 2],
        _padding1: [u32; 4],
    }

    /// How a serial line talks to a smart card.
    #[derive(Clone, Copy, Debug, Default)]
    SerialIso7816: struct "serial_iso7816" {
        /// Whether it does, and the protocol: `SER_ISO7816_` bits.
        flags "flags": u32,
        /// The guard time.
        tg "tg": u32,
        /// The clock rate conversion factor.
        sc_fi "sc_fi": u32,
        /// The baud rate adjustment factor.
        sc_di "sc_di": u32,
        /// The clock, in Hz.
        clk "clk": u32,
        _reserved: [u32; 5],
    }

    /// A serial port as the old drivers configure it.
    #[derive(Clone, Copy, Debug)]
    Serial: struct "serial_struct" {
        /// The chip.
        chip "type": int,
        /// Which line it is.
        line "line": int,
        /// The port's address.
        port "port": uint,
        /// Its interrupt.
        irq "irq": int,
        /// Flags of the driver.
        flags "flags": int,
        /// The size of the chip's queue, in bytes.
        xmit_fifo_size "xmit_fifo_size": int,
        /// A divisor of the base speed.
        custom_divisor "custom_divisor": int,
        /// The base speed.
        baud_base "baud_base": int,
        /// How long a close waits, in hundredths of a second.
        close_delay "close_delay": ushort,
        /// How the chip is reached.
        io_type "io_type": super::char,
        _reserved: [super::char; 1],
        /// The hub's setting.
        hub6 "hub6": int,
        /// How long a close waits for output, in hundredths of a second.
        closing_wait "closing_wait": ushort,
        /// Not used any more.
        closing_wait2 "closing_wait2": ushort,
        /// Where the registers are in memory.
        iomem_base "iomem_base": *mut uchar,
        /// How far apart they are, as a shift.
        iomem_reg_shift "iomem_reg_shift": ushort,
        /// The upper part of the port's address.
        port_high "port_high": uint,
        /// Where the registers are on the bus.
        iomap_base "iomap_base": ulong,
    }
}

/// How many control characters the old modes have.
const TERMIO_CCS: usize = if cfg!(any(target_arch = "powerpc", target_arch = "powerpc64")) { 10 } else { 8 };

flags! {
    /// What becomes of a terminal's input: [`Termios`]'s `iflag`.
    TermiosI(tcflag_t) {
        /// A break is passed over.
        IGNBRK = 0x1;
        /// A break is SIGINT.
        BRKINT = 0x2;
        /// Bytes with a wrong parity bit are dropped.
        IGNPAR = 0x4;
        /// They are marked instead.
        PARMRK = 0x8;
        /// The parity bit is looked at.
        INPCK = 0x10;
        /// The eighth bit is cleared.
        ISTRIP = 0x20;
        /// A newline becomes a carriage return.
        INLCR = 0x40;
        /// Carriage returns are dropped.
        IGNCR = 0x80;
        /// A carriage return becomes a newline.
        ICRNL = 0x100;
        /// Any byte starts stopped output again.
        IXANY = 0x800;
        /// Letters become small.
        IUCLC = by(0x200, 0x200, 0x1000);
        /// Output stops and starts by control characters.
        IXON = by(0x400, 0x400, 0x200);
        /// So does input.
        IXOFF = by(0x1000, 0x1000, 0x400);
        /// A full queue rings the bell.
        IMAXBEL = 0x2000;
        /// Erasing takes whole UTF-8 characters.
        IUTF8 = 0x4000;
    }
}

flags! {
    /// What becomes of a terminal's output: [`Termios`]'s `oflag`.
    TermiosO(tcflag_t) {
        /// Output is changed at all.
        OPOST = 0x1;
        /// Letters become capitals.
        OLCUC = by(0x2, 0x2, 0x4);
        /// A newline becomes carriage return and newline.
        ONLCR = by(0x4, 0x4, 0x2);
        /// A carriage return becomes a newline.
        OCRNL = 0x8;
        /// No carriage return in the first column.
        ONOCR = 0x10;
        /// A newline returns the carriage, too.
        ONLRET = 0x20;
        /// Delays are made by bytes.
        OFILL = 0x40;
        /// Those bytes are DEL.
        OFDEL = 0x80;
        /// The bits of a newline's delay.
        NLDLY = by(0x100, 0x100, 0x300);
        /// No delay after a newline.
        NL0 = 0x0;
        /// A delay after a newline.
        NL1 = 0x100;
        /// The bits of a carriage return's delay.
        CRDLY = by(0x600, 0x600, 0x3000);
        /// No delay after a carriage return.
        CR0 = 0x0;
        /// The first kind of delay after one.
        CR1 = by(0x200, 0x200, 0x1000);
        /// The second kind.
        CR2 = by(0x400, 0x400, 0x2000);
        /// The third kind.
        CR3 = by(0x600, 0x600, 0x3000);
        /// The bits of a tab's delay.
        TABDLY = by(0x1800, 0x1800, 0xc00);
        /// No delay after a tab.
        TAB0 = 0x0;
        /// The first kind of delay after one.
        TAB1 = by(0x800, 0x800, 0x400);
        /// The second kind.
        TAB2 = by(0x1000, 0x1000, 0x800);
        /// A tab becomes spaces.
        TAB3 = by(0x1800, 0x1800, 0xc00);
        /// The same.
        XTABS = by(0x1800, 0x1800, 0xc00);
        /// The bits of a backspace's delay.
        BSDLY = by(0x2000, 0x2000, 0x8000);
        /// No delay after a backspace.
        BS0 = 0x0;
        /// A delay after a backspace.
        BS1 = by(0x2000, 0x2000, 0x8000);
        /// The bits of a vertical tab's delay.
        VTDLY = by(0x4000, 0x4000, 0x10000);
        /// No delay after a vertical tab.
        VT0 = 0x0;
        /// A delay after a vertical tab.
        VT1 = by(0x4000, 0x4000, 0x10000);
        /// The bits of a form feed's delay.
        FFDLY = by(0x8000, 0x8000, 0x4000);
        /// No delay after a form feed.
        FF0 = 0x0;
        /// A delay after a form feed.
        FF1 = by(0x8000, 0x8000, 0x4000);
    }
}

flags! {
    /// A serial line's parameters: [`Termios`]'s `cflag`. Its speed, a [`B`], is among these bits.
    TermiosC(tcflag_t) {
        /// The bits of the speed.
        CBAUD = by(0x100f, 0x100f, 0xff);
        /// The bits of a byte's size.
        CSIZE = by(0x30, 0x30, 0x300);
        /// Five bits.
        CS5 = 0x0;
        /// Six bits.
        CS6 = by(0x10, 0x10, 0x100);
        /// Seven bits.
        CS7 = by(0x20, 0x20, 0x200);
        /// Eight bits.
        CS8 = by(0x30, 0x30, 0x300);
        /// Two stop bits.
        CSTOPB = by(0x40, 0x40, 0x400);
        /// The receiver is on.
        CREAD = by(0x80, 0x80, 0x800);
        /// There is a parity bit.
        PARENB = by(0x100, 0x100, 0x1000);
        /// It is odd.
        PARODD = by(0x200, 0x200, 0x2000);
        /// The last close hangs up.
        HUPCL = by(0x400, 0x400, 0x4000);
        /// The modem's lines don't matter.
        CLOCAL = by(0x800, 0x800, 0x8000);
        /// The bit of the higher speeds.
        CBAUDEX = by(0x1000, 0x1000, 0x0);
        /// The bits of another speed for input.
        CIBAUD = by(0x100f0000, 0x100f0000, 0xff0000);
        /// An address bit instead of parity.
        ADDRB = 0x20000000;
        /// Parity that is always the same.
        CMSPAR = 0x40000000;
        /// The hardware stops and starts output.
        CRTSCTS = 0x80000000;
    }
}

flags! {
    /// How a terminal edits and echoes: [`Termios`]'s `lflag`.
    TermiosL(tcflag_t) {
        /// Control characters send signals.
        ISIG = by(0x1, 0x1, 0x80);
        /// Input comes in lines, which can be edited.
        ICANON = by(0x2, 0x2, 0x100);
        /// Capitals are marked.
        XCASE = by(0x4, 0x4, 0x4000);
        /// What comes in goes out again.
        ECHO = 0x8;
        /// Erased characters vanish.
        ECHOE = by(0x10, 0x10, 0x2);
        /// An erased line ends in a newline.
        ECHOK = by(0x20, 0x20, 0x4);
        /// A newline goes out even without echo.
        ECHONL = by(0x40, 0x40, 0x10);
        /// Signals leave the queues alone.
        NOFLSH = by(0x80, 0x80, 0x80000000);
        /// Background output is SIGTTOU.
        TOSTOP = by(0x100, 0x8000, 0x400000);
        /// Control characters show as ^X.
        ECHOCTL = by(0x200, 0x200, 0x40);
        /// Erased characters are printed.
        ECHOPRT = by(0x400, 0x400, 0x20);
        /// An erased line vanishes.
        ECHOKE = by(0x800, 0x800, 0x1);
        /// Output is thrown away.
        FLUSHO = by(0x1000, 0x2000, 0x800000);
        /// What came in is printed again.
        PENDIN = by(0x4000, 0x4000, 0x20000000);
        /// The additional control characters work.
        IEXTEN = by(0x8000, 0x100, 0x400);
        /// Somebody else does all that.
        EXTPROC = by(0x10000, 0x10000, 0x10000000);
    }
}

open! {
    /// A serial line's speed in bits per second, the `B` names of [termios(3)](https://man7.org/linux/man-pages/man3/termios.3.html).
    B(speed_t) {
        /// Hang up.
        _0 "B0" = 0;
        /// 50.
        _50 "B50" = 1;
        /// 75.
        _75 "B75" = 2;
        /// 110.
        _110 "B110" = 3;
        /// 134.5.
        _134 "B134" = 4;
        /// 150.
        _150 "B150" = 5;
        /// 200.
        _200 "B200" = 6;
        /// 300.
        _300 "B300" = 7;
        /// 600.
        _600 "B600" = 8;
        /// 1,200.
        _1200 "B1200" = 9;
        /// 1,800.
        _1800 "B1800" = 10;
        /// 2,400.
        _2400 "B2400" = 11;
        /// 4,800.
        _4800 "B4800" = 12;
        /// 9,600.
        _9600 "B9600" = 13;
        /// 19,200.
        _19200 "B19200" = 14;
        /// 38,400.
        _38400 "B38400" = 15;
        /// 57,600.
        _57600 "B57600" = by(0x1001, 0x1001, 16);
        /// 115,200.
        _115200 "B115200" = by(0x1002, 0x1002, 17);
        /// 230,400.
        _230400 "B230400" = by(0x1003, 0x1003, 18);
        /// 460,800.
        _460800 "B460800" = by(0x1004, 0x1004, 19);
        /// 500,000.
        _500000 "B500000" = by(0x1005, 0x1005, 20);
        /// 576,000.
        _576000 "B576000" = by(0x1006, 0x1006, 21);
        /// 921,600.
        _921600 "B921600" = by(0x1007, 0x1007, 22);
        /// 1,000,000.
        _1000000 "B1000000" = by(0x1008, 0x1008, 23);
        /// 1,152,000.
        _1152000 "B1152000" = by(0x1009, 0x1009, 24);
        /// 1,500,000.
        _1500000 "B1500000" = by(0x100a, 0x100a, 25);
        /// 2,000,000.
        _2000000 "B2000000" = by(0x100b, 0x100b, 26);
        /// 2,500,000.
        _2500000 "B2500000" = by(0x100c, 0x100c, 27);
        /// 3,000,000.
        _3000000 "B3000000" = by(0x100d, 0x100d, 28);
        /// 3,500,000.
        _3500000 "B3500000" = by(0x100e, 0x100e, 29);
        /// 4,000,000.
        _4000000 "B4000000" = by(0x100f, 0x100f, 30);
        /// As the modes' own fields say.
        OTHER "BOTHER" = by(0x1000, 0x1000, 31);
    }
}

open! {
    /// A control character's place in a terminal's modes, the `V` names of
    /// [termios(3)](https://man7.org/linux/man-pages/man3/termios.3.html).
    V(u8) {
        /// Sends SIGINT.
        INTR "VINTR" = 0;
        /// Sends SIGQUIT.
        QUIT "VQUIT" = 1;
        /// Erases a character.
        ERASE "VERASE" = 2;
        /// Erases the line.
        KILL "VKILL" = 3;
        /// Ends the file.
        EOF "VEOF" = by(4, 16, 4) as u8;
        /// How long a read waits, in tenths of a second, where there are no lines.
        TIME "VTIME" = by(5, 5, 7) as u8;
        /// How many bytes a read waits for, where there are no lines.
        MIN "VMIN" = by(6, 4, 5) as u8;
        /// Switches.
        SWTC "VSWTC" = by(7, 7, 9) as u8;
        /// Starts output again.
        START "VSTART" = by(8, 8, 13) as u8;
        /// Stops output.
        STOP "VSTOP" = by(9, 9, 14) as u8;
        /// Sends SIGTSTP.
        SUSP "VSUSP" = by(10, 10, 12) as u8;
        /// Ends a line.
        EOL "VEOL" = by(11, 17, 6) as u8;
        /// Prints the line again.
        REPRINT "VREPRINT" = by(12, 12, 11) as u8;
        /// Throws output away.
        DISCARD "VDISCARD" = by(13, 13, 16) as u8;
        /// Erases a word.
        WERASE "VWERASE" = by(14, 14, 10) as u8;
        /// Takes the next character as it is.
        LNEXT "VLNEXT" = 15;
        /// Ends a line, too.
        EOL2 "VEOL2" = by(16, 6, 8) as u8;
    }
}

open! {
    /// A line discipline: what sits between a line and its readers, the `N_` names of the kernel's linux/tty.h.
    #[allow(non_camel_case_types)] // as C has it
    N_TTY(int) {
        /// The terminal.
        TTY "N_TTY" = 0;
        /// Packets over a serial line.
        SLIP "N_SLIP" = 1;
        /// A mouse.
        MOUSE "N_MOUSE" = 2;
        /// Packets over a serial line, the newer way.
        PPP "N_PPP" = 3;
        /// Radio packets.
        STRIP "N_STRIP" = 4;
        /// Amateur radio.
        AX25 "N_AX25" = 5;
        /// X.25.
        X25 "N_X25" = 6;
        /// Amateur radio.
        _6PACK "N_6PACK" = 7;
        /// A reserved number.
        MASC "N_MASC" = 8;
        /// A reserved number.
        R3964 "N_R3964" = 9;
        /// A reserved number.
        PROFIBUS_FDL "N_PROFIBUS_FDL" = 10;
        /// Infrared.
        IRDA "N_IRDA" = 11;
        /// Messages of telephones.
        SMSBLOCK "N_SMSBLOCK" = 12;
        /// HDLC.
        HDLC "N_HDLC" = 13;
        /// Synchronous packets.
        SYNC_PPP "N_SYNC_PPP" = 14;
        /// Bluetooth.
        HCI "N_HCI" = 15;
        /// A telephone adapter.
        GIGASET_M101 "N_GIGASET_M101" = 16;
        /// CAN over a serial line.
        SLCAN "N_SLCAN" = 17;
        /// One pulse each second.
        PPS "N_PPS" = 18;
        /// Voice modems.
        V253 "N_V253" = 19;
        /// A modem's protocol.
        CAIF "N_CAIF" = 20;
        /// A modem's many lines.
        GSM0710 "N_GSM0710" = 21;
        /// Radio chips.
        TI_WL "N_TI_WL" = 22;
        /// A trace's end.
        TRACESINK "N_TRACESINK" = 23;
        /// A trace's route.
        TRACEROUTER "N_TRACEROUTER" = 24;
        /// Near field communication.
        NCI "N_NCI" = 25;
        /// A speech synthesizer.
        SPEAKUP "N_SPEAKUP" = 26;
        /// Nothing at all.
        NULL "N_NULL" = 27;
        /// Management packets.
        MCTP "N_MCTP" = 28;
        /// For trying things.
        DEVELOPMENT "N_DEVELOPMENT" = 29;
        /// CAN over a diagnosis adapter.
        CAN327 "N_CAN327" = 30;
    }
}

open! {
    /// When new modes begin, the `TCSA` names of [termios(3)](https://man7.org/linux/man-pages/man3/termios.3.html); on mips
    /// these are the requests themselves.
    TCSA(int) {
        /// Now.
        NOW "TCSANOW" = by(0, 0x540e, 0) as int;
        /// When the output is out.
        DRAIN "TCSADRAIN" = by(1, 0x540f, 1) as int;
        /// And what came in is dropped.
        FLUSH "TCSAFLUSH" = by(2, 0x5410, 2) as int;
    }
}

open! {
    /// What [`TC::XONC`] stops and starts.
    TCFLOW(int) {
        /// Stops output.
        OOFF "TCOOFF" = 0;
        /// Starts it again.
        OON "TCOON" = 1;
        /// Asks the other side to stop.
        IOFF "TCIOFF" = 2;
        /// Asks the other side to start.
        ION "TCION" = 3;
    }
}

open! {
    /// Which queue [`TC::FLSH`] empties.
    TCFLUSH(int) {
        /// What came in.
        IFLUSH "TCIFLUSH" = 0;
        /// What is to go out.
        OFLUSH "TCOFLUSH" = 1;
        /// Both.
        IOFLUSH "TCIOFLUSH" = 2;
    }
}

flags! {
    /// A modem's lines, the `TIOCM_` names of
    /// [TIOCMSET(2const)](https://man7.org/linux/man-pages/man2/TIOCMSET.2const.html).
    TIOCM(int) {
        /// Data set ready (line enable).
        LE "TIOCM_LE" = 0x1;
        /// Data terminal ready.
        DTR "TIOCM_DTR" = 0x2;
        /// Request to send.
        RTS "TIOCM_RTS" = 0x4;
        /// Secondary transmit.
        ST "TIOCM_ST" = by(0x8, 0x10, 0x8) as int;
        /// Secondary receive.
        SR "TIOCM_SR" = by(0x10, 0x20, 0x10) as int;
        /// Clear to send.
        CTS "TIOCM_CTS" = by(0x20, 0x40, 0x20) as int;
        /// Carrier detected.
        CAR "TIOCM_CAR" = by(0x40, 0x100, 0x40) as int;
        /// The same.
        CD "TIOCM_CD" = by(0x40, 0x100, 0x40) as int;
        /// Ring.
        RNG "TIOCM_RNG" = by(0x80, 0x200, 0x80) as int;
        /// The same.
        RI "TIOCM_RI" = by(0x80, 0x200, 0x80) as int;
        /// Data set ready.
        DSR "TIOCM_DSR" = by(0x100, 0x400, 0x100) as int;
        /// An output of the chip's.
        OUT1 "TIOCM_OUT1" = 0x2000;
        /// Another one.
        OUT2 "TIOCM_OUT2" = 0x4000;
        /// Loops back.
        LOOP "TIOCM_LOOP" = 0x8000;
    }
}

flags! {
    /// What a pseudoterminal's other side did, in packet mode.
    TIOCPKT(u8) {
        /// Data follows: no bit at all.
        DATA "TIOCPKT_DATA" = 0x0;
        /// Emptied its input.
        FLUSHREAD "TIOCPKT_FLUSHREAD" = 0x1;
        /// Emptied its output.
        FLUSHWRITE "TIOCPKT_FLUSHWRITE" = 0x2;
        /// Stopped output.
        STOP "TIOCPKT_STOP" = 0x4;
        /// Started it again.
        START "TIOCPKT_START" = 0x8;
        /// Control characters don't stop it.
        NOSTOP "TIOCPKT_NOSTOP" = 0x10;
        /// They do.
        DOSTOP "TIOCPKT_DOSTOP" = 0x20;
        /// Changed its modes.
        IOCTL "TIOCPKT_IOCTL" = 0x40;
    }
}

flags! {
    /// What an RS-485 line does.
    #[allow(non_camel_case_types)] // as C has it
    SER_RS485(u32) {
        /// It is on.
        ENABLED "SER_RS485_ENABLED" = 0x1;
        /// The line is high while data goes out.
        RTS_ON_SEND "SER_RS485_RTS_ON_SEND" = 0x2;
        /// The line is high afterwards.
        RTS_AFTER_SEND "SER_RS485_RTS_AFTER_SEND" = 0x4;
        /// It hears itself.
        RX_DURING_TX "SER_RS485_RX_DURING_TX" = 0x10;
        /// The bus ends here.
        TERMINATE_BUS "SER_RS485_TERMINATE_BUS" = 0x20;
        /// There are addresses.
        ADDRB "SER_RS485_ADDRB" = 0x40;
        /// Only what is for its own address is taken.
        ADDR_RECV "SER_RS485_ADDR_RECV" = 0x80;
        /// What goes out has an address.
        ADDR_DEST "SER_RS485_ADDR_DEST" = 0x100;
        /// RS-422 instead.
        MODE_RS422 "SER_RS485_MODE_RS422" = 0x200;
    }
}

flags! {
    /// How a smart card's line works.
    #[allow(non_camel_case_types)] // as C has it
    SER_ISO7816(u32) {
        /// It is on.
        ENABLED "SER_ISO7816_ENABLED" = 0x1;
        /// The bits of the protocol's number.
        T_PARAM "SER_ISO7816_T_PARAM" = 0xf0;
    }
}

open! {
    /// A terminal's requests, the `TC` names of [ioctl_tty(2)](https://man7.org/linux/man-pages/man2/ioctl_tty.2.html).
    TC(uint) {
        /// Tells the modes: to a [`Termios`].
        GETS "TCGETS" = by(0x5401, 0x540d, ior::<Termios>(b't', 19));
        /// Sets them now.
        SETS "TCSETS" = by(0x5402, 0x540e, iow::<Termios>(b't', 20));
        /// Sets them when the output is out.
        SETSW "TCSETSW" = by(0x5403, 0x540f, iow::<Termios>(b't', 21));
        /// Sets them then, and drops what came in.
        SETSF "TCSETSF" = by(0x5404, 0x5410, iow::<Termios>(b't', 22));
        /// Tells the modes the old way: to a [`Termio`].
        GETA "TCGETA" = by(0x5405, 0x5401, 0x40147417);
        /// Sets them now.
        SETA "TCSETA" = by(0x5406, 0x5402, 0x80147418);
        /// Sets them when the output is out.
        SETAW "TCSETAW" = by(0x5407, 0x5403, 0x80147419);
        /// Sets them then, and drops what came in.
        SETAF "TCSETAF" = by(0x5408, 0x5404, 0x8014741c);
        /// Sends a break; with an argument, waits until the output is out.
        SBRK "TCSBRK" = by(0x5409, 0x5405, io(b't', 29));
        /// Sends a break of so many tenths of a second.
        SBRKP "TCSBRKP" = by(0x5425, 0x5486, 0x5425);
        /// Stops or starts: a [`TCFLOW`].
        XONC "TCXONC" = by(0x540a, 0x5406, io(b't', 30));
        /// Empties a queue: a [`TCFLUSH`].
        FLSH "TCFLSH" = by(0x540b, 0x5407, io(b't', 31));
        /// Tells the modes with the speeds: to a [`Termios2`].
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        GETS2 "TCGETS2" = ior::<Termios2>(b'T', 0x2A);
        /// Sets them now.
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        SETS2 "TCSETS2" = iow::<Termios2>(b'T', 0x2B);
        /// Sets them when the output is out.
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        SETSW2 "TCSETSW2" = iow::<Termios2>(b'T', 0x2C);
        /// Sets them then, and drops what came in.
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        SETSF2 "TCSETSF2" = iow::<Termios2>(b'T', 0x2D);
    }
}

open! {
    /// A terminal's requests, the `TIOC` names of
    /// [ioctl_tty(2)](https://man7.org/linux/man-pages/man2/ioctl_tty.2.html).
    TIOC(uint) {
        /// Nobody else may open it.
        EXCL "TIOCEXCL" = by(0x540c, 0x740d, 0x540c);
        /// Others may.
        NXCL "TIOCNXCL" = by(0x540d, 0x740e, 0x540d);
        /// Becomes this session's own terminal; 1 takes it from another session.
        SCTTY "TIOCSCTTY" = by(0x540e, 0x5480, 0x540e);
        /// Tells the foreground process group: an `int`.
        GPGRP "TIOCGPGRP" = by(0x540f, ior::<int>(b't', 119), ior::<int>(b't', 119));
        /// Sets it: an `int`.
        SPGRP "TIOCSPGRP" = by(0x5410, iow::<int>(b't', 118), iow::<int>(b't', 118));
        /// Tells how many bytes are still to go out: an `int`.
        OUTQ "TIOCOUTQ" = by(0x5411, 0x7472, ior::<int>(b't', 115));
        /// Puts one byte into the input.
        STI "TIOCSTI" = by(0x5412, 0x5472, 0x5412);
        /// Tells the size: a [`Winsize`].
        GWINSZ "TIOCGWINSZ" = by(0x5413, ior::<Winsize>(b't', 104), ior::<Winsize>(b't', 104));
        /// Sets it, and sends SIGWINCH.
        SWINSZ "TIOCSWINSZ" = by(0x5414, iow::<Winsize>(b't', 103), iow::<Winsize>(b't', 103));
        /// Tells the modem's lines: [`TIOCM`] in an `int`.
        MGET "TIOCMGET" = by(0x5415, 0x741d, 0x5415);
        /// Raises these lines.
        MBIS "TIOCMBIS" = by(0x5416, 0x741b, 0x5416);
        /// Lowers these lines.
        MBIC "TIOCMBIC" = by(0x5417, 0x741c, 0x5417);
        /// Sets all lines.
        MSET "TIOCMSET" = by(0x5418, 0x741a, 0x5418);
        /// Are the modem's lines passed over? An `int`.
        GSOFTCAR "TIOCGSOFTCAR" = by(0x5419, 0x5481, 0x5419);
        /// Sets that.
        SSOFTCAR "TIOCSSOFTCAR" = by(0x541a, 0x5482, 0x541a);
        /// Tells how many bytes have come in: an `int`.
        INQ "TIOCINQ" = by(0x541b, 0x467f, 0x4004667f);
        /// Linux's console's own requests.
        LINUX "TIOCLINUX" = by(0x541c, 0x5483, 0x541c);
        /// The console's output goes here.
        CONS "TIOCCONS" = by(0x541d, iow::<int>(b't', 120), 0x541d);
        /// Tells the port's configuration: a [`Serial`].
        GSERIAL "TIOCGSERIAL" = by(0x541e, 0x5484, 0x541e);
        /// Sets it.
        SSERIAL "TIOCSSERIAL" = by(0x541f, 0x5485, 0x541f);
        /// Packet mode on or off: an `int`.
        PKT "TIOCPKT" = by(0x5420, 0x5470, 0x5420);
        /// Gives the session's terminal up.
        NOTTY "TIOCNOTTY" = by(0x5422, 0x5471, 0x5422);
        /// Sets the line discipline: an [`N_TTY`] in an `int`.
        SETD "TIOCSETD" = by(0x5423, 0x7401, 0x5423);
        /// Tells it.
        GETD "TIOCGETD" = by(0x5424, 0x7400, 0x5424);
        /// Begins a break.
        SBRK "TIOCSBRK" = 0x5427;
        /// Ends it.
        CBRK "TIOCCBRK" = 0x5428;
        /// Tells the session: an `int`.
        GSID "TIOCGSID" = by(0x5429, 0x7416, 0x5429);
        /// Tells the bus's configuration: a [`SerialRs485`].
        GRS485 "TIOCGRS485" = by(0x542e, ior::<SerialRs485>(b'T', 0x2E), 0x542e);
        /// Sets it.
        SRS485 "TIOCSRS485" = by(0x542f, iowr::<SerialRs485>(b'T', 0x2F), 0x542f);
        /// Tells a pseudoterminal's number: a `uint`.
        GPTN "TIOCGPTN" = ior::<uint>(b'T', 0x30);
        /// Locks or unlocks its other side: an `int`.
        SPTLCK "TIOCSPTLCK" = iow::<int>(b'T', 0x31);
        /// Tells the console's device: a `uint`.
        GDEV "TIOCGDEV" = ior::<uint>(b'T', 0x32);
        /// Sends a signal to the other side's foreground: an `int`.
        SIG "TIOCSIG" = iow::<int>(b'T', 0x36);
        /// Hangs up.
        VHANGUP "TIOCVHANGUP" = 0x5437;
        /// Is packet mode on? An `int`.
        GPKT "TIOCGPKT" = ior::<int>(b'T', 0x38);
        /// Is the other side locked? An `int`.
        GPTLCK "TIOCGPTLCK" = ior::<int>(b'T', 0x39);
        /// May nobody else open it? An `int`.
        GEXCL "TIOCGEXCL" = ior::<int>(b'T', 0x40);
        /// Opens the other side; the argument is `O_` flags.
        GPTPEER "TIOCGPTPEER" = io(b'T', 0x41);
        /// Tells the smart card line: a [`SerialIso7816`].
        GISO7816 "TIOCGISO7816" = ior::<SerialIso7816>(b'T', 0x42);
        /// Sets it.
        SISO7816 "TIOCSISO7816" = iowr::<SerialIso7816>(b'T', 0x43);
        /// Looks for the port's chip.
        SERCONFIG "TIOCSERCONFIG" = by(0x5453, 0x5488, 0x5453);
        /// Not used any more.
        SERGWILD "TIOCSERGWILD" = by(0x5454, 0x5489, 0x5454);
        /// Not used any more.
        SERSWILD "TIOCSERSWILD" = by(0x5455, 0x548a, 0x5455);
        /// Tells which modes are locked: a [`Termios`].
        GLCKTRMIOS "TIOCGLCKTRMIOS" = by(0x5456, 0x548b, 0x5456);
        /// Locks modes.
        SLCKTRMIOS "TIOCSLCKTRMIOS" = by(0x5457, 0x548c, 0x5457);
        /// A driver's insides, to debug it.
        SERGSTRUCT "TIOCSERGSTRUCT" = by(0x5458, 0x548d, 0x5458);
        /// Tells the line's state: a `uint`.
        SERGETLSR "TIOCSERGETLSR" = by(0x5459, 0x548e, 0x5459);
        /// Tells the configuration of many ports.
        SERGETMULTI "TIOCSERGETMULTI" = by(0x545a, 0x548f, 0x545a);
        /// Sets it.
        SERSETMULTI "TIOCSERSETMULTI" = by(0x545b, 0x5490, 0x545b);
        /// Waits until one of these modem lines changes.
        MIWAIT "TIOCMIWAIT" = by(0x545c, 0x5491, 0x545c);
        /// Tells how often they did: a [`SerialIcounter`].
        GICOUNT "TIOCGICOUNT" = by(0x545d, 0x5492, 0x545d);
    }
}

open! {
    /// Requests to any kind of stream, the `FIO` names of
    /// [ioctl_fio(2)](https://man7.org/linux/man-pages/man2/ioctl.2.html).
    FIO(uint) {
        /// Tells how many bytes can be read: an `int`.
        NREAD "FIONREAD" = by(0x541b, 0x467f, ior::<int>(b'f', 127));
        /// Sets whether it never waits: an `int`.
        NBIO "FIONBIO" = by(0x5421, 0x667e, iow::<int>(b'f', 126));
        /// It stays open when another program is executed.
        NCLEX "FIONCLEX" = by(0x5450, 0x6602, io(b'f', 2));
        /// It does not.
        CLEX "FIOCLEX" = by(0x5451, 0x6601, io(b'f', 1));
        /// Sets whether it sends SIGIO: an `int`.
        ASYNC "FIOASYNC" = by(0x5452, 0x667d, iow::<int>(b'f', 125));
    }
}

//! System V objects: shared memory, semaphores, message queues.

use super::macros::{flags, headers, open, structs};
use super::{char, gid_t, int, key_t, long, mode_t, pid_t, short, size_t, time_t, uid_t, uint, ulong, ushort, void};

headers!("linux/ipc.h linux/shm.h linux/sem.h linux/msg.h");

/// A user's or a group's number in the oldest structs.
#[cfg(any(target_arch = "x86", target_arch = "arm"))]
type OldId = ushort;
#[cfg(not(any(target_arch = "x86", target_arch = "arm")))]
type OldId = uint;

/// A process's number in the oldest structs.
#[cfg(any(target_arch = "x86", target_arch = "arm"))]
type OldPid = ushort;
#[cfg(target_arch = "powerpc")]
type OldPid = short;
#[cfg(not(any(target_arch = "x86", target_arch = "arm", target_arch = "powerpc")))]
type OldPid = int;

flags! {
    /// How an object is got or used, the `IPC_` names of
    /// [shmget(2)](https://man7.org/linux/man-pages/man2/shmget.2.html) and its kin. A new object's permissions stand in
    /// the lowest nine bits.
    IPC(int) {
        /// Make it if it is not there.
        CREAT "IPC_CREAT" = 0o1000;
        /// Fail if it is there.
        EXCL "IPC_EXCL" = 0o2000;
        /// Don't wait.
        NOWAIT "IPC_NOWAIT" = 0o4000;
        /// Of a package long gone: distributed.
        DIPC "IPC_DIPC" = 0o10000;
        /// Of a package long gone: this machine owns it.
        OWN "IPC_OWN" = 0o20000;
    }
}

open! {
    /// A System V object's name.
    KeyIPC(key_t) {
        /// None: a new object.
        PRIVATE "IPC_PRIVATE" = 0;
    }

    /// What `shmctl`, `semctl` and `msgctl` do, the `IPC_` names of
    /// [shmctl(2)](https://man7.org/linux/man-pages/man2/shmctl.2.html) and its kin.
    CtlIPC(int) {
        /// Takes the object away.
        RMID "IPC_RMID" = 0;
        /// Changes owner and permissions.
        SET "IPC_SET" = 1;
        /// Reads what is known of it.
        STAT "IPC_STAT" = 2;
        /// Reads the system's limits.
        INFO "IPC_INFO" = 3;
    }

    /// Which structs these three calls take. Through `ipc`, and by the calls themselves on arm and mips64,
    /// `IPC_64` has to be added to what they do; on all others it must not.
    VersionIPC(int) {
        /// [`ShmidDs`] and its kin.
        OLD "IPC_OLD" = 0;
        /// [`Shmid64Ds`] and its kin.
        _64 "IPC_64" = 0x100;
    }

    /// What `ipc` does, in the lower half of its first argument.
    IPCCALL(uint) {
        /// `semop`
        SEMOP = 1;
        /// `semget`
        SEMGET = 2;
        /// `semctl`, whose last argument stands where the pointer points to
        SEMCTL = 3;
        /// `semtimedop`, with the timeout in the sixth argument, on s390x in the fourth
        SEMTIMEDOP = 4;
        /// `msgsnd`
        MSGSND = 11;
        /// `msgrcv`, which takes an [`IpcKludge`] unless the version is 1 or more
        MSGRCV = 12;
        /// `msgget`
        MSGGET = 13;
        /// `msgctl`
        MSGCTL = 14;
        /// `shmat`, which writes the address to where the fourth argument points to
        SHMAT = 21;
        /// `shmdt`
        SHMDT = 22;
        /// `shmget`
        SHMGET = 23;
        /// `shmctl`
        SHMCTL = 24;
        /// Of a package long gone.
        DIPC = 25;
    }
}

structs! {
    /// Where `ipc` finds two arguments of `msgrcv`: C's `struct ipc_kludge`.
    #[derive(Clone, Copy, Debug)]
    IpcKludge: struct "ipc_kludge" {
        /// Where the message goes.
        msgp "msgp": *mut Msgbuf,
        /// Which message.
        msgtyp "msgtyp": long,
    }

    /// An object's owner and permissions, the first form: C's `struct ipc_perm`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    IpcPerm: struct "ipc_perm" {
        /// Its name.
        key "key": key_t,
        /// The owner.
        uid "uid": OldId,
        /// The owner's group.
        gid "gid": OldId,
        /// Who made it.
        cuid "cuid": OldId,
        /// The group of who made it.
        cgid "cgid": OldId,
        /// Permissions, and two bits of state.
        mode "mode": mode_t,
        /// Counts the objects that had this place.
        seq "seq": ushort,
    }

    /// An object's owner and permissions: C's `struct ipc64_perm`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "ipc_perm")]
    Ipc64Perm: struct "ipc64_perm" {
        /// Its name.
        key "key": key_t,
        /// The owner.
        uid "uid": uid_t,
        /// The owner's group.
        gid "gid": gid_t,
        /// Who made it.
        cuid "cuid": uid_t,
        /// The group of who made it.
        cgid "cgid": gid_t,
        /// Permissions, and two bits of state.
        mode "mode": mode_t,
        #[cfg(any(target_arch = "x86", target_arch = "arm"))]
        pad_of_mode: ushort,
        #[cfg(target_arch = "s390x")]
        pad_of_mode: ushort,
        /// Counts the objects that had this place.
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        seq "seq": ushort,
        /// Counts the objects that had this place.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        seq "seq": uint,
        #[cfg(not(any(target_arch = "s390x", target_arch = "powerpc", target_arch = "powerpc64")))]
        pad: ushort,
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        pad: uint,
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        unused: [ulong; 2],
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        unused: [u64; 2],
    }
}

flags! {
    /// How shared memory is made, the `SHM_` names of
    /// [shmget(2)](https://man7.org/linux/man-pages/man2/shmget.2.html).
    GetSHM(int) {
        /// Its owner may write.
        W "SHM_W" = 0o200;
        /// Its owner may read.
        R "SHM_R" = 0o400;
        /// Huge pages.
        HUGETLB "SHM_HUGETLB" = 0o4000;
        /// No swap is set aside.
        NORESERVE "SHM_NORESERVE" = 0o10000;
        /// Huge pages of 2 GiB.
        HUGE_2GB "SHM_HUGE_2GB" = 31 << 26;
        /// Huge pages of 8 MiB.
        HUGE_8MB "SHM_HUGE_8MB" = 23 << 26;
        /// Huge pages of 512 MiB.
        HUGE_512MB "SHM_HUGE_512MB" = 29 << 26;
        /// Huge pages of 1 GiB.
        HUGE_1GB "SHM_HUGE_1GB" = 30 << 26;
        /// Huge pages of 512 KiB.
        HUGE_512KB "SHM_HUGE_512KB" = 19 << 26;
        /// Huge pages of 2 MiB.
        HUGE_2MB "SHM_HUGE_2MB" = 21 << 26;
        /// Huge pages of 32 MiB.
        HUGE_32MB "SHM_HUGE_32MB" = 25 << 26;
        /// Huge pages of 256 MiB.
        HUGE_256MB "SHM_HUGE_256MB" = 28 << 26;
        /// Huge pages of 1 MiB.
        HUGE_1MB "SHM_HUGE_1MB" = 20 << 26;
        /// Huge pages of 16 MiB.
        HUGE_16MB "SHM_HUGE_16MB" = 24 << 26;
        /// Huge pages of 16 GiB.
        HUGE_16GB "SHM_HUGE_16GB" = 34 << 26 => "(int)SHM_HUGE_16GB";
        /// Huge pages of 64 KiB.
        HUGE_64KB "SHM_HUGE_64KB" = 16 << 26;
    }

    /// How shared memory is mapped, the `SHM_` names of
    /// [shmat(2)](https://man7.org/linux/man-pages/man2/shmop.2.html).
    SHM(int) {
        /// To read only.
        RDONLY "SHM_RDONLY" = 0o10000;
        /// The address is rounded down.
        RND "SHM_RND" = 0o20000;
        /// Whatever was at the address.
        REMAP "SHM_REMAP" = 0o40000;
        /// To execute too.
        EXEC "SHM_EXEC" = 0o100000;
    }

    /// How a semaphore is changed, the `SEM_` name of
    /// [semop(2)](https://man7.org/linux/man-pages/man2/semop.2.html); `IPC::NOWAIT` can be there too.
    SEM(short) {
        /// Undone when the process ends.
        UNDO "SEM_UNDO" = 0x1000;
    }

    /// Which message `msgrcv` takes and how, the `MSG_` names of
    /// [msgrcv(2)](https://man7.org/linux/man-pages/man2/msgop.2.html).
    RcvMSG(int) {
        /// A message that is too long is cut.
        NOERROR "MSG_NOERROR" = 0o10000;
        /// The first of another type.
        EXCEPT "MSG_EXCEPT" = 0o20000;
        /// The one at this position, which stays.
        COPY "MSG_COPY" = 0o40000;
    }
}

open! {
    /// What else `shmctl` does, the `SHM_` names of
    /// [shmctl(2)](https://man7.org/linux/man-pages/man2/shmctl.2.html).
    CtlSHM(int) {
        /// Keeps it in memory.
        LOCK "SHM_LOCK" = 11;
        /// No longer.
        UNLOCK "SHM_UNLOCK" = 12;
        /// As `CtlIPC::STAT` for the object at an index, and tells its number.
        STAT "SHM_STAT" = 13;
        /// Reads what all shared memory takes.
        INFO "SHM_INFO" = 14;
        /// As `STAT`, whoever may read it.
        STAT_ANY "SHM_STAT_ANY" = 15;
    }

    /// What else `semctl` does, the names of
    /// [semctl(2)](https://man7.org/linux/man-pages/man2/semctl.2.html).
    CtlSEM(int) {
        /// Which process changed it last.
        GETPID = 11;
        /// Its value.
        GETVAL = 12;
        /// Reads all values.
        GETALL = 13;
        /// How many wait for it to grow.
        GETNCNT = 14;
        /// How many wait for zero.
        GETZCNT = 15;
        /// Sets its value.
        SETVAL = 16;
        /// Sets all values.
        SETALL = 17;
        /// As `CtlIPC::STAT` for the set at an index, and tells its number.
        STAT "SEM_STAT" = 18;
        /// Reads what all semaphores take.
        INFO "SEM_INFO" = 19;
        /// As `STAT`, whoever may read it.
        STAT_ANY "SEM_STAT_ANY" = 20;
    }

    /// What else `msgctl` does, the `MSG_` names of
    /// [msgctl(2)](https://man7.org/linux/man-pages/man2/msgctl.2.html).
    CtlMSG(int) {
        /// As `CtlIPC::STAT` for the queue at an index, and tells its number.
        STAT "MSG_STAT" = 11;
        /// Reads what all queues take.
        INFO "MSG_INFO" = 12;
        /// As `STAT`, whoever may read it.
        STAT_ANY "MSG_STAT_ANY" = 13;
    }
}

structs! {
    /// Shared memory, the first form: C's `struct shmid_ds`.
    #[derive(Clone, Copy, Debug)]
    ShmidDs: struct "shmid_ds" {
        /// Owner and permissions.
        perm "shm_perm": IpcPerm,
        /// Its size in bytes.
        segsz "shm_segsz": int,
        /// When it was last mapped.
        atime "shm_atime": time_t,
        /// When it was last unmapped.
        dtime "shm_dtime": time_t,
        /// When it was last changed.
        ctime "shm_ctime": time_t,
        /// Who made it.
        cpid "shm_cpid": OldPid,
        /// Who mapped or unmapped it last.
        lpid "shm_lpid": OldPid,
        /// How often it is mapped.
        nattch "shm_nattch": ushort,
        unused: ushort,
        unused2: *mut void,
        unused3: *mut void,
    }

    /// Shared memory: C's `struct shmid64_ds`. Times are in seconds; on 32-bit machines their upper halves
    /// stand beside them, on mips with 16 bits.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "shmid_ds")]
    Shmid64Ds: struct "shmid64_ds" {
        /// Owner and permissions.
        perm "shm_perm": Ipc64Perm,
        /// Its size in bytes.
        #[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
        segsz "shm_segsz": size_t,
        /// The upper half of `atime`.
        #[cfg(target_arch = "powerpc")]
        atime_high "shm_atime_high": ulong,
        /// When it was last mapped.
        atime "shm_atime": ulong,
        /// The upper half of `atime`.
        #[cfg(all(target_pointer_width = "32", not(any(target_arch = "powerpc", target_arch = "mips"))))]
        atime_high "shm_atime_high": ulong,
        /// The upper half of `dtime`.
        #[cfg(target_arch = "powerpc")]
        dtime_high "shm_dtime_high": ulong,
        /// When it was last unmapped.
        dtime "shm_dtime": ulong,
        /// The upper half of `dtime`.
        #[cfg(all(target_pointer_width = "32", not(any(target_arch = "powerpc", target_arch = "mips"))))]
        dtime_high "shm_dtime_high": ulong,
        /// The upper half of `ctime`.
        #[cfg(target_arch = "powerpc")]
        ctime_high "shm_ctime_high": ulong,
        /// When it was last changed.
        ctime "shm_ctime": ulong,
        /// The upper half of `ctime`.
        #[cfg(all(target_pointer_width = "32", not(any(target_arch = "powerpc", target_arch = "mips"))))]
        ctime_high "shm_ctime_high": ulong,
        #[cfg(target_arch = "powerpc")]
        unused4: ulong,
        /// Its size in bytes.
        #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
        segsz "shm_segsz": size_t,
        /// Who made it.
        cpid "shm_cpid": pid_t,
        /// Who mapped or unmapped it last.
        lpid "shm_lpid": pid_t,
        /// How often it is mapped.
        nattch "shm_nattch": ulong,
        /// The upper part of `atime`.
        #[cfg(target_arch = "mips")]
        atime_high "shm_atime_high": ushort,
        /// The upper part of `dtime`.
        #[cfg(target_arch = "mips")]
        dtime_high "shm_dtime_high": ushort,
        /// The upper part of `ctime`.
        #[cfg(target_arch = "mips")]
        ctime_high "shm_ctime_high": ushort,
        #[cfg(target_arch = "mips")]
        unused: ushort,
        #[cfg(not(target_arch = "mips"))]
        unused: [ulong; 2],
    }

    /// Limits of shared memory, the first form: C's `struct shminfo`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Shminfo: struct "shminfo" {
        /// The most bytes of one object.
        max "shmmax": int,
        /// The fewest bytes of one object.
        min "shmmin": int,
        /// The most objects.
        mni "shmmni": int,
        /// The most objects of one process.
        seg "shmseg": int,
        /// The most pages of all.
        all "shmall": int,
    }

    /// Limits of shared memory: C's `struct shminfo64`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "shminfo")]
    Shminfo64: struct "shminfo64" {
        /// The most bytes of one object.
        max "shmmax": ulong,
        /// The fewest bytes of one object.
        min "shmmin": ulong,
        /// The most objects.
        mni "shmmni": ulong,
        /// The most objects of one process.
        seg "shmseg": ulong,
        /// The most pages of all.
        all "shmall": ulong,
        unused: [ulong; 4],
    }

    /// What all shared memory takes: C's `struct shm_info`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    ShmInfo: struct "shm_info" {
        /// How many objects.
        used_ids "used_ids": int,
        /// Pages in all.
        tot "shm_tot": ulong,
        /// Pages in memory.
        rss "shm_rss": ulong,
        /// Pages in the swap.
        swp "shm_swp": ulong,
        /// Not counted any more.
        swap_attempts "swap_attempts": ulong,
        /// Not counted any more.
        swap_successes "swap_successes": ulong,
    }

    /// A set of semaphores, the first form: C's `struct semid_ds`.
    #[derive(Clone, Copy, Debug)]
    SemidDs: struct "semid_ds" {
        /// Owner and permissions.
        perm "sem_perm": IpcPerm,
        /// When a value was last changed by `semop`.
        otime "sem_otime": time_t,
        /// When it was last changed.
        ctime "sem_ctime": time_t,
        pointers: [*mut void; 4],
        /// How many semaphores.
        nsems "sem_nsems": ushort,
    }

    /// A set of semaphores: C's `struct semid64_ds`. Times are in seconds; on 32-bit machines their upper
    /// halves stand beside them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "semid_ds")]
    Semid64Ds: struct "semid64_ds" {
        /// Owner and permissions.
        perm "sem_perm": Ipc64Perm,
        /// The upper half of `otime`.
        #[cfg(target_arch = "powerpc")]
        otime_high "sem_otime_high": ulong,
        /// When a value was last changed by `semop`.
        otime "sem_otime": ulong,
        /// The upper half of `otime`.
        #[cfg(all(target_pointer_width = "32", not(any(target_arch = "powerpc", target_arch = "mips"))))]
        otime_high "sem_otime_high": ulong,
        #[cfg(target_arch = "x86_64")]
        unused_of_otime: ulong,
        /// The upper half of `ctime`.
        #[cfg(target_arch = "powerpc")]
        ctime_high "sem_ctime_high": ulong,
        /// When it was last changed.
        ctime "sem_ctime": ulong,
        /// The upper half of `ctime`.
        #[cfg(all(target_pointer_width = "32", not(any(target_arch = "powerpc", target_arch = "mips"))))]
        ctime_high "sem_ctime_high": ulong,
        #[cfg(target_arch = "x86_64")]
        unused_of_ctime: ulong,
        /// How many semaphores.
        nsems "sem_nsems": ulong,
        /// The upper half of `otime`.
        #[cfg(target_arch = "mips")]
        otime_high "sem_otime_high": ulong,
        /// The upper half of `ctime`.
        #[cfg(target_arch = "mips")]
        ctime_high "sem_ctime_high": ulong,
        #[cfg(not(target_arch = "mips"))]
        unused: [ulong; 2],
    }

    /// One change of a semaphore: C's `struct sembuf`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Sembuf: struct "sembuf" {
        /// Which semaphore of the set.
        num "sem_num": ushort,
        /// What is added; below zero it waits until there is so much, and 0 waits for zero.
        op "sem_op": short,
        /// [`SEM`] bits and `IPC::NOWAIT`.
        flg "sem_flg": short,
    }

    /// The last argument of `semctl`, which takes it as a word: C's `union semun`.
    #[derive(Clone, Copy)]
    Semun: union "semun" {
        /// For `CtlSEM::SETVAL`: the value.
        val "val": int,
        /// For `CtlIPC::STAT` and `SET`: a [`Semid64Ds`].
        buf "buf": *mut Semid64Ds,
        /// For `CtlSEM::GETALL` and `SETALL`: a value for each semaphore.
        array "array": *mut ushort,
        /// For `CtlIPC::INFO` and `CtlSEM::INFO`: what they write.
        info "__buf": *mut Seminfo,
        /// A word.
        pad "__pad": *mut void,
    }

    /// Limits of semaphores, or what all of them take: C's `struct seminfo`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Seminfo: struct "seminfo" {
        /// Means nothing.
        map "semmap": int,
        /// The most sets.
        mni "semmni": int,
        /// The most semaphores.
        mns "semmns": int,
        /// Means nothing.
        mnu "semmnu": int,
        /// The most semaphores of one set.
        msl "semmsl": int,
        /// The most changes of one `semop`.
        opm "semopm": int,
        /// Means nothing.
        ume "semume": int,
        /// The size of what is undone; `CtlSEM::INFO`: how many sets there are.
        usz "semusz": int,
        /// The greatest value.
        vmx "semvmx": int,
        /// The most that is undone; `CtlSEM::INFO`: how many semaphores there are.
        aem "semaem": int,
    }

    /// A queue of messages, the first form: C's `struct msqid_ds`.
    #[derive(Clone, Copy, Debug)]
    MsqidDs: struct "msqid_ds" {
        /// Owner and permissions.
        perm "msg_perm": IpcPerm,
        pointers: [*mut void; 2],
        /// When the last message was sent.
        stime "msg_stime": time_t,
        /// When the last message was received.
        rtime "msg_rtime": time_t,
        /// When it was last changed.
        ctime "msg_ctime": time_t,
        /// Bytes in it, in full.
        lcbytes "msg_lcbytes": ulong,
        /// The most bytes, in full.
        lqbytes "msg_lqbytes": ulong,
        /// Bytes in it, as far as 16 bits go.
        cbytes "msg_cbytes": ushort,
        /// Messages in it.
        qnum "msg_qnum": ushort,
        /// The most bytes, as far as 16 bits go.
        qbytes "msg_qbytes": ushort,
        /// Who sent last.
        lspid "msg_lspid": OldPid,
        /// Who received last.
        lrpid "msg_lrpid": OldPid,
    }

    /// A queue of messages: C's `struct msqid64_ds`. Times are in seconds; on 32-bit machines their upper halves
    /// stand beside them, in the order of bytes.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[doc(alias = "msqid_ds")]
    Msqid64Ds: struct "msqid64_ds" {
        /// Owner and permissions.
        perm "msg_perm": Ipc64Perm,
        /// The upper half of `stime`.
        #[cfg(all(target_pointer_width = "32", target_endian = "big"))]
        stime_high "msg_stime_high": ulong,
        /// When the last message was sent.
        stime "msg_stime": ulong,
        /// The upper half of `stime`.
        #[cfg(all(target_pointer_width = "32", target_endian = "little"))]
        stime_high "msg_stime_high": ulong,
        /// The upper half of `rtime`.
        #[cfg(all(target_pointer_width = "32", target_endian = "big"))]
        rtime_high "msg_rtime_high": ulong,
        /// When the last message was received.
        rtime "msg_rtime": ulong,
        /// The upper half of `rtime`.
        #[cfg(all(target_pointer_width = "32", target_endian = "little"))]
        rtime_high "msg_rtime_high": ulong,
        /// The upper half of `ctime`.
        #[cfg(all(target_pointer_width = "32", target_endian = "big"))]
        ctime_high "msg_ctime_high": ulong,
        /// When it was last changed.
        ctime "msg_ctime": ulong,
        /// The upper half of `ctime`.
        #[cfg(all(target_pointer_width = "32", target_endian = "little"))]
        ctime_high "msg_ctime_high": ulong,
        /// Bytes in it.
        cbytes "msg_cbytes": ulong,
        /// Messages in it.
        qnum "msg_qnum": ulong,
        /// The most bytes.
        qbytes "msg_qbytes": ulong,
        /// Who sent last.
        lspid "msg_lspid": pid_t,
        /// Who received last.
        lrpid "msg_lrpid": pid_t,
        unused: [ulong; 2],
    }

    /// The start of a message: C's `struct msgbuf`. Its text is as long as the call says.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Msgbuf: struct "msgbuf" {
        /// Its type, above 0.
        mtype "mtype": long,
        /// The first byte of its text.
        mtext "mtext": [char; 1],
    }

    /// Limits of message queues, or what all of them take: C's `struct msginfo`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    Msginfo: struct "msginfo" {
        /// Means nothing; `CtlMSG::INFO`: how many queues there are.
        pool "msgpool": int,
        /// Means nothing; `CtlMSG::INFO`: how many messages there are.
        map "msgmap": int,
        /// The most bytes of a message.
        max "msgmax": int,
        /// The most bytes of a queue, unless it says otherwise.
        mnb "msgmnb": int,
        /// The most queues.
        mni "msgmni": int,
        /// Means nothing.
        ssz "msgssz": int,
        /// Means nothing; `CtlMSG::INFO`: the bytes of all messages.
        tql "msgtql": int,
        /// Means nothing.
        seg "msgseg": ushort,
    }
}

impl Semun {
    /// The word that sets a semaphore to a value: on a big-endian 64-bit machine the value is its upper half.
    pub const fn value(val: int) -> ulong {
        let word = val as uint as ulong;
        // Not a constant on 32-bit machines, where so long a shift would be an error.
        let half = ulong::BITS / 2;
        if cfg!(all(target_endian = "big", target_pointer_width = "64")) { word << half } else { word }
    }
}

//! Keys and keyrings.

use super::macros::{flags, headers, open, structs};
use super::{char, int, uint};

headers!("linux/keyctl.h");

open! {
    /// A keyring that everybody has, in the place of a number.
    #[allow(non_camel_case_types)] // as C has it
    KEY_SPEC(int) {
        /// The thread's.
        THREAD_KEYRING "KEY_SPEC_THREAD_KEYRING" = -1;
        /// The process's.
        PROCESS_KEYRING "KEY_SPEC_PROCESS_KEYRING" = -2;
        /// The session's.
        SESSION_KEYRING "KEY_SPEC_SESSION_KEYRING" = -3;
        /// The user's.
        USER_KEYRING "KEY_SPEC_USER_KEYRING" = -4;
        /// The user's default for sessions.
        USER_SESSION_KEYRING "KEY_SPEC_USER_SESSION_KEYRING" = -5;
        /// The group's; there is none yet.
        GROUP_KEYRING "KEY_SPEC_GROUP_KEYRING" = -6;
        /// The right to make a key that was asked for.
        REQKEY_AUTH_KEY "KEY_SPEC_REQKEY_AUTH_KEY" = -7;
        /// The keyring that the key is for.
        REQUESTOR_KEYRING "KEY_SPEC_REQUESTOR_KEYRING" = -8;
    }
}

open! {
    /// Which keyring gets a key that was asked for.
    #[allow(non_camel_case_types)] // as C has it
    KEY_REQKEY_DEFL(int) {
        /// Tells, and changes nothing.
        NO_CHANGE "KEY_REQKEY_DEFL_NO_CHANGE" = -1;
        /// The first of thread, process, session and user that there is.
        DEFAULT "KEY_REQKEY_DEFL_DEFAULT" = 0;
        /// The thread's.
        THREAD_KEYRING "KEY_REQKEY_DEFL_THREAD_KEYRING" = 1;
        /// The process's.
        PROCESS_KEYRING "KEY_REQKEY_DEFL_PROCESS_KEYRING" = 2;
        /// The session's.
        SESSION_KEYRING "KEY_REQKEY_DEFL_SESSION_KEYRING" = 3;
        /// The user's.
        USER_KEYRING "KEY_REQKEY_DEFL_USER_KEYRING" = 4;
        /// The user's default for sessions.
        USER_SESSION_KEYRING "KEY_REQKEY_DEFL_USER_SESSION_KEYRING" = 5;
        /// The group's.
        GROUP_KEYRING "KEY_REQKEY_DEFL_GROUP_KEYRING" = 6;
        /// The one that whoever asks wants.
        REQUESTOR_KEYRING "KEY_REQKEY_DEFL_REQUESTOR_KEYRING" = 7;
    }
}

open! {
    /// What `keyctl` does, the names of [keyctl(2)](https://man7.org/linux/man-pages/man2/keyctl.2.html).
    KEYCTL(int) {
        /// Tells a keyring's number, and may make it.
        GET_KEYRING_ID "KEYCTL_GET_KEYRING_ID" = 0;
        /// Joins a session, or starts one.
        JOIN_SESSION_KEYRING "KEYCTL_JOIN_SESSION_KEYRING" = 1;
        /// Changes what a key holds.
        UPDATE "KEYCTL_UPDATE" = 2;
        /// Makes a key of no use.
        REVOKE "KEYCTL_REVOKE" = 3;
        /// Gives a key to another user or group.
        CHOWN "KEYCTL_CHOWN" = 4;
        /// Changes what may be done with a key.
        SETPERM "KEYCTL_SETPERM" = 5;
        /// Tells type, user, group, permissions and name, as text.
        DESCRIBE "KEYCTL_DESCRIBE" = 6;
        /// Takes all keys out of a keyring.
        CLEAR "KEYCTL_CLEAR" = 7;
        /// Puts a key into a keyring.
        LINK "KEYCTL_LINK" = 8;
        /// Takes a key out of a keyring.
        UNLINK "KEYCTL_UNLINK" = 9;
        /// Looks for a key.
        SEARCH "KEYCTL_SEARCH" = 10;
        /// Reads what a key holds.
        READ "KEYCTL_READ" = 11;
        /// Fills a key that was asked for.
        INSTANTIATE "KEYCTL_INSTANTIATE" = 12;
        /// Says that there is no such key.
        NEGATE "KEYCTL_NEGATE" = 13;
        /// Says which keyring gets keys that are asked for.
        SET_REQKEY_KEYRING "KEYCTL_SET_REQKEY_KEYRING" = 14;
        /// Says after how many seconds a key is of no use.
        SET_TIMEOUT "KEYCTL_SET_TIMEOUT" = 15;
        /// Takes the right to fill a key.
        ASSUME_AUTHORITY "KEYCTL_ASSUME_AUTHORITY" = 16;
        /// Reads a key's security label.
        GET_SECURITY "KEYCTL_GET_SECURITY" = 17;
        /// Gives the parent this session.
        SESSION_TO_PARENT "KEYCTL_SESSION_TO_PARENT" = 18;
        /// Says that there is no such key, by an error.
        REJECT "KEYCTL_REJECT" = 19;
        /// Fills a key that was asked for, from several buffers.
        INSTANTIATE_IOV "KEYCTL_INSTANTIATE_IOV" = 20;
        /// Takes a key away, from everywhere.
        INVALIDATE "KEYCTL_INVALIDATE" = 21;
        /// Tells a user's keyring that lasts.
        GET_PERSISTENT "KEYCTL_GET_PERSISTENT" = 22;
        /// Calculates a common secret: [`KeyctlDhParams`].
        DH_COMPUTE "KEYCTL_DH_COMPUTE" = 23;
        /// Tells what a key can do: [`KeyctlPkeyQuery`].
        PKEY_QUERY "KEYCTL_PKEY_QUERY" = 24;
        /// Encrypts: [`KeyctlPkeyParams`].
        PKEY_ENCRYPT "KEYCTL_PKEY_ENCRYPT" = 25;
        /// Decrypts: [`KeyctlPkeyParams`].
        PKEY_DECRYPT "KEYCTL_PKEY_DECRYPT" = 26;
        /// Signs: [`KeyctlPkeyParams`].
        PKEY_SIGN "KEYCTL_PKEY_SIGN" = 27;
        /// Checks a signature: [`KeyctlPkeyParams`].
        PKEY_VERIFY "KEYCTL_PKEY_VERIFY" = 28;
        /// Says which keys a keyring takes.
        RESTRICT_KEYRING "KEYCTL_RESTRICT_KEYRING" = 29;
        /// Moves a key into another keyring.
        MOVE "KEYCTL_MOVE" = 30;
        /// Tells what the kernel can do: bytes of [`KEYCTL_CAPS0`] and [`KEYCTL_CAPS1`].
        CAPABILITIES "KEYCTL_CAPABILITIES" = 31;
        /// Tells of what becomes of a key.
        WATCH_KEY "KEYCTL_WATCH_KEY" = 32;
    }
}

flags! {
    /// What a key can do.
    #[allow(non_camel_case_types)] // as C has it
    KEYCTL_SUPPORTS(u32) {
        /// Encrypt.
        ENCRYPT "KEYCTL_SUPPORTS_ENCRYPT" = 1;
        /// Decrypt.
        DECRYPT "KEYCTL_SUPPORTS_DECRYPT" = 2;
        /// Sign.
        SIGN "KEYCTL_SUPPORTS_SIGN" = 4;
        /// Check a signature.
        VERIFY "KEYCTL_SUPPORTS_VERIFY" = 8;
    }
}

flags! {
    /// How a key is moved.
    #[allow(non_camel_case_types)] // as C has it
    KEYCTL_MOVE(uint) {
        /// It takes the place of no other.
        EXCL "KEYCTL_MOVE_EXCL" = 1;
    }
}

flags! {
    /// What the kernel can do, the first byte.
    #[allow(non_camel_case_types)] // as C has it
    KEYCTL_CAPS0(u8) {
        /// Tell what it can do.
        CAPABILITIES "KEYCTL_CAPS0_CAPABILITIES" = 1;
        /// Keyrings that last.
        PERSISTENT_KEYRINGS "KEYCTL_CAPS0_PERSISTENT_KEYRINGS" = 2;
        /// Common secrets.
        DIFFIE_HELLMAN "KEYCTL_CAPS0_DIFFIE_HELLMAN" = 4;
        /// Encrypting and signing.
        PUBLIC_KEY "KEYCTL_CAPS0_PUBLIC_KEY" = 8;
        /// Keys that hold much.
        BIG_KEY "KEYCTL_CAPS0_BIG_KEY" = 0x10;
        /// Take keys away.
        INVALIDATE "KEYCTL_CAPS0_INVALIDATE" = 0x20;
        /// Restrict keyrings.
        RESTRICT_KEYRING "KEYCTL_CAPS0_RESTRICT_KEYRING" = 0x40;
        /// Move keys.
        MOVE "KEYCTL_CAPS0_MOVE" = 0x80;
    }
}

flags! {
    /// What the kernel can do, the second byte.
    #[allow(non_camel_case_types)] // as C has it
    KEYCTL_CAPS1(u8) {
        /// Names of keyrings are those of the user namespace.
        NS_KEYRING_NAME "KEYCTL_CAPS1_NS_KEYRING_NAME" = 1;
        /// Keys may be those of a namespace.
        NS_KEY_TAG "KEYCTL_CAPS1_NS_KEY_TAG" = 2;
        /// Tell of what becomes of keys.
        NOTIFICATIONS "KEYCTL_CAPS1_NOTIFICATIONS" = 4;
    }
}

structs! {
    /// A common secret: the keys that hold its numbers.
    #[derive(Clone, Copy, Debug, Default)]
    KeyctlDhParams: struct "keyctl_dh_params" {
        /// The secret one.
        private "private": i32,
        /// The prime.
        prime "prime": i32,
        /// The base.
        base "base": i32,
    }
}

structs! {
    /// What becomes of a common secret.
    #[derive(Clone, Copy, Debug)]
    KeyctlKdfParams: struct "keyctl_kdf_params" {
        /// The hash's name.
        hashname "hashname": *mut char,
        /// What else goes into it.
        otherinfo "otherinfo": *mut char,
        /// Its length in bytes.
        otherinfolen "otherinfolen": u32,
        _spare: [u32; 8],
    }
}

structs! {
    /// What a key can do.
    #[derive(Clone, Copy, Debug, Default)]
    KeyctlPkeyQuery: struct "keyctl_pkey_query" {
        /// What.
        supported_ops "supported_ops": KEYCTL_SUPPORTS,
        /// Its length in bits.
        key_size "key_size": u32,
        /// The most bytes to sign.
        max_data_size "max_data_size": u16,
        /// The most bytes of a signature.
        max_sig_size "max_sig_size": u16,
        /// The most bytes to decrypt.
        max_enc_size "max_enc_size": u16,
        /// The most bytes to encrypt.
        max_dec_size "max_dec_size": u16,
        _spare: [u32; 10],
    }
}

structs! {
    /// Encrypting, decrypting, signing, checking.
    #[derive(Clone, Copy, Debug, Default)]
    KeyctlPkeyParams: struct "keyctl_pkey_params" {
        /// The key.
        key_id "key_id": i32,
        /// How many bytes go in.
        in_len "in_len": u32,
        /// The room for what comes out, or the length of the signature (`in2_len`).
        out_len "out_len": u32,
        _spare: [u32; 7],
    }
}

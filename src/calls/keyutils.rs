//! <keyutils.h>: keys.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// Makes a key or changes it, and puts it into a keyring.
    fn add_key(kind: *const char, description: *const char, payload: *const void, len: size_t, keyring: key_serial_t) -> Result<key_serial_t>;
    /// Looks for a key, and may have it made by a program; a keyring that is not 0 gets it.
    fn request_key(kind: *const char, description: *const char, callout: *const char, keyring: key_serial_t) -> Result<key_serial_t>;
}

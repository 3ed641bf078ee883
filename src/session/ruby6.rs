//! AES-256-GCM as Ruby wrote it up to 6: base64 of `iv 12 | ciphertext | tag 16`.
//! The password is the key.

use super::gcm::{open_with, seal_with};
use super::password::raw;
use super::{Plain, Random};
use crate::error::Error;

pub fn open(bytes: &[u8], password: &str) -> Option<Plain> {
    open_with(bytes, &raw(password)?)
}

pub fn seal(session: &str, password: &str, random: Random) -> Result<String, Error> {
    let key = raw(password)
        .ok_or_else(|| Error::invalid("the format ruby6 requires a password of exactly 32 bytes"))?;
    seal_with(session, &key, random)
}

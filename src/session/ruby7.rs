//! AES-256-GCM as Ruby has written it since 7: base64 of
//! `1 | iv 12 | tag 16 | ciphertext`. The key is the SHA-256 of the password.

use base64::Engine;

use super::cipher::{NONCE_BYTES, TAG_BYTES, decrypt_gcm};
use super::gcm::{BASE64, Encrypted, encrypted};
use super::password::hashed;
use super::{Plain, Random};
use crate::error::Error;

const VERSION: u8 = 1;

pub fn open(bytes: &[u8], password: &str) -> Option<Plain> {
    let (version, rest) = bytes.split_first()?;
    let (nonce, rest) = rest.split_at_checked(NONCE_BYTES)?;
    let (tag, ciphertext) = rest.split_at_checked(TAG_BYTES)?;
    if *version != VERSION {
        return None;
    }
    decrypt_gcm(&hashed(password), nonce, &[], ciphertext, tag)
}

pub fn seal(session: &str, password: &str, random: Random) -> Result<String, Error> {
    let Encrypted { nonce, tag, text } = encrypted(session, &hashed(password), random)?;
    Ok(BASE64.encode([&[VERSION], nonce.as_slice(), &tag, &text].concat()))
}

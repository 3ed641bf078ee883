//! AES-256-GCM as Go and Rust write it: base64 of `nonce 12 | ciphertext | tag 16`.
//! The key is the 64 hexadecimal digits of the password, else its SHA-256.

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE as URL_SAFE_ALPHABET};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::cipher::{NONCE_BYTES, TAG_BYTES, decrypt_gcm, encrypt_gcm};
use super::password::{Key32, hashed, unhexed};
use super::{Plain, Random};
use crate::error::{Error, Status};

/// Some leave the padding away.
const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
pub const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&URL_SAFE_ALPHABET, LENIENT);
pub const BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);

/// The bytes that base64 stands for. Ruby breaks its lines, so white space is skipped.
pub fn decoded(sealed: &str) -> Option<Vec<u8>> {
    let broken = sealed.bytes().any(|b| b.is_ascii_whitespace());
    if !broken {
        return BASE64.decode(sealed).ok();
    }
    let kept: Vec<u8> = sealed.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    BASE64.decode(kept).ok()
}

pub fn open(bytes: &[u8], password: &str) -> Option<Plain> {
    open_with(bytes, &key(password))
}

/// Opens `nonce | ciphertext | tag`.
pub fn open_with(bytes: &[u8], key: &Key32) -> Option<Plain> {
    let (nonce, rest) = bytes.split_at_checked(NONCE_BYTES)?;
    let (ciphertext, tag) = rest.split_at_checked(rest.len().checked_sub(TAG_BYTES)?)?;
    decrypt_gcm(key, nonce, &[], ciphertext, tag)
}

fn key(password: &str) -> Key32 {
    unhexed(password).unwrap_or_else(|| hashed(password))
}

pub fn seal(session: &str, password: &str, random: Random) -> Result<String, Error> {
    seal_with(session, &key(password), random)
}

/// Seals as `nonce | ciphertext | tag`.
pub fn seal_with(session: &str, key: &Key32, random: Random) -> Result<String, Error> {
    let Encrypted { nonce, tag, text } = encrypted(session, key, random)?;
    Ok(BASE64.encode([&nonce, text.as_slice(), &tag].concat()))
}

pub struct Encrypted {
    pub nonce: [u8; NONCE_BYTES],
    pub tag: [u8; TAG_BYTES],
    pub text: Vec<u8>,
}

/// Encrypts with a fresh nonce.
pub fn encrypted(session: &str, key: &Key32, random: Random) -> Result<Encrypted, Error> {
    let mut nonce = [0; NONCE_BYTES];
    random(&mut nonce)?;
    let mut text = session.as_bytes().to_vec();
    let tag = encrypt_gcm(key, &nonce, &[], &mut text)
        .ok_or_else(|| Error::new(Status::Internal, "the session cannot be encrypted"))?;
    Ok(Encrypted { nonce, tag, text })
}

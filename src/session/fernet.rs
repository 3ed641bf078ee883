//! Fernet: AES-128-CBC and HMAC-SHA256. Python writes it.
//!
//! base64 of `0x80 | time 8 | iv 16 | ciphertext | HMAC 32`. The time is that of
//! the sealing, which nobody looks at.

use base64::Engine;

use super::cipher::{Aes128CbcDec, Aes128CbcEnc, decrypt_cbc, encrypt_cbc, is_mac, mac};
use super::gcm::URL_SAFE;
use super::password::fernet_key;
use super::{Plain, Random};
use crate::error::{Error, Status};

/// The base64 of the version and of a time before the year 2106.
pub const PREFIX: &str = "gAAAA";
const VERSION: u8 = 0x80;

/// The parts of a token.
pub struct Parts(Vec<u8>);

impl Parts {
    pub fn read(sealed: &str) -> Option<Self> {
        Some(Self(URL_SAFE.decode(sealed).ok()?))
    }

    pub fn open(&self, password: &str) -> Option<Plain> {
        let key = fernet_key(password)?;
        let (sign, encrypt) = key.split_at_checked(16)?;
        let (signed, mac) = self.0.split_at_checked(self.0.len().checked_sub(32)?)?;
        let (head, ciphertext) = signed.split_at_checked(1 + 8 + 16)?;
        if !is_mac(sign, signed, mac) || head.first() != Some(&VERSION) {
            return None;
        }
        decrypt_cbc::<Aes128CbcDec>(encrypt, head.get(9..)?, ciphertext.to_vec())
    }
}

pub fn seal(session: &str, password: &str, now: u64, random: Random) -> Result<String, Error> {
    let failed = || Error::new(Status::Internal, "the session cannot be encrypted");
    let mut iv = [0; 16];
    random(&mut iv)?;
    let key = fernet_key(password).ok_or_else(failed)?;
    let (sign, encrypt) = key.split_at_checked(16).ok_or_else(failed)?;
    let mut token = vec![VERSION];
    token.extend((now / 1000).to_be_bytes());
    token.extend(iv);
    token.extend(encrypt_cbc::<Aes128CbcEnc>(encrypt, &iv, session.as_bytes()).ok_or_else(failed)?);
    token.extend(mac(sign, &token));
    Ok(base64::prelude::BASE64_URL_SAFE.encode(token))
}

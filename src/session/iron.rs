//! `Fe26.2`: AES-256-CBC and HMAC-SHA256, each with a key of the password and a
//! salt. Node and authkit-session write it.
//!
//! `Fe26.2*<password id>*<salt>*<iv>*<ciphertext>*<expiry>*<salt>*<mac>~2`

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha1::Sha1;

use super::cipher::{Aes256CbcDec, Aes256CbcEnc, decrypt_cbc, encrypt_cbc, is_mac, mac};
use super::password::{Key32, fits, hexed};
use super::{Format, Plain, Random};
use crate::error::{Error, Status};
use crate::json;

pub const PREFIX: &str = "Fe26.2*";
/// How far a clock may be off, as the other readers of the format have it.
const LEEWAY_MS: u64 = 60_000;
/// The longest salt that is taken; 64 is what everybody writes.
const MAX_SALT_BYTES: usize = 256;

/// The parts of a sealed text whose form and time are good.
pub struct Parts<'s> {
    /// What the MAC is over: all that stands before its salt.
    signed: &'s str,
    salt: &'s str,
    iv: [u8; 16],
    ciphertext: &'s str,
    mac_salt: &'s str,
    mac: Vec<u8>,
    /// Whether the data is a member of what was sealed.
    persistent: bool,
}

impl<'s> Parts<'s> {
    pub fn read(sealed: &'s str, now: u64) -> Option<Self> {
        let (sealed, version) = sealed.rsplit_once('~').unwrap_or((sealed, ""));
        let persistent = match version {
            "" | "2" => false,
            "1" => true,
            _ => return None,
        };
        let mut parts = [""; 8];
        let mut rest = sealed.split('*');
        for part in &mut parts {
            *part = rest.next()?;
        }
        let [_, _, salt, iv, ciphertext, expiry, mac_salt, mac] = parts;
        if rest.next().is_some() || salt.len().max(mac_salt.len()) > MAX_SALT_BYTES || is_past(expiry, now)? {
            return None;
        }
        let signed = sealed.len().checked_sub(mac_salt.len() + mac.len() + 2)?;
        Some(Self {
            signed: sealed.get(..signed)?,
            salt,
            iv: BASE64_URL_SAFE_NO_PAD.decode(iv).ok()?.try_into().ok()?,
            ciphertext,
            mac_salt,
            mac: BASE64_URL_SAFE_NO_PAD.decode(mac).ok()?,
            persistent,
        })
    }

    pub fn open(&self, password: &str) -> Option<Plain> {
        if !fits(password, Format::Iron) {
            return None;
        }
        let key = derived(password, self.mac_salt);
        if !is_mac(&*key, self.signed.as_bytes(), &self.mac) {
            return None;
        }
        let ciphertext = BASE64_URL_SAFE_NO_PAD.decode(self.ciphertext).ok()?;
        let plain = decrypt_cbc::<Aes256CbcDec>(&*derived(password, self.salt), &self.iv, ciphertext)?;
        if !self.persistent {
            return Some(plain);
        }
        let members = json::raw_members(json::checked(&plain)?)?;
        let data = json::raw_member(&members, "persistent")?;
        Some(data.as_bytes().to_vec())
    }
}

/// Whether the time at which it ends is over; `None` where it is not a time.
fn is_past(expiry: &str, now: u64) -> Option<bool> {
    if expiry.is_empty() {
        return Some(false);
    }
    let digits = expiry.bytes().all(|b| b.is_ascii_digit());
    let expiry = if digits { expiry.parse::<u64>().ok()? } else { return None };
    Some(expiry <= now.saturating_sub(LEEWAY_MS))
}

/// A key of the password and the text of a salt.
fn derived(password: &str, salt: &str) -> Key32 {
    let mut key = Key32::default();
    pbkdf2::pbkdf2_hmac::<Sha1>(password.as_bytes(), salt.as_bytes(), 1, &mut *key);
    key
}

pub fn seal(session: &str, password: &str, random: Random) -> Result<String, Error> {
    let (mut salts, mut iv) = ([[0; 32]; 2], [0; 16]);
    let [salt, mac_salt] = &mut salts;
    random(salt)?;
    random(mac_salt)?;
    random(&mut iv)?;
    let [salt, mac_salt] = salts.map(|salt| hexed(&salt));
    let key = derived(password, &salt);
    let ciphertext = encrypt_cbc::<Aes256CbcEnc>(&*key, &iv, session.as_bytes())
        .ok_or_else(|| Error::new(Status::Internal, "the session cannot be encrypted"))?;
    let encoded = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let signed = format!("{PREFIX}1*{salt}*{}*{}*", encoded(&iv), encoded(&ciphertext));
    let mac = mac(&*derived(password, &mac_salt), signed.as_bytes());
    Ok(format!("{signed}*{mac_salt}*{}~2", encoded(&mac)))
}

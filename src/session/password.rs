//! Cookie passwords: which of them fits a format, and the keys made of them.

use base64::Engine;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Format;
use crate::error::{Error, Status};
use crate::secret::Secret;

/// How many passwords may be there at once.
pub const MAX_PASSWORDS: usize = 8;
/// The longest password, in bytes.
const MAX_PASSWORD_BYTES: usize = 1024;
/// A shorter one could be guessed.
const MIN_PASSWORD_BYTES: usize = 32;

/// A key for AES-256, overwritten when it is dropped.
pub type Key32 = Zeroizing<[u8; 32]>;

/// Passwords in their order: the first that fits seals, each opens.
#[derive(Debug, Clone, Default)]
pub struct Passwords {
    /// What the caller knows them by.
    name: &'static str,
    passwords: Vec<Secret>,
}

impl Passwords {
    /// Takes one password, which must fit a format.
    pub fn one(name: &'static str, text: &str) -> Result<Self, Error> {
        if !fits_any(text) {
            let message = format!(
                "{name} fits no format: it must be 32 to {MAX_PASSWORD_BYTES} bytes without control characters"
            );
            return Err(Error::invalid(message));
        }
        Ok(Self { name, passwords: vec![Secret::new(text.to_owned())] })
    }

    /// Takes those of a list that fit a format.
    pub fn several<'t>(name: &'static str, texts: impl IntoIterator<Item = &'t str>) -> Result<Self, Error> {
        let fitting = texts.into_iter().filter(|text| fits_any(text));
        let passwords: Vec<Secret> = fitting.map(|text| Secret::new(text.to_owned())).collect();
        if passwords.is_empty() {
            let message = format!("no password of {name} fits a format: each needs at least 32 bytes");
            return Err(Error::new(Status::NotConfigured, message));
        }
        Ok(Self { name, passwords })
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.passwords.iter().map(Secret::expose)
    }
}

/// A password of every format has at least 32 bytes.
fn fits_any(password: &str) -> bool {
    (MIN_PASSWORD_BYTES..=MAX_PASSWORD_BYTES).contains(&password.len())
        && !password.chars().any(char::is_control)
}

/// Whether a password can seal in a format.
pub fn fits(password: &str, format: Format) -> bool {
    match format {
        // Node counts the units of UTF-16.
        Format::Iron => password.encode_utf16().count() >= 32,
        Format::Fernet => fernet_key(password).is_some(),
        Format::Gcm | Format::Ruby7 => password.len() >= MIN_PASSWORD_BYTES,
        Format::Ruby6 => password.len() == 32,
    }
}

/// The two keys of Fernet, for signing and for encrypting: the password is both, in base64.
pub fn fernet_key(password: &str) -> Option<Key32> {
    let mut key = Key32::default();
    let bytes = Zeroizing::new(super::gcm::URL_SAFE.decode(password).ok()?);
    if bytes.len() != key.len() {
        return None;
    }
    key.copy_from_slice(&bytes);
    Some(key)
}

/// The SHA-256 of a password.
pub fn hashed(password: &str) -> Key32 {
    Zeroizing::new(Sha256::digest(password).into())
}

/// The bytes that 64 hexadecimal digits stand for.
pub fn unhexed(password: &str) -> Option<Key32> {
    let mut key = Key32::default();
    if password.len() != 2 * key.len() {
        return None;
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    for (place, pair) in key.iter_mut().zip(password.as_bytes().chunks_exact(2)) {
        let [high, low] = pair else { return None };
        *place = (digit(high)? << 4 | digit(low)?) as u8;
    }
    Some(key)
}

/// Bytes as hexadecimal digits.
pub fn hexed(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

/// The 32 bytes of a password themselves.
pub fn raw(password: &str) -> Option<Key32> {
    Some(Zeroizing::new(password.as_bytes().try_into().ok()?))
}

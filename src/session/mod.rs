//! Sessions and the tokens in them, as pure functions: what is sealed into a
//! cookie and taken out again, and whether an access token is a good one. No
//! I/O and no clock: the time and random bytes come in.
//!
//! The official clients of WorkOS seal a session in five ways, and none reads
//! another's cookie. This one reads all of them and writes each.

pub mod cipher;
mod fernet;
mod gcm;
mod iron;
mod jwks;
mod names;
mod number;
mod password;
mod ruby6;
mod ruby7;
mod token;

pub use jwks::{Key, KeySet};
pub use password::{MAX_PASSWORDS, Passwords};
pub use token::{Checks, Refusal, Token, check_claims, claims_of, token_digest};

use crate::error::Error;
use crate::json;

/// How a session is written into a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `Fe26.2`, in camelCase: Node and authkit-session.
    Iron,
    /// Python.
    Fernet,
    /// Go and Rust.
    Gcm,
    /// Ruby since 7.
    Ruby7,
    /// Ruby up to 6.
    Ruby6,
}

impl Format {
    pub fn name(self) -> &'static str {
        match self {
            Format::Iron => "iron",
            Format::Fernet => "fernet",
            Format::Gcm => "gcm",
            Format::Ruby7 => "ruby7",
            Format::Ruby6 => "ruby6",
        }
    }

    pub fn read(name: &str) -> Option<Self> {
        use Format::{Fernet, Gcm, Iron, Ruby6, Ruby7};
        [Iron, Fernet, Gcm, Ruby7, Ruby6].into_iter().find(|format| format.name() == name)
    }

    /// What a password must be to seal in this format.
    fn rule(self) -> &'static str {
        match self {
            Format::Iron => "at least 32 characters",
            Format::Fernet => "32 bytes in urlsafe base64",
            Format::Gcm => "64 hexadecimal digits, or at least 32 bytes",
            Format::Ruby7 => "at least 32 bytes",
            Format::Ruby6 => "exactly 32 bytes",
        }
    }
}

/// The longest cookie that is looked at, in bytes: browsers keep 4096, and a
/// program that splits a session over several cookies needs a few times that.
/// A longer one costs its sender more than it costs us.
pub const MAX_SEALED_BYTES: usize = 64 * 1024;

/// Fills a buffer with random bytes of the operating system.
pub type Random<'r> = &'r dyn Fn(&mut [u8]) -> Result<(), Error>;

/// A session that was taken out of a cookie.
#[derive(Debug)]
pub struct Opened {
    pub format: Format,
    /// The session as JSON, its names in snake_case.
    pub session: String,
}

/// Opens what was sealed with any of the passwords, in any of the formats.
/// `now` is in milliseconds since the beginning of 1970.
pub fn open(sealed: &str, passwords: &Passwords, now: u64) -> Option<Opened> {
    if sealed.len() > MAX_SEALED_BYTES {
        return None;
    }
    let each = |format: Format, open: &dyn Fn(&str) -> Option<Plain>| {
        let plain = passwords.iter().find_map(open)?;
        let text = json::checked(&plain)?;
        let session = if format == Format::Iron { names::to_snake(text) } else { text.to_owned() };
        Some(Opened { format, session })
    };
    if sealed.starts_with(iron::PREFIX) {
        let parts = iron::Parts::read(sealed, now)?;
        return each(Format::Iron, &|password| parts.open(password));
    }
    // By chance one of the others may begin like this, so it may still be one.
    if sealed.starts_with(fernet::PREFIX)
        && let Some(token) = fernet::Parts::read(sealed)
        && let Some(opened) = each(Format::Fernet, &|password| token.open(password))
    {
        return Some(opened);
    }
    let bytes = gcm::decoded(sealed)?;
    each(Format::Ruby7, &|password| ruby7::open(&bytes, password))
        .or_else(|| each(Format::Gcm, &|password| gcm::open(&bytes, password)))
        .or_else(|| each(Format::Ruby6, &|password| ruby6::open(&bytes, password)))
}

/// Seals `session`, a JSON text in snake_case, with the first of the passwords
/// that fits the format.
pub fn seal(
    format: Format,
    session: &str,
    passwords: &Passwords,
    now: u64,
    random: Random,
) -> Result<String, Error> {
    let rule = || {
        let (name, rule) = (format.name(), format.rule());
        Error::invalid(format!("{} does not fit the format {name}, which requires {rule}", passwords.name()))
    };
    let password = passwords.iter().find(|password| password::fits(password, format)).ok_or_else(rule)?;
    let sealed = match format {
        Format::Iron => iron::seal(&names::to_camel(session), password, random)?,
        Format::Fernet => fernet::seal(session, password, now, random)?,
        Format::Gcm => gcm::seal(session, password, random)?,
        Format::Ruby7 => ruby7::seal(session, password, random)?,
        Format::Ruby6 => ruby6::seal(session, password, random)?,
    };
    if sealed.len() > MAX_SEALED_BYTES {
        return Err(Error::invalid(format!(
            "session is too long to be sealed into {MAX_SEALED_BYTES} bytes"
        )));
    }
    Ok(sealed)
}

/// What was sealed. As all of the heap is, it is overwritten when it is dropped.
type Plain = Vec<u8>;

//! Access tokens: JWTs that are signed with RS256, and nothing else. The
//! algorithm is never taken from the token; it must name the one that is used.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::jwks::KeySet;
use super::number::milliseconds;
use crate::json::{self, Members, Value};

/// The longest token that is looked at, in bytes.
const MAX_TOKEN_BYTES: usize = 64 * 1024;

/// Why a token is not a good one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Expired,
    Invalid,
}

/// A token whose header asks for what is done here. Nothing is known of its
/// signature yet, nor of its claims.
#[derive(Debug)]
pub struct Token<'t> {
    /// The name of the key that it says it is signed with.
    pub kid: String,
    signed: &'t str,
    claims: &'t str,
    signature: Vec<u8>,
}

impl<'t> Token<'t> {
    pub fn read(text: &'t str) -> Option<Self> {
        if text.len() > MAX_TOKEN_BYTES {
            return None;
        }
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.').filter(|(_, claims)| !claims.contains('.'))?;
        let header = decoded(header)?;
        let members = json::read_object("the header", &header).ok()?;
        let text_of = |name: &str| json::member(&members, name).and_then(Value::as_str);
        // An extension that must be understood (RFC 7515 section 4.1.11): none is.
        if text_of("alg") != Some("RS256") || json::member(&members, "crit").is_some() {
            return None;
        }
        let kid = text_of("kid").filter(|kid| !kid.is_empty())?.to_owned();
        let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
        Some(Self { kid, signed, claims, signature })
    }

    /// Whether a key of the set that has the token's `kid` signed it.
    pub fn is_signed_by(&self, keys: &KeySet) -> bool {
        keys.named(&self.kid).any(|key| key.verifies(self.signed.as_bytes(), &self.signature))
    }

    /// The claims as they are written, whether or not they are signed.
    pub fn claims(&self) -> Option<String> {
        decoded(self.claims)
    }
}

/// What a token is remembered by.
pub fn token_digest(text: &str) -> [u8; 32] {
    // The hasher keeps the end of the text, so it is on the heap, all of which is overwritten.
    let mut hasher = Box::new(Sha256::new());
    hasher.update(text);
    hasher.finalize_reset().into()
}

/// The claims of a token that was read before.
pub fn claims_of(text: &str) -> Option<String> {
    decoded(text.split('.').nth(1)?)
}

/// A part of a token: base64url of JSON.
fn decoded(part: &str) -> Option<String> {
    String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

/// What the caller wants of the claims besides what is always wanted.
#[derive(Debug, Default)]
pub struct Checks<'c> {
    /// None given: any will do.
    pub issuers: Vec<&'c str>,
    pub audiences: Vec<&'c str>,
    pub leeway_ms: i64,
    /// Milliseconds since the beginning of 1970.
    pub now: i64,
}

/// Checks the claims of a token whose signature is good; gives the time at
/// which it expires, in milliseconds.
pub fn check_claims(claims: &str, checks: &Checks) -> Result<i64, Refusal> {
    let members = json::read_object_and_texts("the claims", claims).map_err(|_| Refusal::Invalid)?;
    let (members, texts) = (&members.0, &members.1);
    let time = |name: &str| time_of(members, texts, name);
    let filled = |name: &str| text_of(members, name).is_some_and(|text| !text.is_empty());
    let expires = time("exp").ok_or(Refusal::Invalid)?.ok_or(Refusal::Invalid)?;
    let begins = time("nbf").ok_or(Refusal::Invalid)?;
    // The same keys sign tokens of agents, of widgets and of others: a session is a person's.
    let of_a_person = given(members, "sub_type").is_none()
        && given(members, "sub_profile").is_none_or(|profile| profile.as_str() == Some("user"));
    if !filled("sub")
        || !filled("sid")
        || !of_a_person
        || begins.is_some_and(|begins| begins.saturating_sub(checks.leeway_ms) > checks.now)
        || !(checks.issuers.is_empty()
            || text_of(members, "iss").is_some_and(|it| checks.issuers.contains(&it)))
        || !(checks.audiences.is_empty() || is_for(given(members, "aud"), &checks.audiences))
    {
        return Err(Refusal::Invalid);
    }
    if expires.saturating_add(checks.leeway_ms) <= checks.now { Err(Refusal::Expired) } else { Ok(expires) }
}

/// The member called `name`, where it is there and not null.
fn given<'m, 'a>(members: &'m Members<'a>, name: &str) -> Option<&'m Value<'a>> {
    json::member(members, name).filter(|value| **value != Value::Null)
}

fn text_of<'m>(members: &'m Members, name: &str) -> Option<&'m str> {
    json::member(members, name).and_then(Value::as_str)
}

/// The milliseconds of the time called `name`; `Some(None)` where it is absent,
/// `None` where it is not a number.
fn time_of(members: &Members, texts: &[&str], name: &str) -> Option<Option<i64>> {
    let found = members.iter().zip(texts).find(|((member, _), _)| member == name);
    match found {
        None => Some(None),
        Some(((_, Value::Number(_)), text)) => Some(Some(milliseconds(text))),
        Some(_) => None,
    }
}

/// Whether an audience, a text or a list of them, has one that is wanted.
fn is_for(audience: Option<&Value>, wanted: &[&str]) -> bool {
    let fits = |value: &Value| value.as_str().is_some_and(|text| wanted.contains(&text));
    match audience {
        Some(Value::Array(items)) => items.iter().any(fits),
        Some(value) => fits(value),
        None => false,
    }
}

//! The keys that tokens are signed with, as the service publishes them.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

use crate::json::{self, RawMembers};

/// How many keys of a set are kept; a service has two while it changes them.
const MAX_KEYS: usize = 64;
/// The least length of a modulus, in bits.
const MIN_MODULUS_BITS: usize = 2048;

/// A public key for RS256.
#[derive(Debug)]
pub struct Key {
    kid: String,
    key: RsaPublicKeyComponents<Vec<u8>>,
}

/// The keys of a set that can be used.
#[derive(Debug)]
pub struct KeySet(Vec<Key>);

impl KeySet {
    /// Reads a JSON Web Key Set (RFC 7517). Keys of other kinds are passed
    /// over; `None` where there is no key that can be used.
    pub fn read(text: &str) -> Option<Self> {
        let members = json::raw_members(text)?;
        let keys = json::raw_items(json::raw_member(&members, "keys")?)?;
        let keys: Vec<Key> = keys.into_iter().filter_map(Key::read).take(MAX_KEYS).collect();
        (!keys.is_empty()).then_some(Self(keys))
    }

    /// The keys of this name: one, unless the service made a mistake.
    pub fn named(&self, kid: &str) -> impl Iterator<Item = &Key> {
        self.0.iter().filter(move |key| key.kid == kid)
    }

    pub fn has(&self, kid: &str) -> bool {
        self.named(kid).next().is_some()
    }
}

impl Key {
    fn read(text: &str) -> Option<Self> {
        let members = json::raw_members(text)?;
        let member = |name: &str| text_of(&members, name);
        let absent_or = |name: &str, value: &str| match json::raw_member(&members, name) {
            None | Some("null") => true,
            Some(_) => member(name).as_deref() == Some(value),
        };
        if member("kty")? != "RSA" || !absent_or("use", "sig") || !absent_or("alg", "RS256") {
            return None;
        }
        let (n, e) = (unsigned(&member("n")?)?, unsigned(&member("e")?)?);
        let kid = member("kid").filter(|kid| !kid.is_empty())?;
        (bits(&n) >= MIN_MODULUS_BITS).then_some(Self { kid, key: RsaPublicKeyComponents { n, e } })
    }

    /// Whether this key signed `text`, with RSASSA-PKCS1-v1_5 and SHA-256.
    pub fn verifies(&self, text: &[u8], signature: &[u8]) -> bool {
        self.key.verify(&RSA_PKCS1_2048_8192_SHA256, text, signature).is_ok()
    }
}

fn text_of(members: &RawMembers, name: &str) -> Option<String> {
    json::raw_member(members, name).and_then(json::raw_string)
}

/// A number in base64url, without the zeros that some write before it.
fn unsigned(text: &str) -> Option<Vec<u8>> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).filter(|bytes| !bytes.is_empty()).map(<[u8]>::to_vec)
}

fn bits(number: &[u8]) -> usize {
    let unused = number.first().map_or(0, |first| first.leading_zeros() as usize);
    number.len() * 8 - unused
}

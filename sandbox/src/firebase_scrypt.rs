//! Firebase's own variant of scrypt (github.com/firebase/scrypt): what scrypt makes of the password is not the hash, but
//! the AES key with which the project's signer key is encrypted into it.

use aes::Aes256;
use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use ctr::{
    Ctr128BE,
    cipher::{KeyIvInit, StreamCipher},
};
use scrypt::Params;
use subtle::ConstantTimeEq;

/// The padding may be left out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What Firebase itself allows at most.
const MOST_ROUNDS: u32 = 8;
const MOST_MEM_COST: u8 = 14;

/// A hash with the project's parameters, as a WorkOS migration from Firebase writes it:
/// `$firebase-scrypt$hash=…$salt=…$sk=…$ss=…$r=8$m=14`.
pub struct FirebaseScrypt {
    hash: Vec<u8>,
    /// The user's salt and, after it, the project's separator.
    salt: Vec<u8>,
    signer_key: Vec<u8>,
    cost: Params,
}

impl FirebaseScrypt {
    /// None where a parameter is missing, unknown, given twice, or out of Firebase's bounds.
    pub fn parse(text: &str) -> Option<Self> {
        let names = ["hash", "salt", "sk", "ss", "r", "m"];
        let mut found = [None; 6];
        for part in text.strip_prefix("$firebase-scrypt$")?.split('$') {
            let (name, value) = part.split_once('=')?;
            let place = &mut found[names.iter().position(|known| *known == name)?];
            if place.replace(value).is_some() {
                return None;
            }
        }
        let [hash, salt, signer_key, separator, rounds, mem_cost] = found;
        let bytes = |text: Option<&str>| BASE64.decode(text?).ok();
        let (hash, signer_key) = (bytes(hash)?, bytes(signer_key)?);
        if hash.is_empty() || hash.len() != signer_key.len() {
            return None;
        }
        let rounds = rounds?.parse().ok().filter(|rounds| (1..=MOST_ROUNDS).contains(rounds))?;
        let mem_cost = mem_cost?.parse().ok().filter(|cost| (1..=MOST_MEM_COST).contains(cost))?;
        let cost = Params::new(mem_cost, rounds, 1, Params::RECOMMENDED_LEN).ok()?;
        let salt = [bytes(salt)?, bytes(separator)?].concat();
        Some(Self { hash, salt, signer_key, cost })
    }

    pub fn is_of(&self, password: &str) -> bool {
        let mut key = [0; 32];
        if scrypt::scrypt(password.as_bytes(), &self.salt, &self.cost, &mut key).is_err() {
            return false;
        }
        let mut found = self.signer_key.clone();
        Ctr128BE::<Aes256>::new(&key.into(), &[0; 16].into()).apply_keystream(&mut found);
        found.ct_eq(&self.hash).into()
    }
}

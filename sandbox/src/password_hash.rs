//! Passwords of which only a hash is known, because the users came from another system.

use base64::{Engine, engine::general_purpose::STANDARD};
use password_hash::{PasswordHash as Phc, PasswordVerifier};
use sha1::{Digest, Sha1};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::firebase_scrypt::FirebaseScrypt;

/// A hash as `password_hash`, `password_hash_type` and `password_salt_position` say it.
#[derive(Clone)]
pub struct PasswordHash {
    pub kind: String,
    pub hash: String,
    /// Whether the salt stands before the password in what was hashed; for `ssha` and `ssha256`, where it is usual
    /// that it stands after it.
    pub salt_is_first: bool,
}

impl PasswordHash {
    /// Whether it is a hash of its kind.
    pub fn is_well_formed(&self) -> bool {
        match self.kind.as_str() {
            "bcrypt" => self.hash.parse::<bcrypt::HashParts>().is_ok(),
            "ssha" => self.digest_and_salt("{SSHA}", 20).is_some(),
            "ssha256" => self.digest_and_salt("{SSHA256}", 32).is_some(),
            "argon2" => self.phc().is_some_and(|phc| phc.algorithm.as_str().starts_with("argon2")),
            "scrypt" | "pbkdf2" => {
                self.phc().is_some_and(|phc| phc.algorithm.as_str().starts_with(&self.kind))
            }
            "firebase-scrypt" => FirebaseScrypt::parse(&self.hash).is_some(),
            _ => false,
        }
    }

    pub fn is_of(&self, password: &str) -> bool {
        match self.kind.as_str() {
            "bcrypt" => bcrypt::verify(password, &self.hash).unwrap_or_default(),
            "ssha" => self.salted::<Sha1>("{SSHA}", 20, password),
            "ssha256" => self.salted::<Sha256>("{SSHA256}", 32, password),
            "argon2" => self.verify(&argon2::Argon2::default(), password),
            "scrypt" => self.verify(&scrypt::Scrypt, password),
            "pbkdf2" => self.verify(&pbkdf2::Pbkdf2, password),
            "firebase-scrypt" => FirebaseScrypt::parse(&self.hash).is_some_and(|hash| hash.is_of(password)),
            _ => false,
        }
    }

    /// The hash as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
    fn phc(&self) -> Option<Phc<'_>> {
        Phc::new(&self.hash).ok().filter(|phc| phc.salt.is_some() && phc.hash.is_some())
    }

    fn verify(&self, algorithm: &dyn PasswordVerifier, password: &str) -> bool {
        self.phc().is_some_and(|phc| algorithm.verify_password(password.as_bytes(), &phc).is_ok())
    }

    /// What is in base 64 behind the scheme: a digest of this length and, after it, the salt.
    fn digest_and_salt(&self, scheme: &str, length: usize) -> Option<(Vec<u8>, Vec<u8>)> {
        let mut digest = STANDARD.decode(self.hash.strip_prefix(scheme).unwrap_or(&self.hash)).ok()?;
        let salt = (digest.len() > length).then(|| digest.split_off(length))?;
        Some((digest, salt))
    }

    fn salted<D: Digest>(&self, scheme: &str, length: usize, password: &str) -> bool {
        let Some((digest, salt)) = self.digest_and_salt(scheme, length) else { return false };
        let (first, last) = if self.salt_is_first {
            (salt.as_slice(), password.as_bytes())
        } else {
            (password.as_bytes(), salt.as_slice())
        };
        let found = D::new().chain_update(first).chain_update(last).finalize();
        found.as_slice().ct_eq(&digest).into()
    }
}

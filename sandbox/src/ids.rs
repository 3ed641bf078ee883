//! Identifiers in the form that WorkOS gives them: a prefix and 26 characters of Crockford's base 32.

use sha2::{Digest, Sha256};
use ulid::Ulid;

/// An identifier that nobody can guess: 80 of its bits come from the operating system's randomness.
pub fn fresh(prefix: &str) -> String {
    format!("{prefix}{}", Ulid::new())
}

/// A code that a person types.
pub fn six_digits() -> String {
    format!("{:06}", Ulid::new().random() % 1_000_000)
}

/// An identifier that is the same at every start, for what the seed leaves unnamed.
pub fn derived(prefix: &str, parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\n"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    format!("{prefix}{}", Ulid::from_bytes(bytes))
}

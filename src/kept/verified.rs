//! Tokens whose signature was found good, so that it need not be checked again.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// How many are remembered.
const MOST: usize = 4096;

/// The SHA-256 of each token, and when it expires, in milliseconds since 1970.
#[derive(Debug, Default)]
pub struct Verified(RwLock<BTreeMap<[u8; 32], i64>>);

impl Verified {
    /// When a token expires, if its signature was found good.
    pub fn expires(&self, digest: &[u8; 32]) -> Option<i64> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(digest).copied()
    }

    pub fn has(&self, digest: &[u8; 32]) -> bool {
        self.expires(digest).is_some()
    }

    /// Remembers a token in place of those that have expired by `now`, or of
    /// the one that expires first.
    pub fn add(&self, digest: [u8; 32], expires: i64, now: i64) {
        let mut tokens = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if tokens.len() >= MOST {
            tokens.retain(|_, expires| *expires > now);
        }
        if tokens.len() >= MOST {
            let first = tokens.iter().min_by_key(|(_, expires)| **expires).map(|(digest, _)| *digest);
            first.map(|digest| tokens.remove(&digest));
        }
        tokens.insert(digest, expires);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_that_expires_first_makes_room() {
        let digest = |number: usize| {
            let mut digest = [0; 32];
            digest[..8].copy_from_slice(&number.to_be_bytes());
            digest
        };
        let verified = Verified::default();
        for number in 0..MOST {
            verified.add(digest(number), 1_000_000 - number as i64, 0);
        }
        assert!((0..MOST).all(|number| verified.has(&digest(number))));
        verified.add(digest(MOST), 2_000_000, 0);
        assert!(verified.has(&digest(MOST)) && !verified.has(&digest(MOST - 1)));
        // All but the newest are over.
        verified.add(digest(MOST + 1), 2_000_000, 1_000_000);
        assert!(verified.has(&digest(MOST)) && verified.has(&digest(MOST + 1)) && !verified.has(&digest(0)));
    }
}

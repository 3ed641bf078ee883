//! Tokens whose signature was found good, so that it need not be checked again.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::sync::{PoisonError, RwLock};

/// How many are remembered.
const MOST: usize = 4096;

/// The SHA-256 of a token.
type Digest = [u8; 32];

#[derive(Debug, Default)]
pub struct Verified(RwLock<Tokens>);

#[derive(Debug, Default)]
struct Tokens {
    /// When each expires, in milliseconds since 1970.
    expires: BTreeMap<Digest, i64>,
    /// The same, the one that expires first at the top.
    order: BinaryHeap<Reverse<(i64, Digest)>>,
}

impl Verified {
    /// When a token expires, if its signature was found good.
    pub fn expires(&self, digest: &Digest) -> Option<i64> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).expires.get(digest).copied()
    }

    pub fn has(&self, digest: &Digest) -> bool {
        self.expires(digest).is_some()
    }

    /// Remembers a token in place of those that have expired by `now`, or of
    /// the one that expires first.
    pub fn add(&self, digest: Digest, expires: i64, now: i64) {
        let mut tokens = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let full = tokens.expires.len() >= MOST;
        while let Some(Reverse((first, _))) = tokens.order.peek().filter(|_| full)
            && (*first <= now || tokens.expires.len() >= MOST)
            && let Some(Reverse((_, digest))) = tokens.order.pop()
        {
            tokens.expires.remove(&digest);
        }
        if tokens.expires.insert(digest, expires).is_none() {
            tokens.order.push(Reverse((expires, digest)));
        }
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

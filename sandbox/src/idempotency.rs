//! Idempotency keys: whether the service has seen this key, and with this payload.

use std::{
    hash::{BuildHasher, RandomState},
    time::{Duration, Instant},
};

use axum::http::HeaderMap;
use serde_json::Value;

use crate::expiring::Expiring;

const KEY_TTL: Duration = Duration::from_secs(24 * 60 * 60);

pub struct IdempotencyKeys {
    payloads: Expiring<u64>,
    fingerprints: RandomState,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Seen {
    First,
    Again,
    WithAnotherPayload,
}

impl Default for IdempotencyKeys {
    fn default() -> Self {
        Self { payloads: Expiring::new(KEY_TTL), fingerprints: RandomState::new() }
    }
}

impl IdempotencyKeys {
    /// Remembers a key for 24 hours from its first use. Keys of different clients do not meet.
    pub fn observe(&mut self, client_id: &str, key: &str, payload: &Value, now: Instant) -> Seen {
        let name = format!("{client_id}\n{key}");
        let payload = self.fingerprint(payload);
        match self.payloads.get(&name, now) {
            Some(first) if *first == payload => Seen::Again,
            Some(_) => Seen::WithAnotherPayload,
            None => {
                self.payloads.insert(name, payload, now);
                Seen::First
            }
        }
    }

    /// Equal for payloads with equal members, whatever their order.
    pub fn fingerprint(&self, payload: &Value) -> u64 {
        self.fingerprints.hash_one(payload)
    }
}

/// The key that a request carries. An empty one is no key.
pub fn key(headers: &HeaderMap) -> Option<String> {
    let key = headers.get("idempotency-key")?;
    let key = String::from_utf8_lossy(key.as_bytes()).into_owned();
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_key_is_bound_to_its_payload_and_its_client_for_a_day() {
        let mut keys = IdempotencyKeys::default();
        let start = Instant::now();
        let (one, two) = (json!({"a": 1, "b": {"c": "d"}}), json!({"a": 2}));
        let reordered: Value = serde_json::from_str(r#"{"b":{"c":"d"},"a":1}"#).unwrap();
        assert_eq!(keys.observe("client", "key", &one, start), Seen::First);
        assert_eq!(keys.observe("client", "key", &reordered, start), Seen::Again);
        assert_eq!(keys.observe("client", "key", &two, start), Seen::WithAnotherPayload);
        assert_eq!(keys.observe("other", "key", &two, start), Seen::First);
        let almost = start + KEY_TTL - Duration::from_secs(1);
        assert_eq!(keys.observe("client", "key", &one, almost), Seen::Again);
        let later = start + KEY_TTL;
        assert_eq!(keys.observe("client", "key", &two, later), Seen::First);
    }
}

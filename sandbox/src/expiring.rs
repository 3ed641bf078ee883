//! A map whose entries all live equally long: codes, access tokens, idempotency keys.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, Instant},
};

/// The caller gives the time, so that a test can own the clock.
pub struct Expiring<T> {
    ttl: Duration,
    entries: HashMap<String, (Instant, T)>,
    /// Oldest first. The order is that of expiry because every entry lives equally long.
    order: VecDeque<(Instant, String)>,
}

impl<T> Expiring<T> {
    pub fn new(ttl: Duration) -> Self {
        Self { ttl, entries: HashMap::new(), order: VecDeque::new() }
    }

    /// Drops what has expired on the way, so that a long run does not grow.
    pub fn insert(&mut self, name: String, value: T, now: Instant) {
        while self.order.front().is_some_and(|(expires_at, _)| *expires_at <= now) {
            let (expires_at, name) = self.order.pop_front().expect("there is a front");
            // The same name may have been inserted again since, and then it is younger.
            if self.entries.get(&name).is_some_and(|entry| entry.0 == expires_at) {
                self.entries.remove(&name);
            }
        }
        let expires_at = now + self.ttl;
        self.order.push_back((expires_at, name.clone()));
        self.entries.insert(name, (expires_at, value));
    }

    pub fn get(&self, name: &str, now: Instant) -> Option<&T> {
        let (expires_at, value) = self.entries.get(name)?;
        (now < *expires_at).then_some(value)
    }

    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.entries.remove(name).map(|(_, value)| value)
    }

    /// What is alive, oldest first.
    pub fn alive(&self, now: Instant) -> impl Iterator<Item = (&str, &T)> {
        self.order.iter().filter_map(move |(_, name)| Some((name.as_str(), self.get(name, now)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_ends_with_its_time() {
        let start = Instant::now();
        let mut map = Expiring::new(Duration::from_secs(600));
        map.insert("a".to_owned(), 1, start);
        let last = start + Duration::from_millis(599_999);
        assert_eq!(map.get("a", last), Some(&1));
        assert_eq!(map.get("a", start + Duration::from_secs(600)), None);
        map.insert("b".to_owned(), 2, start + Duration::from_secs(600));
        assert_eq!(map.entries.len(), 1, "the expired entry is dropped");
    }

    #[test]
    fn an_entry_that_lives_for_no_time_is_never_there() {
        let now = Instant::now();
        let mut map = Expiring::new(Duration::ZERO);
        map.insert("a".to_owned(), 1, now);
        assert_eq!(map.get("a", now), None);
        assert_eq!(map.alive(now).count(), 0);
    }
}

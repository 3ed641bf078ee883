//! When to come back to which call.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Instant;

/// Times that are no longer wanted stay until they come, and then do no harm: a
/// call too many only looks whether something is to be done.
#[derive(Default)]
pub struct Timers(BinaryHeap<Reverse<(Instant, u64)>>);

impl Timers {
    /// Comes back to `id` at `at`, unless `known` comes no later. Gives the earlier one of the two.
    pub fn set(&mut self, id: u64, at: Instant, known: Option<Instant>) -> Instant {
        match known {
            Some(known) if known <= at => known,
            _ => {
                self.0.push(Reverse((at, id)));
                at
            }
        }
    }

    /// When the next one is due.
    pub fn next(&self) -> Option<Instant> {
        self.0.peek().map(|Reverse((at, _))| *at)
    }

    /// The next one that is due at `now`.
    pub fn due(&mut self, now: Instant) -> Option<u64> {
        self.next().filter(|at| *at <= now)?;
        self.0.pop().map(|Reverse((_, id))| id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_earliest_comes_first_and_only_when_it_is_due() {
        let began = Instant::now();
        let at = |ms| began + Duration::from_millis(ms);
        let mut timers = Timers::default();
        assert_eq!(timers.set(1, at(30), None), at(30));
        assert_eq!(timers.set(2, at(10), None), at(10));
        // An earlier one is known already, or is not early enough.
        assert_eq!(timers.set(1, at(40), Some(at(30))), at(30));
        assert_eq!(timers.set(1, at(20), Some(at(30))), at(20));
        assert_eq!((timers.next(), timers.due(at(9))), (Some(at(10)), None));
        let due: Vec<_> = std::iter::from_fn(|| timers.due(at(30))).collect();
        assert_eq!(due, [2, 1, 1]);
        assert_eq!(timers.next(), None);
    }
}

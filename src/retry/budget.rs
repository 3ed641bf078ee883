//! How much trying again a client can afford, so that a service that is down
//! is not asked three times as often as one that is well.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::{Error, Status};

const FULL: u32 = 500;
const COST: u32 = 5;
/// Of trying again after a timeout, which took the service's time as well.
const COST_AFTER_TIMEOUT: u32 = 10;
const BACK_FOR_SUCCESS: u32 = 1;

/// One client's tokens. A child of fork() goes on with as many as there were.
pub struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for another attempt after `error`, where there is enough left.
    pub fn pay(&self, error: &Error) -> bool {
        let cost = if error.status == Status::Timeout { COST_AFTER_TIMEOUT } else { COST };
        let pay = |left: u32| left.checked_sub(cost);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    /// A call succeeded: the service is well.
    pub fn refill(&self) {
        // Mostly it is full already, and then its cache line is only read.
        if self.0.load(Ordering::Relaxed) < FULL {
            let more = |left: u32| Some((left + BACK_FOR_SUCCESS).min(FULL));
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid(budget: &Budget, status: Status) -> usize {
        (0..1000).take_while(|_| budget.pay(&Error::new(status, ""))).count()
    }

    #[test]
    fn a_full_budget_pays_a_hundred_retries_or_fifty_after_timeouts() {
        assert_eq!(paid(&Budget::default(), Status::Network), 100);
        assert_eq!(paid(&Budget::default(), Status::Timeout), 50);
    }

    #[test]
    fn successes_fill_it_again_but_not_beyond() {
        let budget = Budget::default();
        paid(&budget, Status::Server);
        for _ in 0..4 {
            budget.refill();
        }
        assert_eq!(paid(&budget, Status::Server), 0);
        budget.refill();
        assert_eq!(paid(&budget, Status::Server), 1);
        for _ in 0..2 * FULL {
            budget.refill();
        }
        assert_eq!(paid(&budget, Status::Server), 100);
    }
}

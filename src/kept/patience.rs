//! How long a call waits for another one's work.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::locked;
use crate::error::{Error, Status};

/// How often one who waits looks whether to go on.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Until when a call waits, and what else ends it.
pub struct Patience<'p> {
    pub deadline: Instant,
    /// The clock.
    pub now: &'p dyn Fn() -> Instant,
    /// The error of a call that must end now, because its client was freed or its caller gave up.
    pub ended: &'p dyn Fn() -> Option<Error>,
}

impl Patience<'_> {
    /// Waits until `turn` is notified, or for a while, unless the time is over.
    pub(super) fn wait<'g, T>(
        &self,
        turn: &Condvar,
        mutex: &'g Mutex<T>,
        guard: MutexGuard<'g, T>,
        what: &str,
    ) -> Result<MutexGuard<'g, T>, Error> {
        let rest = self.deadline.saturating_duration_since((self.now)());
        if rest.is_zero() {
            let message = format!("the deadline passed while another call was {what}");
            let mut error = Error::new(Status::Timeout, message);
            error.retryable = true;
            return Err(error);
        }
        let (guard, _) =
            turn.wait_timeout(guard, rest.min(LOOK_EVERY)).unwrap_or_else(PoisonError::into_inner);
        // It may ask the host, so no lock is held.
        drop(guard);
        match (self.ended)() {
            Some(error) => Err(error),
            None => Ok(locked(mutex)),
        }
    }
}

/// Whether a call ended before its work did, for a reason that is the caller's own.
pub(super) fn ended_early(error: &Error) -> bool {
    error.http_status.is_none()
        && matches!(error.status.name(), "timeout" | "closed" | "canceled" | "wrong_process")
}

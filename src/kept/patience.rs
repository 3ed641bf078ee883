//! How a call waits for another one's work.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use super::locked;
use crate::error::{Error, Status};
use crate::http::Waker;
use crate::steps::Steps;

/// Until when a call waits, and where.
pub struct Patience<'p> {
    pub deadline: Instant,
    pub steps: &'p Steps,
}

/// Those who wait for one thing.
#[derive(Default)]
pub(super) struct Waiters(Mutex<Vec<Waker>>);

impl Waiters {
    /// Lets everybody who waits look again.
    pub fn wake(&self) {
        let waiting = std::mem::take(&mut *locked(&self.0));
        waiting.into_iter().for_each(|wake| wake());
    }
}

impl Patience<'_> {
    pub fn now(&self) -> Instant {
        self.steps.now()
    }

    /// Waits until `waiters` are woken, unless what they wait for is not under way any
    /// more, or the time is over. `what` is what another call is doing.
    pub(super) async fn wait(
        &self,
        waiters: &Waiters,
        what: &str,
        under_way: impl Fn() -> bool,
    ) -> Result<(), Error> {
        let wake = self.steps.waker().await?;
        let woken = Arc::new(AtomicBool::new(false));
        let waker = {
            let woken = woken.clone();
            Box::new(move || {
                woken.store(true, Ordering::Release);
                wake();
            })
        };
        locked(&waiters.0).push(waker);
        // Whoever ends it from here on wakes this call.
        if !under_way() || self.steps.woken(self.deadline, || woken.load(Ordering::Acquire)).await? {
            return Ok(());
        }
        let mut error =
            Error::new(Status::Timeout, format!("the deadline passed while another call was {what}"));
        error.retryable = true;
        Err(error)
    }
}

/// Whether a call ended before its work did, for a reason that is the caller's own.
pub(super) fn ended_early(error: &Error) -> bool {
    was_ended(error) || (error.http_status.is_none() && error.status == Status::Timeout)
}

/// Whether somebody ended the call, which says nothing about the service.
pub(super) fn was_ended(error: &Error) -> bool {
    error.http_status.is_none()
        && matches!(error.status, Status::Closed | Status::Canceled | Status::WrongProcess)
}

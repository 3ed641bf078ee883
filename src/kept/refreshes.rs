//! Refreshes of sessions: a refresh token works once, so those who come with
//! the same one share what the first of them was given.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::locked;
use super::patience::{Patience, Waiters, ended_early};
use crate::error::{Error, Performed, Status};

/// How long an outcome is kept for those who come later.
const KEPT: Duration = Duration::from_secs(10);

/// What the service answered, or why it did not.
pub type Outcome = Result<Arc<Zeroizing<String>>, Error>;

#[derive(Default)]
pub struct Refreshes {
    /// By what is refreshed. An answer holds tokens: it is overwritten when it is dropped.
    running: Mutex<BTreeMap<[u8; 32], Entry>>,
    waiters: Waiters,
}

struct Entry {
    refresh: Arc<Refresh>,
    /// Until when it is kept; `None` while it is under way.
    until: Option<Instant>,
}

/// One refresh. `None` inside: nothing was sent, so another one may do it.
#[derive(Default)]
struct Refresh(OnceLock<Option<Outcome>>);

impl Refreshes {
    /// What `send` gives, or gave somebody else for the same `key`.
    pub async fn join(
        &self,
        key: [u8; 32],
        patience: &Patience<'_>,
        send: impl Future<Output = Result<Zeroizing<String>, Error>>,
    ) -> Outcome {
        loop {
            let (refresh, is_new) = self.enter(key, patience.now());
            if is_new {
                return self.sent(key, &refresh, patience, send).await;
            }
            while refresh.0.get().is_none() {
                // The other one may have sent it.
                let under_way = || refresh.0.get().is_none();
                let waited = patience.wait(&self.waiters, "refreshing the same session", under_way).await;
                waited.map_err(|mut error| {
                    (error.performed, error.retryable) = (Performed::Maybe, false);
                    error
                })?;
            }
            if let Some(Some(outcome)) = refresh.0.get() {
                return outcome.clone();
            }
        }
    }

    /// The refresh of `key`, and whether it is for the asking call to make.
    fn enter(&self, key: [u8; 32], now: Instant) -> (Arc<Refresh>, bool) {
        let mut running = locked(&self.running);
        running.retain(|_, entry| entry.until.is_none_or(|until| until > now));
        if let Some(entry) = running.get(&key) {
            return (entry.refresh.clone(), false);
        }
        let refresh = Arc::<Refresh>::default();
        running.insert(key, Entry { refresh: refresh.clone(), until: None });
        (refresh, true)
    }

    async fn sent(
        &self,
        key: [u8; 32],
        refresh: &Refresh,
        patience: &Patience<'_>,
        send: impl Future<Output = Result<Zeroizing<String>, Error>>,
    ) -> Outcome {
        let over = Over { refreshes: self, key, refresh };
        let outcome = send.await.map(Arc::new);
        std::mem::forget(over);
        let (shared, kept) = match &outcome {
            Ok(_) => (true, Some(KEPT)),
            Err(error) if error.performed == Performed::No && error.http_status.is_none() => {
                (!ended_early(error), None)
            }
            // Who waits as long as the service asks for is not told of the past.
            Err(error) => {
                let asked = error.retry_after_ms.map_or(KEPT, Duration::from_millis);
                (true, Some(KEPT.min(asked)))
            }
        };
        let until = kept.map(|kept| patience.now() + kept);
        self.end(key, refresh, shared.then(|| outcome.clone()), until);
        outcome
    }

    /// Ends a refresh for all who wait.
    fn end(&self, key: [u8; 32], refresh: &Refresh, shared: Option<Outcome>, until: Option<Instant>) {
        let mut running = locked(&self.running);
        let _ = refresh.0.set(shared);
        match running.get_mut(&key) {
            Some(entry) if until.is_some() => entry.until = until,
            _ => drop(running.remove(&key)),
        }
        drop(running);
        self.waiters.wake();
    }
}

/// Lets others refresh after a panic, which may have come after it was sent.
struct Over<'r> {
    refreshes: &'r Refreshes,
    key: [u8; 32],
    refresh: &'r Refresh,
}

impl Drop for Over<'_> {
    fn drop(&mut self) {
        let mut error = Error::new(Status::Internal, "the call that was refreshing the same session failed");
        error.performed = Performed::Maybe;
        self.refreshes.end(self.key, self.refresh, Some(Err(error)), None);
    }
}

//! How long a connection may keep the sandbox waiting, and which one has to go when there are too many.
//!
//! A client that connects and then says nothing, or only half a request, must not hold a descriptor for ever.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::sync::Notify;

/// From the first byte of a request (or from connecting) until the whole request is there.
const REQUEST: Duration = Duration::from_secs(10);
/// Between two requests, and between two writes of an answer.
const IDLE: Duration = Duration::from_secs(60);
/// How often a connection looks at its own time.
const TICK: Duration = Duration::from_millis(250);
/// What has waited for less is not taken for idle when room is needed.
const SETTLED: Duration = Duration::from_secs(1);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Connected, or in the middle of a request.
    Receiving,
    /// The handlers have the request. Faults may take ten minutes here.
    Answering,
    /// The answer is on its way.
    Sending,
    /// Kept alive for the next request.
    Idle,
}

/// The phase of one connection and the time at which it began or last made progress.
pub struct Pace {
    at: Mutex<(Phase, Instant)>,
    ended: Notify,
}

impl Pace {
    fn new() -> Self {
        Self { at: Mutex::new((Phase::Receiving, Instant::now())), ended: Notify::new() }
    }

    fn lock(&self) -> MutexGuard<'_, (Phase, Instant)> {
        self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes came in: between requests they begin the next one.
    pub fn read(&self) {
        let mut at = self.lock();
        if at.0 == Phase::Idle {
            *at = (Phase::Receiving, Instant::now());
        }
    }

    /// Bytes went out: whoever reads them is alive.
    pub fn wrote(&self) {
        let mut at = self.lock();
        if matches!(at.0, Phase::Sending | Phase::Idle) {
            at.1 = Instant::now();
        }
    }

    pub fn answering(&self) {
        *self.lock() = (Phase::Answering, Instant::now());
    }

    pub fn sending(&self) {
        *self.lock() = (Phase::Sending, Instant::now());
    }

    pub fn idle(&self) {
        *self.lock() = (Phase::Idle, Instant::now());
    }

    /// Completes when the connection has to end.
    pub async fn over(&self) {
        loop {
            let ended = tokio::time::timeout(TICK, self.ended.notified()).await.is_ok();
            let (phase, since) = *self.lock();
            let limit = match phase {
                Phase::Receiving => REQUEST,
                Phase::Answering => Duration::MAX,
                Phase::Sending | Phase::Idle => IDLE,
            };
            if ended || since.elapsed() >= limit {
                return;
            }
        }
    }

    /// How long the sandbox has been waiting for this client; nothing while the client waits for the sandbox.
    fn kept_waiting(&self) -> Option<Duration> {
        let (phase, since) = *self.lock();
        (phase != Phase::Answering).then(|| since.elapsed()).filter(|waited| *waited >= SETTLED)
    }
}

/// Every open connection.
#[derive(Default)]
pub struct Open {
    paces: Mutex<HashMap<u64, Arc<Pace>>>,
    next: AtomicU64,
}

impl Open {
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Arc<Pace>>> {
        self.paces.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn count(&self) -> usize {
        self.lock().len()
    }

    pub fn enter(self: &Arc<Self>) -> Entered {
        let (id, pace) = (self.next.fetch_add(1, Ordering::Relaxed), Arc::new(Pace::new()));
        self.lock().insert(id, pace.clone());
        Entered { open: self.clone(), id, pace }
    }

    /// Ends the connection that has kept the sandbox waiting longest.
    pub fn make_room(&self) {
        let paces = self.lock();
        let longest = paces.values().filter_map(|pace| Some((pace.kept_waiting()?, pace)));
        if let Some((_, pace)) = longest.max_by_key(|(waited, _)| *waited) {
            pace.ended.notify_one();
        }
    }
}

/// A connection's place among the open ones; dropping it gives the place up.
pub struct Entered {
    open: Arc<Open>,
    id: u64,
    pub pace: Arc<Pace>,
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.open.lock().remove(&self.id);
    }
}

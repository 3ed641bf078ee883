//! What the host's threads and the queue's own thread share: orders in one
//! direction, completions in the other.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::jobs::{self, Job};
use super::worker::Worker;
use super::{Guard, Settings};
use crate::error::{Error, Performed, Status};
use crate::secret;
use crate::sys::{Doorbell, Poller, spawn_without_signals};

/// The stack of a queue's thread, on which the host's observers run.
const STACK_BYTES: usize = 1024 * 1024;

/// How long the end of a queue waits for its thread at most.
const WORKER_ENDS_WITHIN: Duration = Duration::from_millis(50);

pub struct Shared {
    pub settings: Settings,
    pub guard: Guard,
    /// Readable for the host as long as a completion waits.
    pub bell: Doorbell,
    state: Mutex<State>,
    /// A completion has come, or none will; or the worker has ended.
    changed: Condvar,
    /// The worker is where an observer may run, which may wait for whoever frees the queue.
    at_host: AtomicBool,
}

#[derive(Default)]
struct State {
    orders: Orders,
    last_id: u64,
    /// Calls that have not completed.
    out: HashMap<u64, Out>,
    completions: VecDeque<Completion>,
    /// How many of them are records of attempts.
    records: usize,
    /// What the worker waits on, from its start to its end.
    poller: Option<Arc<Poller>>,
    /// Whether the worker waits on the poller, and must be woken for orders.
    asleep: bool,
    started: bool,
    /// The bell rang since it was silenced last.
    rung: bool,
    closed: bool,
    freed: bool,
}

struct Out {
    user_data: usize,
    canceled: bool,
}

/// What the worker is to do.
#[derive(Default)]
pub struct Orders {
    pub accepted: Vec<Job>,
    pub canceled: Vec<u64>,
    /// Calls that waited for a lookup, or for another call, which has ended.
    pub woken: Vec<u64>,
    pub close: bool,
    pub free: bool,
}

impl Orders {
    fn is_empty(&self) -> bool {
        self.accepted.is_empty()
            && self.canceled.is_empty()
            && self.woken.is_empty()
            && !self.close
            && !self.free
    }
}

/// A call that has ended, or, with the id 0, the record of an attempt.
pub struct Completion {
    pub id: u64,
    pub user_data: usize,
    pub result: Result<String, Error>,
}

/// What a look for completions brought.
pub enum Taken {
    One(Completion),
    /// None came in time.
    Timeout,
    /// None will come any more.
    Closed,
}

impl Shared {
    pub fn new(settings: Settings, guard: Guard) -> Result<Self, Error> {
        let bell = Doorbell::new().map_err(no_descriptor)?;
        let (state, changed, at_host) = (Mutex::default(), Condvar::new(), AtomicBool::new(false));
        Ok(Self { settings, guard, bell, state, changed, at_host })
    }

    pub fn no_room(message: &str) -> Error {
        let mut error = Error::new(Status::QueueFull, message);
        error.retryable = true;
        error
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn check_open(&self) -> Result<(), Error> {
        if self.state().closed { Err(Error::new(Status::Closed, "the queue is closed")) } else { Ok(()) }
    }

    /// Takes the job that `job` makes of its id, if there is room.
    pub fn accept(shared: &Arc<Self>, user_data: usize, job: impl FnOnce(u64) -> Job) -> Result<u64, Error> {
        let mut state = shared.state();
        if state.closed {
            return Err(Error::new(Status::Closed, "the queue is closed"));
        }
        let most = shared.settings.max_in_flight;
        if state.out.len() + state.completions.len() - state.records >= most {
            let message =
                format!("the queue is full: {most} calls (max_in_flight) are running or wait to be taken");
            return Err(Self::no_room(&message));
        }
        if !state.started {
            let poller = Arc::new(Poller::new().map_err(no_descriptor)?);
            let worker = Worker::new(shared.clone(), poller.clone());
            spawn_without_signals("workos-queue", STACK_BYTES, move || worker.run())
                .map_err(|_| Self::no_room("no thread could be started for the queue"))?;
            (state.poller, state.started) = (Some(poller), true);
        }
        state.last_id += 1;
        let id = state.last_id;
        state.out.insert(id, Out { user_data, canceled: false });
        state.orders.accepted.push(job(id));
        shared.wake(state);
        Ok(id)
    }

    /// What a call waited for, on another thread or of another call, has ended.
    pub fn wake_call(&self, id: u64) {
        let mut state = self.state();
        state.orders.woken.push(id);
        self.wake(state);
    }

    fn wake(&self, mut state: MutexGuard<'_, State>) {
        let asleep = std::mem::take(&mut state.asleep);
        let poller = if asleep { state.poller.clone() } else { None };
        drop(state);
        if let Some(poller) = poller {
            poller.wake();
        }
    }

    /// Runs what may call an observer.
    pub fn guarded(&self, work: &mut dyn FnMut()) -> Result<(), Error> {
        self.at_host.store(true, Ordering::SeqCst);
        let ran = (self.guard)(work);
        self.at_host.store(false, Ordering::SeqCst);
        ran
    }

    /// The worker has ended, and has let go of its descriptors.
    pub fn worker_ended(&self) {
        self.state().poller = None;
        self.changed.notify_all();
    }

    /// What there is to do. Where that is nothing and the worker `wants_to_sleep`, it
    /// counts as asleep from now on, which is told beside.
    pub fn orders(&self, wants_to_sleep: bool) -> (Orders, bool) {
        let mut state = self.state();
        let orders = std::mem::take(&mut state.orders);
        // These two stay as they are.
        (state.orders.close, state.orders.free) = (false, orders.free);
        state.asleep = wants_to_sleep && orders.is_empty();
        (orders, state.asleep)
    }

    /// Whether the queue was freed.
    pub fn is_freed(&self) -> bool {
        self.state().freed
    }

    /// A call has ended. What is not out has completed already.
    pub fn complete(&self, id: u64, result: Result<String, Error>) {
        let mut state = self.state();
        let Some(Out { user_data, canceled }) = state.out.remove(&id) else {
            drop(state);
            discard(result);
            return;
        };
        let result = if canceled { Err(canceled_after(result)) } else { result };
        self.hand_in(state, Completion { id, user_data, result });
    }

    /// Takes a record of an attempt, unless too many wait already.
    pub fn tell(&self, record: &str) {
        let mut state = self.state();
        if state.closed || state.records >= self.settings.max_in_flight {
            return;
        }
        state.records += 1;
        self.hand_in(state, Completion { id: 0, user_data: 0, result: Ok(record.to_owned()) });
    }

    fn hand_in(&self, mut state: MutexGuard<'_, State>, completion: Completion) {
        state.completions.push_back(completion);
        if !std::mem::replace(&mut state.rung, true) {
            self.bell.ring();
        }
        drop(state);
        self.changed.notify_one();
    }

    pub fn take(&self, timeout_ms: i32) -> Taken {
        let until = u64::try_from(timeout_ms).ok();
        let until = until.and_then(|ms| Instant::now().checked_add(Duration::from_millis(ms)));
        let mut state = self.state();
        loop {
            if let Some(completion) = state.completions.pop_front() {
                if completion.id == 0 {
                    state.records -= 1;
                }
                if state.completions.is_empty() {
                    self.bell.silence();
                    state.rung = false;
                } else {
                    // A host that is told of changes only, or has read from the
                    // descriptor, may take one each time.
                    self.bell.ring();
                }
                return Taken::One(completion);
            }
            if state.freed || (state.closed && state.out.is_empty()) {
                return Taken::Closed;
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) || (left.is_none() && state.out.is_empty()) {
                return Taken::Timeout;
            }
            state = match left {
                Some(left) => {
                    self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    pub fn cancel(&self, id: u64) -> bool {
        let mut state = self.state();
        let Some(out) = state.out.get_mut(&id) else { return false };
        if !std::mem::replace(&mut out.canceled, true) {
            state.orders.canceled.push(id);
            self.wake(state);
        }
        true
    }

    pub fn close(&self) {
        let mut state = self.state();
        state.closed = true;
        state.orders.close = true;
        self.wake(state);
        // Who waits may wait in vain.
        self.changed.notify_all();
    }

    pub fn free(&self) {
        let mut state = self.state();
        if std::mem::replace(&mut state.freed, true) {
            return;
        }
        state.closed = true;
        state.orders.free = true;
        let accepted = std::mem::take(&mut state.orders.accepted);
        let completions = std::mem::take(&mut state.completions);
        state.records = 0;
        state.out.clear();
        self.bell.close();
        self.wake(state);
        self.changed.notify_all();
        completions.into_iter().for_each(|completion| discard(completion.result));
        drop(accepted);
        self.wait_for_worker();
    }

    /// Waits a moment for the worker to let go of its descriptors, unless an observer
    /// may be running: a host that makes one queue after another must not run out of them.
    fn wait_for_worker(&self) {
        let until = Instant::now() + WORKER_ENDS_WITHIN;
        let mut state = self.state();
        while state.poller.is_some() && !self.at_host.load(Ordering::SeqCst) {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

fn no_descriptor(_: io::Error) -> Error {
    Shared::no_room("no descriptor could be opened for the queue")
}

/// The call was canceled, and yet it ended by itself just then.
fn canceled_after(result: Result<String, Error>) -> Error {
    let before = match result {
        Err(error) if error.status == Status::Canceled => return error,
        Err(error) => Some(error),
        Ok(data) => {
            discard(Ok(data));
            None
        }
    };
    let mut error = jobs::canceled(before.as_ref().map_or(Performed::Yes, |before| before.performed));
    if let Some(before) = before {
        (error.attempts, error.idempotency_key) = (before.attempts, before.idempotency_key.clone());
        error.retryable = before.retryable;
        return error.of(&before.operation);
    }
    error
}

/// Nobody wants the data, and they may hold secrets.
fn discard(result: Result<String, Error>) {
    if let Ok(mut data) = result {
        secret::wipe(&mut data);
    }
}

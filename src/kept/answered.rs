//! An answer of the service that is used again and again, and asked for anew
//! now and then: by the call that comes first after its time, while the others
//! go on with what there is.

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use super::locked;
use super::patience::Patience;
use crate::error::{Error, Status};

/// How long an answer is used.
const INTERVAL: Duration = Duration::from_secs(30);
/// The longest pause after failures, or that the service can ask for.
const LONGEST: Duration = Duration::from_secs(60);

pub struct Snapshot<T> {
    state: Mutex<State<T>>,
    turn: Condvar,
}

struct State<T> {
    current: Option<Arc<T>>,
    /// When the next one is due; `None` for now.
    due: Option<Instant>,
    failures: u32,
    failure: Option<Error>,
    under_way: bool,
}

impl<T> Default for Snapshot<T> {
    fn default() -> Self {
        let state = State { current: None, due: None, failures: 0, failure: None, under_way: false };
        Self { state: Mutex::new(state), turn: Condvar::new() }
    }
}

impl<T> Snapshot<T> {
    /// What there is, after asking for it where it is time.
    pub fn get(&self, patience: &Patience, ask: &dyn Fn() -> Result<T, Error>) -> Result<Arc<T>, Error> {
        let mut state = locked(&self.state);
        loop {
            let now = (patience.now)();
            let due = state.due.is_none_or(|due| due <= now);
            match (&state.current, &state.failure) {
                (Some(current), _) if !due || state.under_way => return Ok(current.clone()),
                (None, Some(failure)) if !due => return Err(failure.clone()),
                _ if state.under_way => {
                    state = patience.wait(&self.turn, &self.state, state, "asking for the same")?
                }
                _ => break,
            }
        }
        state.under_way = true;
        drop(state);
        let over = Over(self);
        let outcome = ask();
        std::mem::forget(over);
        let mut state = locked(&self.state);
        state.under_way = false;
        let now = (patience.now)();
        match outcome {
            Ok(fresh) => {
                state.current = Some(Arc::new(fresh));
                (state.failures, state.failure, state.due) = (0, None, Some(now + INTERVAL));
            }
            Err(error) => {
                state.failures = state.failures.saturating_add(1);
                state.due = Some(now + pause(&error, state.failures, state.current.is_some()));
                state.failure = Some(error);
            }
        }
        self.turn.notify_all();
        let failed = || Error::new(Status::Internal, "nothing was asked for");
        match (&state.current, &state.failure) {
            (Some(current), _) => Ok(current.clone()),
            (None, failure) => Err(failure.clone().unwrap_or_else(failed)),
        }
    }

    pub fn wake(&self) {
        self.turn.notify_all();
    }
}

/// How long nobody asks after so many failures in a row.
fn pause(error: &Error, failures: u32, has_current: bool) -> Duration {
    if error.status == Status::RateLimited
        && let Some(asked) = error.retry_after_ms
    {
        return Duration::from_millis(asked).min(LONGEST);
    }
    let doubled = Duration::from_secs(1 << (failures - 1).min(6)).min(LONGEST);
    if has_current { doubled.max(INTERVAL) } else { doubled }
}

/// Lets others ask after a panic.
struct Over<'s, T>(&'s Snapshot<T>);

impl<T> Drop for Over<'_, T> {
    fn drop(&mut self) {
        locked(&self.0.state).under_way = false;
        self.0.turn.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn it_is_asked_for_every_half_minute_and_the_last_good_one_stays() {
        let snapshot = Snapshot::default();
        let (begin, asked) = (Instant::now(), Cell::new(0));
        let get = |seconds: u64, answer: Result<u32, Status>| {
            let now = || begin + Duration::from_secs(seconds);
            let patience = Patience { deadline: now(), now: &now, ended: &|| None };
            let ask = || {
                asked.set(asked.get() + 1);
                answer.map_err(|status| Error::new(status, "no"))
            };
            (snapshot.get(&patience, &ask).map(|value| *value).map_err(|error| error.status), asked.get())
        };
        let down = Err(Status::Network);
        assert_eq!(get(0, down), (down, 1));
        assert_eq!(get(0, Ok(1)), (down, 1), "the next try comes a second later");
        assert_eq!(get(1, down), (down, 2));
        assert_eq!(get(2, Ok(1)), (down, 2), "and then two");
        assert_eq!(get(3, Ok(1)), (Ok(1), 3));
        assert_eq!(get(32, Ok(2)), (Ok(1), 3));
        assert_eq!(get(33, Ok(2)), (Ok(2), 4));
        assert_eq!(get(63, down), (Ok(2), 5));
        assert_eq!(get(92, Ok(3)), (Ok(2), 5));
        assert_eq!(get(93, Ok(3)), (Ok(3), 6));
    }
}

//! An answer of the service that is used again and again, and asked for anew
//! now and then: by the call that comes first after its time, while the others
//! go on with what there is.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::locked;
use super::patience::{Patience, Waiters, ended_early, was_ended};
use crate::error::{Error, Status};

/// How long an answer is used.
const INTERVAL: Duration = Duration::from_secs(30);
/// The longest pause after failures, or that the service can ask for.
const LONGEST: Duration = Duration::from_secs(60);

pub struct Snapshot<T> {
    state: Mutex<State<T>>,
    waiters: Waiters,
}

struct State<T> {
    current: Option<Arc<T>>,
    /// When the next one is due; `None` for now.
    due: Option<Instant>,
    failures: u32,
    failure: Option<Error>,
    /// The number of the request that is under way or was the last one.
    request: u64,
    under_way: bool,
    /// The last request that ended for a reason of its caller's.
    given_up: u64,
}

impl<T> Default for Snapshot<T> {
    fn default() -> Self {
        let (current, due, failure) = (None, None, None);
        let state = State { current, due, failures: 0, failure, request: 0, under_way: false, given_up: 0 };
        Self { state: Mutex::new(state), waiters: Waiters::default() }
    }
}

/// What a look at the answer comes to.
enum Look<T> {
    Said(Result<Arc<T>, Error>),
    /// This request of another call's is under way.
    UnderWay(u64),
    /// The looking call asks from now on.
    Ask,
}

impl<T> Snapshot<T> {
    /// What there is, after asking for it where it is time.
    pub async fn get(
        &self,
        patience: &Patience<'_>,
        ask: impl Future<Output = Result<T, Error>>,
    ) -> Result<Arc<T>, Error> {
        let mut waited_for = 0;
        loop {
            match self.look(patience.now(), waited_for) {
                Look::Said(said) => return said,
                Look::UnderWay(number) => {
                    waited_for = number;
                    let under_way = || {
                        let state = locked(&self.state);
                        state.under_way && state.request == number
                    };
                    patience.wait(&self.waiters, "sending the same request", under_way).await?;
                }
                Look::Ask => return self.asked(patience, ask).await,
            }
        }
    }

    /// What there is for a call that waited for a certain request.
    fn look(&self, now: Instant, waited_for: u64) -> Look<T> {
        let mut state = locked(&self.state);
        // Who waited for a call that gave up goes on in its place.
        let in_place = state.current.is_none() && waited_for != 0 && state.given_up == waited_for;
        let due = in_place || state.due.is_none_or(|due| due <= now);
        match (&state.current, &state.failure) {
            (Some(current), _) if !due || state.under_way => return Look::Said(Ok(current.clone())),
            (None, Some(failure)) if !due => return Look::Said(Err(failure.clone())),
            _ if state.under_way => return Look::UnderWay(state.request),
            _ => {}
        }
        state.under_way = true;
        state.request += 1;
        Look::Ask
    }

    /// Asks, and keeps what comes of it.
    async fn asked(
        &self,
        patience: &Patience<'_>,
        ask: impl Future<Output = Result<T, Error>>,
    ) -> Result<Arc<T>, Error> {
        let over = Over(self);
        let outcome = ask.await;
        std::mem::forget(over);
        let mut state = locked(&self.state);
        state.under_way = false;
        let now = patience.now();
        let said = match outcome {
            Ok(fresh) => {
                let fresh = Arc::new(fresh);
                state.current = Some(fresh.clone());
                (state.failures, state.failure, state.due) = (0, None, Some(now + INTERVAL));
                Ok(fresh)
            }
            Err(error) => {
                if ended_early(&error) {
                    state.given_up = state.request;
                }
                if !was_ended(&error) {
                    state.failures = state.failures.saturating_add(1);
                    state.due = Some(now + pause(&error, state.failures, state.current.is_some()));
                    state.failure = Some(error.clone());
                }
                state.current.clone().ok_or(error)
            }
        };
        drop(state);
        self.waiters.wake();
        said
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

/// Lets others ask after a panic, or where the call is dropped.
struct Over<'s, T>(&'s Snapshot<T>);

impl<T> Drop for Over<'_, T> {
    fn drop(&mut self) {
        let mut state = locked(&self.0.state);
        state.under_way = false;
        state.given_up = state.request;
        drop(state);
        self.0.waiters.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::kept::at_once;
    use crate::steps::Steps;

    #[test]
    fn it_is_asked_for_every_half_minute_and_the_last_good_one_stays() {
        let snapshot = Snapshot::default();
        let (begin, asked) = (Instant::now(), Cell::new(0));
        let get = |seconds: u64, answer: Result<u32, Status>| {
            let now = begin + Duration::from_secs(seconds);
            let steps = Steps::new(now);
            let patience = Patience { deadline: now, steps: &steps };
            let ask = async {
                asked.set(asked.get() + 1);
                answer.map_err(|status| Error::new(status, "no"))
            };
            let got = at_once(snapshot.get(&patience, ask));
            (got.map(|value| *value).map_err(|error| error.status), asked.get())
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
        assert_eq!(get(123, Err(Status::Canceled)), (Ok(3), 7));
        assert_eq!(get(123, Ok(4)), (Ok(4), 8), "that one said nothing");
    }
}

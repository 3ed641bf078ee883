//! The keys that access tokens are signed with, fetched by one call for all.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::locked;
use super::patience::{Patience, Waiters, ended_early, was_ended};
use super::verified::Verified;
use crate::error::Error;
use crate::session::KeySet;

/// How long a set is used without asking for a newer one.
const FRESH: Duration = Duration::from_secs(10 * 60);
/// How long it is used where no newer one can be had.
const USABLE: Duration = Duration::from_secs(24 * 60 * 60);
/// How long after one fetch the next one may begin.
const PAUSE: Duration = Duration::from_secs(30);
/// The same where there is no set at all.
const PAUSE_WITHOUT: Duration = Duration::from_secs(1);

/// One fetched set, and the tokens that its keys were found to have signed: a
/// key that is withdrawn takes them along.
#[derive(Debug)]
pub struct Signers {
    pub set: KeySet,
    pub verified: Verified,
}

#[derive(Default)]
pub struct Keys {
    state: Mutex<State>,
    waiters: Waiters,
}

#[derive(Default)]
struct State {
    current: Option<(Arc<Signers>, Instant)>,
    /// When the last fetch ended, and its error.
    tried: Option<Instant>,
    failure: Option<Error>,
    /// The number of the fetch that is under way or was the last one.
    fetch: u64,
    under_way: bool,
    /// The last fetch that ended for a reason of its caller's.
    given_up: u64,
}

impl State {
    fn usable(&self, now: Instant) -> Option<(&Arc<Signers>, Duration)> {
        let (signers, fetched) = self.current.as_ref()?;
        let age = now.saturating_duration_since(*fetched);
        (age < USABLE).then_some((signers, age))
    }

    /// What can be said of `kid` without another fetch.
    fn said(&self, kid: &str, now: Instant) -> Result<Option<Arc<Signers>>, Error> {
        match self.usable(now).filter(|(signers, _)| signers.set.has(kid)) {
            Some((signers, _)) => Ok(Some(signers.clone())),
            None => self.failure.clone().map_or(Ok(None), Err),
        }
    }
}

/// What a look at the keys comes to.
enum Look {
    Said(Result<Option<Arc<Signers>>, Error>),
    /// This fetch of another call's is under way.
    UnderWay(u64),
    /// The looking call fetches from now on; the set that it has meanwhile, if any.
    Fetch(Option<Arc<Signers>>),
}

impl Keys {
    /// The set that has a key called `kid`; `None` where there is no such key.
    /// Where nobody can say that now, the error of the last fetch. A key that is
    /// known never waits: `begin` lets somebody else call [`Self::renew`], and
    /// says whether it could.
    pub async fn find(
        &self,
        kid: &str,
        patience: &Patience<'_>,
        fetch: impl Future<Output = Result<KeySet, Error>>,
        begin: impl Fn() -> bool,
    ) -> Result<Option<Arc<Signers>>, Error> {
        let mut waited_for = 0;
        loop {
            match self.look(kid, patience.now(), waited_for) {
                Look::Said(said) => return said,
                Look::UnderWay(number) => {
                    waited_for = number;
                    let under_way = || {
                        let state = locked(&self.state);
                        state.under_way && state.fetch == number
                    };
                    patience.wait(&self.waiters, "fetching the keys that verify tokens", under_way).await?;
                }
                Look::Fetch(Some(known)) => {
                    if !begin() {
                        let mut state = locked(&self.state);
                        (state.under_way, state.tried) = (false, Some(patience.now()));
                    }
                    return Ok(Some(known));
                }
                Look::Fetch(None) => {
                    let over = Over(self);
                    let outcome = fetch.await;
                    std::mem::forget(over);
                    let fetched = self.keep(outcome, patience.now());
                    return fetched.and_then(|()| locked(&self.state).said(kid, patience.now()));
                }
            }
        }
    }

    /// What is known of `kid` to a call that waited for a certain fetch.
    fn look(&self, kid: &str, now: Instant, waited_for: u64) -> Look {
        let mut state = locked(&self.state);
        let usable = state.usable(now);
        let known = usable.filter(|(signers, _)| signers.set.has(kid));
        let stale = known.is_none_or(|(_, age)| age >= FRESH);
        let known = known.map(|(signers, _)| signers.clone());
        if state.under_way && known.is_none() {
            return Look::UnderWay(state.fetch);
        }
        let pause = if usable.is_some() { PAUSE } else { PAUSE_WITHOUT };
        let mut due = state.tried.is_none_or(|tried| now.saturating_duration_since(tried) >= pause);
        // Who waited for a call that gave up goes on in its place.
        due |= usable.is_none() && waited_for != 0 && state.given_up == waited_for;
        if state.under_way || !stale || !due {
            return Look::Said(state.said(kid, now));
        }
        state.under_way = true;
        state.fetch += 1;
        Look::Fetch(known)
    }

    /// When a token that was verified by a set of now expires.
    pub fn remembered(&self, digest: &[u8; 32]) -> Option<i64> {
        let signers = match &locked(&self.state).current {
            Some((signers, fetched)) if fetched.elapsed() < FRESH => signers.clone(),
            _ => return None,
        };
        signers.verified.expires(digest)
    }

    /// Fetches a newer set, for [`Self::find`] that has begun it.
    pub fn renew(&self, now: impl Fn() -> Instant, fetch: impl FnOnce() -> Result<KeySet, Error>) {
        let over = Over(self);
        let outcome = fetch();
        std::mem::forget(over);
        // Who asks next meets the error; here nobody waits for it.
        let _ = self.keep(outcome, now());
    }

    /// Keeps what came of a fetch.
    fn keep(&self, outcome: Result<KeySet, Error>, now: Instant) -> Result<(), Error> {
        let mut state = locked(&self.state);
        state.under_way = false;
        if !outcome.as_ref().is_err_and(was_ended) {
            state.tried = Some(now);
            state.failure = outcome.as_ref().err().cloned();
        }
        if outcome.as_ref().is_err_and(ended_early) {
            state.given_up = state.fetch;
        }
        let fetched = outcome.map(|set| {
            state.current = Some((Arc::new(Signers { set, verified: Verified::default() }), now));
        });
        drop(state);
        self.waiters.wake();
        fetched
    }
}

/// Lets others fetch after a panic, or where the call is dropped.
struct Over<'k>(&'k Keys);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        let mut state = locked(&self.0.state);
        state.under_way = false;
        state.given_up = state.fetch;
        drop(state);
        self.0.waiters.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::error::Status;
    use crate::kept::at_once;
    use crate::steps::Steps;

    const JWK: &str = r#"{"kty":"RSA","e":"AQAB","kid":"KID","n":"N"}"#;

    fn set(kids: &[&str]) -> KeySet {
        let modulus = "w".repeat(342);
        let keys: Vec<String> = kids
            .iter()
            .map(|kid| JWK.replace("KID", kid).replace("\"N\"", &format!("\"{modulus}\"")))
            .collect();
        KeySet::read(&format!(r#"{{"keys":[{}]}}"#, keys.join(","))).expect("keys")
    }

    /// Keys, a clock, and how often they were fetched.
    struct Bench {
        keys: Keys,
        begin: Instant,
        fetches: Cell<usize>,
    }

    impl Bench {
        fn new() -> Self {
            Self { keys: Keys::default(), begin: Instant::now(), fetches: Cell::new(0) }
        }

        /// Whether a key is found `seconds` after the beginning; where that is fetched it is `answer`.
        fn find(&self, seconds: u64, kid: &str, answer: Result<&[&str], Status>) -> Result<bool, Status> {
            let now = self.begin + Duration::from_secs(seconds);
            let steps = Steps::new(now);
            let patience = Patience { deadline: now + Duration::from_secs(30), steps: &steps };
            let fetch = async {
                self.fetches.set(self.fetches.get() + 1);
                answer.map(set).map_err(|status| Error::new(status, "no"))
            };
            let begun = Cell::new(false);
            let begin = || !begun.replace(true);
            let found = at_once(self.keys.find(kid, &patience, fetch, begin));
            // Whoever asked has the key by now.
            if begun.get() {
                self.fetches.set(self.fetches.get() + 1);
                let answered = || answer.map(set).map_err(|status| Error::new(status, "no"));
                self.keys.renew(|| now, answered);
            }
            found.map(|found| found.is_some()).map_err(|error| error.status)
        }
    }

    #[test]
    fn a_set_is_kept_for_ten_minutes_and_asked_for_again_for_an_unknown_key() {
        let bench = Bench::new();
        for (seconds, kid, found, fetches) in [
            (0, "a", true, 1),
            (1, "x", false, 1),
            (29, "x", false, 1),
            (30, "x", false, 2),
            (31, "a", true, 2),
            (59, "y", false, 2),
            (60, "y", false, 3),
            (659, "a", true, 3),
            (660, "a", true, 4),
            (661, "a", true, 4),
        ] {
            assert_eq!(bench.find(seconds, kid, Ok(&["a"])), Ok(found), "{seconds}");
            assert_eq!(bench.fetches.get(), fetches, "{seconds}");
        }
        // The key was withdrawn: who comes first still has it, nobody after.
        assert_eq!(bench.find(1300, "a", Ok(&["b"])), Ok(true));
        assert_eq!(bench.find(1301, "a", Ok(&["b"])), Ok(false));
        assert_eq!(bench.find(1302, "b", Ok(&["b"])), Ok(true));
        assert_eq!(bench.fetches.get(), 5);
    }

    #[test]
    fn the_old_set_serves_for_a_day_while_none_can_be_had() {
        let bench = Bench::new();
        let down = Err(Status::Network);
        assert_eq!(bench.find(0, "a", Ok(&["a"])), Ok(true));
        assert_eq!(bench.find(600, "a", down), Ok(true));
        assert_eq!(bench.find(629, "a", down), Ok(true));
        assert_eq!(bench.fetches.get(), 2);
        // Of an unknown key nothing can be said, but nobody is asked each time.
        assert_eq!(bench.find(629, "x", down), Err(Status::Network));
        assert_eq!(bench.fetches.get(), 2);
        assert_eq!(bench.find(630, "x", down), Err(Status::Network));
        assert_eq!(bench.fetches.get(), 3);
        assert_eq!(bench.find(86_399, "a", down), Ok(true));
        assert_eq!(bench.find(86_400, "a", down), Err(Status::Network));
        assert_eq!(bench.find(86_401, "a", Ok(&["a"])), Ok(true));
    }

    #[test]
    fn a_fetch_that_somebody_ended_says_nothing() {
        let bench = Bench::new();
        assert_eq!(bench.find(0, "a", Err(Status::Canceled)), Err(Status::Canceled));
        assert_eq!(bench.find(0, "a", Ok(&["a"])), Ok(true));
        assert_eq!(bench.find(30, "x", Err(Status::Closed)), Err(Status::Closed));
        assert_eq!(bench.find(30, "x", Ok(&["a"])), Ok(false));
        assert_eq!(bench.fetches.get(), 4);
    }

    #[test]
    fn without_a_set_the_next_try_comes_after_a_second() {
        let bench = Bench::new();
        let down = Err(Status::Timeout);
        assert_eq!(bench.find(0, "a", down), Err(Status::Timeout));
        assert_eq!(bench.find(0, "a", down), Err(Status::Timeout));
        assert_eq!(bench.fetches.get(), 1);
        assert_eq!(bench.find(1, "a", Ok(&["a"])), Ok(true));
        assert_eq!(bench.fetches.get(), 2);
    }

    #[test]
    fn where_nobody_else_can_fetch_the_next_try_comes_later() {
        let bench = Bench::new();
        assert_eq!(bench.find(0, "a", Ok(&["a"])), Ok(true));
        let tries = Cell::new(0);
        let find = |seconds: u64| {
            let now = bench.begin + Duration::from_secs(seconds);
            let steps = Steps::new(now);
            let patience = Patience { deadline: now, steps: &steps };
            let begin = || {
                tries.set(tries.get() + 1);
                false
            };
            let fetch = async { Err(Error::new(Status::Network, "a known key waits for nobody")) };
            at_once(bench.keys.find("a", &patience, fetch, begin)).is_ok_and(|found| found.is_some())
        };
        for (seconds, tried) in [(599, 0), (600, 1), (629, 1), (630, 2)] {
            assert!(find(seconds));
            assert_eq!(tries.get(), tried, "{seconds}");
        }
    }
}

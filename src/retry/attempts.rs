//! The attempts of one call, one after the other, until one succeeds, or the
//! rules, the deadline or the budget end them.

use std::time::{Duration, Instant};

use super::{Budget, LONGEST_RETRY_AFTER, backoff};
use crate::error::{Error, Performed};

/// The bounds of one call.
pub struct Limits {
    pub deadline: Instant,
    pub max_retries: u32,
}

/// An attempt that brought no data.
pub struct Failed {
    pub error: Error,
    /// The service had closed a kept connection just before it was used again:
    /// that says nothing about how it is, so the next attempt need not wait.
    pub stale: bool,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self { error, stale: false }
    }
}

/// What follows an attempt.
#[derive(Debug)]
pub enum Next {
    /// Another attempt, at this time.
    Again(Instant),
    Done(Result<String, Error>),
}

/// The attempts of one call: told how each one ended, it decides what follows.
/// It waits for nothing and knows no clock.
pub struct Attempts {
    limits: Limits,
    /// Of the attempt that is being made, or comes next; from 1 on.
    number: u32,
    performed: Performed,
    stale_before: bool,
}

impl Attempts {
    pub fn new(limits: Limits) -> Self {
        Self { limits, number: 1, performed: Performed::No, stale_before: false }
    }

    pub fn number(&self) -> u32 {
        self.number
    }

    /// The attempt ended at `now`; the error of an `outcome` speaks of this attempt
    /// alone. An error that is done with speaks of all of them: how many there
    /// were, and the least certain of what they may have done.
    pub fn ended(
        &mut self,
        outcome: Result<String, Failed>,
        now: Instant,
        budget: &Budget,
        random: impl FnOnce() -> Option<u32>,
    ) -> Next {
        let Failed { mut error, stale } = match outcome {
            Ok(data) => {
                budget.refill();
                return Next::Done(Ok(data));
            }
            Err(failed) => failed,
        };
        self.performed = self.performed.max(error.performed);
        error.performed = self.performed;
        error.attempts = Some(self.number);
        if !error.retryable || self.number > self.limits.max_retries {
            return Next::Done(Err(error));
        }
        let wait = match error.retry_after_ms {
            Some(asked) => Duration::from_millis(asked).min(LONGEST_RETRY_AFTER),
            None if stale && !self.stale_before => Duration::ZERO,
            None => backoff(self.number, random()),
        };
        if now + wait >= self.limits.deadline || !budget.pay(&error) {
            return Next::Done(Err(error));
        }
        self.stale_before = stale;
        self.number += 1;
        Next::Again(now + wait)
    }

    /// The client was freed during an attempt, which may have `performed` it: that
    /// is why the call ends, whatever broke.
    pub fn closed(&self, performed: Performed) -> Error {
        self.closed_after(performed, self.number)
    }

    /// The same while the next attempt was waited for.
    pub fn closed_between(&self) -> Error {
        self.closed_after(Performed::No, self.number - 1)
    }

    /// The same for another reason to end the call, of which `error` speaks.
    pub fn given_up(&self, mut error: Error, performed: Performed, between: bool) -> Error {
        error.performed = self.performed.max(performed);
        error.attempts = Some(if between { self.number - 1 } else { self.number });
        error
    }

    fn closed_after(&self, performed: Performed, attempts: u32) -> Error {
        let mut closed = Error::client_freed();
        closed.performed = self.performed.max(performed);
        closed.attempts = Some(attempts);
        closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Status;
    use crate::retry::may_repeat;

    /// A world whose clock moves only when someone waits.
    struct Scripted {
        began: Instant,
        clock: Duration,
        waits: Vec<u64>,
        /// What the attempts end in, one after the other; the last one again and again.
        outcomes: Vec<Outcome>,
        /// How long each attempt takes.
        takes: Duration,
        closed_after: Option<u32>,
        made: u32,
    }

    #[derive(Clone, Copy)]
    enum Outcome {
        Data,
        Fails { status: Status, http_status: Option<u16>, performed: Performed, retry_after_ms: Option<u64> },
        Stale,
    }

    const REFUSED: Outcome = fails(Status::Network, None, Performed::No);
    const RESET: Outcome = fails(Status::Network, None, Performed::Maybe);
    const TIMED_OUT: Outcome = fails(Status::Timeout, None, Performed::Maybe);
    const UNAVAILABLE: Outcome = fails(Status::Server, Some(503), Performed::Maybe);

    const fn fails(status: Status, http_status: Option<u16>, performed: Performed) -> Outcome {
        Outcome::Fails { status, http_status, performed, retry_after_ms: None }
    }

    const fn limited(retry_after_ms: u64) -> Outcome {
        Outcome::Fails {
            status: Status::RateLimited,
            http_status: Some(429),
            performed: Performed::No,
            retry_after_ms: Some(retry_after_ms),
        }
    }

    impl Scripted {
        fn new(outcomes: &[Outcome]) -> Self {
            Self {
                began: Instant::now(),
                clock: Duration::ZERO,
                waits: Vec::new(),
                outcomes: outcomes.to_vec(),
                takes: Duration::ZERO,
                closed_after: None,
                made: 0,
            }
        }

        fn run(&mut self, max_retries: u32, timeout_ms: u64) -> Result<String, Error> {
            self.run_on(&Budget::default(), max_retries, timeout_ms)
        }

        fn run_on(&mut self, budget: &Budget, max_retries: u32, timeout_ms: u64) -> Result<String, Error> {
            let limits = Limits { deadline: self.now() + Duration::from_millis(timeout_ms), max_retries };
            let mut attempts = Attempts::new(limits);
            loop {
                let outcome = self.attempt(attempts.number());
                if let Some(performed) = self.closed_with(&outcome) {
                    return Err(attempts.closed(performed));
                }
                let at = match attempts.ended(outcome, self.now(), budget, || Some(u32::MAX)) {
                    Next::Done(result) => return result,
                    Next::Again(at) => at,
                };
                let wait = at - self.now();
                self.waits.push(wait.as_millis() as u64);
                self.clock += wait;
            }
        }

        fn closed_with(&self, outcome: &Result<String, Failed>) -> Option<Performed> {
            let failed = outcome.as_ref().err()?;
            let closed = self.closed_after.is_some_and(|after| self.made >= after);
            closed.then_some(failed.error.performed)
        }

        fn waits(&self) -> Vec<u64> {
            self.waits.clone()
        }

        fn now(&self) -> Instant {
            self.began + self.clock
        }

        fn attempt(&mut self, number: u32) -> Result<String, Failed> {
            self.made += 1;
            assert_eq!(number, self.made);
            self.clock += self.takes;
            let at = (number as usize).min(self.outcomes.len()) - 1;
            let (stale, outcome) = match self.outcomes[at] {
                Outcome::Data => return Ok("data".to_owned()),
                Outcome::Stale => (true, RESET),
                other => (false, other),
            };
            let Outcome::Fails { status, http_status, performed, retry_after_ms } = outcome else {
                unreachable!("a failure");
            };
            let mut error = Error::new(status, "failed");
            (error.http_status, error.performed) = (http_status, performed);
            error.retry_after_ms = retry_after_ms;
            error.retryable = may_repeat(&error, true);
            Err(Failed { error, stale })
        }
    }

    #[test]
    fn at_most_so_many_more_attempts_with_growing_waits() {
        let mut world = Scripted::new(&[UNAVAILABLE]);
        let error = world.run(10, 600_000).expect_err("never available");
        assert_eq!((error.attempts, world.made), (Some(11), 11));
        assert_eq!(world.waits(), [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000]);
        let mut world = Scripted::new(&[UNAVAILABLE]);
        assert_eq!(world.run(0, 600_000).expect_err("no retry").attempts, Some(1));
        assert!(world.waits().is_empty());
    }

    #[test]
    fn an_attempt_that_succeeds_ends_it() {
        let mut world = Scripted::new(&[REFUSED, UNAVAILABLE, Outcome::Data, RESET]);
        assert_eq!(world.run(10, 600_000).as_deref(), Ok("data"));
        assert_eq!((world.made, world.waits()), (3, vec![250, 500]));
    }

    #[test]
    fn a_call_that_is_given_up_tells_the_attempts_that_were_made() {
        let limits = Limits { deadline: Instant::now(), max_retries: 3 };
        let attempts = Attempts { number: 3, performed: Performed::Maybe, ..Attempts::new(limits) };
        for (between, made) in [(true, 2), (false, 3)] {
            let error = attempts.given_up(Error::new(Status::Canceled, "ended"), Performed::No, between);
            assert_eq!((error.attempts, error.performed), (Some(made), Performed::Maybe));
        }
    }

    #[test]
    fn what_may_not_be_repeated_is_not() {
        for outcome in [
            fails(Status::Rejected, Some(400), Performed::No),
            fails(Status::Server, Some(501), Performed::Maybe),
            fails(Status::Tls, None, Performed::No),
            fails(Status::Decode, Some(200), Performed::Yes),
        ] {
            let mut world = Scripted::new(&[outcome]);
            assert!(world.run(10, 600_000).is_err());
            assert_eq!(world.made, 1);
        }
    }

    #[test]
    fn retry_after_takes_the_place_of_the_backoff() {
        let mut world = Scripted::new(&[limited(1500), limited(0), Outcome::Data]);
        assert!(world.run(10, 600_000).is_ok());
        assert_eq!(world.waits(), [1500, 0]);
    }

    #[test]
    fn a_wait_that_would_pass_the_deadline_is_not_begun() {
        let mut world = Scripted::new(&[limited(30_000)]);
        let error = world.run(10, 5_000).expect_err("limited");
        assert_eq!((error.status, error.retry_after_ms), (Status::RateLimited, Some(30_000)));
        assert_eq!((world.made, world.clock), (1, Duration::ZERO));
        // To the millisecond: a wait up to the deadline itself leaves no time for the attempt.
        assert_eq!(Scripted::new(&[limited(5_000)]).run(1, 5_000).expect_err("limited").attempts, Some(1));
        assert_eq!(Scripted::new(&[limited(4_999)]).run(1, 5_000).expect_err("limited").attempts, Some(2));
    }

    #[test]
    fn the_time_that_attempts_take_counts() {
        let mut world = Scripted::new(&[UNAVAILABLE]);
        world.takes = Duration::from_millis(400);
        // 400 + 250 + 400 = 1050; the next wait of 500 would end at 1550.
        assert_eq!(world.run(10, 1_500).expect_err("never available").attempts, Some(2));
        assert_eq!(world.clock, Duration::from_millis(1_050));
    }

    #[test]
    fn the_least_certain_attempt_decides_what_was_performed() {
        let mut world = Scripted::new(&[RESET, REFUSED]);
        let error = world.run(1, 600_000).expect_err("refused");
        assert_eq!((error.performed, error.retryable), (Performed::Maybe, true));
        let error = Scripted::new(&[REFUSED]).run(1, 600_000).expect_err("refused");
        assert_eq!(error.performed, Performed::No);
    }

    #[test]
    fn a_stale_connection_is_replaced_at_once_but_only_once_in_a_row() {
        let mut world = Scripted::new(&[Outcome::Stale, Outcome::Data]);
        assert!(world.run(2, 600_000).is_ok());
        assert_eq!(world.waits(), [0]);
        let mut world = Scripted::new(&[Outcome::Stale]);
        assert!(world.run(2, 600_000).is_err());
        assert_eq!(world.waits(), [0, 500]);
    }

    #[test]
    fn a_closed_client_ends_it() {
        for (after, made) in [(1, 1), (2, 2)] {
            let mut world = Scripted::new(&[RESET]);
            world.closed_after = Some(after);
            let error = world.run(10, 600_000).expect_err("closed");
            assert_eq!((error.status, error.performed), (Status::Closed, Performed::Maybe));
            assert_eq!((error.attempts, world.made), (Some(made), made));
        }
    }

    #[test]
    fn a_client_closed_between_two_attempts_ends_it() {
        let deadline = Instant::now() + Duration::from_secs(600);
        let mut attempts = Attempts::new(Limits { deadline, max_retries: 2 });
        let mut error = Error::new(Status::Network, "reset");
        (error.performed, error.retryable) = (Performed::Maybe, true);
        let next = attempts.ended(Err(error.into()), Instant::now(), &Budget::default(), || None);
        assert!(matches!(next, Next::Again(_)));
        let closed = attempts.closed_between();
        assert_eq!((closed.status, closed.performed), (Status::Closed, Performed::Maybe));
        assert_eq!(closed.attempts, Some(1));
        assert_eq!(attempts.closed(Performed::No).attempts, Some(2));
    }

    #[test]
    fn a_service_that_is_down_is_asked_once_a_call_when_the_budget_is_spent() {
        let asked = |budget: &Budget, outcome, calls: u32| {
            (0..calls)
                .map(|_| {
                    let mut world = Scripted::new(&[outcome]);
                    let _ = world.run_on(budget, 2, 600_000);
                    world.made
                })
                .sum::<u32>()
        };
        let budget = Budget::default();
        // A hundred retries are all that it pays for.
        assert_eq!(asked(&budget, UNAVAILABLE, 500), 600);
        assert_eq!(asked(&budget, UNAVAILABLE, 500), 500);
        assert_eq!(asked(&budget, TIMED_OUT, 500), 500);
        // Five successes pay for one retry.
        assert_eq!(asked(&budget, Outcome::Data, 5), 5);
        assert_eq!(asked(&budget, UNAVAILABLE, 10), 11);
        assert_eq!(asked(&Budget::default(), TIMED_OUT, 500), 550);
    }
}

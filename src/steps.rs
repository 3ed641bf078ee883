//! How a call of several steps speaks with its driver. The call is an async
//! function, which the compiler makes a machine of: it asks here for one thing at
//! a time, and goes on when its driver, who polls it, has answered.

use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Instant;

use zeroize::Zeroizing;

use crate::error::{Error, Performed};
use crate::http::Waker;

/// What a call asks for.
pub enum Asked {
    /// The outcome of an operation with these parameters.
    Request(&'static str, Zeroizing<String>),
    /// Something that makes the driver run the call again, from any thread.
    Waker,
    /// To be run again at this time, or when it is woken.
    Rest(Instant),
}

/// Where one call asks, and is answered.
pub struct Steps {
    began: Instant,
    desk: Mutex<Desk>,
}

struct Desk {
    now: Instant,
    asked: Option<Asked>,
    outcome: Option<Result<String, Error>>,
    waker: Option<Waker>,
    /// Whatever is asked for from now on ends in this.
    ended: Option<Error>,
    /// What the requests until now may have done.
    performed: Performed,
}

impl Steps {
    /// For a call that began at `now`.
    pub fn new(now: Instant) -> Self {
        let (asked, outcome, waker, ended) = (None, None, None, None);
        let desk = Desk { now, asked, outcome, waker, ended, performed: Performed::No };
        Self { began: now, desk: Mutex::new(desk) }
    }

    /// Nothing panics while it is locked.
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When the call began.
    pub fn began(&self) -> Instant {
        self.began
    }

    /// What time it is for the call.
    pub fn now(&self) -> Instant {
        self.desk().now
    }

    /// Carries out an operation.
    pub async fn request(
        &self,
        operation: &'static str,
        params_json: Zeroizing<String>,
    ) -> Result<String, Error> {
        let mut asked = Some(Asked::Request(operation, params_json));
        poll_fn(move |_| {
            let mut desk = self.desk();
            if let Some(outcome) = desk.outcome.take().or_else(|| desk.ended.clone().map(Err)) {
                return Poll::Ready(outcome);
            }
            if asked.is_some() {
                desk.asked = asked.take();
            }
            Poll::Pending
        })
        .await
    }

    /// Waits until this time. Fails where the call is to end.
    pub async fn rest(&self, until: Instant) -> Result<(), Error> {
        self.woken(until, || false).await.map(drop)
    }

    /// The same, or until it is `woken`. False where that was not in time.
    pub async fn woken(&self, until: Instant, woken: impl Fn() -> bool) -> Result<bool, Error> {
        poll_fn(|_| {
            let mut desk = self.desk();
            if let Some(error) = &desk.ended {
                return Poll::Ready(Err(error.clone()));
            }
            if woken() || desk.now >= until {
                return Poll::Ready(Ok(woken()));
            }
            desk.asked = Some(Asked::Rest(until));
            Poll::Pending
        })
        .await
    }

    /// What wakes the call. Fails where the call is to end.
    pub async fn waker(&self) -> Result<Waker, Error> {
        poll_fn(|_| {
            let mut desk = self.desk();
            if let Some(waker) = desk.waker.take() {
                return Poll::Ready(Ok(waker));
            }
            if let Some(error) = &desk.ended {
                return Poll::Ready(Err(error.clone()));
            }
            desk.asked = Some(Asked::Waker);
            Poll::Pending
        })
        .await
    }

    /// For the driver, before it polls the call at `now`.
    pub fn set_now(&self, now: Instant) {
        self.desk().now = now;
    }

    /// For the driver: what the call, which is pending, asks for.
    pub fn asked(&self) -> Option<Asked> {
        self.desk().asked.take()
    }

    /// Answers a request.
    pub fn answer(&self, outcome: Result<String, Error>) {
        let mut desk = self.desk();
        let performed = outcome.as_ref().map_or_else(|error| error.performed, |_| Performed::Yes);
        desk.performed = desk.performed.max(performed);
        desk.outcome = Some(outcome);
    }

    /// Gives what was asked for.
    pub fn lend(&self, waker: Waker) {
        self.desk().waker = Some(waker);
    }

    /// The call is to end because of `error`, which tells from then on what all of
    /// its requests may have done.
    pub fn end(&self, mut error: Error) {
        let mut desk = self.desk();
        error.performed = error.performed.max(desk.performed);
        desk.ended.get_or_insert(error);
    }
}

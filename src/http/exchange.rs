//! One request and its answer, as a machine that does what can be done now and
//! says what it waits for.

use std::time::{Duration, Instant};

use super::failure::{Failure, FailureKind, Fault};
use super::leg::{Leg, Turn};
use super::names::Waker;
use super::pool::Taken;
use super::{Request, Response, Transport};
use crate::sys::poll::Interest;

/// A connection that was idle for so long may have died without a word.
const DOUBTFUL: Duration = Duration::from_secs(5);

/// The bounds of one attempt.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub deadline: Instant,
    pub max_response_bytes: usize,
}

/// What a machine needs of the driver that runs it.
pub trait Surroundings {
    /// Something that makes the driver run the machine again, from any thread. It
    /// is asked for only where the machine waits for another thread.
    fn waker(&self) -> Waker;

    /// Whether the machine may have a connection now. Where it may not, the driver
    /// runs it again once it may.
    fn may_connect(&self) -> bool {
        true
    }
}

/// What came of a step.
#[derive(Debug)]
pub enum Progress<T> {
    /// Nothing can be done until one of the machine's interests is ready, its
    /// waker was called, or it is this late.
    Wait(Instant),
    Done(T),
}

pub struct Exchange {
    bounds: Bounds,
    first: Option<Leg>,
    /// On a connection of its own, where the first one went silent.
    second: Option<Leg>,
    /// When the first connection counts as silent.
    silent_at: Option<Instant>,
    failed: Option<Failure>,
    begun: bool,
    /// Whether the first connection was taken for open without a look.
    unprobed: bool,
}

impl Exchange {
    pub fn new(bounds: Bounds) -> Self {
        Self {
            bounds,
            first: None,
            second: None,
            silent_at: None,
            failed: None,
            begun: false,
            unprobed: false,
        }
    }

    /// Does what can be done. `request` and `transport` are the same each time.
    pub fn advance(
        &mut self,
        now: Instant,
        transport: &Transport,
        request: &Request,
        surroundings: &dyn Surroundings,
    ) -> Progress<Result<Response, Failure>> {
        let bounds = self.bounds;
        let turn = Turn { now, transport, request, bounds: &bounds, surroundings };
        if now >= bounds.deadline && !self.begun {
            let place = transport.route.host_and_port();
            let message = format!("the deadline passed before a connection was opened ({place})");
            return Progress::Done(Err(Failure::new(FailureKind::Timeout, message, false)));
        }
        if !self.begun {
            self.begun = true;
            if let Err(failure) = self.begin(&turn) {
                return Progress::Done(Err(failure));
            }
            // What was just sent has no answer yet.
            if self.first.as_ref().is_some_and(Leg::has_sent) {
                return self.wait();
            }
        }
        for second in [false, true] {
            let leg = if second { &mut self.second } else { &mut self.first };
            let Some(ended) = leg.as_mut().and_then(|leg| leg.advance(&turn)) else { continue };
            *leg = None;
            match ended {
                Ok(answered) => return Progress::Done(Ok(answered.response)),
                Err(failure) => {
                    // A look before it was used would have shown that it had ended.
                    let replaced = failure.stale && std::mem::take(&mut self.unprobed);
                    self.fail(failure);
                    if replaced {
                        self.begin_second(&turn);
                        return self.advance(now, transport, request, surroundings);
                    }
                }
            }
        }
        if now >= bounds.deadline {
            return Progress::Done(Err(self.give_up(Fault::timeout("the deadline passed"), &turn)));
        }
        if self.silent_at.is_some_and(|at| at <= now) {
            self.silent_at = None;
            let silent = self.first.as_ref().is_some_and(|leg| !leg.is_answered());
            if silent {
                self.begin_second(&turn);
                return self.advance(now, transport, request, surroundings);
            }
        }
        if self.first.is_none() && self.second.is_none() {
            let none = || Failure::new(FailureKind::Network, "the connection failed", false);
            return Progress::Done(Err(self.failed.take().unwrap_or_else(none)));
        }
        self.wait()
    }

    /// The request goes out on a new connection as well.
    fn begin_second(&mut self, turn: &Turn) {
        self.second = Some(Leg::new(turn));
    }

    fn begin(&mut self, turn: &Turn) -> Result<(), Failure> {
        let taken = turn.transport.take(turn.now, turn.request.repeatable);
        let Some(Taken { connection, idle, unprobed }) = taken else {
            self.first = Some(Leg::new(turn));
            return Ok(());
        };
        self.unprobed = unprobed;
        self.first = Some(Leg::on(connection, idle, turn)?);
        if idle >= DOUBTFUL && turn.request.repeatable {
            let left = self.bounds.deadline.saturating_duration_since(turn.now);
            self.silent_at = Some(turn.now + left / 4);
        }
        Ok(())
    }

    /// One of the two has failed; the other one may still answer.
    fn fail(&mut self, failure: Failure) {
        let sent = failure.sent || self.failed.as_ref().is_some_and(|before| before.sent);
        self.failed = Some(Failure { sent, ..failure });
    }

    /// Ends it: `fault` is why.
    fn give_up(&mut self, fault: Fault, turn: &Turn) -> Failure {
        let legs = [self.first.take(), self.second.take()];
        let mut failures = legs.into_iter().flatten().map(|leg| leg.failure(fault.clone(), turn));
        // The first one has sent the request for certain.
        let told = failures.next();
        if let Some(failure) = told {
            self.fail(failure);
        }
        let none = || Failure::new(FailureKind::Timeout, "the deadline passed", false);
        self.failed.take().unwrap_or_else(none)
    }

    /// Ends it where the driver wants no more of it: whether anything was sent.
    pub fn has_sent(&self) -> bool {
        let mut legs = self.first.iter().chain(&self.second);
        legs.any(Leg::has_sent) || self.failed.as_ref().is_some_and(|before| before.sent)
    }

    fn wait(&self) -> Progress<Result<Response, Failure>> {
        let legs = self.first.iter().chain(&self.second).filter_map(Leg::until);
        let until = legs.chain(self.silent_at).fold(self.bounds.deadline, Instant::min);
        Progress::Wait(until)
    }

    /// The descriptors that it waits for.
    pub fn interests(&self, into: &mut Vec<Interest>) {
        self.first.iter().chain(&self.second).for_each(|leg| leg.interests(into));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_of_two_connections_has_sent_is_not_forgotten() {
        let mut exchange = Exchange::new(Bounds { deadline: Instant::now(), max_response_bytes: 1 });
        assert!(!exchange.has_sent());
        for (words, sent, told) in [("a", false, false), ("b", true, true), ("c", false, true)] {
            exchange.fail(Failure::new(FailureKind::Network, words, sent));
            assert_eq!(exchange.has_sent(), told);
            let failed = exchange.failed.as_ref().map(|failure| (failure.message.as_str(), failure.sent));
            assert_eq!(failed, Some((words, told)));
        }
    }
}

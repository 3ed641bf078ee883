//! A call of several steps on the thread of its caller.

use std::time::{Duration, Instant};

use super::interrupt::Asking;
use super::{Client, Submitted};
use crate::error::Error;
use crate::http::blocking::{self, Machine};
use crate::http::{Interest, Progress, Surroundings, Transport};

impl Client {
    /// Runs `call`, which began with this client, to its end. Blocks until then.
    pub fn wait_for(&self, call: &mut dyn Submitted) -> Result<String, Error> {
        let now = Instant::now();
        let asking = Asking::since(&self.interrupt, now);
        // Asked for where the call waits: what waits for nothing needs no connections.
        let closed = || self.transport().ok().and_then(Transport::closed);
        blocking::run(&mut Waiting { call, client: self, asking }, closed, now)
    }
}

struct Waiting<'a> {
    call: &'a mut dyn Submitted,
    client: &'a Client,
    asking: Asking<'a>,
}

impl Machine for Waiting<'_> {
    type Outcome = Result<String, Error>;

    fn advance(&mut self, now: Instant, surroundings: &dyn Surroundings) -> Progress<Self::Outcome> {
        self.call.advance(now, self.client, surroundings)
    }

    fn interests(&self, into: &mut Vec<Interest>) {
        self.call.interests(into);
    }

    fn patience(&self, now: Instant) -> Option<Duration> {
        self.asking.within(now)
    }

    fn waited(&mut self, now: Instant, signal: bool) -> Option<Self::Outcome> {
        self.asking.ask(now, signal).map(|error| Err(self.call.given_up(error)))
    }
}

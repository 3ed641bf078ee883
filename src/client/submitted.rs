//! A call apart from its caller: a machine that holds all that it needs but the
//! client, for a driver of many.

use std::time::Instant;

use zeroize::Zeroizing;

use super::send::{Call, Sending};
use super::{Client, wrapped};
use crate::error::Error;
use crate::http::{Progress, Request, Surroundings, Transport};
use crate::operation::{self, Operation, Plan};
use crate::secret::{Key, LazyKey};
use crate::sys::poll::Interest;

/// A call that has begun and has not ended: one request, or several steps.
pub trait Submitted: Send {
    /// Does what can be done at `now`. `client` is the one that it began with.
    fn advance(
        &mut self,
        now: Instant,
        client: &Client,
        surroundings: &dyn Surroundings,
    ) -> Progress<Result<String, Error>>;

    /// The descriptors that it waits for.
    fn interests(&self, into: &mut Vec<Interest>);

    /// Whether it has a connection, or is getting one.
    fn is_on_its_way(&self) -> bool;

    /// Ends it because of `error`, which then tells what the service may have done.
    fn given_up(&mut self, error: Error) -> Error;
}

/// What becomes of a call where it began.
pub enum Begun {
    /// Nothing is sent: these are its data.
    Done(String),
    Sending(Box<dyn Submitted>),
}

/// A call of one request.
struct One {
    operation: Operation,
    params_json: Zeroizing<String>,
    /// The key as it was when the call began.
    api_key: Option<Key>,
    request: Request,
    sending: Sending,
}

impl Client {
    /// Begins an operation at `now`, without sending any of it.
    pub fn submit(&self, name: &str, params_json: &str, now: Instant) -> Result<Begun, Error> {
        let operation = operation::find(name)?;
        let api_key = self.api_key.read();
        let plan =
            self.within(&operation, self.known_key(&api_key), params_json, None, |params, context| {
                Ok(match (operation.build)(&operation, context, params)? {
                    Plan::Local(data) => Err(wrapped(data, params, None)),
                    Plan::Send(request) => Ok((self.sending(params, &request, now)?, request)),
                })
            })?;
        let (sending, request) = match plan {
            Ok(parts) => parts,
            Err(data) => return Ok(Begun::Done(data)),
        };
        let params_json = Zeroizing::new(params_json.to_owned());
        Ok(Begun::Sending(Box::new(One { operation, params_json, api_key, request, sending })))
    }

    /// The key of a call that began a while ago.
    fn known_key(&self, key: &Option<Key>) -> LazyKey<'_> {
        LazyKey::known(&self.api_key, key.clone())
    }

    /// Becomes readable when the client is closed.
    pub fn closing(&self) -> Option<Interest> {
        self.transport.get().and_then(Transport::closed)
    }
}

impl Submitted for One {
    fn advance(
        &mut self,
        mut now: Instant,
        client: &Client,
        surroundings: &dyn Surroundings,
    ) -> Progress<Result<String, Error>> {
        if client.is_closed() && !self.sending.is_on_its_way() {
            return Progress::Done(Err(self.named(self.sending.closed())));
        }
        let transport = match client.transport() {
            Ok(transport) => transport,
            Err(error) => return Progress::Done(Err(self.named(error))),
        };
        loop {
            let ended = match self.sending.advance(now, client, transport, &self.request, surroundings) {
                Progress::Wait(until) => return Progress::Wait(until),
                Progress::Done(ended) => ended,
            };
            // A large answer takes its time to be worked through.
            now = Instant::now();
            let Self { operation, params_json, api_key, request, sending } = self;
            let outcome =
                client.within(operation, client.known_key(api_key), params_json, None, |params, context| {
                    let call = Call { client, operation, params, context, request };
                    sending.ended(now, &call, ended).transpose()
                });
            match outcome {
                Ok(None) => {}
                Ok(Some(data)) => return Progress::Done(Ok(data)),
                Err(error) => return Progress::Done(Err(self.named(error))),
            }
        }
    }

    fn interests(&self, into: &mut Vec<Interest>) {
        self.sending.interests(into);
    }

    fn is_on_its_way(&self) -> bool {
        self.sending.is_on_its_way()
    }

    fn given_up(&mut self, error: Error) -> Error {
        self.named(self.sending.given_up(error, self.request.repeatable))
    }
}

impl One {
    fn named(&self, error: Error) -> Error {
        let mut error = error.of(self.operation.name);
        error.idempotency_key = self.request.idempotency_key().map(str::to_owned);
        error
    }
}

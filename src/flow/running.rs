//! A flow on its way, as a machine for any driver.

use std::borrow::Cow;
use std::future::pending;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use zeroize::Zeroizing;

use super::{Flow, Later, Run, session};
use crate::client::{Begun, Client, Submitted};
use crate::error::{Error, Performed, Status};
use crate::http::{Interest, Progress, Surroundings};
use crate::operation::Params;
use crate::queue::Hold;
use crate::redact::Secrets;
use crate::retry;
use crate::secret;
use crate::steps::{Asked, Steps};

pub struct Running<'f> {
    flow: &'static Flow,
    steps: Arc<Steps>,
    /// The request that is being carried out.
    request: Option<Box<dyn Submitted>>,
    call: Later<'f>,
}

impl<'f> Running<'f> {
    /// A call of `flow` with these parameters, which are in order, that began at `now`.
    pub fn with(flow: &'static Flow, client: &'f Client, params: Params<'f>, now: Instant) -> Self {
        let steps = Arc::new(Steps::new(now));
        let own = steps.clone();
        let call = Box::pin(async move { carried_out(flow, client, &params, &own).await });
        Self { flow, steps, request: None, call }
    }

    /// The same of a call that owns the text of its parameters.
    pub fn owning(flow: &'static Flow, client: Hold, params_json: Zeroizing<String>, now: Instant) -> Self {
        let steps = Arc::new(Steps::new(now));
        let own = steps.clone();
        let call = Box::pin(async move {
            let params = flow.params(&params_json)?;
            carried_out(flow, &client, &params, &own).await
        });
        Self { flow, steps, request: None, call }
    }

    /// Goes on until the flow asks for something.
    fn poll(&mut self) -> Poll<Result<String, Error>> {
        let polled = self.call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        secret::wipe_stack(secret::CIPHERS);
        polled
    }

    /// A callback made a child process, and this is it: what the call shares with
    /// others is left as it is, because it is the parent's.
    fn orphan(&mut self, error: Error) -> Error {
        std::mem::forget(std::mem::replace(&mut self.call, Box::pin(pending())));
        self.named(error)
    }

    fn named(&self, mut error: Error) -> Error {
        error.operation = self.flow.name.to_owned();
        error
    }
}

async fn carried_out(
    flow: &'static Flow,
    client: &Client,
    params: &Params<'_>,
    steps: &Steps,
) -> Result<String, Error> {
    let outcome = (flow.run)(Run { flow, client, params, steps }).await;
    outcome.map_err(|error| {
        // What the service said may repeat what only the flow was given.
        match error.http_status {
            Some(_) => {
                let secrets = session::secrets(client, params).into_iter().map(Cow::Owned);
                error.redacted(&Secrets::new(secrets))
            }
            None => error,
        }
    })
}

impl Submitted for Running<'_> {
    fn advance(
        &mut self,
        mut now: Instant,
        client: &Client,
        surroundings: &dyn Surroundings,
    ) -> Progress<Result<String, Error>> {
        loop {
            if let Some(request) = &mut self.request {
                let outcome = match request.advance(now, client, surroundings) {
                    Progress::Wait(until) => return Progress::Wait(until),
                    Progress::Done(outcome) => outcome,
                };
                self.request = None;
                match outcome {
                    Err(error) if error.status == Status::WrongProcess => {
                        return Progress::Done(Err(self.orphan(error)));
                    }
                    outcome => self.steps.answer(outcome),
                }
                now = Instant::now();
            } else if client.is_closed() {
                self.steps.end(Error::client_freed());
            }
            self.steps.set_now(now);
            if let Poll::Ready(outcome) = self.poll() {
                return Progress::Done(outcome.map_err(|error| self.named(error)));
            }
            match self.steps.asked() {
                Some(Asked::Request(operation, params_json)) => {
                    match client.submit(operation, &params_json, now) {
                        Ok(Begun::Sending(request)) => self.request = Some(request),
                        Ok(Begun::Done(data)) => self.steps.answer(Ok(data)),
                        Err(error) => self.steps.answer(Err(error)),
                    }
                }
                Some(Asked::Waker) => self.steps.lend(surroundings.waker()),
                Some(Asked::Rest(until)) => return Progress::Wait(until),
                None => {
                    let error = Error::new(Status::Internal, "the call waits for nothing");
                    return Progress::Done(Err(self.named(error)));
                }
            }
        }
    }

    fn interests(&self, into: &mut Vec<Interest>) {
        self.request.iter().for_each(|request| request.interests(into));
    }

    fn is_on_its_way(&self) -> bool {
        self.request.as_ref().is_some_and(|request| request.is_on_its_way())
    }

    fn given_up(&mut self, error: Error) -> Error {
        if error.status == Status::WrongProcess {
            return self.orphan(error);
        }
        // The flow is told, so that those who wait for it go on by themselves.
        let error = match self.request.take() {
            Some(mut request) => request.given_up(error),
            None => error,
        };
        self.steps.end(error.clone());
        let mut error = match self.poll() {
            Poll::Ready(Err(mut error)) => {
                error.retryable |= retry::may_repeat(&error, false);
                return self.named(error);
            }
            Poll::Ready(Ok(mut data)) => {
                secret::wipe(&mut data);
                error
            }
            Poll::Pending => error,
        };
        error.performed = error.performed.max(Performed::Yes);
        error.retryable = false;
        self.named(error)
    }
}

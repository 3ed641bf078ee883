//! Sending a request as often as the rules allow, and telling the observer of each attempt.

use std::time::{Duration, Instant};

use super::interrupt::Asking;
use super::observer::Record;
use super::{Client, parse, random_u32, secrets, wrapped};
use crate::answer::Answer;
use crate::error::{Error, Performed, Status};
use crate::failpoint;
use crate::http::blocking::{self, Machine};
use crate::http::{
    self, Bounds, Exchange, Failure, FailureKind, Progress, Request, Response, Surroundings, Transport,
};
use crate::operation::{Context, Operation, Params};
use crate::retry::{self, Attempts, Failed, Limits, Next};
use crate::sys::generation;
use crate::sys::poll::Interest;

impl Client {
    pub(super) fn send(
        &self,
        operation: &Operation,
        params: &Params,
        context: &Context,
        request: Request,
        began: Instant,
    ) -> Result<String, Error> {
        let sending = self.sending(params, &request, began)?;
        let transport = self.transport()?;
        // Only now can `close` see the transport, if it came before it was made.
        if self.is_closed() {
            return Err(Error::client_freed());
        }
        let call = Call { client: self, operation, params, context, request: &request };
        let asking = Asking::since(&self.interrupt, began);
        let mut blocking = Blocking { sending, call, transport, asking };
        let result = blocking::run(&mut blocking, || transport.closed(), began);
        result.map_err(|mut error| {
            error.idempotency_key = request.idempotency_key().map(str::to_owned);
            error
        })
    }

    /// `request` on its way from now on, with the bounds that the call has.
    pub(super) fn sending(
        &self,
        params: &Params,
        request: &Request,
        began: Instant,
    ) -> Result<Sending, Error> {
        if !request.fits() {
            return Err(Error::invalid("the URL and headers of the request are longer than 11 KiB"));
        }
        let deadline = began + params.options.timeout.unwrap_or(self.config.timeout);
        let bounds = Bounds { deadline, max_response_bytes: self.config.max_response_bytes };
        Ok(Sending::new(bounds, params.options.max_retries.unwrap_or(self.config.max_retries)))
    }
}

/// One call on its way, as a machine like the exchanges that it is made of: it
/// waits for nothing, knows no clock, and holds nothing of the call's arguments.
pub(super) struct Sending {
    bounds: Bounds,
    attempts: Attempts,
    stage: Stage,
    /// When the attempt began.
    began: Option<Instant>,
}

#[expect(clippy::large_enum_variant, reason = "there is one for each call, and pauses are rare")]
enum Stage {
    Attempt(Exchange),
    /// The next attempt comes at this time.
    Pause(Instant),
}

/// How one attempt ended.
pub(super) enum Ended {
    Sent(Result<Response, Failure>),
    /// It was not made, or its client was freed: the call is over.
    Over(Error),
}

impl Sending {
    pub(super) fn new(bounds: Bounds, max_retries: u32) -> Self {
        let limits = Limits { deadline: bounds.deadline, max_retries };
        Self {
            bounds,
            attempts: Attempts::new(limits),
            stage: Stage::Attempt(Exchange::new(bounds)),
            began: None,
        }
    }

    /// Goes on with the attempt, or with the pause before it.
    pub(super) fn advance(
        &mut self,
        now: Instant,
        client: &Client,
        transport: &Transport,
        request: &Request,
        surroundings: &dyn Surroundings,
    ) -> Progress<Ended> {
        let _abandoning = AbandonOnPanic(client);
        if let Stage::Pause(at) = self.stage {
            if client.is_closed() {
                return Progress::Done(Ended::Over(self.attempts.closed_between()));
            }
            if now < at {
                return Progress::Wait(at);
            }
            self.stage = Stage::Attempt(Exchange::new(self.bounds));
        }
        if self.began.is_none() && !surroundings.may_connect() {
            let deadline = self.bounds.deadline;
            return if now < deadline {
                Progress::Wait(deadline)
            } else {
                Progress::Done(Ended::Over(self.crowded_out(request.repeatable)))
            };
        }
        let Stage::Attempt(exchange) = &mut self.stage else { return Progress::Wait(now) };
        failpoint::pass("transport");
        self.began.get_or_insert(now);
        match exchange.advance(now, transport, request, surroundings) {
            // A call that has received a whole answer keeps it.
            Progress::Done(sent) if sent.is_ok() || !client.is_closed() => Progress::Done(Ended::Sent(sent)),
            Progress::Wait(until) if !client.is_closed() => Progress::Wait(until),
            ended => {
                let sent = match &ended {
                    Progress::Done(Err(failure)) => failure.sent,
                    _ => exchange.has_sent(),
                };
                let performed = if sent { Performed::Maybe } else { Performed::No };
                Progress::Done(Ended::Over(self.attempts.closed(performed)))
            }
        }
    }

    /// The attempt has ended at `now`. Gives what the call came to; `None` where it goes on.
    pub(super) fn ended(&mut self, now: Instant, call: &Call, ended: Ended) -> Option<Result<String, Error>> {
        let sent = match ended {
            Ended::Sent(sent) => sent,
            Ended::Over(error) => return Some(Err(error)),
        };
        let result = call.attempt_ended(self.attempts.number(), self.began.take(), now, sent);
        match self.attempts.ended(result, now, &call.client.budget, random_u32) {
            Next::Done(result) => Some(result),
            Next::Again(at) => {
                self.stage = Stage::Pause(at);
                None
            }
        }
    }

    /// `error` ends the call, which may be made again where its request may be sent again.
    pub(super) fn given_up(&self, error: Error, repeatable: bool) -> Error {
        let mut error = match &self.stage {
            Stage::Attempt(exchange) if self.is_on_its_way() => {
                let performed = if exchange.has_sent() { Performed::Maybe } else { Performed::No };
                self.attempts.given_up(error, performed, false)
            }
            _ => self.attempts.given_up(error, Performed::No, true),
        };
        error.retryable = retry::may_repeat(&error, repeatable);
        error
    }

    /// Whether an attempt is being made.
    pub(super) fn is_on_its_way(&self) -> bool {
        self.began.is_some()
    }

    /// It found no room on the way to the service in time.
    fn crowded_out(&self, repeatable: bool) -> Error {
        let message =
            "the deadline passed while the call waited for a free connection (max_connections of the queue)";
        self.given_up(Error::new(Status::Timeout, message), repeatable)
    }

    /// The client was freed, and no attempt is being made.
    pub(super) fn closed(&self) -> Error {
        self.attempts.closed_between()
    }

    /// The descriptors that it waits for.
    pub(super) fn interests(&self, into: &mut Vec<Interest>) {
        if let Stage::Attempt(exchange) = &self.stage {
            exchange.interests(into);
        }
    }
}

/// What a call is about.
pub(super) struct Call<'a> {
    pub client: &'a Client,
    pub operation: &'a Operation,
    pub params: &'a Params<'a>,
    pub context: &'a Context<'a>,
    pub request: &'a Request,
}

/// A call on the thread of its caller.
struct Blocking<'a> {
    sending: Sending,
    call: Call<'a>,
    transport: &'a Transport,
    asking: Asking<'a>,
}

impl Machine for Blocking<'_> {
    type Outcome = Result<String, Error>;

    fn advance(&mut self, now: Instant, surroundings: &dyn Surroundings) -> Progress<Self::Outcome> {
        let Call { client, request, .. } = self.call;
        let mut now = now;
        loop {
            match self.sending.advance(now, client, self.transport, request, surroundings) {
                Progress::Wait(until) => return Progress::Wait(until),
                Progress::Done(ended) => {
                    // A large answer takes its time to be worked through.
                    now = Instant::now();
                    if let Some(result) = self.sending.ended(now, &self.call, ended) {
                        return Progress::Done(result);
                    }
                }
            }
        }
    }

    fn interests(&self, into: &mut Vec<Interest>) {
        self.sending.interests(into);
    }

    fn patience(&self, now: Instant) -> Option<Duration> {
        self.asking.within(now)
    }

    fn waited(&mut self, now: Instant, signal: bool) -> Option<Self::Outcome> {
        let repeatable = self.call.request.repeatable;
        self.asking.ask(now, signal).map(|error| Err(self.sending.given_up(error, repeatable)))
    }
}

impl Call<'_> {
    /// The data or the error of attempt `number`, of which the observer is told.
    fn attempt_ended(
        &self,
        number: u32,
        began: Option<Instant>,
        now: Instant,
        sent: Result<Response, Failure>,
    ) -> Result<String, Failed> {
        let watched = began.filter(|_| self.client.observer.is_set());
        let (result, http_status, request_id) = match sent {
            Ok(Response { status, headers, body }) => {
                let answer = Answer { http_status: status, headers: &headers, body: &body };
                let data = parse(self.operation, self.params, &answer, self.request.repeatable);
                let result = data.map(|data| wrapped(data, self.params, Some(&answer)));
                let request_id = watched.and_then(|_| http::request_id(&headers));
                (result.map_err(Failed::from), Some(status), request_id)
            }
            Err(failure) => {
                let (http_status, request_id) = (failure.http_status, failure.request_id.clone());
                (Err(failed(failure, self.request.repeatable)), http_status, request_id)
            }
        };
        if let Some(began) = watched {
            let duration = now.saturating_duration_since(began);
            let outcome = result.as_ref().err().map_or("ok", |failed| failed.error.status.name());
            let process = generation::current();
            self.tell(number, http_status, request_id, duration, outcome);
            if process != generation::current() {
                return Err(forked(result).into());
            }
        }
        result
    }

    fn tell(
        &self,
        attempt: u32,
        http_status: Option<u16>,
        mut request_id: Option<String>,
        duration: Duration,
        outcome: &str,
    ) {
        if request_id.as_ref().is_some_and(|id| secrets(self.params, self.context).stand_in(id)) {
            request_id = None;
        }
        self.client.observer.tell(&Record {
            operation: self.operation.name,
            method: self.request.method.name(),
            path: self.operation.path,
            attempt,
            http_status,
            request_id,
            duration,
            outcome,
        });
    }
}

/// The observer forked, and this is the child: what was sent was the parent's,
/// and so is the rest of the call.
fn forked(result: Result<String, Failed>) -> Error {
    let message = "the observer called fork(): the call belongs to the parent, and this is the child";
    let mut error = Error::new(Status::WrongProcess, message);
    error.performed = result.map_or_else(|failed| failed.error.performed, |_| Performed::Maybe);
    error
}

/// An attempt that brought no whole answer.
fn failed(failure: Failure, repeatable: bool) -> Failed {
    let status = match failure.kind {
        FailureKind::Network => Status::Network,
        FailureKind::Tls => Status::Tls,
        FailureKind::Timeout => Status::Timeout,
        FailureKind::TooLarge => Status::Decode,
    };
    let mut error = Error::new(status, failure.message);
    error.http_status = failure.http_status;
    error.request_id = failure.request_id;
    error.performed = if failure.sent { Performed::Maybe } else { Performed::No };
    error.retryable = retry::may_repeat(&error, repeatable);
    Failed { error, stale: failure.stale }
}

/// A panic may leave a lock of the HTTP client poisoned, which would panic in
/// every later call: those get connections of their own.
struct AbandonOnPanic<'a>(&'a Client);

impl Drop for AbandonOnPanic<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.transport.abandon();
        }
    }
}

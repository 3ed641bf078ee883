//! Sending a request as often as the rules allow, and telling of each attempt.

use std::time::{Duration, Instant};

use super::observer::Record;
use super::{Client, parse, random_u32, secrets, wrapped};
use crate::answer::{self, Answer};
use crate::error::{self, Error, Performed, Status};
use crate::failpoint;
use crate::http::{Bounds, Failure, FailureKind, Request, Response, Transport};
use crate::operation::{Context, Operation, Params};
use crate::retry::{self, Attempts, Failed, Limits, World};
use crate::sys::generation;

impl Client {
    pub(super) fn send(
        &self,
        operation: &Operation,
        params: &Params,
        context: &Context,
        request: Request,
        began: Instant,
    ) -> Result<String, Error> {
        if !request.fits() {
            return Err(Error::invalid("the URL and headers of the request take more than 11 KiB"));
        }
        let transport = self.transport.get_or_make(|| Transport::new(&self.config, &self.roots))?;
        // Only now can `close` see the transport, if it came before it was made.
        if self.is_closed() {
            return Err(Error::new(Status::Closed, "the client was freed"));
        }
        let deadline = began + params.options.timeout.unwrap_or(self.config.timeout);
        let bounds = Bounds { deadline, max_response_bytes: self.config.max_response_bytes };
        let max_retries = params.options.max_retries.unwrap_or(self.config.max_retries);
        let limits = Limits { deadline, max_retries };
        let mut call =
            Call { client: self, transport, operation, params, context, request: &request, bounds };
        let result = Attempts { limits, budget: &self.budget }.run(&mut call);
        result.map_err(|mut error| {
            error.idempotency_key = request.idempotency_key().map(str::to_owned);
            error
        })
    }
}

/// One call, whose attempts go over the wire.
struct Call<'a> {
    client: &'a Client,
    transport: &'a Transport,
    operation: &'a Operation,
    params: &'a Params<'a>,
    context: &'a Context<'a>,
    request: &'a Request,
    bounds: Bounds,
}

impl World for Call<'_> {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn pause(&self, time: Duration) {
        self.transport.pause(time);
    }

    fn closed(&self) -> bool {
        self.client.is_closed()
    }

    fn random(&self) -> Option<u32> {
        random_u32()
    }

    fn attempt(&mut self, number: u32) -> Result<String, Failed> {
        let watched = self.client.observer.is_set().then(Instant::now);
        let sent = {
            let _abandoning = AbandonOnPanic(self.client);
            failpoint::pass("transport");
            self.transport.send(self.request, &self.bounds)
        };
        let (result, http_status, request_id) = match sent {
            Ok(Response { status, headers, body }) => {
                let answer = Answer { http_status: status, headers: &headers, body: &body };
                let data = parse(self.operation, self.params, &answer, self.request.repeatable);
                let result = data.map(|data| wrapped(data, self.params, Some(&answer)));
                let request_id = watched.and_then(|_| answer::request_id(&headers));
                (result.map_err(Failed::from), Some(status), request_id)
            }
            Err(failure) => {
                let (http_status, request_id) = (failure.http_status, failure.request_id.clone());
                (Err(failed(failure, self.request.repeatable)), http_status, request_id)
            }
        };
        if let Some(began) = watched {
            let duration = began.elapsed();
            let outcome = result.as_ref().err().map_or("ok", |failed| failed.error.status.name());
            let process = generation::current();
            self.tell(number, http_status, request_id, duration, outcome);
            if process != generation::current() {
                return Err(forked(result).into());
            }
        }
        result
    }
}

impl Call<'_> {
    fn tell(
        &self,
        attempt: u32,
        http_status: Option<u16>,
        mut request_id: Option<String>,
        duration: Duration,
        outcome: &str,
    ) {
        if let Some(request_id) = &mut request_id {
            secrets(self.params, self.context).for_each(|secret| error::redact(request_id, &secret));
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
    let message = "the observer made a child process: this call is its parent's";
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

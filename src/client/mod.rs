//! A client: its configuration, its key and its connections. A call is build,
//! send (as often as the rules allow), parse.

mod halves;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crate::answer::{self, Answer};
use crate::config::{self, Config, Environment};
use crate::error::{Error, Performed, Status};
use crate::http::{Bounds, Failure, FailureKind, Request, Response, Roots, Transport};
use crate::json;
use crate::operation::{self, Context, Operation, Params, Plan};
use crate::retry;
use crate::secret::{Secret, SecretCell};
use crate::sys::PerProcess;

pub struct Client {
    config: Config,
    roots: Roots,
    api_key: SecretCell,
    closed: AtomicBool,
    /// Connections and locks belong to one process; see [`PerProcess`].
    transport: PerProcess<Transport>,
}

impl Client {
    /// A client as `config_json` and the environment have it. Opens no connection.
    pub fn new(config_json: &str, environment: Environment) -> Result<Self, Error> {
        let mut config = Config::read(config_json, environment)?;
        let roots = Roots::read(&config.trust)?;
        let api_key = SecretCell::new(config.api_key.take().as_ref());
        Ok(Self { config, roots, api_key, closed: AtomicBool::new(false), transport: PerProcess::new() })
    }

    /// Replaces the API key for every request that is built from now on.
    pub fn set_api_key(&self, api_key: &str) -> Result<(), Error> {
        self.api_key.replace(&config::checked_api_key("api_key", api_key)?);
        Ok(())
    }

    /// Ends the calls that are running, on other threads, and refuses new ones.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        if let Some(transport) = self.transport.get() {
            transport.close();
        }
    }

    /// Where the service is, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.config.base_url.as_str()
    }

    /// Carries out an operation by its name. Blocks, if it sends, until the
    /// deadline at most.
    pub fn call(&self, name: &str, params_json: &str) -> Result<String, Error> {
        self.carry_out(name, params_json, None)
    }

    /// The same for an operation on a signed payload of any bytes.
    pub fn call_with_payload(&self, name: &str, params_json: &str, payload: &[u8]) -> Result<String, Error> {
        if payload.len() > self.config.max_response_bytes {
            return Err(Error::invalid("payload is longer than max_response_bytes").of(name));
        }
        self.carry_out(name, params_json, Some(payload))
    }

    fn carry_out(&self, name: &str, params_json: &str, payload: Option<&[u8]>) -> Result<String, Error> {
        let began = Instant::now();
        self.with(name, params_json, payload, |operation, params, context| {
            match (operation.build)(operation, context, params)? {
                Plan::Local(data) => Ok(wrapped(data, params, None)),
                Plan::Send(request) => self.send(operation, params, request, began),
            }
        })
    }

    /// What every call begins and ends with: finding the operation, reading
    /// the parameters, and keeping secrets out of the error.
    fn with(
        &self,
        name: &str,
        params_json: &str,
        payload: Option<&[u8]>,
        work: impl FnOnce(&'static Operation, &Params, &Context) -> Result<String, Error>,
    ) -> Result<String, Error> {
        let operation = operation::find(name)?;
        let params = Params::read(operation.name, operation.params, params_json, payload)
            .map_err(|error| error.of(operation.name))?;
        let api_key = self.api_key.read();
        let context = Context {
            base_url: self.base_url(),
            user_agent: &self.config.user_agent,
            client_id: self.config.client_id.as_deref(),
            api_key: api_key.as_ref(),
            now: now(),
            random: &random,
        };
        work(operation, &params, &context).map_err(|error| {
            let error = error.of(operation.name);
            // Only what the service said, in its answer or through the callback,
            // can repeat a secret; our own words stay whole.
            if error.http_status.is_none() && error.status != Status::Rejected {
                return error;
            }
            let key = api_key.as_ref().map(Secret::expose);
            let secrets = params.secrets();
            error.redacted(key.into_iter().chain(secrets.iter().map(String::as_str)))
        })
    }

    fn send(
        &self,
        operation: &Operation,
        params: &Params,
        request: Request,
        began: Instant,
    ) -> Result<String, Error> {
        let bounds = Bounds {
            deadline: began + params.options.timeout.unwrap_or(self.config.timeout),
            connect_timeout: self.config.connect_timeout,
            max_response_bytes: self.config.max_response_bytes,
        };
        let max_retries = params.options.max_retries.unwrap_or(self.config.max_retries);
        let mut performed = Performed::No;
        let mut attempts = 0;
        loop {
            let mut error = match self.attempt(operation, params, &request, &bounds, &mut attempts) {
                Ok(data) => return Ok(data),
                Err(error) => error,
            };
            performed = performed.max(error.performed);
            error.performed = performed;
            error.attempts = Some(attempts);
            error.idempotency_key.clone_from(&request.idempotency_key);
            if self.closed.load(Ordering::SeqCst) {
                return Err(closed(error));
            }
            if !error.retryable || attempts > max_retries {
                return Err(error);
            }
            let wait = match error.retry_after_ms {
                Some(asked) => Duration::from_millis(asked),
                None => retry::backoff(attempts, random_u32()),
            };
            let Some(transport) = self.transport.get() else {
                return Err(error);
            };
            if Instant::now() + wait >= bounds.deadline {
                return Err(error);
            }
            transport.pause(wait);
            if self.closed.load(Ordering::SeqCst) {
                return Err(closed(error));
            }
        }
    }

    /// One attempt, whose error tells of this attempt alone.
    fn attempt(
        &self,
        operation: &Operation,
        params: &Params,
        request: &Request,
        bounds: &Bounds,
        attempts: &mut u32,
    ) -> Result<String, Error> {
        let transport = self.transport.get_or_make(|| Transport::new(&self.config, &self.roots))?;
        // Only now can `close` see the transport, if it came before it was made.
        if self.closed.load(Ordering::SeqCst) {
            return Err(Error::new(Status::Closed, "the client was freed"));
        }
        *attempts += 1;
        match transport.send(request, bounds) {
            Ok(Response { status, headers, body }) => {
                let answer = Answer { http_status: status, headers: &headers, body: &body };
                let data = parse(operation, params, &answer, request.repeatable)?;
                Ok(wrapped(data, params, Some(&answer)))
            }
            Err(failure) => {
                let mut error = failed(failure);
                error.retryable = retry::may_repeat(&error, request.repeatable);
                Err(error)
            }
        }
    }
}

/// The data of `answer`, or its error with the advice on trying again.
fn parse(operation: &Operation, params: &Params, answer: &Answer, repeatable: bool) -> Result<String, Error> {
    answer.data(operation, params).map_err(|mut error| {
        error.retryable = retry::may_repeat(&error, repeatable);
        let wait = retry::retry_after(answer.headers, SystemTime::now());
        error.retry_after_ms = wait.filter(|_| answer.http_status >= 400).map(|wait| wait.as_millis() as u64);
        error
    })
}

/// An attempt that brought no whole answer, as an error.
fn failed(failure: Failure) -> Error {
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
    error
}

/// The client was freed while the call ran: that is why, whatever broke.
fn closed(error: Error) -> Error {
    Error {
        performed: error.performed,
        attempts: error.attempts,
        idempotency_key: error.idempotency_key,
        ..Error::new(Status::Closed, "the client was freed while the call was running")
    }
}

/// The data of a success, wrapped with what came along where the caller asked.
fn wrapped(data: String, params: &Params, answer: Option<&Answer>) -> String {
    if !params.options.response {
        return data;
    }
    let status = answer.map_or("null".to_owned(), |answer| answer.http_status.to_string());
    let request_id = answer.and_then(|answer| answer::request_id(answer.headers));
    let mut object = json::Object::new();
    object.raw("http_status", &status);
    object.raw("request_id", &request_id.as_deref().map_or("null".to_owned(), json::string));
    object.raw("data", &data);
    object.finish()
}

/// Milliseconds since the beginning of 1970; a clock before that counts as there.
fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis() as u64
}

/// Random bytes of the operating system, each time anew: a parent and its
/// child never share any.
fn random(buffer: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(buffer)
        .map_err(|_| Error::new(Status::Internal, "the operating system gave no random bytes"))
}

fn random_u32() -> Option<u32> {
    getrandom::u32().ok()
}

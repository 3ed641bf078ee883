//! A client: its configuration, its key and its connections. A call is build,
//! send (as often as the rules allow), parse.

mod blocking;
mod halves;
mod interrupt;
mod observer;
mod send;
mod submitted;

pub use interrupt::{Interrupt, ask_nobody};
pub use observer::{Observer, of_call};
pub use submitted::{Begun, Submitted};

use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Instant, SystemTime};

use crate::answer::Answer;
use crate::config::{self, Config, Environment};
use crate::error::{Error, MAX_NAME_CHARS, Status, one_line};
use crate::http::{self, Roots, Transport};
use crate::json;
use crate::kept::Kept;
use crate::operation::{self, Context, Operation, Params, Plan};
use crate::redact::Secrets;
use crate::refusal::details;
use crate::retry::{self, Budget};
use crate::secret::{LazyKey, SecretCell};
use crate::sys::{Orphan, PerProcess};

use interrupt::InterruptCell;
use observer::ObserverCell;

/// Runs work on a client apart from its callers, on a thread that keeps the client meanwhile;
/// whether it could be begun.
pub type Background = Box<dyn Fn(fn(&Client)) -> bool + Send + Sync>;

pub struct Client {
    config: Config,
    roots: Roots,
    api_key: SecretCell,
    closed: AtomicBool,
    budget: Budget,
    observer: ObserverCell,
    interrupt: InterruptCell,
    background: OnceLock<Background>,
    /// Connections and locks belong to one process; see [`PerProcess`].
    transport: PerProcess<Transport>,
    kept: PerProcess<Kept>,
}

impl Client {
    /// A client as `config_json` and the environment have it. Opens no connection.
    pub fn new(config_json: &str, environment: Environment) -> Result<Self, Error> {
        let mut config = Config::read(config_json, environment)?;
        let roots = Roots::read(&config.trust)?;
        let api_key = SecretCell::new(config.api_key.take().as_ref());
        Ok(Self {
            config,
            roots,
            api_key,
            closed: AtomicBool::new(false),
            budget: Budget::default(),
            observer: ObserverCell::default(),
            interrupt: InterruptCell::default(),
            background: OnceLock::new(),
            transport: PerProcess::new(),
            kept: PerProcess::new(),
        })
    }

    /// Replaces the API key for every request that is built from now on.
    pub fn set_api_key(&self, api_key: &str) -> Result<(), Error> {
        self.api_key.replace(&config::checked_api_key("api_key", api_key)?);
        Ok(())
    }

    /// Tells `observer` of every attempt from now on, in place of an earlier one.
    pub fn set_observer(&self, observer: Option<Box<dyn Observer>>) -> Result<(), Error> {
        self.observer.replace(observer)
    }

    /// Asks `interrupt` from now on, while a call waits, whether it is to end.
    pub fn set_interrupt(&self, interrupt: Option<Box<dyn Interrupt>>) -> Result<(), Error> {
        self.interrupt.replace(interrupt)
    }

    /// Says how work is done apart from the callers; only the first word counts.
    pub fn set_background(&self, background: Background) {
        let _ = self.background.set(background);
    }

    /// Does `work` apart from the callers, or at once where nobody said how that is done; whether it was begun.
    pub fn in_background(&self, work: fn(&Self)) -> bool {
        match self.background.get() {
            Some(background) => background(work),
            None => {
                work(self);
                true
            }
        }
    }

    /// Ends the calls that are running, on other threads, and refuses new ones.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        if let Some(transport) = self.transport.get() {
            transport.close();
        }
    }

    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// What is kept from one call to the next.
    pub fn kept(&self) -> Result<&Kept, Error> {
        self.kept.get_or_make(|| Ok(Kept::default()))
    }

    pub fn config(&self) -> &Config {
        &self.config
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
        self.with(name, params_json, payload, |operation, params, context| {
            match (operation.build)(operation, context, params)? {
                Plan::Local(data) => Ok(wrapped(data, params, None)),
                Plan::Send(request) => self.send(operation, params, context, request, Instant::now()),
            }
        })
    }

    /// What every call begins and ends with: finding the operation, and [`Self::within`].
    fn with(
        &self,
        name: &str,
        params_json: &str,
        payload: Option<&[u8]>,
        work: impl FnOnce(&Operation, &Params, &Context) -> Result<String, Error>,
    ) -> Result<String, Error> {
        let operation = operation::find(name)?;
        self.within(&operation, LazyKey::of(&self.api_key), params_json, payload, |params, context| {
            work(&operation, params, context)
        })
    }

    /// Reads the parameters before, and keeps secrets out of the error after `work`.
    fn within<T>(
        &self,
        operation: &Operation,
        api_key: LazyKey,
        params_json: &str,
        payload: Option<&[u8]>,
        work: impl FnOnce(&Params, &Context) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let params = Params::of(operation, params_json, payload).map_err(|error| error.of(operation.name))?;
        let context = Context {
            base_url: self.base_url(),
            user_agent: &self.config.user_agent,
            client_id: self.config.client_id.as_deref(),
            api_key: &api_key,
            now: &now,
            random: &random,
        };
        work(&params, &context).map_err(|error| {
            let error = error.of(operation.name);
            // Only what the service said, in its answer or through the callback,
            // can repeat a secret; our own words stay whole.
            if error.http_status.is_none() && error.status != Status::Rejected {
                return error;
            }
            error.redacted(&secrets(&params, &context))
        })
    }

    /// What the calls of this process share.
    fn transport(&self) -> Result<&Transport, Error> {
        self.transport.get_or_make(|| Transport::new(&self.config, &self.roots))
    }
}

impl Orphan for Client {
    fn orphaned(&self, _: usize) {
        self.api_key.wipe_in_child();
        self.observer.end();
    }
}

/// What of a call must not be repeated to anyone.
fn secrets<'a>(params: &Params, context: &'a Context) -> Secrets<'a> {
    let key = context.api_key.get().map(|key| Cow::Borrowed(key.expose()));
    Secrets::new(key.into_iter().chain(params.secrets().into_iter().map(Cow::Owned)))
}

/// The data of `answer`, or its error with the advice on trying again.
fn parse(operation: &Operation, params: &Params, answer: &Answer, repeatable: bool) -> Result<String, Error> {
    answer.check_status().and_then(|()| (operation.parse)(operation, answer, params)).map_err(|mut error| {
        error.retryable = retry::may_repeat(&error, repeatable);
        let wait = retry::retry_after(answer.headers, SystemTime::now());
        if (400..600).contains(&answer.http_status) {
            error.details = answer.json().and_then(|body| details(body, operation.facts.details()));
        }
        error.body = answer.json().filter(|_| params.options.error_body).map(str::to_owned);
        error.retry_after_ms = wait.filter(|_| answer.http_status >= 400).map(|wait| wait.as_millis() as u64);
        error
    })
}

/// The data of a success, wrapped with what came along where the caller asked.
pub fn wrapped(data: String, params: &Params, answer: Option<&Answer>) -> String {
    if !params.options.response {
        return data;
    }
    let status = answer.map_or("null".to_owned(), |answer| answer.http_status.to_string());
    let request_id = answer.and_then(|answer| http::request_id(answer.headers));
    let mut object = json::Object::new();
    object.raw("http_status", &status);
    let shown = |id: String| json::string(&one_line(&id, MAX_NAME_CHARS));
    object.raw("request_id", &request_id.map_or("null".to_owned(), shown));
    object.raw("data", &data);
    object.finish()
}

/// Milliseconds since the beginning of 1970; a clock before that counts as there.
pub fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis() as u64
}

/// Random bytes of the operating system, each time anew: a parent and its
/// child never share any.
pub fn random(buffer: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(buffer)
        .map_err(|_| Error::new(Status::Internal, "the operating system gave no random bytes"))
}

fn random_u32() -> Option<u32> {
    getrandom::u32().ok()
}

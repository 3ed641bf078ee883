//! One process's connections to one service, through ureq.

use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::config::AutoHeaderValue;
use ureq::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use ureq::http::{self, Uri};
use ureq::unversioned::transport::{ConnectProxyConnector, Connector};
use ureq::{Agent, Proxy};

use super::attempt;
use super::failure::{Failure, FailureKind};
use super::resolver::CachedResolver;
use super::socket::SocketConnector;
use super::tls::{Roots, TlsConnector};
use super::wire::WireConnector;
use super::{Headers, IDEMPOTENCY_KEY, Method, Request, Response};
use crate::answer;
use crate::config::Config;
use crate::error::Error;

/// Idle connections kept: as many as threads are likely to call at once.
const IDLE_CONNECTIONS: usize = 64;

/// However much an answer announces, room is made for so much before it comes.
const MOST_AT_ONCE: u64 = 64 * 1024;

pub struct Transport {
    agent: Agent,
    user_agent: HeaderValue,
    closed: Arc<AtomicBool>,
    /// Where a call waits between two attempts.
    pause: (Mutex<()>, Condvar),
}

/// The bounds of one attempt.
pub struct Bounds {
    pub deadline: Instant,
    pub max_response_bytes: usize,
}

impl Transport {
    pub fn new(config: &Config, roots: &Roots) -> Result<Self, Error> {
        let proxy = match &config.proxy {
            None => None,
            Some(url) => Some(Proxy::new(url.expose()).map_err(|_| Error::invalid("proxy cannot be read"))?),
        };
        let user_agent = HeaderValue::from_str(&config.user_agent)
            .map_err(|_| Error::invalid("app_info cannot be sent"))?;
        let closed = Arc::new(AtomicBool::new(false));
        let chain =
            ().chain(ConnectProxyConnector::default())
                .chain(SocketConnector)
                .chain(TlsConnector::new(roots)?)
                .chain(WireConnector { proxied: proxy.is_some(), closed: closed.clone() });
        let http_config = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .proxy(proxy)
            .user_agent(config.user_agent.as_str())
            .accept(AutoHeaderValue::None)
            .accept_encoding(AutoHeaderValue::None)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS)
            .timeout_connect(Some(config.connect_timeout))
            .build();
        Ok(Self {
            agent: Agent::with_parts(http_config, chain, CachedResolver::default()),
            user_agent,
            closed,
            pause: (Mutex::new(()), Condvar::new()),
        })
    }

    /// Sends `request` once and receives the whole answer, whatever its status.
    pub fn send(&self, request: &Request, bounds: &Bounds) -> Result<Response, Failure> {
        attempt::begin(bounds.deadline);
        if bounds.deadline <= Instant::now() {
            return Err(Failure::new(FailureKind::Timeout, "the deadline passed", false));
        }
        let answered = match (&request.body, request.method) {
            (Some(body), _) => self.run(request, body.as_bytes()),
            (None, Method::Get | Method::Delete) => self.run(request, ()),
            // A length of zero must be told.
            (None, _) => self.run(request, &[][..]),
        };
        let answered = answered.map_err(|fault| {
            let failure = Failure::of(&fault, attempt::sent());
            let stale = failure.kind == FailureKind::Network && attempt::unanswered_on_kept_connection();
            Failure { stale, ..failure }
        })?;
        receive(answered, bounds.max_response_bytes)
    }

    fn run(
        &self,
        request: &Request,
        body: impl ureq::AsSendBody,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        let mut sent = http::Request::new(body);
        *sent.method_mut() = method(request.method);
        *sent.uri_mut() = Uri::try_from(request.url.as_str()).map_err(unfit)?;
        // Set one by one: http's builder moves the whole request for each.
        let headers = sent.headers_mut();
        headers.reserve(request.headers.iter().count());
        for (name, value) in request.headers.iter() {
            headers.append(field_name(name)?, self.field_value(value)?);
        }
        self.agent.run(sent)
    }

    /// The values that most requests have, so that they need not be looked at anew.
    fn field_value(&self, value: &str) -> Result<HeaderValue, ureq::Error> {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");
        match value {
            "application/json" => Ok(JSON),
            value if value == self.user_agent => Ok(self.user_agent.clone()),
            value => HeaderValue::from_str(value).map_err(unfit),
        }
    }

    /// Waits before another attempt, or until the transport is closed.
    pub fn pause(&self, time: Duration) {
        let (lock, wakened) = &self.pause;
        let guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
        let closed = |_: &mut ()| !self.closed.load(Ordering::Acquire);
        drop(wakened.wait_timeout_while(guard, time, closed));
    }

    /// Ends every connection, idle or in use, and every pause. A call that has
    /// received a whole answer keeps it.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Release);
        drop(self.pause.0.lock().unwrap_or_else(PoisonError::into_inner));
        self.pause.1.notify_all();
        self.agent.clone().shutdown();
    }
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

/// The names that most requests have, so that they need not be looked up.
fn field_name(name: &str) -> Result<HeaderName, ureq::Error> {
    const KEY: HeaderName = HeaderName::from_static("idempotency-key");
    Ok(match name {
        "User-Agent" => header::USER_AGENT,
        "Accept" => header::ACCEPT,
        "Content-Type" => header::CONTENT_TYPE,
        "Authorization" => header::AUTHORIZATION,
        IDEMPOTENCY_KEY => KEY,
        _ => HeaderName::from_bytes(name.as_bytes()).map_err(unfit)?,
    })
}

fn unfit(fault: impl Into<http::Error>) -> ureq::Error {
    ureq::Error::Http(fault.into())
}

fn receive(answered: http::Response<ureq::Body>, max_bytes: usize) -> Result<Response, Failure> {
    let (parts, body) = answered.into_parts();
    let status = parts.status.as_u16();
    let read = parts.headers.iter().filter(|(name, _)| answer::HEADERS.contains(&name.as_str()));
    let fields = read.map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let headers = Headers::from(fields);
    let broken = |mut failure: Failure| {
        failure.http_status = Some(status);
        failure.request_id = answer::request_id(&headers);
        failure
    };
    if let Some(fault) = framing_fault(&parts.headers) {
        return Err(broken(Failure::new(FailureKind::Network, fault, true)));
    }
    // Room for what was announced, and a little more, which shows that nothing follows.
    let announced = body.content_length().unwrap_or(0).min(MOST_AT_ONCE) as usize;
    let mut bytes = Vec::with_capacity(announced + 32);
    let mut reader = body.into_with_config().limit(max_bytes as u64).reader();
    match reader.read_to_end(&mut bytes) {
        Ok(_) => Ok(Response { status, headers, body: bytes }),
        Err(fault) => Err(broken(Failure::of(&fault.into(), true))),
    }
}

/// Where an answer ends must not be a matter of opinion (RFC 9112 section 6.3).
fn framing_fault(headers: &HeaderMap) -> Option<&'static str> {
    let mut codings = headers.get_all(header::TRANSFER_ENCODING).iter();
    let coding = codings.next()?.as_bytes();
    if codings.next().is_some() || !coding.trim_ascii().eq_ignore_ascii_case(b"chunked") {
        return Some("the answer has a Transfer-Encoding other than chunked");
    }
    headers.get(header::CONTENT_LENGTH).map(|_| "the answer has both a length and a Transfer-Encoding")
}

//! One process's connections to one service, through ureq.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::config::AutoHeaderValue;
use ureq::unversioned::transport::{ConnectProxyConnector, Connector};
use ureq::{Agent, Proxy, http};

use super::attempt;
use super::failure::{Failure, FailureKind};
use super::resolver::CachedResolver;
use super::socket::SocketConnector;
use super::tls::{Roots, TlsConnector};
use super::wire::WireConnector;
use super::{Headers, Method, Request, Response};
use crate::answer;
use crate::config::Config;
use crate::error::Error;

/// Idle connections kept: as many as threads are likely to call at once.
const IDLE_CONNECTIONS: usize = 64;

pub struct Transport {
    agent: Agent,
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
        let mut builder = http::Request::builder().method(request.method.name()).uri(request.url.as_str());
        for (name, value) in request.headers.iter() {
            builder = builder.header(name, value);
        }
        self.agent.run(builder.body(body).map_err(ureq::Error::Http)?)
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

fn receive(answered: http::Response<ureq::Body>, max_bytes: usize) -> Result<Response, Failure> {
    let (parts, body) = answered.into_parts();
    let status = parts.status.as_u16();
    let fields = parts.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let headers = Headers::from(fields);
    let broken = |mut failure: Failure| {
        failure.http_status = Some(status);
        failure.request_id = answer::request_id(&headers);
        failure
    };
    if let Some(fault) = framing_fault(&headers) {
        return Err(broken(Failure::new(FailureKind::Network, fault, true)));
    }
    let read = body.into_with_config().limit(max_bytes as u64).read_to_vec();
    match read {
        Ok(body) => Ok(Response { status, headers, body }),
        Err(fault) => Err(broken(Failure::of(&fault, true))),
    }
}

/// Where an answer ends must not be a matter of opinion (RFC 9112 section 6.3).
fn framing_fault(headers: &Headers) -> Option<&'static str> {
    let coding = headers.get("transfer-encoding")?;
    if headers.all("transfer-encoding").count() > 1 || !coding.trim().eq_ignore_ascii_case("chunked") {
        return Some("the answer has a Transfer-Encoding other than chunked");
    }
    headers.get("content-length").map(|_| "the answer has both a length and a Transfer-Encoding")
}

//! Why there is no whole answer. ureq's own texts are not shown: some hold the
//! whole URL, and none tells whether anything was sent.

use std::io;

use ureq::Timeout;

/// The kinds of failure between a request and a whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind {
    Network,
    Tls,
    Timeout,
    /// The answer is longer than the client takes.
    TooLarge,
}

/// No whole answer came.
#[derive(Debug)]
pub struct Failure {
    pub kind: FailureKind,
    pub message: String,
    /// Whether any byte of the request was handed to the connection.
    pub sent: bool,
    /// Whether the service had perhaps closed a kept connection before it was used again.
    pub stale: bool,
    /// Of the answer that broke off, where it came that far.
    pub http_status: Option<u16>,
    pub request_id: Option<String>,
}

impl Failure {
    pub fn new(kind: FailureKind, message: impl Into<String>, sent: bool) -> Self {
        Self { kind, message: message.into(), sent, stale: false, http_status: None, request_id: None }
    }

    pub fn of(error: &ureq::Error, sent: bool) -> Self {
        let (kind, message) = explain(error);
        Self::new(kind, message, sent)
    }
}

/// The peer ended the connection before it should have. Not one of the
/// `io::ErrorKind`s that ureq takes for the regular end of a body.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct CutShort(pub &'static str);

fn explain(error: &ureq::Error) -> (FailureKind, String) {
    use FailureKind::{Network, Timeout as TimedOut, Tls, TooLarge};
    let (kind, message) = match error {
        ureq::Error::Timeout(phase) => (TimedOut, phase_words(*phase)),
        ureq::Error::HostNotFound => (Network, "name lookup found no address"),
        ureq::Error::Protocol(_) => (Network, "the answer is not valid HTTP/1.1"),
        ureq::Error::LargeResponseHeader(..) => (Network, "the answer's header is too large"),
        ureq::Error::BodyExceedsLimit(_) => (TooLarge, "the answer is longer than max_response_bytes"),
        ureq::Error::Tls(words) => (Tls, *words),
        ureq::Error::ConnectProxyFailed(words) => {
            return (Network, format!("the proxy gave no tunnel: {words}"));
        }
        ureq::Error::Io(error) => return explain_io(error),
        _ => (Network, "the connection failed"),
    };
    (kind, message.to_owned())
}

fn explain_io(error: &io::Error) -> (FailureKind, String) {
    if let Some(inner) = error.get_ref() {
        if let Some(inner) = inner.downcast_ref::<ureq::Error>() {
            return explain(inner);
        }
        if let Some(words) = super::tls::explain(inner) {
            return (FailureKind::Tls, words);
        }
        if let Some(cut) = inner.downcast_ref::<CutShort>() {
            return (FailureKind::Network, cut.to_string());
        }
        if let Some(inner) = inner.downcast_ref::<io::Error>() {
            return explain_io(inner);
        }
    }
    match error.kind() {
        io::ErrorKind::TimedOut => (FailureKind::Timeout, "the deadline passed".to_owned()),
        kind => (FailureKind::Network, kind.to_string()),
    }
}

/// What was going on when the time was up.
fn phase_words(phase: Timeout) -> &'static str {
    match phase {
        Timeout::Resolve => "the deadline passed during name lookup",
        Timeout::Connect => "connect_timeout_ms passed while connecting",
        Timeout::SendRequest | Timeout::SendBody => "the deadline passed while sending",
        Timeout::RecvResponse => "the deadline passed while waiting for the answer",
        Timeout::RecvBody => "the deadline passed while receiving the answer",
        _ => "the deadline passed",
    }
}

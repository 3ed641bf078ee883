//! Why there is no whole answer.

use std::borrow::Cow;
use std::io;

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
    /// What happened, in which phase, and at which host and port.
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
}

/// What happened, before it is said where.
#[derive(Debug, Clone)]
pub struct Fault {
    pub kind: FailureKind,
    pub words: Cow<'static, str>,
}

impl Fault {
    pub fn network(words: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: FailureKind::Network, words: words.into() }
    }

    pub fn tls(words: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: FailureKind::Tls, words: words.into() }
    }

    pub fn timeout(words: &'static str) -> Self {
        Self { kind: FailureKind::Timeout, words: words.into() }
    }

    /// The peer ended the connection before it should have.
    pub fn closed_early() -> Self {
        Self::network("the connection was closed early")
    }
}

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        let words = match fault.kind() {
            io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted | io::ErrorKind::BrokenPipe => {
                "the connection was reset".into()
            }
            kind => {
                let words = kind.to_string();
                // The system has words for kinds that Rust has none for.
                if words.starts_with("uncategorized") { fault.to_string().into() } else { words.into() }
            }
        };
        Self { kind: FailureKind::Network, words }
    }
}

/// How far an exchange has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Lookup,
    Connect,
    Tunnel,
    Handshake,
    Send,
    Wait,
    Receive,
}

impl Phase {
    /// What follows the words of a fault.
    pub fn words(self) -> &'static str {
        match self {
            Phase::Lookup => "during name lookup",
            Phase::Connect => "while connecting",
            Phase::Tunnel => "while connecting, at the proxy's tunnel",
            Phase::Handshake => "while connecting, at the TLS handshake",
            Phase::Send => "while sending",
            Phase::Wait => "while waiting for the answer",
            Phase::Receive => "while receiving the answer",
        }
    }
}

//! A row of the fault table: what goes wrong, and what the caller must see.

use std::any::Any;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use workos::error::{Performed, Status};
use workos::json;

use crate::call::{self, Call};
use crate::support::certificates::VALID;
use crate::support::{Authority, Handler, Identity, Server, Talk};

/// Where the calls of a row go, and what must be kept alive meanwhile.
pub struct Place {
    pub url: String,
    /// Further members of the client's configuration.
    pub config: String,
    /// The server whose connections and requests the row counts.
    pub server: Option<Server>,
    /// A server that must not be contacted.
    pub stranger: Option<Server>,
    #[expect(dead_code, reason = "it is there to be dropped last")]
    pub kept: Vec<Box<dyn Any>>,
}

impl Place {
    pub fn at(url: String) -> Self {
        Self { url, config: String::new(), server: None, stranger: None, kept: Vec::new() }
    }
}

/// Which attempts of a call the library makes after a failed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    Never,
    /// Only where the request may be repeated after it may have arrived.
    WhereRepeatable,
    Always,
}

/// How many connections or requests a server sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    Nothing,
    Once,
    EveryAttempt,
}

pub struct Failing {
    pub status: Status,
    pub performed: Performed,
    pub again: Again,
}

type MakePlace = Arc<dyn Fn() -> Place + Send + Sync>;
type Look = Arc<dyn Fn(&Outcome) + Send + Sync>;

/// What a row's own closer look sees of a call.
pub struct Outcome<'a> {
    pub result: &'a Result<String, workos::error::Error>,
    pub elapsed: Duration,
}

#[derive(Clone)]
pub struct Row {
    pub name: String,
    /// The places it is tried at: usually a plain server and one with TLS.
    pub places: Vec<(&'static str, MakePlace)>,
    pub calls: &'static [Call],
    /// Calls that must succeed before the one that counts.
    pub good_calls_before: usize,
    /// The server must have closed their connections before the one that counts.
    pub once_closed: bool,
    /// `None` where the call must succeed.
    pub failing: Option<Arc<Failing>>,
    pub http_status: Option<u16>,
    /// The answer may break off before or after its status is known.
    pub http_status_may_be_lost: bool,
    /// Where it is fewer than the rules of retrying would have.
    pub attempts: Option<u32>,
    pub connections: Seen,
    pub requests: Seen,
    pub deadline: Duration,
    /// The call must use all of its time, and a little more at most.
    pub ends_at_deadline: bool,
    pub memory: u64,
    pub says: &'static str,
    pub look: Option<Look>,
}

/// Retries that the client of each row is given.
pub const RETRIES: u32 = 1;

static AUTHORITY: LazyLock<Authority> = LazyLock::new(Authority::new);
static IDENTITY: LazyLock<Identity> = LazyLock::new(|| AUTHORITY.identity("localhost", VALID));

/// The member of the configuration that trusts `authority` alone.
pub fn trusting(authority: &Authority) -> String {
    format!(",\"trust\":{}", json::Object::new().string("pem", &authority.pem()).finish())
}

/// A place with a server over TLS, whose certificate the client trusts.
pub fn over_tls(handler: Handler) -> Place {
    let server = Server::tls(&IDENTITY, move |talk| handler(talk));
    let url = format!("https://localhost:{}", server.address.port());
    Place { server: Some(server), config: trusting(&AUTHORITY), ..Place::at(url) }
}

fn over_plain(handler: Handler) -> Place {
    let server = Server::plain(move |talk| handler(talk));
    Place { url: server.url(), server: Some(server), ..Place::at(String::new()) }
}

/// A row in which nothing is wrong so far.
pub fn row(name: impl Into<String>) -> Row {
    Row {
        name: name.into(),
        places: Vec::new(),
        calls: call::ALL,
        good_calls_before: 0,
        once_closed: false,
        failing: None,
        http_status: None,
        http_status_may_be_lost: false,
        attempts: None,
        connections: Seen::EveryAttempt,
        requests: Seen::EveryAttempt,
        deadline: Duration::from_secs(20),
        ends_at_deadline: false,
        memory: 512 * 1024,
        says: "",
        look: None,
    }
}

impl Row {
    /// The server does this with each connection, plain and over TLS.
    pub fn server(mut self, handler: impl Fn(&mut Talk) + Send + Sync + 'static) -> Self {
        let handler: Handler = Arc::new(handler);
        let same = handler.clone();
        self.places.push(("plain", Arc::new(move || over_plain(handler.clone()))));
        self.places.push(("tls", Arc::new(move || over_tls(same.clone()))));
        self
    }

    /// The server hears a request, says this and closes.
    pub fn answers(self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        self.server(move |talk| {
            talk.hear();
            talk.say(&bytes);
            talk.end();
        })
    }

    /// The server answers every request with this, on one connection.
    pub fn keeps_answering(self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let row = self.server(move |talk| {
            while talk.hear().is_some() {
                talk.say(&bytes);
            }
        });
        Row { connections: Seen::Once, ..row }
    }

    pub fn plain(mut self) -> Self {
        self.places.retain(|(name, _)| *name == "plain");
        self
    }

    pub fn tls(mut self) -> Self {
        self.places.retain(|(name, _)| *name == "tls");
        self
    }

    pub fn at(mut self, place: impl Fn() -> Place + Send + Sync + 'static) -> Self {
        self.places.push(("", Arc::new(place)));
        self
    }

    /// Further members of the client's configuration.
    pub fn config(mut self, more: &'static str) -> Self {
        for (_, make) in &mut self.places {
            let before = make.clone();
            *make = Arc::new(move || {
                let place = before();
                Place { config: place.config + more, ..Place { config: String::new(), ..place } }
            });
        }
        self
    }

    pub fn calls(self, calls: &'static [Call]) -> Self {
        Row { calls, ..self }
    }

    pub fn after_good_calls(self, good_calls_before: usize) -> Self {
        Row { good_calls_before, ..self }
    }

    pub fn once_closed(self) -> Self {
        Row { once_closed: true, ..self }
    }

    pub fn fails(self, status: Status, performed: Performed, again: Again) -> Self {
        Row { failing: Some(Arc::new(Failing { status, performed, again })), ..self }
    }

    /// Sent, and no whole answer.
    pub fn breaks_off(self) -> Self {
        self.fails(Status::Network, Performed::Maybe, Again::WhereRepeatable)
    }

    /// Nothing of the request was sent.
    pub fn never_begins(self) -> Self {
        let row = self.fails(Status::Network, Performed::No, Again::Always);
        Row { requests: Seen::Nothing, ..row }
    }

    pub fn tls_refuses(self) -> Self {
        let row = self.fails(Status::Tls, Performed::No, Again::Never);
        Row { requests: Seen::Nothing, ..row }
    }

    /// A whole 2xx that is not understood.
    pub fn not_understood(self) -> Self {
        self.fails(Status::Decode, Performed::Yes, Again::Never)
    }

    pub fn http_status(self, http_status: u16) -> Self {
        Row { http_status: Some(http_status), ..self }
    }

    pub fn http_status_if_seen(self, http_status: u16) -> Self {
        Row { http_status_may_be_lost: true, ..self.http_status(http_status) }
    }

    pub fn attempts(self, attempts: u32) -> Self {
        Row { attempts: Some(attempts), ..self }
    }

    pub fn connections(self, connections: Seen) -> Self {
        Row { connections, ..self }
    }

    pub fn requests(self, requests: Seen) -> Self {
        Row { requests, ..self }
    }

    pub fn deadline(self, milliseconds: u64) -> Self {
        Row { deadline: Duration::from_millis(milliseconds), ..self }
    }

    /// All of the time is used up, in one attempt, once the request is out.
    pub fn times_out(self, milliseconds: u64) -> Self {
        let row = self.fails(Status::Timeout, Performed::Maybe, Again::WhereRepeatable);
        Row { ends_at_deadline: true, ..row }.attempts(1).deadline(milliseconds)
    }

    /// All of the time is used up before the request is out.
    pub fn times_out_before_sending(self, milliseconds: u64) -> Self {
        let row = self.fails(Status::Timeout, Performed::No, Again::Always);
        Row { ends_at_deadline: true, requests: Seen::Nothing, ..row }.attempts(1).deadline(milliseconds)
    }

    pub fn memory(self, memory: u64) -> Self {
        Row { memory, ..self }
    }

    /// A part of the error's message.
    pub fn says(self, says: &'static str) -> Self {
        Row { says, ..self }
    }

    pub fn look(self, look: impl Fn(&Outcome) + Send + Sync + 'static) -> Self {
        Row { look: Some(Arc::new(look)), ..self }
    }
}

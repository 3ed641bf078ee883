//! What WorkOS offers: one row for each operation. Pure functions of what the
//! caller gave and of an answer; nothing here opens a connection.

mod actions;
mod audit_logs;
mod audit_trail;
mod callback;
mod catalogue;
mod describe;
mod event;
mod faults;
mod generated;
mod hooks;
mod kind;
mod options;
mod packed;
mod params;
mod query;
mod raw_request;
mod rules;
mod signature;
mod sso;
mod standard;
mod table;
#[cfg(test)]
mod testing;
mod timestamp;
mod user_management;
mod webhooks;

#[cfg(test)]
pub use catalogue::flow_names;
pub use catalogue::{Answered, Facts, Sentence, flow};
pub use kind::Kind;
pub use options::Options;
pub use params::Params;
pub use table::Table;

use catalogue::ParamRow;
use hooks::{Build, Parse};

use crate::error::{Error, Status};
use crate::http::{Method, Request};
use crate::secret::{Key, LazyKey};

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path, at `{name}`.
    Path,
    Query,
    /// A member of the JSON body.
    Body,
    /// The Idempotency-Key header.
    IdempotencyKey,
    /// The Authorization header.
    Authorization,
    /// The bytes that were signed; they may come beside the parameters, with their length.
    Payload,
    /// Into the request by the row's own `build`.
    Built,
}

impl Place {
    pub fn name(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Body => "body",
            Place::IdempotencyKey => "idempotency_key",
            Place::Authorization => "authorization",
            Place::Payload => "payload",
            Place::Built => "built",
        }
    }
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    pub name: &'static str,
    pub kind: Kind,
    pub place: Place,
    pub required: bool,
    /// Never shown in an error: replaced by `[redacted]` where the service repeats it.
    pub secret: bool,
    /// `null` is a value and travels; else it counts as absent.
    pub nullable: bool,
    /// WorkOS advises against it.
    pub deprecated: bool,
    pub source: Source,
    /// What only a description needs.
    pub row: &'static ParamRow,
}

/// Where the value of a parameter comes from if the caller gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Nowhere: it is absent.
    Given,
    /// The client id of the configuration.
    ClientId,
    /// The API key; a public client has none, and goes without where it may.
    ApiKey,
    /// Always this JSON text.
    Constant(&'static str),
}

/// What proves to the service who is calling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credential {
    /// Nothing.
    None,
    /// `Authorization: Bearer <API key>`.
    ApiKey,
    /// `Authorization: Bearer <access token>`, a person's own.
    AccessToken,
    /// The API key as `client_secret` of the body, by the row's own `build`.
    ClientSecret,
}

impl Credential {
    pub fn name(self) -> &'static str {
        match self {
            Credential::None => "none",
            Credential::ApiKey => "api_key",
            Credential::AccessToken => "access_token",
            Credential::ClientSecret => "client_secret",
        }
    }
}

/// Whether a request may be sent again after it may have arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// It changes nothing (GET), or nothing is sent at all.
    Safe,
    /// It carries an Idempotency-Key, made here where the caller gave none.
    Keyed,
    /// Only with an Idempotency-Key of the caller's.
    IfKeyed,
    /// Never.
    Never,
}

impl Repeat {
    pub fn name(self) -> &'static str {
        match self {
            Repeat::Safe => "safe",
            Repeat::Keyed => "keyed",
            Repeat::IfKeyed => "if_keyed",
            Repeat::Never => "never",
        }
    }
}

/// What `build` makes of the parameters.
#[derive(Debug)]
pub enum Plan {
    /// The data itself: nothing is sent.
    Local(String),
    Send(Request),
}

/// What a client knows, lent to `build`. Tests own the clock and the dice.
pub struct Context<'a> {
    pub base_url: &'a str,
    pub user_agent: &'a str,
    pub client_id: Option<&'a str>,
    pub api_key: &'a LazyKey<'a>,
    /// Milliseconds since the beginning of 1970, UTC.
    pub now: &'a dyn Fn() -> u64,
    /// Fills the buffer with random bytes of the operating system.
    pub random: &'a dyn Fn(&mut [u8]) -> Result<(), Error>,
}

impl Context<'_> {
    pub fn key(&self) -> Result<&Key, Error> {
        self.api_key
            .get()
            .ok_or_else(|| Error::new(Status::NotConfigured, "api_key is not set (nor is WORKOS_API_KEY)"))
    }

    /// The client id: `client_id` of the parameters, or its older name
    /// `project_id`, or the client's.
    pub fn client_id<'p>(&'p self, params: &'p Params) -> Result<&'p str, Error> {
        let (new, old) = (params.text("client_id"), params.text("project_id"));
        if let (Some(new), Some(old)) = (new, old)
            && new != old
        {
            return Err(Error::invalid("client_id and project_id must be equal"));
        }
        new.or(old).or(self.client_id).ok_or_else(|| {
            Error::new(Status::NotConfigured, "client_id is not set (nor is WORKOS_CLIENT_ID)")
        })
    }
}

/// One operation of the service.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    pub name: &'static str,
    pub method: Method,
    /// The path, with `{name}` where a parameter goes; empty where nothing of
    /// the service is called, neither here nor by a browser.
    pub path: &'static str,
    pub summary: Sentence,
    pub params: Table,
    pub credential: Credential,
    pub repeat: Repeat,
    pub build: Build,
    /// The data in a 2xx answer.
    pub parse: Parse,
    pub facts: Facts,
}

/// Every operation that is one request, or none.
pub fn catalogue() -> impl Iterator<Item = Operation> {
    catalogue::all()
}

/// The operation called `name`.
pub fn find(name: &str) -> Result<Operation, Error> {
    catalogue::find(name).ok_or_else(|| unknown(name))
}

/// Refuses a name that is not an operation's.
pub fn check_is_known(name: &str) -> Result<(), Error> {
    if catalogue::has(name) { Ok(()) } else { Err(unknown(name)) }
}

fn unknown(name: &str) -> Error {
    // The name may be anything at all; only what looks like one is repeated.
    let plausible =
        name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.');
    let error = Error::new(Status::Unsupported, "no such operation (workos_operations lists them)");
    error.of(if plausible { name } else { "call" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_whole() {
        let mut names = std::collections::BTreeSet::new();
        for row in catalogue() {
            assert!(names.insert(row.name), "{} is there twice", row.name);
            assert!(!row.summary.text().is_empty(), "{}", row.name);
            let mut params = std::collections::BTreeSet::new();
            for param in row.params.iter() {
                assert!(params.insert(param.name), "{}: {} twice", row.name, param.name);
                assert!(!param.row.about().text().is_empty(), "{}: {}", row.name, param.name);
                let in_path = row.path.contains(&format!("{{{}}}", param.name));
                assert_eq!(in_path, param.place == Place::Path, "{}: {}", row.name, param.name);
            }
            let places = |place: Place| row.params.iter().filter(|param| param.place == place).count();
            let bearer = usize::from(row.credential == Credential::AccessToken);
            assert_eq!(places(Place::Authorization), bearer, "{}", row.name);
            assert!(places(Place::Payload) <= 1, "{}", row.name);
            let keyed = places(Place::IdempotencyKey) == 1;
            assert_eq!(keyed, matches!(row.repeat, Repeat::Keyed | Repeat::IfKeyed), "{}", row.name);
        }
    }

    #[test]
    fn only_what_looks_like_a_name_is_repeated() {
        let long = "a".repeat(64);
        for (name, repeated) in [
            ("sso.no_such_1", "sso.no_such_1"),
            (long.as_str(), long.as_str()),
            (&format!("{long}a"), "call"),
            ("a b", "call"),
            ("sk_test-1", "call"),
        ] {
            let error = find(name).expect_err(name);
            assert_eq!((error.status, error.operation.as_str()), (Status::Unsupported, repeated));
        }
    }

    #[test]
    fn an_operation_is_described_by_its_row() {
        for (name, said) in [
            (
                "sso.get_connection",
                r#""credential":"api_key","repeat":"safe","sends":true,"returns":{"kind":"object","type":"Connection","list":false},"params":[{"name":"id","type":"string","in":"path","required":true,"#,
            ),
            (
                "sso.create_connection",
                r#""credential":"api_key","repeat":"never","sends":true,"returns":{"kind":"object","type":"Connection","list":false},"params":[{"name":"source","type":"string","in":"body","required":false,"#,
            ),
            (
                "sso.get_profile",
                r#""credential":"access_token","repeat":"safe","sends":true,"returns":{"kind":"object","type":"Profile","list":false},"params":[{"name":"access_token","type":"string","in":"authorization","#,
            ),
            (
                "webhooks.verify",
                r#""credential":"none","repeat":"safe","sends":false,"returns":{"kind":"object","type":"Event","list":false},"params":[{"name":"payload","type":"string","in":"payload","#,
            ),
            (
                "sso.profile",
                r#""credential":"client_secret","repeat":"never","sends":true,"returns":{"kind":"object","type":"SSOTokenResponse","list":false},"params":[{"name":"code","type":"string","in":"built","#,
            ),
            (
                "organizations.create",
                r#"{"name":"external_id","type":"string","in":"body","required":false,"summary":"The id in your system.","max_length":128,"format":"ascii","nullable":true}"#,
            ),
            (
                "organizations.create",
                r#""items":{"type":"object","members":[{"name":"domain","type":"string","required":true},{"name":"state","type":"string","required":true,"enum":["pending","verified"]}]}"#,
            ),
            ("organizations.list", r#""returns":{"kind":"object","type":"Organization","list":true}"#),
            (
                "organizations.list",
                r#""type":"integer","in":"query","required":false,"summary":"The maximum number of items of a page.","minimum":1,"maximum":100,"default":10}"#,
            ),
            (
                "connect.list_client_secrets",
                r#""returns":{"kind":"array","type":"ApplicationCredentialsListItem","#,
            ),
            (
                "user_management.authenticate_with_password",
                r#""name":"password","type":"string","in":"body","required":true,"summary":"The user's password.","secret":true}"#,
            ),
            ("user_management.logout_url", r#""sends":false"#),
        ] {
            let described = find(name).expect(name).describe();
            assert!(described.contains(said), "{described}");
        }
        let described = find("audit_trail.create_event").expect("a row").describe();
        assert!(
            described.contains(r#""repeat":"keyed""#)
                && described.contains(r#""in":"idempotency_key","required":false"#)
        );
    }
}

//! Build and parse as most rows have them, driven by the row's table.

use std::borrow::Cow;

use super::catalogue::ParamRow;
use super::packed::Packed;
use super::query::Query;
use super::{Context, Credential, Kind, Operation, Param, Params, Place, Plan, Repeat, Source, timestamp};
use crate::answer::Answer;
use crate::error::Error;
use crate::http::{IDEMPOTENCY_KEY, Method, Request};
use crate::json;

/// A request whose path, query and body come from the table.
pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let mut path = Cow::Borrowed(operation.path);
    let mut query = Query::default();
    let mut body = json::Object::new();
    let mut has_body = false;
    for param in operation.params.iter() {
        let Some(written) = params.written(param.name) else {
            if let Some(value) = from_elsewhere(&param, context, params)? {
                body.raw(param.name, &value);
                has_body = true;
            }
            continue;
        };
        let normal = match param.kind {
            Kind::Timestamp => params.text(param.name).and_then(timestamp::normal),
            _ => None,
        };
        match (param.place, normal.as_deref().or(params.text(param.name))) {
            (Place::Path, Some(text)) => {
                path = path.replace(&format!("{{{}}}", param.name), &in_path(&param, text)).into();
            }
            (Place::Query, Some(text)) => query.text(param.name, text),
            (Place::Query, None) => query.value(&param, params.get(param.name), written),
            (Place::Body, _) => {
                match normal.as_deref() {
                    Some(text) => body.string(param.name, text),
                    None => body.raw(param.name, written),
                };
                has_body = true;
            }
            _ => {}
        }
    }
    let draft = Draft {
        method: operation.method,
        path,
        query: query.finish(),
        body: has_body.then(|| body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

/// The JSON of what the caller did not give, where it has a source.
fn from_elsewhere(param: &Param, context: &Context, params: &Params) -> Result<Option<String>, Error> {
    if param.place != Place::Body {
        return Ok(None);
    }
    let required = match &params.variant {
        None => param.required,
        Some(variant) => match variant.has(param.name) {
            Some(required) => required || param.required,
            None => return Ok(None),
        },
    };
    match param.source {
        Source::Given => Ok(None),
        Source::Constant(value) => Ok(Some(value.to_owned())),
        Source::ClientId => context.client_id(params).map(|id| Some(json::string(id))),
        Source::ApiKey => match context.key() {
            Ok(key) => Ok(Some(json::string(key.expose()))),
            Err(error) if required => Err(error),
            Err(_) => Ok(None),
        },
    }
}

/// A segment of a path: an id as it is, the caller's own words percent-encoded.
fn in_path<'t>(param: &Param, text: &'t str) -> Cow<'t, str> {
    if param.kind != Kind::Packed(Packed::Word) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(byte.into()),
            _ => {
                let digit =
                    |value: u8| char::from_digit(value.into(), 16).unwrap_or_default().to_ascii_uppercase();
                encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    Cow::Owned(encoded)
}

/// The parts of a request that differ from one operation to the next.
pub struct Draft {
    pub method: Method,
    pub path: Cow<'static, str>,
    /// Form-urlencoded; empty for none.
    pub query: String,
    pub body: Option<String>,
}

impl Draft {
    /// Adds what every request has: the address, the headers, the credential,
    /// the idempotency key.
    pub fn complete(
        self,
        operation: &Operation,
        context: &Context,
        params: &Params,
    ) -> Result<Request, Error> {
        let mark = if self.query.is_empty() { "" } else { "?" };
        let url = [context.base_url, self.path.as_ref(), mark, &self.query].concat();
        if url.len() > MAX_URL_BYTES {
            return Err(Error::invalid(format!("the URL would be longer than {MAX_URL_BYTES} bytes")));
        }
        let holds_key =
            operation.credential == Credential::ClientSecret || operation.params.rows().any(ParamRow::is_key);
        let body =
            self.body.map(|body| if holds_key { context.api_key.text(body).into() } else { body.into() });
        let mut request = Request::new(self.method, url, body);
        request.headers.add("User-Agent", context.user_agent.to_owned());
        request.headers.add("Accept", "application/json");
        if request.body.is_some() {
            request.headers.add("Content-Type", "application/json");
        }
        for (name, value) in &params.options.headers {
            // Those above may be replaced; no name is there twice.
            if ["accept", "content-type"].iter().any(|set| set.eq_ignore_ascii_case(name)) {
                request.set_header(name.clone(), value.clone());
            } else {
                request.headers.add(name.clone(), value.clone());
            }
        }
        match operation.credential {
            Credential::ApiKey => request.headers.add("Authorization", context.key()?.bearer().clone()),
            Credential::AccessToken => {
                if let Some(bearer) = params.at(Place::Authorization) {
                    request.headers.add("Authorization", ["Bearer ", bearer].concat());
                }
            }
            Credential::None | Credential::ClientSecret => {}
        }
        let key = match (params.idempotency_key(), operation.repeat) {
            (None, Repeat::Keyed) => Some(fresh_key(context)?),
            (given, _) => given.map(str::to_owned),
        };
        request.repeatable = request.method == Method::Get || key.is_some();
        if let Some(key) = key {
            request.headers.add(IDEMPOTENCY_KEY, key);
        }
        Ok(request)
    }
}

/// The longest URL that the HTTP client takes.
const MAX_URL_BYTES: usize = 65_534;

/// A UUIDv4 (RFC 9562 section 5.4), so that an attempt that may have arrived
/// can be repeated.
fn fresh_key(context: &Context) -> Result<String, Error> {
    let mut bytes = [0; 16];
    (context.random)(&mut bytes)?;
    let key = uuid::Builder::from_random_bytes(bytes).into_uuid().hyphenated();
    Ok(key.encode_lower(&mut uuid::Uuid::encode_buffer()).to_owned())
}

/// The answer as it came, which must be a JSON object; `{}` where it has no body.
pub fn parse(_: &Operation, answer: &Answer, _: &Params) -> Result<String, Error> {
    if answer.body.is_empty() {
        return Ok("{}".to_owned());
    }
    answer.object().map(str::to_owned)
}

/// The same for a page of a list, which must have its items in `data`.
pub fn parse_page(_: &Operation, answer: &Answer, _: &Params) -> Result<String, Error> {
    let (text, [data]) = answer.object_with(["data"])?;
    match data {
        Some(data) if data.starts_with('[') => Ok(text.to_owned()),
        _ => Err(answer.decode("the answer has no list called data")),
    }
}

/// The same where one member, a string, must be there.
pub fn parse_needed(operation: &Operation, answer: &Answer, params: &Params) -> Result<String, Error> {
    let text = parse(operation, answer, params)?;
    let needs = operation.facts.needs();
    match json::get(&text, &format!("/{needs}")) {
        Ok(token) if !token.is_empty() => Ok(text),
        _ => Err(answer.decode(&format!("the answer has no {needs}"))),
    }
}

/// The answer as it came, which must be a JSON array.
pub fn parse_array(_: &Operation, answer: &Answer, _: &Params) -> Result<String, Error> {
    let text = answer.text()?;
    let is_array = text.starts_with('[');
    is_array.then(|| text.to_owned()).ok_or_else(|| answer.decode("the answer is not a JSON array"))
}

/// Any JSON; `{}` where the answer has no body.
pub fn parse_any(_: &Operation, answer: &Answer, _: &Params) -> Result<String, Error> {
    if answer.body.is_empty() {
        return Ok("{}".to_owned());
    }
    answer.text().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::MAX_URL_BYTES;
    use crate::error::Error;
    use crate::http::Request;
    use crate::operation::Plan;
    use crate::operation::testing::plan;

    fn request(name: &str, params: &str) -> Result<Request, Error> {
        match plan(name, params)? {
            Plan::Send(request) => Ok(request),
            Plan::Local(data) => panic!("{data}"),
        }
    }

    #[test]
    fn each_parameter_goes_to_its_place() {
        let get = request("sso.list_connections", r#"{"domain":"a b","limit":5}"#).expect("valid");
        assert_eq!(get.url, "https://api.example.com/connections?domain=a+b&limit=5");
        assert_eq!((get.body.as_deref(), get.repeatable), (None, true));
        assert_eq!(get.headers.get("content-type"), None);
        assert_eq!(get.headers.get("authorization"), Some("Bearer sk_test"));

        let post = request("sso.create_connection", r#"{"source":"s","options":{"headers":{"X-A":"b"}}}"#);
        let post = post.expect("valid");
        assert_eq!((post.body.as_deref(), post.repeatable), (Some(r#"{"source":"s"}"#), false));
        assert_eq!(post.headers.get("content-type"), Some("application/json"));
        assert_eq!((post.headers.get("x-a"), post.headers.get("idempotency-key")), (Some("b"), None));

        let delete = request("sso.delete_connection", r#"{"id":"conn_1"}"#).expect("valid");
        assert_eq!(delete.url, "https://api.example.com/connections/conn_1");
        assert!(!delete.repeatable);
    }

    #[test]
    fn a_keyed_request_has_the_callers_key_or_a_fresh_one() {
        let event = r#""event":{},"options":{"validate":false}"#;
        let with =
            |more: &str| request("audit_trail.create_event", &format!("{{{event}{more}}}")).expect("valid");
        for (more, key) in [
            // Version 4 and the variant of RFC 9562 in the bytes 0 to 15.
            ("", "00010203-0405-4607-8809-0a0b0c0d0e0f"),
            (r#","idempotency_key":"k""#, "k"),
        ] {
            let made = with(more);
            assert_eq!(made.idempotency_key(), Some(key));
            assert_eq!(made.headers.get("idempotency-key"), Some(key));
            assert!(made.repeatable);
        }
    }

    #[test]
    fn a_url_is_bounded() {
        let around = "https://api.example.com/connections?domain=".len();
        let of = |bytes: usize| {
            request("sso.list_connections", &format!(r#"{{"domain":"{}"}}"#, "a".repeat(bytes - around)))
        };
        assert_eq!(of(MAX_URL_BYTES).expect("fits").url.len(), MAX_URL_BYTES);
        assert_eq!(
            of(MAX_URL_BYTES + 1).expect_err("too long").message,
            "the URL would be longer than 65534 bytes"
        );
    }
}

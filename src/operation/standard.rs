//! Build and parse as most rows have them, driven by the row's table.

use std::borrow::Cow;

use super::{Context, Credential, Kind, Operation, Params, Place, Plan, Repeat, timestamp};
use crate::answer::Answer;
use crate::error::Error;
use crate::form::Form;
use crate::http::{IDEMPOTENCY_KEY, Method, Request};
use crate::json;

/// A request whose path, query and body come from the table.
pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let mut path = Cow::Borrowed(operation.path);
    let mut query = Form::default();
    let mut body = json::Object::new();
    let mut has_body = false;
    for param in operation.params {
        let Some(written) = params.written(param.name) else {
            continue;
        };
        let normal = match param.kind {
            Kind::Timestamp => params.text(param.name).and_then(timestamp::normal),
            _ => None,
        };
        match (param.place, normal.as_deref().or(params.text(param.name))) {
            (Place::Path, Some(text)) => path = path.replace(&format!("{{{}}}", param.name), text).into(),
            (Place::Query, Some(text)) => drop(query.append(param.name, text)),
            (Place::Query, None) => drop(query.append(param.name, &json::compact(written))),
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
        let mut request = Request::new(self.method, url, self.body);
        request.set_header("User-Agent", context.user_agent.to_owned());
        request.set_header("Accept", "application/json");
        if request.body.is_some() {
            request.set_header("Content-Type", "application/json");
        }
        for (name, value) in &params.options.headers {
            // Those above may be replaced; no name is there twice.
            if ["accept", "content-type"].iter().any(|set| set.eq_ignore_ascii_case(name)) {
                request.set_header(name.clone(), value.clone());
            } else {
                request.add_header(name.clone(), value.clone());
            }
        }
        let bearer = match operation.credential {
            Credential::ApiKey => Some(context.api_key()?),
            Credential::AccessToken => params.at(Place::Authorization),
            Credential::None | Credential::ClientSecret => None,
        };
        if let Some(bearer) = bearer {
            request.set_header("Authorization", ["Bearer ", bearer].concat());
        }
        let key = match (params.idempotency_key(), operation.repeat) {
            (None, Repeat::Keyed) => Some(fresh_key(context)?),
            (given, _) => given.map(str::to_owned),
        };
        request.repeatable = request.method == Method::Get || key.is_some();
        if let Some(key) = key {
            request.set_header(IDEMPOTENCY_KEY, key);
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
pub fn parse(answer: &Answer, _: &Params) -> Result<String, Error> {
    if answer.body.is_empty() {
        return Ok("{}".to_owned());
    }
    answer.object().map(str::to_owned)
}

/// The same for a page of a list, which must have its items in `data`.
pub fn parse_page(answer: &Answer, _: &Params) -> Result<String, Error> {
    let (text, [data]) = answer.object_with(["data"])?;
    match data {
        Some(data) if data.starts_with('[') => Ok(text.to_owned()),
        _ => Err(answer.decode("the answer has no list called data")),
    }
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

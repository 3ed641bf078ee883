//! How the caller wants one call alone to be made: the reserved member `options`.

use std::collections::HashSet;
use std::time::Duration;

use super::faults::Faults;
use crate::config::{RETRIES, TIMEOUT_MS, integer_within};
use crate::json::{Members, Value};

/// What `options` says, or what holds where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    pub timeout: Option<Duration>,
    pub max_retries: Option<u32>,
    pub headers: Vec<(String, String)>,
    /// Whether audit events are checked before they are sent.
    pub validate: bool,
    /// Whether the data comes wrapped as `{"http_status","request_id","data"}`.
    pub response: bool,
    /// Whether an error has the service's own JSON beside it.
    pub error_body: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeout: None,
            max_retries: None,
            headers: Vec::new(),
            validate: true,
            response: false,
            error_body: false,
        }
    }
}

const OPTIONS: [&str; 6] = ["timeout_ms", "max_retries", "headers", "validate", "response", "error_body"];

/// Headers that are ours to set.
const OWN_HEADERS: [&str; 15] = [
    "host",
    "authorization",
    "content-length",
    "transfer-encoding",
    "connection",
    "cookie",
    "idempotency-key",
    "user-agent",
    "expect",
    "te",
    "upgrade",
    "keep-alive",
    "proxy-connection",
    "proxy-authorization",
    "trailer",
];

impl Options {
    pub(super) fn read(value: &Value, faults: &mut Faults) -> Self {
        let mut options = Self::default();
        let Some(members) = value.as_object() else {
            faults.add("options", "must be an object");
            return options;
        };
        for (name, value) in members {
            let path = format!("options.{name}");
            let known = OPTIONS.contains(&name.as_ref());
            match (name.as_ref(), value) {
                (_, Value::Null) if known => {}
                ("timeout_ms", value) => match integer_within(value, TIMEOUT_MS) {
                    Ok(n) => options.timeout = Some(Duration::from_millis(n.unsigned_abs())),
                    Err(fault) => faults.add(path, fault),
                },
                ("max_retries", value) => match integer_within(value, RETRIES) {
                    Ok(n) => options.max_retries = Some(n as u32),
                    Err(fault) => faults.add(path, fault),
                },
                ("validate", Value::Bool(flag)) => options.validate = *flag,
                ("response", Value::Bool(flag)) => options.response = *flag,
                ("error_body", Value::Bool(flag)) => options.error_body = *flag,
                ("validate" | "response" | "error_body", _) => faults.add(path, "must be true or false"),
                ("headers", Value::Object(headers)) => options.headers = read_headers(headers, faults),
                ("headers", _) => faults.add(path, "must be an object"),
                _ => faults.add(path, "is not a known member"),
            }
        }
        options
    }
}

fn read_headers(headers: &Members, faults: &mut Faults) -> Vec<(String, String)> {
    let mut read: Vec<(String, String)> = Vec::new();
    let mut seen = HashSet::new();
    for (name, value) in headers {
        // A name that is not one is not repeated: it may hold anything.
        let is_token = !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b));
        if !is_token {
            faults.add("options.headers", "has a name that is not an HTTP token");
            continue;
        }
        let path = format!("options.headers.{name}");
        if *value == Value::Null {
            continue;
        }
        if OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name)) {
            faults.add(path, "may not be set");
        } else if !seen.insert(name.to_ascii_lowercase()) {
            faults.add(path, "is given twice");
        } else {
            match value.as_str() {
                Some(text) if text.bytes().all(|b| b.is_ascii_graphic() || b == b' ') => {
                    read.push((name.clone().into_owned(), text.trim().to_owned()));
                }
                _ => faults.add(path, "must be a string of visible ASCII characters and spaces"),
            }
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::testing::event as read;

    #[test]
    fn options_are_read() {
        let text = r#"{"event":{},"idempotency_key":"key 1","options":{"timeout_ms":5,"max_retries":0,
            "headers":{"X-A":" b c ","x-b":""},"validate":false,"response":true,"error_body":true}}"#
            .replace("key 1", "key1");
        let params = read(&text).expect("valid");
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = Options {
            timeout: Some(Duration::from_millis(5)),
            max_retries: Some(0),
            headers: vec![field("X-A", "b c"), field("x-b", "")],
            validate: false,
            response: true,
            error_body: true,
        };
        assert_eq!(params.options, expected);
        assert_eq!(params.idempotency_key(), Some("key1"));
        assert_eq!(read(r#"{"event":{}}"#).expect("valid").options, Options::default());
    }

    #[test]
    fn an_option_that_is_none_is_named() {
        for (options, fault) in [
            ("7", "options must be an object"),
            (r#"{"timeout_ms":0}"#, "options.timeout_ms must be an integer from 1 to 600000"),
            (r#"{"max_retries":11}"#, "options.max_retries must be an integer from 0 to 10"),
            (r#"{"validate":1}"#, "options.validate must be true or false"),
            (r#"{"error_body":0}"#, "options.error_body must be true or false"),
            (r#"{"response":"true"}"#, "options.response must be true or false"),
            (r#"{"headers":[]}"#, "options.headers must be an object"),
            (r#"{"header":{}}"#, "options.header is not a known member"),
            (r#"{"headers":{"":"a"}}"#, "options.headers has a name that is not an HTTP token"),
            (r#"{"headers":{"a b":"a"}}"#, "options.headers has a name that is not an HTTP token"),
            (
                r#"{"headers":{"X-A":7}}"#,
                "options.headers.X-A must be a string of visible ASCII characters and spaces",
            ),
            (
                r#"{"headers":{"X-A":"a\tb"}}"#,
                "options.headers.X-A must be a string of visible ASCII characters and spaces",
            ),
            (r#"{"headers":{"X-A":"a","x-a":"b"}}"#, "options.headers.x-a is given twice"),
            (r#"{"headers":{"AUTHORIZATION":"a"}}"#, "options.headers.AUTHORIZATION may not be set"),
        ] {
            let text = format!(r#"{{"event":{{}},"options":{options}}}"#);
            assert_eq!(read(&text).expect_err(options).message, fault);
        }
    }

    #[test]
    fn headers_of_the_connection_may_not_be_set() {
        for name in [
            "Host",
            "Authorization",
            "Content-Length",
            "Transfer-Encoding",
            "Connection",
            "Cookie",
            "Idempotency-Key",
            "User-Agent",
            "Expect",
            "TE",
            "Upgrade",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authorization",
            "Trailer",
            "eXPECT",
            "te",
        ] {
            let text = format!(r#"{{"event":{{}},"options":{{"headers":{{"{name}":"a"}}}}}}"#);
            let fault = format!("options.headers.{name} may not be set");
            assert_eq!(read(&text).expect_err(name).message, fault);
        }
    }

    #[test]
    fn very_many_headers_take_no_longer_than_their_number() {
        let headers: Vec<String> = (0..95_000).map(|at| format!("\"x{at}\":\"\"")).collect();
        let text = format!(r#"{{"event":{{}},"options":{{"headers":{{{}}}}}}}"#, headers.join(","));
        let began = std::time::Instant::now();
        assert_eq!(read(&text).expect("valid").options.headers.len(), 95_000);
        // Each compared with each, it would be minutes.
        assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    }
}

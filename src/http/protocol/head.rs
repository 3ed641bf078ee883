//! The heads of requests and answers.

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Method as HttpMethod, Uri};
use ureq_proto::Error;

use crate::http::buffer::Buffer;
use crate::http::failure::Fault;
use crate::http::{Headers, IDEMPOTENCY_KEY, KEPT_HEADERS, Method, Request, Text};

/// What ureq-proto adds to the fields: the request line and the lengths.
const LINE_BYTES: usize = 128;

/// A request as the `http` crate has it.
pub struct Composer {
    pub request: http::Request<()>,
    /// What its head takes at most.
    pub most_bytes: usize,
}

impl Composer {
    pub fn new(request: &Request, host: &HeaderValue, user_agent: &HeaderValue) -> Option<Self> {
        let mut composed = http::Request::new(());
        *composed.method_mut() = method(request.method);
        *composed.uri_mut() = Uri::try_from(target(&request.url)).ok()?;
        let count = request.headers.iter().count() + 2;
        let mut bytes = LINE_BYTES + request.url.len() + host.len();
        // Set one by one: http's builder moves the whole request for each.
        let headers = composed.headers_mut();
        headers.reserve(count);
        headers.insert(header::HOST, host.clone());
        match (&request.body, request.method) {
            (Some(body), _) => {
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
            }
            (None, Method::Get | Method::Delete) => {}
            // A length of zero must be told.
            (None, _) => {
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(0_u64));
            }
        }
        for (name, value) in request.headers.fields() {
            bytes += name.len() + value.len() + 4;
            headers.append(field_name(name)?, field_value(value, user_agent)?);
        }
        Some(Self { request: composed, most_bytes: bytes })
    }
}

/// What of a URL goes into the request line: path and query.
fn target(url: &str) -> &str {
    let authority = url.find("://").map_or(0, |at| at + 3);
    let path = url.get(authority..).and_then(|rest| rest.find('/'));
    path.and_then(|path| url.get(authority + path..)).unwrap_or("/")
}

fn method(method: Method) -> HttpMethod {
    match method {
        Method::Get => HttpMethod::GET,
        Method::Post => HttpMethod::POST,
        Method::Put => HttpMethod::PUT,
        Method::Patch => HttpMethod::PATCH,
        Method::Delete => HttpMethod::DELETE,
    }
}

/// The names that most requests have, so that they need not be looked up.
fn field_name(name: &str) -> Option<HeaderName> {
    const KEY: HeaderName = HeaderName::from_static("idempotency-key");
    Some(match name {
        "User-Agent" => header::USER_AGENT,
        "Accept" => header::ACCEPT,
        "Content-Type" => header::CONTENT_TYPE,
        "Authorization" => header::AUTHORIZATION,
        IDEMPOTENCY_KEY => KEY,
        _ => HeaderName::from_bytes(name.as_bytes()).ok()?,
    })
}

/// The values that most requests have need not be looked at anew.
fn field_value(value: &Text, user_agent: &HeaderValue) -> Option<HeaderValue> {
    const JSON: HeaderValue = HeaderValue::from_static("application/json");
    match value {
        // There is no other copy of it.
        Text::Key(text) => HeaderValue::from_maybe_shared(Bytes::from_owner(text.clone())).ok(),
        value => match &**value {
            "application/json" => Some(JSON),
            value if value == user_agent => Some(user_agent.clone()),
            value => HeaderValue::from_str(value).ok(),
        },
    }
}

/// Whether reading the head from its beginning again may bring more than the
/// last time, when it had `tried` bytes. Each time costs as much as there is, so
/// it is done where a line has ended, or twice as much is there.
pub fn is_worth_a_look(input: &[u8], tried: usize) -> bool {
    const ALWAYS: usize = 256;
    let new = input.get(tried..).unwrap_or_default();
    !new.is_empty() && (tried < ALWAYS || input.len() >= 2 * tried || new.contains(&b'\n'))
}

/// The head is not whole: whether it may become so.
pub fn incomplete(input: &Buffer, ended: bool, most: usize) -> Result<(), Fault> {
    if input.len() > most {
        return Err(too_large());
    }
    if ended { Err(Fault::closed_early()) } else { Ok(()) }
}

pub fn too_large() -> Fault {
    Fault::network("the answer's head is larger than 64 KiB")
}

pub fn explain(error: Error) -> Fault {
    Fault::network(match error {
        Error::HttpParseTooManyHeaders => "the answer has more than 128 header fields",
        Error::TooManyContentLengthHeaders => "the answer has two different lengths",
        Error::BadContentLengthHeader => "the answer's Content-Length is not a number",
        Error::ChunkLenNotAscii | Error::ChunkLenNotANumber => {
            "a chunk of the answer has a size that is not a number"
        }
        Error::ChunkExpectedCrLf => "a chunk of the answer is longer than its size says",
        _ => "the answer is not valid HTTP/1.1",
    })
}

/// The fields of an answer that are looked at, here or for a retry.
pub fn kept(headers: &HeaderMap) -> Headers {
    let mut kept = Headers::default();
    for (name, value) in headers {
        if let Some(name) = KEPT_HEADERS.iter().find(|kept| **kept == name.as_str()) {
            kept.add(*name, String::from_utf8_lossy(value.as_bytes()).into_owned());
        }
    }
    kept
}

/// Where an answer ends must not be a matter of opinion (RFC 9112 section 6.3).
pub fn framing_fault(headers: &HeaderMap) -> Option<&'static str> {
    let mut codings = headers.get_all(header::TRANSFER_ENCODING).iter();
    let coding = codings.next()?.as_bytes();
    if codings.next().is_some() || !coding.trim_ascii().eq_ignore_ascii_case(b"chunked") {
        return Some("the answer has a Transfer-Encoding other than chunked");
    }
    headers.get(header::CONTENT_LENGTH).map(|_| "the answer has both a length and a Transfer-Encoding")
}

/// Whether a head that may have no body speaks of one.
pub fn has_body_fields(headers: &HeaderMap) -> bool {
    headers.contains_key(header::TRANSFER_ENCODING) || length(headers) > 0
}

/// The length that is announced, 0 where none is.
pub fn length(headers: &HeaderMap) -> u64 {
    let value = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    value.and_then(|digits| digits.trim().parse().ok()).unwrap_or(0)
}

/// The same for the bytes of an interim answer, which ureq-proto passes over.
pub fn announces_a_body(head: &[u8]) -> bool {
    let begins = |line: &[u8], name: &[u8]| {
        line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
    };
    head.split(|byte| *byte == b'\n')
        .any(|line| begins(line, b"content-length:") || begins(line, b"transfer-encoding:"))
}

/// Whether what came while a request was being sent is the answer to it, and
/// not only an interim one.
pub fn is_final(mut input: &[u8]) -> bool {
    const STATUS_AT: usize = "HTTP/1.1 ".len();
    loop {
        match input.get(STATUS_AT) {
            None => return false,
            Some(b'1') => {}
            Some(_) => return true,
        }
        let end = input.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        let Some(rest) = end.and_then(|end| input.get(end + 4..)) else { return false };
        input = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_is_path_and_query() {
        for (url, target_of_it) in [
            ("https://h/a?b=c/d", "/a?b=c/d"),
            ("http://[::1]:1/x", "/x"),
            ("https://h", "/"),
            ("https://h/", "/"),
        ] {
            assert_eq!(target(url), target_of_it);
        }
    }

    #[test]
    fn what_cannot_be_read_is_explained() {
        for (error, part) in [
            (Error::HttpParseTooManyHeaders, "more than 128"),
            (Error::TooManyContentLengthHeaders, "two different lengths"),
            (Error::BadContentLengthHeader, "Content-Length is not a number"),
            (Error::ChunkLenNotAscii, "size that is not a number"),
            (Error::ChunkLenNotANumber, "size that is not a number"),
            (Error::ChunkExpectedCrLf, "longer than its size says"),
            (Error::HttpParseFail("x".to_owned()), "not valid HTTP/1.1"),
        ] {
            let fault = explain(error);
            assert_eq!(fault.kind, crate::http::FailureKind::Network);
            assert!(fault.words.contains(part), "{}", fault.words);
        }
    }

    #[test]
    fn a_head_takes_no_more_than_it_is_said_to_and_little_less() {
        let host = HeaderValue::try_from("h".repeat(200)).expect("a host");
        for (method, body) in [(Method::Get, None), (Method::Post, Some("{}")), (Method::Put, None)] {
            let url = format!("https://{}/{}", "h".repeat(200), "x".repeat(1_000));
            let besides_the_target = url.len() - 1_001;
            let mut request = Request::new(method, url, body.map(Text::from));
            for at in 0..20 {
                request.set_header(format!("X-{at}"), "y".repeat(50));
            }
            let composer = Composer::new(&request, &host, &host).expect("valid");
            let most = composer.most_bytes;
            let mut call = ureq_proto::client::Call::new(composer.request).expect("valid").proceed();
            let written = call.write(&mut vec![0; 2 * most]).expect("room");
            assert!(
                written <= most && most < written + LINE_BYTES + besides_the_target,
                "{written} of {most}"
            );
        }
    }

    #[test]
    fn an_interim_answer_is_not_final() {
        for (input, is) in [
            ("", false),
            ("HTTP/1.1 ", false),
            ("HTTP/1.1 100 Continue\r\n\r\n", false),
            ("HTTP/1.1 4", true),
            ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n", false),
            ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 Too Large\r\n", true),
            ("nonsense that is none", true),
        ] {
            assert_eq!(is_final(input.as_bytes()), is, "{input:?}");
        }
    }

    #[test]
    fn a_head_that_drips_is_not_read_for_every_byte() {
        let head = "HTTP/1.1 200 OK\r\nA: ".to_owned() + &"b".repeat(60_000);
        let (mut tried, mut looks) = (0, 0);
        for length in 1..head.len() {
            if is_worth_a_look(&head.as_bytes()[..length], tried) {
                (tried, looks) = (length, looks + 1);
            }
        }
        // At each of the first bytes, at the end of the line among them, and then at 512, 1024 and so on.
        assert_eq!(looks, 256 + (60_000_usize / 256).ilog2());
    }

    #[test]
    fn a_body_where_none_may_be_is_seen() {
        assert!(announces_a_body(b"HTTP/1.1 103 Early\r\nContent-Length: 5\r\n\r\n"));
        assert!(announces_a_body(b"HTTP/1.1 103 Early\r\ntransfer-encoding: chunked\r\n\r\n"));
        assert!(!announces_a_body(b"HTTP/1.1 103 Early\r\nLink: </content-length: 5>\r\n\r\n"));
    }
}

//! Answers of the service, to every operation. An input is the operation's
//! name, the HTTP status, the headers as JSON, a line each, and the body. The
//! status may be followed by a space and the code that a login sent.

use std::str::from_utf8;

use serde_json::Value;
use workos::error::{Error, Performed, Status};
use workos::http::Method;
use workos::operation::Operation;

use crate::input::{self, CLIENT, CODE, KEY, SIGNING, TOKEN, VERIFIER};
use crate::{examples, promises};

pub fn run(data: &[u8]) {
    let (name, rest) = input::first_line(data);
    let (status, rest) = input::first_line(rest);
    let (headers, body) = input::first_line(rest);
    let (Ok(status), Ok(headers)) = (from_utf8(status), from_utf8(headers)) else {
        return;
    };
    let operation = &input::operation(name);
    let (status, code) = status.split_once(' ').unwrap_or((status, CODE));
    let status: i32 = status.parse().unwrap_or(200);
    let mut params = examples::required(operation);
    if let Some(place) = params.get_mut("code") {
        *place = code.into();
    }
    let params = params.to_string();
    match CLIENT.response_parse(operation.name, &params, status, headers, body) {
        Ok(data) => {
            assert!((200..300).contains(&status), "{status} is no success");
            promises::data(&data);
            if operation.name == "request" {
                let came = from_utf8(body).map(str::trim).unwrap_or_default();
                assert_eq!(data, if body.is_empty() { "{}" } else { came });
            }
        }
        Err(error) => {
            // What the call does not hold, the library cannot know for a secret; nor part of another code.
            let held = |text: &&str| params.contains(text) && (*text != CODE || code == CODE);
            let given = [CODE, VERIFIER, TOKEN, SIGNING].into_iter().filter(held);
            let secrets: Vec<&str> = std::iter::once(KEY).chain(given).collect();
            promises::error(&error, &secrets);
            promises::nothing_cut(&error, &secrets, &String::from_utf8_lossy(data));
            is_right(operation, status, &error);
        }
    }
}

/// The error says no more than its status line allows: above all, that nothing
/// was done, and that it may be tried again.
fn is_right(operation: &Operation, status: i32, error: &Error) {
    if error.status == Status::InvalidArgument || error.status == Status::Unsupported {
        assert_eq!((error.http_status, error.retryable), (None, false), "{error}");
        return;
    }
    assert_eq!(error.http_status.map(i32::from), Some(status));
    let wanted = match status {
        200..=299 => &[Status::Decode, Status::Rejected][..],
        300..=399 => &[Status::Decode],
        401 | 403 => &[Status::Unauthorized],
        404 => &[Status::NotFound],
        400 => &[Status::Rejected, Status::Conflict],
        409 => &[Status::Conflict],
        429 => &[Status::RateLimited],
        402 | 405..=408 | 410..=428 | 430..=499 => &[Status::Rejected],
        500..=599 => &[Status::Server],
        _ => &[Status::Decode],
    };
    assert!(wanted.contains(&error.status), "{status}: {error}");
    let refused = matches!(status, 300..=407 | 409..=499);
    let said_no = (200..300).contains(&status) && error.status == Status::Rejected;
    let performed = match error.performed {
        Performed::No => refused || said_no,
        Performed::Yes => (200..300).contains(&status),
        Performed::Maybe => !refused && !(200..300).contains(&status),
    };
    assert!(performed, "{status}: {:?}", error.performed);
    // Without a key of the caller's only what changes nothing may be asked for again.
    let repeats =
        status == 429 || (operation_is_read(operation) && matches!(status, 408 | 500 | 502 | 503 | 504));
    assert_eq!(error.retryable, repeats, "{status} for {}", operation.name);
    assert!(error.retry_after_ms.is_none_or(|_| status >= 400));
    let listed = error.errors.as_deref().map(serde_json::from_str::<Value>);
    assert!(!matches!(listed, Some(Ok(ref list)) if !list.is_array()), "errors is no list");
}

/// The example of `request` is a POST.
fn operation_is_read(operation: &Operation) -> bool {
    operation.method == Method::Get && operation.name != "request"
}

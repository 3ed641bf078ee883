//! The parameters of every operation. An input is the operation's name, a line
//! end, and `params_json`.

use serde_json::Value;
use url::Url;
use workos::error::{Error, Status};
use workos::operation::{Operation, Place};

use crate::input::{self, BASE_URL, CLIENT, KEY};
use crate::{promises, urls};

pub fn run(data: &[u8]) {
    let (name, params) = input::first_line(data);
    let Ok(params) = std::str::from_utf8(params) else {
        return;
    };
    let operation = &input::operation(name);
    match built(operation, params) {
        Ok(Made::Request(request)) => is_sound(operation, &request),
        Ok(Made::Data(data)) => promises::data(&data),
        // What the caller says is the caller's to see again, and the key is none of it.
        Err(error) if !params.contains("canary") => promises::error(&error, &[KEY]),
        Err(_) => {}
    }
}

/// What an operation makes of its parameters.
pub enum Made {
    /// As `request_build` describes it.
    Request(String),
    /// The data of one that sends nothing.
    Data(String),
}

/// Builds a request, or carries out what sends nothing; nothing here is sent.
pub fn built(operation: &Operation, params: &str) -> Result<Made, Error> {
    match CLIENT.request_build(operation.name, params) {
        Ok(request) => Ok(Made::Request(request)),
        Err(error) if error.status == Status::Unsupported => {
            CLIENT.call(operation.name, params).map(Made::Data)
        }
        Err(error) => Err(error),
    }
}

/// A request goes to the operation's own place at the service, and whoever
/// sends it cannot be made to send anything else with it.
fn is_sound(operation: &Operation, request: &str) {
    promises::data(request);
    let request: Value = serde_json::from_str(request).unwrap_or_else(|fault| panic!("{fault}"));
    let text = |pointer: &str| request.pointer(pointer).and_then(Value::as_str);

    let made = text("/url").unwrap_or_default();
    let base = Url::parse(BASE_URL).unwrap_or_else(|fault| panic!("{fault}"));
    let url = Url::parse(made).unwrap_or_else(|fault| panic!("{made}: {fault}"));
    let path = made.strip_prefix(BASE_URL).unwrap_or_else(|| panic!("{made}"));
    let path = path.split('?').next().unwrap_or_default();
    urls::leads_to(made, &base, path);
    if operation.name != "request" {
        assert_eq!(Some(operation.method.name()), text("/method"));
        fits(operation.path, path);
    }

    let headers = request["headers"].as_object().unwrap_or_else(|| panic!("no headers"));
    for (name, value) in headers {
        let value = value.as_str().unwrap_or_default();
        assert!(value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{name}: {value:?}");
        assert!(name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':'), "{name:?}");
    }
    if let Some(body) = text("/body") {
        promises::data(body);
        assert_ne!(text("/method"), Some("GET"));
        assert_eq!(text("/headers/Content-Type"), Some("application/json"));
    }
    assert!(!url.as_str().contains(KEY) || made.contains("canary"), "{made}");
    let bearer = operation.params.iter().any(|param| param.place == Place::Authorization);
    let authorized = text("/headers/Authorization") == Some(&format!("Bearer {KEY}"));
    assert!(!(bearer && authorized), "an access token is sent instead of the key");
}

/// Every segment of `template` is one of `path`; where a parameter goes stands
/// one segment that means no folder.
fn fits(template: &str, path: &str) {
    let (wanted, found) = (template.split('/'), path.split('/'));
    assert_eq!(wanted.clone().count(), found.clone().count(), "{path} for {template}");
    for (wanted, found) in wanted.zip(found) {
        if wanted.starts_with('{') {
            assert!(!matches!(found, "" | "." | ".."), "{path} for {template}");
        } else {
            assert_eq!(wanted, found, "{path} for {template}");
        }
    }
}

//! The callbacks of logins, which whoever holds the browser may have written.
//! An input is the query string; one that begins with "{" is the object of its
//! members.

use serde_json::{Value, json};
use workos::error::Status;

use crate::{input, promises};

/// What the person's session kept.
const STATE: &str = "kept_S5a1";

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let object = if text.starts_with('{') { serde_json::from_str(text).ok() } else { None };
    let given: Value = object.unwrap_or_else(|| text.into());
    // Both read a callback in the same way, so each has its half of the inputs.
    let operations = ["sso.finish_login", "user_management.finish_login"];
    finish(operations[data.len() % operations.len()], &given, &members(&given));
}

fn finish(operation: &str, given: &Value, members: &[(String, String)]) {
    let params = json!({"callback": given, "state": STATE, "code_verifier": input::VERIFIER}).to_string();
    match input::CLIENT.request_build(operation, &params) {
        Ok(built) => {
            let built: Value = serde_json::from_str(&built).unwrap_or_else(|fault| panic!("{fault}"));
            let body = built["body"].as_str().unwrap_or_default();
            let body: Value = serde_json::from_str(body).unwrap_or_else(|fault| panic!("{fault}"));
            let only = |name: &str| {
                let mut values = members.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
                let first = values.next();
                assert_eq!(values.next(), None, "{name} is there twice");
                first
            };
            assert_eq!(only("state"), Some(STATE));
            assert_eq!(only("code"), body["code"].as_str());
            assert_eq!((only("error"), only("error_description")), (None, None));
            assert_eq!(body["code_verifier"], input::VERIFIER);
        }
        Err(error) => {
            // What the callback does not give as its code, the library cannot know for one.
            let given_code = members.iter().any(|(name, value)| name == "code" && value == input::CODE);
            let code = given_code.then_some(input::CODE);
            let secrets: Vec<&str> = [input::KEY, input::VERIFIER].into_iter().chain(code).collect();
            promises::error(&error, &secrets);
            assert!(matches!(error.status, Status::InvalidArgument | Status::Rejected), "{error}");
            // Only the service's own refusal has words that came through the browser.
            if error.status == Status::InvalidArgument {
                assert!(!error.message.contains(STATE), "{error}");
            } else {
                assert!(members.iter().any(|(name, value)| name == "state" && value == STATE));
            }
        }
    }
}

/// The members of a callback, decoded by other means than the library's.
fn members(given: &Value) -> Vec<(String, String)> {
    match given {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
            .collect(),
        Value::String(query) => query
            .strip_prefix('?')
            .unwrap_or(query)
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect(),
        _ => Vec::new(),
    }
}

/// application/x-www-form-urlencoded, byte by byte.
fn decoded(text: &str) -> String {
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let escaped =
            (bytes[at] == b'%').then(|| Some(hex(bytes.get(at + 1))? * 16 + hex(bytes.get(at + 2))?));
        match escaped.flatten() {
            Some(byte) => {
                out.push(byte as u8);
                at += 2;
            }
            None if bytes[at] == b'+' => out.push(b' '),
            None => out.push(bytes[at]),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

//! What holds for every answer of the library, whatever it was asked.

use serde_json::Value;
use workos::error::{Error, Status};
use workos::json;

/// That many characters of a secret in a row are a leak.
const TOLD: usize = 8;

/// Data that was given is one JSON text.
pub fn data(text: &str) {
    assert!(json::checked(text.as_bytes()).is_some(), "not JSON: {text:?}");
}

/// An error is an object whose texts are single lines of bounded length, is no
/// fault of the library's own, and tells none of these secrets.
pub fn error(error: &Error, secrets: &[&str]) {
    // These two may hold what is secret, as the contract has it.
    for json in [&error.details, &error.body].into_iter().flatten() {
        data(json);
    }
    let mut error = error.clone();
    (error.details, error.body) = (None, None);
    let text = error.to_json();
    data(&text);
    assert_ne!(error.status, Status::Internal, "{text}");
    silent(&without_letters_of_escapes(&text), secrets);
    one_line(&error.message, usize::MAX);
    // Deeper than serde_json goes there are only `errors`, the service's own.
    let Ok(Value::Object(members)) = serde_json::from_str(&text) else {
        assert!(error.errors.is_some(), "{text}");
        return;
    };
    for (name, limit) in [
        ("message", 512),
        ("operation", 128),
        ("api_code", 128),
        ("request_id", 128),
        ("idempotency_key", 255),
    ] {
        match members.get(name) {
            Some(Value::String(line)) => one_line(line, limit),
            None if name != "message" && name != "operation" => {}
            other => panic!("{name} is {other:?}"),
        }
    }
    for value in members.values() {
        every_text(value, &mut |line| silent(line, secrets));
    }
}

/// Nor does it tell a part of a secret that `said` holds whole: a cut must not
/// go through one before it is found.
pub fn nothing_cut(error: &Error, secrets: &[&str], said: &str) {
    let mut error = error.clone();
    (error.details, error.body) = (None, None);
    let text = without_letters_of_escapes(&error.to_json());
    for secret in secrets {
        let alone = as_it_may_be_shown(said).replace(secret, "");
        let parts = windows(secret).filter(|part| !alone.contains(part));
        silent(&text, &parts.collect::<Vec<_>>());
    }
}

/// What was said, and the same without JSON's escapes, and on one line: a text
/// that is like a secret, but none, may be shown in each of these forms.
fn as_it_may_be_shown(said: &str) -> String {
    let mut plain = String::new();
    let mut rest = said;
    while let Some((before, escape)) = rest.split_once("\\u") {
        let code = escape.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        plain.push_str(before);
        plain.extend(code.and_then(char::from_u32));
        rest = escape.get(4..).filter(|_| code.is_some()).unwrap_or(escape);
    }
    let plain = (plain + rest).replace('\\', "");
    let lines = [&*plain, &workos::error::one_line(&plain, usize::MAX), &without_letters_of_escapes(said)];
    format!("{said}\n{}", lines.join("\n"))
}

/// JSON text in which the letter of `\t` and its like belongs to no word: with
/// it, a tab before `oken` would read as a secret that begins with `token`.
fn without_letters_of_escapes(json: &str) -> String {
    let json = json.replace("\\\\", "/");
    ["\\b", "\\f", "\\n", "\\r", "\\t"].iter().fold(json, |json, escape| json.replace(escape, "\n"))
}

fn one_line(text: &str, limit: usize) {
    assert!(text.chars().count() <= limit, "longer than {limit}: {text:?}");
    assert!(
        !text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')),
        "not one line: {text:?}"
    );
}

/// Every part of `secret` that must not be seen.
fn windows(secret: &str) -> impl Iterator<Item = &str> {
    (0..=secret.len().saturating_sub(TOLD)).map(move |at| &secret[at..(at + TOLD).min(secret.len())])
}

fn silent(text: &str, secrets: &[&str]) {
    if let Some(told) = secrets.iter().find(|secret| text.contains(*secret)) {
        panic!("{told} is told in {text}");
    }
}

fn every_text(value: &Value, look: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(items) => items.iter().for_each(|item| every_text(item, look)),
        Value::Object(members) => {
            for (name, value) in members {
                look(name);
                every_text(value, look);
            }
        }
        _ => {}
    }
}

/// A broken promise of each kind is seen.
#[cfg(test)]
mod tests {
    use super::*;

    fn broken(check: impl FnOnce() + std::panic::UnwindSafe) {
        assert!(std::panic::catch_unwind(check).is_err());
    }

    #[test]
    fn each_broken_promise_is_seen() {
        let good = Error::invalid("member_1 is not a known member").of("sso.profile");
        error(&good, &["sk_canary_k7Qw"]);
        let with = |change: fn(&mut Error)| {
            let mut bad = good.clone();
            change(&mut bad);
            bad
        };
        for bad in [
            with(|error| error.message = "a\nb".to_owned()),
            with(|error| error.message = "the key sk_canary_k7Qw is wrong".to_owned()),
            with(|error| error.operation = "x".repeat(129)),
            with(|error| error.idempotency_key = Some("x".repeat(256))),
            with(|error| error.idempotency_key = Some("\u{1b}[31m".to_owned())),
            with(|error| error.errors = Some("[".to_owned())),
            with(|error| error.errors = Some(r#"["\u0073k_canary_k7Qw"]"#.to_owned())),
            with(|error| error.status = Status::Internal),
        ] {
            broken(move || error(&bad, &["sk_canary_k7Qw"]));
        }
        broken(|| data("{} {}"));
        let cut = with(|error| error.message = "wrong key: canary_k7Q".to_owned());
        let said = |said: &'static str| {
            let cut = cut.clone();
            move || nothing_cut(&cut, &["sk_canary_k7Qw"], said)
        };
        broken(said("wrong key: sk_canary_k7Qw"));
        said("wrong key: canary_k7Q")();
        said("wrong key: \\u0063anary\\u000a_k7Q")();
    }
}

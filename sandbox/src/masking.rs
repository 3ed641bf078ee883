//! Hides the secrets of a request before it is shown; everything else stays as it was sent.

use std::{collections::HashMap, ops::Range};

use serde_json::value::RawValue;
use url::form_urlencoded;

const SECRET_MEMBERS: [&str; 6] =
    ["client_secret", "code", "code_verifier", "password", "pending", "refresh_token"];
const SHOWN: usize = 7;

/// The first characters and stars. A secret that is not longer than that is hidden whole.
pub fn mask(secret: &str) -> String {
    match secret.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}***", &secret[..end]),
        None => "***".to_owned(),
    }
}

/// A body of either encoding.
pub fn mask_body(body: &str) -> String {
    match serde_json::from_str::<HashMap<String, &RawValue>>(body) {
        Ok(members) => mask_json(body, &members),
        Err(_) if body.trim_start().starts_with(['{', '[']) => body.to_owned(),
        Err(_) => mask_form(body),
    }
}

/// Replaces the values in their places, so that order, spaces and digits remain those of the sender.
fn mask_json(body: &str, members: &HashMap<String, &RawValue>) -> String {
    let mut secrets: Vec<(Range<usize>, String)> = (SECRET_MEMBERS.iter())
        .filter_map(|name| {
            let raw = members.get(*name)?.get();
            let value: String = serde_json::from_str(raw).ok()?;
            let start = raw.as_ptr() as usize - body.as_ptr() as usize;
            let masked = serde_json::Value::from(mask(&value)).to_string();
            Some((start..start + raw.len(), masked))
        })
        .collect();
    secrets.sort_by_key(|(place, _)| place.start);
    let mut shown = body.to_owned();
    for (place, masked) in secrets.into_iter().rev() {
        shown.replace_range(place, &masked);
    }
    shown
}

/// A query string or a form.
pub fn mask_form(form: &str) -> String {
    let pairs = form.split('&').map(|pair| {
        let decoded = form_urlencoded::parse(pair.as_bytes()).next();
        match decoded.filter(|(name, _)| SECRET_MEMBERS.contains(&name.as_ref())) {
            Some((name, value)) => format!("{name}={}", mask(&value)),
            None => pair.to_owned(),
        }
    });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_json_body_keeps_all_but_its_secrets() {
        let body = r#"{ "client_id":"client_1", "client_secret":"sk_test_1234", "n": 1.00, "code":"01ABCDEFGH","code_verifier":"short" }"#;
        let shown = r#"{ "client_id":"client_1", "client_secret":"sk_test***", "n": 1.00, "code":"01ABCDE***","code_verifier":"***" }"#;
        assert_eq!(mask_body(body), shown);
    }

    #[test]
    fn escapes_do_not_hide_a_secret() {
        assert_eq!(mask_body(r#"{"c\u006fde":"\u0061bcdefghij"}"#), r#"{"c\u006fde":"abcdefg***"}"#);
    }

    #[test]
    fn forms_and_queries_are_masked_by_name() {
        let form = "grant_type=authorization_code&client_secret=sk_test_1234&c%6Fde=01ABCDEFGH";
        assert_eq!(mask_body(form), "grant_type=authorization_code&client_secret=sk_test***&code=01ABCDE***");
        assert_eq!(mask_form("response_type=code&state=x"), "response_type=code&state=x");
    }

    #[test]
    fn a_key_of_many_bytes_is_cut_between_characters() {
        assert_eq!(mask("ääääääää"), "äääääää***");
        assert_eq!(mask("1234567"), "***");
    }
}

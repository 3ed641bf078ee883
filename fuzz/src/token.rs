//! Access tokens. An input is a token; or two lines, a header and claims, of
//! which a token is made that nobody signed. Nothing but a token of the vectors
//! may count as signed, and what counts as a session's has all that it needs.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde_json::Value;
use serde_json::value::RawValue;
use workos::session::{Checks, KeySet, Refusal, Token, check_claims};

use crate::input;

const NOW: i64 = 1_790_000_000_000;

static VECTORS: LazyLock<(KeySet, HashSet<String>)> = LazyLock::new(|| {
    let vectors: Value =
        serde_json::from_str(include_str!("../../tests/vectors/access_tokens.json")).unwrap();
    let keys = KeySet::read(&vectors["rotated"].to_string()).unwrap();
    let tokens =
        vectors["tokens"].as_array().unwrap().iter().map(|row| row["token"].as_str().unwrap().to_owned());
    (keys, tokens.collect())
});

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let _ = KeySet::read(text);
    judge(text);
    let (header, claims) = input::first_line(data);
    let made = format!("{}.{}.AAAA", base64url(header), base64url(claims));
    judge(&made);
    if let (Some(token), Ok(header)) = (Token::read(&made), serde_json::from_slice::<Value>(header)) {
        assert_eq!(header["alg"], "RS256");
        assert_eq!(header["kid"], token.kid.as_str());
        assert!(header.get("crit").is_none());
    }
    if let Ok(claims) = std::str::from_utf8(claims) {
        judge_claims(claims);
    }
    judge_claims(text);
}

fn judge(text: &str) {
    let (keys, known) = &*VECTORS;
    let Some(token) = Token::read(text) else {
        return;
    };
    assert!(!token.kid.is_empty());
    let _ = token.claims();
    if token.is_signed_by(keys) {
        assert!(known.contains(text), "signed: {text}");
    }
}

fn judge_claims(text: &str) {
    let checks = Checks { now: NOW, ..Checks::default() };
    let found = check_claims(text, &checks);
    if found == Err(Refusal::Invalid) {
        return;
    }
    // Each as it is written: a number may be beyond any double, which is no fault of a token's.
    let claims: HashMap<String, &RawValue> = serde_json::from_str(text).unwrap();
    let written = |name: &str| claims.get(name).map(|value| value.get()).filter(|value| *value != "null");
    let text_of = |name: &str| written(name).and_then(|value| serde_json::from_str::<String>(value).ok());
    for name in ["sub", "sid"] {
        assert!(text_of(name).is_some_and(|text| !text.is_empty()), "{text}");
    }
    assert_eq!(written("sub_type"), None);
    assert!(written("sub_profile").is_none() || text_of("sub_profile").as_deref() == Some("user"));
    let seconds = |name: &str| written(name).and_then(|value| value.parse::<f64>().ok());
    let now = NOW as f64 / 1000.0;
    // A double has less digits than a time may have, so what is near is not looked at.
    let expires = seconds("exp").unwrap();
    if (expires - now).abs() > 1.0 {
        assert_eq!(found.is_ok(), expires > now, "{text}");
    }
    assert!(seconds("nbf").is_none_or(|begins| begins < now + 1.0), "{text}");
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..=chunk.len() {
            out.push(char::from(LETTERS[(bits >> (18 - 6 * at)) as usize & 63]));
        }
    }
    out
}

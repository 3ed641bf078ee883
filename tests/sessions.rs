//! Sealed sessions and access tokens against the vectors, which were made by
//! another implementation (tests/vectors/make_sessions.py).

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use workos::error::Error;
use workos::session::{
    self, Checks, Format, KeySet, MAX_SEALED_BYTES, Passwords, Refusal, Token, check_claims,
};

/// The autumn of 2026.
const NOW: u64 = 1_790_000_000_000;

fn vectors(name: &str) -> Value {
    let path = format!("{}/tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(&path).expect("vectors")).expect("JSON")
}

fn password(text: &str) -> Passwords {
    Passwords::one("cookie_password", text).expect("fits")
}

fn random(buffer: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(buffer).expect("random bytes");
    Ok(())
}

fn opened(sealed: &str, passwords: &Passwords) -> Option<(Format, Value)> {
    let opened = session::open(sealed, passwords, NOW)?;
    Some((opened.format, serde_json::from_str(&opened.session).expect("JSON")))
}

#[test]
fn every_vector_of_a_sealed_session() {
    let rows = vectors("sealed_sessions");
    let mut good = 0;
    for row in rows.as_array().expect("a list") {
        let text = |name: &str| row[name].as_str().unwrap_or_default();
        let seen = opened(text("sealed"), &password(text("password")));
        let format = Format::read(text("format")).expect("a format");
        let expected = (!row["session"].is_null()).then(|| (format, row["session"].clone()));
        good += usize::from(expected.is_some());
        assert_eq!(seen, expected, "{}", row["name"]);
    }
    assert_eq!(good, 17);
}

const LONG: &str = "a cookie password of more than 32 characters";
const RAW: &str = "thirty-two bytes are this key!!!";
const FERNET: &str = "QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8=";
const HEX: &str = "a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf";
const FORMATS: [(Format, &str); 6] = [
    (Format::Iron, LONG),
    (Format::Fernet, FERNET),
    (Format::Gcm, HEX),
    (Format::Gcm, LONG),
    (Format::Ruby7, LONG),
    (Format::Ruby6, RAW),
];

#[test]
fn what_is_sealed_is_opened_whatever_the_password_was() {
    let session = json!({"access_token": "a.b.c", "user": {"first_name": "Å", "metadata": {"aB": "c_d"}},
        "n": 1.5, "oauth_tokens": {"expires_at": 1}});
    let others = ["another password of more than 32 characters", RAW, FERNET, HEX, LONG];
    for (format, text) in FORMATS {
        let sealed = session::seal(format, &session.to_string(), &password(text), NOW, &random);
        let sealed = sealed.unwrap_or_else(|error| panic!("{format:?}: {error}"));
        assert!(!sealed.contains(['\n', '"', ';', ',', ' ']), "{sealed}");
        assert_eq!(opened(&sealed, &password(text)), Some((format, session.clone())), "{format:?}");
        // Rotation: the old one stands last.
        let mut rotated: Vec<&str> = others.into_iter().filter(|other| *other != text).collect();
        let without = Passwords::several("cookie_password", rotated.clone()).expect("fit");
        assert_eq!(opened(&sealed, &without), None, "{format:?}");
        rotated.push(text);
        let rotated = Passwords::several("cookie_password", rotated).expect("fit");
        assert_eq!(opened(&sealed, &rotated), Some((format, session.clone())), "{format:?}");
        let again = session::seal(format, &session.to_string(), &rotated, NOW, &random).expect("seals");
        assert_ne!(again, sealed);
    }
}

#[test]
fn the_first_password_that_fits_the_format_seals() {
    let both = Passwords::several("cookie_password", ["short", LONG, RAW, FERNET]).expect("fit");
    for (format, with) in [(Format::Iron, LONG), (Format::Fernet, FERNET), (Format::Ruby6, RAW)] {
        let sealed = session::seal(format, "{}", &both, NOW, &random).expect("seals");
        assert_eq!(opened(&sealed, &password(with)), Some((format, json!({}))));
    }
    let error = session::seal(Format::Fernet, "{}", &password(LONG), NOW, &random).expect_err("no such key");
    let rule = "cookie_password does not fit the format fernet, which requires 32 bytes in urlsafe base64";
    assert_eq!(error.message, rule);
    for text in ["", "short", "thirty-one characters are too f", "with a \u{7}, which nobody could type in"] {
        let error = Passwords::one("cookie_password", text).expect_err(text);
        assert!(error.message.starts_with("cookie_password fits no format"), "{error}");
        assert!(Passwords::several("cookie_password", [text]).is_err());
    }
}

#[test]
fn not_one_letter_of_a_sealed_session_can_be_changed() {
    for (format, text) in FORMATS {
        let passwords = password(text);
        let sealed = session::seal(format, r#"{"a":"bcdefghij"}"#, &passwords, NOW, &random).expect("seals");
        let mut accepted = Vec::new();
        for at in 0..sealed.len() {
            for other in ["A", "b", "*", "~", "=", "0", "é", ""] {
                let changed = format!("{}{other}{}", &sealed[..at], &sealed[at + 1..]);
                if changed != sealed && opened(&changed, &passwords).is_some() {
                    accepted.push((at, other));
                }
            }
        }
        // Padding, and the version of the form of the data, say nothing.
        let tail = sealed.len() - 2;
        accepted.retain(|(at, _)| *at < tail);
        assert_eq!(accepted, [], "{format:?} {sealed}");
    }
}

#[test]
fn a_cookie_of_any_size_costs_little() {
    let several = Passwords::several("cookie_password", [LONG, RAW, FERNET, HEX, LONG, RAW, FERNET, HEX]);
    let several = several.expect("fit");
    let parts = "a*".repeat(1 << 19);
    let salt = "00".repeat(1 << 19);
    for (what, cookie) in [
        ("letters", "A".repeat(1 << 20)),
        ("iron", format!("Fe26.2*1*{salt}*a*a**a*a~2")),
        ("parts", format!("Fe26.2*{parts}~2")),
        ("fernet", format!("gAAAA{}", "A".repeat(1 << 20))),
        ("the longest", "A".repeat(MAX_SEALED_BYTES)),
        (
            "the longest of iron",
            format!(
                "Fe26.2*1*00*{}*{}**00*{}~2",
                "A".repeat(22),
                "A".repeat(MAX_SEALED_BYTES - 88),
                "A".repeat(43)
            ),
        ),
    ] {
        let began = Instant::now();
        assert_eq!(opened(&cookie, &several), None, "{what}");
        let bound = if cfg!(debug_assertions) { Duration::from_secs(2) } else { Duration::from_millis(10) };
        assert!(began.elapsed() < bound, "{what}: {:?}", began.elapsed());
    }
    let long = format!(r#"{{"a":"{}"}}"#, "x".repeat(MAX_SEALED_BYTES));
    for (format, text) in FORMATS {
        let error = session::seal(format, &long, &password(text), NOW, &random).expect_err("too long");
        assert!(error.message.starts_with("session is too long"), "{error}");
    }
}

/// What `tokens.verify` says of a token: "ok", or its api_code.
fn verdict(token: &str, keys: &KeySet, params: &Value) -> &'static str {
    let texts = |name: &str| match &params[name] {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().map(|item| item.as_str().expect("a text").to_owned()).collect(),
        _ => Vec::new(),
    };
    let (issuers, audiences) = (texts("issuer"), texts("audience"));
    let checks = Checks {
        issuers: issuers.iter().map(String::as_str).collect(),
        audiences: audiences.iter().map(String::as_str).collect(),
        leeway_ms: params["leeway_s"].as_i64().unwrap_or_default() * 1000,
        now: NOW as i64,
    };
    let claims = Token::read(token).filter(|token| token.is_signed_by(keys)).and_then(|token| token.claims());
    match claims.map(|claims| check_claims(&claims, &checks)) {
        Some(Ok(expires)) if expires > NOW as i64 => "ok",
        Some(Err(Refusal::Expired)) => "token_expired",
        _ => "invalid_token",
    }
}

#[test]
fn every_vector_of_an_access_token() {
    let vectors = vectors("access_tokens");
    let keys = |name: &str| KeySet::read(&vectors[name].to_string()).expect("keys");
    let (first, rotated) = (keys("jwks"), keys("rotated"));
    let rows = vectors["tokens"].as_array().expect("a list");
    for row in rows {
        let keys = if row["rotated"] == true { &rotated } else { &first };
        let token = row["token"].as_str().expect("a text");
        assert_eq!(verdict(token, keys, &row["params"]), row["verdict"], "{}", row["name"]);
    }
    assert_eq!(rows.len(), 66);
}

#[test]
fn a_token_is_good_until_it_expires_and_the_leeway_is_over() {
    let claims = |more: &str| format!(r#"{{"sub":"u","sid":"s","exp":100.5{more}}}"#);
    for (now, leeway_ms, more, expected) in [
        (100_499, 0, "", Ok(100_500)),
        (100_500, 0, "", Err(Refusal::Expired)),
        (100_501, 1, "", Err(Refusal::Expired)),
        (160_499, 60_000, "", Ok(100_500)),
        (160_500, 60_000, "", Err(Refusal::Expired)),
        (49_999, 0, r#","nbf":50"#, Err(Refusal::Invalid)),
        (50_000, 0, r#","nbf":50"#, Ok(100_500)),
        (49_000, 1_000, r#","nbf":50"#, Ok(100_500)),
        (48_999, 1_000, r#","nbf":50"#, Err(Refusal::Invalid)),
    ] {
        let checks = Checks { leeway_ms, now, ..Checks::default() };
        assert_eq!(check_claims(&claims(more), &checks), expected, "{now} {leeway_ms} {more}");
    }
}

#[test]
fn a_token_of_any_size_costs_little() {
    let keys = KeySet::read(&vectors("access_tokens")["jwks"].to_string()).expect("keys");
    for token in ["A".repeat(1 << 20), ".".repeat(1 << 20), format!("{}.a.a", "A".repeat(1 << 20))] {
        let began = Instant::now();
        assert_eq!(verdict(&token, &keys, &Value::Null), "invalid_token");
        assert!(began.elapsed() < Duration::from_millis(if cfg!(debug_assertions) { 500 } else { 10 }));
    }
}

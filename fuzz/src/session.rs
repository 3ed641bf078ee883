//! Sealed sessions. An input is a cookie. What opens must be one that somebody
//! sealed: nothing but its padding, white space, and the form of its data may
//! differ from a vector. An input that is JSON is also sealed and opened.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;
use workos::error::Error;
use workos::session::{self, Format, Passwords};

const NOW: u64 = 1_790_000_000_000;
const FORMATS: [Format; 5] = [Format::Iron, Format::Fernet, Format::Gcm, Format::Ruby7, Format::Ruby6];

/// The genuine cookies of the vectors and what is in them, and their passwords.
static GENUINE: LazyLock<(HashMap<String, Value>, Passwords)> = LazyLock::new(|| {
    let rows: Vec<Value> =
        serde_json::from_str(include_str!("../../tests/vectors/sealed_sessions.json")).unwrap();
    let mut passwords: Vec<&str> = rows.iter().filter_map(|row| row["password"].as_str()).collect();
    passwords.sort_unstable();
    passwords.dedup();
    let good = rows.iter().filter(|row| !row["session"].is_null());
    let cookies = good.map(|row| (plain(row["sealed"].as_str().unwrap()), row["session"].clone())).collect();
    (cookies, Passwords::several("passwords", passwords).unwrap())
});

/// A cookie without what may differ.
fn plain(sealed: &str) -> String {
    let sealed = sealed.rsplit_once('~').map_or(sealed, |(sealed, _)| sealed);
    sealed.chars().filter(|c| !c.is_ascii_whitespace() && *c != '=').collect()
}

fn random(buffer: &mut [u8]) -> Result<(), Error> {
    buffer.fill(7);
    Ok(())
}

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let (genuine, passwords) = &*GENUINE;
    if let Some(opened) = session::open(text, passwords, NOW) {
        let session: Value = serde_json::from_str(&opened.session).unwrap();
        let known = genuine.get(&plain(text)).unwrap_or_else(|| panic!("opened: {text}"));
        // Of data that is a member only that member is given.
        assert!(*known == session || text.ends_with("~1") || !text.contains('~'), "{text}");
    }
    let Ok(given) = serde_json::from_str::<Value>(text) else {
        return;
    };
    for format in FORMATS {
        let Ok(sealed) = session::seal(format, text, passwords, NOW, &random) else {
            assert!(text.len() > 4096 || format == Format::Ruby6 || format == Format::Fernet);
            continue;
        };
        let opened = session::open(&sealed, passwords, NOW).unwrap();
        let back: Value = serde_json::from_str(&opened.session).unwrap();
        assert!(back == given || format == Format::Iron, "{format:?}: {back}");
    }
}

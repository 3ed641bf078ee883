//! Retry-After. An input is the header's value; each line further is another
//! field of that name.

use serde_json::json;
use workos::error::Status;

use crate::{input, promises};

/// More than this nobody means.
const MOST_MS: u64 = 1000 * u32::MAX as u64;

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let values: Vec<&str> = text.split('\n').collect();
    let headers = json!({ "Retry-After": values }).to_string();
    let error = input::CLIENT
        .response_parse("sso.profile", r#"{"code":"c"}"#, 429, &headers, b"")
        .expect_err("429 is no success");
    promises::error(&error, &[input::KEY]);
    assert_eq!((error.status, error.retryable), (Status::RateLimited, true), "{error}");

    // Whole seconds are read exactly, and nothing else is but a date.
    let value = values[0].trim();
    let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    match error.retry_after_ms {
        asked if digits => {
            let seconds = value.parse::<u64>().unwrap_or(u64::MAX);
            assert_eq!(asked, Some(seconds.saturating_mul(1000).min(MOST_MS)), "{value:?}");
        }
        Some(asked) => {
            // The last date that can be written is in the year 9999.
            assert!(asked <= 300_000_000_000_000, "{asked} for {value:?}");
            assert!(value.contains(':') && value.contains(|c: char| c.is_ascii_alphabetic()), "{value:?}");
        }
        None => {}
    }
}

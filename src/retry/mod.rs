//! Whether to try again, and when: by the request's repeatability, the deadline
//! and the budget. Sending and waiting are done elsewhere.

mod attempts;
mod budget;

pub use attempts::{Attempts, Failed, Limits, Next};
pub use budget::Budget;

use std::time::{Duration, SystemTime};

use crate::error::{Error, Performed, Status};
use crate::http::Headers;

/// The first wait is up to this long, each further one up to twice the last.
const FIRST_WAIT: Duration = Duration::from_millis(250);
const LONGEST_WAIT: Duration = Duration::from_secs(8);
/// However long a Retry-After asks for, no call waits longer by itself.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);
/// More than this many seconds nobody means.
const LARGEST_RETRY_AFTER: u64 = u32::MAX as u64;

/// Whether the same request may be sent again after one attempt ended in
/// `error`, without doing the thing twice.
pub fn may_repeat(error: &Error, repeatable: bool) -> bool {
    match error.status {
        Status::RateLimited => true,
        Status::Server | Status::Rejected => {
            repeatable && matches!(error.http_status, Some(408 | 500 | 502 | 503 | 504))
        }
        Status::Network | Status::Timeout | Status::Canceled => {
            repeatable || error.performed == Performed::No
        }
        _ => false,
    }
}

/// What Retry-After asks for: whole seconds, or an HTTP date (RFC 9110 section
/// 10.2.3). Anything else counts as absent.
pub fn retry_after(headers: &Headers, now: SystemTime) -> Option<Duration> {
    let value = headers.get("retry-after")?.trim();
    let wait = if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        Duration::from_secs(value.parse().unwrap_or(u64::MAX).min(LARGEST_RETRY_AFTER))
    } else {
        let date = httpdate::parse_http_date(value).ok()?;
        date.duration_since(now).unwrap_or_default()
    };
    Some(wait)
}

/// The wait before attempt `attempts + 1`: full jitter over an exponential
/// bound. Where there are no random bytes, half the bound.
pub fn backoff(attempts: u32, random: Option<u32>) -> Duration {
    let doubled = FIRST_WAIT.saturating_mul(1 << attempts.saturating_sub(1).min(16));
    let bound = doubled.min(LONGEST_WAIT);
    match random {
        Some(random) => {
            Duration::from_micros(bound.as_micros() as u64 * u64::from(random) / u64::from(u32::MAX))
        }
        None => bound / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(value: &str) -> Option<Duration> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        retry_after(&Headers::from([("Retry-After".to_owned(), value.to_owned())]), now)
    }

    #[test]
    fn retry_after_is_read_strictly() {
        let seconds = |n| Some(Duration::from_secs(n));
        for (value, wait) in [
            ("5", seconds(5)),
            (" 5 ", seconds(5)),
            ("0", seconds(0)),
            ("61", seconds(61)),
            ("3600", seconds(3600)),
            ("99999999999999999999", seconds(u32::MAX.into())),
            ("-1", None),
            ("1.5", None),
            ("inf", None),
            ("nan", None),
            ("", None),
            ("soon", None),
            // The clock of these tests stands at 08:49:37.
            ("Sun, 06 Nov 1994 08:49:47 GMT", seconds(10)),
            ("Sun, 06 Nov 1994 08:49:07 GMT", seconds(0)),
            ("Mon, 06 Nov 1995 08:49:37 GMT", seconds(365 * 86_400)),
        ] {
            assert_eq!(asked(value), wait, "{value:?}");
        }
    }

    #[test]
    fn backoff_grows_and_is_bounded() {
        let most = |attempts| backoff(attempts, Some(u32::MAX)).as_millis();
        assert_eq!([1, 2, 3, 6, 40].map(most), [250, 500, 1000, 8000, 8000]);
        assert_eq!(backoff(1, Some(0)), Duration::ZERO);
        assert_eq!(backoff(2, None), Duration::from_millis(250));
    }

    #[test]
    fn what_may_be_repeated() {
        let of = |status, http_status, performed| {
            let mut error = Error::new(status, "");
            (error.http_status, error.performed) = (http_status, performed);
            (may_repeat(&error, true), may_repeat(&error, false))
        };
        use Performed::{Maybe, No, Yes};
        assert_eq!(of(Status::RateLimited, Some(429), No), (true, true));
        assert_eq!(of(Status::Server, Some(503), Maybe), (true, false));
        assert_eq!(of(Status::Server, Some(501), Maybe), (false, false));
        assert_eq!(of(Status::Rejected, Some(408), Maybe), (true, false));
        assert_eq!(of(Status::Rejected, Some(400), No), (false, false));
        assert_eq!(of(Status::Network, None, No), (true, true));
        assert_eq!(of(Status::Network, None, Maybe), (true, false));
        assert_eq!(of(Status::Timeout, None, Maybe), (true, false));
        assert_eq!(of(Status::Tls, None, No), (false, false));
        assert_eq!(of(Status::Decode, Some(200), Yes), (false, false));
        assert_eq!(of(Status::Closed, None, Maybe), (false, false));
    }
}

//! Whole answers that are errors, and how long to wait (N50 to N53, R5, R6, R9, R10).

use std::time::{Duration, SystemTime};

use workos::error::{Performed, Status};

use crate::call::{Call, GOOD};
use crate::row::{Again, RETRIES, Row, row};
use crate::support::answer;

pub fn rows() -> Vec<Row> {
    let mut rows = oauth();
    rows.extend(refusals());
    rows.extend(failures());
    rows.extend(waits());
    rows
}

fn oauth() -> Vec<Row> {
    let refused = |name, body: &str, api_code: Option<&'static str>, message: &'static str| {
        row(name)
            .keeps_answering(answer("400 Bad Request", "", body))
            .calls(&[Call::Profile])
            .fails(Status::Rejected, Performed::No, Again::Never)
            .http_status(400)
            .look(move |outcome| {
                let error = outcome.result.as_ref().expect_err("refused");
                assert_eq!((error.api_code.as_deref(), error.message.as_str()), (api_code, message));
            })
    };
    vec![
        refused(
            "N50 invalid_client",
            r#"{"error":"invalid_client","error_description":"Invalid client ID."}"#,
            Some("invalid_client"),
            "Invalid client ID.",
        ),
        refused(
            "N50 invalid_grant",
            r#"{"error":"invalid_grant","error_description":"The code 'c_canary' has expired or is invalid."}"#,
            Some("invalid_grant"),
            "The code '[redacted]' has expired or is invalid.",
        ),
        refused(
            "N50 unauthorized_client",
            r#"{"error":"unauthorized_client"}"#,
            Some("unauthorized_client"),
            "unauthorized_client",
        ),
        refused(
            "N50 unsupported_grant_type",
            r#"{"error":"unsupported_grant_type","error_description":""}"#,
            Some("unsupported_grant_type"),
            "unsupported_grant_type",
        ),
        refused("N50 a code that nobody knows", r#"{"error":"brand_new"}"#, Some("brand_new"), "brand_new"),
        refused("N50 an error that is a number", r#"{"error":7}"#, None, "the service answered 400"),
        refused(
            "N50 an error that is an object",
            r#"{"error":{"code":"invalid_grant","message":"The code c_canary is spent.","details":"at_canary"}}"#,
            Some("invalid_grant"),
            "The code [redacted] is spent.",
        ),
        refused(
            "N50 the key and the verifier repeated",
            r#"{"error":"sk_canary_1234","error_description":"v_canary_7890123456789012345678901234567890123"}"#,
            None,
            "[redacted]",
        ),
        refused(
            "N50 lines and control characters",
            r#"{"error":"a\u0000b","error_description":"a\r\nb\u001b[31mc\u202ed"}"#,
            Some("ab"),
            "ab[31mcd",
        ),
    ]
}

fn refusals() -> Vec<Row> {
    let mut rows = Vec::new();
    for (code, status, names) in [
        (400, Status::Rejected, ["N51 400 with JSON", "N51 400 with HTML", "N51 400 with nothing"]),
        (401, Status::Unauthorized, ["N51 401 with JSON", "N51 401 with HTML", "N51 401 with nothing"]),
        (403, Status::Unauthorized, ["N51 403 with JSON", "N51 403 with HTML", "N51 403 with nothing"]),
        (404, Status::NotFound, ["N51 404 with JSON", "N51 404 with HTML", "N51 404 with nothing"]),
        (409, Status::Conflict, ["N51 409 with JSON (R10)", "N51 409 with HTML", "N51 409 with nothing"]),
        (410, Status::Rejected, ["N51 410 with JSON", "N51 410 with HTML", "N51 410 with nothing"]),
        (413, Status::Rejected, ["N51 413 with JSON", "N51 413 with HTML", "N51 413 with nothing"]),
        (415, Status::Rejected, ["N51 415 with JSON", "N51 415 with HTML", "N51 415 with nothing"]),
        (422, Status::Rejected, ["N51 422 with JSON", "N51 422 with HTML", "N51 422 with nothing"]),
        (425, Status::Rejected, ["N52 425 with JSON", "N52 425 with HTML", "N52 425 with nothing"]),
    ] {
        let long = format!(r#"{{"message":"{}"}}"#, "long ".repeat(1_000));
        for (name, body) in names.into_iter().zip([long.as_str(), "<html>at_canary</html>", ""]) {
            rows.push(
                row(name)
                    .keeps_answering(answer(&format!("{code} No"), "Retry-After: 0\r\n", body))
                    .fails(status, Performed::No, Again::Never)
                    .http_status(code)
                    .look(|outcome| {
                        let json = outcome.result.as_ref().expect_err("refused").to_json();
                        let message = workos::json::get(&json, "/message").expect("always there");
                        assert!((1..=512).contains(&message.chars().count()), "{message}");
                        assert!(!message.contains('<'), "{message}");
                    }),
            );
        }
    }
    rows
}

fn failures() -> Vec<Row> {
    let mut rows = Vec::new();
    for (code, name, again) in [
        (500, "N52 500", Again::WhereRepeatable),
        (501, "N52 501", Again::Never),
        (502, "N52 502", Again::WhereRepeatable),
        (503, "N52 503", Again::WhereRepeatable),
        (504, "N52 504", Again::WhereRepeatable),
        (520, "N52 520", Again::Never),
        (521, "N52 521", Again::Never),
        (522, "N52 522", Again::Never),
        (523, "N52 523", Again::Never),
        (524, "N52 524", Again::Never),
        (525, "N52 525", Again::Never),
        (526, "N52 526", Again::Never),
        (599, "N52 599", Again::Never),
    ] {
        rows.push(
            row(name)
                .keeps_answering(answer(&format!("{code} No"), "", "<html>at_canary</html>"))
                .fails(Status::Server, Performed::Maybe, again)
                .http_status(code)
                .says("the service answered"),
        );
    }
    rows.push(
        row("N52 408")
            .keeps_answering(answer("408 Request Timeout", "", ""))
            .fails(Status::Rejected, Performed::Maybe, Again::WhereRepeatable)
            .http_status(408),
    );
    rows.push(
        row("N52 408 before the request, as an idle connection ends")
            .server(|talk| {
                talk.hear();
                talk.say(answer("200 OK", "", GOOD));
                talk.hear();
                talk.say(answer("408 Request Timeout", "Connection: close\r\n", ""));
                talk.end();
            })
            .after_good_calls(1)
            .calls(&[Call::Profile])
            .fails(Status::Rejected, Performed::Maybe, Again::WhereRepeatable)
            .http_status(408)
            .connections(crate::row::Seen::Nothing),
    );
    rows.push(
        row("N52 429")
            .keeps_answering(answer("429 Too Many Requests", "", r#"{"message":"Slow down."}"#))
            .fails(Status::RateLimited, Performed::No, Again::Always)
            .http_status(429),
    );
    rows.push(
        row("N52 503, then a success")
            .server(|talk| {
                talk.hear();
                talk.say(answer("503 Service Unavailable", "Retry-After: 0\r\n", ""));
                while talk.hear().is_some() {
                    talk.say(answer("200 OK", "", GOOD));
                }
            })
            .calls(&[Call::List, Call::Event])
            .attempts(1 + RETRIES)
            .connections(crate::row::Seen::Once),
    );
    rows
}

/// Retry-After: asked for, and what is told of it.
fn waits() -> Vec<Row> {
    let limited = |name, head: String, told: Option<u64>| {
        let row = row(name)
            .keeps_answering(answer("429 Too Many Requests", &head, ""))
            .fails(Status::RateLimited, Performed::No, Again::Always)
            .http_status(429);
        row.look(move |outcome| {
            let error = outcome.result.as_ref().expect_err("limited");
            match (error.retry_after_ms, told) {
                (Some(found), Some(told)) => assert!(found <= told && found + 3_000 > told, "{found}"),
                (found, told) => assert_eq!(found, told),
            }
        })
    };
    let asks = |name, value: &str, told| limited(name, format!("Retry-After: {value}\r\n"), told);
    let date = |seconds: i64| {
        let now = SystemTime::now();
        let at = if seconds < 0 {
            now - Duration::from_secs(seconds.unsigned_abs())
        } else {
            now + Duration::from_secs(seconds.unsigned_abs())
        };
        httpdate::fmt_http_date(at)
    };
    // A wait that would pass the deadline is not begun: the answer comes at once.
    let at_once = |row: Row| {
        row.attempts(1)
            .deadline(5_000)
            .look(|outcome| assert!(outcome.elapsed < Duration::from_secs(2), "{:?}", outcome.elapsed))
    };
    vec![
        asks("N53 Retry-After 0", "0", Some(0)),
        asks("N53 Retry-After 1, in blanks", "  1  ", Some(1_000)),
        asks("N53 Retry-After -1", "-1", None),
        asks("N53 Retry-After 1.5", "1.5", None),
        asks("N53 Retry-After inf", "inf", None),
        asks("N53 Retry-After nan", "nan", None),
        asks("N53 Retry-After empty", "", None),
        asks("N53 Retry-After in words", "soon", None),
        asks("N53 Retry-After is a date that was", &date(-3_600), Some(0)),
        asks("N53 Retry-After is half a date", "Sun, 06 Nov", None),
        asks("N53 Retry-After is a date of another zone", "Sun, 06 Nov 2094 08:49:37 CET", None),
        limited("N53 two that agree", "Retry-After: 0\r\nRetry-After: 0\r\n".into(), Some(0)),
        limited(
            "N53 two that differ, the longer counts",
            "Retry-After: 0\r\nRetry-After: 1\r\n".into(),
            Some(1_000),
        ),
        at_once(asks("N53 Retry-After 30, beyond the deadline (R9)", "30", Some(30_000))),
        at_once(asks("N53 Retry-After 61, which is too long", "61", Some(60_000))),
        at_once(asks("N53 Retry-After of 20 digits", "99999999999999999999", Some(60_000))),
        at_once(asks("N53 Retry-After is a date to come", &date(3_600), Some(60_000))),
        at_once(asks("N53 Retry-After is a date far away", "Fri, 31 Dec 9999 23:59:59 GMT", Some(60_000))),
        row("R6 a wait of 5 s within a deadline of 1 s")
            .keeps_answering(answer("503 Service Unavailable", "Retry-After: 5\r\n", ""))
            .fails(Status::Server, Performed::Maybe, Again::WhereRepeatable)
            .http_status(503)
            .attempts(1)
            .deadline(1_000),
    ]
}

//! Tries a row and says what was not as it must be.

use std::time::{Duration, Instant};

use crate::call::Call;
use crate::row::{Again, Outcome, Place, RETRIES, Row, Seen};
use crate::support::{self, header};
use workos::error::{Error, Performed};

/// However long the deadline is, a call takes no longer than this beyond it.
const GRACE: Duration = Duration::from_millis(100);
/// How long a server may take to see what a client has done.
const PATIENCE: Duration = Duration::from_secs(10);
/// A busy machine may delay a try; a fault of the library delays every one.
const TRIES: usize = 5;

enum Fault {
    /// It may be the machine's fault, so it is tried again.
    Late(String),
    Wrong(String),
}

/// Tries `row` with `call` at one of its places.
pub fn check(row: &Row, make: &dyn Fn() -> Place, call: Call) -> Result<(), String> {
    let mut late = String::new();
    for _ in 0..TRIES {
        match attempt(row, make(), call) {
            Ok(()) => return Ok(()),
            Err(Fault::Wrong(words)) if !row.ends_at_deadline => return Err(words),
            Err(Fault::Wrong(words) | Fault::Late(words)) => late = words,
        }
    }
    Err(format!("{late} (the same in {TRIES} tries)"))
}

fn attempt(row: &Row, place: Place, call: Call) -> Result<(), Fault> {
    let config = format!(",\"max_retries\":{RETRIES}{}", place.config);
    let client = support::client(&place.url, &config);
    for _ in 0..row.good_calls_before {
        client
            .call(call.operation(), call.params())
            .map_err(|error| wrong("the call before", &error, "success"))?;
    }
    if let Some(server) = place.server.as_ref().filter(|_| row.once_closed) {
        server.release();
    }
    let seen_before = place.server.as_ref().map_or((0, 0), |s| (s.connections(), s.requests().len()));

    let params = call.params().strip_suffix('}').unwrap_or_default();
    let params = format!("{params},\"options\":{{\"timeout_ms\":{}}}}}", row.deadline.as_millis());
    let began = Instant::now();
    let (result, most_bytes) = workos::most_bytes(|| client.call(call.operation(), &params));
    let elapsed = began.elapsed();

    let expected_attempts = match &result {
        Ok(_) => succeeded(row)?,
        Err(error) => failed(row, call, error)?,
    };
    if let Some(server) = &place.server {
        let expect = |name: &str, count: &dyn Fn() -> usize, seen: Seen| {
            let expected = match seen {
                Seen::Nothing => 0,
                Seen::Once => 1,
                Seen::EveryAttempt => expected_attempts as usize,
            };
            // The server may learn of it after the client has given up.
            let began = Instant::now();
            while count() < expected && began.elapsed() < PATIENCE {
                std::thread::sleep(Duration::from_millis(1));
            }
            if count() == expected { Ok(()) } else { Err(wrong(name, &count(), expected)) }
        };
        // A connection that was opened before, by a good call, counts where it is used again.
        expect("connections", &|| server.connections() - seen_before.0, row.connections)?;
        expect("requests", &|| server.requests().len() - seen_before.1, row.requests)?;
        let requests = &server.requests()[seen_before.1..];
        check_requests(row, call, requests, result.as_ref().err())?;
        if let Some(look) = &row.look {
            look(&Outcome { result: &result, elapsed });
        }
    }
    same("connections to a stranger", place.stranger.map_or(0, |stranger| stranger.connections()), 0)?;
    let most_bytes = most_bytes.unwrap_or_default();
    if most_bytes > row.memory {
        return Err(wrong("bytes of memory", &most_bytes, format!("at most {}", row.memory)));
    }
    if elapsed > row.deadline + GRACE {
        return Err(Fault::Late(format!("took {elapsed:?}, and the deadline was {:?}", row.deadline)));
    }
    // A timer may be a little early.
    if row.ends_at_deadline && elapsed + Duration::from_millis(20) < row.deadline {
        return Err(Fault::Late(format!("took only {elapsed:?} of {:?}", row.deadline)));
    }
    Ok(())
}

/// How many attempts a success takes.
fn succeeded(row: &Row) -> Result<u32, Fault> {
    match &row.failing {
        None => Ok(row.attempts.unwrap_or(1)),
        Some(failing) => Err(wrong("status", &"ok", failing.status)),
    }
}

/// How many attempts must have been made when `error` came back.
fn failed(row: &Row, call: Call, error: &Error) -> Result<u32, Fault> {
    let Some(failing) = &row.failing else {
        return Err(wrong("status", &error.to_json(), "ok"));
    };
    let whole = |name: &str| format!("{} in {}: {name}", call.operation(), error.to_json());
    let retryable = match failing.again {
        Again::Never => false,
        Again::WhereRepeatable => call.is_repeatable(),
        Again::Always => true,
    };
    let attempts = if retryable { row.attempts.unwrap_or(1 + RETRIES) } else { 1 };
    same(&whole("status"), error.status, failing.status)?;
    same(&whole("performed"), error.performed, failing.performed)?;
    let lost = row.http_status_may_be_lost && error.http_status.is_none();
    same(&whole("http_status"), error.http_status, row.http_status.filter(|_| !lost))?;
    same(&whole("retryable"), error.retryable, retryable)?;
    same(&whole("attempts"), error.attempts, Some(attempts))?;
    same(&whole("keyed"), error.idempotency_key.is_some(), call == Call::Event)?;
    if !error.message.contains(row.says) {
        return Err(wrong("message", &error.message, row.says));
    }
    if call == Call::Profile && error.performed == Performed::Maybe {
        same(&whole("retryable"), error.retryable, false)?;
    }
    Ok(attempts)
}

/// What holds for the requests of every row.
fn check_requests(row: &Row, call: Call, requests: &[String], error: Option<&Error>) -> Result<(), Fault> {
    let limited = row.http_status == Some(429);
    if call == Call::Profile && requests.len() > 1 && !limited {
        return Err(wrong("requests with a code", &requests.len(), 1));
    }
    for request in requests {
        same("every attempt's bytes", request, &requests[0])?;
        if !request.starts_with(call.request_line()) {
            return Err(wrong("request line", request, call.request_line()));
        }
        for never in ["expect", "accept-encoding", "cookie", "proxy-authorization"] {
            same(never, header(request, never), None)?;
        }
        let key = header(request, "idempotency-key");
        same("Idempotency-Key", key.is_some(), call == Call::Event)?;
        if let Some(error) = error {
            same("idempotency_key", error.idempotency_key.as_deref(), key)?;
        }
        let bearer = (call != Call::Profile).then_some("Bearer sk_canary_1234");
        same("Authorization", header(request, "authorization"), bearer)?;
    }
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug>(name: &str, found: T, expected: T) -> Result<(), Fault> {
    if found == expected { Ok(()) } else { Err(wrong(name, &found, expected)) }
}

fn wrong(name: &str, found: &dyn std::fmt::Debug, expected: impl std::fmt::Debug) -> Fault {
    Fault::Wrong(format!("{name}: {found:?}, not {expected:?}"))
}

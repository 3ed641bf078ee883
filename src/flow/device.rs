//! Waiting until a person has agreed to a device's sign-in (RFC 8628).

use std::time::{Duration, Instant};

use super::verify::ended;
use super::{Flow, options_of, rejected, unwrapped};
use crate::client::Client;
use crate::error::{Error, Performed, Status};
use crate::json;
use crate::operation::{Kind, Param, Params, Place};

pub const FLOWS: &[Flow] = &[Flow {
    name: "user_management.await_device",
    summary: "Asks until the person has agreed to the device's sign-in: gives the user and the tokens. Blocks until \
              then, or until expires_in seconds (or options.timeout_ms) have passed.",
    params: &[
        Param::new(
            "device_code",
            Kind::Text,
            Place::Built,
            "The device_code that user_management.authorize_device gave.",
        )
        .required()
        .secret(),
        Param::new(
            "interval",
            Kind::Integer(1, 600),
            Place::Built,
            "Its interval, in seconds; 5 by default.",
        ),
        Param::new(
            "expires_in",
            Kind::Integer(1, 86_400),
            Place::Built,
            "Its expires_in, in seconds; 300 by default.",
        ),
    ],
    over: Some("user_management.authenticate_with_device_code"),
    run,
}];

/// How much longer the pauses become when the service asks for it (RFC 8628 section 3.5).
const SLOWER: Duration = Duration::from_secs(5);
const INTERVAL_S: i64 = 5;
const EXPIRES_S: i64 = 300;
/// How often one who pauses looks whether to go on.
const LOOK_EVERY: Duration = Duration::from_millis(100);

fn run(flow: &Flow, client: &Client, params: &Params) -> Result<String, Error> {
    let seconds = |name: &str, default: i64| {
        Duration::from_secs(params.integer(name).unwrap_or(default).unsigned_abs())
    };
    let began = Instant::now();
    let deadline = began + params.options.timeout.unwrap_or_else(|| seconds("expires_in", EXPIRES_S));
    let send = || {
        let each = deadline.min(Instant::now() + client.config().timeout);
        let mut asked = json::Object::new();
        asked.string("device_code", params.text("device_code").unwrap_or_default());
        let asked = asked.raw("options", &options_of(&params.options, each)?).finish();
        client.call(flow.over.unwrap_or_default(), &asked)
    };
    let pause = |until: Instant| loop {
        if let Some(error) = ended(client) {
            return Err(error);
        }
        let rest = until.saturating_duration_since(Instant::now());
        if rest.is_zero() {
            return Ok(());
        }
        std::thread::sleep(rest.min(LOOK_EVERY));
    };
    let over = || match params.options.timeout {
        Some(_) => {
            let mut error = Error::new(Status::Timeout, "the person has not agreed before the deadline");
            error.retryable = true;
            error
        }
        None => rejected("expired_token", "the device code has expired"),
    };
    polled(seconds("interval", INTERVAL_S), deadline, &Instant::now, &send, &pause, &over)
        .map(|answer| unwrapped(answer, params))
}

/// Asks after each pause until there is an answer, or the next pause would
/// pass the deadline.
fn polled(
    mut interval: Duration,
    deadline: Instant,
    now: &dyn Fn() -> Instant,
    send: &dyn Fn() -> Result<String, Error>,
    pause: &dyn Fn(Instant) -> Result<(), Error>,
    over: &dyn Fn() -> Error,
) -> Result<String, Error> {
    loop {
        let next = now() + interval;
        if next > deadline {
            return Err(over());
        }
        pause(next)?;
        let error = match send() {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        match (error.api_code.as_deref(), error.status) {
            (Some("authorization_pending"), _) => {}
            (Some("slow_down"), _) | (_, Status::RateLimited) => interval += SLOWER,
            // A connection that failed says nothing of the person; the next one waits longer.
            (_, Status::Network | Status::Server) => interval *= 2,
            (_, Status::Timeout) if error.performed != Performed::Yes && now() < deadline => interval *= 2,
            _ => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};

    use super::*;

    /// The pauses in seconds and the end, where the service answers each request in turn.
    fn played(interval: u64, expires: u64, answers: &[&str]) -> (Vec<u64>, String) {
        let begin = Instant::now();
        let clock = Cell::new(begin);
        let (waits, answers) = (RefCell::new(Vec::new()), RefCell::new(answers.iter()));
        let send = || match answers.borrow_mut().next() {
            Some(&"session") => Ok("session".to_owned()),
            Some(&"network") => Err(Error::new(Status::Network, "network")),
            Some(&code) => Err(rejected("", code)).map_err(|mut error: Error| {
                error.api_code = Some(code.to_owned().into());
                error
            }),
            None => panic!("asked too often"),
        };
        let pause = |until: Instant| {
            waits.borrow_mut().push(until.duration_since(clock.get()).as_secs());
            clock.set(until);
            Ok(())
        };
        let deadline = begin + Duration::from_secs(expires);
        let over = || rejected("expired_token", "over");
        let end = polled(Duration::from_secs(interval), deadline, &|| clock.get(), &send, &pause, &over);
        let end = end.unwrap_or_else(|error| error.message.clone());
        assert!(answers.borrow_mut().next().is_none());
        (waits.into_inner(), end)
    }

    #[test]
    fn it_is_asked_as_the_rfc_says() {
        let (pending, slow) = ("authorization_pending", "slow_down");
        for (interval, expires, answers, waits, end) in [
            (5, 300, vec![pending, pending, "session"], vec![5, 5, 5], "session"),
            (5, 300, vec![slow, pending, "session"], vec![5, 10, 10], "session"),
            (5, 300, vec![pending, "access_denied"], vec![5, 5], "access_denied"),
            (5, 300, vec!["expired_token"], vec![5], "expired_token"),
            (5, 300, vec!["network", "network", "session"], vec![5, 10, 20], "session"),
            (120, 300, vec![pending, pending], vec![120, 120], "over"),
            (5, 4, vec![], vec![], "over"),
            (5, 5, vec!["session"], vec![5], "session"),
        ] {
            assert_eq!(played(interval, expires, &answers), (waits, end.to_owned()), "{answers:?}");
        }
    }
}

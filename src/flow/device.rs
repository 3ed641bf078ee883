//! Waiting until a person has agreed to a device's sign-in (RFC 8628).

use std::time::Duration;

use super::{Flow, Run, nothing, rejected, unwrapped};
use crate::error::{Error, Performed, Status};
use crate::json;

pub const FLOWS: &[Flow] =
    &[Flow { name: "user_management.await_device", check: nothing, run: |run| Box::pin(await_device(run)) }];

/// How much longer the pauses become when the service asks for it (RFC 8628 section 3.5).
const SLOWER: Duration = Duration::from_secs(5);
const INTERVAL_S: i64 = 5;
const EXPIRES_S: i64 = 300;

/// Asks after each pause until there is an answer, or the next pause would
/// reach the deadline.
async fn await_device(run: Run<'_>) -> Result<String, Error> {
    let Run { client, params, steps, .. } = run;
    let seconds = |name: &str, default: i64| {
        Duration::from_secs(params.integer(name).unwrap_or(default).unsigned_abs())
    };
    let deadline = steps.began() + params.options.timeout.unwrap_or_else(|| seconds("expires_in", EXPIRES_S));
    let mut interval = seconds("interval", INTERVAL_S);
    loop {
        let next = steps.now() + interval;
        if next >= deadline {
            return Err(disagreed(run));
        }
        steps.rest(next).await?;
        let mut asked = json::Object::new();
        asked.string("device_code", params.text("device_code").unwrap_or_default());
        asked.raw("options", &run.options(deadline.min(steps.now() + client.config().timeout))?);
        let error = match run.over(asked.finish()).await {
            Ok(answer) => return Ok(unwrapped(answer, params)),
            Err(error) => error,
        };
        match (error.api_code.as_deref(), error.status) {
            (Some("authorization_pending"), _) => {}
            (Some("slow_down"), _) | (_, Status::RateLimited) => interval += SLOWER,
            // A connection that failed says nothing of the person; the next one waits longer.
            (_, Status::Network | Status::Server) => interval *= 2,
            (_, Status::Timeout) if error.performed != Performed::Yes && steps.now() < deadline => {
                interval *= 2
            }
            _ => return Err(error),
        }
    }
}

/// The person has not agreed in time.
fn disagreed(run: Run) -> Error {
    match run.params.options.timeout {
        Some(_) => {
            let mut error =
                Error::new(Status::Timeout, "the user did not approve the sign-in before the deadline");
            error.retryable = true;
            error
        }
        None => rejected("expired_token", "the device code has expired"),
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};
    use std::time::Instant;

    use super::*;
    use crate::client::Client;
    use crate::steps::{Asked, Steps};

    /// The pauses in seconds and the end, where the service answers each request in turn.
    fn played(interval: u64, expires: u64, answers: &[&str]) -> (Vec<u64>, String) {
        let client = Client::new("{}", &|_| None).expect("a client");
        let [flow] = FLOWS else { panic!("one flow") };
        let given = format!(r#"{{"device_code":"d","interval":{interval},"expires_in":{expires}}}"#);
        let params = flow.params(&given).expect("in order");
        let mut now = Instant::now();
        let steps = Steps::new(now);
        let mut call = (flow.run)(Run { flow, client: &client, params: &params, steps: &steps });
        let (mut waits, mut answers) = (Vec::new(), answers.iter());
        let end = loop {
            steps.set_now(now);
            if let Poll::Ready(end) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                break end.unwrap_or_else(|error| error.message.clone());
            }
            match steps.asked() {
                Some(Asked::Rest(until)) => {
                    waits.push(until.duration_since(now).as_secs());
                    now = until;
                }
                Some(Asked::Request(..)) => {
                    steps.answer(match answers.next() {
                        Some(&"session") => Ok(r#"{"data":"session"}"#.to_owned()),
                        Some(&"network") => Err(Error::new(Status::Network, "network")),
                        Some(&code) => Err(rejected("", code)).map_err(|mut error: Error| {
                            error.api_code = Some(code.to_owned().into());
                            error
                        }),
                        None => panic!("asked too often"),
                    });
                }
                _ => panic!("nothing was asked for"),
            }
        };
        assert!(answers.next().is_none());
        (waits, end.trim_matches('"').to_owned())
    }

    const OVER: &str = "the device code has expired";

    #[test]
    fn it_is_asked_as_the_rfc_says() {
        let (pending, slow) = ("authorization_pending", "slow_down");
        for (interval, expires, answers, waits, end) in [
            (5, 300, vec![pending, pending, "session"], vec![5, 5, 5], "session"),
            (5, 300, vec![slow, pending, "session"], vec![5, 10, 10], "session"),
            (5, 300, vec![pending, "access_denied"], vec![5, 5], "access_denied"),
            (5, 300, vec!["expired_token"], vec![5], "expired_token"),
            (5, 300, vec!["network", "network", "session"], vec![5, 10, 20], "session"),
            (120, 300, vec![pending, pending], vec![120, 120], OVER),
            (5, 4, vec![], vec![], OVER),
            (5, 5, vec![], vec![], OVER),
            (5, 6, vec!["session"], vec![5], "session"),
        ] {
            assert_eq!(played(interval, expires, &answers), (waits, end.to_owned()), "{answers:?}");
        }
    }
}

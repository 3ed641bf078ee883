//! Requests at a time that is ahead of the clock, so that what has to become old
//! need not be waited for.

use std::time::{Duration, Instant};

use workos::config::Config;
use workos::http::{
    Bounds, Exchange, Failure, Method, Progress, Request, Response, Roots, Surroundings, Transport, Waker,
    wait,
};

/// Wakes nobody: who drives by hand looks often enough.
struct Looking;

impl Surroundings for Looking {
    fn waker(&self) -> Waker {
        Box::new(|| {})
    }
}

pub fn transport(url: &str) -> Transport {
    let config = format!(r#"{{"api_key":"sk_canary_1234","base_url":"{url}","allow_http":true}}"#);
    let config = Config::read(&config, &|_| None).expect("valid");
    Transport::new(&config, &Roots::read(&config.trust).expect("roots")).expect("a transport")
}

/// Drives one request at a time that is `ahead` of the clock.
pub fn drive_ahead(
    transport: &Transport,
    url: &str,
    ahead: Duration,
    deadline: Duration,
) -> Result<Response, Failure> {
    let now = || Instant::now() + ahead;
    let mut request = Request::new(Method::Get, format!("{url}/x"), None);
    request.repeatable = true;
    let mut exchange = Exchange::new(Bounds { deadline: now() + deadline, max_response_bytes: 1 << 20 });
    loop {
        match exchange.advance(now(), transport, &request, &Looking) {
            Progress::Done(outcome) => return outcome,
            Progress::Wait(until) => {
                let mut interests = Vec::new();
                exchange.interests(&mut interests);
                let time = until.saturating_duration_since(now()).min(Duration::from_millis(10));
                wait(&interests, time).expect("waits");
            }
        }
    }
}

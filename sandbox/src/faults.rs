//! Answers that go wrong on purpose: `/_sandbox/faults`.

use std::{collections::BTreeMap, time::Duration};

use axum::{
    Json,
    body::Bytes,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::{
    answer,
    request_log::is_of_the_service,
    state::Shared,
    wire::{self, WireFault},
};

const MAX_DELAY_MS: u64 = 600_000;
const MAX_ANSWER: usize = 128 << 20;

/// What happens to the next answers of a path. With a status or a body the fault answers in place of the
/// service; without either the service does its work and only the answer is disturbed on its way.
#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(default = "once")]
    times: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, HeaderText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Box<RawValue>>,
    /// How often a body that is a text is sent, for answers that are longer than a request may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    repeat: Option<usize>,
    #[serde(default)]
    delay_ms: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    cut_after: Option<usize>,
    #[serde(default)]
    close: bool,
}

fn once() -> u32 {
    1
}

/// A header that is there once or, as a list, several times.
#[derive(Clone, Deserialize, Serialize)]
#[serde(untagged)]
enum HeaderText {
    One(String),
    Several(Vec<String>),
}

impl HeaderText {
    fn values(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Several(values) => values,
        }
    }
}

#[derive(Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// The fault for this request, the one that was asked for first; it is then used up by one time.
    fn take(&mut self, method: &str, path: &str) -> Option<Fault> {
        let place = self.0.iter().position(|fault| {
            let method_fits = fault.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
            fault.path == path && method_fits
        })?;
        let fault = &mut self.0[place];
        fault.times -= 1;
        match fault.times {
            0 => Some(self.0.remove(place)),
            _ => Some(fault.clone()),
        }
    }
}

impl Fault {
    /// What cannot be done is refused at once, because a test could not see later that nothing was done.
    fn check(&self) -> Result<(), String> {
        if !self.path.starts_with('/') || self.path.contains('?') {
            return Err("path must be a path without a query, such as /events".to_owned());
        }
        if self.path == "/" || self.path.starts_with("/_sandbox/") {
            return Err("path must be a path of the service, not of the sandbox itself".to_owned());
        }
        if self.times == 0 {
            return Err("times must be at least 1".to_owned());
        }
        if self.status.is_some_and(|status| !(200..=999).contains(&status)) {
            return Err("status must be between 200 and 999".to_owned());
        }
        if self.delay_ms > MAX_DELAY_MS {
            return Err(format!("delay_ms must be at most {MAX_DELAY_MS}"));
        }
        if let Some(repeat) = self.repeat {
            let Some(text) = self.text() else {
                return Err("repeat needs a body that is a string".to_owned());
            };
            if repeat.checked_mul(text.len()).is_none_or(|length| length > MAX_ANSWER) {
                return Err("body times repeat must be at most 128 MiB".to_owned());
            }
        }
        if self.close && self.cut_after.is_some() {
            return Err("close and cut_after must not be given together".to_owned());
        }
        let answers = self.status.is_some() || self.body.is_some();
        let disturbs =
            self.close || self.cut_after.is_some() || self.delay_ms > 0 || !self.headers.is_empty();
        if !answers && !disturbs {
            return Err("one of status, body, headers, delay_ms, cut_after and close is needed".to_owned());
        }
        for (name, text) in &self.headers {
            let Ok(header) = name.parse::<HeaderName>() else {
                return Err(format!("headers: {name:?} is not a header name"));
            };
            if [header::CONTENT_LENGTH, header::TRANSFER_ENCODING].contains(&header) {
                return Err(format!(
                    "headers: {name} is set by the sandbox; use cut_after to end an answer early"
                ));
            }
            if text.values().iter().any(|value| HeaderValue::from_str(value).is_err()) {
                return Err(format!("headers: the value of {name} cannot be sent"));
            }
        }
        Ok(())
    }

    /// The body where it is a text.
    fn text(&self) -> Option<String> {
        self.body.as_ref().and_then(|body| serde_json::from_str(body.get()).ok())
    }

    /// The answer that stands in for the service's, if this fault has one. A text goes out as it is, for
    /// answers that are not JSON; everything else is JSON and goes out with every digit and in its order.
    fn answer(&self) -> Option<Response> {
        let status = match (self.status, &self.body) {
            (None, None) => return None,
            (status, _) => StatusCode::from_u16(status.unwrap_or(200)).expect("a checked status"),
        };
        let Some(body) = &self.body else {
            return Some(status.into_response());
        };
        Some(match self.text() {
            Some(text) => (status, text.repeat(self.repeat.unwrap_or(1))).into_response(),
            None => (status, Json(body)).into_response(),
        })
    }

    fn disturb(&self, response: &mut Response) {
        for (name, text) in &self.headers {
            let name: HeaderName = name.parse().expect("a checked header name");
            response.headers_mut().remove(&name);
            for value in text.values() {
                let value = HeaderValue::from_str(value).expect("a checked header value");
                response.headers_mut().append(&name, value);
            }
        }
        if self.close {
            wire::disturb(response, WireFault::Close);
        } else if let Some(bytes) = self.cut_after {
            wire::disturb(response, WireFault::CutAfter(bytes));
        }
    }
}

pub async fn apply(State(sandbox): State<Shared>, request: Request, next: Next) -> Response {
    if !is_of_the_service(request.uri()) {
        return next.run(request).await;
    }
    let fault = sandbox.faults.lock().take(request.method().as_str(), request.uri().path());
    let Some(fault) = fault else {
        return next.run(request).await;
    };
    if fault.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(fault.delay_ms)).await;
    }
    let mut response = match fault.answer() {
        Some(response) => response,
        None => next.run(request).await,
    };
    fault.disturb(&mut response);
    response
}

pub async fn add(State(sandbox): State<Shared>, body: Bytes) -> Response {
    let fault: Result<Fault, String> = serde_json::from_slice(&body).map_err(|error| error.to_string());
    match fault.and_then(|fault: Fault| fault.check().map(|()| fault)) {
        Ok(fault) => {
            let response = answer::json(201, &fault);
            sandbox.faults.lock().0.push(fault);
            response
        }
        Err(problem) => answer::message(422, &problem).into_response(),
    }
}

/// The faults that are still to come.
pub async fn list(State(sandbox): State<Shared>) -> Response {
    let faults = sandbox.faults.lock();
    answer::json(200, &BTreeMap::from([("faults", &faults.0)]))
}

pub async fn clear(State(sandbox): State<Shared>) -> StatusCode {
    sandbox.faults.lock().0.clear();
    StatusCode::NO_CONTENT
}

//! What the sandbox was asked, for tests to look at: `/_sandbox/requests`.

use std::collections::{BTreeMap, VecDeque};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::Response,
};
use serde::Serialize;

use crate::{answer, intake, masking, state::Shared};

/// The oldest requests are forgotten beyond these, so that a load test does not eat the memory.
const MAX_REQUESTS: usize = 10_000;
const MAX_BODIES: usize = 64 << 20;

#[derive(Serialize)]
pub struct RecordedRequest {
    pub method: String,
    pub path: String,
    pub query: String,
    headers: BTreeMap<String, String>,
    body: String,
    /// Null as long as there is no answer, and for ever where the connection was closed instead.
    pub status: Option<u16>,
}

#[derive(Default)]
pub struct RequestLog {
    requests: VecDeque<RecordedRequest>,
    /// How many were forgotten or deleted: the number of the first one that is still there.
    first: usize,
    body_bytes: usize,
}

impl RequestLog {
    /// Gives the request's number, by which its status is added later.
    fn begin(&mut self, request: RecordedRequest) -> usize {
        self.body_bytes += request.body.len();
        self.requests.push_back(request);
        while self.requests.len() > MAX_REQUESTS || self.body_bytes > MAX_BODIES {
            let Some(oldest) = self.requests.pop_front() else {
                break;
            };
            self.body_bytes -= oldest.body.len();
            self.first += 1;
        }
        self.first + self.requests.len() - 1
    }

    fn finish(&mut self, number: usize, status: StatusCode) {
        let place = number.checked_sub(self.first);
        if let Some(request) = place.and_then(|place| self.requests.get_mut(place)) {
            request.status = Some(status.as_u16());
        }
    }

    fn clear(&mut self) {
        self.first += self.requests.len();
        self.requests.clear();
        self.body_bytes = 0;
    }

    pub fn newest_first(&self) -> impl ExactSizeIterator<Item = &RecordedRequest> {
        self.requests.iter().rev()
    }
}

impl RecordedRequest {
    fn new(parts: &Parts, body: &[u8]) -> Self {
        Self {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: masking::mask_form(parts.uri.query().unwrap_or_default()),
            headers: shown_headers(&parts.headers),
            body: masking::mask_body(&String::from_utf8_lossy(body)),
            status: None,
        }
    }
}

fn shown_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut shown = BTreeMap::new();
    for (name, value) in headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let value = match *name == header::AUTHORIZATION {
            true => masking::mask(&value),
            false => value.into_owned(),
        };
        shown
            .entry(name.as_str().to_owned())
            .and_modify(|all: &mut String| *all = format!("{all}, {value}"))
            .or_insert(value);
    }
    shown
}

/// The sandbox's own pages are not part of the service: neither recorded nor disturbed by faults.
pub fn is_of_the_service(uri: &Uri) -> bool {
    uri.path() != "/" && !uri.path().starts_with("/_sandbox/")
}

pub async fn record(State(sandbox): State<Shared>, request: Request, next: Next) -> Response {
    if !is_of_the_service(request.uri()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // It is in memory already, see intake.rs.
    let body = to_bytes(body, intake::MAX_BODY).await.unwrap_or_default();
    let number = sandbox.requests.lock().begin(RecordedRequest::new(&parts, &body));
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    // A connection that is closed without an answer has no status to tell.
    if !crate::wire::is_closed(&response) {
        sandbox.requests.lock().finish(number, response.status());
    }
    response
}

pub async fn list(State(sandbox): State<Shared>) -> Response {
    let log = sandbox.requests.lock();
    answer::json(200, &BTreeMap::from([("requests", &log.requests)]))
}

pub async fn clear(State(sandbox): State<Shared>) -> StatusCode {
    sandbox.requests.lock().clear();
    StatusCode::NO_CONTENT
}

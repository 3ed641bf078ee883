//! Takes in the body of a request, whole and bounded, before anything looks at it.

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, Request, header},
    response::{IntoResponse, Response},
};
use hyper::body::{Body as _, Incoming};
use std::pin::{Pin, pin};

use crate::answer;

/// A longer body is answered 413. It is the longest string that the library sends, too.
pub const MAX_BODY: usize = 1 << 20;

/// The request with its body in memory, or the answer to one that is too long.
///
/// # Errors
/// The connection broke off before the body's end.
pub async fn whole(request: Request<Incoming>) -> Result<Result<Request<Body>, Response>, hyper::Error> {
    let (parts, mut incoming) = request.into_parts();
    let promised = incoming.size_hint().lower();
    // Who asks first is told before the body is sent.
    if promised > MAX_BODY as u64 && parts.headers.contains_key(header::EXPECT) {
        return Ok(Err(too_long()));
    }
    let mut body = Vec::new();
    let mut is_too_long = false;
    while let Some(data) = next(pin!(&mut incoming)).await? {
        // What is too much is read, and forgotten: a client that is still sending would not see the answer.
        is_too_long |= body.len() + data.len() > MAX_BODY;
        if is_too_long {
            body = Vec::new();
        } else {
            body.extend_from_slice(&data);
        }
    }
    if is_too_long { Ok(Err(too_long())) } else { Ok(Ok(Request::from_parts(parts, Body::from(body)))) }
}

async fn next(mut body: Pin<&mut Incoming>) -> Result<Option<Bytes>, hyper::Error> {
    loop {
        match std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await {
            None => return Ok(None),
            Some(frame) => {
                // Trailers are no part of the body.
                if let Ok(data) = frame?.into_data() {
                    return Ok(Some(data));
                }
            }
        }
    }
}

fn too_long() -> Response {
    let mut response = answer::message(413, "The request body is longer than 1 MiB.").into_response();
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

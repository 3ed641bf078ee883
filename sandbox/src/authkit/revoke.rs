//! The end of a session: by the browser that goes to `/user_management/sessions/logout`, or by
//! `POST /user_management/sessions/revoke`.

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde_json::json;

use crate::{
    answer::{self, FieldError},
    authorize::{redirect, refuse_person},
    credentials::ApiKey,
    pages,
    query::Query,
    redirect::{self, AllowedRedirect},
    selector::Refusal,
    state::Shared,
};

/// Sends the browser on to `return_to`, which must be on this machine, so that nobody is led astray from here.
pub async fn log_out(State(sandbox): State<Shared>, query: Query, headers: HeaderMap) -> Response {
    let problem = |error, description| refuse_person(&Refusal { error, description }, &headers);
    let return_to = match query.get("return_to").map(|address| (address, redirect::parse(address))) {
        None => None,
        Some((_, Some(url))) if AllowedRedirect::loopback().iter().any(|allowed| allowed.admits(&url)) => {
            Some(url)
        }
        Some((address, _)) => {
            let description = format!("The return_to {address:?} is not an http URL of this machine.");
            return problem("invalid_return_to", description);
        }
    };
    let Some(session_id) = query.get("session_id") else {
        return problem("invalid_request", "The session_id is missing.".to_owned());
    };
    // A session that has ended already leads to the same place.
    sandbox.authkit.lock().end(session_id);
    match return_to {
        Some(url) => redirect(&url),
        None => pages::html(StatusCode::OK, pages::signed_out::page(None)),
    }
}

pub async fn revoke(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let body = answer::json_object(&headers, &body)?;
    let Some(session_id) = body.get("session_id").and_then(|id| id.as_str()) else {
        let errors = [FieldError::new("session_id", "must be a string")];
        return Err(answer::validation_failed("Validation failed.", &errors));
    };
    match sandbox.authkit.lock().end(session_id) {
        true => Ok(answer::json(200, &json!({ "id": session_id, "object": "session", "status": "revoked" }))),
        false => Err(answer::not_found()),
    }
}

//! Single logout: a server asks for a token, and the person's browser is sent away with it.

use std::time::{Duration, Instant};

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::Value;

use crate::{
    answer::{self, FieldError},
    authorize,
    credentials::ApiKey,
    expiring::Expiring,
    ids, pages,
    query::Query,
    redirect::{self, AllowedRedirect},
    selector::Refusal,
    state::Shared,
};

const TOKEN_TTL: Duration = Duration::from_secs(600);

/// The tokens that wait to be used, each for the address of the person whom it signs out.
pub struct Logouts(Expiring<String>);

impl Default for Logouts {
    fn default() -> Self {
        Self(Expiring::new(TOKEN_TTL))
    }
}

#[derive(Serialize)]
struct Authorization {
    logout_url: String,
    logout_token: String,
}

/// `POST /sso/logout/authorize`: a token for the person of `profile_id`.
pub async fn authorize(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let body = answer::json_object(&headers, &body)?;
    let Some(profile_id) = body.get("profile_id").and_then(Value::as_str) else {
        let errors = [FieldError::new("profile_id", "must be a string")];
        return Err(answer::validation_failed("Validation failed.", &errors));
    };
    let email = {
        let connections = sandbox.connections.lock();
        let (connection, person) = connections.person(profile_id).ok_or_else(answer::not_found)?;
        if connection.connection_type != "GenericOIDC" {
            let description = "Single Logout is only supported for GenericOIDC connections.";
            return Err(answer::oauth_error("connection_invalid", description));
        }
        person.email.clone()
    };
    let logout_token = ids::fresh("");
    sandbox.logouts.lock().0.insert(logout_token.clone(), email, Instant::now());
    let logout_url = format!("{}/sso/logout?token={logout_token}", sandbox.url);
    Ok(answer::json(200, &Authorization { logout_url, logout_token }))
}

/// `GET /sso/logout`: stands in for the identity provider, where the person is signed out, and sends the
/// browser on to `return_to`. That must be on this machine, so that nobody is led astray from here.
pub async fn show(State(sandbox): State<Shared>, query: Query, headers: HeaderMap) -> Response {
    let return_to = match query.get("return_to").map(|address| (address, redirect::parse(address))) {
        None => None,
        Some((_, Some(url))) if AllowedRedirect::loopback().iter().any(|allowed| allowed.admits(&url)) => {
            Some(url)
        }
        Some((address, _)) => {
            let description = format!("The return_to {address:?} is not an http URL of this machine.");
            let refusal = Refusal { error: "invalid_return_to", description };
            return authorize::refuse_person(&refusal, &headers);
        }
    };
    // A token is spent only where the logout happens, and it happens once.
    let email = query.get("token").and_then(|token| sandbox.logouts.lock().take(token));
    match (email, return_to) {
        (None, _) => answer::not_found().into_response(),
        (Some(_), Some(url)) => authorize::redirect(&url),
        (Some(email), None) => pages::html(StatusCode::OK, pages::signed_out::page(Some(&email))),
    }
}

impl Logouts {
    fn take(&mut self, token: &str) -> Option<String> {
        self.0.get(token, Instant::now())?;
        self.0.remove(token)
    }
}

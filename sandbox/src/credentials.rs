//! Who is asking: the Bearer key of a request.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use subtle::ConstantTimeEq;

use crate::{answer, state::Shared};

/// The token of `Authorization: Bearer <token>`.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// A handler that takes this runs only for a request with a known API key; all others are answered 401.
pub struct ApiKey {
    pub client_id: String,
}

impl FromRequestParts<Shared> for ApiKey {
    type Rejection = answer::Error;

    async fn from_request_parts(parts: &mut Parts, sandbox: &Shared) -> Result<Self, answer::Error> {
        bearer(&parts.headers)
            .and_then(|key| sandbox.clients.iter().find(|client| same(&client.api_key, key)))
            .map(|client| Self { client_id: client.client_id.clone() })
            .ok_or_else(|| answer::message(401, "Unauthorized"))
    }
}

//! `GET /sso/jwks/{client_id}`: the public keys of a client.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

use crate::{answer, state::Shared};

/// A key made once for all sandboxes. Its private half signs the access tokens of AuthKit; those of
/// single sign-on are opaque.
const KEYS: &str = include_str!("../jwks.json");

pub async fn show(
    State(sandbox): State<Shared>,
    Path(client_id): Path<String>,
) -> Result<Response, answer::Error> {
    sandbox.client(&client_id).ok_or_else(answer::not_found)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], KEYS).into_response())
}

/// The certificate of that key, as text.
pub fn certificate() -> String {
    let keys: serde_json::Value = serde_json::from_str(KEYS).expect("the keys are JSON");
    let certificate = keys["keys"][0]["x5c"][0].as_str().unwrap_or_default();
    format!("-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----")
}

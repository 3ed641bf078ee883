//! The two calls of 2020 that make a connection out of a draft.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;
use serde_json::Value;

use crate::{
    answer::{self, FieldError},
    connections::DomainRepresentation,
    credentials::ApiKey,
    seed::Connection,
    state::Shared,
};

/// `POST /connections`: makes a connection from the draft that `source` names, which is not yet linked, or a new one
/// of an organization.
pub async fn create(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let body = answer::json_object(&headers, &body)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    if let Some(organization) = text("organization_id").filter(|_| !body.contains_key("source")) {
        sandbox.organization(organization)?;
        let kind = match (text("connection_type"), body.contains_key("oidc_options")) {
            (Some(kind), _) => kind,
            (None, true) => "GenericOIDC",
            (None, false) => "GenericSAML",
        };
        return Ok(sandbox.connections.lock().make(organization, text("name").unwrap_or(kind), kind));
    }
    let Some(source) = text("source") else {
        let errors = [FieldError::new("source", "must be a string")];
        return Err(answer::validation_failed("Validation failed", &errors));
    };
    let mut connections = sandbox.connections.lock();
    let connection = connections.of_draft(source).ok_or_else(answer::not_found)?;
    Ok(answer::json(201, &Representation::from(connection)))
}

/// `POST /draft_connections/{token}/activate`: makes the draft's connection one that signs people in.
pub async fn activate(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(token): Path<String>,
) -> Result<Response, answer::Error> {
    let mut connections = sandbox.connections.lock();
    let id = connections.of_draft(&token).ok_or_else(answer::not_found)?.id.clone();
    let connection = connections.activate(&id, &sandbox.webhooks).ok_or_else(answer::not_found)?;
    Ok(answer::json(200, &Representation::from(connection)))
}

/// A connection as these two calls gave it in 2020.
#[derive(Serialize)]
struct Representation<'a> {
    object: &'static str,
    id: &'a str,
    status: &'static str,
    name: &'a str,
    connection_type: &'a str,
    oauth_uid: Option<&'a str>,
    oauth_secret: Option<&'a str>,
    oauth_redirect_uri: Option<&'a str>,
    saml_entity_id: Option<&'a str>,
    saml_idp_url: Option<&'a str>,
    saml_relying_party_trust_cert: Option<&'a str>,
    saml_x509_certs: Option<&'a [String]>,
    domains: Vec<DomainRepresentation<'a>>,
}

impl<'a> From<&'a Connection> for Representation<'a> {
    fn from(connection: &'a Connection) -> Self {
        Self {
            object: "connection",
            id: &connection.id,
            status: connection.state.status(),
            name: &connection.name,
            connection_type: &connection.connection_type,
            oauth_uid: connection.oauth_uid.as_deref(),
            oauth_secret: connection.oauth_secret.as_deref(),
            oauth_redirect_uri: connection.oauth_redirect_uri.as_deref(),
            saml_entity_id: None,
            saml_idp_url: None,
            saml_relying_party_trust_cert: None,
            saml_x509_certs: None,
            domains: connection.domains.iter().map(DomainRepresentation::from).collect(),
        }
    }
}

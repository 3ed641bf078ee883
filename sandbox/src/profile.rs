//! The profile of a signed-in person, and `GET /sso/profile` that gives it for an access token.

use std::time::Instant;

use axum::{Json, extract::State, http::HeaderMap};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    answer,
    credentials::bearer,
    seed::{Connection, Person},
    state::Shared,
};

/// The members and their order are those of the service today.
#[derive(Clone, Serialize)]
pub struct Profile {
    object: &'static str,
    pub id: String,
    pub organization_id: Option<String>,
    pub connection_id: String,
    connection_type: String,
    idp_id: String,
    pub email: String,
    first_name: Option<String>,
    last_name: Option<String>,
    name: Option<String>,
    role: Option<Role>,
    roles: Option<Vec<Role>>,
    groups: Vec<String>,
    custom_attributes: Map<String, Value>,
    raw_attributes: Map<String, Value>,
}

#[derive(Clone, Serialize)]
struct Role {
    slug: String,
}

impl Profile {
    pub fn new(connection: &Connection, person: &Person) -> Self {
        let role = person.role.clone().map(|slug| Role { slug });
        Self {
            object: "profile",
            id: person.id.clone(),
            organization_id: connection.organization_id.clone(),
            connection_id: connection.id.clone(),
            connection_type: connection.connection_type.clone(),
            idp_id: person.idp_id.clone().unwrap_or_else(|| person.email.clone()),
            email: person.email.clone(),
            first_name: person.first_name.clone(),
            last_name: person.last_name.clone(),
            name: person.name(),
            roles: role.clone().map(|role| vec![role]),
            role,
            groups: person.groups.clone(),
            custom_attributes: person.custom_attributes.clone(),
            raw_attributes: person.raw_attributes.clone(),
        }
    }
}

pub async fn show(State(sandbox): State<Shared>, headers: HeaderMap) -> Result<Json<Profile>, answer::Error> {
    let grants = sandbox.grants.lock();
    bearer(&headers)
        .and_then(|token| grants.access_tokens.get(token, Instant::now()))
        .map(|profile| Json(profile.clone()))
        .ok_or_else(|| answer::error(401, &json!({"error": "Unauthorized"})))
}

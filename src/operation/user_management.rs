//! The grants of AuthKit that sessions are built on.

use super::standard::{self, Draft};
use super::{Context, Credential, Kind, Operation, Param, Params, Place, Plan, Repeat};
use crate::error::Error;
use crate::http::Method;
use crate::json;

const CLIENT_ID: Param =
    Param::new("client_id", Kind::Text, Place::Built, "The client id; absent, the client's own.");

pub const ROWS: &[Operation] = &[Operation {
    name: "user_management.authenticate_with_refresh_token",
    method: Method::Post,
    path: "/user_management/authenticate",
    summary: "Exchanges a refresh token, which works once, for a new access token and the next refresh token. It is \
              never sent again once it may have arrived.",
    params: &[
        Param::new("refresh_token", Kind::Payload, Place::Body, "The refresh token.").required().secret(),
        Param::new(
            "organization_id",
            Kind::Text,
            Place::Body,
            "The organization to switch to, or to stay in.",
        ),
        Param::new("ip_address", Kind::Text, Place::Body, "The IP address of the person's request."),
        Param::new("device_id", Kind::Text, Place::Body, "An id of the person's device."),
        Param::new("user_agent", Kind::Text, Place::Body, "The User-Agent of the person's request."),
        CLIENT_ID,
    ],
    credential: Credential::ClientSecret,
    repeat: Repeat::Never,
    build: |operation, context, params| grant(operation, context, params, "refresh_token"),
    parse: standard::parse,
}];

/// The request of a grant: the key stands in the body, unless the client has
/// none because it is a public one.
fn grant(operation: &Operation, context: &Context, params: &Params, grant_type: &str) -> Result<Plan, Error> {
    let mut body = json::Object::new();
    body.string("client_id", context.client_id(params)?);
    if let Ok(key) = context.api_key() {
        body.string("client_secret", key);
    }
    body.string("grant_type", grant_type);
    for param in operation.params.iter().filter(|param| param.place == Place::Body) {
        if let Some(written) = params.written(param.name) {
            body.raw(param.name, written);
        }
    }
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

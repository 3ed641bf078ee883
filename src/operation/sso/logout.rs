//! The leave to sign a person out; `flow::logout` makes the URL of it.

use crate::answer::Answer;
use crate::error::Error;
use crate::http::Method;
use crate::json;
use crate::operation::{Credential, Kind, Operation, Param, Params, Place, Repeat, standard};

pub const PROFILE_ID: Param =
    Param::new("profile_id", Kind::Text, Place::Body, "The id of the profile to sign out.").required();

pub const ROWS: &[Operation] = &[Operation {
    name: "sso.authorize_logout",
    method: Method::Post,
    path: "/sso/logout/authorize",
    summary: "Asks leave to sign a person out at their identity provider: a logout_token for the logout URL.",
    params: &[PROFILE_ID],
    credential: Credential::ApiKey,
    repeat: Repeat::Never,
    build: standard::build,
    parse,
}];

/// The whole answer, of which `logout_token` is required.
fn parse(answer: &Answer, params: &Params) -> Result<String, Error> {
    let text = standard::parse(answer, params)?;
    match json::get(&text, "/logout_token") {
        Ok(token) if !token.is_empty() => Ok(text),
        _ => Err(answer.decode("the answer has no logout_token")),
    }
}

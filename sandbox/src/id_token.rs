//! The grant of RFC 8693 at `POST /sso/token`: an id token of an identity provider becomes a profile.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Deserialize;

use crate::{
    answer,
    profile::Profile,
    seed::{Connection, Person},
    selector,
    state::Sandbox,
    token::{TokenRequest, invalid_grant},
};

pub const GRANT: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const TYPE: &str = "urn:ietf:params:oauth:token-type:id_token";

/// What an id token says that is looked at. There is no identity provider here whose signature could be checked.
#[derive(Deserialize)]
struct Claims {
    sub: Option<String>,
    email: Option<String>,
    exp: u64,
}

impl Claims {
    fn of(token: &str) -> Option<Self> {
        let mut parts = token.split('.');
        let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
        let payload = BASE64_URL_SAFE_NO_PAD.decode(payload).ok()?;
        serde_json::from_slice(&payload).ok().filter(|_| parts.next().is_none())
    }

    fn names(&self, person: &Person) -> bool {
        let email = self.email.as_ref().is_some_and(|email| email.eq_ignore_ascii_case(&person.email));
        email || self.sub.is_some() && self.sub == person.idp_id
    }
}

/// The profile of the person whom the token names, among those of the organization's connection.
pub fn profile(sandbox: &Sandbox, request: &TokenRequest) -> Result<Profile, answer::Error> {
    let token = request.required("subject_token")?;
    if request.required("subject_token_type")? != TYPE {
        let description = format!("The subject_token_type must be {TYPE}.");
        return Err(answer::oauth_error("invalid_request", &description));
    }
    let organization = request.required("organization_id")?;
    let connections: Vec<Connection> =
        selector::select(sandbox, |name| (name == "organization").then_some(organization))
            .map_err(|refusal| invalid_grant(&refusal.description))?;
    let claims = Claims::of(token).ok_or_else(|| invalid_grant("The subject_token is not an id token."))?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    if claims.exp <= now {
        return Err(invalid_grant("The subject_token has expired."));
    }
    let mut people = connections.iter().flat_map(|it| it.people.iter().map(move |person| (it, person)));
    people
        .find(|(_, person)| claims.names(person))
        .map(|(connection, person)| Profile::new(connection, person))
        .ok_or_else(|| invalid_grant("The subject_token names nobody of this organization."))
}

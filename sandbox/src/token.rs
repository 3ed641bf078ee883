//! `POST /sso/token`: an authorization code or an id token becomes a profile and an access token.

use std::{collections::HashMap, time::Instant};

use axum::{body::Bytes, extract::State, http::HeaderMap, http::header, response::Response};
use serde::Serialize;
use url::{Url, form_urlencoded};

use crate::{
    answer::{self, is_content_type},
    credentials::same,
    grants::ACCESS_TOKEN_TTL,
    id_token,
    pkce::Challenge,
    profile::Profile,
    state::{Sandbox, Shared},
};

#[derive(Serialize)]
struct Token {
    token_type: &'static str,
    access_token: String,
    expires_in: u64,
    profile: Profile,
}

pub async fn exchange(
    State(sandbox): State<Shared>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let request = TokenRequest::read(&headers, &body)?;
    let grant_type = request.required("grant_type")?;
    if !["authorization_code", id_token::GRANT].contains(&grant_type) {
        let description = format!("The grant_type must be authorization_code or {}.", id_token::GRANT);
        return Err(answer::oauth_error("unsupported_grant_type", &description));
    }
    let profile = match grant_type {
        "authorization_code" => of_code(&sandbox, &request)?,
        _ => {
            if !request.check_secret(&sandbox, request.required("client_id")?)? {
                return Err(invalid_client("A client_secret is required."));
            }
            id_token::profile(&sandbox, &request)?
        }
    };
    let access_token = sandbox.grants.lock().issue_access_token(profile.clone(), Instant::now());
    let token = Token { token_type: "Bearer", access_token, expires_in: ACCESS_TOKEN_TTL.as_secs(), profile };
    let mut response = answer::json(200, &token);
    // RFC 6749, 5.1: no cache may keep a token.
    response.headers_mut().insert(header::CACHE_CONTROL, "no-store".parse().expect("a header value"));
    Ok(response)
}

fn of_code(sandbox: &Sandbox, request: &TokenRequest) -> Result<Profile, answer::Error> {
    let code = request.required("code")?;
    let client_id = request.required("client_id")?;
    let authenticated = request.authenticate(sandbox, client_id)?;
    let mut grants = sandbox.grants.lock();
    let grant = grants.codes.get(code, Instant::now()).filter(|grant| grant.client_id == client_id);
    let grant = grant.ok_or_else(|| invalid_grant("The code has expired or has already been used."))?;
    request.check_login(grant.challenge.as_ref(), &grant.redirect_uri, authenticated)?;
    // Only here is the code spent: a stranger's failed attempt must not use up another's sign-in.
    let profile = grant.profile.clone();
    grants.codes.remove(code);
    Ok(profile)
}

/// Whether the client proved itself by its secret, or has yet to do so by the verifier of its login.
#[derive(PartialEq, Eq)]
pub enum Authenticated {
    BySecret,
    ByVerifierOnly,
}

pub struct TokenRequest(HashMap<String, String>);

impl TokenRequest {
    pub fn read(headers: &HeaderMap, body: &Bytes) -> Result<Self, answer::Error> {
        members(headers, body).map(Self)
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub fn required(&self, name: &str) -> Result<&str, answer::Error> {
        self.get(name).ok_or_else(|| answer::message(422, &format!("{name} must be a string")))
    }

    pub fn authenticate(&self, sandbox: &Sandbox, client_id: &str) -> Result<Authenticated, answer::Error> {
        if self.check_secret(sandbox, client_id)? {
            return Ok(Authenticated::BySecret);
        }
        match self.get("code_verifier") {
            Some(_) => Ok(Authenticated::ByVerifierOnly),
            None => Err(invalid_client("A client_secret or a code_verifier is required.")),
        }
    }

    /// Whether the client gave its secret; a wrong one is refused.
    pub fn check_secret(&self, sandbox: &Sandbox, client_id: &str) -> Result<bool, answer::Error> {
        let client = sandbox.client(client_id).ok_or_else(|| invalid_client("Invalid client ID."))?;
        let Some(secret) = self.get("client_secret") else {
            return Ok(false);
        };
        if same(&client.api_key, secret) {
            return Ok(true);
        }
        if sandbox.clients.iter().any(|other| same(&other.api_key, secret)) {
            let description = "The client_secret belongs to another client.";
            return Err(answer::oauth_error("unauthorized_client", description));
        }
        Err(invalid_client("Invalid client secret."))
    }

    /// Whether this exchange belongs to the login that the code came from (RFC 7636, 4.6; RFC 6749, 4.1.3).
    pub fn check_login(
        &self,
        challenge: Option<&Challenge>,
        redirect_uri: &Url,
        authenticated: Authenticated,
    ) -> Result<(), answer::Error> {
        match (challenge, self.get("code_verifier")) {
            (None, None) => {}
            (Some(challenge), Some(verifier)) if challenge.admits(verifier) => {}
            (Some(_), Some(_)) => {
                return Err(invalid_grant("The code_verifier does not match the code_challenge."));
            }
            (Some(_), None) => return Err(invalid_grant("The code_verifier is required.")),
            (None, Some(_)) if authenticated == Authenticated::ByVerifierOnly => {
                return Err(answer::oauth_error("invalid_client", "The client_secret is required."));
            }
            (None, Some(_)) => return Err(invalid_grant("The login had no code_challenge.")),
        }
        match self.get("redirect_uri") {
            Some(uri) if crate::redirect::parse(uri).as_ref() != Some(redirect_uri) => {
                Err(invalid_grant("The redirect_uri is not that of the login."))
            }
            _ => Ok(()),
        }
    }
}

fn invalid_client(description: &str) -> answer::Error {
    answer::oauth_error("invalid_client", description)
}

pub fn invalid_grant(description: &str) -> answer::Error {
    answer::oauth_error("invalid_grant", description)
}

/// The members of the request, which may be a JSON object or a form. Members of a JSON object that are
/// not strings count as missing.
fn members(headers: &HeaderMap, body: &Bytes) -> Result<HashMap<String, String>, answer::Error> {
    if !is_content_type(headers, "application/x-www-form-urlencoded") {
        let object = answer::json_object(headers, body)?;
        let strings = object.into_iter().filter_map(|(name, value)| match value {
            serde_json::Value::String(text) => Some((name, text)),
            _ => None,
        });
        return Ok(strings.collect());
    }
    let mut members = HashMap::new();
    for (name, value) in form_urlencoded::parse(body) {
        // RFC 6749, 3.2: a parameter must not be included more than once.
        if members.insert(name.to_string(), value.into_owned()).is_some() {
            let description = format!("The parameter {name} is given more than once.");
            return Err(answer::oauth_error("invalid_request", &description));
        }
    }
    Ok(members)
}

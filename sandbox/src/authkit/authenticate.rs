//! `POST /user_management/authenticate`: a code or a refresh token becomes an access token.

use std::time::Instant;

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use serde_json::json;

use super::{
    AuthKit, grants,
    session::{Dead, Session},
};
use crate::{
    answer,
    state::{Sandbox, Shared},
    token::{TokenRequest, invalid_grant},
};

pub async fn exchange(
    State(sandbox): State<Shared>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let request = TokenRequest::read(&headers, &body)?;
    let grant_type = request.required("grant_type")?;
    let mut authkit = sandbox.authkit.lock();
    let mut response = match grant_type {
        "authorization_code" => code(&sandbox, &mut authkit, &request),
        "refresh_token" => refresh(&sandbox, &mut authkit, &request),
        other => grants::sign_in(&sandbox, &mut authkit, &request, other).and_then(|signed_in| {
            let (id, token) = authkit.begin(request.required("client_id")?, &signed_in);
            tokens(&sandbox, &mut authkit, &id, &token)
        }),
    }?;
    // RFC 6749, 5.1: no cache may keep a token.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn code(sandbox: &Sandbox, authkit: &mut AuthKit, request: &TokenRequest) -> Result<Response, answer::Error> {
    let code = request.required("code")?;
    let client_id = request.required("client_id")?;
    let authenticated = request.authenticate(sandbox, client_id)?;
    let grant = authkit.codes.get(code, Instant::now()).filter(|grant| grant.client_id == client_id);
    let grant =
        grant.ok_or_else(|| invalid_grant(&format!("The code '{code}' has expired or is invalid.")))?;
    request.check_login(grant.challenge.as_ref(), &grant.redirect_uri, authenticated)?;
    let signed_in = grant.signed_in.clone();
    authkit.codes.remove(code);
    let (id, token) = authkit.begin(client_id, &signed_in);
    tokens(sandbox, authkit, &id, &token)
}

fn refresh(
    sandbox: &Sandbox,
    authkit: &mut AuthKit,
    request: &TokenRequest,
) -> Result<Response, answer::Error> {
    let refresh_token = request.required("refresh_token")?;
    let client_id = request.required("client_id")?;
    request.check_secret(sandbox, client_id)?;
    let session = authkit.sessions.of(refresh_token, client_id).map_err(|dead| {
        invalid_grant(match dead {
            Dead::Unknown => "Invalid refresh token.",
            Dead::Exchanged => "Refresh token already exchanged.",
            Dead::Ended => "Session has already ended.",
        })
    })?;
    let organization_id = request.get("organization_id").or(session.organization_id.as_deref());
    let organization_id = organization_id.map(str::to_owned);
    if let Some(id) = &organization_id {
        // A refusal does not use the token up.
        if sandbox.organization(id).is_err() {
            let description = format!("There is no organization '{id}'.");
            return Err(answer::oauth_error("organization_not_found", &description));
        }
        let user = authkit.users.find(&session.user_id);
        if user.is_none_or(|user| user.membership(id).is_none()) {
            let description = "The user is not a member of this organization.";
            return Err(answer::oauth_error("organization_membership_not_found", description));
        }
    }
    let renewed = authkit.sessions.renew(refresh_token, organization_id.as_deref());
    let (id, token) = renewed.ok_or_else(|| invalid_grant("Session has already ended."))?;
    tokens(sandbox, authkit, &id, &token)
}

fn tokens(
    sandbox: &Sandbox,
    authkit: &mut AuthKit,
    session_id: &str,
    refresh_token: &str,
) -> Result<Response, answer::Error> {
    let life = authkit.sessions.next_life();
    let session: &Session = authkit.sessions.find(session_id).ok_or_else(answer::not_found)?;
    let user = authkit.users.find(&session.user_id).ok_or_else(answer::not_found)?;
    let membership = session.organization_id.as_deref().and_then(|id| user.membership(id));
    let mut body = json!({
        "user": user.shown,
        "access_token": super::access_token::issue(&sandbox.url, session, membership, life),
        "refresh_token": refresh_token,
        "authentication_method": session.method,
    });
    if let Some(id) = &session.organization_id {
        body["organization_id"] = id.as_str().into();
    }
    Ok(answer::json(200, &body))
}

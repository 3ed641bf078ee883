//! A new access token for a session, and a new cookie.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::session::{Cookie, authenticated, has_password, passwords, unauthenticated};
use super::verify::{Unverified, verify};
use super::{Flow, Run};
use crate::client;
use crate::error::{Error, Performed, Status};
use crate::json;
use crate::kept::Patience;
use crate::session::{self, Refusal};

pub const FLOWS: &[Flow] =
    &[Flow { name: "session.refresh", check: has_password, run: |run| Box::pin(refresh(run)) }];

/// What of a session is the service's answer to the refresh.
const ANSWERED: [&str; 6] =
    ["access_token", "refresh_token", "user", "organization_id", "authentication_method", "impersonator"];

async fn refresh(run: Run<'_>) -> Result<String, Error> {
    let Run { client, params, .. } = run;
    let passwords = passwords(client, params)?;
    let sealed = params.text("sealed").unwrap_or_default();
    if sealed.is_empty() {
        return Ok(client::wrapped(unauthenticated("no_session", Some("")), params, None));
    }
    let opened = Cookie::open(sealed, &passwords).and_then(|cookie| {
        let token = cookie.text("refresh_token").filter(|token| !token.is_empty())?;
        Some((cookie, Zeroizing::new(token)))
    });
    let Some((cookie, refresh_token)) = opened else {
        return Ok(client::wrapped(unauthenticated("invalid_session", Some("")), params, None));
    };
    let organization = params.text("organization_id").map(str::to_owned);
    let organization =
        organization.or_else(|| cookie.claim("org_id")).or_else(|| cookie.text("organization_id"));

    let patience = Patience { deadline: run.deadline(), steps: run.steps };
    // On the heap, which is overwritten: the hasher keeps the end of the token.
    let mut key = Box::new(Sha256::new());
    key.update(refresh_token.as_bytes());
    key.update([0]);
    key.update(organization.as_deref().unwrap_or_default());
    let send = async {
        let mut asked = json::Object::new();
        asked.string("refresh_token", &refresh_token);
        if let Some(organization) = &organization {
            asked.string("organization_id", organization);
        }
        asked.raw("options", &run.options(patience.deadline)?);
        run.over(asked.finish()).await.map(Zeroizing::new)
    };
    let answer = client
        .kept()?
        .refreshes
        .join(key.finalize_reset().into(), &patience, send)
        .await
        .map_err(told_apart)?;
    let wrapper = json::raw_members(&answer).unwrap_or_default();
    let answered = json::raw_member(&wrapper, "data").unwrap_or("{}");

    let session = renewed(&cookie, answered).ok_or_else(|| {
        let mut error = Error::new(
            Status::Decode,
            "the service's answer to the refresh has no access_token or no refresh_token",
        );
        error.performed = Performed::Yes;
        error
    })?;
    let sealed = session::seal(cookie.format, &session, &passwords, client::now(), &client::random)?;
    let cookie = Cookie::open(&sealed, &passwords)
        .ok_or_else(|| Error::new(Status::Internal, "the new cookie cannot be opened"))?;
    let data = match verify(run, &cookie.access_token).await {
        Ok(claims) => authenticated(&cookie, &claims, Some(&sealed)),
        Err(Unverified::Refused(Refusal::Expired)) => unauthenticated("expired", Some(&sealed)),
        Err(Unverified::Refused(Refusal::Invalid)) => unauthenticated("invalid_token", Some(&sealed)),
        Err(Unverified::UnknownKey | Unverified::Failed(_)) => unauthenticated("unverified", Some(&sealed)),
    };
    if !params.options.response {
        return Ok(data);
    }
    let mut object = json::Object::new();
    for (name, value) in &wrapper {
        object.raw(name, if name == "data" { &data } else { value });
    }
    Ok(object.finish())
}

/// The words in which the service says what became of a refresh token, and ours.
const REASONS: [(&str, &str); 2] =
    [("already exchanged", "refreshed_elsewhere"), ("already ended", "session_ended")];

/// Says in `details` whether the refresh token was just used by somebody else,
/// or the session is over, as far as the service's words tell it.
fn told_apart(mut error: Error) -> Error {
    if error.api_code.as_deref() == Some("invalid_grant") {
        let said = REASONS.iter().find(|(words, _)| error.message.contains(words));
        let reason = json::string(said.map_or("unknown", |(_, reason)| reason));
        let details = error.details.as_deref().unwrap_or("{}");
        error.details = Some(json::with_member(details, "reason", &reason));
    }
    error
}

/// The session after the refresh: what the service answered, and what else the
/// caller has sealed into it. `None` where the answer has no tokens.
fn renewed(cookie: &Cookie, answered: &str) -> Option<Zeroizing<String>> {
    let fresh = json::raw_members(answered)?;
    let text = |name: &str| json::raw_member(&fresh, name).and_then(json::raw_string);
    if text("access_token")?.is_empty() || text("refresh_token")?.is_empty() {
        return None;
    }
    let mut session = json::Object::new();
    for name in ANSWERED {
        let old = || cookie.member(name).filter(|_| matches!(name, "user" | "authentication_method"));
        let value = json::raw_member(&fresh, name).filter(|value| *value != "null").or_else(old);
        if let Some(value) = value {
            session.raw(name, value);
        }
    }
    let old = json::raw_members(&cookie.session).unwrap_or_default();
    for (name, value) in old.iter().filter(|(name, _)| !ANSWERED.contains(&name.as_ref())) {
        session.raw(name, value);
    }
    Some(Zeroizing::new(session.finish()))
}

//! Who a cookie belongs to, and until when.

use super::{Cookie, has_password, passwords};
use crate::client::wrapped;
use crate::error::Error;
use crate::flow::verify::{Unverified, verify};
use crate::flow::{Flow, Run};
use crate::json;
use crate::session::Refusal;

pub const FLOW: Flow =
    Flow { name: "session.authenticate", check: has_password, run: |run| Box::pin(authenticate(run)) };

async fn authenticate(run: Run<'_>) -> Result<String, Error> {
    let Run { client, params, .. } = run;
    let passwords = passwords(client, params)?;
    let sealed = params.text("sealed").unwrap_or_default();
    let data = if sealed.is_empty() {
        unauthenticated("no_session", None)
    } else if let Some(cookie) = Cookie::open(sealed, &passwords) {
        match verify(run, &cookie.access_token).await {
            Ok(claims) => authenticated(&cookie, &claims, None),
            Err(Unverified::Refused(Refusal::Expired)) => unauthenticated("expired", None),
            Err(Unverified::Refused(Refusal::Invalid) | Unverified::UnknownKey) => {
                unauthenticated("invalid_token", None)
            }
            Err(Unverified::Failed(error)) => return Err(error),
        }
    } else {
        unauthenticated("invalid_session", None)
    };
    Ok(wrapped(data, params, None))
}

/// Nobody is signed in, or it is not known who. After a refresh with the new cookie,
/// which is empty where there was no session to refresh.
pub fn unauthenticated(reason: &str, sealed: Option<&str>) -> String {
    let mut data = json::Object::new();
    data.raw("authenticated", "false").string("reason", reason);
    add_sealed(&mut data, sealed);
    data.finish()
}

fn add_sealed(data: &mut json::Object, sealed: Option<&str>) {
    if let Some(sealed) = sealed {
        data.string("sealed", sealed);
    }
}

/// Who is signed in by a cookie whose token has these claims.
pub fn authenticated(cookie: &Cookie, claims: &str, sealed: Option<&str>) -> String {
    let members = json::raw_members(claims).unwrap_or_default();
    let claim = |name: &str| json::raw_member(&members, name);
    let mut data = json::Object::new();
    data.raw("authenticated", "true").raw("user", cookie.member("user").unwrap_or("null"));
    for (name, claimed) in [("session_id", "sid"), ("organization_id", "org_id"), ("role", "role")] {
        data.raw(name, claim(claimed).unwrap_or("null"));
    }
    for name in ["roles", "permissions", "entitlements", "feature_flags"] {
        data.raw(name, claim(name).filter(|list| *list != "null").unwrap_or("[]"));
    }
    if let Some(impersonator) = claim("act").and_then(|act| impersonator(cookie, act)) {
        data.raw("impersonator", &impersonator);
    }
    data.string("access_token", &cookie.access_token).raw("claims", claims);
    add_sealed(&mut data, sealed);
    data.finish()
}

/// Who acts as the person: whom the token names, with the reason that the
/// sign-in gave for the same one.
fn impersonator(cookie: &Cookie, act: &str) -> Option<String> {
    let act = json::raw_members(act)?;
    let email = json::raw_member(&act, "sub").and_then(json::raw_string)?;
    let told = cookie.member("impersonator").and_then(json::raw_members).unwrap_or_default();
    let same = json::raw_member(&told, "email").and_then(json::raw_string).as_deref() == Some(&email);
    let reason = json::raw_member(&told, "reason").filter(|_| same).unwrap_or("null");
    Some(json::Object::new().string("email", &email).raw("reason", reason).finish())
}

//! The grants that need no browser: a password, codes, factors, an organization, a device.
//!
//! A sign-in that is not complete is answered by an error that says what is missing; its
//! `pending_authentication_token` names what waits in the store.

use serde_json::{Value, json};

use super::{AuthKit, SignedIn, totp, user::User};
use crate::{
    answer,
    api::store::{Bag, bag, in_seconds, is, now, text},
    ids,
    state::Sandbox,
    token::TokenRequest,
};

/// Who has signed in so far, and by what.
struct SoFar {
    user: User,
    method: &'static str,
    has_factor: bool,
    organization: Option<String>,
}

const METHODS: [&str; 4] = ["Password", "MagicAuth", "SSO", "ExternalAuth"];

/// Who a request signs in, if nothing is missing.
pub fn sign_in(
    sandbox: &Sandbox,
    authkit: &mut AuthKit,
    request: &TokenRequest,
    grant: &str,
) -> Result<SignedIn, answer::Error> {
    if grant == "urn:ietf:params:oauth:grant-type:device_code" {
        return device(sandbox, authkit, request);
    }
    request.check_secret(sandbox, request.required("client_id")?)?;
    let so_far = match grant.strip_prefix("urn:workos:oauth:grant-type:").unwrap_or(grant) {
        "password" => password(authkit, request)?,
        "magic-auth:code" => magic_auth(authkit, request)?,
        "email-verification:code" => {
            let so_far = pending(authkit, request)?;
            spend(authkit, "email_verification", ("user_id", &so_far.user.id), request.required("code")?)?;
            verified(authkit, so_far)?
        }
        "mfa-totp" => factor(authkit, request)?,
        "organization-selection" => {
            let organization = Some(request.required("organization_id")?.to_owned());
            SoFar { organization, has_factor: true, ..pending(authkit, request)? }
        }
        "radar-email-challenge:code" => {
            let (so_far, id) = (pending(authkit, request)?, request.required("radar_challenge_id")?);
            challenge(authkit, "radar_challenge", ("id", id), request.required("code")?)?;
            so_far
        }
        "radar-sms-challenge:code" => {
            let (so_far, code) = (pending(authkit, request)?, request.required("code")?);
            let named = |code, message| move || answer::coded(400, code, message);
            let required = named("verification_id_required", "The verification_id is required.");
            let id = request.get("verification_id").ok_or_else(required)?;
            challenge(authkit, "sms_challenge", ("id", id), code)?;
            so_far
        }
        "email-completion" => pending_by(authkit, request.required("email_completion_token")?)?,
        _ => return Err(answer::oauth_error("unsupported_grant_type", "The grant_type is not supported.")),
    };
    complete(authkit, so_far)
}

fn found(user: Option<User>) -> Result<User, answer::Error> {
    user.ok_or_else(|| answer::coded(400, "invalid_credentials", "The credentials are not valid."))
}

fn password(authkit: &AuthKit, request: &TokenRequest) -> Result<SoFar, answer::Error> {
    let user = authkit.users.of_email(request.required("email")?);
    let password = request.required("password")?;
    let user = found(user.filter(|user| user.has_password(password)))?;
    Ok(SoFar { user, method: "Password", has_factor: false, organization: None })
}

fn magic_auth(authkit: &AuthKit, request: &TokenRequest) -> Result<SoFar, answer::Error> {
    let (email, code) = (request.required("email")?, request.required("code")?);
    let user = found(authkit.users.of_email(email))?;
    spend(authkit, "magic_auth", ("user_id", &user.id), code)?;
    verified(authkit, SoFar { user, method: "MagicAuth", has_factor: false, organization: None })
}

/// The newest code of a kind that fits is used up.
fn spend(authkit: &AuthKit, kind: &str, whose: (&str, &str), code: &str) -> Result<(), answer::Error> {
    let id = challenge(authkit, kind, whose, code)?;
    authkit.users.store().delete(kind, &id);
    Ok(())
}

/// The id of what has this code and whose time is not over.
fn challenge(
    authkit: &AuthKit,
    kind: &str,
    whose: (&str, &str),
    code: &str,
) -> Result<String, answer::Error> {
    let store = authkit.users.store();
    let newest = store.with(kind, [whose]).last().filter(|it| is(it, "code", code));
    let Some(newest) = newest else {
        return Err(answer::coded(400, "invalid_one_time_code", "The code is not valid."));
    };
    if text(newest, "expires_at") <= now().as_str() {
        return Err(answer::coded(400, "one_time_code_expired", "The code has expired."));
    }
    Ok(text(newest, "id").to_owned())
}

/// A code that came by e-mail proves the address.
fn verified(authkit: &AuthKit, so_far: SoFar) -> Result<SoFar, answer::Error> {
    authkit.users.verify_email(&so_far.user.id);
    let user = found(authkit.users.find(&so_far.user.id))?;
    Ok(SoFar { user, ..so_far })
}

fn pending(authkit: &AuthKit, request: &TokenRequest) -> Result<SoFar, answer::Error> {
    pending_by(authkit, request.required("pending_authentication_token")?)
}

fn pending_by(authkit: &AuthKit, token: &str) -> Result<SoFar, answer::Error> {
    let waiting = authkit.users.store().get("pending_authentication", token).cloned();
    let waiting =
        waiting.filter(|it| !it.contains_key("expires_at") || text(it, "expires_at") > now().as_str());
    let Some(waiting) = waiting else {
        let message = "The pending authentication token is not valid.";
        return Err(answer::coded(400, "invalid_pending_authentication_token", message));
    };
    let user = found(authkit.users.find(text(&waiting, "user_id")))?;
    let method = METHODS.into_iter().find(|method| is(&waiting, "method", method)).unwrap_or("Password");
    Ok(SoFar {
        user,
        method,
        has_factor: waiting.get("has_factor") == Some(&true.into()),
        organization: None,
    })
}

fn factor(authkit: &AuthKit, request: &TokenRequest) -> Result<SoFar, answer::Error> {
    let so_far = pending(authkit, request)?;
    let (id, code) = (request.required("authentication_challenge_id")?, request.required("code")?);
    let store = authkit.users.store();
    let challenge = store.get("authentication_challenge", id);
    let factor =
        challenge.and_then(|it| store.get("authentication_factor", text(it, "authentication_factor_id")));
    let valid = match (challenge, factor) {
        (Some(challenge), Some(factor)) => match factor.get("_secret").and_then(Value::as_str) {
            Some(secret) => totp::admits(secret, code),
            None => is(challenge, "code", code),
        },
        _ => false,
    };
    if !valid {
        return Err(answer::coded(400, "invalid_one_time_code", "The code is not valid."));
    }
    Ok(SoFar { has_factor: true, ..so_far })
}

/// Signed in, or the error that says what is missing.
fn complete(authkit: &mut AuthKit, so_far: SoFar) -> Result<SignedIn, answer::Error> {
    let SoFar { user, method, has_factor, organization } = so_far;
    let wait = |store: &mut crate::api::store::Store| {
        let id = ids::fresh("");
        store.add(
            "pending_authentication",
            bag(json!({
                "id": id, "user_id": user.id, "method": method, "has_factor": has_factor,
                "expires_at": in_seconds(600),
            })),
        );
        id
    };
    let missing = |code: &str, message: &str, details: Value| {
        let mut error = bag(json!({ "code": code, "message": message }));
        error.extend(bag(details));
        Err(answer::error(403, &error))
    };
    let mut store = authkit.users.store();
    if !user.email_verified {
        let sent = store.add("email_verification", bag(json!({
            "user_id": user.id, "email": user.email, "code": ids::six_digits(), "expires_at": in_seconds(600),
        })));
        let details = json!({
            "email": user.email, "email_verification_id": sent["id"],
            "pending_authentication_token": wait(&mut store),
        });
        return missing(
            "email_verification_required",
            "Email ownership must be verified before authentication.",
            details,
        );
    }
    if !has_factor && user.totp_secret.is_some() {
        let factors = store.with("authentication_factor", [("user_id", &user.id)]);
        let factors: Value = factors.map(|it: &Bag| json!({"id": it["id"], "type": it["type"]})).collect();
        let details = json!({
            "user": user.shown, "authentication_factors": factors,
            "pending_authentication_token": wait(&mut store),
        });
        return missing(
            "mfa_challenge",
            "The user must complete an MFA challenge to finish authenticating.",
            details,
        );
    }
    let organization_id = match (organization, user.memberships.as_slice()) {
        (Some(named), _) if user.membership(&named).is_none() => {
            let message = "The user is not a member of this organization.";
            return Err(answer::coded(400, "invalid_organization_id", message));
        }
        (Some(named), _) => Some(named),
        (None, []) => None,
        (None, [only]) => Some(only.organization_id.clone()),
        (None, many) => {
            let name = |id: &str| store.get("organization", id).map_or("", |it| text(it, "name")).to_owned();
            let organizations: Value = many
                .iter()
                .map(|it| json!({"id": it.organization_id, "name": name(&it.organization_id)}))
                .collect();
            let details = json!({
                "user": user.shown, "organizations": organizations,
                "pending_authentication_token": wait(&mut store),
            });
            let message = "The user must choose an organization to finish their authentication.";
            return missing("organization_selection_required", message, details);
        }
    };
    Ok(SignedIn { user_id: user.id.clone(), organization_id, method })
}

/// A device waits until somebody enters its code at `/device`; with `--auto` nobody has to.
fn device(sandbox: &Sandbox, authkit: &AuthKit, request: &TokenRequest) -> Result<SignedIn, answer::Error> {
    let code = request.required("device_code")?;
    let waiting = authkit.users.store().with("device", [("device_code", code)]).next().cloned();
    let waiting = waiting.ok_or_else(|| crate::token::invalid_grant("The device code is not valid."))?;
    if text(&waiting, "expires_at") <= now().as_str() {
        return Err(answer::oauth_error("expired_token", "The device code has expired."));
    }
    let user = match text(&waiting, "user_id") {
        "" if sandbox.auto => authkit.users.first(),
        "" => None,
        "denied" => return Err(answer::oauth_error("access_denied", "The user denied the request.")),
        id => authkit.users.find(id),
    };
    let waits = || answer::oauth_error("authorization_pending", "The user has not entered the code yet.");
    let user = user.ok_or_else(waits)?;
    authkit.users.store().delete("device", text(&waiting, "id"));
    let organization_id = user.memberships.first().map(|membership| membership.organization_id.clone());
    Ok(SignedIn { user_id: user.id, organization_id, method: "Password" })
}

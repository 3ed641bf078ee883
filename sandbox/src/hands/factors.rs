//! Second factors: authenticator apps with real secrets, and codes by SMS that are in the answers.

use data_encoding::BASE32_NOPAD;
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        store::{Bag, bag, in_seconds, is, now, text},
    },
    authkit::totp,
    ids,
};

const FACTOR: &str = "authentication_factor";
const CHALLENGE: &str = "authentication_challenge";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "enroll_factor" => enroll,
        "create_user_auth_factor" => enroll_for_user,
        "challenge_factor" => challenge,
        "verify_challenge" => verify,
        _ => return None,
    })
}

/// A factor, and how it is shown this once: with its secret.
fn new(call: &mut Call<'_>, user: Option<&str>) -> Result<(Bag, Bag), answer::Error> {
    let kind = call.text("type").unwrap_or("totp").to_owned();
    let mut new = bag(json!({ "type": kind }));
    if let Some(user) = user {
        call.need("user", user)?;
        new.insert("user_id".to_owned(), user.into());
    }
    let mut once = Bag::new();
    if kind == "sms" {
        let Some(number) = call.text("phone_number") else {
            return Err(answer::coded(422, "phone_number_required", "phone_number must be a string"));
        };
        new.insert("sms".to_owned(), json!({ "phone_number": number }));
    } else {
        let secret = call.text("totp_secret").map_or_else(secret, str::to_owned);
        let (issuer, who) =
            (call.text("totp_issuer").unwrap_or("Sandbox"), call.text("totp_user").unwrap_or("user"));
        let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
        let uri = format!("otpauth://totp/{0}:{1}?secret={secret}&issuer={0}", encode(issuer), encode(who));
        new.insert("totp".to_owned(), json!({"issuer": issuer, "user": who}));
        new.insert("_secret".to_owned(), secret.as_str().into());
        let picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
        once = bag(json!({"issuer": issuer, "user": who, "secret": secret, "uri": uri, "qr_code": picture}));
    }
    let factor = call.store.add(FACTOR, new);
    let mut shown = factor.clone();
    if !once.is_empty() {
        shown.insert("totp".to_owned(), once.into());
    }
    Ok((factor, shown))
}

fn secret() -> String {
    let mut random = [0; 20];
    SystemRandom::new().fill(&mut random).expect("the system has randomness");
    BASE32_NOPAD.encode(&random)
}

fn enroll(call: &mut Call<'_>) -> Outcome {
    let user = call.text("user_id").map(str::to_owned);
    let (_, shown) = new(call, user.as_deref())?;
    Reply::created(call.shown(&shown))
}

fn enroll_for_user(call: &mut Call<'_>) -> Outcome {
    let user = call.path("user_id").to_owned();
    let (factor, shown) = new(call, Some(&user))?;
    let challenge = challenged(call, &factor);
    Reply::created(json!({
        "authentication_factor": call.shown_as("AuthenticationFactorEnrolled", &shown),
        "authentication_challenge": call.shown_as("AuthenticationChallenge", &challenge),
    }))
}

fn challenged(call: &mut Call<'_>, factor: &Bag) -> Bag {
    let mut new = bag(json!({
        "authentication_factor_id": factor["id"], "expires_at": in_seconds(600), "_used": false,
    }));
    if is(factor, "type", "sms") {
        new.insert("code".to_owned(), ids::six_digits().into());
    }
    call.store.add(CHALLENGE, new)
}

fn challenge(call: &mut Call<'_>) -> Outcome {
    let factor = call.need(FACTOR, call.path("id"))?;
    let challenge = challenged(call, &factor);
    Reply::created(call.shown(&challenge))
}

fn verify(call: &mut Call<'_>) -> Outcome {
    let challenge = call.need(CHALLENGE, call.path("id"))?;
    if challenge["_used"] == true {
        let message = "The authentication challenge has already been verified.";
        return Err(answer::coded(422, "authentication_challenge_previously_verified", message));
    }
    if text(&challenge, "expires_at") < now().as_str() {
        let message = "The authentication challenge has expired.";
        return Err(answer::coded(422, "authentication_challenge_expired", message));
    }
    let code = call.given("code");
    let factor = call.store.get(FACTOR, text(&challenge, "authentication_factor_id"));
    let secret = factor.and_then(|factor| factor.get("_secret")).and_then(Value::as_str);
    let valid = match secret {
        Some(secret) => totp::admits(secret, &code),
        None => is(&challenge, "code", &code),
    };
    if valid {
        call.store.set(CHALLENGE, text(&challenge, "id"), bag(json!({"_used": true})));
    }
    Reply::ok(json!({"challenge": call.shown_as("AuthenticationChallenge", &challenge), "valid": valid}))
}

//! Codes and tokens that a person would get by e-mail: here they are in the answers.

use serde_json::json;

use super::{Hand, users};
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        store::{Bag, bag, in_seconds, is, now, text},
    },
    ids,
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_magic_auth" => create_magic_auth,
        "send_verification_email" => send_verification,
        "verify_email" => verify,
        "create_password_reset" => create_reset,
        "confirm_password_reset" => confirm_reset,
        "send_email_change" => send_change,
        "confirm_email_change" => confirm_change,
        _ => return None,
    })
}

fn coded(user: &Bag, email: &str) -> Bag {
    bag(json!({
        "user_id": user["id"], "email": email, "code": ids::six_digits(), "expires_at": in_seconds(600),
    }))
}

/// A code for whoever has the address; a user is made where nobody has it.
fn create_magic_auth(call: &mut Call<'_>) -> Outcome {
    let email = call.given("email");
    let user = match users::by_email(call, &email) {
        Some(user) => user.clone(),
        None => call.create("user", users::new_user(bag(json!({ "email": email })))),
    };
    let created = call.create("magic_auth", coded(&user, &email));
    Reply::created(call.shown(&created))
}

/// The newest code of a kind for a user, if it is this one and its time is not over.
fn newest(call: &Call<'_>, kind: &str, user: &str, code: &str) -> Result<Bag, answer::Error> {
    let codes: Vec<&Bag> = call.store.with(kind, [("user_id", user)]).collect();
    let found = codes.last().filter(|it| is(it, "code", code) && text(it, "expires_at") > now().as_str());
    let refused = || answer::coded(400, "invalid_one_time_code", "The code is not valid.");
    found.map(|it| (*it).clone()).ok_or_else(refused)
}

pub fn send(call: &mut Call<'_>, user: &Bag) -> Bag {
    call.create("email_verification", coded(user, text(user, "email")))
}

fn send_verification(call: &mut Call<'_>) -> Outcome {
    let user = call.need("user", call.path("id"))?;
    send(call, &user);
    Reply::ok(json!({"user": call.shown_as("User", &user)}))
}

fn verify(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    call.need("user", &id)?;
    let used = newest(call, "email_verification", &id, &call.given("code"))?;
    call.store.delete("email_verification", text(&used, "id"));
    let user = call.change("user", &id, bag(json!({"email_verified": true})))?;
    Reply::ok(json!({"user": call.shown_as("User", &user)}))
}

fn create_reset(call: &mut Call<'_>) -> Outcome {
    let email = call.given("email");
    let user = users::by_email(call, &email).cloned().ok_or_else(|| missing("user", &email))?;
    let token = ids::fresh("");
    let reset = call.create("password_reset", bag(json!({
        "user_id": user["id"], "email": email, "password_reset_token": token, "expires_at": in_seconds(3600),
        "password_reset_url": format!("{}/reset-password?token={token}", call.sandbox.url),
    })));
    Reply::created(call.shown(&reset))
}

fn confirm_reset(call: &mut Call<'_>) -> Outcome {
    let token = call.given("token");
    let found = call.store.with("password_reset", [("password_reset_token", &token)]).next().cloned();
    let reset = found.filter(|reset| text(reset, "expires_at") > now().as_str());
    let reset =
        reset.ok_or_else(|| answer::coded(400, "password_reset_token_invalid", "The token is not valid."))?;
    let mut password = bag(json!({"password": call.given("new_password")}));
    users::keep_password(&mut password)?;
    call.store.delete("password_reset", text(&reset, "id"));
    let user = call.change("user", text(&reset, "user_id"), password)?;
    call.happened("password_reset.succeeded", "password_reset", &reset);
    Reply::ok(json!({"user": call.shown_as("User", &user)}))
}

fn send_change(call: &mut Call<'_>) -> Outcome {
    let user = call.need("user", call.path("id"))?;
    let email = call.given("new_email");
    users::address_is_free(call, &email, "")?;
    let mut change = coded(&user, text(&user, "email"));
    change.insert("new_email".to_owned(), email.into());
    let change = call.store.add("email_change", change);
    Reply::ok(call.shown(&change))
}

fn confirm_change(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    call.need("user", &id)?;
    let change = newest(call, "email_change", &id, &call.given("code"))?;
    call.store.delete("email_change", text(&change, "id"));
    let user =
        call.change("user", &id, bag(json!({"email": change["new_email"], "email_verified": true})))?;
    Reply::ok(json!({"object": "email_change_confirmation", "user": call.shown_as("User", &user)}))
}

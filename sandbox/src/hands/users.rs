//! Users: one for each address, with a password that only their sign-in sees.

use serde_json::{Value, json};

use super::{Hand, organizations::free};
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic::{self, changes, known},
        store::{Bag, bag, is, text},
    },
    password_hash::PasswordHash,
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "list_users" => list,
        "create_user" => create,
        "update_user" => update,
        "delete_user" => delete,
        "get_user_identities" => identities,
        "list_sessions" => sessions,
        _ => return None,
    })
}

/// A user with these members: of the others all that the service shows of any user.
pub fn new_user(members: Bag) -> Bag {
    let mut user = bag(json!({
        "first_name": null, "last_name": null, "name": null, "email_verified": false, "metadata": {},
        "external_id": null, "last_sign_in_at": null, "locale": null, "profile_picture_url": null,
    }));
    user.extend(members);
    user
}

pub fn by_email<'a>(call: &'a Call<'_>, email: &str) -> Option<&'a Bag> {
    call.store.all("user").find(|user| text(user, "email").eq_ignore_ascii_case(email))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let organization = call.query.get("organization_id").or_else(|| call.query.get("organization"));
    generic::list(call, "user", |user| {
        let member = |id| {
            let both = [("organization_id", id), ("user_id", text(user, "id"))];
            call.store.with("organization_membership", both).next().is_some()
        };
        organization.is_none_or(member)
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    address_is_free(call, &call.given("email"), "")?;
    free(call, "user", "")?;
    let mut given = known(call);
    given.retain(|name, value| !value.is_null() || !["email_verified", "metadata"].contains(&name.as_str()));
    let mut new = new_user(given);
    keep_password(&mut new)?;
    let created = call.create("user", new);
    Reply::created(call.shown(&created))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    let user = call.need("user", &id)?;
    if let Some(email) = call.text("email") {
        address_is_free(call, email, &id)?;
    }
    free(call, "user", &id)?;
    let mut changes = changes(call, &user);
    if changes.get("metadata").is_some_and(Value::is_null) {
        changes.insert("metadata".to_owned(), json!({}));
    }
    keep_password(&mut changes)?;
    let changed = call.change("user", &id, changes)?;
    Reply::ok(call.shown(&changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    call.remove("user", &id)?;
    for kind in ["organization_membership", "session", "authentication_factor", "connected_account"] {
        call.store.delete_with(kind, "user_id", &id);
    }
    Reply::none()
}

pub fn address_is_free(call: &Call<'_>, email: &str, except: &str) -> Result<(), answer::Error> {
    if !email.contains('@') {
        let error = json!({"code": "invalid_email", "message": "The email is not a valid address."});
        return Err(refused(&error));
    }
    if by_email(call, email).is_some_and(|user| !is(user, "id", except)) {
        let error = json!({"code": "email_not_available", "message": "This email is not available."});
        return Err(refused(&error));
    }
    Ok(())
}

fn refused(error: &Value) -> answer::Error {
    let message = "Could not create user.";
    answer::error(400, &json!({"code": "user_creation_error", "message": message, "errors": [error]}))
}

/// A password goes where no answer shows it, and so does the hash of one; whichever it is takes the other's place.
pub fn keep_password(bag: &mut Bag) -> Result<(), answer::Error> {
    let mut hashed = Bag::new();
    for name in ["password_hash", "password_hash_type", "password_salt_position"] {
        hashed.extend(bag.remove(name).map(|value| (name.to_owned(), value)));
    }
    if hashed.contains_key("password_hash") {
        if bag.contains_key("password") {
            let message = "Only one of password and password_hash may be given.";
            return Err(answer::coded(400, "password_and_password_hash_provided", message));
        }
        if !password_hash(&hashed).is_some_and(|hash| hash.is_well_formed()) {
            return Err(answer::coded(400, "invalid_password_hash", "The password hash is not valid."));
        }
        bag.insert("_password".to_owned(), Value::Null);
        bag.insert("_password_hash".to_owned(), hashed.into());
    }
    if let Some(Value::String(password)) = bag.remove("password") {
        if password.chars().count() < 10 {
            let error = json!({"code": "password_too_short", "message": "Password must be at least 10 characters long."});
            let message = "Password does not meet strength requirements.";
            let whole = json!({"code": "password_strength_error", "message": message, "errors": [error]});
            return Err(answer::error(400, &whole));
        }
        bag.insert("_password".to_owned(), password.into());
        bag.insert("_password_hash".to_owned(), Value::Null);
    }
    Ok(())
}

/// The hash that a bag of `password_hash` and what belongs to it holds.
pub fn password_hash(bag: &Bag) -> Option<PasswordHash> {
    let hash = bag.get("password_hash")?.as_str()?.to_owned();
    let kind = text(bag, "password_hash_type").to_owned();
    Some(PasswordHash { kind, hash, salt_is_first: is(bag, "password_salt_position", "prefix") })
}

/// Who signs in by a password or a code has no identity of another provider.
fn identities(call: &mut Call<'_>) -> Outcome {
    let user = call.need("user", call.path("id"))?;
    Reply::ok(user.get("_identities").cloned().unwrap_or_else(|| json!([])))
}

fn sessions(call: &mut Call<'_>) -> Outcome {
    let user = call.path("id").to_owned();
    call.need("user", &user)?;
    generic::page(call, call.store.ever("session").iter(), |it| {
        !it.is_deleted && is(&it.bag, "user_id", &user) && is(&it.bag, "status", "active")
    })
}

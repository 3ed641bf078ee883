//! Links and tokens that lead to pages of the service, and the few settings that are one value.

use serde_json::json;

use super::Hand;
use crate::{
    api::{
        call::{Call, Outcome, Reply},
        generic,
        store::{Bag, bag, in_seconds, now, text},
    },
    ids,
};

pub fn hand(group: &str, name: &str) -> Option<Hand> {
    Some(match (group, name) {
        ("admin_portal", "generate_link") => portal,
        ("admin_portal", "revoke_link") => revoke,
        ("client_api" | "widgets", "create_token") => token,
        ("passwordless", "create_session") => passwordless,
        ("passwordless", "send_session") => send,
        ("user_management", "authorize_device") => device,
        ("user_management", "get_jwt_template") => template,
        ("user_management", "update_jwt_template") => set_template,
        ("user_management", "create_waitlist_entry") => wait,
        ("user_management", "approve_waitlist_entry") => approve,
        ("user_management", "deny_waitlist_entry") => deny,
        _ => return None,
    })
}

fn portal(call: &mut Call<'_>) -> Outcome {
    call.need("organization", &call.given("organization"))?;
    Reply::created(json!({"link": format!("{}/portal/launch?secret={}", call.sandbox.url, ids::fresh(""))}))
}

fn revoke(call: &mut Call<'_>) -> Outcome {
    call.need("organization", &call.given("organization"))?;
    Reply::none()
}

fn token(call: &mut Call<'_>) -> Outcome {
    for (name, kind) in [("organization_id", "organization"), ("user_id", "user")] {
        if let Some(id) = call.text(name) {
            call.need(kind, id)?;
        }
    }
    Reply::created(json!({"token": ids::fresh("token_")}))
}

fn passwordless(call: &mut Call<'_>) -> Outcome {
    let seconds = call.body.get("expires_in").and_then(|it| it.as_i64()).unwrap_or(900);
    let session = call.store.add(
        "passwordless_session",
        bag(json!({
            "email": call.given("email"), "expires_at": in_seconds(seconds),
            "link": format!("{}/passwordless/{}/confirm", call.sandbox.url, ids::fresh("")),
        })),
    );
    Reply::created(call.shown(&session))
}

/// Nothing is sent: the link is in the session.
fn send(call: &mut Call<'_>) -> Outcome {
    call.need("passwordless_session", call.path("session_id"))?;
    Reply::ok(json!({"success": true}))
}

fn device(call: &mut Call<'_>) -> Outcome {
    let code = ids::fresh("");
    let user_code = format!("{}-{}", &code[code.len() - 8..code.len() - 4], &code[code.len() - 4..]);
    let uri = format!("{}/device", call.sandbox.url);
    let device = call.store.add("device", bag(json!({
        "device_code": ids::fresh(""), "user_code": user_code, "expires_at": in_seconds(300), "user_id": "",
    })));
    // With --auto nobody has to agree, so nothing is to be waited for.
    let interval = if call.sandbox.auto { 1 } else { 5 };
    Reply::ok(json!({
        "device_code": device["device_code"], "user_code": user_code, "verification_uri": uri,
        "verification_uri_complete": format!("{uri}?user_code={user_code}"), "expires_in": 300, "interval": interval,
    }))
}

fn current_template(call: &mut Call<'_>) -> Bag {
    let found = call.store.all("jwt_template").next().cloned();
    found.unwrap_or_else(|| call.store.add("jwt_template", bag(json!({"content": "{}"}))))
}

fn template(call: &mut Call<'_>) -> Outcome {
    let template = current_template(call);
    Reply::ok(call.shown(&template))
}

fn set_template(call: &mut Call<'_>) -> Outcome {
    let template = current_template(call);
    let content = bag(json!({"content": call.given("content")}));
    let changed = call.store.set("jwt_template", text(&template, "id"), content).unwrap_or_default();
    Reply::ok(call.shown(&changed))
}

/// Whoever is on the list already keeps the place.
fn wait(call: &mut Call<'_>) -> Outcome {
    let waitlist = call.path("id").to_owned();
    call.need("waitlist", &waitlist)?;
    let email = call.given("email").to_lowercase();
    let members = [("waitlist_id", waitlist.as_str()), ("email", email.as_str())];
    if let Some(known) = call.store.with("waitlist_entry", members).next() {
        return Reply::ok(call.shown(known));
    }
    let mut new = generic::known(call);
    new.extend(bag(
        json!({"email": email, "waitlist_id": waitlist, "state": "pending", "approved_at": null}),
    ));
    let created = call.create("waitlist_entry", new);
    Reply::created(call.shown(&created))
}

fn approve(call: &mut Call<'_>) -> Outcome {
    decide(call, json!({"state": "approved", "approved_at": now()}), "waitlist_user.approved")
}

fn deny(call: &mut Call<'_>) -> Outcome {
    decide(call, json!({"state": "denied", "approved_at": null}), "waitlist_user.denied")
}

fn decide(call: &mut Call<'_>, changes: serde_json::Value, event: &str) -> Outcome {
    let id = call.path("id").to_owned();
    call.need("waitlist_entry", &id)?;
    let entry = call.store.set("waitlist_entry", &id, bag(changes)).unwrap_or_default();
    call.happened(event, "waitlist_entry", &entry);
    Reply::ok(call.shown(&entry))
}

//! Applications of Connect, and their secrets.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    api::{
        call::{Call, Outcome, Reply, missing},
        generic::{changes, known},
        store::{Bag, bag, text},
    },
    ids,
};

const KIND: &str = "connect_application";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_application" => create,
        "get_application" => get,
        "update_application" => update,
        "create_client_secret" => create_secret,
        "complete_oauth2" => complete,
        _ => return None,
    })
}

/// By its id, or by its client id.
fn application(call: &Call<'_>) -> Result<Bag, crate::answer::Error> {
    let id = call.path("id");
    let found = call.store.get(KIND, id).or_else(|| call.store.with(KIND, [("client_id", id)]).next());
    found.cloned().ok_or_else(|| missing(KIND, id))
}

/// Null is as good as nothing for what is a list.
fn tidy(bag: &mut Bag) {
    for name in ["scopes", "redirect_uris", "cors_origins"] {
        if bag.get(name).is_some_and(Value::is_null) {
            bag.insert(name.to_owned(), json!([]));
        }
    }
    if let Some(Value::Array(uris)) = bag.get_mut("redirect_uris") {
        for (at, uri) in uris.iter_mut().enumerate() {
            if !uri["default"].is_boolean() {
                uri["default"] = (at == 0).into();
            }
        }
    }
    bag.retain(|name, value| !value.is_null() || name == "description");
}

fn create(call: &mut Call<'_>) -> Outcome {
    if let Some(organization) = call.text("organization_id") {
        call.need("organization", organization)?;
    }
    let mut new = bag(json!({
        "client_id": ids::fresh("client_"), "description": null, "scopes": [], "redirect_uris": [],
        "cors_origins": [], "uses_pkce": false, "is_first_party": true, "was_dynamically_registered": false,
    }));
    new.extend(known(call));
    tidy(&mut new);
    let created = call.store.add(KIND, new);
    Reply::created(call.shown(&created))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Reply::ok(call.shown(&application(call)?))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let application = application(call)?;
    let mut changes = changes(call, &application);
    tidy(&mut changes);
    let changed = call.change(KIND, text(&application, "id"), changes)?;
    Reply::ok(call.shown(&changed))
}

fn create_secret(call: &mut Call<'_>) -> Outcome {
    let application = application(call)?;
    let secret = ids::fresh("secret_");
    let mut created = call.store.add("connect_application_secret", bag(json!({
        "connect_application_id": application["id"], "secret_hint": secret[secret.len() - 6..], "last_used_at": null,
    })));
    created.insert("secret".to_owned(), secret.into());
    Reply::created(call.shown(&created))
}

fn complete(call: &mut Call<'_>) -> Outcome {
    let id = call.given("external_auth_id");
    if id != crate::seeded::EXTERNAL_AUTH {
        return Err(missing("external_auth", &id));
    }
    Reply::ok(
        json!({"redirect_uri": format!("{}/authkit/oauth2/continue?external_auth_id={id}", call.sandbox.url)}),
    )
}

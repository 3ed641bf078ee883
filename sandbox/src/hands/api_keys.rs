//! API keys of organizations and users: the value is given once, and validates until it ends.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    api::{
        call::{Call, Outcome, Reply},
        generic::{self, known},
        store::{Bag, bag, is, now, text},
    },
    ids,
};

const KIND: &str = "api_key";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_for_organization" => for_organization,
        "list_for_organization" => list_of_organization,
        "create_user_api_key" => for_user,
        "list_user_api_keys" => list_of_user,
        "validate" => validate,
        "expire" => expire,
        _ => return None,
    })
}

fn new(call: &mut Call<'_>, owner: Value) -> Outcome {
    let value = format!("sk_{}", ids::fresh(""));
    let mut new = bag(json!({
        "permissions": [], "expires_at": null, "last_used_at": null,
        "obfuscated_value": format!("sk_...{}", &value[value.len() - 4..]),
    }));
    new.extend(known(call));
    new.insert("organization_id".to_owned(), owner.get("organization_id").unwrap_or(&owner["id"]).clone());
    new.insert("owner".to_owned(), owner);
    new.insert("_value".to_owned(), value.as_str().into());
    let mut created = call.create(KIND, new);
    created.insert("value".to_owned(), value.into());
    Reply::created(call.shown(&created))
}

fn for_organization(call: &mut Call<'_>) -> Outcome {
    let id = call.path("organization_id").to_owned();
    call.need("organization", &id)?;
    new(call, json!({"type": "organization", "id": id}))
}

fn for_user(call: &mut Call<'_>) -> Outcome {
    let (id, organization) = (call.path("user_id").to_owned(), call.given("organization_id"));
    call.need("user", &id)?;
    call.need("organization", &organization)?;
    new(call, json!({"type": "user", "id": id, "organization_id": organization}))
}

fn list_of_organization(call: &mut Call<'_>) -> Outcome {
    of(call, "organization", call.path("organization_id"))
}

fn list_of_user(call: &mut Call<'_>) -> Outcome {
    of(call, "user", call.path("user_id"))
}

fn of(call: &Call<'_>, kind: &str, id: &str) -> Outcome {
    call.need(kind, id)?;
    let organization = call.query.get("organization_id");
    generic::page(call, call.store.ever(KIND).iter(), |it| {
        let owner = &it.bag["owner"];
        !it.is_deleted
            && owner["type"] == *kind
            && owner["id"] == *id
            && organization.is_none_or(|id| is(&it.bag, "organization_id", id))
    })
}

/// Whether the key's time is not over.
fn lives(key: &Bag) -> bool {
    let ends = text(key, "expires_at");
    ends.is_empty() || ends > now().as_str()
}

fn validate(call: &mut Call<'_>) -> Outcome {
    let value = call.given("value");
    let found = call.store.with(KIND, [("_value", &value)]).find(|key| lives(key));
    let Some(id) = found.map(|key| text(key, "id").to_owned()) else {
        return Reply::ok(json!({"api_key": null}));
    };
    let used = call.store.set(KIND, &id, bag(json!({"last_used_at": now()}))).unwrap_or_default();
    Reply::ok(json!({"api_key": call.shown_as("ApiKey", &used)}))
}

/// A key ends at the time that the body gives, or now.
fn expire(call: &mut Call<'_>) -> Outcome {
    let at = call.text("expires_at").map_or_else(now, str::to_owned);
    let id = call.path("id").to_owned();
    let changed = call.change(KIND, &id, bag(json!({"expires_at": at})))?;
    Reply::ok(call.shown(&changed))
}

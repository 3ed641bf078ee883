//! Directories: a seeded company, and a synchronisation that a call asks for.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic,
        store::{bag, text},
    },
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "list_users" => users,
        "list_groups" => groups,
        "sync_directory" => sync,
        "delete_directory" => delete,
        _ => return None,
    })
}

/// The service wants to know of which directory, or of which user or group.
fn named(call: &Call<'_>, names: [&str; 2]) -> Result<(), answer::Error> {
    if names.iter().all(|name| call.query.get(name).is_none()) {
        let message = format!("One of {} and {} is required.", names[0], names[1]);
        return Err(answer::coded(422, "invalid_request_parameters", &message));
    }
    Ok(())
}

fn users(call: &mut Call<'_>) -> Outcome {
    named(call, ["directory", "group"])?;
    let group = call.query.get("group").map(str::to_owned);
    generic::list(call, "directory_user", |user| {
        let groups = user.get("_groups").and_then(Value::as_array);
        group.as_ref().is_none_or(|group| groups.into_iter().flatten().any(|id| *id == **group))
    })
}

fn groups(call: &mut Call<'_>) -> Outcome {
    named(call, ["directory", "user"])?;
    let user = call.query.get("user").map(str::to_owned);
    let own = user.as_ref().map(|id| {
        let found = call.store.get("directory_user", id).and_then(|user| user.get("_groups"));
        found.and_then(Value::as_array).cloned().unwrap_or_default()
    });
    generic::list(call, "directory_group", |group| {
        own.as_ref().is_none_or(|own| own.iter().any(|id| group["id"] == *id))
    })
}

/// The company has somebody new each time, whom the directory learns of: events tell of it.
fn sync(call: &mut Call<'_>) -> Outcome {
    let directory = call.need("directory", call.path("id"))?;
    let number = call.store.ever("directory_user").len() + 1;
    let domain = match text(&directory, "domain") {
        "" => "example.com",
        domain => domain,
    };
    let email = format!("new{number}@{domain}");
    let new = bag(json!({
        "directory_id": directory["id"], "organization_id": directory["organization_id"], "idp_id": email,
        "email": email, "first_name": "New", "last_name": format!("Person {number}"), "state": "active",
        "emails": [{"primary": true, "type": "work", "value": email}], "username": email, "job_title": null,
        "custom_attributes": {}, "raw_attributes": {}, "role": {"slug": "member"}, "_groups": [],
    }));
    call.create("directory_user", new);
    Ok(Reply { status: 202, body: Some(json!({"status": "queued"})) })
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    call.remove("directory", &id)?;
    for kind in ["directory_user", "directory_group"] {
        call.store.delete_with(kind, "directory_id", &id);
    }
    Ok(Reply { status: 202, body: Some(json!({})) })
}

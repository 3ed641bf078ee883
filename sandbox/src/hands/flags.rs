//! Feature flags. No call makes one: the seeded flag is `beta`.

use serde_json::{Map, Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic,
        store::{Bag, bag, text},
    },
};

const KIND: &str = "feature_flag";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "enable" => enable,
        "disable" => disable,
        "add_target" => add,
        "remove_target" => remove,
        "list_for_organization" | "list_for_user" => list_for,
        "list_runtime" => runtime,
        _ => return None,
    })
}

fn set(call: &mut Call<'_>, changes: Value) -> Result<Bag, answer::Error> {
    let slug = call.path("slug").to_owned();
    let found = call.store.with(KIND, [("slug", &slug)]).next().map(|flag| text(flag, "id").to_owned());
    call.change(KIND, &found.unwrap_or(slug), bag(changes))
}

fn enable(call: &mut Call<'_>) -> Outcome {
    let flag = set(call, json!({"enabled": true}))?;
    Reply::ok(call.shown(&flag))
}

fn disable(call: &mut Call<'_>) -> Outcome {
    let flag = set(call, json!({"enabled": false}))?;
    Reply::ok(call.shown(&flag))
}

fn targets(flag: &Bag) -> Vec<Value> {
    flag.get("_targets").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn with_targets(call: &mut Call<'_>, change: fn(&mut Vec<Value>, Value)) -> Outcome {
    let slug = call.path("slug").to_owned();
    let found = call.store.with(KIND, [("slug", &slug)]).next().cloned();
    let mut targets = targets(&found.unwrap_or_default());
    change(&mut targets, call.path("resource_id").into());
    set(call, json!({ "_targets": targets }))?;
    Reply::none()
}

fn add(call: &mut Call<'_>) -> Outcome {
    let id = call.path("resource_id");
    let kind = if id.starts_with("user_") { "user" } else { "organization" };
    call.need(kind, id)?;
    with_targets(call, |targets, id| {
        if !targets.contains(&id) {
            targets.push(id);
        }
    })
}

fn remove(call: &mut Call<'_>) -> Outcome {
    with_targets(call, |targets, id| targets.retain(|target| *target != id))
}

/// A flag is on for everybody by its default, and for its targets.
fn list_for(call: &mut Call<'_>) -> Outcome {
    let (organization, user) = (call.path("organization_id"), call.path("user_id"));
    let (kind, id) = if user.is_empty() { ("organization", organization) } else { ("user", user) };
    call.need(kind, id)?;
    generic::page(call, call.store.ever(KIND).iter(), |it| {
        let on = it.bag["default_value"] == true || targets(&it.bag).iter().any(|target| *target == *id);
        !it.is_deleted && it.bag["enabled"] == true && on
    })
}

/// All flags as a program evaluates them: with lists of targets, or with rules.
fn runtime(call: &mut Call<'_>) -> Outcome {
    let rules = call.query.get("payload_version") == Some("2");
    let mut flags = Map::new();
    for flag in call.store.all(KIND) {
        let (users, organizations): (Vec<Value>, Vec<Value>) =
            targets(flag).into_iter().partition(|id| id.as_str().is_some_and(|id| id.starts_with("user_")));
        let mut shown = json!({
            "slug": flag["slug"], "enabled": flag["enabled"], "default_value": flag["default_value"],
        });
        if rules {
            let rule = |target: &str, ids: Vec<Value>| {
                let conditions = json!([{"target_type": target, "operator": "in", "values": ids}]);
                json!({"id": format!("rule_{target}"), "kind": "target", "value": true, "conditions": conditions})
            };
            shown["off_value"] = false.into();
            shown["rules"] = json!([rule("user", users), rule("organization", organizations)]);
        } else {
            let on = |ids: Vec<Value>| -> Value {
                ids.into_iter().map(|id| json!({"id": id, "enabled": true})).collect()
            };
            shown["targets"] =
                json!({"users": on(users), "organizations": on(organizations), "custom_targets": []});
        }
        flags.insert(text(flag, "slug").to_owned(), shown);
    }
    Reply::ok(if rules { json!({"version": 2, "flags": flags}) } else { flags.into() })
}

//! Who belongs to which organization, and as what.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic,
        store::{Bag, bag, is},
    },
};

const KIND: &str = "organization_membership";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create" => create,
        "list" => list,
        "update" => update,
        "deactivate" => deactivate,
        "reactivate" => reactivate,
        "list_groups" => groups,
        _ => return None,
    })
}

/// The slugs of the roles that a body names: the one, or the many, or `member`.
fn role_slugs(call: &Call<'_>) -> Option<Value> {
    match (call.body.get("role_slugs"), call.text("role_slug")) {
        (Some(slugs @ Value::Array(_)), _) => Some(slugs.clone()),
        (_, Some(slug)) => Some(json!([slug])),
        _ => None,
    }
}

/// A user is in an organization once; the roles must be there.
fn roles_exist(call: &Call<'_>, slugs: &Value) -> Result<(), answer::Error> {
    for slug in slugs.as_array().into_iter().flatten().filter_map(Value::as_str) {
        if call.store.with("role", [("slug", slug)]).next().is_none() {
            return Err(answer::message(404, &format!("Role not found: '{slug}'.")));
        }
    }
    Ok(())
}

fn create(call: &mut Call<'_>) -> Outcome {
    let (user, organization) = (call.given("user_id"), call.given("organization_id"));
    let slugs = role_slugs(call).unwrap_or_else(|| json!(["member"]));
    roles_exist(call, &slugs)?;
    let created = join(call, &user, &organization, slugs)?;
    Reply::created(call.shown(&created))
}

/// Makes a user a member of an organization.
pub fn join(call: &mut Call<'_>, user: &str, organization: &str, slugs: Value) -> Result<Bag, answer::Error> {
    call.need("user", user)?;
    call.need("organization", organization)?;
    let both = [("user_id", user), ("organization_id", organization)];
    if call.store.with(KIND, both).next().is_some() {
        let message = "The user is already a member of the organization.";
        return Err(answer::coded(409, "organization_membership_already_exists", message));
    }
    let new = bag(json!({
        "user_id": user, "organization_id": organization, "status": "active", "directory_managed": false,
        "custom_attributes": {}, "role_slugs": slugs,
    }));
    Ok(call.create(KIND, new))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let given = |name| call.query.get(name).is_some();
    if !given("user_id") && !given("organization_id") {
        let message = "One of user_id and organization_id is required.";
        return Err(answer::coded(422, "missing_user_id_or_organization_id", message));
    }
    let statuses = call.query.get("statuses").unwrap_or("active,inactive,pending").to_owned();
    generic::list(call, KIND, |it| statuses.split(',').any(|status| is(it, "status", status)))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let slugs = role_slugs(call);
    if let Some(slugs) = &slugs {
        roles_exist(call, slugs)?;
    }
    let changes = slugs.map_or_else(Bag::new, |slugs| bag(json!({"role_slugs": slugs})));
    let id = call.path("id").to_owned();
    let changed = call.change(KIND, &id, changes)?;
    Reply::ok(call.shown(&changed))
}

fn deactivate(call: &mut Call<'_>) -> Outcome {
    set_status(call, "inactive")
}

fn reactivate(call: &mut Call<'_>) -> Outcome {
    set_status(call, "active")
}

fn set_status(call: &mut Call<'_>, status: &str) -> Outcome {
    let id = call.path("id").to_owned();
    let changed = call.change(KIND, &id, bag(json!({ "status": status })))?;
    Reply::ok(call.shown(&changed))
}

/// The groups that the member is in.
fn groups(call: &mut Call<'_>) -> Outcome {
    let id = call.path("organization_membership_id").to_owned();
    call.need(KIND, &id)?;
    generic::page(call, call.store.ever("group").iter(), |group| {
        let members = group.bag.get("_members").and_then(Value::as_array);
        !group.is_deleted && members.into_iter().flatten().any(|member| *member == *id)
    })
}

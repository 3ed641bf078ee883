//! Groups of an organization, and the memberships in them.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic,
        store::{Bag, bag, is, text},
    },
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "list_memberships" => list,
        "add_membership" => add,
        "remove_membership" => remove,
        "update_memberships" => update,
        _ => return None,
    })
}

fn group(call: &Call<'_>) -> Result<Bag, answer::Error> {
    call.need("organization", call.path("organization_id"))?;
    generic::find(call, "group", "group_id")
}

fn members(group: &Bag) -> Vec<Value> {
    group.get("_members").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn set(call: &mut Call<'_>, group: &Bag, members: Vec<Value>) -> Result<Bag, answer::Error> {
    call.change("group", text(group, "id"), bag(json!({ "_members": members })))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let members = members(&group(call)?);
    generic::page(call, call.store.ever("organization_membership").iter(), |it| {
        !it.is_deleted && members.iter().any(|id| it.bag["id"] == *id)
    })
}

fn add(call: &mut Call<'_>) -> Outcome {
    let group = group(call)?;
    let id = call.given("organization_membership_id");
    let changed = put(call, &group, vec![id.into()], &[])?;
    Reply::created(call.shown(&changed))
}

/// The group with these memberships more and those fewer; who is added must be of the organization.
fn put(call: &mut Call<'_>, group: &Bag, more: Vec<Value>, fewer: &[Value]) -> Result<Bag, answer::Error> {
    let mut members = members(group);
    members.retain(|id| !fewer.contains(id));
    for id in more {
        let membership = call.need("organization_membership", id.as_str().unwrap_or_default())?;
        if !is(&membership, "organization_id", text(group, "organization_id")) {
            let message = "The organization membership belongs to another organization.";
            return Err(answer::coded(400, "invalid_organization_membership", message));
        }
        if !members.contains(&id) {
            members.push(id);
        }
    }
    set(call, group, members)
}

fn remove(call: &mut Call<'_>) -> Outcome {
    let group = {
        call.need("organization", call.path("organization_id"))?;
        call.need("group", call.path("group_id"))?
    };
    let id = call.path("organization_membership_id").to_owned();
    put(call, &group, Vec::new(), &[id.into()])?;
    Reply::none()
}

fn update(call: &mut Call<'_>) -> Outcome {
    let group = group(call)?;
    let ids = |name: &str| call.body.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let (more, fewer) = (ids("add"), ids("remove"));
    put(call, &group, more, &fewer)?;
    Reply::none()
}

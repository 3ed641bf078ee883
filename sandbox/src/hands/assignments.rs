//! Roles assigned on resources: to a membership, or to a group and so to its members.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        generic::{self, whole},
        store::{Bag, bag, is, text},
    },
};

const TO_MEMBER: &str = "role_assignment";
const TO_GROUP: &str = "group_role_assignment";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "assign_role" => assign,
        "remove_role" => remove,
        "remove_role_assignment" => remove_one,
        "list_role_assignments" => list,
        "list_role_assignments_for_resource" | "list_role_assignments_for_resource_by_external_id" => {
            for_resource
        }
        "create_group_role_assignment" => assign_group,
        "delete_group_role_assignments" => remove_group,
        "replace_group_role_assignments" => replace_group,
        "update_group_role_assignments" => update_group,
        _ => return None,
    })
}

/// What a membership is assigned, by itself and by its groups.
pub fn of_membership(call: &Call<'_>, membership: &str) -> Vec<Bag> {
    let own = call.store.with(TO_MEMBER, [("organization_membership_id", membership)]).cloned();
    let mut all: Vec<Bag> = own.collect();
    for group in call.store.all("group") {
        let members = group.get("_members").and_then(Value::as_array);
        if members.into_iter().flatten().any(|member| *member == *membership) {
            all.extend(call.store.with(TO_GROUP, [("group_id", text(group, "id"))]).cloned());
        }
    }
    all
}

/// The kinds and ids of what is assigned on a resource.
pub fn on_resource(call: &Call<'_>, resource: &str) -> Vec<(&'static str, String)> {
    let kinds = [TO_MEMBER, TO_GROUP].into_iter();
    let all = kinds.flat_map(|kind| call.store.all(kind).map(move |it| (kind, it)));
    let here = all.filter(|(_, it)| it["resource"]["id"] == *resource);
    here.map(|(kind, it)| (kind, text(it, "id").to_owned())).collect()
}

/// A role on a resource as an assignment shows it; the organization is a resource too.
fn made(call: &Call<'_>, owner: &Bag, role: &str, resource: Option<&Bag>) -> Result<Bag, answer::Error> {
    if call.store.with("role", [("slug", role)]).next().is_none() {
        return Err(missing("role", role));
    }
    let organization = text(owner, "organization_id");
    let (id, external, kind) = match resource {
        Some(it) => (text(it, "id"), text(it, "external_id"), text(it, "resource_type_slug")),
        None => (organization, organization, "organization"),
    };
    Ok(bag(json!({
        "role": {"slug": role}, "organization_id": organization,
        "resource": {"id": id, "external_id": external, "resource_type_slug": kind},
    })))
}

fn same(one: &Bag, other: &Bag) -> bool {
    one["role"] == other["role"] && one["resource"]["id"] == other["resource"]["id"]
}

fn assign(call: &mut Call<'_>) -> Outcome {
    let membership = super::roles::membership(call)?;
    let resource = super::resources::named(call, &membership)?;
    let mut new = made(call, &membership, &call.given("role_slug"), resource.as_ref())?;
    new.insert("organization_membership_id".to_owned(), membership["id"].clone());
    new.insert(
        "source".to_owned(),
        json!({"type": "direct", "group_role_assignment_id": null, "group": null}),
    );
    let own = call.store.with(TO_MEMBER, [("organization_membership_id", text(&membership, "id"))]);
    let known = own.into_iter().find(|it| same(it, &new)).cloned();
    let assigned = match known {
        Some(known) => known,
        None => call.create(TO_MEMBER, new),
    };
    Reply::created(call.shown(&assigned))
}

fn remove(call: &mut Call<'_>) -> Outcome {
    let membership = super::roles::membership(call)?;
    let resource = super::resources::named(call, &membership)?;
    let unwanted = made(call, &membership, &call.given("role_slug"), resource.as_ref())?;
    let mut own = call.store.with(TO_MEMBER, [("organization_membership_id", text(&membership, "id"))]);
    let found = own.find(|it| same(it, &unwanted)).map(|it| text(it, "id").to_owned());
    drop(own);
    call.remove(TO_MEMBER, &found.ok_or_else(|| missing(TO_MEMBER, &call.given("role_slug")))?)?;
    Reply::none()
}

fn remove_one(call: &mut Call<'_>) -> Outcome {
    super::roles::membership(call)?;
    let id = call.path("role_assignment_id").to_owned();
    call.remove(TO_MEMBER, &id)?;
    Reply::none()
}

fn list(call: &mut Call<'_>) -> Outcome {
    let membership = super::roles::membership(call)?;
    let resource = super::resources::named(call, &membership)?;
    generic::page(call, call.store.ever(TO_MEMBER).iter(), |it| {
        !it.is_deleted
            && it.bag["organization_membership_id"] == membership["id"]
            && resource.as_ref().is_none_or(|resource| it.bag["resource"]["id"] == resource["id"])
    })
}

fn for_resource(call: &mut Call<'_>) -> Outcome {
    let resource = super::resources::of_path(call, call.path("organization_id"))?;
    let role = call.query.get("role_slug").map(str::to_owned);
    generic::page(call, call.store.ever(TO_MEMBER).iter(), |it| {
        !it.is_deleted
            && it.bag["resource"]["id"] == resource["id"]
            && role.as_ref().is_none_or(|role| it.bag["role"]["slug"] == **role)
    })
}

fn group(call: &Call<'_>) -> Result<Bag, answer::Error> {
    call.need("group", call.path("group_id"))
}

fn assign_to_group(
    call: &mut Call<'_>,
    group: &Bag,
    role: &str,
    resource: Option<&Bag>,
) -> Result<Bag, answer::Error> {
    let mut new = made(call, group, role, resource)?;
    new.insert("group_id".to_owned(), group["id"].clone());
    let mut own = call.store.with(TO_GROUP, [("group_id", text(group, "id"))]);
    if let Some(known) = own.find(|it| same(it, &new)) {
        return Ok(known.clone());
    }
    drop(own);
    Ok(call.create(TO_GROUP, new))
}

fn assign_group(call: &mut Call<'_>) -> Outcome {
    let group = group(call)?;
    let resource = super::resources::named(call, &group)?;
    let assigned = assign_to_group(call, &group, &call.given("role_slug"), resource.as_ref())?;
    Reply::created(call.shown(&assigned))
}

/// The roles and resources that a list in the body names, one after the other as if each were a body.
fn each(
    call: &mut Call<'_>,
    group: &Bag,
    name: &str,
    act: fn(&mut Call<'_>, &Bag, &str, Option<&Bag>) -> Result<(), answer::Error>,
) -> Result<(), answer::Error> {
    let items = call.body.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    for item in items {
        let whole = std::mem::replace(&mut call.body, bag(item));
        let resource = super::resources::named(call, group);
        let role = call.given("role_slug");
        call.body = whole;
        act(call, group, &role, resource?.as_ref())?;
    }
    Ok(())
}

fn add(call: &mut Call<'_>, group: &Bag, role: &str, resource: Option<&Bag>) -> Result<(), answer::Error> {
    assign_to_group(call, group, role, resource).map(|_| ())
}

fn take(call: &mut Call<'_>, group: &Bag, role: &str, resource: Option<&Bag>) -> Result<(), answer::Error> {
    let unwanted = made(call, group, role, resource)?;
    let mut own = call.store.with(TO_GROUP, [("group_id", text(group, "id"))]);
    let found = own.find(|it| same(it, &unwanted)).map(|it| text(it, "id").to_owned());
    drop(own);
    match found {
        Some(id) => call.remove(TO_GROUP, &id).map(|_| ()),
        None => Ok(()),
    }
}

fn remove_group(call: &mut Call<'_>) -> Outcome {
    let group = group(call)?;
    let resource = super::resources::named(call, &group)?;
    let role = call.given("role_slug");
    take(call, &group, &role, resource.as_ref())?;
    Reply::none()
}

fn replace_group(call: &mut Call<'_>) -> Outcome {
    let group = group(call)?;
    let id = text(&group, "id").to_owned();
    call.store.delete_with(TO_GROUP, "group_id", &id);
    each(call, &group, "role_assignments", add)?;
    let now = call.store.all(TO_GROUP).filter(|it| is(it, "group_id", &id));
    Reply::ok(whole(now.map(|it| call.shown(it)).collect()))
}

fn update_group(call: &mut Call<'_>) -> Outcome {
    let group = group(call)?;
    each(call, &group, "remove", take)?;
    each(call, &group, "add", add)?;
    Reply::none()
}

//! The resources that roles are assigned on: a tree inside an organization.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        generic::{self, changes, known},
        store::{Bag, bag, is, text},
    },
};

const KIND: &str = "authorization_resource";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_resource" => create,
        "list_resources" => list,
        "update_resource" | "update_resource_by_external_id" => update,
        "delete_resource" | "delete_resource_by_external_id" => delete,
        "list_resources_for_membership" => of_membership,
        "list_memberships_for_resource" | "list_memberships_for_resource_by_external_id" => memberships,
        _ => return None,
    })
}

fn by_external_id(call: &Call<'_>, organization: &str, kind: &str, id: &str) -> Option<Bag> {
    let members = [("organization_id", organization), ("resource_type_slug", kind), ("external_id", id)];
    call.store.with(KIND, members).next().cloned()
}

/// The resource of the path, by its id or by the id in the caller's system.
pub fn of_path(call: &Call<'_>, organization: &str) -> Result<Bag, answer::Error> {
    let (id, external) = (call.path("resource_id"), call.path("external_id"));
    if !id.is_empty() {
        return call.need(KIND, id);
    }
    let found = by_external_id(call, organization, call.path("resource_type_slug"), external);
    found.ok_or_else(|| missing(KIND, external))
}

/// The resource that a body names; nothing where it names none, which is the organization itself.
pub fn named(call: &Call<'_>, owner: &Bag) -> Result<Option<Bag>, answer::Error> {
    let given = |name: &str| call.text(name).or_else(|| call.query.get(name)).filter(|it| !it.is_empty());
    if let Some(id) = given("resource_id") {
        return if is(owner, "organization_id", id) { Ok(None) } else { call.need(KIND, id).map(Some) };
    }
    let (Some(external), Some(kind)) = (given("resource_external_id"), given("resource_type_slug")) else {
        return Ok(None);
    };
    let found = by_external_id(call, text(owner, "organization_id"), kind, external);
    found.map(Some).ok_or_else(|| missing(KIND, external))
}

/// Puts the parent that a body names into the bag, by its id.
fn parent(call: &Call<'_>, organization: &str, bag: &mut Bag) -> Result<(), answer::Error> {
    let kind = bag.remove("parent_resource_type_slug");
    if let Some(Value::String(external)) = bag.remove("parent_resource_external_id") {
        let kind = kind.as_ref().and_then(Value::as_str).unwrap_or_default();
        let found = by_external_id(call, organization, kind, &external);
        let found = found.ok_or_else(|| missing(KIND, &external))?;
        bag.insert("parent_resource_id".to_owned(), found["id"].clone());
    } else if let Some(id) = bag.get("parent_resource_id").and_then(Value::as_str) {
        call.need(KIND, id)?;
    }
    Ok(())
}

fn create(call: &mut Call<'_>) -> Outcome {
    let organization = call.given("organization_id");
    call.need("organization", &organization)?;
    let mut new = bag(json!({"description": null, "parent_resource_id": null}));
    new.extend(known(call));
    parent(call, &organization, &mut new)?;
    let taken =
        by_external_id(call, &organization, text(&new, "resource_type_slug"), text(&new, "external_id"));
    if taken.is_some() {
        let message = "A resource with this external_id already exists.";
        return Err(answer::coded(409, "resource_already_exists", message));
    }
    let created = call.create(KIND, new);
    Reply::created(call.shown(&created))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let external = call.query.get("resource_external_id").map(str::to_owned);
    let parent = call.query.get("parent_external_id").map(str::to_owned);
    generic::list(call, KIND, |it| {
        let above = call.store.get(KIND, text(it, "parent_resource_id"));
        external.as_ref().is_none_or(|id| is(it, "external_id", id))
            && parent.as_ref().is_none_or(|id| above.is_some_and(|above| is(above, "external_id", id)))
    })
}

fn update(call: &mut Call<'_>) -> Outcome {
    let resource = of_path(call, call.path("organization_id"))?;
    let mut changes = changes(call, &resource);
    parent(call, text(&resource, "organization_id"), &mut changes)?;
    let changed = call.change(KIND, text(&resource, "id"), changes)?;
    Reply::ok(call.shown(&changed))
}

/// What has something below it goes only together with that.
fn delete(call: &mut Call<'_>) -> Outcome {
    let resource = of_path(call, call.path("organization_id"))?;
    let id = text(&resource, "id").to_owned();
    let below: Vec<String> =
        call.store.with(KIND, [("parent_resource_id", &id)]).map(|it| text(it, "id").to_owned()).collect();
    let assigned = super::assignments::on_resource(call, &id);
    if call.query.get("cascade_delete") != Some("true") && !(below.is_empty() && assigned.is_empty()) {
        let message = "The resource has child resources or role assignments.";
        return Err(answer::coded(409, "resource_has_dependents", message));
    }
    for (kind, assignment) in assigned {
        call.store.delete(kind, &assignment);
    }
    for child in below {
        call.store.delete(KIND, &child);
    }
    call.remove(KIND, &id)?;
    Reply::none()
}

fn of_membership(call: &mut Call<'_>) -> Outcome {
    let membership = super::roles::membership(call)?;
    let slug = call.query.get("permission_slug").unwrap_or_default().to_owned();
    let organization = text(&membership, "organization_id");
    generic::page(call, call.store.ever(KIND).iter(), |it| {
        !it.is_deleted
            && is(&it.bag, "organization_id", organization)
            && super::roles::granted(call, &membership, Some(&it.bag)).contains(&slug)
    })
}

fn memberships(call: &mut Call<'_>) -> Outcome {
    let resource = of_path(call, call.path("organization_id"))?;
    let slug = call.query.get("permission_slug").unwrap_or_default().to_owned();
    let organization = text(&resource, "organization_id");
    generic::page(call, call.store.ever("organization_membership").iter(), |it| {
        !it.is_deleted
            && is(&it.bag, "organization_id", organization)
            && super::roles::granted(call, &it.bag, Some(&resource)).contains(&slug)
    })
}

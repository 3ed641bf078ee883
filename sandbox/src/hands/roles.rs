//! Roles and permissions, who has which, and the answer to "may they?".
//!
//! A role without an organization is the environment's. An assignment names a role and a resource; the
//! organization itself is the resource of a membership's own roles.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        generic::{self, changes, known, whole},
        store::{Bag, bag, is, text},
    },
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "list_environment_roles" | "list_organization_roles" => list,
        "create_environment_role" | "create_organization_role" => create,
        "get_environment_role" | "get_organization_role" => get,
        "update_environment_role" | "update_organization_role" => update,
        "delete_organization_role" => delete,
        "set_environment_role_permissions" | "set_organization_role_permissions" => set_permissions,
        "add_environment_role_permission" | "add_organization_role_permission" => add_permission,
        "remove_organization_role_permission" => remove_permission,
        "create_permission" => create_permission,
        "check" => check,
        "list_effective_permissions" | "list_effective_permissions_by_external_id" => effective,
        _ => return super::resources::hand(name).or_else(|| super::assignments::hand(name)),
    })
}

/// The environment's roles and, where the path names one, those of the organization.
fn seen<'a>(call: &'a Call<'_>) -> impl Iterator<Item = &'a Bag> {
    let organization = call.path("organization_id");
    call.store.all("role").filter(move |role| match text(role, "organization_id") {
        "" => true,
        own => own == organization,
    })
}

fn role(call: &Call<'_>) -> Result<Bag, answer::Error> {
    if !call.path("organization_id").is_empty() {
        call.need("organization", call.path("organization_id"))?;
    }
    let slug = if call.path("role_slug").is_empty() { call.path("slug") } else { call.path("role_slug") };
    let organization = call.path("organization_id");
    let found = seen(call).filter(|role| is(role, "slug", slug));
    let found = found.max_by_key(|role| text(role, "organization_id") == organization);
    found.cloned().ok_or_else(|| missing("role", slug))
}

fn list(call: &mut Call<'_>) -> Outcome {
    if !call.path("organization_id").is_empty() {
        call.need("organization", call.path("organization_id"))?;
    }
    Reply::ok(whole(seen(call).map(|role| call.shown(role)).collect()))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let organization = call.path("organization_id").to_owned();
    let mut new = bag(json!({"description": null, "resource_type_slug": "organization", "permissions": []}));
    new.extend(known(call));
    let kind = if organization.is_empty() { "EnvironmentRole" } else { "OrganizationRole" };
    new.insert("type".to_owned(), kind.into());
    if !organization.is_empty() {
        call.need("organization", &organization)?;
        new.insert("organization_id".to_owned(), organization.into());
    }
    if text(&new, "slug").is_empty() {
        let slug = format!("org-{}", text(&new, "name").to_lowercase().replace(' ', "-"));
        new.insert("slug".to_owned(), slug.into());
    }
    if seen(call).any(|role| is(role, "slug", text(&new, "slug"))) {
        return Err(answer::coded(409, "role_slug_conflict", "A role with this slug already exists."));
    }
    let created = call.create("role", new);
    Reply::created(call.shown(&created))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Reply::ok(call.shown(&role(call)?))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let role = role(call)?;
    change(call, &role, changes(call, &role))
}

fn change(call: &mut Call<'_>, role: &Bag, changes: Bag) -> Outcome {
    let changed = call.change("role", text(role, "id"), changes)?;
    Reply::ok(call.shown(&changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let role = role(call)?;
    if text(&role, "organization_id").is_empty() {
        return Err(missing("role", call.path("slug")));
    }
    call.remove("role", text(&role, "id"))?;
    Reply::none()
}

fn permissions(role: &Bag) -> Vec<Value> {
    role.get("permissions").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn permission_exists(call: &Call<'_>, slug: &str) -> Result<(), answer::Error> {
    let found = call.store.with("permission", [("slug", slug)]).next();
    found.map(|_| ()).ok_or_else(|| missing("permission", slug))
}

fn set_permissions(call: &mut Call<'_>) -> Outcome {
    let role = role(call)?;
    let wanted = call.body["permissions"].clone();
    for slug in wanted.as_array().into_iter().flatten().filter_map(Value::as_str) {
        permission_exists(call, slug)?;
    }
    change(call, &role, bag(json!({ "permissions": wanted })))
}

fn add_permission(call: &mut Call<'_>) -> Outcome {
    let role = role(call)?;
    let slug = call.given("slug");
    permission_exists(call, &slug)?;
    let mut slugs = permissions(&role);
    if !slugs.contains(&slug.as_str().into()) {
        slugs.push(slug.into());
    }
    change(call, &role, bag(json!({ "permissions": slugs })))
}

fn remove_permission(call: &mut Call<'_>) -> Outcome {
    let role = role(call)?;
    let mut slugs = permissions(&role);
    slugs.retain(|slug| slug != call.path("permission_slug"));
    change(call, &role, bag(json!({ "permissions": slugs })))
}

fn create_permission(call: &mut Call<'_>) -> Outcome {
    let mut new = bag(json!({"description": null, "resource_type_slug": "organization", "system": false}));
    new.extend(known(call));
    if call.store.with("permission", [("slug", text(&new, "slug"))]).next().is_some() {
        let message = "A permission with this slug already exists.";
        return Err(answer::coded(409, "permission_slug_conflict", message));
    }
    let created = call.create("permission", new);
    Reply::created(call.shown(&created))
}

/// The slugs that a membership has on a resource: by its own roles, which reach everything in the organization,
/// and by those assigned on the resource or on one above it.
pub fn granted(call: &Call<'_>, membership: &Bag, resource: Option<&Bag>) -> Vec<String> {
    let own = membership.get("role_slugs").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut roles: Vec<String> = own.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let mut above = resource.cloned();
    let organization = text(membership, "organization_id").to_owned();
    while let Some(at) = above {
        for assignment in super::assignments::of_membership(call, text(membership, "id")) {
            if assignment["resource"]["id"] == at["id"] {
                roles.extend(assignment["role"]["slug"].as_str().map(str::to_owned));
            }
        }
        above = call.store.get("authorization_resource", text(&at, "parent_resource_id")).cloned();
    }
    for assignment in super::assignments::of_membership(call, text(membership, "id")) {
        if assignment["resource"]["id"] == *organization {
            roles.extend(assignment["role"]["slug"].as_str().map(str::to_owned));
        }
    }
    let fits = |role: &&Bag| {
        let own = text(role, "organization_id");
        roles.iter().any(|slug| is(role, "slug", slug)) && (own.is_empty() || own == organization)
    };
    let slugs = call.store.all("role").filter(fits).flat_map(permissions);
    slugs.filter_map(|slug| slug.as_str().map(str::to_owned)).collect()
}

pub fn membership(call: &Call<'_>) -> Result<Bag, answer::Error> {
    call.need("organization_membership", call.path("organization_membership_id"))
}

fn check(call: &mut Call<'_>) -> Outcome {
    let membership = membership(call)?;
    let resource = super::resources::named(call, &membership)?;
    let slug = call.given("permission_slug");
    let authorized =
        is(&membership, "status", "active") && granted(call, &membership, resource.as_ref()).contains(&slug);
    Reply::ok(json!({ "authorized": authorized }))
}

fn effective(call: &mut Call<'_>) -> Outcome {
    let membership = membership(call)?;
    let resource = super::resources::of_path(call, text(&membership, "organization_id"))?;
    let slugs = granted(call, &membership, Some(&resource));
    generic::page(call, call.store.ever("permission").iter(), |permission| {
        !permission.is_deleted && slugs.iter().any(|slug| is(&permission.bag, "slug", slug))
    })
}

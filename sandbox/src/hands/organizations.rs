//! Organizations with their domains, and what goes with them when they are deleted.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic::{self, changes, known},
        store::{Bag, bag, is, text},
    },
    ids,
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "list" => list,
        "create" => create,
        "update" => update,
        "delete" => delete,
        _ => return None,
    })
}

pub fn domain_hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create" => create_domain,
        "verify" => verify_domain,
        _ => return None,
    })
}

fn list(call: &mut Call<'_>) -> Outcome {
    let wanted = call.query.get("domains").map(|names| names.to_lowercase());
    let names: Vec<&str> = wanted.iter().flat_map(|names| names.split(',')).collect();
    generic::list(call, "organization", |organization| {
        let domains = organization.get("domains").and_then(Value::as_array);
        let has = |name: &&str| domains.into_iter().flatten().any(|it| it["domain"] == **name);
        names.is_empty() || names.iter().any(has)
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    free(call, "organization", "")?;
    let mut new =
        bag(json!({"metadata": {}, "external_id": null, "allow_profiles_outside_organization": false}));
    new.extend(known(call));
    let domains = take_domains(&mut new);
    let created = call.create("organization", new);
    set_domains(call, text(&created, "id"), domains);
    Reply::created(call.shown(&created))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    let organization = call.need("organization", &id)?;
    free(call, "organization", &id)?;
    let mut changes = changes(call, &organization);
    if changes.get("metadata").is_some_and(Value::is_null) {
        changes.insert("metadata".to_owned(), json!({}));
    }
    let domains = take_domains(&mut changes);
    let changed = call.change("organization", &id, changes)?;
    set_domains(call, &id, domains);
    Reply::ok(call.shown(&changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    call.remove("organization", &id)?;
    let belongings = [
        "organization_domain",
        "organization_membership",
        "directory",
        "directory_user",
        "directory_group",
        "invitation",
        "it_contact",
        "role",
        "authorization_resource",
        "group",
        "api_key",
        "session",
    ];
    for kind in belongings {
        call.store.delete_with(kind, "organization_id", &id);
    }
    Reply::none()
}

/// An `external_id` belongs to one thing of a kind.
pub fn free(call: &Call<'_>, kind: &str, except: &str) -> Result<(), answer::Error> {
    let Some(wanted) = call.text("external_id") else { return Ok(()) };
    if call.store.all(kind).any(|it| is(it, "external_id", wanted) && !is(it, "id", except)) {
        let message = format!("The external_id {wanted} is already in use.");
        return Err(answer::coded(400, "external_id_already_used", &message));
    }
    Ok(())
}

/// The domains that a body asks for, with their states; nothing if it says nothing of them.
fn take_domains(bag: &mut Bag) -> Option<Vec<(String, String)>> {
    let (names, data) = (bag.remove("domains"), bag.remove("domain_data"));
    let word = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
    if let Some(Value::Array(data)) = data {
        return Some(data.iter().map(|it| (word(&it["domain"]), word(&it["state"]))).collect());
    }
    let names = names?;
    Some(names.as_array()?.iter().map(|it| (word(it), "verified".to_owned())).collect())
}

fn set_domains(call: &mut Call<'_>, organization: &str, domains: Option<Vec<(String, String)>>) {
    let Some(domains) = domains else { return };
    let old = call.store.delete_with("organization_domain", "organization_id", organization);
    for (domain, state) in domains {
        match old.iter().find(|it| is(it, "domain", &domain)) {
            Some(known) => {
                let mut known = known.clone();
                known.insert("state".to_owned(), state.into());
                call.store.add("organization_domain", known);
            }
            None => {
                new_domain(call, organization, &domain, &state);
            }
        }
    }
}

fn new_domain(call: &mut Call<'_>, organization: &str, domain: &str, state: &str) -> Bag {
    let strategy = if state == "verified" { "manual" } else { "dns" };
    let domain = json!({
        "organization_id": organization, "domain": domain, "state": state, "verification_strategy": strategy,
        "verification_prefix": "workos-verification", "verification_token": ids::fresh(""),
    });
    call.create("organization_domain", bag(domain))
}

fn create_domain(call: &mut Call<'_>) -> Outcome {
    let organization = call.given("organization_id");
    call.need("organization", &organization)?;
    let domain = call.given("domain").to_lowercase();
    let created = new_domain(call, &organization, &domain, "pending");
    Reply::created(call.shown(&created))
}

/// There is no name server to ask, so that every domain is found to be its organization's.
fn verify_domain(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    let verified = call.change("organization_domain", &id, bag(json!({"state": "verified"})))?;
    call.happened("organization_domain.verified", "organization_domain", &verified);
    Reply::ok(call.shown(&verified))
}

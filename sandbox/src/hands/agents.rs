//! Agents: blueprints whose tokens begin instances and sessions, and the seeded registration.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        generic::{self, known},
        store::{Bag, bag, in_seconds, is, now, text},
    },
    ids,
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_blueprint" => create,
        "create_blueprint_token" => token,
        "validate_blueprint_token" => validate_token,
        "list_sessions" => sessions,
        "revoke_session" => revoke_session,
        "revoke_registration" => revoke_registration,
        "validate_credential" => validate_credential,
        "link_claim_attempt" => link,
        _ => return None,
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut new = bag(json!({
        "description": null, "permissions": [],
        "invocable_by": {"role_slugs": [], "organization_ids": []}, "invocable_as": {"instance_types": ["delegated", "autonomous"]},
        "session_settings": {"max_age_seconds": 86400, "access_token_ttl_seconds": 300, "refresh_token_ttl_seconds": 3600},
    }));
    new.extend(known(call));
    let created = call.create("agent_blueprint", new);
    Reply::created(call.shown(&created))
}

/// A token for an instance of the blueprint: of a person's, of an organization's, or the next of a session.
fn token(call: &mut Call<'_>) -> Outcome {
    let blueprint = call.need("agent_blueprint", call.path("agent_blueprint_id"))?;
    let refreshed = call.text("refresh_token").and_then(|token| {
        call.store.with("agent_instance_session", [("_refresh_token", token)]).next().cloned()
    });
    let organization = match call.text("organization_id") {
        Some(id) => call.need("organization", id)?["id"].clone(),
        None => call.store.all("organization").next().map_or(Value::Null, |it| it["id"].clone()),
    };
    let delegated = call.text("type").is_some_and(|kind| kind.contains("delegated"));
    let (session, is_new) = match refreshed {
        Some(session) => (session, false),
        None => {
            let instance = call.create("agent_instance", bag(json!({
                "agent_blueprint_id": blueprint["id"], "organization_id": organization,
                "organization_membership_id": null, "type": if delegated { "delegated" } else { "autonomous" },
            })));
            let session = call.create("agent_instance_session", bag(json!({
                "agent_instance_id": instance["id"], "agent_blueprint_id": blueprint["id"],
                "organization_id": organization, "status": "active", "expires_at": in_seconds(86400), "revoked_at": null,
                "_intent": call.body.get("intent"), "_permissions": blueprint["permissions"],
            })));
            (session, true)
        }
    };
    let (access, refresh) = (ids::fresh("agent_token_"), ids::fresh("agent_refresh_"));
    let tokens = json!({"_access_token": access, "_refresh_token": refresh});
    call.store.set("agent_instance_session", text(&session, "id"), bag(tokens));
    Reply::created(json!({
        "access_token": access, "token_type": "Bearer", "expires_in": 300, "refresh_token": refresh,
        "agent_instance_id": session["agent_instance_id"], "new_instance": is_new,
        "agent_instance_session_id": session["id"], "permissions": blueprint["permissions"],
    }))
}

fn validate_token(call: &mut Call<'_>) -> Outcome {
    call.need("agent_blueprint", call.path("agent_blueprint_id"))?;
    let token = call.given("agent_access_token");
    let members = [("_access_token", token.as_str()), ("status", "active")];
    let Some(session) = call.store.with("agent_instance_session", members).next() else {
        return Err(answer::coded(401, "invalid_agent_access_token", "The agent access token is not valid."));
    };
    Reply::ok(json!({
        "valid": true, "agent_instance_id": session["agent_instance_id"],
        "agent_instance_session_id": session["id"], "organization_id": session["organization_id"],
        "permissions": session["_permissions"], "intent": session.get("_intent"), "acting_user_id": null,
        "session_expires_at": session["expires_at"],
    }))
}

fn sessions(call: &mut Call<'_>) -> Outcome {
    generic::list(call, "agent_instance_session", |_| true)
}

fn revoke_session(call: &mut Call<'_>) -> Outcome {
    let id = call.path("agent_instance_session_id").to_owned();
    call.need("agent_instance_session", &id)?;
    let changes = bag(json!({"status": "revoked", "revoked_at": now()}));
    let session = call.store.set("agent_instance_session", &id, changes).unwrap_or_default();
    call.happened("agent.instance.session.revoked", "agent_instance_session", &session);
    Reply::ok(call.shown(&session))
}

fn revoke_registration(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    let changes = bag(json!({"status": "revoked", "revoked_at": now()}));
    let registration = call.change("agent_registration", &id, changes)?;
    call.happened("agent.registration.revoked", "agent_registration", &registration);
    Reply::ok(call.shown(&registration))
}

fn validate_credential(call: &mut Call<'_>) -> Outcome {
    let credential = call.given("credential");
    let valid = |it: &&Bag| is(it, "_credential", &credential) && !is(it, "status", "revoked");
    let found = call.store.all("agent_registration").find(valid).map(|it| it["id"].clone());
    let (valid, expires_at) = (found.is_some(), found.is_some().then(|| in_seconds(3600)));
    Reply::ok(json!({"valid": valid, "registration_id": found, "expires_at": expires_at}))
}

fn link(call: &mut Call<'_>) -> Outcome {
    let token = call.given("claim_attempt_token");
    let found = call.store.with("agent_registration", [("_claim_attempt_token", &token)]).next().cloned();
    let Some(registration) = found else {
        return Err(answer::message(404, &format!("Claim attempt not found: '{token}'.")));
    };
    let organizations = call.store.all("organization").map(|it| json!({"id": it["id"], "name": it["name"]}));
    Reply::ok(json!({
        "id": registration["id"], "status": registration["status"], "user_code": crate::seeded::CODE,
        "organizations": organizations.collect::<Value>(),
    }))
}

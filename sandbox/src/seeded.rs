//! What the store of the API holds from the start: the organizations of the seed, and a company that works in them.

use serde_json::{Value, json};

use crate::{
    api::store::{Bag, Store, bag, in_seconds},
    authkit::User,
    hands::users::new_user,
    ids,
    seed::{Organization, Person, Seed},
};

/// Things that no call makes, with ids that are the same at every start; the ready line gives them.
pub const AGENT_REGISTRATION: &str = "agent_reg_01SANDBOX";
pub const CLAIM_ATTEMPT_TOKEN: &str = "claim_attempt_01SANDBOX";
pub const AGENT_CREDENTIAL: &str = "agent_credential_01SANDBOX";
pub const AGENT_INSTANCE: &str = "agent_instance_01SANDBOX";
pub const AGENT_SESSION: &str = "agent_instance_session_01SANDBOX";
pub const RADAR_CHALLENGE: &str = "radar_challenge_01SANDBOX";
pub const PENDING_TOKEN: &str = "pending_authentication_token_01SANDBOX";
pub const EXTERNAL_AUTH: &str = "external_auth_01SANDBOX";
pub const FEATURE_FLAG: &str = "beta";
pub const WAITLIST: &str = "waitlist_01SANDBOX";
/// What a person would get by mail or SMS, where the service made it without a call.
pub const CODE: &str = "123456";

pub fn store(seed: &Seed) -> Store {
    let mut store = Store::default();
    for organization in &seed.organizations {
        add_organization(&mut store, organization);
    }
    roles(&mut store);
    let organization = seed.organizations.first().map(|organization| organization.id.as_str());
    for user in &seed.users {
        add_user(&mut store, user);
    }
    rest(&mut store, organization, seed.users.first().map(|user| user.id.as_str()));
    store
}

pub fn directory_id(organization: &str) -> String {
    ids::derived("directory_", &[organization])
}

fn add(store: &mut Store, kind: &str, value: Value) -> Bag {
    store.add(kind, bag(value))
}

fn add_organization(store: &mut Store, organization: &Organization) {
    let id = organization.id.as_str();
    add(
        store,
        "organization",
        json!({
            "id": id, "name": organization.name, "metadata": {}, "external_id": null,
            "allow_profiles_outside_organization": false,
        }),
    );
    for domain in &organization.domains {
        add(
            store,
            "organization_domain",
            json!({
                "id": domain.id, "organization_id": id, "domain": domain.domain, "state": "verified",
                "verification_strategy": "manual",
            }),
        );
    }
    let directory = directory_id(id);
    let domain = organization.domains.first().map(|domain| domain.domain.as_str());
    add(
        store,
        "directory",
        json!({
            "id": directory, "organization_id": id, "external_key": ids::derived("", &[id, "directory"]),
            "type": "generic scim v2.0", "state": "linked", "name": organization.name,
            "domain": domain.unwrap_or_default(),
        }),
    );
    for person in organization.connections.iter().flat_map(|connection| &connection.people) {
        add_directory_user(store, id, &directory, person);
    }
}

/// Who signs in with AuthKit.
fn add_user(store: &mut Store, user: &User) {
    let id = user.id.as_str();
    let members = json!({
        "id": id, "email": user.email, "email_verified": true, "first_name": user.first_name,
        "last_name": user.last_name, "name": user.name(), "_password": user.password,
    });
    store.add("user", new_user(bag(members)));
    for membership in &user.memberships {
        add(
            store,
            "organization_membership",
            json!({
                "id": ids::derived("om_", &[&membership.organization_id, id]), "user_id": id,
                "organization_id": membership.organization_id, "status": "active", "directory_managed": false,
                "custom_attributes": {}, "role_slugs": [membership.role],
            }),
        );
    }
    if let Some(secret) = &user.totp_secret {
        add(
            store,
            "authentication_factor",
            json!({
                "user_id": id, "type": "totp", "totp": {"issuer": "Sandbox", "user": user.email}, "_secret": secret,
            }),
        );
    }
}

/// A person, and the groups of theirs, as the identity provider told the directory.
fn add_directory_user(store: &mut Store, organization: &str, directory: &str, person: &Person) {
    let mut groups = Vec::new();
    for name in &person.groups {
        let id = ids::derived("directory_group_", &[directory, name]);
        if store.get("directory_group", &id).is_none() {
            add(
                store,
                "directory_group",
                json!({
                    "id": id, "idp_id": name.to_lowercase(), "directory_id": directory,
                    "organization_id": organization, "name": name, "raw_attributes": {},
                }),
            );
        }
        groups.push(id);
    }
    let id = ids::derived("directory_user_", &[directory, &person.email]);
    if store.get("directory_user", &id).is_some() {
        return;
    }
    add(
        store,
        "directory_user",
        json!({
            "id": id, "directory_id": directory, "organization_id": organization,
            "idp_id": person.idp_id.as_ref().unwrap_or(&person.email), "email": person.email,
            "first_name": person.first_name, "last_name": person.last_name, "name": person.name(),
            "emails": [{"primary": true, "type": "work", "value": person.email}], "job_title": null,
            "username": person.email, "state": "active", "custom_attributes": person.custom_attributes,
            "raw_attributes": person.raw_attributes, "role": {"slug": person.role.as_deref().unwrap_or("member")},
            "_groups": groups,
        }),
    );
}

/// The two roles that every environment has.
fn roles(store: &mut Store) {
    for (slug, name) in [("member", "Member"), ("admin", "Admin")] {
        add(
            store,
            "role",
            json!({
                "id": ids::derived("role_", &[slug]), "slug": slug, "name": name, "description": null,
                "type": "EnvironmentRole", "resource_type_slug": "organization", "permissions": [],
            }),
        );
    }
}

/// What no call makes: the agent's registration, Radar's challenge, a flag, a waitlist.
fn rest(store: &mut Store, organization: Option<&str>, user: Option<&str>) {
    add(
        store,
        "feature_flag",
        json!({
            "id": "flag_01SANDBOX", "slug": FEATURE_FLAG, "name": "Beta", "description": "A feature that is not available to everybody yet.",
            "owner": null, "tags": [], "enabled": true, "default_value": false, "_targets": [],
        }),
    );
    add(store, "waitlist", json!({"id": WAITLIST}));
    let (Some(organization), Some(user)) = (organization, user) else { return };
    add(
        store,
        "agent_registration",
        json!({
            "id": AGENT_REGISTRATION, "organization_id": organization, "status": "unverified", "kind": "anonymous",
            "agent_identity": {
                "id": "agent_identity_01SANDBOX", "userland_user_id": null,
                "created_at": in_seconds(0), "updated_at": in_seconds(0),
            },
            "claim": null, "_credential": AGENT_CREDENTIAL, "_claim_attempt_token": CLAIM_ATTEMPT_TOKEN,
        }),
    );
    add(
        store,
        "agent_instance",
        json!({
            "id": AGENT_INSTANCE, "agent_blueprint_id": "agent_blueprint_01SANDBOX",
            "organization_id": organization, "organization_membership_id": null, "type": "autonomous",
        }),
    );
    add(
        store,
        "agent_instance_session",
        json!({
            "id": AGENT_SESSION, "agent_instance_id": AGENT_INSTANCE, "agent_blueprint_id": "agent_blueprint_01SANDBOX",
            "organization_id": organization, "status": "active", "expires_at": in_seconds(3600), "revoked_at": null,
            "_permissions": [],
        }),
    );
    let application = json!({
        "id": "conn_app_01SANDBOX", "client_id": "client_01APPLICATION", "name": "Reports", "description": null,
        "scopes": ["openid"], "application_type": "oauth", "redirect_uris": [], "cors_origins": [], "uses_pkce": true,
        "is_first_party": false, "was_dynamically_registered": false, "organization_id": organization,
    });
    add(store, "connect_application", application.clone());
    add(
        store,
        "authorized_connect_application",
        json!({
            "id": "conn_app_01SANDBOX", "user_id": user, "organization_id": organization, "granted_scopes": ["openid"],
            "application": application,
        }),
    );
    let email =
        store.get("user", user).and_then(|user| user["email"].as_str()).unwrap_or_default().to_owned();
    add(
        store,
        "radar_challenge",
        json!({
            "id": RADAR_CHALLENGE, "user_id": user, "email": email, "code": CODE, "expires_at": in_seconds(600),
        }),
    );
    add(
        store,
        "pending_authentication",
        json!({
            "id": PENDING_TOKEN, "user_id": user, "organization_id": null, "method": "Password", "_reusable": true,
        }),
    );
}

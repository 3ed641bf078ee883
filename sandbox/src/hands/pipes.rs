//! Pipes: providers, the accounts that users and organizations have there, and what opens them.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        generic::{changes, known, whole},
        store::{Bag, bag, in_seconds, is, text},
    },
    ids,
    pkce::Challenge,
};

const PROVIDER: &str = "data_integration";
const ACCOUNT: &str = "connected_account";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_data_integration" => create,
        "get_data_integration" | "get_organization_data_integration" => get,
        "update_data_integration" | "update_organization_data_integration" => update,
        "delete_data_integration" => delete,
        "delete_organization_data_integration" => reset,
        "authorize" => authorize,
        "finish_connection" => finish,
        "add_api_key" | "set_api_key" | "add_client_credentials" | "set_client_credentials" => credentials,
        "create_user_connected_account" | "create_organization_connected_account" => connect,
        "get_user_connected_account" | "get_organization_connected_account" => show,
        "update_user_connected_account" | "update_organization_connected_account" => change,
        "delete_user_connected_account" | "delete_organization_connected_account" => disconnect,
        "get_access_token" => access_token,
        "get_credentials" => get_credentials,
        "list_user_data_providers" | "list_organization_data_providers" => providers,
        "list_organization_configurations" => configurations,
        "update_organization_configuration" => configure,
        _ => return None,
    })
}

fn provider(call: &Call<'_>) -> Result<Bag, answer::Error> {
    let slug = call.path("slug");
    call.store.with(PROVIDER, [("slug", slug)]).next().cloned().ok_or_else(|| missing(PROVIDER, slug))
}

/// What a body says of a provider, as a provider holds it.
fn held(mut given: Bag) -> Bag {
    given.remove("api_key");
    if let Some(Value::Object(credentials)) = given.get_mut("credentials") {
        let secret = credentials.remove("client_secret");
        let last =
            secret.as_ref().and_then(Value::as_str).map(|it| it[it.len().saturating_sub(4)..].to_owned());
        credentials
            .insert("redacted_client_secret".to_owned(), last.map(|last| format!("****{last}")).into());
    }
    given
}

fn create(call: &mut Call<'_>) -> Outcome {
    let slug = call.given("provider").to_lowercase();
    if call.store.with(PROVIDER, [("slug", &slug)]).next().is_some() {
        return Err(answer::coded(409, "data_integration_already_exists", "This provider already exists."));
    }
    let mut new = bag(json!({
        "slug": slug, "integration_type": slug, "description": null, "enabled": true, "state": "valid",
        "scopes": null, "auth_methods": ["oauth"], "credentials": null, "installation": null, "config": {},
        "redirect_uri": format!("{}/data-integrations/{slug}/callback", call.sandbox.url),
        "custom_provider": null, "ownership": "user",
    }));
    new.extend(held(known(call)));
    let created = call.store.add(PROVIDER, new);
    Reply::created(call.shown(&created))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Reply::ok(call.shown(&provider(call)?))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let provider = provider(call)?;
    let mut changes = held(changes(call, &provider));
    if let (Some(Value::Object(given)), Some(Value::Object(old))) =
        (changes.get("custom_provider"), provider.get("custom_provider"))
    {
        let mut merged = old.clone();
        merged.extend(given.clone());
        changes.insert("custom_provider".to_owned(), merged.into());
    }
    let changed = call.change(PROVIDER, text(&provider, "id"), changes)?;
    Reply::ok(call.shown(&changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let provider = provider(call)?;
    call.remove(PROVIDER, text(&provider, "id"))?;
    call.store.delete_with(ACCOUNT, "_slug", text(&provider, "slug"));
    Reply::none()
}

/// The organization's own settings of a provider go; the provider stays.
fn reset(call: &mut Call<'_>) -> Outcome {
    provider(call)?;
    Reply::none()
}

/// Whose account a request is about.
fn owner(call: &Call<'_>) -> (String, String) {
    let given = |name: &str| match call.path(name) {
        "" => call.text(name).or_else(|| call.query.get(name)).unwrap_or_default().to_owned(),
        id => id.to_owned(),
    };
    (given("user_id"), given("organization_id"))
}

fn account(call: &Call<'_>) -> Option<Bag> {
    let (user, organization) = owner(call);
    let wanted = call.text("connected_account_id").or_else(|| call.query.get("connected_account_id"));
    let slug = call.path("slug");
    let fits = |it: &&Bag| {
        is(it, "_slug", slug)
            && wanted.is_none_or(|id| is(it, "id", id))
            && (user.is_empty() || is(it, "user_id", &user))
            && (organization.is_empty() || is(it, "organization_id", &organization))
    };
    call.store.all(ACCOUNT).filter(fits).last().cloned()
}

fn needed(call: &Call<'_>) -> Result<Bag, answer::Error> {
    account(call).ok_or_else(|| missing(ACCOUNT, call.path("slug")))
}

fn null_if_empty(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

/// An account of these credentials: `method` opens it by `secret`.
fn add(call: &mut Call<'_>, slug: &str, method: &str, secret: &str) -> Result<Bag, answer::Error> {
    let (user, organization) = owner(call);
    for (kind, id) in [("user", &user), ("organization", &organization)] {
        if !id.is_empty() {
            call.need(kind, id)?;
        }
    }
    let text = |name: &str| call.body.get(name).cloned().unwrap_or(Value::Null);
    let last = json!(secret[secret.len().saturating_sub(4)..]);
    let of = |wanted: &str| if method == wanted { last.clone() } else { Value::Null };
    let account = bag(json!({
        "_slug": slug, "_secret": secret, "user_id": null_if_empty(&user), "organization_id": null_if_empty(&organization),
        "scopes": call.body.get("scopes").cloned().unwrap_or_else(|| json!([])), "auth_method": method,
        "api_key_last_4": of("api_key"), "client_secret_last_4": of("client_credentials"), "client_id": text("client_id"),
        "state": call.text("state").unwrap_or("connected"), "connection_role": "standard", "config": {},
        "account_identifier": text("account_identifier"), "account_display_name": text("account_display_name"),
        "established_by_user_id": null_if_empty(&user), "_expires_at": text("expires_at"),
    }));
    let account = call.store.add(ACCOUNT, account);
    call.happened("pipes.connected_account.connected", ACCOUNT, &account);
    Ok(account)
}

/// The first call makes the account; PUT changes what opens it.
fn credentials(call: &mut Call<'_>) -> Outcome {
    let slug = text(&provider(call)?, "slug").to_owned();
    let (method, secret) = match call.text("client_secret") {
        Some(secret) => ("client_credentials", secret.to_owned()),
        None => ("api_key", call.given("secret")),
    };
    match account(call).filter(|_| call.operation.method == "PUT") {
        Some(known) => {
            let last = json!(secret[secret.len().saturating_sub(4)..]);
            let member = if method == "api_key" { "api_key_last_4" } else { "client_secret_last_4" };
            let mut changes = bag(json!({"_secret": secret, "auth_method": method, "state": "connected"}));
            changes.insert(member.to_owned(), last);
            let changed = call.change(ACCOUNT, text(&known, "id"), changes)?;
            Reply::ok(call.shown(&changed))
        }
        None => {
            let account = add(call, &slug, method, &secret)?;
            Reply::created(call.shown(&account))
        }
    }
}

fn connect(call: &mut Call<'_>) -> Outcome {
    let slug = text(&provider(call)?, "slug").to_owned();
    let token = call.text("access_token").map_or_else(|| ids::fresh("token_"), str::to_owned);
    let account = add(call, &slug, "oauth", &token)?;
    Reply::created(call.shown(&account))
}

fn show(call: &mut Call<'_>) -> Outcome {
    Reply::ok(call.shown(&needed(call)?))
}

fn change(call: &mut Call<'_>) -> Outcome {
    let account = needed(call)?;
    let mut changes = changes(call, &account);
    for name in ["user_id", "supports_multiple_connections", "connected_account_id", "refresh_token"] {
        changes.remove(name);
    }
    if let Some(token) = changes.remove("access_token") {
        changes.insert("_secret".to_owned(), token);
    }
    let changed = call.change(ACCOUNT, text(&account, "id"), changes)?;
    Reply::ok(call.shown(&changed))
}

fn disconnect(call: &mut Call<'_>) -> Outcome {
    let account = needed(call)?;
    call.remove(ACCOUNT, text(&account, "id"))?;
    call.happened("pipes.connected_account.disconnected", ACCOUNT, &account);
    Reply::none()
}

/// Where a person would connect an account; `return_to` gets a code that `finish_connection` takes.
fn authorize(call: &mut Call<'_>) -> Outcome {
    let slug = text(&provider(call)?, "slug").to_owned();
    let (user, organization) = owner(call);
    call.need("user", &user)?;
    let (state, code) = (ids::fresh(""), ids::fresh("connect_code_"));
    call.store.add(
        "connect_code",
        bag(json!({
            "id": code, "_slug": slug, "_user": user, "_organization": organization,
            "_challenge": call.body.get("code_challenge"),
        })),
    );
    let url =
        format!("{}/data-integrations/{slug}/connect?state={state}&connect_code={code}", call.sandbox.url);
    let mut answer = json!({"url": url, "state": state});
    if call.body.contains_key("code_challenge") {
        answer["completion"] = "finish_required".into();
    }
    Reply::ok(answer)
}

fn finish(call: &mut Call<'_>) -> Outcome {
    let code = call.given("connect_code");
    let started = call.need("connect_code", &code)?;
    let verifier = call.given("code_verifier");
    let challenge = Challenge::new(
        started["_challenge"].as_str(),
        Some("S256").filter(|_| started["_challenge"].is_string()),
    );
    if challenge.ok().flatten().is_some_and(|challenge| !challenge.admits(&verifier)) {
        return Err(answer::coded(400, "invalid_code_verifier", "The code_verifier does not match."));
    }
    call.store.delete("connect_code", &code);
    call.body.insert("user_id".to_owned(), started["_user"].clone());
    if !text(&started, "_organization").is_empty() {
        call.body.insert("organization_id".to_owned(), started["_organization"].clone());
    }
    let account = add(call, text(&started, "_slug"), "oauth", &ids::fresh("token_"))?;
    Reply::ok(json!({"connected_account": call.shown_as("ConnectedAccount", &account)}))
}

fn access_token(call: &mut Call<'_>) -> Outcome {
    provider(call)?;
    let Some(account) = account(call) else {
        return Reply::ok(json!({"active": false, "error": "not_installed"}));
    };
    if !is(&account, "state", "connected") {
        return Reply::ok(json!({"active": false, "error": "needs_reauthorization"}));
    }
    Reply::ok(json!({"active": true, "access_token": {
        "object": "access_token", "access_token": account["_secret"], "expires_at": in_seconds(3600),
        "scopes": account["scopes"], "missing_scopes": [],
    }}))
}

fn get_credentials(call: &mut Call<'_>) -> Outcome {
    provider(call)?;
    let Some(account) = account(call) else {
        return Reply::ok(json!({"active": false, "error": "not_installed"}));
    };
    let mut credential = json!({
        "object": "credential", "auth_method": account["auth_method"], "value": account["_secret"],
    });
    if !is(&account, "auth_method", "api_key") {
        credential["expires_at"] = in_seconds(3600).into();
        credential["scopes"] = account["scopes"].clone();
        credential["missing_scopes"] = json!([]);
        credential["metadata"] = json!({});
        credential["config"] = json!({});
    }
    Reply::ok(json!({"active": true, "credential": credential}))
}

/// Every provider, with the accounts that the user or the organization has there.
fn providers(call: &mut Call<'_>) -> Outcome {
    let (user, organization) = owner(call);
    for (kind, id) in [("user", &user), ("organization", &organization)] {
        if !id.is_empty() {
            call.need(kind, id)?;
        }
    }
    let own = |it: &&Bag| {
        (user.is_empty() || is(it, "user_id", &user))
            && (organization.is_empty() || is(it, "organization_id", &organization))
    };
    let all = call.store.all(PROVIDER).map(|provider| {
        let slug = text(provider, "slug");
        let accounts: Vec<Value> = call
            .store
            .with(ACCOUNT, [("_slug", slug)])
            .filter(own)
            .map(|account| {
                let mut account = account.clone();
                twice(&mut account);
                Value::Object(account)
            })
            .collect();
        let mut shown = provider.clone();
        twice(&mut shown);
        shown.extend(bag(json!({
            "name": slug, "credentials_type": "shared", "credentialsType": "shared", "integrationType": slug,
            "connection_owner": provider["ownership"], "ownership": "userland_user",
            "connected_account": accounts.last(), "connected_accounts": accounts,
        })));
        call.shown_as("DataIntegrationsListResponseData", &shown)
    });
    Reply::ok(whole(all.collect()))
}

/// These answers name their times, and owners, in the old spelling as well.
fn twice(bag: &mut Bag) {
    for (name, old) in [
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("user_id", "userlandUserId"),
        ("organization_id", "organizationId"),
    ] {
        if let Some(value) = bag.get(name).cloned() {
            bag.insert(old.to_owned(), value);
        }
    }
}

const CONFIGURATION: &str = "data_integration_configuration";

fn configuration(call: &mut Call<'_>, slug: &str) -> Bag {
    let organization = call.path("organization_id").to_owned();
    let members = [("organization_id", organization.as_str()), ("slug", slug)];
    let known = call.store.with(CONFIGURATION, members).next().cloned();
    known.unwrap_or_else(|| {
        call.store.add(CONFIGURATION, bag(json!({
            "organization_id": organization, "slug": slug, "name": slug, "enabled": true, "scopes": null, "config": {},
        })))
    })
}

fn configurations(call: &mut Call<'_>) -> Outcome {
    call.need("organization", call.path("organization_id"))?;
    let slugs: Vec<String> = call.store.all(PROVIDER).map(|it| text(it, "slug").to_owned()).collect();
    let all: Vec<Bag> = slugs.iter().map(|slug| configuration(call, slug)).collect();
    Reply::ok(whole(all.iter().map(|it| call.shown(it)).collect()))
}

fn configure(call: &mut Call<'_>) -> Outcome {
    call.need("organization", call.path("organization_id"))?;
    let slug = text(&provider(call)?, "slug").to_owned();
    let configuration = configuration(call, &slug);
    let mut changes = changes(call, &configuration);
    let client = (changes.remove("client_id"), changes.remove("client_secret"));
    if let (Some(id), Some(Value::String(secret))) = client {
        changes.insert(
            "credentials".to_owned(),
            json!({
                "credentials_type": "organization", "has_credentials": true, "client_id": id,
                "client_secret_last_four": secret[secret.len().saturating_sub(4)..],
                "redirect_uri": format!("{}/data-integrations/{slug}/callback", call.sandbox.url),
            }),
        );
    }
    let changed = call.change(CONFIGURATION, text(&configuration, "id"), changes)?;
    Reply::ok(call.shown(&changed))
}

//! The vault: objects with their versions, and data keys that open again.

use base64::{Engine, prelude::BASE64_STANDARD};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        generic::{self, whole},
        store::{Bag, bag, is, now, text},
    },
    ids,
};

const KIND: &str = "vault_object";
/// Who changes things here, and where.
const ENVIRONMENT: &str = "environment_01SANDBOX";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_object" => create,
        "read_object" | "describe_object" => read,
        "read_object_by_name" => read_by_name,
        "update_object" => update,
        "delete_object" => delete,
        "list_objects" => list,
        "list_object_versions" => versions,
        "create_data_key" => create_data_key,
        "decrypt_data_key" => decrypt_data_key,
        "rekey_data_key" => rekey_data_key,
        _ => return None,
    })
}

fn random(bytes: usize) -> String {
    let mut random = vec![0; bytes];
    SystemRandom::new().fill(&mut random).expect("the system has randomness");
    BASE64_STANDARD.encode(random)
}

fn metadata(object: &Bag) -> Value {
    json!({
        "context": object["key_context"], "environment_id": ENVIRONMENT, "id": object["id"],
        "key_id": object["_key_id"], "updated_at": object["updated_at"],
        "updated_by": {"id": "key_01SANDBOX", "name": "sandbox"}, "version_id": object["_version"],
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    let name = call.given("name");
    if call.store.with(KIND, [("name", &name)]).next().is_some() {
        return Err(answer::coded(409, "item_exists", &format!("An object named '{name}' already exists.")));
    }
    let new = bag(json!({
        "name": name, "value": call.given("value"), "key_context": call.body["key_context"],
        "_key_id": ids::fresh("key_"), "_version": "", "_versions": [],
    }));
    let created = call.store.add(KIND, new);
    let created = new_version(call, text(&created, "id"), &call.given("value"))?;
    Reply::created(metadata(&created))
}

fn new_version(call: &mut Call<'_>, id: &str, value: &str) -> Result<Bag, answer::Error> {
    let object = call.need(KIND, id)?;
    let version = ids::fresh("version_");
    let mut versions: Vec<Value> = object["_versions"].as_array().cloned().unwrap_or_default();
    for old in &mut versions {
        old["current_version"] = false.into();
    }
    versions.push(json!({
        "id": version, "created_at": now(), "current_version": true, "size": value.len(),
        "etag": ids::derived("", &[value]),
    }));
    let changes = bag(json!({"value": value, "_version": version, "_versions": versions}));
    call.store.set(KIND, id, changes).ok_or_else(|| missing(KIND, id))
}

/// An object as the type of the answer shows it: with its value, or without.
fn shown(call: &Call<'_>, object: &Bag) -> Value {
    let mut object = object.clone();
    object.insert("metadata".to_owned(), metadata(&object));
    call.shown(&object)
}

fn read(call: &mut Call<'_>) -> Outcome {
    Reply::ok(shown(call, &call.need(KIND, call.path("id"))?))
}

fn read_by_name(call: &mut Call<'_>) -> Outcome {
    let name = call.path("name");
    let found = call.store.with(KIND, [("name", name)]).next();
    Reply::ok(shown(call, found.ok_or_else(|| missing(KIND, name))?))
}

fn check_version(object: &Bag, wanted: Option<&str>) -> Result<(), answer::Error> {
    if wanted.is_some_and(|wanted| !is(object, "_version", wanted)) {
        return Err(answer::coded(409, "version_mismatch", "The object has a newer version."));
    }
    Ok(())
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    check_version(&call.need(KIND, &id)?, call.text("version_check"))?;
    let changed = new_version(call, &id, &call.given("value"))?;
    Reply::created(shown(call, &changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    let object = call.need(KIND, &id)?;
    check_version(&object, call.query.get("version_check"))?;
    call.store.delete(KIND, &id);
    Reply::ok(json!({"name": object["name"], "success": true}))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let after = call.query.get("updatedAfter").map(str::to_owned);
    generic::list(call, KIND, |it| after.as_deref().is_none_or(|after| text(it, "updated_at") > after))
}

fn versions(call: &mut Call<'_>) -> Outcome {
    let object = call.need(KIND, call.path("id"))?;
    let mut versions = object["_versions"].as_array().cloned().unwrap_or_default();
    versions.reverse();
    Reply::ok(whole(versions.into()))
}

/// A key of 32 bytes, and the text that gives it back: the sandbox remembers what it stands for.
fn create_data_key(call: &mut Call<'_>) -> Outcome {
    let context = call.body["context"].clone();
    let key = call.store.add("data_key", bag(json!({
        "context": context, "data_key": random(32), "encrypted_keys": random(96), "id": ids::fresh("key_"),
    })));
    Reply::ok(call.shown(&key))
}

fn by_keys(call: &Call<'_>, member: &str) -> Result<Bag, answer::Error> {
    let keys = call.given(member);
    let found = call.store.with("data_key", [("encrypted_keys", &keys)]).next().cloned();
    found.ok_or_else(|| {
        answer::coded(400, "invalid_encrypted_keys", "The encrypted keys cannot be decrypted.")
    })
}

fn decrypt_data_key(call: &mut Call<'_>) -> Outcome {
    Reply::ok(call.shown(&by_keys(call, "keys")?))
}

/// The same key under another context; the old text goes on to open.
fn rekey_data_key(call: &mut Call<'_>) -> Outcome {
    let old = by_keys(call, "encrypted_keys")?;
    let key = call.store.add(
        "data_key",
        bag(json!({
            "context": call.body["context"], "data_key": old["data_key"], "encrypted_keys": random(96),
            "id": ids::fresh("key_"),
        })),
    );
    Reply::ok(call.shown(&key))
}

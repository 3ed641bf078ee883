//! The certificates of SAML connections.

use serde_json::{Value, json};

use super::Hand;
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply, missing},
        description::description,
        generic::{self, whole},
        store::{bag, in_seconds, is, now, text},
    },
    jwks,
};

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_idp_signing_certificate"
        | "create_sp_encryption_certificate"
        | "create_sp_signing_certificate" => create,
        "list_idp_signing_certificates" | "list_sp_encryption_certificates" => list,
        "get_sp_signing_certificate" => get,
        "delete_idp_signing_certificate"
        | "delete_sp_encryption_certificate"
        | "delete_sp_signing_certificate" => delete,
        _ => return None,
    })
}

/// The connection of the path, which must be there.
fn connection(call: &Call<'_>) -> Result<String, answer::Error> {
    let id = call.path("connection_id");
    let connections = call.sandbox.connections.lock();
    let found = connections.all().any(|connection| connection.id == id);
    if found { Ok(id.to_owned()) } else { Err(missing("connection", id)) }
}

fn kind(call: &Call<'_>) -> &'static str {
    description().kind(&call.operation.name)
}

/// A certificate of the service's own side is the sandbox's; its key signs nothing here.
fn create(call: &mut Call<'_>) -> Outcome {
    let connection = connection(call)?;
    let value = call.text("value").map_or_else(jwks::certificate, str::to_owned);
    let created = call.store.add(kind(call), bag(json!({
        "connection_id": connection, "value": value, "not_before": now(), "not_after": in_seconds(365 * 24 * 3600),
    })));
    Reply::created(call.shown(&created))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let connection = connection(call)?;
    let own: Value =
        call.store.with(kind(call), [("connection_id", &connection)]).map(|it| call.shown(it)).collect();
    Reply::ok(whole(own))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let connection = connection(call)?;
    let newest = call.store.all(kind(call)).filter(|it| is(it, "connection_id", &connection)).last();
    Reply::ok(call.shown(newest.ok_or_else(|| missing(kind(call), &connection))?))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    connection(call)?;
    let certificate = generic::find(call, kind(call), "certificate_id")?;
    call.store.delete(kind(call), text(&certificate, "id"));
    Reply::none()
}

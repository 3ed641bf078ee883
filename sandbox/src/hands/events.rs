//! What happened, as the Events API gives it, and the endpoints that are told of it.

use serde_json::json;

use super::Hand;
use crate::{
    api::{
        call::{Call, Outcome, Reply},
        generic::{self, changes, known},
        store::{Bag, bag, is, text},
    },
    ids,
};

pub fn hand(name: &str) -> Option<Hand> {
    (name == "list").then_some(list as Hand)
}

pub fn endpoint_hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_endpoint" => create,
        "update_endpoint" => update,
        "delete_endpoint" => delete,
        _ => return None,
    })
}

/// Oldest first unless the request says otherwise.
fn list(call: &mut Call<'_>) -> Outcome {
    let given = |name| call.query.get(name).map(str::to_owned);
    let (names, start, end) = (given("events"), given("range_start"), given("range_end"));
    let organization = given("organization_id");
    if given("order").is_none() {
        call.query.set("order", "asc");
    }
    let log = call.sandbox.webhooks.log.lock();
    generic::page(call, log.iter(), |it| {
        let at = text(&it.bag, "created_at");
        names.as_ref().is_none_or(|names| names.split(',').any(|name| is(&it.bag, "event", name)))
            && start.as_deref().is_none_or(|start| start <= at)
            && end.as_deref().is_none_or(|end| at <= end)
            && organization.as_ref().is_none_or(|id| it.bag["data"]["organization_id"] == **id)
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut new = bag(json!({"status": "enabled", "secret": ids::fresh("whsec_")}));
    new.extend(known(call));
    let created = call.store.add("webhook_endpoint", new);
    subscribe(call, &created);
    Reply::created(call.shown(&created))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let endpoint = call.need("webhook_endpoint", call.path("id"))?;
    let changes = changes(call, &endpoint);
    let changed = call.change("webhook_endpoint", text(&endpoint, "id"), changes)?;
    subscribe(call, &changed);
    Reply::ok(call.shown(&changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.path("id").to_owned();
    call.remove("webhook_endpoint", &id)?;
    call.sandbox.webhooks.unsubscribe(&id);
    Reply::none()
}

/// From now on the endpoint is sent its events; one that is not on this machine's http is only kept.
fn subscribe(call: &Call<'_>, endpoint: &Bag) {
    let events = endpoint["events"].as_array().into_iter().flatten().filter_map(|it| it.as_str());
    let webhooks = &call.sandbox.webhooks;
    webhooks.unsubscribe(text(endpoint, "id"));
    if is(endpoint, "status", "enabled") {
        let events = events.map(str::to_owned).collect();
        webhooks.subscribe(
            text(endpoint, "id"),
            text(endpoint, "endpoint_url"),
            text(endpoint, "secret"),
            events,
        );
    }
}

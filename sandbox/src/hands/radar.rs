//! Radar: attempts are allowed, unless an entry of its lists says otherwise.

use serde_json::json;

use super::Hand;
use crate::api::{
    call::{Call, Outcome, Reply},
    store::{bag, in_seconds, text},
};
use crate::ids;

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "create_attempt" => attempt,
        "update_attempt" => update,
        "add_list_entry" => add,
        "remove_list_entry" => remove,
        _ => return None,
    })
}

/// The challenge that the service would send by SMS when someone signs in.
pub fn send_sms(call: &mut Call<'_>) -> Outcome {
    let user = call.given("user_id");
    call.need("user", &user)?;
    let number = call.given("phone_number");
    let challenge = call.store.add(
        "sms_challenge",
        bag(json!({
            "id": ids::fresh("verification_"), "user_id": user, "phone_number": number,
            "code": crate::seeded::CODE, "expires_at": in_seconds(600),
        })),
    );
    Reply::ok(json!({"verification_id": text(&challenge, "id"), "phone_number": number}))
}

fn attempt(call: &mut Call<'_>) -> Outcome {
    let email = call.given("email").to_lowercase();
    let domain = email.split_once('@').map_or("", |(_, domain)| domain).to_owned();
    let (address, agent) = (call.given("ip_address"), call.given("user_agent"));
    let known = [("email", &email), ("domain", &domain), ("ip_address", &address), ("user_agent", &agent)];
    let listed = |action: &str| {
        known.iter().find(|(kind, entry)| {
            let members = [("_type", *kind), ("_action", action), ("_entry", entry.as_str())];
            call.store.with("radar_entry", members).next().is_some()
        })
    };
    let blocked = if listed("allow").is_some() { None } else { listed("block").map(|(kind, _)| *kind) };
    let attempt = ids::fresh("radar_att_");
    let answer = match blocked {
        Some(kind) => json!({
            "verdict": "block", "reason": format!("The {kind} is on a block list."), "attempt_id": attempt,
            "control": "restriction", "blocklist_type": kind,
        }),
        None => json!({"verdict": "allow", "reason": "No block list applies.", "attempt_id": attempt}),
    };
    call.store.add("radar_attempt", bag(json!({ "id": attempt })));
    Reply::created(answer)
}

fn update(call: &mut Call<'_>) -> Outcome {
    call.need("radar_attempt", call.path("id"))?;
    Reply::none()
}

fn find(call: &Call<'_>) -> Option<String> {
    let entry = call.given("entry").to_lowercase();
    let members =
        [("_type", call.path("type")), ("_action", call.path("action")), ("_entry", entry.as_str())];
    call.store
        .all("radar_entry")
        .find(|it| members.iter().all(|(name, value)| text(it, name) == *value))
        .map(|it| text(it, "id").to_owned())
}

fn add(call: &mut Call<'_>) -> Outcome {
    if find(call).is_some() {
        return Reply::ok(json!({"message": "Entry already present in list."}));
    }
    let entry = call.given("entry").to_lowercase();
    let new = json!({"_type": call.path("type"), "_action": call.path("action"), "_entry": entry});
    call.store.add("radar_entry", bag(new));
    Reply::none()
}

fn remove(call: &mut Call<'_>) -> Outcome {
    let id = find(call).ok_or_else(crate::answer::not_found)?;
    call.store.delete("radar_entry", &id);
    Reply::none()
}

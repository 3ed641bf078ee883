//! What people were sent: the codes and links that a sandbox mails to nobody, at `/_sandbox/codes` and on its page.

use axum::{Json, extract::State};
use serde_json::{Value, json};

use crate::{
    api::store::{Bag, Store},
    state::Shared,
};

/// The kinds of things that hold something sent, and the member that holds it.
const SENT: [(&str, &str); 9] = [
    ("magic_auth", "code"),
    ("email_verification", "code"),
    ("email_change", "code"),
    ("password_reset", "password_reset_url"),
    ("invitation", "accept_invitation_url"),
    ("passwordless_session", "link"),
    ("authentication_challenge", "code"),
    ("radar_challenge", "code"),
    ("sms_challenge", "code"),
];

/// What was sent: its kind, the member that holds it, and the thing itself; oldest first within each kind.
pub fn sent(store: &Store) -> impl Iterator<Item = (&'static str, &'static str, &Bag)> {
    SENT.iter().flat_map(|(kind, member)| {
        store.all(kind).filter(|it| it.contains_key(*member)).map(move |it| (*kind, *member, it))
    })
}

pub async fn list(State(sandbox): State<Shared>) -> Json<Value> {
    let store = sandbox.store.lock();
    let one = |kind: &str, member: &str, it: &Bag| {
        json!({
            "kind": kind, "id": it["id"], "user_id": it.get("user_id"), "email": it.get("email"),
            "code": it[member], "created_at": it["created_at"],
        })
    };
    let codes = sent(&store).map(|(kind, member, it)| one(kind, member, it));
    Json(json!({"codes": codes.collect::<Value>()}))
}

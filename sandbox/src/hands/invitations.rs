//! Invitations: sent, accepted, revoked; the link that a person would get is in the answer.

use serde_json::json;

use super::{Hand, memberships, users};
use crate::{
    answer,
    api::{
        call::{Call, Outcome, Reply},
        store::{Bag, bag, in_seconds, is, now, text},
    },
    ids,
};

const KIND: &str = "invitation";

pub fn hand(name: &str) -> Option<Hand> {
    Some(match name {
        "send_invitation" => send,
        "accept_invitation" => accept,
        "revoke_invitation" => revoke,
        "resend_invitation" => resend,
        _ => return None,
    })
}

fn send(call: &mut Call<'_>) -> Outcome {
    let organization = call.text("organization_id").map(str::to_owned);
    if let Some(id) = &organization {
        call.need("organization", id)?;
    }
    if let Some(id) = call.text("inviter_user_id") {
        call.need("user", id)?;
    }
    let (email, token) = (call.given("email"), ids::fresh(""));
    let waits = |it: &Bag| is(it, "email", &email) && is(it, "state", "pending");
    let same = |it: &&Bag| text(it, "organization_id") == organization.as_deref().unwrap_or_default();
    if call.store.all(KIND).filter(|it| waits(it)).any(|it| same(&it)) {
        let message = "An invitation for this email is already pending.";
        return Err(answer::coded(400, "duplicate_invitation", message));
    }
    let days = call.body.get("expires_in_days").and_then(|days| days.as_i64()).unwrap_or(7);
    let created = call.create(KIND, bag(json!({
        "email": email, "state": "pending", "accepted_at": null, "revoked_at": null,
        "expires_at": in_seconds(days * 24 * 3600), "organization_id": organization, "accepted_user_id": null,
        "inviter_user_id": call.body.get("inviter_user_id"), "role_slug": call.body.get("role_slug"),
        "accept_invitation_url": format!("{}/invite?invitation_token={token}", call.sandbox.url), "token": token,
    })));
    Reply::created(call.shown(&created))
}

fn pending(call: &Call<'_>) -> Result<Bag, answer::Error> {
    let invitation = call.need(KIND, call.path("id"))?;
    match text(&invitation, "state") {
        "pending" => Ok(invitation),
        state => Err(answer::coded(400, "invite_not_pending", &format!("The invitation is {state}."))),
    }
}

/// Whoever is invited becomes a user, and a member where the invitation names an organization.
fn accept(call: &mut Call<'_>) -> Outcome {
    let invitation = pending(call)?;
    let email = text(&invitation, "email").to_owned();
    let user = match users::by_email(call, &email) {
        Some(user) => user.clone(),
        None => {
            let new = bag(json!({"email": email, "email_verified": true}));
            call.create("user", users::new_user(new))
        }
    };
    let organization = text(&invitation, "organization_id").to_owned();
    if !organization.is_empty() {
        let role = invitation["role_slug"].as_str().unwrap_or("member").to_owned();
        memberships::join(call, text(&user, "id"), &organization, json!([role]))?;
    }
    let changes = json!({"state": "accepted", "accepted_at": now(), "accepted_user_id": user["id"]});
    finish(call, &invitation, bag(changes), "invitation.accepted")
}

fn revoke(call: &mut Call<'_>) -> Outcome {
    let invitation = pending(call)?;
    finish(call, &invitation, bag(json!({"state": "revoked", "revoked_at": now()})), "invitation.revoked")
}

fn resend(call: &mut Call<'_>) -> Outcome {
    let invitation = pending(call)?;
    finish(call, &invitation, Bag::new(), "invitation.resent")
}

fn finish(call: &mut Call<'_>, invitation: &Bag, changes: Bag, event: &str) -> Outcome {
    let changed = call.change(KIND, text(invitation, "id"), changes)?;
    call.happened(event, KIND, &changed);
    Reply::ok(call.shown(&changed))
}

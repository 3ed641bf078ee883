//! Audit Trail: the events of 2020, as the first WorkOS libraries sent them.

use super::event::{self, Part};
use super::kind::Faults;
use super::standard::Draft;
use super::{
    Answered, Context, Credential, Facts, Kind, Operation, Param, Params, Place, Plan, Repeat, Table,
};
use crate::error::Error;
use crate::http::Method;
use crate::json::Members;

pub const ROWS: &[Operation] = &[Operation {
    name: "audit_trail.create_event",
    method: Method::Post,
    path: "/events",
    summary: "Records an Audit Trail event.",
    params: Table::Source(&[
        Param::new(
            "event",
            Kind::Object,
            Place::Built,
            "group, location, action, action_type (C, R, U or D), actor_name, actor_id, target_name, \
             target_id, occurred_at (RFC 3339) and, if wanted, metadata.",
        )
        .required(),
        Param::new(
            "idempotency_key",
            Kind::IdempotencyKey,
            Place::IdempotencyKey,
            "Sent twice, an event with the same key is recorded once. Absent, a fresh UUIDv4.",
        ),
    ]),
    credential: Credential::ApiKey,
    repeat: Repeat::Keyed,
    build,
    parse: event::parse,
    facts: Facts::of(true, Answered::Object),
}];

const FIELDS: [&str; 10] = [
    "group",
    "location",
    "action",
    "actor_name",
    "actor_id",
    "target_name",
    "target_id",
    "action_type",
    "occurred_at",
    "metadata",
];
/// So many of them, from the first on, are strings of any kind.
const STRINGS: usize = 7;

fn check(members: &Members, faults: &mut Faults) {
    let event = Part { path: String::new(), members };
    for name in FIELDS.iter().take(STRINGS) {
        event.text(name, true, faults);
    }
    if let Some(action_type) = event.text("action_type", true, faults)
        && !matches!(action_type, "C" | "R" | "U" | "D")
    {
        faults.add("action_type", "must be C, R, U or D");
    }
    event.occurred_at(faults);
    event.metadata(|_| true, "has a key that is not 1 to 40 characters long", faults);
    event.refuse_unknown(&FIELDS, faults);
}

/// The body is the event itself.
fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    event::check(params, check)?;
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(event::written(params).into_owned()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

//! Audit Trail: the events of 2020, as the first WorkOS libraries sent them.

use super::event::{self, Part};
use super::faults::Faults;
use super::standard::Draft;
use super::{Context, Operation, Params, Plan};
use crate::error::Error;
use crate::json::Members;

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
pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    event::check(params, check)?;
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(event::written(params).into_owned()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

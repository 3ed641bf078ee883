//! Recording an event.

use crate::error::Error;
use crate::json::{self, Members, Value};
use crate::operation::event::{self, Part};
use crate::operation::faults::Faults;
use crate::operation::standard::Draft;
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    event::check(params, check)?;
    let mut body = json::Object::new();
    body.string("organization_id", params.text("organization_id").unwrap_or_default());
    body.raw("event", &event::written(params));
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

fn check(members: &Members, faults: &mut Faults) {
    let event = Part { path: String::new(), members };
    event.text("action", true, faults);
    event.occurred_at(faults);
    match event.get("actor") {
        Some(Value::Object(actor)) => entity("actor".to_owned(), actor, faults),
        Some(_) => faults.add("actor", "must be an object"),
        None => faults.add("actor", "is required"),
    }
    match event.get("targets") {
        Some(Value::Array(targets)) => {
            for (at, target) in targets.iter().enumerate() {
                let path = format!("targets[{at}]");
                match target {
                    Value::Object(target) => entity(path, target, faults),
                    _ => faults.add(path, "must be an object"),
                }
            }
        }
        Some(_) => faults.add("targets", "must be a list"),
        None => faults.add("targets", "is required"),
    }
    match event.get("context") {
        Some(Value::Object(context)) => {
            let context = Part { path: "context".to_owned(), members: context };
            context.text("location", true, faults);
            context.text("user_agent", false, faults);
            context.refuse_unknown(&["location", "user_agent"], faults);
        }
        Some(_) => faults.add("context", "must be an object"),
        None => faults.add("context", "is required"),
    }
    if !matches!(event.get("version"), None | Some(Value::Number(Some(_)))) {
        faults.add("version", "must be an integer");
    }
    metadata(&event, faults);
    let known = ["action", "occurred_at", "actor", "targets", "context", "version", "metadata"];
    event.refuse_unknown(&known, faults);
}

/// Who did it, or what it was done to.
fn entity(path: String, members: &Members, faults: &mut Faults) {
    let entity = Part { path, members };
    entity.text("id", true, faults);
    entity.text("type", true, faults);
    entity.text("name", false, faults);
    metadata(&entity, faults);
    entity.refuse_unknown(&["id", "type", "name", "metadata"], faults);
}

fn metadata(part: &Part, faults: &mut Faults) {
    let fits = |key: &str| key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    part.metadata(fits, "has a key that is not 1 to 40 characters of A-Z a-z 0-9 _ -", faults);
}

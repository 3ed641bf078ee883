//! Which events an export is about.

use serde_json::{Map, Value};
use time::OffsetDateTime;

use crate::{
    answer::{self, FieldError},
    event_limits::date_time,
};

/// An empty list lets every event pass, as an absent one does.
#[derive(Clone)]
pub struct Filter {
    pub organization_id: String,
    start: OffsetDateTime,
    end: OffsetDateTime,
    actions: Vec<String>,
    actor_names: Vec<String>,
    actor_ids: Vec<String>,
    /// Types, such as "team".
    targets: Vec<String>,
}

impl Filter {
    /// The body of the request for an export.
    pub fn parse(body: &Map<String, Value>) -> Result<Self, answer::Error> {
        let mut errors = Vec::new();
        let mut string = |name| match body.get(name).and_then(Value::as_str) {
            Some(text) => text,
            None => {
                errors.push(FieldError::new(name, "must be a string"));
                ""
            }
        };
        let organization_id = string("organization_id").to_owned();
        let (start, end) = (string("range_start"), string("range_end"));
        let mut list = |name| {
            let strings = body.get(name).map_or(Some(Vec::new()), strings);
            strings.unwrap_or_else(|| {
                errors.push(FieldError::new(name, "must be a list of strings"));
                Vec::new()
            })
        };
        let (actions, targets, actor_ids) = (list("actions"), list("targets"), list("actor_ids"));
        // The list of names had the shorter name once, and is still accepted under it.
        let actor_names = [list("actor_names"), list("actors")].concat();
        if !errors.is_empty() {
            return Err(answer::validation_failed("Validation failed.", &errors));
        }
        let (start, end) = range(start, end)?;
        Ok(Self { organization_id, start, end, actions, actor_names, actor_ids, targets })
    }

    /// Whether this event, which was found good when it came, belongs into the export.
    pub fn admits(&self, event: &Value) -> bool {
        let text = |pointer| event.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let among =
            |list: &[String], pointer| list.is_empty() || list.iter().any(|item| item == text(pointer));
        let kind = |target: &Value| target["type"].as_str().map(str::to_owned);
        let mut kinds = event["targets"].as_array().into_iter().flatten().filter_map(kind);
        date_time(text("/occurred_at")).is_some_and(|at| self.start <= at && at <= self.end)
            && among(&self.actions, "/action")
            && among(&self.actor_names, "/actor/name")
            && among(&self.actor_ids, "/actor/id")
            && (self.targets.is_empty() || kinds.any(|kind| self.targets.contains(&kind)))
    }
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

fn range(start: &str, end: &str) -> Result<(OffsetDateTime, OffsetDateTime), answer::Error> {
    let message = match (date_time(start), date_time(end)) {
        (Some(start), Some(end)) if start < end => return Ok((start, end)),
        (Some(_), Some(_)) => "range_start must be before range_end.",
        _ => "range_start and range_end must be ISO 8601 dates with a time and a zone.",
    };
    Err(answer::coded(400, "invalid_audit_log_export_range_date", message))
}

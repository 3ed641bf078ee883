//! What the two kinds of audit event have in common: their checks and their answer.

use std::borrow::Cow;

use super::faults::Faults;
use super::kind::Kind;
use super::{Operation, Params, timestamp};
use crate::answer::Answer;
use crate::error::{Error, Performed, Status};
use crate::json::{self, Members, Value};

/// Checks an event unless the caller leaves that to the service.
pub fn check(params: &Params, checks: fn(&Members, &mut Faults)) -> Result<(), Error> {
    let Some(event) = params.get("event").and_then(Value::as_object) else {
        return Ok(());
    };
    if !params.options.validate {
        return Ok(());
    }
    let mut faults = Faults::default();
    checks(event, &mut faults);
    faults.refuse("event is not valid")
}

/// Members of an event, its actor, targets and context that may be left out.
const OPTIONAL: [&str; 4] = ["metadata", "name", "user_agent", "version"];

/// The event as it is sent: as it was written, but without optional members that
/// are `null`, and with the colon in the zone of `occurred_at`.
pub fn written<'a>(params: &Params<'a>) -> Cow<'a, str> {
    let text = params.written("event").unwrap_or("{}");
    let event = params.get("event");
    let occurred_at = event.and_then(Value::as_object);
    let occurred_at = occurred_at.and_then(|event| json::member(event, "occurred_at")?.as_str());
    match occurred_at.and_then(timestamp::with_colon) {
        Some(occurred_at) => Cow::Owned(sent(text, Some(&occurred_at))),
        None if event.is_some_and(has_null) => Cow::Owned(sent(text, None)),
        None => Cow::Borrowed(text),
    }
}

/// Whether `value` is `null`, or has one anywhere inside.
fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(members) => members.iter().any(|(_, value)| has_null(value)),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// The object that `text` is, rewritten as [`written`] says.
fn sent(text: &str, occurred_at: Option<&str>) -> String {
    let mut object = json::Object::new();
    for (name, value) in json::raw_members(text).unwrap_or_default() {
        match (name.as_ref(), value.as_bytes().first()) {
            (name, Some(b'n')) if OPTIONAL.contains(&name) => {}
            ("occurred_at", _) if occurred_at.is_some() => {
                object.string(&name, occurred_at.unwrap_or_default());
            }
            ("actor" | "context", Some(b'{')) => drop(object.raw(&name, &sent(value, None))),
            ("targets", Some(b'[')) => {
                let targets = json::raw_items(value).unwrap_or_default().into_iter();
                let target =
                    |text: &str| if text.starts_with('{') { sent(text, None) } else { text.to_owned() };
                object.raw(&name, &json::array(targets.map(target)));
            }
            _ => drop(object.raw(&name, value)),
        }
    }
    object.finish()
}

/// An object inside a parameter, with the path that leads to it.
pub struct Part<'v, 'a> {
    pub path: String,
    pub members: &'v Members<'a>,
}

impl<'v, 'a> Part<'v, 'a> {
    pub fn field(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// The value called `name`; `null` counts as absent.
    pub fn get(&self, name: &str) -> Option<&'v Value<'a>> {
        json::member(self.members, name).filter(|value| **value != Value::Null)
    }

    pub fn refuse_unknown(&self, known: &[&str], faults: &mut Faults) {
        for (name, _) in self.members.iter().filter(|(name, _)| !known.contains(&name.as_ref())) {
            faults.add(self.field(name), "is not a known member");
        }
    }

    /// The string called `name`; an empty string is a string.
    pub fn text(&self, name: &str, required: bool, faults: &mut Faults) -> Option<&'v str> {
        match self.get(name) {
            Some(Value::String(text)) => return Some(text),
            Some(_) => faults.add(self.field(name), "must be a string"),
            None if required => faults.add(self.field(name), "is required"),
            None => {}
        }
        None
    }

    pub fn occurred_at(&self, faults: &mut Faults) {
        let fault = match self.get("occurred_at") {
            None => Some("is required".to_owned()),
            Some(value) => Kind::Timestamp.fault(value),
        };
        if let Some(fault) = fault {
            faults.add(self.field("occurred_at"), fault);
        }
    }

    /// Checks `metadata` against the limits of the service.
    pub fn metadata(&self, key_fits: fn(&str) -> bool, key_rule: &str, faults: &mut Faults) {
        let path = || self.field("metadata");
        let members = match self.get("metadata") {
            None => return,
            Some(Value::Object(members)) => members,
            Some(_) => return faults.add(path(), "must be an object"),
        };
        if members.len() > 50 {
            faults.add(path(), "may have at most 50 keys");
        }
        for (key, value) in members {
            if !(1..=40).contains(&key.chars().count()) || !key_fits(key) {
                // The key itself may be a megabyte long: it is not repeated.
                faults.add(path(), key_rule);
                continue;
            }
            let fault = match value {
                Value::String(text) if text.chars().count() > 500 => "may have at most 500 characters",
                Value::String(_) | Value::Number(_) | Value::Bool(_) => continue,
                _ => "must be a string, a number or a boolean",
            };
            faults.add(format!("{}.{key}", path()), fault);
        }
    }
}

/// `{"success":true}`; an answer that says `false` did not record the event.
pub fn parse(_: &Operation, answer: &Answer, _: &Params) -> Result<String, Error> {
    let (text, [success]) = answer.object_with(["success"])?;
    match success {
        Some("true") => Ok(text.to_owned()),
        Some("false") => Err(answer.refused(Status::Rejected, Performed::No)),
        _ => Err(answer.decode("the answer has no success")),
    }
}

#[cfg(test)]
mod tests;

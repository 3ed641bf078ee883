//! What the two kinds of audit event have in common: their checks and their answer.

use super::Params;
use super::kind::{Faults, Kind};
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

/// An object inside a parameter, with the path that leads to it.
pub struct Part<'v, 'a> {
    pub path: String,
    pub members: &'v Members<'a>,
}

impl<'v, 'a> Part<'v, 'a> {
    pub fn field(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    pub fn get(&self, name: &str) -> Option<&'v Value<'a>> {
        json::member(self.members, name)
    }

    pub fn refuse_unknown(&self, known: &[&str], faults: &mut Faults) {
        for (name, _) in self.members.iter().filter(|(name, _)| !known.contains(&name.as_ref())) {
            faults.add(self.field(name), "is not known");
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
        let path = self.field("metadata");
        let members = match self.get("metadata") {
            None => return,
            Some(Value::Object(members)) => members,
            Some(_) => return faults.add(path, "must be an object"),
        };
        if members.len() > 50 {
            faults.add(path.as_str(), "may have at most 50 keys");
        }
        for (key, value) in members {
            if !(1..=40).contains(&key.chars().count()) || !key_fits(key) {
                // The key itself may be a megabyte long: it is not repeated.
                faults.add(path.as_str(), key_rule);
                continue;
            }
            let field = format!("{path}.{key}");
            match value {
                Value::String(text) if text.chars().count() > 500 => {
                    faults.add(field, "may have at most 500 characters");
                }
                Value::String(_) | Value::Number(_) | Value::Bool(_) => {}
                _ => faults.add(field, "must be a string, a number or a boolean"),
            }
        }
    }
}

/// `{"success":true}`; an answer that says `false` did not record the event.
pub fn parse(answer: &Answer, _: &Params) -> Result<String, Error> {
    let text = answer.object()?;
    let members = json::raw_members(text).unwrap_or_default();
    match json::raw_member(&members, "success") {
        Some("true") => Ok(text.to_owned()),
        Some("false") => Err(answer.refused(Status::Rejected, Performed::No)),
        _ => Err(answer.decode("the answer has no success")),
    }
}

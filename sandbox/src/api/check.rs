//! Whether a request is what the row of its operation says; each fault is named by its path.

use serde_json::{Map, Value};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::description::{Member, Operation, Type, description};
use crate::{
    answer::{self, FieldError},
    query::Query,
};

/// The members that count for this request: of a union, those of the variant that the body names.
fn counted<'a>(operation: &'a Operation, body: &Map<String, Value>) -> Vec<(&'a Member, bool)> {
    let all = operation.params.iter();
    let variant = operation.by.as_ref().and_then(|by| body.get(by)?.as_str());
    let Some(names) = variant.and_then(|variant| operation.variants.get(variant)) else {
        return all.map(|param| (param, param.required)).collect();
    };
    all.filter_map(|param| {
        let marked = names.iter().find(|name| name.trim_end_matches('!') == param.name);
        match marked {
            Some(name) => Some((param, name.ends_with('!'))),
            None => (operation.by.as_ref() == Some(&param.name)).then_some((param, true)),
        }
    })
    .collect()
}

/// # Errors
/// 422 with every fault.
pub fn check(operation: &Operation, query: &Query, body: &Map<String, Value>) -> Result<(), answer::Error> {
    let mut errors = Vec::new();
    for (param, required) in counted(operation, body) {
        match param.place.as_str() {
            "body" => {
                let given = body.get(&param.name);
                let needed = required || given.is_some() && description().needs(&operation.name, &param.name);
                member(&param.name, param, needed, given, &mut errors);
            }
            "query" => {
                // The four of a page are checked by the page.
                if operation.page && ["before", "after", "limit", "order"].contains(&param.name.as_str()) {
                    continue;
                }
                match query.get(&param.name) {
                    Some(text) => value(&param.name, &param.kind, &from_text(&param.kind, text), &mut errors),
                    None if required => errors.push(FieldError::new(&param.name, "should not be empty")),
                    None => {}
                }
            }
            _ => {}
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(answer::validation_failed("Validation failed", &errors)) }
}

/// A text of the query as the value that its type makes of it.
pub fn from_text(kind: &Type, text: &str) -> Value {
    match kind.word.as_str() {
        "integer" | "number" => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        "boolean" => text.parse::<bool>().map_or_else(|_| text.into(), Value::from),
        "const" => serde_json::from_str(text)
            .ok()
            .filter(|it| Some(it) == kind.constant.as_ref())
            .unwrap_or_else(|| text.into()),
        "list" => text.split(',').map(Value::from).collect(),
        _ => text.into(),
    }
}

fn member(path: &str, it: &Member, required: bool, given: Option<&Value>, errors: &mut Vec<FieldError>) {
    match given {
        None if required => errors.push(FieldError::new(path, &what(&it.kind))),
        None => {}
        Some(Value::Null) if it.null || it.kind.null => {}
        Some(Value::String(text)) if required && text.is_empty() && is_text(&it.kind) => {
            errors.push(FieldError::new(path, "should not be empty"));
        }
        Some(given) => value(path, &it.kind, given, errors),
    }
}

fn value(path: &str, kind: &Type, given: &Value, errors: &mut Vec<FieldError>) {
    if !fits(kind, given) {
        errors.push(FieldError::new(path, &what(kind)));
        return;
    }
    match (given, &kind.of) {
        (Value::Array(items), Some(item)) => {
            for (at, given) in items.iter().enumerate() {
                value(&format!("{path}.{at}"), item, given, errors);
            }
        }
        (Value::Object(items), Some(item)) => {
            for (name, given) in items.iter().filter(|(_, given)| !(item.null && given.is_null())) {
                value(&format!("{path}.{name}"), item, given, errors);
            }
        }
        (Value::Object(items), None) => {
            for it in description().types.get(&kind.word).into_iter().flat_map(|named| &named.members) {
                let path = format!("{path}.{}", it.name);
                member(&path, it, it.required, items.get(&it.name), errors);
            }
        }
        _ => {}
    }
}

fn is_text(kind: &Type) -> bool {
    ["string", "text"].contains(&kind.word.as_str())
}

fn fits(kind: &Type, given: &Value) -> bool {
    let within = |length: usize| {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        kind.low.is_none_or(|low| low <= length) && kind.high.is_none_or(|high| length <= high)
    };
    match kind.word.as_str() {
        "any" => true,
        "const" => kind.constant.as_ref() == Some(given),
        "words" => given.as_str().is_some_and(|text| kind.words.iter().any(|word| word == text)),
        "list" => given.as_array().is_some_and(|items| within(items.len())),
        "map" => given.as_object().is_some_and(|items| within(items.len())),
        "boolean" => given.is_boolean(),
        "number" => given.is_number(),
        "integer" => given.as_i64().is_some_and(|it| {
            kind.low.is_none_or(|low| low <= it) && kind.high.is_none_or(|high| it <= high)
        }),
        "time" => given.as_str().is_some_and(|text| OffsetDateTime::parse(text, &Rfc3339).is_ok()),
        "scalar" => given.is_string() || given.is_number() || given.is_boolean(),
        "string|object" => given.is_string() || given.is_object(),
        word if word == "object" || description().types.contains_key(word) => given.is_object(),
        _ => given.as_str().is_some_and(|text| within(text.chars().count())),
    }
}

/// How the service words it, after the name of the member.
fn what(kind: &Type) -> String {
    let or = |many: &str| match (kind.low, kind.high) {
        (Some(low), Some(high)) => format!(" with {low} to {high} {many}"),
        (Some(low), None) => format!(" with at least {low} {many}"),
        (None, Some(high)) => format!(" with at most {high} {many}"),
        (None, None) => String::new(),
    };
    match kind.word.as_str() {
        "const" => format!("must be {}", kind.constant.as_ref().unwrap_or(&Value::Null)),
        "words" => format!("must be one of the following values: {}", kind.words.join(", ")),
        "list" => format!("must be an array{}", or("items")),
        "map" => format!("must be an object{}", or("members")),
        "boolean" => "must be a boolean value".to_owned(),
        "number" | "integer" => "must be a number in its bounds".to_owned(),
        "time" => "must be a valid ISO 8601 date string".to_owned(),
        word if word == "object" || description().types.contains_key(word) => "must be an object".to_owned(),
        _ => format!("must be a string{}", or("characters")),
    }
}

//! `POST /events`: the Audit Trail of 2020.

use std::time::Instant;

use axum::{body::Bytes, extract::State, http::HeaderMap, response::Response};
use serde_json::{Map, Value, json};

use crate::{
    answer::{self, FieldError},
    credentials::ApiKey,
    event_limits::{Keys, MetadataFault, is_date_time, metadata_faults},
    idempotency::{self, Seen},
    received_events::EventKind,
    state::Shared,
};

const STRINGS: [&str; 9] = [
    "group",
    "location",
    "action",
    "action_type",
    "actor_name",
    "actor_id",
    "target_name",
    "target_id",
    "occurred_at",
];

pub async fn create_event(
    State(sandbox): State<Shared>,
    ApiKey { client_id }: ApiKey,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let event = answer::json_object(&headers, &body)?;
    let errors = faults(&event);
    if !errors.is_empty() {
        return Err(answer::validation_failed("Validation failed", &errors));
    }
    let event = Value::Object(event);
    let seen = match idempotency::key(&headers) {
        None => Seen::First,
        Some(key) => {
            let mut keys = sandbox.audit_trail_keys.lock();
            match keys.observe(&client_id, &key, &event, Instant::now()) {
                Seen::WithAnotherPayload => {
                    let text = format!(
                        "Another idempotency key ({key}) with different request parameters was found. \
                         Please use a different idempotency key."
                    );
                    return Err(answer::message(400, &text));
                }
                seen => seen,
            }
        }
    };
    if seen == Seen::First {
        let group = event["group"].as_str().unwrap_or_default().to_owned();
        sandbox.received_events.lock().push(EventKind::AuditTrail, &group, event);
    }
    Ok(answer::json(201, &json!({"success": true})))
}

/// Every fault of the event in the order of its documented fields. An empty string is a string, and
/// unknown members are ignored.
fn faults(event: &Map<String, Value>) -> Vec<FieldError> {
    let mut errors = Vec::new();
    for field in STRINGS {
        let what = match (field, event.get(field).and_then(Value::as_str)) {
            (_, None) => "must be a string",
            ("action_type", Some(kind)) if !["C", "R", "U", "D"].contains(&kind) => {
                "must be one of the following values: C, R, U, D"
            }
            ("occurred_at", Some(date)) if !is_date_time(date) => "must be a valid ISO 8601 date string",
            _ => continue,
        };
        errors.push(FieldError::new(field, what));
    }
    match event.get("metadata") {
        None => {}
        Some(Value::Object(metadata)) => {
            errors.extend(metadata_faults(metadata, Keys::AnyText).iter().map(metadata_error));
        }
        Some(_) => errors.push(FieldError::new("metadata", "must be an object")),
    }
    errors
}

fn metadata_error(fault: &MetadataFault) -> FieldError {
    let (key, what) = match fault {
        MetadataFault::TooManyKeys => {
            return FieldError::new("metadata", "must have no more than 50 keys");
        }
        MetadataFault::Key(key) => (key, "must have a key of no more than 40 characters"),
        MetadataFault::ValueType(key) => (key, "must be a string, a number or a boolean"),
        MetadataFault::ValueLength(key) => (key, "must be no longer than 500 characters"),
    };
    FieldError::new(&format!("metadata.{key}"), what)
}

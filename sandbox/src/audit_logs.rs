//! `POST /audit_logs/events`: the Audit Logs of today.

use std::time::Instant;

use axum::{body::Bytes, extract::State, http::HeaderMap, response::Response};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    answer::{self, FieldError},
    audit_log_event::{self, SchemaError},
    credentials::ApiKey,
    idempotency::{self, Seen},
    received_events::EventKind,
    state::Shared,
};

pub async fn create_event(
    State(sandbox): State<Shared>,
    ApiKey { client_id }: ApiKey,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let mut body = answer::json_object(&headers, &body)?;
    let (organization_id, event) =
        parts(&mut body).map_err(|errors| answer::validation_failed("Validation failed.", &errors))?;
    sandbox.organization(&organization_id)?;
    let errors = audit_log_event::faults(&event);
    if !errors.is_empty() {
        let invalid =
            InvalidEvent { code: "invalid_audit_log_event", message: "Invalid Audit Log event.", errors };
        return Err(answer::error(400, &invalid));
    }
    let payload = json!({"organization_id": organization_id, "event": event});
    let seen = {
        // The service's key is a hash of the caller's key and the event, or of the event alone: the same
        // event is recorded once in a day, and another event with the same key is another event.
        let mut keys = sandbox.audit_logs_keys.lock();
        let given = idempotency::key(&headers).unwrap_or_default();
        let key = format!("{given}\n{:x}", keys.fingerprint(&payload));
        keys.observe(&client_id, &key, &payload, Instant::now())
    };
    if seen == Seen::First {
        let mut received = sandbox.received_events.lock();
        received.push(EventKind::AuditLogs, &organization_id, Value::Object(event));
    }
    Ok(answer::json(200, &json!({"success": true})))
}

#[derive(Serialize)]
struct InvalidEvent {
    code: &'static str,
    message: &'static str,
    errors: Vec<SchemaError>,
}

/// The two members of the request, whose absence is told apart from a fault inside the event.
fn parts(body: &mut Map<String, Value>) -> Result<(String, Map<String, Value>), Vec<FieldError>> {
    match (body.remove("organization_id"), body.remove("event")) {
        (Some(Value::String(organization_id)), Some(Value::Object(event))) => Ok((organization_id, event)),
        (organization_id, event) => {
            let mut errors = Vec::new();
            if !matches!(organization_id, Some(Value::String(_))) {
                errors.push(FieldError::new("organization_id", "must be a string"));
            }
            if !matches!(event, Some(Value::Object(_))) {
                errors.push(FieldError::new("event", "must be an object"));
            }
            Err(errors)
        }
    }
}

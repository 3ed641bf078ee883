//! The file of an Audit Log export (RFC 4180).

use serde_json::Value;

use crate::{
    audit_log_filter::Filter,
    received_events::{EventKind, ReceivedEvents},
};

/// Each column and where its value stands in the event. Objects and lists are given as JSON.
const COLUMNS: [(&str, &str); 11] = [
    ("occurred_at", "/occurred_at"),
    ("action", "/action"),
    ("version", "/version"),
    ("actor_id", "/actor/id"),
    ("actor_type", "/actor/type"),
    ("actor_name", "/actor/name"),
    ("actor_metadata", "/actor/metadata"),
    ("targets", "/targets"),
    ("context_location", "/context/location"),
    ("context_user_agent", "/context/user_agent"),
    ("metadata", "/metadata"),
];

/// The events that the filter admits, in the order in which they came.
pub fn file(filter: &Filter, received: &ReceivedEvents) -> String {
    let mut csv = String::new();
    push_row(&mut csv, COLUMNS.map(|(name, _)| name.to_owned()));
    for received in received.oldest_first() {
        let is_of_the_organization =
            received.kind == EventKind::AuditLogs && received.organization == filter.organization_id;
        if is_of_the_organization && filter.admits(&received.event) {
            push_row(&mut csv, COLUMNS.map(|(_, pointer)| field(received.event.pointer(pointer))));
        }
    }
    csv
}

fn field(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

fn push_row(csv: &mut String, fields: [String; COLUMNS.len()]) {
    csv.push_str(&fields.map(quoted).join(","));
    csv.push_str("\r\n");
}

fn quoted(field: String) -> String {
    match field.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field,
    }
}

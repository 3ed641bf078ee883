//! What holds for the events of both audit APIs: how much metadata fits, and what a date is.

use serde_json::{Map, Value};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

const MAX_KEYS: usize = 50;
const MAX_KEY_LENGTH: usize = 40;
const MAX_VALUE_LENGTH: usize = 500;

/// What breaks a limit of a metadata object; the text is the key concerned.
pub enum MetadataFault<'a> {
    TooManyKeys,
    Key(&'a str),
    ValueType(&'a str),
    ValueLength(&'a str),
}

/// Which keys an API admits: any text, or letters, digits, `_` and `-` alone.
#[derive(Clone, Copy)]
pub enum Keys {
    AnyText,
    Words,
}

pub fn metadata_faults(metadata: &Map<String, Value>, keys: Keys) -> Vec<MetadataFault<'_>> {
    let mut faults = Vec::new();
    if metadata.len() > MAX_KEYS {
        faults.push(MetadataFault::TooManyKeys);
    }
    for (key, value) in metadata {
        let word = || key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        if key.chars().count() > MAX_KEY_LENGTH || matches!(keys, Keys::Words) && !word() {
            faults.push(MetadataFault::Key(key));
        }
        match value {
            Value::String(text) if text.chars().count() > MAX_VALUE_LENGTH => {
                faults.push(MetadataFault::ValueLength(key));
            }
            Value::String(_) | Value::Number(_) | Value::Bool(_) => {}
            Value::Null | Value::Array(_) | Value::Object(_) => {
                faults.push(MetadataFault::ValueType(key));
            }
        }
    }
    faults
}

/// Whether this is a date and a time with a zone, as ISO 8601 and RFC 3339 both write it.
pub fn is_date_time(text: &str) -> bool {
    date_time(text).is_some()
}

pub fn date_time(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok()
}

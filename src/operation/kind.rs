//! What a parameter may hold, checked in one place for all operations.

use crate::json::{self, Value};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A string, not blank, without control characters.
    Text,
    /// A string, or an object that is sent as compact JSON.
    TextOrObject,
    /// One segment of a path: 1 to 128 of `A-Za-z0-9_-`.
    Segment,
    /// 1 to 255 visible ASCII characters.
    IdempotencyKey,
    /// A PKCE verifier or challenge: 43 to 128 unreserved characters (RFC 7636 section 4.1).
    Pkce,
    /// A list of [`Kind::Text`].
    TextList,
    /// An object whose values are strings.
    TextMap,
    Object,
    Any,
}

impl Kind {
    pub fn json_type(self) -> &'static str {
        match self {
            Kind::Text | Kind::Segment | Kind::IdempotencyKey | Kind::Pkce => "string",
            Kind::TextOrObject => "string|object",
            Kind::TextList => "array",
            Kind::TextMap | Kind::Object => "object",
            Kind::Any => "any",
        }
    }

    /// What is wrong with `value`, if anything; never any of the value itself.
    pub fn fault(self, value: &Value) -> Option<&'static str> {
        let fits = match (self, value) {
            (Kind::Text, Value::String(text)) if text.trim().is_empty() => return Some("must not be empty"),
            (Kind::Text, Value::String(text)) if text.chars().any(char::is_control) => {
                return Some("must not contain control characters");
            }
            (Kind::Segment, Value::String(text)) => {
                let fits = (1..=128).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
                return (!fits).then_some("must be 1 to 128 characters of A-Z a-z 0-9 _ -");
            }
            (Kind::IdempotencyKey, Value::String(text)) => {
                let fits = (1..=255).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
                return (!fits).then_some("must be 1 to 255 visible ASCII characters");
            }
            (Kind::Pkce, Value::String(text)) => {
                let fits = (43..=128).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b));
                return (!fits).then_some("must be 43 to 128 characters of A-Z a-z 0-9 - . _ ~");
            }
            (Kind::Text | Kind::TextOrObject, Value::String(_)) => true,
            (Kind::TextOrObject | Kind::Object, Value::Object(_)) => true,
            (Kind::TextList, Value::Array(items)) => {
                !items.is_empty() && items.iter().all(|item| Kind::Text.fault(item).is_none())
            }
            (Kind::TextMap, Value::Object(members)) => {
                members.iter().all(|(name, value)| !name.is_empty() && value.as_str().is_some())
            }
            (Kind::Any, _) => true,
            _ => false,
        };
        (!fits).then_some(match self {
            Kind::TextOrObject => "must be a string or an object",
            Kind::TextList => "must be a list of non-empty strings",
            Kind::TextMap => "must be an object whose values are strings",
            Kind::Object => "must be an object",
            _ => "must be a string",
        })
    }
}

/// Faults found in what the caller gave, each with the path of its member.
#[derive(Debug, Default)]
pub struct Faults(Vec<(String, String)>);

impl Faults {
    pub fn add(&mut self, field: impl Into<String>, fault: impl Into<String>) {
        self.0.push((field.into(), fault.into()));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `field fault; field fault; ...`
    pub fn sentence(&self) -> String {
        let each: Vec<String> = self.0.iter().map(|(field, fault)| format!("{field} {fault}")).collect();
        each.join("; ")
    }

    /// The list for the error object: `[{"field","code"}]`, as the service itself writes it.
    pub fn to_json(&self) -> String {
        json::array(
            self.0.iter().map(|(field, fault)| {
                json::Object::new().string("field", field).string("code", fault).finish()
            }),
        )
    }
}

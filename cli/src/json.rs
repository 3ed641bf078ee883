//! JSON that keeps what it was written with: the order of members, and every
//! digit of a number.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool(bool),
    /// As it was written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// In the order in which they were written; a name may be there twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads one JSON value; the error says what is wrong and where.
    pub fn read(text: &str) -> Result<Self, String> {
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
        Self::read_raw(raw.get()).map_err(|error| error.to_string())
    }

    fn read_raw(text: &str) -> Result<Self, serde_json::Error> {
        Ok(match text.as_bytes().first() {
            Some(b'n') => Json::Null,
            Some(b't') => Json::Bool(true),
            Some(b'f') => Json::Bool(false),
            Some(b'"') => Json::Text(serde_json::from_str(text)?),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                Json::List(
                    items.into_iter().map(|item| Self::read_raw(item.get())).collect::<Result<_, _>>()?,
                )
            }
            Some(b'{') => {
                let members = serde_json::Deserializer::from_str(text).deserialize_map(Members)?;
                let read = |(name, value): (String, &RawValue)| Ok((name, Self::read_raw(value.get())?));
                Json::Object(members.into_iter().map(read).collect::<Result<_, serde_json::Error>>()?)
            }
            _ => Json::Number(text.to_owned()),
        })
    }

    pub fn text(text: impl Into<String>) -> Self {
        Json::Text(text.into())
    }

    /// The member called `name` of an object.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members().iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// What stands at `name`, where that is a text.
    pub fn get_text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn is_true(&self) -> bool {
        *self == Json::Bool(true)
    }

    /// The members of an object; nothing for anything else.
    pub fn members(&self) -> &[(String, Json)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of a list; nothing for anything else.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }

    /// Sets a member of an object, in the place of one of that name, or at its end.
    pub fn set(&mut self, name: &str, value: Json) {
        if let Json::Object(members) = self {
            match members.iter_mut().find(|(own, _)| own == name) {
                Some((_, old)) => *old = value,
                None => members.push((name.to_owned(), value)),
            }
        }
    }
}

/// Compact JSON.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(value) => write!(f, "{value}"),
            Json::Number(digits) => f.write_str(digits),
            Json::Text(text) => f.write_str(&quoted(text)),
            Json::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (at, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{}:{value}", if at == 0 { "" } else { "," }, quoted(name))?;
                }
                f.write_str("}")
            }
        }
    }
}

/// `text` as a JSON string. Control characters that JSON lets through, such as
/// DEL and the C1 set, are escaped too: a terminal would obey them.
pub fn quoted(text: &str) -> String {
    let plain = serde_json::Value::from(text).to_string();
    if !plain.contains(char::is_control) {
        return plain;
    }
    let escape = |c: char| if c.is_control() { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    plain.chars().map(escape).collect()
}

/// The members of an object, also those whose name is there twice.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_is_written_as_it_was() {
        let text =
            r#"{"b":[1.0,1e400,12345678901234567890,-0],"a":{"b":null,"b":true},"é\n":"x\"\u0085","":{}}"#;
        assert_eq!(Json::read(text).map(|json| json.to_string()).as_deref(), Ok(text));
        assert_eq!(Json::read(" [ 1 ,\n2 ] ").map(|json| json.to_string()).as_deref(), Ok("[1,2]"));
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["", "{", "[1,]", "{\"a\":1} x", "nul", "'a'", "01", "{\"a\" 1}"] {
            assert!(Json::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn members_are_set_in_place() {
        let mut json = Json::read(r#"{"a":1,"b":2}"#).expect("valid");
        json.set("a", Json::text("x"));
        json.set("c", Json::Null);
        assert_eq!(json.to_string(), r#"{"a":"x","b":2,"c":null}"#);
        assert_eq!((json.get_text("a"), json.get_text("b"), json.get("d")), (Some("x"), None, None));
    }

    #[test]
    fn a_terminal_gets_no_control_characters() {
        assert_eq!(quoted("a\u{7f}\u{9b}\u{1b}é"), "\"a\\u007f\\u009b\\u001bé\"");
    }
}

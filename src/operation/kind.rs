//! What a parameter may hold, checked in one place for all operations.

use super::callback::Callback;
use super::faults::Faults;
use super::packed::Packed;
use super::timestamp;
use crate::config::integer_within;
use crate::json::{self, Value};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A string, not blank, without control characters.
    Text,
    /// A string, or an object that is sent as compact JSON.
    TextOrObject,
    /// An integer from the first to the second.
    Integer(i64, i64),
    Boolean,
    /// One segment of a path: 1 to 128 of `A-Za-z0-9_-`.
    Segment,
    /// A path segment that may also hold dots, but is none of the two that mean a folder.
    DottedSegment,
    /// 1 to 255 visible ASCII characters.
    IdempotencyKey,
    /// What goes into an Authorization header: 1 to 8192 visible ASCII characters.
    Token,
    /// A PKCE verifier or challenge: 43 to 128 unreserved characters (RFC 7636 section 4.1).
    Pkce,
    /// A date and time with a zone (RFC 3339).
    Timestamp,
    /// An address that a browser visits over http or https.
    WebUrl,
    /// A query string as it came to redirect_uri, or an object of its members.
    Callback,
    /// Any string, kept byte for byte.
    Payload,
    /// A list of [`Kind::Text`].
    TextList,
    /// A string, or a list of strings: several that will do.
    TextOrList,
    /// A list of objects, not empty.
    ObjectList,
    /// An object whose values are strings, or numbers and booleans, which are sent as they are written.
    TextMap,
    Object,
    Any,
    /// Bounds, enums, and what is made of other kinds.
    Packed(Packed),
}

impl Kind {
    pub fn json_type(self) -> &'static str {
        match self {
            Kind::TextOrObject | Kind::Callback => "string|object",
            Kind::Integer(..) => "integer",
            Kind::Boolean => "boolean",
            Kind::TextOrList => "string|array",
            Kind::TextList | Kind::ObjectList => "array",
            Kind::TextMap | Kind::Object => "object",
            Kind::Any => "any",
            Kind::Packed(packed) => packed.json_type(),
            _ => "string",
        }
    }

    fn is_text(self) -> bool {
        use Kind::{
            Any, Boolean, Callback, Integer, Object, ObjectList, Packed, TextList, TextMap, TextOrList,
            TextOrObject,
        };
        !matches!(
            self,
            TextOrObject
                | TextOrList
                | Callback
                | Integer(..)
                | Boolean
                | TextList
                | ObjectList
                | TextMap
                | Object
                | Any
                | Packed(_)
        )
    }

    /// Adds what is wrong with `value`, which stands at `path`; never any of the
    /// value itself. Without `strict` enums and limits are left to the service.
    pub fn check(self, path: &str, value: &Value, strict: bool, faults: &mut Faults) {
        match (self, value) {
            (Kind::Packed(packed), value) => packed.check(path, value, strict, faults),
            (Kind::Integer(..), Value::Number(_)) if !strict => {}
            _ => {
                if let Some(fault) = self.fault(value) {
                    faults.add(path, fault);
                }
            }
        }
    }

    /// Writes what a typed face needs to know beyond the JSON type.
    pub fn describe(self, object: &mut json::Object) {
        match self {
            Kind::Packed(packed) => packed.describe(object),
            Kind::Integer(low, high) => {
                if low != i64::MIN {
                    object.raw("minimum", &low.to_string());
                }
                if high != i64::MAX {
                    object.raw("maximum", &high.to_string());
                }
            }
            Kind::Timestamp => drop(object.string("format", "date-time")),
            Kind::WebUrl => drop(object.string("format", "uri")),
            Kind::TextList => drop(object.raw("items", r#"{"type":"string"}"#).number("min_items", 1)),
            Kind::ObjectList => drop(object.raw("items", r#"{"type":"object"}"#).number("min_items", 1)),
            _ => {}
        }
    }

    /// What is wrong with `value`, if anything; never any of the value itself.
    pub fn fault(self, value: &Value) -> Option<String> {
        let fits = match (self, value) {
            (Kind::Integer(low, high), value) => return integer_within(value, (low, high)).err(),
            (Kind::Callback, value) => return Callback::read(value).err(),
            (Kind::Boolean, Value::Bool(_)) | (Kind::Any, _) => true,
            (Kind::TextOrObject | Kind::Object, Value::Object(_)) => true,
            (Kind::TextOrObject | Kind::Payload, Value::String(_)) => true,
            (kind, Value::String(text)) if kind.is_text() => return kind.text_fault(text).map(str::to_owned),
            (Kind::TextOrList, Value::String(_)) => true,
            (Kind::TextOrList, Value::Array(items)) => items.iter().all(|item| item.as_str().is_some()),
            (Kind::TextList, Value::Array(items)) => {
                !items.is_empty() && items.iter().all(|item| Kind::Text.fault(item).is_none())
            }
            (Kind::ObjectList, Value::Array(items)) => {
                !items.is_empty() && items.iter().all(|item| item.as_object().is_some())
            }
            (Kind::TextMap, Value::Object(members)) => {
                let fits = |value: &Value| !matches!(value, Value::Array(_) | Value::Object(_));
                members.iter().all(|(name, value)| !name.is_empty() && fits(value))
            }
            _ => false,
        };
        (!fits).then(|| self.rule())
    }

    /// The JSON type that a value must have, in words.
    fn rule(self) -> String {
        match self {
            Kind::Boolean => "must be true or false",
            Kind::TextOrObject => "must be a string or an object",
            Kind::TextOrList => "must be a string or a list of strings",
            Kind::TextList => "must be a list of non-empty strings",
            Kind::ObjectList => "must be a non-empty list of objects",
            Kind::TextMap => "must be an object whose values are strings, numbers or booleans",
            Kind::Object => "must be an object",
            _ => "must be a string",
        }
        .to_owned()
    }

    /// What is wrong with a string.
    fn text_fault(self, text: &str) -> Option<&'static str> {
        let made_of =
            |low, high, fits: fn(u8) -> bool| (low..=high).contains(&text.len()) && text.bytes().all(fits);
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        let (fits, rule) = match self {
            Kind::Text if text.trim().is_empty() => (false, "must not be empty"),
            Kind::Text => {
                let fits = is_printable_ascii(text) || !text.chars().any(char::is_control);
                (fits, "must not contain control characters")
            }
            Kind::Segment => (made_of(1, 128, word), "must be 1 to 128 characters of A-Z a-z 0-9 _ -"),
            Kind::DottedSegment => {
                let dotted = |b: u8| b.is_ascii_alphanumeric() || b"_.-".contains(&b);
                let fits = made_of(1, 128, dotted) && text != "." && text != "..";
                (fits, "must be 1 to 128 characters of A-Z a-z 0-9 _ . - and neither . nor ..")
            }
            Kind::IdempotencyKey => {
                (made_of(1, 255, |b| b.is_ascii_graphic()), "must be 1 to 255 visible ASCII characters")
            }
            Kind::Token => {
                (made_of(1, 8192, |b| b.is_ascii_graphic()), "must be 1 to 8192 visible ASCII characters")
            }
            Kind::Pkce => {
                let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
                (made_of(43, 128, unreserved), "must be 43 to 128 characters of A-Z a-z 0-9 - . _ ~")
            }
            Kind::Timestamp => (
                timestamp::normal(text).is_some(),
                "must be an RFC 3339 date and time with a zone, such as 2026-01-10T15:30:00Z",
            ),
            Kind::WebUrl => (is_web_url(text), "must be an http or https URL"),
            _ => (true, ""),
        };
        (!fits).then_some(rule)
    }

    /// The part of a secret parameter's value that must never be shown.
    pub fn secret(self, value: &Value) -> Option<String> {
        match self {
            Kind::Callback => Callback::read(value).ok()?.code,
            _ => value.as_str().map(str::to_owned),
        }
    }
}

/// Looks at every byte, so that many can be looked at in one go.
fn is_printable_ascii(text: &str) -> bool {
    text.bytes().fold(true, |fits, byte| fits & (b' '..=b'~').contains(&byte))
}

/// `http(s)://host...`, without what makes programs disagree about the host.
fn is_web_url(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let refused = |c: char| c.is_control() || c.is_whitespace() || c == '\\';
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#', ':', '@']))
        && !text.contains(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_control_character_is_found_wherever_it_stands() {
        for text in ["a\n", "ab\n", "\u{7f}ab", "é\u{85}", "a\u{1}b\u{1}"] {
            let value = Value::String(text.into());
            assert_eq!(
                Kind::Text.fault(&value).as_deref(),
                Some("must not contain control characters"),
                "{text:?}"
            );
        }
        assert_eq!(Kind::Text.fault(&Value::String("a b~é".into())), None);
    }

    #[test]
    fn what_each_kind_takes() {
        for (kind, good, bad) in [
            (Kind::Boolean, "[true,false]", r#"[1,"true",null]"#),
            (Kind::Integer(1, 100), "[1,100]", r#"[0,101,1.0,1e1,"1",true,null,99999999999999999999]"#),
            (Kind::DottedSegment, r#"["user.signed_in","a-b","..."]"#, r#"["",".","..","a/b","a b","é",1]"#),
            (Kind::Segment, r#"["a_B-9"]"#, r#"["","a.b","..","a/b","%2e"]"#),
            (Kind::Token, r#"["ey.J-_~+/="]"#, r#"["","a b","a\r\nb","é",null]"#),
            (
                Kind::Timestamp,
                r#"["2026-01-10T15:30:00Z","2026-01-10T15:30:00.5-05:00","2026-01-10T15:30:00-0500"]"#,
                r#"["","2026-01-10","2026-01-10T15:30:00","2026-13-10T15:30:00Z",1768059000]"#,
            ),
            (
                Kind::WebUrl,
                r#"["http://h","HTTPS://h:1/a?b#c"]"#,
                r#"["","/a","//h","ftp://h","javascript:alert(1)","https://","https:///a","https:h","http://h\\a","http://h/ b"," http://h"]"#,
            ),
            (Kind::ObjectList, "[[{}]]", r#"[[],[1],[{},null],{}]"#),
            (Kind::Payload, r#"["","\u0000"]"#, "[1,null,{}]"),
        ] {
            let text = format!(r#"{{"good":{good},"bad":{bad}}}"#);
            let members = json::read_object("x", &text).expect("valid");
            let items = |name: &str| match json::member(&members, name) {
                Some(Value::Array(items)) => items.clone(),
                _ => Vec::new(),
            };
            assert!(!items("good").is_empty() && !items("bad").is_empty());
            for value in items("good") {
                assert_eq!(kind.fault(&value), None, "{kind:?} {value:?}");
            }
            for value in items("bad") {
                assert!(kind.fault(&value).is_some(), "{kind:?} {value:?}");
            }
        }
    }

    fn fault(kind: Kind, value: &str) -> Option<String> {
        let text = format!(r#"{{"v":{value}}}"#);
        kind.fault(json::member(&json::read_object("x", &text).expect(value), "v").expect("there"))
    }

    #[test]
    fn each_kind_is_described_and_has_its_rule() {
        for (kind, json_type, good, bad, rule) in [
            (Kind::Boolean, "boolean", "true", "1", "must be true or false"),
            (Kind::Integer(1, 2), "integer", "2", "3", "must be an integer from 1 to 2"),
            (Kind::TextOrList, "string|array", r#"["a",""]"#, "[1]", "must be a string or a list of strings"),
            (Kind::TextOrList, "string|array", r#""a""#, "7", "must be a string or a list of strings"),
            (Kind::TextOrObject, "string|object", "{}", "[]", "must be a string or an object"),
            (Kind::TextOrObject, "string|object", r#""""#, "1", "must be a string or an object"),
            (Kind::TextList, "array", r#"["a"]"#, r#"["a"," "]"#, "must be a list of non-empty strings"),
            (Kind::TextList, "array", r#"["a","b"]"#, "[]", "must be a list of non-empty strings"),
            (Kind::ObjectList, "array", "[{}]", "[]", "must be a non-empty list of objects"),
            (
                Kind::TextMap,
                "object",
                r#"{"a":"","b":1.50,"c":true,"d":null}"#,
                r#"{"a":[]}"#,
                "must be an object whose values are strings, numbers or booleans",
            ),
            (
                Kind::TextMap,
                "object",
                "{}",
                r#"{"":"a"}"#,
                "must be an object whose values are strings, numbers or booleans",
            ),
            (Kind::Object, "object", "{}", "[]", "must be an object"),
            (Kind::Any, "any", "null", "", ""),
            (Kind::Callback, "string|object", r#""code=c""#, "7", "must be a query string or an object"),
            (Kind::Text, "string", r#""a b""#, r#"" ""#, "must not be empty"),
            (Kind::Text, "string", r#""é""#, r#""a\n""#, "must not contain control characters"),
            (Kind::Text, "string", r#""x""#, "7", "must be a string"),
            (Kind::Payload, "string", r#""\u0000""#, "7", "must be a string"),
        ] {
            assert_eq!(kind.json_type(), json_type);
            assert_eq!(fault(kind, good), None, "{kind:?} {good}");
            if !bad.is_empty() {
                assert_eq!(fault(kind, bad).as_deref(), Some(rule), "{kind:?} {bad}");
            }
        }
    }

    #[test]
    fn what_is_bounded_in_length_is_so_to_the_letter() {
        for (kind, least, most, letter, foreign) in [
            (Kind::Segment, 1, 128, "a", "."),
            (Kind::DottedSegment, 1, 128, "a", "/"),
            (Kind::IdempotencyKey, 1, 255, "~", " "),
            (Kind::Token, 1, 8192, "~", " "),
            (Kind::Pkce, 43, 128, "~", "+"),
        ] {
            let of = |count: usize| fault(kind, &format!("\"{}\"", letter.repeat(count)));
            assert_eq!((of(least), of(most)), (None, None), "{kind:?}");
            assert!(of(least - 1).is_some() && of(most + 1).is_some(), "{kind:?}");
            assert!(fault(kind, &format!("\"{}{foreign}\"", letter.repeat(least))).is_some(), "{kind:?}");
        }
    }

    #[test]
    fn a_secret_is_the_code_of_a_callback_and_else_the_whole() {
        let secret = |kind: Kind, text: &str| kind.secret(&Value::String(text.into()));
        assert_eq!(secret(Kind::Callback, "state=s&code=c").as_deref(), Some("c"));
        assert_eq!(secret(Kind::Callback, "state=s&error=e"), None);
        assert_eq!(secret(Kind::Token, "state=s&code=c").as_deref(), Some("state=s&code=c"));
    }
}

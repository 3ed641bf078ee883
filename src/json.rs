//! JSON as this library needs it: arguments are read strictly (no member
//! twice, no lone surrogate, a bounded depth), and what travels on travels as
//! the text that came in, so no number loses a digit.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{Error, Status};

/// A JSON value for looking at. To pass one on, use its text ([`raw_members`]):
/// of a number only whether it is an integer is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    Null,
    Bool(bool),
    /// The integer where it is one that fits, `None` for any other number.
    Number(Option<i64>),
    String(Cow<'a, str>),
    Array(Vec<Value<'a>>),
    Object(Members<'a>),
}

/// The members of an object in their order; no name is there twice.
pub type Members<'a> = Vec<(Cow<'a, str>, Value<'a>)>;

impl<'a> Value<'a> {
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_object(&self) -> Option<&Members<'a>> {
        match self {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }
}

/// The member called `name`.
pub fn member<'v, 'a>(members: &'v Members<'a>, name: &str) -> Option<&'v Value<'a>> {
    members.iter().find(|(n, _)| n == name).map(|(_, v)| v)
}

/// Reads the object that an argument must be. `what` names it in errors.
/// Depth is limited to 127 levels.
pub fn read_object<'a>(what: &str, text: &'a str) -> Result<Members<'a>, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = ValueSeed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    match read {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Error::invalid(format!("{what} must be a JSON object"))),
        Err(fault) if fault.is_data() => Err(Error::invalid(format!("{what}: {fault}"))),
        // serde_json's words for a syntax error never repeat the text.
        Err(fault) => Err(Error::invalid(format!("{what} is not valid JSON: {fault}"))),
    }
}

struct ValueSeed;

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(i64::try_from(value).ok()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(Value::Number(Some(value)))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'de>, E> {
        Ok(Value::Number(None))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value<'de>, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(ValueSeed)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let mut members: Members<'de> = Vec::new();
        while let Some(name) = map.next_key_seed(NameSeed)? {
            members.push((name, map.next_value_seed(ValueSeed)?));
        }
        match repeated_name(&members) {
            Some(name) => Err(A::Error::custom(format_args!("duplicate member \"{name}\""))),
            None => Ok(Value::Object(members)),
        }
    }
}

fn repeated_name<'m>(members: &'m Members<'_>) -> Option<&'m str> {
    let mut names: Vec<&str> = members.iter().map(|(name, _)| name.as_ref()).collect();
    names.sort_unstable();
    names.iter().zip(names.iter().skip(1)).find(|(name, next)| name == next).map(|(name, _)| *name)
}

struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// The members of an object with their values as they are written.
pub type RawMembers<'a> = Vec<(Cow<'a, str>, &'a str)>;

/// The members of the object that `text` is, with each value's text; `None`
/// where `text` is not an object. Where a name is repeated (in an answer; an
/// argument was refused before) both are there, and the last one counts.
pub fn raw_members(text: &str) -> Option<RawMembers<'_>> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let members = (&mut deserializer).deserialize_map(RawMembersVisitor).ok()?;
    deserializer.end().ok()?;
    Some(members)
}

/// The text of the member called `name`.
pub fn raw_member<'a>(members: &RawMembers<'a>, name: &str) -> Option<&'a str> {
    members.iter().rev().find(|(n, _)| n == name).map(|(_, text)| *text)
}

struct RawMembersVisitor;

impl<'de> Visitor<'de> for RawMembersVisitor {
    type Value = RawMembers<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key_seed(NameSeed)? {
            members.push((name, map.next_value::<&RawValue>()?.get()));
        }
        Ok(members)
    }
}

/// The items of the array that `text` is, each as its text.
pub fn raw_items(text: &str) -> Option<Vec<&str>> {
    let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
    Some(items.into_iter().map(RawValue::get).collect())
}

/// The string that `text` is, as a JSON string.
pub fn raw_string(text: &str) -> Option<String> {
    serde_json::from_str(text).ok()
}

/// Whether `body` is one JSON text and valid UTF-8; if so, that text. No tree
/// is built, and no depth is too deep.
pub fn checked(body: &[u8]) -> Option<&str> {
    serde_json::from_slice::<&RawValue>(body).ok().map(RawValue::get)
}

/// A JSON string that holds `text`.
pub fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// JSON without the white space between its tokens; digits and order stay.
pub fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut inside, mut escaped) = (false, false);
    for c in text.chars() {
        if inside {
            inside = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if c == '"' {
            inside = true;
        } else if c.is_ascii_whitespace() {
            continue;
        }
        out.push(c);
    }
    out
}

/// The object that `text` is with one more member at its end; what is there
/// already stays as it is written.
pub fn with_member(text: &str, name: &str, value: &str) -> String {
    let start = text.trim_end().strip_suffix('}').unwrap_or("{").trim_end();
    let comma = if start == "{" { "" } else { "," };
    format!("{start}{comma}{}:{value}}}", string(name))
}

/// Builds an object, member by member.
pub struct Object(String);

impl Default for Object {
    fn default() -> Self {
        Self::new()
    }
}

impl Object {
    pub fn new() -> Self {
        Self("{".to_owned())
    }

    /// A member whose value is the JSON text `value`.
    pub fn raw(&mut self, name: &str, value: &str) -> &mut Self {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push_str(&string(name));
        self.0.push(':');
        self.0.push_str(value);
        self
    }

    pub fn string(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(name, &string(value))
    }

    pub fn number(&mut self, name: &str, value: u64) -> &mut Self {
        self.raw(name, &value.to_string())
    }

    pub fn finish(&mut self) -> String {
        self.0.push('}');
        std::mem::take(&mut self.0)
    }
}

/// The list of `items`, each a JSON text.
pub fn array(items: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut out = String::from("[");
    for item in items {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(item.as_ref());
    }
    out.push(']');
    out
}

/// How many steps a pointer may have. Each step scans what it points into, so
/// this bounds the work.
const MAX_POINTER_STEPS: usize = 128;

/// What a JSON pointer (RFC 6901) finds: a string without its quotes, anything
/// else as compact JSON.
pub fn get(json: &str, pointer: &str) -> Result<String, Error> {
    let not_json = || Error::invalid("json is not valid JSON");
    let mut here = checked(json.as_bytes()).ok_or_else(not_json)?;
    if !(pointer.is_empty() || pointer.starts_with('/')) {
        return Err(Error::invalid("pointer must be empty or begin with \"/\""));
    }
    for (count, step) in pointer.split('/').skip(1).enumerate() {
        if count == MAX_POINTER_STEPS {
            return Err(Error::invalid("pointer has more than 128 steps"));
        }
        let name = unescape(step)?;
        let found = match here.as_bytes().first() {
            Some(b'{') => raw_members(here).and_then(|members| raw_member(&members, &name)),
            Some(b'[') => index(&name)?.and_then(|at| raw_items(here)?.get(at).copied()),
            _ => None,
        };
        here = found.ok_or_else(|| Error::new(Status::NotFound, "nothing at pointer"))?;
    }
    if !here.starts_with('"') {
        return Ok(compact(here));
    }
    let text = raw_string(here)
        .ok_or_else(|| Error::new(Status::Decode, "the string at pointer is not valid Unicode"))?;
    if text.contains('\0') {
        let message = "the string at pointer holds U+0000, which a C string cannot";
        return Err(Error::new(Status::Decode, message));
    }
    Ok(text)
}

/// One step of a pointer with its escapes undone: ~1 is a slash, ~0 a tilde.
fn unescape(step: &str) -> Result<String, Error> {
    let mut out = String::with_capacity(step.len());
    let mut chars = step.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '~' => match chars.next() {
                Some('0') => '~',
                Some('1') => '/',
                _ => return Err(Error::invalid("pointer has a \"~\" not followed by 0 or 1")),
            },
            plain => plain,
        });
    }
    Ok(out)
}

/// An array index as RFC 6901 section 4 writes it; "-" is the place after the
/// last item, where there is never anything. Any other name finds nothing.
fn index(name: &str) -> Result<Option<usize>, Error> {
    let digits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    if digits && name.len() > 1 && name.starts_with('0') {
        return Err(Error::invalid("pointer has an array index with a leading zero"));
    }
    Ok(if digits { name.parse().ok() } else { None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_twice_is_refused_at_any_depth_and_spelling() {
        for text in [r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":1}"#, r#"{"x":[{"b":1,"b":2}]}"#] {
            let fault = read_object("params_json", text).expect_err(text);
            assert!(fault.message.contains("duplicate member"), "{}", fault.message);
        }
        assert!(read_object("params_json", r#"{"a":1,"A":1}"#).is_ok());
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |n: usize| format!("{{\"a\":{}{}}}", "[".repeat(n - 1), "]".repeat(n - 1));
        assert!(read_object("x", &nested(127)).is_ok());
        assert!(read_object("x", &nested(128)).is_err());
        assert!(read_object("x", &nested(200_000)).is_err());
    }

    #[test]
    fn what_is_not_json_is_refused() {
        let bad = ["", "\u{feff}{}", "{} x", "{\"a\":NaN}", "{\"a\":1e400}", "{\"a\":\"\\ud800\"}", "[]"];
        for text in bad {
            assert!(read_object("x", text).is_err(), "{text}");
        }
    }

    #[test]
    fn text_is_passed_on_as_it_came() {
        let text = r#"{"n": 1.00000000000000000001 , "big":123456789012345678901234567890}"#;
        let members = raw_members(text).expect("an object");
        assert_eq!(raw_member(&members, "n"), Some("1.00000000000000000001"));
        assert_eq!(compact(text), text.replace(' ', ""));
        assert_eq!(compact(r#"{ "a b" : "c \" d\\" }"#), r#"{"a b":"c \" d\\"}"#);
    }

    #[test]
    fn a_member_is_added_at_the_end() {
        assert_eq!(with_member("{}", "a", "1"), r#"{"a":1}"#);
        assert_eq!(with_member("{ \"n\": 1.0 }\n", "a\"", "{}"), r#"{ "n": 1.0,"a\"":{}}"#);
    }

    #[test]
    fn pointers() {
        let json = r#"{"a":{"b/c":[1, {"~":"x\ny"}]},"":0,"s":"\u0000","a2":1,"a2":2,"l":"\ud800"}"#;
        let ok = |pointer: &str| get(json, pointer).expect(pointer);
        let status = |pointer: &str| get(json, pointer).expect_err(pointer).status;
        assert_eq!(ok("/a/b~1c/1/~0"), "x\ny");
        assert_eq!(ok("/a/b~1c"), r#"[1,{"~":"x\ny"}]"#);
        assert_eq!(ok("/"), "0");
        assert_eq!(ok("/a2"), "2");
        assert_eq!(ok(""), compact(json));
        assert_eq!(status("/a/x"), Status::NotFound);
        assert_eq!(status("/a/b~1c/-"), Status::NotFound);
        assert_eq!(status("/a/b~1c/7"), Status::NotFound);
        assert_eq!(status("/a/b~1c/0/deeper"), Status::NotFound);
        assert_eq!(status("a"), Status::InvalidArgument);
        assert_eq!(status("/a~2"), Status::InvalidArgument);
        assert_eq!(status("/a/b~1c/01"), Status::InvalidArgument);
        assert_eq!(status("/s"), Status::Decode);
        assert_eq!(status("/l"), Status::Decode);
        assert_eq!(status(&"/a".repeat(200)), Status::NotFound);
    }

    #[test]
    fn a_deep_answer_is_walked_without_recursion() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(checked(deep.as_bytes()).is_some());
        assert_eq!(get(&deep, "/0/0").map(|text| text.len()), Ok(200_000 - 4));
    }
}

//! The kinds with numbers of the catalogue: bounds, enums, and what is made of other kinds.

use std::fmt::Write as _;

use super::catalogue::{ParamRow, kind, list, word};
use super::faults::Faults;
use super::{Kind, Param, Table};
use crate::json::{self, Value};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packed {
    /// A string of so many characters.
    String {
        low: usize,
        high: usize,
        ascii: bool,
    },
    Words(Words),
    Number,
    List {
        item: u16,
        low: usize,
        high: usize,
    },
    /// An object of any names, at most so many.
    Map {
        value: u16,
        high: usize,
        nullable: bool,
    },
    Shape(Shape),
    /// A segment of a path in the caller's own words: percent-encoded where it is sent.
    Word,
}

/// One of these strings; the number of their list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub u16);

impl Words {
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        list(self.0).iter().map(|at| word(*at))
    }
}

/// An object with these members; the number of their list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape(pub u16);

impl Shape {
    fn members(self) -> Table {
        Table(self.0)
    }
}

impl Packed {
    pub fn json_type(self) -> &'static str {
        match self {
            Packed::String { .. } | Packed::Words(_) | Packed::Word => "string",
            Packed::Number => "number",
            Packed::List { .. } => "array",
            Packed::Map { .. } | Packed::Shape(_) => "object",
        }
    }

    /// Adds what is wrong with `value`, which stands at `path`. Without `strict`
    /// enums and limits are left to the service, types and names are not.
    pub fn check(self, path: &str, value: &Value, strict: bool, faults: &mut Faults) {
        match (self, value) {
            (Packed::String { low, high, ascii }, Value::String(text)) => {
                let count = text.chars().count();
                if strict && !(low..=high).contains(&count) {
                    faults.add(path, format!("must have {} characters", between(low, high)));
                } else if strict && ascii && !text.is_ascii() {
                    faults.add(path, "must be ASCII");
                }
            }
            (Packed::Words(words), Value::String(text)) => {
                if strict && !words.iter().any(|word| word == text) {
                    let words: Vec<&str> = words.iter().collect();
                    faults.add(path, format!("must be {}", words.join(" or ")));
                }
            }
            (Packed::Word, Value::String(text)) => {
                let fits = (1..=512).contains(&text.len())
                    && !text.chars().any(char::is_control)
                    && text != "."
                    && text != "..";
                if !fits {
                    faults
                        .add(path, "must be 1 to 512 bytes without control characters, and neither . nor ..");
                }
            }
            (Packed::Number, Value::Number(_)) => {}
            (Packed::List { item, low, high }, Value::Array(items)) => {
                if strict && !(low..=high).contains(&items.len()) {
                    faults.add(path, format!("must have {} items", between(low, high)));
                }
                let item = kind(item);
                for (at, value) in items.iter().enumerate() {
                    item.check(&format!("{path}[{at}]"), value, strict, faults);
                }
            }
            (Packed::Map { value: inner, high, nullable }, Value::Object(members)) => {
                if strict && members.len() > high {
                    faults.add(path, format!("must have at most {high} members"));
                }
                let inner = kind(inner);
                for (name, value) in members {
                    if !(nullable && *value == Value::Null) {
                        inner.check(&joined(path, name), value, strict, faults);
                    }
                }
            }
            (Packed::Shape(shape), Value::Object(members)) => {
                for (name, value) in members {
                    match shape.members().find(name) {
                        None => faults.add(joined(path, name), "is not a known member"),
                        Some(member) if member.nullable && *value == Value::Null => {}
                        Some(member) => member.kind.check(&joined(path, name), value, strict, faults),
                    }
                }
                for member in shape.members().matching(ParamRow::is_required) {
                    if json::member(members, member.name).is_none() {
                        faults.add(joined(path, member.name), "is required");
                    }
                }
            }
            _ => faults.add(path, self.rule()),
        }
    }

    /// The JSON type that a value must have, in words.
    fn rule(self) -> &'static str {
        match self {
            Packed::String { .. } | Packed::Words(_) | Packed::Word => "must be a string",
            Packed::Number => "must be a number",
            Packed::List { .. } => "must be a list",
            Packed::Map { .. } | Packed::Shape(_) => "must be an object",
        }
    }

    /// Writes what a typed face needs to know beyond the JSON type.
    pub fn describe(self, object: &mut json::Object) {
        let mut bound = |name: &str, number: usize, none: usize| {
            if number != none {
                object.number(name, number as u64);
            }
        };
        match self {
            Packed::String { low, high, ascii } => {
                bound("min_length", low, 0);
                bound("max_length", high, MOST);
                if ascii {
                    object.string("format", "ascii");
                }
            }
            Packed::Words(words) => drop(object.raw("enum", &json::array(words.iter().map(json::string)))),
            Packed::List { item, low, high } => {
                bound("min_items", low, 0);
                bound("max_items", high, MOST);
                object.raw("items", &described(kind(item)));
            }
            Packed::Map { value, high, nullable } => {
                bound("max_members", high, MOST);
                if nullable {
                    object.raw("values_nullable", "true");
                }
                object.raw("values", &described(kind(value)));
            }
            Packed::Shape(shape) => {
                object.raw(
                    "members",
                    &json::array(shape.members().iter().map(|member| Param::describe_member(&member))),
                );
            }
            Packed::Number | Packed::Word => {}
        }
    }
}

/// A kind by itself, as the items of a list have one.
fn described(kind: Kind) -> String {
    let mut object = json::Object::new();
    object.string("type", kind.json_type());
    kind.describe(&mut object);
    object.finish()
}

/// Where there is no limit above.
const MOST: usize = i32::MAX as usize;

fn between(low: usize, high: usize) -> String {
    let mut text = String::new();
    let _ = match (low, high) {
        (low, MOST) => write!(text, "at least {low}"),
        (0, high) => write!(text, "at most {high}"),
        (low, high) => write!(text, "{low} to {high}"),
    };
    text
}

/// The path of a member; a name that is not one is not repeated.
fn joined(path: &str, name: &str) -> String {
    let plain = name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.:".contains(&b));
    format!("{path}.{}", if plain { name } else { "(a member)" })
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::plan;

    fn fault(name: &str, params: &str) -> Option<String> {
        plan(name, params).err().map(|error| error.message.clone())
    }

    #[test]
    fn each_fault_is_named_with_its_path_and_limits_are_left_to_the_service_if_asked() {
        let long = "x".repeat(129);
        for (name, params, said, soft) in [
            (
                "organizations.create",
                r#""name":"n","domain_data":[{"domain":"d","state":"pending"},{"domain":"d","state":"x"}]"#,
                "domain_data[1].state must be pending or verified",
                true,
            ),
            (
                "organizations.create",
                r#""name":"n","domain_data":[{"domain":7,"state":"pending"}]"#,
                "domain_data[0].domain must be a string",
                false,
            ),
            (
                "organizations.create",
                r#""name":"n","domain_data":[{"domain":"d"}]"#,
                "domain_data[0].state is required",
                false,
            ),
            (
                "organizations.create",
                r#""name":"n","domain_data":[{"domain":"d","state":"pending","x":1}]"#,
                "domain_data[0].x is not a known member",
                false,
            ),
            ("organizations.create", r#""name":"n","domain_data":{}"#, "domain_data must be a list", false),
            (
                "organizations.create",
                &format!(r#""name":"n","external_id":"{long}""#),
                "external_id must have at most 128 characters",
                true,
            ),
            ("organizations.create", r#""name":"n","external_id":"é""#, "external_id must be ASCII", true),
            (
                "organizations.create",
                r#""name":"n","metadata":{"a":1}"#,
                "metadata.a must be a string",
                false,
            ),
            (
                "organizations.create",
                r#""name":"n","metadata":{"a":null}"#,
                "metadata.a must be a string",
                false,
            ),
            ("organizations.create", "", "name is required", false),
            (
                "organizations.create",
                r#""name":"n","nam":1"#,
                "nam is not a parameter of organizations.create",
                false,
            ),
            ("organizations.list", r#""limit":101"#, "limit must be an integer from 1 to 100", true),
            ("organizations.list", r#""limit":"1""#, "limit must be an integer from 1 to 100", false),
            ("organizations.list", r#""order":"up""#, "order must be asc or desc or normal", true),
            ("organizations.list", r#""domains":["a,b"]"#, "domains[0] must not contain a comma", false),
            (
                "organizations.get_by_external_id",
                r#""external_id":"..""#,
                "external_id must be 1 to 512 bytes without control characters, and neither . nor ..",
                false,
            ),
        ] {
            assert_eq!(fault(name, &format!("{{{params}}}")).as_deref(), Some(said), "{params}");
            let comma = if params.is_empty() { "" } else { "," };
            let left = fault(name, &format!(r#"{{{params}{comma}"options":{{"validate":false}}}}"#));
            assert_eq!(left.is_none(), soft, "{params}: {left:?}");
        }
        let many: Vec<String> = (0..51).map(|at| format!(r#""k{at}":"v""#)).collect();
        let params = format!(r#"{{"name":"n","metadata":{{{}}}}}"#, many.join(","));
        assert_eq!(
            fault("organizations.create", &params).as_deref(),
            Some("metadata must have at most 50 members")
        );
    }
}

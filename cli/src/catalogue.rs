//! What can be called, as the library itself describes it. Nothing about an
//! operation is written down in this program.

use library::error::{Error, Status};

use crate::failure::{Failure, Result};
use crate::json::Json;

/// An operation of the library.
#[derive(Debug)]
pub struct Operation {
    pub name: String,
    pub method: String,
    pub path: String,
    pub summary: String,
    pub credential: String,
    pub repeat: String,
    pub params: Vec<Param>,
    /// Its description, as the library gives it.
    pub row: Json,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Param {
    pub name: String,
    pub kind: Kind,
    pub required: bool,
    pub summary: String,
    row: Json,
}

/// How a value on the command line becomes JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Boolean,
    /// A list of what the second kind says, which is never a list.
    List(Item),
    Object,
    TextOrObject,
    Any,
}

/// What a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    Text,
    Number,
    Other,
}

/// Every operation, in the library's order.
pub fn all() -> Result<Vec<Operation>> {
    let described = Json::read(&library::flow::describe()).map_err(|fault| {
        Failure::new(Status::Internal, format!("the description of the operations: {fault}"))
    })?;
    Ok(described.get("operations").map(Json::items).unwrap_or_default().iter().map(Operation::read).collect())
}

/// The operation called `name`; where there is none, the error says what could have been meant.
pub fn find(name: &str) -> Result<Operation> {
    let mut all = all()?;
    if let Some(at) = all.iter().position(|operation| operation.name == name) {
        return Ok(all.swap_remove(at));
    }
    let shown = crate::screen::one_line(name);
    let message = format!("there is no operation {shown}; {}", hint(name, &shown, &all));
    Err(Error::new(Status::Unsupported, message).of("workos").into())
}

/// What to do about a name that no operation has.
fn hint(name: &str, shown: &str, all: &[Operation]) -> String {
    if ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&name) {
        return format!("did you mean request method={name} path=/...?");
    }
    let wanted = letters(name);
    let names = all.iter().map(|operation| operation.name.as_str());
    let holding: Vec<&str> =
        names.filter(|own| !wanted.is_empty() && letters(own).contains(&wanted)).collect();
    let near = match holding.len() {
        0 => neighbours(&wanted, all),
        1..=MANY => holding,
        many => return format!("`workos operations {shown}` lists {many} that have it in their names"),
    };
    match near.as_slice() {
        [] => "`workos operations` lists them all".to_owned(),
        near => format!("did you mean {}?", near.join(" or ")),
    }
}

/// As many operations as a question can name.
const MANY: usize = 3;

/// Words run together, so that listUsers, list-users and list_users are the same.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Up to three operations whose names have almost the same pairs of letters as `wanted`, the
/// nearest first: list_organizations is near to organizations.list.
fn neighbours<'o>(wanted: &str, all: &'o [Operation]) -> Vec<&'o str> {
    let rated = all
        .iter()
        .map(|operation| (strsim::sorensen_dice(wanted, &letters(&operation.name)), operation.name.as_str()));
    let mut near: Vec<(f64, &str)> = rated.filter(|(alike, _)| *alike >= 0.7).collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let best = near.first().map_or(1.0, |(alike, _)| *alike);
    near.retain(|(alike, _)| *alike > best - 0.1);
    near.into_iter().take(MANY).map(|(_, name)| name).collect()
}

impl Operation {
    fn read(row: &Json) -> Self {
        let text = |name: &str| row.get_text(name).unwrap_or_default().to_owned();
        Self {
            name: text("name"),
            method: text("method"),
            path: text("path"),
            summary: text("summary"),
            credential: text("credential"),
            repeat: text("repeat"),
            params: row.get("params").map(Json::items).unwrap_or_default().iter().map(Param::read).collect(),
            row: row.clone(),
        }
    }

    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|param| param.name == name)
    }
}

impl Param {
    fn read(row: &Json) -> Self {
        let text = |name: &str| row.get_text(name).unwrap_or_default().to_owned();
        Self {
            name: text("name"),
            kind: Kind::read(row),
            required: row.get("required").is_some_and(Json::is_true),
            summary: text("summary"),
            row: row.clone(),
        }
    }

    /// Whether its value must not be shown.
    pub fn secret(&self) -> bool {
        self.row.get("secret").is_some_and(Json::is_true)
    }

    pub fn deprecated(&self) -> bool {
        self.row.get("deprecated").is_some_and(|value| !matches!(value, Json::Bool(false) | Json::Null))
    }

    /// Its type in words: `text`, `integer 1 to 100`, `asc or desc`, `list of text`.
    pub fn type_in_words(&self) -> String {
        let choices = |row: &Json| {
            let choices: Vec<String> =
                row.get("enum").map(Json::items).unwrap_or_default().iter().map(shown).collect();
            (!choices.is_empty()).then(|| choices.join("|"))
        };
        let base = match self.kind {
            _ if choices(&self.row).is_some() => choices(&self.row).unwrap_or_default(),
            Kind::List(_) => {
                let items = self.row.get("items");
                let items = items.and_then(|items| {
                    choices(items).or_else(|| items.get_text("type").or(items.as_text()).map(in_words))
                });
                format!("list of {}", items.unwrap_or_else(|| "text".to_owned()))
            }
            _ => {
                let format = self.row.get_text("format").filter(|_| self.kind == Kind::Text);
                format.map_or_else(|| type_name(&self.row), str::to_owned)
            }
        };
        let bound = |names: [&str; 2]| names.iter().find_map(|name| self.row.get(name)).map(shown);
        let range = match (bound(["minimum", "min"]), bound(["maximum", "max"])) {
            (Some(low), Some(high)) => format!(" {low} to {high}"),
            (Some(low), None) => format!(" from {low}"),
            (None, Some(high)) => format!(" up to {high}"),
            (None, None) => String::new(),
        };
        let null = if self.row.get("nullable").is_some_and(Json::is_true) { " or null" } else { "" };
        format!("{base}{range}{null}")
    }

    /// What counts where it is not given.
    pub fn default(&self) -> Option<String> {
        self.row.get("default").filter(|value| **value != Json::Null).map(shown)
    }
}

fn shown(value: &Json) -> String {
    value.as_text().map_or_else(|| value.to_string(), str::to_owned)
}

/// The JSON types of a row: `"string"`, `"string|object"`, or a list of such.
fn types(row: &Json) -> Vec<&str> {
    match row.get("type") {
        Some(Json::Text(text)) => text.split('|').map(str::trim).filter(|name| *name != "null").collect(),
        Some(Json::List(items)) => {
            items.iter().filter_map(Json::as_text).filter(|name| *name != "null").collect()
        }
        _ => Vec::new(),
    }
}

fn in_words(name: &str) -> String {
    if name == "string" { "text".to_owned() } else { name.to_owned() }
}

fn type_name(row: &Json) -> String {
    let names: Vec<String> = types(row).into_iter().map(in_words).collect();
    if names.is_empty() { "any".to_owned() } else { names.join(" or ") }
}

impl Kind {
    /// Tolerant: a type that a later library has and this program does not know is `Any`,
    /// and the library has the last word on every value.
    fn read(row: &Json) -> Self {
        let item = |row: &Json| {
            let items = row.get("items");
            match items.and_then(|items| items.get_text("type").or(items.as_text())) {
                None | Some("string" | "enum" | "date-time") => Item::Text,
                Some("integer" | "number") => Item::Number,
                Some(_) => Item::Other,
            }
        };
        match types(row).as_slice() {
            ["string" | "enum" | "date-time"] => Kind::Text,
            ["integer" | "number"] => Kind::Number,
            ["boolean"] => Kind::Boolean,
            ["array"] => Kind::List(item(row)),
            ["object" | "map"] => Kind::Object,
            ["string", "object"] | ["object", "string"] => Kind::TextOrObject,
            _ => Kind::Any,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn param(row: &str) -> Param {
        Param::read(&Json::read(row).expect(row))
    }

    #[test]
    fn types_are_read_tolerantly() {
        for (row, kind, words) in [
            (r#"{"type":"string"}"#, Kind::Text, "text"),
            (r#"{"type":"string","enum":["asc","desc"]}"#, Kind::Text, "asc|desc"),
            (r#"{"type":"string","format":"date-time","nullable":true}"#, Kind::Text, "date-time or null"),
            (r#"{"type":"integer","minimum":1,"maximum":100}"#, Kind::Number, "integer 1 to 100"),
            (r#"{"type":"number","max":2.5}"#, Kind::Number, "number up to 2.5"),
            (r#"{"type":"boolean"}"#, Kind::Boolean, "boolean"),
            (r#"{"type":"array"}"#, Kind::List(Item::Text), "list of text"),
            (r#"{"type":"array","items":"integer"}"#, Kind::List(Item::Number), "list of integer"),
            (
                r#"{"type":"array","items":{"type":"string","enum":["a","b"]}}"#,
                Kind::List(Item::Text),
                "list of a|b",
            ),
            (r#"{"type":"array","items":{"type":"object"}}"#, Kind::List(Item::Other), "list of object"),
            (r#"{"type":"object"}"#, Kind::Object, "object"),
            (r#"{"type":"string|object"}"#, Kind::TextOrObject, "text or object"),
            (r#"{"type":["object","null"]}"#, Kind::Object, "object"),
            (r#"{"type":"union"}"#, Kind::Any, "union"),
            ("{}", Kind::Any, "any"),
        ] {
            let param = param(row);
            assert_eq!((param.kind, param.type_in_words().as_str()), (kind, words), "{row}");
        }
        assert!(param(r#"{"type":"string","secret":true,"deprecated":"use b"}"#).deprecated());
        assert_eq!(param(r#"{"type":"integer","default":10}"#).default().as_deref(), Some("10"));
    }

    #[test]
    fn every_operation_of_the_library_is_read() {
        let all = all().expect("described");
        assert!(all.len() >= 27, "{}", all.len());
        for operation in &all {
            assert!(!operation.name.is_empty() && !operation.summary.is_empty(), "{:?}", operation.row);
            assert!(operation.params.iter().all(|param| !param.name.is_empty()), "{:?}", operation.row);
        }
        assert_eq!(all.iter().filter(|operation| operation.name == "sso.logout_url").count(), 1);
    }

    #[test]
    fn a_wrong_name_has_a_hint() {
        let all = all().expect("described");
        for (name, said) in [
            ("sso.list-connections", "did you mean sso.list_connections?"),
            ("audit.list_actions", "did you mean audit_logs.list_actions?"),
            ("organization.list", "did you mean organizations.list?"),
            ("organizations.lst", "did you mean organizations.list?"),
            ("listOrganizations", "did you mean organizations.list?"),
            ("createEvent", "did you mean audit_logs.create_event or audit_trail.create_event?"),
            ("GET", "did you mean request method=GET path=/...?"),
            ("zzz", "`workos operations` lists them all"),
            ("", "`workos operations` lists them all"),
        ] {
            assert_eq!(hint(name, name, &all), said, "{name}");
        }
        let many = hint("organizations", "organizations", &all);
        assert!(many.starts_with("`workos operations organizations` lists "), "{many}");
    }
}

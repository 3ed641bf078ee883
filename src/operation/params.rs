//! What the caller gave an operation, checked against its table.

use super::catalogue::ParamRow;
use super::faults::Faults;
use super::rules::{self, Variant};
use super::{Operation, Options, Param, Place, Source, Table};
use crate::error::Error;
use crate::json::{self, Members, Value};

/// Whether a parameter with this `value` is read as if it were not there: with
/// `null`, unless that is a value for it, and with an empty list for the query.
fn counts_as_absent(row: &ParamRow, value: &Value) -> bool {
    match value {
        Value::Null => !row.is_nullable(),
        Value::Array(items) => items.is_empty() && row.place() == Place::Query,
        _ => false,
    }
}

/// The items of a list in a query are joined by commas, so none may hold one.
fn check_joined(row: &ParamRow, value: &Value, faults: &mut Faults) {
    if let Value::Array(items) = value
        && row.place() == Place::Query
    {
        for (at, item) in items.iter().enumerate() {
            if item.as_str().is_some_and(|text| text.contains(',')) {
                faults.add(format!("{}[{at}]", row.name()), "must not contain a comma");
            }
        }
    }
}

/// Checks what the variant of a union requires, and that nothing of another is there.
fn check_variant(variant: &Variant, tag: &str, table: Table, members: &Members, faults: &mut Faults) {
    let value = json::member(members, tag).and_then(Value::as_str).unwrap_or_default();
    for (name, _) in members.iter().filter(|(name, _)| name != tag && name != "options") {
        if variant.has(name).is_none() {
            faults.add(name.as_ref(), format!("is not allowed with {tag} {value}"));
        }
    }
    for name in variant.required() {
        let given = table.find(name).is_some_and(|param| param.source == Source::Given);
        if given && json::member(members, name).is_none() {
            faults.add(name, "is required");
        }
    }
}

/// The parameters of one call.
#[derive(Debug)]
pub struct Params<'a> {
    table: Table,
    /// A bit for each parameter of the table that was given, from the lowest on.
    given: u64,
    /// The variant of a union that the caller chose.
    pub variant: Option<Variant>,
    members: Members<'a>,
    /// The text of each member's value.
    texts: Vec<&'a str>,
    payload: Option<&'a [u8]>,
    pub options: Options,
}

impl<'a> Params<'a> {
    /// Reads `text`, a JSON object, for `operation`: every member must be in its
    /// table and of its kind, what is required must be there, and its rules must
    /// hold. A `payload` that came beside the text stands for the parameter that
    /// holds one.
    pub fn of(operation: &Operation, text: &'a str, payload: Option<&'a [u8]>) -> Result<Self, Error> {
        let (name, table, facts) = (operation.name, operation.params, &operation.facts);
        let (mut members, mut texts) = json::read_object_and_texts("params_json", text)?;
        let mut faults = Faults::default();
        let options = match json::member(&members, "options") {
            None | Some(Value::Null) => Options::default(),
            Some(value) => Options::read(value, &mut faults),
        };
        let beside = |row: &ParamRow| payload.is_some() && row.place() == Place::Payload;
        let mut absent = Vec::new();
        let mut given = 0_u64;
        for (at, (member, value)) in members.iter().enumerate() {
            if member == "options" {
                if *value == Value::Null {
                    absent.push(at);
                }
                continue;
            }
            let Some((place, row)) = table.rows().enumerate().find(|(_, row)| row.is_called(member)) else {
                faults.add(member.as_ref(), format!("is not a parameter of {name}"));
                continue;
            };
            if counts_as_absent(row, value) {
                absent.push(at);
                continue;
            }
            given |= 1 << place;
            if beside(row) {
                faults.add(row.name(), "must not appear in params_json here; it is the payload argument");
            } else if *value != Value::Null || !row.is_nullable() {
                row.kind().check(member, value, options.validate, &mut faults);
                check_joined(row, value, &mut faults);
            }
        }
        for at in absent.into_iter().rev() {
            members.remove(at);
            texts.remove(at);
        }
        for (at, row) in table.rows().enumerate() {
            if row.is_needed() && given >> at & 1 == 0 && !beside(row) {
                faults.add(row.name(), "is required");
            }
        }
        let text_of = |name: &str| json::member(&members, name).and_then(Value::as_str).map(str::to_owned);
        let variant = Variant::of(facts, text_of);
        if faults.is_empty() {
            rules::check_choices(facts, |name| json::member(&members, name).is_some(), &mut faults);
            if let (Some(variant), Some(tag)) = (&variant, facts.discriminator()) {
                check_variant(variant, tag, table, &members, &mut faults);
            }
        }
        faults.refuse_members()?;
        Ok(Self { table, given, variant, members, texts, payload, options })
    }

    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        json::member(&self.members, name)
    }

    /// The string called `name`.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// The parameters that were given and go to `place`, in the order of the table.
    pub fn given(&self, place: Place) -> impl Iterator<Item = Param> {
        let rows = self.table.rows().enumerate();
        rows.filter(move |(at, row)| self.given >> at & 1 == 1 && row.place() == place)
            .map(|(_, row)| row.unpack())
    }

    /// The strings called `name`, where one or several may be given.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        match self.get(name) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
            Some(value) => value.as_str().into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Whether the boolean called `name` is there and true.
    pub fn flag(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Bool(true))
    }

    /// The integer called `name`.
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Some(Value::Number(integer)) => *integer,
            _ => None,
        }
    }

    /// Checks that exactly one of these parameters is there.
    pub fn exactly_one(&self, names: &[&str]) -> Result<(), Error> {
        if names.iter().filter(|name| self.get(name).is_some()).count() == 1 {
            return Ok(());
        }
        let (last, others) = names.split_last().unwrap_or((&"", &[]));
        let message = format!("exactly one of {} and {last} is required", others.join(", "));
        Err(Error::invalid(message))
    }

    /// The members with their values as they were written.
    pub fn written_members(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.members.iter().zip(&self.texts).map(|((name, _), text)| (name.as_ref(), *text))
    }

    /// The value called `name` as it was written.
    pub fn written(&self, name: &str) -> Option<&'a str> {
        self.written_members().find(|(n, _)| *n == name).map(|(_, text)| text)
    }

    /// What was signed, byte for byte: it came beside the text, or in it.
    pub fn payload(&self) -> &[u8] {
        let inside = || self.at(Place::Payload).unwrap_or_default().as_bytes();
        self.payload.unwrap_or_else(inside)
    }

    /// What must be redacted wherever it turns up again.
    pub fn secrets(&self) -> Vec<String> {
        let secret = self.table.matching(ParamRow::is_secret);
        secret.filter_map(|param| param.kind.secret(self.get(param.name)?)).collect()
    }

    /// The caller's Idempotency-Key.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.at(Place::IdempotencyKey)
    }

    /// The string that goes to `place`, where one parameter at most does.
    pub fn at(&self, place: Place) -> Option<&str> {
        self.text(self.table.rows().find(|row| row.place() == place)?.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::find;
    use crate::operation::testing::event as read;

    #[test]
    fn null_counts_as_absent() {
        let text = r#"{"event":{},"idempotency_key":null,"options":null}"#;
        let params = read(text).expect("valid");
        assert_eq!((params.idempotency_key(), &params.options), (None, &Options::default()));
        assert_eq!(params.written_members().collect::<Vec<_>>(), [("event", "{}")]);
        let text = r#"{"event":{},"options":{"timeout_ms":null,"max_retries":null,
            "headers":{"X-A":null},"validate":null,"response":null,"error_body":null}}"#;
        assert_eq!(read(text).expect("valid").options, Options::default());
        assert_eq!(
            read(r#"{"event":{},"options":{"headers":null}}"#).expect("valid").options,
            Options::default()
        );
        for (text, fault) in [
            (r#"{"event":null}"#, "event is required"),
            (r#"{"event":{},"evnt":null}"#, "evnt is not a parameter of audit_trail.create_event"),
            (r#"{"event":{},"options":{"timeout":null}}"#, "options.timeout is not a known member"),
        ] {
            assert_eq!(read(text).expect_err(text).message, fault);
        }
    }

    #[test]
    fn null_is_a_value_for_a_parameter_that_is_nullable() {
        let row = find("organizations.update").expect("a row");
        let read = |text| Params::of(&row, text, None);
        let params = read(r#"{"id":"org_1","name":null,"external_id":null}"#).expect("valid");
        assert_eq!(
            params.written_members().collect::<Vec<_>>(),
            [("id", r#""org_1""#), ("external_id", "null")]
        );
        assert!(read(r#"{"id":null,"external_id":null}"#).is_err());
        assert!(read(r#"{"id":"org_1","external_id":1}"#).is_err());
    }

    #[test]
    fn an_empty_list_for_the_query_counts_as_absent() {
        let row = find("sso.authorization_url").expect("a row");
        let params = Params::of(&row, r#"{"redirect_uri":"r","provider_scopes":[]}"#, None);
        assert!(params.expect("valid").get("provider_scopes").is_none());
    }

    #[test]
    fn secrets_are_those_of_the_table() {
        let row = find("sso.profile").expect("a row");
        let verifier = "v".repeat(43);
        let text = format!(r#"{{"code":"c","client_id":"i","code_verifier":"{verifier}"}}"#);
        let params = Params::of(&row, &text, None).expect("valid");
        assert_eq!(params.secrets(), ["c".to_owned(), verifier]);
    }
}

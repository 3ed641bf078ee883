//! `name=value` arguments become the parameters of an operation, each by the
//! type that the library says it has. Whether a value is allowed is for the
//! library to judge.

use crate::catalogue::{Item, Kind, Operation};
use crate::failure::{Failure, Result};
use crate::input::Input;
use crate::json::Json;

/// The parameters of a call: the object of `data`, and over it each of `arguments`.
pub fn parameters(
    operation: &Operation,
    data: Option<&str>,
    arguments: &[String],
    input: &Input,
) -> Result<Json> {
    let mut params = match data {
        None => Json::Object(Vec::new()),
        Some(data) => input.json("--data", data)?,
    };
    if !matches!(params, Json::Object(_)) {
        return Err(Failure::invalid("--data must be a JSON object with the operation's parameters"));
    }
    let mut given: Vec<&str> = Vec::new();
    for argument in arguments {
        let (name, value, is_json) = split(argument).ok_or_else(|| unnamed(argument, operation))?;
        let kind = match operation.param(name) {
            Some(param) => param.kind,
            None if name.contains('.') => Kind::Text,
            // The library refuses it by name, however its value is written.
            None => Kind::Any,
        };
        let value = if is_json { input.json(name, value)? } else { typed(kind, text(value, input)?)? };
        let again = given.contains(&name);
        given.push(name);
        if again && !matches!(kind, Kind::List(_)) {
            return Err(Failure::invalid(format!("{name} is given twice")));
        }
        let path: Vec<&str> =
            if operation.param(name).is_some() { vec![name] } else { name.split('.').collect() };
        put(&mut params, &path, value, again).map_err(|()| {
            Failure::invalid(format!("{name}: the part before the last dot is not an object"))
        })?;
    }
    Ok(params)
}

/// `name=value` or `name:=json`.
fn split(argument: &str) -> Option<(&str, &str, bool)> {
    let (name, value) = argument.split_once('=').filter(|(name, _)| !name.is_empty() && *name != ":")?;
    Some(match name.strip_suffix(':') {
        Some(name) => (name, value, true),
        None => (name, value, false),
    })
}

/// An argument that is not `name=value`. It may be a secret that was meant for elsewhere, so it
/// is repeated only where it is the name of a parameter.
fn unnamed(argument: &str, operation: &Operation) -> Failure {
    if operation.param(argument).is_some() {
        return Failure::invalid(format!("{argument} has no value: write {argument}=VALUE"));
    }
    // What stands alone is most likely what the path names.
    let first = operation.params.iter().find(|param| operation.path.contains(&format!("{{{}}}", param.name)));
    let such = first.map(|param| format!(", such as {}=VALUE", param.name)).unwrap_or_default();
    Failure::invalid(format!("a parameter must be written name=value, or name:=json{such}"))
}

/// `@file` is the file's text, without the line break at its end; everything else is itself.
fn text(value: &str, input: &Input) -> Result<String> {
    let Some(path) = value.strip_prefix('@') else {
        return Ok(value.to_owned());
    };
    let mut text = input.text(path)?;
    if text.ends_with('\n') {
        text.pop();
    }
    Ok(text)
}

fn typed(kind: Kind, text: String) -> Result<Json> {
    let json = || Json::read(&text).ok();
    let begins = |with: char| text.trim_start().starts_with(with);
    Ok(match kind {
        Kind::Text => Json::Text(text),
        // What is no number goes to the library as a text, and its error names the bounds.
        Kind::Number => number(&text),
        Kind::Boolean => match text.as_str() {
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            _ => Json::Text(text),
        },
        Kind::List(item) => match json().filter(|_| begins('[')) {
            Some(list) => list,
            None => Json::List(
                text.split(',').filter(|part| !part.is_empty()).map(|part| typed_item(item, part)).collect(),
            ),
        },
        Kind::Object | Kind::TextOrObject => match json().filter(|_| begins('{')) {
            Some(object) => object,
            None => Json::Text(text),
        },
        Kind::Any => json().unwrap_or(Json::Text(text)),
    })
}

fn typed_item(item: Item, text: &str) -> Json {
    match item {
        Item::Text => Json::text(text),
        Item::Number => number(text),
        Item::Other => Json::read(text).unwrap_or_else(|_| Json::text(text)),
    }
}

fn number(text: &str) -> Json {
    match Json::read(text) {
        Ok(number @ Json::Number(_)) => number,
        _ => Json::text(text),
    }
}

/// Sets the member at `path`, and makes the objects on the way to it. `again`
/// appends to the list that is there.
fn put(at: &mut Json, path: &[&str], value: Json, again: bool) -> std::result::Result<(), ()> {
    let (Json::Object(members), [name, rest @ ..]) = (at, path) else {
        return Err(());
    };
    let place = members.iter().position(|(own, _)| own == name);
    let place = place.unwrap_or_else(|| {
        members
            .push(((*name).to_owned(), if rest.is_empty() { Json::Null } else { Json::Object(Vec::new()) }));
        members.len() - 1
    });
    let Some((_, member)) = members.get_mut(place) else {
        return Err(());
    };
    if !rest.is_empty() {
        return put(member, rest, value, again);
    }
    match (member, value) {
        (Json::List(items), Json::List(more)) if again => items.extend(more),
        (member, value) => *member = value,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    fn built(operation: &str, data: Option<&str>, arguments: &[&str]) -> std::result::Result<String, String> {
        let operation = catalogue::find(operation).expect(operation);
        let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        match parameters(&operation, data, &arguments, &Input::default()) {
            Ok(json) => Ok(json.to_string()),
            Err(Failure::Told(error)) => Err(error.get_text("message").unwrap_or_default().to_owned()),
            Err(other) => Err(format!("{other:?}")),
        }
    }

    #[test]
    fn a_value_has_the_type_of_its_parameter() {
        for (operation, arguments, params) in [
            ("sso.list_connections", &["limit=2", "domain=1"][..], r#"{"limit":2,"domain":"1"}"#),
            ("sso.list_connections", &["limit=many"], r#"{"limit":"many"}"#),
            ("audit_logs.create_export", &["actions=a,b", "actions=c"], r#"{"actions":["a","b","c"]}"#),
            ("audit_logs.create_export", &[r#"actions=["a,b"]"#], r#"{"actions":["a,b"]}"#),
            ("audit_logs.create_export", &["actions="], r#"{"actions":[]}"#),
            ("audit_logs.create_event", &[r#"event={"a":1.0}"#], r#"{"event":{"a":1.0}}"#),
            (
                "audit_logs.create_event",
                &["event.actor.id=7", "event.actor.type=user", "event.version:=7"],
                r#"{"event":{"actor":{"id":"7","type":"user"},"version":7}}"#,
            ),
            ("sso.authorization_url", &["state=abc"], r#"{"state":"abc"}"#),
            ("sso.authorization_url", &[r#"state={"a":1}"#], r#"{"state":{"a":1}}"#),
            ("sso.authorization_url", &["state={a"], r#"{"state":"{a"}"#),
            (
                "sso.authorization_url",
                &["state:=null", "redirect_uri=http://h/?a=b"],
                r#"{"state":null,"redirect_uri":"http://h/?a=b"}"#,
            ),
            (
                "request",
                &["method=GET", "path=/x", "query.a=1"],
                r#"{"method":"GET","path":"/x","query":{"a":"1"}}"#,
            ),
            ("request", &["body=12", "options.response:=true"], r#"{"body":12,"options":{"response":true}}"#),
            ("request", &["no_such=x"], r#"{"no_such":"x"}"#),
        ] {
            assert_eq!(built(operation, None, arguments).as_deref(), Ok(params), "{arguments:?}");
        }
    }

    #[test]
    fn arguments_go_over_the_data() {
        let data = Some(r#"{"limit":1,"order":"asc"}"#);
        assert_eq!(
            built("sso.list_connections", data, &["limit=2"]).as_deref(),
            Ok(r#"{"limit":2,"order":"asc"}"#)
        );
        let data = Some(r#"{"event":{"a":1}}"#);
        assert_eq!(
            built("audit_logs.create_event", data, &["event.b=2"]).as_deref(),
            Ok(r#"{"event":{"a":1,"b":"2"}}"#)
        );
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let unnamed = "a parameter must be written name=value, or name:=json";
        for (data, arguments, message) in [
            (None, &["limit"][..], "limit has no value: write limit=VALUE"),
            (None, &["2"], unnamed),
            (None, &["=1"], unnamed),
            (None, &[":=1"], unnamed),
            (None, &["limit:=x"], "limit is not JSON: expected value at line 1 column 1"),
            (None, &["domain=a", "domain=b"], "domain is given twice"),
            (None, &["limit=1", "limit.a=1"], "limit.a: the part before the last dot is not an object"),
            (Some("[]"), &[], "--data must be a JSON object with the operation's parameters"),
            (Some("{"), &[], "--data is not JSON: EOF while parsing an object at line 1 column 1"),
        ] {
            assert_eq!(built("sso.list_connections", data, arguments), Err(message.to_owned()));
        }
    }
}

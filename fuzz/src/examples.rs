//! Parameters that each operation takes, made from its table: what fuzzing
//! begins with, and what an answer is an answer to.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};
use workos::json;
use workos::operation::{self, Kind, Operation, Param};

use crate::input;

/// What the table alone does not tell of those without a wire vector: rules over
/// several parameters, and what an object holds.
const FURTHER: [(&str, &str); 10] = [
    ("user_management.authorization_url", r#"{"provider":"authkit"}"#),
    ("user_management.start_login", r#"{"provider":"authkit"}"#),
    ("user_management.finish_login", r#"{"state":"kept"}"#),
    ("sso.authorization_url", r#"{"organization":"org_1"}"#),
    ("sso.start_login", r#"{"organization":"org_1"}"#),
    ("sso.finish_login", r#"{"state":"kept"}"#),
    (
        "audit_trail.create_event",
        r#"{"event":{"group":"g","location":"l","action":"a","action_type":"C","actor_name":"n","actor_id":"i",
            "target_name":"t","target_id":"i","occurred_at":"2026-01-10T15:30:00Z","metadata":{"k":1}}}"#,
    ),
    ("request", r#"{"method":"POST","path":"/x/y","query":{"q":[1,"a b"]},"body":{"b":null}}"#),
    ("webhooks.verify", r#"{"header":"t=1,v1=00"}"#),
    ("actions.verify", r#"{"header":"t=1,v1=00"}"#),
];

/// The required parameters of `operation` with values that fit.
pub fn required(operation: &Operation) -> Value {
    made(operation, |param| param.required)
}

/// As many parameters as fit together, for fuzzing to take some away.
pub fn whole(operation: &Operation) -> Value {
    made(operation, |_| true)
}

/// The examples of the description, by operation.
static EXAMPLES: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    let file: Value = serde_json::from_str(include_str!("../../api/generated/vectors.json"))
        .unwrap_or_else(|error| panic!("{error}"));
    let vectors = file["vectors"].as_array().cloned().unwrap_or_default();
    vectors
        .iter()
        .map(|it| (it["operation"].as_str().unwrap_or_default().to_owned(), it["params"].clone()))
        .collect()
});

fn made(operation: &Operation, wanted: fn(&Param) -> bool) -> Value {
    if let Some(example) = EXAMPLES.get(operation.name) {
        return example.clone();
    }
    let mut members = Map::new();
    for param in operation.params.iter().filter(wanted) {
        members.insert(param.name.to_owned(), value(&param));
    }
    for (_, further) in FURTHER.iter().filter(|(name, _)| *name == operation.name) {
        match serde_json::from_str(further) {
            Ok(Value::Object(further)) => members.extend(further),
            other => panic!("{}: {other:?}", operation.name),
        }
    }
    Value::Object(members)
}

fn value(param: &Param) -> Value {
    match param.kind {
        _ if param.secret && param.kind == Kind::Text => {
            json!(if param.name == "code" { input::CODE } else { input::SIGNING })
        }
        Kind::Packed(_) => first_word(param).unwrap_or_else(|| json!("x_1")),
        Kind::Integer(low, _) => json!(low),
        Kind::Boolean => json!(true),
        Kind::Token => json!(input::TOKEN),
        Kind::Pkce => json!(input::VERIFIER),
        Kind::Timestamp => json!("2026-01-10T15:30:00Z"),
        Kind::WebUrl => json!("https://app.example.com/"),
        Kind::Callback => json!(format!("code={}&state=kept", input::CODE)),
        Kind::Payload => json!("{}"),
        Kind::TextList => json!(["a", "b c"]),
        Kind::ObjectList => json!([{}]),
        Kind::TextMap => json!({"k": "v"}),
        Kind::TextOrObject | Kind::Object | Kind::Any => json!({"k": [1, null]}),
        _ => json!("x_1"),
    }
}

/// The first of the words that a parameter may be, if it is one of some words.
fn first_word(param: &Param) -> Option<Value> {
    let mut described = json::Object::new();
    param.kind.describe(&mut described);
    let described: Value = serde_json::from_str(&described.finish()).ok()?;
    described.get("enum")?.get(0).cloned()
}

/// Inputs of the target `params` and `response`: one for each operation.
pub fn inputs(target: &str) -> Vec<Vec<u8>> {
    let of = |operation: Operation| match target {
        "params" => vec![
            format!("{}\n{}", operation.name, required(&operation)),
            format!("{}\n{}", operation.name, whole(&operation)),
        ],
        "response" => vec![format!("{}\n200\n{{}}\n{{}}", operation.name)],
        _ => Vec::new(),
    };
    operation::catalogue().flat_map(of).map(String::into_bytes).collect()
}

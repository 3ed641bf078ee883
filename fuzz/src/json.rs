//! Our own readers of JSON, compared with serde_json. An input is a JSON text.

use serde_json::value::RawValue;
use serde_json::{Map, Value};
use workos::json;

use crate::promises;

pub fn run(data: &[u8]) {
    let theirs = std::str::from_utf8(data).ok().and_then(|text| serde_json::from_str::<&RawValue>(text).ok());
    assert_eq!(json::checked(data), theirs.map(RawValue::get));
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    assert_eq!(json::string(text), serde_json::to_string(text).expect("a string"));
    let tree = serde_json::from_str::<Value>(text);
    match (json::read_object("x", text), &tree) {
        (Ok(members), Ok(Value::Object(theirs))) => same_members(&members, theirs),
        // A map keeps the last of two members of one name.
        (Err(error), Ok(Value::Object(_))) => {
            promises::error(&error, &[]);
            assert!(error.message.contains(": duplicate member \""), "{error}");
            assert!(members_written(text) > members_kept(&tree.expect("seen above")), "{error}");
        }
        (Err(error), _) => promises::error(&error, &[]),
        // It makes a double of every number.
        (Ok(_), Err(fault)) if fault.to_string().starts_with("number out of range") => {}
        (ours, theirs) => panic!("{ours:?}, not {theirs:?}"),
    }
}

fn same_members(ours: &json::Members, theirs: &Map<String, Value>) {
    assert_eq!(ours.len(), theirs.len());
    for (name, value) in ours {
        same(value, &theirs[name.as_ref()]);
    }
}

fn same(ours: &json::Value, theirs: &Value) {
    match (ours, theirs) {
        (json::Value::Null, Value::Null) => {}
        (json::Value::Bool(ours), Value::Bool(theirs)) => assert_eq!(ours, theirs),
        (json::Value::Number(ours), Value::Number(theirs)) => assert_eq!(*ours, theirs.as_i64()),
        (json::Value::String(ours), Value::String(theirs)) => assert_eq!(ours, theirs),
        (json::Value::Object(ours), Value::Object(theirs)) => same_members(ours, theirs),
        (json::Value::Array(ours), Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len());
            ours.iter().zip(theirs).for_each(|(ours, theirs)| same(ours, theirs));
        }
        (ours, theirs) => panic!("{ours:?}, not {theirs:?}"),
    }
}

/// How many members a valid text has: colons stand after names alone, but for
/// those within strings.
fn members_written(text: &str) -> usize {
    let (mut colons, mut within, mut escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if within => escaped = true,
            b'"' => within = !within,
            b':' if !within => colons += 1,
            _ => {}
        }
    }
    colons
}

fn members_kept(tree: &Value) -> usize {
    match tree {
        Value::Object(members) => members.len() + members.values().map(members_kept).sum::<usize>(),
        Value::Array(items) => items.iter().map(members_kept).sum(),
        _ => 0,
    }
}

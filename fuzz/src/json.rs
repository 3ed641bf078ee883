//! How JSON is walked over and written, compared with serde_json, which alone
//! judges what is JSON. An input is a JSON text.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Map, Value};
use workos::error::Error;
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
    walked(text);
    match (json::read_object("x", text).map_err(Error::from), &tree) {
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

/// Every item and member is found as serde_json finds it.
fn walked(text: &str) {
    let items = serde_json::from_str::<Vec<&RawValue>>(text).ok();
    let items = items.map(|items| items.into_iter().map(RawValue::get).collect::<Vec<_>>());
    assert_eq!(json::raw_items(text), items);
    assert_eq!(json::raw_string(text), serde_json::from_str::<String>(text).ok());
    // Of two members of one name a map has one.
    if let Ok(members) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) {
        let ours = json::raw_members(text).expect("an object");
        for (name, value) in members {
            assert_eq!(json::raw_member(&ours, &name), Some(value.get()));
        }
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

//! JSON pointers, compared with serde_json's over a tree. An input is the
//! pointer, a line end, and the JSON.

use serde_json::Value;
use workos::error::{Error, Status};
use workos::json;

use crate::{input, promises};

pub fn run(data: &[u8]) {
    let (pointer, text) = input::first_line(data);
    let (Ok(pointer), Ok(text)) = (std::str::from_utf8(pointer), std::str::from_utf8(text)) else {
        return;
    };
    let found = json::get(text, pointer).map_err(Error::from);
    if let Err(error) = &found {
        promises::error(error, &[]);
    }
    // A tree bears less depth than the library, no lone surrogate, and no number beyond an f64.
    let Ok(tree) = serde_json::from_str::<Value>(text) else {
        return;
    };
    match (found, tree.pointer(pointer)) {
        (Ok(found), Some(Value::String(expected))) => assert_eq!(&found, expected),
        (Ok(found), Some(expected)) => {
            let read: Value = serde_json::from_str(&found).unwrap_or_else(|fault| panic!("{found}: {fault}"));
            assert_eq!(&read, expected);
        }
        (Err(error), Some(Value::String(expected))) if error.status == Status::Decode => {
            assert!(expected.contains('\0'), "{error}: {expected:?}");
        }
        // A tree's pointer takes a "~" that no 0 or 1 follows as it is, and any number of steps.
        (Err(error), _) if error.status == Status::InvalidArgument => {
            assert!(is_malformed(pointer), "{error}")
        }
        (Err(error), None) => assert_eq!(error.status, Status::NotFound, "{error}"),
        (found, expected) => panic!("found {found:?}, not {expected:?}"),
    }
    described(text, pointer, tree.pointer(pointer));
    changed(text, pointer, &tree);
}

fn described(text: &str, pointer: &str, found: Option<&Value>) {
    let Ok(kind) = json::kind(text, pointer) else {
        return;
    };
    let (expected, length) = match found {
        None => ("absent", None),
        Some(Value::Null) => ("null", None),
        Some(Value::Bool(_)) => ("boolean", None),
        Some(Value::Number(_)) => ("number", None),
        Some(Value::String(_)) => ("string", None),
        Some(Value::Array(items)) => ("array", Some(items.len())),
        Some(Value::Object(members)) => ("object", Some(members.len())),
    };
    assert_eq!(kind, expected);
    let found = json::length(text, pointer).ok();
    // A map has one of two members of one name.
    let more = kind == "object" && found > length && length.is_some();
    assert!(found == length || more, "{found:?}, not {length:?}");
}

/// What is set is there, what is taken away is not, and all else is as it was.
fn changed(text: &str, pointer: &str, tree: &Value) {
    const SET: &str = r#"{"set":[1.0]}"#;
    if let Ok(with) = json::set(text, pointer, Some(SET)) {
        promises::data(&with);
        let appended = pointer.split('/').skip(1).any(|step| step == "-");
        if !appended || !text.contains('[') {
            assert_eq!(json::get(&with, pointer).as_deref(), Ok(SET), "{with}");
        }
        // Set once more to what it was, it is the same.
        if let (Some(was), false) = (tree.pointer(pointer), appended) {
            let again = json::set(&with, pointer, Some(&was.to_string()));
            let again = again.unwrap_or_else(|fault| panic!("{with}: {fault:?}"));
            assert_eq!(serde_json::from_str::<Value>(&again).ok().as_ref(), Some(tree), "{again}");
        }
    }
    if let Ok(without) = json::set(text, pointer, None) {
        promises::data(&without);
        let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
        if json::kind(text, parent) == Ok("object") {
            assert_eq!(json::kind(&without, pointer), Ok("absent"), "{without}");
        }
    }
}

/// Whether the pointer is one that RFC 6901 or the library's own bound refuses
/// in some document.
fn is_malformed(pointer: &str) -> bool {
    let leading_zero = |step: &str| {
        step.len() > 1 && step.starts_with('0') && step.bytes().all(|byte| byte.is_ascii_digit())
    };
    !(pointer.is_empty() || pointer.starts_with('/'))
        || pointer.split('~').skip(1).any(|after| !after.starts_with(['0', '1']))
        || pointer.split('/').count() > 129
        || pointer.split('/').skip(1).any(leading_zero)
}

//! JSON pointers, compared with serde_json's over a tree. An input is the
//! pointer, a line end, and the JSON.

use serde_json::Value;
use workos::error::Status;
use workos::json;

use crate::{input, promises};

pub fn run(data: &[u8]) {
    let (pointer, text) = input::first_line(data);
    let (Ok(pointer), Ok(text)) = (std::str::from_utf8(pointer), std::str::from_utf8(text)) else {
        return;
    };
    let found = json::get(text, pointer);
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

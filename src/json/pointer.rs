//! Picking one value out of a JSON text.

use std::borrow::Cow;

use super::walk::{Items, Named, Walker};
use super::{Fault, checked, compact};

/// How many steps a pointer may have: it is followed by recursion.
const MAX_STEPS: usize = 128;

/// The steps of a JSON pointer (RFC 6901), with their escapes undone.
pub fn steps(pointer: &str) -> Result<Vec<Cow<'_, str>>, Fault> {
    if !(pointer.is_empty() || pointer.starts_with('/')) {
        return Err(Fault::argument("pointer must be empty or begin with \"/\""));
    }
    if pointer.split('/').skip(1).nth(MAX_STEPS).is_some() {
        return Err(Fault::argument("pointer has more than 128 steps"));
    }
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// One step of a pointer: ~1 is a slash, ~0 a tilde.
fn unescaped(step: &str) -> Result<Cow<'_, str>, Fault> {
    if step.split('~').skip(1).any(|after| !after.starts_with(['0', '1'])) {
        return Err(Fault::argument("pointer has a \"~\" not followed by 0 or 1"));
    }
    if step.contains('~') { Ok(step.replace("~1", "/").replace("~0", "~").into()) } else { Ok(step.into()) }
}

/// An array index as RFC 6901 section 4 writes it. "-" is the place after the
/// last item, where there is never anything; any other name finds nothing.
pub fn index(name: &str) -> Result<Option<usize>, Fault> {
    let digits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    if digits && name.len() > 1 && name.starts_with('0') {
        return Err(Fault::argument("pointer has an array index with a leading zero"));
    }
    Ok(if digits { name.parse().ok() } else { None })
}

/// The JSON text that an argument must be.
pub fn json_text<'a>(what: &str, text: &'a str) -> Result<&'a str, Fault> {
    checked(text.as_bytes()).ok_or_else(|| Fault::Argument(format!("{what} is not valid JSON")))
}

/// The text of the value at `pointer`. The text is passed over once, whatever the number of steps.
fn find<'a>(json: &'a str, pointer: &str) -> Result<Option<&'a str>, Fault> {
    let json = json_text("json", json)?;
    find_in(&mut Walker::new(json), &steps(pointer)?)
}

/// Passes a value; gives what `steps` lead to in it. Of members with the same name the last one counts.
fn find_in<'a>(walker: &mut Walker<'a>, steps: &[Cow<str>]) -> Result<Option<&'a str>, Fault> {
    let Some((step, rest)) = steps.split_first() else {
        return Ok(Some(walker.value()));
    };
    let mut found = None;
    match walker.peek() {
        Some(b'{') => {
            walker.open();
            while walker.another() {
                if walker.name().unquoted().0 == *step {
                    found = find_in(walker, rest)?;
                } else {
                    walker.value();
                }
            }
        }
        Some(b'[') => {
            let wanted = index(step)?;
            walker.open();
            let mut at = 0;
            while walker.another() {
                if wanted == Some(at) {
                    found = find_in(walker, rest)?;
                } else {
                    walker.value();
                }
                at += 1;
            }
        }
        _ => drop(walker.value()),
    }
    Ok(found)
}

/// What a JSON pointer (RFC 6901) finds: a string without its quotes, anything
/// else as compact JSON.
pub fn get(json: &str, pointer: &str) -> Result<String, Fault> {
    let here = find(json, pointer)?.ok_or(Fault::NothingThere)?;
    if !here.starts_with('"') {
        return Ok(compact(here).into_owned());
    }
    let (text, whole) = Walker::new(here).string().unquoted();
    if !whole {
        return Err(Fault::NotText("the string at pointer is not valid Unicode"));
    }
    if text.contains('\0') {
        return Err(Fault::NotText("the string at pointer holds U+0000, which a C string cannot hold"));
    }
    Ok(text.into_owned())
}

/// The JSON type of what a pointer finds, or "absent".
pub fn kind(json: &str, pointer: &str) -> Result<&'static str, Fault> {
    Ok(match find(json, pointer)?.and_then(|here| here.bytes().next()) {
        None => "absent",
        Some(b'n') => "null",
        Some(b't' | b'f') => "boolean",
        Some(b'"') => "string",
        Some(b'[') => "array",
        Some(b'{') => "object",
        Some(_) => "number",
    })
}

/// How many items the array at a pointer has, or how many members the object.
pub fn length(json: &str, pointer: &str) -> Result<usize, Fault> {
    match find(json, pointer)? {
        Some(list) if list.starts_with('[') => Ok(Items::of(list).count()),
        Some(object) if object.starts_with('{') => Ok(Named::of(object).count()),
        Some(_) => Err(Fault::argument("the value at pointer is neither an array nor an object")),
        None => Err(Fault::argument("there is nothing at pointer")),
    }
}

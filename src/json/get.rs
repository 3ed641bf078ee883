//! Picking one value out of a JSON text.

use super::{checked, compact, raw_items, raw_member, raw_members, raw_string};
use crate::error::{Error, Status};

/// How many steps a pointer may have. Each step scans what it points into, so
/// this bounds the work.
const MAX_POINTER_STEPS: usize = 128;

/// What a JSON pointer (RFC 6901) finds: a string without its quotes, anything
/// else as compact JSON.
pub fn get(json: &str, pointer: &str) -> Result<String, Error> {
    let not_json = || Error::invalid("json is not valid JSON");
    let mut here = checked(json.as_bytes()).ok_or_else(not_json)?;
    if !(pointer.is_empty() || pointer.starts_with('/')) {
        return Err(Error::invalid("pointer must be empty or begin with \"/\""));
    }
    for (count, step) in pointer.split('/').skip(1).enumerate() {
        if count == MAX_POINTER_STEPS {
            return Err(Error::invalid("pointer has more than 128 steps"));
        }
        let name = unescape(step)?;
        let found = match here.as_bytes().first() {
            Some(b'{') => raw_members(here).and_then(|members| raw_member(&members, &name)),
            Some(b'[') => index(&name)?.and_then(|at| raw_items(here)?.get(at).copied()),
            _ => None,
        };
        here = found.ok_or_else(|| Error::new(Status::NotFound, "nothing at pointer"))?;
    }
    if !here.starts_with('"') {
        return Ok(compact(here).into_owned());
    }
    let text = raw_string(here)
        .ok_or_else(|| Error::new(Status::Decode, "the string at pointer is not valid Unicode"))?;
    if text.contains('\0') {
        let message = "the string at pointer holds U+0000, which a C string cannot";
        return Err(Error::new(Status::Decode, message));
    }
    Ok(text)
}

/// One step of a pointer with its escapes undone: ~1 is a slash, ~0 a tilde.
fn unescape(step: &str) -> Result<String, Error> {
    let mut out = String::with_capacity(step.len());
    let mut chars = step.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '~' => match chars.next() {
                Some('0') => '~',
                Some('1') => '/',
                _ => return Err(Error::invalid("pointer has a \"~\" not followed by 0 or 1")),
            },
            plain => plain,
        });
    }
    Ok(out)
}

/// An array index as RFC 6901 section 4 writes it; "-" is the place after the
/// last item, where there is never anything. Any other name finds nothing.
fn index(name: &str) -> Result<Option<usize>, Error> {
    let digits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    if digits && name.len() > 1 && name.starts_with('0') {
        return Err(Error::invalid("pointer has an array index with a leading zero"));
    }
    Ok(if digits { name.parse().ok() } else { None })
}

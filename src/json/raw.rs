//! JSON as text: what travels on travels as it came.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::walk::{Items, Named, Walker};

/// The members of an object with their values as they are written.
pub type RawMembers<'a> = Vec<(Cow<'a, str>, &'a str)>;

/// The members of the object that `text` is, with each value's text; `None`
/// where `text` is not an object. Where a name is repeated (in an answer; an
/// argument was refused before) both are there, and the last one counts.
pub fn raw_members(text: &str) -> Option<RawMembers<'_>> {
    let text = valid(text)?;
    text.starts_with('{').then(|| Named::of(text).collect())
}

/// The text of the member called `name`.
pub fn raw_member<'a>(members: &RawMembers<'a>, name: &str) -> Option<&'a str> {
    members.iter().rev().find(|(n, _)| n == name).map(|(_, text)| *text)
}

/// The values of the members called `names`, read in one go, in the order of
/// `names`; of what is no object there are none. `text` must be JSON.
pub fn pick<'a, const N: usize>(text: &'a str, names: [&str; N]) -> [Option<&'a str>; N] {
    let mut found = [None; N];
    for (name, value) in Named::of(text) {
        if let Some((_, place)) = names.iter().zip(&mut found).find(|(n, _)| **n == name) {
            *place = Some(value);
        }
    }
    found
}

/// The items of the array that `text` is, each as its text.
pub fn raw_items(text: &str) -> Option<Vec<&str>> {
    let text = valid(text)?;
    text.starts_with('[').then(|| Items::of(text).collect())
}

/// The string that `text` is, as a JSON string.
pub fn raw_string(text: &str) -> Option<String> {
    let (text, whole) = string_token(text)?;
    whole.then(|| text.into_owned())
}

/// The same, with U+FFFD for half of a surrogate pair, which such a string may hold.
pub fn raw_string_lossy(text: &str) -> Option<String> {
    string_token(text).map(|(text, _)| text.into_owned())
}

fn string_token(text: &str) -> Option<(Cow<'_, str>, bool)> {
    valid(text).filter(|text| text.starts_with('"')).map(|text| Walker::new(text).string().unquoted())
}

/// The value that `text` begins with, as its text. `text` must be a part of JSON.
pub fn raw_start(text: &str) -> Option<&str> {
    Some(Walker::new(text).value()).filter(|text| !text.is_empty())
}

/// Whether `body` is one JSON text and valid UTF-8; if so, that text. No tree
/// is built, and no depth is too deep.
pub fn checked(body: &[u8]) -> Option<&str> {
    valid(std::str::from_utf8(body).ok()?)
}

/// `text` without the white space around it, where it is one JSON text.
fn valid(text: &str) -> Option<&str> {
    serde_json::from_str::<&RawValue>(text).ok().map(RawValue::get)
}

//! JSON as text: what travels on travels as it came.

use std::borrow::Cow;

use super::scan::{Fault, Scanner};

/// The members of an object with their values as they are written.
pub type RawMembers<'a> = Vec<(Cow<'a, str>, &'a str)>;

/// What `read` makes of all of `text`.
fn whole<'a, T>(text: &'a str, read: impl FnOnce(&mut Scanner<'a>) -> Result<T, Fault>) -> Option<T> {
    let mut scanner = Scanner::new(text);
    scanner.next_token();
    let value = read(&mut scanner).ok()?;
    scanner.end().ok()?;
    Some(value)
}

/// Passes a value; gives its text.
fn raw_value<'a>(scanner: &mut Scanner<'a>) -> Result<&'a str, Fault> {
    scanner.next_token();
    let from = scanner.at();
    scanner.value()?;
    Ok(scanner.since(from))
}

/// The members of the object that `text` is, with each value's text; `None`
/// where `text` is not an object. Where a name is repeated (in an answer; an
/// argument was refused before) both are there, and the last one counts.
pub fn raw_members(text: &str) -> Option<RawMembers<'_>> {
    whole(text, |scanner| {
        let mut members = Vec::new();
        if scanner.peek() != Some(b'{') {
            return scanner.fault("no object here");
        }
        let mut goes_on = scanner.open(b'}');
        while goes_on {
            members.push((scanner.name()?, raw_value(scanner)?));
            goes_on = scanner.another(b'}')?;
        }
        Ok(members)
    })
}

/// The text of the member called `name`.
pub fn raw_member<'a>(members: &RawMembers<'a>, name: &str) -> Option<&'a str> {
    members.iter().rev().find(|(n, _)| n == name).map(|(_, text)| *text)
}

/// The items of the array that `text` is, each as its text.
pub fn raw_items(text: &str) -> Option<Vec<&str>> {
    whole(text, |scanner| {
        let mut items = Vec::new();
        if scanner.peek() != Some(b'[') {
            return scanner.fault("no list here");
        }
        let mut goes_on = scanner.open(b']');
        while goes_on {
            items.push(raw_value(scanner)?);
            goes_on = scanner.another(b']')?;
        }
        Ok(items)
    })
}

/// The string that `text` is, as a JSON string.
pub fn raw_string(text: &str) -> Option<String> {
    whole(text, Scanner::text).map(Cow::into_owned)
}

/// The same, with U+FFFD for half of a surrogate pair, which such a string may hold.
pub fn raw_string_lossy(text: &str) -> Option<String> {
    whole(text, Scanner::text_lossy).map(Cow::into_owned)
}

/// The value that `text` begins with, as its text.
pub fn raw_start(text: &str) -> Option<&str> {
    raw_value(&mut Scanner::new(text)).ok()
}

/// Whether `body` is one JSON text and valid UTF-8; if so, that text. No tree
/// is built, and no depth is too deep.
pub fn checked(body: &[u8]) -> Option<&str> {
    whole(std::str::from_utf8(body).ok()?, raw_value)
}

//! Arguments as a tree that borrows from their text.

use std::borrow::Cow;

use super::scan::{Fault, Scanner};
use crate::error::Error;

/// A JSON value for looking at. To pass one on, use its text: of a number only
/// whether it is an integer is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    Null,
    Bool(bool),
    /// The integer where it is one that fits, `None` for any other number.
    Number(Option<i64>),
    String(Cow<'a, str>),
    Array(Vec<Value<'a>>),
    Object(Members<'a>),
}

/// The members of an object in their order; no name is there twice.
pub type Members<'a> = Vec<(Cow<'a, str>, Value<'a>)>;

impl<'a> Value<'a> {
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_object(&self) -> Option<&Members<'a>> {
        match self {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }
}

/// The member called `name`.
pub fn member<'v, 'a>(members: &'v Members<'a>, name: &str) -> Option<&'v Value<'a>> {
    members.iter().find(|(n, _)| n == name).map(|(_, v)| v)
}

/// Room for the members of most parameters, and of most events.
const USUAL_MEMBERS: usize = 12;
/// How many objects and lists may be open at once: the tree is read by recursion.
const MAX_DEPTH: usize = 127;
/// Up to so many names are compared each with each; sorting needs memory.
const FEW_NAMES: usize = 16;

/// Reads the object that an argument must be. `what` names it in errors.
/// Depth is limited to 127 levels.
pub fn read_object<'a>(what: &str, text: &'a str) -> Result<Members<'a>, Error> {
    read_object_and_texts(what, text).map(|(members, _)| members)
}

/// The same, with the text of each member's value.
pub fn read_object_and_texts<'a>(what: &str, text: &'a str) -> Result<(Members<'a>, Vec<&'a str>), Error> {
    let mut scanner = Scanner::new(text);
    let mut texts = Vec::with_capacity(USUAL_MEMBERS);
    let is_object = scanner.next_token() == Some(b'{');
    let read = if is_object {
        object(&mut scanner, 1, |text| texts.push(text))
    } else {
        value(&mut scanner, 0).map(|_| Vec::new())
    };
    match read.and_then(|members| scanner.end().map(|()| members)) {
        Ok(members) if is_object => Ok((members, texts)),
        Ok(_) => Err(Error::invalid(format!("{what} must be a JSON object"))),
        Err(fault) => Err(refused(what, text, &fault)),
    }
}

/// The error that tells where a fault is. Of the text only names are shown.
fn refused(what: &str, text: &str, fault: &Fault) -> Error {
    let before = text.get(..fault.at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1;
    let kind = if fault.is_json { ":" } else { " is not valid JSON:" };
    Error::invalid(format!("{what}{kind} {} at line {line} column {column}", fault.what))
}

fn object<'a>(
    scanner: &mut Scanner<'a>,
    depth: usize,
    mut each: impl FnMut(&'a str),
) -> Result<Members<'a>, Fault> {
    let mut goes_on = enter(scanner, b'}', depth)?;
    // Of the objects further inside there can be very many.
    let room = if goes_on && depth <= 2 { USUAL_MEMBERS } else { 0 };
    let mut members = Members::with_capacity(room);
    while goes_on {
        let name = scanner.name()?;
        let from = scanner.at();
        members.push((name, value(scanner, depth)?));
        each(scanner.since(from));
        goes_on = scanner.another(b'}')?;
    }
    match repeated_name(&members) {
        Some(name) => scanner.refuse(format!("duplicate member \"{name}\"")),
        None => Ok(members),
    }
}

fn array<'a>(scanner: &mut Scanner<'a>, depth: usize) -> Result<Vec<Value<'a>>, Fault> {
    let mut items = Vec::new();
    let mut goes_on = enter(scanner, b']', depth)?;
    while goes_on {
        scanner.next_token();
        items.push(value(scanner, depth)?);
        goes_on = scanner.another(b']')?;
    }
    Ok(items)
}

fn enter(scanner: &mut Scanner, close: u8, depth: usize) -> Result<bool, Fault> {
    if depth > MAX_DEPTH {
        scanner.refuse("more than 127 levels of nesting")
    } else {
        Ok(scanner.open(close))
    }
}

/// The value that begins here, inside of `depth` others.
fn value<'a>(scanner: &mut Scanner<'a>, depth: usize) -> Result<Value<'a>, Fault> {
    match scanner.peek() {
        Some(b'"') => scanner.text().map(Value::String),
        Some(b'{') => object(scanner, depth + 1, |_| {}).map(Value::Object),
        Some(b'[') => array(scanner, depth + 1).map(Value::Array),
        Some(b't') => scanner.literal("true").map(|()| Value::Bool(true)),
        Some(b'f') => scanner.literal("false").map(|()| Value::Bool(false)),
        Some(b'n') => scanner.literal("null").map(|()| Value::Null),
        Some(b'-' | b'0'..=b'9') => number(scanner),
        _ => scanner.fault("no value here"),
    }
}

fn number<'a>(scanner: &mut Scanner<'a>) -> Result<Value<'a>, Fault> {
    let text = scanner.number()?;
    if text != "-0"
        && let Ok(integer) = text.parse()
    {
        return Ok(Value::Number(Some(integer)));
    }
    Ok(Value::Number(None))
}

fn repeated_name<'m>(members: &'m Members<'_>) -> Option<&'m str> {
    let names = members.iter().map(|(name, _)| name.as_ref());
    if members.len() <= FEW_NAMES {
        return names.enumerate().find_map(|(at, name)| {
            let again = members.iter().skip(at + 1).any(|(other, _)| other == name);
            again.then_some(name)
        });
    }
    let mut sorted: Vec<&str> = names.collect();
    sorted.sort_unstable();
    let mut pairs = sorted.iter().zip(sorted.iter().skip(1));
    pairs.find(|(one, next)| one == next).map(|(name, _)| *name)
}

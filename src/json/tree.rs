//! Arguments as a tree that borrows from their text.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::Fault;
use super::walk::{Token, Walker};

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
pub fn read_object<'a>(what: &str, text: &'a str) -> Result<Members<'a>, Fault> {
    read_object_and_texts(what, text).map(|(members, _)| members)
}

/// The same, with the text of each member's value.
pub fn read_object_and_texts<'a>(what: &str, text: &'a str) -> Result<(Members<'a>, Vec<&'a str>), Fault> {
    // Its faults name a place and what was expected there, and show nothing of the text.
    serde_json::from_str::<&RawValue>(text)
        .map_err(|fault| Fault::argument(format!("{what} is not valid JSON: {fault}")))?;
    let mut walker = Walker::new(text);
    if walker.peek() != Some(b'{') {
        return Err(Fault::argument(format!("{what} must be a JSON object")));
    }
    let mut texts = Vec::with_capacity(USUAL_MEMBERS);
    match object(&mut walker, text, 1, |text| texts.push(text)) {
        Ok(members) => Ok((members, texts)),
        Err(fault) => Err(refused(what, text, walker.at(), &fault)),
    }
}

/// The error that tells where JSON has what is not taken. Of the text only names are shown.
fn refused(what: &str, text: &str, at: usize, fault: &str) -> Fault {
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1;
    Fault::argument(format!("{what}: {fault} at line {line} column {column}"))
}

fn object<'a>(
    walker: &mut Walker<'a>,
    text: &'a str,
    depth: usize,
    mut each: impl FnMut(&'a str),
) -> Result<Members<'a>, Cow<'static, str>> {
    enter(walker, depth)?;
    // Of the objects further inside there can be very many.
    let mut members = Members::with_capacity(if depth <= 2 { USUAL_MEMBERS } else { 0 });
    while walker.another() {
        let name = whole(walker.name())?;
        let from = walker.at();
        members.push((name, value(walker, text, depth)?));
        each(text.get(from..walker.at()).unwrap_or_default());
    }
    match repeated_name(&members) {
        Some(name) => Err(format!("duplicate member \"{name}\"").into()),
        None => Ok(members),
    }
}

fn array<'a>(
    walker: &mut Walker<'a>,
    text: &'a str,
    depth: usize,
) -> Result<Vec<Value<'a>>, Cow<'static, str>> {
    enter(walker, depth)?;
    let mut items = Vec::new();
    while walker.another() {
        items.push(value(walker, text, depth)?);
    }
    Ok(items)
}

fn enter(walker: &mut Walker, depth: usize) -> Result<(), Cow<'static, str>> {
    if depth > MAX_DEPTH {
        return Err("more than 127 levels of nesting".into());
    }
    walker.open();
    Ok(())
}

/// The value that begins here, inside of `depth` others.
fn value<'a>(walker: &mut Walker<'a>, text: &'a str, depth: usize) -> Result<Value<'a>, Cow<'static, str>> {
    Ok(match walker.peek() {
        Some(b'"') => Value::String(whole(walker.string())?),
        Some(b'{') => Value::Object(object(walker, text, depth + 1, |_| {})?),
        Some(b'[') => Value::Array(array(walker, text, depth + 1)?),
        Some(first) => {
            let scalar = walker.value();
            match first {
                b't' | b'f' => Value::Bool(first == b't'),
                b'n' => Value::Null,
                // "-0" is no integer: as one it would lose its sign.
                _ => Value::Number(scalar.parse().ok().filter(|_| scalar != "-0")),
            }
        }
        None => Value::Null,
    })
}

fn whole(token: Token<'_>) -> Result<Cow<'_, str>, Cow<'static, str>> {
    match token.unquoted() {
        (text, true) => Ok(text),
        _ => Err("half of a surrogate pair".into()),
    }
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

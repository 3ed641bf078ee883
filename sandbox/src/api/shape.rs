//! What an answer shows of a thing: the members of its type, and of them all that must be there.

use serde_json::{Map, Value};

use super::{
    description::{Member, Named, Type, description},
    store::{Bag, Store, text},
};
use crate::hands::views::view;

/// A thing as a type shows it.
pub fn shape(store: &Store, kind: &Type, bag: &Bag) -> Value {
    match description().types.get(&kind.word) {
        Some(named) => shape_named(store, named, bag, 0),
        None => Value::Object(bag.clone()),
    }
}

/// As the type of this name shows it.
pub fn shape_as(store: &Store, name: &str, bag: &Bag) -> Value {
    shape_named(store, &description().types[name], bag, 0)
}

/// Types may hold themselves (the owner of a key), so that a depth ends what no value ends.
fn shape_named(store: &Store, named: &Named, bag: &Bag, depth: usize) -> Value {
    if depth > 8 {
        return Value::Object(Map::new());
    }
    if !named.one_of.is_empty() {
        let types = named.one_of.iter().filter_map(|one| description().types.get(&one.word));
        let fits = |one: &&Named| {
            let mut constants = one.members.iter().filter(|member| member.name != "object");
            match &named.tag {
                Some(tag) => constants.any(|it| &it.name == tag && it.kind.constant.as_ref() == bag.get(tag)),
                None => constants
                    .filter_map(|it| Some((it, it.kind.constant.as_ref()?)))
                    .all(|(it, constant)| bag.get(&it.name) == Some(constant)),
            }
        };
        let chosen = types.clone().find(fits).or_else(|| types.clone().next());
        return chosen.map_or(Value::Null, |one| shape_named(store, one, bag, depth + 1));
    }
    let mut shown = Map::new();
    for member in &named.members {
        if let Some(value) = shown_member(store, member, bag, depth) {
            shown.insert(member.name.clone(), value);
        }
    }
    Value::Object(shown)
}

fn shown_member(store: &Store, member: &Member, bag: &Bag, depth: usize) -> Option<Value> {
    if let (Some(constant), true) = (&member.kind.constant, member.required) {
        return Some(constant.clone());
    }
    if let Some(value) = bag.get(&member.name) {
        if !value.is_null() || member.null {
            return Some(conform(store, &member.kind, value, depth));
        }
    } else if let Some(thing) = named_by_id(store, member, bag, depth) {
        return Some(thing);
    }
    member.required.then(|| default(store, member, depth))
}

/// `user` where there is a `user_id`.
fn named_by_id(store: &Store, member: &Member, bag: &Bag, depth: usize) -> Option<Value> {
    let kind = description().kind_of_type(&member.kind.word)?;
    let thing = store.get(kind, text(bag, &format!("{}_id", member.name)))?;
    let named = description().types.get(&member.kind.word)?;
    Some(shape_named(store, named, &view(store, kind, thing), depth + 1))
}

fn conform(store: &Store, kind: &Type, value: &Value, depth: usize) -> Value {
    match (value, &kind.of) {
        (Value::Array(items), Some(item)) => items.iter().map(|it| conform(store, item, it, depth)).collect(),
        (Value::Object(items), Some(item)) => Value::Object(
            items.iter().map(|(name, it)| (name.clone(), conform(store, item, it, depth))).collect(),
        ),
        (Value::Object(bag), None) => match description().types.get(&kind.word) {
            Some(named) => shape_named(store, named, bag, depth + 1),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

fn default(store: &Store, member: &Member, depth: usize) -> Value {
    if member.null || member.kind.null {
        return Value::Null;
    }
    let kind = &member.kind;
    match kind.word.as_str() {
        "words" => kind.words[0].clone().into(),
        "list" => Value::Array(Vec::new()),
        "map" | "object" | "any" => Value::Object(Map::new()),
        "boolean" => false.into(),
        "integer" | "number" => kind.low.unwrap_or_default().into(),
        "time" => super::store::in_seconds(3600).into(),
        word => match description().types.get(word) {
            Some(named) => shape_named(store, named, &Bag::new(), depth + 1),
            None => "".into(),
        },
    }
}

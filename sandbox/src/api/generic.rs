//! The calls that need no code of their own: a list, and one thing got, created, updated or deleted.

use serde_json::{Map, Value};

use super::{
    call::{Call, Outcome, Reply, missing},
    check::from_text,
    description::{Operation, blank, description},
    store::{Bag, Item, is, now},
};
use crate::{answer, hands::views::view, page::Page};

pub fn answer(call: &mut Call<'_>) -> Outcome {
    let operation = call.operation;
    let kind = description().kind(&operation.name);
    parents(call)?;
    match (operation.method.as_str(), last_parameter(operation)) {
        ("GET", _) if ["list", "array"].contains(&operation.answer.as_str()) => list(call, kind, |_| true),
        ("GET", Some(name)) => Reply::ok(call.shown(&find(call, kind, name)?)),
        ("POST", None) => match acted_on(operation) {
            Some(name) => act(call, kind, name),
            None => create(call, kind),
        },
        ("PUT" | "PATCH", Some(name)) => update(call, kind, name),
        ("DELETE", Some(name)) => {
            let id = id(&find(call, kind, name)?);
            let removed = call.remove(kind, &id)?;
            if operation.answer == "none" { Reply::none() } else { Reply::ok(call.shown(&removed)) }
        }
        _ => Err(answer::not_found()),
    }
}

fn id(bag: &Bag) -> String {
    super::store::text(bag, "id").to_owned()
}

/// The parameter at the end of the path.
fn last_parameter(operation: &Operation) -> Option<&str> {
    operation.path.rsplit('/').next()?.strip_prefix('{')?.strip_suffix('}')
}

/// The parameter before the last word, if the word does something with the thing itself: it answers with
/// the same kind as the path before it.
fn acted_on(operation: &'static Operation) -> Option<&'static str> {
    let (before, _) = operation.path.rsplit_once('/')?;
    let name = before.rsplit('/').next()?.strip_prefix('{')?.strip_suffix('}')?;
    let before = blank(before);
    let description = description();
    let mut neighbours = description.operations.iter().filter(|other| blank(&other.path) == before);
    let same = neighbours.any(|other| description.kind(&other.name) == description.kind(&operation.name));
    (same || operation.answer == "none").then_some(name)
}

/// The member of a thing that a parameter of the path names.
fn member(name: &str) -> &str {
    match name {
        "role_slug" | "permission_slug" => "slug",
        "external_id" | "resource_type_slug" => name,
        name if name.ends_with("_id") => "id",
        name => name,
    }
}

/// What the other parameters of the path say about the thing: whose it is.
pub fn belongs(call: &Call<'_>, except: Option<&str>) -> Vec<(String, String)> {
    let mut owners = Vec::new();
    let words: Vec<&str> = call.operation.path.split('/').collect();
    for (at, word) in words.iter().enumerate() {
        let Some(name) = word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) else { continue };
        if Some(name) == except {
            continue;
        }
        let owner = if name == "id" {
            let path = blank(&words[..=at].join("/"));
            let same = description().operations.iter().filter(|other| blank(&other.path) == path);
            let kind = same.map(|other| description().kind(&other.name)).find(|kind| !kind.is_empty());
            format!("{}_id", kind.unwrap_or_default())
        } else {
            name.to_owned()
        };
        owners.push((owner, call.path(name).to_owned()));
    }
    owners
}

/// Whoever the path names must be there.
fn parents(call: &Call<'_>) -> Result<(), answer::Error> {
    for (name, value) in belongs(call, last_parameter(call.operation)) {
        let Some(kind) = name.strip_suffix("_id").filter(|kind| *kind != "external") else { continue };
        if kind != "connection" && call.store.knows(kind) {
            call.need(kind, &value)?;
        }
    }
    Ok(())
}

/// The thing that the path names.
pub fn find(call: &Call<'_>, kind: &str, name: &str) -> Result<Bag, answer::Error> {
    let owners = belongs(call, Some(name));
    let wanted = call.path(name);
    let owned = |bag: &&Bag| owners.iter().all(|(owner, value)| is(bag, owner, value));
    let found = call.store.all(kind).filter(owned).find(|bag| is(bag, member(name), wanted));
    found.cloned().ok_or_else(|| missing(kind, wanted))
}

/// A page of the things of a kind that are those of the path and pass the filters.
pub fn list(call: &Call<'_>, kind: &str, wanted: impl Fn(&Bag) -> bool) -> Outcome {
    let owners = belongs(call, None);
    let passes = |item: &Item| {
        let seen = view(call.store, kind, &item.bag);
        !item.is_deleted
            && owners.iter().all(|(owner, value)| is(&seen, owner, value))
            && filtered(call, &seen)
            && wanted(&seen)
    };
    page(call, call.store.ever(kind).iter(), passes)
}

/// A page of these, as the answer of the operation shows them.
pub fn page<'a>(
    call: &Call<'_>,
    all: impl Iterator<Item = &'a Item>,
    wanted: impl Fn(&'a Item) -> bool,
) -> Outcome {
    if !call.operation.page {
        let data: Value = all.filter(|item| wanted(item)).map(|item| call.shown(&item.bag)).collect();
        return if call.operation.answer == "array" { Reply::ok(data) } else { Reply::ok(whole(data)) };
    }
    let page = Page::parse(&call.query)?;
    let cut = page.cut(all, |item| super::store::text(&item.bag, "id"), wanted)?;
    let mut list = whole(cut.items.iter().map(|item| call.shown(&item.bag)).collect());
    list["list_metadata"] = serde_json::json!({"before": cut.before, "after": cut.after});
    Reply::ok(list)
}

/// A list of one page.
pub fn whole(data: Value) -> Value {
    serde_json::json!({"object": "list", "data": data, "list_metadata": {"before": null, "after": null}})
}

/// A parameter of the query is the member of its name, or the id of what it names; `search` looks into the name.
fn filtered(call: &Call<'_>, bag: &Bag) -> bool {
    let paging = ["before", "after", "limit", "order"];
    let mut params = call.operation.params.iter().filter(|it| it.place == "query");
    params.all(|param| {
        let name = param.name.as_str();
        let Some(text) = call.query.get(name).filter(|_| !paging.contains(&name)) else { return true };
        if name == "search" {
            let names = super::store::text(bag, "name").to_lowercase();
            return names.contains(&text.to_lowercase());
        }
        let value = bag.get(name).or_else(|| bag.get(&format!("{name}_id")));
        match (value, from_text(&param.kind, text)) {
            (None | Some(Value::Array(_) | Value::Object(_)), _) => true,
            (Some(value), Value::Array(any)) => any.contains(value),
            (Some(Value::String(value)), Value::String(text)) => value.eq_ignore_ascii_case(&text),
            (Some(value), wanted) => *value == wanted,
        }
    })
}

/// The members of the body that the operation knows.
pub fn known(call: &Call<'_>) -> Bag {
    let params = call.operation.params.iter().filter(|param| param.place == "body");
    let given = params.filter_map(|param| Some((param.name.clone(), call.body.get(&param.name)?.clone())));
    given.collect()
}

/// What a new thing is made of: the body, and whose it is.
pub fn new(call: &Call<'_>) -> Bag {
    let mut bag = known(call);
    bag.extend(belongs(call, None).into_iter().map(|(name, value)| (name, value.into())));
    bag
}

fn create(call: &mut Call<'_>, kind: &str) -> Outcome {
    let bag = new(call);
    let created = call.create(kind, bag);
    if call.operation.answer == "none" { Reply::none() } else { Reply::created(call.shown(&created)) }
}

/// The changes that the body asks for: what is absent stays, null clears, and so it is inside a map.
pub fn changes(call: &Call<'_>, bag: &Bag) -> Bag {
    let mut changes = known(call);
    for param in &call.operation.params {
        let Some(Value::Object(given)) = changes.get(&param.name) else { continue };
        if param.kind.of.as_ref().is_some_and(|item| item.null) {
            let mut merged: Map<String, Value> =
                bag.get(&param.name).and_then(Value::as_object).cloned().unwrap_or_default();
            merged.extend(given.clone());
            merged.retain(|_, value| !value.is_null());
            changes.insert(param.name.clone(), merged.into());
        }
    }
    changes
}

fn update(call: &mut Call<'_>, kind: &str, name: &str) -> Outcome {
    let bag = find(call, kind, name)?;
    let changes = changes(call, &bag);
    let changed = call.change(kind, &id(&bag), changes)?;
    if call.operation.answer == "none" { Reply::none() } else { Reply::ok(call.shown(&changed)) }
}

/// A word after the thing, such as `/resend`, for which only the time of its change counts.
fn act(call: &mut Call<'_>, kind: &str, name: &str) -> Outcome {
    if kind.is_empty() {
        return Reply::none();
    }
    let bag = find(call, kind, name)?;
    let mut changes = known(call);
    changes.insert("updated_at".to_owned(), now().into());
    let changed = call.change(kind, &id(&bag), changes)?;
    if call.operation.answer == "none" { Reply::none() } else { Reply::ok(call.shown(&changed)) }
}

//! The things that the calls of the API make, change and delete, by kind: `organization`, `user`, ...
//!
//! A thing is a bag of members. What an answer shows of it is decided by the type of the answer (shape.rs); a
//! member that begins with `_` is in no type, so that no answer shows it.

use std::collections::HashMap;

use serde_json::{Map, Value};
use time::{Duration, OffsetDateTime};

use crate::{ids, timestamp::timestamp};

pub type Bag = Map<String, Value>;

/// A deleted thing keeps its place, so that a cursor made of its id still leads there.
pub struct Item {
    pub bag: Bag,
    pub is_deleted: bool,
}

#[derive(Default)]
pub struct Store {
    kinds: HashMap<String, Vec<Item>>,
}

/// The prefixes of ids that are not the name of the kind.
const PREFIXES: [(&str, &str); 14] = [
    ("organization", "org_"),
    ("organization_domain", "org_domain_"),
    ("organization_membership", "om_"),
    ("connection", "conn_"),
    ("permission", "perm_"),
    ("role_assignment", "ra_"),
    ("group_role_assignment", "gra_"),
    ("authorization_resource", "authz_resource_"),
    ("authentication_factor", "auth_factor_"),
    ("authentication_challenge", "auth_challenge_"),
    ("connect_application", "conn_app_"),
    ("connect_application_secret", "secret_"),
    ("webhook_endpoint", "we_"),
    ("feature_flag", "flag_"),
];

pub fn now() -> String {
    timestamp(OffsetDateTime::now_utc())
}

pub fn in_seconds(seconds: i64) -> String {
    timestamp(OffsetDateTime::now_utc() + Duration::seconds(seconds))
}

/// A member that is a text, or nothing.
pub fn text<'a>(bag: &'a Bag, name: &str) -> &'a str {
    bag.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether a member is there and is this text.
pub fn is(bag: &Bag, name: &str, value: &str) -> bool {
    bag.get(name).and_then(Value::as_str) == Some(value)
}

/// A bag of what `json!` makes.
pub fn bag(value: Value) -> Bag {
    match value {
        Value::Object(bag) => bag,
        _ => Bag::new(),
    }
}

pub fn new_id(kind: &str) -> String {
    match PREFIXES.iter().find(|(known, _)| *known == kind) {
        Some((_, prefix)) => ids::fresh(prefix),
        None => ids::fresh(&format!("{kind}_")),
    }
}

impl Store {
    /// Adds a thing, with an id and its times unless it has them.
    pub fn add(&mut self, kind: &str, mut bag: Bag) -> Bag {
        let now = now();
        bag.entry("id").or_insert_with(|| new_id(kind).into());
        for time in ["created_at", "updated_at"] {
            bag.entry(time).or_insert_with(|| now.clone().into());
        }
        let items = self.kinds.entry(kind.to_owned()).or_default();
        items.push(Item { bag: bag.clone(), is_deleted: false });
        bag
    }

    /// Everything there ever was of a kind, oldest first.
    pub fn ever(&self, kind: &str) -> &[Item] {
        self.kinds.get(kind).map_or(&[], Vec::as_slice)
    }

    /// What there is of a kind, oldest first.
    pub fn all(&self, kind: &str) -> impl Iterator<Item = &Bag> + use<'_> {
        self.ever(kind).iter().filter(|item| !item.is_deleted).map(|item| &item.bag)
    }

    /// What has these texts in these members.
    pub fn with<'a, const N: usize>(
        &'a self,
        kind: &str,
        members: [(&'a str, &'a str); N],
    ) -> impl Iterator<Item = &'a Bag> {
        self.all(kind).filter(move |bag| members.iter().all(|(name, value)| is(bag, name, value)))
    }

    pub fn get(&self, kind: &str, id: &str) -> Option<&Bag> {
        self.all(kind).find(|bag| is(bag, "id", id))
    }

    pub fn get_mut(&mut self, kind: &str, id: &str) -> Option<&mut Bag> {
        let mut items = self.kinds.get_mut(kind)?.iter_mut().filter(|item| !item.is_deleted);
        items.find(|item| is(&item.bag, "id", id)).map(|item| &mut item.bag)
    }

    /// Sets members of a thing, and the time of its change.
    pub fn set(&mut self, kind: &str, id: &str, changes: Bag) -> Option<Bag> {
        let bag = self.get_mut(kind, id)?;
        bag.extend(changes);
        bag.insert("updated_at".to_owned(), now().into());
        Some(bag.clone())
    }

    pub fn delete(&mut self, kind: &str, id: &str) -> Option<Bag> {
        let mut items = self.kinds.get_mut(kind)?.iter_mut().filter(|item| !item.is_deleted);
        let item = items.find(|item| is(&item.bag, "id", id))?;
        item.is_deleted = true;
        Some(item.bag.clone())
    }

    /// Deletes what belongs to something else: has its id in this member.
    pub fn delete_with(&mut self, kind: &str, member: &str, id: &str) -> Vec<Bag> {
        let items = self.kinds.get_mut(kind).into_iter().flatten();
        let theirs = items.filter(|item| !item.is_deleted && is(&item.bag, member, id));
        let deleted = theirs.map(|item| {
            item.is_deleted = true;
            item.bag.clone()
        });
        deleted.collect()
    }

    pub fn knows(&self, kind: &str) -> bool {
        self.kinds.contains_key(kind) || PREFIXES.iter().any(|(known, _)| *known == kind)
    }
}

//! One call of the API while it is answered.

use std::collections::HashMap;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value};

use super::{
    description::{Operation, description},
    shape::{shape, shape_as},
    store::{Bag, Store},
};
use crate::{answer, hands::views::view, query::Query, state::Sandbox};

pub struct Call<'a> {
    pub sandbox: &'a Sandbox,
    pub store: &'a mut Store,
    pub operation: &'static Operation,
    pub path: HashMap<&'static str, String>,
    pub query: Query,
    pub body: Map<String, Value>,
    /// What happened, to be announced when the answer stands: the event's name and its data.
    pub events: Vec<(String, Value)>,
}

/// A status and what is in the body, if there is one.
pub struct Reply {
    pub status: u16,
    pub body: Option<Value>,
}

pub type Outcome = Result<Reply, answer::Error>;

impl Reply {
    pub fn ok(body: Value) -> Outcome {
        Ok(Self { status: 200, body: Some(body) })
    }

    pub fn created(body: Value) -> Outcome {
        Ok(Self { status: 201, body: Some(body) })
    }

    pub fn none() -> Outcome {
        Ok(Self { status: 204, body: None })
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        match &self.body {
            Some(body) => answer::json(self.status, body),
            None => StatusCode::from_u16(self.status).expect("a status that HTTP knows").into_response(),
        }
    }
}

impl Call<'_> {
    /// A parameter of the path.
    pub fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A member of the body that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }

    /// A text that is required, and so was found when the request was checked.
    pub fn given(&self, name: &str) -> String {
        self.text(name).unwrap_or_default().to_owned()
    }

    /// Something by its id, or 404.
    pub fn need(&self, kind: &str, id: &str) -> Result<Bag, answer::Error> {
        self.store.get(kind, id).cloned().ok_or_else(|| missing(kind, id))
    }

    /// A thing as the answer of this operation shows it.
    pub fn shown(&self, bag: &Bag) -> Value {
        let bag = view(self.store, description().kind(&self.operation.name), bag);
        match &self.operation.kind {
            Some(kind) => shape(self.store, kind, &bag),
            None => Value::Object(bag),
        }
    }

    /// A thing as the type of this name shows it.
    pub fn shown_as(&self, name: &str, bag: &Bag) -> Value {
        let kind = description().kind_of_type(name).unwrap_or_default();
        shape_as(self.store, name, &view(self.store, kind, bag))
    }

    /// Adds a thing and says so in `<event>.created`.
    pub fn create(&mut self, kind: &str, bag: Bag) -> Bag {
        let bag = self.store.add(kind, bag);
        self.happened(&event(kind, &bag, "created"), kind, &bag);
        bag
    }

    /// Changes a thing and says so in `<event>.updated`.
    pub fn change(&mut self, kind: &str, id: &str, changes: Bag) -> Result<Bag, answer::Error> {
        let bag = self.store.set(kind, id, changes).ok_or_else(|| missing(kind, id))?;
        self.happened(&event(kind, &bag, "updated"), kind, &bag);
        Ok(bag)
    }

    /// Deletes a thing and says so in `<event>.deleted`.
    pub fn remove(&mut self, kind: &str, id: &str) -> Result<Bag, answer::Error> {
        let bag = self.store.delete(kind, id).ok_or_else(|| missing(kind, id))?;
        self.happened(&event(kind, &bag, "deleted"), kind, &bag);
        Ok(bag)
    }

    /// Announces an event about a thing, if the service has an event of that name.
    pub fn happened(&mut self, event: &str, kind: &str, bag: &Bag) {
        if let Some(name) = description().events.get(event) {
            let data = shape_as(self.store, name, &view(self.store, kind, bag));
            self.events.push((event.to_owned(), data));
        }
    }
}

/// What a kind is called in the names of its events.
fn event(kind: &str, bag: &Bag, what: &str) -> String {
    let name = match kind {
        "directory" => "dsync",
        "directory_user" => "dsync.user",
        "directory_group" => "dsync.group",
        "feature_flag" => "flag",
        "agent_blueprint" => "agent.blueprint",
        "agent_instance" => "agent.instance",
        "agent_instance_session" => "agent.instance.session",
        "agent_registration" => "agent.registration",
        "waitlist_entry" => "waitlist_user",
        "role" if bag.get("organization_id").is_some_and(Value::is_string) => "organization_role",
        "api_key" if what == "deleted" => return "api_key.revoked".to_owned(),
        other => other,
    };
    format!("{name}.{what}")
}

/// 404 in the service's words: `Organization not found: 'org_1'.`
pub fn missing(kind: &str, id: &str) -> answer::Error {
    let mut words = kind.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    answer::message(404, &format!("{words} not found: '{id}'."))
}

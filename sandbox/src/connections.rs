//! The connections: listed, looked at and deleted.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde::Serialize;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::{
    answer,
    credentials::ApiKey,
    ids,
    page::Page,
    query::Query,
    seed::{Connection, ConnectionState, Domain, DraftConnection, Person},
    state::Shared,
    timestamp::timestamp,
    webhooks::Webhooks,
};

pub struct Connections {
    entries: Vec<Entry>,
    drafts: Vec<DraftConnection>,
}

/// A deleted connection keeps its place, so that a cursor made of its id still leads there.
struct Entry {
    connection: Connection,
    is_deleted: bool,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl Connections {
    pub fn new(all: Vec<Connection>, drafts: Vec<DraftConnection>) -> Self {
        Self { entries: all.into_iter().map(Entry::new).collect(), drafts }
    }

    /// Oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Connection> {
        self.alive().map(|entry| &entry.connection)
    }

    /// Someone by the id of the profile, and the connection that knows them.
    pub fn person(&self, profile_id: &str) -> Option<(&Connection, &Person)> {
        self.all().find_map(|connection| {
            let person = connection.people.iter().find(|person| person.id == profile_id)?;
            Some((connection, person))
        })
    }

    /// The connection of a draft. It is made at the first call and found at the next, so that a call
    /// that is sent again after a lost answer does no harm. One that was deleted does not come back.
    pub fn of_draft(&mut self, token: &str) -> Option<&Connection> {
        let draft = &self.drafts.iter().find(|draft| draft.token == token)?.connection;
        let place = self.entries.iter().position(|entry| entry.connection.id == draft.id);
        let place = place.unwrap_or_else(|| {
            self.entries.push(Entry::new(draft.clone()));
            self.entries.len() - 1
        });
        let entry = &self.entries[place];
        (!entry.is_deleted).then_some(&entry.connection)
    }

    /// A new connection of an organization, on which nobody is known yet.
    pub fn make(&mut self, organization: &str, name: &str, connection_type: &str) -> Response {
        let connection = Connection {
            id: ids::fresh("conn_"),
            name: name.to_owned(),
            connection_type: connection_type.to_owned(),
            state: ConnectionState::Inactive,
            domains: Vec::new(),
            people: Vec::new(),
            oauth_uid: None,
            oauth_secret: None,
            oauth_redirect_uri: None,
            organization_id: Some(organization.to_owned()),
        };
        let entry = Entry::new(connection);
        let response = answer::json(201, &Representation::from(&entry));
        self.entries.push(entry);
        response
    }

    /// Makes a connection one that signs people in.
    pub fn activate(&mut self, id: &str, webhooks: &Webhooks) -> Option<&Connection> {
        let entry = self.entry_mut(id)?;
        if entry.connection.state != ConnectionState::Active {
            entry.connection.state = ConnectionState::Active;
            entry.updated_at = OffsetDateTime::now_utc();
            webhooks.announce("connection.activated", &entry.data());
        }
        Some(&entry.connection)
    }

    fn alive(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.is_deleted)
    }

    fn entry_mut(&mut self, id: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| !entry.is_deleted && entry.connection.id == id)
    }
}

impl Entry {
    fn new(connection: Connection) -> Self {
        let now = OffsetDateTime::now_utc();
        Self { connection, is_deleted: false, created_at: now, updated_at: now }
    }

    /// The connection as an event about it shows it.
    fn data(&self) -> Value {
        let mut data = json!(Representation::from(self));
        data["external_key"] = self.connection.id.clone().into();
        data
    }

    /// Whether every filter that is given lets this one pass.
    fn passes(&self, filters: &Query) -> bool {
        let connection = &self.connection;
        let passes = |name, test: &dyn Fn(&str) -> bool| filters.get(name).is_none_or(test);
        let has_domain =
            |name: &str| connection.domains.iter().any(|domain| domain.domain.eq_ignore_ascii_case(name));
        !self.is_deleted
            // The filter's names differ from those of the answer in their case: GithubOAuth, GitHubOAuth.
            && passes("connection_type", &|kind| connection.connection_type.eq_ignore_ascii_case(kind))
            && passes("domain", &has_domain)
            && passes("organization_id", &|id| connection.organization_id.as_deref() == Some(id))
            && passes("search", &|text| connection.name.to_lowercase().contains(&text.to_lowercase()))
    }
}

/// `GET /connections`: one page of those that pass the filters.
pub async fn list(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    query: Query,
) -> Result<Response, answer::Error> {
    let page = Page::parse(&query)?;
    let connections = sandbox.connections.lock();
    let all = connections.entries.iter();
    let cut = page.cut(all, |entry| &entry.connection.id, |entry| entry.passes(&query))?;
    Ok(cut.answer(Representation::from))
}

/// `GET /connections/{id}`.
pub async fn show(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
) -> Result<Response, answer::Error> {
    let connections = sandbox.connections.lock();
    let entry = connections.alive().find(|entry| entry.connection.id == id).ok_or_else(answer::not_found)?;
    Ok(answer::json(200, &Representation::from(entry)))
}

/// `DELETE /connections/{id}`: nobody can sign in by it any more.
pub async fn delete(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
) -> Result<StatusCode, answer::Error> {
    let mut connections = sandbox.connections.lock();
    let entry = connections.entry_mut(&id).ok_or_else(answer::not_found)?;
    entry.is_deleted = true;
    sandbox.webhooks.announce("connection.deleted", &entry.data());
    Ok(StatusCode::NO_CONTENT)
}

/// `PATCH /connections/{id}`: a name or another type; the settings of a protocol are taken and change nothing here.
pub async fn update(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let body = answer::json_object(&headers, &body)?;
    let mut connections = sandbox.connections.lock();
    let entry = connections.entry_mut(&id).ok_or_else(answer::not_found)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    if let Some(name) = text("name") {
        entry.connection.name = name;
    }
    if let Some(connection_type) = text("connection_type") {
        entry.connection.connection_type = connection_type;
    }
    entry.updated_at = OffsetDateTime::now_utc();
    Ok(answer::json(200, &Representation::from(&*entry)))
}

/// The members and their order are those of the service today.
#[derive(Serialize)]
struct Representation<'a> {
    object: &'static str,
    id: &'a str,
    organization_id: Option<&'a str>,
    connection_type: &'a str,
    name: &'a str,
    state: &'static str,
    status: &'static str,
    domains: Vec<DomainRepresentation<'a>>,
    created_at: String,
    updated_at: String,
}

#[derive(Serialize)]
pub struct DomainRepresentation<'a> {
    object: &'static str,
    id: &'a str,
    domain: &'a str,
}

impl<'a> From<&'a Entry> for Representation<'a> {
    fn from(entry: &'a Entry) -> Self {
        let connection = &entry.connection;
        Self {
            object: "connection",
            id: &connection.id,
            organization_id: connection.organization_id.as_deref(),
            connection_type: &connection.connection_type,
            name: &connection.name,
            state: connection.state.name(),
            status: connection.state.status(),
            domains: connection.domains.iter().map(DomainRepresentation::from).collect(),
            created_at: timestamp(entry.created_at),
            updated_at: timestamp(entry.updated_at),
        }
    }
}

impl<'a> From<&'a Domain> for DomainRepresentation<'a> {
    fn from(domain: &'a Domain) -> Self {
        Self { object: "connection_domain", id: &domain.id, domain: &domain.domain }
    }
}

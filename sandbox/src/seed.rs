//! What the sandbox knows from the start, read from JSON; the built-in seed is a file of the same form.

use std::{collections::HashSet, fs, path::Path};

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{authkit::User, ids, redirect::AllowedRedirect};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seed {
    pub clients: Vec<Client>,
    #[serde(default)]
    pub organizations: Vec<Organization>,
    #[serde(default)]
    pub draft_connections: Vec<DraftConnection>,
    /// Who signs in with AuthKit.
    #[serde(default)]
    pub users: Vec<User>,
}

/// An application that signs people in, and the key of its environment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    pub client_id: String,
    pub api_key: String,
    #[serde(default = "AllowedRedirect::loopback")]
    pub redirect_uris: Vec<AllowedRedirect>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub domains: Vec<Domain>,
    #[serde(default)]
    pub connections: Vec<Connection>,
}

/// How the people of an organization sign in. Name and domains are the organization's unless it has its own.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connection {
    pub id: String,
    #[serde(default)]
    pub name: String,
    pub connection_type: String,
    #[serde(default)]
    pub state: ConnectionState,
    #[serde(default)]
    pub domains: Vec<Domain>,
    #[serde(default)]
    pub people: Vec<Person>,
    pub oauth_uid: Option<String>,
    pub oauth_secret: Option<String>,
    pub oauth_redirect_uri: Option<String>,
    /// Known from the organization that the connection stands under; a draft has none.
    #[serde(skip)]
    pub organization_id: Option<String>,
}

/// Only an active connection signs anybody in.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionState {
    Draft,
    #[default]
    Active,
    Inactive,
}

impl ConnectionState {
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }

    /// What stood in the place of the state in 2020, and still stands beside it.
    pub fn status(self) -> &'static str {
        match self {
            Self::Active => "linked",
            Self::Draft | Self::Inactive => "unlinked",
        }
    }
}

#[derive(Clone, Deserialize)]
#[serde(from = "DomainForm")]
pub struct Domain {
    pub id: String,
    pub domain: String,
}

/// A domain is mostly written as its name alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum DomainForm {
    Name(String),
    Full { id: String, domain: String },
}

impl From<DomainForm> for Domain {
    fn from(form: DomainForm) -> Self {
        match form {
            DomainForm::Full { id, domain } => Self { id, domain },
            DomainForm::Name(domain) => Self { id: ids::derived("domain_", &[&domain]), domain },
        }
    }
}

/// Someone whom the identity provider of a connection knows.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Derived from connection and address when absent, so that it stays the same from start to start.
    #[serde(default)]
    pub id: String,
    pub email: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The identity provider's own name for the person; the address when absent.
    pub idp_id: Option<String>,
    pub role: Option<String>,
    #[serde(default)]
    pub groups: Vec<String>,
    #[serde(default)]
    pub custom_attributes: Map<String, Value>,
    #[serde(default)]
    pub raw_attributes: Map<String, Value>,
}

impl Person {
    /// The full name as far as it is known, otherwise nothing.
    pub fn name(&self) -> Option<String> {
        let parts: Vec<&str> =
            [&self.first_name, &self.last_name].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftConnection {
    pub token: String,
    pub connection: Connection,
}

impl Seed {
    pub fn built_in() -> Self {
        Self::parse(include_str!("../seed.default.json")).expect("the built-in seed is sound")
    }

    pub fn load(path: &Path) -> Result<Self, String> {
        fs::read_to_string(path)
            .map_err(|error| error.to_string())
            .and_then(|text| Self::parse(&text))
            .map_err(|error| format!("the seed {}: {error}", path.display()))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut seed: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        seed.complete();
        seed.check()?;
        Ok(seed)
    }

    /// Fills in what a connection takes from its organization and a person from the connection.
    fn complete(&mut self) {
        for organization in &mut self.organizations {
            for connection in &mut organization.connections {
                connection.organization_id = Some(organization.id.clone());
                if connection.name.is_empty() {
                    connection.name.clone_from(&organization.name);
                }
                if connection.domains.is_empty() {
                    connection.domains.clone_from(&organization.domains);
                }
            }
        }
        for user in self.users.iter_mut().filter(|user| user.id.is_empty()) {
            user.id = ids::derived("user_", &[&user.email]);
        }
        for draft in &mut self.draft_connections {
            draft.connection.state = ConnectionState::Draft;
        }
        for connection in self
            .organizations
            .iter_mut()
            .flat_map(|organization| &mut organization.connections)
            .chain(self.draft_connections.iter_mut().map(|draft| &mut draft.connection))
        {
            for person in &mut connection.people {
                if person.id.is_empty() {
                    person.id = ids::derived("prof_", &[&connection.id, &person.email]);
                }
            }
        }
    }

    /// Two things of one name would make every answer about them a matter of luck.
    fn check(&self) -> Result<(), String> {
        if self.clients.is_empty() {
            return Err("at least one client is needed".to_owned());
        }
        let connections = || {
            let own = self.organizations.iter().flat_map(|organization| &organization.connections);
            own.chain(self.draft_connections.iter().map(|draft| &draft.connection))
        };
        let names = (self.clients.iter().map(|client| &client.client_id))
            .chain(self.organizations.iter().map(|organization| &organization.id))
            .chain(self.draft_connections.iter().map(|draft| &draft.token))
            .chain(connections().map(|connection| &connection.id))
            .chain(connections().flat_map(|connection| &connection.people).map(|person| &person.id))
            .chain(self.users.iter().flat_map(|user| [&user.id, &user.email]));
        let mut seen = HashSet::new();
        for name in names {
            if name.is_empty() {
                return Err("an identifier is empty".to_owned());
            }
            if !seen.insert(name) {
                return Err(format!("{name} is given twice"));
            }
        }
        let memberships = self.users.iter().flat_map(|user| &user.memberships);
        let known = |id: &String| self.organizations.iter().any(|organization| organization.id == *id);
        if let Some(unknown) = memberships.map(|membership| &membership.organization_id).find(|id| !known(id))
        {
            return Err(format!("a user is a member of {unknown}, which is not in the seed"));
        }
        if self.clients.iter().any(|client| client.api_key.is_empty()) {
            return Err("an api_key is empty".to_owned());
        }
        Ok(())
    }
}
